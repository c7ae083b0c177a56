/* Most tokens of scoring are plain words, whose folded bytes and hash are those of the search word. What lies between plain words (addresses, handles, numbers, words
 * with apostrophes, emoji) is cut once more, by the rule of searching; so the index and term_words() cannot disagree. */
#include "text/term.h"

#include "base/term.h"
#include "text/scratch.h"

#include <stdlib.h>
#include <string.h>

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static bool is_alphanumeric(unsigned char c)
{
    return (unsigned)(c | 0x20) - 'a' < 26u || (unsigned)c - '0' < 10u;
}

/* Read by one of the fast ways, which make sure of its end, and with a plain break in front: a search word as it is. */
static bool is_plain(const struct tokens *t, const struct token *w)
{
    if (w->class != TOKEN_WORD || w->flags & (TOKEN_SLOW | TOKEN_TAG)) return false;
    unsigned char before = w->from ? (unsigned char)t->text.p[w->from - 1] : ' ';
    return before < 0x80 && before != '\'' && !is_alphanumeric(before);
}

static bool holds_words(str gap)
{
    for (size_t i = 0; i < gap.n; i++)
        if ((unsigned char)gap.p[i] >= 0x80 || is_alphanumeric((unsigned char)gap.p[i])) return true;
    return false;
}

static void add_term(struct text_scratch *s, size_t *n, uint64_t term)
{
    if (*n == s->terms_cap) s->terms = scratch_grow(s->terms, &s->terms_cap, *n + 1, sizeof *s->terms);
    s->terms[(*n)++] = term;
}

static void add_gap(struct text_scratch *s, struct arena *a, size_t *n, size_t from, size_t to)
{
    str gap = str_sub(s->tokens.text, from, to - from);
    if (!holds_words(gap)) return;
    char *room = arena_raw(a, 2 * gap.n + 2, 1);
    for (str rest = {room, term_words(gap, false, room)}; rest.n;) add_term(s, n, term_of(str_cut(&rest, ' ')));
}

/* Most posts are short: cheaper than qsort. */
static void sort(uint64_t *at, size_t n)
{
    if (n >= 48) qsort(at, n, sizeof *at, by_value);
    for (size_t i = 1; n < 48 && i < n; i++) {
        uint64_t v = at[i];
        size_t to = i;
        for (; to > 0 && at[to - 1] > v; to--) at[to] = at[to - 1];
        at[to] = v;
    }
}

const uint64_t *terms_find(struct text_scratch *s, struct arena *a, size_t *count)
{
    const struct tokens *t = &s->tokens;
    size_t n = 0, done = 0, distinct = 0;
    for (size_t i = 1; i < t->count; i++) {
        const struct token *w = &t->at[i];
        if (!is_plain(t, w)) continue;
        add_gap(s, a, &n, done, w->from);
        add_term(s, &n, w->hash);
        done = w->from + w->n;
    }
    add_gap(s, a, &n, done, t->text.n);
    sort(s->terms, n);
    for (size_t i = 0; i < n; i++)
        if (i == 0 || s->terms[i] != s->terms[i - 1]) s->terms[distinct++] = s->terms[i];
    uint64_t *copy = arena_raw(a, (distinct + 1) * sizeof *copy, _Alignof(uint64_t));
    if (distinct) memcpy(copy, s->terms, distinct * sizeof *copy);
    *count = distinct;
    return copy;
}
