/* Expressions into the automaton. Alternatives are multiplied out first (the product is limited), so that what is left is a row of
 * elements: a word, word~, <class>, a gap. */
#include "text/joining.h"

#include "base/fold.h"

#include <stdio.h>
#include <string.h>

#define EXPANSIONS_MAX 600
#define EXPRESSION_MAX 480
#define STEPS_MAX      16
#define CHOICES_MAX    40 /* alternatives behind each other */

/* The expansion before this one: alternatives at the end of an expression share their first elements. */
struct walked {
    char text[EXPRESSION_MAX];
    size_t n;
    struct step {
        size_t end, words; /* behind the element, words up to there */
        uint32_t node;
    } at[STEPS_MAX];
    size_t count;
};

struct adding {
    struct lexicon *x;
    const struct entry *n;
    const char *message;
    struct walked *walked;
    struct tokens words;
    unsigned expansions, choices;
};

/* ---------------------------------------------------------------- paths */

/* The node that the symbol leads to; where only the words are asked for there are none, and one stands for all. */
static uint32_t node_behind(const struct adding *a, uint32_t node, uint32_t sym)
{
    return a->n->words_only ? 1 : lexicon_path(a->x, node, sym);
}

static void pay(const struct adding *a, uint32_t node, const struct payload *p)
{
    if (!a->n->words_only) lexicon_pay(a->x, node, p);
}

/* Symbol of `word~`: every form of the word by any rule of the entry's languages. */
static uint32_t lemma_symbol(struct adding *a, str word, unsigned pos)
{
    char name[EXPRESSION_MAX + 8];
    size_t n = fold_text(word, name, EXPRESSION_MAX);
    str folded = {name, n};
    name[n] = ' '; /* no class in an expression has it */
    name[n + 1] = (char)('0' + a->n->langs);
    name[n + 2] = (char)('0' + (pos & 7) + (a->n->inflect_last ? 8 : 0));
    bool made;
    uint32_t sym = lexicon_class(a->x, (str){name, n + 3}, &made);
    if (!made && !joining_marks(a->n)) return sym;
    struct joining j;
    joining_init(&j, a->x, a->n, sym);
    joining_inflect(&j, folded, pos); /* again for a known symbol: marks of this entry */
    joining_settle(&j);
    return sym;
}

static uint32_t class_symbol(struct adding *a, str name)
{
    static const struct {
        str name;
        uint32_t sym;
    } built_in[] = {{STR_INIT("n"), SYM_NUMBER},
                    {STR_INIT("nth"), SYM_ORDINAL},
                    {STR_INIT("any"), SYM_ANY},
                    {STR_INIT("name"), SYM_NAME}};
    for (size_t i = 0; i < sizeof built_in / sizeof *built_in; i++)
        if (str_eq(name, built_in[i].name)) return built_in[i].sym;
    bool made;
    return lexicon_class(a->x, name, &made);
}

/* Symbol of "..." or ",...", else 0. */
static uint32_t gap_symbol(str e)
{
    return str_eq(e, STR("...")) ? SYM_GAP : str_eq(e, STR(",...")) ? SYM_GAP_COMMA : 0;
}

/* The words of an element, the last as all its forms if `forms` says so. A single plain word is remembered under `hash`. */
static bool words_path(struct adding *a, str e, bool forms, unsigned pos, uint64_t hash, uint32_t *node, size_t *words)
{
    tokens_scan(&a->words, e);
    if (a->words.count < 2) {
        a->message = "an element without a word";
        return false;
    }
    for (size_t i = 1; i < a->words.count; i++) {
        uint32_t sym;
        if (forms && i + 1 == a->words.count)
            sym = lemma_symbol(a, token_folded(&a->words, &a->words.at[i]), pos);
        else
            sym = lexicon_symbol(a->x, lexicon_form_hash(a->x, a->words.at[i].hash));
        if (!forms && a->words.count == 2) lexicon_write(a->x, hash, sym);
        *node = node_behind(a, *node, sym);
        ++*words;
    }
    return true;
}

/* Symbols of one element; 0 on a fault. Elements with hyphens are several words. */
static bool element_path(struct adding *a, str e, uint32_t *node, bool last, size_t *words)
{
    uint32_t sym = gap_symbol(e);
    if (sym) {
        *node = node_behind(a, *node, sym);
        return true;
    }
    bool lemma = e.n > 1 && e.p[e.n - 1] == '~', forms = lemma || (last && a->n->inflect_last);
    uint64_t hash = 0;
    if (e.n > 2 && e.p[0] == '<' && e.p[e.n - 1] == '>') {
        sym = class_symbol(a, str_sub(e, 1, e.n - 2));
    } else if (!forms) {
        hash = hash64(e);
        sym = lexicon_written(a->x, hash);
    }
    if (!sym) return words_path(a, lemma ? str_sub(e, 0, e.n - 1) : e, forms, lemma ? TAGS_POS : 0, hash, node, words);
    *node = node_behind(a, *node, sym);
    ++*words;
    return true;
}

