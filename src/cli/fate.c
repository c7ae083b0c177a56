#include "cli/fate.h"

#include "base/url.h"
#include "config/defaults.h"
#include "fetch/fetch.h"
#include "fetch/robots.h"
#include "fetch/trap.h"
#include "run/health.h"
#include "store/crawlstate.h"
#include "store/frontier.h"

struct printing {
    struct cli *c;
    struct rows_writer *rows;
    struct err *e;
    int64_t since;
    bool ok;
};

static struct value instant(int64_t at)
{
    return at ? value_time((struct date){at, DATE_SECOND, 0}) : value_null();
}

/* ---- sources */

static bool print_source(const struct source_record *r, void *ctx)
{
    struct printing *p = ctx;
    int64_t now = p->c->now;
    const struct value cells[] = {
        value_text(r->key), value_text(r->brand), value_text(str_from(outcome_name(r->outcome))), instant(r->last_asked),
        instant(r->last_success), r->stopped_by ? value_null() : instant(r->next_due), value_int(r->requests), value_int(r->posts), value_int(r->mentions),
        value_int(r->failures), instant(r->post_at), value_int(health_day(r, now, 0)), value_real(health_daily_mean(r, now), 1),
        value_text(health_note(p->c->arena, r, now)), value_text(r->why),
    };
    p->ok = rows_put(p->rows, cells, p->e);
    return p->ok;
}

bool fate_sources(struct cli *c, struct corpus *k, const struct rows_options *o, struct err *e)
{
    static const struct rows_column columns[] = {
        {.name = STR_INIT("source"), .type = VALUE_TEXT, .whole = true},        {.name = STR_INIT("brand"), .type = VALUE_TEXT},
        {.name = STR_INIT("outcome"), .type = VALUE_TEXT},       {.name = STR_INIT("last_asked"), .type = VALUE_TIME},
        {.name = STR_INIT("last_success"), .type = VALUE_TIME},  {.name = STR_INIT("next_due"), .type = VALUE_TIME},
        {.name = STR_INIT("requests"), .type = VALUE_INT},       {.name = STR_INIT("posts"), .type = VALUE_INT},
        {.name = STR_INIT("mentions"), .type = VALUE_INT},       {.name = STR_INIT("failures"), .type = VALUE_INT},
        {.name = STR_INIT("newest_post"), .type = VALUE_TIME},   {.name = STR_INIT("seen_today"), .type = VALUE_INT},
        {.name = STR_INIT("seen_daily"), .type = VALUE_REAL},    {.name = STR_INIT("note"), .type = VALUE_TEXT, .kind = TABLE_PROSE},
        {.name = STR_INIT("why"), .type = VALUE_TEXT, .kind = TABLE_PROSE},
    };
    struct printing p = {.c = c, .rows = rows_open(c->arena, o, columns, CLI_COUNT(columns)), .e = e, .ok = true};
    bool ok = txn_each_source(k->txn, c->arena, print_source, &p, e) && p.ok;
    return rows_close(p.rows, e) && ok;
}

static bool tell_source(const struct source_record *r, void *ctx)
{
    struct printing *p = ctx;
    str note = r->last_asked >= p->since ? health_note(p->c->arena, r, p->c->now) : (str){NULL, 0};
    if (note.n) cli_say(p->c, "%.*s: %.*s", STR_ARG(r->key), STR_ARG(note));
    return true;
}

bool fate_tell(struct cli *c, struct store *store, int64_t since, struct err *e)
{
    struct txn *t;
    struct printing p = {.c = c, .since = since};
    if (!txn_read(store, &t, e)) return false;
    bool ok = txn_each_source(t, c->arena, tell_source, &p, e);
    txn_end(t);
    return ok;
}

/* ---- one address */

struct line {
    const char *name;
    struct value value;
};

struct fate {
    struct cli *c;
    struct txn *txn;
    struct url_record record;
    bool known, waiting;
    struct request waits; /* when waiting */
    struct source_record source;
    struct line lines[28];
    size_t count;
};

static void add(struct fate *f, const char *name, struct value v)
{
    f->lines[f->count++] = (struct line){name, v};
}

static void add_text(struct fate *f, const char *name, str s)
{
    if (s.n) add(f, name, value_text(s));
}

static enum frontier_step find_waiting(const struct request *r, void *ctx)
{
    struct fate *f = ctx;
    if (!str_eq(r->url, f->record.url)) return FRONTIER_NEXT;
    f->waiting = true;
    f->waits = *r;
    f->waits.source = str_dup(f->c->arena, r->source);
    return FRONTIER_STOP;
}

