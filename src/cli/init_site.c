#include "cli/init_site.h"

#include "base/escape.h"
#include "base/url.h"
#include "base/utf8.h"
#include "cli/asking.h"
#include "parse/charset.h"
#include "parse/discover.h"
#include "parse/feed.h"
#include "parse/select.h"
#include "run/ask.h"

#include <string.h>

#define PAGE_MAX ((size_t)64 << 20) /* memory for reading the page */
#define PAGE_CPU_MS 1000
#define WORDS_MAX 10
#define ACCOUNTS_MAX 10

enum { GUESSES = 4, ASKED = GUESSES + 1 };

struct look {
    struct cli *c;
    struct arena *page; /* of the tree */
    const struct response *r;
    struct site *site;
    str base;
    bool says_wordpress;
    str guesses[GUESSES]; /* addresses on the page that look like feeds */
    size_t guess_count;
    struct ask_memory hosts;
};

/* ---- the page */

static str kept(struct look *l, str s)
{
    return str_dup(l->c->arena, s);
}

static void add_feed(struct look *l, str url, str title, bool comments)
{
    struct site *s = l->site;
    if (s->feed_count == SITE_FEEDS_MAX) return;
    s->feeds[s->feed_count++] = (struct site_feed){kept(l, url), kept(l, str_sub(title, 0, utf8_cut(title, 80))), comments};
}

/* Those that the page declares; addresses that only look like feeds are asked later, when there is none. */
static void add_feeds(struct look *l, const struct html *page)
{
    struct discoveries found;
    discover_feeds(l->page, page, l->r->url, l->r->headers, l->r->header_count, &found);
    for (size_t i = 0; i < found.count; i++) {
        const struct discovered *d = &found.at[i];
        if (!d->guessed) add_feed(l, d->url, d->title, d->comments);
        else if (l->guess_count < GUESSES) l->guesses[l->guess_count++] = kept(l, d->url);
    }
}

static void read_link(struct look *l, const GumboNode *n)
{
    if (str_find_nocase(html_attr(n, "rel"), STR("https://api.w.org/")) != STR_NONE) l->says_wordpress = true;
}

static void add_words(struct look *l, str text, bool all)
{
    char separator = all ? ',' : ' ';
    while (text.n && l->site->words.count < WORDS_MAX) {
        str word = str_trim(str_cut(&text, separator));
        while (word.n && strchr(".,:;!?\"()", word.p[word.n - 1])) word.n--;
        size_t at = 0;
        bool noun = word.n >= 5 && utf8_is_upper(utf8_next(word, &at)) && str_find_byte(word, '&') == STR_NONE;
        if (word.n < 3 || word.n > 40 || (!all && !noun) || strs_has(&l->site->words, word)) continue;
        strs_add(l->c->arena, &l->site->words, kept(l, word));
    }
}

static void read_meta(struct look *l, const GumboNode *n)
{
    str name = html_attr(n, "name"), content = html_attr(n, "content");
    if (str_eq_nocase(name, STR("generator")) && str_starts_nocase(content, STR("WordPress"))) l->says_wordpress = true;
    if (str_eq_nocase(name, STR("keywords"))) add_words(l, content, true);
    if (str_eq_nocase(name, STR("description"))) add_words(l, content, false);
}

/* The name of an account in a link to a network: the first step of the path, or the one behind `below`. */
static const struct {
    str host, below;
} networks[] = {
    {STR_INIT("x.com"), {NULL, 0}},         {STR_INIT("twitter.com"), {NULL, 0}}, {STR_INIT("instagram.com"), {NULL, 0}}, {STR_INIT("facebook.com"), {NULL, 0}},
    {STR_INIT("threads.net"), {NULL, 0}},   {STR_INIT("tiktok.com"), {NULL, 0}},  {STR_INIT("youtube.com"), {NULL, 0}},   {STR_INIT("bsky.app"), STR_INIT("profile")},
};

static bool good_name(str s)
{
    static const str none[] = {STR_INIT("share"), STR_INIT("sharer"), STR_INIT("sharer.php"), STR_INIT("intent"), STR_INIT("hashtag"), STR_INIT("home"), STR_INIT("search"),
                               STR_INIT("p"), STR_INIT("reel"), STR_INIT("explore"), STR_INIT("pages"), STR_INIT("groups"), STR_INIT("plugins"), STR_INIT("watch"), STR_INIT("user"),
                               STR_INIT("c"), STR_INIT("channel"), STR_INIT("playlist"), STR_INIT("results"), STR_INIT("i"), STR_INIT("tr"), STR_INIT("dialog"), STR_INIT("embed")};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (str_eq_nocase(s, none[i])) return false;
    for (size_t i = 0; i < s.n; i++)
        if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-", s.p[i])) return false;
    return s.n >= 2 && s.n <= 60;
}

static void add_account(struct look *l, str name)
{
    if (str_starts(name, STR("@"))) name = str_skip(name, 1);
    str handle = str_printf(l->c->arena, "@%.*s", STR_ARG(name));
    for (size_t i = 0; i < l->site->accounts.count; i++)
        if (str_eq_nocase(l->site->accounts.at[i], handle)) return;
    if (good_name(name) && l->site->accounts.count < ACCOUNTS_MAX) strs_add(l->c->arena, &l->site->accounts, handle);
}

