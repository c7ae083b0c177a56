/* Two walks over the page. The first weighs each element, children before parents: letters of prose (words of texts that are long enough to
 * be sentences, outside of links), letters in links, letters in all. The second goes down from the root along the child that keeps most
 * of the prose, and stops where the prose is spread over several children: that is the main part. Inside it boilerplate is left out: by tag and
 * by the words of classes and ids, and blocks that are mostly links. What holds most of a page's prose is never boilerplate, whatever it is called. */
#include "parse/article.h"

#include "base/hash.h"

#include <string.h>

struct weight {
    const GumboNode *node;
    uint32_t parent;        /* index */
    uint32_t letters, links, prose;
    bool boilerplate;
};

struct page_weights {
    struct arena *a;
    struct weight *at;
    size_t count, cap;
    uint32_t *table; /* node → index + 1 */
    size_t mask;
    uint32_t total;  /* prose of the page */
    bool noscript;   /* the page keeps its text there */
};

static const GumboTag dropped_tags[] = {GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE, GUMBO_TAG_FORM, GUMBO_TAG_HEADER, GUMBO_TAG_MENU};
static const GumboTag unseen_tags[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SVG, GUMBO_TAG_IFRAME, GUMBO_TAG_SELECT,
                                       GUMBO_TAG_TEXTAREA, GUMBO_TAG_BUTTON, GUMBO_TAG_HEAD, GUMBO_TAG_TEMPLATE};

/* Words of class, id and role that say what a block is not. */
static const str dropped_words[] = {
    STR_INIT("nav"), STR_INIT("navbar"), STR_INIT("navigation"), STR_INIT("menu"), STR_INIT("sidebar"), STR_INIT("footer"), STR_INIT("breadcrumb"),
    STR_INIT("breadcrumbs"), STR_INIT("cookie"), STR_INIT("cookies"), STR_INIT("consent"), STR_INIT("gdpr"), STR_INIT("share"), STR_INIT("sharing"),
    STR_INIT("social"), STR_INIT("related"), STR_INIT("recommended"), STR_INIT("recommendations"), STR_INIT("advert"), STR_INIT("advertisement"),
    STR_INIT("ads"), STR_INIT("promo"), STR_INIT("newsletter"), STR_INIT("subscribe"), STR_INIT("pagination"), STR_INIT("pager"), STR_INIT("widget"),
    STR_INIT("popup"), STR_INIT("modal"), STR_INIT("overlay"), STR_INIT("login"), STR_INIT("signup"), STR_INIT("banner"), STR_INIT("contentinfo"),
    STR_INIT("complementary"), STR_INIT("copyright"), STR_INIT("cart"), STR_INIT("minicart"), STR_INIT("drawer"), STR_INIT("upsell"), STR_INIT("recently-viewed"), STR_INIT("disclaimer"),
    STR_INIT("toolbar"), STR_INIT("skip"), STR_INIT("masthead"), STR_INIT("topbar"), STR_INIT("offcanvas"), STR_INIT("tags"), STR_INIT("byline"),
    STR_INIT("author-box"), STR_INIT("author-bio"), STR_INIT("screen-reader-text"), STR_INIT("visually-hidden"), STR_INIT("sr-only"),
};

/* What others wrote on the page: it may be longer than the page's own text, and is still none of it. */
static const str foreign_words[] = {
    STR_INIT("comments"), STR_INIT("respond"), STR_INIT("comment-list"), STR_INIT("commentlist"), STR_INIT("comments-area"), STR_INIT("disqus"),
    STR_INIT("reviews"), STR_INIT("customer-reviews"), STR_INIT("review-list"), STR_INIT("testimonials"),
};

static bool tag_in(const GumboNode *n, const GumboTag *tags, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (n->v.element.tag == tags[i]) return true;
    return false;
}

/* "content-with-sidebar" and "has-banner" name the whole by its part. */
static bool names_whole(str value, size_t at)
{
    static const str parts[] = {STR_INIT("content"), STR_INIT("has-"), STR_INIT("with"), STR_INIT("main"), STR_INIT("no-"), STR_INIT("body"), STR_INIT("layout")};
    size_t from = at, to = at;
    while (from > 0 && value.p[from - 1] != ' ') from--;
    while (to < value.n && value.p[to] != ' ') to++;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (str_find_nocase(str_sub(value, from, to - from), parts[i]) != STR_NONE) return true;
    return false;
}

