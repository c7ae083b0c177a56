/*   hostile --port-file F [--log FILE] [--seconds N]
 *
 * Serves the table below on 127.0.0.1. The log has the columns of the replay server's: ms, host, method, address, status, conditional. */
#include "hostile.h"

#include "base/hash.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static int log_fd = -1, port;
static atomic_int visits[65536]; /* by hash of host and target */

long long wall_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void pause_ms(int ms)
{
    struct timespec t = {.tv_sec = ms / 1000, .tv_nsec = (ms % 1000) * 1000000L};
    nanosleep(&t, NULL);
}

bool send_bytes(struct visit *v, str bytes)
{
    while (bytes.n > 0) {
        ssize_t n = send(v->fd, bytes.p, bytes.n, MSG_NOSIGNAL);
        if (n <= 0) return false;
        bytes = str_skip(bytes, (size_t)n);
    }
    return true;
}

static void send_text(struct visit *v, const char *text)
{
    send_bytes(v, str_from(text));
}

void reply(struct visit *v, int status, const char *headers, str body)
{
    char head[4096];
    snprintf(head, sizeof head, "HTTP/1.1 %d X\r\nConnection: close\r\n%sContent-Length: %zu\r\n\r\n", status, headers, body.n);
    v->status = status;
    send_text(v, head);
    send_bytes(v, body);
}

/* ---------------------------------------------------------------- addresses */

static void ok(struct visit *v)
{
    reply(v, 200, "Content-Type: text/html; charset=\"UTF-8\"\r\n", STR("<html><p>fine</p></html>\n"));
}

static void hang(struct visit *v)
{
    (void)v;
    pause_ms(60000);
}

