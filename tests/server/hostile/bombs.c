#include "hostile.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

#define BOMB ((size_t)200 << 20)

/* 200 MB of "a" in brotli: its encoder is not among our libraries. */
static const unsigned char brotli[] = {
    0xcf, 0xff, 0xff, 0x7f, 0x00, 0x24, 0xc2, 0xe2, 0xb1, 0x40, 0x72, 0xef, 0xff, 0xf9, 0xff, 0xff,
    0x0f, 0x80, 0x04, 0x40, 0x1c, 0x16, 0x80, 0xee, 0xfd, 0x3f, 0xff, 0xff, 0xff, 0x01, 0x90, 0x00,
    0x88, 0xc3, 0x02, 0xd0, 0xbd, 0xff, 0xe7, 0xff, 0xff, 0x3f, 0x00, 0x12, 0x00, 0x71, 0x58, 0x00,
    0xba, 0xf7, 0xff, 0xfc, 0xff, 0xff, 0x07, 0x40, 0x02, 0x20, 0x0e, 0x0b, 0x40, 0xf7, 0xfe, 0x9f,
    0xff, 0xff, 0xff, 0x00, 0x48, 0x00, 0xc4, 0x61, 0x01, 0xe8, 0xde, 0xff, 0xf3, 0xff, 0xff, 0x1f,
    0x00, 0x09, 0x80, 0x38, 0x2c, 0x00, 0xdd, 0xfb, 0x7f, 0xfe, 0xff, 0xff, 0x03, 0x20, 0x01, 0x10,
    0x87, 0x05, 0xa0, 0x7b, 0xff, 0xcf, 0xff, 0xff, 0x7f, 0x00, 0x24, 0x00, 0xe2, 0xb0, 0x00, 0x74,
    0xef, 0xff, 0xf9, 0xff, 0xff, 0x0f, 0x80, 0x04, 0x40, 0x1c, 0x16, 0x80, 0xee, 0xfd, 0x3f, 0xff,
    0xff, 0xff, 0x01, 0x90, 0x00, 0x88, 0xc3, 0x02, 0xd0, 0xbd, 0xff, 0xe7, 0xff, 0xff, 0x3f, 0x00,
    0x12, 0x00, 0x71, 0x58, 0x00, 0xba, 0xf7, 0xff, 0xf9, 0xff, 0xff, 0x07, 0x40, 0x02, 0x20, 0x0e,
    0x0b, 0x40, 0xf7, 0xfe, 0x0f,};

/* 200 MB of "a" in gzip, made piece by piece; by runs, which takes a quarter of the time: a busy machine must not make it a slow server. */
static void bomb_gzip(struct buf *out)
{
    static char in[65536];
    unsigned char piece[65536];
    z_stream z = {0};
    memset(in, 'a', sizeof in);
    if (deflateInit2(&z, 1, Z_DEFLATED, 15 + 16, 8, Z_RLE) != Z_OK) return;
    for (size_t done = 0; done <= BOMB; done += sizeof in) {
        z.next_in = (unsigned char *)in;
        z.avail_in = sizeof in;
        int flush = done == BOMB ? Z_FINISH : Z_NO_FLUSH;
        do {
            z.next_out = piece;
            z.avail_out = sizeof piece;
            deflate(&z, flush);
            buf_put(out, (str){(char *)piece, sizeof piece - z.avail_out});
        } while (z.avail_out == 0);
    }
    deflateEnd(&z);
}

static void bomb_zstd(struct buf *out)
{
    char *in = malloc(BOMB);
    size_t cap = ZSTD_compressBound(BOMB);
    char *made = in ? malloc(cap) : NULL;
    if (made) {
        memset(in, 'a', BOMB);
        size_t n = ZSTD_compress(made, cap, in, BOMB, 1);
        if (!ZSTD_isError(n)) buf_put(out, (str){made, n});
    }
    free(made);
    free(in);
}

bool serve_bomb(struct visit *v)
{
    str kind = str_skip(v->path, strlen("/bomb/"));
    struct buf b;
    buf_init(&b, (size_t)16 << 20);
    if (str_eq(kind, STR("gzip"))) {
        bomb_gzip(&b);
        reply(v, 200, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", buf_str(&b));
    } else if (str_eq(kind, STR("zstd"))) {
        bomb_zstd(&b);
        reply(v, 200, "Content-Type: text/html\r\nContent-Encoding: zstd\r\n", buf_str(&b));
    } else if (str_eq(kind, STR("br"))) {
        reply(v, 200, "Content-Type: text/html\r\nContent-Encoding: br\r\n", (str){(const char *)brotli, sizeof brotli});
    } else if (str_eq(kind, STR("broken"))) {
        reply(v, 200, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", STR("\x1f\x8b\x08\0this is no gzip at all"));
    } else if (str_eq(kind, STR("layers"))) {
        reply(v, 200, "Content-Type: text/html\r\nContent-Encoding: gzip, gzip, gzip, gzip, gzip, gzip, gzip, gzip\r\n", STR("\x1f\x8b\x08\0x"));
    } else {
        buf_free(&b);
        return false;
    }
    buf_free(&b);
    return true;
}
