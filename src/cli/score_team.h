/* score_team: blocks of lines answered by several threads, in their order. Short input is answered by the calling thread alone. */
#ifndef CLI_SCORE_TEAM_H
#define CLI_SCORE_TEAM_H

#include "cli/cli.h"
#include "cli/line_blocks.h"

struct score_work {
    void *(*enter)(void *ctx); /* what a thread needs of its own */
    void (*answer)(void *own, const struct line_block *b, struct buf *out); /* appends */
    void (*leave)(void *own);
    void *ctx;
    bool brief; /* the answers are shorter than the lines */
};

/* Until the end of c->in, or until nobody reads what is written. jobs: threads, 0 = the calling one. The command's exit code: CLI_IO where c->in cannot
 * be read, which is told; what came before is answered. */
int score_in_order(struct cli *c, int64_t jobs, const struct score_work *w);

#endif
