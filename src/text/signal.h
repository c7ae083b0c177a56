/* signal: what customers announce, ask, waited for: patterns of lexicons/LANG/signals.lex. Notation: docs/lexicon-format.md, "Signals". */
#ifndef TEXT_SIGNAL_H
#define TEXT_SIGNAL_H

#include "base/arena.h"
#include "model/mention.h"

#define SIGNAL_KINDS(X) \
    X(SUGGEST, "suggest", SUGGESTION, ABOUT_KIND) \
    X(ASK, "ask", ASKS, ABOUT_KIND) \
    X(RECOMMEND, "recommend", RECOMMENDS, ABOUT_STANCE) \
    X(WARN, "warn", WARNS, ABOUT_STANCE) \
    X(AVOID, "avoid", COMPLAINS, ABOUT_STANCE)         /* would not recommend, not again */ \
    X(STAY, "stay", STAYS, ABOUT_STANCE) \
    X(CONTENT, "content", CONTENT, ABOUT_STANCE) \
    X(COMPLAIN, "complain", COMPLAINS, ABOUT_STANCE) \
    X(THREATEN, "threaten", LEAVES, ABOUT_LEAVING) \
    X(LEAVING, "leaving", LEAVES, ABOUT_LEAVING) \
    X(LEFT, "left", LEAVES, ABOUT_LEAVING) \
    X(SWITCH, "switch", SWITCHES_TO, ABOUT_LEAVING)    /* … to <name> behind it */ \
    X(WAIT, "wait", WAIT, ABOUT_EFFORT) \
    X(DELAY, "delay", WAIT, ABOUT_EFFORT)              /* a wait that is no effort of its own: late trains, parcels */ \
    X(CONTACTS, "contacts", CONTACTS, ABOUT_EFFORT) \
    X(TRANSFER, "transfer", TRANSFERS, ABOUT_EFFORT) \
    X(REPEAT, "repeat", REPEATS, ABOUT_EFFORT) \
    X(PROMISE, "promise", BROKEN_PROMISE, ABOUT_EFFORT) \
    X(LAG, "lag", LAG, ABOUT_LAG) \
    X(SELF, "self", FIRST_PERSON, ABOUT_VOICE) \
    X(PRESS, "press", PRESS, ABOUT_VOICE) \
    X(PROMOTE, "promote", PROMOTION, ABOUT_VOICE) \
    X(OWNER, "owner", OWN_VOICE, ABOUT_VOICE)          /* speaks for the brand: wir bedauern, our team */ \
    X(INSIDER, "insider", INSIDER, ABOUT_VOICE)        /* works there, or heard it there */ \
    X(ANNOUNCE, "announce", ANNOUNCES, ABOUT_KIND) \
    X(EMOTION, "emotion", EMOTION, ABOUT_EMOTION) \
    X(CAUSE, "cause", CAUSE, ABOUT_CAUSE) \
    X(NOT, "not", NONE, ABOUT_KIND)                    /* keeps its words from being another signal */

#define SIGNAL_ENUM(id, name, rule, about) SIGNAL_##id,
enum signal_kind { SIGNAL_KINDS(SIGNAL_ENUM) SIGNAL_KIND_COUNT };

struct signal {
    uint8_t kind;
    uint8_t langs;
    uint8_t emotions, cause;
    float value;   /* minutes, days, contacts, strength: NAN = read from the words */
    float strength;
};

struct signals {
    struct signal *at;
    size_t count, cap;
};

bool signal_kind_parse(str s, enum signal_kind *out);

/* Number words and units of time of both languages, for <n>, <nth>, <unit>. */
struct number_word {
    str word;
    float value;
    bool ordinal;
};
extern const struct number_word number_words[];
extern const size_t number_word_count;
struct unit_word {
    str word;
    double minutes;
};
extern const struct unit_word unit_words[];
extern const size_t unit_word_count;

#endif
