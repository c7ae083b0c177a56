#include "parse/gunzip.h"

#include "parse/out.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define PIECE    ((size_t)64 << 10) /* unpacked at a time */
#define HEAD_BYTES ((size_t)19)      /* that gunzip_looks_like() wants to see */
#define INPUT_MAX ((size_t)1 << 30) /* zlib counts in 32 bits */

bool gunzip_looks_like(str bytes)
{
    return bytes.n > 18 && (unsigned char)bytes.p[0] == 0x1f && (unsigned char)bytes.p[1] == 0x8b && bytes.p[2] == 8;
}

struct gunzip_stream {
    z_stream z;
    str packed;
    struct inflow *in; /* where packed is the window of; NULL: there is nothing else */
    bool begun, damaged; /* inside a member */
    char *p;             /* unpacked: p[at … n) is the window */
    size_t at, n, cap;
};

static void release(void *ctx)
{
    struct gunzip_stream *g = ctx;
    inflateEnd(&g->z);
    free(g->p);
}

struct gunzip_stream *gunzip_open(struct arena *a, str bytes)
{
    struct gunzip_stream *g = ARENA_NEW(a, struct gunzip_stream);
    if (inflateInit2(&g->z, 16 + MAX_WBITS) != Z_OK) return NULL;
    arena_own(a, g, release);
    g->packed = bytes;
    return g;
}

struct gunzip_stream *gunzip_open_inflow(struct arena *a, struct inflow *in)
{
    struct gunzip_stream *g = gunzip_open(a, inflow_window(in));
    if (g) g->in = in;
    return g;
}

str gunzip_window(const struct gunzip_stream *g)
{
    return g->p ? (str){g->p + g->at, g->n - g->at} : (str){NULL, 0};
}

void gunzip_take(struct gunzip_stream *g, size_t n)
{
    assert(n <= g->n - g->at);
    g->at += n;
    if (g->at == g->n) g->at = g->n = 0;
}

bool gunzip_rest(const struct gunzip_stream *g)
{
    return g->damaged || g->packed.n > 0;
}

/* Room for a piece behind the window. What was taken makes room when it is the larger part. */
static bool make_room(struct gunzip_stream *g)
{
    if (g->at > g->n - g->at) {
        memmove(g->p, g->p + g->at, g->n - g->at);
        g->n -= g->at;
        g->at = 0;
    }
    if (g->cap - g->n >= PIECE) return true;
    size_t cap = g->cap ? 2 * g->cap : 4 * PIECE;
    char *p = realloc(g->p, cap);
    if (!p) return false;
    g->p = p;
    g->cap = cap;
    return true;
}

static bool refill(struct gunzip_stream *g)
{
    if (!g->in) return false;
    inflow_take(g->in, inflow_window(g->in).n - g->packed.n);
    bool more = inflow_more(g->in);
    g->packed = inflow_window(g->in);
    return more;
}

static bool begin_member(struct gunzip_stream *g)
{
    if (g->begun) return true;
    while (g->packed.n < HEAD_BYTES && refill(g)) continue;
    g->begun = gunzip_looks_like(g->packed) && inflateReset(&g->z) == Z_OK;
    return g->begun;
}

bool gunzip_more(struct gunzip_stream *g)
{
    while (!g->damaged && begin_member(g) && make_room(g)) {
        if (g->packed.n == 0) (void)refill(g);
        size_t in = g->packed.n < INPUT_MAX ? g->packed.n : INPUT_MAX, room = g->cap - g->n < INPUT_MAX ? g->cap - g->n : INPUT_MAX;
        g->z.next_in = (unsigned char *)(uintptr_t)g->packed.p;
        g->z.avail_in = (unsigned)in;
        g->z.next_out = (unsigned char *)g->p + g->n;
        g->z.avail_out = (unsigned)room;
        int rc = inflate(&g->z, Z_NO_FLUSH);
        size_t used = in - g->z.avail_in, got = room - g->z.avail_out;
        g->packed = str_skip(g->packed, used);
        g->n += got;
        if (rc == Z_STREAM_END) g->begun = false;
        g->damaged = (rc != Z_OK && rc != Z_STREAM_END) || (rc == Z_OK && !used && !got);
        if (got) return true;
    }
    return false;
}

bool gunzip(struct arena *a, str bytes, size_t max, str *out, struct err *e)
{
    struct out o;
    struct gunzip_stream *g = gunzip_open(a, bytes);
    if (!g) return err_set(e, ERR_MEMORY, "gzip: no memory");
    out_init(&o, a);
    while (gunzip_more(g)) {
        out_put(&o, gunzip_window(g));
        gunzip_take(g, gunzip_window(g).n);
        if (o.n > max) return err_set(e, ERR_LIMIT, "gzip: more than %zu bytes when unpacked", max);
    }
    *out = out_str(&o);
    return o.n > 0 || err_set(e, ERR_INPUT, "gzip: cannot be unpacked");
}
