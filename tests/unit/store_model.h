/* store_model: a corpus as anybody would write it who has memory and time: a list of posts, every answer by walking all of it.
 *
 * The toy reader gives every text a reading that depends on its words and the version of the rules alone, so that what is derived from a post
 * can be told at any time. Nothing here knows how the store keeps anything. */
#ifndef UNIT_STORE_MODEL_H
#define UNIT_STORE_MODEL_H
#pragma GCC diagnostic ignored "-Wunused-function"

#include "store/correct.h"
#include "store/rollup.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TOY_MOMENTS 6
#define TOY_BRANDS 2
#define TOY_WORDS 24
#define TOY_SOURCES 4
#define TOY_AUTHORS 25
#define TOY_THREADS 30
#define MODEL_CORRECTIONS 1500

static const char *const toy_brands[TOY_BRANDS] = {"telvia", "ferna"};
static const char *const toy_zones[TOY_BRANDS] = {"Europe/Berlin", "America/New_York"};
static const char *const toy_touchpoints[] = {"hotline", "billing", "shop", "app", "network", "delivery"};
static const char *const toy_vocabulary[] = {
    "telvia", "ferna",  "haus",   "netz",  "rechnung", "gut",   "schlecht", "laden", "app",   "warten", "lange",  "danke", "nie",   "wieder", "preis", "paket",
    "bote",   "kommt",  "nicht",  "sehr",  "schnell",  "neu",   "alt",      "frau",  "herr",  "stadt",  "dorf",   "licht", "kabel", "box",    "filiale", "chat",
    "mail",   "brief",  "monat",  "jahr",  "tag",      "nacht", "regen",    "sonne", "hund",  "katze",  "fenster", "tuer", "vertrag", "kunde", "service", "tarif"};
#define TOY_VOCABULARY (sizeof toy_vocabulary / sizeof *toy_vocabulary)

struct toy_mention {
    struct mention m;
    struct moment moments[TOY_MOMENTS];
    struct evidence evidence[2];
};

struct toy { /* a reading that owns what it points to; toy_bind() after each copy */
    struct reading r;
    struct toy_mention of[TOY_BRANDS];
    struct mention mentions[TOY_BRANDS];
    uint64_t terms[TOY_WORDS];
};

static const struct reading *toy_bind(struct toy *t)
{
    for (size_t i = 0; i < t->r.mention_count; i++) {
        t->of[i].m.moments = t->of[i].moments;
        t->of[i].m.evidence = t->of[i].evidence;
        t->mentions[i] = t->of[i].m;
    }
    t->r.mentions = t->mentions;
    t->r.terms = t->terms;
    return &t->r;
}

/* --- the toy reader --- */

/* Words of title and text, in lower case; the gap between both is an empty word. */
static size_t toy_words(const struct post *p, char words[][16], size_t max)
{
    size_t count = 0;
    const str parts[2] = {p->title, p->text};
    for (size_t i = 0; i < 2; i++) {
        str rest = parts[i];
        if (i && count && count < max)
            words[count++][0] = 0;
        while (rest.n && count < max) {
            str w = str_cut(&rest, ' ');
            size_t n = w.n < 15 ? w.n : 15;
            for (size_t k = 0; k < n; k++) words[count][k] = (char)(w.p[k] >= 'A' && w.p[k] <= 'Z' ? w.p[k] + 32 : w.p[k]);
            words[count][n] = 0;
            count += n > 0;
        }
    }
    return count;
}

static size_t toy_index(const char *word)
{
    size_t i = 0;
    while (i < TOY_VOCABULARY && strcmp(toy_vocabulary[i], word) != 0) i++;
    return i;
}

