#include "cli/query_args.h"

#include "insight/page.h"
#include "text/rule.h"

#define LIMIT_DEFAULT 50
#define FIELDS_MAX 128

static const struct cli_option options[] = {
    {"brand", 'b', "BRAND", "whose mentions; needed when the corpus holds several brands"},
    {"touchpoint", 't', "ID", "only mentions with a moment there"},
    {"label", 'l', "LABEL", "positive, negative, neutral or mixed; may be given several times"},
    {"stance", 0, "STANCE", "saboteur, detractor, neutral, satisfied, loyal or advocate"},
    {"kind", 0, "KIND", "experience, suggestion, question, recommendation, announcement or other"},
    {"voice", 0, "VOICE", "customer, brand, press, promotion or unknown; all are listed by default"},
    {"language", 0, "CODE", "only texts in that language, de or en"},
    {"source", 0, "SOURCE", "only posts of that source; * at the end stands for anything"},
    {"since", 0, "TIME", "only posts published at or after: 2026-03-01, RFC 3339, 7d, yesterday"},
    {"until", 0, "TIME", "only posts published before; a day is left out itself"},
    {"leaving", 0, NULL, "only customers who leave, have left or threaten to"},
    {"irony", 0, NULL, "only posts that are meant ironically"},
    {"boosts", 0, NULL, "posts that only pass on another, too"},
    {"plan", 0, NULL, "only say which index is walked, what it costs, and what is tested"},
    {"no-index", 0, NULL, "test every mention of the brand: the same answer, for comparing"},
    {"sort", 0, "ORDER", "time (newest first), reach (greatest first) or sentiment (most negative first)"},
    {"reverse", 0, NULL, "the other way round: oldest, smallest or most positive first"},
    {"oldest", 0, NULL, "oldest first: --sort time --reverse"},
    {"limit", 'n', "N", "at most N mentions (50); 0 = all"},
    {"after", 0, "CURSOR", "go on behind a page of the same list; what came in meanwhile moves nothing"},
    {"fields", 0, "LIST", "which columns, separated by commas; all for every field"},
    {"format", 'f', "FORMAT", "text, tsv, csv or jsonl"},
};

static const char *const formats[] = {"text", "tsv", "csv", "jsonl", NULL};

/* --- what is asked for --- */

static const struct query_shortcut shortcuts[] = {
    {"touchpoint", "touchpoint", NULL}, {"label", "label", NULL}, {"stance", "stance", NULL}, {"kind", "kind", NULL},
    {"voice", "voice", NULL},           {"language", "lang", NULL}, {"source", "source", NULL}, {"since", "since", NULL},
    {"until", "until", NULL},           {"leaving", "leaving", "yes"}, {"irony", "irony", "yes"},
};

/* --- columns --- */

static const char *const text_fields = "id,published_at,sentiment_label,sentiment,touchpoints,source,text";

static bool choose_fields(struct cli *c, enum rows_format format, const struct field ***out, size_t *count)
{
    str list = cli_option(c, "fields");
    if (!list.n && format == ROWS_TEXT) list = str_from(text_fields);
    *out = ARENA_ARRAY(c->arena, const struct field *, list.n + field_count + 1);
    *count = 0;
    bool all = str_eq(list, STR("all")) || (!list.n && format == ROWS_JSONL);
    for (size_t i = 0; (!list.n || all) && i < field_count; i++)
        if (all || fields[i].core) (*out)[(*count)++] = &fields[i];
    while (list.n && !all) {
        str name = str_trim(str_cut(&list, ','));
        const struct field *f = field_find(name);
        if (!f) {
            (void)cli_usage(c, "%.*s", STR_ARG(field_unknown(c->arena, name)));
            return false;
        }
        (*out)[(*count)++] = f;
    }
    return true;
}

static enum style_role label_role(const struct value *v)
{
    enum label label;
    static const enum style_role roles[LABEL_COUNT] = {
        [LABEL_POSITIVE] = STYLE_GOOD, [LABEL_NEGATIVE] = STYLE_BAD, [LABEL_MIXED] = STYLE_WARN};
    return v->type == VALUE_TEXT && label_parse(v->text, &label) ? roles[label] : STYLE_PLAIN;
}

