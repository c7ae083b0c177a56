/* The text of a tree, in one walk without recursion: `enter` and `leave` are called for each node, and a pending break is written
 * only when a word follows, so that breaks never pile up. */
#include "parse/html.h"
#include "parse/select.h"

#include "base/escape.h"
#include "base/url.h"
#include "base/utf8.h"

#include <string.h>

enum treat { INLINE = 0, LINE, PARAGRAPH, CELL, BREAK, RULE, PRE, SKIP };

static const struct { GumboTag tag; enum treat treat; } treatments[] = {
    {GUMBO_TAG_SCRIPT, SKIP},      {GUMBO_TAG_STYLE, SKIP},      {GUMBO_TAG_NOSCRIPT, SKIP},   {GUMBO_TAG_HEAD, SKIP},
    {GUMBO_TAG_IFRAME, SKIP},      {GUMBO_TAG_OBJECT, SKIP},     {GUMBO_TAG_SVG, SKIP},        {GUMBO_TAG_SELECT, SKIP},
    {GUMBO_TAG_TEXTAREA, SKIP},    {GUMBO_TAG_BUTTON, SKIP},     {GUMBO_TAG_CANVAS, SKIP},     {GUMBO_TAG_VIDEO, SKIP},
    {GUMBO_TAG_AUDIO, SKIP},       {GUMBO_TAG_TEMPLATE, SKIP},   {GUMBO_TAG_NOFRAMES, SKIP},   {GUMBO_TAG_DATALIST, SKIP},
    {GUMBO_TAG_P, PARAGRAPH},      {GUMBO_TAG_H1, PARAGRAPH},    {GUMBO_TAG_H2, PARAGRAPH},    {GUMBO_TAG_H3, PARAGRAPH},
    {GUMBO_TAG_H4, PARAGRAPH},     {GUMBO_TAG_H5, PARAGRAPH},    {GUMBO_TAG_H6, PARAGRAPH},    {GUMBO_TAG_UL, LINE},
    {GUMBO_TAG_OL, LINE},          {GUMBO_TAG_DL, LINE},         {GUMBO_TAG_LI, LINE},         {GUMBO_TAG_DT, LINE},
    {GUMBO_TAG_DD, LINE},          {GUMBO_TAG_DIV, LINE},        {GUMBO_TAG_SECTION, LINE},    {GUMBO_TAG_ARTICLE, LINE},
    {GUMBO_TAG_ASIDE, LINE},       {GUMBO_TAG_HEADER, LINE},     {GUMBO_TAG_FOOTER, LINE},     {GUMBO_TAG_MAIN, LINE},
    {GUMBO_TAG_NAV, LINE},         {GUMBO_TAG_BLOCKQUOTE, PARAGRAPH}, {GUMBO_TAG_TABLE, LINE}, {GUMBO_TAG_TR, LINE},
    {GUMBO_TAG_TD, CELL},          {GUMBO_TAG_TH, CELL},         {GUMBO_TAG_CAPTION, LINE},    {GUMBO_TAG_FIGURE, LINE},
    {GUMBO_TAG_FIGCAPTION, LINE},  {GUMBO_TAG_FIELDSET, LINE},   {GUMBO_TAG_FORM, LINE},       {GUMBO_TAG_ADDRESS, LINE},
    {GUMBO_TAG_DETAILS, LINE},     {GUMBO_TAG_SUMMARY, LINE},    {GUMBO_TAG_CENTER, LINE},     {GUMBO_TAG_HGROUP, LINE},
    {GUMBO_TAG_PRE, PRE},          {GUMBO_TAG_BR, BREAK},        {GUMBO_TAG_HR, RULE},         {GUMBO_TAG_TBODY, LINE},
};

static enum treat treatment(const GumboNode *n)
{
    for (size_t i = 0; i < sizeof treatments / sizeof *treatments; i++)
        if (treatments[i].tag == n->v.element.tag) return treatments[i].treat;
    return INLINE;
}

struct writer {
    struct arena *a;
    const struct html_text *how;
    struct out out;
    int newlines; /* that are due before the next word; 0 … 2 */
    bool blank;   /* a blank is due */
    int pre;      /* depth of <pre> */
    bool one_line;
};

static void due(struct writer *w, int newlines)
{
    if (w->one_line) w->blank = true;
    else if (w->newlines < newlines) w->newlines = newlines;
}

