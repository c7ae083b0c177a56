/* Feeds in XML. Elements are known by the group of their namespace and their local name: one table for all dialects; where
 * several elements say the same thing, the smaller rank wins. */
#include "parse/feed.h"

#include "base/url.h"
#include "parse/charset.h"
#include "parse/feed_item.h"
#include "parse/gunzip.h"
#include "parse/xml.h"

#include <string.h>

#define FEED_BYTES ((size_t)64 << 20) /* of one that is served as a packed file */

enum group { OTHER = 0, CORE /* RSS, RDF, Atom, or no namespace */, DC, CONTENT, SLASH, WFW, THREAD, MEDIA, ITUNES, APPLE, BURNER /* FeedBurner */ };

static const struct { str uri; enum group group; } namespaces[] = {
    {STR_INIT("http://www.w3.org/2005/Atom"), CORE},
    {STR_INIT("http://purl.org/atom/ns#"), CORE},
    {STR_INIT("http://purl.org/rss/1.0/"), CORE},
    {STR_INIT("http://my.netscape.com/rdf/simple/0.9/"), CORE},
    {STR_INIT("http://channel.netscape.com/rdf/simple/0.9/"), CORE},
    {STR_INIT("http://backend.userland.com/"), CORE},
    {STR_INIT("http://purl.org/dc/"), DC},
    {STR_INIT("http://purl.org/rss/1.0/modules/content/"), CONTENT},
    {STR_INIT("http://purl.org/rss/1.0/modules/slash/"), SLASH},
    {STR_INIT("http://wellformedweb.org/"), WFW},
    {STR_INIT("http://purl.org/syndication/thread/"), THREAD},
    {STR_INIT("http://search.yahoo.com/mrss"), MEDIA},
    {STR_INIT("http://www.itunes.com/"), ITUNES},
    {STR_INIT("http://itunes.apple.com/rss"), APPLE},
    {STR_INIT("http://rssnamespace.org/feedburner/"), BURNER},
    {STR_INIT("http://www.w3.org/1999/02/22-rdf-syntax-ns#"), OTHER},
};

static const struct { str prefix; enum group group; } prefixes[] = { /* where the namespace is not declared */
    {STR_INIT(""), CORE},          {STR_INIT("atom"), CORE},   {STR_INIT("rss"), CORE},       {STR_INIT("dc"), DC},
    {STR_INIT("dcterms"), DC},     {STR_INIT("content"), CONTENT}, {STR_INIT("slash"), SLASH}, {STR_INIT("wfw"), WFW},
    {STR_INIT("thr"), THREAD},     {STR_INIT("media"), MEDIA}, {STR_INIT("itunes"), ITUNES},  {STR_INIT("im"), APPLE},
    {STR_INIT("feedburner"), BURNER},
};

enum how { TEXT, CONSTRUCT /* Atom text construct or markup */, ATTRIBUTE, LINK, GUID, PERSON, SOURCE };

struct row {
    enum group group;
    str name;
    enum how how;
    enum feed_slot slot;
    int rank;
    str attribute;
};

