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

size_t term_words(str text, bool stars, char *out)
{
    struct cutting c = {out, false, stars};
    for (size_t at = 0; at < text.n;) {
        unsigned char b = (unsigned char)text.p[at];
        if ((unsigned)(b | 0x20) - 'a' < 26u || (unsigned)b - '0' < 10u) {
            *c.end++ = (char)((unsigned)b - 'A' < 26u ? b | 0x20 : b);
            c.in_word = true;
            at++;
        } else if (b < 0x80 && b != '\'' && b != '*') {
            end_word(&c);
            at++;
        } else {
            uint32_t r = utf8_next(text, &at);
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
