#include "insight/sentence.h"

static bool is_in(str set, char c)
{
    return str_find_byte(set, c) != STR_NONE;
}

str sentence_around(str body, size_t from, size_t n)
{
    const str ends = STR(".!?\n"), marks = STR(".!?");
    if (from > body.n) from = body.n;
    size_t to = n < body.n - from ? from + n : body.n;
    while (from > 0 && !is_in(ends, body.p[from - 1])) from--;
    while (to < body.n && !is_in(ends, body.p[to])) to++;
    while (to < body.n && is_in(marks, body.p[to])) to++;
    return str_trim(str_sub(body, from, to - from));
}
