/* joining: the forms of a word of an entry, and what becomes of them: they mean what the entry says, or are joined to a symbol of its paths. Only for src/text. */
#ifndef TEXT_JOINING_H
#define TEXT_JOINING_H

#include "text/lexicon.h"

#define JOINING_BATCH 48

/* They wait for each other, so that their places in the tables are fetched meanwhile: joining_settle() ends it. */
struct joining {
    struct lexicon *x;
    const struct entry *n;
    uint32_t sym; /* SYM_NONE: they mean */
    str prefix;   /* stands before each */
    uint64_t hash[JOINING_BATCH];
    uint8_t rank[JOINING_BATCH];
    unsigned waiting;
};

void joining_init(struct joining *j, struct lexicon *x, const struct entry *n, uint32_t sym);
void joining_take(void *ctx, const char *p, size_t n, unsigned rank); /* a form_sink */
void joining_inflect(struct joining *j, str word, unsigned pos); /* all forms of a folded word, by its languages */
void joining_listed_form(struct joining *j, str form); /* itself, and what a listed verb form can take behind it */
void joining_listed(struct joining *j);                /* all forms that the entry lists */
void joining_settle(struct joining *j);                /* in the order in which they came */
bool joining_marks(const struct entry *n);             /* do its forms bear marks besides the symbol? */

#endif
