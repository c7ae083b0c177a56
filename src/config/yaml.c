/* The tree is built from libyaml's events, with a stack of open nodes: its document API would resolve aliases silently and
 * has no place to stop at a depth. Children wait on one shared stack until their parent closes, then move to the arena
 * in one piece, so that a node's items lie side by side. */
#include "config/yaml.h"

#include "base/utf8.h"
#include "config/paths.h"
#include "config/units.h"
#include "config/yaml_syntax.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <yaml.h>

/* What libyaml allocated: freed by the arena if control leaves early. */
struct held {
    yaml_parser_t parser;
    yaml_event_t event;
};

struct open {
    struct yaml_node node;
    size_t first;  /* its first child on the stack of waiting nodes */
    bool key_next; /* a mapping: the next scalar is a key */
    str key;       /* of the value that comes next */
    int32_t key_line, key_column;
};

struct reader {
    struct problems *problems;
    struct arena *arena;
    struct held *held;
    struct open open[YAML_DEPTH];
    int depth;
    struct yaml_node *waiting;
    size_t waiting_count, waiting_cap;
    int documents;
    const struct yaml_node *root;
    bool stop; /* a fault after which the rest means nothing */
};

static void held_release(void *p)
{
    struct held *held = p;
    yaml_event_delete(&held->event);
    yaml_parser_delete(&held->parser);
}

static int32_t line_of(yaml_mark_t m)
{
    return (int32_t)m.line + 1;
}

static int32_t column_of(yaml_mark_t m)
{
    return (int32_t)m.column + 1;
}

static void refuse(struct reader *r, const char *what)
{
    yaml_mark_t m = r->held->event.start_mark;
    problems_add(r->problems, line_of(m), column_of(m), "%s", what);
    r->stop = true;
}

static void wait_push(struct reader *r, struct yaml_node node)
{
    if (r->waiting_count == r->waiting_cap) {
        size_t cap = r->waiting_cap ? r->waiting_cap * 2 : 32;
        r->waiting = arena_grow(r->arena, r->waiting, r->waiting_cap * sizeof node, cap * sizeof node);
        r->waiting_cap = cap;
    }
    r->waiting[r->waiting_count++] = node;
}

static const struct yaml_node *sibling_named(const struct reader *r, const struct open *map, str key)
{
    for (size_t i = map->first; i < r->waiting_count; i++)
        if (str_eq(r->waiting[i].key, key)) return &r->waiting[i];
    return NULL;
}

/* A complete node goes to the open one, as entry or as value of the key that came before. */
static void node_done(struct reader *r, struct yaml_node node)
{
    if (r->depth == 0) {
        struct yaml_node *root = ARENA_NEW(r->arena, struct yaml_node);
        *root = node;
        r->root = root;
        return;
    }
    struct open *parent = &r->open[r->depth - 1];
    if (parent->node.kind == YAML_MAPPING) {
        const struct yaml_node *same = sibling_named(r, parent, parent->key);
        if (same) {
            problems_add(r->problems, parent->key_line, parent->key_column,
                         "key `%.*s` stands twice; the first is in line %d", STR_ARG(parent->key), (int)same->key_line);
            parent->key_next = true;
            return;
        }
        node.key = parent->key;
        node.key_line = parent->key_line;
        node.key_column = parent->key_column;
        parent->key_next = true;
    }
    wait_push(r, node);
}

static bool key_expected(const struct reader *r)
{
    return r->depth > 0 && r->open[r->depth - 1].node.kind == YAML_MAPPING && r->open[r->depth - 1].key_next;
}

static str text_of(struct reader *r, const unsigned char *p, size_t n)
{
    return utf8_clean(r->arena, str_dup(r->arena, (str){(const char *)p, n}));
}

/* Word processors make “ of ": then it is a part of the value. */
static void note_quotes(struct reader *r, const yaml_event_t *event)
{
    str text = {(const char *)event->data.scalar.value, event->data.scalar.length};
    bool opens = str_starts(text, STR("“")) || str_starts(text, STR("„")) || str_starts(text, STR("”"));
    if (!opens || event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE || !(str_ends(text, STR("“")) || str_ends(text, STR("”")))) return;
    problems_add(r->problems, line_of(event->start_mark), column_of(event->start_mark), "these quotation marks are typographic and would belong to the value; write \"…\"");
}

