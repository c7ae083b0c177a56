/* score_input: lines of stdin as posts, for `score` and `match`. */
#ifndef CLI_SCORE_INPUT_H
#define CLI_SCORE_INPUT_H

#include "base/arena.h"
#include "model/post.h"

#include <stdio.h>

enum score_syntax { SCORE_TSV, SCORE_JSONL, SCORE_PLAIN };

struct score_line {
    str id;       /* as typed; the line's number when there is none */
    str id_json;  /* the same as JSON */
    struct post post;
    struct err error; /* code ERR_NONE: readable */
};

struct score_input {
    FILE *in;
    enum score_syntax syntax;
    char *block;
    size_t cap, from, end;
    uint64_t number;
    struct json_tokener *parser; /* NULL until the first line of JSON */
    bool tree; /* read every line of JSON by the library (tests) */
    bool eof, hungry; /* hungry: the next line must be waited for, so what is ready should be written */
};

void score_input_init(struct score_input *in, FILE *f, enum score_syntax syntax);
void score_input_free(struct score_input *in);
/* False at the end. Strs of the line are good until the next call. Lines over 64 MB are errors. */
bool score_input_next(struct score_input *in, struct arena *a, struct score_line *out);

#endif
