#include "cli/lexicons.h"
#include "cli/score_input.h"
#include "cli/score_team.h"
#include "base/escape.h"
#include "base/log.h"
#include "base/memo.h"
#include "base/utf8.h"
#include "model/field.h"
#include "output/style.h"
#include "output/why.h"
#include "text/rule.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define FIELDS_MAX 64
#define MEMO_ROOM ((size_t)32 << 20)

enum format { FORMAT_TSV = 0, FORMAT_JSONL, FORMAT_TEXT };

static const struct cli_option options[] = {
    {"brand", 'b', "BRANDFILE", "score towards this brand; texts that do not mean it are answered with about_brand = false"},
    {"format", 'f', "FORMAT", "tsv (default): lines `id TAB text` in, fields out; jsonl: objects in, mentions out;\ntext: a line a text, evidence coloured"},
    {"fields", 0, "LIST", "for tsv: id, sentiment, label and any field of a mention; default id,sentiment,label"},
    {"labels", 0, "N", "3: mixed becomes the sign of its score; default 4"},
    {"jobs", 'j', "N", "threads that score (as many as cores); 0 = one thread for everything. The answers keep the order of the lines"},
    {"why", 'w', NULL, "unfold every number to words, rules and arithmetic; without --format it implies text"},
};

struct scoring {
    struct cli *c;
    const struct text *text;
    struct text_scratch *scratch;
    struct arena *arena; /* of one text */
    const struct field *fields[FIELDS_MAX]; /* NULL = id */
    size_t field_count;
    enum format format;
    bool id_first; /* of the fields */
    bool quick, three, why, remembers;
    struct style style;
    struct score_input in;
    struct buf *out;
    struct memo *memo; /* what is behind the id of an answer, for all threads; NULL: the id stands elsewhere, too */
};

/* ---------------------------------------------------------------- output */

/* "mixed" as its sign, where three labels are asked for. */
static enum label label_shown(const struct scoring *g, enum label label, double sentiment)
{
    if (!g->three || label != LABEL_MIXED) return label;
    return sentiment > 0.05 ? LABEL_POSITIVE : sentiment < -0.05 ? LABEL_NEGATIVE : LABEL_NEUTRAL;
}

/* A number from -1 to 1 with three digits: most of the output of the quick way. */
static void put_milli(struct buf *b, double v)
{
    char out[8];
    int milli = (int)(fabs(v) * 1000 + 0.5), n = 0;
    if (v < 0 && milli) out[n++] = '-';
    out[n++] = (char)('0' + milli / 1000);
    out[n++] = '.';
    out[n++] = (char)('0' + milli / 100 % 10);
    out[n++] = (char)('0' + milli / 10 % 10);
    out[n++] = (char)('0' + milli % 10);
    buf_put(b, (str){out, (size_t)n});
}

/* What an answer begins with. */
static void put_id(struct scoring *g, const struct score_line *n)
{
    if (g->format == FORMAT_JSONL) {
        buf_put(g->out, STR("{\"id\":"));
        buf_put(g->out, n->id_json.n ? n->id_json : STR("null"));
    } else if (g->id_first) {
        buf_put(g->out, n->id);
    }
}

static void score_quick(struct scoring *g, const struct score_line *n)
{
    struct text_verdict v;
    text_judge(g->text, g->scratch, utf8_clean(g->arena, n->post.text), &v);
    v.label = label_shown(g, v.label, v.sentiment);
    for (size_t i = g->id_first; i < g->field_count; i++) {
        if (i) buf_putc(g->out, '\t');
        if (!g->fields[i])
            buf_put(g->out, n->id);
        else if (v.label == LABEL_NONE)
            continue;
        else if (str_eq(g->fields[i]->name, STR("sentiment")))
            put_milli(g->out, v.sentiment);
        else
            buf_putz(g->out, label_name(v.label));
    }
    buf_putc(g->out, '\n');
}

static void put_tsv(struct scoring *g, const struct score_line *n, const struct record *r)
{
    for (size_t i = g->id_first; i < g->field_count; i++) {
        if (i) buf_putc(g->out, '\t');
        if (!g->fields[i]) {
            buf_put(g->out, n->id);
            continue;
        }
        struct value v = g->fields[i]->get(g->arena, r);
        if (v.type == VALUE_TEXT)
            escape_tsv(g->out, v.text);
        else
            value_put(g->out, v);
    }
    buf_putc(g->out, '\n');
}

static void put_json(struct scoring *g, const struct record *r)
{
    record_put_rest(g->out, g->arena, r, g->why);
    buf_put(g->out, STR("}\n"));
}