static str next_element(str *rest)
{
    *rest = str_trim(*rest);
    size_t end = 0;
    while (end < rest->n && rest->p[end] != ' ') end++;
    str e = str_sub(*rest, 0, end);
    *rest = str_skip(*rest, end);
    return e;
}

/* A single word whose forms mean, or lead to, what the entry says. */
static bool single_word(struct adding *a, str word)
{
    struct joining j;
    joining_init(&j, a->x, a->n, 0);
    bool emoji = a->words.at[1].class != TOKEN_WORD;
    if (a->words.at[1].n != word.n && a->words.at[1].class == TOKEN_WORD) { /* "A+" is not "a" */
        a->message = "signs that no word holds";
        return false;
    }
    char folded[FOLD_MAX + 8];
    size_t n = a->words.at[1].fold_n;
    memcpy(folded, a->words.folded + a->words.at[1].fold, n);
    unsigned pos = emoji ? 0 : a->n->tags & TAGS_POS;
    if (a->n->pay.kind == HIT_OPINION) {
        joining_inflect(&j, (str){folded, n}, pos);
        joining_listed(&j);
        joining_settle(&j);
        return true;
    }
    if (pos || a->n->inflect_last || a->n->forms.n) {
        j.sym = lemma_symbol(a, (str){folded, n}, pos);
        joining_listed(&j);
        joining_settle(&j);
    } else {
        j.sym = lexicon_symbol(a->x, lexicon_form_hash(a->x, a->words.at[1].hash));
        joining_take(&j, folded, n, 0);
        joining_settle(&j);
    }
    pay(a, node_behind(a, 0, j.sym), &a->n->pay);
    return true;
}

/* aus|fallen: joined forms mean it by themselves; finite forms of the verb do with the prefix at the clause's end. */
static bool separable(struct adding *a, str prefix, str verb)
{
    char p[40], v[80], name[128];
    size_t pn = fold_text(prefix, p, sizeof p - 4), vn = fold_text(verb, v, sizeof v - 4);
    if (!pn || vn < 3) {
        a->message = "a separable verb is written prefix|verb";
        return false;
    }
    bool made, means = a->n->pay.kind == HIT_OPINION;
    int length = snprintf(name, sizeof name, "%.*s|%.*s %u", (int)pn, p, (int)vn, v, a->n->pay.index);
    struct joining joined, split;
    uint32_t whole_sym = lexicon_class(a->x, (str){name, (size_t)length}, &made);
    joining_init(&joined, a->x, a->n, means ? SYM_NONE : whole_sym);
    joined.prefix = (str){p, pn};
    length = snprintf(name, sizeof name, "%.*s~sep", (int)vn, v);
    joining_init(&split, a->x, a->n, lexicon_class(a->x, (str){name, (size_t)length}, &made));
    inflect_de_verb((str){v, vn}, false, joining_take, &joined);
    inflect_de_verb((str){v, vn}, true, joining_take, &split);
    char zu[96] = "zu";
    memcpy(zu + 2, v, vn);
    joining_take(&joined, zu, vn + 2, 2);
    for (str rest = a->n->forms; rest.n;) {
        str form = str_cut(&rest, ',');
        char f[80];
        size_t n = fold_text(form, f, sizeof f - 4);
        bool has_prefix = n > pn && memcmp(f, p, pn) == 0;
        if (has_prefix) {
            joining_take(&joined, f + pn, n - pn, 1);
        } else {
            joining_take(&joined, f, n, 1);
            if (!str_starts((str){f, n}, STR("ge"))) joining_listed_form(&split, form);
        }
    }
    joining_settle(&joined);
    joining_settle(&split);
    uint32_t node = lexicon_path(a->x, lexicon_path(a->x, 0, split.sym), SYM_GAP_LONG);
    node = lexicon_path(a->x, node, lexicon_symbol(a->x, lexicon_form(a->x, (str){p, pn})));
    struct payload ends = a->n->pay;
    ends.flags |= PAYLOAD_CLAUSE_END;
    lexicon_pay(a->x, node, &ends);
    if (!means) lexicon_pay(a->x, lexicon_path(a->x, 0, whole_sym), &a->n->pay);
    return true;
}

/* Is the expression one plain word, whose forms are looked up without a path? */
static bool is_single(struct adding *a, str s, bool starts)
{
    if (!s.n || s.p[s.n - 1] == '~' || s.p[0] == '<' || str_find_byte(s, ' ') != STR_NONE) return false;
    if (starts || (a->n->pay.flags && a->n->pay.kind == HIT_OPINION)) return false;
    tokens_scan(&a->words, s);
    return a->words.count == 2;
}

