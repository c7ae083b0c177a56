/* First byte: the syntax; the rest: a document. With vectors and without, with links and without, the answer is the same; and a name that stands in one
 * of the tree's texts is never missed. */
#include "parse/charset.h"
#include "parse/html.h"
#include "parse/scan.h"

#include "base/utf8.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static void count(void *ctx, str href, str base)
{
    *(size_t *)ctx += href.n + base.n;
}

static const struct scan_patterns *compiled(void)
{
    static const struct scan_patterns *patterns;
    static struct arena *a;
    static const char *const names[] = {"Telvia", "DB", "Otto", "Deutsche Bahn", "Müller", "1&1"};
    if (patterns) return patterns;
    a = arena_new(0);
    struct brand b = {.id = STR("x")};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) strs_add(a, &b.aliases, str_from(names[i]));
    strs_add(a, &b.own, STR("telvia.example"));
    return patterns = scan_compile(a, &b, 1);
}

struct tree {
    str bytes;
    struct arena *a;
    bool named;
};

static bool is_searched(const GumboNode *n)
{
    static const GumboTag unseen[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_IFRAME, GUMBO_TAG_NOFRAMES, GUMBO_TAG_SVG};
    for (const GumboNode *up = n->parent; up; up = up->parent)
        for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++)
            if (html_is(up, unseen[i])) return false;
    return str_find_byte((str){n->v.text.original_text.data, n->v.text.original_text.length}, '<') == STR_NONE;
}

/* Text that no tag parts. Names across tags are the unit test's: a tree moves text about where tags are not nested as they should be. */
static void read_tree(void *ctx)
{
    struct tree *t = ctx;
    struct html page = html_parse(t->a, charset_decode(t->a, t->bytes, (str){0}, CHARSET_HTML, NULL));
    for (const GumboNode *n = page.root; n && !t->named; n = html_next(n, page.root)) {
        if (n->type != GUMBO_NODE_TEXT || !is_searched(n)) continue;
        str text = utf8_clean(t->a, str_from(n->v.text.text));
        t->named = str_find_nocase(text, STR("telvia")) != STR_NONE || str_find_nocase(text, STR("deutsche bahn")) != STR_NONE;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    if (!n) return 0;
    str bytes = {(const char *)p + 1, n - 1};
    enum scan_syntax syntax = (enum scan_syntax)(p[0] % 5);
    size_t links = 0;
    const struct scan_told told = {.link = count, .ctx = &links};
    struct scan_want want = {.syntax = syntax}, plain = {.syntax = syntax, .plain = true};
    struct scan_want all = {.syntax = syntax, .told = &told}, all_plain = {.syntax = syntax, .plain = true, .told = &told};
    bool named = scan_page(compiled(), bytes, &want);
    if (named != scan_page(compiled(), bytes, &plain)) abort();
    if (named != scan_page(compiled(), bytes, &all)) abort();
    size_t before = links;
    (void)scan_page(compiled(), bytes, &all_plain);
    if (links != 2 * before) abort();
    (void)scan_kind_of(bytes, syntax);
    (void)scan_reserves(bytes);
    if (syntax != SCAN_HTML || named) return 0;
    struct tree t = {.bytes = bytes, .a = arena_new(64 << 20)};
    struct err e;
    arena_deadline(t.a, 2000);
    bool missed = arena_run(t.a, read_tree, &t, &e) && t.named;
    arena_free(t.a);
    if (missed) abort();
    return 0;
}
