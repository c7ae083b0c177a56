/* Damerau-Levenshtein in its restricted form (a swapped pair is not edited again): three rows of the matrix. */
#include "base/nearest.h"

#define WORD_MAX 64

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

static size_t distance(str a, str b)
{
    size_t rows[3][WORD_MAX + 1];
    size_t *before = rows[0], *above = rows[1], *row = rows[2];
    for (size_t j = 0; j <= b.n; j++) above[j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            char x = lower(a.p[i - 1]), y = lower(b.p[j - 1]);
            size_t cost = least(above[j - 1] + (x != y), least(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && x == lower(b.p[j - 2]) && lower(a.p[i - 2]) == y)
                cost = least(cost, before[j - 2] + 1);
            row[j] = cost;
        }
        size_t *free_row = before;
        before = above;
        above = row;
        row = free_row;
    }
    return above[b.n];
}

str nearest_name(str word, const str *names, size_t count)
{
    str best = {0};
    size_t best_distance = WORD_MAX;
    if (word.n == 0 || word.n > WORD_MAX) return best;
    for (size_t i = 0; i < count; i++) {
        size_t longer = word.n > names[i].n ? word.n : names[i].n;
        if (names[i].n == 0 || names[i].n > WORD_MAX) continue;
        size_t d = distance(word, names[i]);
        if (d <= longer / 3 && d < best_distance) {
            best = names[i];
            best_distance = d;
        }
    }
    return best;
}
