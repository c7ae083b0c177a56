/* line_blocks: a file or pipe as blocks of whole lines, which several threads may read at once. */
#ifndef CLI_LINE_BLOCKS_H
#define CLI_LINE_BLOCKS_H

#include "base/buf.h"

#include <stdio.h>

#define LINE_BYTES_MAX ((size_t)64 << 20)

/* Bytes read at a time. The answers to a block shall stay in the second cache. */
#define LINE_BLOCK      ((size_t)1 << 14) /* they may be ten times as long */
#define LINE_BLOCK_LONG ((size_t)1 << 16) /* they are shorter than the lines: so the kernel is asked seldom */

/* Whole lines, the last one perhaps without its end. The bytes are the block's and are used again. */
struct line_block {
    char *p;
    size_t n, cap;
    uint64_t first; /* number of its first line, from 1 on */
    bool too_long;  /* it stands for one line of more than LINE_BYTES_MAX, which was dropped */
};

struct line_reader {
    FILE *in;
    size_t block;
    uint64_t lines;         /* given out */
    struct line_block rest; /* what was read behind the last whole line */
    bool eof;
    int fault; /* errno of a read that failed: there is no more, but that was not the end */
};

void line_reader_init(struct line_reader *r, FILE *in, size_t block); /* LINE_BLOCK, LINE_BLOCK_LONG */
void line_reader_free(struct line_reader *r);
/* False at the end, or where reading failed (r->fault). A terminal or a pipe gives what it has ready. */
bool line_reader_next(struct line_reader *r, struct line_block *b);
/* Must the next block be waited for? Then what is ready should be written first. */
bool line_reader_waits(const struct line_reader *r);
void line_block_free(struct line_block *b);

#endif
