/* score_json: a line of JSON as most programs write it, read without building a tree. What is not of the plain kind is left to json-c, with the same answer. */
#ifndef CLI_SCORE_JSON_H
#define CLI_SCORE_JSON_H

#include "base/arena.h"
#include "base/str.h"

enum score_key {
    KEY_ID = 0, KEY_TEXT, KEY_TITLE, KEY_LANG, KEY_URL, KEY_AUTHOR, KEY_SOURCE, KEY_ABOUT, KEY_RATING, KEY_RATING_MIN, KEY_RATING_MAX, KEY_PUBLISHED,
    KEY_PUBLISHED_AT, KEY_OTHER, KEY_COUNT = KEY_OTHER
};

enum score_json_type { JSON_NONE = 0 /* not there */, JSON_STRING, JSON_NUMBER, JSON_ELSE /* null, true, false */ };

struct score_value {
    enum score_json_type type;
    str text;      /* of a string, without escapes; of a number, as written */
    bool plain;    /* a string that JSON writes as it is, `/` escaped or not; a number that is a whole one of at most 15 digits */
    double number; /* of a number */
};

/* One object without arrays or objects inside. Strs point into the line or lie in the arena. False: not of this kind, nothing is said about it. */
bool score_json_read(str line, struct arena *a, struct score_value out[KEY_COUNT]);
extern const str score_keys[KEY_COUNT];

#endif
