#include "base/term.h"

#include "base/fold.h"
#include "base/utf8.h"

enum rune_class { RUNE_BREAK = 0, RUNE_WORD, RUNE_APOSTROPHE, RUNE_MARK, RUNE_SYMBOL };

/* What is neither letter nor digit and yet no break. */
static const struct {
    uint32_t from, to;
    enum rune_class class;
} others[] = {
    {'\'', '\'', RUNE_APOSTROPHE},  {0x300, 0x36F, RUNE_MARK},       {0x200D, 0x200D, RUNE_MARK},       {0x2019, 0x2019, RUNE_APOSTROPHE},
    {0x20A0, 0x20CF, RUNE_SYMBOL}, {0x2190, 0x2FFF, RUNE_SYMBOL}, {0xFE00, 0xFE0F, RUNE_MARK}, {0x1F000, 0x1FFFF, RUNE_SYMBOL},
};

static enum rune_class class_of(uint32_t r)
{
    if (utf8_is_letter(r) || utf8_is_digit(r)) return RUNE_WORD;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (r >= others[i].from && r <= others[i].to) return others[i].class;
    return RUNE_BREAK;
}

struct cutting {
    char *end;
    bool in_word, stars;
};

static void end_word(struct cutting *c)
{
    if (c->in_word) *c->end++ = ' ';
    c->in_word = false;
}

static bool letter_follows(str text, size_t at)
{
    return at < text.n && utf8_is_letter(utf8_next(text, &at));
}

/* One character that is no ASCII letter or digit; text.p[next] is behind it. */
static void put_rune(struct cutting *c, str text, size_t next, uint32_t r)
{
    enum rune_class class = r == '*' && c->stars ? RUNE_WORD : class_of(r);
    if (class == RUNE_MARK) return;
    if (class == RUNE_APOSTROPHE && c->in_word && letter_follows(text, next)) return;
    if (class != RUNE_WORD) end_word(c);
    if (class != RUNE_WORD && class != RUNE_SYMBOL) return;
    r = utf8_lower(r);
    c->end += r < 0x180 ? fold_rune(r, c->end) : utf8_encode(r, c->end);
    c->in_word = true;
    if (class == RUNE_SYMBOL) end_word(c);
}

/* What an ASCII character becomes: a small letter, a digit, a blank for a break; 0: put_rune() says. */
static const char plain[256] = {
    ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ',
    ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ',
    ' ', ' ', ' ', ' ', ' ', ' ', ' ', 0, ' ', ' ', 0, ' ', ' ', ' ', ' ', ' ',
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', ' ', ' ', ' ', ' ', ' ',
    ' ', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', ' ', ' ', ' ', ' ', ' ',
    ' ', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', ' ', ' ', ' ', ' ', ' ',
};

/* Letters with two bytes, as German has them; their first byte is C3, C4 or C5. 0: another character. */
static uint32_t latin_letter(str text, size_t at)
{
    unsigned lead = (unsigned char)text.p[at], next = at + 1 < text.n ? (unsigned char)text.p[at + 1] : 0;
    if (lead - 0xC3 > 2 || (next & 0xC0) != 0x80) return 0;
    uint32_t r = (lead & 0x1F) << 6 | (next & 0x3F);
    return r == 0xD7 || r == 0xF7 ? 0 : r; /* times, division */
}

size_t term_words(str text, bool stars, char *out)
{
    struct cutting c = {out, false, stars};
    for (size_t at = 0; at < text.n;) {
        char b = plain[(unsigned char)text.p[at]];
        uint32_t r = b ? 0 : latin_letter(text, at);
        if (b) { /* a break writes a blank only behind a word */
            *c.end = b;
            c.end += (b != ' ') | c.in_word;
            c.in_word = b != ' ';
            at++;
        } else if (r) {
            c.end += fold_rune(utf8_lower(r), c.end);
            c.in_word = true;
            at += 2;
        } else {
            r = utf8_next(text, &at);
            if (r != 0xFFFD) put_rune(&c, text, at, r);
            else end_word(&c);
        }
    }
    end_word(&c);
    return (size_t)(c.end - out);
}

uint64_t term_of(str word)
{
    return fold_hash(word.p ? word.p : "", word.n);
}
