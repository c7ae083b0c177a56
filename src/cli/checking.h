/* checking: a corpus is read in a child process, because a damaged LMDB page may end the one that reads it; the command still answers. */
#ifndef CLI_CHECKING_H
#define CLI_CHECKING_H

#include "cli/cli.h"

struct checked {
    int64_t posts, mentions, moments, rollups;
    size_t problems;
    int code;      /* of what ended the check early, or CLI_OK */
    bool unopened; /* nothing was read, so nothing is known to be damaged */
    bool complete; /* false: a signal ended the child */
    int signal;
};

/* told(ctx, text): each problem. */
bool check_in_child(struct cli *c, str dir, void (*told)(void *ctx, str what), void *ctx, struct checked *out, struct err *e) MUST_CHECK;
/* For copies: every problem is said on stderr; false with ERR_CORRUPT when there is one, with ERR_STORE when it cannot be opened. */
bool check_copy(struct cli *c, str dir, struct checked *out, struct err *e) MUST_CHECK;

#endif
