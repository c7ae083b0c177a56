/* touchpoints: where customers meet a brand, as data: lexicons/touchpoints.yaml, and the `touchpoints:` of a brand file.
 *
 *     hotline:                      # id: letters, digits, - and _
 *       name: {de: Hotline, en: Hotline}
 *       de: [Warteschleife, "nicht zu erreichen"]     # cues in the notation of docs/lexicon-format.md
 *       en: [call centre, on hold]
 *       fallback: yes               # for mentions that fit no other
 *       hints_de: [nicht geklingelt]  # heard where no cue names a touchpoint
 *       minor: yes                  # beside others only where something is judged there
 *       judged: yes                 # only where something is judged there, also alone
 *       off: yes                    # not used
 */
#ifndef CONFIG_TOUCHPOINTS_H
#define CONFIG_TOUCHPOINTS_H

#include "config/yaml.h"
#include "model/brand.h"

struct touchpoint_list {
    const struct touchpoint *at;
    size_t count;
};

/* Reads a mapping of touchpoints. `base` (may be NULL): a known id changes only what it names; cues are added to, a new id is put behind. */
struct touchpoint_list touchpoints_read(struct problems *p, const struct yaml_node *map,
                                        const struct touchpoint_list *base);
/* The shipped ones, compiled in. */
bool touchpoints_default(struct arena *a, struct touchpoint_list *out, struct err *e) MUST_CHECK;
/* From bytes: a whole file. */
bool touchpoints_parse(struct arena *a, str path, str bytes, struct touchpoint_list *out, struct err *e) MUST_CHECK;

#endif
