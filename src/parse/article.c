/* Each element gets the weight of the prose beneath it: letters in paragraphs outside of links, after
 * boilerplate was cut away. The smallest element that holds most of the page's prose is the main text. */
#include "parse/article.h"

#include "parse/select.h"

static const char boilerplate[] =
    "nav, header, footer, aside, form, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], .nav, .menu, .navbar, "
    ".sidebar, .footer, .breadcrumb, .breadcrumbs, .cookie, .share, .social, .related, .advert, .ad, .newsletter, .pagination, .tags, "
    ".comments, #comments, .comment-list, .widget, [aria-hidden=true], .skip-link, .screen-reader-text";

static size_t prose(struct arena *a, const GumboNode *top, const struct selector *drop)
{
    size_t n = 0, links = 0;
    const GumboNode *node = top;
    for (unsigned steps = 1; node; steps++) {
        if (steps % 256 == 0) arena_check(a);
        if (html_is_element(node) && node != top && selector_matches(drop, node)) {
            node = html_skip(node, top);
            continue;
        }
        bool block = html_is(node, GUMBO_TAG_P) || html_is(node, GUMBO_TAG_LI) || html_is(node, GUMBO_TAG_BLOCKQUOTE) || html_is(node, GUMBO_TAG_PRE);
        if (html_is(node, GUMBO_TAG_SCRIPT) || html_is(node, GUMBO_TAG_STYLE)) {
            node = html_skip(node, top);
            continue;
        }
        if (block || html_is(node, GUMBO_TAG_TEXTAREA)) {
            size_t text = html_line_of(a, node).n;
            for (const GumboNode *l = node; l; l = html_next(l, node))
                if (html_is(l, GUMBO_TAG_A)) links += html_line_of(a, l).n;
            n += text > links ? text - links : 0;
            links = 0;
            node = html_skip(node, top);
            continue;
        }
        node = html_next(node, top);
    }
    return n;
}

str article_text(struct arena *a, const struct html *page, const struct page_context *c)
{
    const struct selector *drop;
    struct err e;
    if (!selector_compile(a, str_from(boilerplate), &drop, &e)) return (str){0};
    const GumboNode *best = page->root;
    size_t all = prose(a, page->root, drop);
    /* Down from the root as long as one child keeps nearly all of it. */
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (unsigned i = 0; html_child(best, i); i++) {
            const GumboNode *child = html_child(best, i);
            if (!html_is_element(child) || selector_matches(drop, child)) continue;
            size_t own = prose(a, child, drop);
            if (own == 0 || own * 10 < all * 8) continue;
            best = child;
            deeper = true;
            break;
        }
    }
    (void)c;
    struct html_text how = {.drop = drop};
    return html_text_of(a, best, &how);
}
