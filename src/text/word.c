/* Words that no lexicon lists: the unknown word's answer is worked out once and kept in the thread's table of words. The key holds all that
 * the answer depends on, so any order of texts gives the same. */
#include "base/fold.h"
#include "text/compiled.h"
#include "text/word_table.h"

#include <stdlib.h>
#include <string.h>

struct answer {
    enum answer_kind kind;
    uint32_t value; /* the form, or the place in text_scratch.compounds */
};

/* ---------------------------------------------------------------- compounds */

static uint32_t form_of(const struct lexicon *x, const char *p, size_t n)
{
    uint64_t hash = fold_hash(p, n);
    return lexicon_filter(x, hash) ? lexicon_find(x, hash) : 0;
}

static bool is_part(const struct lexicon *x, uint32_t form)
{
    return form && (x->forms[form].bits & FORM_PART);
}

/* The first part of a compound: a known part, with a linking element or without its last e. */
static uint32_t left_part(const struct lexicon *x, const char *p, size_t n)
{
    static const char *const links[] = {"s", "es", "n", "en", "er", "e", "ens", "-"};
    if (n < 3) return 0;
    uint32_t form = form_of(x, p, n);
    if (is_part(x, form)) return form;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        size_t k = strlen(links[i]);
        if (n < k + 3 || memcmp(p + n - k, links[i], k) != 0) continue;
        form = form_of(x, p, n - k);
        if (is_part(x, form)) return form;
    }
    char with_e[FOLD_MAX + 1];
    memcpy(with_e, p, n);
    with_e[n] = 'e';
    form = form_of(x, with_e, n + 1);
    return n >= 4 && is_part(x, form) ? form : 0;
}

static unsigned split(const struct lexicon *x, const char *p, size_t n, uint32_t *parts, unsigned room);

/* The front of a longer compound, with or without its linking letter. */
static unsigned split_left(const struct lexicon *x, const char *p, size_t n, uint32_t *parts, unsigned room)
{
    unsigned count = split(x, p, n, parts, room);
    bool link = p[n - 1] == 's' || (p[n - 1] == 'n' && n > 8);
    return count || !link ? count : split(x, p, n - 1, parts, room);
}

/* Splits into at most `room` parts, longest head first. Parts are written front to back. */
static unsigned split(const struct lexicon *x, const char *p, size_t n, uint32_t *parts, unsigned room)
{
    for (size_t at = 3; at + 3 <= n; at++) {
        uint32_t head = form_of(x, p + at, n - at);
        if (!is_part(x, head) && !(head && (x->forms[head].bits & FORM_ALIAS))) continue;
        if (n - at == 3 && at < 5) continue;
        uint32_t left = left_part(x, p, at);
        if (left) {
            parts[0] = left;
            parts[1] = head;
            return 2;
        }
        unsigned count = room > 2 && at >= 7 ? split_left(x, p, at, parts, room - 1) : 0;
        if (!count) continue;
        parts[count] = head;
        return count + 1;
    }
    return 0;
}

/* Letters of an ending "los", "frei" with or without inflection, or 0. */
static size_t affix_letters(str w)
{
    size_t n = w.n;
    if (n > 6 && w.p[n - 2] == 'e' && (w.p[n - 1] == 'n' || w.p[n - 1] == 'r' || w.p[n - 1] == 's'))
        n -= 2;
    else if (n > 5 && w.p[n - 1] == 'e')
        n--;
    str bare = str_sub(w, 0, n);
    size_t affix = str_ends(bare, STR("los")) ? 3 : str_ends(bare, STR("frei")) ? 4 : 0;
    return affix ? affix + w.n - n : 0;
}

