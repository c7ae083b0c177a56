/* The longest run of plain characters that every match of a pattern holds. Looking for it costs a fraction of what the pattern does, and most texts lack it.
 *
 * Read with care: what is not surely plain ends a run, groups and classes are passed over, and whatever may change the meaning of the rest (alternatives at the top, options,
 * verbs, escapes with arguments) means that there is none. Case does not count; of ASCII letters, only k and s have forms beyond ASCII that PCRE2 takes for them. */
#include "insight/query_node.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

struct literal_reader {
    str source;
    size_t at;
    struct literal run, best;
    bool none;
};

static void end_run(struct literal_reader *r)
{
    if (r->run.n > r->best.n) r->best = r->run;
    r->run.n = 0;
}

static void add_char(struct literal_reader *r, char c)
{
    bool letter = (unsigned)((c | 0x20) - 'a') < 26u;
    if (r->run.n == LITERAL_MAX) end_run(r);
    r->run.text[r->run.n] = letter ? (char)(c | 0x20) : c;
    r->run.mask[r->run.n++] = letter ? 0x20 : 0;
}

static char next_char(const struct literal_reader *r, size_t ahead)
{
    return r->at + ahead < r->source.n ? r->source.p[r->at + ahead] : 0;
}

/* [...], r->at on the bracket. */
static void skip_class(struct literal_reader *r)
{
    r->at++;
    if (next_char(r, 0) == '^') r->at++;
    if (next_char(r, 0) == ']') r->at++;
    for (; r->at < r->source.n && next_char(r, 0) != ']'; r->at++) {
        if (next_char(r, 0) == '\\') r->at++;
        else if (next_char(r, 0) == '[' && next_char(r, 1) && strchr(":.=", next_char(r, 1))) r->none = true; /* [[:alpha:]]: not worth it */
    }
    r->at++;
}

/* Options, verbs, quoting: they reach beyond the group. */
static bool changes_the_rest(const struct literal_reader *r)
{
    char c = next_char(r, 0), d = next_char(r, 1), e = next_char(r, 2);
    if (c == '(') return d == '*' || (d == '?' && !(e && strchr(":=!<>", e)));
    return c == '\\' && (d == 'Q' || d == 'E');
}

/* (...), r->at on the opening one. What is inside may be optional or forbidden. */
static void skip_group(struct literal_reader *r)
{
    int depth = 0;
    do {
        char c = next_char(r, 0);
        r->none |= changes_the_rest(r);
        if (c == '[') {
            skip_class(r);
            continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        r->at += c == '\\' ? 2 : 1;
    } while (depth > 0 && r->at < r->source.n && !r->none);
}

static void read_escape(struct literal_reader *r)
{
    char c = next_char(r, 1);
    bool alphanumeric = (unsigned)((c | 0x20) - 'a') < 26u || (unsigned)(c - '0') < 10u;
    if (!c || (unsigned char)c >= 0x80) r->none = true;
    else if (!alphanumeric) add_char(r, c);
    else if (strchr("dDwWsSbBAzZGRXhHvVnrtfea", c)) end_run(r);
    else r->none = true;
    r->at += 2;
}

/* {2}, {2,} or {2,3}: its length. 0: the brace is a plain character, or which it is depends on the version of PCRE2. */
static size_t braces(const struct literal_reader *r)
{
    size_t n = 1, digits = 0, commas = 0;
    for (char c; (c = next_char(r, n)) != '}'; n++) {
        commas += c == ',';
        if (c >= '0' && c <= '9') digits++;
        else if (c != ',' || !digits || commas > 1) return 0;
    }
    return digits ? n + 1 : 0;
}

/* A quantifier that may take the last character away, with what makes it lazy or possessive. */
static void read_quantifier(struct literal_reader *r, bool optional)
{
    size_t n = next_char(r, 0) == '{' ? braces(r) : 1;
    if (optional && r->run.n) r->run.n--;
    end_run(r);
    r->none |= n == 0;
    r->at += n;
    if (next_char(r, 0) == '?' || next_char(r, 0) == '+') r->at++;
}

static void read_one(struct literal_reader *r)
{
    char c = next_char(r, 0);
    switch (c) {
    case '|': r->none = true; break;
    case '(':
        end_run(r);
        skip_group(r);
        break;
    case '[':
        end_run(r);
        skip_class(r);
        break;
    case '\\': read_escape(r); break;
    case '*':
    case '?':
    case '{': read_quantifier(r, true); break;
    case '+': read_quantifier(r, false); break;
    case '.':
    case '^':
    case '$':
        end_run(r);
        r->at++;
        break;
    default:
        if ((unsigned char)c < 0x80) add_char(r, c);
        else end_run(r);
        r->at++;
    }
}

struct literal literal_of(str pattern)
{
    struct literal_reader r = {.source = pattern};
    while (r.at < pattern.n && !r.none) read_one(&r);
    end_run(&r);
    if (r.none || r.best.n < 2) return (struct literal){.n = 0};
    for (size_t i = 0; i < r.best.n; i++) r.best.wide |= r.best.text[i] == 'k' || r.best.text[i] == 's';
    return r.best;
}

/* --- looking for it --- */

static bool stands_at(const struct literal *l, const char *p)
{
    for (size_t i = 0; i < l->n; i++)
        if ((char)(p[i] | l->mask[i]) != l->text[i]) return false;
    return true;
}

static bool find_from(const struct literal *l, str text, size_t at)
{
    for (; at + l->n <= text.n; at++)
        if (stands_at(l, text.p + at)) return true;
    return false;
}

#if defined(__SSE2__)
/* Places where the first and the last character fit, sixteen at a time. */
static bool find(const struct literal *l, str text)
{
    const __m128i first = _mm_set1_epi8(l->text[0]), first_mask = _mm_set1_epi8(l->mask[0]);
    const __m128i last = _mm_set1_epi8(l->text[l->n - 1]), last_mask = _mm_set1_epi8(l->mask[l->n - 1]);
    size_t at = 0;
    for (; at + l->n - 1 + 16 <= text.n; at += 16) {
        const char *p = text.p + at;
        __m128i a = _mm_or_si128(_mm_loadu_si128((const __m128i *)(const void *)p), first_mask);
        __m128i b = _mm_or_si128(_mm_loadu_si128((const __m128i *)(const void *)(p + l->n - 1)), last_mask);
        unsigned places = (unsigned)_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(a, first), _mm_cmpeq_epi8(b, last)));
        for (; places; places &= places - 1)
            if (stands_at(l, p + __builtin_ctz(places))) return true;
    }
    return find_from(l, text, at);
}
#else
static bool find(const struct literal *l, str text)
{
    return find_from(l, text, 0);
}
#endif

bool literal_may_stand(const struct literal *l, str text)
{
    if (!l->n || find(l, text)) return true;
    return l->wide && (str_contains(text, STR("\xC5\xBF")) || str_contains(text, STR("\xE2\x84\xAA"))); /* long s, Kelvin sign */
}
