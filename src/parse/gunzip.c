#include "parse/gunzip.h"

#include "parse/out.h"

#include <zlib.h>

#define HEAD_BYTES ((size_t)19)    /* that gunzip_looks_like() wants to see */
#define STEP_MAX ((size_t)1 << 30) /* zlib counts in 32 bits */

bool gunzip_looks_like(str bytes)
{
    return bytes.n > 18 && (unsigned char)bytes.p[0] == 0x1f && (unsigned char)bytes.p[1] == 0x8b && bytes.p[2] == 8;
}

struct gunzip_stream {
    z_stream z;
    str packed;
    struct inflow *in;   /* where packed is the window of; NULL: there is nothing else */
    struct inflow *out;
    bool begun, damaged; /* begun: inside a member */
};

static bool refill(struct gunzip_stream *g)
{
    if (!g->in) return false;
    inflow_take(g->in, inflow_window(g->in).n - g->packed.n);
    bool more = inflow_more(g->in);
    g->packed = inflow_window(g->in);
    return more;
}

/* Zeros fill up blocks of tapes and disks; gzip passes over them, too. */
static void skip_padding(struct gunzip_stream *g)
{
    do {
        size_t n = 0;
        while (n < g->packed.n && !g->packed.p[n]) n++;
        g->packed = str_skip(g->packed, n);
    } while (!g->packed.n && refill(g));
}

static bool begin_member(struct gunzip_stream *g)
{
    if (g->begun) return true;
    skip_padding(g);
    while (g->packed.n < HEAD_BYTES && refill(g)) continue;
    g->begun = gunzip_looks_like(g->packed) && inflateReset(&g->z) == Z_OK;
    return g->begun;
}

static size_t unpack(void *ctx, char *to, size_t n)
{
    struct gunzip_stream *g = ctx;
    size_t room = n < STEP_MAX ? n : STEP_MAX, got = 0;
    while (!got && !g->damaged && begin_member(g)) {
        if (g->packed.n == 0) (void)refill(g);
        size_t in = g->packed.n < STEP_MAX ? g->packed.n : STEP_MAX;
        g->z.next_in = (unsigned char *)(uintptr_t)g->packed.p;
        g->z.avail_in = (unsigned)in;
        g->z.next_out = (unsigned char *)to;
        g->z.avail_out = (unsigned)room;
        int rc = inflate(&g->z, Z_NO_FLUSH);
        size_t used = in - g->z.avail_in;
        got = room - g->z.avail_out;
        g->packed = str_skip(g->packed, used);
        if (rc == Z_STREAM_END) g->begun = false;
        g->damaged = (rc != Z_OK && rc != Z_STREAM_END) || (rc == Z_OK && !used && !got);
    }
    return got;
}

static void release(void *ctx)
{
    inflateEnd(&((struct gunzip_stream *)ctx)->z);
}

struct gunzip_stream *gunzip_open(struct arena *a, str bytes)
{
    struct gunzip_stream *g = ARENA_NEW(a, struct gunzip_stream);
    if (inflateInit2(&g->z, 16 + MAX_WBITS) != Z_OK) return NULL;
    arena_own(a, g, release);
    g->packed = bytes;
    g->out = inflow_open(a, unpack, g);
    return g;
}

struct gunzip_stream *gunzip_open_inflow(struct arena *a, struct inflow *in)
{
    struct gunzip_stream *g = gunzip_open(a, inflow_window(in));
    if (g) g->in = in;
    return g;
}

struct inflow *gunzip_out(const struct gunzip_stream *g)
{
    return g->out;
}

bool gunzip_rest(const struct gunzip_stream *g)
{
    return g->damaged || g->packed.n > 0;
}

bool gunzip(struct arena *a, str bytes, size_t max, str *out, struct err *e)
{
    struct out o;
    struct gunzip_stream *g = gunzip_open(a, bytes);
    if (!g) return err_set(e, ERR_MEMORY, "gzip: no memory");
    out_init(&o, a);
    while (inflow_more(g->out)) {
        out_put(&o, inflow_window(g->out));
        inflow_take(g->out, inflow_window(g->out).n);
        if (o.n > max) return err_set(e, ERR_LIMIT, "gzip: more than %zu bytes when unpacked", max);
    }
    *out = out_str(&o);
    return o.n > 0 || err_set(e, ERR_INPUT, "gzip: cannot be unpacked");
}
