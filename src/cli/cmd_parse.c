#include "cli/cli.h"
#include "cli/engine.h"
#include "cli/post_json.h"

#include "base/escape.h"
#include "base/url.h"
#include "fetch/fetch.h"
#include "parse/charset.h"
#include "parse/gunzip.h"
#include "parse/http.h"
#include "parse/out.h"
#include "parse/page.h"
#include "parse/warc.h"
#include "source/source.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define FILE_MAX ((size_t)256 << 20)
#define ARENA_MAX ((size_t)1 << 30)
#define CPU_MS 1000 /* for one file: nothing that people wrote takes longer */

static const struct cli_option options[] = {
    {"as", 'a', "KIND", "auto, feed, page, or the name of a source (`leumund sources list`); default: auto"},
    {"url", 'u', "URL", "where the file was found: for relative links and to know the source"},
    {"contact", 0, "ADDRESS", "mail address or page of yours, sent with requests (setting: contact)"},
    {"replay", 0, "HOST:PORT", "ask a replay server there instead of the web"},
    {"param", 'p', "NAME=VALUE", "a parameter of the source; may be given several times"},
};

/* One file on its way, for arena_run(). */
struct job {
    struct cli *c;
    const struct sources *sources;
    struct arena *a;
    str file, as;
    struct response response;
    struct buf *line;
    int64_t now; /* when it was asked: for "3 days ago" */
    bool ok;
    struct err e;
};

static void put_error(struct cli *c, str file, str why)
{
    struct buf b;
    buf_init(&b, 1 << 16);
    buf_putz(&b, "{\"file\":");
    escape_json(&b, file);
    buf_putz(&b, ",\"error\":");
    escape_json(&b, why);
    buf_putz(&b, "}\n");
    cli_write(c, buf_str(&b));
    buf_free(&b);
}

/* A file without an address gets one by its name, as recordings do: https://FOLDER.example/FILE. */
static str invented_url(struct arena *a, str file)
{
    size_t slash = str_rfind_byte(file, '/');
    str name = slash == STR_NONE ? file : str_skip(file, slash + 1), dir = slash == STR_NONE ? STR("file") : str_sub(file, 0, slash);
    slash = str_rfind_byte(dir, '/');
    if (slash != STR_NONE) dir = str_skip(dir, slash + 1);
    str url = str_printf(a, "https://%.*s.example/%.*s", STR_ARG(dir), STR_ARG(name)), out;
    return url_resolve(a, (str){0}, url, &out) ? out : STR("https://file.example/");
}

static void put_posts(struct job *j, const struct post *posts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        buf_clear(j->line);
        post_json(j->line, &posts[i], j->file);
        buf_putc(j->line, '\n');
        if (buf_ok(j->line)) cli_write(j->c, buf_str(j->line));
    }
}

static void add_params(struct job *j, struct source_config *config)
{
    struct strs given = cli_options(j->c, "param");
    struct param *list = ARENA_ARRAY(j->a, struct param, given.count + 2);
    size_t count = 0;
    for (size_t i = 0; i < given.count; i++) {
        str value = given.at[i], name = str_cut(&value, '=');
        list[count++] = (struct param){.key = name, .value = value};
    }
    /* Where a feed was found is part of its items' ids in a corpus; here ids are shown as the feed has them. */
    const struct source_info *info = sources_find(j->sources, config->type);
    if (info && !str_eq(info->engine, STR("feed"))) list[count++] = (struct param){.key = STR("url"), .value = j->response.url};
    config->params = list;
    config->param_count = count;
}

static bool choose(struct job *j, struct source_config *config)
{
    str why = {0};
    *config = (struct source_config){.type = j->as, .key = j->as, .delay_ms = -1};
    if (str_eq(j->as, STR("auto")) && !source_guess(j->sources, &j->response, j->a, config, &why))
        return err_set(&j->e, ERR_INPUT, "%.*s", STR_ARG(why));
    add_params(j, config);
    return true;
}

