/* From lexicons and brands to a compiled text; and the stages in their order. */
#include "base/fold.h"
#include "text/compiled.h"
#include "text/image.h"
#include "text/moment.h"
#include "text/scratch.h"
#include "text/stages.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* From the lines of the lexicons: what can be done always. */
static struct text *text_of_files(struct arena *a, const struct text_options *o)
{
    struct text *t = ARENA_NEW(a, struct text);
    t->x = lexicon_new(a);
    weights_default(t->w);
    lexicon_files_load(t, a, o);
    if (!o->bare) touchpoint_words_add(t, a);
    return t;
}

bool text_build(struct arena *a, const struct text_options *o, struct text **out, struct err *e)
{
    bool shipped = !o->bare && !o->afresh && !o->file_count;
    struct text *t = shipped ? text_of_image(a) : NULL;
    if (!t) t = text_of_files(a, o);
    t->answer_all = o->answer_all;
    tables_make(t);
    if (o->brand_count) text_reopen(t);
    *out = t;
    return brands_compile(t, a, o, e);
}

bool text_new(struct arena *a, const struct text_options *o, const struct text **out, struct err *e)
{
    struct text *t;
    if (!text_build(a, o, &t, e)) return false;
    lexicon_finish(t->x);
    *out = t;
    return true;
}

const struct text_problem *text_problems(const struct text *t, size_t *count)
{
    *count = t->problem_count;
    return t->problems;
}

uint32_t text_rules_version(const struct text *t)
{
    return t->version;
}

size_t text_form_count(const struct text *t)
{
    return t->x->form_count - 1;
}

size_t text_entry_count(const struct text *t)
{
    return t->entry_count;
}

struct text_scratch *text_scratch_new(void)
{
    struct text_scratch *s = calloc(1, sizeof *s);
    if (!s) abort();
    tokens_init(&s->tokens);
    return s;
}

/* What grows with the text. */
static void text_room_free(struct text_scratch *s)
{
    tokens_free(&s->tokens);
    for (size_t i = 0; i < HIT_KIND_COUNT; i++) free(s->hits[i].at);
    memset(s->hits, 0, sizeof s->hits);
    free(s->clauses.at);
    s->clauses = (struct clauses){0};
    free(s->opinions.at);
    s->opinions = (struct opinions){0};
    free(s->owner);
    free(s->clause_of);
    free(s->marks);
    s->owner = s->clause_of = NULL;
    s->marks = NULL;
    s->per_token_cap = 0;
    free(s->terms);
    s->terms = NULL;
    s->terms_cap = 0;
}

/* A text of 4 MB needs 160: no thread keeps that for the short ones behind it. n: bytes of the text that comes. */
static void give_back(struct text_scratch *s, size_t n)
{
    enum { TOKENS_KEPT = 1 << 18, BYTES_KEPT = 1 << 24 };
    bool outsize = s->tokens.cap > TOKENS_KEPT || s->tokens.padded_cap > BYTES_KEPT, plain = s->tokens.plain;
    if (!outsize || n > TOKENS_KEPT) return;
    text_room_free(s);
    s->tokens.plain = plain;
}

void text_scratch_free(struct text_scratch *s)
{
    if (!s) return;
    text_room_free(s);
    free(s->compounds);
    free(s->evidence);
    free(s->body);
    word_table_free(s->words);
    free(s->detected);
    scratch_stemmers_free(s);
    free(s);
}

void *scratch_grow(void *p, size_t *cap, size_t want, size_t size)
{
    size_t n = *cap ? *cap : 64;
    while (n < want) n *= 2;
    void *q = realloc(p, n * size);
    if (!q) abort();
    *cap = n;
    return q;
}

void scratch_fit(struct text_scratch *s)
{
    size_t want = s->tokens.count + TOKENS_SPARE;
    if (want <= s->per_token_cap) return;
    size_t cap = s->per_token_cap, same = cap, blocks = cap / 64;
    s->owner = scratch_grow(s->owner, &cap, want, sizeof *s->owner);
    s->clause_of = scratch_grow(s->clause_of, &same, want, sizeof *s->clause_of);
    s->marks = scratch_grow(s->marks, &blocks, want / 64 + 1, sizeof *s->marks);
    s->per_token_cap = cap;
}

void text_stages(const struct text *t, struct text_scratch *s, str body, str declared, unsigned kinds)
{
    give_back(s, body.n);
    memset(&s->gist, 0, sizeof s->gist);
    words_ready(t, s, kinds);
    tokens_scan(&s->tokens, body);
    words_know(t, s);
    opinions_ahead(t, s, false);
    language_decide(s, declared);
    for (size_t i = 0; i < HIT_KIND_COUNT; i++) s->hits[i].count = 0;
    s->opinions.count = s->clauses.count = 0;
    words_resolve(t, s);
    language_switches(s);
    hits_find(t, s, kinds);
    opinions_ahead(t, s, true);
    hits_settle(t, s);
    clauses_make(t, s);
    if (!s->gist.foreign) opinions_find(t, s);
}

void text_judge(const struct text *t, struct text_scratch *s, str body, struct text_verdict *out)
{
    text_stages(t, s, body, STR(""), KINDS_JUDGE);
    memset(out, 0, sizeof *out);
    memcpy(out->lang, s->gist.lang, sizeof out->lang);
    out->label = LABEL_NONE;
    if (s->gist.foreign) return;
    struct sum sum = {0};
    for (size_t i = 0; i < s->opinions.count; i++) sum_add(&sum, t, s, &s->opinions.at[i], s->opinions.at[i].value);
    struct score r = sum_score(t, s, &sum, s->gist.words, NAN, true);
    out->sentiment = r.sentiment;
    out->confidence = r.confidence;
    out->label = r.label;
}

bool text_names_brand(const struct text *t, struct text_scratch *s, str plain)
{
    for (size_t b = 0; b < t->brand_count; b++)
        if (t->brands[b].brand->match_all) return true;
    text_stages(t, s, plain, STR(""), KINDS_ALL);
    hashtags_find(t, s);
    for (size_t b = 0; b < t->brand_count; b++)
        if (brand_decide(t, s, b, NULL).meant) return true;
    return false;
}
