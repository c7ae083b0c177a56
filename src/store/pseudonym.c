#include "store/pseudonym.h"

#include "base/buf.h"
#include "base/log.h"
#include "config/paths.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sodium.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_MAX 8192
#define PATH_ROOM 4096
#define KEY_PLACE "XDG_CONFIG_HOME names a folder of settings that can be written"

/* Version 2 has further keys below the first two lines: programs that know version 1 alone would make pseudonyms of the first. */
#define HEADER(version) "leumund key file, version " version ". Keep it apart from the corpus and from its backups.\n"

static bool read_key(str line, uint8_t out[SECRET_BYTES])
{
    size_t got = 0;
    return sodium_hex2bin(out, SECRET_BYTES, line.p, line.n, NULL, &got, NULL) == 0 && got == SECRET_BYTES;
}

static bool parse(const char *path, str bytes, struct secret *out, struct err *e)
{
    str rest = bytes;
    bool one = str_starts(bytes, STR("leumund key file, version 1.")), two = str_starts(bytes, STR("leumund key file, version 2."));
    (void)str_cut(&rest, '\n');
    *out = (struct secret){.rotations = 0};
    bool ok = (one || two) && read_key(str_cut(&rest, '\n'), out->pseudonym) && read_key(str_cut(&rest, '\n'), out->tombstone);
    for (; ok && two && rest.n; out->rotations++) ok = out->rotations < ROTATIONS_MAX && read_key(str_cut(&rest, '\n'), out->later[out->rotations]);
    return ok || err_set(e, ERR_CONFIG, "%s is no key file of Leumund, or of a newer one; restore it from its backup: with a new one, authors get new pseudonyms", path);
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

static void put_key(struct buf *b, const uint8_t key[SECRET_BYTES])
{
    char hex[2 * SECRET_BYTES + 1];
    buf_putz(b, sodium_bin2hex(hex, sizeof hex, key, SECRET_BYTES));
    buf_putc(b, '\n');
    sodium_memzero(hex, sizeof hex);
}

/* Beside the file, under the name that comes out in temp. */
static bool write_beside(const char *path, const struct secret *s, char temp[PATH_ROOM], struct err *e)
{
    struct buf b;
    buf_init(&b, FILE_MAX);
    buf_putz(&b, s->rotations ? HEADER("2") : HEADER("1"));
    put_key(&b, s->pseudonym);
    put_key(&b, s->tombstone);
    for (unsigned i = 0; i < s->rotations; i++) put_key(&b, s->later[i]);
    bool ok = buf_ok(&b) && (size_t)snprintf(temp, PATH_ROOM, "%s.%ld", path, (long)getpid()) < PATH_ROOM;
    int fd = ok ? open(temp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
    ok = fd >= 0 && write_all(fd, buf_str(&b)) && fsync(fd) == 0;
    int saved = errno;
    if (fd >= 0)
        close(fd);
    if (!ok && fd >= 0)
        (void)unlink(temp);
    buf_free(&b);
    return ok || err_set(e, ERR_IO, "%s: cannot write the key of the pseudonyms: %s; " KEY_PLACE, path, strerror(saved));
}

/* Linked into place, so that two processes that start at once agree on one file. */
static bool make(const char *path, struct err *e)
{
    struct secret s = {.rotations = 0};
    char temp[PATH_ROOM];
    randombytes_buf(s.pseudonym, sizeof s.pseudonym);
    randombytes_buf(s.tombstone, sizeof s.tombstone);
    if (!write_beside(path, &s, temp, e))
        return false;
    bool ok = link(temp, path) == 0 || errno == EEXIST || err_set(e, ERR_IO, "%s: cannot make the key file: %s", path, strerror(errno));
    (void)unlink(temp);
    sodium_memzero(&s, sizeof s);
    return ok && file_name_sync(str_from(path), e); /* before a corpus rests on it */
}

static bool load(const char *name, struct secret *out, struct err *e)
{
    char bytes[FILE_MAX];
    int fd = open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return err_set(e, ERR_IO, "%s: %s", name, strerror(errno));
    struct stat st;
    if (fstat(fd, &st) == 0 && st.st_mode & (S_IRWXG | S_IRWXO))
        log_warn("%s is open to others: who has it and the corpus can try names; `chmod 600` it", name);
    ssize_t n = read(fd, bytes, sizeof bytes);
    int saved = errno;
    close(fd);
    bool ok = n < 0 ? err_set(e, ERR_IO, "%s: %s", name, strerror(saved)) : parse(name, (str){bytes, (size_t)n}, out, e);
    sodium_memzero(bytes, sizeof bytes);
    return ok;
}

static bool begin(str path, char name[PATH_ROOM], struct err *e)
{
    if (sodium_init() < 0)
        return err_set(e, ERR_MEMORY, "libsodium does not start");
    return (size_t)snprintf(name, PATH_ROOM, "%.*s", STR_ARG(path)) < PATH_ROOM || err_set(e, ERR_CONFIG, "the path of the key file is too long");
}

bool secret_load(str path, struct secret *out, struct err *e)
{
    char name[PATH_ROOM];
    if (!begin(path, name, e))
        return false;
    if (access(name, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)) {
        int why = folders_make(path);
        if (why)
            return err_set(e, ERR_IO, "%s: the folder for the key of the pseudonyms cannot be made: %s; " KEY_PLACE, name, strerror(why));
        if (!make(name, e))
            return false;
    }
    return load(name, out, e);
}

static bool add_key(const char *name, struct secret *out, struct err *e)
{
    char temp[PATH_ROOM];
    if (!load(name, out, e))
        return false;
    if (out->rotations == ROTATIONS_MAX)
        return err_set(e, ERR_LIMIT, "%s holds %d keys already, one for each rotation; more are not possible", name, ROTATIONS_MAX + 1);
    randombytes_buf(out->later[out->rotations++], SECRET_BYTES);
    if (!write_beside(name, out, temp, e))
        return false;
    if (rename(temp, name) == 0)
        return true;
    err_set(e, ERR_IO, "%s: cannot put the new key file in place: %s", name, strerror(errno));
    (void)unlink(temp);
    return false;
}

/* The folder is locked meanwhile, and told to the disk: a key that a corpus was brought to must never be lost. */
bool secret_rotate(str path, struct secret *out, struct err *e)
{
    char name[PATH_ROOM], folder[PATH_ROOM];
    if (!begin(path, name, e))
        return false;
    memcpy(folder, name, sizeof folder);
    char *slash = strrchr(folder, '/');
    if (slash)
        slash[slash == folder] = 0;
    int fd = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), rc = fd < 0 ? -1 : 0;
    while (rc == 0 && flock(fd, LOCK_EX) != 0)
        rc = errno == EINTR ? 0 : -1;
    bool ok = rc == 0 || err_set(e, ERR_IO, "%s: %s", folder, strerror(errno));
    ok = ok && add_key(name, out, e) && file_name_sync(path, e);
    if (fd >= 0)
        close(fd);
    return ok;
}

/* --- pseudonyms --- */

static void rotate(const struct secret *s, unsigned from, unsigned to, uint8_t hash[16])
{
    for (unsigned i = from; i < to; i++)
        crypto_generichash(hash, 16, hash, 16, s->later[i], SECRET_BYTES);
}

/* Hashed with all of them, as a pseudonym is. */
void secret_mark(const struct secret *s, unsigned rotation, uint8_t out[KEY_MARK_BYTES])
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, s->pseudonym, SECRET_BYTES, KEY_MARK_BYTES);
    crypto_generichash_update(&state, (const unsigned char *)"key of a corpus", 15);
    crypto_generichash_update(&state, s->tombstone, SECRET_BYTES);
    crypto_generichash_final(&state, out, KEY_MARK_BYTES);
    rotate(s, 0, rotation, out);
}

