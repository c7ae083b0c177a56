/* proposal: what can be guessed from a brand's name alone: other spellings, typing slips, hashtags, whether it is an everyday word.
 *
 * Pure: a name in, lists out, all in the arena. Spellings that the matching finds by itself (inflections, compounds, ae for ä) are among them:
 * who has a `struct text` leaves them out. */
#ifndef CONFIG_PROPOSAL_H
#define CONFIG_PROPOSAL_H

#include "base/arena.h"
#include "base/str.h"

struct proposal {
    str name;             /* as typed, clean, blanks joined */
    str phrase;           /* the name for a search: in double quotes when it has a blank or a sign */
    struct strs variants; /* with and without blanks, hyphens, umlauts, legal form; "und" for & */
    struct strs slips;    /* one slip of a finger or ear away; none for short names, where a slip is another word */
    struct strs hashtags; /* without "#", small letters */
    bool one_word;
    bool everyday;        /* an everyday word of German or English, or very short: needs words around it */
};

void proposal_make(struct arena *a, str name, struct proposal *out);

/* Words that customers of any company use near its name; lang is "de" or "en". Empty for others. */
struct strs proposal_context(struct arena *a, str lang);

/* IANA zone of a host's country ("telvia.at") or else of the first language; empty when neither tells. */
str proposal_zone(str host, str lang);

/* As a YAML scalar: plain where that is safe, else in double quotes. */
struct buf;
void proposal_put_yaml(struct buf *b, str s);

#endif
