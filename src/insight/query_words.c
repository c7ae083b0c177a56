/* Words of a query against words of a text. A text is folded once into " word word word ", so that a phrase of whole words is one search
 * for bytes; only `*` and NEAR look at single words.
 *
 * NEAR: x1 NEAR/n1 x2 NEAR/n2 x3 … holds when there are occurrences of each such that every one stands at most n words from the one
 * before, on either side, without overlapping it. The set of occurrences that can be reached is carried from left to right, so the cost
 * is occurrences times words in reach, never their product. */
#include "insight/query_node.h"

#include "base/term.h"

#include <string.h>

struct span { /* words [from, to) of a folded text */
    uint32_t from, to;
};
struct spans {
    struct span *at;
    size_t count, cap;
    uint32_t longest;
};

str query_fold(struct arena *a, str text, bool stars)
{
    char *p = arena_raw(a, 2 * text.n + 3, 1);
    *p = ' ';
    return (str){p, 1 + term_words(text, stars, p + 1)};
}

/* Greedy with one mark to come back to: linear for one `*`, at worst the product of the lengths. */
bool query_glob(str pattern, str text)
{
    size_t p = 0, t = 0, star = STR_NONE, back = 0;
    while (t < text.n) {
        if (p < pattern.n && pattern.p[p] == '*') {
            star = p++;
            back = t;
        } else if (p < pattern.n && pattern.p[p] == text.p[t]) {
            p++;
            t++;
        } else if (star != STR_NONE) {
            p = star + 1;
            t = ++back;
        } else {
            return false;
        }
    }
    while (p < pattern.n && pattern.p[p] == '*') p++;
    return p == pattern.n;
}

/* --- occurrences --- */

static void find_starts(struct folded *f, struct arena *a)
{
    if (f->starts) return;
    f->starts = ARENA_ARRAY(a, uint32_t, f->text.n / 2 + 2);
    for (size_t at = 0; at + 1 < f->text.n;) {
        f->starts[f->count++] = (uint32_t)at + 1;
        at = at + 1 + str_find_byte(str_skip(f->text, at + 1), ' ');
    }
}

static str word_at(const struct folded *f, size_t i)
{
    str rest = str_skip(f->text, f->starts[i]);
    return str_sub(rest, 0, str_find_byte(rest, ' '));
}

static size_t index_of(const struct folded *f, size_t start)
{
    size_t low = 0, high = f->count;
    while (low + 1 < high) {
        size_t middle = (low + high) / 2;
        if (f->starts[middle] <= start) low = middle;
        else high = middle;
    }
    return low;
}

static void spans_add(struct arena *a, struct spans *s, size_t from, size_t n)
{
    if (s->count == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 16;
        s->at = arena_grow(a, s->at, s->cap * sizeof *s->at, cap * sizeof *s->at);
        s->cap = cap;
    }
    s->at[s->count++] = (struct span){(uint32_t)from, (uint32_t)(from + n)};
    if (n > s->longest) s->longest = (uint32_t)n;
}

/* The longest piece without `*`: a text that does not hold it is done. */
static bool may_hold(str words, const struct folded *f)
{
    str best = {NULL, 0};
    while (words.p) {
        str piece = str_cut(&words, '*');
        if (piece.n > best.n) best = piece;
    }
    return !best.n || str_find(f->text, best) != STR_NONE;
}

static bool stars_at(const struct folded *f, size_t i, str words)
{
    for (; words.p; i++)
        if (i >= f->count || !query_glob(str_cut(&words, ' '), word_at(f, i))) return false;
    return true;
}

static void find_stars(const struct query_node *n, struct folded *f, struct arena *a, struct spans *out, bool first)
{
    if (!may_hold(n->words, f)) return;
    find_starts(f, a);
    for (size_t i = 0; i + n->count <= f->count; i++) {
        if (!stars_at(f, i, n->words)) continue;
        spans_add(a, out, i, n->count);
        if (first) return;
    }
}

static void find_whole(const struct query_node *n, struct folded *f, struct arena *a, struct spans *out)
{
    const str parts[] = {STR(" "), n->words, STR(" ")};
    str needle = str_concat(a, parts, 3);
    for (size_t from = 0;;) {
        size_t at = str_find(str_skip(f->text, from), needle);
        if (at == STR_NONE) return;
        find_starts(f, a);
        spans_add(a, out, index_of(f, from + at + 1), n->count);
        from += at + 1;
    }
}

static void occurrences(const struct query_node *n, struct folded *f, struct arena *a, struct spans *out);

/* Both sides are in order of `from`. */
static void merge(struct arena *a, struct spans *into, const struct spans *more)
{
    struct spans all = {.cap = into->count + more->count + 1};
    all.at = ARENA_ARRAY(a, struct span, all.cap);
    size_t i = 0, k = 0;
    while (i < into->count || k < more->count) {
        bool left = k == more->count || (i < into->count && into->at[i].from <= more->at[k].from);
        all.at[all.count++] = left ? into->at[i++] : more->at[k++];
    }
    all.longest = into->longest > more->longest ? into->longest : more->longest;
    *into = all;
}

static bool reached(const struct spans *from, size_t first, struct span s, uint32_t distance)
{
    for (size_t i = first; i < from->count && from->at[i].from < s.to + distance; i++) {
        struct span o = from->at[i];
        if (o.to <= s.from ? s.from - o.to < distance : o.from >= s.to) return true;
    }
    return false;
}

static void find_near(const struct query_node *n, struct folded *f, struct arena *a, struct spans *out)
{
    struct spans left = {0}, right = {0};
    uint32_t distance = (uint32_t)n->distance;
    occurrences(n->child[0], f, a, &left);
    if (left.count) occurrences(n->child[1], f, a, &right);
    for (size_t i = 0, first = 0; i < right.count; i++) {
        uint32_t reach = distance + left.longest;
        while (first < left.count && left.at[first].from + reach <= right.at[i].from) first++;
        if (reached(&left, first, right.at[i], distance)) spans_add(a, out, right.at[i].from, right.at[i].to - right.at[i].from);
    }
}

static void occurrences(const struct query_node *n, struct folded *f, struct arena *a, struct spans *out)
{
    if (n->type == QUERY_WORDS && n->stars) {
        find_stars(n, f, a, out, false);
    } else if (n->type == QUERY_WORDS) {
        find_whole(n, f, a, out);
    } else if (n->type == QUERY_NEAR) {
        find_near(n, f, a, out);
    } else {
        for (size_t i = 0; i < n->count; i++) {
            struct spans more = {0};
            occurrences(n->child[i], f, a, &more);
            if (more.count) merge(a, out, &more);
        }
    }
}

static bool whole_words(const struct query_node *n, const struct folded *f)
{
    for (size_t from = 0;;) {
        size_t at = str_find(str_skip(f->text, from), n->words);
        if (at == STR_NONE) return false;
        at += from; /* never 0: a blank is in front of all */
        if (f->text.p[at - 1] == ' ' && f->text.p[at + n->words.n] == ' ') return true;
        from = at + 1;
    }
}

bool words_match(const struct query_node *n, struct folded *f, struct arena *a)
{
    struct spans found = {0};
    if (n->type == QUERY_WORDS && !n->stars) return whole_words(n, f);
    if (n->type == QUERY_WORDS) find_stars(n, f, a, &found, true);
    else occurrences(n, f, a, &found);
    return found.count > 0;
}
