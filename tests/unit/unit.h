/* unit: what every unit test includes: cmocka and what it wants before it, and comparison of strs. */
#ifndef UNIT_H
#define UNIT_H

#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* Fails with both texts when they differ; label says which row of a table it was. */
static inline void unit_same(const char *label, str got, str want)
{
    if (got.n == want.n && (got.n == 0 || memcmp(got.p, want.p, got.n) == 0)) return;
    fail_msg("%s: got \"%.*s\" (%zu), want \"%.*s\" (%zu)", label, (int)got.n, got.p ? got.p : "", got.n, (int)want.n,
             want.p ? want.p : "", want.n);
}

/* Like unit_same, with the expected text as a C string. */
static inline void unit_text(const char *label, str got, const char *want)
{
    unit_same(label, got, (str){want, strlen(want)});
}

#endif
