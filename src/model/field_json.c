/* Records as JSON. The list of fields becomes one straight piece of code: it runs for every text that is scored. */
#include "base/escape.h"
#include "model/field_get.h"
#include "model/field_json.h"
#include "model/field_table.h"

#include <math.h>
#include <string.h>

static void put_key(struct buf *b, const char *key)
{
    if (b->n && b->p[b->n - 1] != '{' && b->p[b->n - 1] != '[') buf_putc(b, ',');
    if (!key) return;
    buf_putc(b, '"'); /* our own names: nothing to escape */
    buf_putz(b, key);
    buf_put(b, STR("\":"));
}

static inline void put_name(struct buf *b, str name)
{
    buf_putc(b, '"');
    buf_put(b, name);
    buf_putc(b, '"');
}

/* Where the type is known when it is compiled, one branch is left. */
static inline __attribute__((always_inline)) void put_value(struct buf *b, struct value v)
{
    if (v.type == VALUE_REAL)
        buf_put_double(b, v.real, v.decimals);
    else if (v.type == VALUE_NULL)
        buf_put(b, STR("null"));
    else if (v.type == VALUE_BOOL)
        buf_put(b, v.truth ? STR("true") : STR("false"));
    else if (v.type == VALUE_TEXT && v.name)
        put_name(b, v.text);
    else if (v.type == VALUE_TEXT)
        escape_json(b, v.text);
    else
        value_put_json(b, v);
}

static void put_pair(struct buf *b, const char *key, struct value v)
{
    put_key(b, key);
    put_value(b, v);
}

static void put_span_text(struct buf *b, const struct record *r, const struct evidence *e)
{
    escape_json(b, str_sub(r->body, e->from, e->n));
}

void put_moments(struct buf *b, const struct record *r)
{
    const struct mention *m = r->mention;
    buf_putc(b, '[');
    for (size_t i = 0; i < m->moment_count; i++) {
        enum label label = moment_label(m->moments[i].sentiment);
        put_key(b, NULL);
        buf_putc(b, '{');
        put_pair(b, "touchpoint", value_text(m->moments[i].touchpoint));
        put_pair(b, "sentiment", value_real(m->moments[i].sentiment, 3));
        put_pair(b, "label", label == LABEL_NONE ? value_null() : named(label_name(label)));
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

void put_emotion(struct buf *b, const struct record *r)
{
    buf_putc(b, '[');
    for (int e = 0; e < EMOTION_COUNT; e++)
        if (r->mention->emotions & (1u << e))
            put_pair(b, NULL, named(emotion_name((enum emotion)e)));
    buf_putc(b, ']');
}

void put_effort(struct buf *b, const struct record *r)
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
    put_pair(b, "score", value_real(e->score, 3)); /* as boards count it */
    buf_putc(b, '}');
}

/* A number from 0, or null. */
static char *put_small(char *p, uint32_t v, bool known)
{
    char digits[10];
    size_t n = 0;
    if (!known) {
        memcpy(p, "null", 4);
        return p + 4;
    }
    do digits[n++] = (char)('0' + v % 10);
    while (v /= 10);
    while (n) *p++ = digits[--n];
    return p;
}

#define FINE 0.3F /* a text's length makes a factor below: a digit more, so that the score can be computed again to three */
#define PIECE_PART 128 /* bytes: enough for what stands between name, words and value */
#define ADD(p, text) (memcpy(p, text, sizeof(text) - 1), (p) + sizeof(text) - 1)

/* Twenty pieces a mention: written without the detour over values. */
static void put_piece(struct buf *b, const struct record *r, const struct evidence *e)
{
    str about = str_from(evidence_about_name((enum evidence_about)e->about));
    char *p = buf_reserve(b, PIECE_PART + about.n), *begin = p;
    if (!p) return;
    p = ADD(p, "{\"about\":\"");
    memcpy(p, about.p, about.n);
    p = ADD(p + about.n, "\",\"rule\":");
    buf_commit(b, (size_t)(p - begin));
    put_value(b, r->evidence_rules && e->rule < r->evidence_rule_count ? value_text(r->evidence_rules[e->rule]) : value_int(e->rule));
    buf_put(b, STR(",\"words\":"));
    put_span_text(b, r, e);
    begin = p = buf_reserve(b, PIECE_PART);
    if (!p) return;
    p = ADD(p, ",\"from\":");
    p = put_small(p, e->from, true);
    p = ADD(p, ",\"value\":");
    buf_commit(b, (size_t)(p - begin));
    put_value(b, value_real((double)e->value, fabsf(e->value) < FINE ? 4 : 3));
    begin = p = buf_reserve(b, PIECE_PART);
    if (!p) return;
    p = ADD(p, ",\"moment\":");
    p = put_small(p, e->moment, e->moment != EVIDENCE_NO_MOMENT);
    p = ADD(p, ",\"modifies\":");
    p = put_small(p, e->parent, e->parent != EVIDENCE_NO_PARENT);
    *p++ = '}';
    buf_commit(b, (size_t)(p - begin));
}

void put_evidence(struct buf *b, const struct record *r)
{
    buf_putc(b, '[');
    for (size_t i = 0; i < r->mention->evidence_count; i++) {
        if (i) buf_putc(b, ',');
        put_piece(b, r, &r->mention->evidence[i]);
    }
    buf_putc(b, ']');
}

/* ---------------------------------------------------------------- all fields */

static inline void put_limited(struct buf *b, const struct record *r, json_writer *put)
{
    size_t before = b->n;
    put(b, r);
    if (b->n - before <= FIELD_JSON_MAX) return;
    b->n = before; /* as field.get does */
    buf_put(b, STR("null"));
}

/* The length is known where it is compiled: some moves instead of a call. */
static inline __attribute__((always_inline)) void put_literal(struct buf *b, const char *p, size_t n)
{
    if (!buf_has(b, n)) {
        buf_put_slow(b, (str){p, n});
        return;
    }
    memcpy(b->p + b->n, p, n);
    b->n += n;
}
#define PUT_LITERAL(text) put_literal(b, text, sizeof(text) - 1)

/* Most fields of most posts are null: name and value go in one piece. */
#define PUT_VALUE(name, get) \
    { \
        struct value v = get_##get(a, r); \
        if (v.type == VALUE_NULL) { \
            PUT_LITERAL(",\"" #name "\":null"); \
        } else { \
            PUT_LITERAL(",\"" #name "\":"); \
            put_value(b, v); \
        } \
    }
#define PUT_JSON_VALUE(name, get) \
    PUT_LITERAL(",\"" #name "\":"); \
    put_limited(b, r, put_##get);
#define PUT_TEXT PUT_VALUE
#define PUT_INT PUT_VALUE
#define PUT_REAL PUT_VALUE
#define PUT_BOOL PUT_VALUE
#define PUT_TIME PUT_VALUE
#define PUT_JSON PUT_JSON_VALUE
#define PUT(name, type, core, unit, about, get) \
    if (evidence || strcmp(#name, "evidence") != 0) { PUT_##type(name, get) }

void record_put_rest(struct buf *b, struct arena *a, const struct record *r, bool evidence)
{
    FIELDS_BEHIND_ID(PUT)
}

void record_put_json(struct buf *b, struct arena *a, const struct record *r)
{
    buf_put(b, STR("{\"id\":"));
    put_value(b, get_id(a, r));
    record_put_rest(b, a, r, true);
    buf_putc(b, '}');
}
