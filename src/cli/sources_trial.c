#include "cli/sources_trial.h"

#include "base/escape.h"
#include "base/utf8.h"
#include "cli/corpus.h"
#include "parse/json.h"

#include <math.h>

#define SHOWN 3
#define TEXT_COLUMNS 90

static void put_mark(struct trial *t, struct buf *b, const struct answer *at)
{
    struct json *root;
    int64_t newest;
    if (!at->h.state_changed || !json_parse(t->c->arena, at->h.state, &root, NULL)) return;
    const struct json *marks = json_get(root, STR("marks"));
    buf_putz(b, "; mark:");
    for (const struct json *m = marks ? marks->child : NULL; m; m = m->next) {
        if (str_starts(m->key, STR("listed"))) continue; /* the ids of a page's posts: to see which of them go */
        buf_printf(b, " %.*s ", STR_ARG(m->key));
        escape_terminal(b, str_sub(json_text(m), 0, 60));
    }
    if (json_i64(json_get(root, STR("newest")), &newest) && newest) {
        buf_putz(b, " newest ");
        date_put(b, newest, DATE_SECOND);
    }
}

static void put_reading(struct buf *b, const struct reading *r)
{
    if (!r->mention_count) {
        buf_printf(b, "%-22s", "no");
        return;
    }
    const struct mention *m = &r->mentions[0];
    size_t from = b->n;
    buf_printf(b, "%s", label_name(m->label));
    if (!isnan(m->sentiment)) buf_printf(b, " %+.2f", m->sentiment);
    if (m->moment_count) buf_printf(b, " %.*s", STR_ARG(m->moments[0].touchpoint));
    if (b->n - from < 22) buf_fill(b, ' ', 22 - (b->n - from));
}

static void put_post(struct trial *t, struct buf *b, const struct post *p, const struct reading *r)
{
    struct style style = cli_style(t->c);
    struct buf line;
    buf_init(&line, 1 << 16);
    buf_putz(b, "    ");
    if (p->published.precision) date_put(b, p->published.at, p->published.precision > DATE_MINUTE ? p->published.precision : DATE_MINUTE);
    else buf_putz(b, "date unknown");
    str author = t->has_secret && p->pseudonym.n ? str_sub(p->pseudonym, 0, 8) : STR("…");
    buf_printf(b, "  %-8.*s  ", STR_ARG(author));
    put_reading(b, r);
    buf_putz(b, "  ");
    str body = p->text.n ? p->text : p->title;
    for (size_t i = 0; i < body.n && line.n < 400; i++) buf_putc(&line, body.p[i] == '\n' || body.p[i] == '\t' ? ' ' : body.p[i]);
    size_t cut = utf8_cut_columns(buf_str(&line), TEXT_COLUMNS);
    style_put(b, &style, STYLE_PLAIN, str_sub(buf_str(&line), 0, cut));
    buf_putz(b, cut < line.n || line.n < body.n ? "…\n" : "\n");
    buf_free(&line);
}

/* The newest three: few, so each is looked for among those older than the last. */
static void put_posts(struct trial *t, struct buf *b, const struct answer *at)
{
    bool *taken = ARENA_ARRAY(t->c->arena, bool, at->h.post_count + 1);
    for (size_t shown = 0; shown < SHOWN && shown < at->h.post_count; shown++) {
        size_t best = at->h.post_count;
        for (size_t i = 0; i < at->h.post_count; i++)
            if (!taken[i] && (best == at->h.post_count || at->h.posts[i].published.at > at->h.posts[best].published.at)) best = i;
        taken[best] = true;
        put_post(t, b, &at->h.posts[best], &at->readings[best]);
    }
}

static void put_failure(struct buf *b, const struct answer *at, bool help)
{
    buf_putz(b, "    ");
    escape_terminal(b, at->why);
    buf_putc(b, '\n');
    if (help) buf_printf(b, "    %s\n", outcome_help(at->outcome));
}

/* Where a list leads, and what stands there. */
static void put_leads(struct trial *t, struct buf *b, const struct attempt *at)
{
    size_t count;
    const struct request *first = answer_lead(&at->answer, &count);
    if (!first) return;
    buf_printf(b, "    leads on to %zu page%s by %.*s, the first of them ", count, count == 1 ? "" : "s", STR_ARG(first->engine));
    escape_terminal(b, str_sub(first->url, 0, 300));
    if (!at->led.outcome) {
        buf_putc(b, '\n');
        return;
    }
    if (outcome_success(at->led.outcome)) {
        buf_printf(b, ": %zu post%s, %zu of them about %.*s\n", at->led.h.post_count, cli_s((int64_t)at->led.h.post_count), at->led.about, STR_ARG(t->brand.name));
        put_posts(t, b, &at->led);
        return;
    }
    buf_printf(b, ": %s\n", outcome_name(at->led.outcome));
    put_failure(b, &at->led, false);
}

static void show(struct trial *t, const struct attempt *at)
{
    struct buf b;
    struct style style = cli_style(t->c);
    const struct answer *own = &at->answer;
    bool good = outcome_success(own->outcome);
    buf_init(&b, 1 << 20);
    style_put(&b, &style, good ? STYLE_GOOD : STYLE_BAD, str_from(outcome_name(own->outcome)));
    buf_putz(&b, "  ");
    style_put(&b, &style, STYLE_STRONG, at->config->key);
    buf_putc(&b, '\n');
    if (good) {
        buf_printf(&b, "    %zu post%s, %zu of them about %.*s", own->h.post_count, cli_s((int64_t)own->h.post_count), own->about, STR_ARG(t->brand.name));
        put_mark(t, &b, own);
        buf_putc(&b, '\n');
        put_leads(t, &b, at);
        put_posts(t, &b, own);
    } else {
        /* What is not as expected was told; to see more of it, one would ask this command. */
        put_failure(&b, own, !at->unasked && own->outcome != OUTCOME_BROKEN);
    }
    cli_write(t->c, buf_str(&b));
    buf_free(&b);
}

int trial_show(struct trial *t)
{
    size_t failed = 0, empty = 0, about = 0;
    for (size_t i = 0; i < t->count && !cli_closed(t->c); i++) {
        const struct attempt *at = &t->attempts[i];
        bool good = outcome_success(at->answer.outcome);
        show(t, at);
        failed += !good || (at->led.outcome && !outcome_success(at->led.outcome));
        empty += good && !at->answer.h.post_count && !at->led.h.post_count;
        about += at->answer.about + at->led.about;
    }
    cli_say(t->c, "%zu sources: %zu answered, %zu of them without a post, %zu failed; %zu posts about %.*s", t->count, t->count - failed, empty, failed, about,
            STR_ARG(t->brand.name));
    return failed ? CLI_NO : CLI_OK;
}
