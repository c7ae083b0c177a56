#include "fetch/warc.h"

#include "base/buf.h"
#include "base/date.h"
#include "base/hash.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#define FILE_MAX (INT64_C(1) << 30)
#define HEAD_MAX ((size_t)1 << 20)

struct warc {
    char dir[4096];
    char software[400];
    FILE *file;
    int64_t written;
    uint64_t serial; /* of records: part of their ids */
    id128 seed;      /* of the file's name and time: the other part */
    int number;
};

static bool fail(const struct warc *w, struct err *e)
{
    return err_set(e, ERR_IO, "%s: the archive cannot be written: %s", w->dir, strerror(errno));
}

/* ---------------------------------------------------------------- bytes */

static bool squeeze(FILE *f, z_stream *z, str s, int flush, int64_t *written)
{
    unsigned char piece[32768];
    z->next_in = (Bytef *)(uintptr_t)s.p;
    z->avail_in = (uInt)s.n;
    do {
        z->next_out = piece;
        z->avail_out = sizeof piece;
        deflate(z, flush);
        size_t n = sizeof piece - z->avail_out;
        if (fwrite(piece, 1, n, f) != n) return false;
        *written += (int64_t)n;
    } while (z->avail_out == 0);
    return true;
}

bool warc_write_member(FILE *f, const str *parts, size_t count, int64_t *written)
{
    z_stream z = {0};
    bool ok = deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    if (!ok) return false;
    for (size_t i = 0; i < count && ok; i++) ok = squeeze(f, &z, parts[i], Z_NO_FLUSH, written);
    ok = ok && squeeze(f, &z, STR("\r\n\r\n"), Z_FINISH, written);
    deflateEnd(&z);
    return ok && fflush(f) == 0;
}

static bool write_record(struct warc *w, str head, str block, str body, struct err *e)
{
    return warc_write_member(w->file, (str[]){head, block, body}, 3, &w->written) ? true : fail(w, e);
}

static void put_digest(struct buf *b, const char *name, str first, str second)
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, (const unsigned char *)first.p, first.n);
    crypto_hash_sha256_update(&state, (const unsigned char *)second.p, second.n);
    crypto_hash_sha256_final(&state, hash);
    buf_printf(b, "%s: sha256:", name);
    for (size_t i = 0; i < sizeof hash; i++) buf_printf(b, "%02x", hash[i]);
    buf_putz(b, "\r\n");
}

/* Ids come from the file and a number: as unique as a random one, and the same again when the same is archived again. */
static void put_head(struct warc *w, struct buf *b, const char *type, int64_t at, size_t length)
{
    w->serial++;
    id128 id = hash128_pair((str){(const char *)&w->seed, sizeof w->seed}, (str){(const char *)&w->serial, sizeof w->serial});
    char hex[ID128_HEX + 1];
    id128_hex(id, hex);
    buf_printf(b, "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%.8s-%.4s-8%.3s-8%.3s-%.12s>\r\nWARC-Date: ", type, hex, hex + 8, hex + 13, hex + 17,
               hex + 20);
    date_put(b, at, DATE_SECOND);
    buf_printf(b, "\r\nContent-Length: %zu\r\n", length);
}

/* ---------------------------------------------------------------- files */

static bool write_info(struct warc *w, int64_t now, struct err *e)
{
    struct buf head, block;
    buf_init(&head, HEAD_MAX);
    buf_init(&block, HEAD_MAX);
    buf_printf(&block, "software: %s\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n",
               w->software);
    put_head(w, &head, "warcinfo", now, block.n);
    buf_putz(&head, "Content-Type: application/warc-fields\r\n\r\n");
    bool ok = write_record(w, buf_str(&head), buf_str(&block), (str){0}, e);
    buf_free(&head);
    buf_free(&block);
    return ok;
}

