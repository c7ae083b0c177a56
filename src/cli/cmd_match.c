#include "base/escape.h"
#include "base/log.h"
#include "base/utf8.h"
#include "cli/lexicons.h"
#include "cli/score_input.h"
#include "cli/score_team.h"

static const struct cli_option options[] = {
    {"format", 'f', "FORMAT", "text (default), tsv or jsonl; jsonl reads objects with text, the others a text a line"},
};

enum format { FORMAT_TEXT = 0, FORMAT_TSV, FORMAT_JSONL };

static void put_hits_text(struct buf *b, str body, const struct match_hit *hits, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        buf_printf(b, "    %-10s ", match_kind_name(hits[i].kind));
        if (hits[i].n) escape_terminal(b, str_sub(body, hits[i].from, hits[i].n));
        if (hits[i].pattern.n) {
            buf_putz(b, "  by ");
            escape_terminal(b, hits[i].pattern);
        }
        buf_putc(b, '\n');
    }
}

static void put_hits_json(struct buf *b, str body, const struct match_hit *hits, size_t count)
{
    buf_putz(b, ",\"hits\":[");
    for (size_t i = 0; i < count; i++) {
        buf_printf(b, "%s{\"kind\":\"%s\",\"from\":%u,\"n\":%u,\"text\":", i ? "," : "", match_kind_name(hits[i].kind), hits[i].from, hits[i].n);
        escape_json(b, str_sub(body, hits[i].from, hits[i].n));
        buf_putz(b, ",\"pattern\":");
        escape_json(b, hits[i].pattern);
        buf_putc(b, '}');
    }
    buf_putz(b, "]}\n");
}

/* As `score` does. */
static void put_error(struct buf *b, int format, const struct score_line *line)
{
    if (format == FORMAT_JSONL) {
        buf_putz(b, "{\"id\":");
        buf_put(b, line->id_json);
        buf_putz(b, ",\"error\":");
        escape_json(b, str_from(line->error.text));
        buf_putz(b, "}\n");
        return;
    }
    log_error("%s; it is answered with empty fields", line->error.text);
    if (format == FORMAT_TSV) buf_printf(b, "%.*s\t\t", STR_ARG(line->id));
    buf_putc(b, '\n');
}

static void answer(struct buf *b, int format, const struct score_line *line, str body, const struct match_hit *hits, size_t count, bool meant)
{
    if (format == FORMAT_TSV) {
        buf_put(b, line->id);
        buf_printf(b, "\t%d\t%s\n", meant, count ? match_kind_name(hits[0].kind) : "");
    } else if (format == FORMAT_JSONL) {
        buf_putz(b, "{\"id\":");
        buf_put(b, line->id_json);
        buf_printf(b, ",\"about_brand\":%s", meant ? "true" : "false");
        put_hits_json(b, body, hits, count);
    } else {
        buf_putz(b, meant ? "yes  " : "no   ");
        escape_terminal(b, body);
        buf_putc(b, '\n');
        put_hits_text(b, body, hits, count);
    }
}

struct matching {
    struct cli *c;
    const struct text *text;
    int format;
    struct score_input in;
    struct text_scratch *scratch;
    struct arena *a;
};

static void *enter(void *ctx)
{
    struct matching *m = ctx;
    m->scratch = text_scratch_new();
    m->a = arena_new(0);
    score_input_init(&m->in, m->format == FORMAT_JSONL ? SCORE_JSONL : m->format == FORMAT_TSV ? SCORE_TSV : SCORE_PLAIN);
    return m;
}

static void leave(void *own)
{
    struct matching *m = own;
    score_input_free(&m->in);
    arena_free(m->a);
    text_scratch_free(m->scratch);
}

static void match_block(void *own, const struct line_block *b, struct buf *out)
{
    struct matching *m = own;
    struct score_line line;
    score_input_give(&m->in, b);
    while (!cli_closed(m->c) && score_input_next(&m->in, m->a, &line)) {
        if (line.error.code) {
            put_error(out, m->format, &line);
            arena_reset(m->a);
            continue;
        }
        size_t count = 0;
        bool meant = false;
        line.post.text = utf8_clean(m->a, line.post.text);
        line.post.title = utf8_clean(m->a, line.post.title);
        const struct match_hit *hits = text_match(m->text, m->scratch, &line.post, m->a, &count, &meant);
        answer(out, m->format, &line, post_body(m->a, &line.post), hits, count, meant);
        arena_reset(m->a);
    }
}

static int run(struct cli *c)
{
    static const char *const formats[] = {"text", "tsv", "jsonl", NULL};
    struct err e = {.code = ERR_NONE};
    struct brand *brand = ARENA_NEW(c->arena, struct brand);
    const struct text *text;
    int format = FORMAT_TEXT;
    if (!cli_option_choice(c, "format", formats, &format)) return CLI_USAGE;
    if (!cli_brand(c, c->arguments[0], brand, &e) || !cli_text(c, brand, 1, true, &text, &e)) return cli_fail(c, &e);
    struct matching m = {.c = c, .text = text, .format = format};
    return score_in_order(c, 0, &(struct score_work){enter, match_block, leave, &m, false});
}

const struct command command_match = {
    .name = "match",
    .group = GROUP_TOOLS,
    .summary = "shows what in a text means the brand, what excludes it, and why",
    .synopsis = "[--format text|tsv|jsonl] BRANDFILE < TEXTS",
    .examples = "echo \"Die Telvia-Hotline ist nie erreichbar\" | leumund match feeds/brands/telvia.yaml\n"
                "  yes, by the alias inside a longer word\n"
                "leumund match --format tsv feeds/brands/bahn.yaml < posts.tsv\n",
    .details = "Reads a text a line and answers each, in order: is the brand meant, and by which words. A line that cannot be read is answered with an error.\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
