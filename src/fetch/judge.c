/* What an answer means. Three ends: another hop (a redirect), another try (a reason that may pass), or a response with its outcome. */
#include "fetch/core.h"

#include "fetch/redirect.h"

#include <stdio.h>

struct judgement {
    enum outcome outcome;
    bool again;      /* may pass: worth another try */
    bool whole_host; /* concerns the host, not this page */
    int64_t wait_at; /* wall clock: the server wants to be left alone until then; 0 = did not say */
    char why[400];
};

/* ---------------------------------------------------------------- transfers that failed */

static const struct {
    CURLcode code;
    enum outcome outcome;
    bool again, whole_host;
    const char *why;
} failures[] = {
    {CURLE_COULDNT_RESOLVE_HOST, OUTCOME_UNREACHABLE, true, true, "the name of the host could not be resolved"},
    {CURLE_COULDNT_CONNECT, OUTCOME_UNREACHABLE, true, true, "the host could not be connected to"},
    {CURLE_OPERATION_TIMEDOUT, OUTCOME_TOO_SLOW, false, false, "the answer was too slow"},
    {CURLE_SSL_CONNECT_ERROR, OUTCOME_UNREACHABLE, true, true, "TLS failed"},
    {CURLE_PEER_FAILED_VERIFICATION, OUTCOME_UNREACHABLE, false, true, "the certificate is not valid"},
    {CURLE_SSL_CACERT_BADFILE, OUTCOME_UNREACHABLE, false, true, "the authorities' certificates could not be read"},
    {CURLE_GOT_NOTHING, OUTCOME_UNREACHABLE, true, false, "the connection was closed without an answer"},
    {CURLE_RECV_ERROR, OUTCOME_UNREACHABLE, true, false, "the connection broke"},
    {CURLE_SEND_ERROR, OUTCOME_UNREACHABLE, true, false, "the connection broke"},
    {CURLE_HTTP2, OUTCOME_UNREACHABLE, true, false, "HTTP/2 failed"},
    {CURLE_HTTP2_STREAM, OUTCOME_UNREACHABLE, true, false, "HTTP/2 failed"},
    {CURLE_PARTIAL_FILE, OUTCOME_BROKEN, true, false, "the answer ended too early"},
    {CURLE_BAD_CONTENT_ENCODING, OUTCOME_BROKEN, false, false, "the answer's compression is damaged"},
    {CURLE_WEIRD_SERVER_REPLY, OUTCOME_BROKEN, false, false, "the answer is not HTTP"},
    {CURLE_UNSUPPORTED_PROTOCOL, OUTCOME_BROKEN, false, false, "the answer is not HTTP/1.0, 1.1 or 2"},
    {CURLE_FILESIZE_EXCEEDED, OUTCOME_TOO_BIG, false, false, "the answer is longer than the limit"},
    {CURLE_OUT_OF_MEMORY, OUTCOME_TOO_BIG, false, false, "no memory for the answer"},
};

static bool judge_cut(const struct fetch *f, const struct answer *a, struct judgement *j)
{
    switch (a->cut) {
    case CUT_BODY:
        j->outcome = OUTCOME_TOO_BIG;
        snprintf(j->why, sizeof j->why, "more than %zu bytes after decompression", f->options.max_body);
        return true;
    case CUT_HEADER:
        j->outcome = OUTCOME_TOO_BIG;
        snprintf(j->why, sizeof j->why, "more than %zu bytes of headers", f->options.max_header);
        return true;
    case CUT_GUARD:
        /* One of several addresses may have been refused and another one taken. */
        if (a->code == CURLE_OK || a->status > 0) return false;
        j->outcome = OUTCOME_REFUSED;
        snprintf(j->why, sizeof j->why, "the host's address is not public (%s); only a source of a brand file that says `allow_private: yes` may ask it", a->guard);
        return true;
    case CUT_NO:
    case CUT_POSTPONED: return false;
    }
    return false;
}

static void judge_failure(const struct fetch *f, const struct answer *a, struct judgement *j)
{
    if (judge_cut(f, a, j)) return;
    const char *why = "the answer could not be read";
    j->outcome = OUTCOME_BROKEN;
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        if (failures[i].code != a->code) continue;
        j->outcome = failures[i].outcome;
        j->again = failures[i].again;
        j->whole_host = failures[i].whole_host;
        why = failures[i].why;
    }
    /* An answer that began and broke off says something about the page, not about the host. */
    if (j->outcome == OUTCOME_UNREACHABLE && a->status > 0) {
        j->outcome = OUTCOME_BROKEN;
        why = "the answer broke off";
    }
    snprintf(j->why, sizeof j->why, "%s (%s)", why, a->error[0] ? a->error : curl_easy_strerror(a->code));
}

/* ---------------------------------------------------------------- answers with a status */