static int toy_by_number(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void toy_term(struct toy *t, const char *word)
{
    uint64_t term = hash64((str){word, strlen(word)});
    for (size_t i = 0; i < t->r.term_count; i++)
        if (t->terms[i] == term)
            return;
    t->terms[t->r.term_count++] = term;
}

static enum label toy_label(double sentiment)
{
    return isnan(sentiment) ? LABEL_NONE : sentiment > 0.05 ? LABEL_POSITIVE : sentiment < -0.05 ? LABEL_NEGATIVE : LABEL_NEUTRAL;
}

static void toy_mention(struct toy *t, size_t brand, const bool *touched, double sentiment, uint64_t hash, uint32_t flags)
{
    struct toy_mention *o = &t->of[t->r.mention_count++];
    *o = (struct toy_mention){.m = {.brand = str_from(toy_brands[brand]), .about_brand = true, .brand_confidence = 0.9, .sentiment = sentiment,
                                    .label = hash % 17 == 0 && !isnan(sentiment) ? LABEL_MIXED : toy_label(sentiment), .confidence = 0.5, .unsure = hash % 3 == 0,
                                    .stance = (enum stance)(hash % STANCE_COUNT), .kind = (enum kind)(hash / 8 % KIND_COUNT),
                                    .voice = flags & POST_OWN_VOICE ? VOICE_BRAND : (enum voice)(hash / 64 % VOICE_COUNT),
                                    .cause = (enum cause)(hash / 512 % CAUSE_COUNT), .emotions = (uint32_t)(hash >> 20) & 0xFF, .irony = hash % 19 == 0,
                                    .effort = {((int32_t)(hash >> 30 & 63) - 1) * (hash >> 30 & 63 && hash % 7 == 0 ? 100 : 1), 2, -1, false, hash % 5 == 0, hash % 4 ? (double)NAN : 0.25},
                                    .lag_days = (double)NAN, .leaving = (enum leaving)(hash / 4096 % LEAVING_COUNT)}};
    for (size_t i = 0; i < sizeof toy_touchpoints / sizeof *toy_touchpoints; i++)
        if (touched[i])
            o->moments[o->m.moment_count++] = (struct moment){str_from(toy_touchpoints[i]), i % 2 ? sentiment : 0.125, (enum cause)(i % CAUSE_COUNT), 0.75};
    for (uint8_t i = 0; i < 2; i++)
        o->evidence[i] = (struct evidence){(uint16_t)(hash % 100 + i), ABOUT_SENTIMENT, i < o->m.moment_count ? i : EVIDENCE_NO_MOMENT,
                                           i ? 0 : EVIDENCE_NO_PARENT, i, 4, 1.5f};
    o->m.evidence_count = 2;
}

/* Words "bitN" turn a bit of the fingerprint that the others give. */
static void toy_read(const struct post *p, uint32_t rules, struct toy *t)
{
    char words[TOY_WORDS][16];
    bool touched[6] = {false}, named[TOY_BRANDS] = {false};
    size_t count = toy_words(p, words, TOY_WORDS), known = 0;
    uint64_t hash = 7;
    int sum = 0;
    *t = (struct toy){.r = {.lang_confidence = 0.5, .rules_version = rules}};
    for (size_t i = 0; i < count; i++) {
        size_t at = toy_index(words[i]);
        if (words[i][0])
            toy_term(t, words[i]);
        if (strncmp(words[i], "bit", 3) == 0)
            t->r.fingerprint ^= UINT64_C(1) << (words[i][3] - '0');
        if (at == TOY_VOCABULARY)
            continue;
        known++;
        hash = hash64_seed(str_from(words[i]), hash);
        if (at < TOY_BRANDS)
            named[at] = true;
        if (at % 4 == 3)
            touched[at / 4 % 6] = true;
        sum += (at + rules) % 7 == 1 ? 1 : (at + rules) % 7 == 2 ? -1 : 0;
    }
    qsort(t->terms, t->r.term_count, sizeof *t->terms, toy_by_number);
    t->r.fingerprint = known < 4 ? 0 : (t->r.fingerprint ^ hash) | UINT64_C(1) << 63;
    memcpy(t->r.lang, known % 5 == 4 ? "fr" : known % 3 ? "de" : "en", 3);
    double sentiment = known % 5 == 4 ? (double)NAN : sum > 4 ? 1 : sum < -4 ? -1 : sum / 4.0;
    for (size_t b = 0; b < TOY_BRANDS; b++)
        if (named[b])
            toy_mention(t, b, touched, sentiment, hash + b, p->flags);
    toy_bind(t);
}

/* --- the model --- */

struct model_post {
    struct post p;       /* as kept; its strings live in the model's arena */
    struct toy derived;  /* corrections applied; bound when asked */
    bool erased;         /* its id cannot be guessed any more */
    struct post *revisions;
    size_t revision_count;
};

struct model {
    struct arena *a;
    struct model_post *posts;
    size_t count, cap;
    struct correction corrections[MODEL_CORRECTIONS];
    size_t correction_count;
    size_t tombstones;
    id128 *refused; /* ids under a tombstone */
    size_t refused_count, refused_cap;
    uint32_t rules;
    const struct zone *zones[TOY_BRANDS];
};

static struct model_post *model_find(struct model *m, id128 id)
{
    for (size_t i = m->count; i-- > 0;)
        if (!m->posts[i].erased && id128_eq(m->posts[i].p.id, id))
            return &m->posts[i];
    return NULL;
}

static bool model_refuses(const struct model *m, id128 id)
{
    for (size_t i = 0; i < m->refused_count; i++)
        if (id128_eq(m->refused[i], id))
            return true;
    return false;
}

static void model_refuse(struct model *m, id128 id)
{
    if (model_refuses(m, id))
        return;
    if (m->refused_count == m->refused_cap)
        m->refused = realloc(m->refused, (m->refused_cap = m->refused_cap ? m->refused_cap * 2 : 64) * sizeof *m->refused);
    m->refused[m->refused_count++] = id;
}

static struct post model_own(struct model *m, const struct post *p)
{
    struct post own = *p;
    str *const texts[] = {&own.source, &own.source_id, &own.source_key, &own.url, &own.title, &own.text, &own.pseudonym, &own.thread, &own.boost_of};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) *texts[i] = str_dup(m->a, *texts[i]);
    return own;
}

