/* A query against one mention. What is cheap is asked first: fields before words, words before patterns; so the text of a mention is folded
 * only when its numbers already fit. */
#include "insight/query_node.h"

#include "base/utf8.h"

struct query_scratch {
    struct arena *arena; /* for one mention */
    struct pattern_room *room;
    const struct record *record;
    str body;
    bool have_body, checked, readable;
    struct folded folded;
    bool have_folded;
};

static void release(void *scratch)
{
    arena_free(((struct query_scratch *)scratch)->arena);
}

struct query_scratch *query_scratch_new(struct arena *owner)
{
    struct query_scratch *s = ARENA_NEW(owner, struct query_scratch);
    s->arena = arena_new(0);
    arena_own(owner, s, release);
    s->room = pattern_room_new(owner);
    return s;
}

int64_t query_gave_up(const struct query_scratch *s)
{
    return pattern_gave_up(s->room);
}

static str body_of(struct query_scratch *s)
{
    if (!s->have_body) s->body = s->record->body.n ? s->record->body : post_body(s->arena, s->record->post);
    s->have_body = true;
    return s->body;
}

static struct folded *folded_of(struct query_scratch *s)
{
    if (!s->have_folded) s->folded = (struct folded){.text = query_fold(s->arena, body_of(s), false)};
    s->have_folded = true;
    return &s->folded;
}

static bool pattern_fits(const struct query_node *n, struct query_scratch *s)
{
    if (!s->checked) s->readable = utf8_valid(body_of(s));
    s->checked = true;
    return s->readable && pattern_matches(n->pattern, s->body, s->room);
}

/* 0 fields, 1 words, 2 patterns, 3 all that is made of others. */
static int cost_of(const struct query_node *n)
{
    while (n->type == QUERY_NOT) n = n->child[0];
    switch (n->type) {
    case QUERY_ALL: return 0;
    case QUERY_FIELD: return n->pattern ? 2 : 0;
    case QUERY_WORDS: return 1;
    case QUERY_REGEX: return 2;
    case QUERY_AND:
    case QUERY_OR:
    case QUERY_NEAR:
    case QUERY_NOT: break;
    }
    return 3;
}

static bool node_matches(const struct query_node *n, struct query_scratch *s);

/* AND ends with the first that fails, OR with the first that holds. */
static bool list_matches(const struct query_node *n, struct query_scratch *s)
{
    bool ends_with = n->type == QUERY_OR;
    for (int cost = 0; cost <= 3; cost++)
        for (size_t i = 0; i < n->count; i++)
            if (cost_of(n->child[i]) == cost && node_matches(n->child[i], s) == ends_with) return ends_with;
    return !ends_with;
}

static bool node_matches(const struct query_node *n, struct query_scratch *s)
{
    switch (n->type) {
    case QUERY_ALL: return true;
    case QUERY_AND:
    case QUERY_OR: return list_matches(n, s);
    case QUERY_NOT: return !node_matches(n->child[0], s);
    case QUERY_WORDS:
    case QUERY_NEAR: return words_match(n, folded_of(s), s->arena);
    case QUERY_REGEX: return pattern_fits(n, s);
    case QUERY_FIELD: return field_matches(n, s->record, s->arena, s->room);
    }
    return false;
}

bool query_matches(const struct query *q, const struct record *r, struct query_scratch *s)
{
    if (!q || q->root->type == QUERY_ALL) return true;
    arena_reset(s->arena);
    s->record = r;
    s->have_body = s->have_folded = s->checked = false;
    return node_matches(q->root, s);
}
