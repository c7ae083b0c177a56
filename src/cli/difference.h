/* difference: what reading again has changed, by brand: labels before and after, scores, touchpoints, mentions that came or went; and why: the rules and words whose
 * evidence is new, gone, or weighs otherwise. */
#ifndef CLI_DIFFERENCE_H
#define CLI_DIFFERENCE_H

#include "cli/cli.h"
#include "store/rebuild.h"

struct difference;

struct difference *difference_new(struct cli *c); /* lives in the command's arena */
void difference_add(struct difference *d, const struct rebuilt *r); /* NULL: all begins anew */
void difference_put(const struct difference *d, uint32_t rules, bool json);

#endif