static void put_word(struct writer *w, str word)
{
    if (w->out.n && w->newlines) out_put(&w->out, w->newlines > 1 ? STR("\n\n") : STR("\n"));
    else if (w->out.n && w->blank) out_putc(&w->out, ' ');
    w->newlines = 0;
    w->blank = false;
    out_put(&w->out, word);
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void put_text(struct writer *w, str s)
{
    size_t i = 0;
    while (i < s.n) {
        if (is_blank(s.p[i])) {
            if (w->pre && s.p[i] == '\n') due(w, w->newlines + 1 > 2 ? 2 : w->newlines + 1);
            w->blank = true;
            i++;
            continue;
        }
        size_t start = i;
        while (i < s.n && !is_blank(s.p[i])) i++;
        put_word(w, str_sub(s, start, i - start));
    }
}

static void note_link(struct writer *w, str ref, bool is_url)
{
    struct out *links = w->how ? w->how->links : NULL;
    if (!links || !ref.n) return;
    str url = ref;
    if (is_url && !url_resolve(w->a, w->how->base, ref, &url)) return;
    if (links->n > 1 << 16) return; /* a page of links is no statement */
    if (links->n) out_putc(links, ' ');
    out_put(links, url);
}

static bool has_hidden_part(const GumboNode *a)
{
    for (const GumboNode *n = a; n; n = html_next(n, a))
        if (html_is(n, GUMBO_TAG_SPAN) && (html_has_class(n, STR("invisible")) || html_has_class(n, STR("ellipsis")))) return true;
    return false;
}

/* A panel that one click unfolds: readers find it, as they find what lies behind a tab. */
bool html_is_panel(const GumboNode *n)
{
    static const str words[] = {STR_INIT("accordion"), STR_INIT("collaps"), STR_INIT("tab-pane"), STR_INIT("tabpanel"),
                                STR_INIT("tabs-panel")};
    if (str_eq_nocase(html_attr(n, "role"), STR("tabpanel"))) return true;
    str class = html_attr(n, "class"), id = html_attr(n, "id");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_find_nocase(class, words[i]) != STR_NONE || str_find_nocase(id, words[i]) != STR_NONE) return true;
    return false;
}

/* React sends parts of a page late, as <div hidden id="S:1a">, and moves them to their place. */
static bool is_streamed(str id)
{
    return str_starts(id, STR("S:")) && id.n > 2 && id.n < 8;
}

bool html_is_hidden(const GumboNode *n)
{
    if (html_has_attr(n, "hidden")) return !is_streamed(html_attr(n, "id")) && !html_is_panel(n);
    str style = html_attr(n, "style");
    return style.n && (str_contains(style, STR("display:none")) || str_contains(style, STR("display: none"))) &&
           !html_is_panel(n);
}

/* ";-)", ":smile:", "😀": the name of a picture would begin otherwise. */
static bool is_emoticon(str alt)
{
    return alt.n > 1 && alt.n <= 32 && str_find_byte(alt, ' ') == STR_NONE && (strchr(":;=", alt.p[0]) || (unsigned char)alt.p[0] >= 0xF0);
}

static void enter_image(struct writer *w, const GumboNode *n)
{
    static const str emoji[] = {STR_INIT("emoji"), STR_INIT("smilie"), STR_INIT("wp-smiley"), STR_INIT("smiley"), STR_INIT("emojione"), STR_INIT("smilies"), STR_INIT("inlineimg")};
    str alt = html_attr(n, "alt");
    if (is_emoticon(alt)) {
        put_text(w, alt);
        return;
    }
    for (size_t i = 0; i < sizeof emoji / sizeof *emoji; i++)
        if (html_has_class(n, emoji[i])) {
            put_text(w, alt);
            return;
        }
    note_link(w, alt, false);
}

/* What a block asks for, before it and behind it. */
static void edge(struct writer *w, enum treat treat)
{
    static const int newlines[] = {[LINE] = 1, [PARAGRAPH] = 2, [RULE] = 1, [PRE] = 1, [SKIP] = 0};
    if (newlines[treat]) due(w, newlines[treat]);
    if (treat == CELL) w->blank = true;
}

static void enter_link(struct writer *w, const GumboNode *n, bool *inside)
{
    note_link(w, html_attr(n, "href"), true);
    *inside = !has_hidden_part(n);
    if (!*inside) put_text(w, html_attr(n, "href"));
}

