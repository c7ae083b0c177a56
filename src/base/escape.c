#include "base/escape.h"

#include "base/utf8.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static const char REPLACEMENT[] = "\xEF\xBF\xBD";

/* Puts a run of bytes that need no escape, repairing what is no UTF-8. A byte in the middle of a sequence is never special
 * to any of the syntaxes here, so callers may cut at special ASCII bytes. */
static void put_repaired(struct buf *b, str s)
{
    if (utf8_valid(s)) {
        buf_put(b, s);
        return;
    }
    for (size_t at = 0; at < s.n;) buf_put_rune(b, utf8_next(s, &at));
}

/* The next byte at which special() says yes, from `at`. */
static size_t run_end(str s, size_t at, bool (*special)(unsigned char))
{
    while (at < s.n && !special((unsigned char)s.p[at])) at++;
    return at;
}

/* E2 leads U+2028 and U+2029, which end a line in JavaScript. */
#define YES_8 1, 1, 1, 1, 1, 1, 1, 1
static const uint8_t special_json[256] = {YES_8, YES_8, YES_8, YES_8, ['"'] = 1, ['\\'] = 1, [0x7F] = 1, [0xE2] = 1};

/* The next byte that is special, or the end; *high tells of bytes beyond ASCII up to somewhere behind it. */
static size_t json_run_end(str s, size_t at, bool *high)
{
#if defined(__SSE2__)
    for (; at + 16 <= s.n; at += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(s.p + at));
        __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v), quote = _mm_cmpeq_epi8(v, _mm_set1_epi8('"'));
        __m128i slash = _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')), other = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(0x7F)), _mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xE2)));
        unsigned special = (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(control, quote), _mm_or_si128(slash, other)));
        *high |= _mm_movemask_epi8(v) != 0;
        if (special) return at + (unsigned)__builtin_ctz(special);
    }
    if (at < s.n && s.n >= 16 && s.n - at < 16) { /* the rest as the end of a whole block, whose head was seen */
        size_t head = 16 - (s.n - at), found = json_run_end((str){s.p + s.n - 16, 16}, 0, high);
        if (found >= head) return s.n - 16 + found;
    }
#endif
    for (; at < s.n && !special_json[(unsigned char)s.p[at]]; at++) *high |= (unsigned char)s.p[at] >= 0x80;
    return at;
}

static void put_escaped(struct buf *b, uint32_t r)
{
    switch (r) {
    case '"': buf_put(b, STR("\\\"")); break;
    case '\\': buf_put(b, STR("\\\\")); break;
    case '\n': buf_put(b, STR("\\n")); break;
    case '\r': buf_put(b, STR("\\r")); break;
    case '\t': buf_put(b, STR("\\t")); break;
    case '\b': buf_put(b, STR("\\b")); break;
    case '\f': buf_put(b, STR("\\f")); break;
    default:
        if (r < 0x20 || r == 0x7F || r == 0x2028 || r == 0x2029)
            buf_printf(b, "\\u%04x", (unsigned)r);
        else
            buf_put_rune(b, r);
    }
}

void escape_json(struct buf *b, str s)
{
    bool high = false;
    size_t end = json_run_end(s, 0, &high);
    if (end < s.n) high = true;
    bool valid = !high || utf8_valid(s);
    buf_putc(b, '"');
    for (size_t at = 0;; end = json_run_end(s, at, &high)) {
        if (valid)
            buf_put(b, (str){s.p + at, end - at});
        else
            put_repaired(b, str_sub(s, at, end - at));
        if (end == s.n) break;
        at = end;
        put_escaped(b, utf8_next(s, &at));
        if (at == s.n) break;
    }
    buf_putc(b, '"');
}

static bool special_html(unsigned char c)
{
    return c == '&' || c == '<' || c == '>' || c == '"' || c == '\'' || c == 0;
}

void escape_html(struct buf *b, str s)
{
    for (size_t at = 0; at < s.n; at++) {
        size_t end = run_end(s, at, special_html);
        put_repaired(b, str_sub(s, at, end - at));
        if (end == s.n) break;
        at = end;
        switch (s.p[at]) {
        case '&': buf_putz(b, "&amp;"); break;
        case '<': buf_putz(b, "&lt;"); break;
        case '>': buf_putz(b, "&gt;"); break;
        case '"': buf_putz(b, "&quot;"); break;
        case '\'': buf_putz(b, "&#39;"); break;
        default: buf_putz(b, REPLACEMENT); break; /* HTML has no U+0000 */
        }
    }
}