static enum style_role sign_role(const struct value *v)
{
    if (v->type != VALUE_REAL) return STYLE_PLAIN;
    return v->real > 0.05 ? STYLE_GOOD : v->real < -0.05 ? STYLE_BAD : STYLE_PLAIN;
}

/* What people read, and what a terminal makes a link of. */
static enum table_kind kind_of(str name)
{
    static const char *const prose[] = {"text", "title", "thread_title", "reply_text"};
    for (size_t i = 0; i < CLI_COUNT(prose); i++)
        if (str_eq(name, str_from(prose[i]))) return TABLE_PROSE;
    return str_eq(name, STR("url")) ? TABLE_LINK : TABLE_CELL;
}

static struct rows_writer *open_rows(struct cli *c, enum rows_format format, const struct field **chosen, size_t count)
{
    const struct rows_options o = {.format = format, .style = cli_style(c), .write = rows_write_file, .ctx = c->out};
    struct rows_column *columns = ARENA_ARRAY(c->arena, struct rows_column, count + 1);
    for (size_t i = 0; i < count; i++) {
        columns[i] = (struct rows_column){.name = chosen[i]->name, .type = chosen[i]->type};
        if (str_eq(chosen[i]->name, STR("sentiment_label"))) columns[i].role = label_role, columns[i].title = STR("label");
        if (str_eq(chosen[i]->name, STR("sentiment"))) columns[i].role = sign_role;
        columns[i].kind = kind_of(chosen[i]->name);
    }
    return rows_open(c->arena, &o, columns, count);
}

/* --- the walk --- */

struct listing {
    struct cli *c;
    struct corpus *k;
    const struct query *query;
    const struct field **chosen;
    size_t chosen_count;
    bool twins; /* a chosen field tells of near duplicates */
    enum rows_format format;
    struct rows_writer *rows;
    struct page *page;
    struct page_options o;
    int64_t printed;
    bool rest; /* more mentions fit */
};

/* In a table an id is as long as one needs to type it, and a text one line. */
static struct value shorten(const struct listing *l, const struct field *f, struct value v)
{
    if (l->format == ROWS_TEXT && str_eq(f->name, STR("id"))) v.text = str_sub(v.text, 0, 8);
    return v;
}

static bool print_one(struct listing *l, struct arena *a, struct record *record, struct err *e)
{
    struct value cells[FIELDS_MAX];
    record->evidence_rules = rule_names;
    record->evidence_rule_count = RULE_COUNT;
    if (l->twins && record->reading->fingerprint && !txn_duplicate(l->k->txn, record->post, &record->duplicate_of, &record->cluster_size, e)) return false;
    for (size_t i = 0; i < l->chosen_count; i++) cells[i] = shorten(l, l->chosen[i], l->chosen[i]->get(a, record));
    l->printed++;
    return rows_put(l->rows, cells, e);
}

static bool walk(struct listing *l, struct err *e)
{
    struct arena *a = arena_new(0);
    bool more = true, ok = true;
    while (ok && more && !cli_closed(l->c)) {
        struct record record;
        ok = page_next(l->page, a, &record, &more, e) && (!more || print_one(l, a, &record, e));
    }
    if (ok && l->o.limit && l->printed == l->o.limit) ok = page_more(l->page, a, &l->rest, e);
    if (ok) query_args_gave_up(l->c, find_gave_up(page_find(l->page)));
    arena_free(a);
    return ok;
}

/* Looking for near duplicates costs more than all else of a row. */
static bool tells_of_twins(const struct listing *l)
{
    for (size_t i = 0; i < l->chosen_count; i++)
        if (str_eq(l->chosen[i]->name, STR("duplicate_of")) || str_eq(l->chosen[i]->name, STR("cluster_size"))) return true;
    return false;
}

static void say_rest(const struct listing *l, const struct brand_record *brand)
{
    static const char *const firsts[][2] = {{"newest", "oldest"}, {"greatest", "smallest"}, {"most negative", "most positive"}};
    struct cli *c = l->c;
    if (l->format == ROWS_TEXT && !l->printed) cli_say(c, "no mention of %.*s fits", STR_ARG(brand->name));
    if (!l->printed) query_args_doubt(c, brand, l->query);
    if (l->rest)
        cli_say(c, "the %s %lld; --limit 0 shows all, --after %.*s the next", firsts[l->o.order][l->o.reverse], (long long)l->o.limit, STR_ARG(page_cursor(l->page, c->arena)));
}

