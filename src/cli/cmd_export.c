#include "cli/engine.h"
#include "cli/export_mark.h"
#include "cli/export_rows.h"
#include "cli/progress.h"
#include "cli/query_args.h"
#include "cli/since_last.h"

#include "insight/aggregate.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#define MARK_ROWS 100000
#define SHARED_MARK_ROWS 10000

static const struct cli_option options[] = {
    {"out", 'o', "FILE", "where to; - for standard output (csv and jsonl)"},
    {"format", 'f', "FORMAT", "csv, jsonl or xlsx; by default what FILE ends in (csv, when that is nothing)"},
    {"brand", 'b', "BRAND", "only that brand; all brands of the corpus when not given"},
    {"fields", 0, "LIST", "which columns, separated by commas; all for every field"},
    {"profile", 0, "NAME", "a choice of columns, or columns as other tools name them: " EXPORT_PROFILES},
    {"bom", 0, NULL, "csv: begin with a byte order mark, so that Excel sees UTF-8"},
    {"boosts", 0, NULL, "posts that only pass on another, too"},
    {"since-last", 0, NULL, "only what was collected since the last export to this FILE;\nwhat was given out is remembered in FILE.last"},
    {"resume", 0, NULL, "go on with an export to this FILE that was interrupted (csv and jsonl)"},
    {"mark", 0, "N", "leave a mark for --resume every N rows (100000)"},
    {"anonymous", 0, NULL, "without author, address, ids and places; @handles in texts are hidden"},
    {"aggregate", 0, NULL, "counts by brand, day, touchpoint and label instead of mentions"},
    {"least", 0, "N", "with --aggregate: only counts behind which at least N authors stand (5)"},
    {"jobs", 'j', "N", "threads that make rows (as many as cores); 0 = one thread for everything"},
    {"no-package", 0, NULL, "write no datapackage.json beside FILE"},
    {"plan", 0, NULL, "only say which index is walked, what it costs, and what is tested"},
};

struct asking {
    struct cli *c;
    struct corpus k;
    const struct brand_record **brands;
    const struct zone **zones;
    const struct query **queries;
    struct brand *files;
    size_t brand_count;
    struct export_columns columns;
    struct export_options file;
    struct export_about about;
    struct export_file *export;
    struct since_last *last;
    struct aggregate *aggregate;
    struct export_rows rows;
    struct row_maker maker;
    struct export_mark mark; /* where it goes on, then how far it has come */
    bool marks;              /* it leaves marks … */
    int64_t mark_rows;       /* … after so many rows */
    int64_t jobs;
    bool stream;   /* no file that is renamed when it is whole: standard output, a device, a pipe */
    bool device;   /* … which is opened by its name */
    struct progress progress;
    bool evidence; /* the columns tell of it */
    int64_t gave_up;
};

/* --- what is asked for --- */

static bool choose_brands(struct asking *q, struct err *e)
{
    struct cli *c = q->c;
    const struct brand_record *one = NULL;
    if ((cli_flag(c, "brand") || !q->k.count) && !corpus_brand(c, &q->k, cli_option(c, "brand"), &one, e)) return false;
    q->brands = ARENA_ARRAY(c->arena, const struct brand_record *, q->k.count);
    q->zones = ARENA_ARRAY(c->arena, const struct zone *, q->k.count);
    q->queries = ARENA_ARRAY(c->arena, const struct query *, q->k.count);
    q->files = ARENA_ARRAY(c->arena, struct brand, q->k.count);
    for (size_t i = 0; i < q->k.count; i++) {
        if (one && one != &q->k.records[i]) continue;
        size_t at = q->brand_count++;
        q->brands[at] = &q->k.records[i];
        strs_add(c->arena, &q->about.brands, q->k.records[i].id);
        /* A bare date is a day where the brand lives, so each brand has a query of its own. */
        struct brand *file = &q->files[at];
        if (!corpus_brand_file(c, q->brands[at], file, e) || !query_args(c, NULL, 0, file->zone, &q->queries[at], e)) return false;
        q->zones[at] = file->zone;
    }
    return true;
}

static bool add_fields(struct asking *q, str list, struct err *e)
{
    struct cli *c = q->c;
    bool all = str_eq(list, STR("all"));
    for (size_t i = 0; (!list.n || all) && i < field_count; i++)
        if (all || fields[i].core || q->file.format == EXPORT_JSONL) export_columns_add(c->arena, &q->columns, &fields[i]);
    while (list.n && !all) {
        str name = str_trim(str_cut(&list, ','));
        const struct field *f = field_find(name);
        str near = field_nearest(name);
        if (!f) return err_set(e, ERR_USAGE, near.n ? "--fields: there is no field `%.*s`; did you mean `%.*s`?" : "--fields: there is no field `%.*s`", STR_ARG(name), STR_ARG(near));
        export_columns_add(c->arena, &q->columns, f);
    }
    return q->columns.count <= EXPORT_COLUMNS_MAX || err_set(e, ERR_USAGE, "--fields names more than %d columns", EXPORT_COLUMNS_MAX);
}

