/* What a page led to is kept with its validators: an unchanged page is not read, and leads on all the same. A thread whose first page is
 * unchanged is asked at its last known page, where new posts stand; the pages between are not asked. */
#include "run/stage.h"

#define HOPS_MAX 200 /* an unchanged page that far on is skipped from again */
#define LED_MAX 300 /* more from one page: it is asked in full instead */
#define LED_BYTES ((size_t)256 << 10)

void led_add(struct yield *y, const struct request *r, struct arena *a)
{
    if (r->unless_since || y->led_full) /* what was left undone of a site is known another way */
        return;
    y->led_full = r->secret || y->lasting_count == LED_MAX;
    if (y->led_full)
        return;
    if (!y->lasting)
        y->lasting = ARENA_ARRAY(a, struct request, LED_MAX);
    y->lasting[y->lasting_count++] = *r;
}

void led_note(struct yield *y, struct arena *a)
{
    if (y->led_full || y->harvest.outcome == OUTCOME_UNCHANGED || !outcome_success(y->harvest.outcome))
        return;
    y->led = requests_pack(a, y->lasting, y->lasting_count);
    y->led_full = y->led.n > LED_BYTES;
    y->led = y->led_full ? (str){NULL, 0} : y->led;
}

static bool is_next_page(const struct request *of, const struct request *r) { return r->depth == of->depth && r->page == of->page + 1; }

/* Over pages that led nowhere but to the next one. */
static bool skip_to_last(struct txn *t, struct arena *a, str source, struct request *r, struct err *e)
{
    for (int hops = 0; hops < HOPS_MAX; hops++) {
        struct url_record u;
        struct request *list;
        size_t count;
        bool found;
        if (!txn_get_answer(t, r->url, source, a, &u, &found, e))
            return false;
        bool only = found && requests_unpack(u.led, a, &list, &count) && count == 1 && is_next_page(r, &list[0]);
        if (!only)
            return true;
        *r = list[0];
    }
    return true;
}

static bool led_from(struct txn *t, struct yield *y, struct err *e)
{
    const struct request *asked = &y->response->request;
    struct arena *a = y->response->arena;
    struct url_record u;
    bool found;
    if (!txn_get_answer(t, asked->url, asked->source, a, &u, &found, e))
        return false;
    if (!found || !requests_unpack(u.led, a, &y->next, &y->next_count)) {
        y->next_count = 0;
        return true;
    }
    for (size_t i = 0; i < y->next_count; i++) {
        struct request *r = &y->next[i];
        if (is_next_page(asked, r) && !skip_to_last(t, a, asked->source, r, e))
            return false;
        r->source = asked->source;
        r->allow_private = asked->allow_private;
        r->not_before = 0;
    }
    return true;
}

bool led_again(struct crawl *c, struct yield *y, struct err *e)
{
    struct txn *t;
    if (y->response->request.stop_known) /* nothing new: that was the end */
        return true;
    if (!txn_read(c->o.store, &t, e))
        return false;
    bool ok = led_from(t, y, e);
    txn_end(t);
    return ok;
}