/* What unfolds a panel is its heading. */
static bool is_trigger(const GumboNode *n)
{
    static const GumboTag around[] = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,      GUMBO_TAG_H4,
                                      GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_SUMMARY, GUMBO_TAG_DT};
    if (!html_is(n, GUMBO_TAG_BUTTON)) return false;
    for (size_t i = 0; i < sizeof around / sizeof *around; i++)
        if (html_is(n->parent, around[i])) return true;
    return false;
}

static bool is_unseen(const struct html_text *how, enum treat treat, const GumboNode *n)
{
    if (is_trigger(n)) return false;
    if (treat == SKIP && !(how && how->noscript && html_is(n, GUMBO_TAG_NOSCRIPT))) return true;
    return !(how && how->hidden) && html_is_hidden(n);
}

static bool is_dropped(const struct html_text *how, const GumboNode *n)
{
    return (how->drop && selector_matches(how->drop, n)) || (how->skip && how->skip(how->ctx, n));
}

/* <span class=label>Format</span><span class=value>Hardcover</span>; but no letters of code in colours. */
static bool is_parted(const struct writer *w, const GumboNode *n)
{
    if (!w->how || !w->how->parted || w->pre || !html_is(n, GUMBO_TAG_SPAN) || !html_has_attr(n, "class")) return false;
    const GumboNode *before = n->index_within_parent ? html_child(n->parent, (unsigned)n->index_within_parent - 1) : NULL;
    return html_is(before, GUMBO_TAG_SPAN) && html_has_attr(before, "class");
}

/* False: what is inside is left out. */
static bool enter_element(struct writer *w, const GumboNode *n)
{
    enum treat treat = treatment(n);
    if (is_unseen(w->how, treat, n)) return false;
    if (treat == SKIP) treat = LINE;
    if (w->how && is_dropped(w->how, n)) {
        due(w, 1);
        return false;
    }
    if (treat == BREAK) due(w, w->newlines + 1 > 2 ? 2 : w->newlines + 1);
    edge(w, treat);
    if (treat == PRE) w->pre++;
    if (treat == INLINE && is_parted(w, n)) w->blank = true;
    bool inside = true;
    if (html_is(n, GUMBO_TAG_IMG)) enter_image(w, n);
    if (html_is(n, GUMBO_TAG_A)) enter_link(w, n, &inside);
    return inside;
}

static bool enter(struct writer *w, const GumboNode *n)
{
    switch (n->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA: put_text(w, str_from(n->v.text.text)); return true;
    case GUMBO_NODE_DOCUMENT: return true;
    case GUMBO_NODE_ELEMENT: return enter_element(w, n);
    default: return false;
    }
}

static void leave(struct writer *w, const GumboNode *n)
{
    if (!html_is_element(n)) return;
    enum treat treat = treatment(n);
    if (treat == PRE && w->pre) w->pre--;
    edge(w, treat);
}

static void walk(struct writer *w, const GumboNode *top)
{
    const GumboNode *n = top;
    for (unsigned steps = 1;; steps++) {
        if (steps % 256 == 0) arena_check(w->a); /* what holds no word allocates nothing, and may be walked for each element around it */
        const GumboNode *child = enter(w, n) ? html_child(n, 0) : NULL;
        if (child) {
            n = child;
            continue;
        }
        for (;;) {
            leave(w, n);
            if (n == top) return;
            const GumboNode *next = html_child(n->parent, (unsigned)n->index_within_parent + 1);
            if (next) {
                n = next;
                break;
            }
            n = n->parent;
        }
    }
}

str html_text_of(struct arena *a, const GumboNode *n, const struct html_text *how)
{
    struct writer w = {.a = a, .how = how};
    out_init(&w.out, a);
    if (n) walk(&w, n);
    return utf8_clean(a, out_str(&w.out));
}

str html_line_of(struct arena *a, const GumboNode *n)
{
    struct writer w = {.a = a, .one_line = true};
    out_init(&w.out, a);
    if (n) walk(&w, n);
    return utf8_clean(a, out_str(&w.out));
}

static bool has_tags(str s)
{
    for (size_t i = 0; i + 1 < s.n; i++) {
        if (s.p[i] != '<') continue;
        char c = s.p[i + 1];
        if (c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
    }
    return false;
}

str html_to_text(struct arena *a, str fragment, const struct html_text *how)
{
    if (has_tags(fragment)) return html_text_of(a, html_parse(a, fragment).root, how);
    if (str_find_byte(fragment, '&') != STR_NONE) fragment = unescape_html(a, fragment);
    return str_trim(utf8_clean(a, fragment));
}
