/* A reader with an explicit stack (the parents of the tree), so that nesting costs memory and no stack frames. */
#include "parse/json.h"

#include "base/escape.h"
#include "base/utf8.h"

#include <string.h>

struct reader {
    struct arena *a;
    str in;
    size_t at;
    struct json *root, *open; /* open: the container that is being filled */
    int depth;
    const char *wrong;
};

static int peek(const struct reader *r)
{
    return r->at < r->in.n ? (unsigned char)r->in.p[r->at] : -1;
}

static bool ahead(const struct reader *r, const char *z)
{
    return str_starts(str_skip(r->in, r->at), str_from(z));
}

static void skip_past(struct reader *r, const char *end)
{
    size_t found = str_find(str_skip(r->in, r->at), str_from(end));
    r->at = found == STR_NONE ? r->in.n : r->at + found + strlen(end);
}

static bool blank(int c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0;
}

/* What may stand between two tokens: blanks, comments, and the wrappers that page builders put around JSON-LD. */
static void skip_blank(struct reader *r)
{
    static const struct { const char *start, *end; } wrappers[] = {
        {"/*", "*/"}, {"//", "\n"}, {"<!--", NULL}, {"-->", NULL}, {"<![CDATA[", NULL}, {"]]>", NULL}, {"\xEF\xBB\xBF", NULL},
    };
    for (;;) {
        int c = peek(r);
        if (blank(c)) {
            r->at++;
            continue;
        }
        if (c < 0 || !strchr("/<-]\xEF", c)) return;
        size_t i = 0, count = sizeof wrappers / sizeof *wrappers;
        while (i < count && !ahead(r, wrappers[i].start)) i++;
        if (i == count) return;
        /* "//]]>" closes a CDATA section: only the slashes are a comment there. */
        if (ahead(r, "//]]>") || ahead(r, "//<![CDATA[")) r->at += 2;
        else if (wrappers[i].end) skip_past(r, wrappers[i].end);
        else r->at += strlen(wrappers[i].start);
    }
}

/* Four hex digits at offset; -1 when they are not four. */
static int32_t hex4(str s, size_t at)
{
    if (at + 4 > s.n) return -1;
    int32_t v = 0;
    for (size_t i = 0; i < 4; i++) {
        int d = hex_digit(s.p[at + i]);
        if (d < 0) return -1;
        v = v * 16 + d;
    }
    return v;
}

/* One \uXXXX, and its second half if it has one; `at` is behind the `u`. Returns what was consumed. */
static size_t unescape_u(str s, size_t at, uint32_t *rune)
{
    int32_t high = hex4(s, at);
    *rune = 0xFFFD;
    if (high < 0) return 0;
    *rune = (uint32_t)high;
    if (high < 0xD800 || high > 0xDFFF) return 4;
    *rune = 0xFFFD;
    if (high > 0xDBFF || at + 6 > s.n || s.p[at + 4] != '\\' || s.p[at + 5] != 'u') return 4;
    int32_t low = hex4(s, at + 6);
    if (low < 0xDC00 || low > 0xDFFF) return 4;
    *rune = 0x10000u + (((uint32_t)high - 0xD800u) << 10) + ((uint32_t)low - 0xDC00u);
    return 10;
}

static str unescape(struct arena *a, str s)
{
    static const char from[] = "nrtbf\"\\/", to[] = "\n\r\t\b\f\"\\/";
    char *out = arena_raw(a, s.n + 1, 1); /* no escape is shorter than what it stands for: \uXXXX gives three bytes, a pair four */
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] != '\\' || i + 1 == s.n) {
            out[n++] = s.p[i];
            continue;
        }
        char c = s.p[++i];
        const char *known = c ? strchr(from, c) : NULL;
        uint32_t rune;
        size_t used = c == 'u' ? unescape_u(s, i + 1, &rune) : 0;
        if (used) {
            i += used;
            n += utf8_encode(rune, out + n);
        } else {
            out[n++] = known ? to[known - from] : c; /* an escape that is none means the character */
        }
    }
    return (str){out, n};
}

