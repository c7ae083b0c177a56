/* Posts and mentions as records. The tables below are the format: see docs/store-format.md. */
#include "store/layout.h"

#include <stddef.h>
#include <string.h>

#define AT(member) offsetof(struct post, member)
static const struct slot post_slots[] = {
    {1, SLOT_ID, AT(id), 0},
    {2, SLOT_STR, AT(source), 0},
    {3, SLOT_STR, AT(source_id), 0},
    {4, SLOT_STR, AT(source_key), 0},
    {5, SLOT_STR, AT(url), 0},
    {6, SLOT_I32, AT(type), 0},
    {7, SLOT_TEXT, AT(title), 0},
    {8, SLOT_TEXT, AT(text), 0},
    {9, SLOT_STR, AT(lang), 0},
    {10, SLOT_HEX, AT(pseudonym), 0},
    {11, SLOT_DATE, AT(published), 0},
    {12, SLOT_DATE, AT(updated), 0},
    {13, SLOT_I64, AT(collected_at), 0},
    {14, SLOT_DOUBLE, AT(rating), 0},
    {15, SLOT_DOUBLE, AT(rating_min), 0},
    {16, SLOT_DOUBLE, AT(rating_max), 0},
    {17, SLOT_STR, AT(parent), 0},
    {18, SLOT_STR, AT(thread), 0},
    {19, SLOT_TEXT, AT(thread_title), 0},
    {20, SLOT_I64, AT(likes), COUNT_UNKNOWN},
    {21, SLOT_I64, AT(reposts), COUNT_UNKNOWN},
    {22, SLOT_I64, AT(replies), COUNT_UNKNOWN},
    {23, SLOT_I64, AT(views), COUNT_UNKNOWN},
    {24, SLOT_I8, AT(verified), TRI_UNKNOWN},
    {25, SLOT_STR, AT(location), 0},
    {26, SLOT_TEXT, AT(reply_text), 0},
    {27, SLOT_DATE, AT(reply_at), 0},
    {28, SLOT_I32, AT(flags), 0},
    {29, SLOT_STR, AT(boost_of), 0},
    {30, SLOT_TEXT, AT(links), 0},
    {31, SLOT_STR, AT(about), 0},
    {32, SLOT_BOOL, AT(about_inherited), 0},
    {33, SLOT_I64, AT(confirmed_at), 0},
};
#undef AT

/* What a mention record holds besides moments and evidence: members of the reading and of the mention side by side. */
struct mention_head {
    struct reading reading;
    struct mention mention;
    str moments, evidence; /* packed */
};
#define AT(member) offsetof(struct mention_head, member)
static const struct slot mention_slots[] = {
    {1, SLOT_LANG, AT(reading.lang), 0},
    {2, SLOT_FIX4, AT(reading.lang_confidence), 0},
    {3, SLOT_U64, AT(reading.fingerprint), 0},
    {4, SLOT_I32, AT(reading.rules_version), 0},
    {5, SLOT_BOOL, AT(mention.about_brand), 0},
    {6, SLOT_BOOL, AT(mention.inherited), 0},
    {7, SLOT_FIX4, AT(mention.brand_confidence), 0},
    {8, SLOT_I32, AT(mention.label), 0},
    {9, SLOT_FIX4, AT(mention.sentiment), 0},
    {10, SLOT_FIX4, AT(mention.confidence), 0},
    {11, SLOT_BOOL, AT(mention.unsure), 0},
    {12, SLOT_I32, AT(mention.stance), 0},
    {13, SLOT_I32, AT(mention.kind), 0},
    {14, SLOT_I32, AT(mention.voice), 0},
    {15, SLOT_I32, AT(mention.cause), 0},
    {16, SLOT_I32, AT(mention.emotions), 0},
    {17, SLOT_BOOL, AT(mention.irony), 0},
    {18, SLOT_I32, AT(mention.effort.wait_minutes), -1},
    {19, SLOT_I32, AT(mention.effort.contacts), -1},
    {20, SLOT_I32, AT(mention.effort.transfers), -1},
    {21, SLOT_BOOL, AT(mention.effort.repeated_explanation), 0},
    {22, SLOT_BOOL, AT(mention.effort.broken_promise), 0},
    {23, SLOT_FIX4, AT(mention.effort.score), 0},
    {24, SLOT_FIX4, AT(mention.lag_days), 0},
    {25, SLOT_I32, AT(mention.leaving), 0},
    {26, SLOT_STR, AT(mention.leaving_to), 0},
    {27, SLOT_STR, AT(moments), 0},
    {29, SLOT_BOOL, AT(mention.corrected), 0},
    {30, SLOT_STR, AT(evidence), 0},
};
#undef AT

struct packed_moment {
    str touchpoint;
    double sentiment, confidence;
    int32_t cause;
};
static const struct slot moment_slots[] = {
    {1, SLOT_STR, offsetof(struct packed_moment, touchpoint), 0},
    {2, SLOT_FIX4, offsetof(struct packed_moment, sentiment), 0},
    {3, SLOT_FIX4, offsetof(struct packed_moment, confidence), 0},
    {4, SLOT_I32, offsetof(struct packed_moment, cause), 0},
};

#define COUNT(table) (sizeof(table) / sizeof *(table))