static int print_all(struct listing *l, const struct brand_record *brand, struct err *e)
{
    struct cli *c = l->c;
    struct err late = {.code = ERR_NONE};
    l->rows = open_rows(c, l->format, l->chosen, l->chosen_count);
    bool ok = walk(l, e), closed = rows_close(l->rows, &late);
    if (!ok) return cli_fail(c, e);
    if (!closed) return cli_fail(c, &late);
    say_rest(l, brand);
    return CLI_OK;
}

static int open_page(struct listing *l, const struct brand_record *brand, struct err *e)
{
    struct cli *c = l->c;
    int order = 0;
    if (!cli_option_choice(c, "sort", page_orders, &order)) return CLI_USAGE;
    if (order != PAGE_TIME && cli_flag(c, "oldest")) return cli_usage(c, "--oldest goes with --sort time; --reverse turns any order round");
    l->o.order = (enum page_order)order;
    l->o.reverse = cli_flag(c, "reverse") || cli_flag(c, "oldest");
    l->o.after = cli_option(c, "after");
    l->o.find = (struct find_options){.brand = brand->id, .query = l->query, .boosts = cli_flag(c, "boosts"), .no_index = cli_flag(c, "no-index")};
    return page_open(l->k->txn, c->arena, &l->o, &l->page, e) ? CLI_OK : cli_fail(c, e);
}

static int print_page(struct listing *l, const struct brand_record *brand, struct err *e)
{
    struct cli *c = l->c;
    if (cli_flag(c, "plan")) return query_args_plan(c, page_find(l->page)), CLI_OK;
    if (!choose_fields(c, l->format, &l->chosen, &l->chosen_count)) return CLI_USAGE;
    if (l->chosen_count > FIELDS_MAX) return cli_usage(c, "--fields names more than %d columns", FIELDS_MAX);
    l->twins = tells_of_twins(l);
    return print_all(l, brand, e);
}

static int list(struct cli *c, struct corpus *k, struct err *e)
{
    struct listing l = {.c = c, .k = k, .o = {.limit = LIMIT_DEFAULT}};
    const struct brand_record *brand;
    const struct zone *zone;
    int format = 0;
    if (!cli_option_choice(c, "format", formats, &format) || !cli_option_int(c, "limit", 0, INT64_MAX, &l.o.limit)) return CLI_USAGE;
    l.format = (enum rows_format)format;
    if (!corpus_brand(c, k, cli_option(c, "brand"), &brand, e) || !corpus_zone(c, brand, &zone, e) ||
        !query_args(c, shortcuts, CLI_COUNT(shortcuts), zone, &l.query, e))
        return cli_fail(c, e);
    int code = open_page(&l, brand, e);
    if (code == CLI_OK) code = print_page(&l, brand, e);
    page_close(l.page);
    return code;
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct corpus k;
    if (!corpus_open(c, &k, &e)) return cli_fail(c, &e);
    int code = list(c, &k, &e);
    corpus_close(&k);
    return code;
}

const struct command command_list = {
    .name = "list",
    .group = GROUP_ASK,
    .summary = "mentions, newest first",
    .synopsis = "[OPTION]… [QUERY]…",
    .examples = "leumund list\n"
                "  the newest 50 mentions\n"
                "leumund list --touchpoint hotline --label negative --since 7d\n"
                "  this week's complaints about the hotline\n"
                "leumund list 'Rechnung (doppelt OR falsch*) NOT label:positive'\n"
                "  a query: words, operators, fields\n"
                "leumund list --plan 'touchpoint:hotline wait>30 since:30d'\n"
                "  which index answers that\n"
                "leumund list --limit 0 --format jsonl > mentions.jsonl\n"
                "  all of them, with evidence, for other programs\n",
    .details = QUERY_ARGS_HELP,
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_max = -1,
    .run = run,
};
