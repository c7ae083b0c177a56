/* In each item the author is found by what names, relations and addresses say, the words by where the letters are; the shape of most bodies
 * then finds those of short posts ("Danke!"). A group is believed when most of its items have both. */
#include "parse/list.h"

#include "base/url.h"
#include "base/utf8.h"
#include "parse/article_lines.h"
#include "parse/article_words.h"
#include "parse/list_parts.h"
#include "parse/number.h"

#include <math.h>
#include <string.h>

enum { AUTHOR_MAX = 40, PROSE_MIN = 40, RANKS = 6, REPLY_MIN = 20 };

static uint32_t letters_of(const char *z)
{
    uint32_t n = 0;
    for (; *z; z++) n += (unsigned char)*z > ' ' && (*z & 0xC0) != 0x80;
    return n;
}

static bool contains_one(str s, const str *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_find_nocase(s, words[i]) != STR_NONE) return true;
    return false;
}
#define CONTAINS(s, list) contains_one((s), (list), sizeof(list) / sizeof *(list))

/* ---- the author */

static const str author_names[] = {STR_INIT("author"), STR_INIT("user"), STR_INIT("nick"), STR_INIT("member"), STR_INIT("autor"), STR_INIT("poster"), STR_INIT("profil"), STR_INIT("reviewer"), STR_INIT("fn"), STR_INIT("absender"), STR_INIT("verfasser"), STR_INIT("schreiber"), STR_INIT("sender"), STR_INIT("_name"), STR_INIT("-name")};
static const str author_paths[] = {STR_INIT("/user"), STR_INIT("/u/"), STR_INIT("/member"), STR_INIT("/profil"), STR_INIT("/author"), STR_INIT("/people/"), STR_INIT("/~"), STR_INIT("/@"), STR_INIT("/nutzer"), STR_INIT("/mitglied")};

/* "Ute ·", "Ute vor 3 Tagen": without the time and what parts it from the name. */
static str bare_name(str line, str time)
{
    size_t at = time.n ? str_find(line, time) : STR_NONE;
    if (at != STR_NONE && at > 0) line.n = at;
    line = str_trim(line);
    static const str ends[] = {STR_INIT("-"), STR_INIT("|"), STR_INIT(","), STR_INIT("("), STR_INIT("·"), STR_INIT("•"), STR_INIT("–")};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (str_ends(line, ends[i])) line = str_trim(str_sub(line, 0, line.n - ends[i].n));
    for (size_t i = 0; i < line.n; i++)
        if ((line.p[i] & 0x80) || (line.p[i] | 32) >= 'a') return line;
    return (str){0};
}

static str author_text(struct arena *a, const GumboNode *n, str time)
{
    str line = bare_name(html_line_of(a, n), time);
    if (str_starts_nocase(line, STR("by "))) line = str_skip(line, 3);
    if (str_starts_nocase(line, STR("von "))) line = str_skip(line, 4);
    bool name = line.n >= 2 && line.n <= AUTHOR_MAX && !article_is_interface(line) && str_find_byte(line, ':') == STR_NONE;
    return name ? line : (str){0};
}

static int author_rank(const GumboNode *n)
{
    if (!html_is_element(n)) return 0;
    if (str_contains(html_attr(n, "itemprop"), STR("author")) || str_contains(html_attr(n, "rel"), STR("author"))) return 3;
    if (CONTAINS(html_attr(n, "class"), author_names)) return 2;
    return html_is(n, GUMBO_TAG_A) && CONTAINS(html_attr(n, "href"), author_paths) ? 1 : 0;
}

static void find_author(struct arena *a, struct list_item *item)
{
    for (const GumboNode *n = item->node; n; n = html_next(n, item->node)) {
        int rank = author_rank(n);
        if (rank <= item->rank || n == item->mark) continue;
        str text = author_text(a, n, item->shown);
        if (!text.n) continue;
        item->rank = rank;
        item->author = text;
        item->author_node = n;
    }
}

/* "Ute · 02.03.2026": the short text that stands nearest before the time. */
static void find_author_before(struct arena *a, struct list_item *item)
{
    const GumboNode *last = NULL;
    if (item->author.n) return;
    for (const GumboNode *n = item->node; n; n = html_next(n, item->node)) {
        if (n == item->mark && html_is(n, GUMBO_TAG_TIME)) break;
        if (n->type != GUMBO_NODE_TEXT) continue;
        str text = str_trim(str_from(n->v.text.text));
        if (str_eq(text, item->shown)) break;
        if (bare_name(text, item->shown).n && text.n >= 3 && text.n <= AUTHOR_MAX) last = n;
    }
    if (!last) return;
    item->author = utf8_clean(a, bare_name(str_from(last->v.text.text), item->shown));
    item->author_node = last->parent == item->node ? NULL : last->parent;
}

