/* warc: archives of what servers answered (ISO 28500, WARC/1.0 and 1.1), read one record after the other; plain, or gzip with a member a record or one for all.
 *
 * Archives may be larger than memory: of a packed one a record at a time is unpacked, of a plain one the bytes are looked at where they are (a mapped file), or as they come (a pipe).
 * Bytes of strangers: lengths are held against what is there, and a packed record has a limit beyond which its block is passed over. */
#ifndef PARSE_WARC_H
#define PARSE_WARC_H

#include "base/arena.h"
#include "base/str.h"
#include "parse/inflow.h"

#define WARC_RECORD_MAX ((size_t)64 << 20) /* of a record that is packed, or comes piece by piece */

struct gunzip_stream;

struct warc_reader {
    struct gunzip_stream *packed; /* NULL: the archive is plain */
    struct inflow *in; /* what was unpacked, or comes piece by piece; NULL: all of it is there, plain */
    str plain;     /* what is not yet read of it */
    size_t read;   /* what the newest record takes of it, or of the window */
    uint64_t pass, announced; /* of its block, where that is too long: bytes to pass over, and all */
    size_t number; /* of the newest record, from 1 */
};

struct warc_record {
    str type;         /* "response", "warcinfo", "revisit" … */
    str url;          /* WARC-Target-URI; empty: none */
    str content_type; /* of the block: "application/http;msgtype=response" */
    int64_t at;       /* WARC-Date; 0: none */
    bool truncated;
    bool too_big;     /* longer than WARC_RECORD_MAX: the block was passed over and is empty */
    str block;
    str whole; /* head and block, as they stand */
};

/* False: it is no archive. The bytes must outlive the reader; what it needs belongs to the arena. */
bool warc_begin(struct warc_reader *r, struct arena *a, str bytes);
/* The same of bytes that come piece by piece; where it is no archive, what has come stays in the window. */
bool warc_begin_inflow(struct warc_reader *r, struct arena *a, struct inflow *in);
/* False at the end, and with e->code set where the archive is damaged: what follows cannot be found. The record's texts are valid
 * until the next call. */
bool warc_next(struct warc_reader *r, struct warc_record *out, struct err *e) MUST_CHECK;

#endif
