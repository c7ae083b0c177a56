/* units: values as people write them in configuration files and on the command line. False, and *out untouched, on anything else. */
#ifndef CONFIG_UNITS_H
#define CONFIG_UNITS_H

#include "base/str.h"

/* yes no true false on off, in any case. */
bool unit_bool(str s, bool *out);
/* 250ms 30s 15m 2h 7d 4w, with a decimal point too (1.5h); a bare number is seconds. Never negative. Up to 1,000 years. */
bool unit_duration(str s, int64_t *out_ms);
/* 64k 8M 2G (of 1024), also kB MB GB, KiB MiB GiB; a bare number is bytes. */
bool unit_size(str s, int64_t *out_bytes);

#define UNIT_DURATION_HELP "a duration such as 250ms, 30s, 15m, 2h, 7d (a bare number is seconds)"
#define UNIT_SIZE_HELP     "a size such as 64k, 8M, 2G (a bare number is bytes)"

#endif
