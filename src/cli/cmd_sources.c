#include "cli/asking.h"
#include "cli/fate.h"
#include "cli/sources_opml.h"
#include "cli/sources_try.h"

#include "base/log.h"
#include "base/nearest.h"
#include "source/selftest.h"

static const struct cli_option options[] = {
    {"all", 0, NULL, "also descriptions that only others' follow-ups reach"},
    {"yaml", 0, NULL, "show: the description itself, to begin one's own with"},
    {"format", 'f', "FORMAT", "health: text, tsv, csv or jsonl"},
    ASKING_OPTIONS,
};

static const char *key_word(enum source_key_need k)
{
    static const char *const words[] = {"none", "optional", "needed"};
    return words[k];
}

static void put_padded(struct buf *b, str s, size_t width)
{
    buf_put(b, s);
    if (s.n < width) buf_fill(b, ' ', width - s.n);
    buf_putc(b, ' ');
}

static int list(struct cli *c, const struct sources *s)
{
    struct buf b;
    buf_init(&b, 1 << 20);
    put_padded(&b, STR("NAME"), 22);
    put_padded(&b, STR("KEY"), 8);
    put_padded(&b, STR("CHECKED ON"), 13);
    buf_putz(&b, "WHAT\n");
    for (size_t i = 0; i < sources_count(s); i++) {
        const struct source_info *info = sources_at(s, i);
        if (info->internal && !cli_flag(c, "all")) continue;
        put_padded(&b, info->name, 22);
        put_padded(&b, str_from(key_word(info->key)), 8);
        put_padded(&b, str_from(source_proof_name(info->checked)), 13);
        buf_put(&b, info->title);
        buf_putc(&b, '\n');
    }
    cli_write(c, buf_str(&b));
    buf_free(&b);
    cli_say(c, "CHECKED ON: server = a real one; recorded = recorded answers; documentation = never seen at work here.");
    return CLI_OK;
}

static void put_param(struct buf *b, const struct source_param *p)
{
    buf_putz(b, "  ");
    put_padded(b, p->name, 12);
    buf_put(b, p->about);
    if (p->fallback.n) buf_printf(b, " (default: %.*s)", STR_ARG(p->fallback));
    else if (!p->required) buf_putz(b, " (optional)");
    buf_putc(b, '\n');
}

static void put_example(struct buf *b, const struct source_info *info)
{
    bool first = true;
    buf_printf(b, "\nIn a brand file:\n  sources:\n    - %.*s: {", STR_ARG(info->name));
    for (size_t i = 0; i < info->param_count; i++) {
        const struct source_param *p = &info->params[i];
        if (!p->required) continue;
        buf_printf(b, "%s%.*s: \"%.*s\"", first ? "" : ", ", STR_ARG(p->name), STR_ARG(p->example));
        first = false;
    }
    buf_putz(b, "}\n");
}

/* What the program does because the terms want it; a brand file may say otherwise. */
static void put_terms(struct buf *b, const struct source_info *info)
{
    double days = (double)info->recheck_ms / (double)DATE_DAY_MS;
    if (info->recheck_ms) buf_printf(b, "terms        texts that it has not given again after %g %s are taken away (must_recheck)\n", days, days == 1 ? "day" : "days");
    if (info->no_text_export) buf_putz(b, "terms        exports hold none of its texts (text_export_ok)\n");
}

/* "mastodon" is the beginning of four names. */
static int say_unknown(struct cli *c, const struct sources *s, str name)
{
    str near = {0};
    for (size_t i = 0; name.n && i < sources_count(s); i++) {
        str one = sources_at(s, i)->name;
        if (str_starts(one, name)) near = near.n ? str_printf(c->arena, "%.*s, %.*s", STR_ARG(near), STR_ARG(one)) : one;
    }
    if (near.n) return cli_usage(c, "there is no source %.*s, but %.*s", STR_ARG(name), STR_ARG(near));
    str *names = ARENA_ARRAY(c->arena, str, sources_count(s) + 1);
    for (size_t i = 0; i < sources_count(s); i++) names[i] = sources_at(s, i)->name;
    near = nearest_name(name, names, sources_count(s));
    if (near.n) return cli_usage(c, "there is no source %.*s; did you mean %.*s?", STR_ARG(name), STR_ARG(near));
    return cli_usage(c, "there is no source %.*s; `leumund sources list` shows all", STR_ARG(name));
}

