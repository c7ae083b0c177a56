/* Titles of the web say more than the headline: the paper, the section, the forum. What the page's own heading repeats of them is the
 * headline; where no heading does, parts that name the site are cut off. */
#include "parse/page_head.h"

#include "base/url.h"
#include "base/utf8.h"
#include "parse/article_lines.h"

#include <string.h>

enum { NAME_MIN = 3, CUTS = 3, HEADING_MIN = 12, HEADING_MAX = 250 };

static const str separators[] = {STR_INIT(" - "), STR_INIT(" – "), STR_INIT(" — "), STR_INIT(" | "), STR_INIT(" · "), STR_INIT(" • "), STR_INIT(" » "),
                                 STR_INIT(" :: "), STR_INIT(" : "), STR_INIT(": "), STR_INIT(" / "), STR_INIT(" ("), STR_INIT(" << "), STR_INIT(" < ")};
#define SEPARATORS (sizeof separators / sizeof *separators)

/* Letters and digits in lower case. */
static str bare(struct arena *a, str s)
{
    struct out o;
    out_init(&o, a);
    s = utf8_fold(a, s, true);
    for (size_t i = 0; i < s.n; i++)
        if ((s.p[i] & 0x80) || (s.p[i] >= '0' && s.p[i] <= '9') || (s.p[i] >= 'a' && s.p[i] <= 'z')) out_putc(&o, s.p[i]);
    return out_str(&o);
}

/* "forum" of forum.example, "netzheute" of www.netzheute.co.example: the longest label but the last. */
static str host_label(str url)
{
    str host = url_host(url), best = {0};
    while (host.n) {
        str label = str_cut(&host, '.');
        if (host.n && label.n > best.n) best = label;
    }
    return best;
}

bool page_head_names_site(struct arena *a, const struct page_head *h, str text, str url)
{
    str name = bare(a, text), site = bare(a, page_head_meta(h, HEAD_SITE)), label = bare(a, host_label(url));
    if (name.n < NAME_MIN) return false;
    if (str_eq(name, site) || str_eq(name, label)) return true;
    bool within = label.n > NAME_MIN && (str_starts(name, label) || (str_starts(label, name) && name.n * 2 > label.n)) && name.n < label.n + 10;
    return within || (site.n > NAME_MIN && (str_starts(site, name) || str_starts(name, site)) && name.n < site.n + 10);
}

static bool opens_with_separator(str s)
{
    for (size_t i = 0; i < SEPARATORS; i++)
        if (str_starts(s, separators[i])) return true;
    return false;
}

static bool ends_with_separator(str s)
{
    for (size_t i = 0; i < SEPARATORS; i++)
        if (str_ends(s, separators[i])) return true;
    return false;
}

/* The heading is a whole part of the title. */
static bool is_part(str heading, str title)
{
    if (heading.n >= title.n) return heading.n == title.n && str_eq_nocase(heading, title);
    if (str_starts_nocase(title, heading) && opens_with_separator(str_skip(title, heading.n))) return true;
    return str_ends_nocase(title, heading) && ends_with_separator(str_sub(title, 0, title.n - heading.n));
}

static str of_heading(struct arena *a, const struct page_head *h, const struct page_parts *parts, str title, str url, const GumboNode **headline)
{
    str best = {0};
    *headline = NULL;
    for (size_t i = 0; i < parts->headings.count; i++) {
        str line = html_line_of(a, parts->headings.at[i]);
        if (line.n >= NAME_MIN && line.n > best.n && is_part(line, title) && !page_head_names_site(a, h, line, url)) {
            best = line;
            *headline = parts->headings.at[i];
        }
    }
    if (!*headline && parts->headings.count) *headline = parts->headings.at[0];
    return best;
}

/* True: a part at either end named the site, and is cut off. */
static bool cut_site(struct arena *a, const struct page_head *h, str url, str *title)
{
    for (size_t i = 0; i < SEPARATORS; i++) {
        size_t last = STR_NONE, first = str_find(*title, separators[i]);
        for (size_t at = first; at != STR_NONE;) {
            last = at;
            size_t next = str_find(str_skip(*title, at + 1), separators[i]);
            at = next == STR_NONE ? STR_NONE : at + 1 + next;
        }
        if (last == STR_NONE) continue;
        str tail = str_skip(*title, last + separators[i].n), head = str_sub(*title, 0, first);
        if (last > 0 && page_head_names_site(a, h, tail, url)) {
            *title = str_trim(str_sub(*title, 0, last));
            return true;
        }
        if (first > 0 && tail.n && page_head_names_site(a, h, head, url)) {
            *title = str_trim(str_skip(*title, first + separators[i].n));
            return true;
        }
    }
    return false;
}

/* Another wording of the same, or all that is left beside the site: readers see the heading, search engines the title. */
static bool says_the_same(struct arena *a, str heading, str title)
{
    if (heading.n < HEADING_MIN || heading.n > HEADING_MAX) return false;
    bool part = str_find_nocase(heading, title) != STR_NONE || str_find_nocase(title, heading) != STR_NONE;
    return !part && article_share(a, heading, title) >= 0.5;
}

/* "Forum - The heart of it all": begins with the site and says nothing of the page. */
static bool is_motto(struct arena *a, const struct page_head *h, str url, str title)
{
    for (size_t i = 0; i < SEPARATORS; i++) {
        size_t at = str_find(title, separators[i]);
        if (at != STR_NONE && at > 0 && page_head_names_site(a, h, str_sub(title, 0, at), url)) return true;
    }
    return false;
}

static bool is_home(str url)
{
    return str_eq(url_target(url), STR("/"));
}

str page_head_title(struct arena *a, const struct page_head *h, const struct page_parts *parts, str title, str url, const GumboNode **headline)
{
    str all = title, heading = of_heading(a, h, parts, title, url, headline);
    if (heading.n || is_home(url)) return heading.n ? heading : title;
    bool named = false;
    for (int i = 0; i < CUTS && cut_site(a, h, url, &title); i++) named = true;
    str line = html_is(*headline, GUMBO_TAG_H1) ? html_line_of(a, *headline) : (str){0};
    return says_the_same(a, line, title) || (named && is_motto(a, h, url, all) && line.n >= HEADING_MIN) ? line : title;
}
