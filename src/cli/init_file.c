#include "cli/init_file.h"

#include "base/date.h"
#include "base/escape.h"
#include "base/utf8.h"

#define FILE_MAX ((size_t)1 << 20)

struct writer {
    struct arena *a;
    const struct init_file *f;
    struct buf *b;
};

static void put_list(struct buf *b, const struct strs *list)
{
    buf_putc(b, '[');
    for (size_t i = 0; i < list->count; i++) {
        if (i) buf_putz(b, ", ");
        proposal_put_yaml(b, list->at[i]);
    }
    buf_putc(b, ']');
}

/* "key: [a, b]", or as a comment where it is only an idea. */
static void put_key(struct writer *w, const char *key, const struct strs *list, bool on, const char *about)
{
    if (!list->count) return;
    buf_printf(w->b, "%s%s: ", on ? "" : "# ", key);
    put_list(w->b, list);
    if (about) buf_printf(w->b, "   # %s", about);
    buf_putc(w->b, '\n');
}

/* ---- who is meant */

static void put_head(struct writer *w)
{
    const struct init_file *f = w->f;
    buf_printf(w->b, "# %.*s: proposed by `leumund init` on ", STR_ARG(f->name.name));
    date_put(w->b, f->now, DATE_DAY);
    buf_printf(w->b, ". Read it once; lines that begin with # are off. All keys: docs/brand-files.md\n");
    buf_printf(w->b, "#   leumund match %.*s < TEXTS      what of a text means the brand, and why\n", STR_ARG(f->path));
    buf_printf(w->b, "#   leumund sources try %.*s        asks each source once and shows its newest posts\n", STR_ARG(f->path));
    buf_printf(w->b, "#   leumund crawl %.*s              collects\n\nbrand: ", STR_ARG(f->path));
    proposal_put_yaml(w->b, f->name.name);
    buf_putz(w->b, "\nid: ");
    proposal_put_yaml(w->b, f->id);
    buf_putz(w->b, "\n\n");
}

static void put_aliases(struct writer *w)
{
    const struct init_file *f = w->f;
    struct strs all = {0};
    strs_add(w->a, &all, f->name.name);
    for (size_t i = 0; i < f->aliases.count; i++) strs_add(w->a, &all, f->aliases.at[i]);
    buf_putz(w->b, "# Inflected forms, compounds (…-Hotline) and ae for ä are found by themselves. Below: other spellings and frequent slips.\n");
    put_key(w, "aliases", &all, true, NULL);
    buf_putz(w->b, "# exclude: []      # contexts in which it is somebody else: a stadium, a place, a person of that name\n");
    buf_putz(w->b, "# products: []     # names of products that mean the brand, too\n");
}

static void put_context(struct writer *w)
{
    const struct init_file *f = w->f;
    struct strs words = {0};
    for (size_t i = 0; i < f->languages.count; i++) {
        struct strs some = proposal_context(w->a, f->languages.at[i]);
        for (size_t k = 0; k < some.count; k++) strs_add(w->a, &words, some.at[k]);
    }
    if (f->ambiguous) {
        struct strs name = {0};
        strs_add(w->a, &name, f->name.name);
        buf_printf(w->b, "\n# CAUTION: \"%.*s\" is also an everyday word, or very short. Without context words many posts will be about something else.\n"
                         "# Switch the lines on and make the words those of its trade; then the name counts only where one of them stands near.\n",
                   STR_ARG(f->name.name));
        put_key(w, "ambiguous", &name, false, NULL);
    } else {
        buf_putz(w->b, "# Should other people or places have the name: words of which one must stand near it.\n");
    }
    put_key(w, "context", f->site.words.count && f->ambiguous ? &f->site.words : &words, false, f->site.words.count && f->ambiguous ? "from the site's description" : NULL);
    if (f->site.words.count && f->ambiguous) put_key(w, "context", &words, false, "or such as these");
    buf_putc(w->b, '\n');
}

