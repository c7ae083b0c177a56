/* list_parts: shared by the files of list.h. */
#ifndef PARSE_LIST_PARTS_H
#define PARSE_LIST_PARTS_H

#include "parse/list.h"

struct list_item {
    const GumboNode *node;  /* the largest element with this time and no other */
    const GumboNode *mark;  /* the element that holds the time */
    struct date date;
    str shown;              /* the time as readers see it */
    const GumboNode *body, *author_node, *stars, *reply;
    str author, title;
    int rank;               /* of the author: 3 the markup says so, 2 a name does, 1 it leads to a profile, 0 it stands before the time */
    double rating, rating_max;
};

struct list {
    struct list_item *at;
    size_t count;
};

/* list_find.c: the groups of times of the same shape, largest first; false when there is none at that rank. */
struct list_marks;
const struct list_marks *list_marks_find(struct arena *a, const struct html *page, const struct page_context *c);
bool list_group(struct arena *a, const struct list_marks *m, size_t rank, struct list *out);

bool list_is_passed(const GumboNode *n); /* scripts, menus, feet of pages */
uint64_t list_shape(const GumboNode *n); /* tag and class without digits */

#endif
