/* ws: one WebSocket connection, read by the calling thread until somebody ends it. On libwebsockets.
 *
 * Guards are those of the fetcher: an address that is private is refused when it is about to be connected to, unless that is allowed. Whether robots.txt
 * allows it, whom a contact must be named to, and how long to wait before the next try is for the caller to settle. */
#ifndef FETCH_WS_H
#define FETCH_WS_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

struct ws_options {
    str url;             /* https:// or http://: wss or ws is spoken there */
    str user_agent;      /* whole header */
    str replay;          /* "HOST:PORT": the connection goes there, without TLS; the URL's host stays in the request */
    str ca_file;         /* authorities to trust instead of the system's */
    bool allow_private;
    int64_t connect_ms;  /* until the handshake must be done */
    size_t frame_max;    /* longer ones are left out and counted */
};

struct ws_hooks {
    void *ctx;
    /* A whole text or binary frame; valid during the call. False: close. */
    bool (*frame)(void *ctx, str frame);
    /* About every 100 ms, also before the connection stands. False: close. */
    bool (*tick)(void *ctx);
};

struct ws_result {
    bool stood;    /* the handshake was done */
    bool ours;     /* ended because a hook said so */
    int64_t frames, too_long;
};

/* True when a hook ended it; else e says why it could not be or did not last (ERR_NET; ERR_REFUSED by a guard). */
bool ws_run(const struct ws_options *o, const struct ws_hooks *hooks, struct ws_result *out, struct err *e) MUST_CHECK;

#endif
