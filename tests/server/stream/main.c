/* stream: a Jetstream of our own on loopback: replays frames over WebSocket, from a cursor, and cuts connections where it is told to.
 *
 *   stream --port-file F --frames FILE.jsonl [--cut N]… [--sequence] [--hold] [--refuse N] [--robots TEXT] [--repeat N] [--log FILE] [--seconds N]
 *
 * A connection gets every frame whose time_us is at or behind the cursor of its address (all without one); with --sequence frames carry a number, too, and a cursor
 * below 10^15 is such a number: what is behind it is sent. --cut N ends the first connection after N frames, without a goodbye; given again, the next
 * one. --refuse N answers the first N connections with 503. --hold keeps a connection open after the last frame; else it is closed. --repeat N sends the file
 * N times (for speed). Plain HTTP is 404, but for --robots. The log: a line "connect CURSOR HOST AGENT", "sent N", "cut N". */
#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"

#include <libwebsockets.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CUTS_MAX 16
#define FRAMES_MAX 200000

struct frame {
    str text;
    int64_t time_us;
};

struct server {
    struct arena *arena;
    struct frame *frames;
    size_t count;
    long cuts[CUTS_MAX];
    size_t cut_count;
    long connections, refuse, repeat;
    bool sequence, hold;
    const char *robots;
    FILE *log;
    unsigned char *out; /* LWS_PRE bytes, then the frame */
};

struct visitor {
    size_t next;  /* index of the next frame, all repetitions counted */
    long sent, cut; /* cut: -1 = none */
    bool ready;     /* not cut, not finished */
};

static struct server server = {.repeat = 1};
static volatile sig_atomic_t stopped;

static void on_signal(int number)
{
    (void)number;
    stopped = 1;
}

static int64_t number_behind(str s, str key)
{
    size_t at = str_find(s, key), n = 0;
    int64_t v = 0;
    str rest = at == STR_NONE ? (str){0} : str_skip(s, at + key.n);
    while (n < rest.n && rest.p[n] >= '0' && rest.p[n] <= '9') n++;
    return str_to_i64(str_sub(rest, 0, n), &v) ? v : 0;
}

static bool load(const char *path)
{
    FILE *f = fopen(path, "rb");
    struct buf b;
    char block[65536];
    if (!f) return false;
    buf_init(&b, (size_t)1 << 30);
    for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;) buf_put(&b, (str){block, n});
    fclose(f);
    server.frames = malloc(FRAMES_MAX * sizeof *server.frames);
    str rest = str_dup(server.arena, buf_str(&b));
    size_t longest = 0;
    while (rest.n && server.count < FRAMES_MAX) {
        str line = str_trim(str_cut(&rest, '\n'));
        if (!line.n) continue;
        server.frames[server.count++] = (struct frame){line, number_behind(line, STR("\"time_us\":"))};
        longest = line.n > longest ? line.n : longest;
    }
    server.out = malloc(LWS_PRE + longest + 64);
    buf_free(&b);
    return server.count > 0;
}

static void note(const char *format, const char *a, const char *b, const char *c)
{
    if (!server.log) return;
    fprintf(server.log, format, a, b, c);
    fflush(server.log);
}

/* ---- WebSocket */

static size_t first_frame(int64_t cursor)
{
    bool number = cursor < INT64_C(1000000000000000);
    if (!cursor) return 0;
    if (number) return server.sequence ? (size_t)cursor : 0; /* frame i has the number i + 1 */
    size_t i = 0;
    while (i < server.count && server.frames[i].time_us < cursor) i++;
    return i;
}

static int64_t cursor_of(struct lws *wsi)
{
    char part[4096];
    for (int i = 0; lws_hdr_copy_fragment(wsi, part, sizeof part, WSI_TOKEN_HTTP_URI_ARGS, i) > 0; i++)
        if (strncmp(part, "cursor=", 7) == 0) return number_behind(str_from(part), STR("cursor="));
    return 0;
}

static int welcome(struct lws *wsi, struct visitor *v)
{
    char host[256] = "", agent[256] = "", cursor[32];
    int64_t at = cursor_of(wsi);
    lws_hdr_copy(wsi, host, sizeof host, WSI_TOKEN_HOST);
    lws_hdr_copy(wsi, agent, sizeof agent, WSI_TOKEN_HTTP_USER_AGENT);
    snprintf(cursor, sizeof cursor, "%lld", (long long)at);
    note("connect %s %s %s\n", cursor, host, agent);
    size_t number = (size_t)server.connections++;
    *v = (struct visitor){.next = first_frame(at), .ready = true, .cut = number < server.cut_count ? server.cuts[number] : -1};
    lws_callback_on_writable(wsi);
    return 0;
}

/* The frame as it goes out, with its number in front where frames have one. */
static size_t compose(const struct visitor *v)
{
    str frame = server.frames[v->next % server.count].text;
    char *out = (char *)server.out + LWS_PRE;
    size_t head = 0;
    if (server.sequence) {
        head = (size_t)snprintf(out, 40, "{\"cursor\":%zu,", v->next + 1);
        frame = str_skip(frame, 1);
    }
    memcpy(out + head, frame.p, frame.n);
    return head + frame.n;
}

static int finish(struct visitor *v)
{
    char text[32];
    snprintf(text, sizeof text, "%ld", v->sent);
    if (v->ready) note("sent %s%s%s\n", text, "", "");
    v->ready = false;
    return server.hold ? 0 : -1;
}

