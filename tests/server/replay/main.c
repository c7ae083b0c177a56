/* replay: serves recorded answers on loopback under the addresses they were recorded at. The scheme is ignored; host, path and parameters decide.
 * For `make demo` and the tests: the program under test connects here with --replay HOST:PORT and asks as if it spoke to the real hosts.
 *
 *   replay --port-file F [--port N] [--root DIR]… [--map TSV]… [--index INDEX.tsv]… [--samples DIR] [--log FILE] [--seconds N] [--delay MS]
 *
 * What is not recorded is 404, robots.txt included. Every answer has ETag and Last-Modified, and is 304 when they are sent back. Ends on SIGTERM or
 * SIGINT, or after --seconds; SIGHUP reads the sources again. --delay: every answer takes so long, one after the other, so that a crawl
 * can be disturbed in its middle. The log: ms since 1970, host, method, address, status, 1 if it was
 * conditional; separated by tabs, a line at the moment of the answer. */
#include "catalog.h"

#include "base/buf.h"
#include "base/date.h"
#include "base/hash.h"

#include <errno.h>
#include <fcntl.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define FILE_MAX ((size_t)256 << 20)

struct recording {
    struct buf bytes;
    int status;
    str headers; /* lines of a .http file, without the status line */
    str body;
};

struct asked {
    char *target;
    bool begun;
};

static struct catalog *_Atomic catalog;
static int log_fd = -1;
static int64_t delay_ms;

/* ---------------------------------------------------------------- reading a recording */

static bool read_file(const char *path, struct buf *b, struct stat *st)
{
    FILE *f = fopen(path, "rb");
    if (!f) return false;
    buf_init(b, FILE_MAX);
    char block[65536];
    for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;) buf_put(b, (str){block, n});
    bool ok = fstat(fileno(f), st) == 0 && buf_ok(b);
    fclose(f);
    return ok;
}

static bool is_http_file(const char *path)
{
    return str_ends(str_from(path), STR(".http"));
}

static void split_http(struct recording *r)
{
    str rest = r->body;
    str line = str_trim(str_cut(&rest, '\n'));
    str_cut(&line, ' ');
    int64_t status;
    if (str_to_i64(str_cut(&line, ' '), &status)) r->status = (int)status;
    r->headers = rest;
    while (rest.p) {
        const char *begin = rest.p;
        if (str_trim(str_cut(&rest, '\n')).n > 0) continue;
        r->headers.n = (size_t)(begin - r->headers.p);
        break;
    }
    r->body = rest.p ? rest : (str){0};
}

static const char *type_of(const char *path, str body)
{
    static const struct {
        str tail;
        const char *type;
    } types[] = {
        {STR_INIT(".html"), "text/html; charset=utf-8"}, {STR_INIT(".htm"), "text/html; charset=utf-8"},
        {STR_INIT(".json"), "application/json"},         {STR_INIT(".xml"), "application/xml"},
        {STR_INIT(".rss"), "application/rss+xml"},       {STR_INIT(".atom"), "application/atom+xml"},
        {STR_INIT(".txt"), "text/plain; charset=utf-8"}, {STR_INIT(".csv"), "text/csv"},
        {STR_INIT(".gz"), "application/gzip"},           {STR_INIT(".jsonl"), "application/jsonl"},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (str_ends(str_from(path), types[i].tail)) return types[i].type;
    str start = str_trim(str_sub(body, 0, 200));
    if (start.n > 0 && (start.p[0] == '{' || start.p[0] == '[')) return "application/json";
    if (str_starts(start, STR("<?xml"))) return "application/xml";
    return start.n > 0 && start.p[0] == '<' ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
}

/* ---------------------------------------------------------------- answering */

/* Lines that describe the recorded transfer and not the recorded answer. */
static bool is_of_transfer(str name)
{
    static const str names[] = {STR_INIT("content-length"), STR_INIT("transfer-encoding"), STR_INIT("content-encoding"), STR_INIT("connection"),
                                STR_INIT("keep-alive"), STR_INIT("date"), STR_INIT("alt-svc"), STR_INIT("strict-transport-security")};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq_nocase(name, names[i])) return true;
    return false;
}

static void add_header(struct MHD_Response *response, struct arena *a, const char *name, str value)
{
    MHD_add_response_header(response, name, str_dup_z(a, value));
}

static void copy_headers(struct MHD_Response *response, struct arena *a, str lines)
{
    while (lines.p) {
        str line = str_trim(str_cut(&lines, '\n'));
        str name = str_trim(str_cut(&line, ':'));
        if (name.n > 0 && line.p && !is_of_transfer(name)) add_header(response, a, str_dup_z(a, name), str_trim(line));
    }
}

static str http_date(struct arena *a, time_t at)
{
    static const char days[] = "SunMonTueWedThuFriSat", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    struct tm tm;
    gmtime_r(&at, &tm);
    return str_printf(a, "%.3s, %02d %.3s %d %02d:%02d:%02d GMT", days + 3 * tm.tm_wday, tm.tm_mday, months + 3 * tm.tm_mon, tm.tm_year + 1900, tm.tm_hour,
                      tm.tm_min, tm.tm_sec);
}

