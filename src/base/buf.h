/* buf: bytes that grow, up to a maximum. The owner frees it.
 *
 * Overflow (more than max) and lack of memory are sticky: later puts do nothing, buf_ok() is false, and what was
 * there before stays readable. So a writer checks once, at the end. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/str.h"

#include <string.h>

struct buf {
    char *p;
    size_t n, cap, max;
    bool failed;
};

void buf_init(struct buf *b, size_t max); /* no allocation yet */
void buf_free(struct buf *b);
void buf_clear(struct buf *b); /* keeps the memory, forgets failure */
bool buf_ok(const struct buf *b);
str buf_str(const struct buf *b);
const char *buf_z(struct buf *b); /* with a NUL behind it that does not count; "" after a failure at the start */

void buf_put_slow(struct buf *b, str s); /* where buf_put() finds no room */
void buf_fill(struct buf *b, char c, size_t times);
void buf_printf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_put_i64(struct buf *b, int64_t v);
void buf_put_double(struct buf *b, double v, int decimals); /* decimal point in any locale; "-0.00" becomes "0.00"; else nan, inf, -inf */
void buf_put_rune(struct buf *b, uint32_t rune);            /* as UTF-8 */
char *buf_reserve(struct buf *b, size_t n); /* room for n bytes behind the end, or NULL; then buf_commit */
void buf_commit(struct buf *b, size_t n);

/* Room for n bytes and the NUL of buf_z, without asking for more? */
static inline bool buf_has(const struct buf *b, size_t n)
{
    return b->cap - b->n > n && !b->failed;
}

static inline void buf_put(struct buf *b, str s)
{
    if (!buf_has(b, s.n)) {
        buf_put_slow(b, s);
    } else if (s.n) {
        memcpy(b->p + b->n, s.p, s.n);
        b->n += s.n;
    }
}

static inline void buf_putz(struct buf *b, const char *z)
{
    buf_put(b, str_from(z));
}

static inline void buf_putc(struct buf *b, char c)
{
    if (!buf_has(b, 1))
        buf_put_slow(b, (str){&c, 1});
    else
        b->p[b->n++] = c;
}

#endif