static void aggregate_columns(struct asking *q)
{
    static const struct export_column columns[] = {
        {STR_INIT("brand"), VALUE_TEXT, "", "Id of the brand.", NULL, false},
        {STR_INIT("day"), VALUE_TIME, "", "Day in the brand's zone; empty where the date is not known.", NULL, false},
        {STR_INIT("touchpoint"), VALUE_TEXT, "", "Touchpoint told about; empty for mentions without one.", NULL, false},
        {STR_INIT("sentiment_label"), VALUE_TEXT, "", "Label of the mention.", NULL, false},
        {STR_INIT("mentions"), VALUE_INT, "", "Mentions; at least k authors stand behind each count.", NULL, false},
        {STR_INIT("sentiment"), VALUE_REAL, "-1..1", "Their mean sentiment at the touchpoint.", NULL, false},
    };
    q->columns.at = ARENA_ARRAY(q->c->arena, struct export_column, CLI_COUNT(columns));
    q->columns.count = CLI_COUNT(columns);
    for (size_t i = 0; i < CLI_COUNT(columns); i++) q->columns.at[i] = columns[i];
}

static bool choose_columns(struct asking *q, struct err *e)
{
    struct cli *c = q->c;
    str profile = cli_option(c, "profile");
    if (cli_flag(c, "aggregate")) aggregate_columns(q);
    else if (!profile.n) {
        if (!add_fields(q, cli_option(c, "fields"), e)) return false;
    } else if (!export_profile(c->arena, profile, &q->columns)) {
        return err_set(e, ERR_USAGE, "--profile: `%.*s` is not known; there are " EXPORT_PROFILES, STR_ARG(profile));
    }
    if (cli_flag(c, "anonymous")) export_anonymous(&q->columns);
    q->rows.twins = export_has(&q->columns, STR("duplicate_of")) || export_has(&q->columns, STR("cluster_size"));
    q->evidence = export_tells_evidence(&q->columns);
    q->file.columns = q->columns.at;
    q->file.count = q->columns.count;
    return true;
}

static bool choose_format(struct asking *q)
{
    static const char *const formats[] = {"csv", "jsonl", "xlsx", NULL};
    str path = q->file.path, name = path;
    int format = -1;
    for (size_t i = 0; i < path.n; i++)
        if (path.p[i] == '/') name = str_skip(path, i + 1);
    for (int i = 0; formats[i]; i++)
        if (str_ends_nocase(name, str_printf(q->c->arena, ".%s", formats[i]))) format = i;
    if (!cli_option_choice(q->c, "format", formats, &format)) return false;
    if (format < 0 && name.n && memchr(name.p, '.', name.n) && !q->stream)
        return (void)cli_usage(q->c, "%.*s: csv, jsonl or xlsx? Name a file that ends so, or give --format", STR_ARG(path)), false;
    if (format < 0) format = EXPORT_CSV;
    q->file.format = (enum export_format)format;
    return true;
}

/* A device or a pipe is written to as it is; a file beside it that takes its place would end it. */
static void choose_target(struct asking *q)
{
    struct stat st;
    q->file.path = cli_option(q->c, "out");
    q->device = !str_eq(q->file.path, STR("-")) && q->file.path.n && stat(str_dup_z(q->c->arena, q->file.path), &st) == 0 &&
                !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
    q->stream = q->device || str_eq(q->file.path, STR("-"));
}

/* Options that contradict each other, before anything is opened. */
static const struct {
    const char *one, *other, *why;
} contradictions[] = {
    {"aggregate", "fields", "--fields has no meaning with --aggregate"},
    {"aggregate", "profile", "--profile has no meaning with --aggregate"},
    {"aggregate", "since-last", "--since-last has no meaning with --aggregate"},
    {"aggregate", "anonymous", "--anonymous has no meaning with --aggregate"},
    {"aggregate", "resume", "--resume has no meaning with --aggregate"},
    {"fields", "profile", "--fields and --profile both choose the columns; give one"},
    {"resume", "since-last", "--resume does not go with --since-last: export again, what was not given out comes"},
};