static enum style_role role_of(const struct evidence *e)
{
    if (e->about != ABOUT_SENTIMENT) return STYLE_MARK;
    return e->value > 0 ? STYLE_GOOD : STYLE_BAD;
}

/* The text with its evidence in colours, blanks and line ends as one blank. */
static void put_marked(struct scoring *g, const struct record *r)
{
    const struct mention *m = r->mention;
    size_t at = 0;
    while (at < r->body.n) {
        const struct evidence *next = NULL;
        for (size_t i = 0; i < m->evidence_count; i++) {
            const struct evidence *e = &m->evidence[i];
            if (!e->n || e->from < at || e->parent != EVIDENCE_NO_PARENT || (e->about != ABOUT_SENTIMENT && e->about != ABOUT_TOUCHPOINT)) continue;
            if (!next || e->from < next->from || (e->from == next->from && e->about < next->about)) next = e;
        }
        size_t end = next ? next->from : r->body.n;
        style_put(g->out, &g->style, STYLE_PLAIN, str_sub(r->body, at, end - at));
        if (!next) break;
        style_put(g->out, &g->style, role_of(next), str_sub(r->body, next->from, next->n));
        at = next->from + next->n;
    }
}

static void put_text(struct scoring *g, const struct record *r)
{
    static const enum style_role roles[] = {STYLE_WEAK, STYLE_GOOD, STYLE_BAD, STYLE_WARN, STYLE_WEAK};
    const struct mention *m = r->mention;
    enum label label = label_shown(g, m->label, m->sentiment);
    char number[16] = "     ";
    if (!isnan(m->sentiment)) snprintf(number, sizeof number, "%+.2f", m->sentiment);
    style_put(g->out, &g->style, roles[label], str_from(number));
    buf_putc(g->out, ' ');
    style_put(g->out, &g->style, roles[label], label == LABEL_NONE ? str_from(r->reading->lang) : str_from(label_name(label)));
    buf_fill(g->out, ' ', label == LABEL_NONE ? 7 : 9 - strlen(label_name(label)));
    put_marked(g, r);
    buf_putc(g->out, '\n');
    if (g->why) {
        why_mention(g->out, g->arena, r, rule_help, true, &g->style);
        buf_putc(g->out, '\n');
    }
}

static void put_error(struct scoring *g, const struct score_line *n)
{
    struct buf *b = g->out;
    if (g->format == FORMAT_JSONL) {
        buf_putz(b, ",\"error\":");
        escape_json(b, str_from(n->error.text));
        buf_putz(b, "}\n");
        return;
    }
    log_error("%s; it is answered with empty fields", n->error.text);
    for (size_t i = g->id_first; i < g->field_count; i++) {
        if (i) buf_putc(b, '\t');
        if (!g->fields[i]) buf_put(b, n->id);
    }
    buf_putc(b, '\n');
}

static void score_full(struct scoring *g, const struct score_line *n)
{
    struct reading reading;
    struct post post = n->post;
    post.text = utf8_clean(g->arena, post.text);
    post.title = utf8_clean(g->arena, post.title);
    text_score(g->text, g->scratch, &post, g->arena, &reading);
    struct mention *m = &reading.mentions[0];
    m->label = label_shown(g, m->label, m->sentiment);
    struct record r = {.post = &post, .mention = m, .reading = &reading, .body = post_body(g->arena, &post), .evidence_rules = rule_names,
                       .evidence_rule_count = RULE_COUNT, .cluster_size = 1};
    if (g->format == FORMAT_JSONL)
        put_json(g, &r);
    else if (g->format == FORMAT_TEXT)
        put_text(g, &r);
    else
        put_tsv(g, n, &r);
}

/* ---------------------------------------------------------------- the command */

static bool fields_choose(struct scoring *g)
{
    str list = cli_option(g->c, "fields");
    if (list.n && g->format != FORMAT_TSV) return cli_usage(g->c, "--fields is for --format tsv; jsonl gives all of them") == CLI_OK;
    if (!list.n) list = STR("id,sentiment,label");
    size_t ids = 0;
    g->quick = g->format == FORMAT_TSV && !g->why;
    while (list.p) {
        str name = str_trim(str_cut(&list, ','));
        if (g->field_count == FIELDS_MAX) return cli_usage(g->c, "more than %d fields", FIELDS_MAX) == CLI_OK;
        const struct field *f = str_eq(name, STR("id")) ? NULL : field_find(name);
        if (!f && !str_eq(name, STR("id")))
            return cli_usage(g->c, "%.*s", STR_ARG(field_unknown(g->c->arena, name))) == CLI_OK;
        if (f && !str_eq(f->name, STR("sentiment")) && !str_eq(f->name, STR("sentiment_label"))) g->quick = false;
        g->fields[g->field_count++] = f;
        ids += !f;
    }
    g->id_first = g->format == FORMAT_TSV && !g->fields[0];
    g->remembers = g->format != FORMAT_TSV || ids == g->id_first;
    return true;
}