static bool read_string(struct reader *r, str *out)
{
    char quote = r->in.p[r->at++];
    size_t start = r->at;
    bool escaped = false;
    for (; r->at < r->in.n; r->at++) {
        char c = r->in.p[r->at];
        if (c == quote) break;
        if (c == '\\') {
            escaped = true;
            r->at++;
        }
    }
    if (r->at >= r->in.n) {
        r->wrong = "a string that does not end";
        r->at = r->in.n;
        return false;
    }
    *out = str_sub(r->in, start, r->at - start);
    r->at++;
    if (escaped) *out = unescape(r->a, *out);
    return true;
}

static struct json *add(struct reader *r, enum json_type type, str key)
{
    struct json *v = ARENA_NEW(r->a, struct json);
    v->type = type;
    v->key = key;
    v->parent = r->open;
    if (!r->open) {
        r->root = v;
    } else {
        if (r->open->last) r->open->last->next = v;
        else r->open->child = v;
        r->open->last = v;
        r->open->count++;
    }
    return v;
}

static bool word_char(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == '_' || c == '$';
}

/* Number or bare word. */
static bool read_word(struct reader *r, str key)
{
    static const struct { str word; enum json_type type; } words[] = {
        {STR_INIT("true"), JSON_TRUE}, {STR_INIT("false"), JSON_FALSE}, {STR_INIT("null"), JSON_NULL},
        {STR_INIT("undefined"), JSON_NULL}, {STR_INIT("NaN"), JSON_NULL}, {STR_INIT("None"), JSON_NULL},
        {STR_INIT("Infinity"), JSON_NULL}, {STR_INIT("-Infinity"), JSON_NULL}, {STR_INIT("True"), JSON_TRUE}, {STR_INIT("False"), JSON_FALSE},
    };
    size_t start = r->at;
    while (word_char(peek(r))) r->at++;
    str word = str_sub(r->in, start, r->at - start);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq(word, words[i].word)) {
            add(r, words[i].type, key);
            return true;
        }
    if (str_is_decimal(word)) {
        add(r, JSON_NUMBER, key)->text = word;
        return true;
    }
    r->at = start;
    r->wrong = "neither a value nor a closing bracket";
    return false;
}

static bool read_value(struct reader *r, str key)
{
    int c = peek(r);
    if (c == '{' || c == '[') {
        if (++r->depth > JSON_MAX_DEPTH) {
            r->wrong = "nested too deep";
            return false;
        }
        r->open = add(r, c == '{' ? JSON_OBJECT : JSON_ARRAY, key);
        r->at++;
        return true;
    }
    if (c == '"' || c == '\'') {
        str s = {0};
        if (!read_string(r, &s)) return false;
        add(r, JSON_STRING, key)->text = s;
        return true;
    }
    return read_word(r, key);
}

static bool read_key(struct reader *r, str *key)
{
    int c = peek(r);
    if (c == '"' || c == '\'') {
        if (!read_string(r, key)) return false;
    } else {
        size_t start = r->at;
        while (word_char(peek(r))) r->at++;
        *key = str_sub(r->in, start, r->at - start);
        if (key->n == 0) {
            r->wrong = "no key where one is needed";
            return false;
        }
    }
    skip_blank(r);
    if (peek(r) != ':') {
        r->wrong = "no colon after a key";
        return false;
    }
    r->at++;
    skip_blank(r);
    return true;
}

/* One step inside an open container: a comma, its end, or a member. */
static bool read_member(struct reader *r)
{
    int c = peek(r);
    if (c == ',') { /* also twice, also before the end */
        r->at++;
        return true;
    }
    if (c == '}' || c == ']') {
        if ((c == '}') != (r->open->type == JSON_OBJECT)) {
            r->wrong = "brackets that do not match";
            return false;
        }
        r->at++;
        r->depth--;
        r->open = r->open->parent;
        return true;
    }
    if (c < 0) {
        r->wrong = "ends too early";
        return false;
    }
    str key = {0};
    if (r->open->type == JSON_OBJECT && !read_key(r, &key)) return false;
    return read_value(r, key);
}

