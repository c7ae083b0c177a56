#include "fetch/ws.h"

#include "base/buf.h"
#include "base/url.h"
#include "fetch/guard.h"

#include <libwebsockets.h>
#include <netdb.h>
#include <string.h>

#define TICK_US 100000
#define RECEIVE_BYTES 65536

struct connection {
    const struct ws_options *o;
    const struct ws_hooks *hooks;
    struct ws_result *result;
    struct err *e;
    struct arena *a;
    struct buf frame; /* what has come of a frame in pieces */
    bool over;
    bool skipping;    /* the rest of a frame that is too long */
    int64_t ticks;
    lws_sorted_usec_list_t timer;
    struct lws_context *lws;
};

static void end(struct connection *c, bool ours, const char *why)
{
    if (c->over) return;
    c->over = true;
    c->result->ours = ours;
    if (!ours && c->e->code == ERR_NONE) err_set(c->e, ERR_NET, "%s", why);
}

/* 0 goes on, -1 closes, as libwebsockets wants it. */
static int take(struct connection *c, str piece, bool first, bool last)
{
    if (first) {
        buf_clear(&c->frame);
        c->skipping = false;
    }
    if (c->frame.n + piece.n > c->o->frame_max) c->skipping = true;
    if (c->skipping) {
        c->result->too_long += last;
        return 0;
    }
    str whole = piece;
    if (!first || !last) { /* most frames come in one piece and are not copied */
        buf_put(&c->frame, piece);
        whole = buf_str(&c->frame);
    }
    if (!last) return 0;
    c->result->frames++;
    if (c->hooks->frame(c->hooks->ctx, whole)) return 0;
    end(c, true, NULL);
    return -1;
}

static int add_agent(struct connection *c, struct lws *wsi, void *in, size_t len)
{
    unsigned char **at = in, *stop = *at + len;
    if (!c->o->user_agent.n) return 0;
    return lws_add_http_header_by_token(wsi, WSI_TOKEN_HTTP_USER_AGENT, (const unsigned char *)c->o->user_agent.p, (int)c->o->user_agent.n, at, stop) ? -1 : 0;
}

static int on_event(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t len)
{
    struct connection *c = lws_context_user(lws_get_context(wsi));
    (void)user;
    switch (reason) {
    case LWS_CALLBACK_CLIENT_APPEND_HANDSHAKE_HEADER: return add_agent(c, wsi, in, len);
    case LWS_CALLBACK_CLIENT_ESTABLISHED: c->result->stood = true; return 0;
    case LWS_CALLBACK_CLIENT_RECEIVE:
        if (c->over) return -1;
        return take(c, (str){in, len}, lws_is_first_fragment(wsi), lws_is_final_fragment(wsi) && !lws_remaining_packet_payload(wsi));
    case LWS_CALLBACK_CLIENT_CONNECTION_ERROR: end(c, false, in ? (const char *)in : "no connection"); return 0;
    case LWS_CALLBACK_CLIENT_CLOSED: end(c, false, "the server closed the connection"); return 0;
    default: return c->over ? -1 : 0;
    }
}

static void on_tick(lws_sorted_usec_list_t *timer)
{
    struct connection *c = lws_container_of(timer, struct connection, timer);
    c->ticks++;
    if (!c->over && !c->hooks->tick(c->hooks->ctx)) end(c, true, NULL);
    if (!c->result->stood && c->ticks * (TICK_US / 1000) > c->o->connect_ms) end(c, false, "the server did not answer in time");
    /* Also when it is over: timers run before the poll, which would wait for the server's next word without one. (A wake-up by
     * lws_cancel_service() that is still pending when the context goes crashes libwebsockets 4.1.) */
    lws_sul_schedule(c->lws, 0, &c->timer, on_tick, TICK_US);
}

/* ---- where to */

