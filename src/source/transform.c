#include "source/transform.h"

#include "base/escape.h"
#include "base/hash.h"
#include "base/url.h"
#include "base/utf8.h"
#include "parse/markup.h"
#include "parse/number.h"

#include <string.h>

static str run_html(const struct scope *s, const struct transform *t, str in)
{
    (void)t;
    struct html_text how = {.drop = s->drop, .links = s->links, .base = s->base};
    return html_to_text(s->a, in, &how);
}

static str run_md(const struct scope *s, const struct transform *t, str in)
{
    (void)t;
    return markdown_text(s->a, in, s->links);
}

static str run_bbcode(const struct scope *s, const struct transform *t, str in)
{
    (void)t;
    return bbcode_text(s->a, in, s->links);
}

static str run_entities(const struct scope *s, const struct transform *t, str in)
{
    (void)t;
    return unescape_html(s->a, in);
}

static str run_line(const struct scope *s, const struct transform *t, str in)
{
    (void)t;
    struct out o;
    out_init(&o, s->a);
    for (in = str_trim(in); in.n; in = str_trim(in)) {
        size_t n = 1; /* trimmed: a word begins here, be it a NUL */
        while (n < in.n && str_find_byte(STR(" \t\r\n"), in.p[n]) == STR_NONE) n++;
        if (o.n) out_putc(&o, ' ');
        out_put(&o, str_sub(in, 0, n));
        in = str_skip(in, n);
    }
    return out_str(&o);
}

static str run_trim(const struct scope *s, const struct transform *t, str in)
{
    (void)s;
    (void)t;
    return str_trim(in);
}

static str run_lower(const struct scope *s, const struct transform *t, str in)
{
    (void)t;
    return str_lower_ascii(s->a, in);
}

static str run_cut_before(const struct scope *s, const struct transform *t, str in)
{
    (void)s;
    size_t at = str_find(in, t->argument);
    return at == STR_NONE ? in : str_trim(str_skip(in, at + t->argument.n));
}

static str run_cut_after(const struct scope *s, const struct transform *t, str in)
{
    (void)s;
    size_t at = str_find(in, t->argument);
    return at == STR_NONE ? in : str_trim(str_sub(in, 0, at));
}

static str run_capture(const struct scope *s, const struct transform *t, str in)
{
    str out;
    return regex_match(s->a, t->regex, in, &out) ? out : (str){0};
}

static str run_map(const struct scope *s, const struct transform *t, str in)
{
    (void)s;
    for (str rest = t->argument; rest.p;) {
        str row = str_trim(str_cut(&rest, ' '));
        str key = str_cut(&row, ':');
        if (str_eq_nocase(key, in) || str_eq(key, STR("*"))) return row;
    }
    return (str){0};
}

/* Names of languages as services write them. */
static const struct { str table, name, code; } names[] = {
#define LANGUAGE(name, code) {STR_INIT("language"), STR_INIT(name), STR_INIT(code)}
    LANGUAGE("german", "de"),     LANGUAGE("english", "en"),    LANGUAGE("french", "fr"),      LANGUAGE("spanish", "es"),
    LANGUAGE("latam", "es-419"),  LANGUAGE("italian", "it"),    LANGUAGE("dutch", "nl"),       LANGUAGE("polish", "pl"),
    LANGUAGE("portuguese", "pt"), LANGUAGE("brazilian", "pt-br"), LANGUAGE("russian", "ru"),   LANGUAGE("turkish", "tr"),
    LANGUAGE("schinese", "zh-cn"), LANGUAGE("tchinese", "zh-tw"), LANGUAGE("chinese", "zh"),   LANGUAGE("japanese", "ja"),
    LANGUAGE("koreana", "ko"),    LANGUAGE("korean", "ko"),     LANGUAGE("czech", "cs"),       LANGUAGE("danish", "da"),
    LANGUAGE("finnish", "fi"),    LANGUAGE("greek", "el"),      LANGUAGE("hungarian", "hu"),   LANGUAGE("norwegian", "no"),
    LANGUAGE("romanian", "ro"),   LANGUAGE("swedish", "sv"),    LANGUAGE("thai", "th"),        LANGUAGE("ukrainian", "uk"),
    LANGUAGE("vietnamese", "vi"), LANGUAGE("arabic", "ar"),     LANGUAGE("bulgarian", "bg"),   LANGUAGE("indonesian", "id"),
#undef LANGUAGE
};

static str run_table(const struct scope *s, const struct transform *t, str in)
{
    (void)s;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(t->argument, names[i].table) && str_eq_nocase(names[i].name, in)) return names[i].code;
    return in;
}

static str run_abs(const struct scope *s, const struct transform *t, str in)
{
    (void)t;
    str out;
    return url_resolve(s->a, s->base, in, &out) ? out : in;
}

static bool is_listed(str list, str name)
{
    while (list.p)
        if (str_eq_nocase(str_cut(&list, ' '), name)) return true;
    return false;
}

