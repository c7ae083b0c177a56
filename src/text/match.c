/* Is the brand meant? Patterns found the names; here contexts exclude and settle them. */
#include "text/compiled.h"
#include "text/scratch.h"

#include <string.h>

static const str kind_names[] = {STR_INIT("alias"), STR_INIT("compound"), STR_INIT("handle"), STR_INIT("hashtag"), STR_INIT("link"), STR_INIT("product"),
                                 STR_INIT("excluded"), STR_INIT("context"), STR_INIT("ambiguous"), STR_INIT("about"), STR_INIT("all")};

const char *match_kind_name(enum match_kind k)
{
    return k < MATCH_KIND_COUNT ? kind_names[k].p : "unknown";
}

static void brand_hit(struct text_scratch *s, uint32_t first, uint32_t last, uint32_t pattern, uint8_t part)
{
    struct hits *list = &s->hits[HIT_BRAND];
    if (list->count == list->cap) list->at = scratch_grow(list->at, &list->cap, list->count + 1, sizeof *list->at);
    list->at[list->count++] = (struct hit){first, last, 1, pattern, (uint8_t)(last - first + 1), 0, 0, part};
}

static bool wildcard_fits(const struct wildcard *w, str word)
{
    return word.n >= (size_t)w->prefix_n + w->suffix_n && word.n > 1 && memcmp(word.p, w->prefix, w->prefix_n) == 0 &&
           memcmp(word.p + word.n - w->suffix_n, w->suffix, w->suffix_n) == 0;
}

/* Two sorted lists, the second from `middle` on, into one; of what begins together the first list's stands in front. */
static void join(struct hits *list, size_t middle)
{
    size_t count = list->count, more = count - middle, left = middle;
    if (!middle || !more || list->at[middle - 1].first <= list->at[middle].first) return;
    if (list->cap < count + more) list->at = scratch_grow(list->at, &list->cap, count + more, sizeof *list->at);
    const struct hit *tail = memcpy(&list->at[count], &list->at[middle], more * sizeof *tail);
    for (size_t to = count; more > 0;)
        list->at[--to] = left > 0 && list->at[left - 1].first > tail[more - 1].first ? list->at[--left] : tail[--more];
}

static void wildcards_find(const struct text *t, struct text_scratch *s)
{
    for (uint32_t i = 1; i < s->tokens.count; i++) {
        if (s->tokens.at[i].class != TOKEN_WORD) continue;
        str word = token_folded(&s->tokens, &s->tokens.at[i]);
        for (size_t k = 0; k < t->wildcard_count; k++)
            if (wildcard_fits(&t->wildcards[k], word)) brand_hit(s, i, i, t->wildcards[k].pattern, 0);
    }
}

/* Whole hashtags, and wildcards: what the automaton of words does not see. Keeps the list sorted by its first token. */
void hashtags_find(const struct text *t, struct text_scratch *s)
{
    size_t before = s->hits[HIT_BRAND].count;
    for (size_t i = 0; i < s->tokens.tag_count; i++) {
        const struct tag *tag = &s->tokens.tags[i];
        uint32_t form = lexicon_find(t->x, hashtag_hash(tag->hash));
        if (!form || !tag->count) continue;
        const struct form *f = &t->x->forms[form];
        for (uint32_t k = f->syms; k < f->syms + f->root_count; k++)
            for (uint32_t pay = t->x->nodes[t->x->syms[k]].payload; pay; pay = t->x->payloads[pay].next)
                if (t->x->payloads[pay].kind == HIT_BRAND) brand_hit(s, tag->first, tag->first + tag->count - 1, t->x->payloads[pay].index, 0);
    }
    join(&s->hits[HIT_BRAND], before);
    if (!t->wildcard_count) return;
    before = s->hits[HIT_BRAND].count;
    wildcards_find(t, s);
    join(&s->hits[HIT_BRAND], before);
}

/* A name inside an excluded phrase is somebody else's; one beside it in the same sentence is, if it is ambiguous. */
static void exclude(const struct text *t, struct text_scratch *s, size_t b)
{
    enum { LOOK = 64 };
    struct hits *list = &s->hits[HIT_BRAND];
    for (size_t i = 0; i < list->count; i++) {
        const struct hit *x = &list->at[i];
        const struct brand_pattern *p = &t->patterns[x->index];
        if (p->brand != b || p->kind != MATCH_EXCLUDED) continue;
        uint32_t sentence = sentence_of(s, x->first);
        for (size_t k = i > LOOK ? i - LOOK : 0; k < list->count && k < i + LOOK; k++) {
            struct hit *h = &list->at[k];
            const struct brand_pattern *q = &t->patterns[h->index];
            if (q->brand != b || q->competitor || (q->kind != MATCH_ALIAS && q->kind != MATCH_PRODUCT)) continue;
            bool inside = h->first <= x->last && h->last >= x->first;
            bool beside = q->ambiguous && sentence_of(s, h->first) == sentence;
            if (inside || beside) h->dead = 1;
        }
    }
}

