#include "fetch/robots.h"

#include "base/url.h"
#include "fetch/robots_match.h"

#define DELAY_MAX_S 86400.0

enum key { KEY_OTHER, KEY_AGENT, KEY_ALLOW, KEY_DISALLOW, KEY_SITEMAP, KEY_DELAY, KEY_USAGE, KEY_SIGNAL };

/* Prefixes, as real files misspell and extend them. The order matters: the first that fits is taken. */
static const struct {
    str name;
    enum key key;
} keys[] = {
    {STR_INIT("user-agent"), KEY_AGENT},    {STR_INIT("useragent"), KEY_AGENT},    {STR_INIT("user agent"), KEY_AGENT},
    {STR_INIT("allow"), KEY_ALLOW},         {STR_INIT("disallow"), KEY_DISALLOW},  {STR_INIT("dissallow"), KEY_DISALLOW},
    {STR_INIT("dissalow"), KEY_DISALLOW},   {STR_INIT("disalow"), KEY_DISALLOW},   {STR_INIT("diasllow"), KEY_DISALLOW},
    {STR_INIT("disallaw"), KEY_DISALLOW},   {STR_INIT("sitemap"), KEY_SITEMAP},    {STR_INIT("site-map"), KEY_SITEMAP},
    {STR_INIT("crawl-delay"), KEY_DELAY},   {STR_INIT("crawldelay"), KEY_DELAY},   {STR_INIT("content-usage"), KEY_USAGE},
    {STR_INIT("content-signal"), KEY_SIGNAL},
};

struct rule {
    enum key key;
    struct robots_pattern pattern;
    str value; /* of KEY_USAGE and KEY_SIGNAL */
};

/* Rules for our own name, or for "*": both are read, because which counts is known at the end only. */
struct ruleset {
    struct rule *at;
    size_t count, cap;
    bool named;       /* a group of it was seen, be it without rules */
    double delay_s;   /* -1: not said */
};

struct robots {
    struct ruleset own, any;
    const struct ruleset *rules;
    struct strs sitemaps;
};

struct reader {
    struct arena *arena;
    struct robots *robots;
    str agent;
    bool own, any;  /* the current group is for us, for everybody */
    bool in_rules;  /* a rule was seen: the next User-agent begins a new group */
};

