/* First line: a locator; the rest: a page, whose posts, text and locator's value are read. */
#include "base/utf8.h"
#include "parse/charset.h"
#include "parse/markup.h"
#include "parse/page.h"
#include "parse/select.h"

#include <stdlib.h>

struct input {
    struct arena *a;
    str bytes;
};

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static void check_lean(struct arena *a, str page)
{
    str whole = html_text_of(a, html_parse(a, page).root, NULL), lean = html_text_of(a, html_parse(a, html_lean(a, page)).root, NULL);
    if (!str_eq(whole, lean)) abort();
}

static void work(void *ctx)
{
    struct input *in = ctx;
    struct page page;
    struct page_context c = {.url = STR("https://a.example/x"), .dates = {.now = INT64_C(1795000000000)}};
    str rest = in->bytes, first = str_cut(&rest, '\n');
    const struct locator *l;
    struct err e;
    str text = charset_decode(in->a, rest, (str){0}, CHARSET_HTML, NULL);
    if (locator_compile(in->a, utf8_repair(in->a, first), &l, &e)) (void)locator_value(in->a, l, html_parse(in->a, text).root);
    if (!utf8_valid(markdown_text(in->a, text, NULL)) || !utf8_valid(bbcode_text(in->a, text, NULL))) abort();
    check_lean(in->a, text);
    page_read(in->a, thread_rules_new(in->a), text, &c, true, &page);
    if (!utf8_valid(page.text) || !utf8_valid(page.title)) abort();
    for (size_t i = 0; i < page.count; i++)
        if (!utf8_valid(page.posts[i].text)) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct input in = {arena_new((size_t)256 << 20), {(const char *)p, n}};
    struct err e;
    arena_deadline(in.a, 5000);
    (void)!arena_run(in.a, work, &in, &e);
    arena_free(in.a);
    return 0;
}
