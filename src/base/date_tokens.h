/* date_tokens: a short text as numbers, words and signs, with each word looked up once; for date*.c alone. */
#ifndef BASE_DATE_TOKENS_H
#define BASE_DATE_TOKENS_H

#include "base/date_parts.h"

#define DATE_TEXT_MAX   160 /* bytes; what is longer is a text about something else */
#define DATE_TOKENS_MAX 48
#define DATE_TOKENS_SLACK 12

struct date_token {
    char kind;        /* '0' number, 'a' word, else the sign itself; 0 behind the last */
    bool glued;       /* nothing but the token before stands directly before it */
    bool used;        /* part of what was understood */
    enum date_word word;
    int value;        /* of the number, or of the word */
    size_t digits;
    str text;
};

struct date_tokens {
    struct date_token at[DATE_TOKENS_MAX + DATE_TOKENS_SLACK]; /* the last ones are empty: looking ahead needs no care */
    size_t count;
};

/* False when s is too long, has too many tokens or no number and no word of dates. */
bool date_tokenize(str s, struct date_tokens *t);

/* "vor 3 Tagen", "2 hours ago", "gestern 14:05", "Monday at 2:05 PM", "3d". `time` holds the time of day that was read, if any. */
bool date_read_relative(struct date_tokens *t, const struct date_parts *time, const struct date_context *c,
                        struct date *out);

#endif