/* The last step of the expansion before that this one begins with as well; NULL if there is none. Both are trimmed: behind a step comes more. */
static const struct step *step_shared(struct walked *w, str s)
{
    size_t same = 0, most = w->n < s.n ? w->n : s.n;
    while (same < most && w->text[same] == s.p[same]) same++;
    while (w->count && w->at[w->count - 1].end >= same) w->count--;
    return w->count ? &w->at[w->count - 1] : NULL;
}

static bool path(struct adding *a, str s, const struct payload *p)
{
    struct walked *w = a->walked;
    const struct step *shared = step_shared(w, s);
    uint32_t node = shared ? shared->node : 0;
    size_t words = shared ? shared->words : 0;
    for (str rest = shared ? str_skip(s, shared->end) : s; rest.n;) {
        str e = next_element(&rest);
        if (!e.n) break;
        if (!element_path(a, e, &node, rest.n == 0, &words)) return false;
        if (rest.n && w->count < STEPS_MAX) w->at[w->count++] = (struct step){s.n - rest.n, words, node};
    }
    if (!node || !words) {
        a->message = "no words";
        return false;
    }
    memcpy(w->text, s.p, s.n);
    w->n = s.n;
    pay(a, node, p);
    return true;
}

static bool flat(struct adding *a, str s)
{
    s = str_trim(s);
    struct payload p = a->n->pay;
    if (s.n && s.p[0] == '^') {
        p.flags |= PAYLOAD_SENTENCE_START;
        s = str_trim(str_skip(s, 1));
    }
    size_t bar = str_find_byte(s, '|');
    bool blank = str_find_byte(s, ' ') != STR_NONE, starts = (p.flags & PAYLOAD_SENTENCE_START) != 0;
    if (bar != STR_NONE && !blank && bar > 0 && (a->n->tags & TAG_VERB))
        return separable(a, str_sub(s, 0, bar), str_skip(s, bar + 1));
    return is_single(a, s, starts) ? single_word(a, s) : path(a, s, &p);
}

static bool whole(struct adding *a, const char *head, size_t n, str s)
{
    char all[EXPRESSION_MAX];
    if (n + s.n > EXPRESSION_MAX) {
        a->message = "longer than 480 bytes";
        return false;
    }
    if (++a->expansions > EXPANSIONS_MAX) {
        a->message = "more than 600 combinations";
        return false;
    }
    memcpy(all, head, n);
    if (s.n) memcpy(all + n, s.p, s.n);
    return flat(a, (str){all, n + s.n});
}

/* Multiplies alternatives out: head is fixed, s is the rest. */
static bool expand(struct adding *a, char *head, size_t n, str s)
{
    size_t open = str_find_byte(s, '(');
    bool face = s.n >= 2 && s.n <= 4 && open <= 2 && str_find_byte(s, '|') == STR_NONE; /* ":(" */
    if (open == STR_NONE || face) return whole(a, head, n, s);
    size_t close = str_find_byte(s, ')');
    if (close == STR_NONE || close < open || n + open > EXPRESSION_MAX) {
        a->message = "a ( without )";
        return false;
    }
    if (a->choices == CHOICES_MAX) { /* "()()()…" makes nothing longer, but goes deeper each time */
        a->message = "more than 40 alternatives behind each other";
        return false;
    }
    if (open) memcpy(head + n, s.p, open);
    n += open;
    a->choices++;
    str inside = str_sub(s, open + 1, close - open - 1), rest = str_skip(s, close + 1);
    do {
        str choice = str_cut(&inside, '|');
        if (n + choice.n > EXPRESSION_MAX) {
            a->message = "longer than 480 bytes";
            return false;
        }
        if (choice.n) memcpy(head + n, choice.p, choice.n);
        char next[EXPRESSION_MAX];
        memcpy(next, head, n + choice.n);
        if (!expand(a, next, n + choice.n, rest)) return false;
    } while (inside.p);
    a->choices--;
    return true;
}

bool pattern_add(struct lexicon *x, const struct entry *n, const char **message)
{
    struct walked walked;
    lexicon_say(x, hash64_seed(n->expression, (uint64_t)n->pay.index << 32 | n->pay.kind | n->langs << 8 |
                                                  (unsigned)n->pay.flags << 16 | (unsigned)n->inflect_last << 24));
    walked.n = walked.count = 0;
    struct adding a = {.x = x, .n = n, .walked = &walked, .words = *lexicon_words(x)};
    char head[EXPRESSION_MAX];
    bool ok = expand(&a, head, 0, str_trim(n->expression));
    *lexicon_words(x) = a.words;
    *message = a.message;
    return ok;
}
