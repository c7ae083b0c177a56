#include "source/fields.h"

#include "parse/number.h"

#include <stddef.h>

enum how { AS_TEXT, AS_LOWER, AS_DATE, AS_COUNT, AS_REAL, AS_TRI, AS_FLAG, AS_TYPE };

struct field_kind {
    str name;
    enum how how;
    size_t offset;
    uint32_t flag;
};

#define FIELD(field, how) {STR_INIT(#field), how, offsetof(struct post, field), 0}
#define FLAG(name, flag) {STR_INIT(name), AS_FLAG, 0, flag}
static const struct field_kind kinds[] = {
    {STR_INIT("id"), AS_TEXT, offsetof(struct post, source_id), 0},
    FIELD(url, AS_TEXT),          FIELD(type, AS_TYPE),      FIELD(title, AS_TEXT),      FIELD(text, AS_TEXT),
    FIELD(lang, AS_LOWER),        FIELD(author, AS_TEXT),    FIELD(author_id, AS_TEXT),  FIELD(published, AS_DATE),
    FIELD(updated, AS_DATE),      FIELD(rating, AS_REAL),    FIELD(rating_min, AS_REAL), FIELD(rating_max, AS_REAL),
    FIELD(parent, AS_TEXT),       FIELD(thread, AS_TEXT),    FIELD(thread_title, AS_TEXT), FIELD(likes, AS_COUNT),
    FIELD(reposts, AS_COUNT),     FIELD(replies, AS_COUNT),  FIELD(views, AS_COUNT),     FIELD(verified, AS_TRI),
    FIELD(location, AS_TEXT),     FIELD(reply_text, AS_TEXT), FIELD(reply_at, AS_DATE),  FIELD(boost_of, AS_TEXT),
    FIELD(links, AS_TEXT),
    FLAG("flag.edited", POST_EDITED),       FLAG("flag.deleted", POST_DELETED),       FLAG("flag.spoiler", POST_SPOILER),
    FLAG("flag.nsfw", POST_NSFW),           FLAG("flag.bot", POST_BOT),               FLAG("flag.sponsored", POST_SPONSORED),
    FLAG("flag.translated", POST_TRANSLATED), FLAG("flag.truncated", POST_TRUNCATED), FLAG("flag.reserved", POST_TDM_RESERVED),
};
#define KIND_COUNT (sizeof kinds / sizeof *kinds)

const struct field_kind *field_kind_find(str name)
{
    for (size_t i = 0; i < KIND_COUNT; i++)
        if (str_eq(kinds[i].name, name)) return &kinds[i];
    return NULL;
}

str field_kind_name(const struct field_kind *k)
{
    return k->name;
}

bool field_kind_is(const struct field_kind *k, const char *name)
{
    return str_eq(k->name, str_from(name));
}

size_t field_kind_count(void)
{
    return KIND_COUNT;
}

str field_kind_at(size_t i)
{
    return kinds[i].name;
}

static bool is_true(str v)
{
    static const str no[] = {STR_INIT("false"), STR_INIT("0"), STR_INIT("no"), STR_INIT("null"), STR_INIT("nein")};
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        if (str_eq_nocase(v, no[i])) return false;
    return v.n > 0;
}

void field_fill(struct post *p, const struct field_kind *k, str v, const struct date_context *dates, struct arena *a)
{
    void *at = (char *)p + k->offset;
    if (!str_trim(v).n) return;
    switch (k->how) {
    case AS_TEXT: *(str *)at = str_trim(v); break;
    case AS_LOWER: *(str *)at = str_lower_ascii(a, str_trim(v)); break;
    case AS_DATE: (void)date_parse(str_trim(v), dates, at); break;
    case AS_COUNT: (void)number_count(v, at); break;
    case AS_REAL: (void)number_real(v, at); break;
    case AS_TRI: *(int8_t *)at = is_true(v); break;
    case AS_FLAG: p->flags |= is_true(v) ? k->flag : 0; break;
    case AS_TYPE: (void)post_type_parse(v, at); break;
    }
}

str field_text(struct arena *a, const struct post *p, const struct field_kind *k)
{
    const void *at = (const char *)p + k->offset;
    const struct date *d = at;
    struct buf *b = buf_owned(a, 64);
    switch (k->how) {
    case AS_TEXT:
    case AS_LOWER: return *(const str *)at;
    case AS_DATE: date_put(b, d->at, d->precision); return buf_str(b);
    case AS_COUNT: return *(const int64_t *)at == COUNT_UNKNOWN ? (str){0} : str_printf(a, "%lld", (long long)*(const int64_t *)at);
    case AS_REAL: return isnan(*(const double *)at) ? (str){0} : str_printf(a, "%g", *(const double *)at);
    case AS_TRI: return *(const int8_t *)at == TRI_UNKNOWN ? (str){0} : *(const int8_t *)at ? STR("true") : STR("false");
    case AS_FLAG: return p->flags & k->flag ? STR("true") : STR("false");
    case AS_TYPE: return str_from(post_type_name(*(const enum post_type *)at));
    }
    return (str){0};
}
