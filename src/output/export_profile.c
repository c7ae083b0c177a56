/* table: columns as other tools name them, and what an anonymous export leaves out */
#include "output/export.h"

#include "base/utf8.h"
#include "insight/sentence.h"

#include <string.h>

#define SNIPPET_N 300

void export_columns_add(struct arena *a, struct export_columns *list, const struct field *f)
{
    struct export_column c = {f->name, f->type, f->unit, f->about, f->get, false};
    list->at = arena_grow(a, list->at, list->count * sizeof c, (list->count + 1) * sizeof c);
    list->at[list->count++] = c;
}

/* --- columns that no field of ours is --- */

static struct value get_snippet(struct arena *a, const struct record *r)
{
    (void)a;
    str text = r->post->text;
    return value_text(str_sub(text, 0, utf8_cut(text, SNIPPET_N)));
}

/* The sentence that holds the strongest piece of evidence for the sentiment. */
static struct value get_hit(struct arena *a, const struct record *r)
{
    const struct evidence *best = NULL;
    (void)a;
    for (size_t i = 0; i < r->mention->evidence_count; i++) {
        const struct evidence *v = &r->mention->evidence[i];
        bool shown = v->about == ABOUT_SENTIMENT && v->n && v->from + (size_t)v->n <= r->body.n;
        if (shown && (!best || fabsf(v->value) > fabsf(best->value))) best = v;
    }
    if (!best) return value_null();
    return value_text(sentence_around(r->body, best->from, best->n));
}

static struct value get_engagement(struct arena *a, const struct record *r)
{
    const int64_t counts[] = {r->post->likes, r->post->reposts, r->post->replies};
    int64_t sum = 0;
    bool known = false;
    (void)a;
    for (size_t i = 0; i < 3; i++) {
        if (counts[i] == COUNT_UNKNOWN || __builtin_add_overflow(sum, counts[i], &sum)) continue;
        known = true;
    }
    return known ? value_int(sum) : value_null();
}

/* --- profiles --- */

