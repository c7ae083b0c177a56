/* A pattern is a list of literal pieces with "anything" between them. The first piece must be a prefix, each next one is taken at
 * its leftmost place behind the one before (leftmost is never worse, because only the end may be anchored), and with "$" the last must
 * also be a suffix. So a match costs at most the length of the target for each piece, whatever the pattern. */
#include "fetch/robots_match.h"

#include "base/escape.h"

#include <string.h>

/* Reserved by RFC 3986, but parting nothing in a path or query of HTTP: RFC 9309 wants them encoded on both sides before they are compared, so both
 * spellings are one. "/", "?", "#", "&", "=" and "+" part things, and stay what they were written as. */
static bool is_alike(int c)
{
    return c > 0 && strchr(":@!'(),;[]", c) != NULL;
}

static bool must_encode(unsigned char c)
{
    return c <= ' ' || c >= 0x7f || strchr("\"<>\\^`{|}$*", c) != NULL;
}

static size_t put_escape(char *out, int byte)
{
    static const char hex[] = "0123456789ABCDEF";
    out[0] = '%';
    out[1] = hex[byte >> 4];
    out[2] = hex[byte & 15];
    return 3;
}

/* One byte or one escape at s.p[*i], normalised; moves *i to its last byte. */
static size_t put_one(char *out, str s, size_t *i, bool open_query)
{
    int high = s.p[*i] == '%' && *i + 2 < s.n ? hex_digit(s.p[*i + 1]) : -1;
    int low = high >= 0 ? hex_digit(s.p[*i + 2]) : -1;
    unsigned char c = (unsigned char)s.p[*i];
    if (low >= 0) {
        int byte = high * 16 + low;
        *i += 2;
        if (!url_unreserved(byte) && !is_alike(byte) && !(open_query && byte == '/')) return put_escape(out, byte);
        c = (unsigned char)byte;
    } else if (must_encode(c)) {
        return put_escape(out, c);
    }
    out[0] = (char)c;
    return 1;
}

/* out NULL: only counts. query: decode "/" behind the first "?", or behind a wildcard that may stand for it. wildcards: "*" keeps its meaning. */
static size_t normal_bytes(char *out, str s, bool query, bool wildcards)
{
    size_t n = 0;
    bool in_query = false;
    for (size_t i = 0; i < s.n; i++) {
        char one[3];
        if (s.p[i] == '?' || (wildcards && s.p[i] == '*')) in_query = true;
        size_t got = 1;
        if (wildcards && s.p[i] == '*')
            one[0] = '*';
        else
            got = put_one(one, s, &i, query && in_query);
        if (out) memcpy(out + n, one, got);
        n += got;
    }
    return n;
}

static str normalise(struct arena *a, str s, bool query, bool wildcards)
{
    char *out = arena_raw(a, normal_bytes(NULL, s, query, wildcards) + 1, 1);
    return (str){out, normal_bytes(out, s, query, wildcards)};
}

struct robots_pattern robots_pattern_make(struct arena *a, str written)
{
    struct robots_pattern p = {0};
    if (str_ends(written, STR("$"))) {
        p.anchored = true;
        written.n--;
    }
    p.text = normalise(a, written, false, true);
    size_t at = 0;
    while (at < p.text.n && p.text.p[at] != '?' && p.text.p[at] != '*') at++;
    str query = str_skip(p.text, at);
    if (str_find_byte(query, '/') != STR_NONE || str_contains(query, STR("%2F"))) p.query_text = normalise(a, written, true, true);
    return p;
}

struct robots_target robots_target_make(struct arena *a, str target)
{
    return (struct robots_target){normalise(a, target, false, false), normalise(a, target, true, false)};
}

static bool glob(str pattern, bool anchored, str text)
{
    str piece = str_cut(&pattern, '*');
    if (!str_starts(text, piece)) return false;
    text = str_skip(text, piece.n);
    if (!pattern.p) return !anchored || text.n == 0;
    while (pattern.p) {
        piece = str_cut(&pattern, '*');
        if (!pattern.p && anchored) return str_ends(text, piece);
        if (piece.n == 0) continue;
        size_t at = str_find(text, piece);
        if (at == STR_NONE) return false;
        text = str_skip(text, at + piece.n);
    }
    return true;
}

bool robots_pattern_hits(const struct robots_pattern *p, const struct robots_target *t)
{
    if (glob(p->text, p->anchored, t->text)) return true;
    bool same = p->query_text.n == p->text.n && t->query_text.n == t->text.n; /* nothing was decoded, which would have made it shorter */
    if (same) return false;
    return p->query_text.n > 0 && glob(p->query_text, p->anchored, t->query_text);
}
