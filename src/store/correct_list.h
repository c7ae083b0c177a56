/* correct_list: the corrections of a transaction in memory, those of one post in a row, so that many can be made, looked for and forgotten in one transaction. Not for
 * other rooms; what they use stands in correct.h. */
#ifndef STORE_CORRECT_LIST_H
#define STORE_CORRECT_LIST_H

#include "store/layout.h"

struct correction_list {
    struct correction *at; /* as they were made: numbers ascend */
    uint32_t *next;        /* place of the next one of the same post, plus one; 0: none */
    size_t count, cap;
    size_t in_force;
    struct correction_post *posts; /* which corrections a post has */
    size_t post_count, post_cap;
    struct lookup places; /* of posts */
};
/* Reads them, once. */
bool corrections_load(struct txn *t, struct err *e) MUST_CHECK;
/* Place of the first one of a post, plus one, undone ones among them; 0: it has none. Rules are those of the id zero. */
size_t corrections_of(const struct correction_list *l, id128 post);

#endif