/* --- corrections, applied as their header says --- */

static bool model_fits(const struct correction *c, const struct post *p)
{
    char words[TOY_WORDS][16], phrase[TOY_WORDS][16];
    struct post of;
    if (!id128_is_zero(c->post))
        return id128_eq(c->post, p->id);
    post_init(&of);
    of.text = c->phrase;
    size_t n = toy_words(&of, phrase, TOY_WORDS), count = toy_words(p, words, TOY_WORDS);
    for (size_t i = 0; n && i + n <= count; i++) {
        size_t same = 0;
        while (same < n && strcmp(words[i + same], phrase[same]) == 0) same++;
        if (same == n)
            return true;
    }
    return false;
}

static void model_touchpoints(struct toy_mention *o, str list)
{
    struct toy_mention was = *o;
    size_t n = 0;
    for (size_t k = 0; k < o->m.evidence_count; k++) o->evidence[k].moment = EVIDENCE_NO_MOMENT;
    while (list.n) {
        str id = str_cut(&list, '|');
        o->moments[n] = (struct moment){id, o->m.sentiment, o->m.cause, 1};
        for (size_t i = 0; i < was.m.moment_count; i++) {
            if (!str_eq(was.moments[i].touchpoint, id))
                continue;
            o->moments[n] = was.moments[i];
            for (size_t k = 0; k < o->m.evidence_count; k++)
                if (was.evidence[k].moment == i)
                    o->evidence[k].moment = (uint8_t)n;
        }
        n++;
    }
    o->m.moment_count = n;
}