static void put_voice(struct writer *w)
{
    const struct init_file *f = w->f;
    struct strs own = {0};
    put_key(w, "hashtags", &f->name.hashtags, f->name.hashtags.count > 0, NULL);
    put_key(w, "handles", &f->site.accounts, true, "accounts that people address; from links on the site");
    if (!f->site.accounts.count) buf_putz(w->b, "# handles: []      # accounts that people address: [\"@name\", \"@name_help\"]\n");
    if (f->site.host.n) strs_add(w->a, &own, f->site.host);
    for (size_t i = 0; i < f->site.accounts.count; i++) strs_add(w->a, &own, f->site.accounts.at[i]);
    put_key(w, "own", &own, true, "its own voice does not count as a customer's");
    if (!own.count) buf_putz(w->b, "# own: []          # its own voice: domains and \"@accounts\"; does not count as a customer's\n");
    buf_putz(w->b, "# competitors: []  # ids of other brand files, for comparisons\n");
    put_key(w, "languages", &f->languages, true, NULL);
    if (f->zone.n) buf_printf(w->b, "zone: %.*s\n", STR_ARG(f->zone));
    else buf_putz(w->b, "# zone: Europe/London   # days and weeks of reports; without it, UTC\n");
}

/* ---- sources */

/* What can be switched on with the name alone. $phrase, $query, $tags: the name for a search, with "when", its hashtags. */
static const struct {
    str type;
    const char *langs;  /* one of these must be wanted; NULL: always */
    const char *params; /* NULL: none */
    bool off;           /* works without a key, but is only proposed */
} proposed[] = {
    {STR_INIT("bluesky-stream"), NULL, NULL, false},
    {STR_INIT("mastodon-tag"), NULL, "{host: [mastodon.social, mstdn.social], tag: $tags}", false},
    {STR_INIT("mastodon-tag"), "de", "{host: [troet.cafe, norden.social, social.tchncs.de], tag: $tags}", false},
    {STR_INIT("mastodon-tag"), "en", "{host: [mastodon.world, mas.to], tag: $tags}", false},
    {STR_INIT("google-news"), "de", "{query: $week, language: de, country: DE}", false},
    {STR_INIT("google-news"), "en", "{query: $week, language: en, country: US}", false},
    {STR_INIT("reddit-search"), NULL, "{query: $phrase}", false},
    {STR_INIT("lemmy-search"), "de", "{host: feddit.org, query: $name, kind: [Posts, Comments]}", false},
    {STR_INIT("lemmy-search"), NULL, "{host: lemmy.world, query: $name, kind: [Posts, Comments]}", false},
    {STR_INIT("hackernews"), NULL, "{query: $phrase}", false},
    {STR_INIT("gdelt"), "de", "{query: $quoted, language: german}", true},
    {STR_INIT("gdelt"), "en", "{query: $quoted, language: english}", true},
    {STR_INIT("stackexchange-search"), NULL, "{query: $phrase, site: stackoverflow}", true},
    {STR_INIT("github-issues"), NULL, "{query: $phrase}", true},
};
enum { PROPOSED = sizeof proposed / sizeof *proposed };

static bool is_proposed(str type)
{
    for (size_t i = 0; i < PROPOSED; i++)
        if (str_eq(proposed[i].type, type)) return true;
    return false;
}

static void put_yaml_text(struct buf *b, str s, const char *tail)
{
    struct buf text;
    buf_init(&text, 4096);
    buf_put(&text, s);
    buf_putz(&text, tail);
    proposal_put_yaml(b, buf_str(&text));
    buf_free(&text);
}

static void put_variable(struct writer *w, str name)
{
    const struct proposal *p = &w->f->name;
    str quoted = str_starts(p->phrase, STR("\"")) ? p->phrase : str_printf(w->a, "\"%.*s\"", STR_ARG(p->phrase));
    if (str_eq(name, STR("tags"))) put_list(w->b, &p->hashtags);
    else if (str_eq(name, STR("week"))) put_yaml_text(w->b, quoted, " when:7d");
    else if (str_eq(name, STR("quoted"))) put_yaml_text(w->b, quoted, "");
    else if (str_eq(name, STR("name"))) put_yaml_text(w->b, p->name, "");
    else put_yaml_text(w->b, p->phrase, "");
}

