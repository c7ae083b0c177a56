/* Names of brands → literals: folded letters and digits, with the places where separators may stand. Where src/text cuts a name into words
 * or puts something into one, a literal allows it; where it adds an ending or joins words, a literal ends without asking what follows. So every way in
 * which a name is found there has its literal here; the other direction does not hold, nor need it. */
#include "parse/scan_parts.h"

#include "base/utf8.h"

#include <string.h>

/* Letters of Latin-1 Supplement and Latin Extended-A, from U+00C0; two blanks: not folded. The unit test compares them with text/fold.h. */
static const char latin[] =
    "a a a a aea aec e e e e i i i i d n o o o o oe  o u u u uey   ss"
    "a a a a aea aec e e e e i i i i d n o o o o oe  o u u u uey   y "
    "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "
    "g g g g h h h h i i i i i i i i i i     j j k k k l l l l l l "
    "l l l l n n n n n n   n n o o o o o o oeoer r r r r r s s s s "
    "s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s ";

size_t scan_fold(uint32_t rune, char *out)
{
    if (rune == 0x1E9E) { /* capital ß */
        memcpy(out, "ss", 2);
        return 2;
    }
    if (rune == 0x212A || rune == 0x212B) { /* the signs of Kelvin and Ångström are letters after normalisation */
        out[0] = rune == 0x212A ? 'k' : 'a';
        return 1;
    }
    if (rune < 0xC0 || rune >= 0x180) return 0;
    const char *row = latin + (size_t)(rune - 0xC0) * 2;
    if (*row == ' ') return 0;
    out[0] = row[0];
    out[1] = row[1];
    return row[1] == ' ' ? 1 : 2;
}

/* What utf8_clean() takes out of every text, and the combining marks that the words' fold drops. */
bool scan_dropped(uint32_t r)
{
    static const struct { uint32_t from, to; } ranges[] = {
        {0x00, 0x08},     {0x0E, 0x1F},     {0x7F, 0x84},     {0x86, 0x9F},     {0xAD, 0xAD},     {0x300, 0x36F},   {0x61C, 0x61C}, {0x180E, 0x180E},
        {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges && r >= ranges[i].from; i++)
        if (r <= ranges[i].to) return true;
    return false;
}

static bool is_digit(unsigned char c)
{
    return (unsigned)c - '0' < 10u;
}

static void put(struct literal *l, unsigned char sym, bool *gap)
{
    if (l->n == LITERAL_MAX) return; /* its beginning is literal enough */
    l->gap[l->n] = *gap && l->n > 0;
    l->sym[l->n++] = sym;
    *gap = false;
}

static void put_high(struct literal *l, uint32_t rune, bool *gap)
{
    char bytes[4];
    size_t n = scan_fold(rune, bytes);
    if (!n) {
        if (rune >= 0x370 && rune < 0x530 && utf8_is_upper(rune)) rune += 0x20;
        n = utf8_encode(rune, bytes);
    }
    for (size_t i = 0; i < n; i++) put(l, (unsigned char)bytes[i], gap);
}

static struct literal read_name(str name)
{
    struct literal l = {.n = 0};
    bool gap = false;
    for (size_t at = 0; at < name.n;) {
        uint32_t r = utf8_next(name, &at);
        unsigned char c = (unsigned char)r;
        if (r < 0x80 && (is_digit(c) || (unsigned)(c | 0x20) - 'a' < 26u))
            put(&l, is_digit(c) ? c : c | 0x20, &gap);
        else if (!scan_dropped(r)) {
            if (r >= 0x80 && utf8_is_letter(r)) put_high(&l, r, &gap);
            else gap = true;
        }
    }
    return l;
}

/* How much of a word must be known before a name may begin inside of it: what src/text/word.c asks of compounds. Names of five letters
 * and more are looked for in addresses, too, where they may stand anywhere. */
static void set_start(struct literal *l)
{
    static const uint8_t starts[] = {0xFF, 0xFF, 0xFF, 5, 3};
    bool latin_only = true;
    for (size_t i = 0; i < l->n; i++) latin_only = latin_only && l->sym[i] < 0x80;
    l->start = latin_only && l->n < sizeof starts ? starts[l->n] : 0;
    l->end = latin_only && l->n <= 2 ? END_TAIL : END_ANY;
}

/* "Linked:in" is the same word as "Linkedin" for who reads gender marks. */
static void allow_gender_mark(struct literal *l)
{
    static const str endings[] = {STR_INIT("in"), STR_INIT("innen")};
    for (size_t i = 0; i < 2; i++) {
        size_t n = endings[i].n;
        if (l->n > n + 2 && memcmp(l->sym + l->n - n, endings[i].p, n) == 0) l->gap[l->n - n] = true;
    }
}

static void add(struct arena *a, struct literals *out, const struct literal *l)
{
    for (size_t i = 0; i < out->count; i++)
        if (memcmp(&out->at[i], l, sizeof *l) == 0) return;
    if (out->count == out->cap) {
        size_t cap = out->cap ? out->cap * 2 : 64;
        out->at = arena_grow(a, out->at, out->cap * sizeof *out->at, cap * sizeof *out->at);
        out->cap = cap;
    }
    out->at[out->count++] = *l;
}

/* The first part of a compound may lose its last e ("Porschfahrer"), and so does a word before -in. Short ones would be found in too many other
 * words if a vowel could follow. */
static void add_without_e(struct arena *a, struct literals *out, struct literal l)
{
    for (size_t i = 0; i < l.n; i++)
        if (l.gap[i]) return;
    if (l.n < 5 || l.sym[l.n - 1] != 'e') return;
    l.sym[--l.n] = 0;
    l.start = 0xFF;
    l.end = l.n >= 6 ? END_ANY : END_CONSONANT;
    add(a, out, &l);
}

/* Inflected, a short name is long enough to be the last part of a compound ("Netzings", "Kundendbs"). */
static void add_inflected(struct arena *a, struct literals *out, const struct literal *name)
{
    static const str endings[] = {STR_INIT("s"), STR_INIT("es"), STR_INIT("n"), STR_INIT("en"), STR_INIT("'s")};
    if (name->n > 3 || name->start == 0) return;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        struct literal l = *name;
        bool gap = false;
        for (size_t k = 0; k < endings[i].n; k++) {
            if (endings[i].p[k] == '\'') gap = true;
            else put(&l, (unsigned char)endings[i].p[k], &gap);
        }
        size_t n = name->n + endings[i].n; /* with its apostrophe */
        if (n < 3) continue;
        l.start = n > 3 ? 3 : 5;
        l.end = END_ANY;
        add(a, out, &l);
    }
}