static void model_correct(const struct correction *c, struct toy_mention *o)
{
    struct mention *m = &o->m;
    m->corrected = true;
    m->about_brand = !c->not_brand;
    if (c->not_brand)
        return;
    if (c->touchpoints.n)
        model_touchpoints(o, c->touchpoints);
    if (c->label < 0 && isnan(c->sentiment))
        return;
    if (!isnan(c->sentiment))
        m->sentiment = c->sentiment;
    else if (c->label == LABEL_POSITIVE)
        m->sentiment = m->sentiment > 0.05 ? m->sentiment : 0.6;
    else if (c->label == LABEL_NEGATIVE)
        m->sentiment = m->sentiment < -0.05 ? m->sentiment : -0.6;
    else
        m->sentiment = 0;
    m->label = c->label >= 0 ? (enum label)c->label : toy_label(m->sentiment);
    m->confidence = 1;
    m->unsure = false;
    if (m->moment_count == 1)
        o->moments[0].sentiment = m->sentiment;
}

/* Reads the post anew, under the rules and corrections of now. */
static void model_derive(struct model *m, struct model_post *x)
{
    struct toy t;
    size_t kept = 0;
    toy_read(&x->p, m->rules, &t);
    for (size_t i = 0; i < t.r.mention_count; i++) {
        for (int single = 0; single < 2; single++)
            for (size_t k = 0; k < m->correction_count; k++) {
                const struct correction *c = &m->corrections[k];
                if (!c->undone_at && id128_is_zero(c->post) == !single && str_eq(c->brand, t.of[i].m.brand) && model_fits(c, &x->p))
                    model_correct(c, &t.of[i]);
            }
        if (t.of[i].m.about_brand)
            t.of[kept++] = t.of[i];
    }
    t.r.mention_count = kept;
    x->derived = t;
}

/* --- putting, deleting, forgetting --- */

