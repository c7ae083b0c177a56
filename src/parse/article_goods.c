/* Pages of shops are read widely, without the cards of other goods. Where the shop names description and properties, and they are a good
 * part of what is left, they are the text. */
#include "parse/article_lines.h"
#include "parse/article_parts.h"
#include "parse/article_words.h"

/* Other goods: three or more siblings, each a short card with a link and a picture or a heading. */
static bool is_cards(const struct reading *r, const struct weight *v)
{
    uint32_t count = 0, cards = 0;
    if (v->letters * 2 > r->tree.at[r->frame].letters || v->prose * 3 > v->letters || v->anchors < 3 || v->pictures < 3)
        return false;
    for (unsigned i = 0; html_child(v->node, i); i++) {
        const GumboNode *child = html_child(v->node, i);
        const struct weight *w = html_is_element(child) ? article_weight(&r->tree, child) : NULL;
        if (!w || !w->letters) continue;
        count++;
        cards += w->anchors && w->pictures && w->letters < 200 && w->prose * 2 < w->letters;
    }
    return cards >= 3 && cards * 4 >= count * 3;
}

static void mark_cards(struct reading *r)
{
    struct article_tree *t = &r->tree;
    for (uint32_t i = r->frame + 1; i < t->at[r->frame].end; i++)
        if (!t->at[i].boilerplate && is_cards(r, &t->at[i])) t->at[i].boilerplate = true;
}

/* Description and properties, where a shop names them so. Short ones are cards of other goods. */
static bool is_goods(const struct weight *v)
{
    const GumboNode *n = v->node;
    if (html_is(n, GUMBO_TAG_LI) || article_is_frame(n) || html_is(n, GUMBO_TAG_A)) return false;
    if (str_eq(html_attr(n, "itemprop"), STR("description"))) return v->letters >= 40;
    return (v->names & NAME_GOODS) &&
           v->letters >= (html_is(n, GUMBO_TAG_TABLE) || html_is(n, GUMBO_TAG_DL) ? 40 : 100);
}

static str goods_text(struct reading *r)
{
    const struct article_tree *t = &r->tree;
    struct out o;
    out_init(&o, t->a);
    for (uint32_t i = r->frame + 1; i < t->at[r->frame].end; i++) {
        const struct weight *v = &t->at[i];
        if (v->boilerplate || is_goods(v)) {
            if (o.n && !v->boilerplate) out_put(&o, STR("\n\n"));
            if (!v->boilerplate) out_put(&o, article_part(r, v->node));
            i = v->end - 1;
        }
    }
    return article_lines(t->a, out_str(&o), LINES_GOODS);
}

/* Where lists of links are most of the page, they are what it sells. */
static bool has_few_links(const struct reading *r)
{
    const struct article_tree *t = &r->tree;
    uint32_t links = 0;
    for (uint32_t i = r->frame + 1; i < t->at[r->frame].end; i++) {
        const struct weight *v = &t->at[i];
        bool list = !v->boilerplate && v->anchors >= 3 && article_is_link_list(v);
        if (list) links += v->letters;
        if (list || v->boilerplate) i = v->end - 1;
    }
    return links * 2 < t->at[r->frame].letters;
}

str article_goods(struct reading *r)
{
    mark_cards(r);
    r->goods = has_few_links(r);
    str all = article_part(r, r->tree.at[r->frame].node), goods = goods_text(r);
    return goods.n >= 200 && goods.n * 5 > all.n * 2 ? goods : all;
}
