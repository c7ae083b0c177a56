/* brand_source: the `sources:` of a brand file. Part of brand.c, in a file of its own. */
#ifndef CONFIG_BRAND_SOURCE_H
#define CONFIG_BRAND_SOURCE_H

#include "config/yaml.h"
#include "model/brand.h"

/* Reads the list; faults are noted. every_ms is what `schedules: {every: …}` says, or 0. A parameter with several values makes several
 * sources, one for each (and for each combination). */
void brand_sources_read(struct problems *p, const struct yaml_node *list, str brand_id, int64_t every_ms,
                        struct brand *out);
/* "feed(url=https://…)": type and params, sorted by name; a comma or backslash in a value has a backslash in front. */
str source_key(struct arena *a, str type, const struct param *params, size_t count);

#endif
