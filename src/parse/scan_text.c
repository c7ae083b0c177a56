/* Text, beyond what the automaton steps over by itself: character references, JSON's escapes, letters of more than one byte. Bytes beyond ASCII
 * are read as UTF-8 where they can be, else as Latin-1; where both readings matter and the document is not all UTF-8, the look answers "maybe". Markup inside of strings (a feed's
 * description, a post in JSON) is searched itself, and does not part the words around it unless it is a block. */
#include "parse/scan_parts.h"
#include "parse/scan_skip.h"

#include "base/escape_entities.h"
#include "base/utf8.h"

#include <string.h>

#define MARKUP_MAX 4096 /* bytes of a tag inside a string: what is longer is text */

typedef const unsigned char *bytes;

/* ---- runs */

bytes scan_run(struct scan_text *t, bytes p, bytes end)
{
    bytes begin = p;
    const uint8_t *map = t->p->map[t->map];
    const uint32_t *next = t->p->next;
    uint32_t s = t->state;
    while (end - p >= 4) {
        unsigned a = map[p[0]], b = map[p[1]], c = map[p[2]], d = map[p[3]];
        if ((a | b | c | d) & CLASS_STOP) break;
        s = next[s + a];
        s = next[s + b];
        s = next[s + c];
        s = next[s + d];
        p += 4;
    }
    for (; p < end && map[*p] != CLASS_STOP; p++) s = next[s + map[*p]];
    t->state = s;
    if (p > begin) t->before = p[-1];
    return p;
}

static void step(struct scan_text *t, unsigned class)
{
    t->state = scan_step(t->p, t->state, class);
}

static void step_letter(struct scan_text *t, unsigned char c, bool upper)
{
    if (upper && (unsigned)c - 'a' < 26u) c = (unsigned char)(c - 0x20);
    step(t, t->p->class_of[c]);
}

/* ---- letters beyond ASCII */

static bool is_accented(unsigned char before, uint32_t rune)
{
    return rune == 0x308 && before && strchr("aouAOU", before);
}

/* a with U+0308 is ä, and that is ae. */
static void step_rune(struct scan_text *t, uint32_t rune)
{
    char folded[4];
    if (is_accented(t->before, rune)) {
        step(t, t->p->class_of['e']);
        t->before = 0;
    } else if (!scan_dropped(rune)) {
        t->before = rune < 0x80 ? (unsigned char)rune : 0;
        if (t->before) {
            step(t, t->p->class_of[rune]);
            return;
        }
        size_t n = scan_fold(rune, folded);
        for (size_t i = 0; i < n; i++) step_letter(t, (unsigned char)folded[i], i == 0); /* as a capital: a name may begin there */
        if (n) return;
        if (!t->p->high || !utf8_is_letter(rune)) {
            step(t, CLASS_SEPARATOR);
            return;
        }
        if (rune >= 0x370 && rune < 0x530 && utf8_is_upper(rune)) rune += 0x20;
        n = utf8_encode(rune, folded);
        for (size_t i = 0; i < n; i++) step(t, t->p->class_of[(unsigned char)folded[i]]);
    }
}

/* Latin-1 as browsers read it: some letters lie where ISO has controls. */
static uint32_t latin1(unsigned char c)
{
    static const struct { unsigned char c; uint16_t rune; } letters[] = {{0x8A, 0x160}, {0x8C, 0x152}, {0x8E, 0x17D}, {0x9A, 0x161}, {0x9C, 0x153}, {0x9E, 0x17E}, {0x9F, 0x178}};
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (letters[i].c == c) return letters[i].rune;
    return c >= 0xA0 ? c : 0x2022;
}

/* Could the bytes be a Latin-1 letter that ends or goes on with a name, and a sign? Then nobody knows: accept. */
static bool is_latin1_too(const struct scan_text *t, bytes p)
{
    struct scan_text other = *t;
    step_rune(&other, latin1(p[0]));
    if (other.state == t->p->accept) return true;
    if (!scan_alive(t->p, other.state)) return false;
    step_rune(&other, latin1(p[1]));
    return other.state == t->p->accept || scan_alive(t->p, other.state);
}

static bool is_utf8(struct scan_document *d)
{
    if (!d->encoding) d->encoding = utf8_valid(d->bytes) ? ENCODING_UTF8 : ENCODING_OTHER;
    return d->encoding == ENCODING_UTF8;
}