static void parse_source(struct job *j)
{
    struct source_config config;
    struct harvest h;
    if (!choose(j, &config)) return;
    j->response.request.engine = config.type;
    if (!source_handle(j->sources, &config, (str){0}, &j->response, j->now, j->a, &h, &j->e)) return;
    put_posts(j, h.posts, h.post_count);
    j->ok = h.post_count > 0;
    if (j->ok) return;
    if (outcome_success(h.outcome) && h.next_count)
        err_set(&j->e, ERR_INPUT, "no post in it; it leads on to %zu pages, the first of them %.*s (read as %.*s)", h.next_count, STR_ARG(str_sub(h.next[0].request.url, 0, 300)),
                STR_ARG(config.type));
    else if (outcome_success(h.outcome)) err_set(&j->e, ERR_INPUT, "no post in it (read as %.*s)", STR_ARG(config.type));
    else err_set(&j->e, ERR_INPUT, "%s: %.*s (read as %.*s)", outcome_name(h.outcome), STR_ARG(h.why), STR_ARG(config.type));
}

static void put_member(struct buf *b, const char *name, str value)
{
    buf_printf(b, ",\"%s\":", name);
    if (value.n) escape_json(b, value);
    else buf_putz(b, "null");
}

/* The same moment on the page's own clock, so that its day is the day that readers see. */
static void put_local(struct buf *b, const struct date *d)
{
    bool elsewhere = d->precision > DATE_DAY && d->offset_min != DATE_NO_OFFSET && d->offset_min != 0;
    date_put(b, d->at + (elsewhere ? d->offset_min * DATE_MINUTE_MS : 0), d->precision);
    if (!elsewhere) return;
    int minutes = d->offset_min < 0 ? -d->offset_min : d->offset_min;
    b->n--; /* Z */
    buf_printf(b, "%c%02d:%02d", d->offset_min < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

static void parse_page(struct job *j)
{
    struct page page;
    str body = j->response.body;
    str text = charset_decode(j->a, body, j->response.charset, CHARSET_HTML, NULL);
    struct page_context context = {j->response.url, {.now = j->now}};
    if (!str_trim(text).n) {
        err_set(&j->e, ERR_INPUT, "the page is empty");
        return;
    }
    page_read(j->a, thread_rules_new(j->a), text, &context, true, &page);
    struct buf *b = j->line;
    buf_putz(b, "{\"file\":");
    escape_json(b, j->file);
    put_member(b, "title", page.title);
    put_member(b, "author", page.author);
    buf_putz(b, ",\"published_at\":");
    if (page.published.precision) {
        buf_putc(b, '"');
        put_local(b, &page.published);
        buf_putc(b, '"');
    } else {
        buf_putz(b, "null");
    }
    buf_putz(b, ",\"text\":");
    escape_json(b, page.text);
    buf_putz(b, ",\"posts\":[");
    for (size_t i = 0; i < page.count; i++) {
        if (i) buf_putc(b, ',');
        post_json(b, &page.posts[i], (str){0});
    }
    buf_putz(b, "]}\n");
    cli_write(j->c, buf_str(b));
    j->ok = true;
}

static void work(void *ctx)
{
    struct job *j = ctx;
    struct response *r = &j->response;
    if (gunzip_looks_like(r->body) && !gunzip(j->a, r->body, FILE_MAX, &r->body, &j->e)) return;
    if (http_looks_like(r->body) && !http_parse(j->a, r->body, r, &j->e)) return;
    if (str_eq(j->as, STR("page"))) parse_page(j);
    else parse_source(j);
}

static void set_response(struct job *j, struct cli *c, str path, str bytes)
{
    str url = cli_option(c, "url");
    j->response = (struct response){.arena = j->a, .body = bytes, .url = url.n ? url : invented_url(j->a, path), .at = c->now, .status = 200};
    j->response.request.url = j->response.url;
}

static bool read_file(struct job *j, struct cli *c, str path)
{
    str bytes;
    if (!cli_read(c, j->a, path, FILE_MAX, &bytes, &j->e)) return false;
    set_response(j, c, path, bytes);
    return true;
}

/* As politely as a crawl: robots.txt, guards, limits. The answer lives in an arena of its own. */
static struct response *ask(struct job *j, struct cli *c, str url)
{
    struct fetch_options o = fetch_defaults();
    str contact = cli_option(c, "contact");
    o.user_agent = str_printf(j->a, "leumund/%s", cli_version());
    o.contact = contact.n ? contact : c->settings.contact;
    o.replay = cli_option(c, "replay");
    o.start_wait = false;
    struct request request = {.url = url, .delay_ms = -1, .page = 1};
    struct response *r = fetch_once(&o, &request, &j->e);
    if (r && r->outcome != OUTCOME_OK && r->outcome != OUTCOME_NONE)
        err_set(&j->e, ERR_NET, "%s: %.*s", outcome_name(r->outcome), STR_ARG(r->why));
    return r;
}

/* An answer that holds no page: a hop, a failure, what the fetcher asks for itself. */
static bool is_aside(const struct warc_record *r, str block)
{
    str url = url_target(r->url), status = str_sub(block, 0, str_find_byte(block, '\n'));
    (void)str_cut(&status, ' ');
    return !str_eq(r->type, STR("response")) || !http_looks_like(block) || !str_starts(status, STR("2")) || str_eq(url, STR("/robots.txt")) ||
           str_eq(url, STR("/.well-known/tdmrep.json"));
}

/* Each answer of an archive like a file of its own, with its address and the time at which it was given. */
static bool parse_record(const struct job *archive, const struct warc_record *r, bool *damaged)
{
    struct arena *a = arena_new(ARENA_MAX);
    struct job *j = ARENA_NEW(a, struct job);
    *j = (struct job){.c = archive->c, .sources = archive->sources, .a = a, .as = archive->as, .now = r->at ? r->at : archive->now, .line = buf_owned(a, (size_t)64 << 20)};
    j->file = r->url;
    j->response = (struct response){.arena = a, .body = r->block, .url = r->url, .at = j->now, .status = 200};
    j->response.request.url = j->response.url;
    arena_deadline(a, CPU_MS);
    bool ran = arena_run(a, work, j, &j->e), ok = ran && j->ok;
    *damaged = !ran;
    if (!ran) put_error(j->c, j->file, str_from(j->e.text));
    arena_free(a);
    return ok;
}

static bool parse_archive(struct job *j, struct warc_reader *reader)
{
    struct warc_record r;
    size_t answers = 0, read = 0, bad = 0, too_big = 0;
    bool damaged;
    while (!cli_closed(j->c) && warc_next(reader, &r, &j->e)) {
        too_big += r.too_big;
        if (r.too_big) put_error(j->c, r.url, STR("longer than 64 MB: passed over"));
        if (r.too_big || is_aside(&r, r.block)) continue;
        answers++;
        read += parse_record(j, &r, &damaged);
        bad += damaged;
    }
    cli_say(j->c, "%.*s: %zu records, %zu answers, posts in %zu of them", STR_ARG(j->file), reader->number, answers, read);
    if (!j->e.code && !read) err_set(&j->e, ERR_INPUT, "no post in the archive");
    return !j->e.code && !bad && !too_big;
}

/* A whole file, as one answer. */
static bool parse_body(struct job *j)
{
    j->line = buf_owned(j->a, (size_t)64 << 20);
    arena_deadline(j->a, CPU_MS);
    return arena_run(j->a, work, j, &j->e) && j->ok;
}

/* What has come, when it has come: who writes into the pipe may think long, and what was read so far is shown meanwhile. */
static size_t read_input(void *ctx, char *to, size_t n)
{
    struct job *j = ctx;
    int fd = fileno(j->c->in);
    ssize_t got;
    if (fd < 0) return fread(to, 1, n, j->c->in);
    (void)fflush(j->c->out);
    while ((got = read(fd, to, n)) < 0 && errno == EINTR) continue;
    if (got < 0) err_set(&j->e, ERR_IO, "standard input: %s", strerror(errno));
    return got < 0 ? 0 : (size_t)got;
}

/* An archive is read as it comes, however long; all else as a whole. */
static bool parse_input(struct job *j)
{
    struct warc_reader reader;
    struct inflow *in = inflow_open(j->a, read_input, j);
    if (warc_begin_inflow(&reader, j->a, in)) return parse_archive(j, &reader);
    while (inflow_window(in).n <= FILE_MAX && inflow_more(in)) continue;
    if (j->e.code) return false;
    if (inflow_window(in).n > FILE_MAX)
        return err_set(&j->e, ERR_LIMIT, "standard input: longer than %zu MB, and no archive (WARC): one answer is never so long; split it, or give the files by their names", FILE_MAX >> 20);
    set_response(j, j->c, STR("-"), inflow_window(in));
    return parse_body(j);
}

static bool parse_bytes(struct job *j, str bytes)
{
    struct warc_reader reader;
    return warc_begin(&reader, j->a, bytes) ? parse_archive(j, &reader) : parse_body(j);
}

/* Archives are read where they lie, however large they are; everything else as a whole. */
static bool parse_path(struct job *j, struct cli *c, str path)
{
    struct warc_reader reader;
    str mapped = {NULL, 0};
    if (str_eq(path, STR("-"))) return parse_input(j);
    bool archive = file_map(path, &mapped) && warc_begin(&reader, j->a, mapped);
    bool ok = archive ? parse_archive(j, &reader) : read_file(j, c, path) && parse_bytes(j, j->response.body);
    file_unmap(mapped);
    return ok;
}

static bool parse_one(struct cli *c, const struct sources *sources, str as, str path)
{
    struct arena *a = arena_new(ARENA_MAX);
    struct job *j = ARENA_NEW(c->arena, struct job);
    *j = (struct job){.c = c, .sources = sources, .a = a, .file = path, .as = as, .now = c->now};
    struct response *answer = url_is_http(path) ? ask(j, c, path) : NULL;
    if (answer && !j->e.code) j->response = *answer;
    bool ok = url_is_http(path) ? answer && !j->e.code && parse_bytes(j, answer->body) : parse_path(j, c, path);
    if (!ok && j->e.code) put_error(c, path, str_from(j->e.text));
    arena_free(a);
    if (answer) arena_free(answer->arena);
    return ok;
}

static int run(struct cli *c)
{
    const struct sources *sources;
    struct err e = {.code = ERR_NONE};
    str as = cli_option(c, "as");
    if (!as.n) as = STR("auto");
    if (!engine_sources(c, &sources, &e)) return cli_fail(c, &e);
    bool known = str_eq(as, STR("auto")) || sources_find(sources, as);
    if (!known) return cli_usage(c, "--as %.*s: no such source; `leumund sources list` shows all", STR_ARG(as));
    bool all = true;
    for (size_t i = 0; i < c->argument_count && !cli_closed(c); i++) all = parse_one(c, sources, as, c->arguments[i]) && all;
    return all ? CLI_OK : CLI_NO;
}

const struct command command_parse = {
    .name = "parse",
    .group = GROUP_TOOLS,
    .summary = "what would be extracted from a file: the tester for sources",
    .synopsis = "[--as auto|feed|page|SOURCE] [--url URL] FILE|URL…",
    .examples = "leumund parse thread.html\n"
                "  the posts of a forum thread, a JSON object a line\n"
                "leumund parse --as feed --url https://blog.example/feed/ feed.xml\n"
                "  a feed; relative links become absolute\n"
                "leumund parse --as page article.html\n"
                "  the page itself: title, author, date, main text, and its posts\n"
                "leumund parse https://blog.example/feed/\n"
                "  asks for it, as politely as a crawl\n"
                "leumund parse leumund-20260301120000-00000.warc.gz\n"
                "  the pages of an archive (crawl --warc), each with its address and its time\n"
                "leumund parse --as mastodon-tag answer.http\n"
                "  a recorded response, with its status line and headers\n",
    .details = "Every file is answered: by its posts, or by an object with \"error\" when none can be read. Files that begin with HTTP/1.1 are "
               "whole responses, WARC archives (packed or not) are read answer by answer; others are bodies. \"-\" reads standard input: an archive as it comes, "
               "however long, everything else up to 256 MB.\n\n"
               "In an archive, \"file\" is the address. --as page gives one object a file: file, title, author, published_at, text, posts.\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 1,
    .arguments_max = -1,
    .run = run,
};
