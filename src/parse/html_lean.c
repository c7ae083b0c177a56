/* Scripts and styles are more than a third of the bytes of the web's pages, and Gumbo reads each of them letter by letter to make a text that
 * nobody asks for. Here a page is walked by the tokenizer's own rules, as far as they decide where a script begins and ends, and what stands
 * between is left out. Where the rules depend on the tree (drawings, CDATA, scripts that hold comments with scripts), the rest is kept as it is. */
#include "parse/html.h"

#include <string.h>

struct walk {
    str in;
    size_t at;   /* next byte to look at */
    size_t kept; /* all before is in out, or left out */
    char *out;
    size_t n;
    bool stop;   /* the rest is kept */
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static size_t find_from(const struct walk *w, size_t from, str what)
{
    size_t at = str_find(str_skip(w->in, from), what);
    return at == STR_NONE ? STR_NONE : from + at;
}

/* "</name" and what ends a name, at or behind from. */
static size_t find_end_tag(const struct walk *w, size_t from, str name)
{
    for (size_t at; (at = find_from(w, from, STR("</"))) != STR_NONE; from = at + 2) {
        str rest = str_skip(w->in, at + 2);
        if (!str_starts_nocase(rest, name)) continue;
        if (rest.n > name.n && (is_blank(rest.p[name.n]) || rest.p[name.n] == '/' || rest.p[name.n] == '>')) return at;
    }
    return STR_NONE;
}

static size_t skip_blanks(const struct walk *w, size_t i)
{
    while (i < w->in.n && is_blank(w->in.p[i])) i++;
    return i;
}

/* Behind the value that begins at i. */
static size_t skip_value(const struct walk *w, size_t i)
{
    if (i < w->in.n && (w->in.p[i] == '"' || w->in.p[i] == '\'')) {
        const char *end = memchr(w->in.p + i + 1, w->in.p[i], w->in.n - i - 1);
        return end ? (size_t)(end - w->in.p) + 1 : w->in.n;
    }
    while (i < w->in.n && !is_blank(w->in.p[i]) && w->in.p[i] != '>') i++;
    return i;
}

/* i is behind the tag's name; the result behind its '>', or the end of the page. Quotes count behind '=' only. */
static size_t skip_attributes(const struct walk *w, size_t i)
{
    const char *p = w->in.p;
    while (i < w->in.n && p[i] != '>') {
        if (is_blank(p[i]) || p[i] == '/') {
            i++;
            continue;
        }
        i++; /* a name may begin with anything, '=' included */
        while (i < w->in.n && !is_blank(p[i]) && p[i] != '/' && p[i] != '>' && p[i] != '=') i++;
        size_t equals = skip_blanks(w, i);
        if (equals < w->in.n && p[equals] == '=') i = skip_value(w, skip_blanks(w, equals + 1));
    }
    return i < w->in.n ? i + 1 : i;
}

static void leave_out(struct walk *w, size_t from, size_t to)
{
    memcpy(w->out + w->n, w->in.p + w->kept, from - w->kept);
    w->n += from - w->kept;
    w->kept = to;
}

static void pass_comment(struct walk *w)
{
    size_t text = w->at + 4, end = find_from(w, text, STR("-->"));
    bool empty = str_starts(str_skip(w->in, text), STR(">")) || str_starts(str_skip(w->in, text), STR("->"));
    w->stop = empty || end == STR_NONE || str_contains(str_sub(w->in, text, end - text), STR("--!>"));
    w->at = end + 3;
}

/* What a script in a comment in a script does to its end is left to Gumbo. */
static bool is_nested(str script)
{
    size_t comment = str_find(script, STR("<!--"));
    return comment != STR_NONE && str_find_nocase(str_skip(script, comment), STR("<script")) != STR_NONE;
}

static bool names_script(str s)
{
    return str_find_nocase(s, STR("<script")) != STR_NONE || str_find_nocase(s, STR("</script")) != STR_NONE;
}

/* In a comment, or in what is no plain comment. */
static bool hides_name(str s, str name)
{
    for (size_t at; (at = str_find(s, STR("<!"))) != STR_NONE;) {
        s = str_skip(s, at);
        size_t end = str_find(s, STR("-->"));
        if (!str_starts(s, STR("<!-- ")) || end == STR_NONE || str_find_nocase(str_sub(s, 0, end), name) != STR_NONE) return true;
        if (str_contains(str_sub(s, 0, end), STR("--!>"))) return true;
        s = str_skip(s, end);
    }
    return false;
}

static void pass_script(struct walk *w, str tag, str name)
{
    size_t end = find_end_tag(w, w->at, name);
    str inside = end == STR_NONE ? (str){0} : str_sub(w->in, w->at, end - w->at);
    bool script = str_eq_nocase(name, STR("script"));
    w->stop = end == STR_NONE || (script ? is_nested(inside) : names_script(inside));
    if (w->stop) return;
    if (str_find_nocase(tag, STR("json")) == STR_NONE) leave_out(w, w->at, end);
    w->at = end;
}

/* Where the drawing ends that begins before w->at: as many ends as beginnings. Comments that name it, and scripts, make it doubtful. */
static size_t drawing_end(const struct walk *w, str name)
{
    size_t from = w->at;
    for (size_t depth = 1; depth < 16;) {
        size_t end = find_end_tag(w, from, name);
        if (end == STR_NONE) return STR_NONE;
        str inside = str_sub(w->in, from, end - from);
        if (names_script(inside) || hides_name(inside, name)) return STR_NONE;
        depth--;
        for (str rest = inside; rest.n;) {
            size_t at = str_find_byte(rest, '<');
            if (at == STR_NONE) break;
            rest = str_skip(rest, at + 1);
            depth += str_starts_nocase(rest, name);
        }
        if (!depth) return end;
        from = end + 2;
    }
    return STR_NONE;
}

/* Inside of drawings other rules hold, and nothing is left out. */
static void pass_drawing(struct walk *w, str tag, str name)
{
    if (str_ends(tag, STR("/>"))) return;
    size_t end = drawing_end(w, name);
    w->stop = end == STR_NONE;
    w->at = end;
}

static void pass_raw(struct walk *w, str tag, str name)
{
    (void)tag;
    size_t end = find_end_tag(w, w->at, name);
    w->stop = end == STR_NONE;
    w->at = end;
}

static void pass_rest(struct walk *w, str tag, str name)
{
    (void)tag, (void)name;
    w->stop = true;
}

static const struct { str name; void (*pass)(struct walk *w, str tag, str name); } passes[] = {
    {STR_INIT("script"), pass_script}, {STR_INIT("style"), pass_script},     {STR_INIT("svg"), pass_drawing},  {STR_INIT("math"), pass_drawing},
    {STR_INIT("textarea"), pass_raw},  {STR_INIT("title"), pass_raw},        {STR_INIT("xmp"), pass_raw},      {STR_INIT("iframe"), pass_raw},
    {STR_INIT("noembed"), pass_raw},   {STR_INIT("noframes"), pass_raw},     {STR_INIT("plaintext"), pass_rest}, {STR_INIT("select"), pass_raw},
    {STR_INIT("frameset"), pass_rest},
};

static void pass_start_tag(struct walk *w)
{
    size_t from = w->at, end = from + 1;
    while (end < w->in.n && !is_blank(w->in.p[end]) && w->in.p[end] != '/' && w->in.p[end] != '>') end++;
    str name = str_sub(w->in, from + 1, end - from - 1);
    w->at = skip_attributes(w, end);
    for (size_t i = 0; i < sizeof passes / sizeof *passes; i++)
        if (str_eq_nocase(name, passes[i].name)) {
            passes[i].pass(w, str_sub(w->in, from, w->at - from), passes[i].name);
            return;
        }
}

/* w->at is at a '<'. */
static void pass_tag(struct walk *w)
{
    str rest = str_skip(w->in, w->at);
    if (rest.n < 3) w->stop = true;
    else if (is_letter(rest.p[1])) pass_start_tag(w);
    else if (str_starts(rest, STR("<!--"))) pass_comment(w);
    else if (str_starts(rest, STR("<![CDATA["))) w->stop = true;
    else if (rest.p[1] == '/' && is_letter(rest.p[2])) w->at = skip_attributes(w, w->at + 2);
    else if (rest.p[1] == '/' || rest.p[1] == '!' || rest.p[1] == '?') {
        size_t end = find_from(w, w->at, STR(">"));
        w->stop = end == STR_NONE;
        w->at = end + 1;
    } else w->at++;
}

str html_lean(struct arena *a, str in)
{
    struct walk w = {.in = in};
    if (!in.n) return in;
    w.out = ARENA_ARRAY(a, char, in.n);
    for (size_t steps = 1; !w.stop && w.at < in.n; steps++) {
        const char *next = memchr(in.p + w.at, '<', in.n - w.at);
        if (!next) break;
        w.at = (size_t)(next - in.p);
        pass_tag(&w);
        if (steps % 4096 == 0) arena_check(a);
    }
    if (!w.kept) return in;
    leave_out(&w, in.n, in.n);
    return (str){w.out, w.n};
}