static const struct {
    int32_t from, to;
    enum outcome outcome;
    bool again, whole_host;
    const char *why;
} statuses[] = {
    {206, 206, OUTCOME_BROKEN, false, false, "a part of an answer that nobody asked for"},
    {200, 299, OUTCOME_OK, false, false, ""},
    {304, 304, OUTCOME_UNCHANGED, false, false, ""},
    {401, 401, OUTCOME_BLOCKED, false, false, "the server wants a login"},
    {402, 402, OUTCOME_BLOCKED, false, false, "the server wants to be paid"},
    {403, 403, OUTCOME_BLOCKED, false, false, "the server refuses us"},
    {404, 404, OUTCOME_GONE, false, false, "not found"},
    {407, 407, OUTCOME_BLOCKED, false, false, "the server wants a login"},
    {408, 408, OUTCOME_TOO_SLOW, true, false, "the server ended the wait"},
    {410, 410, OUTCOME_GONE, false, false, "gone for ever"},
    {420, 420, OUTCOME_RATE, true, true, "too many requests"},
    {421, 421, OUTCOME_UNREACHABLE, true, false, "the server does not answer for this host"},
    {425, 425, OUTCOME_RATE, true, false, "too early"},
    {429, 429, OUTCOME_RATE, true, true, "too many requests"},
    {451, 451, OUTCOME_BLOCKED, false, false, "not available for legal reasons"},
    {502, 502, OUTCOME_BROKEN, true, false, "the server has a fault"},
    {503, 503, OUTCOME_RATE, true, true, "the server is overloaded"},
    {504, 504, OUTCOME_BROKEN, true, false, "the server has a fault"},
    {500, 599, OUTCOME_BROKEN, false, false, "the server has a fault"},
};

static void judge_status(const struct task *t, struct judgement *j)
{
    int32_t status = t->answer.status;
    const char *why = "an answer that means nothing here";
    j->outcome = OUTCOME_BROKEN;
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        if (status < statuses[i].from || status > statuses[i].to) continue;
        j->outcome = statuses[i].outcome;
        j->again = statuses[i].again;
        j->whole_host = statuses[i].whole_host;
        why = statuses[i].why;
        break;
    }
    if (status == 404 && t->request.is_item) j->outcome = OUTCOME_NOT_FOUND;
    if (status == 304 && t->request.etag.n + t->request.last_modified.n == 0) {
        j->outcome = OUTCOME_BROKEN;
        why = "\"unchanged\" was answered to a question without a validator";
    }
    if (why[0]) snprintf(j->why, sizeof j->why, "%s (status %d)", why, (int)status);
}

/* What the headers say about the pace holds for every answer; a refusal with nothing left is a question of rate. */
static void judge_rate(struct fetch *f, struct task *t, struct judgement *j)
{
    int64_t now = fetch_wall(f), mono = clock_mono_ms();
    struct rate rate = {0};
    struct host *h = t->host;
    if (t->answer.code == CURLE_OK) rate = rate_read(t->answer.headers, t->answer.header_count, now);
    host_tell(f, h, &rate);
    int64_t until = bucket_wait_until(&h->bucket, mono);
    until = until > 0 ? now + until - mono : 0;
    if (rate.retry_at > now && rate.retry_at > until) until = rate.retry_at;
    if (j->outcome == OUTCOME_BLOCKED && t->answer.status == 403 && until > 0) {
        j->outcome = OUTCOME_RATE;
        j->again = j->whole_host = true;
        snprintf(j->why, sizeof j->why, "the quota is used up (status 403)");
    }
    if (until > 0) j->wait_at = until;
    if (until > 0 && j->outcome != OUTCOME_RATE) {
        host_rest(f, h, until, "the host's quota is used up");
        host_remember(f, h, true);
    }
    host_schedule(f, h); /* more may be left than we had counted */
}

/* A server that answers slowly is asked less often: four times what it took, smoothed. */
static void learn(struct fetch *f, struct task *t, const struct judgement *j)
{
    struct host *h = t->host;
    int64_t want = j->outcome == OUTCOME_RATE ? 2 * task_delay_ms(f, t) : 4 * t->answer.took_ms;
    int64_t most = f->options.max_delay_ms;
    if (want > most) want = most;
    h->learned_ms = j->outcome == OUTCOME_RATE ? want : (3 * h->learned_ms + want) / 4;
}

/* ---------------------------------------------------------------- ends */

static void next_hop(struct fetch *f, struct task *t, const struct redirect *r)
{
    t->url = r->url;
    t->moved = t->moved && r->permanent;
    if (r->other_origin) t->bare = true;
    if (r->get) {
        t->method = (str){0};
        t->body = (str){0};
    }
    strs_add(t->arena, &t->seen, r->url);
    f->counters.redirected++;
    host_push(f, host_get(f, r->url), t, true);
}

