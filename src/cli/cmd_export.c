#include "cli/exporting.h"

#include "cli/query_args.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define MARK_ROWS 100000

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
    {"anonymous", 0, NULL, "without author, address, ids, places and owners' answers (they call people by\ntheir names); @handles in texts are hidden"},
    {"aggregate", 0, NULL, "counts by brand, day, touchpoint and label instead of mentions"},
    {"least", 0, "N", "with --aggregate: only counts behind which at least N authors stand (5)"},
    {"jobs", 'j', "N", "threads that make rows (as many as cores); 0 = one thread for everything"},
    {"no-package", 0, NULL, "write no datapackage.json beside FILE"},
    {"plan", 0, NULL, "only say which index is walked, what it costs, and what is tested"},
};

/* --- what is asked for --- */

static bool choose_brands(struct exporting *q, struct err *e)
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

static bool add_fields(struct exporting *q, str list, struct err *e)
{
    struct cli *c = q->c;
    bool all = str_eq(list, STR("all"));
    for (size_t i = 0; (!list.n || all) && i < field_count; i++)
        if (all || fields[i].core || q->file.format == EXPORT_JSONL) export_columns_add(c->arena, &q->columns, &fields[i]);
    while (list.n && !all) {
        str name = str_trim(str_cut(&list, ','));
        const struct field *f = field_find(name);
        if (!f) return err_set(e, ERR_USAGE, "--fields: %.*s", STR_ARG(field_unknown(c->arena, name)));
        export_columns_add(c->arena, &q->columns, f);
    }
    return q->columns.count <= EXPORT_COLUMNS_MAX || err_set(e, ERR_USAGE, "--fields names more than %d columns", EXPORT_COLUMNS_MAX);
}

static void aggregate_columns(struct exporting *q)
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

static bool choose_columns(struct exporting *q, struct err *e)
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
    if (!q->columns.count) return err_set(e, ERR_USAGE, "--fields names only columns that --anonymous leaves out; nothing would be written");
    q->rows.twins = export_has(&q->columns, STR("duplicate_of")) || export_has(&q->columns, STR("cluster_size"));
    q->evidence = export_tells_evidence(&q->columns);
    q->file.columns = q->columns.at;
    q->file.count = q->columns.count;
    return true;
}

static bool choose_format(struct exporting *q)
{
    static const char *const formats[] = {"csv", "jsonl", "xlsx", NULL};
    str path = cli_option(q->c, "out"), name = path;
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

/* Standard output by one of its names (/dev/stdout, /dev/fd/1), also where it is a file: what takes the place of that name would take it from everybody. */
static bool is_output(const struct exporting *q, const struct stat *file)
{
    struct stat out;
    int fd = fileno(q->c->out);
    return fd >= 0 && fstat(fd, &out) == 0 && out.st_dev == file->st_dev && out.st_ino == file->st_ino;
}

/* A device or a pipe is written to as it is; a file beside it that takes its place would end it. A link stays one: what it leads to is written anew. */
static void choose_target(struct exporting *q)
{
    struct stat st;
    char full[PATH_MAX];
    str out = q->file.path = cli_option(q->c, "out");
    bool there = !str_eq(out, STR("-")) && out.n && stat(out.p, &st) == 0;
    q->folder = there && S_ISDIR(st.st_mode);
    if (there && !q->folder) {
        q->device = !S_ISREG(st.st_mode);
        if (is_output(q, &st)) {
            q->device = false;
            q->file.path = STR("-");
        } else if (!q->device && lstat(out.p, &st) == 0 && S_ISLNK(st.st_mode) && realpath(out.p, full)) {
            q->file.path = str_dup(q->c->arena, str_from(full));
        }
    }
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

static int check_file(struct exporting *q)
{
    struct cli *c = q->c;
    if (cli_flag(c, "least") && !cli_flag(c, "aggregate")) return cli_usage(c, "--least goes with --aggregate");
    if (cli_flag(c, "bom") && q->file.format != EXPORT_CSV) return cli_usage(c, "--bom is for csv");
    if (cli_flag(c, "since-last") && q->stream) return cli_usage(c, "--since-last needs a file: --out FILE");
    if (cli_flag(c, "resume") && (q->file.format == EXPORT_XLSX || q->stream)) return cli_usage(c, "--resume is for files, csv and jsonl");
    return CLI_OK;
}

static int check_options(struct exporting *q, int64_t *k)
{
    struct cli *c = q->c;
    if (!cli_flag(c, "out") && !cli_flag(c, "plan")) return cli_usage(c, "where to? --out FILE, or --out - for standard output");
    choose_target(q);
    if (q->folder) return cli_usage(c, "%.*s is a folder: --out wants a file in it", STR_ARG(q->file.path));
    if (!choose_format(q) || !cli_option_int(c, "least", AGGREGATE_K_LEAST, AGGREGATE_K_MOST, k) || !cli_option_int(c, "mark", 1, INT32_MAX, &q->mark_rows)) return CLI_USAGE;
    q->jobs = cli_jobs(c);
    if (!cli_option_int(c, "jobs", 0, 64, &q->jobs)) return CLI_USAGE;
    for (size_t i = 0; i < CLI_COUNT(contradictions); i++)
        if (cli_flag(c, contradictions[i].one) && cli_flag(c, contradictions[i].other)) return cli_usage(c, "%s", contradictions[i].why);
    return check_file(q);
}

static void say_written(const struct exporting *q)
{
    struct cli *c = q->c;
    int64_t rows = export_rows(q->export);
    query_args_gave_up(c, q->gave_up);
    if (export_terms_left_out(q->maker.terms))
        cli_say(c, "%lld rows are without title and text, because the terms of their source do not let them be passed on (text_export_ok): %.*s",
                (long long)q->about.texts_left_out, STR_ARG(export_terms_names(q->maker.terms, c->arena)));
    if (!str_eq(cli_option(c, "out"), STR("-"))) cli_say(c, "%lld row%s in %.*s", (long long)rows, cli_s(rows), STR_ARG(cli_option(c, "out")));
}

static int export_corpus(struct exporting *q)
{
    struct cli *c = q->c;
    struct err e = {.code = ERR_NONE};
    int64_t k = AGGREGATE_K_LEAST;
    int code = check_options(q, &k);
    if (code) return code;
    if (!choose_brands(q, &e) || !choose_columns(q, &e)) return cli_fail(c, &e);
    if (cli_flag(c, "plan")) return exporting_plan(q, &e) ? CLI_OK : cli_fail(c, &e);
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
    if (!exporting_write(q, &e)) return cli_fail(c, &e);
    say_written(q);
    return CLI_OK;
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct exporting q = {.c = c, .mark_rows = MARK_ROWS, .progress = progress_begin(c)};
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
