#include "cli/export_terms.h"

#include "base/hash.h"

struct verdict {
    uint64_t key; /* hash of the source's key */
    bool forbidden;
};

struct export_terms {
    struct arena *arena;
    const struct sources *sources;
    const struct brand *brands;
    size_t brand_count;
    struct verdict *known; /* as many as sources were met: few */
    size_t count, cap;
    struct strs names;
    int64_t left_out;
};

struct export_terms *export_terms_new(struct arena *a, const struct sources *s, const struct brand *brands, size_t count)
{
    struct export_terms *t = ARENA_NEW(a, struct export_terms);
    *t = (struct export_terms){.arena = a, .sources = s, .brands = brands, .brand_count = count};
    return t;
}

/* Brand files know their sources; what is in none of them any more is known by its type, which the key begins with. When brands differ, the stricter one counts. */
static bool forbids(const struct export_terms *t, str source_key)
{
    bool found = false;
    for (size_t b = 0; b < t->brand_count; b++)
        for (size_t i = 0; i < t->brands[b].source_count; i++) {
            const struct source_config *c = &t->brands[b].sources[i];
            if (!str_eq(c->key, source_key)) continue;
            found = true;
            if (!source_text_export_ok(t->sources, c)) return true;
        }
    str type = source_key;
    const struct source_config alone = {.type = str_cut(&type, '(')};
    return !found && !source_text_export_ok(t->sources, &alone);
}

static bool forbidden(struct export_terms *t, const struct post *p)
{
    const uint64_t key = hash64(p->source_key);
    for (size_t i = 0; i < t->count; i++)
        if (t->known[i].key == key) return t->known[i].forbidden;
    if (t->count == t->cap) {
        size_t cap = t->cap ? t->cap * 2 : 16;
        t->known = arena_grow(t->arena, t->known, t->cap * sizeof *t->known, cap * sizeof *t->known);
        t->cap = cap;
    }
    const bool is = forbids(t, p->source_key);
    t->known[t->count++] = (struct verdict){key, is};
    if (is && !strs_has(&t->names, p->source)) strs_add(t->arena, &t->names, str_dup(t->arena, p->source));
    return is;
}

void export_terms_apply(struct export_terms *t, struct record *r, struct export_bare *bare)
{
    const str none = {NULL, 0};
    if (!forbidden(t, r->post)) return;
    bare->post = *r->post;
    bare->post.title = bare->post.text = bare->post.thread_title = bare->post.reply_text = none;
    bare->mention = *r->mention;
    bare->mention.evidence = NULL;
    bare->mention.evidence_count = 0;
    r->post = &bare->post;
    r->mention = &bare->mention;
    r->body = none;
    t->left_out++;
}

void export_terms_add(struct export_terms *t, const struct export_terms *part)
{
    t->left_out += part->left_out;
    for (size_t i = 0; i < part->names.count; i++)
        if (!strs_has(&t->names, part->names.at[i])) strs_add(t->arena, &t->names, str_dup(t->arena, part->names.at[i]));
}

int64_t export_terms_left_out(const struct export_terms *t)
{
    return t ? t->left_out : 0;
}

str export_terms_names(const struct export_terms *t, struct arena *a)
{
    struct strs parts = {0};
    for (size_t i = 0; i < t->names.count; i++) {
        if (i) strs_add(a, &parts, STR(", "));
        strs_add(a, &parts, t->names.at[i]);
    }
    return str_concat(a, parts.at, parts.count);
}