static str without_weak(str tag)
{
    return str_starts(tag, STR("W/")) ? str_skip(tag, 2) : tag;
}

static bool is_unchanged(struct MHD_Connection *connection, struct MHD_Response *response)
{
    str none_match = str_from(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "If-None-Match"));
    str since = str_from(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "If-Modified-Since"));
    str etag = str_from(MHD_get_response_header(response, "ETag"));
    str modified = str_from(MHD_get_response_header(response, "Last-Modified"));
    if (!none_match.p) return since.n > 0 && str_eq(since, modified);
    while (none_match.p) {
        str tag = str_trim(str_cut(&none_match, ','));
        if (str_eq(tag, STR("*")) || str_eq(without_weak(tag), without_weak(etag))) return true;
    }
    return false;
}

static int64_t wall_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool is_conditional(struct MHD_Connection *connection)
{
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "If-None-Match") ||
           MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "If-Modified-Since");
}

static void write_log(struct MHD_Connection *connection, str host, const char *method, const char *target, int status)
{
    if (log_fd < 0) return;
    struct buf b;
    buf_init(&b, 65536);
    buf_printf(&b, "%lld\t%.*s\t%s\thttp://%.*s%s\t%d\t%d\n", (long long)wall_ms(), STR_ARG(host), method, STR_ARG(host), target, status,
               is_conditional(connection));
    /* One write a line: whoever reads the file while we run never sees half a line. */
    if (write(log_fd, b.p, b.n) < 0) fprintf(stderr, "replay: log: %s\n", strerror(errno));
    buf_free(&b);
}

static enum MHD_Result send_text(struct MHD_Connection *connection, int status, const char *text)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(strlen(text), (void *)(uintptr_t)text, MHD_RESPMEM_PERSISTENT);
    MHD_add_response_header(response, "Content-Type", "text/plain");
    enum MHD_Result result = MHD_queue_response(connection, (unsigned)status, response);
    MHD_destroy_response(response);
    return result;
}

static struct MHD_Response *make_response(struct recording *r, const struct entry *e, const struct stat *st)
{
    struct arena *a = arena_new(0);
    struct MHD_Response *response = MHD_create_response_from_buffer(r->body.n, (void *)(uintptr_t)r->body.p, MHD_RESPMEM_MUST_COPY);
    copy_headers(response, a, r->headers);
    if (e->content_type.n > 0) {
        MHD_del_response_header(response, "Content-Type", MHD_get_response_header(response, "Content-Type"));
        add_header(response, a, "Content-Type", e->content_type);
    }
    if (!MHD_get_response_header(response, "Content-Type")) MHD_add_response_header(response, "Content-Type", type_of(e->file, r->body));
    if (!MHD_get_response_header(response, "ETag"))
        add_header(response, a, "ETag", str_printf(a, "\"%016llx\"", (unsigned long long)hash64(r->body)));
    if (!MHD_get_response_header(response, "Last-Modified")) add_header(response, a, "Last-Modified", http_date(a, st->st_mtime));
    arena_free(a);
    return response;
}

static enum MHD_Result answer(struct MHD_Connection *connection, const char *method, const char *target)
{
    str host = str_from(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host"));
    struct entry *e = catalog_find(catalog, host, str_from(target));
    struct recording r = {.status = 200};
    struct stat st;
    int status = 404;
    enum MHD_Result result;
    if (delay_ms > 0) nanosleep(&(struct timespec){.tv_sec = delay_ms / 1000, .tv_nsec = delay_ms % 1000 * 1000000}, NULL);
    if (e && read_file(e->file, &r.bytes, &st)) {
        r.body = buf_str(&r.bytes);
        if (is_http_file(e->file)) split_http(&r);
        status = e->status ? e->status : r.status;
        struct MHD_Response *response = make_response(&r, e, &st);
        if (status == 200 && is_unchanged(connection, response)) status = 304;
        if (status == 304) {
            struct MHD_Response *empty = MHD_create_response_from_buffer(0, (void *)(uintptr_t) "", MHD_RESPMEM_PERSISTENT);
            MHD_add_response_header(empty, "ETag", MHD_get_response_header(response, "ETag"));
            MHD_destroy_response(response);
            response = empty;
        }
        result = MHD_queue_response(connection, (unsigned)status, response);
        MHD_destroy_response(response);
    } else {
        if (e) status = 500;
        result = send_text(connection, status, e ? "the recording cannot be read\n" : "not recorded\n");
    }
    buf_free(&r.bytes);
    write_log(connection, host, method, target, status);
    return result;
}

static enum MHD_Result handle(void *ctx, struct MHD_Connection *connection, const char *url, const char *method, const char *version,
                              const char *upload, size_t *upload_n, void **state)
{
    struct asked *asked = *state;
    (void)ctx, (void)url, (void)version, (void)upload;
    /* A body is read to its end before the answer. */
    if (!asked->begun || *upload_n > 0) {
        asked->begun = true;
        *upload_n = 0;
        return MHD_YES;
    }
    return answer(connection, method, asked->target);
}

/* The target as it was sent, which MHD otherwise takes apart. */
static void *remember_target(void *ctx, const char *uri, struct MHD_Connection *connection)
{
    (void)ctx, (void)connection;
    struct asked *asked = calloc(1, sizeof *asked);
    if (!asked) abort();
    asked->target = strdup(uri);
    return asked;
}

static void forget_target(void *ctx, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode code)
{
    (void)ctx, (void)connection, (void)code;
    struct asked *asked = *state;
    if (!asked) return;
    free(asked->target);
    free(asked);
    *state = NULL;
}

/* ---------------------------------------------------------------- command line */

static bool load(int argc, char **argv)
{
    bool ok = true;
    for (int i = 1; i + 1 < argc; i += 2)
        if (strcmp(argv[i], "--ignore") == 0) catalog_ignore(catalog, str_from(argv[i + 1]));
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--root") == 0) ok &= load_tree(catalog, argv[i + 1]);
        if (strcmp(argv[i], "--map") == 0) ok &= load_map(catalog, argv[i + 1]);
        if (strcmp(argv[i], "--index") == 0) ok &= load_index(catalog, argv[i + 1]);
        if (strcmp(argv[i], "--samples") == 0) ok &= load_samples(catalog, argv[i + 1]);
    }
    return ok;
}