static int cut(struct lws *wsi, struct visitor *v)
{
    char text[32];
    snprintf(text, sizeof text, "%ld", v->sent);
    note("cut %s%s%s\n", text, "", "");
    v->ready = false;
    lws_set_timeout(wsi, PENDING_TIMEOUT_USER_OK, LWS_TO_KILL_ASYNC); /* without a goodbye, as a broken line ends */
    return 0;
}

static int send_some(struct lws *wsi, struct visitor *v)
{
    do {
        if (!v->ready) return 0;
        if (v->sent == v->cut) return cut(wsi, v);
        if (v->next >= server.count * (size_t)server.repeat) return finish(v);
        size_t n = compose(v);
        if (lws_write(wsi, server.out + LWS_PRE, n, LWS_WRITE_TEXT) < (int)n) return -1;
        v->next++;
        v->sent++;
    } while (!lws_send_pipe_choked(wsi));
    lws_callback_on_writable(wsi);
    return 0;
}

static int answer_http(struct lws *wsi, str path)
{
    if (!server.robots || !str_eq(path, STR("/robots.txt"))) return lws_return_http_status(wsi, HTTP_STATUS_NOT_FOUND, NULL) < 0 ? -1 : lws_http_transaction_completed(wsi);
    unsigned char *head = server.out, *at = head + LWS_PRE, *stop = at + 1024, *start = at;
    size_t n = strlen(server.robots);
    if (lws_add_http_common_headers(wsi, HTTP_STATUS_OK, "text/plain", (lws_filepos_t)n, &at, stop) || lws_finalize_write_http_header(wsi, start, &at, stop)) return -1;
    memcpy(start, server.robots, n);
    if (lws_write(wsi, start, n, LWS_WRITE_HTTP_FINAL) < 0) return -1;
    return lws_http_transaction_completed(wsi);
}

static int on_event(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t len)
{
    switch (reason) {
    case LWS_CALLBACK_FILTER_PROTOCOL_CONNECTION:
        if (server.refuse-- > 0) {
            note("refused%s%s%s\n", "", "", "");
            return -1;
        }
        return 0;
    case LWS_CALLBACK_ESTABLISHED: return welcome(wsi, user);
    case LWS_CALLBACK_SERVER_WRITEABLE: return send_some(wsi, user);
    case LWS_CALLBACK_HTTP: return answer_http(wsi, (str){in, len});
    default: return 0;
    }
}

/* ---- the start */

static int usage(void)
{
    fputs("usage: stream --port-file F --frames FILE.jsonl [--cut N]… [--sequence] [--hold] [--refuse N] [--robots TEXT] [--repeat N] [--log FILE] [--seconds N]\n", stderr);
    return 2;
}

static bool set(const char *name, const char *value, const char **port_file, const char **frames)
{
    if (strcmp(name, "--port-file") == 0) *port_file = value;
    else if (strcmp(name, "--frames") == 0) *frames = value;
    else if (strcmp(name, "--cut") == 0 && server.cut_count < CUTS_MAX) server.cuts[server.cut_count++] = strtol(value, NULL, 10);
    else if (strcmp(name, "--refuse") == 0) server.refuse = strtol(value, NULL, 10);
    else if (strcmp(name, "--repeat") == 0) server.repeat = strtol(value, NULL, 10);
    else if (strcmp(name, "--robots") == 0) server.robots = value;
    else if (strcmp(name, "--seconds") == 0) alarm((unsigned)strtol(value, NULL, 10));
    else if (strcmp(name, "--log") == 0) server.log = fopen(value, "w");
    else return false;
    return true;
}

static bool write_port(const char *path, int port)
{
    FILE *f = fopen(path, "w");
    if (!f) return false;
    fprintf(f, "%d\n", port);
    return fclose(f) == 0;
}

int main(int argc, char **argv)
{
    const char *port_file = NULL, *frames = NULL;
    server.arena = arena_new(0);
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--sequence") == 0) server.sequence = true;
        else if (strcmp(argv[i], "--hold") == 0) server.hold = true;
        else if (i + 1 >= argc || !set(argv[i], argv[i + 1], &port_file, &frames)) return usage();
        else i++;
    }
    if (!port_file || !frames || !load(frames)) return usage();
    signal(SIGTERM, on_signal);
    signal(SIGINT, on_signal);
    lws_set_log_level(LLL_ERR, NULL);
    const struct lws_protocols protocols[] = {{.name = "stream", .callback = on_event, .per_session_data_size = sizeof(struct visitor), .rx_buffer_size = 4096}, {.name = NULL}};
    struct lws_context_creation_info info = {.port = 0, .iface = "127.0.0.1", .protocols = protocols, .options = LWS_SERVER_OPTION_DISABLE_IPV6 | LWS_SERVER_OPTION_EXPLICIT_VHOSTS};
    struct lws_context *context = lws_create_context(&info);
    struct lws_vhost *host = context ? lws_create_vhost(context, &info) : NULL;
    if (!host || !write_port(port_file, lws_get_vhost_listen_port(host))) {
        fputs("stream: cannot listen\n", stderr);
        return 1;
    }
    while (!stopped && lws_service(context, 0) >= 0) continue;
    lws_context_destroy(context);
    return 0;
}