static void one_byte_a_second(struct visit *v)
{
    send_text(v, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nContent-Type: text/html\r\n\r\n");
    for (int i = 0; i < 60 && send_bytes(v, STR("x")); i++) pause_ms(1000);
}

static void slow_header(struct visit *v)
{
    for (int i = 0; i < 60 && send_bytes(v, i ? STR("X-More: y\r\n") : STR("HTTP/1.1 200 OK\r\n")); i++) pause_ms(1000);
}

static void endless(struct visit *v)
{
    static char block[65536];
    memset(block, 'x', sizeof block);
    send_text(v, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    while (send_bytes(v, (str){block, sizeof block})) continue;
}

static void endless_header(struct visit *v)
{
    send_text(v, "HTTP/1.1 200 OK\r\n");
    while (send_bytes(v, STR("X-More: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n"))) continue;
}

static void claims_huge(struct visit *v)
{
    send_text(v, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\nx");
}

static void too_short(struct visit *v)
{
    send_text(v, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\nonly this");
}

static void too_long(struct visit *v)
{
    send_text(v, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nmore than this");
}

static void broken_chunks(struct visit *v)
{
    send_text(v, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n");
}

static void garbage(struct visit *v)
{
    send_text(v, "\x16\x03\x01\x02this is not what you think\r\n\r\n");
}

static void close_at_once(struct visit *v)
{
    (void)v;
}

static void reset(struct visit *v)
{
    struct linger hard = {.l_onoff = 1};
    send_text(v, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx");
    setsockopt(v->fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

static void new_etag(struct visit *v)
{
    char headers[200];
    snprintf(headers, sizeof headers, "ETag: \"%lld-%d\"\r\nContent-Type: text/html\r\n", wall_ms(), v->nth);
    reply(v, 200, headers, STR("<p>the same as ever</p>"));
}

/* A feed without validators, or with one that is new each time. */
static void same_feed(struct visit *v)
{
    char headers[200];
    snprintf(headers, sizeof headers, "%sContent-Type: application/rss+xml\r\n", v->nth % 2 ? "ETag: \"new-each-time\"\r\n" : "");
    reply(v, 200, headers,
          STR("<rss version=\"2.0\"><channel><title>F</title><item><title>Telvia</title><guid>1</guid><pubDate>Tue, 21 Apr 2026 08:00:00 GMT</pubDate>"
              "<description>Die Hotline von Telvia war freundlich.</description></item></channel></rss>"));
}

/* A feed whose 304 names a newer validator: who does not keep that one asks with the old one and gets everything again. */
static void renewed_validator(struct visit *v)
{
    bool old = str_contains(v->head, STR("If-None-Match: \"v1\"")), newer = str_contains(v->head, STR("If-None-Match: \"v2\""));
    if (newer || (old && v->nth == 1))
        reply(v, 304, "ETag: \"v2\"\r\n", (str){0});
    else
        reply(v, 200, "ETag: \"v1\"\r\nContent-Type: application/rss+xml\r\n",
              STR("<rss version=\"2.0\"><channel><title>F</title><item><title>Telvia</title><guid>1</guid><pubDate>Tue, 21 Apr 2026 08:00:00 GMT</pubDate>"
                  "<description>Die Hotline von Telvia war freundlich.</description></item></channel></rss>"));
}

static void overloaded_once(struct visit *v)
{
    if (v->nth == 0)
        reply(v, 503, "Retry-After: 1\r\n", STR("overloaded\n"));
    else
        ok(v);
}

static void calendar(struct visit *v)
{
    char body[400];
    int day = atoi(v->path.p + strlen("/calendar/"));
    snprintf(body, sizeof body, "<html><a href=\"/calendar/%d\">next day</a> <a href=\"/calendar/%d?view=week\">week</a></html>", day + 1, day + 7);
    reply(v, 200, "Content-Type: text/html\r\n", str_from(body));
}

static void chain(struct visit *v)
{
    char headers[200];
    int left = atoi(v->path.p + strlen("/chain/"));
    if (left <= 0) {
        ok(v);
        return;
    }
    snprintf(headers, sizeof headers, "Location: %d\r\n", left - 1);
    reply(v, left % 2 ? 301 : 308, headers, (str){0});
}

static void echo(struct visit *v)
{
    reply(v, 200, "Content-Type: text/plain\r\n", v->head);
}

#define COOKIE "Set-Cookie: sid=geheim; Path=/\r\n"
/* /to?URL: a redirect there, with a cookie; PORT in it becomes ours. */
static void redirect_to(struct visit *v)
{
    char headers[2048];
    str to = str_skip(v->target, strlen("/to?"));
    size_t at = str_find(to, STR("PORT"));
    if (at == STR_NONE)
        snprintf(headers, sizeof headers, COOKIE "Location: %.*s\r\n", STR_ARG(to));
    else
        snprintf(headers, sizeof headers, COOKIE "Location: %.*s%d%.*s\r\n", (int)at, to.p, port, STR_ARG(str_skip(to, at + 4)));
    reply(v, 302, headers, (str){0});
}

static void status(struct visit *v)
{
    reply(v, atoi(v->path.p + strlen("/status/")), "", STR("as asked\n"));
}

static void rate(struct visit *v)
{
    if (!serve_rate(v)) reply(v, 404, "", (str){0});
}

static void bucket(struct visit *v)
{
    if (!serve_bucket(v)) reply(v, 404, "", (str){0});
}

static void bomb(struct visit *v)
{
    if (!serve_bomb(v)) reply(v, 404, "", (str){0});
}

static void html_for_json(struct visit *v)
{
    reply(v, 200, "Content-Type: text/html\r\n", STR("<!DOCTYPE html><title>Just a moment...</title><script>challenge()</script>"));
}

static void login_page(struct visit *v)
{
    reply(v, 200, "Content-Type: text/html\r\n", STR("<html><form action=/login><input type=password name=p></form></html>"));
}

static void reserved(struct visit *v)
{
    reply(v, 200, "tdm-reservation: 1\r\nContent-Type: text/html\r\n", STR("<p>read, but do not mine</p>"));
}

static void quota(struct visit *v)
{
    reply(v, 200, "X-RateLimit-Limit: 10\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 2\r\nContent-Type: text/plain\r\n", STR("the last one\n"));
}

static void quota_of_a_day(struct visit *v)
{
    reply(v, 200, "X-RateLimit-Limit: 10\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 43200\r\nContent-Type: text/plain\r\n", STR("the last one today\n"));
}

static void forbidden_by_quota(struct visit *v)
{
    if (v->nth == 0)
        reply(v, 403, "x-ratelimit-remaining: 0\r\nx-ratelimit-reset: 1\r\n", STR("secondary limit\n"));
    else
        ok(v);
}

static void latin1(struct visit *v)
{
    reply(v, 200, "Content-Type: text/html;charset=ISO-8859-1\r\n", STR("<p>sch\xf6n</p>"));
}

static void no_encoding(struct visit *v)
{
    reply(v, 200, "Content-Type: text/html\r\nContent-Encoding: UTF-8\r\n", STR("<p>not compressed at all</p>"));
}

/* ---------------------------------------------------------------- robots.txt and tdmrep.json, by the name of the host */

static void robots(struct visit *v)
{
    str name = v->host;
    name = str_cut(&name, '.');
    if (str_eq(name, STR("deny")))
        reply(v, 200, "", STR("User-agent: *\nDisallow: /\n"));
    else if (str_eq(name, STR("delay")))
        reply(v, 200, "", STR("User-agent: *\nCrawl-delay: 1\nDisallow: /private/\n"));
    else if (str_eq(name, STR("fault")))
        reply(v, 503, "", STR("no\n"));
    else if (str_eq(name, STR("forbid")))
        reply(v, 403, "", STR("no\n"));
    else if (str_eq(name, STR("moved")))
        reply(v, 301, "Location: /chain/0\r\n", (str){0});
    else if (str_eq(name, STR("circle")))
        reply(v, 301, "Location: /robots.txt\r\n", (str){0});
    else if (str_eq(name, STR("endless")))
        endless(v);
    else if (str_eq(name, STR("hang")))
        hang(v);
    else
        reply(v, 404, "", (str){0});
}

static void tdmrep(struct visit *v)
{
    if (str_starts(v->host, STR("tdm.")))
        reply(v, 200, "Content-Type: application/json\r\n",
              STR("[{\"location\":\"/*\",\"tdm-reservation\":1,\"tdm-policy\":\"https://x.example/p\"},{\"location\":\"/open/*\",\"tdm-reservation\":0}]"));
    else
        reply(v, 404, "", (str){0});
}

static const struct {
    const char *path;
    bool prefix;
    void (*serve)(struct visit *v);
} pages[] = {
    {"/robots.txt", false, robots},
    {"/.well-known/tdmrep.json", false, tdmrep},
    {"/ok", true, ok},
    {"/open/", true, ok},
    {"/hang", false, hang},
    {"/slow", false, one_byte_a_second},
    {"/slow-header", false, slow_header},
    {"/endless", false, endless},
    {"/endless-header", false, endless_header},
    {"/huge", false, claims_huge},
    {"/short", false, too_short},
    {"/long", false, too_long},
    {"/chunks", false, broken_chunks},
    {"/garbage", false, garbage},
    {"/close", false, close_at_once},
    {"/reset", false, reset},
    {"/etag", false, new_etag},
    {"/503", false, overloaded_once},
    {"/calendar/", true, calendar},
    {"/chain/", true, chain},
    {"/echo", true, echo},
    {"/to", false, redirect_to},
    {"/status/", true, status},
    {"/rate/", true, rate},
    {"/bucket/", true, bucket},
    {"/bomb/", true, bomb},
    {"/json", false, html_for_json},
    {"/login", false, login_page},
    {"/reserved", false, reserved},
    {"/quota", false, quota},
    {"/quota/day", false, quota_of_a_day},
    {"/renewed", false, renewed_validator},
    {"/same", false, same_feed},
    {"/secondary", false, forbidden_by_quota},
    {"/latin1", false, latin1},
    {"/encoding", false, no_encoding},
};

static void serve(struct visit *v)
{
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        str path = str_from(pages[i].path);
        if (pages[i].prefix ? !str_starts(v->path, path) : !str_eq(v->path, path)) continue;
        pages[i].serve(v);
        return;
    }
    reply(v, 404, "", STR("nothing here\n"));
}

/* ---------------------------------------------------------------- connections */

static str header_of(str head, str name)
{
    while (head.p) {
        str line = str_trim(str_cut(&head, '\n'));
        str key = str_cut(&line, ':');
        if (str_eq_nocase(key, name)) return str_trim(line);
    }
    return (str){0};
}

void log_visit(const struct visit *v)
{
    char line[8192];
    bool conditional = header_of(v->head, STR("If-None-Match")).p || header_of(v->head, STR("If-Modified-Since")).p;
    int n = snprintf(line, sizeof line, "%lld\t%.*s\t%.*s\thttp://%.*s%.*s\t%d\t%d\n", wall_ms(), STR_ARG(v->host), STR_ARG(v->method), STR_ARG(v->host),
                     STR_ARG(v->target), v->status, conditional);
    if (log_fd >= 0 && n > 0 && write(log_fd, line, (size_t)n < sizeof line ? (size_t)n : sizeof line - 1) < 0) perror("log");
}

static void *attend(void *arg)
{
    struct visit v = {.fd = (int)(intptr_t)arg, .port = port};
    static const size_t max = 65536;
    char *head = malloc(max);
    size_t n = 0;
    while (head && n < max && str_find((str){head, n}, STR("\r\n\r\n")) == STR_NONE) {
        ssize_t got = recv(v.fd, head + n, max - n, 0);
        if (got <= 0) break;
        n += (size_t)got;
    }
    v.head = (str){head, n};
    str rest = v.head;
    str line = str_trim(str_cut(&rest, '\n'));
    v.method = str_cut(&line, ' ');
    v.target = str_cut(&line, ' ');
    v.path = v.target;
    v.path = str_cut(&v.path, '?');
    v.host = header_of(rest, STR("Host"));
    v.nth = atomic_fetch_add(&visits[(hash64(v.host) ^ hash64(v.target)) % 65536], 1);
    if (v.path.n > 0 && v.path.p[0] == '/') {
        /* Told before it is served: a visit that hangs has begun too. */
        log_visit(&v);
        serve(&v);
    } else {
        v.status = 0;
    }
    shutdown(v.fd, SHUT_WR);
    close(v.fd);
    free(head);
    return NULL;
}

static void *accept_all(void *arg)
{
    int listener = (int)(intptr_t)arg;
    for (;;) {
        int fd = accept(listener, NULL, NULL);
        pthread_t thread;
        if (fd < 0) continue;
        if (pthread_create(&thread, NULL, attend, (void *)(intptr_t)fd) == 0)
            pthread_detach(thread);
        else
            close(fd);
    }
    return NULL;
}

static int listen_here(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t n = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) != 0 || listen(fd, 512) != 0) return -1;
    if (getsockname(fd, (struct sockaddr *)&address, &n) != 0) return -1;
    port = ntohs(address.sin_port);
    return fd;
}

static const char *option(int argc, char **argv, const char *name)
{
    for (int i = 1; i + 1 < argc; i += 2)
        if (strcmp(argv[i], name) == 0) return argv[i + 1];
    return NULL;
}

int main(int argc, char **argv)
{
    const char *port_file = option(argc, argv, "--port-file"), *log_file = option(argc, argv, "--log"), *seconds = option(argc, argv, "--seconds");
    char beside[4096];
    sigset_t signals;
    pthread_t thread;
    if (!port_file) {
        fprintf(stderr, "usage: hostile --port-file F [--log FILE] [--seconds N]\n");
        return 2;
    }
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    signal(SIGPIPE, SIG_IGN);
    if (log_file) log_fd = open(log_file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    int listener = listen_here();
    if (listener < 0 || pthread_create(&thread, NULL, accept_all, (void *)(intptr_t)listener) != 0) {
        perror("hostile");
        return 1;
    }
    snprintf(beside, sizeof beside, "%s.new", port_file);
    FILE *f = fopen(beside, "w");
    if (!f) {
        perror(beside);
        return 1;
    }
    fprintf(f, "%d\n", port);
    if (fclose(f) != 0 || rename(beside, port_file) != 0) return 1;
    struct timespec end = {.tv_sec = seconds ? atol(seconds) : 1000000};
    sigtimedwait(&signals, NULL, &end);
    return 0;
}
