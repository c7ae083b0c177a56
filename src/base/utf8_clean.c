/* The door: what every text passes once. Two steps: a walk over the code points that maps and drops (and finds out whether
 * anything must change at all), and normalisation to NFC where a code point stands that could need it. */
#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

#define REPLACEMENT_RUNE 0xFFFDu

/* Combining marks behind each other, as they are written and when all have come apart, which makes at most four of one. */
enum { MARKS_MAX = 30, MARKS_SURELY_FEW = MARKS_MAX / 4 };

enum fate { KEEP, DROP, BLANK, NEWLINE, MAYBE_JOINER, MAYBE_TAG };

/* What happens to a code point, by range; all others are kept. Sorted. */
static const struct range {
    uint32_t from, to;
    enum fate fate;
} ranges[] = {
    {0x00, 0x08, DROP},        {0x09, 0x09, BLANK},       {0x0A, 0x0A, KEEP},        {0x0B, 0x0C, BLANK},
    {0x0D, 0x0D, NEWLINE},     {0x0E, 0x1F, DROP},        {0x7F, 0x84, DROP},        {0x85, 0x85, NEWLINE},
    {0x86, 0x9F, DROP},        {0xA0, 0xA0, BLANK},       {0xAD, 0xAD, DROP},        {0x34F, 0x34F, DROP},
    {0x61C, 0x61C, DROP},      {0x1680, 0x1680, BLANK},   {0x180E, 0x180E, DROP},    {0x2000, 0x200A, BLANK},
    {0x200B, 0x200C, DROP},    {0x200D, 0x200D, MAYBE_JOINER}, {0x200E, 0x200F, DROP}, {0x2028, 0x2029, NEWLINE},
    {0x202A, 0x202E, DROP},    {0x202F, 0x202F, BLANK},   {0x205F, 0x205F, BLANK},   {0x2060, 0x206F, DROP},
    {0x3000, 0x3000, BLANK},   {0xFEFF, 0xFEFF, DROP},    {0xFFF9, 0xFFFB, DROP},    {0xE0000, 0xE001F, DROP},
    {0xE0020, 0xE007F, MAYBE_TAG},
};

static enum fate fate_of(uint32_t r)
{
    if (r >= 0x20 && r < 0x7F) return KEEP;
    size_t from = 0, to = sizeof ranges / sizeof *ranges;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (r < ranges[middle].from)
            to = middle;
        else if (r > ranges[middle].to)
            from = middle + 1;
        else
            return ranges[middle].fate;
    }
    return KEEP;
}

/* Pictures that are joined by ZWJ, and what may stand between them and it (skin colour, variation selector). */
static bool is_emoji(uint32_t r)
{
    return (r >= 0x1F000 && r <= 0x1FAFF) || (r >= 0x2190 && r <= 0x2BFF) || r == 0xFE0F;
}

/* Could this code point be something else in NFC, or join with the one before? Below U+0300 nothing does, and what is
 * common in Western texts above it is known to be stable: dashes, quotes, the euro sign, arrows, emoji. */
static bool may_normalise(uint32_t r)
{
    if (r < 0x300) return false;
    if (r >= 0x2010 && r <= 0x205E) return false;
    if (r >= 0x20A0 && r <= 0x20CF) return false;
    if (r >= 0x2190 && r <= 0x2328) return false;
    if (r >= 0x232B && r <= 0x2ADB) return false;
    return !(r >= 0x1F000 && r <= 0x1FAFF) && r != 0xFE0F && r != REPLACEMENT_RUNE;
}

/* The code point that comes out for r (0: none), given what came out before and what comes next. */
static uint32_t map(uint32_t r, uint32_t before, uint32_t next)
{
    switch (fate_of(r)) {
    case KEEP: return r;
    case BLANK: return ' ';
    case NEWLINE: return r == '\r' && next == '\n' ? 0 : '\n';
    case MAYBE_JOINER: return is_emoji(before) && is_emoji(next) ? r : 0;
    case MAYBE_TAG: return before == 0x1F3F4 || (before >= 0xE0020 && before < 0xE007F) ? r : 0;
    case DROP: break;
    }
    return 0;
}

