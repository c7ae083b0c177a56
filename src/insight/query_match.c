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
    if (!pattern_may_match(n->pattern, body_of(s))) return false;
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

static void begin(struct query_scratch *s, const struct record *r)
{
    arena_reset(s->arena);
    s->record = r;
    s->have_body = s->have_folded = s->checked = false;
}

bool query_matches(const struct query *q, const struct record *r, struct query_scratch *s)
{
    if (!q || q->root->type == QUERY_ALL) return true;
    begin(s, r);
    return node_matches(q->root, s);
}

/* --- in two steps --- */

struct query_test {
    const struct query_node **first, **rest; /* what the root's AND holds together, the cheap ones in front */
    size_t first_count, rest_count;
};

static bool needs_mention(const struct query_node *n)
{
    if (n->type == QUERY_FIELD) return !n->field->of_post;
    for (size_t i = 0; n->child && i < n->count; i++)
        if (needs_mention(n->child[i])) return true;
    return false;
}

const struct query_test *query_test_new(struct arena *a, const struct query *q)
{
    struct query_test *t = ARENA_NEW(a, struct query_test);
    if (!q || q->root->type == QUERY_ALL) return t;
    const struct query_node *const *parts = q->root->type == QUERY_AND ? q->root->child : &q->root;
    size_t count = q->root->type == QUERY_AND ? q->root->count : 1;
    bool cheap_rest = false; /* reading a mention costs less than folding a text or walking a pattern */
    for (size_t i = 0; i < count; i++) cheap_rest |= needs_mention(parts[i]) && cost_of(parts[i]) == 0;
    t->first = ARENA_ARRAY(a, const struct query_node *, count);
    t->rest = ARENA_ARRAY(a, const struct query_node *, count);
    for (int cost = 0; cost <= 3; cost++)
        for (size_t i = 0; i < count; i++) {
            if (cost_of(parts[i]) != cost) continue;
            bool later = needs_mention(parts[i]) || (cost > 0 && cheap_rest);
            if (later) t->rest[t->rest_count++] = parts[i];
            else t->first[t->first_count++] = parts[i];
        }
    return t;
}

static bool asks_fields(const struct query_node *n)
{
    if (n->type == QUERY_FIELD) return true;
    for (size_t i = 0; n->child && i < n->count; i++)
        if (asks_fields(n->child[i])) return true;
    return false;
}

bool query_test_is_text(const struct query_test *t)
{
    bool is = t->first_count > 0;
    for (size_t i = 0; i < t->first_count; i++) is = is && !asks_fields(t->first[i]);
    return is;
}

bool query_test_post(const struct query_test *t, const struct record *r, struct query_scratch *s)
{
    begin(s, r);
    for (size_t i = 0; i < t->first_count; i++)
        if (!node_matches(t->first[i], s)) return false;
    return true;
}

bool query_test_rest(const struct query_test *t, const struct record *r, struct query_scratch *s)
{
    s->record = r;
    for (size_t i = 0; i < t->rest_count; i++)
        if (!node_matches(t->rest[i], s)) return false;
    return true;
}