static str header_of(const struct answer *a, str name)
{
    for (size_t i = 0; i < a->header_count; i++)
        if (str_eq_nocase(a->headers[i].name, name)) return a->headers[i].value;
    return (str){0};
}

/* What redirect_read() cannot know: our permissions, and what must not leave its origin. */
static const char *hop_refusal(const struct fetch *f, const struct task *t, const struct redirect *r)
{
    if (r->url.n == 0) return NULL;
    const char *refused = task_refusal(f, t, r->url);
    if (refused) return refused;
    bool leaks = r->other_origin && t->request.secret && t->body.n > 0 && !r->get;
    return leaks ? "a redirect that would carry credentials to another host" : NULL;
}

static void judge_redirect(struct fetch *f, struct task *t)
{
    struct redirect r = redirect_read(t->arena, t->answer.status, header_of(&t->answer, STR("location")), t->method, &t->seen, f->options.max_redirects);
    const char *refused = hop_refusal(f, t, &r);
    if (refused) {
        r.outcome = OUTCOME_REFUSED;
        r.why = refused;
    }
    if (r.outcome == OUTCOME_NONE) {
        next_hop(f, t, &r);
        return;
    }
    str why = r.url.n > 0 && !t->request.secret ? str_printf(t->arena, "%s: %.*s", r.why, STR_ARG(r.url)) : str_from(r.why);
    task_finish(f, t, r.outcome, why, 0);
}

static int64_t back_off_ms(const struct fetch *f, const struct task *t)
{
    int shift = t->tries < 10 ? t->tries : 10;
    int64_t wait = f->options.retry_ms << shift;
    return wait + (wait >= 4 ? (int64_t)(fetch_random(f) % (uint64_t)(wait / 4)) : 0);
}

/* Another try, unless there were enough or the wait would be too long: then the host is given up until the wait is over. */
static void judge_again(struct fetch *f, struct task *t, const struct judgement *j)
{
    struct host *h = t->host;
    int64_t now = fetch_wall(f);
    int64_t wait = back_off_ms(f, t);
    if (j->wait_at - now > wait) wait = j->wait_at - now;
    h->failures++;
    t->tries++;
    if (j->again && t->tries < f->options.max_tries && wait <= f->options.max_wait_ms) {
        int64_t ready = clock_mono_ms() + wait;
        if (ready > h->ready_at) h->ready_at = ready;
        f->counters.retried++;
        host_push(f, h, t, true);
        host_remember(f, h, true);
        return;
    }
    if (j->whole_host && t->kind == TASK_PAGE) {
        host_give_up(f, h, now + wait, j->outcome, str_from(j->why));
        host_remember(f, h, true);
    }
    task_finish(f, t, j->outcome, str_from(j->why), now + wait);
}

static void recover(struct fetch *f, struct host *h)
{
    if (h->failures == 0) return;
    h->failures = 0;
    host_remember(f, h, false);
}

/* "Content-Encoding: UTF-8" is a common slip. Browsers pass over it; so do we, by asking again without compression. curl tells it from
 * damaged compression by words only, and does not show us the header. */
static bool ask_plain(struct fetch *f, struct task *t)
{
    const struct answer *a = &t->answer;
    if (a->code != CURLE_BAD_CONTENT_ENCODING || t->plain || !str_starts(str_from(a->error), STR("Unrecognized"))) return false;
    t->plain = true;
    f->counters.retried++;
    host_push(f, t->host, t, true);
    return true;
}

void judge_answer(struct fetch *f, struct task *t)
{
    struct judgement j = {0};
    struct answer *a = &t->answer;
    if (ask_plain(f, t)) return;
    if (a->code != CURLE_OK)
        judge_failure(f, a, &j);
    else
        judge_status(t, &j);
    judge_rate(f, t, &j);
    if (a->code == CURLE_OK) learn(f, t, &j);
    host_note(f, t->host);
    if (a->code == CURLE_OK && redirect_is(a->status)) {
        judge_redirect(f, t);
        return;
    }
    if (j.again || j.whole_host) {
        judge_again(f, t, &j);
        return;
    }
    if (j.outcome == OUTCOME_OK || j.outcome == OUTCOME_UNCHANGED) recover(f, t->host);
    const char *reserved = tdm_header_reserves(a->headers, a->header_count);
    if (j.outcome == OUTCOME_OK && t->kind == TASK_PAGE && task_tdm(f, t) == TDM_RESPECT && reserved) {
        buf_free(&a->body);
        task_finish(f, t, OUTCOME_RESERVED, str_from(reserved), 0);
        return;
    }
    task_finish(f, t, j.outcome, str_from(j.why), j.outcome == OUTCOME_TOO_SLOW ? 0 : j.wait_at);
}
