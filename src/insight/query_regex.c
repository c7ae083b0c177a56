/* PCRE2 for queries: compiled once with JIT, matched with a limit of steps. A text is checked once by who calls, so PCRE2 need not look again. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "insight/query_node.h"

#include <pcre2.h>

#define STEPS_MAX 200000 /* a text that needs more is no match, and is counted */
#define PATTERN_OPTIONS (PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C)

struct pattern {
    pcre2_code *code;
    struct literal literal;
};

struct pattern_room {
    pcre2_match_context *limits;
    pcre2_match_data *found;
    int64_t gave_up;
};

static void release_code(void *code)
{
    pcre2_code_free(code);
}

const struct pattern *pattern_new(struct arena *a, str source, size_t *offset, str *why)
{
    int code;
    PCRE2_SIZE at = 0;
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)(source.p ? source.p : ""), source.n, PATTERN_OPTIONS, &code, &at, NULL);
    if (!compiled) {
        PCRE2_UCHAR text[160];
        pcre2_get_error_message(code, text, sizeof text);
        *offset = at < source.n ? at : source.n;
        *why = str_dup(a, str_from((const char *)text));
        return NULL;
    }
    arena_own(a, compiled, release_code);
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE); /* without it, it only is slower */
    struct pattern *p = ARENA_NEW(a, struct pattern);
    p->code = compiled;
    p->literal = literal_of(source);
    return p;
}

static void release_room(void *room)
{
    struct pattern_room *r = room;
    pcre2_match_data_free(r->found);
    pcre2_match_context_free(r->limits);
}

struct pattern_room *pattern_room_new(struct arena *owner)
{
    struct pattern_room *r = ARENA_NEW(owner, struct pattern_room);
    arena_own(owner, r, release_room);
    r->limits = pcre2_match_context_create(NULL);
    r->found = pcre2_match_data_create(1, NULL);
    if (r->limits) pcre2_set_match_limit(r->limits, STEPS_MAX);
    return r;
}

bool pattern_may_match(const struct pattern *p, str text)
{
    return literal_may_stand(&p->literal, text);
}

bool pattern_matches(const struct pattern *p, str text, struct pattern_room *room)
{
    int rc = room->found ? pcre2_match(p->code, (PCRE2_SPTR)(text.p ? text.p : ""), text.n, 0, PCRE2_NO_UTF_CHECK, room->found, room->limits)
                         : PCRE2_ERROR_NOMEMORY;
    if (rc < 0 && rc != PCRE2_ERROR_NOMATCH) room->gave_up++;
    return rc >= 0; /* 0: more groups than room, a match all the same */
}

int64_t pattern_gave_up(const struct pattern_room *room)
{
    return room->gave_up;
}