void post_put(struct buf *b, str key, const struct post *p)
{
    struct post kept = *p;
    id128 usual = hash128_pair(p->source, p->source_id);
    if (usual.hi == p->id.hi && usual.lo == p->id.lo)
        kept.id = (id128){0, 0}; /* made again when it is read */
    buf_putc(b, RECORD_VERSION);
    slots_put(b, post_slots, COUNT(post_slots), &kept);
    record_seal(b, key);
}

static bool post_decode(str key, str value, uint64_t wanted, struct arena *a, struct post *out)
{
    str inside;
    post_init(out);
    return record_open(key, value, &inside) && slots_decode_some(inside, post_slots, COUNT(post_slots), wanted, a, out);
}

bool post_get(str key, str value, struct arena *a, struct post *out)
{
    if (!post_decode(key, value, UINT64_MAX, a, out))
        return false;
    if (id128_is_zero(out->id))
        out->id = hash128_pair(out->source, out->source_id);
    return (unsigned)out->type < POST_TYPE_COUNT;
}

bool post_get_text(str key, str value, struct arena *a, struct post *out)
{
    static const uint64_t texts = UINT64_C(1) << 7 | UINT64_C(1) << 8 | UINT64_C(1) << 29; /* title, text, boost_of */
    return post_decode(key, value, texts, a, out);
}

static void pack_moments(struct buf *b, const struct mention *m)
{
    char room[512];
    for (size_t i = 0; i < m->moment_count; i++) {
        const struct moment *o = &m->moments[i];
        struct packed_moment p = {o->touchpoint, o->sentiment, o->confidence, (int32_t)o->cause};
        struct buf small = {room, 0, sizeof room, sizeof room, false}, large, *one = &small;
        buf_init(&large, RECORD_MAX);
        if (o->touchpoint.n > sizeof room / 2)
            one = &large;
        slots_put(one, moment_slots, COUNT(moment_slots), &p);
        b->failed = b->failed || one->failed;
        put_varint(b, one->n);
        buf_put(b, buf_str(one));
        buf_free(&large);
    }
}

/* Moments and evidence are packed behind the end, then the record behind them, then it takes their place. */
void mention_put(struct buf *b, const struct reading *r, const struct mention *m)
{
    size_t from = b->n;
    pack_moments(b, m);
    size_t moments = b->n;
    evidence_put(b, m);
    size_t start = b->n;
    (void)buf_reserve(b, start - from + 512 + m->leaving_to.n); /* what is packed must not move while it is put */
    if (b->failed)
        return;
    struct mention_head head = {.reading = *r, .mention = *m, .moments = {b->p + from, moments - from}, .evidence = {b->p + moments, start - moments}};
    slots_put(b, mention_slots, COUNT(mention_slots), &head);
    memmove(b->p + from, b->p + start, b->n - start);
    b->n -= start - from;
}

static bool unpack_moments(str packed, struct arena *a, struct mention *m)
{
    struct reader r = {(const uint8_t *)packed.p, (const uint8_t *)packed.p + packed.n, false};
    size_t cap = 0;
    struct moment *list = NULL;
    while (r.p != r.end) {
        str one = get_bytes(&r, (size_t)get_varint(&r));
        struct packed_moment p = {.sentiment = (double)NAN, .confidence = (double)NAN};
        if (r.bad || !slots_get(one, moment_slots, COUNT(moment_slots), &p) || (unsigned)p.cause >= CAUSE_COUNT)
            return false;
        if (m->moment_count == cap) {
            size_t more = cap ? cap * 2 : 4;
            list = arena_grow(a, list, cap * sizeof *list, more * sizeof *list);
            cap = more;
        }
        list[m->moment_count++] = (struct moment){p.touchpoint, p.sentiment, (enum cause)p.cause, p.confidence};
    }
    m->moments = list;
    return true;
}

static bool enums_valid(const struct mention *m)
{
    return (unsigned)m->label < LABEL_COUNT && (unsigned)m->stance < STANCE_COUNT && (unsigned)m->kind < KIND_COUNT &&
           (unsigned)m->voice < VOICE_COUNT && (unsigned)m->cause < CAUSE_COUNT && (unsigned)m->leaving < LEAVING_COUNT;
}

bool mention_get_some(str value, bool evidence, struct arena *a, struct reading *out)
{
    struct mention_head head = {
        .reading = {.lang_confidence = 0},
        .mention = {.sentiment = (double)NAN, .lag_days = (double)NAN, .effort = {-1, -1, -1, false, false, (double)NAN}},
    };
    if (!slots_get(value, mention_slots, COUNT(mention_slots), &head) || !enums_valid(&head.mention) || !unpack_moments(head.moments, a, &head.mention) ||
        (evidence && !evidence_get(head.evidence, a, &head.mention)))
        return false;
    *out = head.reading;
    out->mentions = ARENA_NEW(a, struct mention);
    out->mentions[0] = head.mention;
    out->mention_count = 1;
    return true;
}

bool mention_get(str value, struct arena *a, struct reading *out)
{
    return mention_get_some(value, true, a, out);
}

void reading_dup(struct arena *a, struct reading *r)
{
    for (size_t i = 0; i < r->mention_count; i++) {
        struct mention *m = &r->mentions[i];
        struct moment *own = ARENA_ARRAY(a, struct moment, m->moment_count);
        for (size_t k = 0; k < m->moment_count; k++) {
            own[k] = m->moments[k];
            own[k].touchpoint = str_dup(a, own[k].touchpoint);
        }
        m->moments = own;
        m->brand = str_dup(a, m->brand);
        m->leaving_to = str_dup(a, m->leaving_to);
    }
}
