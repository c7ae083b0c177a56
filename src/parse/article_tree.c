#include "parse/article_tree.h"

#include "base/hash.h"
#include "parse/article_words.h"

#include <string.h>

static const GumboTag unseen_tags[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SVG, GUMBO_TAG_IFRAME, GUMBO_TAG_SELECT,
                                       GUMBO_TAG_TEXTAREA, GUMBO_TAG_BUTTON, GUMBO_TAG_HEAD, GUMBO_TAG_TEMPLATE};
static const GumboTag picture_tags[] = {GUMBO_TAG_IMG, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5};

bool article_tag_in(const GumboNode *n, const GumboTag *tags, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (n->v.element.tag == tags[i]) return true;
    return false;
}

static uint32_t slot_of(const struct article_tree *t, const GumboNode *n)
{
    size_t i = hash64((str){(const char *)&n, sizeof n}) & t->mask;
    while (t->table[i] && t->at[t->table[i] - 1].node != n) i = (i + 1) & t->mask;
    return (uint32_t)i;
}

struct weight *article_weight(const struct article_tree *t, const GumboNode *n)
{
    uint32_t found = t->table[slot_of(t, n)];
    return found ? &t->at[found - 1] : NULL;
}

static void build_table(struct article_tree *t)
{
    size_t size = 64;
    while (size < t->count * 2) size *= 2;
    t->mask = size - 1;
    t->table = ARENA_ARRAY(t->a, uint32_t, size);
    for (size_t i = 0; i < t->count; i++) t->table[slot_of(t, t->at[i].node)] = (uint32_t)i + 1;
}

/* One walk over the attributes instead of three. */
static unsigned names_of(const GumboNode *n)
{
    unsigned names = 0;
    if (!html_is_element(n)) return 0;
    const GumboVector *list = &n->v.element.attributes;
    for (unsigned i = 0; i < list->length; i++) {
        const GumboAttribute *at = list->data[i];
        const char *z = at->name;
        bool named = (z[0] == 'c' && strcmp(z, "class") == 0) || (z[0] == 'i' && strcmp(z, "id") == 0) || (z[0] == 'r' && strcmp(z, "role") == 0);
        if (named) names |= article_names(str_from(at->value));
    }
    return names;
}

static void add_element(struct article_tree *t, const GumboNode *n, uint32_t parent)
{
    if (t->count == t->cap) {
        size_t cap = t->cap ? t->cap * 2 : 1024;
        t->at = arena_grow(t->a, t->at, t->cap * sizeof *t->at, cap * sizeof *t->at);
        t->cap = cap;
    }
    struct weight *w = &t->at[t->count++];
    *w = (struct weight){.node = n, .parent = parent};
    w->names = names_of(n);
    w->anchors = html_is(n, GUMBO_TAG_A);
    w->pictures = html_is_element(n) && article_tag_in(n, picture_tags, sizeof picture_tags / sizeof *picture_tags);
}

uint32_t article_letters(const char *z)
{
    uint32_t n = 0;
    for (; *z; z++) n += (unsigned char)*z > ' ' && (*z & 0xC0) != 0x80;
    return n;
}

static bool in_link(const struct article_tree *t, uint32_t i)
{
    for (int up = 0; up < 6; up++, i = t->at[i].parent) {
        if (html_is(t->at[i].node, GUMBO_TAG_A)) return true;
        if (i == 0) break;
    }
    return false;
}

/* A text counts as prose when it is long, or when it goes on inside a paragraph. */
static bool is_prose(const struct article_tree *t, uint32_t i, uint32_t letters)
{
    if (letters >= 60) return true;
    for (int up = 0; up < 3; up++, i = t->at[i].parent) {
        const GumboNode *n = t->at[i].node;
        if (html_is(n, GUMBO_TAG_P) || html_is(n, GUMBO_TAG_BLOCKQUOTE) || html_is(n, GUMBO_TAG_PRE)) return true;
        if (i == 0) break;
    }
    return false;
}

static void add_text(struct article_tree *t, uint32_t i, const GumboNode *text)
{
    uint32_t n = article_letters(text->v.text.text);
    t->at[i].letters += n;
    if (in_link(t, i)) t->at[i].links += n;
    else if (is_prose(t, i, n)) t->at[i].prose += n;
}

static bool is_unseen(const struct article_tree *t, const GumboNode *n)
{
    if (t->noscript && html_is(n, GUMBO_TAG_NOSCRIPT)) return false;
    if (!t->hidden && html_is_hidden(n)) return true;
    return article_tag_in(n, unseen_tags, sizeof unseen_tags / sizeof *unseen_tags);
}

/* Elements in the order of the document: a parent stands before its children, so sums go backwards. */
void article_weigh(struct article_tree *t, const GumboNode *root)
{
    uint32_t open = 0;
    for (const GumboNode *n = root; n;) {
        bool element = html_is_element(n);
        if (n->type == GUMBO_NODE_TEMPLATE || (element && is_unseen(t, n))) {
            n = html_skip(n, root);
            continue;
        }
        while (t->count && open && n->parent != t->at[open].node) open = t->at[open].parent;
        if (element || n == root) {
            add_element(t, n, open);
            open = (uint32_t)t->count - 1;
        } else if (n->type == GUMBO_NODE_TEXT) {
            add_text(t, open, n);
        }
        n = html_next(n, root);
    }
    for (size_t i = t->count; i-- > 1;) {
        struct weight *w = &t->at[i], *up = &t->at[w->parent];
        if (w->end <= i) w->end = (uint32_t)i + 1;
        if (up->end < w->end) up->end = w->end;
        up->letters += w->letters;
        up->links += w->links;
        up->prose += w->prose;
        up->anchors += w->anchors;
        up->pictures += w->pictures;
    }
    t->at[0].end = (uint32_t)t->count;
    build_table(t);
}
