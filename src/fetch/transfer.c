#include "fetch/core.h"

#include "base/url.h"
#include "fetch/guard.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---------------------------------------------------------------- guards */

static bool is_guarded(const struct task *t)
{
    const struct fetch_options *o = &t->fetch->options;
    return !o->allow_private && !t->request.allow_private && o->replay.n == 0;
}

/* Names behind one address are asked one at a time. False: somebody else is being asked there, or was a moment ago. */
static bool join_address(struct task *t, const struct sockaddr *address)
{
    struct host *h = t->host;
    struct fetch *f = t->fetch;
    char text[INET6_ADDRSTRLEN] = "";
    const void *bytes = address->sa_family == AF_INET ? (const void *)&((const struct sockaddr_in *)(const void *)address)->sin_addr
                                                      : (const void *)&((const struct sockaddr_in6 *)(const void *)address)->sin6_addr;
    if (h->lanes[LANE_ADDRESS] || f->options.replay.n > 0 || guard_is_loopback(url_host(t->url))) return true;
    if (!inet_ntop(address->sa_family, bytes, text, sizeof text)) return true;
    struct lane *l = lane_get(f, LANE_ADDRESS, str_from(text));
    lane_join(h, LANE_ADDRESS, l);
    bool is_free = l->running == 0 && l->ended_at + task_delay_ms(f, t) <= clock_mono_ms();
    l->running += h->running; /* they were counted in the other lane when they started */
    return is_free || task_delay_ms(f, t) == 0;
}

static curl_socket_t open_socket(void *ctx, curlsocktype purpose, struct curl_sockaddr *address)
{
    struct task *t = ctx;
    (void)purpose;
    if (t->answer.cut == CUT_POSTPONED) return CURL_SOCKET_BAD;
    const char *what = is_guarded(t) ? guard_address(&address->addr, address->addrlen) : NULL;
    if (what) {
        t->answer.cut = CUT_GUARD;
        t->answer.guard = what;
        return CURL_SOCKET_BAD;
    }
    if (address->family != AF_INET && address->family != AF_INET6) return CURL_SOCKET_BAD;
    if (!join_address(t, &address->addr)) {
        t->answer.cut = CUT_POSTPONED;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* The second look: a connection that was opened for a request with other permissions may be used again. */
static int before_request(void *ctx, char *ip, char *local_ip, int port, int local_port)
{
    struct task *t = ctx;
    (void)local_ip, (void)port, (void)local_port;
    if (!is_guarded(t)) return CURL_PREREQFUNC_OK;
    bool v6 = strchr(ip, ':') != NULL;
    char host[INET6_ADDRSTRLEN + 3];
    str plain = str_from(ip);
    plain = str_sub(plain, 0, str_find_byte(plain, '%'));
    if (plain.n > INET6_ADDRSTRLEN) return CURL_PREREQFUNC_ABORT;
    size_t n = 0;
    if (v6) host[n++] = '[';
    memcpy(host + n, plain.p, plain.n);
    n += plain.n;
    if (v6) host[n++] = ']';
    t->answer.guard = guard_host((str){host, n});
    if (!t->answer.guard) return CURL_PREREQFUNC_OK;
    t->answer.cut = CUT_GUARD;
    return CURL_PREREQFUNC_ABORT;
}

/* ---------------------------------------------------------------- bytes */

static size_t body_max(const struct task *t)
{
    size_t max = t->fetch->options.max_body;
    if (t->kind == TASK_ROBOTS && max > ROBOTS_MAX) return ROBOTS_MAX + 1; /* one more shows that a line was cut */
    return t->kind == TASK_TDM && max > TDM_MAX ? TDM_MAX : max;
}

static size_t take_body(char *p, size_t size, size_t count, void *ctx)
{
    struct task *t = ctx;
    struct buf *body = &t->answer.body;
    size_t n = size * count, room = body_max(t) - body->n;
    buf_put(body, (str){p, n < room ? n : room});
    if (n <= room && buf_ok(body)) return n;
    t->answer.cut = CUT_BODY;
    return CURL_WRITEFUNC_ERROR;
}

static void add_header(struct task *t, str line)
{
    struct answer *a = &t->answer;
    size_t colon = str_find_byte(line, ':');
    if (colon == STR_NONE) return;
    if (a->header_count == a->header_cap) {
        size_t cap = a->header_cap ? a->header_cap * 2 : 16;
        a->headers = arena_grow(t->arena, a->headers, a->header_cap * sizeof *a->headers, cap * sizeof *a->headers);
        a->header_cap = cap;
    }
    line = str_dup(t->arena, line);
    a->headers[a->header_count++] = (struct header){str_trim(str_sub(line, 0, colon)), str_trim(str_skip(line, colon + 1))};
}

static size_t take_header(char *p, size_t size, size_t count, void *ctx)
{
    struct task *t = ctx;
    struct answer *a = &t->answer;
    size_t n = size * count;
    a->header_bytes += n;
    if (a->header_bytes > t->fetch->options.max_header) {
        a->cut = CUT_HEADER;
        return n + 1;
    }
    str line = str_trim((str){p, n});
    if (str_starts(line, STR("HTTP/"))) {
        a->header_count = 0; /* what stood before was a 1xx answer */
        a->status_line = str_dup(t->arena, line);
    } else if (a->body.n == 0) { /* trailers say nothing */
        add_header(t, line);
    }
    return n;
}

/* ---------------------------------------------------------------- setting up */

/* Names that may go to any host. Everything else could be a credential and stays with the origin it was meant for. */
static bool is_harmless(str name)
{
    static const str names[] = {STR_INIT("accept"), STR_INIT("accept-language"), STR_INIT("x-firebase-etag")};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq_nocase(name, names[i])) return true;
    return false;
}

/* Headers that would tell another story than the one this file tells. */
static bool is_ours(str name)
{
    static const str names[] = {STR_INIT("user-agent"), STR_INIT("host"), STR_INIT("accept-encoding"), STR_INIT("content-length"),
                                STR_INIT("transfer-encoding"), STR_INIT("connection")};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq_nocase(name, names[i])) return true;
    return false;
}