/* ---------------------------------------------------------------- a thread */

static void *enter(void *ctx)
{
    const struct scoring *common = ctx;
    struct scoring *g = malloc(sizeof *g);
    if (!g) abort();
    *g = *common;
    g->scratch = text_scratch_new();
    g->arena = arena_new(0);
    score_input_init(&g->in, g->format == FORMAT_JSONL ? SCORE_JSONL : g->format == FORMAT_TEXT ? SCORE_PLAIN : SCORE_TSV);
    return g;
}

static void leave(void *own)
{
    struct scoring *g = own;
    score_input_free(&g->in);
    text_scratch_free(g->scratch);
    arena_free(g->arena);
    free(g);
}

static void answer_line(struct scoring *g, const struct score_line *n)
{
    struct memo_asked asked;
    put_id(g, n);
    size_t from = g->out->n;
    if (n->error.code) {
        put_error(g, n);
        return;
    }
    if (g->memo && memo_find(g->memo, n->question, &asked, g->out)) return;
    if (g->quick)
        score_quick(g, n);
    else
        score_full(g, n);
    if (g->memo && buf_ok(g->out)) memo_keep(g->memo, &asked, n->question, (str){g->out->p + from, g->out->n - from});
}

static void answer(void *own, const struct line_block *b, struct buf *out)
{
    struct scoring *g = own;
    struct score_line line;
    g->out = out;
    score_input_give(&g->in, b);
    while (score_input_next(&g->in, g->arena, &line)) {
        answer_line(g, &line);
        if (arena_used(g->arena)) arena_reset(g->arena);
    }
}

static bool text_prepare(struct scoring *g, struct err *e)
{
    struct brand *brand = ARENA_NEW(g->c->arena, struct brand);
    str path = cli_option(g->c, "brand");
    size_t count = 1;
    if (path.n) {
        g->quick = false;
        if (!cli_brand(g->c, path, brand, e)) return false;
    } else if (g->quick) {
        count = 0;
    } else if (!cli_brand_any(g->c, brand, e)) {
        return false;
    }
    return cli_text(g->c, brand, count, true, &g->text, e);
}

static int run(struct cli *c)
{
    static const char *const formats[] = {"tsv", "jsonl", "text", NULL};
    struct scoring g = {.c = c, .why = cli_flag(c, "why"), .style = {.color = c->color}};
    struct err e = {.code = ERR_NONE};
    int format = g.why && !cli_option(c, "fields").n ? FORMAT_TEXT : FORMAT_TSV;
    int64_t labels = 4, jobs = cli_jobs(c);
    if (!cli_option_choice(c, "format", formats, &format) || !cli_option_int(c, "labels", 3, 4, &labels) || !cli_option_int(c, "jobs", 0, 64, &jobs)) return CLI_USAGE;
    g.format = (enum format)format;
    g.three = labels == 3;
    if (!fields_choose(&g)) return CLI_USAGE;
    if (!text_prepare(&g, &e)) return cli_fail(c, &e);
    if (g.remembers) g.memo = memo_new(MEMO_ROOM);
    int status = score_in_order(c, jobs, &(struct score_work){enter, answer, leave, &g, g.quick});
    memo_free(g.memo);
    return status;
}

const struct command command_score = {
    .name = "score",
    .group = GROUP_TOOLS,
    .summary = "sentiment, touchpoints and signals of any text",
    .synopsis = "[--brand BRANDFILE] [--format tsv|jsonl|text] [--fields LIST] [--why] < TEXTS",
    .examples = "echo \"Die Hotline war nett, aber geholfen hat sie nicht.\" | leumund score --why\n"
                "  one text, unfolded\n"
                "leumund score < posts.tsv > scores.tsv\n"
                "  lines `id TAB text` in, `id TAB sentiment TAB label` out\n"
                "leumund score --format jsonl --brand feeds/brands/bahn.yaml < posts.jsonl\n"
                "leumund score --fields id,sentiment,touchpoints,stance < posts.tsv\n",
    .details = "Reads stdin and answers every line, in order. jsonl takes objects with text and, if known, id, title, lang, published and rating; "
               "a line that cannot be read is answered with an error.\n\nThe formulas are in docs/scoring.md.\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