static bytes stop_high(struct scan_text *t, bytes p, bytes end)
{
    size_t at = 0, left = (size_t)(end - p);
    uint32_t rune = utf8_next((str){(const char *)p, left < 4 ? left : 4}, &at);
    if (at == 1) {
        step_rune(t, latin1(*p));
        return p + 1;
    }
    bool open = scan_alive(t->p, t->state) || p[1] == 0xA0;
    if (open && is_latin1_too(t, p) && !is_utf8(t->document)) t->state = t->p->accept;
    else step_rune(t, rune);
    return p + at;
}

/* ---- character references */

static int digit_value(unsigned char c)
{
    if ((unsigned)c - '0' < 10u) return c - '0';
    c |= 0x20;
    return (unsigned)c - 'a' < 6u ? c - 'a' + 10 : -1;
}

static bool is_alnum(unsigned char c)
{
    return (unsigned)c - '0' < 10u || (unsigned)(c | 0x20) - 'a' < 26u;
}

/* "#228;" at p: bytes read, 0 = it is none. */
static size_t read_number(bytes p, bytes end, uint32_t *rune)
{
    bytes from = p++;
    uint32_t base = 10, v = 0;
    if (p < end && (*p | 0x20) == 'x') {
        base = 16;
        p++;
    }
    bytes first = p;
    for (; p < end; p++) {
        int d = digit_value(*p);
        if (d < 0 || (uint32_t)d >= base) break;
        v = v > 0x10FFFF ? v : v * base + (uint32_t)d;
    }
    if (p == first) return 0;
    if (p < end && *p == ';') p++;
    *rune = v >= 0x80 && v < 0xA0 ? latin1((unsigned char)v) : v;
    return (size_t)(p - from);
}

static const struct entity *find_entity(bytes p, size_t n)
{
    static const struct entity blank = {"nbsp", "\xC2\xA0", 1}, and = {"amp", "&", 1};
    if (n == 4 && memcmp(p, "nbsp", 4) == 0) return &blank; /* these two are most of all */
    if (n == 3 && p[0] == 'a' && p[1] == 'm' && p[2] == 'p') return &and;
    size_t from = 0, to = entity_count;
    str name = {(const char *)p, n};
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        int order = str_cmp(str_from(entities[middle].name), name);
        if (order == 0) return &entities[middle];
        if (order < 0) from = middle + 1;
        else to = middle;
    }
    return NULL;
}

/* The longest name at p that may stand without its semicolon; in attributes only as a whole word that no = follows. */
static size_t read_bare(const struct scan_text *t, bytes p, size_t n, unsigned char behind, const char **utf8)
{
    if (t->attribute && behind == '=') return 0;
    for (size_t length = n < ENTITY_BARE_MAX ? n : ENTITY_BARE_MAX; length >= 2; length--) {
        if (t->attribute && length < n) return 0;
        const struct entity *e = find_entity(p, length);
        if (!e || !e->bare) continue;
        *utf8 = e->utf8;
        return length;
    }
    return 0;
}

/* "uuml;" at p, or "uuml". */
static size_t read_named(const struct scan_text *t, bytes p, bytes end, const char **utf8)
{
    size_t n = 0, left = (size_t)(end - p);
    while (n < left && n <= ENTITY_NAME_MAX && is_alnum(p[n])) n++;
    const struct entity *e = n < left && p[n] == ';' ? find_entity(p, n) : NULL;
    if (!e) return read_bare(t, p, n, n < left ? p[n] : 0, utf8);
    *utf8 = e->utf8;
    return n + 1;
}

/* A reference at p (behind its &): bytes read, 0 = it is none. */
static size_t read_reference(const struct scan_text *t, bytes p, bytes end, uint32_t *rune, const char **utf8)
{
    *utf8 = NULL;
    *rune = 0;
    if (p == end) return 0;
    if (*p == '#') return read_number(p, end, rune);
    size_t n = read_named(t, p, end, utf8);
    if (n) { /* most are one code point */
        size_t at = 0;
        *rune = utf8_next(str_from(*utf8), &at);
    }
    return n;
}

static bytes step_markup(struct scan_text *t, bytes p, bytes end);