/* ---- stars */

/* "4 out of 5", "4,5 von 5 Sternen", "Rated 4/5". */
static bool read_stars(str s, struct list_item *item)
{
    static const str joints[] = {STR_INIT(" out of "), STR_INIT(" von "), STR_INIT(" of "), STR_INIT(" sur "), STR_INIT("/")};
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        size_t at = s.n <= 60 ? str_find_nocase(s, joints[i]) : STR_NONE;
        double value, most;
        if (at == STR_NONE || !number_real(str_sub(s, 0, at), &value) || !number_real(str_skip(s, at + joints[i].n), &most)) continue;
        if (value < 0 || value > most || (most != 5 && most != 10 && most != 6)) continue;
        item->rating = value;
        item->rating_max = most;
        return true;
    }
    return false;
}

/* "★★☆☆☆" */
static bool read_drawn(str s, struct list_item *item)
{
    static const str full = STR_INIT("★"), empty = STR_INIT("☆");
    size_t stars = 0, all = 0;
    for (; str_starts(s, full) || str_starts(s, empty); s = str_skip(s, full.n), all++) stars += str_starts(s, full);
    if (all != 5 || s.n) return false;
    item->rating = (double)stars;
    item->rating_max = 5;
    return true;
}

static bool read_number(str s, struct list_item *item)
{
    double value;
    if (!s.n || s.n > 4 || !number_real(s, &value) || value < 0 || value > 5) return false;
    item->rating = value;
    item->rating_max = 5;
    return true;
}

static bool tells_stars(const GumboNode *n, struct list_item *item)
{
    static const char *const lines[] = {"aria-label", "title", "alt"}, *const numbers[] = {"data-rating", "data-score", "data-stars"};
    if (n->type == GUMBO_NODE_TEXT) {
        str text = str_trim(str_from(n->v.text.text));
        return read_stars(text, item) || read_drawn(text, item);
    }
    if (!html_is_element(n)) return false;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (read_stars(html_attr(n, lines[i]), item)) return true;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (read_number(html_attr(n, numbers[i]), item)) return true;
    return false;
}

static void find_stars(struct list_item *item)
{
    for (const GumboNode *n = item->node; n; n = html_next(n, item->node)) {
        if (!tells_stars(n, item)) continue;
        item->stars = n->type == GUMBO_NODE_TEXT && n->parent != item->node ? n->parent : n;
        return;
    }
}

/* ---- the words */

static const str quote_names[] = {STR_INIT("quote"), STR_INIT("zitat"), STR_INIT("signature"), STR_INIT("signatur")};

struct skipping {
    const struct list_item *item;
};

static bool is_heading(const GumboNode *n)
{
    return html_is(n, GUMBO_TAG_H1) || html_is(n, GUMBO_TAG_H2) || html_is(n, GUMBO_TAG_H3) || html_is(n, GUMBO_TAG_H4) || html_is(n, GUMBO_TAG_H5);
}

static bool is_quote(const GumboNode *n)
{
    return html_is(n, GUMBO_TAG_BLOCKQUOTE) || (n->parent && CONTAINS(html_attr(n, "class"), quote_names));
}

static bool is_skipped(void *ctx, const GumboNode *n)
{
    const struct list_item *item = ((const struct skipping *)ctx)->item;
    if (n == item->body) return false;
    return n == item->author_node || n == item->mark || n == item->reply || (n == item->stars && n != item->node) || is_quote(n) || is_heading(n) || html_is(n, GUMBO_TAG_FORM) || list_is_passed(n);
}

static bool in_link(const GumboNode *n)
{
    for (; n; n = n->parent)
        if (html_is(n, GUMBO_TAG_A)) return true;
    return false;
}

/* Letters of prose outside of links. */
static uint32_t prose_of(const struct list_item *item, const GumboNode *top)
{
    struct skipping s = {item};
    uint32_t sum = 0;
    for (const GumboNode *n = top; n;) {
        if (html_is_element(n) && n != top && (html_is(n, GUMBO_TAG_A) || is_skipped(&s, n))) {
            n = html_skip(n, top);
            continue;
        }
        if (n->type == GUMBO_NODE_TEXT) {
            uint32_t letters = letters_of(n->v.text.text);
            if (letters >= PROSE_MIN || html_is(n->parent, GUMBO_TAG_P)) sum += letters;
        }
        n = html_next(n, top);
    }
    return sum;
}

