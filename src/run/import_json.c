/* JSON to import: documents become an object a line; members become columns, named by their path. */
#include "base/json_weight.h"
#include "parse/json.h"
#include "parse/out.h"
#include "run/import_input.h"

enum { DEPTH_MAX = 3, LINES_LOOKED_AT = 20 };

/* A document with a list inside (an answer of an API): the longest array of objects, at most two steps deep. */
static const struct json *longest_list(const struct json *v, int depth)
{
    const struct json *best = NULL;
    if (v->type == JSON_ARRAY && v->child && v->child->type == JSON_OBJECT)
        best = v;
    for (const struct json *c = v->type == JSON_OBJECT && depth ? v->child : NULL; c; c = c->next) {
        const struct json *in = longest_list(c, depth - 1);
        if (in && (!best || in->count > best->count))
            best = in;
    }
    return best;
}

static bool is_object(struct arena *a, str line)
{
    struct json *v;
    bool object = line.n && line.p[0] == '{' && (json_is_heavy(line) ? str_ends(line, STR("}")) : json_parse(a, line, &v, NULL));
    arena_reset(a);
    return object;
}

/* Some lines may be broken, also the first; of a document over several lines few are objects, whole and without a comma. */
bool json_is_lines(str bytes)
{
    struct arena *a = arena_new(0);
    size_t seen = 0, objects = 0;
    bool lines = false;
    for (str rest = bytes; rest.p && seen < LINES_LOOKED_AT && !lines;) {
        str line = str_trim(str_cut(&rest, '\n'));
        lines = input_is_note(line);
        if (!line.n || lines)
            continue;
        if (!seen++ && (line.p[0] != '{' || !str_trim(str_sub(rest, 0, 4096)).n))
            break;
        objects += is_object(a, line);
        lines = objects && seen == 1;
    }
    arena_free(a);
    return lines || objects * 2 > seen;
}

static void free_lines(void *p)
{
    buf_free(p);
}

static void put_line(struct buf *b, const struct json *v)
{
    json_put(b, v);
    buf_putc(b, '\n');
}

/* A document: its list, or itself. Of several one behind another (`jq '.items[]'`): each, or what the list holds that it is. */
static void put_lines(struct buf *b, const struct json *doc, bool alone)
{
    const struct json *list = longest_list(doc, alone ? 2 : 0);
    if (!list && doc->type == JSON_OBJECT)
        put_line(b, doc);
    for (const struct json *c = list ? list->child : NULL; c; c = c->next)
        put_line(b, c);
}

bool json_to_lines(struct import_input *i, str path, struct err *e)
{
    struct arena *a = arena_new(0);
    struct json *doc;
    struct buf *b = ARENA_NEW(i->a, struct buf);
    buf_init(b, INPUT_BYTES_MAX);
    arena_own(i->a, b, free_lines);
    bool ok = true;
    for (size_t at = 0; ok && at < i->bytes.n; arena_reset(a)) {
        bool first = at == 0;
        ok = json_next(a, i->bytes, &at, &doc, e) || err_prefix(e, "%.*s", STR_ARG(path));
        if (ok)
            put_lines(b, doc, first && at == i->bytes.n);
    }
    arena_free(a);
    i->bytes = buf_str(b);
    if (!buf_ok(b))
        return err_set(e, ERR_LIMIT, "%.*s: more than 2 GB in one document; write one object a line", STR_ARG(path));
    return ok && (b->n || err_set(e, ERR_INPUT, "%.*s: no JSON object in it: a list of objects is read, a document that holds one, or an object a line", STR_ARG(path)));
}

struct paths_found {
    struct arena *a;
    struct strs names, pointers;
};

/* A step of a JSON pointer: KoboToolbox and others have slashes in their keys. */
static str step_of(struct arena *a, str pointer, str key)
{
    struct out o;
    out_init(&o, a);
    out_put(&o, pointer);
    out_putc(&o, '/');
    for (size_t i = 0; i < key.n; i++)
        if (key.p[i] == '~')
            out_put(&o, STR("~0"));
        else if (key.p[i] == '/')
            out_put(&o, STR("~1"));
        else
            out_putc(&o, key.p[i]);
    return out_str(&o);
}

static void find_paths(struct paths_found *f, const struct json *object, str name, str pointer, int depth)
{
    for (const struct json *c = object->child; c; c = c->next) {
        str n = name.n ? str_concat(f->a, (str[]){name, STR("."), c->key}, 3) : c->key;
        if (c->type == JSON_OBJECT && depth) {
            find_paths(f, c, n, step_of(f->a, pointer, c->key), depth - 1);
        } else if (!strs_has(&f->names, n) && f->names.count < 1000) {
            strs_add(f->a, &f->names, str_dup(f->a, n));
            strs_add(f->a, &f->pointers, step_of(f->a, pointer, c->key));
        }
    }
}

/* Lines that hold too much to be a post are refused later. */
static bool next_light_line(struct arena *a, str *rest, struct json **out)
{
    str behind = *rest;
    while (rest->n && json_is_heavy(str_cut(&behind, '\n')))
        *rest = behind;
    return json_next_line(a, rest, out);
}

void json_sample(struct import_input *i, struct import_sample *s, str **rows, size_t *counts)
{
    struct paths_found f = {.a = i->a};
    struct json *list[INPUT_SAMPLE_ROWS];
    size_t count = 0;
    str rest = i->bytes;
    while (count + 1 < INPUT_SAMPLE_ROWS && next_light_line(i->a, &rest, &list[count]))
        count += list[count] && list[count]->type == JSON_OBJECT;
    for (size_t k = 0; k < count; k++)
        find_paths(&f, list[k], (str){NULL, 0}, (str){NULL, 0}, DEPTH_MAX);
    i->pointers = f.pointers.at;
    i->pointer_count = f.pointers.count;
    rows[0] = f.names.at;
    for (size_t k = 0; k < count; k++) {
        rows[k + 1] = ARENA_ARRAY(i->a, str, f.names.count + 1);
        for (size_t c = 0; c < f.names.count; c++)
            rows[k + 1][c] = json_text(json_pointer(list[k], i->pointers[c]));
    }
    for (size_t k = 0; k <= count; k++)
        counts[k] = f.names.count;
    s->count = f.names.count ? count + 1 : 0;
}
