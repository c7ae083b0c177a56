/* Which language? Function words that only German or only English has decide nearly all. Where they are few, opinion and vocabulary
 * words count; then the detector is asked; the declared language breaks ties. A post may change its language from clause to clause: the words of
 * such a clause are read in its own. */
#include "base/hash.h"
#include "base/utf8.h"
#include "text/cld2.h"
#include "text/compiled.h"
#include "text/scratch.h"

#include <stdlib.h>
#include <string.h>

static const char *const codes[] = {"de", "en"};

static void decide(struct gist *g, unsigned lang, double confidence, unsigned rule)
{
    memcpy(g->lang, codes[lang], 3);
    g->lang_confidence = confidence;
    g->main_lang = (uint8_t)lang;
    g->langs = lang == LANG_DE ? LANGS_DE : LANGS_EN;
    g->lang_rule = (uint8_t)rule;
}

/* Enough function words of one of the two, and clearly more than of any other language? */
static bool by_function_words(struct gist *g)
{
    uint32_t de = g->function[0], en = g->function[1], other = g->function[2];
    uint32_t most = de > en ? de : en, least = de > en ? en : de;
    if (most == 0 || most < 2 * least || other * 2 > most) return false;
    if (most * 12 < g->words) return false;
    if (most < 2 && g->words > 4) return false;
    double confidence = (double)(most - least) / (most + least + 1.0);
    decide(g, de > en ? LANG_DE : LANG_EN, 0.5 + confidence / 2, RULE_FUNCTION_WORDS);
    return true;
}

/* Words that only one of the two languages knows, function words twice. */
static bool by_known_words(struct gist *g)
{
    uint32_t de = g->function[0] * 2 + g->meant[0], en = g->function[1] * 2 + g->meant[1];
    uint32_t most = de > en ? de : en, least = de > en ? en : de;
    bool enough = most >= 4 && least * 3 <= most && most * 4 >= g->words && g->function[2] * 2 <= most;
    bool all = most && !least && most * 2 >= g->words && !g->function[2]; /* "Highly recommended." */
    if (!enough && !all) return false;
    decide(g, de > en ? LANG_DE : LANG_EN, enough ? 0.85 : 0.75, RULE_FUNCTION_WORDS);
    return true;
}

/* The detector reads wildly on bytes that are no UTF-8, and a little behind the end: it gets a checked copy with zeros behind. */
static bool ask_detector(str text, char code[4], int *percent)
{
    enum { ENOUGH = 3000 };
    char copy[ENOUGH + 64];
    if (text.n < 12) return false;
    size_t n = text.n < ENOUGH ? text.n : ENOUGH;
    while (n < text.n && n > 0 && ((unsigned char)text.p[n] & 0xC0) == 0x80) n--;
    if (!utf8_valid((str){text.p, n})) return false;
    memcpy(copy, text.p, n);
    memset(copy + n, 0, sizeof copy - n);
    return cld2_detect(copy, n, code, percent);
}

#define DETECTED_SIZE 1024u

struct detected {
    uint64_t key;
    char code[4];
    uint8_t percent, sure;
};

/* The same short texts come again and again ("Danke für die Info!"), and the detector takes longer than all else: its last answers are kept. */
static bool detected(struct text_scratch *s, char code[4], int *percent)
{
    str text = s->tokens.text;
    if (!s->detected) s->detected = calloc(DETECTED_SIZE, sizeof *s->detected);
    if (!s->detected) abort();
    uint64_t key = hash64_seed(text, text.n) | 1;
    struct detected *d = &s->detected[key >> 32 & (DETECTED_SIZE - 1)];
    if (d->key != key) {
        *d = (struct detected){.key = key};
        d->sure = ask_detector(text, d->code, percent);
        if (d->sure) d->percent = (uint8_t)*percent;
    }
    memcpy(code, d->code, sizeof d->code);
    *percent = d->percent;
    return d->sure;
}

