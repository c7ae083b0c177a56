#include "base/url.h"

#include "base/escape.h"
#include "base/url_host.h"

/* One line of tracking-params.txt. */
struct rule {
    str name;     /* lower case, without the "*" */
    bool prefix;  /* "utm_*" */
    bool session; /* only when the value looks like the id of a session */
};

struct url_rules {
    struct rule *at;
    size_t count;
};

const struct url_rules *url_rules_parse(struct arena *a, str text)
{
    struct url_rules *rules = ARENA_NEW(a, struct url_rules);
    size_t lines = 1;
    for (size_t i = 0; i < text.n; i++) lines += text.p[i] == '\n';
    rules->at = ARENA_ARRAY(a, struct rule, lines);
    while (text.p) {
        str line = str_cut(&text, '\n');
        line = str_trim(str_cut(&line, '#'));
        str name = str_cut(&line, ' ');
        if (name.n == 0) continue;
        struct rule *r = &rules->at[rules->count++];
        r->prefix = str_ends(name, STR("*"));
        r->name = str_lower_ascii(a, str_sub(name, 0, name.n - (r->prefix ? 1 : 0)));
        r->session = str_eq(str_trim(line), STR("session"));
    }
    return rules;
}

/* At least 16 letters and digits, with both among them: no word and no number of an article looks like that. */
static bool looks_like_session(str value)
{
    size_t digits = 0, letters = 0;
    for (size_t i = 0; i < value.n; i++) {
        char c = value.p[i];
        if (c >= '0' && c <= '9')
            digits++;
        else if ((c | 32) >= 'a' && (c | 32) <= 'z')
            letters++;
        else if (!(c == '-' || c == '_' || c == '.' || c == ','))
            return false;
    }
    return digits + letters >= 16 && digits > 0 && letters > 0;
}

static bool is_dropped(const struct url_rules *rules, str name, str value)
{
    if (!rules) return false;
    for (size_t i = 0; i < rules->count; i++) {
        const struct rule *r = &rules->at[i];
        bool hit = r->prefix ? str_starts_nocase(name, r->name) : str_eq_nocase(name, r->name);
        if (hit && (!r->session || looks_like_session(value))) return true;
    }
    return false;
}

/* A "%" that begins no escape must not become one because what follows it is decoded. */
static bool after_stray(const struct url_writer *w)
{
    return (w->n >= 1 && w->p[w->n - 1] == '%') || (w->n >= 2 && w->p[w->n - 2] == '%');
}

static void put_normal(struct url_writer *w, str s)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.n; i++) {
        int high = s.p[i] == '%' && i + 2 < s.n ? hex_digit(s.p[i + 1]) : -1;
        int low = high >= 0 ? hex_digit(s.p[i + 2]) : -1;
        if (low < 0) {
            url_write_char(w, s.p[i]);
            continue;
        }
        int byte = high * 16 + low;
        if (url_unreserved(byte) && !after_stray(w)) {
            url_write_char(w, (char)byte);
        } else {
            char escape[3] = {'%', hex[high], hex[low]};
            url_write(w, (str){escape, 3});
        }
        i += 2;
    }
}

/* "/(S(lit3py55t21z5v55vlm25s55))/thread.aspx": servers of Microsoft without cookies; several may stand in one pair of brackets. */
static bool is_session_segment(str segment)
{
    str inner = segment.n > 5 ? str_sub(segment, 2, segment.n - 3) : (str){0}; /* behind "/(", before ")" */
    if (!str_starts(segment, STR("/(")) || !str_ends(segment, STR("))"))) return false;
    while (inner.n > 0) {
        size_t open = str_find_byte(inner, '('), close = str_find_byte(inner, ')');
        bool known = open == 1 && close != STR_NONE && (inner.p[0] == 'S' || inner.p[0] == 'A' || inner.p[0] == 'F');
        if (!known || !looks_like_session(str_sub(inner, 2, close - 2))) return false;
        inner = str_skip(inner, close + 1);
    }
    return true;
}

/* "/thread;jsessionid=ABC/2": parameters of a path segment fall under the same rules. */
static void put_path(struct url_writer *w, str path, const struct url_rules *rules)
{
    while (path.n > 0) {
        size_t end = 1;
        while (end < path.n && path.p[end] != '/') end++;
        str segment = str_sub(path, 0, end);
        path = str_skip(path, end);
        if (rules && is_session_segment(segment)) continue;
        url_write(w, str_cut(&segment, ';'));
        while (segment.p) {
            str pair = str_cut(&segment, ';');
            str value = pair;
            str name = str_cut(&value, '=');
            if (is_dropped(rules, name, value)) continue;
            url_write_char(w, ';');
            url_write(w, pair);
        }
    }
}

static void put_query(struct url_writer *w, str query, const struct url_rules *rules)
{
    char before = '?';
    while (query.p) {
        str pair = str_cut(&query, '&');
        str value = pair;
        str name = str_cut(&value, '=');
        if (pair.n == 0 || is_dropped(rules, name, value)) continue;
        url_write_char(w, before);
        url_write(w, pair);
        before = '&';
    }
}

/* Decoding first, so that a parameter is known by its name in any spelling; it makes no new separators. Dot segments may come to light by
 * decoding and by dropping, so both are followed by a look for them. */
str url_canonical(struct arena *a, str url, const struct url_rules *rules)
{
    char bytes[URL_MAX];
    struct url_writer w = {.p = bytes, .cap = sizeof bytes};
    str absolute, made;
    struct url u;
    if (!url_resolve(a, (str){0}, url, &absolute)) return (str){0};
    put_normal(&w, url_no_fragment(absolute));
    if (w.full || !url_resolve(a, (str){0}, (str){w.p, w.n}, &absolute) || !url_split(absolute, &u)) return (str){0};
    w.n = 0;
    url_write(&w, str_sub(absolute, 0, (size_t)(u.path.p - absolute.p)));
    put_path(&w, u.path, rules);
    if (u.query.p) put_query(&w, u.query, rules);
    return !w.full && url_resolve(a, (str){0}, (str){w.p, w.n}, &made) ? made : (str){0};
}
