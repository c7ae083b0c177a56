/* Answers as services give them (tests/pages/answers.txt): full and empty lists, deleted and private things, older and newer versions, errors, and their answers that hold no
 * posts: whose each is, how many posts, and the words of the first. */
#include "pages.h"
#include "source/source.h"

enum { LABEL, AS, COUNT, TEXT, PARTS };
#define NOW INT64_C(1795000000000) /* 2026-11-18 */

static struct arena *arena;
static const struct sources *sources;

static bool same(const str *want, const char *what, str got, str wanted)
{
    if (str_eq(got, wanted)) return true;
    print_error("%.*s: %s is \"%.*s\", want \"%.*s\"\n", STR_ARG(want[LABEL]), what, STR_ARG(got), STR_ARG(wanted));
    return false;
}

static bool check_answer(str head, str body)
{
    struct arena *a = arena_new(0);
    struct source_config config;
    struct harvest h = {0};
    struct err e = {0};
    str want[PARTS], why = {0};
    for (int i = 0; i < PARTS; i++) want[i] = pages_part(&head);
    struct response r = {.arena = a, .body = body, .url = STR("https://answer.example/1"), .status = 200, .at = NOW};
    bool known = source_guess(sources, &r, a, &config, &why);
    bool good = same(want, "read as", known ? config.type : STR("-"), want[AS]);
    r.request.engine = config.type;
    r.request.url = r.url;
    if (known && !source_handle(sources, &config, (str){0}, &r, NOW, a, &h, &e)) good = same(want, "error", str_from(e.text), STR("none"));
    good = same(want, "number of posts", str_printf(a, "%zu", h.post_count), want[COUNT]) && good;
    if (h.post_count) good = same(want, "first text", str_sub(h.posts[0].text, 0, str_find_byte(h.posts[0].text, '\n')), want[TEXT]) && good;
    arena_free(a);
    return good;
}

static void test_answers(void **state)
{
    static const struct environment env = {NULL, NULL};
    struct sources *s = NULL;
    struct err e = {0};
    (void)state;
    arena = arena_new(0);
    if (!sources_load(arena, NULL, &env, &s, &e)) fail_msg("%s", e.text);
    sources = s;
    pages_check("answers.txt", 200, check_answer);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_answers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