static bool model_same_real(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

static size_t model_readings(struct model *m, const struct post *p)
{
    struct model_post x = {.p = *p};
    model_derive(m, &x);
    return x.derived.r.mention_count;
}

static void model_known(struct post *new, const struct post *old)
{
    new->likes = new->likes == COUNT_UNKNOWN ? old->likes : new->likes;
    new->reposts = new->reposts == COUNT_UNKNOWN ? old->reposts : new->reposts;
    new->replies = new->replies == COUNT_UNKNOWN ? old->replies : new->replies;
    new->collected_at = old->collected_at;
    if (new->published.precision == DATE_UNKNOWN)
        new->published = old->published;
    if (old->source_key.n && str_cmp(old->source_key, new->source_key) < 0)
        new->source_key = old->source_key;
}

static enum put_result model_put(struct model *m, const struct post *given)
{
    if (model_refuses(m, given->id) || (given->boost_of.n && model_refuses(m, hash128_pair(given->source, given->boost_of))))
        return PUT_REFUSED;
    struct model_post *x = model_find(m, given->id);
    if (!x) {
        if (m->count == m->cap)
            m->posts = realloc(m->posts, (m->cap = m->cap ? m->cap * 2 : 256) * sizeof *m->posts);
        x = &m->posts[m->count++];
        *x = (struct model_post){.p = model_own(m, given)};
        model_derive(m, x);
        return PUT_NEW;
    }
    struct post new = *given, *old = &x->p;
    model_known(&new, old);
    bool text = str_eq(new.title, old->title) && str_eq(new.text, old->text) && model_same_real(new.rating, old->rating);
    bool counts = new.likes == old->likes && new.reposts == old->reposts && new.replies == old->replies;
    bool date = new.published.precision == old->published.precision && (new.published.precision == DATE_UNKNOWN || new.published.at == old->published.at);
    /* The rules that a post without any mention was read with are not kept. */
    size_t would = model_readings(m, given), had = x->derived.r.mention_count;
    bool reading = would == had && (!had || x->derived.r.rules_version == m->rules);
    if (!(old->flags & POST_DELETED) && text && counts && date && reading && str_eq(new.source_key, old->source_key))
        return PUT_KNOWN;
    bool lost = old->flags & POST_DELETED; /* only its text was taken away */
    if (!lost)
        new.flags |= text ? old->flags & POST_EDITED : POST_EDITED;
    if (!text && !lost) {
        x->revisions = realloc(x->revisions, (x->revision_count + 1) * sizeof *x->revisions);
        x->revisions[x->revision_count++] = *old;
    }
    x->p = model_own(m, &new);
    model_derive(m, x);
    return !text || lost ? PUT_REVISED : !counts || !date ? PUT_COUNTED : PUT_KNOWN;
}

static void model_silence(struct model_post *x)
{
    const str none = {NULL, 0};
    x->p.title = x->p.text = x->p.pseudonym = none;
    x->p.flags |= POST_DELETED;
    x->derived.r.fingerprint = 0;
    for (size_t i = 0; i < x->derived.r.mention_count; i++) x->derived.of[i].m.evidence_count = 0;
    free(x->revisions);
    x->revisions = NULL;
    x->revision_count = 0;
}

static bool model_delete(struct model *m, id128 id)
{
    struct model_post *x = model_find(m, id);
    if (!x)
        return false;
    bool found = !(x->p.flags & POST_DELETED);
    if (found)
        model_silence(x);
    model_refuse(m, id);
    return found;
}

static bool model_lose_text(struct model *m, id128 id)
{
    struct model_post *x = model_find(m, id);
    if (!x || x->p.flags & POST_DELETED)
        return false;
    model_silence(x);
    return true;
}

static bool model_erase(struct model *m, id128 id)
{
    const str none = {NULL, 0};
    struct model_post *x = model_find(m, id);
    if (!x)
        return false;
    model_silence(x);
    model_refuse(m, id);
    for (size_t i = 0; i < m->correction_count; i++)
        if (id128_eq(m->corrections[i].post, id)) {
            m->corrections[i].post = (id128){1, 1}; /* cannot be told */
            m->corrections[i].note = none;
        }
    x->p.source_id = x->p.url = x->p.thread = none;
    x->p.boost_of = x->p.boost_of.n ? STR("-") : none;
    x->erased = true;
    return true;
}

/* --- answers --- */

/* All that is told of a post, but the id of an erased one. */
static str model_post_line(struct arena *a, const struct post *p)
{
    char rating[32] = "-";
    if (!isnan(p->rating))
        snprintf(rating, sizeof rating, "%.2f", p->rating);
    return str_printf(a, "%lld %lld/%d %.*s|%.*s|%.*s|%.*s|%.*s|%.*s|%.*s|%.*s|%.*s %s %lld %lld %lld %x %lld", (long long)post_at(p),
                      p->published.precision ? (long long)p->published.at : 0, (int)p->published.precision, STR_ARG(p->source), STR_ARG(p->source_id), STR_ARG(p->source_key),
                      STR_ARG(p->url), STR_ARG(p->title), STR_ARG(p->text), STR_ARG(p->pseudonym), STR_ARG(p->thread), STR_ARG(p->boost_of), rating, (long long)p->likes,
                      (long long)p->reposts, (long long)p->replies, p->flags, (long long)p->collected_at);
}

static str model_mention_line(struct arena *a, const struct reading *r, const struct mention *m)
{
    char s[1500];
    size_t n = (size_t)snprintf(s, sizeof s, " -> %.*s %s %.4f %s%s%s c%.4f %d %d %d %d e%x i%d %d/%d/%.2f l%d b%.2f %s %08x f%016llx", STR_ARG(m->brand), label_name(m->label),
                                isnan(m->sentiment) ? -9 : m->sentiment, m->corrected ? "user" : "", m->about_brand ? "" : "not", m->unsure ? "?" : "", m->confidence,
                                (int)m->stance, (int)m->kind, (int)m->voice, (int)m->cause, m->emotions, m->irony, m->effort.wait_minutes, m->effort.broken_promise,
                                isnan(m->effort.score) ? -1 : m->effort.score, (int)m->leaving, m->brand_confidence, r->lang, r->rules_version,
                                (unsigned long long)r->fingerprint);
    for (size_t i = 0; i < m->moment_count && n < sizeof s; i++)
        n += (size_t)snprintf(s + n, sizeof s - n, " %.*s=%.4f/%d/%.2f", STR_ARG(m->moments[i].touchpoint), isnan(m->moments[i].sentiment) ? -9 : m->moments[i].sentiment,
                              (int)m->moments[i].cause, m->moments[i].confidence);
    for (size_t i = 0; i < m->evidence_count && n < sizeof s; i++)
        n += (size_t)snprintf(s + n, sizeof s - n, " [%u %u %u %u+%u %.2f]", m->evidence[i].rule, m->evidence[i].moment, m->evidence[i].parent, m->evidence[i].from,
                              m->evidence[i].n, (double)m->evidence[i].value);
    return str_dup(a, (str){s, n < sizeof s ? n : sizeof s - 1});
}

static const struct mention *model_mention(struct model_post *x, str brand)
{
    toy_bind(&x->derived);
    for (size_t i = 0; i < x->derived.r.mention_count; i++)
        if (str_eq(x->derived.mentions[i].brand, brand))
            return &x->derived.mentions[i];
    return NULL;
}

static bool model_touches(const struct mention *m, str touchpoint)
{
    for (size_t i = 0; i < m->moment_count; i++)
        if (str_eq(m->moments[i].touchpoint, touchpoint))
            return true;
    return !touchpoint.n;
}

static bool model_holds(const struct post *p, const char *word)
{
    char words[TOY_WORDS][16];
    size_t count = toy_words(p, words, TOY_WORDS);
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], word) == 0)
            return true;
    return false;
}

