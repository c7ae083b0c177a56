/* brand files: YAML in, struct brand out. Keys and examples: docs/brand-files.md.
 *
 * All that a brand holds lives in the arena. An error names file, line, column, key and the nearest valid key; all faults of a file are told. */
#ifndef CONFIG_BRAND_H
#define CONFIG_BRAND_H

#include "config/problems.h"
#include "config/touchpoints.h"
#include "model/brand.h"

/* With the touchpoints that are compiled in. path is shown in messages, and its stem is the id of a brand that names none. */
bool brand_load(struct arena *a, str path, struct brand *out, struct err *e) MUST_CHECK;
bool brand_parse(struct arena *a, str path_for_messages, str bytes, struct brand *out, struct err *e) MUST_CHECK;

/* What holds where a brand file says nothing: from settings and from files that override the shipped ones. */
struct brand_defaults {
    struct touchpoint_list touchpoints;
    enum tdm_policy tdm;
    str zone; /* empty = UTC */
};
/* With other defaults, and all problems one by one. False when there are any. The file's name is p->file. */
bool brand_read(struct problems *p, str bytes, const struct brand_defaults *defaults, struct brand *out) MUST_CHECK;
bool brand_read_file(struct problems *p, const struct brand_defaults *defaults, struct brand *out) MUST_CHECK;

/* `my-brand` of `feeds/brands/my-brand.yaml`, folded to what an id may hold: a-z 0-9 - _ . (ä → ae …). */
str brand_id_of(struct arena *a, str path_or_name);

#endif
