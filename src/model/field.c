/* table: the fields of a mention, as JSONL, CSV, the data dictionary and --fields know them */
#include "model/field.h"

#include "base/escape.h"
#include "base/nearest.h"

#include <math.h>

#define JSON_MAX (4u << 20)

static struct value count_value(int64_t count)
{
    return count == COUNT_UNKNOWN ? value_null() : value_int(count);
}

static struct value named(const char *name)
{
    return value_text(str_from(name));
}

typedef void json_writer(struct buf *b, const struct record *r);

static struct value json_of(struct arena *a, const struct record *r, json_writer *put)
{
    struct buf b;
    buf_init(&b, JSON_MAX);
    put(&b, r);
    struct value v = buf_ok(&b) ? value_json(str_dup(a, buf_str(&b))) : value_null();
    buf_free(&b);
    return v;
}

static void put_key(struct buf *b, const char *key)
{
    if (b->n && b->p[b->n - 1] != '{' && b->p[b->n - 1] != '[')
        buf_putc(b, ',');
    if (key) {
        buf_putc(b, '"'); /* our own names: nothing to escape */
        buf_putz(b, key);
        buf_put(b, STR("\":"));
    }
}

static void put_value(struct buf *b, struct value v)
{
    if (v.type == VALUE_REAL)
        buf_put_double(b, v.real, v.decimals);
    else if (v.type == VALUE_NULL)
        buf_put(b, STR("null"));
    else
        value_put_json(b, v);
}

static void put_pair(struct buf *b, const char *key, struct value v)
{
    put_key(b, key);
    put_value(b, v);
}

/* --- post --- */

static struct value get_id(struct arena *a, const struct record *r)
{
    char hex[ID128_HEX + 1];
    id128_hex(r->post->id, hex);
    return value_text(str_dup(a, str_from(hex)));
}
static struct value get_url(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->url); }
static struct value get_published(struct arena *a, const struct record *r) { (void)a; return value_time(r->post->published); }
static struct value get_precision(struct arena *a, const struct record *r)
{
    static const char *const names[] = {"unknown", "day", "minute", "second"};
    (void)a;
    return named(names[r->post->published.precision]);
}
static struct value get_updated(struct arena *a, const struct record *r) { (void)a; return value_time(r->post->updated); }
static struct value get_collected(struct arena *a, const struct record *r)
{
    (void)a;
    return r->post->collected_at ? value_time((struct date){r->post->collected_at, DATE_SECOND, 0}) : value_null();
}
static struct value get_source(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->source); }
static struct value get_type(struct arena *a, const struct record *r) { (void)a; return named(post_type_name(r->post->type)); }
static struct value get_domain(struct arena *a, const struct record *r)
{
    (void)a;
    size_t at = str_find(r->post->url, STR("://"));
    if (at == STR_NONE)
        return value_null();
    str host = str_skip(r->post->url, at + 3);
    size_t end = 0;
    while (end < host.n && host.p[end] != '/' && host.p[end] != '?' && host.p[end] != '#')
        end++;
    return value_text(str_sub(host, 0, end));
}
static struct value get_author(struct arena *a, const struct record *r)
{
    (void)a;
    return value_text(r->post->pseudonym.n ? r->post->pseudonym : r->post->author);
}
static struct value get_title(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->title); }
static struct value get_text(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->text); }
static struct value get_rating(struct arena *a, const struct record *r) { (void)a; return value_real(r->post->rating, 2); }
static struct value get_rating_min(struct arena *a, const struct record *r) { (void)a; return value_real(r->post->rating_min, 2); }
static struct value get_rating_max(struct arena *a, const struct record *r) { (void)a; return value_real(r->post->rating_max, 2); }
static struct value get_likes(struct arena *a, const struct record *r) { (void)a; return count_value(r->post->likes); }
static struct value get_reposts(struct arena *a, const struct record *r) { (void)a; return count_value(r->post->reposts); }
static struct value get_replies(struct arena *a, const struct record *r) { (void)a; return count_value(r->post->replies); }
static struct value get_reach(struct arena *a, const struct record *r) { (void)a; return count_value(post_reach(r->post)); }
static struct value get_thread(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->thread); }
static struct value get_parent(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->parent); }
static struct value get_location(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->location); }
static struct value get_verified(struct arena *a, const struct record *r)
{
    (void)a;
    return r->post->verified == TRI_UNKNOWN ? value_null() : value_bool(r->post->verified != 0);
}
static struct value get_duplicate(struct arena *a, const struct record *r)
{
    char hex[ID128_HEX + 1];
    if (id128_is_zero(r->duplicate_of))
        return value_null();
    id128_hex(r->duplicate_of, hex);
    return value_text(str_dup(a, str_from(hex)));
}
static struct value get_cluster(struct arena *a, const struct record *r) { (void)a; return value_int(r->cluster_size ? r->cluster_size : 1); }

