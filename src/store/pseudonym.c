#include "store/pseudonym.h"

#include "base/buf.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char header[] = "leumund key file, version 1. Keep it apart from the corpus and from its backups.\n";

static bool read_key(const char *line, size_t n, uint8_t out[SECRET_BYTES])
{
    size_t got = 0;
    return sodium_hex2bin(out, SECRET_BYTES, line, n, NULL, &got, NULL) == 0 && got == SECRET_BYTES;
}

static bool parse(str path, str bytes, struct secret *out, struct err *e)
{
    str rest = bytes;
    (void)str_cut(&rest, '\n');
    str first = str_cut(&rest, '\n'), second = str_cut(&rest, '\n');
    if (!str_starts(bytes, STR("leumund key file, version 1.")) || !read_key(first.p, first.n, out->pseudonym) ||
        !read_key(second.p, second.n, out->tombstone))
        return err_set(e, ERR_CONFIG, "%.*s is no key file of Leumund; restore it from its backup: with a new one, authors get new pseudonyms", STR_ARG(path));
    return true;
}

static bool write_all(int fd, str s)
{
    while (s.n) {
        ssize_t n = write(fd, s.p, s.n);
        if (n < 0 && errno != EINTR)
            return false;
        if (n > 0)
            s = str_skip(s, (size_t)n);
    }
    return true;
}

/* Written beside and linked into place, so that two processes that start at once agree on one file. */
static bool make(const char *path, struct err *e)
{
    struct secret s;
    char hex[2 * SECRET_BYTES + 1], temp[4096];
    struct buf b;
    randombytes_buf(&s, sizeof s);
    buf_init(&b, 4096);
    buf_putz(&b, header);
    buf_putz(&b, sodium_bin2hex(hex, sizeof hex, s.pseudonym, SECRET_BYTES));
    buf_putc(&b, '\n');
    buf_putz(&b, sodium_bin2hex(hex, sizeof hex, s.tombstone, SECRET_BYTES));
    buf_putc(&b, '\n');
    bool ok = (size_t)snprintf(temp, sizeof temp, "%s.%ld", path, (long)getpid()) < sizeof temp;
    int fd = ok ? open(temp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
    ok = fd >= 0 && write_all(fd, buf_str(&b)) && fsync(fd) == 0;
    int saved = errno;
    if (fd >= 0)
        close(fd);
    ok = ok && (link(temp, path) == 0 || errno == EEXIST);
    if (fd >= 0)
        (void)unlink(temp);
    sodium_memzero(&s, sizeof s);
    buf_free(&b);
    return ok || err_set(e, ERR_IO, "%s: cannot make the key file: %s", path, strerror(saved));
}

static void make_parents(char *path)
{
    for (char *p = path + 1; *p; p++)
        if (*p == '/') {
            *p = 0;
            (void)mkdir(path, 0700);
            *p = '/';
        }
}

bool secret_load(str path, struct secret *out, struct err *e)
{
    char name[4096], bytes[1024];
    if (sodium_init() < 0)
        return err_set(e, ERR_MEMORY, "libsodium does not start");
    if ((size_t)snprintf(name, sizeof name, "%.*s", STR_ARG(path)) >= sizeof name)
        return err_set(e, ERR_CONFIG, "the path of the key file is too long");
    int fd = open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT) {
        make_parents(name);
        if (!make(name, e))
            return false;
        fd = open(name, O_RDONLY | O_CLOEXEC);
    }
    if (fd < 0)
        return err_set(e, ERR_IO, "%s: %s", name, strerror(errno));
    ssize_t n = read(fd, bytes, sizeof bytes);
    close(fd);
    return n < 0 ? err_set(e, ERR_IO, "%s: %s", name, strerror(errno)) : parse(path, (str){bytes, (size_t)n}, out, e);
}

str pseudonym_of(const struct secret *s, str source, str author_id, struct arena *a)
{
    uint8_t hash[16];
    char *hex = arena_raw(a, 2 * sizeof hash + 1, 1);
    crypto_generichash_state state;
    uint64_t n = source.n;
    if (!author_id.n)
        return (str){NULL, 0};
    crypto_generichash_init(&state, s->pseudonym, SECRET_BYTES, sizeof hash);
    crypto_generichash_update(&state, (const unsigned char *)&n, sizeof n);
    crypto_generichash_update(&state, (const unsigned char *)source.p, source.n);
    crypto_generichash_update(&state, (const unsigned char *)author_id.p, author_id.n);
    crypto_generichash_final(&state, hash, sizeof hash);
    return str_from(sodium_bin2hex(hex, 2 * sizeof hash + 1, hash, sizeof hash));
}