static const struct row item_rows[] = {
    {CORE, STR_INIT("title"), CONSTRUCT, FEED_TITLE, 1, {0}},
    {DC, STR_INIT("title"), TEXT, FEED_TITLE, 2, {0}},
    {MEDIA, STR_INIT("title"), TEXT, FEED_TITLE, 3, {0}},
    {ITUNES, STR_INIT("title"), TEXT, FEED_TITLE, 4, {0}},
    {BURNER, STR_INIT("origLink"), TEXT, FEED_LINK, 1, {0}}, /* its own addresses count clicks, and die */
    {CORE, STR_INIT("link"), LINK, FEED_LINK, 2, {0}},
    {CORE, STR_INIT("guid"), GUID, FEED_ID, 1, {0}},
    {CORE, STR_INIT("id"), TEXT, FEED_ID, 1, {0}},
    {DC, STR_INIT("identifier"), TEXT, FEED_ID, 5, {0}},
    {CONTENT, STR_INIT("encoded"), CONSTRUCT, FEED_BODY, 1, {0}},
    {CORE, STR_INIT("content"), CONSTRUCT, FEED_BODY, 2, {0}},
    {CORE, STR_INIT("description"), CONSTRUCT, FEED_BODY, 4, {0}},
    {CORE, STR_INIT("summary"), CONSTRUCT, FEED_BODY, 5, {0}},
    {DC, STR_INIT("description"), CONSTRUCT, FEED_BODY, 6, {0}},
    {ITUNES, STR_INIT("summary"), CONSTRUCT, FEED_BODY, 7, {0}},
    {MEDIA, STR_INIT("description"), CONSTRUCT, FEED_BODY, 8, {0}},
    {ITUNES, STR_INIT("subtitle"), CONSTRUCT, FEED_BODY, 9, {0}},
    {CORE, STR_INIT("pubDate"), TEXT, FEED_PUBLISHED, 1, {0}},
    {CORE, STR_INIT("published"), TEXT, FEED_PUBLISHED, 1, {0}},
    {CORE, STR_INIT("issued"), TEXT, FEED_PUBLISHED, 2, {0}},
    {DC, STR_INIT("date"), TEXT, FEED_PUBLISHED, 3, {0}},
    {DC, STR_INIT("created"), TEXT, FEED_PUBLISHED, 4, {0}},
    {CORE, STR_INIT("created"), TEXT, FEED_PUBLISHED, 5, {0}},
    {CORE, STR_INIT("updated"), TEXT, FEED_UPDATED, 1, {0}},
    {CORE, STR_INIT("modified"), TEXT, FEED_UPDATED, 1, {0}},
    {DC, STR_INIT("modified"), TEXT, FEED_UPDATED, 2, {0}},
    {DC, STR_INIT("date"), TEXT, FEED_UPDATED, 3, {0}},
    {CORE, STR_INIT("author"), PERSON, FEED_AUTHOR, 1, {0}},
    {DC, STR_INIT("creator"), TEXT, FEED_AUTHOR, 2, {0}},
    {DC, STR_INIT("author"), TEXT, FEED_AUTHOR, 3, {0}},
    {ITUNES, STR_INIT("author"), TEXT, FEED_AUTHOR, 4, {0}},
    {CORE, STR_INIT("contributor"), PERSON, FEED_AUTHOR, 6, {0}},
    {DC, STR_INIT("language"), TEXT, FEED_LANG, 1, {0}},
    {SLASH, STR_INIT("comments"), TEXT, FEED_REPLIES, 1, {0}},
    {THREAD, STR_INIT("total"), TEXT, FEED_REPLIES, 2, {0}},
    {WFW, STR_INIT("commentRss"), TEXT, FEED_COMMENTS_FEED, 1, {0}},
    {THREAD, STR_INIT("in-reply-to"), ATTRIBUTE, FEED_PARENT, 1, STR_INIT("ref")},
    {THREAD, STR_INIT("in-reply-to"), ATTRIBUTE, FEED_PARENT_URL, 1, STR_INIT("href")},
    {MEDIA, STR_INIT("statistics"), ATTRIBUTE, FEED_VIEWS, 1, STR_INIT("views")},
    {MEDIA, STR_INIT("starRating"), ATTRIBUTE, FEED_LIKES, 2, STR_INIT("count")},
    {APPLE, STR_INIT("rating"), TEXT, FEED_RATING, 1, {0}},
    {APPLE, STR_INIT("voteSum"), TEXT, FEED_LIKES, 1, {0}},
    {CORE, STR_INIT("source"), SOURCE, FEED_PUBLISHER, 1, {0}},
};

static enum group group_of(const struct xml *n)
{
    if (!n->ns.n) {
        for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
            if (str_eq_nocase(n->prefix, prefixes[i].prefix)) return prefixes[i].group;
        return OTHER;
    }
    enum group best = OTHER;
    size_t longest = 0; /* RSS 1.0's URI begins those of its modules */
    for (size_t i = 0; i < sizeof namespaces / sizeof *namespaces; i++)
        if (namespaces[i].uri.n > longest && str_starts_nocase(n->ns, namespaces[i].uri)) {
            longest = namespaces[i].uri.n;
            best = namespaces[i].group;
        }
    /* An unknown default namespace on plain names is a home-made RSS. */
    return !longest && !n->prefix.n ? CORE : best;
}

