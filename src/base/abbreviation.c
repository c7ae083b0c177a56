#include "base/abbreviation.h"

static const str always[] = {
    STR_INIT("abs"), STR_INIT("approx"), STR_INIT("art"), STR_INIT("bhf"), STR_INIT("bspw"), STR_INIT("bzw"), STR_INIT("ca"), STR_INIT("dipl"), STR_INIT("dr"), STR_INIT("evtl"),
    STR_INIT("fr"), STR_INIT("ggf"), STR_INIT("hr"), STR_INIT("inkl"), STR_INIT("jr"), STR_INIT("mind"), STR_INIT("mr"), STR_INIT("mrs"), STR_INIT("ms"), STR_INIT("nr"),
    STR_INIT("prof"), STR_INIT("resp"), STR_INIT("sog"), STR_INIT("sr"), STR_INIT("st"), STR_INIT("str"), STR_INIT("tel"), STR_INIT("vgl"), STR_INIT("vs"), STR_INIT("zzgl"),
};

/* These may end a sentence, too. */
static const str inside[] = {STR_INIT("etc"), STR_INIT("max"), STR_INIT("min"), STR_INIT("mio"), STR_INIT("mrd"), STR_INIT("sek"), STR_INIT("std"), STR_INIT("tsd")};

static bool holds(const str *list, size_t count, str word)
{
    for (size_t i = 0; i < count; i++)
        if ((word.p[0] | 0x20) == list[i].p[0] && str_eq_nocase(word, list[i])) return true;
    return false;
}

bool abbreviates(str word, bool small)
{
    if (word.n <= 1 || word.n > 6) return word.n == 1; /* "z. B." */
    return holds(always, sizeof always / sizeof *always, word) || (small && holds(inside, sizeof inside / sizeof *inside, word));
}
