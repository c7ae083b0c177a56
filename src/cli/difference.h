/* difference: what reading again has changed, by brand: labels before and after, scores, touchpoints, mentions that came or went; and why: the rules and words whose
 * evidence is new, gone, or weighs otherwise. */
#ifndef CLI_DIFFERENCE_H
#define CLI_DIFFERENCE_H

#include "cli/cli.h"
#include "store/store.h"

struct difference;

/* Lives in the command's arena. s is the corpus that is being written: what it said before is read in transactions of its own. */
struct difference *difference_new(struct cli *c, struct store *s);
void difference_add(struct difference *d, const struct post *p, const struct reading *now);
/* Ends the transaction it reads in, so that the map may grow. again: all begins anew. */
void difference_rest(struct difference *d, bool again);
void difference_put(const struct difference *d, uint32_t rules, bool json);

#endif
