#include "parse/markup.h"

#include "base/escape.h"
#include "base/utf8.h"
#include "parse/html.h"

#include <string.h>

static void note(struct out *links, str s)
{
    if (!links || !s.n) return;
    if (links->n) out_putc(links, ' ');
    out_put(links, s);
}

/* [text](target "title") or ![alt](target); returns its length, 0 when it is none. */
static size_t link_length(str s, str *text, str *target)
{
    s = str_sub(s, 0, 4096); /* so that a line of brackets is not searched to its end for each of them */
    size_t close = str_find(s, STR("]("));
    size_t newline = str_find_byte(s, '\n');
    if (close == STR_NONE || (newline != STR_NONE && newline < close)) return 0;
    size_t depth = 1, at = close + 2;
    while (at < s.n && depth && s.p[at] != '\n') {
        if (s.p[at] == '(') depth++;
        if (s.p[at] == ')') depth--;
        at++;
    }
    if (depth) return 0;
    *text = str_sub(s, 1, close - 1);
    *target = str_sub(s, close + 2, at - close - 3);
    size_t blank = str_find_byte(*target, ' ');
    if (blank != STR_NONE) *target = str_sub(*target, 0, blank);
    return at;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80);
}

/* Emphasis signs go, but not inside snake_case, 2*3 or a lone one. */
static bool is_emphasis(str s, size_t i)
{
    char c = s.p[i];
    if (!strchr("*_~`", c)) return false;
    bool before = i > 0 && is_word(s.p[i - 1]), after = i + 1 < s.n && is_word(s.p[i + 1]);
    bool blank_before = i == 0 || s.p[i - 1] == ' ', blank_after = i + 1 >= s.n || s.p[i + 1] == ' ';
    if (blank_before && blank_after) return false;
    return c == '`' || !(before && after);
}

static void put_inline(struct out *o, struct out *links, str line)
{
    for (size_t i = 0; i < line.n;) {
        str rest = str_skip(line, i), text, target;
        char c = line.p[i];
        bool image = c == '!' && rest.n > 1 && rest.p[1] == '[';
        size_t n = c == '[' || image ? link_length(str_skip(rest, image), &text, &target) : 0;
        if (n) {
            note(links, target);
            if (image) note(links, text);
            else put_inline(o, NULL, text); /* a text is shorter than its line: this ends */
            i += n + image;
            continue;
        }
        if (c == '\\' && rest.n > 1 && strchr("\\`*_{}[]()#+-.!~>|", rest.p[1])) {
            out_putc(o, rest.p[1]);
            i += 2;
            continue;
        }
        size_t end = c == '<' && str_starts(rest, STR("<http")) ? str_find_byte(str_sub(rest, 0, 2048), '>') : STR_NONE;
        if (end != STR_NONE) {
            note(links, str_sub(rest, 1, end - 1));
            out_put(o, str_sub(rest, 1, end - 1));
            i += end + 1;
            continue;
        }
        if (!is_emphasis(line, i)) out_putc(o, c);
        i++;
    }
}

/* Signs at the start of a line: headings, lists, tables' rules. */
static str without_marks(str line)
{
    str s = line;
    while (s.n && s.p[0] == ' ') s = str_skip(s, 1);
    size_t n = 0;
    while (n < s.n && s.p[n] == '#') n++;
    if (n && n <= 6 && n < s.n && s.p[n] == ' ') return str_skip(s, n + 1);
    if (s.n > 1 && strchr("-*+", s.p[0]) && s.p[1] == ' ') return str_skip(s, 2);
    return s;
}

static bool is_rule(str line)
{
    line = str_trim(line);
    if (line.n < 3) return false;
    for (size_t i = 0; i < line.n; i++)
        if (!strchr("-=*_|: ", line.p[i])) return false;
    return true;
}