/* "fehlerfrei", "lieblos", "unfreundlich": what the rest means is turned. */
static bool negating_affix(const struct lexicon *x, str w, struct compound *out)
{
    uint32_t form = 0;
    if (str_starts(w, STR("un")) && w.n > 6) form = form_of(x, w.p + 2, w.n - 2);
    size_t affix = form ? 0 : affix_letters(w);
    if (affix && w.n > affix + 3) form = left_part(x, w.p, w.n - affix);
    if (!form || !x->forms[form].meaning[LANG_DE]) return false;
    *out = (struct compound){.parts = {form}, .count = 1, .negating = 1};
    return true;
}

/* "supergemütlich", "megateuer": strengthened, which means at least as much. */
static bool strengthening_affix(const struct lexicon *x, str w, struct compound *out)
{
    static const char *const affixes[] = {"super", "mega", "ultra", "hyper"};
    for (size_t i = 0; i < sizeof affixes / sizeof *affixes; i++) {
        size_t k = strlen(affixes[i]);
        if (w.n < k + 4 || memcmp(w.p, affixes[i], k) != 0) continue;
        uint32_t form = form_of(x, w.p + k, w.n - k);
        if (!form || !x->forms[form].meaning[LANG_DE]) return false;
        *out = (struct compound){.parts = {form}, .count = 1, .strengthened = 1};
        return true;
    }
    return false;
}

static bool part_pays(const struct lexicon *x, uint32_t form, unsigned kinds)
{
    const struct form *f = &x->forms[form];
    if (!(f->kinds & kinds)) return false;
    for (uint32_t i = f->syms; i < f->syms + f->root_count; i++)
        for (uint32_t p = x->nodes[x->syms[i]].payload; p; p = x->payloads[p].next)
            if ((x->payloads[p].flags & PAYLOAD_PARTS) && (kinds >> x->payloads[p].kind & 1)) return true;
    return false;
}

static bool compound_answer(const struct text *t, struct text_scratch *s, str w, struct answer *out)
{
    struct compound c = {.negating = 0};
    if (w.n < 6) return false;
    if (!strengthening_affix(t->x, w, &c)) {
        c.count = (uint8_t)split(t->x, w.p, w.n, c.parts, COMPOUND_PARTS);
        if (!c.count && !negating_affix(t->x, w, &c)) return false;
    }
    for (unsigned i = 0; i < c.count; i++) c.pays |= part_pays(t->x, c.parts[i], s->words->kinds);
    if (s->compound_count == s->compound_cap)
        s->compounds = scratch_grow(s->compounds, &s->compound_cap, s->compound_count + 1, sizeof *s->compounds);
    s->compounds[s->compound_count] = c;
    *out = (struct answer){ANSWER_COMPOUND, (uint32_t)s->compound_count++};
    return true;
}

/* ---------------------------------------------------------------- other ways */

/* "geht's" → geht, "Telvia's" → telvia. */
static uint32_t before_apostrophe(const struct lexicon *x, str w)
{
    size_t at = str_rfind_byte(w, '\'');
    return at != STR_NONE && at > 1 ? form_of(x, w.p, at) : 0;
}

/* "suuuper": the run shrunk to two letters, then to one. */
static uint32_t shrunk(const struct lexicon *x, str w)
{
    char out[FOLD_MAX];
    for (size_t keep = 2; keep >= 1; keep--) {
        size_t n = 0, run = 0;
        for (size_t i = 0; i < w.n; i++) {
            run = i > 0 && w.p[i] == w.p[i - 1] ? run + 1 : 1;
            size_t length = run;
            while (i + (length - run) + 1 < w.n && w.p[i + (length - run) + 1] == w.p[i]) length++;
            if (length >= 3 && run > keep) continue;
            out[n++] = w.p[i];
        }
        uint32_t form = form_of(x, out, n);
        if (form) return form;
    }
    return 0;
}

/* "mitarbeiterinnen" → mitarbeiter, "kundinnen" → kunde. */
static uint32_t without_gender(const struct lexicon *x, str w)
{
    size_t n = str_ends(w, STR("innen")) ? w.n - 5 : str_ends(w, STR("in")) ? w.n - 2 : 0;
    if (n < 4) return 0;
    uint32_t form = form_of(x, w.p, n);
    if (form) return form;
    char with_e[FOLD_MAX + 1];
    memcpy(with_e, w.p, n);
    with_e[n] = 'e';
    return form_of(x, with_e, n + 1);
}

