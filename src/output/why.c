#include "output/why.h"

#include "output/table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* --- the text, with what counted in it --- */

static int by_place(const void *a, const void *b)
{
    const struct evidence *x = *(const struct evidence *const *)a, *y = *(const struct evidence *const *)b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    return x->n < y->n ? 1 : x->n > y->n ? -1 : 0;
}

static enum style_role role_of(const struct evidence *e)
{
    if (e->about != ABOUT_SENTIMENT || e->parent != EVIDENCE_NO_PARENT)
        return STYLE_MARK;
    return e->value < 0 ? STYLE_BAD : e->value > 0 ? STYLE_GOOD : STYLE_MARK;
}

/* Line ends stay line ends; everything else that could steer a terminal is shown. */
static void put_lines(struct buf *b, const struct style *style, enum style_role role, str text)
{
    while (text.p) {
        style_put(b, style, role, str_cut(&text, '\n'));
        if (text.p)
            buf_putc(b, '\n');
    }
}

static void put_marked(struct buf *b, struct arena *a, const struct record *r, const struct style *style)
{
    const struct mention *m = r->mention;
    const struct evidence **order = ARENA_ARRAY(a, const struct evidence *, m->evidence_count + 1);
    size_t count = 0, done = 0;
    for (size_t i = 0; i < m->evidence_count; i++)
        if (m->evidence[i].n && (size_t)m->evidence[i].from + m->evidence[i].n <= r->body.n)
            order[count++] = &m->evidence[i];
    if (count)
        qsort(order, count, sizeof(*order), by_place);
    for (size_t i = 0; i < count; i++) {
        if (order[i]->from < done)
            continue; /* inside one that is marked already */
        put_lines(b, style, STYLE_PLAIN, str_sub(r->body, done, order[i]->from - done));
        put_lines(b, style, role_of(order[i]), str_sub(r->body, order[i]->from, order[i]->n));
        done = (size_t)order[i]->from + order[i]->n;
    }
    put_lines(b, style, STYLE_PLAIN, str_skip(r->body, done));
    buf_putc(b, '\n');
}

static str joined(struct arena *a, const struct strs *parts)
{
    str all = {NULL, 0};
    for (size_t i = 0; i < parts->count; i++)
        all = i ? str_concat(a, (const str[]){all, STR(", "), parts->at[i]}, 3) : parts->at[i];
    return all;
}

static str emotion_words(struct arena *a, const struct mention *m)
{
    struct strs parts = {0};
    for (int e = 0; e < EMOTION_COUNT; e++)
        if (m->emotions & (1u << e))
            strs_add(a, &parts, str_from(emotion_name((enum emotion)e)));
    return joined(a, &parts);
}

/* What was said of it; the rest is not known. */
static str effort_words(struct arena *a, const struct mention *m)
{
    const struct effort *f = &m->effort;
    struct strs parts = {0};
    if (f->wait_minutes >= 0)
        strs_add(a, &parts, str_printf(a, "waiting %d min", (int)f->wait_minutes));
    if (f->contacts >= 0)
        strs_add(a, &parts, str_printf(a, "%d contacts", (int)f->contacts));
    if (f->transfers >= 0)
        strs_add(a, &parts, str_printf(a, "%d transfer%s", (int)f->transfers, f->transfers == 1 ? "" : "s"));
    if (f->repeated_explanation)
        strs_add(a, &parts, STR("explained again"));
    if (f->broken_promise)
        strs_add(a, &parts, STR("a promise not kept"));
    if (!isnan(f->score))
        strs_add(a, &parts, str_printf(a, "score %.2f", f->score));
    return joined(a, &parts);
}

static void put_words(struct buf *b, struct arena *a, const struct style *style, const char *name, str words)
{
    if (!words.n)
        return;
    style_put(b, style, STYLE_WEAK, str_printf(a, "%-16s", name));
    style_put(b, style, STYLE_PLAIN, words);
    buf_putc(b, '\n');
}

static void put_fact(struct buf *b, struct arena *a, const struct record *r, const struct style *style, const char *name)
{
    const struct field *f = field_find(str_from(name));
    struct value v = f->get(a, r);
    if (v.type == VALUE_NULL)
        return;
    struct buf text;
    buf_init(&text, 1 << 20);
    value_put(&text, v);
    style_put(b, style, STYLE_WEAK, str_printf(a, "%-16s", name));
    style_put(b, style, STYLE_PLAIN, buf_str(&text));
    buf_putc(b, '\n');
    buf_free(&text);
}

void why_post(struct buf *b, struct arena *a, const struct record *r, const struct style *style)
{
    static const char *const facts[] = {"id", "url", "published_at", "updated_at", "source", "type", "author", "thread_id", "parent_id",
                                        "rating", "rating_max", "reach", "likes", "reposts", "replies", "location", "duplicate_of", "cluster_size"};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        put_fact(b, a, r, style, facts[i]);
    buf_putc(b, '\n');
    put_marked(b, a, r, style);
}

/* --- evidence --- */

