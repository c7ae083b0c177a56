/* Stems of the lexicon's stronger words, so that an inflected form that no rule made is still found. */
#include "base/fold.h"
#include "text/compiled.h"
#include "text/scratch.h"
#include "text/slide.h"

#include <libstemmer.h>
#include <stdlib.h>

enum { STEM_SHORTEST = 4 };
static const char *const names[LANG_COUNT] = {"german", "english"};

static struct sb_stemmer *stemmer_new(unsigned lang)
{
    struct sb_stemmer *stemmer = sb_stemmer_new(names[lang], NULL);
    if (!stemmer) abort();
    return stemmer;
}

void scratch_stemmers_free(struct text_scratch *s)
{
    for (int l = 0; l < LANG_COUNT; l++)
        if (s->stemmers[l]) sb_stemmer_delete(s->stemmers[l]);
}

/* Empty where the word is too short. */
static str stem_of(struct sb_stemmer *stemmer, str word)
{
    const sb_symbol *stem = sb_stemmer_stem(stemmer, (const sb_symbol *)word.p, (int)word.n);
    size_t n = (size_t)sb_stemmer_length(stemmer);
    return stem && n >= STEM_SHORTEST ? (str){(const char *)stem, n > FOLD_MAX ? FOLD_MAX : n} : STR("");
}

static uint64_t stem_hash(str stem, unsigned lang)
{
    return fold_hash(stem.p, stem.n) + lang + 1;
}

/* With what a word begins that has such a stem: German stemming cuts only; English may write another last letter ("happi", "hope"). */
static size_t sure_letters(size_t n, unsigned lang)
{
    return lang == LANG_EN ? n - 1 : n;
}

static uint64_t beginning(uint64_t slide, unsigned lang)
{
    return slide_mix(slide + lang);
}

static void stem_add(struct text *t, str stem, unsigned lang, uint32_t form)
{
    uint64_t hash = stem_hash(stem, lang), slide = 0;
    size_t at = hash & t->stem_mask;
    while (t->stems[at] && t->stems[at] != hash) at = (at + 1) & t->stem_mask;
    if (t->stems[at]) return;
    t->stems[at] = hash;
    t->stem_forms[at] = form;
    for (size_t i = 0; i < sure_letters(stem.n, lang); i++) slide = slide_on(slide, stem.p[i]);
    word_filter_add(t->stem_filter, beginning(slide, lang));
}

void stems_index(struct text *t, struct arena *a, const struct bases *bases)
{
    size_t size = 1024;
    while (size < bases->count * 2) size *= 2;
    t->stem_mask = (uint32_t)size - 1;
    t->stems = ARENA_ARRAY(a, uint64_t, size);
    t->stem_forms = ARENA_ARRAY(a, uint32_t, size);
    t->stem_filter = ARENA_ARRAY(a, uint64_t, WORD_FILTER_WORDS);
    for (unsigned lang = 0; lang < LANG_COUNT; lang++) {
        struct sb_stemmer *stemmer = stemmer_new(lang);
        for (size_t i = 0; i < bases->count; i++) {
            if (!(bases->at[i].langs >> lang & 1)) continue;
            str stem = stem_of(stemmer, bases->at[i].word);
            if (stem.n) stem_add(t, stem, lang, bases->at[i].form);
        }
        sb_stemmer_delete(stemmer);
    }
}

/* Does it begin as some stem does? */
static bool may_have_stem(const struct text *t, str word, unsigned lang)
{
    uint64_t slide = 0;
    for (size_t i = 0; i < word.n; i++) {
        slide = slide_on(slide, word.p[i]);
        if (i + 1 >= sure_letters(STEM_SHORTEST, lang) && word_filter_has(t->stem_filter, beginning(slide, lang))) return true;
    }
    return false;
}

uint32_t stem_form(const struct text *t, struct text_scratch *s, str word, unsigned lang)
{
    if (word.n < 5 || !may_have_stem(t, word, lang)) return 0;
    if (!s->stemmers[lang]) s->stemmers[lang] = stemmer_new(lang);
    str stem = stem_of(s->stemmers[lang], word);
    if (!stem.n) return 0;
    uint64_t hash = stem_hash(stem, lang);
    for (size_t i = hash & t->stem_mask; t->stems[i]; i = (i + 1) & t->stem_mask)
        if (t->stems[i] == hash) return t->stem_forms[i];
    return 0;
}
