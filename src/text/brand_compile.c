/* Brand files into patterns: names, handles, contexts, and the cues of their touchpoints. Brands that share a list of cues share its
 * patterns, so that ten brands with the shipped touchpoints cost as much as one. */
#include "base/fold.h"
#include "base/utf8.h"
#include "config/touchpoints.h"
#include "text/compiled.h"

#include <string.h>

#define TAG_SALT UINT64_C(0x5bd1e995a7c4f09b)

uint64_t hashtag_hash(uint64_t folded_hash)
{
    return folded_hash ^ TAG_SALT;
}

static uint32_t pattern_new(struct text *t, struct arena *a, const struct brand_pattern *p)
{
    if (t->pattern_count == t->pattern_cap) {
        size_t cap = t->pattern_cap ? t->pattern_cap * 2 : 64;
        t->patterns = arena_grow(a, t->patterns, t->pattern_cap * sizeof *t->patterns, cap * sizeof *t->patterns);
        t->pattern_cap = cap;
    }
    t->patterns[t->pattern_count] = *p;
    return (uint32_t)t->pattern_count++;
}

static void wildcard_add(struct text *t, struct arena *a, str alias, uint32_t pattern)
{
    if (t->wildcard_count == t->wildcard_cap) {
        size_t cap = t->wildcard_cap ? t->wildcard_cap * 2 : 8;
        t->wildcards = arena_grow(a, t->wildcards, t->wildcard_cap * sizeof *t->wildcards, cap * sizeof *t->wildcards);
        t->wildcard_cap = cap;
    }
    struct wildcard *w = &t->wildcards[t->wildcard_count++];
    size_t star = str_find_byte(alias, '*');
    w->prefix_n = (uint8_t)fold_text(str_sub(alias, 0, star), w->prefix, sizeof w->prefix - 4);
    w->suffix_n = (uint8_t)fold_text(str_skip(alias, star + 1), w->suffix, sizeof w->suffix - 4);
    w->pattern = pattern;
}

/* The name inside a pattern: unless it is meant as notation, ( | ~ … in it are none; and a sign that stands by itself ("Marks & Spencer") is no word in texts either. */
static str plain_name(struct arena *a, str s, bool notation)
{
    char *copy = str_dup_z(a, s);
    for (size_t i = 0; i < s.n; i++) {
        bool alone = (i == 0 || s.p[i - 1] == ' ') && (i + 1 == s.n || s.p[i + 1] == ' ');
        if ((!notation && strchr("()|~<>^", copy[i])) || (alone && strchr("&+-/,.", copy[i]))) copy[i] = ' ';
    }
    return str_trim((str){copy, s.n});
}

/* "Marks and Spencer" for "Marks & Spencer": the same word for all such signs; nothing where the name has none. */
static str spoken_name(struct arena *a, str s, str word)
{
    if (str_find_byte(s, '&') == STR_NONE) return (str){0};
    char *p = arena_raw(a, (s.n + 1) * (word.n + 2), 1);
    size_t n = 0;
    while (s.p) {
        str part = str_trim(str_cut(&s, '&'));
        const str parts[] = {STR(" "), word, STR(" "), part};
        for (size_t i = n ? 0 : 3; part.n && i < 4; n += parts[i++].n) memcpy(p + n, parts[i].p, parts[i].n);
    }
    return (str){p, n};
}

static bool name_add(struct text *t, struct arena *a, str name, const struct brand_pattern *p, bool inflect, struct err *e)
{
    const char *message = NULL;
    uint32_t index = pattern_new(t, a, p);
    for (unsigned i = 0; i < 2; i++) {
        str spoken = spoken_name(a, name, i ? STR("und") : STR("and"));
        if (spoken.n && !name_add(t, a, spoken, p, inflect, e)) return false;
    }
    if (str_find_byte(name, '*') != STR_NONE && str_find_byte(name, ' ') == STR_NONE) {
        wildcard_add(t, a, name, index);
        return true;
    }
    bool single = str_find_byte(name, ' ') == STR_NONE;
    bool notation = p->kind == MATCH_CONTEXT || p->kind == MATCH_EXCLUDED;
    struct entry n = {.expression = plain_name(a, name, notation), .langs = LANGS_ALL, .inflect_last = inflect,
                      .pay = {.index = index, .kind = HIT_BRAND, .langs = LANGS_ALL, .flags = single ? PAYLOAD_PARTS : 0}};
    if (pattern_add(t->x, &n, &message)) return true;
    return err_set(e, ERR_CONFIG, "brand: \"%.*s\" cannot be searched for: %s; give a spelling in letters and digits", STR_ARG(name), message ? message : "no word in it");
}

