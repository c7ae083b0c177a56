/* thread_rules: the table of forum software behind thread.h, and its compiled form. */
#ifndef PARSE_THREAD_RULES_H
#define PARSE_THREAD_RULES_H

#include "parse/select.h"
#include "parse/thread.h"

/* mark: bytes that only this software writes. item, drop: selectors; the others locators, as in select.h; NULL: not there. A locator that
 * begins with "$ " is looked for in the whole page. */
struct thread_row {
    const char *software, *mark, *item, *id, *author, *author_id, *time, *text, *link, *next, *likes, *drop;
    enum post_type type;
};

extern const struct thread_row thread_rows[];
#define THREAD_ROWS_MAX 64
extern const size_t thread_row_count;

struct thread_rule {
    const struct selector *item, *drop;
    const struct locator *id, *author, *author_id, *time, *text, *link, *next, *likes, *rating;
};

/* Bits of the hashes of each mark's first four bytes: one look a byte says that no mark begins there. */
#define THREAD_MARK_BITS 11
struct thread_rules {
    const struct locator *title;
    uint8_t begins[1 << THREAD_MARK_BITS];
    struct thread_rule at[THREAD_ROWS_MAX];
};

/* A bit for each row whose mark stands in the page. */
uint64_t thread_rules_marked(const struct thread_rules *rules, str source);

#endif
