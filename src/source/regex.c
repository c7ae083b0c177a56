/* PCRE2 behind the arena: patterns are compiled once with the descriptions; a match takes its memory from the response's arena, so
 * that nothing is lost when that arena is left early. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "source/transform.h"

#include <pcre2.h>

#define MATCH_LIMIT 100000 /* steps: a pattern that needs more is no match */

struct regex {
    pcre2_code *code;
};

static void release(void *code)
{
    pcre2_code_free(code);
}

static const struct regex *compile(struct problems *p, const struct yaml_node *at, str pattern, uint32_t extra)
{
    if (pattern.n < 2 || pattern.p[0] != '/' || pattern.p[pattern.n - 1] != '/') {
        yaml_problem(p, at, "a pattern stands between slashes: /…/");
        return NULL;
    }
    pattern = str_sub(pattern, 1, pattern.n - 2);
    int code;
    PCRE2_SIZE offset;
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, extra | PCRE2_UTF | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C, &code,
                                         &offset, NULL);
    if (!compiled) {
        PCRE2_UCHAR why[160];
        pcre2_get_error_message(code, why, sizeof why);
        yaml_problem(p, at, "pattern, column %zu: %s", (size_t)offset + 1, (const char *)why);
        return NULL;
    }
    arena_own(p->arena, compiled, release);
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE); /* without it, it only is slower */
    struct regex *r = ARENA_NEW(p->arena, struct regex);
    r->code = compiled;
    return r;
}

const struct regex *regex_compile(struct problems *p, const struct yaml_node *at, str pattern)
{
    return compile(p, at, pattern, 0);
}

const struct regex *regex_compile_whole(struct problems *p, const struct yaml_node *at, str pattern)
{
    return compile(p, at, pattern, PCRE2_ANCHORED | PCRE2_ENDANCHORED);
}

static void *take(size_t n, void *arena)
{
    return arena_alloc(arena, n);
}

static void leave(void *p, void *arena)
{
    (void)p;
    (void)arena;
}

bool regex_match(struct arena *a, const struct regex *r, str text, str *out)
{
    pcre2_general_context *memory = pcre2_general_context_create(take, leave, a);
    pcre2_match_context *limits = pcre2_match_context_create(memory);
    pcre2_match_data *found = pcre2_match_data_create_from_pattern(r->code, memory);
    pcre2_set_match_limit(limits, MATCH_LIMIT);
    int groups = pcre2_match(r->code, (PCRE2_SPTR)(text.p ? text.p : ""), text.n, 0, PCRE2_NO_UTF_CHECK, found, limits);
    if (groups <= 0) return false;
    const PCRE2_SIZE *at = pcre2_get_ovector_pointer(found);
    size_t group = groups > 1 && at[2] != PCRE2_UNSET ? 2 : 0;
    *out = str_sub(text, at[group], at[group + 1] - at[group]);
    return true;
}
