/* warc: an archive of what servers answered, as evidence and for reading again (ISO 28500:2017, WARC/1.1, a gzip member a record).
 *
 * Bodies are kept as they were read, after decompression; headers that described the transfer are renamed to X-Crawler-… so that every reader
 * understands the block. Requests that hold credentials are not archived. Files are begun anew at 1 GB. Belongs to the fetch thread. */
#ifndef FETCH_WARC_H
#define FETCH_WARC_H

#include "base/err.h"
#include "model/request.h"

#include <stdio.h>

struct warc;

struct warc_entry {
    str url, method;
    str status_line;   /* "HTTP/2 200" */
    const struct header *headers;
    size_t header_count;
    str body;
    bool truncated;    /* the limit of bytes was reached */
    int64_t at;        /* when the answer came */
};

/* Makes the folder's first file, "leumund-20260301120000-00000.warc.gz" (a number that is not taken yet), with its warcinfo record. */
struct warc *warc_open(str dir, str software, int64_t now, struct err *e) MUST_CHECK;
/* A response record; "revisit" when the status is 304. */
bool warc_put(struct warc *w, const struct warc_entry *entry, struct err *e) MUST_CHECK;
/* One record, of these parts, as one gzip member, so that a reader may begin at any of them. Adds to *written. False: errno says why. */
bool warc_write_member(FILE *f, const str *parts, size_t count, int64_t *written) MUST_CHECK;
bool warc_close(struct warc *w, struct err *e); /* NULL is fine */

#endif
