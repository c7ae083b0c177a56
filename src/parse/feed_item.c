#include "parse/feed_item.h"

#include "base/escape.h"
#include "base/url.h"
#include "base/utf8.h"
#include "parse/html.h"
#include "parse/out.h"

#include <string.h>

bool feed_raw_put(struct feed_raw *r, enum feed_slot slot, int rank, str v)
{
    v = str_trim(v);
    if (!v.n || (r->rank[slot] && r->rank[slot] <= rank)) return false;
    r->at[slot] = v;
    r->rank[slot] = rank;
    return true;
}

/* Without the brackets and quotes around a name. */
static str bare(str s)
{
    while (s.n && strchr("()<>\" \t", s.p[0])) s = str_skip(s, 1);
    while (s.n && strchr("()<>\" \t", s.p[s.n - 1])) s.n--;
    return s;
}

void feed_split_author(str in, str *name, str *mail)
{
    in = str_trim(in);
    *name = in;
    *mail = (str){0};
    size_t at = str_find_byte(in, '@');
    if (at == STR_NONE) return;
    size_t from = at, to = at;
    while (from > 0 && !strchr(" (<\t\"", in.p[from - 1])) from--;
    while (to < in.n && !strchr(" )>\t\",;", in.p[to])) to++;
    *mail = str_sub(in, from, to - from);
    if (from == 0 && in.p[0] == '@') { /* a handle */
        *mail = (str){0};
        return;
    }
    str before = bare(str_sub(in, 0, from)), after = bare(str_skip(in, to));
    *name = before.n ? before : after;
}

static str absolute(struct arena *a, const struct feed_raw *r, const struct feed_context *c, str ref)
{
    str out;
    if (ref.n && url_resolve(a, r->base.n ? r->base : c->url, ref, &out)) return out;
    return url_is_http(ref) ? ref : (str){0};
}

static int64_t number(str s)
{
    int64_t v;
    return str_to_i64(str_trim(s), &v) ? v : COUNT_UNKNOWN;
}

static bool cut_short(str text)
{
    static const str ends[] = {STR_INIT("…"), STR_INIT("[…]"), STR_INIT("..."), STR_INIT("[...]"), STR_INIT("Weiterlesen"),
                               STR_INIT("Read more"), STR_INIT("Continue reading"), STR_INIT("»"), STR_INIT("→")};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (str_ends(text, ends[i])) return true;
    return false;
}

/* Tags that a writer of plain words has no reason to escape. */
static bool has_escaped_tags(str s)
{
    static const str tags[] = {STR_INIT("&lt;p&gt;"), STR_INIT("&lt;/p&gt;"), STR_INIT("&lt;br"), STR_INIT("&lt;/a&gt;"), STR_INIT("&lt;img "), STR_INIT("&lt;/div&gt;"), STR_INIT("&lt;/b&gt;"), STR_INIT("&lt;/strong&gt;")};
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (str_find_nocase(s, tags[i]) != STR_NONE) return true;
    return false;
}

/* "&amp;uuml;": a reference that was escaped once more. */
static size_t twice_at(str s, size_t from)
{
    static const str amp = STR_INIT("&amp;");
    for (size_t at; (at = str_find(str_skip(s, from), amp)) != STR_NONE; from += at + amp.n) {
        str name = str_sub(s, from + at + amp.n, 10);
        size_t n = 0;
        while (n < name.n && (name.p[n] == '#' || (name.p[n] >= '0' && name.p[n] <= '9') || ((name.p[n] | 32) >= 'a' && (name.p[n] | 32) <= 'z'))) n++;
        if (n > 1 && n < name.n && name.p[n] == ';') return from + at;
    }
    return STR_NONE;
}

/* Markup of feeds that escape it once too often: all of it, where it holds no tag, or single references. */
static str escaped_once(struct arena *a, str s)
{
    struct out o;
    bool plain = true;
    for (size_t i = 0; i + 1 < s.n && plain; i++) plain = s.p[i] != '<' || !(s.p[i + 1] == '/' || (s.p[i + 1] | 32) >= 'a');
    if (plain && has_escaped_tags(s)) s = unescape_html(a, s);
    size_t from = 0, at = twice_at(s, 0);
    if (at == STR_NONE) return s;
    out_init(&o, a);
    for (; at != STR_NONE; from = at + 5, at = twice_at(s, from)) {
        out_put(&o, str_sub(s, from, at - from));
        out_putc(&o, '&');
    }
    out_put(&o, str_skip(s, from));
    return out_str(&o);
}

static str title_of(struct arena *a, str title, bool plain)
{
    /* References in plain titles are a generator's mistake, not a title about references. */
    str line = plain ? str_trim(utf8_clean(a, unescape_html(a, title))) : html_to_text(a, title, NULL);
    if (str_find_byte(line, '\n') == STR_NONE) return line;
    if (!plain) return html_line_of(a, html_parse(a, title).root);
    struct out words;
    out_init(&words, a);
    while (line.p) {
        str part = str_trim(str_cut(&line, '\n'));
        if (part.n && words.n) out_putc(&words, ' ');
        out_put(&words, part);
    }
    return out_str(&words);
}

