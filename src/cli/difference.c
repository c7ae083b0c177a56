#include "cli/difference.h"

#include "base/utf8.h"
#include "model/value.h"
#include "text/rule.h"

#include <stdlib.h>
#include <string.h>

#define LABELS (LABEL_COUNT + 1) /* the last: no mention */
#define EXAMPLES 3
#define REASONS 8192 /* beyond, rare ones are not counted */
#define SHOWN 10
#define NEAR 0.005

enum turn { TURN_NEW, TURN_GONE, TURN_WEIGHT, TURN_COUNT };
static const char *const turn_names[TURN_COUNT] = {"new", "gone", "weighs otherwise"};

struct reason {
    str what; /* rule and word */
    enum turn turn;
    int64_t count;
};

struct example {
    id128 id;
    int before, after;
    str text, why;
};

struct brand_difference {
    str id;
    int64_t mentions, changed, labels[LABELS][LABELS], scores, touchpoints;
    struct example examples[EXAMPLES];
    size_t example_count;
};

struct difference {
    struct cli *c;
    struct arena *a, *work; /* of what is told; of one post */
    struct brand_difference *brands;
    size_t brand_count, brand_cap;
    struct reason *reasons; /* open addressing */
    size_t reason_count;
    uint32_t rules_before;
    int64_t unreadable;
};

static void begin(struct difference *d)
{
    arena_reset(d->a);
    d->brands = NULL;
    d->brand_count = d->brand_cap = d->reason_count = 0;
    d->reasons = ARENA_ARRAY(d->a, struct reason, REASONS);
    d->unreadable = 0;
}

static void release(void *a)
{
    arena_free(a);
}

struct difference *difference_new(struct cli *c)
{
    struct difference *d = ARENA_NEW(c->arena, struct difference);
    *d = (struct difference){.c = c, .a = arena_new(0), .work = arena_new(0)};
    arena_own(c->arena, d->a, release);
    arena_own(c->arena, d->work, release);
    begin(d);
    return d;
}

/* --- why --- */

static void count_reason(struct difference *d, str what, enum turn turn)
{
    size_t at = (size_t)hash64_seed(what, (uint64_t)turn) & (REASONS - 1);
    for (; d->reasons[at].count; at = (at + 1) & (REASONS - 1))
        if (d->reasons[at].turn == turn && str_eq(d->reasons[at].what, what)) {
            d->reasons[at].count++;
            return;
        }
    if (d->reason_count == REASONS / 2) return;
    d->reason_count++;
    d->reasons[at] = (struct reason){str_dup(d->a, what), turn, 1};
}

static str said_by(const struct difference *d, const struct evidence *v, str body)
{
    str word = v->n && v->from + (size_t)v->n <= body.n ? str_sub(body, v->from, v->n) : (str){NULL, 0};
    if (word.n > 60) word = str_sub(word, 0, utf8_cut(word, 60));
    return word.n ? str_printf(d->work, "%s \"%.*s\"", rule_name(v->rule), STR_ARG(word)) : str_from(rule_name(v->rule));
}

/* Sums and factors of the whole post follow from the rest: only what stands at a word is a reason. */
static bool counts(const struct evidence *v)
{
    return v->n && (v->about == ABOUT_SENTIMENT || v->about == ABOUT_TOUCHPOINT || v->about == ABOUT_BRAND || v->about == ABOUT_IRONY);
}

static const struct evidence *same_place(const struct mention *m, const struct evidence *v)
{
    for (size_t i = 0; m && i < m->evidence_count; i++) {
        const struct evidence *o = &m->evidence[i];
        if (o->rule == v->rule && o->about == v->about && o->from == v->from && o->n == v->n) return o;
    }
    return NULL;
}

static void add_turn(struct difference *d, struct strs *why, const struct evidence *v, str body, enum turn turn)
{
    str what = said_by(d, v, body);
    count_reason(d, what, turn);
    if (why->count < 6) {
        if (why->count) strs_add(d->work, why, STR("; "));
        strs_add(d->work, why, str_printf(d->work, "%.*s %s", STR_ARG(what), turn_names[turn]));
    }
}

