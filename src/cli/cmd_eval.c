#include "cli/agreement.h"
#include "cli/corpus.h"
#include "cli/engine.h"
#include "cli/rereading.h"
#include "store/correct.h"

#include "base/utf8.h"

#include <string.h>

static const struct cli_option options[] = {
    {"brand", 'b', "BRAND", "whose sentiment; needed for ids when the corpus holds several brands"},
    {"labels", 0, "3|4", "3: mixed counts as the sign of its score (4)"},
    {"corrections", 0, NULL, "the corrections of the corpus are what is right, instead of a file"},
    {"wrong", 0, NULL, "list what was read otherwise, instead of the figures"},
    {"format", 'f', "FORMAT", "text, tsv, csv or jsonl"},
};
static const char *const formats[] = {"text", "tsv", "csv", "jsonl", NULL};

struct evaluation {
    struct cli *c;
    struct rereading *r;      /* for ids */
    const struct text *plain; /* for texts: as if the brand were meant */
    struct text_scratch *scratch;
    struct txn *t;
    str brand;
    bool three;
    struct agreement counts;
    struct rows_writer *wrong;
    struct arena *a;
    int64_t lines, unread;
    int id_at, text_at, label_at; /* columns; -1 = none */
};

static bool fold_label(const struct evaluation *v, double sentiment, enum label *label)
{
    if (v->three && *label == LABEL_MIXED)
        *label = sentiment > 0.05 ? LABEL_POSITIVE : sentiment < -0.05 ? LABEL_NEGATIVE : LABEL_NEUTRAL;
    return *label < LABEL_COUNT;
}

static bool right_label(str s, enum label *out, double *sentiment)
{
    static const struct {
        const char *name;
        enum label label;
    } others[] = {{"pos", LABEL_POSITIVE}, {"neg", LABEL_NEGATIVE}, {"neu", LABEL_NEUTRAL}, {"positiv", LABEL_POSITIVE}, {"negativ", LABEL_NEGATIVE}, {"gemischt", LABEL_MIXED}};
    *sentiment = 0;
    if (label_parse(s, out)) return true;
    for (size_t i = 0; i < CLI_COUNT(others); i++)
        if (str_eq_nocase(s, str_from(others[i].name))) return *out = others[i].label, true;
    if (!str_to_double(s, sentiment) || *sentiment < -1 || *sentiment > 1) return false;
    *out = *sentiment > 0.05 ? LABEL_POSITIVE : *sentiment < -0.05 ? LABEL_NEGATIVE : LABEL_NEUTRAL;
    return true;
}

/* --- one line --- */

static bool count_one(struct evaluation *v, str id, str text, enum label right, double right_value, const struct mention *m, struct err *e)
{
    enum label read = m ? m->label : LABEL_NONE;
    if (!fold_label(v, right_value, &right) || !fold_label(v, m ? m->sentiment : 0, &read)) return true;
    v->counts.as[right][read]++;
    if (!v->wrong || right == read) return true;
    const struct value cells[] = {value_text(id), value_text(str_from(label_name(right))), value_text(str_from(read == LABEL_NONE ? "none" : label_name(read))),
                                  m ? value_real(m->sentiment, 3) : value_null(), value_text(text)};
    return rows_put(v->wrong, cells, e);
}

/* Read by the rules as they are now, without corrections: those would praise themselves. */
static bool eval_id(struct evaluation *v, str word, enum label right, double value, bool *found, struct err *e)
{
    id128 *ids;
    size_t count;
    struct post p;
    struct reading r;
    *found = false;
    if (word.n < 4 || !v->t) return true;
    if (!txn_find_ids(v->t, word, v->a, &ids, &count, 2, e)) return false;
    if (count != 1) return true;
    if (!txn_get_post(v->t, ids[0], v->a, &p, found, e) || !*found) return !e->code;
    text_read(v->r->text, v->r->scratch, &p, v->a, &r);
    const struct mention *m = NULL;
    for (size_t i = 0; i < r.mention_count; i++)
        if (str_eq(r.mentions[i].brand, v->brand)) m = &r.mentions[i];
    return count_one(v, word, p.text, right, value, m, e);
}

