/* Is this the answer that was asked for? Four outcomes are kept apart: items, empty, blocked, broken. Only the first two may move a mark. */
#include "source/job.h"

#include "base/date.h"
#include "parse/scan.h"

static enum outcome by_status(const struct job *j, int32_t status)
{
    for (const struct status_rule *r = j->d->error.status; r; r = r->next)
        if (r->status == status) return r->outcome;
    if (status == 0 || (status >= 200 && status < 300)) return OUTCOME_OK;
    static const struct { int32_t status; enum outcome outcome; } known[] = {
        {304, OUTCOME_UNCHANGED}, {401, OUTCOME_BLOCKED}, {403, OUTCOME_BLOCKED}, {407, OUTCOME_BLOCKED},  {410, OUTCOME_GONE},
        {429, OUTCOME_RATE},      {503, OUTCOME_RATE},    {451, OUTCOME_BLOCKED}, {404, OUTCOME_NOT_FOUND},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].status == status) {
            if (known[i].outcome != OUTCOME_NOT_FOUND) return known[i].outcome;
            return j->response->request.is_item ? OUTCOME_NOT_FOUND : OUTCOME_GONE;
        }
    return OUTCOME_BROKEN;
}

/* What the page says in its own head; robots.txt, tdmrep.json and headers were the fetcher's part. */
static bool may_be_mined(struct job *j)
{
    if (j->response->passed || j->response->request.tdm == TDM_IGNORE + 1 || !scan_reserves(j->response->body)) return true;
    j->reserved = true;
    if (j->response->request.tdm != TDM_RESPECT + 1) return true;
    j->h->outcome = OUTCOME_RESERVED;
    j->h->why = STR("the page's <meta name=\"tdm-reservation\"> reserves text and data mining");
    return false;
}

bool verdict_response(struct job *j)
{
    const struct response *r = j->response;
    enum outcome by = by_status(j, r->status);
    bool fetched = r->outcome == OUTCOME_NONE || r->outcome == OUTCOME_OK;
    /* A description knows better what its source means by a status, but not what happened on the way. */
    bool described = false;
    for (const struct status_rule *rule = j->d->error.status; rule; rule = rule->next) described = described || rule->status == r->status;
    enum outcome o = fetched || described ? by : r->outcome;
    j->h->retry_at = r->retry_at;
    if (o == OUTCOME_OK) return may_be_mined(j);
    j->h->outcome = o;
    j->h->why = r->why.n ? r->why : str_printf(j->a, "status %d", (int)r->status);
    bool missing = o == OUTCOME_NOT_FOUND || (o == OUTCOME_GONE && r->request.is_item);
    if (missing && j->chain.item_id.n) strs_add(j->a, &j->h->deleted, j->chain.item_id);
    if (o == OUTCOME_UNCHANGED || o == OUTCOME_EMPTY) paging_end(j);
    return false;
}

bool verdict_words(struct job *j)
{
    const struct error_rule *e = &j->d->error;
    for (size_t i = 0; i < e->blocked.count; i++)
        if (str_find_nocase(str_sub(j->response->body, 0, 65536), e->blocked.at[i]) != STR_NONE) {
            j->h->outcome = OUTCOME_BLOCKED;
            j->h->why = str_printf(j->a, "the answer says \"%.*s\"", STR_ARG(e->blocked.at[i]));
            return false;
        }
    return true;
}

bool verdict_body(struct job *j)
{
    const struct error_rule *e = &j->d->error;
    if (!verdict_words(j)) return false;
    if (!e->message) return true;
    str message = expr_value(&j->scope, e->message);
    if (!message.n || (e->none && predicate_all(&j->scope, e->none))) return true;
    j->h->outcome = OUTCOME_BROKEN;
    j->h->why = str_printf(j->a, "the source says: %.*s", STR_ARG(str_sub(message, 0, 300)));
    return false;
}

static int64_t reset_time(const struct job *j, str text)
{
    int64_t v;
    double seconds;
    struct date d;
    switch (j->d->rate.unit) {
    case RESET_ISO: return date_parse_any_year(text, &j->dates, &d) ? d.at : 0;
    case RESET_EPOCH: return str_to_i64(str_trim(text), &v) && v > 0 && v < INT64_MAX / 1000 ? v * DATE_SECOND_MS : 0;
    case RESET_SECONDS: break;
    }
    return str_to_double(str_trim(text), &seconds) && seconds > 0 && seconds < 1e8 ? j->scope.now + (int64_t)(seconds * 1000) : 0;
}

static void wait_until(struct job *j, int64_t at)
{
    if (at > j->h->retry_at) j->h->retry_at = at;
}

/* The host's bucket is fed with it; when nothing is left, it rests. */
static void note_quota(struct job *j, double left, int64_t reset_at)
{
    if (!(left >= 0) || reset_at <= j->scope.now) return;
    j->h->has_quota = true;
    j->h->quota_left = left;
    j->h->quota_reset_at = reset_at;
    if (left < 1) wait_until(j, reset_at);
}

void verdict_rate(struct job *j)
{
    const struct rate_rule *rate = &j->d->rate;
    double v;
    if (rate->remaining.n && rate->reset.n) {
        str left = response_header(j->response, rate->remaining);
        if (left.n && str_to_double(str_trim(left), &v)) note_quota(j, v, reset_time(j, response_header(j->response, rate->reset)));
    }
    if (rate->wait && str_to_double(expr_value(&j->scope, rate->wait), &v) && v > 0 && v < 1e7)
        wait_until(j, j->scope.now + (int64_t)(v * 1000));
    if (rate->quota && str_to_double(expr_value(&j->scope, rate->quota), &v)) note_quota(j, v, (j->scope.now / DATE_DAY_MS + 1) * DATE_DAY_MS);
}
