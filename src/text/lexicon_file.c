/* Lexicon files into tables: one line at a time; a bad one becomes a problem and the next is read. */
#include "base/fold.h"
#include "base/hash.h"
#include "base/lookup.h"
#include "base/utf8.h"
#include "text/compiled.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define STRENGTH_MAX 10.0 /* of operators and signals: beyond, formulas overflow */
#define VALUE_MAX    1e8  /* of signals: minutes, times, days */

struct line {
    str file;
    uint32_t number;
    str column[4];
    unsigned langs, layer;
};

struct tags {
    unsigned bits, form_bits;
    uint8_t emotions, cause;
    str forms;
    double value, strength;
};

struct loader {
    struct text *t;
    struct arena *a;
    str tags_column; /* of the line before: most lines have the same */
    struct tags tags;
    bool other; /* the file is of languages that are not judged */
    struct bases bases;
    struct lookup operators, signals; /* what lines said: places in those of the text */
};

void text_problem_add(struct text *t, struct arena *a, str file, uint32_t line, str what)
{
    enum { PROBLEMS_MAX = 100000 }; /* a file with more is no lexicon */
    if (t->problem_count == PROBLEMS_MAX) return;
    if (t->problem_count == t->problem_cap) {
        size_t cap = t->problem_cap ? t->problem_cap * 2 : 8;
        t->problems = arena_grow(a, t->problems, t->problem_cap * sizeof *t->problems, cap * sizeof *t->problems);
        t->problem_cap = cap;
    }
    t->problems[t->problem_count++] = (struct text_problem){str_dup(a, file), line, what};
}

static void problem(struct loader *l, const struct line *n, const char *what, str word)
{
    enum { SHOWN = 200 }; /* bytes of a line that may have megabytes */
    text_problem_add(l->t, l->a, n->file, n->number, str_printf(l->a, "%s: %.*s", what, STR_ARG(str_sub(word, 0, utf8_cut(word, SHOWN)))));
}

static bool is_digit(char c)
{
    return (unsigned)(unsigned char)c - '0' < 10u;
}

/* Nearly all: a digit, perhaps a point and another ("-2.5"). */
static bool short_number(str s, double *out)
{
    bool minus = s.n && s.p[0] == '-';
    if (minus) s = str_skip(s, 1);
    if ((s.n != 1 && s.n != 3) || !is_digit(s.p[0]) || (s.n == 3 && (s.p[1] != '.' || !is_digit(s.p[2])))) return false;
    double value = s.n == 1 ? s.p[0] - '0' : ((s.p[0] - '0') * 10 + (s.p[2] - '0')) / 10.0;
    *out = minus ? -value : value;
    return true;
}

static bool number(str s, double *out)
{
    if (s.n && s.p[0] == '+') s = str_skip(s, 1);
    return short_number(s, out) || str_to_double(s, out);
}

/* ---------------------------------------------------------------- tags */

static bool emotions_parse(str list, uint8_t *out)
{
    while (list.n) {
        enum emotion e;
        if (!emotion_parse(str_cut(&list, ','), &e)) return false;
        *out = (uint8_t)(*out | 1u << e);
        if (!list.p) break;
    }
    return true;
}

static bool tag_parse(str tag, struct tags *out)
{
    static const struct { str name; unsigned bit; } names[] = {
        {STR_INIT("adj"), TAG_ADJ}, {STR_INIT("noun"), TAG_NOUN}, {STR_INIT("verb"), TAG_VERB}, {STR_INIT("fact"), TAG_FACT}, {STR_INIT("news"), TAG_NEWS},
        {STR_INIT("weak"), TAG_WEAK}, {STR_INIT("swear"), TAG_SWEAR}, {STR_INIT("idiom"), TAG_IDIOM}, {STR_INIT("dial"), TAG_DIAL}, {STR_INIT("case"), TAG_CASE},
        {STR_INIT("vocab"), TAG_VOCAB}, {STR_INIT("function"), TAG_FUNCTION}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(tag, names[i].name)) {
            out->bits |= names[i].bit;
            return true;
        }
    if (str_eq(tag, STR("self"))) {
        out->form_bits |= FORM_SELF;
        return true;
    }
    size_t eq = str_find_byte(tag, '=');
    if (eq == STR_NONE) return false;
    str key = str_sub(tag, 0, eq), value = str_skip(tag, eq + 1);
    enum cause cause;
    if (str_eq(key, STR("emo"))) return emotions_parse(value, &out->emotions);
    if (str_eq(key, STR("cause")) && cause_parse(value, &cause)) {
        out->cause = (uint8_t)cause;
        return true;
    }
    if (str_eq(key, STR("forms"))) {
        out->forms = value;
        return true;
    }
    if (str_eq(key, STR("value"))) return number(value, &out->value) && out->value >= 0 && out->value <= VALUE_MAX;
    if (str_eq(key, STR("strength"))) return number(value, &out->strength) && fabs(out->strength) <= STRENGTH_MAX;
    return false;
}

