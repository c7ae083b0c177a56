/* post: one public utterance by one author at one time and address. A fact: kept as found, never rewritten.
 *
 * All text is clean UTF-8 (utf8_clean). Empty str = not known. A post lives in the arena of its response, or in the reader's. */
#ifndef MODEL_POST_H
#define MODEL_POST_H

#include "base/date.h"
#include "base/hash.h"
#include "base/str.h"

#include <math.h>

enum post_type {
    POST_POST = 0, POST_COMMENT, POST_REVIEW, POST_QUESTION, POST_ANSWER, POST_ARTICLE, POST_MESSAGE, POST_SURVEY, POST_PINGBACK,
    POST_TYPE_COUNT
};
const char *post_type_name(enum post_type t);
bool post_type_parse(str s, enum post_type *out);

enum post_flag {
    POST_EDITED = 1 << 0, POST_DELETED = 1 << 1, POST_SPOILER = 1 << 2, POST_NSFW = 1 << 3, POST_BOT = 1 << 4,
    POST_SPONSORED = 1 << 5, POST_TRANSLATED = 1 << 6, POST_TRUNCATED = 1 << 7,
    POST_TDM_RESERVED = 1 << 8, POST_OWN_VOICE = 1 << 9, /* the author is one of a brand's own voices (set before authors become pseudonyms) */
};
#define POST_FLAG_COUNT 10
const char *post_flag_name(enum post_flag f); /* "edited"; of one flag */
bool post_flag_parse(str s, enum post_flag *out);

#define COUNT_UNKNOWN INT64_MIN /* likes, replies …: missing is not 0 */
#define TRI_UNKNOWN (-1)

struct post {
    id128 id;         /* of (source, source_id) */
    str source;       /* "mastodon:fosstodon.org": kind of source and instance */
    str source_id;    /* the source's own id, kept and compared */
    str source_key;   /* key of the configured source that found it (source_config.key) */
    str url;
    enum post_type type;
    str title, text;
    str lang;         /* as declared, BCP 47 lower case; only a hint */
    str author;       /* shown name: only before capture; the store keeps the pseudonym */
    str author_id;    /* stable id or profile URL: the same */
    str pseudonym;    /* keyed hash of author_id, lower-case hex; set by run before the post is stored */
    struct date published, updated;
    int64_t collected_at;
    int64_t confirmed_at; /* when its source gave it last, where that is wanted (must_recheck); 0 = as it was collected */
    double rating, rating_min, rating_max; /* NAN = none */
    str parent, thread, thread_title;      /* source ids inside the same source */
    int64_t likes, reposts, replies, views;
    int8_t verified;  /* 0, 1, TRI_UNKNOWN */
    str location;
    str reply_text;   /* the owner's answer to a review */
    struct date reply_at;
    uint32_t flags;
    str boost_of;     /* source_id of the post that this one only passes on (boost, re-blog): reach, no opinion of its own */
    str links;        /* link targets and alt texts, blank-separated: searched for the brand, never scored */
    str about;        /* id of the brand that the source or the thread is about ("about without naming"), or empty */
    bool about_inherited; /* … by inheritance from the thread: lower confidence */
};

void post_init(struct post *p); /* everything unknown */
/* A text of many books is no post, and reading one takes 25 times its size: what is behind so many bytes is left out, and the post is marked as truncated. True: it was. */
#define POST_TEXT_MAX ((size_t)4 << 20)
bool post_cut(struct post *p);
void post_dup(struct arena *a, struct post *p); /* copies every string into the arena */
int64_t post_reach(const struct post *p); /* likes + 2·reposts + replies of what is known, or COUNT_UNKNOWN */
/* Time by which the post is kept: published if known, else collected. */
int64_t post_at(const struct post *p);

#endif
