#include "base/buf.h"

#include "base/utf8.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buf_init(struct buf *b, size_t max)
{
    *b = (struct buf){.max = max};
}

void buf_free(struct buf *b)
{
    free(b->p);
    *b = (struct buf){.max = b->max};
}

void buf_clear(struct buf *b)
{
    b->n = 0;
    b->failed = false;
}

bool buf_ok(const struct buf *b)
{
    return !b->failed;
}

str buf_str(const struct buf *b)
{
    return (str){b->p, b->n};
}

/* One byte more than asked for is always there, for the NUL of buf_z. */
char *buf_reserve(struct buf *b, size_t n)
{
    if (b->failed) return NULL;
    if (n > b->max - b->n) {
        b->failed = true;
        return NULL;
    }
    size_t need = b->n + n + 1;
    if (need > b->cap) {
        size_t cap = b->cap < 64 ? 64 : b->cap + b->cap / 2;
        if (cap - 1 > b->max) cap = b->max + 1; /* buf_has() asks for room only */
        if (cap < need) cap = need;
        char *p = realloc(b->p, cap);
        if (!p) {
            b->failed = true;
            return NULL;
        }
        b->p = p;
        b->cap = cap;
    }
    return b->p + b->n;
}

void buf_commit(struct buf *b, size_t n)
{
    b->n += n;
}

const char *buf_z(struct buf *b)
{
    bool failed = b->failed;
    b->failed = false;
    char *end = buf_reserve(b, 0);
    b->failed = failed || !end;
    if (!end) return "";
    *end = 0;
    return b->p;
}

void buf_put_slow(struct buf *b, str s)
{
    char *to = buf_reserve(b, s.n);
    if (!to || !s.n) return;
    memcpy(to, s.p, s.n);
    b->n += s.n;
}

void buf_fill(struct buf *b, char c, size_t times)
{
    char *to = buf_reserve(b, times);
    if (!to) return;
    memset(to, c, times);
    b->n += times;
}

void buf_printf(struct buf *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *to = n >= 0 ? buf_reserve(b, (size_t)n) : NULL;
    if (to && vsnprintf(to, (size_t)n + 1, format, again) == n) b->n += (size_t)n;
    if (n < 0) b->failed = true;
    va_end(again);
}

void buf_put_i64(struct buf *b, int64_t v)
{
    char digits[20];
    size_t at = sizeof digits;
    uint64_t rest = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (v < 0) digits[--at] = '-';
    buf_put(b, (str){digits + at, sizeof digits - at});
}

/* Few decimals without printf. False where rounding is a near thing, or the number is large. */
static bool put_plain(struct buf *b, double v, int decimals)
{
    static const double scales[] = {1, 10, 100, 1000};
    double size = decimals >= 0 && decimals < 4 ? fabs(v) * scales[decimals] : INFINITY;
    if (!(size < 1e9) || fabs(size - floor(size) - 0.5) < 1e-6) return false;
    char out[24];
    size_t at = sizeof out;
    uint32_t n = (uint32_t)(size + 0.5);
    bool minus = v < 0 && n;
    for (int i = 0; i <= decimals || n; i++) {
        if (i == decimals && decimals) out[--at] = '.';
        out[--at] = (char)('0' + n % 10);
        n /= 10;
    }
    if (minus) out[--at] = '-';
    buf_put(b, (str){out + at, sizeof out - at});
    return true;
}

void buf_put_double(struct buf *b, double v, int decimals)
{
    if (put_plain(b, v, decimals)) return;
    if (!isfinite(v)) {
        buf_putz(b, isnan(v) ? "nan" : v < 0 ? "-inf" : "inf");
        return;
    }
    char z[400]; /* the longest double has 309 digits before the point */
    int precision = decimals < 0 ? 0 : decimals > 17 ? 17 : decimals;
    size_t n = (size_t)snprintf(z, sizeof z, "%.*f", precision, v);
    /* The locale's point, whatever it is, stands alone between digits. */
    size_t point = strcspn(z, ",.");
    if (point < n) z[point] = '.';
    bool minus_zero = z[0] == '-' && strspn(z + 1, "0.") == n - 1;
    buf_putz(b, minus_zero ? z + 1 : z);
}

void buf_put_rune(struct buf *b, uint32_t rune)
{
    char bytes[4];
    buf_put(b, (str){bytes, utf8_encode(rune, bytes)});
}