static void fill_text(struct arena *a, const struct feed_raw *r, struct feed_item *item)
{
    struct out links;
    out_init(&links, a);
    struct html_text how = {.links = &links, .base = item->post.url};
    str title = r->title_plain ? r->at[FEED_TITLE] : escaped_once(a, r->at[FEED_TITLE]);
    str body = r->body_plain ? r->at[FEED_BODY] : escaped_once(a, r->at[FEED_BODY]);
    item->post.title = title_of(a, title, r->title_plain);
    item->post.text = r->body_plain ? str_trim(utf8_clean(a, body)) : html_to_text(a, body, &how);
    if (!r->body_plain) item->html = body;
    item->post.links = out_str(&links);
    if (r->body_is_summary && cut_short(item->post.text)) item->post.flags |= POST_TRUNCATED;
}

static void fill_times(const struct feed_raw *r, const struct feed_context *c, struct post *p)
{
    if (!date_parse(r->at[FEED_PUBLISHED], &c->dates, &p->published)) p->published.precision = DATE_UNKNOWN;
    if (!date_parse(r->at[FEED_UPDATED], &c->dates, &p->updated)) p->updated.precision = DATE_UNKNOWN;
}

static void fill_id(struct arena *a, const struct feed_raw *r, struct post *p)
{
    p->source_id = utf8_clean(a, r->at[FEED_ID]);
    if (!p->source_id.n) p->source_id = p->url;
    if (p->source_id.n) return;
    char hex[ID128_HEX + 1];
    str parts[] = {p->title, r->at[FEED_PUBLISHED], p->text};
    id128_hex(hash128(str_concat(a, parts, 3)), hex);
    p->source_id = str_dup(a, str_from(hex));
}

/* A comment feed of a blog says so by its addresses. */
static void fill_type(struct arena *a, const struct feed_raw *r, struct post *p)
{
    size_t hash = str_find(p->url, STR("#comment"));
    if (hash == STR_NONE) hash = str_find(p->url, STR("#respond"));
    p->type = p->title.n ? POST_ARTICLE : POST_POST;
    if (hash != STR_NONE || r->at[FEED_PARENT].n || r->at[FEED_PARENT_URL].n) p->type = POST_COMMENT;
    if (hash != STR_NONE) p->thread = str_sub(p->url, 0, hash);
    p->parent = utf8_clean(a, r->at[FEED_PARENT].n ? r->at[FEED_PARENT] : r->at[FEED_PARENT_URL]);
    double rating, max = 5;
    if (!str_to_double(r->at[FEED_RATING], &rating)) return;
    (void)str_to_double(r->at[FEED_RATING_MAX], &max);
    p->type = POST_REVIEW;
    p->rating = rating;
    p->rating_min = max == 5 ? 1 : 0;
    p->rating_max = max;
}

static struct feed_item *new_item(struct arena *a, struct feed *f)
{
    if (f->count == f->cap) {
        size_t cap = f->cap ? f->cap * 2 : 16;
        f->items = arena_grow(a, f->items, f->cap * sizeof *f->items, cap * sizeof *f->items);
        f->cap = cap;
    }
    struct feed_item *item = &f->items[f->count++];
    memset(item, 0, sizeof *item);
    post_init(&item->post);
    return item;
}

void feed_add(struct arena *a, struct feed *f, const struct feed_raw *r, const struct feed_context *c)
{
    struct feed_item *item = new_item(a, f);
    struct post *p = &item->post;
    p->url = absolute(a, r, c, r->at[FEED_LINK]);
    if (!p->url.n && url_is_http(r->at[FEED_PERMALINK])) p->url = r->at[FEED_PERMALINK];
    fill_text(a, r, item);
    fill_times(r, c, p);
    str name, mail;
    feed_split_author(r->at[FEED_AUTHOR].n ? r->at[FEED_AUTHOR] : r->at[FEED_MAIL], &name, &mail);
    if (!name.n) name = mail;
    if (!name.n) name = f->author;
    p->author = html_to_text(a, name, NULL);
    p->author_id = r->at[FEED_AUTHOR_ID].n ? r->at[FEED_AUTHOR_ID] : p->author;
    str lang = r->at[FEED_LANG].n ? r->at[FEED_LANG] : f->lang;
    p->lang = str_lower_ascii(a, lang);
    p->replies = number(r->at[FEED_REPLIES]);
    p->views = number(r->at[FEED_VIEWS]);
    p->likes = number(r->at[FEED_LIKES]);
    p->location = r->at[FEED_LOCATION];
    item->comments_feed = absolute(a, r, c, r->at[FEED_COMMENTS_FEED]);
    item->publisher = html_to_text(a, r->at[FEED_PUBLISHER], NULL);
    item->publisher_url = r->at[FEED_PUBLISHER_URL];
    fill_id(a, r, p);
    fill_type(a, r, p);
}
