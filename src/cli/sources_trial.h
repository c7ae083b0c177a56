/* sources_trial: what `leumund sources try` has asked of each source of a brand file, and how it is shown. */
#ifndef CLI_SOURCES_TRIAL_H
#define CLI_SOURCES_TRIAL_H

#include "cli/cli.h"
#include "run/ask.h"
#include "source/source.h"
#include "store/pseudonym.h"
#include "text/text.h"

struct answer {
    struct harvest h;
    struct reading *readings; /* beside h.posts */
    size_t about;
    enum outcome outcome;
    str why;
};

struct attempt {
    const struct source_config *config; /* with one page a round, so that the mark comes with it */
    struct answer answer;
    struct answer led;  /* of the first page that a list leads to, when asked */
    bool second; /* a token was there: the list itself is still to be asked */
    bool unasked; /* the brand file itself is at fault: why says all */
};

struct trial {
    struct cli *c;
    const struct sources *sources;
    struct brand brand;
    const struct text *text;
    struct text_scratch *scratch;
    struct secret secret;
    bool has_secret;
    struct attempt *attempts;
    struct ask *asks, *second, *led; /* beside attempts */
    size_t count;
    /* of the response that is being read */
    struct attempt *now;
    struct answer *answer;
    struct response *response;
    struct err e;
};

/* The first page that a list without posts of its own leads to, and how many there are; NULL: none. */
const struct request *answer_lead(const struct answer *a, size_t *count);
/* Prints all attempts and their sum. Returns the command's exit code. */
int trial_show(struct trial *t);

#endif
