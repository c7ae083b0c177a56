/* Two walks over the page. The first weighs each element, children before parents: letters of prose (words of texts that are long enough to
 * be sentences, outside of links), letters in links, letters in all. What names itself as something else is boilerplate, unless it holds
 * most of the prose: whatever it is called, that is the text. The second goes down from the frame (<main>, or the body) along the child that
 * keeps most of the prose, and stops where the prose is spread over several children: that is the narrow reading, right for articles. Pages
 * that are lists or goods keep little in prose: there the frame is read widely, links and all. */
#include "parse/article.h"

#include "parse/article_lines.h"
#include "parse/article_parts.h"
#include "parse/article_words.h"

#include <string.h>

static const GumboTag dropped_tags[] = {GUMBO_TAG_NAV,  GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,
                                        GUMBO_TAG_FORM, GUMBO_TAG_HEADER, GUMBO_TAG_MENU};
static const GumboTag heading_tags[] = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                                        GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
#define EMPTY_MAX   60
#define CAPTION_MAX 600 /* letters */
#define GOES_ON_MIN 60
#define LEAD_MIN    50
#define LEAD_MAX    500
#define COUNT(list) (sizeof(list) / sizeof *(list))

bool article_is_frame(const GumboNode *n)
{
    return html_is(n, GUMBO_TAG_BODY) || html_is(n, GUMBO_TAG_HTML) || html_is(n, GUMBO_TAG_MAIN) ||
           html_is(n, GUMBO_TAG_ARTICLE);
}

static bool role_is(const GumboNode *n, const char *role)
{
    return str_eq_nocase(html_attr(n, "role"), str_from(role));
}

static bool is_beside(const struct reading *r, const struct weight *v)
{
    const GumboNode *n = v->node;
    /* Shops put the whole of what they sell into a form, forums each post. */
    if (html_is(n, GUMBO_TAG_FORM) && (r->wide || v->prose * 2 > v->letters)) return false;
    if (article_tag_in(n, dropped_tags, COUNT(dropped_tags))) return true;
    if (article_is_frame(n)) return false;
    if ((v->names & NAME_NEWS) && r->hints->kind == PAGE_ARTICLE) return true;
    return (v->names & NAME_BESIDE) || role_is(n, "dialog") ||
           (str_eq(html_attr(n, "aria-hidden"), STR("true")) && !html_is_panel(n));
}

/* ---- the frame */

static bool names_frame(const GumboNode *n)
{
    static const str ids[] = {STR_INIT("main"),        STR_INIT("content"),      STR_INIT("main-content"),
                              STR_INIT("maincontent"), STR_INIT("page-content"), STR_INIT("primary")};
    if (html_is(n, GUMBO_TAG_MAIN) || role_is(n, "main")) return true;
    str id = html_attr(n, "id");
    for (size_t i = 0; i < COUNT(ids); i++)
        if (str_eq_nocase(id, ids[i])) return true;
    return false;
}

static uint32_t find_frame(const struct article_tree *t)
{
    uint32_t best = 0, letters = t->at[0].letters;
    for (uint32_t i = 1; i < t->count; i++) {
        const struct weight *v = &t->at[i];
        if (v->boilerplate) {
            letters -= v->letters < letters ? v->letters : letters;
            i = v->end - 1;
        } else if (names_frame(v->node) && v->letters >= 300 && (!best || v->letters > t->at[best].letters)) {
            best = i;
        }
    }
    bool large = best && (t->at[best].letters >= 1500 || t->at[best].letters * 5 >= letters);
    return large ? best : 0;
}

/* ---- what is none of it */

/* From all that hold it. It weighs nothing itself then: what is taken away twice would be missed there. */
static void take_away(struct reading *r, struct weight *v)
{
    uint32_t prose = v->prose, letters = v->letters;
    arena_check(r->tree.a); /* a page may be as deep as it is long */
    for (uint32_t up = v->parent;; up = r->tree.at[up].parent) {
        struct weight *w = &r->tree.at[up];
        w->prose -= prose < w->prose ? prose : w->prose;
        w->letters -= letters < w->letters ? letters : w->letters;
        if (up == 0) break;
    }
    v->prose = v->letters = 0;
}

/* Consent and dialogs are no text, however much they say. */
static void mark_never(struct reading *r)
{
    struct article_tree *t = &r->tree;
    for (uint32_t i = 1; i < t->count; i++) {
        struct weight *v = &t->at[i];
        if (!(v->names & NAME_NEVER) || article_is_frame(v->node) || v->letters * 10 > t->at[0].letters * 9) continue;
        v->boilerplate = true;
        take_away(r, v);
        i = v->end - 1;
    }
}