static str as_hex(const uint8_t hash[16], struct arena *a)
{
    char *hex = arena_raw(a, 2 * 16 + 1, 1);
    return str_from(sodium_bin2hex(hex, 2 * 16 + 1, hash, 16));
}

str pseudonym_of(const struct secret *s, str source, str author_id, struct arena *a)
{
    uint8_t hash[16];
    crypto_generichash_state state;
    uint64_t n = source.n;
    if (!author_id.n)
        return (str){NULL, 0};
    crypto_generichash_init(&state, s->pseudonym, SECRET_BYTES, sizeof hash);
    crypto_generichash_update(&state, (const unsigned char *)&n, sizeof n);
    crypto_generichash_update(&state, (const unsigned char *)source.p, source.n);
    crypto_generichash_update(&state, (const unsigned char *)author_id.p, author_id.n);
    crypto_generichash_final(&state, hash, sizeof hash);
    rotate(s, 0, s->rotations, hash);
    return as_hex(hash, a);
}

bool pseudonym_is(str author)
{
    if (author.n != 32)
        return false;
    for (size_t i = 0; i < author.n; i++)
        if (!(author.p[i] >= '0' && author.p[i] <= '9') && !(author.p[i] >= 'a' && author.p[i] <= 'f'))
            return false;
    return true;
}

str pseudonym_rotate(const struct secret *s, unsigned from, unsigned to, str pseudonym, struct arena *a)
{
    uint8_t hash[16];
    size_t got;
    if (sodium_hex2bin(hash, sizeof hash, pseudonym.p, pseudonym.n, NULL, &got, NULL) != 0 || got != sizeof hash)
        return pseudonym;
    rotate(s, from, to, hash);
    return as_hex(hash, a);
}