/* Value of a text construct: Atom says its type, RSS just holds markup, escaped or not. */
static str construct(struct arena *a, const struct xml *n, bool *plain)
{
    str type = xml_attr(n, STR("type")), mode = xml_attr(n, STR("mode"));
    bool markup = str_eq(type, STR("xhtml")) || str_eq(mode, STR("xml")) || xml_has_elements(n);
    *plain = !markup && (str_eq(type, STR("text")) || str_eq(type, STR("text/plain")));
    return markup ? xml_inner(a, n) : xml_text(a, n);
}

static void take_construct(struct arena *a, struct feed_raw *raw, const struct row *row, const struct xml *n)
{
    bool plain;
    str v = construct(a, n, &plain);
    if (!feed_raw_put(raw, row->slot, row->rank, v)) return;
    if (row->slot == FEED_TITLE) raw->title_plain = plain;
    if (row->slot != FEED_BODY) return;
    raw->body_plain = plain;
    raw->body_is_summary = row->rank > 2;
}

static void take_link(struct arena *a, struct feed_raw *raw, const struct xml *n)
{
    str href = xml_attr(n, STR("href")), rel = xml_attr(n, STR("rel")), type = xml_attr(n, STR("type"));
    if (!href.n) {
        feed_raw_put(raw, FEED_LINK, 3, xml_text(a, n));
        return;
    }
    bool html = !type.n || str_contains(type, STR("html"));
    if (!rel.n || str_eq(rel, STR("alternate"))) feed_raw_put(raw, FEED_LINK, html ? 2 : 4, href);
    if (str_eq(rel, STR("replies")) && str_contains(type, STR("xml"))) feed_raw_put(raw, FEED_COMMENTS_FEED, 2, href);
    if (str_eq(rel, STR("replies"))) feed_raw_put(raw, FEED_REPLIES, 3, xml_attr(n, STR("count")));
    /* The last resort: a microblog that has nothing but itself. */
    if (str_eq(rel, STR("self"))) feed_raw_put(raw, FEED_LINK, 9, href);
}

static void take_guid(struct arena *a, struct feed_raw *raw, const struct xml *n)
{
    str id = xml_text(a, n);
    feed_raw_put(raw, FEED_ID, 1, id);
    if (!str_eq_nocase(xml_attr(n, STR("isPermaLink")), STR("false"))) feed_raw_put(raw, FEED_PERMALINK, 1, id);
}

static void take_person(struct arena *a, struct feed_raw *raw, const struct row *row, const struct xml *n)
{
    if (!xml_has_elements(n)) {
        feed_raw_put(raw, FEED_AUTHOR, row->rank, xml_text(a, n));
        return;
    }
    str uri = xml_text(a, xml_child(n, STR("uri")));
    if (!uri.n) uri = xml_text(a, xml_child(n, STR("url")));
    feed_raw_put(raw, FEED_MAIL, row->rank, xml_text(a, xml_child(n, STR("email"))));
    if (feed_raw_put(raw, FEED_AUTHOR, row->rank, xml_text(a, xml_child(n, STR("name"))))) feed_raw_put(raw, FEED_AUTHOR_ID, row->rank, uri);
}

/* RSS: the name, and the address as an attribute. Atom: the head of the feed that an entry came from. */
static void take_source(struct arena *a, struct feed_raw *raw, const struct row *row, const struct xml *n)
{
    bool atom = xml_has_elements(n);
    feed_raw_put(raw, FEED_PUBLISHER, row->rank, xml_text(a, atom ? xml_child(n, STR("title")) : n));
    feed_raw_put(raw, FEED_PUBLISHER_URL, row->rank, xml_attr(atom ? xml_child(n, STR("link")) : n, atom ? STR("href") : STR("url")));
}