/* Rows that change another are factors, but for those that say a level or a result; an irony mark changes no row but all praise. */
static bool is_factor(const struct evidence *e, str rule)
{
    static const str levels[] = {STR_INIT("dead-zone"), STR_INIT("rating"), STR_INIT("contradiction"), STR_INIT("score")};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (str_eq(rule, levels[i])) return false;
    return e->parent != EVIDENCE_NO_PARENT || str_eq(rule, STR("irony"));
}

/* As the field says it: the corpus keeps four digits of it, and what the row holds may be rounded to another third one. */
static str score_text(struct arena *a, const struct record *r)
{
    struct buf text;
    buf_init(&text, 64);
    buf_put_double(&text, r->mention->sentiment, 3);
    str out = str_dup(a, buf_str(&text));
    buf_free(&text);
    return out;
}

static void put_row(struct table *t, struct arena *a, const struct record *r, size_t i, const char *(*rule_help)(uint16_t))
{
    const struct evidence *e = &r->mention->evidence[i];
    str rule = r->evidence_rules && e->rule < r->evidence_rule_count ? r->evidence_rules[e->rule] : STR("?");
    table_cellf(t, STYLE_WEAK, "%zu", i);
    table_cell(t, str_from(evidence_about_name((enum evidence_about)e->about)), STYLE_PLAIN);
    if (e->moment == EVIDENCE_NO_MOMENT)
        table_cell(t, STR(""), STYLE_PLAIN);
    else
        table_cell(t, e->moment < r->mention->moment_count ? r->mention->moments[e->moment].touchpoint : STR("?"), STYLE_PLAIN);
    table_cell(t, str_sub(r->body, e->from, e->n), role_of(e));
    table_cell(t, rule, STYLE_PLAIN);
    if (str_eq(rule, STR("score")))
        table_cell(t, score_text(a, r), STYLE_STRONG);
    else
        table_cellf(t, STYLE_STRONG, "%s%.3g", is_factor(e, rule) ? "x " : "", (double)e->value);
    if (e->parent == EVIDENCE_NO_PARENT)
        table_cell(t, STR(""), STYLE_PLAIN);
    else
        table_cellf(t, STYLE_WEAK, "%u", e->parent);
    table_cell(t, str_from(rule_help(e->rule)), STYLE_WEAK);
}

static void put_evidence(struct buf *b, struct arena *a, const struct record *r, const char *(*rule_help)(uint16_t), const struct style *style)
{
    static const struct table_column columns[] = {
        {.title = STR_INIT("no"), .align = TABLE_RIGHT},      {.title = STR_INIT("for")},   {.title = STR_INIT("moment")},
        {.title = STR_INIT("words"), .shrink = true, .least = 12},    {.title = STR_INIT("rule")},  {.title = STR_INIT("value"), .align = TABLE_RIGHT},
        {.title = STR_INIT("changes"), .align = TABLE_RIGHT}, {.title = STR_INIT("meaning"), .shrink = true, .kind = TABLE_PROSE},
    };
    struct table *t = table_new(a, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < r->mention->evidence_count; i++)
        put_row(t, a, r, i, rule_help);
    if (table_rows(t))
        table_put(b, t, style);
}

static void put_moments(struct buf *b, struct arena *a, const struct record *r, const struct style *style)
{
    static const struct table_column columns[] = {
        {.title = STR_INIT("moment")}, {.title = STR_INIT("sentiment"), .align = TABLE_RIGHT},
        {.title = STR_INIT("cause")},  {.title = STR_INIT("confidence"), .align = TABLE_RIGHT},
    };
    struct table *t = table_new(a, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < r->mention->moment_count; i++) {
        const struct moment *o = &r->mention->moments[i];
        table_cell(t, o->touchpoint, STYLE_STRONG);
        table_cellf(t, o->sentiment < -0.05 ? STYLE_BAD : o->sentiment > 0.05 ? STYLE_GOOD : STYLE_PLAIN, "%+.3f", o->sentiment);
        table_cell(t, o->cause ? str_from(cause_name(o->cause)) : STR(""), STYLE_PLAIN);
        table_cellf(t, STYLE_PLAIN, "%.2f", o->confidence);
    }
    if (table_rows(t)) {
        table_put(b, t, style);
        buf_putc(b, '\n');
    }
}

void why_mention(struct buf *b, struct arena *a, const struct record *r, const char *(*rule_help)(uint16_t), bool all, const struct style *style)
{
    static const char *const facts[] = {"brand", "sentiment", "sentiment_label", "confidence", "unsure", "lang", "stance", "kind", "voice", "irony"};
    static const char *const behind[] = {"lag_days", "leaving_state", "leaving_to", "rules_version"};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        put_fact(b, a, r, style, facts[i]);
    put_words(b, a, style, "emotion", emotion_words(a, r->mention));
    put_words(b, a, style, "effort", effort_words(a, r->mention));
    for (size_t i = 0; i < sizeof behind / sizeof *behind; i++)
        put_fact(b, a, r, style, behind[i]);
    buf_putc(b, '\n');
    put_moments(b, a, r, style);
    if (all)
        put_evidence(b, a, r, rule_help, style);
}