struct profile_column {
    str profile, name, field; /* field: of ours; empty: get */
    struct value (*get)(struct arena *a, const struct record *r);
    const char *about;
};
#define CORE STR_INIT("core")
#define MELTWATER STR_INIT("meltwater")
#define BRANDWATCH STR_INIT("brandwatch")
#define TALKWALKER STR_INIT("talkwalker")
static const struct profile_column profile_columns[] = {
    {CORE, STR_INIT("id"), STR_INIT("id"), NULL, NULL},
    {CORE, STR_INIT("url"), STR_INIT("url"), NULL, NULL},
    {CORE, STR_INIT("published_at"), STR_INIT("published_at"), NULL, NULL},
    {CORE, STR_INIT("source"), STR_INIT("source"), NULL, NULL},
    {CORE, STR_INIT("type"), STR_INIT("type"), NULL, NULL},
    {CORE, STR_INIT("brand"), STR_INIT("brand"), NULL, NULL},
    {CORE, STR_INIT("author"), STR_INIT("author"), NULL, NULL},
    {CORE, STR_INIT("title"), STR_INIT("title"), NULL, NULL},
    {CORE, STR_INIT("text"), STR_INIT("text"), NULL, NULL},
    {CORE, STR_INIT("lang"), STR_INIT("lang"), NULL, NULL},
    {CORE, STR_INIT("sentiment"), STR_INIT("sentiment"), NULL, NULL},
    {CORE, STR_INIT("sentiment_label"), STR_INIT("sentiment_label"), NULL, NULL},
    {CORE, STR_INIT("confidence"), STR_INIT("confidence"), NULL, NULL},
    {CORE, STR_INIT("touchpoints"), STR_INIT("touchpoints"), NULL, NULL},
    {CORE, STR_INIT("stance"), STR_INIT("stance"), NULL, NULL},
    {CORE, STR_INIT("voice"), STR_INIT("voice"), NULL, NULL},
    {CORE, STR_INIT("kind"), STR_INIT("kind"), NULL, NULL},
    {CORE, STR_INIT("cause"), STR_INIT("cause"), NULL, NULL},
    {CORE, STR_INIT("rating"), STR_INIT("rating"), NULL, NULL},
    {CORE, STR_INIT("reach"), STR_INIT("reach"), NULL, NULL},
    {MELTWATER, STR_INIT("Date"), STR_INIT("published_at"), NULL, NULL},
    {MELTWATER, STR_INIT("Headline"), STR_INIT("title"), NULL, NULL},
    {MELTWATER, STR_INIT("URL"), STR_INIT("url"), NULL, NULL},
    {MELTWATER, STR_INIT("Opening Text"), STR_INIT(""), get_snippet, "Beginning of the text."},
    {MELTWATER, STR_INIT("Hit Sentence"), STR_INIT(""), get_hit, "Sentence with the strongest evidence for the sentiment."},
    {MELTWATER, STR_INIT("Source"), STR_INIT("domain"), NULL, NULL},
    {MELTWATER, STR_INIT("Influencer"), STR_INIT("author"), NULL, NULL},
    {MELTWATER, STR_INIT("Country"), STR_INIT("location"), NULL, NULL},
    {MELTWATER, STR_INIT("Language"), STR_INIT("lang"), NULL, NULL},
    {MELTWATER, STR_INIT("Reach"), STR_INIT("reach"), NULL, NULL},
    {MELTWATER, STR_INIT("Sentiment"), STR_INIT("sentiment_label"), NULL, NULL},
    {MELTWATER, STR_INIT("Key Phrases"), STR_INIT("touchpoints"), NULL, NULL},
    {MELTWATER, STR_INIT("Input Name"), STR_INIT("brand"), NULL, NULL},
    {MELTWATER, STR_INIT("Document ID"), STR_INIT("id"), NULL, NULL},
    {BRANDWATCH, STR_INIT("date"), STR_INIT("published_at"), NULL, NULL},
    {BRANDWATCH, STR_INIT("title"), STR_INIT("title"), NULL, NULL},
    {BRANDWATCH, STR_INIT("snippet"), STR_INIT(""), get_snippet, "Beginning of the text."},
    {BRANDWATCH, STR_INIT("url"), STR_INIT("url"), NULL, NULL},
    {BRANDWATCH, STR_INIT("domain"), STR_INIT("domain"), NULL, NULL},
    {BRANDWATCH, STR_INIT("pageType"), STR_INIT("type"), NULL, NULL},
    {BRANDWATCH, STR_INIT("queryName"), STR_INIT("brand"), NULL, NULL},
    {BRANDWATCH, STR_INIT("sentiment"), STR_INIT("sentiment_label"), NULL, NULL},
    {BRANDWATCH, STR_INIT("language"), STR_INIT("lang"), NULL, NULL},
    {BRANDWATCH, STR_INIT("country"), STR_INIT("location"), NULL, NULL},
    {BRANDWATCH, STR_INIT("author"), STR_INIT("author"), NULL, NULL},
    {BRANDWATCH, STR_INIT("reachEstimate"), STR_INIT("reach"), NULL, NULL},
    {BRANDWATCH, STR_INIT("threadId"), STR_INIT("thread_id"), NULL, NULL},
    {BRANDWATCH, STR_INIT("guid"), STR_INIT("id"), NULL, NULL},
    {TALKWALKER, STR_INIT("url"), STR_INIT("url"), NULL, NULL},
    {TALKWALKER, STR_INIT("indexed"), STR_INIT("collected_at"), NULL, NULL},
    {TALKWALKER, STR_INIT("published"), STR_INIT("published_at"), NULL, NULL},
    {TALKWALKER, STR_INIT("title"), STR_INIT("title"), NULL, NULL},
    {TALKWALKER, STR_INIT("content"), STR_INIT("text"), NULL, NULL},
    {TALKWALKER, STR_INIT("content_snippet"), STR_INIT(""), get_snippet, "Beginning of the text."},
    {TALKWALKER, STR_INIT("lang"), STR_INIT("lang"), NULL, NULL},
    {TALKWALKER, STR_INIT("sentiment"), STR_INIT("sentiment"), NULL, NULL},
    {TALKWALKER, STR_INIT("reach"), STR_INIT("reach"), NULL, NULL},
    {TALKWALKER, STR_INIT("engagement"), STR_INIT(""), get_engagement, "likes + reposts + replies of what is known."},
    {TALKWALKER, STR_INIT("source_type"), STR_INIT("source"), NULL, NULL},
    {TALKWALKER, STR_INIT("post_type"), STR_INIT("type"), NULL, NULL},
    {TALKWALKER, STR_INIT("tags"), STR_INIT("touchpoints"), NULL, NULL},
};