static bool begin_file(struct warc *w, int64_t now, struct err *e)
{
    struct civil c = date_to_civil(now);
    char path[4500];
    int fd = -1;
    if (w->file && fclose(w->file) != 0) {
        w->file = NULL;
        return fail(w, e);
    }
    w->file = NULL;
    for (; fd < 0 && w->number < 100000; w->number++) {
        snprintf(path, sizeof path, "%s/leumund-%04d%02d%02d%02d%02d%02d-%05d.warc.gz", w->dir, c.year, c.month, c.day, c.hour, c.minute, c.second, w->number);
        fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd < 0 && errno != EEXIST) return fail(w, e);
    }
    if (fd < 0 || !(w->file = fdopen(fd, "wb"))) return fail(w, e);
    w->written = 0;
    w->seed = hash128_pair(str_from(path), (str){(const char *)&now, sizeof now});
    return write_info(w, now, e);
}

struct warc *warc_open(str dir, str software, int64_t now, struct err *e)
{
    struct warc *w = calloc(1, sizeof *w);
    if (!w || sodium_init() < 0) {
        free(w);
        err_set(e, ERR_MEMORY, "no memory for the archive");
        return NULL;
    }
    snprintf(w->dir, sizeof w->dir, "%.*s", STR_ARG(dir));
    snprintf(w->software, sizeof w->software, "%.*s", STR_ARG(software));
    if (begin_file(w, now, e)) return w;
    if (w->file) fclose(w->file);
    free(w);
    return NULL;
}

bool warc_close(struct warc *w, struct err *e)
{
    bool ok = true;
    if (!w) return true;
    if (w->file && fclose(w->file) != 0) ok = fail(w, e);
    free(w);
    return ok;
}

/* ---------------------------------------------------------------- records */

static bool describes_transfer(str name)
{
    return str_eq_nocase(name, STR("content-length")) || str_eq_nocase(name, STR("content-encoding")) || str_eq_nocase(name, STR("transfer-encoding"));
}

static void put_block(struct buf *b, const struct warc_entry *entry)
{
    str line = entry->status_line;
    str version = str_cut(&line, ' ');
    /* HTTP/2 has no text form: as everybody does, it is written as 1.1. */
    if (str_starts(version, STR("HTTP/2"))) version = STR("HTTP/1.1");
    buf_printf(b, "%.*s %.*s\r\n", STR_ARG(version), STR_ARG(line));
    for (size_t i = 0; i < entry->header_count; i++) {
        const struct header *h = &entry->headers[i];
        buf_printf(b, "%s%.*s: %.*s\r\n", describes_transfer(h->name) ? "X-Crawler-" : "", STR_ARG(h->name), STR_ARG(h->value));
    }
    buf_printf(b, "Content-Length: %zu\r\n\r\n", entry->body.n);
}

static void put_response_head(struct warc *w, struct buf *b, const struct warc_entry *entry, str block, bool revisit)
{
    put_head(w, b, revisit ? "revisit" : "response", entry->at, block.n + entry->body.n);
    buf_printf(b, "WARC-Target-URI: %.*s\r\n", STR_ARG(entry->url));
    if (revisit) buf_putz(b, "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified\r\n");
    if (entry->truncated) buf_putz(b, "WARC-Truncated: length\r\n");
    put_digest(b, "WARC-Block-Digest", block, entry->body);
    if (!revisit) put_digest(b, "WARC-Payload-Digest", entry->body, (str){0});
    buf_putz(b, "Content-Type: application/http;msgtype=response\r\n\r\n");
}

bool warc_put(struct warc *w, const struct warc_entry *entry, struct err *e)
{
    struct buf head, block;
    if (w->written > FILE_MAX && !begin_file(w, entry->at, e)) return false;
    buf_init(&head, HEAD_MAX);
    buf_init(&block, HEAD_MAX);
    put_block(&block, entry);
    str version = entry->status_line;
    str_cut(&version, ' ');
    put_response_head(w, &head, entry, buf_str(&block), str_starts(version, STR("304")));
    bool ok = write_record(w, buf_str(&head), buf_str(&block), entry->body, e);
    buf_free(&head);
    buf_free(&block);
    return ok;
}
