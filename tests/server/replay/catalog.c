#include "catalog.h"

#include "base/escape.h"
#include "base/hash.h"

#include <stdlib.h>
#include <string.h>

#define BUCKETS 4096

struct catalog {
    struct arena *arena;
    struct strs ignored;
    struct entry *buckets[BUCKETS];
    size_t count;
};

struct catalog *catalog_new(void)
{
    struct catalog *c = calloc(1, sizeof *c);
    if (!c) abort();
    c->arena = arena_new(0);
    return c;
}

void catalog_free(struct catalog *c)
{
    arena_free(c->arena);
    free(c);
}

void catalog_ignore(struct catalog *c, str names)
{
    while (names.p) strs_add(c->arena, &c->ignored, str_dup(c->arena, str_cut(&names, ',')));
}

size_t catalog_count(const struct catalog *c)
{
    return c->count;
}

static int by_bytes(const void *a, const void *b)
{
    return str_cmp(*(const str *)a, *(const str *)b);
}

/* "host path \1 a=1 \1 b=2": decoded, parameters in order. */
static str make_key(struct arena *a, const struct strs *ignored, str host, str target)
{
    struct strs parts = {0};
    size_t hash = str_find_byte(target, '#');
    if (hash != STR_NONE) target = str_sub(target, 0, hash);
    if (str_ends(host, STR(":80"))) host.n -= 3;
    if (str_ends(host, STR(":443"))) host.n -= 4;
    str path = str_cut(&target, '?');
    if (path.n == 0) path = STR("/");
    while (target.p) {
        str pair = str_cut(&target, '&');
        str name = pair;
        name = str_cut(&name, '=');
        if (pair.n > 0 && !strs_has(ignored, name)) strs_add(a, &parts, unescape_url(a, pair));
    }
    if (parts.count > 1) qsort(parts.at, parts.count, sizeof *parts.at, by_bytes);
    str key = str_concat(a, (const str[]){str_lower_ascii(a, host), unescape_url(a, path)}, 2);
    for (size_t i = 0; i < parts.count; i++) key = str_concat(a, (const str[]){key, STR("\1"), parts.at[i]}, 3);
    return key;
}

static str key_of_url(struct arena *a, const struct strs *ignored, str url)
{
    size_t at = str_find(url, STR("://"));
    str rest = at == STR_NONE ? url : str_skip(url, at + 3);
    size_t n = 0;
    while (n < rest.n && rest.p[n] != '/' && rest.p[n] != '?') n++;
    return make_key(a, ignored, str_sub(rest, 0, n), str_skip(rest, n));
}

static struct entry **slot_of(struct catalog *c, str key)
{
    struct entry **slot = &c->buckets[hash64(key) % BUCKETS];
    while (*slot && !str_eq((*slot)->key, key)) slot = &(*slot)->next;
    return slot;
}

void catalog_add(struct catalog *c, str url, const char *file, int status, str content_type)
{
    struct entry *e = ARENA_NEW(c->arena, struct entry);
    e->key = key_of_url(c->arena, &c->ignored, url);
    e->url = str_dup(c->arena, url);
    e->file = str_dup_z(c->arena, str_from(file));
    e->status = status;
    e->content_type = str_dup(c->arena, content_type);
    c->count++;
    struct entry **slot = slot_of(c, e->key);
    if (!*slot) {
        *slot = e;
        return;
    }
    struct entry *last = *slot;
    while (last->later) last = last->later;
    last->later = e;
}

struct entry *catalog_find(struct catalog *c, str host, str target)
{
    struct arena *scratch = arena_new(0);
    struct entry *e = *slot_of(c, make_key(scratch, &c->ignored, host, target));
    arena_free(scratch);
    if (!e) return NULL;
    for (int nth = atomic_fetch_add(&e->asked, 1); nth > 0 && e->later; nth--) e = e->later;
    return e;
}
