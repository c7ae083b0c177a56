/* table: the fields of a query: how each is named, what it is compared with, and where the record holds it */
#include "insight/query_node.h"

#include "base/nearest.h"
#include "base/utf8.h"

#define POST_TEXT(member)                                                      \
    static bool text_##member(const struct record *r, size_t i, str *out)      \
    {                                                                          \
        *out = r->post->member;                                                \
        return i == 0 && out->n > 0;                                           \
    }
POST_TEXT(source)
POST_TEXT(url)
POST_TEXT(title)
POST_TEXT(pseudonym)
POST_TEXT(location)
POST_TEXT(thread)
POST_TEXT(parent)

static bool text_domain(const struct record *r, size_t i, str *out)
{
    size_t at = str_find(r->post->url, STR("://"));
    if (i || at == STR_NONE) return false;
    str host = str_skip(r->post->url, at + 3);
    size_t end = 0;
    while (end < host.n && host.p[end] != '/' && host.p[end] != '?' && host.p[end] != '#') end++;
    *out = str_sub(host, 0, end);
    return true;
}

static bool text_touchpoint(const struct record *r, size_t i, str *out)
{
    if (i >= r->mention->moment_count) return false;
    *out = r->mention->moments[i].touchpoint;
    return true;
}

/* The i-th touchpoint of which that was said: what the board counts as good and bad. */
static bool judged(const struct record *r, size_t i, enum label label, str *out)
{
    const struct mention *m = r->mention;
    for (size_t k = 0; k < m->moment_count; k++)
        if (moment_label(m->moments[k].sentiment) == label && !i--) return *out = m->moments[k].touchpoint, true;
    return false;
}
static bool text_good(const struct record *r, size_t i, str *out)
{
    return judged(r, i, LABEL_POSITIVE, out);
}
static bool text_bad(const struct record *r, size_t i, str *out)
{
    return judged(r, i, LABEL_NEGATIVE, out);
}

static bool text_brand(const struct record *r, size_t i, str *out)
{
    *out = r->mention->brand;
    return i == 0;
}

static bool text_lang(const struct record *r, size_t i, str *out)
{
    *out = r->reading && r->reading->lang[0] ? str_from(r->reading->lang) : STR("unknown");
    return i == 0;
}

static bool text_to(const struct record *r, size_t i, str *out)
{
    *out = r->mention->leaving_to;
    return i == 0 && out->n > 0;
}

/* --- sets --- */

#define NAMED_SET(field, type, limit, value)                                   \
    static uint32_t set_##field(const struct record *r)                        \
    {                                                                          \
        return 1u << (value);                                                  \
    }                                                                          \
    static const char *name_##field(unsigned i)                                \
    {                                                                          \
        return i < (limit) ? type##_name((enum type)i) : NULL;                 \
    }
NAMED_SET(label, label, LABEL_COUNT, r->mention->label)
NAMED_SET(stance, stance, STANCE_COUNT, r->mention->stance)
NAMED_SET(kind, kind, KIND_COUNT, r->mention->kind)
NAMED_SET(voice, voice, VOICE_COUNT, r->mention->voice)
NAMED_SET(cause, cause, CAUSE_COUNT, r->mention->cause)
NAMED_SET(leaving, leaving, LEAVING_COUNT, r->mention->leaving)
NAMED_SET(type, post_type, POST_TYPE_COUNT, r->post->type)

static uint32_t set_emotion(const struct record *r)
{
    return r->mention->emotions ? r->mention->emotions : 1u << EMOTION_COUNT;
}
static const char *name_emotion(unsigned i)
{
    return i < EMOTION_COUNT ? emotion_name((enum emotion)i) : i == EMOTION_COUNT ? "none" : NULL;
}

static const char *name_truth(unsigned i)
{
    return i == 0 ? "no" : i == 1 ? "yes" : NULL;
}
#define TRUTH(field, value)                                                    \
    static uint32_t set_##field(const struct record *r)                        \
    {                                                                          \
        return (value) ? 2u : 1u;                                              \
    }
TRUTH(irony, r->mention->irony)
TRUTH(unsure, r->mention->unsure)
TRUTH(boost, r->post->boost_of.n > 0)
TRUTH(own, (r->post->flags & POST_OWN_VOICE) || r->mention->voice == VOICE_BRAND)
TRUTH(replied, r->post->reply_text.n > 0)
TRUTH(edited, r->post->flags & POST_EDITED)
TRUTH(verified, r->post->verified == 1)
TRUTH(inherited, r->mention->inherited)
TRUTH(dated, r->post->published.precision != DATE_UNKNOWN)
TRUTH(repeated, r->mention->effort.repeated_explanation)
TRUTH(broken, r->mention->effort.broken_promise)
TRUTH(corrected, r->user_label || r->mention->corrected)

