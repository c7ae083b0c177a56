/* German inflection over folded forms (ä is ae, ß is ss). As with English: too many rather than too few. Forms that only a
 * bold rule makes (umlaut in comparatives and plurals) have the highest rank, so that any other word of that spelling wins. */
#include "text/lexicon.h"

#include <string.h>

struct out {
    char p[96];
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

static void put_all(struct out *o, size_t keep, const char *const *endings, unsigned rank)
{
    for (; *endings; endings++) put(o, keep, *endings, rank);
}

static bool vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static bool ends(str w, const char *ending)
{
    return str_ends(w, str_from(ending));
}

static const char *const adjective[] = {"e", "en", "er", "es", "em", NULL};
static const char *const comparative[] = {"er", "ere", "eren", "erer", "eres", "erem", NULL};
static const char *const superlative[] = {"st", "ste", "sten", "ster", "stes", "stem", NULL}, *const esuperlative[] = {"est", "este", "esten", "ester", "estes", "estem", NULL};

/* The word with umlaut in its last a, o, u ("lang" → "laeng"); n = 0 where there is none. */
static size_t umlaut(str w, char *out)
{
    for (size_t i = w.n; i-- > 0;) {
        char c = w.p[i];
        if (c == 'e' && i > 0 && (w.p[i - 1] == 'a' || w.p[i - 1] == 'o' || w.p[i - 1] == 'u')) return 0; /* has it already */
        if (c != 'a' && c != 'o' && c != 'u') continue;
        size_t cut = i > 0 && c == 'u' && w.p[i - 1] == 'a' ? i - 1 : i; /* au → aeu */
        memcpy(out, w.p, cut + 1);
        out[cut + 1] = 'e';
        memcpy(out + cut + 2, w.p + cut + 1, w.n - cut - 1);
        return w.n + 1;
    }
    return 0;
}

static size_t syllables(str w)
{
    size_t n = 0;
    for (size_t i = 0; i < w.n; i++) n += vowel(w.p[i]) && (i == 0 || !vowel(w.p[i - 1]));
    return n;
}

/* schlecht: schlechteste, but praktisch: praktischste. */
static const char *const *superlative_of(str w)
{
    char last = w.p[w.n - 1];
    bool e = last == 'd' || last == 't' || last == 's' || last == 'z' || last == 'x' || (ends(w, "sch") && !ends(w, "isch"));
    return e ? esuperlative : superlative;
}

static void inflect_adjective(struct out *o, str w)
{
    char last = w.p[w.n - 1];
    memcpy(o->p, w.p, w.n);
    if (last == 'e') { /* leise: leiser, leises */
        static const char *const rest[] = {"n", "r", "s", "m", "re", "ren", "rer", "res", "rem", "ste", "sten", "ster", "stes", "stem", NULL};
        put_all(o, w.n, rest, 2);
        return;
    }
    put_all(o, w.n, adjective, 2);
    put_all(o, w.n, comparative, 2);
    put_all(o, w.n, superlative_of(w), 2);
    if (w.n > 4 && (ends(w, "el") || ends(w, "er"))) { /* dunkel: dunkle; teuer: teure */
        o->p[w.n - 2] = last;
        put_all(o, w.n - 1, adjective, 2);
        put_all(o, w.n - 1, comparative, 2);
    }
    if (syllables(w) == 1) {
        size_t n = umlaut(w, o->p);
        if (!n) return;
        put_all(o, n, comparative, 3);
        put_all(o, n, superlative_of(w), 3);
    }
}

static void inflect_noun(struct out *o, str w)
{
    static const char *const endings[] = {"s", "es", "n", "en", "e", "er", "ern", NULL}, *const changed[] = {"", "e", "en", "er", "ern", "n", NULL};
    memcpy(o->p, w.p, w.n);
    put_all(o, w.n, endings, 2);
    if (ends(w, "in")) put(o, w.n, "nen", 2);
    if (ends(w, "nis")) {
        put(o, w.n, "se", 2);
        put(o, w.n, "sen", 2);
        put(o, w.n, "ses", 2);
    }
    size_t n = umlaut(w, o->p);
    if (n) put_all(o, n, changed, 3);
}

static bool inseparable(str w)
{
    static const char *const prefixes[] = {"be", "ge", "er", "ver", "zer", "ent", "emp", "miss", "hinter", "ueber", "unter", "wider"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (w.n > strlen(prefixes[i]) + 3 && str_starts(w, str_from(prefixes[i]))) return true;
    return false;
}

static size_t verb_stem(str w)
{
    if (ends(w, "en")) return w.n - 2;
    if (ends(w, "n") && w.n > 2) return w.n - 1; /* aergern, wechseln */
    return w.n;
}

static void participle(struct out *o, str stem, bool ge)
{
    size_t at = 0;
    if (ge) {
        memcpy(o->p, "ge", 2);
        at = 2;
    }
    memcpy(o->p + at, stem.p, stem.n);
    at += stem.n;
    char last = stem.n ? stem.p[stem.n - 1] : 0;
    if (last == 't' || last == 'd') o->p[at++] = 'e';
    put(o, at, "t", 2);
    static const char *const endings[] = {"te", "ten", "ter", "tes", "tem", NULL};
    put_all(o, at, endings, 2);
}

void inflect_de_verb(str w, bool finite_only, form_sink *sink, void *ctx)
{
    static const char *const finite[] = {"", "e", "st", "est", "t", "et", "en", "te", "test", "ten", "tet", "ete", "etest", "eten", "etet", "s", NULL};
    static const char *const present[] = {"end", "ende", "enden", "ender", "endes", "endem", NULL};
    static const char *const short_present[] = {"nd", "nde", "nden", "nder", "ndes", "ndem", NULL};
    struct out o = {.sink = sink, .ctx = ctx};
    if (w.n < 3 || w.n > 60) return;
    str stem = str_sub(w, 0, verb_stem(w));
    bool el = ends(stem, "el") || ends(stem, "er");
    memcpy(o.p, stem.p, stem.n);
    put_all(&o, stem.n, finite, stem.n < 3 ? 3 : 2);
    if (el) {
        put(&o, stem.n, "n", 2);
        if (ends(stem, "el")) { /* ich wechsle */
            o.p[stem.n - 2] = 'l';
            put(&o, stem.n - 1, "e", 2);
        }
    }
    if (finite_only) return;
    memcpy(o.p, stem.p, stem.n);
    put_all(&o, stem.n, el ? short_present : present, 2);
    bool ieren = ends(stem, "ier");
    participle(&o, stem, !inseparable(w) && !ieren);
    if (inseparable(w)) participle(&o, stem, false);
}

void inflect_de(str w, unsigned pos, form_sink *sink, void *ctx)
{
    struct out o = {.sink = sink, .ctx = ctx};
    sink(ctx, w.p, w.n, 0);
    if (w.n < 2 || w.n > 60) return;
    if (pos & TAG_ADJ) inflect_adjective(&o, w);
    if (pos & TAG_NOUN) inflect_noun(&o, w);
    if ((pos & TAG_VERB) && (pos != (unsigned)TAGS_POS || ends(w, "n"))) inflect_de_verb(w, false, sink, ctx);
}

void inflect_name(str w, form_sink *sink, void *ctx)
{
    static const char *const endings[] = {"s", "es", "'s", "n", "en", "'", NULL};
    struct out o = {.sink = sink, .ctx = ctx};
    sink(ctx, w.p, w.n, 0);
    if (w.n < 2 || w.n > 60) return;
    memcpy(o.p, w.p, w.n);
    put_all(&o, w.n, endings, 2);
}
