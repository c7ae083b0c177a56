#include "text/known.h"

#include "base/fold.h"
#include "text/compiled.h"

bool text_knows_word(const struct text *t, str word)
{
    char folded[FOLD_MAX + FOLD_PAD];
    if (word.n > FOLD_MAX) return false;
    size_t n = fold_text(word, folded, FOLD_MAX);
    uint32_t form = n ? lexicon_find(t->x, fold_hash(folded, n)) : 0;
    if (!form) return false;
    const struct form *f = &t->x->forms[form];
    unsigned said = FORM_DE | FORM_EN | FORM_FUNCTION_DE | FORM_FUNCTION_EN | FORM_FUNCTION_OTHER | FORM_PART | FORM_NOUN | FORM_SELF | FORM_MONTH;
    return f->meaning[LANG_DE] || f->meaning[LANG_EN] || (f->bits & said);
}
