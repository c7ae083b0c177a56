#include "cli/export_rows.h"

#include "base/team.h"
#include "text/rule.h"

#include <stdio.h>

#define PART_BLOCKS 16
#define RULES_MAX 64 /* versions of rules that the package names */

/* --- one row --- */

void row_maker_init(struct row_maker *m, const struct export_rows *rows, struct txn *txn, struct arena *a)
{
    *m = (struct row_maker){.rows = rows, .txn = txn, .arena = a};
    m->terms = export_terms_new(a, rows->sources, rows->brands, rows->brand_count);
}

static void add_rules(struct row_maker *m, str version)
{
    if (m->rules.count < RULES_MAX && !strs_has(&m->rules, version)) strs_add(m->arena, &m->rules, str_dup(m->arena, version));
}

static void note_rules(struct row_maker *m, uint32_t version)
{
    char room[16];
    if (m->rules.count && version == m->version) return;
    m->version = version;
    int n = snprintf(room, sizeof room, "%08x", version);
    add_rules(m, (str){room, (size_t)n});
}

bool row_make(struct row_maker *m, struct arena *scratch, struct record *r, struct value *cells, struct err *e)
{
    const struct export_columns *list = m->rows->columns;
    r->evidence_rules = rule_names;
    r->evidence_rule_count = RULE_COUNT;
    /* A text that is too short to compare has no twins. */
    if (m->rows->twins && r->reading->fingerprint && !txn_duplicate(m->txn, r->post, &r->duplicate_of, &r->cluster_size, e)) return false;
    note_rules(m, r->reading->rules_version);
    export_terms_apply(m->terms, r, &m->bare);
    for (size_t i = 0; i < list->count; i++) {
        cells[i] = list->at[i].get(scratch, r);
        if (list->at[i].mask) cells[i].text = export_mask(scratch, cells[i].text);
    }
    return true;
}

void row_maker_add(struct row_maker *m, const struct row_maker *part)
{
    for (size_t i = 0; i < part->rules.count; i++) add_rules(m, part->rules.at[i]);
    export_terms_add(m->terms, part->terms);
}

/* --- a walk in parts --- */

static void *enter(void *ctx)
{
    const struct row_share *s = ctx;
    struct err e = {.code = ERR_NONE};
    struct txn *t;
    return txn_read_beside(s->txn, &t, &e) ? t : NULL; /* somebody is writing: fewer threads see the same instant */
}

static void leave(void *own)
{
    txn_end(own);
}

static bool walk_part(struct row_part *p, struct find *f, struct err *e)
{
    struct value cells[EXPORT_COLUMNS_MAX];
    for (bool more = true;;) {
        struct record r;
        if (!find_next(f, p->scratch, &r, &more, e)) return false;
        if (!more) return true;
        if (!row_make(&p->maker, p->scratch, &r, cells, e)) return false;
        export_row(p->share->rows->file, &p->bytes, cells);
        p->place = find_place(f);
        p->count++;
    }
}

static void work(void *own, void *load)
{
    struct row_part *p = load;
    struct find_options o = p->share->find;
    struct find *f = NULL;
    arena_reset(p->arena);
    row_maker_init(&p->maker, p->share->rows, own, p->arena);
    if (p->has_behind) o.behind = &p->behind;
    if (p->has_until) o.until = &p->until;
    buf_clear(&p->bytes);
    p->count = p->gave_up = 0;
    p->e = (struct err){.code = ERR_NONE};
    if (find_open(own, p->arena, &o, &f, &p->e) && walk_part(p, f, &p->e)) p->gave_up = find_gave_up(f);
    find_close(f);
}

static void ready(struct row_part *p, const struct row_share *s)
{
    *p = (struct row_part){.share = s, .arena = arena_new(0), .scratch = arena_new(0)};
    buf_init(&p->bytes, EXPORT_ROWS_MAX);
}

static void drop(struct row_part *p)
{
    arena_free(p->arena);
    arena_free(p->scratch);
    buf_free(&p->bytes);
}

static bool take_parts(const struct row_share *s, struct team *t, const struct post_key *cuts, size_t count, struct err *e)
{
    for (size_t next = 0;;) {
        struct row_part *p;
        while (next <= count && (p = team_room(t))) {
            p->has_behind = next > 0;
            p->has_until = next < count;
            if (p->has_behind) p->behind = cuts[next - 1];
            if (p->has_until) p->until = cuts[next];
            next++;
            team_give(t);
        }
        if (!(p = team_take(t))) return true;
        if (p->e.code != ERR_NONE) return *e = p->e, false;
        if (!s->take(s->ctx, p, e)) return false;
        team_done(t);
    }
}

bool rows_share(const struct row_share *s, struct find *f, bool *done, struct err *e)
{
    const enum query_walk walk = find_walk(f);
    struct row_share all = *s;
    struct arena *a = arena_new(0);
    struct post_key *cuts;
    struct team *t = NULL;
    size_t count = 0;
    *done = false;
    all.find.walk = &walk;
    bool ok = s->jobs < 2 || find_cuts(f, PART_BLOCKS, a, &cuts, &count, e);
    if (ok && count) t = team_new(&(struct team_work){work, enter, leave, &all}, s->jobs, sizeof(struct row_part));
    if (t) {
        *done = true;
        for (size_t i = 0; i < team_ahead(t); i++) ready(team_load(t, i), &all);
        ok = take_parts(&all, t, cuts, count, e);
        team_stop(t);
        for (size_t i = 0; i < team_ahead(t); i++) drop(team_load(t, i));
        team_free(t);
    }
    arena_free(a);
    return ok;
}
