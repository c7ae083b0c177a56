/* rereading: what the corpus's posts are read again with: its brands, their texts. For rescore, check --repair, relabel, eval. */
#ifndef CLI_REREADING_H
#define CLI_REREADING_H

#include "cli/cli.h"
#include "store/store.h"
#include "text/text.h"

struct rereading {
    struct cli *c;
    struct brand *brands; /* those of the corpus, with newer files in their place */
    size_t count;
    const struct text *text;
    struct text_scratch *scratch;
    bool line; /* of progress */
};

bool rereading_open(struct cli *c, struct strs files, struct rereading *out, struct err *e) MUST_CHECK;
void rereading_close(struct rereading *r);
/* The whole corpus: says what came out of it. */
int rereading_rebuild(struct rereading *r);

#endif