static str reasons_of(struct difference *d, const struct mention *before, const struct mention *after, str body)
{
    struct strs why = {0};
    for (size_t i = 0; after && i < after->evidence_count; i++) {
        const struct evidence *v = &after->evidence[i], *o = same_place(before, v);
        if (!counts(v)) continue;
        if (!o)
            add_turn(d, &why, v, body, TURN_NEW);
        else if (fabs((double)(o->value - v->value)) > NEAR)
            add_turn(d, &why, v, body, TURN_WEIGHT);
    }
    for (size_t i = 0; before && i < before->evidence_count; i++) {
        const struct evidence *v = &before->evidence[i];
        if (counts(v) && !same_place(after, v)) add_turn(d, &why, v, body, TURN_GONE);
    }
    return str_concat(d->work, why.at, why.count);
}

/* --- what --- */

static struct brand_difference *brand_of(struct difference *d, str id)
{
    for (size_t i = 0; i < d->brand_count; i++)
        if (str_eq(d->brands[i].id, id)) return &d->brands[i];
    if (d->brand_count == d->brand_cap) {
        size_t cap = d->brand_cap ? d->brand_cap * 2 : 8;
        d->brands = arena_grow(d->a, d->brands, d->brand_cap * sizeof *d->brands, cap * sizeof *d->brands);
        d->brand_cap = cap;
    }
    d->brands[d->brand_count] = (struct brand_difference){.id = str_dup(d->a, id)};
    return &d->brands[d->brand_count++];
}

static bool same_touchpoints(const struct mention *x, const struct mention *y)
{
    bool same = x->moment_count == y->moment_count;
    for (size_t i = 0; same && i < x->moment_count; i++) same = str_eq(x->moments[i].touchpoint, y->moments[i].touchpoint);
    return same;
}

static bool same_score(double x, double y)
{
    return (isnan(x) && isnan(y)) || fabs(x - y) < NEAR;
}

/* The post is looked up only where something has changed. */
static str body_of(struct difference *d, const struct rebuilt *r, struct post *p)
{
    struct err e = {.code = ERR_NONE};
    if (!rebuilt_post(r, d->work, p, &e)) post_init(p);
    return post_body(d->work, p);
}

static void compare(struct difference *d, const struct rebuilt *r)
{
    const struct mention *before = r->before, *after = r->after;
    struct brand_difference *b = brand_of(d, r->brand);
    int from = before ? (int)before->label : LABEL_COUNT, to = after ? (int)after->label : LABEL_COUNT;
    bool touchpoints = before && after && !same_touchpoints(before, after), score = before && after && !same_score(before->sentiment, after->sentiment);
    struct post p;
    b->mentions++;
    b->labels[from][to]++;
    b->touchpoints += touchpoints;
    b->scores += score && from == to;
    if (from == to && !touchpoints && !score) return;
    b->changed++;
    str body = body_of(d, r, &p), why = reasons_of(d, before, after, body);
    if (b->example_count == EXAMPLES || (from == to && b->example_count)) return;
    b->examples[b->example_count++] = (struct example){p.id, from, to, str_dup(d->a, str_sub(body, 0, utf8_cut(body, 120))), str_dup(d->a, why)};
}

void difference_add(struct difference *d, const struct rebuilt *r)
{
    arena_reset(d->work);
    if (!r) {
        begin(d);
        return;
    }
    if (r->before) d->rules_before = r->rules_before;
    d->unreadable += r->damaged;
    if (!r->damaged) compare(d, r);
}

/* --- telling --- */

static const char *name_of(int label)
{
    return label == LABEL_COUNT ? "no mention" : label_name((enum label)label);
}

static int by_count(const void *a, const void *b)
{
    const struct reason *x = a, *y = b;
    if (x->count != y->count) return x->count < y->count ? 1 : -1;
    return x->turn != y->turn ? (int)x->turn - (int)y->turn : str_cmp(x->what, y->what);
}

static size_t sorted_reasons(const struct difference *d, struct reason **out)
{
    size_t count = 0;
    *out = ARENA_ARRAY(d->c->arena, struct reason, d->reason_count + 1);
    for (size_t i = 0; i < REASONS; i++)
        if (d->reasons[i].count) (*out)[count++] = d->reasons[i];
    qsort(*out, count, sizeof **out, by_count);
    return count;
}

/* On one line. */
static void put_words(struct buf *b, str text)
{
    for (size_t i = 0; i < text.n; i++) buf_putc(b, text.p[i] == '\n' ? ' ' : text.p[i]);
}

