#include "cli/exporting.h"

#include "cli/engine.h"
#include "cli/query_args.h"

#include <errno.h>
#include <string.h>

#define SHARED_MARK_ROWS 10000

static str state_name(struct exporting *q)
{
    struct cli *c = q->c;
    return str_printf(c->arena, "brand %.*s; fields %.*s%.*s; query %.*s", STR_ARG(cli_option(c, "brand")), STR_ARG(cli_option(c, "fields")), STR_ARG(cli_option(c, "profile")), STR_ARG(q->about.query));
}

static str mark_name(struct exporting *q)
{
    static const char *const flags[] = {"boosts", "anonymous", "bom"};
    str name = str_printf(q->c->arena, "format %d; %.*s", (int)q->file.format, STR_ARG(state_name(q)));
    for (size_t i = 0; i < CLI_COUNT(flags); i++)
        if (cli_flag(q->c, flags[i])) name = str_printf(q->c->arena, "%s; %.*s", flags[i], STR_ARG(name));
    return name;
}

/* All rows up to q->mark.place are on disk. */
static bool set_mark(struct exporting *q, struct err *e)
{
    q->mark.rows = export_rows(q->export);
    q->mark.rules = q->maker.rules;
    q->mark.texts_left_out = q->about.texts_left_out + export_terms_left_out(q->maker.terms);
    return export_checkpoint(q->export, &q->mark.bytes, e) && export_mark_write(q->c->arena, q->file.path, mark_name(q), &q->mark, e);
}

static bool mark_is_due(const struct exporting *q)
{
    return q->marks && export_rows(q->export) >= q->mark.rows + q->mark_rows;
}

static void draw(struct exporting *q)
{
    if (!q->stream && progress_is_due(&q->progress)) progress_draw(&q->progress, "%lld rows", (long long)export_rows(q->export));
}

static bool put_record(struct exporting *q, struct arena *a, struct record *r, struct err *e)
{
    struct value cells[EXPORT_COLUMNS_MAX];
    if (q->last && !since_last_new(q->last, r->post, r->mention->brand)) return true;
    if (mark_is_due(q) && !set_mark(q, e)) return false;
    draw(q);
    return row_make(&q->maker, a, r, cells, e) && export_put(q->export, cells, e);
}

static struct find_options options_of(const struct exporting *q, size_t i)
{
    return (struct find_options){.brand = q->brands[i]->id, .query = q->queries[i], .oldest_first = true, .boosts = cli_flag(q->c, "boosts"), .no_evidence = !q->evidence, .no_body = !q->evidence};
}

bool exporting_plan(struct exporting *q, struct err *e)
{
    for (size_t i = 0; i < q->brand_count; i++) {
        const struct find_options o = options_of(q, i);
        struct find *f;
        bool ok = find_open(q->k.txn, q->c->arena, &o, &f, e);
        if (ok && q->brand_count > 1) cli_write(q->c, str_printf(q->c->arena, "brand       %.*s\n", STR_ARG(o.brand)));
        if (ok) query_args_plan(q->c, f);
        find_close(f);
        if (!ok) return false;
    }
    return true;
}

static void make_rows(struct exporting *q, const struct sources *sources)
{
    q->rows.columns = &q->columns;
    q->rows.file = &q->file;
    q->rows.sources = sources;
    q->rows.brands = q->files;
    q->rows.brand_count = q->brand_count;
    row_maker_init(&q->maker, &q->rows, q->k.txn, q->c->arena);
}

static bool take_part(void *ctx, struct row_part *p, struct err *e)
{
    struct exporting *q = ctx;
    if (mark_is_due(q) && !set_mark(q, e)) return false;
    row_maker_add(&q->maker, &p->maker);
    q->gave_up += p->gave_up;
    if (p->count) q->mark.place = p->place;
    draw(q);
    return export_put_rows(q->export, &p->bytes, p->count, e);
}

/* Several threads, where the rows do not depend on those before, and marks are not closer than their parts. */
static bool share_walk(struct exporting *q, const struct find_options *o, struct find *f, bool *done, struct err *e)
{
    const struct row_share share = {.rows = &q->rows, .find = *o, .txn = q->k.txn, .jobs = (size_t)q->jobs, .take = take_part, .ctx = q};
    *done = false;
    return q->aggregate || q->last || q->file.format == EXPORT_XLSX || q->mark_rows < SHARED_MARK_ROWS || rows_share(&share, f, done, e);
}

