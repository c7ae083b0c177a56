/* What is kept of an address after it was answered: its fate, where it has moved to, and by what its newest answer is known again. */
#include "run/round.h"

#define MOVE_AGAIN_MS (30 * DATE_DAY_MS) /* a move that was not seen for so long is looked at again */

static void forget_move(struct url_record *u)
{
    u->moved_to = (str){NULL, 0};
    u->moved_since = u->moved_at = 0;
    u->moved_days = 0;
}

/* A permanent redirect is believed when it was seen on several days: servers have bad days, too. */
static void note_move(struct url_record *u, const struct response *r)
{
    bool good = r->outcome == OUTCOME_OK || r->outcome == OUTCOME_UNCHANGED;
    if (r->request.moved_to.n) { /* asked at the new address */
        if (!good)
            forget_move(u);
        return;
    }
    if (!good)
        return;
    if (!r->moved) {
        forget_move(u);
        return;
    }
    if (!str_eq(u->moved_to, r->url)) {
        u->moved_to = r->url;
        u->moved_since = r->at;
        u->moved_days = 0;
    }
    if (!u->moved_days || r->at / DATE_DAY_MS > u->moved_at / DATE_DAY_MS) {
        u->moved_days++;
        u->moved_at = r->at;
    }
}

str url_moved(const struct url_record *u, int64_t now)
{
    return u->moved_days >= MOVED_DAYS && now - u->moved_at < MOVE_AGAIN_MS ? u->moved_to : (str){NULL, 0};
}

/* What became of it, whoever asked. */
static void note_fate(struct url_record *u, const struct yield *y)
{
    const struct response *r = y->response;
    u->outcome = y->harvest.outcome;
    u->why = y->harvest.why;
    u->status = r->status;
    u->at = r->at;
    u->source = r->request.source;
    note_move(u, r);
}

/* For its source: by what it is known again, and what it was read for. */
static void note_answer(struct batch *b, struct url_record *u, const struct yield *y, const struct lane *lane)
{
    const struct response *r = y->response;
    str etag = response_header(r, STR("etag")), modified = response_header(r, STR("last-modified"));
    bool same = r->status == 304 || (u->body_hash && u->body_hash == y->body_hash);
    if (outcome_success(y->harvest.outcome)) { /* what could not be read must be sent again in full */
        u->etag = etag.n || r->status != 304 ? etag : u->etag;
        u->last_modified = modified.n || r->status != 304 ? modified : u->last_modified;
        u->body_hash = r->status == 304 ? u->body_hash : y->body_hash;
        u->led = y->harvest.outcome == OUTCOME_UNCHANGED ? u->led : y->led;
        u->read_for = lane ? question_add(b->arena, u->read_for, lane->wanted, lane->wanted_count, lane_version(b->c, lane, &r->request), !same) : (str){NULL, 0};
    }
    if (y->harvest.no_validators || y->led_full) {
        u->etag = u->last_modified = (str){NULL, 0};
        u->body_hash = 0;
    }
}

bool address_note(struct batch *b, struct txn *t, const struct yield *y, const struct lane *lane, struct err *e)
{
    const struct request *asked = &y->response->request;
    struct url_record first, own;
    bool found;
    if (asked->secret)
        return true; /* its address may hold a key */
    if (!txn_get_url(t, asked->url, b->arena, &first, &found, e))
        return false;
    bool other = found && first.asker && first.asker != hash64(asked->source);
    own = first;
    if (other && !txn_get_answer(t, asked->url, asked->source, b->arena, &own, &found, e))
        return false;
    note_fate(&own, y);
    note_answer(b, &own, y, lane);
    own.asker = hash64(asked->source);
    if (!other)
        return txn_put_url(t, &own, e);
    note_fate(&first, y);
    return txn_put_url(t, &first, e) && txn_put_answer(t, &own, asked->source, e);
}

bool address_ask_in_full(struct batch *b, struct txn *t, const struct yield *y, struct err *e)
{
    struct url_record u;
    bool found;
    if (!txn_get_answer(t, y->response->request.url, y->response->request.source, b->arena, &u, &found, e))
        return false;
    u.etag = u.last_modified = (str){NULL, 0};
    u.body_hash = 0;
    return !found || txn_put_answer(t, &u, y->response->request.source, e);
}
