/* The way back: percent-encoding and HTML's character references. What comes out is never longer than what went in, but for
 * two names (&nGt; &nLt;: 5 bytes that become 6). */
#include "base/escape.h"
#include "base/escape_entities.h"
#include "base/utf8.h"

#include <string.h>

int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    char l = (char)(c | 0x20);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

static bool is_alnum(char c)
{
    char l = (char)(c | 0x20);
    return (c >= '0' && c <= '9') || (l >= 'a' && l <= 'z');
}

str unescape_url(struct arena *a, str s)
{
    if (str_find_byte(s, '%') == STR_NONE) return s;
    char *p = arena_raw(a, s.n + 1, 1), *end = p;
    for (size_t at = 0; at < s.n; at++) {
        int high = s.p[at] == '%' && at + 2 < s.n ? hex_digit(s.p[at + 1]) : -1;
        int low = high >= 0 ? hex_digit(s.p[at + 2]) : -1;
        if (low >= 0) {
            *end++ = (char)(high << 4 | low);
            at += 2;
        } else {
            *end++ = s.p[at];
        }
    }
    *end = 0;
    return (str){p, (size_t)(end - p)};
}

/* What browsers make of &#128; … &#159;: the characters of windows-1252. 0 = as it is. */
static const uint16_t windows1252[32] = {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

/* "#8217;" or "#x2019;" at s: bytes read (0: it is none), and the code point. */
static size_t read_number(str s, uint32_t *rune)
{
    size_t at = 1;
    uint32_t base = 10, v = 0;
    if (at < s.n && (s.p[at] | 0x20) == 'x') {
        base = 16;
        at++;
    }
    size_t digits = 0;
    for (; at < s.n; at++, digits++) {
        int d = hex_digit(s.p[at]);
        if (d < 0 || (uint32_t)d >= base) break;
        v = v > 0x10FFFF ? v : v * base + (uint32_t)d; /* beyond Unicode it stays beyond */
    }
    if (digits == 0) return 0;
    if (at < s.n && s.p[at] == ';') at++;
    if (v >= 0x80 && v < 0xA0 && windows1252[v - 0x80]) v = windows1252[v - 0x80];
    *rune = v ? v : 0xFFFD;
    return at;
}

static const struct entity *find_entity(str name)
{
    size_t from = 0, to = entity_count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        int order = str_cmp(str_from(entities[middle].name), name);
        if (order == 0) return &entities[middle];
        if (order < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return NULL;
}

/* "amp;" at s, or the longest name that may stand bare. Bytes read, 0 if there is none. A bare name is left alone where it
 * is the beginning of a parameter in an address: "?a=1&copy=2", "&region=x". */
static size_t read_name(str s, const char **utf8)
{
    size_t n = 0;
    while (n < s.n && n <= ENTITY_NAME_MAX && is_alnum(s.p[n])) n++;
    if (n < s.n && s.p[n] == ';') {
        const struct entity *e = find_entity(str_sub(s, 0, n));
        if (e) {
            *utf8 = e->utf8;
            return n + 1;
        }
    }
    if (n < s.n && s.p[n] == '=') return 0;
    for (size_t length = n < ENTITY_BARE_MAX ? n : ENTITY_BARE_MAX; length >= 2; length--) {
        const struct entity *e = find_entity(str_sub(s, 0, length));
        if (!e || !e->bare) continue;
        *utf8 = e->utf8;
        return length;
    }
    return 0;
}

str unescape_html(struct arena *a, str s)
{
    size_t first = str_find_byte(s, '&');
    if (first == STR_NONE) return s;
    char *p = arena_raw(a, s.n + s.n / 5 + 1, 1), *end = p;
    for (size_t at = 0; at < s.n;) {
        size_t next = str_find_byte(str_skip(s, at), '&');
        size_t n = next == STR_NONE ? s.n - at : next;
        memcpy(end, s.p + at, n);
        end += n;
        at += n;
        if (at == s.n) break;
        str rest = str_skip(s, at + 1);
        uint32_t rune = 0;
        const char *utf8 = NULL;
        size_t used = rest.n && rest.p[0] == '#' ? read_number(rest, &rune) : read_name(rest, &utf8);
        if (used == 0) {
            *end++ = '&';
        } else if (utf8) {
            size_t length = strlen(utf8);
            memcpy(end, utf8, length);
            end += length;
        } else {
            end += utf8_encode(rune, end);
        }
        at += 1 + used;
    }
    *end = 0;
    return (str){p, (size_t)(end - p)};
}
