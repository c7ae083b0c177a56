#include "insight/sentence.h"

#include <ctype.h>

/* Before a point that ends no sentence; single letters (z. B., e. g.) and figures of a day (24. Dezember) are not listed. */
static const str abbreviations[] = {
    STR_INIT("bzw"), STR_INIT("ca"), STR_INIT("Dr"), STR_INIT("etc"), STR_INIT("evtl"), STR_INIT("ggf"), STR_INIT("inkl"), STR_INIT("max"), STR_INIT("min"), STR_INIT("Mr"),
    STR_INIT("Mrs"), STR_INIT("Nr"), STR_INIT("No"), STR_INIT("Std"), STR_INIT("Str"), STR_INIT("Tel"), STR_INIT("vgl"), STR_INIT("vs"), STR_INIT("zzgl"),
};

static bool is_mark(char c)
{
    return c == '.' || c == '!' || c == '?';
}

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* The point behind `before` only shortens a word, or makes a number of a day. */
static bool shortens(str before)
{
    size_t from = before.n;
    while (from && is_word(before.p[from - 1])) from--;
    str word = str_skip(before, from);
    bool digits = word.n > 0;
    for (size_t i = 0; i < word.n; i++) digits = digits && isdigit((unsigned char)word.p[i]);
    if (word.n == 1 || (digits && word.n == 2)) return true;
    for (size_t i = 0; i < sizeof abbreviations / sizeof *abbreviations; i++)
        if (str_eq_nocase(word, abbreviations[i])) return true;
    return false;
}

/* 2.5, shop.example and ?page=2 end nothing. */
static bool ends_at(str body, size_t at)
{
    char c = body.p[at], next = at + 1 < body.n ? body.p[at + 1] : ' ';
    if (c == '\n') return true;
    if (!is_mark(c) || isalnum((unsigned char)next) || next == '/' || next == '=') return false;
    return c != '.' || is_mark(next) || !shortens(str_sub(body, 0, at));
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