static void add_name(struct arena *a, struct literals *out, str name)
{
    struct literal l = read_name(name);
    if (l.n == 0) {
        out->impossible = true;
        return;
    }
    set_start(&l);
    allow_gender_mark(&l);
    add(a, out, &l);
    add_without_e(a, out, l);
    add_inflected(a, out, &l);
}

/* Of Tel*mobil the longer side: it is looked for wherever it stands. */
static void add_wildcard(struct arena *a, struct literals *out, str name)
{
    size_t star = str_find_byte(name, '*');
    struct literal head = read_name(str_sub(name, 0, star)), tail = read_name(str_skip(name, star + 1));
    bool behind = tail.n > head.n;
    struct literal l = behind ? tail : head;
    if (l.n == 0 || (behind && l.n < 3)) {
        out->impossible = true;
        return;
    }
    l.start = behind || l.n >= 5 ? 0 : 0xFF;
    l.end = END_ANY;
    add(a, out, &l);
}

static void add_anywhere(struct arena *a, struct literals *out, str name)
{
    struct literal l = read_name(name);
    l.start = 0;
    l.end = END_ANY;
    if (l.n) add(a, out, &l);
}

/* "@name@host" is found by its name alone. */
static void add_handle(struct arena *a, struct literals *out, str handle)
{
    if (str_starts(handle, STR("@"))) handle = str_skip(handle, 1);
    handle.n = str_find_byte(handle, '@') == STR_NONE ? handle.n : str_find_byte(handle, '@');
    add_name(a, out, handle);
}

void literals_of(struct arena *a, const struct brand *b, struct literals *out)
{
    if (b->match_all) out->impossible = true;
    for (size_t i = 0; i < b->aliases.count; i++) {
        str name = utf8_clean(a, b->aliases.at[i]);
        bool wildcard = str_find_byte(name, '*') != STR_NONE && str_find_byte(name, ' ') == STR_NONE;
        if (wildcard) add_wildcard(a, out, name);
        else add_name(a, out, name);
    }
    for (size_t i = 0; i < b->products.count; i++) {
        str name = utf8_clean(a, b->products.at[i]);
        bool wildcard = str_find_byte(name, '*') != STR_NONE && str_find_byte(name, ' ') == STR_NONE;
        if (wildcard) add_wildcard(a, out, name);
        else add_name(a, out, name);
    }
    for (size_t i = 0; i < b->handles.count; i++) add_handle(a, out, b->handles.at[i]);
    for (size_t i = 0; i < b->hashtags.count; i++) add_name(a, out, utf8_clean(a, b->hashtags.at[i]));
    for (size_t i = 0; i < b->own.count; i++) /* addresses of the brand; other own names are voices */
        if (str_find_byte(b->own.at[i], '.') != STR_NONE && !str_starts(b->own.at[i], STR("@"))) add_anywhere(a, out, b->own.at[i]);
}

void addresses_of(struct arena *a, const struct brand *b, struct finder *links, struct finder *domains)
{
    for (size_t i = 0; i < b->own.count; i++)
        if (str_find_byte(b->own.at[i], '.') != STR_NONE && !str_starts(b->own.at[i], STR("@"))) {
            finder_add(a, links, b->own.at[i]);
            finder_add(a, domains, b->own.at[i]);
        }
    for (size_t i = 0; i < b->aliases.count && !b->context.count; i++)
        if (b->aliases.at[i].n >= 5) finder_add(a, links, b->aliases.at[i]);
    for (size_t i = 0; i < b->handles.count; i++) { /* profiles of networks */
        str handle = b->handles.at[i];
        if (str_starts(handle, STR("@"))) handle = str_skip(handle, 1);
        handle.n = str_find_byte(handle, '@') == STR_NONE ? handle.n : str_find_byte(handle, '@');
        if (handle.n >= 5) finder_add(a, links, handle);
        if (handle.n >= 5) finder_add(a, domains, handle);
    }
}