static void find_body(struct arena *a, struct list_item *item)
{
    uint32_t prose = prose_of(item, item->node);
    const GumboNode *best = item->node;
    if (prose < 10) return;
    for (bool down = true; down;) {
        down = false;
        arena_check(a); /* each level is a walk over what is below it */
        for (unsigned i = 0; html_child(best, i) && !down; i++) {
            const GumboNode *child = html_child(best, i);
            if (!html_is_element(child) || html_is(child, GUMBO_TAG_P) || prose_of(item, child) * 10 < prose * 9) continue;
            best = child;
            down = true;
        }
    }
    if (best != item->node) item->body = best;
}

/* The shape that most bodies have, at least a third. */
static uint64_t common_shape(const struct list *l)
{
    uint64_t best = 0;
    size_t most = 0;
    for (size_t i = 0; i < l->count && i < 50; i++) {
        size_t count = 0;
        uint64_t shape = l->at[i].body ? list_shape(l->at[i].body) : 0;
        for (size_t k = 0; shape && k < l->count; k++) count += l->at[k].body && list_shape(l->at[k].body) == shape;
        if (count > most) {
            most = count;
            best = shape;
        }
    }
    return most * 3 >= l->count ? best : 0;
}

static void share_bodies(struct list *l)
{
    uint64_t shape = common_shape(l);
    for (size_t i = 0; i < l->count && shape; i++) {
        struct list_item *item = &l->at[i];
        if (item->body && list_shape(item->body) == shape) continue;
        for (const GumboNode *n = html_next(item->node, item->node); n; n = html_next(n, item->node))
            if (html_is_element(n) && list_shape(n) == shape && n != item->author_node && n != item->mark) {
                item->body = n;
                break;
            }
    }
}

static bool is_below(const GumboNode *n, const GumboNode *top)
{
    while (n && n != top) n = n->parent;
    return n == top;
}

/* Below a review the shop may have answered. */
static void find_reply(struct arena *a, struct list_item *item)
{
    static const str names[] = {STR_INIT("reply"), STR_INIT("response"), STR_INIT("antwort"), STR_INIT("owner"), STR_INIT("merchant")};
    if (isnan(item->rating)) return;
    for (const GumboNode *n = html_next(item->node, item->node); n; n = html_next(n, item->node)) {
        bool named = html_is_element(n) && CONTAINS(html_attr(n, "class"), names) && !is_below(item->mark, n) && !(item->body && is_below(item->body, n));
        if (!named || html_line_of(a, n).n < REPLY_MIN) continue;
        item->reply = n;
        return;
    }
}

static str text_of(struct arena *a, const struct list_item *item, const struct page_context *c, struct out *links)
{
    struct skipping s = {item};
    struct html_text how = {.skip = is_skipped, .ctx = &s, .links = links, .base = c->url, .parted = true};
    return str_trim(article_lines(a, html_text_of(a, item->body ? item->body : item->node, &how), LINES_PLAIN));
}

/* A heading that leads elsewhere is a teaser's; another is a review's title. */
static bool read_title(struct arena *a, struct list_item *item)
{
    for (const GumboNode *n = item->node; n; n = html_next(n, item->node)) {
        if (!is_heading(n)) continue;
        for (const GumboNode *k = n; k; k = html_next(k, n))
            if (html_is(k, GUMBO_TAG_A) && !author_rank(k) && !str_starts(html_attr(k, "href"), STR("#"))) return false;
        str line = html_line_of(a, n);
        if (!item->title.n && n != item->author_node && !str_eq(line, item->author)) item->title = line;
    }
    return true;
}

/* Most of a teaser leads elsewhere; so do lists of sellers and of episodes. */
static bool is_linked(const struct list_item *item)
{
    uint32_t all = 0, links = 0;
    bool around = in_link(item->node), inside = around;
    const GumboNode *behind = NULL; /* the link */
    for (const GumboNode *n = item->node; n; n = html_next(n, item->node)) {
        if (n == behind) inside = around;
        if (!inside && html_is(n, GUMBO_TAG_A)) {
            inside = true;
            behind = html_skip(n, item->node);
        }
        if (n->type != GUMBO_NODE_TEXT || list_is_passed(n->parent)) continue;
        uint32_t letters = letters_of(n->v.text.text);
        all += letters;
        if (inside) links += letters;
    }
    return links * 2 > all;
}

/* ---- the group */

static bool says_post(const GumboNode *n)
{
    static const str names[] = {STR_INIT("comment"), STR_INIT("post"), STR_INIT("review"), STR_INIT("reply"), STR_INIT("answer"), STR_INIT("message"), STR_INIT("kommentar"), STR_INIT("beitrag"), STR_INIT("bewertung"), STR_INIT("antwort"), STR_INIT("rezension"), STR_INIT("eintrag"), STR_INIT("meinung"), STR_INIT("feedback"), STR_INIT("rating"), STR_INIT("erfahrung"), STR_INIT("testimonial")};
    for (int i = 0; i < 3 && html_is_element(n); i++, n = n->parent)
        if (CONTAINS(html_attr(n, "class"), names) || CONTAINS(html_attr(n, "id"), names) || CONTAINS(html_attr(n, "itemtype"), names)) return true;
    return false;
}

