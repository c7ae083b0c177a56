#include "parse/opml.h"

#include "base/escape.h"
#include "base/url.h"
#include "parse/charset.h"
#include "parse/xml.h"

static bool is_outline(const struct xml *n)
{
    return str_eq_nocase(n->name, STR("outline"));
}

/* Readers disagree about the case of names: xmlUrl, xmlurl. */
static str attribute(const struct xml *n, str name)
{
    for (const struct xml_attr *at = n->attrs; at; at = at->next)
        if (str_eq_nocase(at->name, name)) return str_trim(at->value);
    return (str){0};
}

static str title_of(const struct xml *n)
{
    str title = attribute(n, STR("title"));
    return title.n ? title : attribute(n, STR("text"));
}

static bool is_known(const struct opml *o, str url)
{
    for (size_t i = 0; i < o->count; i++)
        if (str_eq(o->at[i].url, url)) return true;
    return false;
}

static void read_outline(struct arena *a, const struct xml *n, struct opml *out)
{
    str ref = attribute(n, STR("xmlUrl")), url;
    if (!ref.n) return;
    if (str_starts_nocase(ref, STR("feed://"))) ref = str_printf(a, "https://%.*s", STR_ARG(str_skip(ref, 7)));
    else if (str_starts_nocase(ref, STR("feed:"))) ref = str_skip(ref, 5);
    if (!url_resolve(a, (str){0}, ref, &url) || is_known(out, url)) {
        out->skipped++;
        return;
    }
    const struct xml *up = n->parent;
    out->at[out->count++] = (struct opml_feed){url, title_of(n), up && is_outline(up) ? title_of(up) : (str){0}};
}

static const struct xml *next_element(const struct xml *n, const struct xml *top)
{
    if (n->child) return n->child;
    while (n != top && !n->next) n = n->parent;
    return n == top ? NULL : n->next;
}

bool opml_parse(struct arena *a, str in, struct opml *out, struct err *e)
{
    struct xml *root;
    bool recovered;
    size_t count = 0;
    *out = (struct opml){0};
    if (!xml_parse(a, charset_decode(a, in, (str){0}, CHARSET_XML, NULL), &root, &recovered, e)) return false;
    if (!str_eq_nocase(root->name, STR("opml"))) return err_set(e, ERR_INPUT, "no OPML: it begins with <%.*s>", STR_ARG(str_sub(root->name, 0, 40)));
    for (const struct xml *n = root; n; n = next_element(n, root)) count += is_outline(n);
    if (count > OPML_FEEDS_MAX) return err_set(e, ERR_LIMIT, "%zu outlines, more than %d", count, OPML_FEEDS_MAX);
    out->at = ARENA_ARRAY(a, struct opml_feed, count + 1);
    for (const struct xml *n = root; n; n = next_element(n, root))
        if (is_outline(n)) read_outline(a, n, out);
    return true;
}

void opml_put(struct buf *b, str title, const struct opml_feed *feeds, size_t count)
{
    buf_putz(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>");
    escape_html(b, title);
    buf_putz(b, "</title></head>\n<body>\n");
    for (size_t i = 0; i < count; i++) {
        buf_putz(b, "<outline type=\"rss\" text=\"");
        escape_html(b, feeds[i].title.n ? feeds[i].title : feeds[i].url);
        buf_putz(b, "\" xmlUrl=\"");
        escape_html(b, feeds[i].url);
        buf_putz(b, "\"/>\n");
    }
    buf_putz(b, "</body>\n</opml>\n");
}