static bool eval_text(struct evaluation *v, str text, enum label right, double value, struct err *e)
{
    struct post p;
    struct reading r;
    post_init(&p);
    p.text = utf8_clean(v->a, text);
    text_read(v->plain, v->scratch, &p, v->a, &r);
    return count_one(v, (str){NULL, 0}, text, right, value, r.mention_count ? &r.mentions[0] : NULL, e);
}

/* --- the file --- */

static int column_of(const str *cells, size_t count, const char *const *names)
{
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; names[k]; k++)
            if (str_eq_nocase(cells[i], str_from(names[k]))) return (int)i;
    return -1;
}

/* A heading names the columns; without one, the label is the column that holds labels, and the rest is an id or a text. */
static bool find_columns(struct evaluation *v, const str *cells, size_t count)
{
    static const char *const ids[] = {"id", NULL}, *const texts[] = {"text", "title", NULL}, *const labels[] = {"label", "sentiment_label", "sentiment", NULL};
    enum label ignored;
    double value;
    v->id_at = column_of(cells, count, ids);
    v->text_at = column_of(cells, count, texts);
    v->label_at = column_of(cells, count, labels);
    if (v->label_at >= 0 && (v->id_at >= 0 || v->text_at >= 0)) return true;
    v->id_at = v->text_at = v->label_at = -1;
    for (size_t i = 0; i < count; i++)
        if (right_label(cells[i], &ignored, &value)) v->label_at = (int)i;
    for (size_t i = 0; i < count; i++)
        if ((int)i != v->label_at) *(v->id_at < 0 && str_find_byte(cells[i], ' ') == STR_NONE ? &v->id_at : &v->text_at) = (int)i;
    return false;
}

static str cell(const str *cells, size_t count, int at)
{
    return at >= 0 && (size_t)at < count ? cells[at] : (str){NULL, 0};
}

/* A text of one word stands where ids do when no heading names the columns. */
static bool may_be_id(str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (!strchr("0123456789abcdefABCDEF", word.p[i])) return false;
    return word.n >= 4;
}

static bool eval_line(struct evaluation *v, str line, struct err *e)
{
    str cells[16];
    size_t count = 0;
    enum label right;
    double value;
    bool found = false;
    while (line.p && count < 16) cells[count++] = str_trim(str_cut(&line, '\t'));
    if (!v->lines++ && find_columns(v, cells, count)) return true;
    str id = cell(cells, count, v->id_at), text = cell(cells, count, v->text_at);
    if (!right_label(cell(cells, count, v->label_at), &right, &value)) {
        v->unread++;
        return true;
    }
    if (!eval_id(v, id, right, value, &found, e)) return false;
    if (found) return true;
    if (!text.n && v->t && may_be_id(id)) { /* one that the corpus does not hold */
        v->unread++;
        return true;
    }
    return eval_text(v, text.n ? text : id, right, value, e);
}

static bool eval_file(struct evaluation *v, str path, struct err *e)
{
    str bytes;
    if (!cli_read(v->c, v->c->arena, path, (size_t)1 << 30, &bytes, e)) return false;
    if (str_starts(bytes, STR("\xEF\xBB\xBF"))) bytes = str_skip(bytes, 3); /* a spreadsheet's byte order mark */
    while (bytes.p) {
        str line = str_cut(&bytes, '\n');
        bool remark = line.n && line.p[0] == '#' && str_find_byte(line, '\t') == STR_NONE; /* not a text that begins with a hashtag */
        if (str_trim(line).n && !remark && !eval_line(v, line, e)) return false;
        arena_reset(v->a);
    }
    return true;
}