static bool names_add(struct text *t, struct arena *a, const struct strs *list, struct brand_pattern p, struct err *e)
{
    for (size_t i = 0; i < list->count; i++) {
        p.pattern = list->at[i];
        bool inflect = p.kind != MATCH_HANDLE;
        if (!name_add(t, a, list->at[i], &p, inflect, e)) return false;
    }
    return true;
}

static void hashtags_add(struct text *t, struct arena *a, const struct strs *list, struct brand_pattern p)
{
    for (size_t i = 0; i < list->count; i++) {
        str tag = list->at[i];
        if (str_starts(tag, STR("#"))) tag = str_skip(tag, 1);
        char folded[FOLD_MAX + 4];
        size_t n = fold_text(tag, folded, FOLD_MAX);
        p.pattern = list->at[i];
        uint32_t form = lexicon_form_hash(t->x, hashtag_hash(fold_hash(folded, n)));
        struct payload pay = {.index = pattern_new(t, a, &p), .kind = HIT_BRAND, .langs = LANGS_ALL};
        lexicon_say(t->x, hashtag_hash(fold_hash(folded, n)) ^ pay.index);
        lexicon_pay(t->x, lexicon_path(t->x, 0, lexicon_symbol(t->x, form)), &pay);
    }
}

static bool brand_names(struct text *t, struct arena *a, size_t b, struct err *e)
{
    const struct brand *brand = t->brands[b].brand;
    struct brand_pattern p = {.brand = (uint16_t)b, .kind = MATCH_ALIAS};
    t->brands[b].needs_context = brand->context.count > 0;
    for (size_t i = 0; i < brand->aliases.count; i++) {
        p.pattern = brand->aliases.at[i];
        p.ambiguous = brand->context.count && (!brand->ambiguous.count || strs_has(&brand->ambiguous, p.pattern));
        if (!name_add(t, a, p.pattern, &p, true, e)) return false;
    }
    p.ambiguous = false;
    for (size_t i = 0; i < brand->handles.count; i++) { /* "@name" or a full address on Mastodon */
        p.kind = MATCH_HANDLE;
        p.pattern = brand->handles.at[i];
        str handle = p.pattern;
        size_t host = str_find_byte(str_skip(handle, 1), '@');
        if (host != STR_NONE) handle.n = host + 1;
        if (!str_starts(handle, STR("@"))) handle = str_printf(a, "@%.*s", STR_ARG(handle));
        if (!name_add(t, a, handle, &p, false, e)) return false;
    }
    p.kind = MATCH_HASHTAG;
    hashtags_add(t, a, &brand->hashtags, p);
    p.kind = MATCH_PRODUCT;
    if (!names_add(t, a, &brand->products, p, e)) return false;
    p.kind = MATCH_EXCLUDED;
    if (!names_add(t, a, &brand->exclude, p, e)) return false;
    p.kind = MATCH_CONTEXT;
    if (!names_add(t, a, &brand->context, p, e)) return false;
    p.kind = MATCH_ALIAS;
    p.competitor = true;
    return names_add(t, a, &brand->competitors, p, e);
}

/* ---------------------------------------------------------------- cues */

static uint64_t cues_hash(const struct touchpoint *p)
{
    const struct strs *lists[] = {&p->cues_de, &p->cues_en, &p->hints_de, &p->hints_en};
    uint64_t h = hash64(p->id);
    for (size_t l = 0; l < sizeof lists / sizeof *lists; l++)
        for (size_t i = 0; i < lists[l]->count; i++) h = hash64_seed(lists[l]->at[i], h ^ l);
    return h;
}

static void cue_add(struct text *t, struct arena *a, str file, const struct entry *n)
{
    enum { SHOWN = 200 }; /* bytes */
    const char *message = NULL;
    if (pattern_add(t->x, n, &message)) return;
    str cue = str_sub(n->expression, 0, utf8_cut(n->expression, SHOWN));
    text_problem_add(t, a, file, 0, str_printf(a, "touchpoint cue \"%.*s\": %s", STR_ARG(cue), message ? message : "no word in it"));
}