static void take(struct arena *a, struct feed_raw *raw, const struct row *row, const struct xml *n)
{
    switch (row->how) {
    case TEXT: feed_raw_put(raw, row->slot, row->rank, xml_text(a, n)); break;
    case CONSTRUCT: take_construct(a, raw, row, n); break;
    case ATTRIBUTE: feed_raw_put(raw, row->slot, row->rank, xml_attr(n, row->attribute)); break;
    case LINK: take_link(a, raw, n); break;
    case GUID: take_guid(a, raw, n); break;
    case PERSON: take_person(a, raw, row, n); break;
    case SOURCE: take_source(a, raw, row, n); break;
    }
}

static void read_elements(struct arena *a, const struct xml *parent, struct feed_raw *raw, int depth)
{
    for (const struct xml *n = parent->child; n; n = n->next) {
        if (!n->name.n) continue;
        enum group group = group_of(n);
        for (size_t i = 0; i < sizeof item_rows / sizeof *item_rows; i++)
            if (item_rows[i].group == group && str_eq_nocase(item_rows[i].name, n->name)) take(a, raw, &item_rows[i], n);
        if (group == MEDIA && depth < 3) read_elements(a, n, raw, depth + 1);
    }
}

/* xml:base of the element and all above it, down to where the feed was found. */
static str base_of(struct arena *a, const struct xml *n, const struct feed_context *c)
{
    if (!n) return c->url;
    str outer = base_of(a, n->parent, c), own = xml_attr(n, STR("xml:base")), out;
    return own.n && url_resolve(a, outer, own, &out) ? out : outer;
}

static str inherited_lang(const struct xml *n)
{
    for (; n; n = n->parent) {
        str lang = xml_attr(n, STR("xml:lang"));
        if (lang.n) return lang;
    }
    return (str){0};
}

static void add_item(struct arena *a, struct feed *f, const struct xml *n, const struct feed_context *c)
{
    struct feed_raw raw = {0};
    raw.base = base_of(a, n, c);
    if (!raw.base.n) raw.base = f->link;
    read_elements(a, n, &raw, 0);
    feed_raw_put(&raw, FEED_ID, 4, xml_attr(n, STR("rdf:about")));
    feed_raw_put(&raw, FEED_LINK, 5, xml_attr(n, STR("rdf:about")));
    feed_raw_put(&raw, FEED_LANG, 2, inherited_lang(n));
    feed_add(a, f, &raw, c);
}

static void read_next(struct arena *a, struct feed *f, const struct xml *channel, const struct feed_context *c)
{
    for (const struct xml *n = channel->child; n; n = n->next) {
        str rel = xml_attr(n, STR("rel"));
        if (!str_eq(n->name, STR("link"))) continue;
        bool older = str_eq(rel, STR("next")) || str_eq(rel, STR("prev-archive"));
        if (older && !url_resolve(a, base_of(a, n, c), xml_attr(n, STR("href")), &f->next)) f->next = (str){0};
    }
}

static void read_channel(struct arena *a, struct feed *f, const struct xml *channel, const struct feed_context *c)
{
    struct feed_raw raw = {0};
    read_elements(a, channel, &raw, 3);
    f->title = raw.at[FEED_TITLE];
    str link;
    f->link = url_resolve(a, base_of(a, channel, c), raw.at[FEED_LINK], &link) ? link : (str){0};
    str lang = xml_text(a, xml_child(channel, STR("language")));
    f->lang = lang.n ? lang : raw.at[FEED_LANG].n ? raw.at[FEED_LANG] : inherited_lang(channel);
    if (str_eq_nocase(channel->name, STR("feed"))) f->author = raw.at[FEED_AUTHOR];
    read_next(a, f, channel, c);
}

static bool is_item(const struct xml *n)
{
    return str_eq_nocase(n->name, STR("item")) || str_eq_nocase(n->name, STR("entry"));
}

static void read_items(struct arena *a, struct feed *f, const struct xml *parent, const struct feed_context *c)
{
    for (const struct xml *n = parent->child; n; n = n->next)
        if (is_item(n)) add_item(a, f, n, c);
        else if (str_eq_nocase(n->name, STR("items")) && !str_eq_nocase(parent->name, STR("RDF"))) read_items(a, f, n, c);
}

