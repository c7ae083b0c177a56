/* What is looked at, and how: syntax, encoding, kind. The passes themselves are in scan_html.c and scan_text.c. */
#include "parse/scan_parts.h"

#include <string.h>

#define HEAD 2048 /* bytes in which a document declares itself */

/* ---- encodings */

/* Supersets of ASCII whose Latin letters are where Latin-1 has them, or UTF-8. */
bool scan_reads(str name)
{
    static const str known[] = {STR_INIT("utf-8"), STR_INIT("utf8"), STR_INIT("us-ascii"), STR_INIT("ascii"), STR_INIT("iso-8859-1"), STR_INIT("iso8859-1"), STR_INIT("iso_8859-1"),
                                STR_INIT("latin1"), STR_INIT("latin-1"), STR_INIT("windows-1252"), STR_INIT("cp1252"), STR_INIT("cp-1252"), STR_INIT("x-cp1252"),
                                STR_INIT("windows-1254"), STR_INIT("iso-8859-9")};
    name = str_trim(name);
    while (name.n && strchr("\"'", name.p[0])) name = str_skip(name, 1);
    while (name.n && strchr("\"';", name.p[name.n - 1])) name.n--;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq_nocase(name, known[i])) return true;
    return name.n == 0;
}

static str declared(str head, str key)
{
    for (size_t at; (at = str_find_nocase(head, key)) != STR_NONE;) {
        head = str_trim(str_skip(head, at + key.n));
        if (!str_starts(head, STR("="))) continue;
        head = str_trim(str_skip(head, 1));
        size_t from = head.n && strchr("\"'", head.p[0]) ? 1 : 0, n = from;
        while (n < head.n && !strchr("\"' \t\r\n/>;?", head.p[n])) n++;
        return str_sub(head, from, n - from);
    }
    return (str){0};
}

/* Two bytes a letter: by mark, or by zeros where markup has none. */
static bool is_wide(str s)
{
    if (str_starts(s, STR("\xFF\xFE")) || str_starts(s, STR("\xFE\xFF"))) return true;
    size_t zeros = 0, n = s.n < 512 ? s.n : 512;
    for (size_t i = 0; i < n; i++) zeros += s.p[i] == 0;
    return zeros > n / 8;
}

static bool is_readable(str s, enum scan_syntax syntax)
{
    if (is_wide(s)) return false;
    str head = str_sub(s, 0, HEAD);
    if (str_find_byte(head, '\x1B') != STR_NONE) return false; /* ISO 2022 shifts with it */
    if (str_starts(s, STR("\xEF\xBB\xBF")) || syntax == SCAN_JSON || syntax == SCAN_TEXT) return true;
    str end = str_starts(str_trim(head), STR("<?xml")) ? str_sub(head, 0, str_find(head, STR("?>"))) : (str){0};
    str name = end.n ? declared(end, STR("encoding")) : (str){0};
    if (!name.n && syntax == SCAN_HTML) name = declared(head, STR("charset"));
    return scan_reads(name) || str_starts_nocase(name, STR("utf-16")); /* which cannot be: it was readable so far */
}

/* ---- syntax */

enum scan_syntax scan_syntax_of(str s)
{
    str head = str_sub(s, 0, 1024);
    if (str_starts(head, STR("\xEF\xBB\xBF"))) head = str_skip(head, 3);
    head = str_trim(head);
    for (size_t n; str_starts(head, STR("<!--")) && (n = str_find(head, STR("-->"))) != STR_NONE;) head = str_trim(str_skip(head, n + 3));
    if (str_find_nocase(head, STR("<html")) != STR_NONE || str_find_nocase(head, STR("<!doctype html")) != STR_NONE) return SCAN_HTML;
    if (!head.n) return SCAN_TEXT;
    if (head.p[0] == '{' || head.p[0] == '[') return SCAN_JSON;
    static const str feeds[] = {STR_INIT("<?xml"), STR_INIT("<rss"), STR_INIT("<feed"), STR_INIT("<rdf:"), STR_INIT("<urlset"), STR_INIT("<sitemapindex")};
    for (size_t i = 0; i < sizeof feeds / sizeof *feeds; i++)
        if (str_starts_nocase(head, feeds[i])) return SCAN_XML;
    return str_find_byte(s, '<') == STR_NONE ? SCAN_TEXT : SCAN_HTML;
}

bool scan_page(const struct scan_patterns *p, str bytes, const struct scan_want *want)
{
    static const enum scan_map maps[] = {[SCAN_XML] = MAP_XML, [SCAN_JSON] = MAP_JSON, [SCAN_TEXT] = MAP_TEXT};
    if (!bytes.n) return p && p->always;
    enum scan_syntax syntax = want->syntax ? want->syntax : scan_syntax_of(bytes);
    bool maybe = p && (p->always || !is_readable(bytes, syntax));
    if (maybe && !want->told) return true;
    struct scan_document document = {.bytes = bytes};
    if (syntax == SCAN_HTML) return scan_html(maybe ? NULL : p, &document, want) || maybe;
    if (!p || maybe) return maybe;
    struct scan_text t = {.p = p, .document = &document, .map = maps[syntax], .fragment = syntax != SCAN_TEXT, .plain = want->plain};
    scan_feed(&t, bytes);
    t.state = scan_step(p, t.state, CLASS_SEPARATOR);
    return t.state == p->accept;
}

bool scan_names(const struct scan_patterns *p, str bytes, enum scan_syntax syntax)
{
    struct scan_want want = {.syntax = syntax};
    return scan_page(p, bytes, &want);
}

/* ---- what a page tells of itself */

static void read_reservation(void *ctx, str name, str content)
{
    bool *reserved = ctx;
    if (str_eq_nocase(str_trim(name), STR("tdm-reservation"))) *reserved = str_eq(str_trim(content), STR("1"));
}

bool scan_reserves(str page)
{
    bool reserved = false;
    const struct scan_told told = {.meta = read_reservation, .ctx = &reserved};
    const struct scan_want want = {.syntax = SCAN_HTML, .told = &told};
    if (str_find_nocase(page, STR("tdm-reservation")) != STR_NONE && scan_syntax_of(page) == SCAN_HTML) (void)scan_page(NULL, page, &want);
    return reserved;
}