/* --- post: what only a copy of the corpus needs --- */

static struct value get_source_id(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->source_id); }
static struct value get_source_key(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->source_key); }
static struct value get_declared(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->lang); }
static struct value get_views(struct arena *a, const struct record *r) { (void)a; return count_value(r->post->views); }
static struct value get_thread_title(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->thread_title); }
static struct value get_reply(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->reply_text); }
static struct value get_reply_at(struct arena *a, const struct record *r) { (void)a; return value_time(r->post->reply_at); }
static struct value get_boost(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->boost_of); }
static struct value get_links(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->links); }
static struct value get_about_id(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->about); }
static struct value get_inherited(struct arena *a, const struct record *r) { (void)a; return value_bool(r->post->about_inherited); }
static struct value get_flags(struct arena *a, const struct record *r)
{
    struct buf b;
    if (!r->post->flags) return value_null();
    buf_init(&b, 512);
    for (int i = 0; i < POST_FLAG_COUNT; i++)
        if (r->post->flags & (1u << i)) {
            if (b.n)
                buf_putc(&b, '|');
            buf_putz(&b, post_flag_name((enum post_flag)(1 << i)));
        }
    struct value v = value_text(str_dup(a, buf_str(&b)));
    buf_free(&b);
    return v;
}

/* --- reading and mention --- */

static struct value get_lang(struct arena *a, const struct record *r) { (void)a; return r->reading ? named(r->reading->lang) : value_null(); }
static struct value get_lang_confidence(struct arena *a, const struct record *r)
{
    (void)a;
    return r->reading && r->reading->lang[0] ? value_real(r->reading->lang_confidence, 2) : value_null();
}
static struct value get_brand(struct arena *a, const struct record *r) { (void)a; return value_text(r->mention->brand); }
static struct value get_about(struct arena *a, const struct record *r) { (void)a; return value_bool(r->mention->about_brand); }
static struct value get_sentiment(struct arena *a, const struct record *r) { (void)a; return value_real(r->mention->sentiment, 3); }
static struct value get_label(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->label == LABEL_NONE ? value_null() : named(label_name(r->mention->label));
}
static struct value get_confidence(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->label == LABEL_NONE ? value_null() : value_real(r->mention->confidence, 2);
}
static struct value get_unsure(struct arena *a, const struct record *r) { (void)a; return value_bool(r->mention->unsure); }
static struct value get_touchpoints(struct arena *a, const struct record *r)
{
    const struct mention *m = r->mention;
    if (m->moment_count < 2) return m->moment_count ? value_text(m->moments[0].touchpoint) : value_null();
    str *parts = ARENA_ARRAY(a, str, 2 * m->moment_count);
    for (size_t i = 0; i < m->moment_count; i++) {
        parts[2 * i] = m->moments[i].touchpoint;
        parts[2 * i + 1] = STR("|");
    }
    return value_text(str_concat(a, parts, 2 * m->moment_count - 1));
}