static const struct { str root; const char *kind; } roots[] = {
    {STR_INIT("rss"), "rss"}, {STR_INIT("RDF"), "rdf"}, {STR_INIT("feed"), "atom"}, {STR_INIT("channel"), "rss"},
    {STR_INIT("entry"), "atom"},
};

static bool read_root(struct arena *a, const struct xml *root, const struct feed_context *c, struct feed *f, struct err *e)
{
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        if (str_eq_nocase(root->name, roots[i].root)) f->kind = roots[i].kind;
    f->web_page = str_eq_nocase(root->name, STR("html"));
    if (!f->kind)
        return err_set(e, ERR_INPUT, "no feed: the outermost element is <%.*s>%s", STR_ARG(str_sub(root->name, 0, 40)), f->web_page ? ", a web page" : "");
    const struct xml *channel = xml_child(root, STR("channel"));
    if (str_eq(root->name, STR("entry"))) {
        add_item(a, f, root, c);
        return true;
    }
    read_channel(a, f, channel ? channel : root, c);
    if (channel) read_items(a, f, channel, c);
    read_items(a, f, root, c); /* RDF keeps them outside the channel */
    return true;
}

/* Behind blanks and byte order marks, also in UTF-16. */
static bool begins_json(str bytes)
{
    size_t i = 0;
    while (i < bytes.n && (!bytes.p[i] || strchr(" \t\r\n\xEF\xBB\xBF\xFF\xFE", bytes.p[i]))) i++;
    return i < bytes.n && (bytes.p[i] == '{' || bytes.p[i] == '[');
}

/* Warnings of PHP and the like stand in front of the feed that they are about. */
static size_t find_root(str text)
{
    static const str marks[] = {STR_INIT("<rss"), STR_INIT("<feed"), STR_INIT("<rdf:RDF")};
    size_t first = STR_NONE;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t at = str_find_nocase(text, marks[i]);
        first = at < first ? at : first;
    }
    return first;
}

bool feed_parse(struct arena *a, str bytes, const struct feed_context *c, struct feed *out, struct err *e)
{
    *out = (struct feed){0};
    if (gunzip_looks_like(bytes) && !gunzip(a, bytes, FEED_BYTES, &bytes, e)) return false;
    if (begins_json(bytes))
        return feed_parse_json(a, charset_decode(a, bytes, c->charset, CHARSET_JSON, NULL), c, out, e);
    str text = charset_decode(a, bytes, c->charset, CHARSET_XML, NULL);
    struct xml *root;
    if (!xml_parse(a, text, &root, &out->recovered, e)) return false;
    if (read_root(a, root, c, out, e)) return true;
    size_t at = out->web_page ? STR_NONE : find_root(text);
    if (at == STR_NONE || at == 0) return false;
    return xml_parse(a, str_skip(text, at), &root, &out->recovered, e) && read_root(a, root, c, out, e);
}

/* The member may stand anywhere: objects have no order. */
static bool is_json_feed(str bytes)
{
    for (size_t at; (at = str_find(bytes, STR("\"version\""))) != STR_NONE;) {
        bytes = str_skip(bytes, at + 9);
        if (str_contains(str_sub(bytes, 0, 40), STR("jsonfeed.org"))) return true;
    }
    return false;
}

bool feed_looks_like(str bytes)
{
    static const str marks[] = {STR_INIT("<rss"), STR_INIT("<rdf:RDF"), STR_INIT("<feed"), STR_INIT("<RDF"), STR_INIT("<channel>"), STR_INIT("<entry xmlns"), STR_INIT("<atom:feed"), STR_INIT(":feed xmlns"),
                                STR_INIT("<\0r\0s\0s"), STR_INIT("\0<\0r\0s\0s")};
    str head = str_sub(bytes, 0, 4096);
    if (begins_json(head)) return is_json_feed(bytes);
    if (str_find_nocase(head, STR("<html")) != STR_NONE && str_find_nocase(head, STR("<html")) < 512) return false;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_find_nocase(head, marks[i]) != STR_NONE) return true;
    return false;
}