static bool tags_parse(struct loader *l, const struct line *n, str column, struct tags *out)
{
    if (l->tags_column.p && str_eq(column, l->tags_column)) {
        *out = l->tags;
        return true;
    }
    str whole = column;
    memset(out, 0, sizeof *out);
    out->value = NAN;
    out->strength = 1;
    column = str_trim(column);
    bool ok = true;
    while (column.n) {
        str tag = str_cut(&column, ' ');
        if (tag.n && !tag_parse(tag, out)) {
            problem(l, n, "unknown tag", tag);
            ok = false;
        }
        if (!column.p) break;
    }
    l->tags_column = ok ? whole : (str){0};
    l->tags = *out;
    return ok;
}

/* ---------------------------------------------------------------- opinions */

static uint8_t capitals_of(str word)
{
    size_t upper = 0, letters = 0;
    for (size_t i = 0; i < word.n; i++) {
        letters += ((unsigned char)word.p[i] | 0x20) - 'a' < 26;
        upper += (unsigned char)word.p[i] - 'A' < 26;
    }
    return letters > 1 && upper == letters ? 2 : upper ? 1 : 0;
}

/* A separable verb ("aus|fallen") is found by its words, and is none. */
static void remember_base(struct loader *l, str expression, unsigned langs, bool typo)
{
    struct tokens *words = lexicon_words(l->t->x);
    struct bases *b = &l->bases;
    if (str_find_byte(expression, '|') != STR_NONE) return;
    tokens_scan(words, expression);
    if (words->count != 2 || words->at[1].class != TOKEN_WORD || words->at[1].fold_n < 5) return;
    if (b->count == b->cap) {
        size_t cap = b->cap ? b->cap * 2 : 4096;
        b->at = arena_grow(l->a, b->at, b->cap * sizeof *b->at, cap * sizeof *b->at);
        b->cap = cap;
    }
    b->at[b->count++] = (struct base){str_dup(l->a, token_folded(words, &words->at[1])), lexicon_find(l->t->x, words->at[1].hash), (uint8_t)langs, typo};
}

/* Bits of a single form that is no matter of meaning: function words, "I". */
static void mark_single(struct loader *l, str expression, const struct tags *tags, unsigned langs)
{
    struct tokens *words = lexicon_words(l->t->x);
    tokens_scan(words, expression);
    if (words->count != 2) return;
    struct form *f = &l->t->x->forms[lexicon_form_hash(l->t->x, words->at[1].hash)];
    unsigned bits = tags->form_bits;
    if (tags->bits & TAG_FUNCTION) bits |= l->other ? FORM_FUNCTION_OTHER : langs == LANGS_DE ? FORM_FUNCTION_DE | FORM_DE : FORM_FUNCTION_EN | FORM_EN;
    f->bits = (uint16_t)(f->bits | bits);
}

static bool add_entry(struct loader *l, const struct line *n, struct entry *e)
{
    const char *message = NULL;
    e->expression = n->column[0];
    e->langs = n->langs;
    e->pay.langs = (uint8_t)n->langs;
    e->pay.layer = (uint8_t)n->layer;
    if (!pattern_add(l->t->x, e, &message)) {
        problem(l, n, message, n->column[0]);
        return false;
    }
    l->t->entry_count++;
    return true;
}

static bool valence_parse(struct loader *l, const struct line *n, double *valence)
{
    if (!str_trim(n->column[1]).n || !number(str_trim(n->column[1]), valence)) {
        problem(l, n, n->column[1].n ? "valence is no number" : "no valence behind a tabulator", n->column[n->column[1].n ? 1 : 0]);
        return false;
    }
    if (*valence >= -4 && *valence <= 4) return true;
    problem(l, n, "valence is not between -4 and 4", n->column[1]);
    return false;
}

static uint32_t meaning_make(struct loader *l, const struct line *n, const struct tags *tags, double valence, bool phrase)
{
    struct meaning m = {.valence = (float)valence, .tags = (uint16_t)tags->bits, .emotions = tags->emotions, .cause = tags->cause};
    if (phrase) m.tags |= TAG_PHRASE;
    if (n->langs == LANGS_ALL && ((unsigned char)n->column[0].p[0] | 0x20u) - 'a' >= 26u) m.tags |= TAG_EMOJI;
    m.capitals = capitals_of(n->column[0]);
    return lexicon_meaning(l->t->x, &m);
}