static bool is_formula(str s)
{
    char c = s.n ? s.p[0] : 0;
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

#define EACH_BYTE(c) (UINT64_C(0x0101010101010101) * (unsigned char)(c))

/* Nonzero when one of the eight bytes is c; c is ASCII. */
static uint64_t holds_byte(uint64_t eight, char c)
{
    uint64_t x = eight ^ EACH_BYTE(c);
    return (x - EACH_BYTE(1)) & ~x & EACH_BYTE(0x80);
}

/* Eight bytes at a time. True: plain ASCII. */
static bool csv_look(str s, char separator, bool *quoted, bool *quotes)
{
    uint64_t breaks = 0, marks = 0, high = 0;
    for (size_t at = 0; at < s.n; at += 8) {
        uint64_t eight = 0;
        if (at + 8 <= s.n) memcpy(&eight, s.p + at, 8);
        else if (s.n >= 8) memcpy(&eight, s.p + s.n - 8, 8); /* some of them twice, which does not matter */
        else
            for (size_t i = 0; i < s.n; i++) eight = eight << 8 | (unsigned char)s.p[i];
        breaks |= holds_byte(eight, separator) | holds_byte(eight, '\n') | holds_byte(eight, '\r');
        marks |= holds_byte(eight, '"');
        high |= eight;
    }
    *quotes = marks != 0;
    *quoted = (breaks | marks) != 0;
    return !(high & EACH_BYTE(0x80));
}

void escape_csv(struct buf *b, str s, char separator, bool guard)
{
    bool quoted, quotes;
    bool plain = csv_look(s, separator, &quoted, &quotes);
    if (!quotes && plain) { /* most cells */
        if (quoted) buf_putc(b, '"');
        if (guard && is_formula(s)) buf_putc(b, '\'');
        buf_put(b, s);
        if (quoted) buf_putc(b, '"');
        return;
    }
    if (quoted) buf_putc(b, '"');
    if (guard && is_formula(s)) buf_putc(b, '\'');
    for (size_t at = 0; at < s.n;) {
        size_t quote = str_find_byte(str_skip(s, at), '"');
        size_t n = quote == STR_NONE ? s.n - at : quote + 1;
        put_repaired(b, str_sub(s, at, n));
        if (quote != STR_NONE) buf_putc(b, '"');
        at += n;
    }
    if (quoted) buf_putc(b, '"');
}

static bool special_tsv(unsigned char c)
{
    return c == '\t' || c == '\n' || c == '\r' || c == '\\';
}

void escape_tsv(struct buf *b, str s)
{
    for (size_t at = 0; at < s.n; at++) {
        size_t end = run_end(s, at, special_tsv);
        put_repaired(b, str_sub(s, at, end - at));
        if (end == s.n) break;
        at = end;
        char c = s.p[at];
        buf_putc(b, '\\');
        buf_putc(b, c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : '\\');
    }
}

/* Marks that turn the direction of writing, or hide. */
static bool is_deceptive(uint32_t r)
{
    return r == 0x061C || r == 0x200E || r == 0x200F || (r >= 0x2028 && r <= 0x202E) || (r >= 0x2066 && r <= 0x2069) ||
           r == 0xFEFF || (r >= 0xE0000 && r <= 0xE001F);
}

void escape_terminal(struct buf *b, str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t r = utf8_next(s, &at);
        if (r < 0x20 || (r >= 0x7F && r < 0xA0))
            buf_printf(b, "\\x%02X", (unsigned)r);
        else if (is_deceptive(r))
            buf_printf(b, "\\u{%X}", (unsigned)r);
        else
            buf_put_rune(b, r);
    }
}

bool url_unreserved(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

void escape_url(struct buf *b, str s)
{
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (url_unreserved(c)) {
            buf_putc(b, (char)c);
        } else {
            char coded[3] = {'%', digits[c >> 4], digits[c & 15]};
            buf_put(b, (str){coded, 3});
        }
    }
}