static bool eval_corrections(struct evaluation *v, struct err *e)
{
    const struct correction *all;
    size_t count;
    if (!txn_corrections(v->t, &all, &count, e)) return false;
    for (size_t i = 0; i < count; i++) {
        char hex[ID128_HEX + 1];
        bool found;
        enum label right = (enum label)all[i].label;
        if (all[i].undone_at || id128_is_zero(all[i].post) || !str_eq(all[i].brand, v->brand) || (all[i].label < 0 && !isfinite(all[i].sentiment))) continue;
        if (all[i].label < 0) right = all[i].sentiment > 0.05 ? LABEL_POSITIVE : all[i].sentiment < -0.05 ? LABEL_NEGATIVE : LABEL_NEUTRAL;
        id128_hex(all[i].post, hex);
        if (!eval_id(v, str_from(hex), right, isfinite(all[i].sentiment) ? all[i].sentiment : 0, &found, e)) return false;
        v->unread += !found;
    }
    return true;
}

/* --- the answer --- */

static bool put_figures(struct evaluation *v, const struct rows_options *o, struct err *e)
{
    static const enum label order[] = {LABEL_POSITIVE, LABEL_NEGATIVE, LABEL_NEUTRAL, LABEL_MIXED};
    static const struct rows_column columns[] = {
        {.name = STR_INIT("label"), .type = VALUE_TEXT},       {.name = STR_INIT("right"), .type = VALUE_INT},        {.name = STR_INIT("read"), .type = VALUE_INT},
        {.name = STR_INIT("precision"), .type = VALUE_REAL},   {.name = STR_INIT("recall"), .type = VALUE_REAL},      {.name = STR_INIT("f1"), .type = VALUE_REAL},
        {.name = STR_INIT("kappa"), .type = VALUE_REAL},       {.name = STR_INIT("as_positive"), .type = VALUE_INT},  {.name = STR_INIT("as_negative"), .type = VALUE_INT},
        {.name = STR_INIT("as_neutral"), .type = VALUE_INT},   {.name = STR_INIT("as_mixed"), .type = VALUE_INT},     {.name = STR_INIT("as_none"), .type = VALUE_INT},
    };
    const struct agreement *a = &v->counts;
    struct rows_writer *w = rows_open(v->c->arena, o, columns, CLI_COUNT(columns));
    bool ok = true;
    for (size_t i = 0; ok && i < 4; i++) {
        enum label l = order[i];
        const int64_t *as = a->as[l];
        if (l == LABEL_MIXED && v->three) continue;
        const struct value cells[] = {value_text(str_from(label_name(l))), value_int(agreement_right(a, l)), value_int(agreement_read(a, l)), value_real(agreement_precision(a, l), 3),
                                      value_real(agreement_recall(a, l), 3), value_real(agreement_f1(a, l), 3), value_null(), value_int(as[LABEL_POSITIVE]),
                                      value_int(as[LABEL_NEGATIVE]), value_int(as[LABEL_NEUTRAL]), value_int(as[LABEL_MIXED]), value_int(as[LABEL_NONE])};
        ok = rows_put(w, cells, e);
    }
    const struct value all[] = {value_text(STR("all")), value_int(agreement_count(a)), value_int(agreement_count(a) - agreement_read(a, LABEL_NONE)),
                                value_real(agreement_accuracy(a), 3), value_real(agreement_accuracy(a), 3), value_real(agreement_macro_f1(a), 3),
                                value_real(agreement_kappa(a), 3), value_null(), value_null(), value_null(), value_null(), value_null()};
    ok = ok && rows_put(w, all, e);
    return rows_close(w, e) && ok;
}

