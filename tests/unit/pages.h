/* pages: tests over a file of pages. A line "=== a | b | c" begins each and says what must be found. */
#ifndef UNIT_PAGES_H
#define UNIT_PAGES_H

#include "config/paths.h"
#include "unit.h"

/* Next part of a head line, parted by " | ". */
static inline str pages_part(str *rest)
{
    size_t bar = str_find(*rest, STR(" | "));
    str part = bar == STR_NONE ? *rest : str_sub(*rest, 0, bar);
    *rest = bar == STR_NONE ? (str){0} : str_skip(*rest, bar + 3);
    return str_trim(part);
}

/* Calls check(head, page) for each page of tests/pages/NAME; fails when one says false, or when there are fewer than least. */
static inline void pages_check(const char *name, size_t least, bool (*check)(str head, str page))
{
    struct arena *a = arena_new(0);
    struct err e = {0};
    size_t count = 0, wrong = 0;
    str text;
    if (!file_read(a, str_printf(a, "%s/tests/pages/%s", ROOT, name), 1 << 20, &text, &e)) fail_msg("%s", e.text);
    for (size_t at = str_find(text, STR("\n=== ")); at != STR_NONE; count++) {
        text = str_skip(text, at + 5);
        at = str_find(text, STR("\n=== "));
        str page = at == STR_NONE ? text : str_sub(text, 0, at + 1);
        str head = str_cut(&page, '\n');
        wrong += !check(head, page);
    }
    arena_free(a);
    assert_true(count >= least);
    assert_int_equal(wrong, 0);
}

#endif
