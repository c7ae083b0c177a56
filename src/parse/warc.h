/* warc: archives of what servers answered (ISO 28500, WARC/1.0 and 1.1), read one record after the other; plain, or gzip with a member a record or one for all.
 *
 * Bytes of strangers: lengths are held against what is there, and a member's size when unpacked has a limit. */
#ifndef PARSE_WARC_H
#define PARSE_WARC_H

#include "base/arena.h"
#include "base/str.h"

#define WARC_MEMBER_MAX ((size_t)64 << 20) /* unpacked */

struct warc_reader {
    str packed;  /* members that are not yet unpacked */
    str open;    /* records that are */
    size_t number; /* of the newest record, from 1 */
};

struct warc_record {
    str type;         /* "response", "warcinfo", "revisit" … */
    str url;          /* WARC-Target-URI; empty: none */
    str content_type; /* of the block: "application/http;msgtype=response" */
    int64_t at;       /* WARC-Date; 0: none */
    bool truncated;
    str block;
    str whole; /* head and block, as they stand */
};

/* False: it is no archive. The bytes must outlive the reader. `a` is the reader's own, for what it unpacks: a member at a time. */
bool warc_begin(struct warc_reader *r, struct arena *a, str bytes);
/* False at the end, and with e->code set where the archive is damaged: what follows cannot be found. The record's texts are valid
 * until the next call. */
bool warc_next(struct warc_reader *r, struct arena *a, struct warc_record *out, struct err *e) MUST_CHECK;

#endif