/* like: all but the expression. */
static void cues_add(struct text *t, struct arena *a, str file, const struct strs *cues, struct entry like)
{
    for (size_t i = 0; i < cues->count; i++) {
        like.expression = cues->at[i];
        like.pay.flags = str_find_byte(cues->at[i], ' ') == STR_NONE ? PAYLOAD_PARTS : 0;
        cue_add(t, a, file, &like);
    }
}

static void touchpoint_add(struct text *t, struct arena *a, str file, const struct touchpoint *p, uint32_t set, bool words_only)
{
    struct entry cue = {.words_only = words_only, .pay = {.index = cue_index(set, false), .kind = HIT_CUE}}, hint = cue;
    hint.pay.index = cue_index(set, true);
    hint.pay.langs = cue.pay.langs = (uint8_t)(hint.langs = cue.langs = LANGS_DE);
    cues_add(t, a, file, &p->cues_de, cue);
    cues_add(t, a, file, &p->hints_de, hint);
    hint.pay.langs = cue.pay.langs = (uint8_t)(hint.langs = cue.langs = LANGS_ALL);
    cues_add(t, a, file, &p->cues_en, cue);
    cues_add(t, a, file, &p->hints_en, hint);
}

void touchpoint_words_add(struct text *t, struct arena *a)
{
    struct touchpoint_list list;
    struct arena *temporary = arena_new(0);
    struct err e;
    if (!touchpoints_default(temporary, &list, &e)) list.count = 0; /* whoever asks for touchpoints is told */
    for (size_t i = 0; i < list.count; i++) touchpoint_add(t, a, STR("lexicons/touchpoints.yaml"), &list.at[i], 0, true);
    arena_free(temporary);
}

/* Fills sets, the cue set of each touchpoint that is not off. */
static void brand_cues(struct text *t, struct arena *a, size_t b, uint32_t *sets)
{
    struct compiled_brand *c = &t->brands[b];
    c->fallback = -1;
    for (size_t i = 0; i < c->brand->touchpoint_count && i < CUE_NOT_MINE; i++) {
        const struct touchpoint *p = &c->brand->touchpoints[i];
        if (p->off) continue;
        if (p->fallback) c->fallback = (int)i;
        uint64_t hash = cues_hash(p);
        size_t set = 0;
        while (set < t->cue_set_count && t->cue_sets[set].hash != hash) set++;
        if (set == t->cue_set_count) {
            t->cue_sets[t->cue_set_count++] = (struct cue_set){p->id, hash};
            touchpoint_add(t, a, c->brand->file, p, (uint32_t)set, false);
        }
        sets[i] = (uint32_t)set;
    }
}

/* Sets that later brands brought are none of the earlier ones'. */
static void brand_local(struct text *t, struct arena *a, size_t b, const uint32_t *sets)
{
    struct compiled_brand *c = &t->brands[b];
    size_t count = cue_index((uint32_t)t->cue_set_count, false);
    uint8_t *local = ARENA_ARRAY(a, uint8_t, count + 1);
    memset(local, CUE_NOT_MINE, count + 1);
    for (size_t i = 0; i < c->brand->touchpoint_count && i < CUE_NOT_MINE; i++)
        if (!c->brand->touchpoints[i].off) local[cue_index(sets[i], false)] = local[cue_index(sets[i], true)] = (uint8_t)i;
    c->local = local;
}

bool brands_compile(struct text *t, struct arena *a, const struct text_options *o, struct err *e)
{
    size_t touchpoints = 0;
    t->brand_count = o->brand_count;
    t->brands = ARENA_ARRAY(a, struct compiled_brand, o->brand_count + 1);
    for (size_t b = 0; b < o->brand_count; b++) {
        t->brands[b].brand = &o->brands[b];
        touchpoints += o->brands[b].touchpoint_count;
    }
    t->cue_sets = ARENA_ARRAY(a, struct cue_set, touchpoints + 1);
    uint32_t *sets = ARENA_ARRAY(a, uint32_t, touchpoints + 1), *at = sets;
    for (size_t b = 0; b < o->brand_count; at += o->brands[b++].touchpoint_count) {
        if (!brand_names(t, a, b, e)) return err_prefix(e, "%.*s", STR_ARG(o->brands[b].file));
        brand_cues(t, a, b, at);
    }
    at = sets;
    for (size_t b = 0; b < o->brand_count; at += o->brands[b++].touchpoint_count) brand_local(t, a, b, at);
    return true;
}