/* Is one of the words among those of the attribute? Words are parted by blanks, dashes, underscores and colons. */
static bool names_one(str value, const str *words, size_t count)
{
    if (!value.n || value.n > 400) return false;
    for (size_t i = 0; i < count; i++) {
        str w = words[i];
        for (size_t from = 0, at; (at = str_find_nocase(str_skip(value, from), w)) != STR_NONE; from += at + 1) {
            size_t start = from + at, end = start + w.n;
            bool opens = start == 0 || strchr(" -_:", value.p[start - 1]);
            bool closes = end == value.n || strchr(" -_:", value.p[end]);
            if (opens && closes && !names_whole(value, start)) return true;
        }
    }
    return false;
}

static bool named(const GumboNode *n, const str *words, size_t count)
{
    return names_one(html_attr(n, "class"), words, count) || names_one(html_attr(n, "id"), words, count) ||
           names_one(html_attr(n, "role"), words, count);
}

static bool is_frame(const GumboNode *n)
{
    return html_is(n, GUMBO_TAG_BODY) || html_is(n, GUMBO_TAG_HTML) || html_is(n, GUMBO_TAG_MAIN) || html_is(n, GUMBO_TAG_ARTICLE);
}

static bool looks_like_boilerplate(const GumboNode *n)
{
    if (tag_in(n, dropped_tags, sizeof dropped_tags / sizeof *dropped_tags)) return true;
    return !is_frame(n) && named(n, dropped_words, sizeof dropped_words / sizeof *dropped_words);
}

static bool is_foreign(const GumboNode *n)
{
    return !is_frame(n) && named(n, foreign_words, sizeof foreign_words / sizeof *foreign_words);
}

/* ---- first walk */

static uint32_t slot_of(const struct page_weights *w, const GumboNode *n)
{
    size_t i = hash64((str){(const char *)&n, sizeof n}) & w->mask;
    while (w->table[i] && w->at[w->table[i] - 1].node != n) i = (i + 1) & w->mask;
    return (uint32_t)i;
}

static struct weight *weight_of(const struct page_weights *w, const GumboNode *n)
{
    uint32_t found = w->table[slot_of(w, n)];
    return found ? &w->at[found - 1] : NULL;
}

static void add_element(struct page_weights *w, const GumboNode *n, uint32_t parent)
{
    if (w->count == w->cap) {
        size_t cap = w->cap ? w->cap * 2 : 1024;
        w->at = arena_grow(w->a, w->at, w->cap * sizeof *w->at, cap * sizeof *w->at);
        w->cap = cap;
    }
    w->at[w->count++] = (struct weight){.node = n, .parent = parent};
}

static void build_table(struct page_weights *w)
{
    size_t size = 64;
    while (size < w->count * 2) size *= 2;
    w->mask = size - 1;
    w->table = ARENA_ARRAY(w->a, uint32_t, size);
    for (size_t i = 0; i < w->count; i++) w->table[slot_of(w, w->at[i].node)] = (uint32_t)i + 1;
}

static uint32_t letters_of(const char *z)
{
    uint32_t n = 0;
    for (; *z; z++) n += (unsigned char)*z > ' ' && (*z & 0xC0) != 0x80;
    return n;
}

static bool in_link(const struct page_weights *w, uint32_t i)
{
    for (int up = 0; up < 6; up++, i = w->at[i].parent) {
        if (html_is(w->at[i].node, GUMBO_TAG_A)) return true;
        if (i == 0) break;
    }
    return false;
}

/* A text counts as prose when it is long, or when it goes on inside a paragraph. */
static bool is_prose(const struct page_weights *w, uint32_t i, uint32_t letters)
{
    if (letters >= 60) return true;
    for (int up = 0; up < 3; up++, i = w->at[i].parent) {
        const GumboNode *n = w->at[i].node;
        if (html_is(n, GUMBO_TAG_P) || html_is(n, GUMBO_TAG_BLOCKQUOTE) || html_is(n, GUMBO_TAG_PRE)) return true;
        if (i == 0) break;
    }
    return false;
}

static void add_text(struct page_weights *w, uint32_t i, const GumboNode *text)
{
    uint32_t n = letters_of(text->v.text.text);
    w->at[i].letters += n;
    if (in_link(w, i)) w->at[i].links += n;
    else if (is_prose(w, i, n)) w->at[i].prose += n;
}

