#include "insight/filter.h"

#include "base/utf8.h"

static bool in_set(uint32_t set, unsigned value)
{
    return !set || set & 1u << value;
}

static bool source_matches(str pattern, str source)
{
    if (pattern.n && pattern.p[pattern.n - 1] == '*')
        return str_starts(source, str_sub(pattern, 0, pattern.n - 1));
    return !pattern.n || str_eq(pattern, source);
}

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

static bool holds_word(str folded, str word)
{
    bool prefix = word.n && word.p[word.n - 1] == '*';
    word = prefix ? str_sub(word, 0, word.n - 1) : word;
    for (size_t from = 0;;) {
        size_t at = str_find(str_skip(folded, from), word);
        if (at == STR_NONE || !word.n)
            return false;
        at += from;
        size_t end = at + word.n;
        if ((at == 0 || !is_word_byte(folded.p[at - 1])) && (prefix || end == folded.n || !is_word_byte(folded.p[end])))
            return true;
        from = at + 1;
    }
}

static bool words_match(const struct filter *f, const struct post *p, struct arena *scratch)
{
    if (!f->words.count)
        return true;
    str folded = utf8_fold(scratch, post_body(scratch, p), true);
    for (size_t i = 0; i < f->words.count; i++)
        if (!holds_word(folded, utf8_fold(scratch, f->words.at[i], true)))
            return false;
    return true;
}

bool filter_matches(const struct filter *f, const struct post *p, const struct reading *r, struct arena *scratch)
{
    const struct mention *m = &r->mentions[0];
    return in_set(f->labels, m->label) && in_set(f->stances, m->stance) && in_set(f->kinds, m->kind) && in_set(f->voices, m->voice) &&
           (!f->lang.n || str_eq(f->lang, str_from(r->lang))) && source_matches(f->source, p->source) &&
           (!f->leaving || m->leaving) && (!f->ironic || m->irony) && (f->boosts || !p->boost_of.n) && words_match(f, p, scratch);
}