/* p at &. */
static bytes stop_reference(struct scan_text *t, bytes p, bytes end)
{
    uint32_t rune;
    const char *utf8;
    size_t n = read_reference(t, p + 1, end, &rune, &utf8);
    if (!n) {
        step(t, CLASS_SEPARATOR);
        return p + 1;
    }
    p += 1 + n;
    if (t->fragment && rune == '<') return step_markup(t, p, end);
    if (t->fragment && rune == '&') { /* escaped twice */
        size_t again = read_reference(t, p, end, &rune, &utf8);
        if (again && p[again - 1] == ';') p += again;
        else rune = '&';
        if (rune == '<') return step_markup(t, p, end);
        if (rune == '&') utf8 = NULL;
    }
    if (!utf8) {
        step_rune(t, rune);
        return p;
    }
    str s = str_from(utf8);
    for (size_t at = 0; at < s.n;) step_rune(t, utf8_next(s, &at));
    return p;
}

/* ---- escapes of JSON */

static bool read_unit(bytes p, bytes end, uint32_t *unit)
{
    if (end - p < 5 || *p != 'u') return false;
    *unit = 0;
    for (int i = 1; i <= 4; i++) {
        int d = digit_value(p[i]);
        if (d < 0) return false;
        *unit = *unit << 4 | (uint32_t)d;
    }
    return true;
}

/* The second half of a character beyond U+FFFF, if it stands at p. */
static bytes read_low_half(bytes p, bytes end, uint32_t *unit)
{
    uint32_t low;
    bytes q = p;
    if (*unit < 0xD800 || *unit >= 0xDC00) return p;
    while (q < end && *q == '\\') q++;
    if (q == p || !read_unit(q, end, &low) || low < 0xDC00 || low >= 0xE000) return p;
    *unit = 0x10000 + ((*unit - 0xD800) << 10) + (low - 0xDC00);
    return q + 5;
}

/* p at what follows the backslashes, which is no number. */
static bytes stop_sign(struct scan_text *t, bytes p)
{
    if (*p == '<' || *p == '&' || *p >= 0x80) return p;
    bool blank = *p == 'n' || *p == 'r' || *p == 't' || *p == 'f';
    step(t, *p == 'b' ? CLASS_IGNORED : blank ? CLASS_SEPARATOR : t->p->class_of[*p]);
    t->before = 0;
    return p + 1;
}

/* p at a backslash. JSON inside of JSON has several. */
static bytes stop_escape(struct scan_text *t, bytes p, bytes end)
{
    uint32_t unit;
    while (p < end && *p == '\\') p++;
    if (p == end) return p;
    if (!read_unit(p, end, &unit)) return stop_sign(t, p);
    p = read_low_half(p + 5, end, &unit);
    if (unit == '&') { /* & itself escaped: what follows may be the rest of a reference */
        const char *utf8;
        size_t n = read_reference(t, p, end, &unit, &utf8);
        if (!n) unit = '&';
        p += n;
    }
    if (unit == '<' && t->fragment) return step_markup(t, p, end);
    step_rune(t, unit);
    return p;
}

/* ---- markup inside of strings */

/* End of a tag whose < was written as it is, or escaped: what is behind its >, NULL if there is none near. What was looked through in vain is
 * remembered, so that a document of nothing but < costs no more than another. */
static bytes tag_end(struct scan_text *t, bytes p, bytes end, bool escaped, bytes *inside)
{
    static const str ends[] = {STR_INIT(">"), STR_INIT("&gt;"), STR_INIT("&amp;gt;"), STR_INIT("\\u003e"), STR_INIT("\\u003E"), STR_INIT("&#62;"), STR_INIT("&#x3e;"), STR_INIT("&#x3E;"), STR_INIT("&#062;")};
    bytes from = p, *vain = &t->document->vain[escaped];
    if (end - p > MARKUP_MAX) end = p + MARKUP_MAX;
    if (*vain > p && *vain <= end) p = *vain;
    for (; p < end; p++) {
        if (*p != '>' && (!escaped || (*p != '&' && *p != '\\'))) continue;
        for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
            if (str_starts((str){(const char *)p, (size_t)(end - p)}, ends[i])) {
                *inside = p;
                return p + ends[i].n;
            }
    }
    *vain = p - from > 8 ? p - 8 : from; /* an end may be cut in two here */
    return NULL;
}

