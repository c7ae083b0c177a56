/* rereading: what the corpus's posts are read again with: its brands, their texts. For rescore, check --repair, relabel, eval. */
#ifndef CLI_REREADING_H
#define CLI_REREADING_H

#include "cli/progress.h"
#include "store/store.h"
#include "text/text.h"

struct rereading {
    struct cli *c;
    struct brand *brands; /* those of the corpus, with newer files in their place */
    size_t count;
    const struct text *text;
    struct text_scratch *scratch; /* of the calling thread */
    int64_t jobs; /* threads that read the whole corpus again; 0: the calling one does */
    struct progress progress;
    struct difference *difference; /* what is compared with before; NULL: nothing is */
};

bool rereading_open(struct cli *c, struct strs files, struct rereading *out, struct err *e) MUST_CHECK;
void rereading_close(struct rereading *r);
/* The whole corpus: says what came out of it. compare: and on stdout what has changed, and why; one that was cut off is gone on with. Silent (a repair): everything anew. */
enum rereading_compare { REREADING_SILENT = 0, REREADING_TEXT, REREADING_JSON };
int rereading_rebuild(struct rereading *r, enum rereading_compare compare);

#endif
