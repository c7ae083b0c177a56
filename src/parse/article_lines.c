#include "parse/article_lines.h"

#include "base/hash.h"
#include "parse/article_words.h"

#include <string.h>

struct set {
    uint64_t *at;
    size_t mask;
};

static struct set set_new(struct arena *a, size_t count)
{
    size_t size = 64;
    while (size < count * 2) size *= 2;
    return (struct set){ARENA_ARRAY(a, uint64_t, size), size - 1};
}

/* True when it is new. */
static bool set_add(struct set *s, uint64_t key)
{
    size_t i = key & s->mask;
    key |= 1; /* 0 means free */
    for (; s->at[i]; i = (i + 1) & s->mask)
        if (s->at[i] == key) return false;
    s->at[i] = key;
    return true;
}

static bool set_has(const struct set *s, uint64_t key)
{
    for (size_t i = key & s->mask; s->at[i]; i = (i + 1) & s->mask)
        if (s->at[i] == (key | 1)) return true;
    return false;
}

static size_t count_of(str s, char c)
{
    size_t n = 1;
    for (size_t i = 0; i < s.n; i++) n += s.p[i] == c;
    return n;
}

/* Short lines may come again: names in a list, answers in a table. */
static bool may_repeat(str line, bool goods)
{
    return line.n < (goods ? 8 : 25) || str_find_byte(line, ' ') == STR_NONE;
}

static bool goes(str line, enum lines_of of)
{
    return article_is_interface(line) || (of == LINES_GOODS && article_is_trade(line)) || (of == LINES_ARTICLE && article_leads_away(line));
}

str article_lines(struct arena *a, str text, enum lines_of of)
{
    struct set seen = set_new(a, count_of(text, '\n'));
    struct out out;
    out_init(&out, a);
    bool empty = false;
    for (str rest = text; rest.p;) {
        str line = str_cut(&rest, '\n'), words = str_trim(line);
        if (!words.n) {
            empty = true;
            continue;
        }
        if (goes(words, of) || (!set_add(&seen, hash64(words)) && !may_repeat(words, of == LINES_GOODS))) continue;
        if (out.n) out_put(&out, empty ? STR("\n\n") : STR("\n"));
        empty = false;
        out_put(&out, line);
    }
    return out_str(&out);
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80);
}

static str next_word(str *s)
{
    size_t from = 0, to;
    while (from < s->n && !is_letter(s->p[from])) from++;
    for (to = from; to < s->n && is_letter(s->p[to]); to++) continue;
    str word = str_sub(*s, from, to - from);
    *s = str_skip(*s, to);
    return word;
}

double article_share(struct arena *a, str part, str text)
{
    size_t known = 0, count = 0, there = 0;
    str rest = text;
    while (next_word(&rest).n) known++;
    struct set words = set_new(a, known);
    for (str w = next_word(&text); w.n; w = next_word(&text)) (void)set_add(&words, hash64(w));
    for (str w = next_word(&part); w.n; w = next_word(&part)) {
        count++;
        there += set_has(&words, hash64(w));
    }
    return count ? (double)there / (double)count : 1;
}