static void put_text_brand(struct buf *b, const struct brand_difference *x)
{
    buf_printf(b, "%.*s: %lld of %lld mentions have changed", STR_ARG(x->id), (long long)x->changed, (long long)x->mentions);
    buf_printf(b, "; %lld only in their score, %lld in their touchpoints\n", (long long)x->scores, (long long)x->touchpoints);
    for (int from = 0; from < LABELS; from++)
        for (int to = 0; to < LABELS; to++)
            if (from != to && x->labels[from][to]) buf_printf(b, "  %s -> %s: %lld\n", name_of(from), name_of(to), (long long)x->labels[from][to]);
    for (size_t i = 0; i < x->example_count; i++) {
        char hex[ID128_HEX + 1];
        const struct example *e = &x->examples[i];
        id128_hex(e->id, hex);
        buf_printf(b, "  for example %.8s, %s -> %s: ", hex, name_of(e->before), name_of(e->after));
        put_words(b, str_trim(e->text));
        if (e->why.n) buf_printf(b, "\n    because: %.*s", STR_ARG(e->why));
        buf_putc(b, '\n');
    }
}

static void put_text(const struct difference *d, struct buf *b)
{
    struct reason *reasons;
    size_t count = sorted_reasons(d, &reasons);
    for (size_t i = 0; i < d->brand_count; i++)
        if (d->brands[i].changed) put_text_brand(b, &d->brands[i]);
    if (!b->n) buf_putz(b, "nothing has changed\n");
    if (count) buf_putz(b, "why:\n");
    for (size_t i = 0; i < count && i < SHOWN; i++) buf_printf(b, "  %lld times: %.*s %s\n", (long long)reasons[i].count, STR_ARG(reasons[i].what), turn_names[reasons[i].turn]);
}

static void put_pair(struct buf *b, const char *key, str value)
{
    buf_printf(b, ",\"%s\":", key);
    value_put_json(b, value_text(value));
}

static void put_json_brand(struct buf *b, const struct brand_difference *x)
{
    buf_putz(b, "{\"brand\":");
    value_put_json(b, value_text(x->id));
    buf_printf(b, ",\"mentions\":%lld,\"changed\":%lld,\"only_score\":%lld,\"touchpoints\":%lld,\"labels\":[", (long long)x->mentions, (long long)x->changed, (long long)x->scores,
               (long long)x->touchpoints);
    bool some = false;
    for (int from = 0; from < LABELS; from++)
        for (int to = 0; to < LABELS; to++) {
            if (from == to || !x->labels[from][to]) continue;
            buf_printf(b, "%s{\"before\":\"%s\",\"after\":\"%s\",\"mentions\":%lld}", some ? "," : "", name_of(from), name_of(to), (long long)x->labels[from][to]);
            some = true;
        }
    buf_putz(b, "],\"examples\":[");
    for (size_t i = 0; i < x->example_count; i++) {
        char hex[ID128_HEX + 1];
        const struct example *e = &x->examples[i];
        id128_hex(e->id, hex);
        buf_printf(b, "%s{\"id\":\"%s\",\"before\":\"%s\",\"after\":\"%s\"", i ? "," : "", hex, name_of(e->before), name_of(e->after));
        put_pair(b, "text", e->text);
        put_pair(b, "why", e->why);
        buf_putc(b, '}');
    }
    buf_putz(b, "]}");
}

static void put_json(const struct difference *d, uint32_t rules, struct buf *b)
{
    struct reason *reasons;
    size_t count = sorted_reasons(d, &reasons);
    buf_printf(b, "{\"rules_before\":\"%08x\",\"rules_after\":\"%08x\",\"not_compared\":%lld,\"brands\":[", d->rules_before, rules, (long long)d->unreadable);
    for (size_t i = 0; i < d->brand_count; i++) {
        if (i) buf_putc(b, ',');
        put_json_brand(b, &d->brands[i]);
    }
    buf_putz(b, "],\"reasons\":[");
    for (size_t i = 0; i < count && i < 100; i++) {
        buf_printf(b, "%s{\"mentions\":%lld,\"turn\":\"%s\"", i ? "," : "", (long long)reasons[i].count, turn_names[reasons[i].turn]);
        put_pair(b, "what", reasons[i].what);
        buf_putc(b, '}');
    }
    buf_putz(b, "]}\n");
}

void difference_put(const struct difference *d, uint32_t rules, bool json)
{
    struct buf b;
    buf_init(&b, 16 << 20);
    if (json)
        put_json(d, rules, &b);
    else
        put_text(d, &b);
    cli_write(d->c, buf_str(&b));
    buf_free(&b);
    if (!json && d->rules_before && d->rules_before != rules) cli_say(d->c, "rules %08x before, %08x now", d->rules_before, rules);
    if (!json && d->unreadable) cli_say(d->c, "%lld posts could not be compared: what was read of them before is damaged", (long long)d->unreadable);
}