static void opinion_line(struct loader *l, const struct line *n)
{
    struct tags tags;
    double valence = 0;
    if (!tags_parse(l, n, n->column[2], &tags) || !valence_parse(l, n, &valence)) return;
    if ((tags.bits & TAG_FUNCTION) || tags.form_bits) {
        mark_single(l, n->column[0], &tags, n->langs);
        l->t->entry_count++;
        if (tags.bits & TAG_FUNCTION) return;
    }
    struct entry e = {.tags = tags.bits, .forms = tags.forms, .pay = {.kind = HIT_OPINION}};
    bool phrase = str_find_byte(n->column[0], ' ') != STR_NONE;
    if (!(tags.bits & TAG_VOCAB) || valence < 0 || valence > 0) e.pay.index = meaning_make(l, n, &tags, valence, phrase);
    if (!add_entry(l, n, &e)) return;
    if (!phrase && e.pay.index && !(tags.bits & (TAG_WEAK | TAG_CASE | TAG_NEWS)) && fabs(valence) >= 1) remember_base(l, n->column[0], n->langs, fabs(valence) >= 1.4);
}

/* ---------------------------------------------------------------- operators, signals */

/* Thousands of lines say one of a few hundred things: each of those is kept once. The place of this one. */
static uint32_t said(struct loader *l, struct lookup *places, void **all, size_t *count, size_t *cap, const void *what, size_t size)
{
    uint64_t hash = hash64((str){what, size});
    for (size_t step = LOOKUP_BEGIN, at; lookup_next(places, hash, &step, &at);)
        if (!memcmp((const char *)*all + at * size, what, size)) return (uint32_t)at;
    if (*count == *cap) {
        size_t more = *cap ? *cap * 2 : 128;
        *all = arena_grow(l->a, *all, *cap * size, more * size);
        *cap = more;
    }
    memcpy((char *)*all + *count * size, what, size);
    lookup_put(places, l->a, hash, *count);
    return (uint32_t)(*count)++;
}

static uint32_t operator_said(struct loader *l, const struct operator *what)
{
    struct operators *o = &l->t->operators;
    void *all = o->at;
    uint32_t at = said(l, &l->operators, &all, &o->count, &o->cap, what, sizeof *what);
    o->at = all;
    return at;
}

static uint32_t signal_said(struct loader *l, const struct signal *what)
{
    struct signals *g = &l->t->signals;
    void *all = g->at;
    uint32_t at = said(l, &l->signals, &all, &g->count, &g->cap, what, sizeof *what);
    g->at = all;
    return at;
}

static void operator_line(struct loader *l, const struct line *n)
{
    str kind_name = n->column[1], rest = {0};
    size_t blank = str_find_byte(kind_name, ' ');
    if (blank != STR_NONE) {
        rest = str_trim(str_skip(kind_name, blank));
        kind_name.n = blank;
    }
    enum operator_kind kind;
    double value = 0.3;
    if (!operator_kind_parse(kind_name, &kind) || (rest.n && !number(rest, &value)) || !(value >= 0 && value <= STRENGTH_MAX)) {
        problem(l, n, "unknown operator", n->column[1]);
        return;
    }
    struct tags tags;
    if (!tags_parse(l, n, n->column[2], &tags)) return;
    struct operator made = {.kind = (uint8_t)kind, .langs = (uint8_t)n->langs, .value = (float)value};
    struct entry e = {.tags = tags.bits, .forms = tags.forms, .pay = {.kind = HIT_OPERATOR, .index = operator_said(l, &made)}};
    (void)add_entry(l, n, &e); /* faults are noted */
}

/* "expression ⇥ class ⇥ name": the words of the expression join a class. */
static void class_line(struct loader *l, const struct line *n)
{
    struct lexicon *x = l->t->x;
    bool made;
    uint32_t sym = lexicon_class(x, str_trim(n->column[2]), &made);
    str rest = n->column[0];
    while (rest.n) {
        str word = str_trim(str_cut(&rest, ' '));
        struct tokens *words = lexicon_words(x);
        bool lemma = word.n && word.p[word.n - 1] == '~';
        if (lemma) word.n--;
        tokens_scan(words, word);
        if (words->count == 2) {
            char folded[FOLD_MAX];
            size_t k = words->at[1].fold_n;
            memcpy(folded, words->folded + words->at[1].fold, k);
            if (lemma)
                lexicon_join_forms(x, (str){folded, k}, n->langs, sym);
            else
                lexicon_join(x, lexicon_form_hash(x, words->at[1].hash), sym);
        }
        if (!rest.p) break;
    }
    l->t->entry_count++;
}