static void on_scalar(struct reader *r)
{
    const yaml_event_t *event = &r->held->event;
    if (event->data.scalar.anchor) {
        refuse(r, "anchors (&name) are not used here; write the value out, and a text that begins with & in quotes");
    } else if (event->data.scalar.tag) {
        refuse(r, "tags (!name) are not used here; write the value out, and a text that begins with ! in quotes");
    } else if (key_expected(r)) {
        struct open *parent = &r->open[r->depth - 1];
        parent->key = text_of(r, event->data.scalar.value, event->data.scalar.length);
        parent->key_line = line_of(event->start_mark);
        parent->key_column = column_of(event->start_mark);
        parent->key_next = false;
        if (parent->key.n == 0) problems_add(r->problems, parent->key_line, parent->key_column, "a key is empty");
    } else {
        note_quotes(r, event);
        node_done(r, (struct yaml_node){.kind = YAML_SCALAR,
                                        .line = line_of(event->start_mark),
                                        .column = column_of(event->start_mark),
                                        .text = text_of(r, event->data.scalar.value, event->data.scalar.length),
                                        .quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE});
    }
}

static void on_open(struct reader *r, enum yaml_kind kind, bool anchor, bool tag)
{
    yaml_mark_t m = r->held->event.start_mark;
    if (anchor) {
        refuse(r, "anchors (&name) are not used here; write the value out, and a text that begins with & in quotes");
    } else if (tag) {
        refuse(r, "tags (!name) are not used here; write the value out, and a text that begins with ! in quotes");
    } else if (key_expected(r)) {
        refuse(r, "a key must be a single word or text");
    } else if (r->depth == YAML_DEPTH) {
        refuse(r, "this is nested too deeply");
    } else {
        r->open[r->depth++] = (struct open){.node = {.kind = kind, .line = line_of(m), .column = column_of(m)},
                                            .first = r->waiting_count,
                                            .key_next = kind == YAML_MAPPING};
    }
}

/* Also keeps the search for duplicate keys from becoming slow. */
static void check_count(struct reader *r)
{
    if (r->depth > 0 && r->waiting_count - r->open[r->depth - 1].first > YAML_ENTRIES)
        refuse(r, "this list or mapping has too many entries");
}

static void on_close(struct reader *r)
{
    struct open *open = &r->open[--r->depth];
    size_t count = r->waiting_count - open->first;
    struct yaml_node node = open->node;
    if (count > 0) {
        struct yaml_node *items = ARENA_ARRAY(r->arena, struct yaml_node, count);
        memcpy(items, r->waiting + open->first, count * sizeof *items);
        node.items = items;
        node.count = count;
    }
    r->waiting_count = open->first;
    node_done(r, node);
}

static void on_event(struct reader *r)
{
    const yaml_event_t *event = &r->held->event;
    switch (event->type) {
    case YAML_DOCUMENT_START_EVENT:
        if (++r->documents > 1) refuse(r, "a second document begins here; a file holds one");
        break;
    case YAML_ALIAS_EVENT: refuse(r, "aliases (*name) are not used here; write the value out, and a text that begins with * in quotes"); break;
    case YAML_SCALAR_EVENT: on_scalar(r); break;
    case YAML_SEQUENCE_START_EVENT:
        on_open(r, YAML_SEQUENCE, event->data.sequence_start.anchor, event->data.sequence_start.tag);
        break;
    case YAML_MAPPING_START_EVENT:
        on_open(r, YAML_MAPPING, event->data.mapping_start.anchor, event->data.mapping_start.tag);
        break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: on_close(r); break;
    case YAML_STREAM_END_EVENT: r->stop = true; break;
    default: break;
    }
    check_count(r);
}

const struct yaml_node *yaml_read(struct problems *p, str bytes)
{
    if (bytes.n > YAML_SIZE) {
        problems_add(p, 0, 0, "the file has %zu bytes; the limit is %d", bytes.n, YAML_SIZE);
        return NULL;
    }
    if (!utf8_valid(bytes)) {
        yaml_tell_encoding(p, bytes);
        return NULL;
    }
    if (str_starts(bytes, STR("\xEF\xBB\xBF"))) bytes = str_skip(bytes, 3); /* what editors of Windows put in front */
    size_t before = p->count;
    struct reader r = {.problems = p, .arena = p->arena, .held = ARENA_NEW(p->arena, struct held)};
    arena_own(p->arena, r.held, held_release); /* zeroed it is safe to release, and to release again */
    if (!yaml_parser_initialize(&r.held->parser)) {
        problems_add(p, 0, 0, "no memory left to read it");
        return NULL;
    }
    yaml_parser_set_encoding(&r.held->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&r.held->parser, (const unsigned char *)(bytes.p ? bytes.p : ""), bytes.n);
    while (!r.stop) {
        if (yaml_parser_parse(&r.held->parser, &r.held->event)) {
            on_event(&r);
        } else {
            yaml_tell_syntax(p, &r.held->parser, bytes);
            r.stop = true;
            r.root = NULL;
        }
        yaml_event_delete(&r.held->event);
    }
    held_release(r.held);
    if (r.root && yaml_is_nothing(r.root)) r.root = NULL;
    if (!r.root && p->count == before) problems_add(p, 0, 0, "the file is empty");
    return p->count > before && !r.root ? NULL : r.root;
}