static int show(struct cli *c, const struct sources *s, str name)
{
    const struct source_info *info = sources_find(s, name);
    struct buf b;
    if (!info) return say_unknown(c, s, name);
    if (cli_flag(c, "yaml")) {
        cli_write(c, info->yaml);
        return CLI_OK;
    }
    buf_init(&b, 1 << 20);
    buf_printf(&b, "%.*s: %.*s\n", STR_ARG(info->name), STR_ARG(info->title));
    if (info->note.n) buf_printf(&b, "%.*s\n", STR_ARG(info->note));
    buf_printf(&b, "\nchecked on   %s\nkey          %s", source_proof_name(info->checked), key_word(info->key));
    for (size_t i = 0; i < info->secrets.count; i++) buf_printf(&b, "%s%.*s", i ? ", " : ": ", STR_ARG(info->secrets.at[i]));
    buf_printf(&b, "\nasked every  %lld min\nmore         %.*s\nfile         %.*s\n", (long long)(info->every_ms / DATE_MINUTE_MS),
               STR_ARG(info->docs), STR_ARG(info->file));
    put_terms(&b, info);
    if (info->param_count) buf_putz(&b, "\nParameters:\n");
    for (size_t i = 0; i < info->param_count; i++) put_param(&b, &info->params[i]);
    put_example(&b, info);
    cli_write(c, buf_str(&b));
    buf_free(&b);
    return CLI_OK;
}

struct telling {
    struct cli *c;
    str path;
    size_t run;
};

static void tell(void *ctx, int64_t line, const char *wrong)
{
    struct telling *t = ctx;
    t->run++;
    if (wrong) cli_say(t->c, "%.*s:%lld: test failed: %s", STR_ARG(t->path), (long long)line, wrong);
}

static void tell_silent(void *ctx, const struct silent_field *f)
{
    const struct telling *t = ctx;
    cli_say(t->c, "%.*s:%d:%d: warning: `%.*s` finds nothing in any post of the tests: is its value right, or does no test show it?", STR_ARG(t->path), (int)f->line,
            (int)f->column, STR_ARG(f->name));
}

static str folder_of(str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return slash == STR_NONE ? STR(".") : str_sub(path, 0, slash);
}

static str stem_of(str path)
{
    size_t slash = str_rfind_byte(path, '/');
    str name = slash == STR_NONE ? path : str_skip(path, slash + 1);
    return str_ends(name, STR(".yaml")) ? str_sub(name, 0, name.n - 5) : name;
}

static void tell_name(void *ctx, int32_t line, int32_t column, const char *wrong)
{
    struct telling *t = ctx;
    cli_say(t->c, "%.*s:%d:%d: %s", STR_ARG(t->path), (int)line, (int)column, wrong);
}

/* Files that are checked together know each other. What is wrong with one is told when its turn comes. */
static void know_all(struct cli *c, struct sources *s)
{
    for (size_t i = 1; i < c->argument_count; i++) {
        struct err e = {.code = ERR_NONE};
        struct problems p;
        str yaml;
        if (str_eq(c->arguments[i], STR("-")) || !cli_read(c, c->arena, c->arguments[i], 1 << 20, &yaml, &e)) continue;
        if (!sources_add(s, c->arguments[i], yaml, &p) && !problems_none(&p, &e)) log_debug("%s", e.text);
    }
}

static int check(struct cli *c, struct sources *s, str path)
{
    struct err e = {.code = ERR_NONE};
    struct problems p;
    str yaml;
    if (!cli_read(c, c->arena, path, 1 << 20, &yaml, &e)) return cli_fail(c, &e);
    if (!sources_add(s, path, yaml, &p) && !cli_problems(c, &p, &e)) return cli_fail(c, &e);
    struct telling t = {c, path, 0};
    size_t names = source_check_follows(s, stem_of(path), tell_name, &t);
    if (names) {
        err_set(&e, ERR_CONFIG, "%.*s: %zu names are wrong", STR_ARG(path), names);
        return cli_fail(c, &e);
    }
    size_t failed = source_selftest(s, stem_of(path), folder_of(path), c->now, tell, tell_silent, &t);
    if (failed) {
        err_set(&e, ERR_CONFIG, "%.*s: %zu of %zu tests failed", STR_ARG(path), failed, t.run);
        return cli_fail(c, &e);
    }
    struct buf b;
    buf_init(&b, 4096);
    buf_printf(&b, "%.*s: good, %zu tests passed\n", STR_ARG(path), t.run);
    cli_write(c, buf_str(&b));
    buf_free(&b);
    return CLI_OK;
}