/* Does a link lead to one of the brand's own domains, or name it? */
static bool link_names(const struct brand *brand, str links)
{
    for (size_t i = 0; i < brand->own.count; i++)
        if (str_find_byte(brand->own.at[i], '.') != STR_NONE && !str_starts(brand->own.at[i], STR("@")) && str_find_nocase(links, brand->own.at[i]) != STR_NONE) return true;
    for (size_t i = 0; i < brand->aliases.count; i++)
        if (brand->aliases.at[i].n >= 5 && !brand->context.count && str_find_nocase(links, brand->aliases.at[i]) != STR_NONE) return true;
    return false;
}

static bool url_names(const struct text_scratch *s, const struct brand *brand)
{
    if (!s->gist.urls) return false;
    for (size_t i = 1; i < s->tokens.count; i++) {
        const struct token *w = &s->tokens.at[i];
        if (w->class == TOKEN_URL && link_names(brand, str_sub(s->tokens.text, w->from, w->n))) return true;
    }
    return false;
}

struct found {
    uint32_t plain, ambiguous, context, handle, product;
    uint32_t first[MATCH_KIND_COUNT]; /* hit + 1 */
};

/* An ambiguous name is no context of itself. */
static bool is_name_too(const struct text *t, const struct hits *list, size_t i, size_t b)
{
    enum { LOOK = 8 };
    for (size_t k = i > LOOK ? i - LOOK : 0; k < list->count && k < i + LOOK; k++) {
        const struct brand_pattern *p = &t->patterns[list->at[k].index];
        if (p->brand == b && p->kind == MATCH_ALIAS && p->ambiguous && list->at[k].first <= list->at[i].last && list->at[k].last >= list->at[i].first) return true;
    }
    return false;
}

static void count(const struct text *t, struct text_scratch *s, size_t b, struct found *f)
{
    const struct hits *list = &s->hits[HIT_BRAND];
    for (size_t i = 0; i < list->count; i++) {
        const struct hit *h = &list->at[i];
        const struct brand_pattern *p = &t->patterns[h->index];
        if (p->brand != b || p->competitor || h->dead) continue;
        if (p->kind == MATCH_CONTEXT && is_name_too(t, list, i, b)) continue;
        unsigned kind = p->kind == MATCH_ALIAS && p->ambiguous ? MATCH_AMBIGUOUS : p->kind;
        if (!f->first[kind]) f->first[kind] = (uint32_t)i + 1;
        f->plain += kind == MATCH_ALIAS;
        f->ambiguous += kind == MATCH_AMBIGUOUS;
        f->context += kind == MATCH_CONTEXT;
        f->handle += kind == MATCH_HANDLE || kind == MATCH_HASHTAG;
        f->product += kind == MATCH_PRODUCT;
    }
}

static struct brand_match verdict(bool meant, double confidence, unsigned kind, const struct found *f, unsigned by)
{
    return (struct brand_match){.confidence = confidence, .meant = meant, .named = f->first[by] != 0, .kind = (uint8_t)kind, .first_hit = f->first[by]};
}

/* What stands in the text itself. */
static bool by_words(const struct found *f, struct brand_match *out)
{
    unsigned address = f->first[MATCH_HANDLE] ? MATCH_HANDLE : MATCH_HASHTAG;
    if (f->handle)
        *out = verdict(true, 0.97, address, f, address);
    else if (f->plain)
        *out = verdict(true, f->plain > 1 ? 0.98 : 0.95, MATCH_ALIAS, f, MATCH_ALIAS);
    else if (f->ambiguous && f->context)
        *out = verdict(true, 0.85, MATCH_CONTEXT, f, MATCH_AMBIGUOUS);
    else if (f->product)
        *out = verdict(true, 0.8, MATCH_PRODUCT, f, MATCH_PRODUCT);
    else
        return false;
    return true;
}

/* What the source says. */
static bool by_source(const struct brand *brand, const struct post *p, const struct found *f, struct brand_match *out)
{
    if (p && p->about.n && str_eq(p->about, brand->id)) {
        *out = verdict(true, p->about_inherited ? 0.5 : 0.9, MATCH_ABOUT, f, MATCH_ABOUT);
        out->inherited = p->about_inherited;
        return true;
    }
    if (brand->match_all) *out = verdict(true, 1, MATCH_ALL, f, MATCH_ALL);
    return brand->match_all;
}

struct brand_match brand_decide(const struct text *t, struct text_scratch *s, size_t b, const struct post *p)
{
    const struct brand *brand = t->brands[b].brand;
    struct found f = {0};
    if (brand->exclude.count) exclude(t, s, b);
    count(t, s, b, &f);
    struct brand_match m;
    if (by_words(&f, &m) || by_source(brand, p, &f, &m)) return m;
    if (url_names(s, brand) || (p && p->links.n && link_names(brand, p->links))) return verdict(true, 0.7, MATCH_LINK, &f, MATCH_LINK);
    if (f.ambiguous) return verdict(false, 0.3, MATCH_AMBIGUOUS, &f, MATCH_AMBIGUOUS);
    if (f.first[MATCH_EXCLUDED]) return verdict(false, 0.05, MATCH_EXCLUDED, &f, MATCH_EXCLUDED);
    return verdict(false, 0, MATCH_CONTEXT, &f, MATCH_ABOUT);
}