static bool is_believed(struct arena *a, struct list *l, const struct page_context *c)
{
    size_t authors = 0, texts = 0, teasers = 0, said = 0, named = 0, rated = 0;
    for (size_t i = 0; i < l->count; i++) {
        struct list_item *item = &l->at[i];
        find_author(a, item);
        find_author_before(a, item);
        find_stars(item);
        find_body(a, item);
        teasers += !read_title(a, item) || is_linked(item);
        said += says_post(item->node) || (item->body && says_post(item->body));
        authors += item->author.n > 0;
        named += item->rank > 0;
        rated += isnan(item->rating) ? 0 : 1;
    }
    share_bodies(l);
    for (size_t i = 0; i < l->count; i++) {
        find_reply(a, &l->at[i]);
        struct out links;
        out_init(&links, a);
        texts += text_of(a, &l->at[i], c, &links).n >= 10;
    }
    /* Who rates may be nobody. */
    bool reviews = rated * 10 >= l->count * 6;
    bool enough = (l->count >= 3 || said == l->count) && (said * 2 >= l->count || named * 10 >= l->count * 6 || reviews);
    return enough && (authors * 10 >= l->count * 6 || reviews) && texts * 10 >= l->count * 6 && teasers * 2 < l->count;
}

static str id_of(const struct list_item *item)
{
    for (const GumboNode *n = item->node; n; n = html_next(n, item->node))
        if (html_is_element(n) && html_attr(n, "id").n) return html_attr(n, "id");
    return (str){0};
}

/* A list of one answer, which stands beside what it answers. */
static bool is_answers(const GumboNode *n)
{
    static const str names[] = {STR_INIT("children"), STR_INIT("repl"), STR_INIT("nested"), STR_INIT("antworten")};
    return html_is(n, GUMBO_TAG_UL) || html_is(n, GUMBO_TAG_OL) || CONTAINS(html_attr(n, "class"), names);
}

/* In nested lists the item above is the last one whose parent holds this one, too, and more closely than the list. */
static str parent_of(const struct list *l, const struct post *posts, size_t i)
{
    for (size_t k = i; k-- > 0;) {
        const GumboNode *up = l->at[k].node->parent;
        if (up == l->at[i].node->parent && !is_answers(l->at[i].node)) continue;
        for (const GumboNode *n = l->at[i].node->parent; n; n = n->parent)
            if (n == up) return posts[k].source_id;
    }
    return (str){0};
}

static void fill(struct arena *a, const struct list *l, size_t i, const struct page_context *c, struct post *posts)
{
    const struct list_item *item = &l->at[i];
    struct post *p = &posts[i];
    struct out links;
    str absolute;
    out_init(&links, a);
    post_init(p);
    p->text = text_of(a, item, c, &links);
    p->links = out_str(&links);
    p->title = item->title;
    p->author = p->author_id = item->author;
    bool profile = html_is(item->author_node, GUMBO_TAG_A) && url_resolve(a, c->url, html_attr(item->author_node, "href"), &absolute);
    if (profile) p->author_id = absolute;
    p->published = item->date;
    p->source_id = id_of(item);
    p->url = p->source_id.n && c->url.n ? str_printf(a, "%.*s#%.*s", STR_ARG(url_no_fragment(c->url)), STR_ARG(p->source_id)) : c->url;
    p->parent = parent_of(l, posts, i);
    if (isnan(item->rating)) return;
    if (item->reply) p->reply_text = html_text_of(a, item->reply, &(struct html_text){.base = c->url});
    p->type = POST_REVIEW;
    p->rating = item->rating;
    p->rating_max = item->rating_max;
    p->rating_min = item->rating < 1 ? 0 : 1;
}

bool list_read(struct arena *a, const struct html *page, const struct page_context *c, struct thread *out)
{
    const struct list_marks *marks = list_marks_find(a, page, c);
    struct list l;
    for (size_t rank = 0; rank < RANKS && list_group(a, marks, rank, &l); rank++) {
        if (!is_believed(a, &l, c)) continue;
        *out = (struct thread){.software = "list", .posts = ARENA_ARRAY(a, struct post, l.count), .shown = ARENA_ARRAY(a, str, l.count), .count = l.count, .guessed = true};
        for (size_t i = 0; i < l.count; i++) {
            arena_check(a); /* each item is held against those before it */
            fill(a, &l, i, c, out->posts);
            out->shown[i] = utf8_clean(a, l.at[i].shown);
        }
        return true;
    }
    return false;
}