/* --- numbers --- */

static double counted(int64_t count)
{
    return count == COUNT_UNKNOWN ? (double)NAN : (double)count;
}
static double stated(int32_t count)
{
    return count < 0 ? (double)NAN : (double)count;
}
#define NUMBER(field, value)                                                   \
    static double number_##field(const struct record *r)                       \
    {                                                                          \
        return value;                                                          \
    }
NUMBER(sentiment, r->mention->sentiment)
NUMBER(confidence, r->mention->label == LABEL_NONE ? (double)NAN : r->mention->confidence)
NUMBER(effort, r->mention->effort.score)
NUMBER(wait, stated(r->mention->effort.wait_minutes))
NUMBER(contacts, stated(r->mention->effort.contacts))
NUMBER(transfers, stated(r->mention->effort.transfers))
NUMBER(lag, r->mention->lag_days)
NUMBER(rating, r->post->rating)
NUMBER(reach, counted(post_reach(r->post)))
NUMBER(likes, counted(r->post->likes))
NUMBER(reposts, counted(r->post->reposts))
NUMBER(replies, counted(r->post->replies))
NUMBER(views, counted(r->post->views))

/* --- times --- */

static struct date time_published(const struct record *r)
{
    return r->post->published;
}
static struct date time_collected(const struct record *r)
{
    return (struct date){.at = r->post->collected_at, .precision = DATE_SECOND};
}
/* The time under which a post is kept. */
static struct date time_at(const struct record *r)
{
    return r->post->published.precision == DATE_UNKNOWN ? time_collected(r) : r->post->published;
}
static struct date time_updated(const struct record *r)
{
    return r->post->updated;
}