static bool has_line_break(str s)
{
    return str_find_byte(s, '\n') != STR_NONE || str_find_byte(s, '\r') != STR_NONE || str_find_byte(s, '\0') != STR_NONE;
}

static void add_line(struct task *t, str name, str value)
{
    if (has_line_break(name) || has_line_break(value)) return;
    str line = str_printf(t->arena, "%.*s: %.*s", STR_ARG(name), STR_ARG(value));
    struct curl_slist *grown = curl_slist_append(t->lines, str_dup_z(t->arena, line));
    if (grown) t->lines = grown;
}

static void add_headers(struct task *t, const struct header *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!is_ours(list[i].name) && (!t->bare || is_harmless(list[i].name))) add_line(t, list[i].name, list[i].value);
}

static void add_lines(struct task *t)
{
    const struct request *r = &t->request;
    add_line(t, STR("Expect"), (str){0});
    add_headers(t, r->headers, r->header_count);
    add_headers(t, r->dress.headers, r->dress.header_count);
    if (t->seen.count > 1) return; /* validators belong to the first address */
    if (r->etag.n > 0) add_line(t, STR("If-None-Match"), r->etag);
    if (r->last_modified.n > 0) add_line(t, STR("If-Modified-Since"), r->last_modified);
    if (r->etag.n + r->last_modified.n > 0) t->fetch->counters.conditional++;
}

/* Everything goes to one server in plain HTTP; the Host header still says who was meant. */
static str divert(struct task *t)
{
    str replay = t->fetch->options.replay;
    char *to = str_dup_z(t->arena, str_concat(t->arena, (const str[]){STR("::"), replay}, 2));
    t->connect_to = curl_slist_append(NULL, to);
    curl_easy_setopt(t->easy, CURLOPT_CONNECT_TO, t->connect_to);
    if (!str_starts(t->url, STR("https:"))) return t->url;
    return str_concat(t->arena, (const str[]){STR("http"), str_skip(t->url, 5)}, 2);
}

static void set_method(struct task *t)
{
    CURL *c = t->easy;
    if (t->method.n == 0 || str_eq(t->method, STR("GET"))) return;
    if (str_eq(t->method, STR("HEAD"))) curl_easy_setopt(c, CURLOPT_NOBODY, 1L);
    if (t->body.n > 0 || str_eq(t->method, STR("POST"))) {
        curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)t->body.n);
        curl_easy_setopt(c, CURLOPT_COPYPOSTFIELDS, t->body.p ? t->body.p : "");
    }
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, str_dup_z(t->arena, t->method));
}

