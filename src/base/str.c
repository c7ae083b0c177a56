#include "base/str.h"

#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

str str_skip(str s, size_t n)
{
    if (n > s.n) n = s.n;
    return s.p ? (str){s.p + n, s.n - n} : (str){0};
}

str str_sub(str s, size_t from, size_t n)
{
    s = str_skip(s, from);
    if (n < s.n) s.n = n;
    return s;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static bool same_nocase(const char *a, const char *b, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}

bool str_eq(str a, str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool str_eq_nocase(str a, str b)
{
    return a.n == b.n && same_nocase(a.p, b.p, a.n);
}

int str_cmp(str a, str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool str_starts(str s, str prefix)
{
    return s.n >= prefix.n && str_eq(str_sub(s, 0, prefix.n), prefix);
}

bool str_ends(str s, str suffix)
{
    return s.n >= suffix.n && str_eq(str_skip(s, s.n - suffix.n), suffix);
}

bool str_starts_nocase(str s, str prefix)
{
    return s.n >= prefix.n && same_nocase(s.p, prefix.p, prefix.n);
}

bool str_ends_nocase(str s, str suffix)
{
    return s.n >= suffix.n && same_nocase(s.p + (s.n - suffix.n), suffix.p, suffix.n);
}

/* Horspool's algorithm (1980): the byte under the needle's end says how far one may jump. Short needles, and short
 * texts, which are not worth a table, look for the first byte only. */
static size_t find_horspool(str s, str needle)
{
    size_t jump[256];
    for (size_t i = 0; i < 256; i++) jump[i] = needle.n;
    for (size_t i = 0; i + 1 < needle.n; i++) jump[(unsigned char)needle.p[i]] = needle.n - 1 - i;
    for (size_t at = 0; at + needle.n <= s.n;) {
        unsigned char last = (unsigned char)s.p[at + needle.n - 1];
        if (last == (unsigned char)needle.p[needle.n - 1] && memcmp(s.p + at, needle.p, needle.n) == 0) return at;
        at += jump[last];
    }
    return STR_NONE;
}

size_t str_find(str s, str needle)
{
    if (needle.n == 0) return 0;
    if (needle.n > s.n) return STR_NONE;
    if (needle.n >= 4 && s.n >= 1024) return find_horspool(s, needle);
    const char *end = s.p + (s.n - needle.n) + 1;
    for (const char *p = s.p; p < end; p++) {
        p = memchr(p, needle.p[0], (size_t)(end - p));
        if (!p) return STR_NONE;
        if (memcmp(p, needle.p, needle.n) == 0) return (size_t)(p - s.p);
    }
    return STR_NONE;
}

size_t str_find_nocase(str s, str needle)
{
    if (needle.n == 0) return 0;
    if (needle.n > s.n) return STR_NONE;
    char first = lower(needle.p[0]);
    for (size_t at = 0; at + needle.n <= s.n; at++)
        if (lower(s.p[at]) == first && same_nocase(s.p + at, needle.p, needle.n)) return at;
    return STR_NONE;
}

size_t str_find_byte(str s, char c)
{
    const char *p = s.n ? memchr(s.p, c, s.n) : NULL;
    return p ? (size_t)(p - s.p) : STR_NONE;
}

size_t str_rfind_byte(str s, char c)
{
    for (size_t i = s.n; i > 0; i--)
        if (s.p[i - 1] == c) return i - 1;
    return STR_NONE;
}

bool str_contains(str s, str needle)
{
    return str_find(s, needle) != STR_NONE;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

str str_trim(str s)
{
    while (s.n && is_space(s.p[0])) s = str_skip(s, 1);
    while (s.n && is_space(s.p[s.n - 1])) s.n--;
    return s;
}

str str_cut(str *s, char sep)
{
    size_t at = str_find_byte(*s, sep);
    str piece = *s;
    if (at == STR_NONE) {
        *s = (str){0};
        return piece;
    }
    piece.n = at;
    *s = str_skip(*s, at + 1);
    return piece;
}

str str_dup(struct arena *a, str s)
{
    return (str){str_dup_z(a, s), s.n};
}

char *str_dup_z(struct arena *a, str s)
{
    char *p = arena_raw(a, s.n + 1, 1);
    if (s.n) memcpy(p, s.p, s.n);
    p[s.n] = 0;
    return p;
}

str str_lower_ascii(struct arena *a, str s)
{
    char *p = str_dup_z(a, s);
    for (size_t i = 0; i < s.n; i++) p[i] = lower(p[i]);
    return (str){p, s.n};
}

str str_concat(struct arena *a, const str *parts, size_t count)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++) n += parts[i].n;
    char *p = arena_raw(a, n + 1, 1), *end = p;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].n) memcpy(end, parts[i].p, parts[i].n);
        end += parts[i].n;
    }
    *end = 0;
    return (str){p, n};
}

str str_printf(struct arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    size_t size = n > 0 ? (size_t)n : 0;
    char *p = arena_raw(a, size + 1, 1);
    if (vsnprintf(p, size + 1, format, again) < 0) p[0] = 0;
    va_end(again);
    return (str){p, size};
}

void strs_add(struct arena *a, struct strs *list, str s)
{
    if (list->count == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 4;
        list->at = arena_grow(a, list->at, list->cap * sizeof *list->at, cap * sizeof *list->at);
        list->cap = cap;
    }
    list->at[list->count++] = s;
}

bool strs_has(const struct strs *list, str s)
{
    for (size_t i = 0; i < list->count; i++)
        if (str_eq(list->at[i], s)) return true;
    return false;
}
