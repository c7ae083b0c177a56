#include "cli/asking.h"
#include "cli/engine.h"
#include "cli/init_file.h"

#include "base/url.h"
#include "config/brand.h"
#include "text/known.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define ALIASES_MAX 16

static const struct cli_option options[] = {
    {"lang", 0, "LANGS", "languages of interest, such as de,en (the default)"},
    {"site", 0, "URL", "the brand's own site: its voice, feeds and accounts are looked for there"},
    {"opml", 0, "FILE", "a feed reader's list: each feed becomes a source"},
    {"out", 'o', "FILE", "where to write it (ID.yaml in this folder); - is the standard output"},
    {"force", 0, NULL, "write over a file that is there"},
    {"offline", 0, NULL, "ask nobody: what the site could tell is left out"},
    ASKING_OPTIONS,
};

/* ---- the name */

static bool finds_by_itself(const struct text *t, struct text_scratch *s, struct arena *a, str body)
{
    struct post p = {.text = body};
    size_t count = 0;
    bool meant = false;
    (void)text_match(t, s, &p, a, &count, &meant);
    return meant;
}

/* Of the proposed spellings those that the matching does not find from the name alone; slips that are words of their own are left out. */
static void choose_aliases(struct cli *c, const struct text *t, const struct text *words, struct init_file *f)
{
    struct text_scratch *s = text_scratch_new();
    for (size_t i = 0; i < f->name.variants.count; i++)
        if (f->aliases.count < ALIASES_MAX && !finds_by_itself(t, s, c->arena, f->name.variants.at[i])) strs_add(c->arena, &f->aliases, f->name.variants.at[i]);
    for (size_t i = 0; i < f->name.slips.count && !f->ambiguous; i++) {
        str slip = f->name.slips.at[i];
        if (f->aliases.count < ALIASES_MAX && !text_knows_word(words, slip) && !finds_by_itself(t, s, c->arena, slip)) strs_add(c->arena, &f->aliases, slip);
    }
    text_scratch_free(s);
}

static bool study_name(struct cli *c, struct init_file *f, struct err *e)
{
    struct buf b;
    struct brand brand;
    const struct text *t, *words; /* with the brand, and without: its own name is no word then */
    buf_init(&b, 4096);
    buf_putz(&b, "brand: ");
    proposal_put_yaml(&b, f->name.name);
    bool ok = brand_parse(c->arena, f->path, str_dup(c->arena, buf_str(&b)), &brand, e) && engine_text(c, &brand, 1, &t, e) && engine_text(c, NULL, 0, &words, e);
    buf_free(&b);
    if (!ok) return false;
    f->ambiguous = f->name.everyday || (f->name.one_word && text_knows_word(words, f->name.name));
    choose_aliases(c, t, words, f);
    return true;
}

/* ---- the options */

static bool read_languages(struct cli *c, struct init_file *f)
{
    str given = cli_option(c, "lang");
    str rest = given.n ? given : STR("de,en");
    while (rest.n) {
        str lang = str_lower_ascii(c->arena, str_trim(str_cut(&rest, ',')));
        bool good = lang.n == 2;
        for (size_t i = 0; i < lang.n; i++) good = good && lang.p[i] >= 'a' && lang.p[i] <= 'z';
        if (!good) {
            cli_usage(c, "--lang wants languages of two letters with commas between, such as de,en; not `%.*s`", STR_ARG(given));
            return false;
        }
        if (!strs_has(&f->languages, lang)) strs_add(c->arena, &f->languages, lang);
    }
    return true;
}

static bool look_at_site(struct cli *c, struct init_file *f)
{
    str url = cli_option(c, "site");
    if (!url.n) {
        cli_say(c, "no --site was given: its feeds, accounts and own voice are left to you");
        return true;
    }
    if (cli_flag(c, "offline")) {
        struct site *s = &f->site;
        if (!str_contains(url, STR("://"))) url = str_printf(c->arena, "https://%.*s", STR_ARG(url));
        s->why = STR("--offline");
        if (url_resolve(c->arena, (str){NULL, 0}, url, &s->url)) {
            s->host = url_host(s->url);
            if (str_starts(s->host, STR("www."))) s->host = str_skip(s->host, 4);
            return true;
        }
    } else if (site_look(c, url, &f->site)) {
        if (!f->site.reached) cli_say(c, "%.*s could not be asked: %.*s; no feeds were looked for", STR_ARG(f->site.url), STR_ARG(f->site.why));
        return true;
    }
    cli_usage(c, "--site wants an address such as https://telvia.example, not `%.*s`", STR_ARG(url));
    return false;
}

static str zone_of(const struct cli *c, const struct init_file *f)
{
    return c->settings.zone.n ? c->settings.zone : proposal_zone(f->site.host, f->languages.at[0]);
}

static bool read_list(struct cli *c, struct init_file *f, struct err *e)
{
    str path = cli_option(c, "opml");
    return !path.n || opml_read(c, path, &f->feeds, e);
}

/* ---- the file */