static void put_span_text(struct buf *b, const struct record *r, const struct evidence *e)
{
    escape_json(b, str_sub(r->body, e->from, e->n));
}

static void put_moments(struct buf *b, const struct record *r)
{
    const struct mention *m = r->mention;
    buf_putc(b, '[');
    for (size_t i = 0; i < m->moment_count; i++) {
        put_key(b, NULL);
        buf_putc(b, '{');
        put_pair(b, "touchpoint", value_text(m->moments[i].touchpoint));
        put_pair(b, "sentiment", value_real(m->moments[i].sentiment, 3));
        put_pair(b, "cause", m->moments[i].cause ? named(cause_name(m->moments[i].cause)) : value_null());
        put_key(b, "evidence");
        buf_putc(b, '[');
        for (size_t k = 0; k < m->evidence_count; k++)
            if (m->evidence[k].moment == i && m->evidence[k].n) {
                put_key(b, NULL);
                put_span_text(b, r, &m->evidence[k]);
            }
        buf_putz(b, "]}");
    }
    buf_putc(b, ']');
}
static struct value get_moments(struct arena *a, const struct record *r) { return json_of(a, r, put_moments); }
static struct value get_stance(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->stance ? named(stance_name(r->mention->stance)) : value_null();
}
static struct value get_kind(struct arena *a, const struct record *r) { (void)a; return named(kind_name(r->mention->kind)); }
static struct value get_voice(struct arena *a, const struct record *r) { (void)a; return named(voice_name(r->mention->voice)); }
static struct value get_cause(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->cause ? named(cause_name(r->mention->cause)) : value_null();
}
static void put_emotion(struct buf *b, const struct record *r)
{
    buf_putc(b, '[');
    for (int e = 0; e < EMOTION_COUNT; e++)
        if (r->mention->emotions & (1u << e))
            put_pair(b, NULL, named(emotion_name((enum emotion)e)));
    buf_putc(b, ']');
}
static struct value get_emotion(struct arena *a, const struct record *r) { return json_of(a, r, put_emotion); }
static struct value get_irony(struct arena *a, const struct record *r) { (void)a; return value_bool(r->mention->irony); }
static struct value get_wait(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->effort.wait_minutes < 0 ? value_null() : value_int(r->mention->effort.wait_minutes);
}
static void put_effort(struct buf *b, const struct record *r)
{
    const struct effort *e = &r->mention->effort;
    if (e->wait_minutes < 0 && e->contacts < 0 && e->transfers < 0 && !e->repeated_explanation && !e->broken_promise && isnan(e->score)) { /* most posts */
        buf_put(b, STR("{\"wait_minutes\":null,\"contacts\":null,\"transfers\":null,\"repeated_explanation\":false,\"broken_promise\":false,\"score\":null}"));
        return;
    }
    buf_putc(b, '{');
    put_pair(b, "wait_minutes", e->wait_minutes < 0 ? value_null() : value_int(e->wait_minutes));
    put_pair(b, "contacts", e->contacts < 0 ? value_null() : value_int(e->contacts));
    put_pair(b, "transfers", e->transfers < 0 ? value_null() : value_int(e->transfers));
    put_pair(b, "repeated_explanation", value_bool(e->repeated_explanation));
    put_pair(b, "broken_promise", value_bool(e->broken_promise));
    put_pair(b, "score", value_real(e->score, 2));
    buf_putc(b, '}');
}
static struct value get_effort(struct arena *a, const struct record *r) { return json_of(a, r, put_effort); }
static struct value get_lag(struct arena *a, const struct record *r) { (void)a; return value_real(r->mention->lag_days, 2); }
static struct value get_leaving(struct arena *a, const struct record *r) { (void)a; return value_bool(r->mention->leaving != LEAVING_NO); }
static struct value get_leaving_state(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->leaving ? named(leaving_name(r->mention->leaving)) : value_null();
}
static struct value get_leaving_to(struct arena *a, const struct record *r) { (void)a; return value_text(r->mention->leaving_to); }
static void put_evidence(struct buf *b, const struct record *r)
{
    const struct mention *m = r->mention;
    buf_putc(b, '[');
    for (size_t i = 0; i < m->evidence_count; i++) {
        const struct evidence *e = &m->evidence[i];
        put_key(b, NULL);
        buf_putc(b, '{');
        put_pair(b, "about", named(evidence_about_name((enum evidence_about)e->about)));
        put_pair(b, "rule", r->evidence_rules && e->rule < r->evidence_rule_count ? value_text(r->evidence_rules[e->rule]) : value_int(e->rule));
        put_key(b, "words");
        put_span_text(b, r, e);
        put_pair(b, "from", value_int(e->from));
        put_pair(b, "value", value_real((double)e->value, 3));
        put_pair(b, "moment", e->moment == EVIDENCE_NO_MOMENT ? value_null() : value_int(e->moment));
        put_pair(b, "modifies", e->parent == EVIDENCE_NO_PARENT ? value_null() : value_int(e->parent));
        buf_putc(b, '}');
    }
    buf_putc(b, ']');
}
static struct value get_evidence(struct arena *a, const struct record *r) { return json_of(a, r, put_evidence); }
static struct value get_version(struct arena *a, const struct record *r)
{
    if (!r->reading)
        return value_null();
    return value_text(str_printf(a, "%08x", r->reading->rules_version));
}
static struct value get_label_source(struct arena *a, const struct record *r) { (void)a; return named(r->user_label || r->mention->corrected ? "user" : "rules"); }

