#include "insight/sentence.h"

#include "base/abbreviation.h"

#include <ctype.h>

static bool is_mark(char c)
{
    return c == '.' || c == '!' || c == '?';
}

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* The point at `at` only shortens a word, or makes a number of a day (24. Dezember). */
static bool shortens(str body, size_t at)
{
    size_t from = at;
    while (from && is_word(body.p[from - 1])) from--;
    str word = str_sub(body, from, at - from);
    bool digits = word.n > 0;
    for (size_t i = 0; i < word.n; i++) digits = digits && isdigit((unsigned char)word.p[i]);
    return (digits && word.n <= 2) || abbreviates(word, at + 2 < body.n && islower((unsigned char)body.p[at + 2]));
}

/* 2.5, shop.example and ?page=2 end nothing. */
static bool ends_at(str body, size_t at)
{
    char c = body.p[at], next = at + 1 < body.n ? body.p[at + 1] : ' ';
    if (c == '\n') return true;
    if (!is_mark(c) || isalnum((unsigned char)next) || next == '/' || next == '=') return false;
    return c != '.' || is_mark(next) || !shortens(body, at);
}

str sentence_around(str body, size_t from, size_t n)
{
    if (from > body.n) from = body.n;
    size_t to = n < body.n - from ? from + n : body.n;
    while (from > 0 && !ends_at(body, from - 1)) from--;
    while (to < body.n && !ends_at(body, to)) to++;
    while (to < body.n && is_mark(body.p[to])) to++;
    return str_trim(str_sub(body, from, to - from));
}

str sentence_behind(str body, str sentence)
{
    size_t from = (size_t)(sentence.p - body.p) + sentence.n;
    while (from < body.n && !is_word(body.p[from])) from++;
    return from < body.n ? sentence_around(body, from, 0) : str_sub(body, body.n, 0);
}
