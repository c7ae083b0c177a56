#include "cli/relabel.h"

#include "model/value.h"
#include "parse/json.h"

#include <stdlib.h>
#include <string.h>

/* --- JSONL --- */

void relabel_put_json(struct buf *b, const struct correction *c)
{
    char hex[ID128_HEX + 1] = "";
    if (!id128_is_zero(c->post)) id128_hex(c->post, hex);
    const struct {
        const char *key;
        struct value value;
    } pairs[] = {
        {"number", value_int(c->number)}, {"brand", value_text(c->brand)}, {"id", value_text(str_from(hex))}, {"phrase", value_text(c->phrase)},
        {"not_brand", value_bool(c->not_brand)}, {"label", c->label < 0 ? value_null() : value_text(str_from(label_name((enum label)c->label)))},
        {"sentiment", value_real(c->sentiment, 3)}, {"touchpoints", value_text(c->touchpoints)}, {"note", value_text(c->note)},
        {"made_at", value_time((struct date){c->at, DATE_SECOND, 0})},
        {"undone_at", c->undone_at ? value_time((struct date){c->undone_at, DATE_SECOND, 0}) : value_null()},
    };
    for (size_t i = 0; i < CLI_COUNT(pairs); i++) {
        buf_printf(b, "%s\"%s\":", i ? "," : "{", pairs[i].key);
        value_put_json(b, pairs[i].value);
    }
    buf_putc(b, '}');
}

bool relabel_parse_json(struct arena *a, str line, struct correction *out, struct err *e)
{
    struct json *v;
    enum label label;
    correction_init(out);
    if (!json_parse(a, line, &v, e)) return false;
    str id = json_text(json_get(v, STR("id"))), name = json_text(json_get(v, STR("label")));
    out->brand = str_dup(a, json_text(json_get(v, STR("brand"))));
    out->phrase = str_dup(a, json_text(json_get(v, STR("phrase"))));
    out->touchpoints = str_dup(a, json_text(json_get(v, STR("touchpoints"))));
    out->note = str_dup(a, json_text(json_get(v, STR("note"))));
    out->not_brand = json_truth(json_get(v, STR("not_brand")));
    (void)json_double(json_get(v, STR("sentiment")), &out->sentiment);
    if (json_filled(json_get(v, STR("undone_at")))) out->undone_at = 1;
    if (name.n) {
        if (!label_parse(name, &label)) return err_set(e, ERR_INPUT, "`%.*s` is no label", STR_ARG(name));
        out->label = (int32_t)label;
    }
    if (id.n ? !id128_parse(id, &out->post) : !out->phrase.n) return err_set(e, ERR_INPUT, "it needs an id of 32 hex digits, or a phrase");
    return out->brand.n || err_set(e, ERR_INPUT, "it names no brand");
}

/* --- applying --- */

/* Posts are chosen, read and derived inside the one transaction that keeps the corrections: what another process puts before has them, and so has what it puts behind. One after the other: a rule may
 * concern all that there are, of which no more than the ids need to be in memory. */
struct gathering {
    struct relabeling *x;
    struct txn *t;
    struct arena *a, *work;
    id128 *ids;
    size_t count, cap;
    const struct correction **of; /* made or undone: whose posts are concerned */
    size_t of_count;
};

static void gather(struct gathering *g, id128 id)
{
    if (g->count == g->cap) {
        size_t cap = g->cap ? g->cap * 2 : 64;
        g->ids = arena_grow(g->a, g->ids, g->cap * sizeof *g->ids, cap * sizeof *g->ids);
        g->cap = cap;
    }
    g->ids[g->count++] = id;
}

static bool gather_if(const struct post *p, void *ctx, struct err *e)
{
    struct gathering *g = ctx;
    (void)e;
    for (size_t i = 0; i < g->of_count; i++)
        if (id128_is_zero(g->of[i]->post) && correction_fits(g->of[i], p, g->work)) {
            gather(g, p->id);
            break;
        }
    return true;
}

struct single {
    id128 post;
    size_t turn;
};

static int by_post(const void *a, const void *b)
{
    const struct single *x = a, *y = b;
    int order = memcmp(&x->post, &y->post, sizeof x->post);
    return order ? order : (x->turn > y->turn) - (x->turn < y->turn);
}