static bool is_beside_text(const struct reading *r, const struct weight *v)
{
    uint32_t rest = r->total - (v->prose < r->total ? v->prose : r->total);
    if (rest > 500 && v->prose < r->total / 10 * 9 && (v->names & NAME_FOREIGN) && !article_is_frame(v->node))
        return true;
    /* Two fifths of a page are not beside it. */
    return v->prose * 5 <= r->total * 2 && is_beside(r, v);
}

static void mark_boilerplate(struct reading *r)
{
    struct article_tree *t = &r->tree;
    uint32_t end = t->at[r->frame].end;
    for (uint32_t i = r->frame + 1; i < end; i++) {
        struct weight *v = &t->at[i];
        if (v->boilerplate) i = v->end - 1; /* taken away as a whole */
        else v->boilerplate = is_beside_text(r, v);
    }
    /* Children first, so that nothing is taken away twice. */
    for (uint32_t i = end; i-- > r->frame + 1;)
        if (t->at[i].boilerplate) take_away(r, &t->at[i]);
    r->total = t->at[r->frame].prose;
}

/* A block that begins with a heading like "Customers also bought" is no part of the text, nor are the blocks behind a heading that stands alone. */
static uint32_t block_of(const struct reading *r, uint32_t i)
{
    const struct article_tree *t = &r->tree;
    uint32_t limit = t->at[r->frame].letters / 2;
    for (;;) {
        uint32_t up = t->at[i].parent;
        const GumboNode *first = t->at[i].node;
        if (up <= r->frame || t->at[up].letters > limit) return i;
        for (unsigned k = 0; html_child(t->at[up].node, k) != first; k++) {
            const GumboNode *before = html_child(t->at[up].node, k);
            const struct weight *w = html_is_element(before) ? article_weight(t, before) : NULL;
            if (w && w->letters > 0 && !w->boilerplate) return i;
        }
        i = up;
    }
}

/* Shops set many a heading as <div class="section-title">. */
static bool is_titled(const GumboNode *n)
{
    str class = html_attr(n, "class");
    return str_find_nocase(class, STR("title")) != STR_NONE || str_find_nocase(class, STR("heading")) != STR_NONE ||
           str_find_nocase(class, STR("headline")) != STR_NONE;
}

static bool is_heading(const struct reading *r, const GumboNode *n)
{
    if (!html_is_element(n)) return false;
    return article_tag_in(n, heading_tags, COUNT(heading_tags)) || (r->hints->kind == PAGE_PRODUCT && is_titled(n));
}

/* In the midst of an article, "More on this" ends with its links, and the article goes on. */
static bool goes_on(const struct reading *r, const GumboNode *next)
{
    const struct weight *w = html_is(next, GUMBO_TAG_P) ? article_weight(&r->tree, next) : NULL;
    return w && r->hints->kind == PAGE_ARTICLE && w->prose >= GOES_ON_MIN && w->links * 4 < w->letters;
}

/* What stands behind a heading, up to the next one. */
static void mark_behind(struct reading *r, const GumboNode *heading)
{
    const struct article_tree *t = &r->tree;
    for (unsigned k = (unsigned)heading->index_within_parent + 1; html_child(heading->parent, k); k++) {
        const GumboNode *next = html_child(heading->parent, k);
        struct weight *w = html_is_element(next) ? article_weight(t, next) : NULL;
        if (is_heading(r, next) || goes_on(r, next)) break;
        if (w && w->letters * 2 < t->at[r->frame].letters) w->boilerplate = true;
    }
}

static void mark_endings(struct reading *r)
{
    struct article_tree *t = &r->tree;
    for (uint32_t i = r->frame + 1; i < t->at[r->frame].end; i++) {
        struct weight *v = &t->at[i];
        if (!is_heading(r, v->node) || v->letters > 50 || v->boilerplate ||
            !article_ends_at(html_line_of(t->a, v->node)))
            continue;
        uint32_t block = block_of(r, i);
        t->at[block].boilerplate = true;
        if (is_heading(r, t->at[block].node)) mark_behind(r, v->node);
    }
}

/* ---- the text */

static const GumboNode *main_part(const struct reading *r)
{
    const struct article_tree *t = &r->tree;
    const GumboNode *best = t->at[r->frame].node;
    for (;;) {
        const GumboNode *heir = NULL;
        for (unsigned i = 0; html_child(best, i) && !heir; i++) {
            const struct weight *v =
                html_is_element(html_child(best, i)) ? article_weight(t, html_child(best, i)) : NULL;
            if (v && !v->boilerplate && v->prose * 100 >= r->total * 85) heir = v->node;
        }
        if (!heir || html_is(heir, GUMBO_TAG_P)) return best;
        best = heir;
    }
}