/* --- rollups: cells by their names --- */

struct model_cell {
    int64_t bucket;
    const char *touchpoint;
    enum voice voice;
    str source;
    char lang[4];
    int64_t sum[SUM_COUNT];
};

struct model_cells {
    struct model_cell *at;
    size_t count, cap;
    uint32_t *index; /* open addressing, twice as long as cap */
};

static size_t model_cell_slot(const struct model_cells *c, int64_t bucket, str touchpoint, enum voice voice, str source, const char *lang)
{
    uint64_t hash = hash64_seed(touchpoint, hash64_seed(source, (uint64_t)bucket)) ^ hash64_seed(str_from(lang), (uint64_t)voice);
    size_t slot = hash & (c->cap * 2 - 1);
    for (; c->index[slot]; slot = (slot + 1) & (c->cap * 2 - 1)) {
        const struct model_cell *x = &c->at[c->index[slot] - 1];
        if (x->bucket == bucket && x->voice == voice && str_eq(str_from(x->touchpoint), touchpoint) && str_eq(x->source, source) && strcmp(x->lang, lang) == 0)
            break;
    }
    return slot;
}

static void model_cells_clear(struct model_cells *c, size_t cap)
{
    if (cap > c->cap) {
        c->at = realloc(c->at, cap * sizeof *c->at);
        c->index = realloc(c->index, cap * 2 * sizeof *c->index);
        c->cap = cap;
    }
    c->count = 0;
    memset(c->index, 0, c->cap * 2 * sizeof *c->index);
}

static void model_cells_grow(struct model_cells *c)
{
    size_t count = c->count;
    model_cells_clear(c, c->cap * 2);
    for (; c->count < count; c->count++) {
        const struct model_cell *x = &c->at[c->count];
        c->index[model_cell_slot(c, x->bucket, str_from(x->touchpoint), x->voice, x->source, x->lang)] = (uint32_t)c->count + 1;
    }
}

static int64_t *model_cell(struct model_cells *c, int64_t bucket, str touchpoint, enum voice voice, str source, const char *lang)
{
    if (c->count == c->cap)
        model_cells_grow(c);
    size_t slot = model_cell_slot(c, bucket, touchpoint, voice, source, lang);
    if (c->index[slot])
        return c->at[c->index[slot] - 1].sum;
    struct model_cell *x = &c->at[c->count++];
    c->index[slot] = (uint32_t)c->count;
    *x = (struct model_cell){.bucket = bucket, .touchpoint = "", .voice = voice, .source = source};
    for (size_t i = 0; i < sizeof toy_touchpoints / sizeof *toy_touchpoints; i++)
        if (str_eq(touchpoint, str_from(toy_touchpoints[i])))
            x->touchpoint = toy_touchpoints[i];
    memcpy(x->lang, lang, 3);
    return x->sum;
}

