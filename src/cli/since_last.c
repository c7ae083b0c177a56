#include "cli/since_last.h"

#include "config/paths.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HEAD "leumund export state 1"
#define STATE_MAX ((size_t)512 << 20)
#define WINDOW_MS DATE_DAY_MS

struct given { /* one mention: the post's id mixed with its brand */
    id128 key;
    int64_t collected_at;
};

struct since_last {
    struct arena *arena;
    str what;
    const char *path;
    struct given *old; /* by key */
    size_t old_count;
    struct given *fresh;
    size_t fresh_count, fresh_cap;
    bool began; /* a mark is known */
    int64_t mark;
};

static int by_key(const void *a, const void *b)
{
    const struct given *x = a, *y = b;
    if (x->key.hi != y->key.hi) return x->key.hi < y->key.hi ? -1 : 1;
    return (x->key.lo > y->key.lo) - (x->key.lo < y->key.lo);
}

static bool damaged(const struct since_last *s, struct err *e)
{
    return err_set(e, ERR_INPUT, "%s is damaged; without it, the export begins anew", s->path);
}

static bool read_given(str line, struct given *out)
{
    str at = line;
    str key = str_cut(&at, ' ');
    return id128_parse(key, &out->key) && str_to_i64(at, &out->collected_at);
}

static bool read_state(struct since_last *s, str text, struct err *e)
{
    if (!str_eq(str_cut(&text, '\n'), STR(HEAD))) return damaged(s, e);
    if (!str_eq(str_cut(&text, '\n'), s->what))
        return err_set(e, ERR_USAGE, "%s belongs to another query; choose another --out, or remove it to begin anew", s->path);
    if (!str_to_i64(str_cut(&text, '\n'), &s->mark)) return damaged(s, e);
    s->began = true;
    s->old = ARENA_ARRAY(s->arena, struct given, text.n / 34 + 1);
    while (text.p) {
        str line = str_cut(&text, '\n');
        if (!line.n) break;
        if (!read_given(line, &s->old[s->old_count++])) return damaged(s, e);
    }
    if (s->old_count) qsort(s->old, s->old_count, sizeof *s->old, by_key);
    return true;
}

bool since_last_open(struct arena *a, str export_path, str what, struct since_last **out, struct err *e)
{
    struct since_last *s = *out = ARENA_NEW(a, struct since_last);
    str text;
    s->arena = a;
    s->what = what;
    s->path = str_printf(a, "%.*s.last", STR_ARG(export_path)).p;
    if (access(s->path, F_OK) != 0 && errno == ENOENT) return true;
    return file_read(a, str_from(s->path), STATE_MAX, &text, e) && read_state(s, text, e);
}

bool since_last_new(struct since_last *s, const struct post *p, str brand)
{
    char id[16];
    memcpy(id, &p->id.hi, 8);
    memcpy(id + 8, &p->id.lo, 8);
    struct given g = {hash128_pair((str){id, sizeof id}, brand), p->collected_at};
    if (s->began && g.collected_at < s->mark - WINDOW_MS) return false;
    if (s->old_count && bsearch(&g, s->old, s->old_count, sizeof g, by_key)) return false;
    if (s->fresh_count == s->fresh_cap) {
        size_t cap = s->fresh_cap ? s->fresh_cap * 2 : 256;
        s->fresh = arena_grow(s->arena, s->fresh, s->fresh_cap * sizeof g, cap * sizeof g);
        s->fresh_cap = cap;
    }
    s->fresh[s->fresh_count++] = g;
    return true;
}

static int64_t put_given(FILE *to, const struct given *list, size_t count, int64_t from)
{
    for (size_t i = 0; i < count; i++) {
        char hex[ID128_HEX + 1];
        if (list[i].collected_at < from) continue;
        id128_hex(list[i].key, hex);
        fprintf(to, "%s %lld\n", hex, (long long)list[i].collected_at);
    }
    return ferror(to);
}

bool since_last_save(struct since_last *s, struct err *e)
{
    const char *part = str_printf(s->arena, "%s.part", s->path).p;
    int64_t mark = s->mark;
    for (size_t i = 0; i < s->fresh_count; i++)
        if ((!s->began && i == 0) || s->fresh[i].collected_at > mark) mark = s->fresh[i].collected_at;
    FILE *to = fopen(part, "wb");
    if (!to) return err_set(e, ERR_IO, "%s: cannot be written: %s", part, strerror(errno));
    fprintf(to, HEAD "\n%.*s\n%lld\n", STR_ARG(s->what), (long long)mark);
    bool bad = put_given(to, s->old, s->old_count, mark - WINDOW_MS) || put_given(to, s->fresh, s->fresh_count, mark - WINDOW_MS) || fflush(to) != 0 || fsync(fileno(to)) != 0;
    if (bad) err_set(e, ERR_IO, "%s: cannot be written: %s", part, strerror(errno));
    fclose(to);
    if (!bad && rename(part, s->path) == 0) return file_name_sync(str_from(s->path), e);
    if (!bad) err_set(e, ERR_IO, "%s: cannot be written: %s", s->path, strerror(errno));
    (void)unlink(part);
    return false;
}