static void signal_line(struct loader *l, const struct line *n)
{
    if (str_eq(n->column[1], STR("class"))) {
        class_line(l, n);
        return;
    }
    enum signal_kind kind;
    struct tags tags;
    if (!signal_kind_parse(n->column[1], &kind)) {
        problem(l, n, "unknown signal", n->column[1]);
        return;
    }
    if (!tags_parse(l, n, n->column[2], &tags)) return;
    struct signal made = {.kind = (uint8_t)kind, .langs = (uint8_t)n->langs, .emotions = tags.emotions, .cause = tags.cause,
                          .value = (float)tags.value, .strength = (float)tags.strength};
    struct entry e = {.tags = tags.bits, .forms = tags.forms, .pay = {.kind = HIT_SIGNAL, .index = signal_said(l, &made)}};
    (void)add_entry(l, n, &e); /* faults are noted */
}

/* ---------------------------------------------------------------- files */

static void file_load(struct loader *l, str path, str bytes, unsigned layer)
{
    struct line n = {.file = path, .layer = layer};
    l->other = str_contains(path, STR("other"));
    l->tags_column = (str){0}; /* its bytes were the last file's */
    n.langs = str_contains(path, STR("/de/")) ? LANGS_DE : str_contains(path, STR("/en/")) ? LANGS_EN : LANGS_ALL;
    void (*read)(struct loader *, const struct line *) = str_ends(path, STR("operators.lex")) ? operator_line
                                                        : str_ends(path, STR("signals.lex")) ? signal_line : opinion_line;
    for (n.number = 1; bytes.p; n.number++) {
        str line = str_cut(&bytes, '\n');
        if (line.n && line.p[line.n - 1] == '\r') line.n--;
        if (!line.n || line.p[0] == '#') continue;
        memset(n.column, 0, sizeof n.column);
        for (size_t i = 0; i < 4 && line.p; i++) n.column[i] = str_cut(&line, '\t');
        if (str_trim(n.column[0]).n)
            read(l, &n);
        else
            problem(l, &n, "no expression", STR(""));
    }
}

static const struct default_file *overridden(const struct text_options *o, str path)
{
    for (size_t i = 0; i < o->file_count; i++)
        if (str_eq(o->files[i].path, path)) return &o->files[i];
    return NULL;
}

static void weights_load(struct text *t, struct arena *a, str path, str bytes)
{
    uint32_t bad = 0;
    if (!weights_parse(bytes, t->w, &bad)) text_problem_add(t, a, path, bad, STR("not a known weight and a number that it can be"));
}

static void load_one(struct loader *l, const struct default_file *f, unsigned layer, uint64_t *version)
{
    bool lexicon = str_ends(f->path, STR(".lex")), weights = str_ends(f->path, STR("weights.txt"));
    if (!lexicon && !weights) return;
    *version = hash64_seed(f->bytes, *version);
    if (lexicon)
        file_load(l, f->path, f->bytes, layer);
    else
        weights_load(l->t, l->a, f->path, f->bytes);
}

static void numbers_add(struct text *t)
{
    bool made;
    uint32_t unit = lexicon_class(t->x, STR("unit"), &made);
    for (size_t i = 0; i < number_word_count; i++)
        t->x->forms[lexicon_form(t->x, number_words[i].word)].number = (uint8_t)(i + 1);
    for (size_t i = 0; i < unit_word_count; i++) lexicon_join(t->x, lexicon_form(t->x, unit_words[i].word), unit);
}

void lexicon_files_load(struct text *t, struct arena *a, const struct text_options *o)
{
    struct loader l = {.t = t, .a = a};
    uint64_t version = 1;
    size_t count = 0;
    const struct default_file *at = o->bare ? NULL : default_below(STR("lexicons/"), &count);
    numbers_add(t);
    for (size_t i = 0; i < count; i++) {
        const struct default_file *f = overridden(o, at[i].path);
        load_one(&l, f ? f : &at[i], 0, &version);
    }
    for (size_t i = 0; i < o->file_count; i++)
        if (o->bare || !default_find(o->files[i].path)) load_one(&l, &o->files[i], o->bare ? 0 : 1, &version);
    stems_index(t, a, &l.bases);
    typos_index(t, a, &l.bases);
    lexicon_say(t->x, version); /* what lines say without a pattern */
    t->version = (uint32_t)(version ^ version >> 32) ^ RULES_VERSION;
}
