/* score_input: lines of a block as posts, for `score` and `match`. */
#ifndef CLI_SCORE_INPUT_H
#define CLI_SCORE_INPUT_H

#include "base/arena.h"
#include "cli/line_blocks.h"
#include "model/post.h"

enum score_syntax { SCORE_TSV, SCORE_JSONL, SCORE_PLAIN };

struct score_line {
    str id;       /* as typed; the line's number when there is none */
    str id_json;  /* the same as JSON */
    str question; /* all of the line that can matter for its answer, the id not; empty: not worked out */
    struct post post;
    struct err error; /* code ERR_NONE: readable */
};

struct score_input {
    enum score_syntax syntax;
    str left;             /* of the block */
    uint64_t number;      /* of the line before */
    bool too_long;
    struct json_tokener *parser; /* NULL until the first line of JSON */
    bool tree; /* read every line of JSON by the library (tests) */
};

void score_input_init(struct score_input *in, enum score_syntax syntax);
void score_input_free(struct score_input *in);
void score_input_give(struct score_input *in, const struct line_block *b);
/* False at the end of the block. Strs of the line lie in the block or the arena. Lines over 64 MB are errors. */
bool score_input_next(struct score_input *in, struct arena *a, struct score_line *out);

#endif