enum { MENTION = 0, POST = 1 }; /* what is read for it */
#define TEXT_FIELD(n, get, of, about) {STR_INIT(n), QUERY_TEXT, QUERY_IS, get, NULL, NULL, NULL, NULL, about, of, false}
#define EXACT_FIELD(n, get, of, about) {STR_INIT(n), QUERY_TEXT, QUERY_IS, get, NULL, NULL, NULL, NULL, about, of, true}
#define SET_FIELD(n, get, names, of, about) {STR_INIT(n), QUERY_SET, QUERY_IS, NULL, get, names, NULL, NULL, about, of, false}
#define NUMBER_FIELD(n, get, of, about) {STR_INIT(n), QUERY_NUMBER, QUERY_IS, NULL, NULL, NULL, get, NULL, about, of, false}
#define TIME_FIELD(n, kind, op, get, about) {STR_INIT(n), kind, op, NULL, NULL, NULL, NULL, get, about, POST, false}
const struct query_field query_fields[] = {
    TEXT_FIELD("touchpoint", text_touchpoint, MENTION, "id of a touchpoint that is told about: hotline, billing"),
    TEXT_FIELD("good", text_good, MENTION, "id of a touchpoint of which good is told, whatever the rest of the post is about"),
    TEXT_FIELD("bad", text_bad, MENTION, "id of a touchpoint of which bad is told, as the board counts it"),
    SET_FIELD("label", set_label, name_label, MENTION, "positive, negative, neutral, mixed, or none (another language)"),
    SET_FIELD("stance", set_stance, name_stance, MENTION, "saboteur, detractor, neutral, satisfied, loyal, advocate or unknown"),
    SET_FIELD("kind", set_kind, name_kind, MENTION, "experience, suggestion, question, recommendation, announcement or other"),
    SET_FIELD("voice", set_voice, name_voice, MENTION, "customer, brand, press, promotion or unknown"),
    SET_FIELD("cause", set_cause, name_cause, MENTION, "product, service, staff, shop, online, technical, silo or none"),
    SET_FIELD("emotion", set_emotion, name_emotion, MENTION, "joy, trust, appreciation, surprise, disappointment, anger, fear, contempt or none"),
    SET_FIELD("leaving", set_leaving, name_leaving, MENTION, "yes, no, threatens, leaving or left"),
    TEXT_FIELD("to", text_to, MENTION, "to whom the customer leaves"),
    SET_FIELD("irony", set_irony, name_truth, MENTION, "yes or no"),
    SET_FIELD("unsure", set_unsure, name_truth, MENTION, "yes: the evidence is thin or contradicts itself"),
    SET_FIELD("repeated", set_repeated, name_truth, MENTION, "yes: the customer had to explain it all again"),
    SET_FIELD("broken", set_broken, name_truth, MENTION, "yes: a promise was not kept"),
    NUMBER_FIELD("sentiment", number_sentiment, MENTION, "-1 to 1"),
    NUMBER_FIELD("confidence", number_confidence, MENTION, "0 to 1: how sure the label is"),
    NUMBER_FIELD("effort", number_effort, MENTION, "0 to 1: what it cost the customer"),
    NUMBER_FIELD("wait", number_wait, MENTION, "stated waiting in minutes"),
    NUMBER_FIELD("contacts", number_contacts, MENTION, "how often the customer had to get in touch"),
    NUMBER_FIELD("transfers", number_transfers, MENTION, "how often the customer was passed on"),
    NUMBER_FIELD("lag", number_lag, MENTION, "days between the experience and the post"),
    NUMBER_FIELD("rating", number_rating, POST, "rating as given"),
    NUMBER_FIELD("reach", number_reach, POST, "likes + 2 x reposts + replies"),
    NUMBER_FIELD("likes", number_likes, POST, "likes, favourites, helpful votes"),
    NUMBER_FIELD("reposts", number_reposts, POST, "boosts, reposts, re-blogs"),
    NUMBER_FIELD("replies", number_replies, POST, "answers"),
    NUMBER_FIELD("views", number_views, POST, "views"),
    TIME_FIELD("since", QUERY_SINCE, QUERY_AT_LEAST, time_at, "published at or after: 2026-03-01, RFC 3339, 7d, yesterday"),
    TIME_FIELD("until", QUERY_SINCE, QUERY_LESS, time_at, "published before; a bare date does not hold that day"),
    TIME_FIELD("published", QUERY_TIME, QUERY_IS, time_published, "time of publication, with < <= > >=; posts without a date fit none"),
    TIME_FIELD("collected", QUERY_TIME, QUERY_IS, time_collected, "time of collection, with < <= > >="),
    TIME_FIELD("updated", QUERY_TIME, QUERY_IS, time_updated, "time of the last edit, with < <= > >="),
    SET_FIELD("dated", set_dated, name_truth, POST, "no: the date of the post is not known"),
    TEXT_FIELD("source", text_source, POST, "kind of source and instance: mastodon*"),
    SET_FIELD("type", set_type, name_type, POST, "post, comment, review, question, answer, article, message, survey or pingback"),
    TEXT_FIELD("lang", text_lang, MENTION, "de, en, another ISO 639-1 code, or unknown"),
    TEXT_FIELD("brand", text_brand, MENTION, "id of the brand"),
    TEXT_FIELD("author", text_pseudonym, POST, "pseudonym of the author"),
    {STR_INIT("id"), QUERY_ID, QUERY_IS, NULL, NULL, NULL, NULL, NULL, "id of the post, or its first digits (4 or more)", POST, false},
    TEXT_FIELD("url", text_url, POST, "address of the post"),
    TEXT_FIELD("domain", text_domain, POST, "host of the address"),
    TEXT_FIELD("title", text_title, POST, "whole title; * stands for anything"),
    TEXT_FIELD("location", text_location, POST, "country or place as given"),
    EXACT_FIELD("thread", text_thread, POST, "the source's id of the thread, to the letter"),
    EXACT_FIELD("parent", text_parent, POST, "the source's id of the post that is answered, to the letter"),
    SET_FIELD("boost", set_boost, name_truth, POST, "yes: only passes on another post"),
    SET_FIELD("own", set_own, name_truth, MENTION, "yes: the brand's own voice"),
    SET_FIELD("replied", set_replied, name_truth, POST, "yes: the owner's answer stands below the review"),
    SET_FIELD("edited", set_edited, name_truth, POST, "yes: edited after publication"),
    SET_FIELD("verified", set_verified, name_truth, POST, "yes: purchase or invitation confirmed by the source"),
    SET_FIELD("inherited", set_inherited, name_truth, MENTION, "yes: the thread or the source names the brand, not the post"),
    SET_FIELD("corrected", set_corrected, name_truth, MENTION, "yes: relabelled by hand"),
    {STR_INIT("has"), QUERY_HAS, QUERY_IS, NULL, NULL, NULL, NULL, NULL, "a field, of queries or exports, that is known: has:rating, has:wait", MENTION, false},
};
const size_t query_fields_count = sizeof query_fields / sizeof *query_fields;

/* Names of the fields of exports, where they differ. */
static const struct {
    str name, field;
} aliases[] = {
    {STR_INIT("sentiment_label"), STR_INIT("label")}, {STR_INIT("touchpoints"), STR_INIT("touchpoint")}, {STR_INIT("language"), STR_INIT("lang")},
    {STR_INIT("wait_minutes"), STR_INIT("wait")},     {STR_INIT("lag_days"), STR_INIT("lag")},           {STR_INIT("thread_id"), STR_INIT("thread")},
    {STR_INIT("parent_id"), STR_INIT("parent")},      {STR_INIT("published_at"), STR_INIT("published")}, {STR_INIT("collected_at"), STR_INIT("collected")},
    {STR_INIT("updated_at"), STR_INIT("updated")},    {STR_INIT("leaving_to"), STR_INIT("to")},          {STR_INIT("leaving_state"), STR_INIT("leaving")},
};