/* What is written must load, and every source that is switched on must be known. */
static bool check_file(struct cli *c, const struct init_file *f, str text, struct brand *brand, struct err *e)
{
    struct problems p;
    problems_init(&p, c->arena, f->path);
    if (!text.n) return err_set(e, ERR_LIMIT, "the proposal became too long");
    if (!brand_parse(c->arena, f->path, text, brand, e)) return err_prefix(e, "the proposal is no brand file; please report this");
    for (size_t i = 0; i < brand->source_count; i++)
        (void)!source_check(f->sources, &brand->sources[i], &p);
    return problems_none(&p, e) || err_prefix(e, "the proposal is no brand file; please report this");
}

/* Looked at before anybody is asked. */
static bool may_write(struct cli *c, str path, struct err *e)
{
    if (cli_flag(c, "force") || !file_exists(path)) return true;
    return err_set(e, ERR_REFUSED, "%.*s is there already; --force writes over it, --out FILE names another", STR_ARG(path));
}

static int write_all(int fd, str text)
{
    size_t done = 0;
    while (done < text.n) {
        ssize_t n = write(fd, text.p + done, text.n - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        done += (size_t)n;
    }
    return done == text.n ? 0 : errno ? errno : EIO;
}

/* Without --force a file that is there is never opened for writing, also when it appears in this moment. */
static bool write_file(struct cli *c, str path, str text, struct err *e)
{
    bool force = cli_flag(c, "force");
    int fd = open(str_dup_z(c->arena, path), O_WRONLY | O_CREAT | O_CLOEXEC | (force ? O_TRUNC : O_EXCL), 0644);
    if (fd < 0 && errno == EEXIST) return err_set(e, ERR_REFUSED, "%.*s is there already; --force writes over it, --out FILE names another", STR_ARG(path));
    if (fd < 0) return err_set(e, ERR_IO, "%.*s cannot be written: %s", STR_ARG(path), strerror(errno));
    int why = write_all(fd, text);
    if (close(fd) != 0 && !why) why = errno;
    if (why && !force) (void)unlink(str_dup_z(c->arena, path)); /* half a file would be "there already" the next time */
    return !why || err_set(e, ERR_IO, "%.*s cannot be written: %s", STR_ARG(path), strerror(why));
}

static void tell(struct cli *c, const struct init_file *f, const struct brand *brand)
{
    if (f->ambiguous)
        cli_say(c, "careful: `%.*s` is an everyday word or very short; the file proposes context words to switch on", STR_ARG(f->name.name));
    if (f->site.reached)
        cli_say(c, "on %.*s: %zu feeds%s, %zu accounts", STR_ARG(f->site.host), f->site.feed_count, f->site.wordpress.n ? ", WordPress" : "", f->site.accounts.count);
    cli_say(c, "%.*s: %zu name%s, %zu source%s that need%s no key. Next: leumund sources try %.*s", STR_ARG(f->path), brand->aliases.count, cli_s((int64_t)brand->aliases.count), brand->source_count,
            cli_s((int64_t)brand->source_count), brand->source_count == 1 ? "s" : "",
            STR_ARG(f->path));
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct init_file f = {.now = c->now};
    struct brand brand;
    str out = cli_option(c, "out");
    bool to_stdout = str_eq(out, STR("-"));
    proposal_make(c->arena, c->arguments[0], &f.name);
    if (!f.name.name.n) return cli_usage(c, "the name is empty");
    f.id = brand_id_of(c->arena, f.name.name);
    f.path = out.n && !to_stdout ? out : str_printf(c->arena, "%.*s.yaml", STR_ARG(f.id));
    if (!to_stdout && !may_write(c, f.path, &e)) return cli_fail(c, &e);
    if (!read_languages(c, &f) || !look_at_site(c, &f)) return CLI_USAGE;
    f.zone = zone_of(c, &f);
    if (!read_list(c, &f, &e) || !engine_sources(c, &f.sources, &e) || !study_name(c, &f, &e)) return cli_fail(c, &e);
    str text = init_file_text(c->arena, &f);
    if (!check_file(c, &f, text, &brand, &e)) return cli_fail(c, &e);
    if (!to_stdout && !write_file(c, f.path, text, &e)) return cli_fail(c, &e);
    if (to_stdout) cli_write(c, text);
    tell(c, &f, &brand);
    return CLI_OK;
}

const struct command command_init = {
    .name = "init",
    .group = GROUP_START,
    .summary = "writes a brand file with all that can be proposed",
    .synopsis = "NAME [--lang de,en] [--site URL] [--opml FILE] [--out FILE]",
    .examples = "leumund init Telvia --site https://telvia.example\n"
                "  telvia.yaml, with spellings, hashtags, feeds of the site, and every source that needs no key\n"
                "leumund init \"Deutsche Bahn\" --lang de --out feeds/brands/bahn.yaml\n"
                "leumund init Orange --lang en --out - | less\n"
                "  an everyday word: the file proposes words that must stand near it\n",
    .details = "The file is commented: what is on, what is off, and which sources need a key and how to get one. `leumund sources try FILE` asks "
               "each source once.\n\nThe site is asked for one page and at most five addresses more, with robots.txt and delays as in a crawl.\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