const struct field fields[] = {
    {STR_INIT("id"), VALUE_TEXT, true, "", "Id of the post: 128-bit hash of source and the source's own id, as hex.", get_id},
    {STR_INIT("url"), VALUE_TEXT, true, "", "Page a person can open.", get_url},
    {STR_INIT("published_at"), VALUE_TIME, true, "UTC", "When the post was published, as precise as known; null when the source does not say.", get_published},
    {STR_INIT("published_precision"), VALUE_TEXT, true, "", "How precise published_at is: second, minute, day, unknown.", get_precision},
    {STR_INIT("updated_at"), VALUE_TIME, false, "UTC", "When the source says it was last edited.", get_updated},
    {STR_INIT("collected_at"), VALUE_TIME, true, "UTC", "When Leumund collected it.", get_collected},
    {STR_INIT("source"), VALUE_TEXT, true, "", "Kind of source and instance, such as mastodon:fosstodon.org.", get_source},
    {STR_INIT("type"), VALUE_TEXT, true, "", "post, comment, review, question, answer, article, message, survey or pingback.", get_type},
    {STR_INIT("domain"), VALUE_TEXT, true, "", "Host of url.", get_domain},
    {STR_INIT("brand"), VALUE_TEXT, true, "", "Id of the brand that the mention is about.", get_brand},
    {STR_INIT("about_brand"), VALUE_BOOL, false, "", "Whether the post is about the brand at all.", get_about},
    {STR_INIT("author"), VALUE_TEXT, true, "", "Pseudonym of the author (keyed hash), not the name.", get_author},
    {STR_INIT("title"), VALUE_TEXT, true, "", "Title as plain text.", get_title},
    {STR_INIT("text"), VALUE_TEXT, true, "", "Text as a reader sees it.", get_text},
    {STR_INIT("lang"), VALUE_TEXT, true, "", "Language found: ISO 639-1.", get_lang},
    {STR_INIT("lang_confidence"), VALUE_REAL, true, "0..1", "How sure the language is.", get_lang_confidence},
    {STR_INIT("sentiment"), VALUE_REAL, true, "-1..1", "Polarity towards the brand.", get_sentiment},
    {STR_INIT("sentiment_label"), VALUE_TEXT, true, "", "positive, negative, neutral or mixed; null for other languages.", get_label},
    {STR_INIT("confidence"), VALUE_REAL, true, "0..1", "How sure sentiment_label is.", get_confidence},
    {STR_INIT("unsure"), VALUE_BOOL, false, "", "Evidence is thin or contradicts itself: better read it.", get_unsure},
    {STR_INIT("touchpoints"), VALUE_TEXT, true, "", "Ids of the touchpoints told about, separated by |.", get_touchpoints},
    {STR_INIT("moments"), VALUE_JSON, true, "", "One entry a touchpoint: its sentiment, cause and the words that prove it.", get_moments},
    {STR_INIT("stance"), VALUE_TEXT, true, "", "saboteur, detractor, neutral, satisfied, loyal or advocate; customers' voices only.", get_stance},
    {STR_INIT("effort"), VALUE_JSON, true, "", "What it cost the customer: waiting in minutes, contacts, transfers, repeated explanation, score 0..1.", get_effort},
    {STR_INIT("wait_minutes"), VALUE_INT, false, "min", "Longest waiting that is stated.", get_wait},
    {STR_INIT("emotion"), VALUE_JSON, true, "", "Emotions that words or emoji name.", get_emotion},
    {STR_INIT("voice"), VALUE_TEXT, true, "", "Who speaks: customer, brand, press, promotion, unknown.", get_voice},
    {STR_INIT("kind"), VALUE_TEXT, true, "", "Main purpose: experience, suggestion, question, recommendation, announcement, other.", get_kind},
    {STR_INIT("cause"), VALUE_TEXT, true, "", "What was the matter in the main moment: product, service, staff, shop, online, technical, silo.", get_cause},
    {STR_INIT("irony"), VALUE_BOOL, true, "", "The words say the opposite of what is meant.", get_irony},
    {STR_INIT("lag_days"), VALUE_REAL, true, "d", "Days between the experience and the post, where the text says so.", get_lag},
    {STR_INIT("leaving"), VALUE_BOOL, false, "", "The customer has left, is leaving or threatens to.", get_leaving},
    {STR_INIT("leaving_state"), VALUE_TEXT, false, "", "threatens, leaving or left.", get_leaving_state},
    {STR_INIT("leaving_to"), VALUE_TEXT, false, "", "To whom, if said.", get_leaving_to},
    {STR_INIT("rating"), VALUE_REAL, true, "", "Rating as given.", get_rating},
    {STR_INIT("rating_min"), VALUE_REAL, true, "", "Worst rating of that scale.", get_rating_min},
    {STR_INIT("rating_max"), VALUE_REAL, true, "", "Best rating of that scale.", get_rating_max},
    {STR_INIT("reach"), VALUE_INT, true, "", "likes + 2 x reposts + replies of what is known.", get_reach},
    {STR_INIT("likes"), VALUE_INT, true, "", "Likes, favourites, helpful votes, points.", get_likes},
    {STR_INIT("reposts"), VALUE_INT, true, "", "Boosts, reposts, re-blogs.", get_reposts},
    {STR_INIT("replies"), VALUE_INT, true, "", "Answers.", get_replies},
    {STR_INIT("verified"), VALUE_BOOL, false, "", "Purchase or invitation confirmed by the source.", get_verified},
    {STR_INIT("location"), VALUE_TEXT, false, "", "Country or place as given.", get_location},
    {STR_INIT("thread_id"), VALUE_TEXT, true, "", "The source's id of the thread.", get_thread},
    {STR_INIT("parent_id"), VALUE_TEXT, true, "", "The source's id of the post that this one answers.", get_parent},
    {STR_INIT("duplicate_of"), VALUE_TEXT, true, "", "Id of the earliest post of its group of near duplicates.", get_duplicate},
    {STR_INIT("cluster_size"), VALUE_INT, true, "", "Number of posts in that group.", get_cluster},
    {STR_INIT("evidence"), VALUE_JSON, true, "", "The words, rules and values behind every number.", get_evidence},
    {STR_INIT("rules_version"), VALUE_TEXT, true, "", "Version of lexicons and rules that made the mention.", get_version},
    {STR_INIT("label_source"), VALUE_TEXT, true, "", "rules, or user after a correction.", get_label_source},
    {STR_INIT("source_id"), VALUE_TEXT, false, "", "The source's own id of the post.", get_source_id},
    {STR_INIT("source_key"), VALUE_TEXT, false, "", "Which configured source found it; import for imported files.", get_source_key},
    {STR_INIT("declared_lang"), VALUE_TEXT, false, "", "Language that the source declares.", get_declared},
    {STR_INIT("views"), VALUE_INT, false, "", "Times it was seen.", get_views},
    {STR_INIT("thread_title"), VALUE_TEXT, false, "", "Title of the thread, or question of a survey.", get_thread_title},
    {STR_INIT("reply_text"), VALUE_TEXT, false, "", "The owner's answer to a review.", get_reply},
    {STR_INIT("reply_at"), VALUE_TIME, false, "UTC", "When the owner answered.", get_reply_at},
    {STR_INIT("boost_of"), VALUE_TEXT, false, "", "The source's id of the post that this one only passes on.", get_boost},
    {STR_INIT("links"), VALUE_TEXT, false, "", "Addresses that the post links to.", get_links},
    {STR_INIT("flags"), VALUE_TEXT, false, "", "edited, spoiler, nsfw, bot, sponsored, translated, truncated, tdm_reserved, own_voice; separated by |.", get_flags},
    {STR_INIT("about"), VALUE_TEXT, false, "", "Id of the brand that the source or the thread is about, whether it is named or not.", get_about_id},
    {STR_INIT("about_inherited"), VALUE_BOOL, false, "", "… because the thread is.", get_inherited},
};
const size_t field_count = sizeof fields / sizeof *fields;