const struct query_field *query_field_find(str name)
{
    for (size_t i = 0; i < query_fields_count; i++)
        if (str_eq_nocase(query_fields[i].name, name)) return &query_fields[i];
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (str_eq_nocase(aliases[i].name, name)) return query_field_find(aliases[i].field);
    return NULL;
}

str query_field_nearest(str name)
{
    str names[sizeof query_fields / sizeof *query_fields];
    for (size_t i = 0; i < query_fields_count; i++) names[i] = query_fields[i].name;
    return nearest_name(name, names, query_fields_count);
}

size_t query_field_count(void)
{
    return query_fields_count;
}

str query_field_name(size_t i)
{
    return i < query_fields_count ? query_fields[i].name : (str){NULL, 0};
}

const char *query_field_about(size_t i)
{
    return i < query_fields_count ? query_fields[i].about : "";
}

/* --- matching --- */

static bool number_fits(enum query_op op, double have, double want)
{
    switch (op) {
    case QUERY_IS: return fabs(have - want) < 1e-9 * fmax(1, fabs(want));
    case QUERY_LESS: return have < want;
    case QUERY_AT_MOST: return have <= want;
    case QUERY_MORE: return have > want;
    case QUERY_AT_LEAST: return have >= want;
    }
    return false;
}

/* A bare date lies in its day where the brand lives, behind the day's first instant. */
static bool time_fits(const struct query_node *n, enum query_op op, struct date have)
{
    bool bare = have.precision == DATE_DAY;
    if (have.precision == DATE_UNKNOWN) return false;
    switch (op) {
    case QUERY_IS: return false; /* times are compared */
    case QUERY_LESS: return bare ? have.at < n->day : have.at < n->time;
    case QUERY_AT_MOST: return bare ? have.at < n->day : have.at <= n->time;
    case QUERY_MORE: return bare ? have.at >= n->day : have.at > n->time;
    case QUERY_AT_LEAST: return bare ? have.at >= n->day : have.at >= n->time;
    }
    return false;
}

static bool text_fits(const struct query_node *n, str have, struct arena *a, struct pattern_room *room)
{
    if (n->pattern) return pattern_may_match(n->pattern, have) && utf8_valid(have) && pattern_matches(n->pattern, have, room);
    if (!n->field->exact) have = utf8_fold(a, have, true);
    for (size_t i = 0; i < n->texts.count; i++)
        if (query_glob(n->texts.at[i], have)) return true;
    return false;
}

static bool id_fits(const struct query_node *n, const struct record *r)
{
    char hex[ID128_HEX + 1];
    id128_hex(r->post->id, hex);
    for (size_t i = 0; i < n->texts.count; i++)
        if (str_starts(str_from(hex), n->texts.at[i])) return true;
    return false;
}

/* A list that is empty, an effort of which nothing is said: there, and yet not known. Queries have names of their own (has:wait). */
static bool is_known(str name, const struct record *r, struct arena *a)
{
    const struct query_field *own = query_field_find(name);
    const struct field *f = field_find(name);
    str unused;
    if (own && own->kind == QUERY_NUMBER) return !isnan(own->number(r));
    if (str_eq(name, STR("moments"))) return r->mention->moment_count > 0;
    if (str_eq(name, STR("emotion"))) return r->mention->emotions != 0;
    if (f) return f->get(a, r).type != VALUE_NULL;
    return own->kind == QUERY_TIME ? own->time(r).precision != DATE_UNKNOWN : own->text(r, 0, &unused);
}

static bool has_fits(const struct query_node *n, const struct record *r, struct arena *a)
{
    for (size_t i = 0; i < n->texts.count; i++)
        if (is_known(n->texts.at[i], r, a)) return true;
    return false;
}

bool field_matches(const struct query_node *n, const struct record *r, struct arena *a, struct pattern_room *room)
{
    const struct query_field *f = n->field;
    str have;
    switch (f->kind) {
    case QUERY_TEXT:
        for (size_t i = 0; f->text(r, i, &have); i++)
            if (text_fits(n, have, a, room)) return true;
        return false;
    case QUERY_SET: return f->set(r) & n->set;
    case QUERY_NUMBER: return number_fits(n->op, f->number(r), n->number); /* NAN fits none */
    case QUERY_TIME: return time_fits(n, n->op, f->time(r));
    case QUERY_SINCE: return time_fits(n, f->op, f->time(r));
    case QUERY_ID: return id_fits(n, r);
    case QUERY_HAS: return has_fits(n, r, a);
    }
    return false;
}