static str run_strip(const struct scope *s, const struct transform *t, str in)
{
    size_t question = str_find_byte(in, '?');
    if (question == STR_NONE) return in;
    size_t hash = str_find_byte(in, '#');
    str fragment = hash == STR_NONE ? (str){0} : str_skip(in, hash);
    str query = str_sub(in, question + 1, (hash == STR_NONE ? in.n : hash) - question - 1);
    struct out o;
    out_init(&o, s->a);
    out_put(&o, str_sub(in, 0, question));
    char sign = '?';
    while (query.p) {
        str pair = str_cut(&query, '&'), rest = pair;
        if (!pair.n || is_listed(t->argument, str_cut(&rest, '='))) continue;
        out_putc(&o, sign);
        out_put(&o, pair);
        sign = '&';
    }
    out_put(&o, fragment);
    return out_str(&o);
}

static str run_prefix(const struct scope *s, const struct transform *t, str in)
{
    str parts[] = {t->argument, in};
    return str_concat(s->a, parts, 2);
}

static str run_suffix(const struct scope *s, const struct transform *t, str in)
{
    str parts[] = {in, t->argument};
    return str_concat(s->a, parts, 2);
}

static str run_hash(const struct scope *s, const struct transform *t, str in)
{
    (void)t;
    char hex[ID128_HEX + 1];
    id128_hex(hash128(in), hex);
    return str_dup(s->a, str_from(hex));
}

static str run_last(const struct scope *s, const struct transform *t, str in)
{
    (void)s;
    (void)t;
    size_t at = str_rfind_byte(in, '/');
    return at == STR_NONE ? in : str_skip(in, at + 1);
}

static str run_kmb(const struct scope *s, const struct transform *t, str in)
{
    (void)t;
    int64_t v;
    return number_count(in, &v) ? str_printf(s->a, "%lld", (long long)v) : (str){0};
}

enum argument { NONE, WORDS, QUOTED, REGEX };

static const struct {
    const char *name;
    enum argument argument;
    str (*run)(const struct scope *, const struct transform *, str);
} table[] = {
    {"html", NONE, run_html},         {"md", NONE, run_md},
    {"bbcode", NONE, run_bbcode},     {"entities", NONE, run_entities},
    {"line", NONE, run_line},         {"trim", NONE, run_trim},
    {"lower", NONE, run_lower},       {"kmb", NONE, run_kmb},
    {"cut-before", QUOTED, run_cut_before}, {"cut-after", QUOTED, run_cut_after},
    {"capture", REGEX, run_capture},  {"map", WORDS, run_map},
    {"table", WORDS, run_table},      {"abs", NONE, run_abs},
    {"strip", WORDS, run_strip},      {"prefix", QUOTED, run_prefix},
    {"suffix", QUOTED, run_suffix},   {"hash", NONE, run_hash},
    {"last", NONE, run_last},
};

static void name_nearest(struct problems *p, const struct yaml_node *at, str name)
{
    str all = {0};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        str parts[] = {all, str_from(i ? ", " : ""), str_from(table[i].name)};
        all = str_concat(p->arena, parts, 3);
    }
    yaml_problem(p, at, "`%.*s` is no transform; there are: %.*s", STR_ARG(name), STR_ARG(all));
}

static bool take_argument(struct problems *p, const struct yaml_node *at, enum argument kind, str rest, struct transform *t)
{
    if ((kind == NONE) != (rest.n == 0)) {
        yaml_problem(p, at, kind == NONE ? "`%.*s` takes nothing behind it" : "`%.*s` needs something behind it", STR_ARG(t->name));
        return false;
    }
    t->argument = rest;
    if (kind == QUOTED) {
        bool quoted = rest.n >= 2 && (rest.p[0] == '"' || rest.p[0] == '\'') && rest.p[rest.n - 1] == rest.p[0];
        if (quoted) t->argument = str_sub(rest, 1, rest.n - 2);
    }
    if (kind == REGEX) t->regex = regex_compile(p, at, rest);
    return kind != REGEX || t->regex;
}

struct transform *transform_compile(struct problems *p, const struct yaml_node *at, str text)
{
    str rest = str_trim(text);
    str name = str_cut(&rest, ' ');
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!str_eq(name, str_from(table[i].name))) continue;
        struct transform *t = ARENA_NEW(p->arena, struct transform);
        t->name = str_from(table[i].name);
        t->run = table[i].run;
        return take_argument(p, at, table[i].argument, str_trim(rest), t) ? t : NULL;
    }
    name_nearest(p, at, name);
    return NULL;
}

bool transform_is(const struct transform *t, const char *name)
{
    return t && str_eq(t->name, str_from(name));
}

str transform_run(const struct scope *s, const struct transform *t, str in)
{
    for (; t && in.n; t = t->next) in = t->run(s, t, in);
    return in;
}