static bool evaluate(struct evaluation *v, struct corpus *k, enum rows_format format, struct err *e)
{
    static const struct rows_column wrong[] = {{.name = STR_INIT("id"), .type = VALUE_TEXT}, {.name = STR_INIT("right"), .type = VALUE_TEXT},
                                               {.name = STR_INIT("read"), .type = VALUE_TEXT}, {.name = STR_INIT("sentiment"), .type = VALUE_REAL},
                                               {.name = STR_INIT("text"), .type = VALUE_TEXT, .kind = TABLE_PROSE}};
    struct cli *c = v->c;
    const struct rows_options o = {.format = format, .style = cli_style(c), .write = rows_write_file, .ctx = c->out};
    v->t = k->txn;
    if (cli_flag(c, "wrong")) v->wrong = rows_open(c->arena, &o, wrong, CLI_COUNT(wrong));
    bool ok = cli_flag(c, "corrections") ? eval_corrections(v, e) : eval_file(v, c->arguments[0], e);
    if (v->wrong) return rows_close(v->wrong, e) && ok;
    return ok && put_figures(v, &o, e);
}

/* Without a corpus only texts are judged. */
static bool open_all(struct evaluation *v, struct corpus *k, struct rereading *r, struct err *e)
{
    struct cli *c = v->c;
    const struct brand_record *brand = NULL;
    *k = (struct corpus){.store = NULL};
    *r = (struct rereading){.c = c};
    if (!engine_text(c, NULL, 0, &v->plain, e)) return false;
    if (!file_exists(path_join(c->arena, c->store, STR("data.mdb")))) return !cli_flag(c, "corrections") || err_set(e, ERR_STORE, "there is no corpus at %.*s", STR_ARG(c->store));
    if (!corpus_open(c, k, e)) return false;
    if (k->count && (k->count == 1 || cli_flag(c, "brand") || cli_flag(c, "corrections")) && !corpus_brand(c, k, cli_option(c, "brand"), &brand, e)) return false;
    v->brand = brand ? brand->id : k->count ? k->records[0].id : (str){NULL, 0};
    return rereading_open(c, (struct strs){0}, r, e);
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct corpus k;
    struct rereading r;
    struct evaluation v = {.c = c, .r = &r, .a = arena_new(0), .scratch = text_scratch_new()};
    int format = 0, code = CLI_USAGE;
    int64_t labels = 4;
    if (!cli_option_choice(c, "format", formats, &format) || !cli_option_int(c, "labels", 3, 4, &labels)) goto out;
    if (!c->argument_count == !cli_flag(c, "corrections")) {
        code = cli_usage(c, "a file with labels, or --corrections");
        goto out;
    }
    v.three = labels == 3;
    bool ok = open_all(&v, &k, &r, &e) && evaluate(&v, &k, (enum rows_format)format, &e);
    rereading_close(&r);
    corpus_close(&k);
    code = !ok ? cli_fail(c, &e) : v.unread && c->argument_count ? CLI_NO : CLI_OK;
    if (ok && v.unread) cli_say(c, v.unread == 1 ? "%lld line has no label or no post and was left out" : "%lld lines have no label or no post and were left out", (long long)v.unread);
out:
    text_scratch_free(v.scratch);
    arena_free(v.a);
    return code;
}

const struct command command_eval = {
    .name = "eval",
    .group = GROUP_CORRECT,
    .summary = "how well sentiment agrees with your own labels",
    .synopsis = "GOLD.tsv|--corrections [--brand BRAND] [--labels 3|4] [--wrong]",
    .examples = "leumund eval gold.tsv\n"
                "  precision, recall, F1, kappa, and what was taken for what\n"
                "leumund eval gold.tsv --wrong\n"
                "  what was read otherwise\n"
                "leumund eval --corrections --brand telvia\n"
                "  the corrections made with `relabel` are what is right; not those of a rule: nobody has read what it labels\n",
    .details = "GOLD.tsv has an id or a text, and a label (positive, negative, neutral, mixed, or a number from -1 to 1) on each line, separated by a tab; a heading may name the columns "
               "id, text, label. Ids are looked up in the corpus; their texts are read by the rules as they are now, without corrections. In the row `all`, precision and recall are the "
               "accuracy, and f1 is the mean over the labels that occur. Lines without a label or a known post are left out, counted, and make the exit code 1.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 0,
    .arguments_max = 1,
    .run = run,
};