const struct field *field_find(str name)
{
    for (size_t i = 0; i < field_count; i++)
        if (str_eq(fields[i].name, name))
            return &fields[i];
    if (str_eq(name, STR("label"))) /* the short name that everybody types */
        return field_find(STR("sentiment_label"));
    return NULL;
}

str field_nearest(str name)
{
    str names[sizeof fields / sizeof *fields];
    for (size_t i = 0; i < field_count; i++)
        names[i] = fields[i].name;
    return nearest_name(name, names, field_count);
}

static json_writer *writer_of(const struct field *f)
{
    static const struct { struct value (*get)(struct arena *, const struct record *); json_writer *put; } rows[] = {
        {get_moments, put_moments}, {get_emotion, put_emotion}, {get_effort, put_effort}, {get_evidence, put_evidence}};
    for (size_t i = 0; f->type == VALUE_JSON && i < sizeof rows / sizeof *rows; i++)
        if (rows[i].get == f->get) return rows[i].put;
    return NULL;
}

void field_put_json(struct buf *b, struct arena *a, const struct field *f, const struct record *r)
{
    json_writer *put = writer_of(f);
    size_t before = b->n;
    if (!put) {
        put_value(b, f->get(a, r));
        return;
    }
    put(b, r);
    if (b->n - before <= JSON_MAX) return;
    b->n = before; /* as get does */
    buf_put(b, STR("null"));
}

void record_put_json(struct buf *b, struct arena *a, const struct record *r)
{
    buf_putc(b, '{');
    for (size_t i = 0; i < field_count; i++) {
        if (i)
            buf_putc(b, ',');
        buf_putc(b, '"');
        buf_put(b, fields[i].name);
        buf_putz(b, "\":");
        field_put_json(b, a, &fields[i], r);
    }
    buf_putc(b, '}');
}
