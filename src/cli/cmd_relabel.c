#include "cli/relabel.h"

#include "cli/corpus.h"

static const struct cli_option options[] = {
    {"brand", 'b', "BRAND", "whose mention is meant; needed when the corpus holds several brands"},
    {"sentiment", 's', "LABEL|NUMBER", "positive, negative, neutral, mixed, or a number from -1 to 1"},
    {"touchpoint", 't', "ID,…", "exactly these touchpoints"},
    {"not-brand", 0, NULL, "the post is not about the brand"},
    {"rule", 'r', "PHRASE", "every post that holds this phrase, also those still to come"},
    {"note", 0, "TEXT", "why, for the history"},
    {"undo", 0, NULL, "take back: arguments are numbers of the history, or ids (their last correction)"},
    {"history", 0, NULL, "list all corrections, undone ones too"},
    {"export", 0, NULL, "all corrections in force as JSONL"},
    {"import", 0, "FILE", "make the corrections of such a JSONL file"},
    {"format", 'f', "FORMAT", "with --history: text, tsv, csv or jsonl"},
};

struct request {
    struct cli *c;
    struct correction what;
    struct correction *list;
    size_t count;
    int64_t *undo;
    size_t undo_count;
};

/* --- what is asked for --- */

static bool read_sentiment(struct cli *c, struct correction *k)
{
    enum label label;
    str s = cli_option(c, "sentiment");
    if (!s.n) return true;
    if (label_parse(s, &label) && label != LABEL_NONE)
        k->label = (int32_t)label;
    else if (!str_to_double(s, &k->sentiment) || k->sentiment < -1 || k->sentiment > 1)
        return (void)cli_usage(c, "--sentiment wants positive, negative, neutral, mixed, or a number from -1 to 1, not `%.*s`", STR_ARG(s)), false;
    return true;
}

static bool read_touchpoints(struct cli *c, const struct brand *brand, struct correction *k)
{
    struct strs parts = {0};
    str list = cli_option(c, "touchpoint");
    while (list.n) {
        str id = str_trim(str_cut(&list, ','));
        bool known = false;
        for (size_t i = 0; i < brand->touchpoint_count; i++) known = known || str_eq(brand->touchpoints[i].id, id);
        if (!known) return (void)cli_usage(c, "--touchpoint: %.*s has no touchpoint `%.*s`", STR_ARG(brand->name), STR_ARG(id)), false;
        if (parts.count) strs_add(c->arena, &parts, STR("|"));
        strs_add(c->arena, &parts, id);
    }
    k->touchpoints = str_concat(c->arena, parts.at, parts.count);
    return true;
}

/* Ids of the command line, or one a line of stdin (a heading and further columns do no harm). */
static bool read_ids(struct cli *c, struct txn *t, struct strs *words, struct err *e)
{
    struct buf line;
    (void)t;
    for (size_t i = 0; i < c->argument_count; i++) {
        if (!str_eq(c->arguments[i], STR("-"))) {
            strs_add(c->arena, words, c->arguments[i]);
            continue;
        }
        buf_init(&line, 1 << 16);
        while (cli_line(c->in, &line)) {
            str rest = buf_str(&line), id = str_trim(str_cut(&rest, '\t'));
            if (id.n && !str_eq(id, STR("id"))) strs_add(c->arena, words, str_dup(c->arena, id));
        }
        buf_free(&line);
        if (!cli_ended(c, e)) return false; /* half of the posts is not what was meant */
    }
    return true;
}

static bool find_id(struct cli *c, struct txn *t, str word, id128 *out, struct err *e)
{
    id128 *ids;
    size_t count;
    if (!txn_find_ids(t, word, c->arena, &ids, &count, 2, e)) return false;
    if (count == 1) *out = ids[0];
    return count == 1 || err_set(e, ERR_USAGE, count ? "`%.*s` is the beginning of several ids" : "the corpus holds no post `%.*s`", STR_ARG(word));
}

static bool add_number(struct request *q, const struct correction *all, size_t count, int64_t number, struct err *e)
{
    for (size_t i = 0; i < count; i++) {
        if (all[i].number != number) continue;
        if (all[i].undone_at) return err_set(e, ERR_USAGE, "correction %lld is undone already", (long long)number);
        q->undo[q->undo_count++] = number;
        return true;
    }
    return err_set(e, ERR_USAGE, "there is no correction %lld; `leumund relabel --history` lists them, and an id of a post has at least 8 digits here", (long long)number);
}

