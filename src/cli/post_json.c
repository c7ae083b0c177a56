#include "cli/post_json.h"

#include "base/escape.h"
#include "model/value.h"

#include <stddef.h>

enum how { TEXT, COUNT, REAL, TIME, TRI, TYPE, FLAGS };

#define ROW(name, field, how) {STR_INIT(name), how, offsetof(struct post, field)}
static const struct { str name; enum how how; size_t offset; } rows[] = {
    ROW("source", source, TEXT),           ROW("id", source_id, TEXT),       ROW("url", url, TEXT),
    ROW("type", type, TYPE),               ROW("title", title, TEXT),        ROW("text", text, TEXT),
    ROW("lang", lang, TEXT),               ROW("author", author, TEXT),      ROW("author_id", author_id, TEXT),
    ROW("published_at", published, TIME),  ROW("updated_at", updated, TIME), ROW("rating", rating, REAL),
    ROW("rating_min", rating_min, REAL),   ROW("rating_max", rating_max, REAL), ROW("parent", parent, TEXT),
    ROW("thread", thread, TEXT),           ROW("thread_title", thread_title, TEXT), ROW("likes", likes, COUNT),
    ROW("reposts", reposts, COUNT),        ROW("replies", replies, COUNT),   ROW("views", views, COUNT),
    ROW("verified", verified, TRI),        ROW("location", location, TEXT),  ROW("reply_text", reply_text, TEXT),
    ROW("reply_at", reply_at, TIME),       ROW("boost_of", boost_of, TEXT),  ROW("links", links, TEXT),
    ROW("flags", flags, FLAGS),
};

static const struct { uint32_t flag; const char *name; } flags[] = {
    {POST_EDITED, "edited"}, {POST_DELETED, "deleted"},     {POST_SPOILER, "spoiler"},       {POST_NSFW, "nsfw"},
    {POST_BOT, "bot"},       {POST_SPONSORED, "sponsored"}, {POST_TRANSLATED, "translated"}, {POST_TRUNCATED, "truncated"},
};

static void put_flags(struct buf *b, uint32_t set)
{
    bool first = true;
    buf_putc(b, '[');
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (!(set & flags[i].flag)) continue;
        if (!first) buf_putc(b, ',');
        first = false;
        escape_json(b, str_from(flags[i].name));
    }
    buf_putc(b, ']');
}

static struct value cell(enum how how, const void *at)
{
    int64_t count = how == COUNT ? *(const int64_t *)at : 0;
    switch (how) {
    case TEXT: return value_text(*(const str *)at);
    case COUNT: return count == COUNT_UNKNOWN ? value_null() : value_int(count);
    case REAL: {
        double v = *(const double *)at;
        return value_real(v, v > -1e15 && v < 1e15 && v == (double)(int64_t)v ? 0 : 2);
    }
    case TIME: return value_time(*(const struct date *)at);
    case TRI: return *(const int8_t *)at == TRI_UNKNOWN ? value_null() : value_bool(*(const int8_t *)at != 0);
    case TYPE: return value_text(str_from(post_type_name(*(const enum post_type *)at)));
    case FLAGS: break;
    }
    return value_null();
}

void post_json(struct buf *b, const struct post *p, str file)
{
    buf_putc(b, '{');
    if (file.n) {
        buf_putz(b, "\"file\":");
        escape_json(b, file);
        buf_putc(b, ',');
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const void *at = (const char *)p + rows[i].offset;
        if (i) buf_putc(b, ',');
        escape_json(b, rows[i].name);
        buf_putc(b, ':');
        if (rows[i].how == FLAGS) put_flags(b, p->flags);
        else value_put_json(b, cell(rows[i].how, at));
    }
    buf_putc(b, '}');
}
