/* Sentences into clauses: at punctuation and in front of conjunctions. What contrast, concession, wish and condition say of a clause is
 * noted first, then spread over its sentence in one sweep, so that a text of one million "but" costs no more than others. */
#include "text/compiled.h"
#include "text/scratch.h"

enum { HERE_CONTRAST = 1 << 14, HERE_CONCESSION = 1 << 15 }; /* on a clause's flags until they are spread */

static void clause_add(struct text_scratch *s, uint32_t first, uint32_t sentence)
{
    struct clauses *c = &s->clauses;
    if (c->count == c->cap) c->at = scratch_grow(c->at, &c->cap, c->count + 1, sizeof *c->at);
    c->at[c->count++] = (struct clause){.first = first, .last = first, .sentence = sentence, .lang = s->gist.main_lang};
}

static bool begins_clause(unsigned kind)
{
    return kind == OPERATOR_CONTRAST || kind == OPERATOR_CLAUSE || kind == OPERATOR_CONCEDE || kind == OPERATOR_IF;
}

/* The token at or behind `from` behind which a clause ends. The last token of a text ends one. */
static uint32_t next_end(const struct text_scratch *s, uint32_t from)
{
    uint32_t block = from / 64;
    uint64_t left = s->tokens.ends[block] & ~UINT64_C(0) << from % 64;
    while (!left) left = s->tokens.ends[++block];
    return block * 64 + (uint32_t)__builtin_ctzll(left);
}

/* The next place behind `first`, up to `end`, where an operator begins a clause; 0 = none. */
static uint32_t next_begin(const struct text *t, const struct hits *ops, size_t *op, uint32_t first, uint32_t end)
{
    for (; *op < ops->count && ops->at[*op].first <= end; ++*op) {
        const struct hit *h = &ops->at[*op];
        if (h->first > first && !h->dead && begins_clause(t->operators.at[h->index].kind)) return h->first;
    }
    return 0;
}

static void clause_close(struct text_scratch *s, uint32_t last)
{
    uint32_t index = (uint32_t)(s->clauses.count - 1);
    struct clause *c = &s->clauses.at[index];
    c->last = last;
    for (uint32_t i = c->first; i <= last; i += TOKENS_SPARE) /* beyond the last token the next clause writes again */
        for (uint32_t k = 0; k < TOKENS_SPARE; k++) s->clause_of[i + k] = index;
    for (uint32_t block = c->first / 64; block <= last / 64; block++) {
        uint64_t mine = marks_range(c->first, last, block);
        if (s->marks[block].selves & mine) c->flags |= CLAUSE_SELF;
        if (s->marks[block].quoted & mine) c->flags |= CLAUSE_QUOTED;
    }
}

static void cut(const struct text *t, struct text_scratch *s)
{
    const struct tokens *k = &s->tokens;
    size_t op = 0;
    uint32_t sentence = 0, last, end = 0;
    s->clauses.count = 0;
    for (uint32_t first = 1; first < k->count; first = last + 1) {
        clause_add(s, first, sentence);
        if (end < first) end = next_end(s, first);
        uint32_t begin = next_begin(t, &s->hits[HIT_OPERATOR], &op, first, end);
        last = begin ? begin - 1 : end;
        clause_close(s, last);
        if (k->at[last].after & AFTER_SENTENCE) sentence++;
    }
}

/* A phrase that judges may hold the wish ("wäre gut" is still one), but not an idiom that praises: "würde ich jederzeit empfehlen". */
static bool speaks(const struct text *t, const struct text_scratch *s, const struct hit *h, unsigned kind)
{
    uint32_t owner = s->owner[h->first];
    if (!h->dead) return true;
    if (kind != OPERATOR_WISH || !owner || ((owner - 1) & 1)) return false;
    const struct meaning *m = &t->x->meanings[s->hits[HIT_OPINION].at[(owner - 1) >> 1].index];
    return !(m->tags & TAG_IDIOM) || m->valence < 0.5F;
}

static void note_operators(const struct text *t, struct text_scratch *s)
{
    const struct hits *ops = &s->hits[HIT_OPERATOR];
    for (size_t i = 0; i < ops->count; i++) {
        const struct operator *o = &t->operators.at[ops->at[i].index];
        if (!speaks(t, s, &ops->at[i], o->kind)) continue;
        struct clause *c = &s->clauses.at[s->clause_of[ops->at[i].first]];
        unsigned flag = o->kind == OPERATOR_CONTRAST ? HERE_CONTRAST : o->kind == OPERATOR_CONCEDE ? HERE_CONCESSION
                      : o->kind == OPERATOR_IF ? CLAUSE_IF : o->kind == OPERATOR_WISH ? CLAUSE_WISH
                      : o->kind == OPERATOR_QUOTE ? CLAUSE_QUOTED : o->kind == OPERATOR_VERDICT ? CLAUSE_VERDICT : o->kind == OPERATOR_ASK ? CLAUSE_WHY : 0u;
        if (o->kind == OPERATOR_IRONY) {
            s->gist.irony = true;
            s->gist.irony_hit = (uint32_t)i + 1;
        }
        if (!flag) continue;
        c->flags = (uint16_t)(c->flags | flag);
        c->cue = (uint32_t)i + 1;
    }
}

/* What the end of a sentence says of all its clauses. */
static unsigned by_end(unsigned end)
{
    unsigned common = 0;
    if (end & AFTER_QUESTION) common |= CLAUSE_QUESTION;
    if (end & AFTER_EXCLAIM) common |= CLAUSE_EXCLAIM;
    if ((end & AFTER_EXCLAIM) && (end & AFTER_MANY)) common |= CLAUSE_EXCLAIM_MANY;
    return common;
}

/* Clauses from … to make one sentence. */
static void spread(struct text_scratch *s, size_t from, size_t to)
{
    struct clause *c = s->clauses.at;
    unsigned common = by_end(s->tokens.at[c[to - 1].last].after);
    size_t contrast = to;
    bool concession = false, verdict = false;
    for (size_t i = from; i < to; i++) {
        if (c[i].flags & HERE_CONTRAST) contrast = i;
        if (c[i].flags & HERE_CONCESSION) concession = true;
        if (c[i].flags & CLAUSE_VERDICT) verdict = true;
        common |= c[i].flags & CLAUSE_WHY;
    }
    if (verdict) common |= CLAUSE_VERDICT;
    for (size_t i = from; i < to; i++) {
        unsigned f = c[i].flags | common;
        if (contrast < to && contrast > from) f |= i < contrast ? CLAUSE_BEFORE_CONTRAST : CLAUSE_AFTER_CONTRAST;
        if (concession) f |= (f & HERE_CONCESSION) ? CLAUSE_CONCESSION : CLAUSE_MAIN_OF_CONCESSION;
        if (contrast < to && !c[i].cue) c[i].cue = c[contrast].cue;
        c[i].flags = (uint16_t)(f & ~(unsigned)(HERE_CONTRAST | HERE_CONCESSION));
    }
}

void clauses_make(const struct text *t, struct text_scratch *s)
{
    cut(t, s);
    note_operators(t, s);
    for (size_t from = 0, to; from < s->clauses.count; from = to) {
        for (to = from + 1; to < s->clauses.count && s->clauses.at[to].sentence == s->clauses.at[from].sentence;) to++;
        spread(s, from, to);
    }
}