static void put_params(struct writer *w, const char *template)
{
    str rest = str_from(template);
    while (rest.n) {
        size_t at = str_find_byte(rest, '$'), n = 1;
        buf_put(w->b, str_sub(rest, 0, at));
        if (at == STR_NONE) return;
        rest = str_skip(rest, at);
        while (n < rest.n && rest.p[n] >= 'a' && rest.p[n] <= 'z') n++;
        put_variable(w, str_sub(rest, 1, n - 1));
        rest = str_skip(rest, n);
    }
}

static void put_note(struct buf *b, const char *margin, str note)
{
    while (note.n) {
        size_t n = utf8_cut(note, 150);
        if (n < note.n) {
            size_t blank = str_rfind_byte(str_sub(note, 0, n), ' ');
            n = blank == STR_NONE || blank < 40 ? n : blank;
        }
        buf_printf(b, "%s%.*s\n", margin, STR_ARG(str_sub(note, 0, n)));
        note = str_trim(str_skip(note, n));
    }
}

static void put_proposed(struct writer *w, bool off)
{
    str last = {0};
    for (size_t i = 0; i < PROPOSED; i++) {
        const struct source_info *info = sources_find(w->f->sources, proposed[i].type);
        bool needs_tags = str_eq(proposed[i].type, STR("mastodon-tag")) && !w->f->name.hashtags.count;
        if (proposed[i].off != off || !info || info->internal || needs_tags) continue;
        if (proposed[i].langs && !strs_has(&w->f->languages, str_from(proposed[i].langs))) continue;
        if (!str_eq(last, info->name)) {
            buf_printf(w->b, "\n  # %.*s%s\n", STR_ARG(info->title), info->key == SOURCE_KEY_OPTIONAL && off ? "; without a key it works, slowly" : "");
            put_note(w->b, "  #   ", info->note);
        }
        last = info->name;
        buf_printf(w->b, "  %s- %.*s", off ? "# " : "", STR_ARG(info->name));
        if (proposed[i].params) buf_putz(w->b, ": ");
        if (proposed[i].params) put_params(w, proposed[i].params);
        buf_putc(w->b, '\n');
    }
}

static void put_site_sources(struct writer *w)
{
    const struct site *s = &w->f->site;
    if (!s->url.n) return;
    if (!s->reached) buf_printf(w->b, "\n  # %.*s could not be asked when this was written (%.*s): no feeds were looked for.\n", STR_ARG(s->url), STR_ARG(s->why));
    else buf_printf(w->b, "\n  # Found on %.*s: comments there are about the brand.\n", STR_ARG(s->url));
    if (s->wordpress.n) {
        buf_putz(w->b, "  - wordpress-posts: {site: ");
        proposal_put_yaml(w->b, s->wordpress);
        buf_putz(w->b, ", about: yes}\n");
    }
    for (size_t i = 0; i < s->feed_count; i++) {
        const struct site_feed *feed = &s->feeds[i];
        bool same = s->wordpress.n > 0; /* its interface has the same in full */
        buf_printf(w->b, "  %s- feed: {url: ", same ? "# " : "");
        proposal_put_yaml(w->b, feed->url);
        buf_printf(w->b, ", %s}", feed->comments ? "about: yes" : "own: yes");
        if (feed->title.n) buf_printf(w->b, "   # %.*s", STR_ARG(feed->title));
        buf_putc(w->b, '\n');
    }
    for (size_t i = 0; i < s->channels.count; i++)
        if (sources_find(w->f->sources, STR("youtube-channel"))) buf_printf(w->b, "  - youtube-channel: {channel: %.*s, own: yes}\n", STR_ARG(s->channels.at[i]));
}

