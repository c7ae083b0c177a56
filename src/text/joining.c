#include "text/joining.h"

#include "base/fold_word.h"

#include <string.h>

void joining_init(struct joining *j, struct lexicon *x, const struct entry *n, uint32_t sym)
{
    j->x = x;
    j->n = n;
    j->sym = sym;
    j->prefix = (str){0};
    j->waiting = 0;
}

static void mark_form(struct lexicon *x, uint32_t form, const struct entry *n, unsigned rank)
{
    struct form *f = &x->forms[form];
    if (n->langs == LANGS_DE) f->bits |= FORM_DE;
    if (n->langs == LANGS_EN) f->bits |= FORM_EN;
    if (rank >= 3 || !(n->langs & LANGS_DE)) return;
    if (n->tags & (TAG_NOUN | TAG_ADJ | TAG_VOCAB)) f->bits |= FORM_PART;
    if ((n->tags & TAG_NOUN)) f->bits |= FORM_NOUN;
}

bool joining_marks(const struct entry *n)
{
    return n->pay.kind == HIT_BRAND || (n->pay.flags & PAYLOAD_PARTS);
}

static void join_form(struct lexicon *x, uint32_t form, const struct entry *n, uint32_t sym)
{
    lexicon_join(x, form, sym);
    if (n->pay.kind == HIT_BRAND) x->forms[form].bits |= FORM_ALIAS;
    if (n->pay.flags & PAYLOAD_PARTS) x->forms[form].bits |= FORM_PART;
}

void joining_settle(struct joining *j)
{
    struct lexicon *x = j->x;
    const struct entry *n = j->n;
    for (unsigned i = 0; i < j->waiting; i++) {
        uint32_t form = lexicon_form_hash(x, j->hash[i]);
        if (j->sym) {
            join_form(x, form, n, j->sym);
            continue;
        }
        if (n->pay.index || (n->tags & TAG_VOCAB))
            lexicon_mean(x, form, n->langs, n->pay.index, n->pay.layer, j->rank[i]); /* Wetter is no form of wettern */
        mark_form(x, form, n, j->rank[i]);
    }
    j->waiting = 0;
}

void joining_take(void *ctx, const char *p, size_t n, unsigned rank)
{
    struct joining *j = ctx;
    char joined[128];
    if (j->prefix.n + n > sizeof joined) return;
    if (j->prefix.n) memcpy(joined, j->prefix.p, j->prefix.n);
    memcpy(joined + j->prefix.n, p, n);
    if (j->waiting == JOINING_BATCH) joining_settle(j);
    uint64_t hash = fold_hash_padded(joined, j->prefix.n + n > FOLD_MAX ? FOLD_MAX : j->prefix.n + n);
    __builtin_prefetch(&j->x->slots[hash & j->x->slot_mask]);
    j->hash[j->waiting] = hash;
    j->rank[j->waiting++] = (uint8_t)rank;
}

struct class_joining {
    struct lexicon *x;
    uint32_t sym;
};

static void class_form(void *ctx, const char *p, size_t n, unsigned rank)
{
    struct class_joining *j = ctx;
    (void)rank;
    lexicon_join(j->x, lexicon_form(j->x, (str){p, n}), j->sym);
}

void lexicon_join_forms(struct lexicon *x, str folded, unsigned langs, uint32_t sym)
{
    struct class_joining j = {x, sym};
    if (langs & LANGS_DE) inflect_de(folded, TAGS_POS, class_form, &j);
    if (langs & LANGS_EN) inflect_en(folded, TAGS_POS, class_form, &j);
}

void joining_inflect(struct joining *j, str word, unsigned pos)
{
    const struct entry *n = j->n;
    if (n->inflect_last) {
        inflect_name(word, joining_take, j);
    } else if (!pos) {
        joining_take(j, word.p, word.n, 0);
    } else {
        if (n->langs & LANGS_DE) inflect_de(word, pos, joining_take, j);
        if (n->langs & LANGS_EN) inflect_en(word, pos, joining_take, j);
    }
}

void joining_listed_form(struct joining *j, str form)
{
    static const char *const finite[] = {"st", "t", "en", "e"}, *const participle[] = {"e", "en", "er", "es", "em"};
    const struct entry *of = j->n;
    char folded[80];
    size_t n = fold_text(form, folded, sizeof folded - 8);
    joining_take(j, folded, n, 1);
    if (!(of->tags & TAG_VERB) || !(of->langs & LANGS_DE) || n < 3) return;
    str f = {folded, n};
    bool adjectival = str_ends(f, STR("en")) || (str_ends(f, STR("t")) && str_contains(f, STR("ge")));
    for (size_t i = 0; i < (adjectival ? 5u : 4u); i++) {
        const char *ending = adjectival ? participle[i] : finite[i];
        size_t k = strlen(ending);
        memcpy(folded + n, ending, k);
        joining_take(j, folded, n + k, 2);
    }
}

void joining_listed(struct joining *j)
{
    str rest = j->n->forms;
    while (rest.n) {
        str form = str_cut(&rest, ',');
        if (form.n) joining_listed_form(j, form);
        if (!rest.p) break;
    }
}
