#include "parse/sitemap.h"

#include "base/escape.h"
#include "parse/charset.h"
#include "parse/gunzip.h"
#include "parse/out.h"

#include <string.h>

#define TEXT_MAX 65536 /* of one element */
#define SAME_MIN 5 /* so many equal dates may be chance */

enum element { ELEMENT_OTHER = 0, ELEMENT_INDEX, ELEMENT_SET, ELEMENT_ENTRY, ELEMENT_LOC, ELEMENT_LASTMOD, ELEMENT_TITLE, ELEMENT_PUBLISHED, ELEMENT_ASIDE, ELEMENT_PAGE };

static const struct {
    str name;
    enum element element;
} elements[] = {
    {STR_INIT("url"), ELEMENT_ENTRY},        {STR_INIT("loc"), ELEMENT_LOC},         {STR_INIT("lastmod"), ELEMENT_LASTMOD},
    {STR_INIT("sitemap"), ELEMENT_ENTRY},    {STR_INIT("title"), ELEMENT_TITLE},     {STR_INIT("publication_date"), ELEMENT_PUBLISHED},
    {STR_INIT("image"), ELEMENT_ASIDE},      {STR_INIT("video"), ELEMENT_ASIDE},     {STR_INIT("sitemapindex"), ELEMENT_INDEX},
    {STR_INIT("urlset"), ELEMENT_SET},       {STR_INIT("html"), ELEMENT_PAGE},       {STR_INIT("body"), ELEMENT_PAGE},
};

struct tag {
    enum element element;
    str name;   /* local */
    bool close, empty;
};

struct walk {
    struct arena *a;
    struct sitemap *s;
    size_t cap;
    struct sitemap_entry entry;
    bool inside;   /* an entry */
    bool aside;    /* an image or video inside of it */
    str aside_name;
    str text;      /* since the last tag */
    struct out joined; /* … where it stands in pieces */
    bool has_loc;
};

static enum element element_of(str name)
{
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (str_eq_nocase(name, elements[i].name)) return elements[i].element;
    return ELEMENT_OTHER;
}

/* What stands between < and >. */
static struct tag tag_read(str inside)
{
    struct tag t = {.close = str_starts(inside, STR("/"))};
    if (t.close) inside = str_skip(inside, 1);
    t.empty = str_ends(inside, STR("/"));
    size_t n = 0;
    while (n < inside.n && !strchr(" \t\r\n/", inside.p[n])) n++;
    str name = str_sub(inside, 0, n);
    size_t colon = str_rfind_byte(name, ':');
    t.name = colon == STR_NONE ? name : str_skip(name, colon + 1);
    t.element = element_of(t.name);
    return t;
}

static void add(struct walk *w)
{
    struct sitemap *s = w->s;
    if (!w->entry.url.n) return;
    if (s->count == SITEMAP_ENTRIES) {
        s->more++;
        return;
    }
    if (s->count == w->cap) {
        size_t cap = w->cap ? w->cap * 2 : 64;
        s->at = arena_grow(w->a, s->at, w->cap * sizeof *s->at, cap * sizeof *s->at);
        w->cap = cap;
    }
    s->at[s->count++] = w->entry;
}

static void end_entry(struct walk *w)
{
    if (w->inside && !w->has_loc) w->entry.url = str_trim(unescape_html(w->a, w->text));
    if (w->inside) add(w);
    w->inside = w->aside = w->has_loc = false;
}

static void begin(struct walk *w, const struct tag *t)
{
    w->text = (str){NULL, 0};
    switch (t->element) {
    case ELEMENT_INDEX: w->s->index = true; break;
    case ELEMENT_PAGE: w->s->web_page = w->s->web_page || !w->inside; break;
    case ELEMENT_ENTRY:
        end_entry(w); /* one that was never closed */
        w->text = (str){NULL, 0};
        w->entry = (struct sitemap_entry){.url = {NULL, 0}};
        w->inside = !t->empty;
        break;
    case ELEMENT_ASIDE:
        if (!w->aside && !t->empty) w->aside_name = t->name;
        w->aside = w->inside && (w->aside || !t->empty);
        break;
    default: break;
    }
}

static void end(struct walk *w, const struct tag *t)
{
    const struct date_context any = {.now = 0};
    if (t->element == ELEMENT_ENTRY) end_entry(w);
    if (w->aside) {
        w->aside = !str_eq_nocase(t->name, w->aside_name);
        return;
    }
    if (!w->inside) return;
    str text = str_trim(w->text);
    switch (t->element) {
    case ELEMENT_LOC:
        if (!w->has_loc) w->entry.url = str_trim(unescape_html(w->a, text));
        w->has_loc = true;
        break;
    case ELEMENT_LASTMOD: (void)date_parse(text, &any, &w->entry.lastmod); break;
    case ELEMENT_PUBLISHED: (void)date_parse(text, &any, &w->entry.published); break;
    case ELEMENT_TITLE: w->entry.title = unescape_html(w->a, text); break;
    default: break;
    }
}

