/* cld2: the compact language detector behind a C face. Thread-safe; asked only when the words themselves do not settle it. */
#ifndef TEXT_CLD2_H
#define TEXT_CLD2_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ISO 639-1 code (3 bytes and NUL at most) and share of the text, 0 … 100. False where the detector itself does not trust it. */
bool cld2_detect(const char *p, size_t n, char code[4], int *percent);

#ifdef __cplusplus
}
#endif
#endif