bool article_is_link_list(const struct weight *v)
{
    static const GumboTag blocks[] = {GUMBO_TAG_DIV,     GUMBO_TAG_UL,    GUMBO_TAG_OL,
                                      GUMBO_TAG_SECTION, GUMBO_TAG_TABLE, GUMBO_TAG_P};
    if (!article_tag_in(v->node, blocks, COUNT(blocks))) return false;
    return v->letters > 0 && v->links * 10 > v->letters * 7 && v->prose * 5 < v->letters;
}

/* Among cards, which have pictures and headings, a list of short links is a menu. */
static bool is_menu(const struct weight *v)
{
    return article_is_link_list(v) && v->anchors >= 4 && v->pictures * 3 < v->anchors && v->links < v->anchors * 20;
}

/* What a picture shows, and who took it, is no part of an article. */
static bool is_caption(const struct weight *v)
{
    return html_is(v->node, GUMBO_TAG_FIGCAPTION) || ((v->names & NAME_CAPTION) && v->letters < CAPTION_MAX && !article_is_frame(v->node));
}

static bool left_out(void *ctx, const GumboNode *n)
{
    const struct reading *r = ctx;
    const struct weight *v = article_weight(&r->tree, n);
    if (!v) return false;
    if (v->boilerplate) return true;
    if (r->hints->kind == PAGE_ARTICLE && is_caption(v)) return true;
    if (r->goods) return article_is_link_list(v) && v->anchors >= 3;
    return r->wide ? is_menu(v) : r->total > 500 && article_is_link_list(v);
}

/* The first words of an article stand with its headline where the text itself begins below. */
static str lead_of(struct reading *r, const GumboNode *text)
{
    const struct article_tree *t = &r->tree;
    uint32_t i = r->frame;
    while (i < t->at[r->frame].end && !html_is(t->at[i].node, GUMBO_TAG_H1)) i++;
    for (i++; i < t->at[r->frame].end && t->at[i].node != text; i++) {
        const struct weight *w = &t->at[i];
        bool named = (w->names & NAME_LEAD) && !article_is_frame(w->node);
        bool lead = (named || (html_is(w->node, GUMBO_TAG_P) && html_is(w->node->parent, GUMBO_TAG_HEADER))) && !w->boilerplate;
        if (lead && w->letters >= LEAD_MIN && w->letters <= LEAD_MAX && w->links * 4 < w->letters) return html_line_of(t->a, w->node);
    }
    return (str){0};
}

str article_part(struct reading *r, const GumboNode *n)
{
    struct html_text how = {
        .skip = left_out, .ctx = r, .noscript = r->tree.noscript, .hidden = r->tree.hidden, .parted = true};
    enum lines_of of = r->hints->kind == PAGE_PRODUCT ? LINES_GOODS : r->hints->kind == PAGE_ARTICLE ? LINES_ARTICLE : LINES_PLAIN;
    return article_lines(r->tree.a, html_text_of(r->tree.a, n, &how), of);
}

static str put_first(struct arena *a, str first, str text)
{
    struct out o;
    out_init(&o, a);
    out_put(&o, first);
    if (text.n) out_put(&o, STR("\n\n"));
    out_put(&o, text);
    return out_str(&o);
}

static str read_text(struct arena *a, const struct html *page, const struct article_hints *hints, bool unseen)
{
    struct reading r = {.tree = {.a = a, .noscript = unseen, .hidden = unseen}, .hints = hints};
    article_weigh(&r.tree, page->root);
    mark_never(&r);
    r.frame = find_frame(&r.tree);
    r.total = r.tree.at[r.frame].prose;
    r.wide = hints->kind == PAGE_PRODUCT;
    mark_boilerplate(&r);
    mark_endings(&r);
    if (r.wide) return article_goods(&r);
    const GumboNode *text = main_part(&r);
    str narrow = article_part(&r, text), lead = hints->kind == PAGE_ARTICLE ? lead_of(&r, text) : (str){0};
    if (lead.n && article_share(a, lead, narrow) < 0.9) narrow = put_first(a, lead, narrow);
    if (hints->kind == PAGE_ARTICLE && narrow.n > 1000) return narrow;
    r.wide = true;
    str wide = article_part(&r, r.tree.at[r.frame].node);
    return narrow.n * 2 > wide.n ? narrow : wide;
}

str article_text(struct arena *a, const struct html *page, const struct article_hints *hints)
{
    str text = read_text(a, page, hints, false);
    if (text.n < 250) {
        str other = read_text(a, page, hints, true);
        if (other.n > text.n) text = other;
    }
    /* A title and a word beside it: what the page has to say comes by a script. */
    if (text.n < EMPTY_MAX && hints->kind != PAGE_ARTICLE) text = (str){0};
    if (hints->description.n && article_share(a, hints->description, text) < 0.5)
        text = put_first(a, hints->description, text);
    return text;
}