static int health(struct cli *c)
{
    static const char *const formats[] = {"text", "tsv", "csv", "jsonl", NULL};
    int format = 0;
    struct err e = {.code = ERR_NONE};
    struct corpus k;
    if (!cli_option_choice(c, "format", formats, &format)) return CLI_USAGE;
    const struct rows_options o = {.format = (enum rows_format)format, .style = cli_style(c), .write = rows_write_file, .ctx = c->out};
    if (!corpus_open(c, &k, &e)) return cli_fail(c, &e);
    bool ok = fate_sources(c, &k, &o, &e);
    corpus_close(&k);
    return ok ? CLI_OK : cli_fail(c, &e);
}

static int import(struct cli *c, struct sources *s, str path)
{
    (void)s;
    return sources_import(c, path);
}

static int export(struct cli *c, struct sources *s, str path)
{
    (void)s;
    return sources_export(c, path);
}

static int try_each(struct cli *c, struct sources *s, str path)
{
    return sources_try(c, s, path);
}

static int show_each(struct cli *c, struct sources *s, str name)
{
    return show(c, s, name);
}

/* What is done with each argument. */
static const struct part {
    str name;
    int (*run)(struct cli *c, struct sources *s, str argument);
} parts[] = {
    {STR_INIT("show"), show_each}, {STR_INIT("check"), check}, {STR_INIT("try"), try_each}, {STR_INIT("import"), import}, {STR_INIT("export"), export},
};

static const struct part *find_part(str name)
{
    for (size_t i = 0; i < CLI_COUNT(parts); i++)
        if (str_eq(parts[i].name, name)) return &parts[i];
    return NULL;
}

static int run(struct cli *c)
{
    struct sources *s;
    struct strs dirs = {0};
    struct err e = {.code = ERR_NONE};
    strs_add(c->arena, &dirs, path_join(c->arena, c->paths.config, STR("feeds/sources")));
    if (c->settings.sources.n) strs_add(c->arena, &dirs, c->settings.sources);
    if (!sources_load(c->arena, &dirs, &c->env, &s, &e)) return cli_fail(c, &e);
    for (size_t i = 0; i < sources_broken(s)->count; i++) cli_say(c, "left out: %.*s", STR_ARG(sources_broken(s)->at[i]));
    str what = c->argument_count ? c->arguments[0] : STR("list");
    if (str_eq(what, STR("list"))) return list(c, s);
    if (str_eq(what, STR("health"))) return health(c);
    const struct part *part = find_part(what);
    if (!part) return cli_usage(c, "write list, show NAME, check FILE, try BRANDFILE, import OPMLFILE, export BRANDFILE, or health");
    if (c->argument_count < 2) return cli_usage(c, "what shall be looked at? write `sources %.*s NAME`", STR_ARG(what));
    if (part->run == check) know_all(c, s);
    int worst = CLI_OK;
    for (size_t i = 1; i < c->argument_count; i++) {
        int code = part->run(c, s, c->arguments[i]);
        if (code != CLI_OK) worst = code;
    }
    return worst;
}

const struct command command_sources = {
    .name = "sources",
    .group = GROUP_COLLECT,
    .summary = "which sources can be asked, what they need, and a check of one's own",
    .synopsis = "[list | show NAME… | check FILE… | try BRANDFILE… | import OPMLFILE | export BRANDFILE | health]",
    .examples = "leumund sources\n"
                "  all of them: need of a key, and on what each was checked\n"
                "leumund sources show mastodon-tag\n"
                "  parameters, limits, and a line for the brand file\n"
                "leumund sources show --yaml mastodon-tag > mine.yaml\n"
                "  a description to begin one's own with\n"
                "leumund sources check mine.yaml\n"
                "  faults with line and column, and the description's own tests\n"
                "leumund sources try telvia.yaml\n"
                "  asks each source of a brand file once: its newest posts, whether they match, or what went wrong and what to do\n"
                "leumund sources import feeds.opml\n"
                "  a feed reader's list as lines for the `sources:` of a brand file; export writes such a list\n"
                "leumund sources health\n"
                "  the sources of the corpus: outcome, pace, and what is odd about them (as stats --sources)\n",
    .details = "Own descriptions lie in feeds/sources/ below the configuration folder; one of the same name replaces a shipped one. "
               "docs/sources.md teaches how to write them.\n\n"
               "try keeps nothing. It shows authors as the corpus would (or as … where there is no key yet), and ends with 1 when a source failed.\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 0,
    .arguments_max = -1,
    .run = run,
};
