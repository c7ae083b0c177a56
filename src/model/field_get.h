/* field_get: what each field of field_table.h is of a record. Inline, so that what writes all of them is compiled as one piece. Only for
 * field.c and field_json.c. */
#ifndef MODEL_FIELD_GET_H
#define MODEL_FIELD_GET_H

#include "base/buf.h"
#include "model/field.h"

#include <math.h>

static inline struct value count_value(int64_t count)
{
    return count == COUNT_UNKNOWN ? value_null() : value_int(count);
}

static inline struct value named(const char *name)
{
    struct value v = value_text(str_from(name));
    v.name = true;
    return v;
}

/* --- post --- */

static inline struct value get_id(struct arena *a, const struct record *r)
{
    char *hex = arena_raw(a, ID128_HEX + 1, 1);
    id128_hex(r->post->id, hex);
    return (struct value){.type = VALUE_TEXT, .name = true, .text = {hex, ID128_HEX}};
}
static inline struct value get_url(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->url); }
static inline struct value get_published(struct arena *a, const struct record *r) { (void)a; return value_time(r->post->published); }
static inline struct value get_precision(struct arena *a, const struct record *r)
{
    static const char *const names[] = {"unknown", "day", "minute", "second"};
    (void)a;
    return named(names[r->post->published.precision]);
}
static inline struct value get_updated(struct arena *a, const struct record *r) { (void)a; return value_time(r->post->updated); }
static inline struct value get_collected(struct arena *a, const struct record *r)
{
    (void)a;
    return r->post->collected_at ? value_time((struct date){r->post->collected_at, DATE_SECOND, 0}) : value_null();
}
static inline struct value get_source(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->source); }
static inline struct value get_type(struct arena *a, const struct record *r) { (void)a; return named(post_type_name(r->post->type)); }
static inline struct value get_domain(struct arena *a, const struct record *r)
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
static inline struct value get_author(struct arena *a, const struct record *r)
{
    (void)a;
    return value_text(r->post->pseudonym.n ? r->post->pseudonym : r->post->author);
}
static inline struct value get_title(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->title); }
static inline struct value get_text(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->text); }
static inline struct value get_rating(struct arena *a, const struct record *r) { (void)a; return value_real(r->post->rating, 2); }
static inline struct value get_rating_min(struct arena *a, const struct record *r) { (void)a; return value_real(r->post->rating_min, 2); }
static inline struct value get_rating_max(struct arena *a, const struct record *r) { (void)a; return value_real(r->post->rating_max, 2); }
static inline struct value get_likes(struct arena *a, const struct record *r) { (void)a; return count_value(r->post->likes); }
static inline struct value get_reposts(struct arena *a, const struct record *r) { (void)a; return count_value(r->post->reposts); }
static inline struct value get_replies(struct arena *a, const struct record *r) { (void)a; return count_value(r->post->replies); }
static inline struct value get_reach(struct arena *a, const struct record *r) { (void)a; return count_value(post_reach(r->post)); }
static inline struct value get_thread(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->thread); }
static inline struct value get_parent(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->parent); }
static inline struct value get_location(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->location); }
static inline struct value get_verified(struct arena *a, const struct record *r)
{
    (void)a;
    return r->post->verified == TRI_UNKNOWN ? value_null() : value_bool(r->post->verified != 0);
}
static inline struct value get_duplicate(struct arena *a, const struct record *r)
{
    char hex[ID128_HEX + 1];
    if (id128_is_zero(r->duplicate_of))
        return value_null();
    id128_hex(r->duplicate_of, hex);
    return value_text(str_dup(a, str_from(hex)));
}
static inline struct value get_cluster(struct arena *a, const struct record *r) { (void)a; return value_int(r->cluster_size ? r->cluster_size : 1); }

/* --- post: what only a copy of the corpus needs --- */

static inline struct value get_source_id(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->source_id); }
static inline struct value get_source_key(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->source_key); }
static inline struct value get_declared(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->lang); }
static inline struct value get_views(struct arena *a, const struct record *r) { (void)a; return count_value(r->post->views); }
static inline struct value get_thread_title(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->thread_title); }
static inline struct value get_reply(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->reply_text); }
static inline struct value get_reply_at(struct arena *a, const struct record *r) { (void)a; return value_time(r->post->reply_at); }
static inline struct value get_boost(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->boost_of); }
static inline struct value get_links(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->links); }
static inline struct value get_about_id(struct arena *a, const struct record *r) { (void)a; return value_text(r->post->about); }
static inline struct value get_inherited(struct arena *a, const struct record *r) { (void)a; return value_bool(r->post->about_inherited); }
static inline struct value get_flags(struct arena *a, const struct record *r)
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

static inline struct value get_lang(struct arena *a, const struct record *r) { (void)a; return r->reading ? named(r->reading->lang) : value_null(); }
static inline struct value get_lang_confidence(struct arena *a, const struct record *r)
{
    (void)a;
    return r->reading && r->reading->lang[0] ? value_real(r->reading->lang_confidence, 2) : value_null();
}
static inline struct value get_brand(struct arena *a, const struct record *r) { (void)a; return value_text(r->mention->brand); }
static inline struct value get_about(struct arena *a, const struct record *r) { (void)a; return value_bool(r->mention->about_brand); }
static inline struct value get_sentiment(struct arena *a, const struct record *r) { (void)a; return value_real(r->mention->sentiment, 3); }
static inline struct value get_label(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->label == LABEL_NONE ? value_null() : named(label_name(r->mention->label));
}
static inline struct value get_confidence(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->label == LABEL_NONE ? value_null() : value_real(r->mention->confidence, 2);
}
static inline struct value get_unsure(struct arena *a, const struct record *r) { (void)a; return value_bool(r->mention->unsure); }
static inline struct value get_touchpoints(struct arena *a, const struct record *r)
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

static inline struct value get_stance(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->stance ? named(stance_name(r->mention->stance)) : value_null();
}
static inline struct value get_kind(struct arena *a, const struct record *r) { (void)a; return named(kind_name(r->mention->kind)); }
static inline struct value get_voice(struct arena *a, const struct record *r) { (void)a; return named(voice_name(r->mention->voice)); }
static inline struct value get_cause(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->cause ? named(cause_name(r->mention->cause)) : value_null();
}
static inline struct value get_irony(struct arena *a, const struct record *r) { (void)a; return value_bool(r->mention->irony); }
static inline struct value get_wait(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->effort.wait_minutes < 0 ? value_null() : value_int(r->mention->effort.wait_minutes);
}
static inline struct value get_lag(struct arena *a, const struct record *r) { (void)a; return value_real(r->mention->lag_days, 2); }
static inline struct value get_leaving(struct arena *a, const struct record *r) { (void)a; return value_bool(r->mention->leaving != LEAVING_NO); }
static inline struct value get_leaving_state(struct arena *a, const struct record *r)
{
    (void)a;
    return r->mention->leaving ? named(leaving_name(r->mention->leaving)) : value_null();
}
static inline struct value get_leaving_to(struct arena *a, const struct record *r) { (void)a; return value_text(r->mention->leaving_to); }
static inline struct value get_version(struct arena *a, const struct record *r)
{
    static const char digits[] = "0123456789abcdef";
    if (!r->reading) return value_null();
    char *hex = arena_raw(a, 8, 1);
    for (unsigned i = 0; i < 8; i++) hex[i] = digits[r->reading->rules_version >> (28 - 4 * i) & 15];
    return value_text((str){hex, 8});
}
static inline struct value get_label_source(struct arena *a, const struct record *r) { (void)a; return named(r->user_label || r->mention->corrected ? "user" : "rules"); }

#endif
