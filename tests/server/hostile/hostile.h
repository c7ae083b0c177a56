/* hostile: what servers do to crawlers, on loopback. One thread a connection, one request a connection. */
#ifndef HOSTILE_H
#define HOSTILE_H

#include "base/buf.h"
#include "base/str.h"

struct visit {
    int fd;
    str host, method, target, path; /* path: target without its query */
    str head;                       /* the whole request, for /echo */
    int nth;                        /* how many asked this address before */
    int port;
    int status;                     /* told to the log */
};

/* All end early, without a word, when the other side has gone. */
bool send_bytes(struct visit *v, str bytes);
/* Status line, Connection: close, the given header lines (each with CR LF), Content-Length, body. */
void reply(struct visit *v, int status, const char *headers, str body);
void pause_ms(int ms);
long long wall_ms(void);
void log_visit(const struct visit *v); /* one more line */

/* rate.c: /rate/FAMILY[/always]: 429 once, then 200. bucket.c: /bucket/FAMILY/…: as many as a bucket holds. bombs.c: /bomb/gzip …; false: no such address */
bool serve_rate(struct visit *v);
bool serve_bucket(struct visit *v);
bool serve_bomb(struct visit *v);

#endif