static str normalise(struct arena *a, str s)
{
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    const utf8proc_uint8_t *in = (const utf8proc_uint8_t *)s.p;
    utf8proc_ssize_t count = utf8proc_decompose(in, (utf8proc_ssize_t)s.n, NULL, 0, options);
    if (count < 0) return s;
    /* utf8proc_reencode writes UTF-8 over the array and a NUL behind it. */
    utf8proc_int32_t *runes = arena_raw(a, ((size_t)count + 1) * sizeof *runes, _Alignof(utf8proc_int32_t));
    count = utf8proc_decompose(in, (utf8proc_ssize_t)s.n, runes, count, options);
    utf8proc_ssize_t n = count < 0 ? count : utf8proc_reencode(runes, count, options);
    if (n < 0) return s;
    str normal = {(const char *)runes, (size_t)n};
    return str_eq(normal, s) ? s : normal;
}

/* Is it a combining mark, or does it come apart into nothing but marks? Surely no letter of Greek, Cyrillic, Chinese, Korean. */
static bool may_be_mark(uint32_t r)
{
    return may_normalise(r) && !(r >= 0x370 && r < 0x483) && !(r >= 0x4E00 && r < 0xA000) && !(r >= 0xAC00 && r < 0xD7B0);
}

/* The last three are vowels of Tibetan. */
static bool is_mark(uint32_t r)
{
    return may_be_mark(r) && (utf8proc_get_property((utf8proc_int32_t)r)->combining_class > 0 || r == 0xF73 || r == 0xF75 || r == 0xF81);
}

/* At most MARKS_MAX combining marks behind each other: no language needs more (UAX #15, stream-safe text), and putting them into their order takes time by
 * the square of their number. s itself where there are no more. */
static str marks_few(struct arena *a, str s)
{
    char *p = NULL;
    size_t n = 0, marks = 0;
    for (size_t at = 0, from = 0; at < s.n; from = at) {
        marks = is_mark(utf8_next(s, &at)) ? marks + 1 : 0;
        if (marks > MARKS_MAX && !p) {
            p = arena_raw(a, s.n, 1);
            memcpy(p, s.p, n = from);
        }
        if (!p || marks > MARKS_MAX) continue;
        memcpy(p + n, s.p + from, at - from);
        n += at - from;
    }
    return p ? (str){p, n} : s;
}

str utf8_clean(struct arena *a, str s)
{
    if (utf8_is_clean(s)) return s;
    s = utf8_repair(a, s);
    char *p = NULL, *end = NULL; /* NULL as long as nothing has changed */
    bool unusual = false, heaped = false;
    uint32_t before = 0;
    unsigned marks = 0;
    for (size_t at = 0; at < s.n;) {
        size_t from = at, peek;
        uint32_t r = utf8_next(s, &at);
        peek = at;
        uint32_t out = map(r, before, at < s.n ? utf8_next(s, &peek) : 0);
        if ((out != r || !out) && !p) { /* U+0000 is mapped to itself, and goes */
            p = arena_raw(a, s.n + 1, 1); /* nothing gets longer */
            memcpy(p, s.p, from);
            end = p + from;
        }
        if (out == 0) continue;
        if (p) end += utf8_encode(out, end);
        unusual = unusual || may_normalise(out);
        marks = may_be_mark(out) ? marks + 1 : 0;
        heaped |= marks > MARKS_SURELY_FEW;
        before = out;
    }
    if (p) {
        *end = 0;
        s = (str){p, (size_t)(end - p)};
    }
    if (heaped) return marks_few(a, normalise(a, marks_few(a, s)));
    return unusual ? normalise(a, s) : s;
}