static void add_text(struct walk *w, str piece)
{
    if (!w->inside || w->aside || !piece.n || w->text.n > TEXT_MAX) return;
    if (!w->text.n) {
        w->text = piece;
        return;
    }
    if (w->text.p != w->joined.p) {
        out_init(&w->joined, w->a);
        out_put(&w->joined, w->text);
    }
    out_put(&w->joined, piece);
    w->text = out_str(&w->joined);
}

/* Length of what begins with <! or <? at the start of s, with its end; the text of a CDATA section is taken. */
static size_t pass_special(struct walk *w, str s)
{
    static const struct { str begin, end; } kinds[] = {
        {STR_INIT("<!--"), STR_INIT("-->")}, {STR_INIT("<![CDATA["), STR_INIT("]]>")}, {STR_INIT("<?"), STR_INIT("?>")}, {STR_INIT("<!"), STR_INIT(">")},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!str_starts(s, kinds[i].begin)) continue;
        size_t at = str_find(str_skip(s, kinds[i].begin.n), kinds[i].end);
        if (i == 1) add_text(w, str_sub(s, kinds[i].begin.n, at));
        return at == STR_NONE ? s.n : kinds[i].begin.n + at + kinds[i].end.n;
    }
    return 0;
}

static void walk_xml(struct walk *w, str s)
{
    for (size_t steps = 1; s.n && !w->s->web_page; steps++) {
        if (steps % 256 == 0) arena_check(w->a);
        size_t open = str_find_byte(s, '<');
        add_text(w, str_sub(s, 0, open));
        if (open == STR_NONE) break;
        s = str_skip(s, open);
        size_t special = pass_special(w, s);
        if (special) {
            s = str_skip(s, special);
            continue;
        }
        size_t close = str_find_byte(s, '>');
        if (close == STR_NONE) break;
        struct tag t = tag_read(str_sub(s, 1, close - 1));
        s = str_skip(s, close + 1);
        if (t.close) end(w, &t);
        else begin(w, &t);
        if (t.close) w->text = (str){NULL, 0};
    }
    end_entry(w);
}

static void walk_lines(struct walk *w, str s)
{
    while (s.p) {
        str line = str_trim(str_cut(&s, '\n'));
        if (!str_starts_nocase(line, STR("http://")) && !str_starts_nocase(line, STR("https://"))) continue;
        w->entry = (struct sitemap_entry){.url = line};
        add(w);
    }
}

bool sitemap_parse(struct arena *a, str bytes, str charset, struct sitemap *out, struct err *e)
{
    struct walk w = {.a = a, .s = out};
    *out = (struct sitemap){.index = false};
    if (gunzip_looks_like(bytes) && !gunzip(a, bytes, SITEMAP_BYTES, &bytes, e)) return false;
    if (bytes.n > SITEMAP_BYTES) return err_set(e, ERR_LIMIT, "a sitemap of more than %zu bytes", SITEMAP_BYTES);
    str text = str_trim(charset_decode(a, bytes, charset, CHARSET_XML, NULL));
    if (!text.n) return err_set(e, ERR_INPUT, "the sitemap is empty");
    bool xml = text.p[0] == '<';
    if (xml) walk_xml(&w, text);
    else walk_lines(&w, text);
    if (out->web_page) return err_set(e, ERR_INPUT, "a web page where a sitemap was expected");
    if (!out->count && !out->index && (!xml || !str_contains(text, STR("urlset")))) return err_set(e, ERR_INPUT, "this is no sitemap");
    return true;
}

bool sitemap_dates_plausible(const struct sitemap *s, int64_t now)
{
    size_t dated = 0, fresh = 0, same = 0;
    int64_t first = 0;
    for (size_t i = 0; i < s->count; i++) {
        const struct date *d = &s->at[i].lastmod;
        if (d->precision == DATE_UNKNOWN) continue;
        if (!dated++) first = d->at;
        fresh += d->precision != DATE_DAY && d->at > now - DATE_HOUR_MS;
        same += d->precision != DATE_DAY && d->at / DATE_MINUTE_MS == first / DATE_MINUTE_MS;
    }
    if (dated < SAME_MIN) return dated > 0;
    return fresh * 10 < dated * 9 && same * 10 < dated * 9;
}