/* As it was typed, as the fetcher writes it, and without what says who reads. */
static bool find_record(struct fate *f, str url, struct err *e)
{
    struct arena *a = f->c->arena;
    const struct default_file *rules = default_find(STR("lexicons/tracking-params.txt"));
    str forms[3] = {url};
    if (!url_resolve(a, (str){NULL, 0}, url, &forms[1]))
        return err_set(e, ERR_USAGE, "%.*s is no http or https address", STR_ARG(url));
    forms[1] = url_no_fragment(forms[1]);
    forms[2] = url_canonical(a, url, rules ? url_rules_parse(a, rules->bytes) : NULL);
    for (size_t i = 0; i < 3 && !f->known; i++)
        if (forms[i].n && !txn_get_url(f->txn, forms[i], a, &f->record, &f->known, e)) return false;
    if (!f->known) f->record = (struct url_record){.url = forms[1]};
    struct frontier_walk w = {.until = INT64_MAX, .visit = find_waiting, .ctx = f};
    if (!frontier_each(f->txn, &w, NULL, e)) return false;
    str key = f->known ? f->record.source : f->waits.source;
    bool found;
    return !key.n || txn_get_source(f->txn, key, a, &f->source, &found, e);
}

static bool add_robots(struct fate *f, struct err *e)
{
    struct arena *a = f->c->arena;
    struct fetch_memory m;
    str bytes, url = f->record.url;
    bool found;
    int64_t held;
    if (!txn_get_host(f->txn, url_origin_view(url), a, &bytes, &found, e) || !txn_host_held(f->txn, url_origin_view(url), &held, e)) return false;
    if (held > f->c->now) add(f, "host_rests_until", instant(held));
    if (!found || !fetch_memory_unpack(a, bytes, &m)) return true;
    if (m.not_before > f->c->now) add(f, "host_asked_until", instant(m.not_before));
    if (m.quota_reset_at > f->c->now) {
        str limit = m.quota_limit ? str_printf(a, " of %lld", (long long)m.quota_limit) : STR("");
        add(f, "host_quota", value_text(str_printf(a, "%lld%.*s requests left, at least", (long long)m.quota_left, STR_ARG(limit))));
        add(f, "host_quota_until", instant(m.quota_reset_at));
    }
    if (!m.robots_at) return true;
    const struct robots *robots = robots_parse(a, m.robots, STR("leumund"));
    str rule = robots_rule(robots, a, url_target(url));
    add(f, "robots", value_text(robots_allows(robots, a, url_target(url)) ? STR("allowed") : STR("forbidden")));
    add(f, "robots_rule", value_text(rule.n ? rule : m.robots.n ? STR("no line of robots.txt is about it") : STR("the host has no robots.txt")));
    add_text(f, "content_usage", robots_usage(robots, a, url_target(url)));
    add(f, "robots_at", instant(m.robots_at));
    return true;
}

static void add_next(struct fate *f)
{
    const struct source_record *s = &f->source;
    if (f->waiting) {
        add(f, "next_due", value_text(f->waits.not_before > f->c->now ? STR("in the frontier") : STR("in the frontier: with the next crawl")));
        if (f->waits.not_before) add(f, "not_before", instant(f->waits.not_before));
        return;
    }
    if (s->stopped_by) add(f, "next_due", value_text(STR("never: its source is gone until the brand file changes")));
    else if (s->next_due) add(f, "next_due", instant(s->next_due));
}

static void add_record(struct fate *f)
{
    const struct url_record *u = &f->record;
    add_text(f, "means", str_from(outcome_help(u->outcome)));
    if (u->status) add(f, "status", value_int(u->status));
    add_text(f, "why", u->why);
    add(f, "at", instant(u->at));
    add_text(f, "source", u->source);
    add_text(f, "etag", u->etag);
    add_text(f, "last_modified", u->last_modified);
    add_text(f, "moved_to", u->moved_to);
    if (u->moved_to.n) add(f, "moved_seen_on_days", value_int(u->moved_days));
}

static bool collect(struct fate *f, struct err *e)
{
    str url = f->record.url;
    const char *trap = trap_judge(url, f->c->now);
    add_text(f, "url", url);
    add(f, "outcome", value_text(str_from(outcome_name(f->known ? f->record.outcome : OUTCOME_NONE))));
    if (f->known) add_record(f);
    else add_text(f, "why", f->waiting ? STR("it waits for its turn") : STR("no source of this corpus has come upon it, or it was outside of what its source may follow"));
    if (!f->known) add_text(f, "source", f->waits.source);
    if (trap) add_text(f, "looks_like", str_from(trap));
    add_next(f);
    return add_robots(f, e);
}

bool fate_url(struct cli *c, struct corpus *k, str url, const struct rows_options *o, struct err *e)
{
    static const struct rows_column columns[] = {
        {.name = STR_INIT("what"), .type = VALUE_TEXT},
        {.name = STR_INIT("value"), .type = VALUE_TEXT},
    };
    struct fate f = {.c = c, .txn = k->txn};
    if (!find_record(&f, url, e) || !collect(&f, e)) return false;
    struct rows_writer *w = rows_open(c->arena, o, columns, CLI_COUNT(columns));
    bool ok = true;
    for (size_t i = 0; ok && i < f.count; i++) {
        const struct value cells[] = {value_text(str_from(f.lines[i].name)), f.lines[i].value};
        ok = rows_put(w, cells, e);
    }
    return rows_close(w, e) && ok;
}