static size_t token_length(str s)
{
    size_t n = 0;
    while (n < s.n) {
        char c = s.p[n];
        char low = (char)(c | 32);
        if (!((low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')) break;
        n++;
    }
    return n;
}

static enum key key_of(str name)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (str_starts_nocase(name, keys[i].name)) return keys[i].key;
    return KEY_OTHER;
}

/* "Disallow /x" without its colon is taken when the line is two words and no more. */
static bool split_line(str line, str *name, str *value)
{
    line = str_cut(&line, '#');
    line = str_trim(str_sub(line, 0, str_find_byte(line, '\0'))); /* as for those who read it as C does */
    size_t colon = str_find_byte(line, ':');
    if (colon != STR_NONE) {
        *name = str_trim(str_sub(line, 0, colon));
        *value = str_trim(str_skip(line, colon + 1));
        return name->n > 0;
    }
    size_t end = 0;
    while (end < line.n && line.p[end] != ' ' && line.p[end] != '\t') end++;
    *name = str_sub(line, 0, end);
    *value = str_trim(str_skip(line, end));
    return value->n > 0 && str_find_byte(*value, ' ') == STR_NONE && str_find_byte(*value, '\t') == STR_NONE;
}

static void read_agent(struct reader *r, str value)
{
    if (r->in_rules) {
        r->in_rules = r->own = r->any = false;
    }
    bool star = value.n > 0 && value.p[0] == '*' && (value.n == 1 || value.p[1] == ' ' || value.p[1] == '\t');
    str token = str_sub(value, 0, token_length(value));
    if (star) r->any = r->robots->any.named = true;
    if (token.n > 0 && str_eq_nocase(token, r->agent)) r->own = r->robots->own.named = true;
}

static void add_rule(struct arena *a, struct ruleset *set, struct rule rule)
{
    if (set->count == set->cap) {
        size_t cap = set->cap ? set->cap * 2 : 16;
        set->at = arena_grow(a, set->at, set->cap * sizeof *set->at, cap * sizeof *set->at);
        set->cap = cap;
    }
    set->at[set->count++] = rule;
}

static void read_rule(struct reader *r, enum key key, str value)
{
    struct rule rule = {.key = key};
    if (key == KEY_USAGE || key == KEY_SIGNAL) {
        str path = {0};
        if (str_starts(value, STR("/"))) {
            path = str_cut(&value, ' ');
            value = str_trim(value);
        }
        rule.value = str_dup(r->arena, value);
        rule.pattern = robots_pattern_make(r->arena, path);
    } else {
        /* An empty pattern forbids nothing and allows nothing. */
        if (value.n == 0) return;
        rule.pattern = robots_pattern_make(r->arena, value);
    }
    if (r->own) add_rule(r->arena, &r->robots->own, rule);
    if (r->any) add_rule(r->arena, &r->robots->any, rule);
}

static void read_delay(struct reader *r, str value)
{
    double seconds;
    if (!str_to_double(value, &seconds) || !(seconds >= 0)) return;
    if (seconds > DELAY_MAX_S) seconds = DELAY_MAX_S;
    if (r->own && seconds > r->robots->own.delay_s) r->robots->own.delay_s = seconds;
    if (r->any && seconds > r->robots->any.delay_s) r->robots->any.delay_s = seconds;
}

static void read_line(struct reader *r, str line)
{
    str name, value;
    if (!split_line(line, &name, &value)) return;
    enum key key = key_of(name);
    switch (key) {
    case KEY_AGENT: read_agent(r, value); break;
    case KEY_ALLOW:
    case KEY_DISALLOW: r->in_rules = true; read_rule(r, key, value); break;
    case KEY_USAGE:
    case KEY_SIGNAL: read_rule(r, key, value); break;
    case KEY_DELAY: read_delay(r, value); break;
    case KEY_SITEMAP:
        if (value.n > 0) strs_add(r->arena, &r->robots->sitemaps, str_dup(r->arena, value));
        break;
    case KEY_OTHER: break;
    }
}

/* A byte order mark, or what an editor has left of one. */
static str skip_mark(str bytes)
{
    static const str mark = STR_INIT("\xef\xbb\xbf");
    for (size_t i = 0; i < mark.n && bytes.n > 0 && bytes.p[0] == mark.p[i]; i++) bytes = str_skip(bytes, 1);
    return bytes;
}

/* Lines end with LF, CR or both. */
static str next_line(str *rest)
{
    size_t n = 0;
    while (n < rest->n && rest->p[n] != '\n' && rest->p[n] != '\r') n++;
    str line = str_sub(*rest, 0, n);
    *rest = str_skip(*rest, n + 1);
    return line;
}

const struct robots *robots_parse(struct arena *a, str bytes, str agent)
{
    struct robots *robots = ARENA_NEW(a, struct robots);
    struct reader r = {.arena = a, .robots = robots, .agent = str_sub(agent, 0, token_length(agent))};
    robots->own.delay_s = robots->any.delay_s = -1;
    bytes = skip_mark(bytes);
    if (bytes.n > ROBOTS_MAX) {
        bytes.n = ROBOTS_MAX;
        while (bytes.n > 0 && bytes.p[bytes.n - 1] != '\n' && bytes.p[bytes.n - 1] != '\r') bytes.n--;
    }
    while (bytes.n > 0) read_line(&r, next_line(&bytes));
    robots->rules = robots->own.named ? &robots->own : &robots->any;
    return robots;
}

/* "/path?query" of whatever was given: a URL, with or without its scheme, or that itself. */
static str target_of(struct arena *a, str s)
{
    if (s.n == 0 || s.p[0] != '/') {
        if (url_is_http(s)) {
            s = url_target(s);
        } else {
            size_t n = 0;
            while (n < s.n && s.p[n] != '/' && s.p[n] != '?') n++;
            s = str_skip(s, n);
        }
    }
    s = url_no_fragment(s);
    return s.n > 0 && s.p[0] == '/' ? s : str_concat(a, (const str[]){STR("/"), s}, 2);
}

struct decision {
    const struct rule *allow, *disallow; /* the longest of each that hits; NULL = none */
    size_t allow_n, disallow_n;
};

static struct decision decide(const struct robots *r, struct arena *scratch, str target)
{
    struct decision d = {0};
    struct robots_target t = robots_target_make(scratch, target);
    for (size_t i = 0; i < r->rules->count; i++) {
        const struct rule *rule = &r->rules->at[i];
        if (rule->key != KEY_ALLOW && rule->key != KEY_DISALLOW) continue;
        size_t n = rule->pattern.text.n + rule->pattern.anchored;
        size_t *best = rule->key == KEY_ALLOW ? &d.allow_n : &d.disallow_n;
        if (n <= *best || !robots_pattern_hits(&rule->pattern, &t)) continue;
        *best = n;
        *(rule->key == KEY_ALLOW ? &d.allow : &d.disallow) = rule;
    }
    return d;
}

bool robots_allows(const struct robots *r, struct arena *scratch, str target)
{
    target = target_of(scratch, target);
    if (str_eq(target, STR("/robots.txt"))) return true;
    struct decision d = decide(r, scratch, target);
    return d.disallow_n <= d.allow_n;
}

str robots_rule(const struct robots *r, struct arena *a, str target)
{
    struct decision d = decide(r, a, target_of(a, target));
    bool allowed = d.disallow_n <= d.allow_n;
    const struct rule *rule = allowed ? d.allow : d.disallow;
    if (!rule) return (str){0};
    return str_printf(a, "%s: %.*s%s", allowed ? "Allow" : "Disallow", STR_ARG(rule->pattern.text), rule->pattern.anchored ? "$" : "");
}

int64_t robots_crawl_delay_ms(const struct robots *r)
{
    return r->rules->delay_s < 0 ? -1 : (int64_t)(r->rules->delay_s * 1000);
}

str robots_usage(const struct robots *r, struct arena *scratch, str target)
{
    struct robots_target t = robots_target_make(scratch, target_of(scratch, target));
    const struct rule *best = NULL;
    for (size_t i = 0; i < r->rules->count; i++) {
        const struct rule *rule = &r->rules->at[i];
        if (rule->key != KEY_USAGE && rule->key != KEY_SIGNAL) continue;
        if (best && rule->pattern.text.n <= best->pattern.text.n) continue;
        if (robots_pattern_hits(&rule->pattern, &t)) best = rule;
    }
    return best ? best->value : (str){0};
}

const struct strs *robots_sitemaps(const struct robots *r)
{
    return &r->sitemaps;
}

size_t robots_rule_count(const struct robots *r)
{
    size_t count = 0;
    for (size_t i = 0; i < r->rules->count; i++) count += r->rules->at[i].key == KEY_ALLOW || r->rules->at[i].key == KEY_DISALLOW;
    return count;
}