bool export_profile(struct arena *a, str name, struct export_columns *out)
{
    for (size_t i = 0; i < sizeof profile_columns / sizeof *profile_columns; i++) {
        const struct profile_column *p = &profile_columns[i];
        if (!str_eq_nocase(p->profile, name)) continue;
        struct field own = {p->name, p->get == get_engagement ? VALUE_INT : VALUE_TEXT, false, "", p->about, p->get};
        const struct field *ours = p->field.n ? field_find(p->field) : &own;
        export_columns_add(a, out, ours);
        out->at[out->count - 1].name = p->name;
    }
    return out->count > 0;
}

/* --- without persons --- */

/* `id` and `duplicate_of` are hashes of the source's id without a key: who knows a post can compute them. `source_key` may hold the address or the account that a source asks,
 * `links` the author's own pages. */
static const str personal[] = {STR_INIT("author"),    STR_INIT("url"),      STR_INIT("id"),        STR_INIT("duplicate_of"), STR_INIT("thread_id"), STR_INIT("parent_id"),
                               STR_INIT("source_id"), STR_INIT("boost_of"), STR_INIT("source_key"), STR_INIT("links"),       STR_INIT("location"),
                               STR_INIT("reply_text") /* it calls the customer by name */};

static bool shows(const struct export_column *c, str field)
{
    const struct field *f = field_find(field);
    return f && c->get == f->get;
}

bool export_has(const struct export_columns *list, str field)
{
    for (size_t i = 0; i < list->count; i++)
        if (shows(&list->at[i], field)) return true;
    return false;
}

bool export_tells_evidence(const struct export_columns *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->at[i].get == get_hit) return true;
    return export_has(list, STR("evidence")) || export_has(list, STR("moments"));
}

void export_anonymous(struct export_columns *list)
{
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        bool drop = false;
        for (size_t k = 0; k < sizeof personal / sizeof *personal; k++) drop = drop || shows(&list->at[i], personal[k]);
        if (drop) continue;
        list->at[kept] = list->at[i];
        list->at[kept].mask = list->at[i].type == VALUE_TEXT || list->at[i].type == VALUE_JSON;
        kept++;
    }
    list->count = kept;
}

static bool is_handle_rune(uint32_t r)
{
    return utf8_is_letter(r) || utf8_is_digit(r) || r == '_' || r == '-';
}

/* A mail address, or a sign inside a word: what stands in front belongs to it. The letter of an escape in JSON (\n) does not. */
static bool is_joined(str text, size_t at)
{
    size_t begin = at;
    while (begin > 0 && at - begin < 4) {
        begin--;
        if (((unsigned char)text.p[begin] & 0xC0) != 0x80) break;
    }
    if (begin == at || (begin > 0 && text.p[begin - 1] == '\\')) return false;
    return is_handle_rune(utf8_next(text, &begin));
}

/* A handle may name its server too: @name@server.example. Where there is none, the place itself. */
static size_t handle_end(str text, size_t at)
{
    size_t end = at;
    for (size_t next = at + 1; next < text.n;) {
        bool joint = end > at && (text.p[next] == '.' || text.p[next] == '@');
        if (joint && ++next == text.n) break;
        if (!is_handle_rune(utf8_next(text, &next))) break;
        end = next;
    }
    return end;
}

str export_mask(struct arena *a, str text)
{
    if (str_find_byte(text, '@') == STR_NONE) return text;
    char *p = arena_raw(a, 2 * text.n + 4, 1), *to = p;
    for (size_t at = 0; at < text.n;) {
        size_t end = text.p[at] == '@' && !is_joined(text, at) ? handle_end(text, at) : at;
        *to++ = text.p[at];
        if (end == at) {
            at++;
            continue;
        }
        memcpy(to, "\xE2\x80\xA6", 3);
        to += 3;
        at = end;
    }
    return (str){p, (size_t)(to - p)};
}
