/* Strict where json-c is lenient: blanks, tabs, one object, plain escapes, numbers of up to 15 digits. Everything else is false, and json-c is asked. */
#include "cli/score_json.h"

#include "base/utf8.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

const str score_keys[KEY_COUNT] = {STR_INIT("id"),     STR_INIT("text"),   STR_INIT("title"),      STR_INIT("lang"),       STR_INIT("url"),
                                   STR_INIT("author"), STR_INIT("source"), STR_INIT("about"),      STR_INIT("rating"),     STR_INIT("rating_min"),
                                   STR_INIT("rating_max"), STR_INIT("published"), STR_INIT("published_at")};

struct reader {
    const char *p, *end;
    struct arena *arena;
};

static void blanks(struct reader *r)
{
    while (r->p < r->end && (*r->p == ' ' || *r->p == '\t')) r->p++;
}

static bool take(struct reader *r, char c)
{
    if (r->p == r->end || *r->p != c) return false;
    r->p++;
    return true;
}

/* The first quote, backslash or control character from p on, or end. */
static const char *special_from(const char *p, const char *end)
{
#if defined(__SSE2__)
    for (; end - p >= 16; p += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
        __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v);
        __m128i special = _mm_or_si128(control, _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));
        unsigned at = (unsigned)_mm_movemask_epi8(special);
        if (at) return p + __builtin_ctz(at);
    }
#endif
    while (p < end && (unsigned char)*p >= 0x20 && *p != '"' && *p != '\\') p++;
    return p;
}

static bool hex4(const char *p, uint32_t *out)
{
    uint32_t v = 0;
    for (int i = 0; i < 4; i++) {
        unsigned char c = (unsigned char)p[i], low = c | 0x20;
        if ((unsigned)c - '0' < 10u)
            v = v << 4 | (c - '0');
        else if ((unsigned)low - 'a' < 6u)
            v = v << 4 | (low - 'a' + 10u);
        else
            return false;
    }
    *out = v;
    return true;
}

/* \uXXXX, perhaps two of them that are one character; r->p is behind the u. NUL and halves alone are left to json-c. */
static bool unicode_escape(struct reader *r, char **to)
{
    uint32_t rune, low;
    if (r->end - r->p < 4 || !hex4(r->p, &rune)) return false;
    r->p += 4;
    if (rune >= 0xD800 && rune < 0xDC00) {
        if (r->end - r->p < 6 || r->p[0] != '\\' || r->p[1] != 'u' || !hex4(r->p + 2, &low) || low - 0xDC00 >= 0x400u) return false;
        rune = 0x10000 + ((rune - 0xD800) << 10) + (low - 0xDC00);
        r->p += 6;
    } else if (rune == 0 || (rune >= 0xDC00 && rune < 0xE000)) {
        return false;
    }
    *to += utf8_encode(rune, *to);
    return true;
}

static bool escape(struct reader *r, char **to)
{
    static const char from[] = "\"\\/bfnrt", is[] = "\"\\/\b\f\n\r\t";
    if (r->p == r->end) return false;
    char c = *r->p++;
    if (c == 'u') return unicode_escape(r, to);
    const char *at = c ? strchr(from, c) : NULL;
    if (!at) return false;
    *(*to)++ = is[at - from];
    return true;
}

/* The rest of a string with escapes: `from` is its first byte, r->p the first backslash. Nothing gets longer. */
static bool escaped_string(struct reader *r, const char *from, str *out)
{
    const char *last = r->p;
    while (last < r->end && *last != '"') last += *last == '\\' ? 2 : 1;
    if (last >= r->end) return false;
    char *p = arena_raw(r->arena, (size_t)(last - from) + 4, 1), *to = p;
    for (const char *stop = r->p;; stop = special_from(from, r->end)) {
        memcpy(to, from, (size_t)(stop - from));
        to += stop - from;
        r->p = stop;
        if (take(r, '"')) break;
        if (!take(r, '\\') || !escape(r, &to)) return false;
        from = r->p;
    }
    *out = (str){p, (size_t)(to - p)};
    return true;
}

static bool string(struct reader *r, str *out, bool *plain)
{
    if (!take(r, '"')) return false;
    const char *from = r->p;
    r->p = special_from(from, r->end);
    *plain = r->p < r->end && *r->p == '"';
    *out = (str){from, (size_t)(r->p - from)};
    if (*plain) r->p++;
    return *plain || escaped_string(r, from, out);
}

/* Appends a run of digits to *value; how many there were. More than 15 in all are too many anyway. */
static size_t digits(struct reader *r, uint64_t *value)
{
    size_t n = 0;
    for (; r->p < r->end && n < 16 && (unsigned)(unsigned char)*r->p - '0' < 10u; r->p++, n++) *value = *value * 10 + (uint64_t)(*r->p - '0');
    return n;
}

/* A double holds up to 15 digits exactly, and so do powers of ten up to 22: their quotient is the nearest double, as strtod() finds it. */
static bool number(struct reader *r, struct score_value *v)
{
    static const double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const char *from = r->p;
    bool minus = take(r, '-');
    const char *first = r->p;
    uint64_t value = 0; /* wraps beyond what is used */
    size_t whole = digits(r, &value), decimals = 0;
    if (whole == 0 || whole > 15 || (*first == '0' && (whole > 1 || minus))) return false;
    v->plain = !take(r, '.');
    if (!v->plain) decimals = digits(r, &value);
    if ((!v->plain && !decimals) || whole + decimals > 15 || r->p == r->end || strchr("+-.eE0123456789", *r->p)) return false;
    v->type = JSON_NUMBER;
    v->text = (str){from, (size_t)(r->p - from)};
    v->number = (minus ? -(double)value : (double)value) / powers[decimals];
    return true;
}

static bool literal(struct reader *r, str word)
{
    if ((size_t)(r->end - r->p) <= word.n || memcmp(r->p, word.p, word.n) != 0) return false;
    r->p += word.n;
    return *r->p == ',' || *r->p == '}' || *r->p == ' ';
}

static bool value(struct reader *r, struct score_value *v)
{
    *v = (struct score_value){.type = JSON_ELSE};
    if (r->p == r->end) return false;
    switch (*r->p) {
    case '"': v->type = JSON_STRING; return string(r, &v->text, &v->plain);
    case 'n': return literal(r, STR("null"));
    case 't': return literal(r, STR("true"));
    case 'f': return literal(r, STR("false"));
    default: return number(r, v);
    }
}

static enum score_key key_of(str name)
{
    for (unsigned k = 0; k < KEY_COUNT; k++)
        if (str_eq(name, score_keys[k])) return (enum score_key)k;
    return KEY_OTHER;
}

bool score_json_read(str line, struct arena *a, struct score_value out[KEY_COUNT])
{
    struct reader r = {line.p, line.p + line.n, a};
    struct score_value other;
    for (unsigned k = 0; k < KEY_COUNT; k++) out[k].type = JSON_NONE;
    blanks(&r);
    if (!take(&r, '{')) return false;
    do {
        str name;
        bool plain;
        blanks(&r);
        if (!string(&r, &name, &plain) || !plain) return false;
        blanks(&r);
        if (!take(&r, ':')) return false;
        blanks(&r);
        enum score_key k = key_of(name);
        if (!value(&r, k == KEY_OTHER ? &other : &out[k])) return false;
        blanks(&r);
    } while (take(&r, ','));
    if (!take(&r, '}')) return false;
    blanks(&r);
    return r.p == r.end;
}
