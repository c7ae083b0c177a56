#include "parse/gunzip.h"

#include "parse/out.h"

#include <zlib.h>

bool gunzip_looks_like(str bytes)
{
    return bytes.n > 18 && (unsigned char)bytes.p[0] == 0x1f && (unsigned char)bytes.p[1] == 0x8b && bytes.p[2] == 8;
}

static void release(void *z)
{
    inflateEnd(z);
}

static bool unpack(struct arena *a, str bytes, size_t max, bool all, str *out, size_t *used, struct err *e)
{
    char block[16384];
    struct out o;
    out_init(&o, a);
    z_stream *z = ARENA_NEW(a, z_stream);
    if (inflateInit2(z, 16 + MAX_WBITS) != Z_OK) return err_set(e, ERR_MEMORY, "gzip: no memory");
    arena_own(a, z, release);
    z->next_in = (unsigned char *)(uintptr_t)bytes.p;
    z->avail_in = (unsigned)(bytes.n > UINT32_MAX ? UINT32_MAX : bytes.n);
    for (int rc = Z_OK; rc == Z_OK || rc == Z_STREAM_END;) {
        if (rc == Z_STREAM_END && (!all || z->avail_in < 18 || inflateReset(z) != Z_OK)) break;
        z->next_out = (unsigned char *)block;
        z->avail_out = sizeof block;
        rc = inflate(z, Z_NO_FLUSH);
        out_put(&o, (str){block, sizeof block - z->avail_out});
        if (o.n > max) return err_set(e, ERR_LIMIT, "gzip: more than %zu bytes when unpacked", max);
    }
    *out = out_str(&o);
    *used = bytes.n - z->avail_in;
    return o.n > 0 || err_set(e, ERR_INPUT, "gzip: cannot be unpacked");
}

bool gunzip(struct arena *a, str bytes, size_t max, str *out, struct err *e)
{
    size_t used;
    return unpack(a, bytes, max, true, out, &used, e);
}

bool gunzip_member(struct arena *a, str bytes, size_t max, str *out, size_t *used, struct err *e)
{
    return unpack(a, bytes, max, false, out, used, e);
}
