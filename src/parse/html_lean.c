/* Scripts, styles, drawings and what only a browser asks for are more than half of the bytes of the web's pages, and Gumbo reads each of them
 * letter by letter to make texts and attributes that nobody looks at. Here a page is walked by the tokenizer's own rules, as far as they decide
 * where a tag or a script begins and ends, and what is of no use is left out. Where the rules depend on the tree (CDATA, scripts that hold
 * comments with scripts, drawings that hold pages), the rest is kept as it is. */
#include "parse/html.h"

#include <string.h>

enum { LONG_VALUE = 200 };

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

/* Next '<' at or behind from, or the end. */
static size_t find_open(const struct walk *w, size_t from)
{
    const char *at = from < w->in.n ? memchr(w->in.p + from, '<', w->in.n - from) : NULL;
    return at ? (size_t)(at - w->in.p) : w->in.n;
}

static bool ends_name(char c)
{
    return is_blank(c) || c == '/' || c == '>';
}

/* "</name" and what ends a name, at or behind from. */
static size_t find_end_tag(const struct walk *w, size_t from, str name)
{
    for (size_t at = find_open(w, from); at + 2 + name.n < w->in.n; at = find_open(w, at + 1))
        if (w->in.p[at + 1] == '/' && str_starts_nocase(str_skip(w->in, at + 2), name) && ends_name(w->in.p[at + 2 + name.n])) return at;
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

static void leave_out(struct walk *w, size_t from, size_t to)
{
    memcpy(w->out + w->n, w->in.p + w->kept, from - w->kept);
    w->n += from - w->kept;
    w->kept = to;
}

/* What no reader of this program asks for; what is long, or without a word on visibility, only in some. A value with a reference may be anything. */
static bool is_useless(str name, str value)
{
    static const str names[] = {STR_INIT("srcset"),    STR_INIT("sizes"),       STR_INIT("d"),      STR_INIT("data-srcset"), STR_INIT("imagesrcset"), STR_INIT("viewbox"),
                                STR_INIT("points"),    STR_INIT("fill"),        STR_INIT("target"), STR_INIT("integrity"),   STR_INIT("nonce"),       STR_INIT("crossorigin"),
                                STR_INIT("loading"),   STR_INIT("decoding"),    STR_INIT("width"),  STR_INIT("height"),      STR_INIT("tabindex"),    STR_INIT("transform"),
                                STR_INIT("xlink:href"), STR_INIT("bgcolor"),    STR_INIT("align"),  STR_INIT("valign"),      STR_INIT("border")};
    if (str_starts_nocase(name, STR("on"))) return true;
    if (str_eq_nocase(name, STR("style"))) return str_find_byte(value, '&') == STR_NONE && str_find_nocase(value, STR("display")) == STR_NONE && !str_contains(value, STR("margin:20px")); /* quotes of vBulletin 3 */
    if (str_starts_nocase(name, STR("data-"))) return value.n > LONG_VALUE || str_eq_nocase(name, STR("data-srcset"));
    if (str_eq_nocase(name, STR("src"))) return value.n > LONG_VALUE;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (name.n == names[i].n && str_eq_nocase(name, names[i])) return true;
    return false;
}

struct attribute {
    size_t from, to;
    str name, value; /* the value with its quotes, empty when there is none */
};

/* at->from is where its name begins: that may be anything, '=' included. Quotes count behind '=' only. */
static void read_attribute(const struct walk *w, struct attribute *at)
{
    const char *p = w->in.p;
    size_t i = at->from + 1;
    while (i < w->in.n && !ends_name(p[i]) && p[i] != '=') i++;
    at->name = str_sub(w->in, at->from, i - at->from);
    at->value = (str){0};
    at->to = i;
    size_t equals = skip_blanks(w, i);
    if (equals >= w->in.n || p[equals] != '=') return;
    size_t value = skip_blanks(w, equals + 1);
    at->to = skip_value(w, value);
    at->value = str_sub(w->in, value, at->to - value);
}

/* i is behind the tag's name; the result behind its '>', or the end of the page. Of two attributes with one name the first counts: a second style
 * must not take the place of one that was left out. */
static size_t pass_attributes(struct walk *w, size_t i)
{
    bool styled = false;
    while (i < w->in.n && w->in.p[i] != '>') {
        if (ends_name(w->in.p[i])) {
            i++;
            continue;
        }
        struct attribute at = {.from = i};
        read_attribute(w, &at);
        i = at.to;
        if (!at.value.n || i >= w->in.n) continue;
        bool style = str_eq_nocase(at.name, STR("style"));
        if (!(style && styled) && !is_useless(at.name, at.value)) continue;
        styled = styled || style;
        leave_out(w, at.from, at.to);
    }
    return i < w->in.n ? i + 1 : i;
}

static void pass_comment(struct walk *w)
{
    size_t text = w->at + 4, end = find_from(w, text, STR("-->"));
    bool empty = str_starts(str_skip(w->in, text), STR(">")) || str_starts(str_skip(w->in, text), STR("->"));
    w->stop = empty || end == STR_NONE || str_contains(str_sub(w->in, text, end - text), STR("--!>"));
    w->at = end + 3;
}

/* "<name" or "</name" in it. */
static bool names_tag(str s, str name)
{
    for (size_t at; (at = str_find_byte(s, '<')) != STR_NONE;) {
        s = str_skip(s, at + 1);
        if (str_starts_nocase(s.n && s.p[0] == '/' ? str_skip(s, 1) : s, name)) return true;
    }
    return false;
}

/* What a script in a comment in a script does to its end is left to Gumbo. */
static bool is_nested(str script)
{
    for (size_t at; (at = str_find_byte(script, '<')) != STR_NONE;) {
        script = str_skip(script, at + 1);
        if (str_starts(script, STR("!--"))) return names_tag(script, STR("script"));
    }
    return false;
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
    w->stop = end == STR_NONE || (script ? is_nested(inside) : names_tag(inside, STR("script")));
    if (w->stop) return;
    bool markup = str_find_nocase(tag, STR("ld+json")) != STR_NONE || str_find_nocase(tag, STR("json+ld")) != STR_NONE;
    if (!markup) leave_out(w, w->at, end);
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
        if (names_tag(inside, STR("script")) || hides_name(inside, name)) return STR_NONE;
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

static bool is_one_of(str name, const str *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq_nocase(name, names[i])) return true;
    return false;
}

/* Nothing inside but these elements, and no quote that might hide another. */
static bool holds_only(str inside, const str *names, size_t count)
{
    size_t quotes[2] = {0};
    for (size_t i = 0; i < inside.n; i++) {
        quotes[0] += inside.p[i] == '"';
        quotes[1] += inside.p[i] == '\'';
        if (inside.p[i] != '<') continue;
        size_t from = i + 1 + (i + 1 < inside.n && inside.p[i + 1] == '/'), to = from;
        while (to < inside.n && !ends_name(inside.p[to])) to++;
        if (!is_one_of(str_sub(inside, from, to - from), names, count)) return false;
    }
    return quotes[0] % 2 == 0 && quotes[1] % 2 == 0;
}

/* Inside of drawings other rules hold. One of lines and areas only is left out. */
static void pass_drawing(struct walk *w, str tag, str name)
{
    static const str parts[] = {STR_INIT("path"),     STR_INIT("g"),        STR_INIT("circle"),         STR_INIT("rect"),           STR_INIT("use"),  STR_INIT("defs"),   STR_INIT("symbol"),
                                STR_INIT("polygon"),  STR_INIT("line"),     STR_INIT("ellipse"),        STR_INIT("polyline"),       STR_INIT("stop"), STR_INIT("mask"),   STR_INIT("title"),
                                STR_INIT("clippath"), STR_INIT("pattern"),  STR_INIT("lineargradient"), STR_INIT("radialgradient"), STR_INIT("text"), STR_INIT("tspan"), STR_INIT("filter")};
    if (str_ends(tag, STR("/>"))) return;
    size_t end = drawing_end(w, name);
    w->stop = end == STR_NONE;
    if (!w->stop && holds_only(str_sub(w->in, w->at, end - w->at), parts, sizeof parts / sizeof *parts)) leave_out(w, w->at, end);
    w->at = end;
}

/* A list to choose from is no text. */
static void pass_select(struct walk *w, str tag, str name)
{
    static const str parts[] = {STR_INIT("option"), STR_INIT("optgroup")};
    (void)tag;
    size_t end = find_end_tag(w, w->at, name);
    w->stop = end == STR_NONE;
    if (!w->stop && holds_only(str_sub(w->in, w->at, end - w->at), parts, 2)) leave_out(w, w->at, end);
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
    {STR_INIT("noembed"), pass_raw},   {STR_INIT("noframes"), pass_raw},     {STR_INIT("plaintext"), pass_rest}, {STR_INIT("select"), pass_select},
    {STR_INIT("frameset"), pass_rest},
};

static void pass_start_tag(struct walk *w)
{
    size_t from = w->at, end = from + 1;
    while (end < w->in.n && !is_blank(w->in.p[end]) && w->in.p[end] != '/' && w->in.p[end] != '>') end++;
    str name = str_sub(w->in, from + 1, end - from - 1);
    w->at = pass_attributes(w, end);
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
    else if (rest.p[1] == '/' && is_letter(rest.p[2])) w->at = pass_attributes(w, w->at + 2);
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
