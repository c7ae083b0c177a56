#include "source/chain.h"

#include "base/escape.h"

#define STATE_MAX (256 * 1024)

void object_set(struct arena *a, struct json **object, str key, str value)
{
    if (!*object) {
        *object = ARENA_NEW(a, struct json);
        (*object)->type = JSON_OBJECT;
    }
    struct json *m = (*object)->child;
    while (m && !str_eq(m->key, key)) m = m->next;
    if (!m) {
        m = ARENA_NEW(a, struct json);
        m->key = str_dup(a, key);
        m->parent = *object;
        if ((*object)->last) (*object)->last->next = m;
        else (*object)->child = m;
        (*object)->last = m;
        (*object)->count++;
    }
    m->type = JSON_STRING;
    m->text = str_dup(a, value);
}

struct json *object_copy(struct arena *a, const struct json *object)
{
    struct json *copy = NULL;
    for (const struct json *m = object ? object->child : NULL; m; m = m->next) object_set(a, &copy, m->key, json_text(m));
    return copy;
}

static bool all_digits(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n > 0;
}

bool mark_greater(str a, str b)
{
    if (all_digits(a) && all_digits(b) && a.n != b.n) return a.n > b.n;
    return str_cmp(a, b) > 0;
}

/* ---- one table for the plain members of a chain */

enum kind { NUMBER, TRUTH, TEXT };
static const struct { str key; enum kind kind; size_t offset; } members[] = {
    {STR_INIT("newest"), NUMBER, offsetof(struct chain, newest)},
    {STR_INIT("since"), NUMBER, offsetof(struct chain, since)},
    {STR_INIT("pages"), NUMBER, offsetof(struct chain, pages)},
    {STR_INIT("later"), TRUTH, offsetof(struct chain, later)},
    {STR_INIT("whole"), TRUTH, offsetof(struct chain, whole)},
    {STR_INIT("side"), TRUTH, offsetof(struct chain, side)},
    {STR_INIT("own_url"), TRUTH, offsetof(struct chain, own_url)},
    {STR_INIT("session"), TRUTH, offsetof(struct chain, session)},
    {STR_INIT("inherited"), TRUTH, offsetof(struct chain, inherited)},
    {STR_INIT("about"), TEXT, offsetof(struct chain, about)},
    {STR_INIT("item"), TEXT, offsetof(struct chain, item_id)},
};

static struct json *read_object(const struct json *root, const char *key)
{
    const struct json *v = json_get(root, str_from(key));
    return v && v->type == JSON_OBJECT ? (struct json *)(uintptr_t)v : NULL;
}

void chain_read(struct arena *a, str text, struct chain *out)
{
    struct json *root = NULL;
    *out = (struct chain){0};
    if (!text.n || !json_parse(a, text, &root, NULL)) return;
    out->vars = read_object(root, "vars");
    out->marks = read_object(root, "marks");
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        const struct json *v = json_get(root, members[i].key);
        void *at = (char *)out + members[i].offset;
        if (!v) continue;
        if (members[i].kind == NUMBER) (void)json_i64(v, at);
        if (members[i].kind == TRUTH) *(bool *)at = json_truth(v);
        if (members[i].kind == TEXT) *(str *)at = json_text(v);
    }
}

static void put_key(struct buf *b, str key)
{
    if (b->n > 1) buf_putc(b, ',');
    escape_json(b, key);
    buf_putc(b, ':');
}

static void put_object(struct buf *b, const char *key, const struct json *object)
{
    if (!object || !object->count) return;
    put_key(b, str_from(key));
    json_put(b, object);
}

static void put_number(struct buf *b, str key, int64_t v)
{
    if (!v) return;
    put_key(b, key);
    buf_put_i64(b, v);
}

/* Cut off, it would be read as that of a first page. */
static str end_state(struct buf *b)
{
    buf_putc(b, '}');
    return buf_ok(b) ? buf_str(b) : (str){0};
}

str chain_write(struct arena *a, const struct chain *c)
{
    struct buf *b = buf_owned(a, STATE_MAX);
    buf_putc(b, '{');
    put_object(b, "vars", c->vars);
    put_object(b, "marks", c->marks);
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        const void *at = (const char *)c + members[i].offset;
        if (members[i].kind == NUMBER) put_number(b, members[i].key, *(const int64_t *)at);
        if (members[i].kind == TRUTH) put_number(b, members[i].key, *(const bool *)at);
        if (members[i].kind != TEXT || !((const str *)at)->n) continue;
        put_key(b, members[i].key);
        escape_json(b, *(const str *)at);
    }
    return end_state(b);
}

void memory_read(struct arena *a, str text, struct memory *out)
{
    struct json *root = NULL;
    *out = (struct memory){0};
    if (!text.n || !json_parse(a, text, &root, NULL)) return;
    out->known = true;
    out->marks = read_object(root, "marks");
    (void)json_i64(json_get(root, STR("newest")), &out->newest);
}

str source_mark(struct arena *a, str state, str name)
{
    struct memory m;
    memory_read(a, state, &m);
    return json_text(json_get(m.marks, name));
}

str memory_write(struct arena *a, const struct memory *m)
{
    struct buf *b = buf_owned(a, STATE_MAX);
    buf_putc(b, '{');
    put_object(b, "marks", m->marks);
    put_number(b, STR("newest"), m->newest);
    return end_state(b);
}
