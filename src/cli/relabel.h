/* relabel: corrections as JSONL, and applying them to what is derived already. */
#ifndef CLI_RELABEL_H
#define CLI_RELABEL_H

#include "cli/rereading.h"
#include "store/correct.h"

void relabel_put_json(struct buf *b, const struct correction *c);
bool relabel_parse_json(struct arena *a, str line, struct correction *out, struct err *e) MUST_CHECK;

struct relabeling {
    struct rereading *r;
    struct correction *list; /* to be made */
    size_t count;
    const int64_t *undo;     /* numbers of those to be undone */
    size_t undo_count;
    int64_t now;
    size_t made, known, undone, mentions; /* out; mentions: posts derived anew */
};
/* Makes or undoes them and derives the posts that they concern anew, in one transaction. */
bool relabel_apply(struct relabeling *x, struct err *e) MUST_CHECK;

#endif