static struct answer work_out(const struct text *t, struct text_scratch *s, str w, const struct token *token, unsigned lang)
{
    const struct lexicon *x = t->x;
    struct answer out = {ANSWER_FORM, 0};
    if (str_find_byte(w, '\'') != STR_NONE) out.value = before_apostrophe(x, w);
    if (!out.value && (token->flags & TOKEN_LONG)) out.value = shrunk(x, w);
    if (!out.value && lang == LANG_DE) out.value = without_gender(x, w);
    if (out.value || (lang == LANG_DE && compound_answer(t, s, w, &out))) return out;
    if ((out.value = stem_form(t, s, w, lang)))
        out.kind = ANSWER_STEM;
    else if (!(token->flags & TOKEN_CAPS) && (out.value = typo_form(t, w)))
        out.kind = ANSWER_TYPO;
    else
        out.kind = ANSWER_NONE;
    return out;
}

static void give_answer(const struct text *t, struct text_scratch *s, struct token *w, uint32_t answer)
{
    uint32_t kind = answer & ((1u << ANSWER_BITS) - 1), value = answer >> ANSWER_BITS;
    unsigned more = 0;
    if (kind == ANSWER_COMPOUND) {
        const struct compound *c = &s->compounds[value];
        w->extra = value;
        more = TRAIT_COMPOUND | (c->pays ? TRAIT_PARTS : 0);
        value = c->parts[c->count - 1];
    } else if (w->known.form) {
        return;
    }
    if (!w->known.form) w->known = word_form(s->words, t->x, value);
    if (kind == ANSWER_STEM) w->flags |= TOKEN_STEM;
    if (kind == ANSWER_TYPO) w->flags |= TOKEN_TYPO;
    w->known.traits = (uint16_t)(w->known.traits | more);
    size_t at = (size_t)(w - s->tokens.at);
    if (w->known.traits & (TRAIT_COMPOUND | TRAIT_MEANING)) s->marks[at / 64].judges |= UINT64_C(1) << at % 64;
    if (w->known.bits & FORM_SELF) s->marks[at / 64].selves |= UINT64_C(1) << at % 64;
}

/* work_out() asks for these flags: TELVIA is no typing error. */
static uint64_t answer_key(const struct token *w)
{
    return w->hash + (uint64_t)(w->flags & (TOKEN_LONG | TOKEN_CAPS)) * UINT64_C(0x9E3779B97F4A7C15);
}

/* From the second time on a word of which nothing can be made is in nobody's way. */
static void resolve(const struct text *t, struct text_scratch *s, struct token *w, unsigned lang)
{
    uint64_t key = answer_key(w);
    struct solved *solved = word_solved(s->words, key);
    if (!solved->answer[lang]) {
        struct answer a = work_out(t, s, token_folded(&s->tokens, w), w, lang);
        solved->answer[lang] = a.kind | a.value << ANSWER_BITS;
    } else if (solved->answer[lang] == ANSWER_NONE && key == w->hash) {
        word_settle(s->words, key, &w->known, lang);
    }
    if (solved->answer[lang] != ANSWER_NONE) give_answer(t, s, w, solved->answer[lang]);
}

/* Unknown words, and those known only as a cue or pattern ("Schrottladen"), whose parts may still judge. Drawn-out words are asked for anew, since
 * "üüü" and "ueueue" are folded to the same. */
void words_resolve(const struct text *t, struct text_scratch *s)
{
    unsigned lang = s->gist.main_lang;
    for (size_t block = 0; block * 64 < s->tokens.count; block++)
        for (uint64_t left = s->marks[block].doubts[lang]; left; left &= left - 1) resolve(t, s, &s->tokens.at[block * 64 + (size_t)__builtin_ctzll(left)], lang);
}