static bool fail(struct reader *r, struct err *e)
{
    size_t line = 1, column = 1;
    for (size_t i = 0; i < r->at && i < r->in.n; i++) {
        column++;
        if (r->in.p[i] == '\n') {
            line++;
            column = 1;
        }
    }
    bool deep = r->depth > JSON_MAX_DEPTH;
    return err_set(e, deep ? ERR_LIMIT : ERR_INPUT, "JSON, line %zu, column %zu: %s", line, column, r->wrong);
}

/* One value, and what may stand behind it. */
static bool read_whole(struct reader *r)
{
    skip_blank(r);
    if (peek(r) < 0) r->wrong = "nothing there";
    if (!r->wrong && read_value(r, (str){0}))
        while (r->open && !r->wrong) {
            skip_blank(r);
            if (r->open && !read_member(r)) break;
        }
    if (r->wrong) return false;
    for (skip_blank(r); peek(r) == ';'; skip_blank(r)) r->at++;
    return true;
}

bool json_parse(struct arena *a, str in, struct json **out, struct err *e)
{
    struct reader r = {.a = a, .in = in};
    bool whole = read_whole(&r);
    if (whole && r.at < in.n) r.wrong = "something follows the value";
    *out = r.root;
    return !r.wrong || fail(&r, e);
}

bool json_next(struct arena *a, str in, size_t *at, struct json **out, struct err *e)
{
    struct reader r = {.a = a, .in = in, .at = *at};
    bool whole = read_whole(&r);
    *at = r.at;
    *out = r.root;
    return whole || fail(&r, e);
}

bool json_next_line(struct arena *a, str *in, struct json **out)
{
    while (in->p && in->n) {
        str line = str_trim(str_cut(in, '\n'));
        if (line.n == 0) continue;
        if (!json_parse(a, line, out, NULL)) *out = NULL;
        return true;
    }
    return false;
}

const struct json *json_get(const struct json *object, str key)
{
    if (!object || object->type != JSON_OBJECT) return NULL;
    for (const struct json *v = object->child; v; v = v->next)
        if (str_eq(v->key, key)) return v;
    return NULL;
}

const struct json *json_at(const struct json *array, size_t index)
{
    if (!array || array->type != JSON_ARRAY || index >= array->count) return NULL;
    const struct json *v = array->child;
    while (index--) v = v->next;
    return v;
}

bool json_is_container(const struct json *v)
{
    return v && (v->type == JSON_ARRAY || v->type == JSON_OBJECT);
}

/* ~1 is a slash and ~0 a tilde: compared piece by piece, so that no copy is needed. */
static bool key_is(str key, str step)
{
    size_t k = 0;
    for (size_t i = 0; i < step.n; i++, k++) {
        char c = step.p[i];
        if (c == '~' && i + 1 < step.n) c = step.p[++i] == '1' ? '/' : '~';
        if (k >= key.n || key.p[k] != c) return false;
    }
    return k == key.n;
}

static const struct json *step_into(const struct json *v, str step)
{
    int64_t index;
    if (v->type == JSON_ARRAY) {
        if (str_eq(step, STR("-1"))) return v->last;
        if (str_to_i64(step, &index)) return index < 0 ? NULL : json_at(v, (size_t)index);
        v = v->child;
    }
    if (!v || v->type != JSON_OBJECT) return NULL;
    for (const struct json *m = v->child; m; m = m->next)
        if (key_is(m->key, step)) return m;
    return NULL;
}

const struct json *json_pointer(const struct json *v, str pointer)
{
    if (str_starts(pointer, STR("/"))) pointer = str_skip(pointer, 1);
    while (v && pointer.n) v = step_into(v, str_cut(&pointer, '/'));
    return v;
}

