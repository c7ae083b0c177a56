#include "run/health.h"

#include <string.h>

#define GAP_MEMORY 50 /* posts: what is older counts for no more than so many */
#define GAP_MIN 4
#define FIRST_ROUND_MS (365 * DATE_DAY_MS) /* what is older says nothing of today's pace */
#define HALF 5000

static const char *const field_names[SOURCE_FIELDS] = {"author", "date", "text", "rating"};

static int64_t day_of(int64_t at)
{
    return floor_div(at, DATE_DAY_MS);
}

/* days[0] becomes `day`. */
static void shift_days(struct source_record *r, int64_t day)
{
    int64_t by = day - r->day;
    if (by <= 0)
        return;
    for (int i = SOURCE_DAYS - 1; i >= 0; i--)
        r->days[i] = by < SOURCE_DAYS && i >= by ? r->days[i - by] : 0;
    r->day = day;
}

static void count_fields(struct source_record *r, const struct post *p)
{
    const bool has[SOURCE_FIELDS] = {p->author.n || p->author_id.n || p->pseudonym.n, p->published.precision != DATE_UNKNOWN,
                                     p->text.n || p->title.n, !isnan(p->rating)};
    r->looked++;
    for (int i = 0; i < SOURCE_FIELDS; i++)
        r->filled[i] += has[i];
}

static void count_time(struct source_record *r, struct health_round *round, int64_t at, int64_t now)
{
    if (at > now)
        at = now;
    if (at <= round->before || (!round->before && at < now - FIRST_ROUND_MS))
        return;
    int64_t back = r->day - day_of(at);
    if (back >= 0 && back < SOURCE_DAYS)
        r->days[back]++;
    round->oldest = !round->count || at < round->oldest ? at : round->oldest;
    round->newest = at > round->newest ? at : round->newest;
    round->count++;
}

void health_posts(struct source_record *r, struct health_round *round, const struct post *posts, size_t count, int64_t now)
{
    if (!round->begun)
        *round = (struct health_round){.begun = true, .before = r->post_at};
    shift_days(r, day_of(now));
    for (size_t i = 0; i < count; i++) {
        count_fields(r, &posts[i]);
        if (posts[i].published.precision != DATE_UNKNOWN)
            count_time(r, round, posts[i].published.at, now);
    }
    if (round->newest > r->post_at)
        r->post_at = round->newest;
}

/* Mean of what was usual and of what came, each with its weight. */
static void learn_gap(struct source_record *r, const struct health_round *round)
{
    int64_t samples = round->before ? round->count : round->count - 1;
    if (samples < 1)
        return;
    int64_t span = round->newest - (round->before ? round->before : round->oldest);
    int64_t weight = r->gap_posts > GAP_MEMORY ? GAP_MEMORY : r->gap_posts;
    double sum = (double)r->gap_ms * (double)weight + (double)span;
    r->gap_ms = (int64_t)(sum / (double)(weight + samples));
    r->gap_posts += samples;
}

static void judge_fields(struct source_record *r, int64_t now)
{
    if (r->looked < HEALTH_LOOKED)
        return;
    int64_t empty = 0;
    for (int i = 0; i < SOURCE_FIELDS; i++) {
        int64_t share = r->filled[i] * 2 * HALF / r->looked;
        if (!share && r->usual[i] > HALF + 1) {
            empty |= INT64_C(1) << i; /* what was usual stays, so that it is told until it comes back */
            continue;
        }
        r->usual[i] = (r->usual[i] ? (3 * (r->usual[i] - 1) + share) / 4 : share) + 1;
    }
    r->empty_since = !empty ? 0 : r->empty ? r->empty_since : now;
    r->empty = empty;
    r->looked = 0;
    memset(r->filled, 0, sizeof r->filled);
}

void health_round_end(struct source_record *r, const struct health_round *round, int64_t now)
{
    learn_gap(r, round);
    judge_fields(r, now);
}

int64_t health_day(const struct source_record *r, int64_t now, int back)
{
    int64_t at = r->day - (day_of(now) - back);
    return at >= 0 && at < SOURCE_DAYS ? r->days[at] : 0;
}

double health_daily_mean(const struct source_record *r, int64_t now)
{
    int64_t sum = 0;
    for (int i = 1; i <= 7; i++)
        sum += health_day(r, now, i);
    return (double)sum / 7;
}

int64_t health_silent_ms(const struct source_record *r, int64_t now)
{
    int64_t limit = 3 * r->gap_ms > HEALTH_SILENT_MIN ? 3 * r->gap_ms : HEALTH_SILENT_MIN;
    bool first = r->rounds == 1; /* quiet before it was ever asked: it has not fallen silent */
    bool known = !first && r->gap_posts >= GAP_MIN && r->post_at && outcome_success(r->outcome);
    return known && now - r->post_at > limit ? now - r->post_at : 0;
}

/* 90 min, 5 h, 3 d */
static str span(struct arena *a, int64_t ms)
{
    if (ms < 2 * DATE_HOUR_MS)
        return str_printf(a, "%lld min", (long long)(ms / DATE_MINUTE_MS));
    if (ms < 2 * DATE_DAY_MS)
        return str_printf(a, "%lld h", (long long)(ms / DATE_HOUR_MS));
    return str_printf(a, "%lld days", (long long)(ms / DATE_DAY_MS));
}

str health_note(struct arena *a, const struct source_record *r, int64_t now)
{
    struct strs parts = {0};
    int64_t silent = health_silent_ms(r, now);
    if (r->stopped_by)
        strs_add(a, &parts, STR("gone for ever (410): not asked until its brand file changes"));
    if (silent) {
        str lasts = span(a, silent), usual = span(a, r->gap_ms);
        strs_add(a, &parts, str_printf(a, "silent: no post for %.*s, usually one every %.*s", STR_ARG(lasts), STR_ARG(usual)));
    }
    for (int i = 0; i < SOURCE_FIELDS; i++)
        if (r->empty >> i & 1)
            strs_add(a, &parts, str_printf(a, "%s suddenly empty: no post has it, before %lld %% had", field_names[i],
                                           (long long)((r->usual[i] - 1) / 100)));
    struct strs joined = {0};
    for (size_t i = 0; i < parts.count; i++) {
        if (i)
            strs_add(a, &joined, STR("; "));
        strs_add(a, &joined, parts.at[i]);
    }
    return parts.count ? str_concat(a, joined.at, joined.count) : (str){NULL, 0};
}