static bool add_undo(struct request *q, struct txn *t, str word, struct err *e)
{
    const struct correction *all;
    size_t count;
    id128 id;
    int64_t number;
    if (!txn_corrections(t, &all, &count, e)) return false;
    if (str_starts(word, STR("#"))) word = str_skip(word, 1);
    if (word.n < 8 && str_to_i64(word, &number)) return add_number(q, all, count, number, e);
    if (!find_id(q->c, t, word, &id, e)) return false;
    for (size_t i = count; i-- > 0;)
        if (id128_eq(all[i].post, id) && !all[i].undone_at) {
            q->undo[q->undo_count++] = all[i].number;
            return true;
        }
    return err_set(e, ERR_USAGE, "`%.*s` has no correction that could be undone", STR_ARG(word));
}

static bool read_request(struct request *q, struct txn *t, const struct brand_record *brand, struct err *e)
{
    struct cli *c = q->c;
    struct strs words = {0};
    if (!read_ids(c, t, &words, e)) return false;
    q->list = ARENA_ARRAY(c->arena, struct correction, words.count + 2);
    q->undo = ARENA_ARRAY(c->arena, int64_t, words.count + 1);
    q->what.brand = brand ? brand->id : q->what.brand;
    for (size_t i = 0; i < words.count; i++) {
        if (cli_flag(c, "undo")) {
            if (!add_undo(q, t, words.at[i], e)) return false;
            continue;
        }
        q->list[q->count] = q->what;
        if (!find_id(c, t, words.at[i], &q->list[q->count++].post, e)) return false;
    }
    if (q->what.phrase.n) q->list[q->count++] = q->what;
    return true;
}

static bool read_import(struct request *q, struct err *e)
{
    struct cli *c = q->c;
    str bytes, path = cli_option(c, "import");
    if (!cli_read(c, c->arena, path, (size_t)1 << 30, &bytes, e)) return false;
    size_t lines = 1, number = 0;
    for (size_t i = 0; i < bytes.n; i++) lines += bytes.p[i] == '\n';
    q->list = ARENA_ARRAY(c->arena, struct correction, lines + 1);
    while (bytes.p) {
        str line = str_trim(str_cut(&bytes, '\n'));
        number++;
        if (!line.n) continue;
        if (!relabel_parse_json(c->arena, line, &q->list[q->count], e)) return err_prefix(e, "%.*s:%zu", STR_ARG(path), number);
        q->list[q->count].at = c->now;
        q->count += !q->list[q->count].undone_at;
    }
    return true;
}

/* --- history --- */

static void export_one(struct cli *c, const struct correction *n)
{
    struct buf b;
    if (n->undone_at) return;
    buf_init(&b, 1 << 20);
    relabel_put_json(&b, n);
    buf_putc(&b, '\n');
    cli_write(c, buf_str(&b));
    buf_free(&b);
}

static str change_of(struct arena *a, const struct correction *n)
{
    struct strs parts = {0};
    if (n->not_brand) strs_add(a, &parts, STR("not the brand "));
    if (n->label >= 0) strs_add(a, &parts, str_printf(a, "%s ", label_name((enum label)n->label)));
    if (isfinite(n->sentiment)) strs_add(a, &parts, str_printf(a, "%.2f ", n->sentiment));
    strs_add(a, &parts, n->touchpoints);
    return str_trim(str_concat(a, parts.at, parts.count));
}

static bool history_row(struct cli *c, struct rows_writer *w, const struct correction *n, struct err *e)
{
    char hex[ID128_HEX + 1] = "";
    if (!id128_is_zero(n->post)) id128_hex(n->post, hex);
    const struct value cells[] = {value_int(n->number), value_time((struct date){n->at, DATE_SECOND, 0}),
                                  n->undone_at ? value_time((struct date){n->undone_at, DATE_SECOND, 0}) : value_null(), value_text(n->brand),
                                  value_text(str_dup(c->arena, str_from(hex))), value_text(n->phrase), value_text(change_of(c->arena, n)), value_text(n->note)};
    return rows_put(w, cells, e);
}