str markdown_text(struct arena *a, str in, struct out *links)
{
    struct out o;
    out_init(&o, a);
    bool code = false, quote = false;
    while (in.p) {
        str line = str_cut(&in, '\n');
        if (str_ends(line, STR("\r"))) line.n--;
        str t = str_trim(line);
        if (str_starts(t, STR("```")) || str_starts(t, STR("~~~"))) {
            code = !code;
            continue;
        }
        /* A quote's lazy continuation belongs to it until an empty line. */
        quote = !code && (str_starts(t, STR(">")) || str_starts(t, STR("&gt;")) || (quote && t.n));
        if (quote || (!code && is_rule(line))) continue;
        if (code) out_put(&o, line);
        else put_inline(&o, links, without_marks(line));
        out_putc(&o, '\n');
    }
    struct html_text how = {.links = links};
    str text = out_str(&o);
    /* Raw HTML is allowed in Markdown; newlines would be lost in it, so only real tags make a page of it. */
    bool tags = str_contains(text, STR("</")) || str_contains(text, STR("<br"));
    return tags ? html_to_text(a, text, &how) : str_trim(utf8_clean(a, unescape_html(a, text)));
}

static const struct { str name; bool drop; char put; } bbcode[] = { /* put: 0 nothing, else a character before and after */
    {STR_INIT("quote"), true, '\n'}, {STR_INIT("b"), false, 0},     {STR_INIT("i"), false, 0},        {STR_INIT("u"), false, 0},
    {STR_INIT("s"), false, 0},       {STR_INIT("strike"), false, 0}, {STR_INIT("url"), false, 0},     {STR_INIT("img"), true, 0},
    {STR_INIT("spoiler"), false, 0}, {STR_INIT("h1"), false, '\n'}, {STR_INIT("h2"), false, '\n'},    {STR_INIT("h3"), false, '\n'},
    {STR_INIT("list"), false, '\n'}, {STR_INIT("olist"), false, '\n'}, {STR_INIT("*"), false, '\n'},  {STR_INIT("code"), false, '\n'},
    {STR_INIT("table"), false, '\n'}, {STR_INIT("tr"), false, '\n'}, {STR_INIT("td"), false, ' '},    {STR_INIT("th"), false, ' '},
    {STR_INIT("hr"), false, '\n'},   {STR_INIT("noparse"), false, 0}, {STR_INIT("color"), false, 0},  {STR_INIT("size"), false, 0},
    {STR_INIT("center"), false, '\n'}, {STR_INIT("previewyoutube"), true, 0}, {STR_INIT("font"), false, 0}, {STR_INIT("p"), false, '\n'},
};

/* One tag at the start of s: its row and length, -1 when it is none. */
static int tag_at(str s, size_t *length, bool *closing, str *value)
{
    size_t end = str_find_byte(str_sub(s, 0, 2048), ']');
    if (end == STR_NONE) return -1;
    str inside = str_sub(s, 1, end - 1);
    *closing = str_starts(inside, STR("/"));
    if (*closing) inside = str_skip(inside, 1);
    size_t name_end = 0;
    while (name_end < inside.n && !strchr("= ", inside.p[name_end])) name_end++;
    *value = str_trim(str_skip(inside, name_end + 1));
    *length = end + 1;
    for (size_t i = 0; i < sizeof bbcode / sizeof *bbcode; i++)
        if (str_eq_nocase(str_sub(inside, 0, name_end), bbcode[i].name)) return (int)i;
    return -1;
}

str bbcode_text(struct arena *a, str in, struct out *links)
{
    struct out o;
    out_init(&o, a);
    int dropping = 0; /* depth inside parts that are left out */
    for (size_t i = 0; i < in.n;) {
        size_t n = 0;
        bool closing = false;
        str value;
        int row = in.p[i] == '[' ? tag_at(str_skip(in, i), &n, &closing, &value) : -1;
        if (row < 0) {
            if (!dropping) out_putc(&o, in.p[i]);
            i++;
            continue;
        }
        if (!closing) note(links, value.n && str_eq(bbcode[row].name, STR("url")) ? value : (str){0});
        if (bbcode[row].drop) dropping += closing ? (dropping ? -1 : 0) : 1;
        else if (bbcode[row].put && !dropping && o.n && o.p[o.n - 1] != bbcode[row].put) out_putc(&o, bbcode[row].put);
        i += n;
    }
    return str_trim(utf8_clean(a, unescape_html(a, out_str(&o))));
}