static bool walk_brand(struct exporting *q, size_t i, struct err *e)
{
    struct arena *a = arena_new(0);
    struct find *f = NULL;
    struct find_options o = options_of(q, i);
    const struct post_key begin = q->mark.place;
    bool more = true, done = false;
    if (q->file.resume_bytes && q->mark.brand == i) o.behind = &begin;
    else q->mark.place = (struct post_key){SCAN_BEGINNING, 0};
    q->mark.brand = i;
    bool ok = find_open(q->k.txn, q->c->arena, &o, &f, e) && share_walk(q, &o, f, &done, e);
    while (ok && more && !done) {
        struct record r;
        ok = find_next(f, a, &r, &more, e);
        if (!ok || !more) break;
        if (q->aggregate) aggregate_add(q->aggregate, &r, q->zones[i]);
        else ok = put_record(q, a, &r, e);
        q->mark.place = find_place(f);
    }
    if (ok) q->gave_up += find_gave_up(f);
    find_close(f);
    arena_free(a);
    return ok;
}

static bool put_aggregate(struct exporting *q, struct err *e)
{
    struct aggregate_row *rows;
    size_t count, suppressed;
    aggregate_rows(q->aggregate, &rows, &count, &suppressed);
    for (size_t i = 0; i < count; i++) {
        const struct aggregate_row *r = &rows[i];
        const struct value cells[] = {value_text(r->brand), value_time(r->day), value_text(r->touchpoint), value_text(str_from(label_name(r->label))), value_int(r->mentions), value_real(r->sentiment, 3)};
        if (!export_put(q->export, cells, e)) return false;
    }
    if (suppressed) cli_say(q->c, "%zu counts are not shown, because fewer than %d authors stand behind them", suppressed, q->about.k);
    return true;
}

/* Whether there are marks to leave, and one to go on from. */
static bool resume(struct exporting *q, struct err *e)
{
    struct cli *c = q->c;
    bool found;
    q->marks = q->file.format != EXPORT_XLSX && !q->aggregate && !q->last && !q->stream;
    if (!q->marks) return true;
    if (!cli_flag(c, "resume")) return true;
    if (!export_mark_read(c->arena, q->file.path, mark_name(q), &q->mark, &found, e)) return false;
    if (!found) return cli_say(c, "there is no part of %.*s to go on with; from the beginning", STR_ARG(q->file.path)), true;
    q->file.resume_bytes = q->mark.bytes;
    q->file.resume_rows = q->mark.rows;
    q->maker.rules = q->mark.rules;
    q->about.texts_left_out = q->mark.texts_left_out;
    return true;
}

static bool write_rows(struct exporting *q, struct err *e)
{
    for (size_t i = q->mark.brand; i < q->brand_count; i++)
        if (!walk_brand(q, i, e)) return false;
    q->about.rules = q->maker.rules;
    q->about.texts_left_out += export_terms_left_out(q->maker.terms);
    return (!q->aggregate || put_aggregate(q, e)) && export_finish(q->export, &q->about, e);
}

static bool write_all(struct exporting *q, struct err *e)
{
    struct cli *c = q->c;
    if (!q->aggregate) {
        const struct sources *sources;
        if (!engine_sources(c, &sources, e)) return false;
        make_rows(q, sources);
    }
    if (cli_flag(c, "since-last") && !since_last_open(c->arena, q->file.path, state_name(q), &q->last, e)) return false;
    if (!resume(q, e) || !export_open(c->arena, &q->file, &q->export, e)) return false;
    if (!q->file.resume_bytes && q->marks) export_mark_remove(c->arena, q->file.path); /* of an earlier one */
    bool ok = write_rows(q, e);
    progress_wipe(&q->progress);
    export_drop(q->export);
    if (ok && q->marks) export_mark_remove(c->arena, q->file.path);
    /* Last: if it fails, the same mentions come once more, and none is missing. */
    return ok && (!q->last || since_last_save(q->last, e));
}

static bool write_device(struct exporting *q, struct err *e)
{
    str name = q->file.path;
    q->file.to = fopen(str_dup_z(q->c->arena, name), "w");
    if (!q->file.to) return err_set(e, ERR_IO, "%.*s: %s", STR_ARG(name), strerror(errno));
    q->file.path = STR("-");
    bool ok = write_all(q, e);
    return (fclose(q->file.to) == 0 || err_set(ok ? e : NULL, ERR_IO, "%.*s: %s", STR_ARG(name), strerror(errno))) && ok;
}

bool exporting_write(struct exporting *q, struct err *e)
{
    return q->device ? write_device(q, e) : write_all(q, e);
}