static int history(struct cli *c, struct corpus *k, bool export)
{
    static const char *const formats[] = {"text", "tsv", "csv", "jsonl", NULL};
    static const struct rows_column columns[] = {
        {.name = STR_INIT("number"), .type = VALUE_INT},   {.name = STR_INIT("made_at"), .type = VALUE_TIME}, {.name = STR_INIT("undone_at"), .type = VALUE_TIME},
        {.name = STR_INIT("brand"), .type = VALUE_TEXT},   {.name = STR_INIT("id"), .type = VALUE_TEXT},      {.name = STR_INIT("phrase"), .type = VALUE_TEXT},
        {.name = STR_INIT("change"), .type = VALUE_TEXT},  {.name = STR_INIT("note"), .type = VALUE_TEXT, .kind = TABLE_PROSE},
    };
    struct err e = {.code = ERR_NONE};
    const struct correction *all;
    size_t count;
    int format = 0;
    if (!cli_option_choice(c, "format", formats, &format)) return CLI_USAGE;
    if (!txn_corrections(k->txn, &all, &count, &e)) return cli_fail(c, &e);
    const struct rows_options o = {.format = (enum rows_format)format, .style = cli_style(c), .write = rows_write_file, .ctx = c->out};
    struct rows_writer *w = export ? NULL : rows_open(c->arena, &o, columns, CLI_COUNT(columns));
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++) ok = export ? (export_one(c, &all[i]), true) : history_row(c, w, &all[i], &e);
    ok = (!w || rows_close(w, &e)) && ok;
    if (ok && !count) cli_say(c, "nothing was corrected yet");
    return ok ? CLI_OK : cli_fail(c, &e);
}

/* --- the run --- */

static int make(struct request *q)
{
    struct err e = {.code = ERR_NONE};
    struct rereading r;
    struct cli *c = q->c;
    if (!rereading_open(c, (struct strs){0}, &r, &e)) return cli_fail(c, &e);
    struct relabeling x = {.r = &r, .list = q->list, .count = q->count, .undo = q->undo, .undo_count = q->undo_count, .now = c->now};
    bool ok = relabel_apply(&x, &e);
    rereading_close(&r);
    if (!ok) return cli_fail(c, &e);
    cli_say(c, "%zu correction%s made, %zu known already, %zu undone; %zu post%s read anew", x.made, cli_s((int64_t)x.made), x.known, x.undone, x.mentions,
            cli_s((int64_t)x.mentions));
    return CLI_OK;
}

static bool prepare(struct request *q, struct corpus *k, struct err *e, int *code)
{
    struct cli *c = q->c;
    const struct brand_record *brand = NULL;
    struct brand file;
    *code = CLI_USAGE;
    if (cli_option(c, "import").n) return read_import(q, e) || (*code = 0, false);
    if (!cli_flag(c, "undo")) {
        if (!cli_flag(c, "sentiment") && !cli_flag(c, "touchpoint") && !cli_flag(c, "not-brand"))
            return (void)cli_usage(c, "what is right? --sentiment, --touchpoint or --not-brand"), false;
        if (!corpus_brand(c, k, cli_option(c, "brand"), &brand, e) || !corpus_brand_file(c, brand, &file, e)) return *code = 0, false;
        if (!read_sentiment(c, &q->what) || !read_touchpoints(c, &file, &q->what)) return false;
    }
    if (!read_request(q, k->txn, brand, e)) return *code = 0, false;
    if (!q->count && !q->undo_count) return (void)cli_usage(c, "which posts? Ids, or - to read them from stdin, or --rule PHRASE"), false;
    return true;
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct corpus k;
    struct request q = {.c = c};
    int code;
    correction_init(&q.what);
    q.what.at = c->now;
    q.what.not_brand = cli_flag(c, "not-brand");
    q.what.phrase = cli_option(c, "rule");
    q.what.note = cli_option(c, "note");
    if (!corpus_open(c, &k, &e)) return cli_fail(c, &e);
    if (cli_flag(c, "history") || cli_flag(c, "export")) {
        code = history(c, &k, cli_flag(c, "export"));
        corpus_close(&k);
        return code;
    }
    bool ready = prepare(&q, &k, &e, &code);
    corpus_close(&k);
    return ready ? make(&q) : code ? code : cli_fail(c, &e);
}

const struct command command_relabel = {
    .name = "relabel",
    .group = GROUP_CORRECT,
    .summary = "corrects what was read: sentiment, touchpoints, the brand",
    .synopsis = "ID…|-|--rule PHRASE --sentiment S|--touchpoint T|--not-brand",
    .examples = "leumund relabel 3f9a12 --sentiment negative --note \"meant ironically\"\n"
                "  one mention; the id's beginning is enough\n"
                "leumund list Gutschein --limit 0 --format tsv --fields id | leumund relabel - --touchpoint complaint\n"
                "  many, by a query\n"
                "leumund relabel --rule \"Telvia Arena\" --not-brand\n"
                "  by a phrase, also for posts still to come\n"
                "leumund relabel --undo 12\n"
                "  takes a correction back; --history tells the numbers\n",
    .details = "Corrections are kept apart and replayed whenever something is read again, by a crawl, an import or `rescore`. Rules come first, then single ones; the later one wins. "
               "Sums and indexes change in the same transaction. `label_source` of such a mention is `user`.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 0,
    .arguments_max = -1,
    .run = run,
};