static void set_limits(struct task *t)
{
    const struct fetch_options *o = &t->fetch->options;
    CURL *c = t->easy;
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, (long)o->connect_timeout_ms);
    curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)o->total_timeout_ms);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, (long)o->low_speed_bytes);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)o->low_speed_s);
    if (t->kind == TASK_PAGE) curl_easy_setopt(c, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)o->max_body);
}

static void set_hooks(struct task *t)
{
    CURL *c = t->easy;
    curl_easy_setopt(c, CURLOPT_PRIVATE, t);
    curl_easy_setopt(c, CURLOPT_ERRORBUFFER, t->answer.error);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(c, CURLOPT_HEADERDATA, t);
    curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, t);
    curl_easy_setopt(c, CURLOPT_PREREQFUNCTION, before_request);
    curl_easy_setopt(c, CURLOPT_PREREQDATA, t);
}

static void set_up(struct task *t)
{
    struct fetch *f = t->fetch;
    CURL *c = t->easy;
    set_hooks(t);
    set_limits(t);
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(c, CURLOPT_PROXY, ""); /* a proxy would connect for us, where no guard looks */
    curl_easy_setopt(c, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(c, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(c, CURLOPT_USERAGENT, f->agent_z);
    if (!t->plain) curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, ""); /* all that curl can decode */
    curl_easy_setopt(c, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
    if (f->options.ca_file.n > 0) curl_easy_setopt(c, CURLOPT_CAINFO, f->options.ca_file.p);
    for (str rest = f->options.resolve; rest.p;) {
        str line = str_trim(str_cut(&rest, '\n'));
        struct curl_slist *grown = line.n > 0 ? curl_slist_append(t->resolve, str_dup_z(t->arena, line)) : NULL;
        if (grown) t->resolve = grown;
    }
    if (t->resolve) curl_easy_setopt(c, CURLOPT_RESOLVE, t->resolve);
    set_method(t);
    add_lines(t);
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, t->lines);
    str url = f->options.replay.n > 0 ? divert(t) : t->url;
    curl_easy_setopt(c, CURLOPT_URL, str_dup_z(t->arena, url));
}

bool transfer_start(struct fetch *f, struct task *t)
{
    buf_free(&t->answer.body);
    t->answer = (struct answer){0};
    buf_init(&t->answer.body, body_max(t));
    t->easy = f->pool_count > 0 ? f->pool[--f->pool_count] : curl_easy_init();
    if (!t->easy) return false;
    t->started_at = clock_mono_ms();
    set_up(t);
    f->live[f->running++] = t;
    f->counters.sent++;
    if (curl_multi_add_handle(f->multi, t->easy) == CURLM_OK) return true;
    transfer_end(f, t, CURLE_FAILED_INIT);
    return false;
}

void transfer_abort(struct fetch *f, struct task *t)
{
    curl_multi_remove_handle(f->multi, t->easy);
    curl_easy_reset(t->easy);
    curl_slist_free_all(t->lines);
    curl_slist_free_all(t->connect_to);
    curl_slist_free_all(t->resolve);
    t->lines = t->connect_to = t->resolve = NULL;
    if (f->pool_count < (size_t)f->options.max_connections)
        f->pool[f->pool_count++] = t->easy;
    else
        curl_easy_cleanup(t->easy);
    t->easy = NULL;
    int32_t i = 0;
    while (f->live[i] != t) i++;
    f->live[i] = f->live[--f->running];
}

void transfer_end(struct fetch *f, struct task *t, CURLcode code)
{
    struct answer *a = &t->answer;
    long status = 0;
    curl_off_t wire = 0;
    curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(t->easy, CURLINFO_SIZE_DOWNLOAD_T, &wire);
    curl_off_t connected = 0;
    curl_easy_getinfo(t->easy, CURLINFO_PRETRANSFER_TIME_T, &connected);
    /* A connection that never came about is another fate than a slow answer. */
    a->code = code == CURLE_OPERATION_TIMEDOUT && connected == 0 ? CURLE_COULDNT_CONNECT : code;
    a->status = (int32_t)status;
    a->took_ms = clock_mono_ms() - t->started_at;
    f->counters.wire_bytes += (int64_t)wire + (int64_t)a->header_bytes;
    f->counters.body_bytes += (int64_t)a->body.n;
    transfer_abort(f, t);
}