/* Parameters that can be guessed are; of the others the description's example stands there. */
static void put_guessed(struct writer *w, const struct source_info *info)
{
    bool first = true;
    buf_printf(w->b, "  # - %.*s", STR_ARG(info->name));
    for (size_t i = 0; i < info->param_count; i++) {
        const struct source_param *p = &info->params[i];
        bool language = str_eq(p->name, STR("language"));
        if (!p->required && !(language && p->fallback.n && w->f->languages.count)) continue;
        buf_printf(w->b, "%s%.*s: ", first ? ": {" : ", ", STR_ARG(p->name));
        if (str_eq(p->name, STR("query"))) put_variable(w, STR("phrase"));
        else if (str_eq(p->name, STR("tag")) && w->f->name.hashtags.count) proposal_put_yaml(w->b, w->f->name.hashtags.at[0]);
        else if (language) proposal_put_yaml(w->b, w->f->languages.at[0]);
        else proposal_put_yaml(w->b, p->example.n ? p->example : STR("…"));
        first = false;
    }
    buf_putz(w->b, first ? "\n" : "}\n");
}

static void put_keys(struct writer *w, const struct source_info *info)
{
    buf_putz(w->b, "  #   key: ");
    for (size_t i = 0; i < info->secrets.count; i++) buf_printf(w->b, "%s%.*s", i ? ", " : "", STR_ARG(info->secrets.at[i]));
    buf_printf(w->b, " in the environment; how to get one: %.*s\n", STR_ARG(info->docs));
}

/* Descriptions of one post, thread or form: reached by follow-ups, or named by who knows its number. */
static bool is_of_one_post(const struct source_info *info)
{
    static const str names[] = {STR_INIT("post"), STR_INIT("item"), STR_INIT("thread"), STR_INIT("topic"), STR_INIT("status"), STR_INIT("id"), STR_INIT("video"),
                                STR_INIT("comment"), STR_INIT("media")};
    for (size_t i = 0; i < info->param_count; i++)
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (info->params[i].required && str_eq(info->params[i].name, names[k])) return true;
    return false;
}

static void put_others(struct writer *w, bool with_key)
{
    for (size_t i = 0; i < sources_count(w->f->sources); i++) {
        const struct source_info *info = sources_at(w->f->sources, i);
        bool needs = info->key == SOURCE_KEY_REQUIRED;
        if (info->internal || needs != with_key || is_proposed(info->name) || is_of_one_post(info)) continue;
        buf_printf(w->b, "  # %.*s\n", STR_ARG(info->title));
        put_note(w->b, "  #   ", info->note);
        if (needs) put_keys(w, info);
        put_guessed(w, info);
    }
}

static void put_sources(struct writer *w)
{
    buf_putz(w->b, "\nsources:\n  # ---- need no key");
    buf_putc(w->b, '\n');
    put_proposed(w, false);
    put_site_sources(w);
    if (w->f->feeds.count) buf_putz(w->b, "\n  # From the list of feeds.\n");
    opml_put_yaml(w->b, &w->f->feeds);
    buf_putz(w->b, "\n  # ---- need no key; for some brands only\n");
    put_proposed(w, true);
    buf_putz(w->b, "\n  # ---- need no key, but an address or a number of yours: review pages, forums, app stores, any feed\n");
    put_others(w, false);
    buf_putz(w->b, "\n  # ---- need a key: without it `crawl` passes the source over, and says so\n");
    put_others(w, true);
}

static void put_rest(struct writer *w)
{
    buf_putz(w->b, "\nprivacy:\n  scrub: yes          # mail addresses, phone numbers and IBANs leave the text before it is kept\n"
                   "  pseudonyms: yes     # authors are kept as keyed hashes\n  # retention: 730d   # older posts are erased\n\n"
                   "# alerts:             # checked and kept; this version sends nothing yet\n#   mail: [\"care@example.org\"]\n");
}

str init_file_text(struct arena *a, const struct init_file *f)
{
    struct buf b;
    struct writer w = {a, f, &b};
    buf_init(&b, FILE_MAX);
    put_head(&w);
    put_aliases(&w);
    put_context(&w);
    put_voice(&w);
    put_sources(&w);
    put_rest(&w);
    str out = buf_ok(&b) ? str_dup(a, buf_str(&b)) : (str){NULL, 0};
    buf_free(&b);
    return out;
}