static void model_sum(int64_t *sum, const struct post *p, const struct mention *m, double sentiment, enum label label, enum cause cause)
{
    sum[SUM_POSTS]++;
    sum[SUM_STANCE + m->stance]++;
    sum[SUM_KIND + m->kind]++;
    sum[SUM_CAUSE + cause]++;
    sum[SUM_LABEL + label]++;
    for (int i = 0; i < EMOTION_COUNT; i++) sum[SUM_EMOTION + i] += m->emotions >> i & 1;
    sum[SUM_LEAVING] += m->leaving != LEAVING_NO;
    sum[SUM_IRONY] += m->irony;
    if (!isnan(m->effort.score)) {
        sum[SUM_EFFORT] += llround(m->effort.score * 1000);
        sum[SUM_EFFORT_COUNT]++;
    }
    if (m->effort.wait_minutes >= 0) {
        sum[SUM_WAIT] += m->effort.wait_minutes;
        sum[SUM_WAIT_COUNT]++;
        if (m->effort.wait_minutes < 24 * 60) {
            sum[SUM_HOLD] += m->effort.wait_minutes;
            sum[SUM_HOLD_COUNT]++;
        }
    }
    if (post_reach(p) != COUNT_UNKNOWN && post_reach(p) > 0)
        sum[SUM_REACH] += post_reach(p);
    if (isnan(sentiment))
        return;
    int64_t thousandths = llround(sentiment * 1000);
    sum[SUM_SCORED]++;
    sum[SUM_SENTIMENT] += thousandths;
    sum[SUM_SENTIMENT_SQUARED] += thousandths * thousandths;
}

static int64_t model_bucket(int64_t at, int64_t step)
{
    return at >= 0 ? at / step * step : -((-at + step - 1) / step) * step;
}

/* False: the post is in no cell of this grain. */
static bool model_bucket_of(const struct model *m, const struct post *p, size_t brand, enum rollup_grain grain, int64_t *bucket)
{
    bool undated = p->published.precision == DATE_UNKNOWN, day = p->published.precision == DATE_DAY;
    *bucket = 0;
    if (undated || grain == ROLLUP_UNDATED)
        return undated && grain == ROLLUP_UNDATED;
    *bucket = model_bucket(p->published.at + (day ? 0 : zone_offset_s(m->zones[brand], p->published.at) * INT64_C(1000)), DATE_DAY_MS);
    return true;
}

static void model_rollups(struct model *m, size_t brand, enum rollup_grain grain, int64_t from, int64_t to, struct model_cells *out)
{
    model_cells_clear(out, 64);
    for (size_t i = 0; i < m->count; i++) {
        struct model_post *x = &m->posts[i];
        const struct mention *of = model_mention(x, str_from(toy_brands[brand]));
        int64_t bucket;
        if (!of || !model_bucket_of(m, &x->p, brand, grain, &bucket) || bucket < from || bucket >= to)
            continue;
        int64_t *whole = model_cell(out, bucket, STR(""), of->voice, x->p.source, x->derived.r.lang);
        if (x->p.boost_of.n) {
            whole[SUM_BOOSTS]++;
            continue;
        }
        model_sum(whole, &x->p, of, of->sentiment, of->label, of->cause);
        for (size_t k = 0; k < of->moment_count; k++) {
            const struct moment *o = &of->moments[k];
            model_sum(model_cell(out, bucket, o->touchpoint, of->voice, x->p.source, x->derived.r.lang), &x->p, of, o->sentiment, toy_label(o->sentiment), o->cause);
        }
    }
}

#endif