static void read_anchor(struct look *l, const GumboNode *n)
{
    struct url u;
    str url;
    if (!url_resolve(l->page, l->base, html_attr(n, "href"), &url) || !url_split(url, &u)) return;
    str path = str_skip(u.path, 1), first = str_cut(&path, '/');
    bool me = str_find_nocase(html_attr(n, "rel"), STR("me")) != STR_NONE && str_starts(first, STR("@")); /* Mastodon and its kin */
    if (me) add_account(l, first);
    for (size_t i = 0; i < sizeof networks / sizeof *networks; i++) {
        if (!url_host_within(u.host, networks[i].host)) continue;
        bool channel = str_eq(networks[i].host, STR("youtube.com")) && str_eq(first, STR("channel"));
        str second = str_cut(&path, '/');
        if (channel && str_starts(second, STR("UC")) && good_name(second) && !strs_has(&l->site->channels, second))
            strs_add(l->c->arena, &l->site->channels, kept(l, second));
        if (!networks[i].below.n) add_account(l, first);
        else if (str_eq(first, networks[i].below)) add_account(l, second);
    }
}

static void read_page(void *ctx)
{
    struct look *l = ctx;
    str text = charset_decode(l->page, l->r->body, l->r->charset, CHARSET_HTML, NULL);
    struct html page = html_parse(l->page, text);
    if (page.base.n) (void)url_resolve(l->page, l->base, page.base, &l->base);
    for (const GumboNode *n = page.root; n; n = html_next(n, page.root)) {
        if (html_is(n, GUMBO_TAG_LINK)) read_link(l, n);
        if (html_is(n, GUMBO_TAG_META)) read_meta(l, n);
        if (html_is(n, GUMBO_TAG_A)) read_anchor(l, n);
    }
    add_feeds(l, &page);
}

/* ---- further addresses */

static struct request request_to(str url)
{
    return (struct request){.url = url, .delay_ms = -1, .page = 1};
}

static str guess(const struct look *l, str origin, size_t i)
{
    if (i < l->guess_count) return l->guesses[i];
    const char *path = discover_guesses[i - l->guess_count];
    return path ? str_printf(l->c->arena, "%.*s%s", STR_ARG(origin), path) : (str){NULL, 0};
}

/* WordPress may say so and have its interface switched off; a site without a link may have a feed all the same. */
static void ask_more(struct look *l, const struct fetch_options *o)
{
    struct arena *a = l->c->arena;
    struct ask list[ASKED] = {0};
    struct err e = {.code = ERR_NONE};
    str origin = url_origin(a, l->base);
    if (l->says_wordpress) list[GUESSES].request = request_to(str_printf(a, "%.*s/wp-json/wp/v2/posts?per_page=1", STR_ARG(origin)));
    for (size_t i = 0; i < GUESSES && !l->site->feed_count && !l->says_wordpress; i++) list[i].request = request_to(guess(l, origin, i));
    if (!ask_all(o, &l->hosts, list, ASKED, &e)) return;
    for (size_t i = 0; i < GUESSES; i++) {
        const struct response *r = list[i].response;
        if (r && r->outcome == OUTCOME_OK && feed_looks_like(r->body) && !l->site->feed_count) add_feed(l, r->url, (str){NULL, 0}, false);
    }
    const struct response *rest = list[GUESSES].response;
    if (rest && rest->outcome == OUTCOME_OK && str_starts(str_trim(rest->body), STR("["))) l->site->wordpress = origin;
    ask_free(list, ASKED);
}

static str host_of(str url)
{
    str host = url_host(url);
    return str_starts(host, STR("www.")) ? str_skip(host, 4) : host;
}

static void look_into(struct look *l, const struct fetch_options *o)
{
    struct err e = {.code = ERR_NONE};
    for (size_t i = 0; i < l->r->header_count; i++)
        if (str_eq_nocase(l->r->headers[i].name, STR("link")) && str_contains(l->r->headers[i].value, STR("https://api.w.org/"))) l->says_wordpress = true;
    l->page = arena_new(PAGE_MAX);
    arena_deadline(l->page, PAGE_CPU_MS);
    l->base = l->r->url;
    bool ok = arena_run(l->page, read_page, l, &e);
    arena_deadline(l->page, 0);
    l->base = kept(l, ok ? l->base : l->r->url);
    ask_more(l, o);
    arena_free(l->page);
}

bool site_look(struct cli *c, str url, struct site *out)
{
    struct fetch_options o;
    struct err e = {.code = ERR_NONE};
    *out = (struct site){0};
    if (!str_contains(url, STR("://"))) url = str_printf(c->arena, "https://%.*s", STR_ARG(url));
    if (!url_resolve(c->arena, (str){NULL, 0}, url, &out->url)) return false;
    out->host = host_of(out->url);
    asking_options(c, &o);
    struct ask one = {.request = request_to(out->url)};
    struct look l = {.c = c, .site = out, .hosts = {.arena = c->arena}};
    if (!ask_all(&o, &l.hosts, &one, 1, &e)) {
        out->why = str_dup(c->arena, str_from(e.text));
        return true;
    }
    l.r = one.response;
    out->reached = l.r && l.r->outcome == OUTCOME_OK;
    if (out->reached) look_into(&l, &o);
    else out->why = str_dup(c->arena, l.r && l.r->why.n ? l.r->why : str_from(outcome_help(l.r ? l.r->outcome : OUTCOME_UNREACHABLE)));
    ask_free(&one, 1);
    return true;
}
