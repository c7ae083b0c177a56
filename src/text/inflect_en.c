/* English inflection: too many forms rather than too few; a form that nobody writes costs 24 bytes. */
#include "text/lexicon.h"

#include <string.h>

struct out {
    char p[80];
    size_t n;
    form_sink *sink;
    void *ctx;
};

static void put(struct out *o, size_t keep, const char *ending, unsigned rank)
{
    size_t n = strlen(ending);
    if (keep + n > sizeof o->p) return;
    memcpy(o->p + keep, ending, n);
    o->sink(o->ctx, o->p, keep + n, rank);
}

static bool vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* Does the last consonant double before a vowel ("big" → "bigger", "stop" → "stopped")? */
static bool doubles(str w)
{
    if (w.n < 3) return false;
    char last = w.p[w.n - 1], before = w.p[w.n - 2], third = w.p[w.n - 3];
    return !vowel(last) && last != 'w' && last != 'x' && last != 'y' && vowel(before) && !vowel(third);
}

static void with_vowel(struct out *o, str w, const char *const *endings)
{
    char last = w.p[w.n - 1];
    for (; *endings; endings++) {
        memcpy(o->p, w.p, w.n);
        if (last == 'e') {
            put(o, w.n - 1, *endings, 2);
            if (**endings == 'i' && w.n > 2 && w.p[w.n - 2] == 'i') continue;
        } else if (last == 'y' && !vowel(w.p[w.n - 2]) && **endings != 'i') {
            o->p[w.n - 1] = 'i';
            put(o, w.n, *endings, 2);
        } else {
            put(o, w.n, *endings, 2);
            if (doubles(w)) {
                memcpy(o->p, w.p, w.n);
                o->p[w.n] = last;
                put(o, w.n + 1, *endings, 2);
            }
        }
    }
}

static void plural(struct out *o, str w)
{
    memcpy(o->p, w.p, w.n);
    char last = w.p[w.n - 1];
    if (last == 'y' && w.n > 1 && !vowel(w.p[w.n - 2]))
        put(o, w.n - 1, "ies", 2);
    else if (last == 's' || last == 'x' || last == 'z' || last == 'h' || last == 'o')
        put(o, w.n, "es", 2);
    memcpy(o->p, w.p, w.n);
    put(o, w.n, "s", 2);
    put(o, w.n, "'s", 2);
    if (last == 'f') put(o, w.n - 1, "ves", 3);
}

static void adverb(struct out *o, str w)
{
    memcpy(o->p, w.p, w.n);
    char last = w.p[w.n - 1];
    if (last == 'y' && w.n > 2) put(o, w.n - 1, "ily", 2);
    memcpy(o->p, w.p, w.n);
    if (w.n > 2 && last == 'e' && w.p[w.n - 2] == 'l')
        put(o, w.n - 1, "y", 2);
    else if (w.n > 2 && last == 'c' && w.p[w.n - 2] == 'i')
        put(o, w.n, "ally", 2);
    else if (w.n > 2 && last == 'l' && w.p[w.n - 2] == 'l')
        put(o, w.n, "y", 2);
    memcpy(o->p, w.p, w.n);
    put(o, w.n, "ly", 2);
}

void inflect_en(str w, unsigned pos, form_sink *sink, void *ctx)
{
    static const char *const adjective[] = {"er", "est", NULL}, *const verb[] = {"ed", "ing", NULL}, *const agent[] = {"ing", NULL};
    struct out o = {.sink = sink, .ctx = ctx};
    sink(ctx, w.p, w.n, 0);
    if (w.n < 2 || w.n > 60) return;
    if (pos & (TAG_NOUN | TAG_VERB)) plural(&o, w);
    if (pos & TAG_VERB) with_vowel(&o, w, verb);
    if (pos & TAG_ADJ) {
        if (w.n <= 9) with_vowel(&o, w, adjective);
        adverb(&o, w);
    }
    if (pos == (unsigned)TAGS_POS) with_vowel(&o, w, agent);
}