/* Depth of recursion is the number of stars in a pointer, which a description writes. */
static bool each(const struct json *v, str rest, bool (*visit)(void *, const struct json *), void *ctx)
{
    while (v && rest.n) {
        str step = str_cut(&rest, '/');
        if (!str_eq(step, STR("*"))) {
            v = step_into(v, step);
            continue;
        }
        if (!json_is_container(v)) return true;
        for (const struct json *m = v->child; m; m = m->next)
            if (!each(m, rest, visit, ctx)) return false;
        return true;
    }
    return v ? visit(ctx, v) : true;
}

void json_each(const struct json *v, str pointer, bool (*visit)(void *, const struct json *), void *ctx)
{
    if (str_starts(pointer, STR("/"))) pointer = str_skip(pointer, 1);
    (void)each(v, pointer, visit, ctx);
}

str json_text(const struct json *v)
{
    if (!v) return (str){0};
    switch (v->type) {
    case JSON_STRING:
    case JSON_NUMBER: return v->text;
    case JSON_TRUE: return STR("true");
    case JSON_FALSE: return STR("false");
    default: return (str){0};
    }
}

bool json_i64(const struct json *v, int64_t *out)
{
    if (!v) return false;
    if (v->type != JSON_NUMBER && v->type != JSON_STRING) return false;
    str t = str_trim(v->text);
    if (str_to_i64(t, out)) return true;
    double d;
    if (!str_to_double(t, &d) || d < -9e18 || d > 9e18) return false;
    *out = (int64_t)d;
    return true;
}

bool json_double(const struct json *v, double *out)
{
    return v && (v->type == JSON_NUMBER || v->type == JSON_STRING) && str_to_double(str_trim(v->text), out);
}

bool json_truth(const struct json *v)
{
    if (!v) return false;
    if (v->type == JSON_STRING)
        return str_eq_nocase(v->text, STR("true")) || str_eq(v->text, STR("1")) || str_eq_nocase(v->text, STR("yes"));
    double d;
    if (v->type == JSON_NUMBER) return json_double(v, &d) && d != 0;
    return v->type == JSON_TRUE;
}

bool json_filled(const struct json *v)
{
    double d;
    if (!v) return false;
    switch (v->type) {
    case JSON_STRING: return v->text.n > 0;
    case JSON_NUMBER: return !json_double(v, &d) || d != 0;
    case JSON_ARRAY:
    case JSON_OBJECT: return v->count > 0;
    default: return v->type == JSON_TRUE;
    }
}

static void put_open(struct buf *b, const struct json *v)
{
    if (v->parent && v->parent->type == JSON_OBJECT) {
        escape_json(b, v->key);
        buf_putc(b, ':');
    }
    switch (v->type) {
    case JSON_OBJECT: buf_putc(b, '{'); break;
    case JSON_ARRAY: buf_putc(b, '['); break;
    case JSON_STRING: escape_json(b, v->text); break;
    case JSON_NULL: buf_put(b, STR("null")); break;
    default: buf_put(b, json_text(v));
    }
}

void json_put(struct buf *b, const struct json *v)
{
    const struct json *top = v;
    struct json alone; /* the key of the value that is asked for is not part of it */
    while (v) {
        if (v == top) {
            alone = *v;
            alone.parent = NULL;
            put_open(b, &alone);
        } else {
            put_open(b, v);
        }
        if (json_is_container(v) && v->child) {
            v = v->child;
            continue;
        }
        if (json_is_container(v)) buf_putc(b, v->type == JSON_OBJECT ? '}' : ']');
        while (v != top && !v->next) {
            v = v->parent;
            buf_putc(b, v->type == JSON_OBJECT ? '}' : ']');
        }
        if (v == top) return;
        buf_putc(b, ',');
        v = v->next;
    }
}