static bool first_address(struct connection *c, const char *host, bool guarded, char *out, size_t size)
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_ADDRCONFIG}, *list = NULL;
    int rc = getaddrinfo(host, NULL, &hints, &list);
    if (rc) return err_set(c->e, ERR_NET, "%s has no address: %s", host, gai_strerror(rc));
    bool found = false;
    const char *what = NULL;
    for (int family = 0; family < 2 && !found; family++)
        for (const struct addrinfo *at = list; at && !found; at = at->ai_next) {
            if ((at->ai_family == AF_INET) == (family != 0)) continue; /* IPv4 first: it is there more often */
            what = guarded ? guard_address(at->ai_addr, at->ai_addrlen) : NULL;
            found = !what && getnameinfo(at->ai_addr, at->ai_addrlen, out, (socklen_t)size, NULL, 0, NI_NUMERICHOST) == 0;
        }
    freeaddrinfo(list);
    if (found) return true;
    return what ? err_set(c->e, ERR_REFUSED, "%s is at an address that is not public (%s); only a source of a brand file that says `allow_private: yes` may ask it", host, what)
                : err_set(c->e, ERR_NET, "%s has no address", host);
}

/* The connection's target: the replay server or the URL's host, as a number that has passed the guard. */
static bool aim(struct connection *c, struct lws_client_connect_info *i, char *address, size_t size)
{
    struct url u;
    if (!url_split(c->o->url, &u)) return err_set(c->e, ERR_INPUT, "%.*s is no address", STR_ARG(c->o->url));
    bool tls = str_eq(u.scheme, STR("https")), other = u.port != (tls ? 443 : 80);
    str host = u.host, port;
    int64_t number = u.port;
    if (c->o->replay.n) {
        size_t colon = str_rfind_byte(c->o->replay, ':');
        host = str_sub(c->o->replay, 0, colon);
        port = str_skip(c->o->replay, colon == STR_NONE ? 0 : colon + 1);
        if (!str_to_i64(port, &number) || number < 1 || number > 65535) return err_set(c->e, ERR_INPUT, "--replay wants HOST:PORT, not `%.*s`", STR_ARG(c->o->replay));
        tls = false;
    }
    if (str_starts(host, STR("[")) && str_ends(host, STR("]"))) host = str_sub(host, 1, host.n - 2);
    if (!first_address(c, str_dup_z(c->a, host), !c->o->replay.n && !c->o->allow_private, address, size)) return false;
    i->address = address;
    i->port = (int)number;
    i->path = str_dup_z(c->a, url_target(c->o->url));
    i->host = i->origin = other ? str_dup_z(c->a, str_printf(c->a, "%.*s:%d", STR_ARG(u.host), (int)u.port)) : str_dup_z(c->a, u.host);
    i->ssl_connection = tls ? LCCSCF_USE_SSL : 0;
    return true;
}

static bool open_and_read(struct connection *c, const struct lws_protocols *protocols)
{
    char address[NI_MAXHOST];
    struct lws_client_connect_info i = {0};
    struct lws_context_creation_info info = {.port = CONTEXT_PORT_NO_LISTEN, .protocols = protocols, .user = c, .options = LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT,
                                             .fd_limit_per_thread = 16};
    if (!aim(c, &i, address, sizeof address)) return false;
    if (c->o->ca_file.n) info.client_ssl_ca_filepath = str_dup_z(c->a, c->o->ca_file);
    c->lws = lws_create_context(&info);
    if (!c->lws) return err_set(c->e, ERR_MEMORY, "libwebsockets cannot be used");
    i.context = c->lws;
    i.local_protocol_name = protocols[0].name;
    lws_sul_schedule(c->lws, 0, &c->timer, on_tick, TICK_US);
    if (!lws_client_connect_via_info(&i)) end(c, false, "no connection");
    while (!c->over && lws_service(c->lws, 0) >= 0) continue;
    end(c, false, "the connection broke");
    lws_sul_cancel(&c->timer);
    lws_context_destroy(c->lws);
    return c->result->ours;
}

bool ws_run(const struct ws_options *o, const struct ws_hooks *hooks, struct ws_result *out, struct err *e)
{
    const struct lws_protocols protocols[] = {{.name = "leumund", .callback = on_event, .rx_buffer_size = RECEIVE_BYTES}, {.name = NULL}};
    *out = (struct ws_result){0};
    *e = (struct err){.code = ERR_NONE};
    struct connection c = {.o = o, .hooks = hooks, .result = out, .e = e, .a = arena_new(0)};
    buf_init(&c.frame, o->frame_max + 1);
    lws_set_log_level(0, NULL);
    bool ok = open_and_read(&c, protocols);
    buf_free(&c.frame);
    arena_free(c.a);
    return ok;
}