static int check_file(struct asking *q)
{
    struct cli *c = q->c;
    if (cli_flag(c, "bom") && q->file.format != EXPORT_CSV) return cli_usage(c, "--bom is for csv");
    if (cli_flag(c, "since-last") && q->stream) return cli_usage(c, "--since-last needs a file: --out FILE");
    if (cli_flag(c, "resume") && (q->file.format == EXPORT_XLSX || q->stream)) return cli_usage(c, "--resume is for files, csv and jsonl");
    return CLI_OK;
}

static int check_options(struct asking *q, int64_t *k)
{
    struct cli *c = q->c;
    if (!cli_flag(c, "out") && !cli_flag(c, "plan")) return cli_usage(c, "where to? --out FILE, or --out - for standard output");
    choose_target(q);
    if (!choose_format(q) || !cli_option_int(c, "least", AGGREGATE_K_LEAST, AGGREGATE_K_MOST, k) || !cli_option_int(c, "mark", 1, INT32_MAX, &q->mark_rows)) return CLI_USAGE;
    q->jobs = cli_jobs(c);
    if (!cli_option_int(c, "jobs", 0, 64, &q->jobs)) return CLI_USAGE;
    for (size_t i = 0; i < CLI_COUNT(contradictions); i++)
        if (cli_flag(c, contradictions[i].one) && cli_flag(c, contradictions[i].other)) return cli_usage(c, "%s", contradictions[i].why);
    return check_file(q);
}

/* --- rows --- */

static str state_name(struct asking *q)
{
    struct cli *c = q->c;
    return str_printf(c->arena, "brand %.*s; fields %.*s%.*s; query %.*s", STR_ARG(cli_option(c, "brand")), STR_ARG(cli_option(c, "fields")), STR_ARG(cli_option(c, "profile")), STR_ARG(q->about.query));
}

static str mark_name(struct asking *q)
{
    static const char *const flags[] = {"boosts", "anonymous", "bom"};
    str name = str_printf(q->c->arena, "format %d; %.*s", (int)q->file.format, STR_ARG(state_name(q)));
    for (size_t i = 0; i < CLI_COUNT(flags); i++)
        if (cli_flag(q->c, flags[i])) name = str_printf(q->c->arena, "%s; %.*s", flags[i], STR_ARG(name));
    return name;
}

/* All rows up to q->mark.place are on disk. */
static bool set_mark(struct asking *q, struct err *e)
{
    q->mark.rows = export_rows(q->export);
    q->mark.rules = q->maker.rules;
    q->mark.texts_left_out = q->about.texts_left_out + export_terms_left_out(q->maker.terms);
    return export_checkpoint(q->export, &q->mark.bytes, e) && export_mark_write(q->c->arena, q->file.path, mark_name(q), &q->mark, e);
}

static bool mark_is_due(const struct asking *q)
{
    return q->marks && export_rows(q->export) >= q->mark.rows + q->mark_rows;
}

static void draw(struct asking *q)
{
    if (!q->stream && progress_is_due(&q->progress)) progress_draw(&q->progress, "%lld rows", (long long)export_rows(q->export));
}

static bool put_record(struct asking *q, struct arena *a, struct record *r, struct err *e)
{
    struct value cells[EXPORT_COLUMNS_MAX];
    if (q->last && !since_last_new(q->last, r->post, r->mention->brand)) return true;
    if (mark_is_due(q) && !set_mark(q, e)) return false;
    draw(q);
    return row_make(&q->maker, a, r, cells, e) && export_put(q->export, cells, e);
}

static struct find_options options_of(const struct asking *q, size_t i)
{
    return (struct find_options){.brand = q->brands[i]->id, .query = q->queries[i], .oldest_first = true, .boosts = cli_flag(q->c, "boosts"), .no_evidence = !q->evidence, .no_body = !q->evidence};
}

static bool plan_all(struct asking *q, struct err *e)
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

static void make_rows(struct asking *q, const struct sources *sources)
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
    struct asking *q = ctx;
    if (mark_is_due(q) && !set_mark(q, e)) return false;
    row_maker_add(&q->maker, &p->maker);
    q->gave_up += p->gave_up;
    if (p->count) q->mark.place = p->place;
    draw(q);
    return export_put_rows(q->export, &p->bytes, p->count, e);
}

/* Several threads, where the rows do not depend on those before, and marks are not closer than their parts. */
static bool share_walk(struct asking *q, const struct find_options *o, struct find *f, bool *done, struct err *e)
{
    const struct row_share share = {.rows = &q->rows, .find = *o, .txn = q->k.txn, .jobs = (size_t)q->jobs, .take = take_part, .ctx = q};
    *done = false;
    return q->aggregate || q->last || q->file.format == EXPORT_XLSX || q->mark_rows < SHARED_MARK_ROWS || rows_share(&share, f, done, e);
}

static bool walk_brand(struct asking *q, size_t i, struct err *e)
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

