/* thread: the posts of a forum page, by a table of selectors for each forum software.
 *
 * A row is tried when a word that only its software writes stands in the page; the row that finds most posts wins. Quotes of other
 * posts, signatures and "edited by" lines are no part of a text. */
#ifndef PARSE_THREAD_H
#define PARSE_THREAD_H

#include "base/arena.h"
#include "model/post.h"
#include "parse/html.h"

struct thread_rules; /* the table, compiled; read-only */
const struct thread_rules *thread_rules_new(struct arena *a);

struct thread {
    const char *software; /* "xenforo2"; NULL: none of the table */
    str title;
    str next;             /* address of the next page, absolute; empty = last */
    struct post *posts;   /* without source; id, url, author, times, text, likes, parent */
    str *shown;           /* of each post: its time as readers see it */
    size_t count;
    bool guessed;         /* by list.h */
};

struct page_context {
    str url;              /* where the page was found, for relative links */
    struct date_context dates;
};

/* `source` is the page's HTML as it was parsed. False when no row fits. */
bool thread_read(struct arena *a, const struct thread_rules *rules, const struct html *page, str source, const struct page_context *c,
                 struct thread *out);

#endif