static const char *option(int argc, char **argv, const char *name)
{
    for (int i = 1; i + 1 < argc; i += 2)
        if (strcmp(argv[i], name) == 0) return argv[i + 1];
    return NULL;
}

static bool usage_ok(int argc, char **argv)
{
    static const char *const names[] = {"--port-file", "--port", "--ignore", "--root", "--map", "--index", "--samples", "--log", "--seconds", "--delay"};
    for (int i = 1; i < argc; i += 2) {
        bool known = false;
        for (size_t n = 0; n < sizeof names / sizeof *names; n++) known |= strcmp(argv[i], names[n]) == 0;
        if (!known || i + 1 == argc) return false;
    }
    return true;
}

/* First beside, then renamed: who waits for the file never reads an empty one. */
static bool write_port(const char *path, unsigned port)
{
    char beside[4096];
    snprintf(beside, sizeof beside, "%s.new", path);
    FILE *f = fopen(beside, "w");
    if (!f) return false;
    fprintf(f, "%u\n", port);
    return fclose(f) == 0 && rename(beside, path) == 0;
}

static void serve(int argc, char **argv, sigset_t *signals)
{
    const char *seconds = option(argc, argv, "--seconds");
    int64_t end = seconds ? wall_ms() + 1000 * atoll(seconds) : INT64_MAX;
    while (wall_ms() < end) {
        struct timespec wait = {.tv_sec = 1};
        int got = sigtimedwait(signals, NULL, &wait);
        if (got == SIGTERM || got == SIGINT) return;
        if (got != SIGHUP) continue;
        /* The old one stays: a request may be reading it. */
        catalog = catalog_new();
        load(argc, argv);
    }
}

static struct MHD_Daemon *listen_at(const char *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)(port ? atoi(port) : 0))};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ERROR_LOG, 0, NULL, NULL, handle, NULL, MHD_OPTION_SOCK_ADDR, &address,
                            MHD_OPTION_LISTENING_ADDRESS_REUSE, 1u, MHD_OPTION_URI_LOG_CALLBACK, remember_target, NULL, MHD_OPTION_NOTIFY_COMPLETED,
                            forget_target, NULL, MHD_OPTION_CONNECTION_LIMIT, 2000u, MHD_OPTION_END);
}

int main(int argc, char **argv)
{
    if (!usage_ok(argc, argv) || !option(argc, argv, "--port-file")) {
        fprintf(stderr, "usage: replay --port-file F [--port N] [--ignore NAMES] [--root DIR]... [--map TSV]... [--index TSV]... [--samples DIR] [--log FILE] [--seconds N] [--delay MS]\n");
        return 2;
    }
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    signal(SIGPIPE, SIG_IGN);

    catalog = catalog_new();
    if (!load(argc, argv)) return 1;
    const char *delay = option(argc, argv, "--delay");
    if (delay) delay_ms = strtoll(delay, NULL, 10);
    const char *log_file = option(argc, argv, "--log");
    if (log_file && (log_fd = open(log_file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644)) < 0) {
        perror(log_file);
        return 1;
    }
    struct MHD_Daemon *daemon = listen_at(option(argc, argv, "--port"));
    if (!daemon) {
        fprintf(stderr, "replay: cannot listen on 127.0.0.1\n");
        return 1;
    }
    unsigned port = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    if (!write_port(option(argc, argv, "--port-file"), port)) {
        perror("--port-file");
        return 1;
    }
    fprintf(stderr, "replay: %zu recordings on 127.0.0.1:%u\n", catalog_count(catalog), port);
    serve(argc, argv, &signals);
    MHD_stop_daemon(daemon);
    catalog_free(catalog);
    return 0;
}