static int by_turn(const void *a, const void *b)
{
    const struct single *x = a, *y = b;
    return (x->turn > y->turn) - (x->turn < y->turn);
}

/* Posts that single corrections are about, each once, in the order in which they were named; those that a rule has met (turn 0) are there already. */
static size_t singles(const struct gathering *g, struct single *out)
{
    size_t count = 0, kept = 0;
    for (size_t i = 0; i < g->count; i++) out[count++] = (struct single){g->ids[i], 0};
    for (size_t i = 0; i < g->of_count; i++)
        if (!id128_is_zero(g->of[i]->post)) out[count++] = (struct single){g->of[i]->post, i + 1};
    if (!count) return 0;
    qsort(out, count, sizeof *out, by_post);
    for (size_t i = 0; i < count; i++)
        if (!kept || !id128_eq(out[i].post, out[kept - 1].post)) out[kept++] = out[i];
    qsort(out, kept, sizeof *out, by_turn);
    return kept;
}

/* Rules look at every post. */
static bool gather_all(struct gathering *g, struct err *e)
{
    bool rules = false;
    for (size_t i = 0; i < g->of_count; i++) rules = rules || id128_is_zero(g->of[i]->post);
    if (rules && !txn_each_post(g->t, g->work, gather_if, g, e)) return false;
    struct single *list = ARENA_ARRAY(g->a, struct single, g->count + g->of_count + 1);
    for (size_t i = 0, count = singles(g, list); i < count; i++)
        if (list[i].turn) gather(g, list[i].post);
    return true;
}

/* What is made, and what is undone: whose posts have to be derived anew. */
static bool concerned(struct gathering *g, struct err *e)
{
    const struct correction *all;
    size_t count;
    struct relabeling *x = g->x;
    if (!txn_corrections(g->t, &all, &count, e)) return false;
    g->of = ARENA_ARRAY(g->a, const struct correction *, x->count + x->undo_count + 1);
    for (size_t i = 0; i < x->count; i++) g->of[g->of_count++] = &x->list[i];
    for (size_t i = 0; i < x->undo_count; i++)
        for (size_t k = 0; k < count; k++)
            if (all[k].number == x->undo[i]) g->of[g->of_count++] = &all[k];
    return gather_all(g, e);
}

static bool read_again(struct gathering *g, id128 id, bool *found, struct err *e)
{
    struct post p;
    struct reading r;
    arena_reset(g->work);
    if (!txn_get_post(g->t, id, g->work, &p, found, e)) return false;
    if (!*found) return true;
    text_read(g->x->r->text, g->x->r->scratch, &p, g->work, &r);
    return txn_rederive(g->t, &p, &r, found, e);
}

static bool write_work(struct txn *t, void *ctx, struct err *e)
{
    struct gathering *g = ctx;
    struct relabeling *x = g->x;
    bool found;
    arena_reset(g->a);
    *g = (struct gathering){.x = x, .t = t, .a = g->a, .work = g->work};
    x->made = x->known = x->undone = x->mentions = 0;
    if (!concerned(g, e)) return false;
    for (size_t i = 0; i < x->count; i++) {
        if (!txn_has_correction(t, &x->list[i], &found, e)) return false;
        x->known += found;
        x->made += !found;
        if (!found && !txn_put_correction(t, &x->list[i], e)) return false;
    }
    for (size_t i = 0; i < x->undo_count; i++) {
        struct correction c;
        if (!txn_undo_correction(t, x->undo[i], x->now, &c, &found, e)) return false;
        x->undone += found;
    }
    for (size_t i = 0; i < g->count; i++) {
        if (!read_again(g, g->ids[i], &found, e)) return false;
        x->mentions += found;
    }
    return true;
}

bool relabel_apply(struct relabeling *x, struct err *e)
{
    struct store *s;
    struct gathering g = {.x = x, .a = arena_new(0), .work = arena_new(0)};
    const struct store_options o = {.now = x->now};
    bool ok = store_open(x->r->c->store, &o, &s, e);
    if (ok) {
        ok = store_write(s, write_work, &g, e);
        store_close(s);
    }
    arena_free(g.a);
    arena_free(g.work);
    return ok;
}