static bool put_aggregate(struct asking *q, struct err *e)
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
static bool resume(struct asking *q, struct err *e)
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

static bool write_rows(struct asking *q, struct err *e)
{
    for (size_t i = q->mark.brand; i < q->brand_count; i++)
        if (!walk_brand(q, i, e)) return false;
    q->about.rules = q->maker.rules;
    q->about.texts_left_out += export_terms_left_out(q->maker.terms);
    return (!q->aggregate || put_aggregate(q, e)) && export_finish(q->export, &q->about, e);
}

static bool write_all(struct asking *q, struct err *e)
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

static bool write_device(struct asking *q, struct err *e)
{
    str name = q->file.path;
    q->file.to = fopen(str_dup_z(q->c->arena, name), "w");
    if (!q->file.to) return err_set(e, ERR_IO, "%.*s: %s", STR_ARG(name), strerror(errno));
    q->file.path = STR("-");
    bool ok = write_all(q, e);
    return (fclose(q->file.to) == 0 || err_set(ok ? e : NULL, ERR_IO, "%.*s: %s", STR_ARG(name), strerror(errno))) && ok;
}

static void say_written(const struct asking *q)
{
    struct cli *c = q->c;
    int64_t rows = export_rows(q->export);
    query_args_gave_up(c, q->gave_up);
    if (export_terms_left_out(q->maker.terms))
        cli_say(c, "%lld rows are without title and text, because the terms of their source do not let them be passed on (text_export_ok): %.*s",
                (long long)q->about.texts_left_out, STR_ARG(export_terms_names(q->maker.terms, c->arena)));
    if (!str_eq(cli_option(c, "out"), STR("-"))) cli_say(c, "%lld row%s in %.*s", (long long)rows, cli_s(rows), STR_ARG(cli_option(c, "out")));
}

static int export_corpus(struct asking *q)
{
    struct cli *c = q->c;
    struct err e = {.code = ERR_NONE};
    int64_t k = AGGREGATE_K_LEAST;
    int code = check_options(q, &k);
    if (code) return code;
    if (!choose_brands(q, &e) || !choose_columns(q, &e)) return cli_fail(c, &e);
    if (cli_flag(c, "plan")) return plan_all(q, &e) ? CLI_OK : cli_fail(c, &e);
    q->about.version = str_from(cli_version());
    q->about.query = query_args_typed(c);
    q->about.profile = cli_option(c, "profile");
    q->about.anonymous = cli_flag(c, "anonymous");
    q->about.aggregate = cli_flag(c, "aggregate");
    q->about.k = (int)k;
    if (q->about.aggregate) q->aggregate = aggregate_new(c->arena, (int)k);
    q->file.to = c->out;
    q->file.bom = cli_flag(c, "bom");
    q->file.package = !cli_flag(c, "no-package");
    q->file.now = c->now;
    if (!(q->device ? write_device(q, &e) : write_all(q, &e))) return q->stream && !q->device && cli_closed(c) ? CLI_OK : cli_fail(c, &e);
    say_written(q);
    return CLI_OK;
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct asking q = {.c = c, .mark_rows = MARK_ROWS, .progress = progress_begin(c)};
    if (!corpus_open(c, &q.k, &e)) return cli_fail(c, &e);
    if (!c->argument_count && !cli_flag(c, "since-last")) store_read_ahead(q.k.store);
    int code = export_corpus(&q);
    corpus_close(&q.k);
    return code;
}

const struct command command_export = {
    .name = "export",
    .group = GROUP_ASK,
    .summary = "mentions as a file for other programs, with a description of its columns",
    .synopsis = "--out FILE [--format FORMAT] [OPTION]… [QUERY]…",
    .examples = "leumund export --out mentions.csv\n"
                "  all mentions of all brands, and datapackage.json beside the file\n"
                "leumund export --out complaints.xlsx 'label:negative since:30d'\n"
                "  a month's complaints, for a spreadsheet\n"
                "leumund export --out new.jsonl --since-last\n"
                "  what was collected since the last time\n"
                "leumund export --out counts.csv --aggregate --least 10\n"
                "  counts that tell of no person\n",
    .details = "The file is written as FILE.part and renamed when it is whole; a device or a pipe is written to as it is. Rows come by brand, then oldest first. Times are RFC 3339 in UTC. "
               "In csv, texts that begin with = + - @ get a ' in front, so that a spreadsheet does not take them for a formula. "
               "One that was interrupted goes on with --resume. "
               "datapackage.json (Frictionless) holds the fields, their units, the query, versions and the SHA-256 of the file.\n\n" QUERY_ARGS_HELP,
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_max = -1,
    .run = run,
};
