#include "model/post.h"

#include "base/utf8.h"

static const str type_names[POST_TYPE_COUNT] = {
    [POST_POST] = STR_INIT("post"),         [POST_COMMENT] = STR_INIT("comment"), [POST_REVIEW] = STR_INIT("review"),
    [POST_QUESTION] = STR_INIT("question"), [POST_ANSWER] = STR_INIT("answer"),   [POST_ARTICLE] = STR_INIT("article"),
    [POST_MESSAGE] = STR_INIT("message"),   [POST_SURVEY] = STR_INIT("survey"),   [POST_PINGBACK] = STR_INIT("pingback"),
};

const char *post_type_name(enum post_type t)
{
    return (unsigned)t < POST_TYPE_COUNT ? type_names[t].p : NULL;
}

bool post_type_parse(str s, enum post_type *out)
{
    for (int t = 0; t < POST_TYPE_COUNT; t++)
        if (str_eq(type_names[t], s)) {
            *out = (enum post_type)t;
            return true;
        }
    return false;
}

static const str flag_names[POST_FLAG_COUNT] = {
    STR_INIT("edited"),     STR_INIT("deleted"),   STR_INIT("spoiler"),      STR_INIT("nsfw"), STR_INIT("bot"), STR_INIT("sponsored"),
    STR_INIT("translated"), STR_INIT("truncated"), STR_INIT("tdm_reserved"), STR_INIT("own_voice"),
};

const char *post_flag_name(enum post_flag f)
{
    for (int i = 0; i < POST_FLAG_COUNT; i++)
        if ((unsigned)f == 1u << i)
            return flag_names[i].p;
    return NULL;
}

bool post_flag_parse(str s, enum post_flag *out)
{
    for (int i = 0; i < POST_FLAG_COUNT; i++)
        if (str_eq(flag_names[i], s)) {
            *out = (enum post_flag)(1 << i);
            return true;
        }
    return false;
}

void post_init(struct post *p)
{
    *p = (struct post){
        .rating = (double)NAN, .rating_min = (double)NAN, .rating_max = (double)NAN,
        .likes = COUNT_UNKNOWN, .reposts = COUNT_UNKNOWN, .replies = COUNT_UNKNOWN, .views = COUNT_UNKNOWN,
        .verified = TRI_UNKNOWN,
        .published.offset_min = DATE_NO_OFFSET, .updated.offset_min = DATE_NO_OFFSET, .reply_at.offset_min = DATE_NO_OFFSET,
    };
}

bool post_cut(struct post *p)
{
    str *const texts[] = {&p->title, &p->text, &p->reply_text, &p->links};
    bool cut = false;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (texts[i]->n <= POST_TEXT_MAX)
            continue;
        *texts[i] = str_sub(*texts[i], 0, utf8_cut(*texts[i], POST_TEXT_MAX));
        cut = true;
    }
    p->flags |= cut ? POST_TRUNCATED : 0;
    return cut;
}

void post_dup(struct arena *a, struct post *p)
{
    str *const strings[] = {&p->source, &p->source_id, &p->source_key, &p->url, &p->title, &p->text, &p->lang, &p->author, &p->author_id, &p->pseudonym, &p->parent,
                            &p->thread, &p->thread_title, &p->location, &p->reply_text, &p->boost_of, &p->links, &p->about};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        *strings[i] = str_dup(a, *strings[i]);
}

int64_t post_reach(const struct post *p)
{
    const struct {
        int64_t count, weight;
    } parts[] = {{p->likes, 1}, {p->reposts, 2}, {p->replies, 1}};
    int64_t reach = COUNT_UNKNOWN;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].count == COUNT_UNKNOWN)
            continue;
        int64_t more;
        if (__builtin_mul_overflow(parts[i].count, parts[i].weight, &more) ||
            __builtin_add_overflow(reach == COUNT_UNKNOWN ? 0 : reach, more, &reach))
            return INT64_MAX; /* a counter that large is the source's mistake; keep it finite */
    }
    return reach;
}

int64_t post_at(const struct post *p)
{
    return p->published.precision == DATE_UNKNOWN ? p->collected_at : p->published.at;
}
