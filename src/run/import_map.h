/* import_map: which column of a file is what. Found by the heading (profiles, then common names in German and English), by looking at a
 * sample of the values, or said by a map file. Not for other rooms. */
#ifndef RUN_IMPORT_MAP_H
#define RUN_IMPORT_MAP_H

#include "base/date.h"
#include "run/import.h"

enum role {
    ROLE_NONE = 0, ROLE_ID, ROLE_URL, ROLE_DATE, ROLE_TIME, ROLE_UPDATED, ROLE_TITLE, ROLE_TEXT,
    ROLE_ELSE, /* text, if no other column has one */
    ROLE_AUTHOR, ROLE_AUTHOR_ID, ROLE_PSEUDONYM, ROLE_LANG, ROLE_RATING, ROLE_RATING_MIN, ROLE_RATING_MAX, ROLE_LIKES, ROLE_REPOSTS,
    ROLE_REPLIES, ROLE_VIEWS, ROLE_VERIFIED, ROLE_LOCATION, ROLE_THREAD, ROLE_PARENT, ROLE_THREAD_TITLE, ROLE_TYPE, ROLE_SOURCE, ROLE_SOURCE_ID,
    ROLE_SOURCE_KEY, ROLE_DOMAIN, ROLE_REPLY, ROLE_REPLY_AT, ROLE_LINKS, ROLE_COLLECTED, ROLE_PRECISION, ROLE_FLAGS, ROLE_BOOST, ROLE_ABOUT,
    ROLE_INHERITED,
    ROLE_PERSONAL, /* never imported */
    ROLE_COUNT
};
const char *role_name(enum role r);
bool role_parse(str s, enum role *out);

struct import_column {
    str header;   /* as the file writes it; for JSON the path "a.b" */
    str question; /* a longer text for it, or empty */
    enum role role;
    double min, max;    /* of a rating, from worst to best: 6 and 1 for German grades; NAN = not known */
    struct strs words;  /* of a rating in words, from worst to best */
};

struct import_map {
    str profile;       /* "qualtrics", …; "table" when none fits */
    str source;        /* beginning of the posts' source */
    enum post_type type;
    bool survey;       /* several texts a row are several posts; about the brand */
    bool own;          /* our own export: pseudonyms, ids and precision as they are */
    bool by_domain;    /* the source goes on with the post's domain */
    bool day_first, order_said, order_assumed;
    str encoding;      /* wanted by the map file, or empty */
    char separator;    /* 0 = guess */
    int64_t header_rows; /* 0 = guess */
    const struct zone *zone;
    struct import_column *columns;
    size_t count;
};

/* The first rows of a table, cell by cell; of JSON, the heading is the list of paths. */
struct import_sample {
    const str *const *rows;
    const size_t *counts;
    size_t count;
};

/* What the map file says before anything is guessed. */
bool map_start(struct arena *a, const struct import_options *o, struct import_map *m, struct err *e) MUST_CHECK;
/* *first gets the index of the first row of data. stem is the file's name without folder and ending. */
bool map_make(struct arena *a, const struct import_options *o, const struct import_sample *s, str stem, struct import_map *m, size_t *first,
              struct err *e) MUST_CHECK;
void map_tell(struct arena *a, const struct import_options *o, const struct import_map *m, str path);
bool map_has(const struct import_map *m, enum role role);

/* import_map_file.c: INI. apply: the columns of the [columns] section. */
bool map_file_start(struct arena *a, const struct import_options *o, struct import_map *m, struct err *e) MUST_CHECK;
bool map_file_apply(struct arena *a, const struct import_options *o, struct import_map *m, struct err *e) MUST_CHECK;

/* import_guess.c: by the values. rows begin with the first row of data. */
void guess_columns(struct arena *a, const struct import_sample *s, size_t first, struct import_map *m);

/* import_profile.c: the tables */
struct import_profile {
    str name, source;
    enum post_type type;
    bool survey, own, by_domain;
    str signature[5]; /* headings that must all be there (normal form) */
    struct {
        str header;
        enum role role;
    } columns[72];
};
extern const struct import_profile import_profiles[];
extern const size_t import_profile_count;
extern const struct import_profile import_questions;
enum role role_of_header(str normal, bool survey); /* common names; ROLE_NONE */
/* The same of a heading as programs write it: createdAt, starRating. */
enum role role_of_camel(struct arena *a, str header, bool survey);
/* Stars that are drawn or said ("★★★★☆", "FIVE"). */
bool rating_of_words(str cell, double *v);
/* Lower case, blanks for _ - . and tags, one blank between words. */
str header_normal(struct arena *a, str header);

#endif