static bool is_unseen(const struct page_weights *w, const GumboNode *n)
{
    if (w->noscript && html_is(n, GUMBO_TAG_NOSCRIPT)) return false;
    return tag_in(n, unseen_tags, sizeof unseen_tags / sizeof *unseen_tags);
}

/* Elements in the order of the document: a parent stands before its children, so sums go backwards. */
static void weigh(struct page_weights *w, const GumboNode *root)
{
    uint32_t open = 0;
    for (const GumboNode *n = root; n;) {
        bool element = html_is_element(n);
        if (element && is_unseen(w, n)) {
            n = html_skip(n, root);
            continue;
        }
        while (w->count && open && n->parent != w->at[open].node) open = w->at[open].parent;
        if (element || n == root) {
            add_element(w, n, open);
            open = (uint32_t)w->count - 1;
        } else if (n->type == GUMBO_NODE_TEXT) {
            add_text(w, open, n);
        }
        n = html_next(n, root);
    }
    for (size_t i = w->count; i-- > 1;) {
        struct weight *up = &w->at[w->at[i].parent];
        up->letters += w->at[i].letters;
        up->links += w->at[i].links;
        up->prose += w->at[i].prose;
    }
    w->total = w->count ? w->at[0].prose : 0;
}

static bool is_link_list(const struct weight *v)
{
    static const GumboTag blocks[] = {GUMBO_TAG_DIV, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_SECTION, GUMBO_TAG_TABLE, GUMBO_TAG_P};
    if (!tag_in(v->node, blocks, sizeof blocks / sizeof *blocks)) return false;
    return v->letters > 0 && v->links * 10 > v->letters * 7 && v->prose * 5 < v->letters;
}

static void mark_boilerplate(struct page_weights *w)
{
    for (size_t i = 1; i < w->count; i++) {
        struct weight *v = &w->at[i];
        uint32_t rest = w->total - v->prose;
        if (rest > 500 && v->prose < w->total / 10 * 9 && is_foreign(v->node)) v->boilerplate = true;
        /* Two fifths of a page are not beside it. */
        else if (v->prose * 5 <= w->total * 2) v->boilerplate = looks_like_boilerplate(v->node);
    }
    /* Its prose is not the page's. Children first, so that nothing is taken away twice. */
    for (size_t i = w->count; i-- > 1;) {
        struct weight *v = &w->at[i];
        if (!v->boilerplate) continue;
        uint32_t prose = v->prose;
        for (uint32_t up = v->parent;; up = w->at[up].parent) {
            w->at[up].prose -= prose < w->at[up].prose ? prose : w->at[up].prose;
            if (up == 0) break;
        }
        v->prose = 0;
    }
    w->total = w->count ? w->at[0].prose : 0;
}

/* ---- second walk */

static const GumboNode *main_part(const struct page_weights *w)
{
    const GumboNode *best = w->at[0].node;
    for (;;) {
        const GumboNode *heir = NULL;
        for (unsigned i = 0; html_child(best, i) && !heir; i++) {
            const struct weight *v = html_is_element(html_child(best, i)) ? weight_of(w, html_child(best, i)) : NULL;
            if (v && !v->boilerplate && v->prose * 10 >= w->total * 8) heir = v->node;
        }
        if (!heir || html_is(heir, GUMBO_TAG_P)) return best;
        best = heir;
    }
}

static bool left_out(void *ctx, const GumboNode *n)
{
    const struct page_weights *w = ctx;
    const struct weight *v = weight_of(w, n);
    return v && (v->boilerplate || (w->total > 1500 && is_link_list(v)));
}

static str read_text(struct arena *a, const struct html *page, bool noscript)
{
    struct page_weights w = {.a = a, .noscript = noscript};
    weigh(&w, page->root);
    build_table(&w);
    mark_boilerplate(&w);
    struct html_text how = {.skip = left_out, .ctx = &w, .noscript = noscript};
    return html_text_of(a, main_part(&w), &how);
}

str article_text(struct arena *a, const struct html *page, const struct page_context *c)
{
    (void)c;
    str text = read_text(a, page, false);
    if (text.n > 250) return text;
    str other = read_text(a, page, true);
    return other.n > text.n ? other : text;
}