static bool by_detector(struct text_scratch *s)
{
    struct gist *g = &s->gist;
    char code[4];
    int percent;
    if (!detected(s, code, &percent)) return false;
    for (unsigned l = 0; l < LANG_COUNT; l++) {
        if (strcmp(code, codes[l]) != 0) continue;
        decide(g, l, percent / 100.0 * 0.9, RULE_DETECTOR);
        return true;
    }
    /* Another language is believed only where its own words speak for it, or none of ours does. */
    uint32_t ours = g->function[0] + g->function[1] + g->meant[0] + g->meant[1];
    if (g->words < 5 || percent < 70 || ours * 4 > g->words) return false;
    memcpy(g->lang, code, 4);
    g->lang_confidence = percent / 100.0;
    g->lang_rule = RULE_DETECTOR;
    g->foreign = true;
    g->langs = 0;
    return true;
}

static bool by_declared(struct gist *g, str declared)
{
    if (declared.n < 2 || (declared.n > 2 && declared.p[2] != '-' && declared.p[2] != '_')) return false;
    for (unsigned l = 0; l < LANG_COUNT; l++)
        if (str_starts_nocase(declared, str_from(codes[l]))) {
            decide(g, l, 0.6, RULE_DECLARED);
            return true;
        }
    return false;
}

void language_decide(struct text_scratch *s, str declared)
{
    struct gist *g = &s->gist;
    if (by_function_words(g) || by_known_words(g) || by_detector(s)) return;
    uint32_t de = g->function[0] * 2 + g->meant[0], en = g->function[1] * 2 + g->meant[1];
    if (de != en) {
        decide(g, de > en ? LANG_DE : LANG_EN, 0.4 + 0.1 * ((de > en ? de - en : en - de) > 1), RULE_FUNCTION_WORDS);
        return;
    }
    if (by_declared(g, declared)) return;
    g->lang[0] = 0; /* unknown: both lexicons are asked */
    g->langs = LANGS_ALL;
    g->main_lang = LANG_DE;
}

/* ---------------------------------------------------------------- clauses in the other language */

struct clause_words {
    uint32_t words, function[LANG_COUNT], known[LANG_COUNT];
};

static void clause_count(struct clause_words *c, const struct token *w)
{
    bool de = w->known.bits & FORM_DE, en = w->known.bits & FORM_EN;
    c->words += w->class == TOKEN_WORD;
    if (w->flags & TOKEN_TAG) return;
    c->function[LANG_DE] += (w->known.bits & FORM_FUNCTION_DE) != 0;
    c->function[LANG_EN] += (w->known.bits & FORM_FUNCTION_EN) != 0;
    c->known[LANG_DE] += de && !en;
    c->known[LANG_EN] += en && !de;
}

/* German takes English words in easily ("der Support ist nice"), and texts name titles: one word of its own keeps a clause in the text's language. */
static bool clause_is_other(const struct clause_words *c, unsigned main, unsigned other)
{
    uint32_t ours = c->function[main] * 2 + c->known[main], theirs = c->function[other] * 2 + c->known[other];
    return theirs >= 2 && ours == 0;
}

void language_switches(struct text_scratch *s)
{
    struct gist *g = &s->gist;
    if (g->langs != LANGS_DE && g->langs != LANGS_EN) return;
    unsigned main = g->main_lang, other = main == LANG_DE ? LANG_EN : LANG_DE;
    if (g->function[other] * 2 + g->meant[other] < 2) return;
    struct token *at = s->tokens.at;
    struct clause_words c = {0};
    for (size_t from = 1, i = 1; i < s->tokens.count; i++) {
        clause_count(&c, &at[i]);
        if (!(at[i].after & AFTER_CLAUSE) && i + 1 < s->tokens.count) continue;
        bool switched = clause_is_other(&c, main, other);
        for (size_t k = from; switched && k <= i; k++) at[k].known.traits |= TRAIT_SWITCHED;
        g->switches |= switched;
        memset(&c, 0, sizeof c);
        from = i + 1;
    }
}