/* Is it a block, as far as its name tells? "x:b" is b; unknown elements are none. */
static bool is_block(bytes p, bytes end)
{
    while (p < end && (*p == '/' || *p == '\\')) p++;
    bytes name = p;
    for (; p < end && (is_alnum(*p) || *p == ':'); p++)
        if (*p == ':') name = p + 1;
    size_t n = (size_t)(p - name);
    enum scan_tag tag = scan_tag(scan_tag_key(name, n), n);
    return tag == TAG_BREAK || tag == TAG_TABLE;
}

static bytes feed(struct scan_text *t, bytes p, bytes end);

/* Does what stands behind a < begin a tag? */
static bool opens(bytes p, bytes end)
{
    while (p < end && (*p == '/' || *p == '\\')) p++;
    return p < end && ((unsigned)(*p | 0x20) - 'a' < 26u || *p == '!' || *p == '?');
}

/* p behind a <. What is inside of a tag is searched as if it were text; then the words around it are joined, unless it is a block. */
static bytes step_markup(struct scan_text *t, bytes p, bytes end)
{
    bytes inside = NULL;
    if (end - p >= 8 && memcmp(p, "![CDATA[", 8) == 0) return p + 8;
    bytes behind = opens(p, end) ? tag_end(t, p, end, p[-1] != '<', &inside) : NULL;
    if (!behind) {
        step(t, CLASS_SEPARATOR);
        return p;
    }
    if (*p == '?') return behind; /* an XML declaration names encodings */
    struct scan_text in = *t;
    in.fragment = false;
    step(&in, CLASS_SEPARATOR);
    (void)feed(&in, p, inside);
    step(&in, CLASS_SEPARATOR);
    bool around = scan_alive(t->p, t->state), inner = scan_alive(t->p, in.state);
    if (in.state == t->p->accept || (around && inner)) t->state = t->p->accept;
    else if (!around) t->state = in.state; /* what follows may go on with it, or begin a word */
    else if (is_block(p, end)) step(t, CLASS_SEPARATOR);
    return behind;
}

bytes scan_stop(struct scan_text *t, bytes p, bytes end)
{
    switch (*p) {
    case '&': return stop_reference(t, p, end);
    case '\\': return stop_escape(t, p, end);
    case '<':
        if (t->fragment) return step_markup(t, p + 1, end);
        break;
    case ']':
        if (end - p >= 3 && p[1] == ']' && p[2] == '>') return p + 3;
        break;
    default: return stop_high(t, p, end);
    }
    step(t, CLASS_SEPARATOR);
    return p + 1;
}

static bytes feed(struct scan_text *t, bytes p, bytes end)
{
    while (p < end && t->state != t->p->accept) {
        p = scan_run(t, p, end);
        if (p < end) p = scan_stop(t, p, end);
    }
    return p;
}

void scan_feed(struct scan_text *t, str s)
{
    if (s.n) (void)feed(t, (bytes)s.p, (bytes)s.p + s.n);
}

/* ---- addresses */

#define ADDRESS_MAX 4096

/* References decoded, TAB and line ends left out, %XX decoded: what a resolver might make of it. */
static size_t plain_address(bytes p, bytes end, char *out)
{
    struct scan_text t = {.attribute = true};
    uint32_t rune;
    const char *utf8;
    size_t n = 0;
    while (p < end && n + 4 < ADDRESS_MAX) {
        size_t used = *p == '&' ? read_reference(&t, p + 1, end, &rune, &utf8) : 0;
        int high = *p == '%' && end - p >= 3 ? digit_value(p[1]) : -1, low = high >= 0 ? digit_value(p[2]) : -1;
        if (used) n += utf8_encode(rune, out + n);
        else if (low >= 0) out[n++] = (char)(high << 4 | low);
        else if (*p >= ' ') out[n++] = (char)*p;
        p += used ? used + 1 : low >= 0 ? 3 : 1;
    }
    return n;
}

bool scan_address(const struct finder *f, str raw, bool plain)
{
    char copy[ADDRESS_MAX];
    bytes p = (bytes)raw.p, end = p + raw.n;
    if (finder_finds(f, raw)) return true;
    if (skip_address(p, end, plain) == end) return false;
    return finder_finds(f, (str){copy, plain_address(p, end, copy)});
}
