/* mention: what one post says about one brand. A derivation: can be computed again from post, brand and lexicons.
 *
 * `text` makes a struct reading of a post; it lives in the arena it was given. Spans are byte offsets into the *body*:
 * title, "\n\n", text (only the text when there is no title). */
#ifndef MODEL_MENTION_H
#define MODEL_MENTION_H

#include "base/str.h"
#include "model/post.h"

enum label { LABEL_NEUTRAL = 0, LABEL_POSITIVE, LABEL_NEGATIVE, LABEL_MIXED, LABEL_NONE /* another language: no sentiment */, LABEL_COUNT };
enum stance { STANCE_UNKNOWN = 0, STANCE_SABOTEUR, STANCE_DETRACTOR, STANCE_NEUTRAL, STANCE_SATISFIED, STANCE_LOYAL, STANCE_ADVOCATE, STANCE_COUNT };
enum kind { KIND_OTHER = 0, KIND_EXPERIENCE, KIND_SUGGESTION, KIND_QUESTION, KIND_RECOMMENDATION, KIND_ANNOUNCEMENT, KIND_COUNT };
enum voice { VOICE_UNKNOWN = 0, VOICE_CUSTOMER, VOICE_BRAND, VOICE_PRESS, VOICE_PROMOTION, VOICE_COUNT };
enum cause { CAUSE_NONE = 0, CAUSE_PRODUCT, CAUSE_SERVICE, CAUSE_STAFF, CAUSE_SHOP, CAUSE_ONLINE, CAUSE_TECHNICAL, CAUSE_SILO, CAUSE_COUNT };
enum emotion { EMOTION_JOY = 0, EMOTION_TRUST, EMOTION_APPRECIATION, EMOTION_SURPRISE, EMOTION_DISAPPOINTMENT, EMOTION_ANGER, EMOTION_FEAR, EMOTION_CONTEMPT, EMOTION_COUNT }; /* in sets: bit 1 << emotion */
enum leaving { LEAVING_NO = 0, LEAVING_THREATENS, LEAVING_LEAVING, LEAVING_LEFT, LEAVING_COUNT };

/* Names as users write and read them; parse is the inverse. NULL / false outside the range. */
const char *label_name(enum label v);
const char *stance_name(enum stance v);
const char *kind_name(enum kind v);
const char *voice_name(enum voice v);
const char *cause_name(enum cause v);
const char *emotion_name(enum emotion v);
const char *leaving_name(enum leaving v);
bool label_parse(str s, enum label *out);
bool voice_parse(str s, enum voice *out);
bool cause_parse(str s, enum cause *out);
bool emotion_parse(str s, enum emotion *out);

/* What a piece of evidence proves. */
enum evidence_about {
    ABOUT_SENTIMENT = 0, ABOUT_TOUCHPOINT, ABOUT_STANCE, ABOUT_KIND, ABOUT_VOICE, ABOUT_IRONY, ABOUT_EFFORT, ABOUT_LAG,
    ABOUT_LEAVING, ABOUT_EMOTION, ABOUT_CAUSE, ABOUT_BRAND, ABOUT_LANGUAGE, ABOUT_COUNT
};
const char *evidence_about_name(enum evidence_about a);

#define EVIDENCE_NO_MOMENT 0xFF
#define EVIDENCE_NO_PARENT 0xFFFF

/* A small triple (rule, span, value), so that an old "why" stays reproducible with its rules version. */
struct evidence {
    uint16_t rule;   /* index into the rules that the text room names: text/rule.h */
    uint8_t about;   /* enum evidence_about */
    uint8_t moment;  /* index of the moment it belongs to, or EVIDENCE_NO_MOMENT */
    uint16_t parent; /* evidence that this one modifies (a negator its word), or EVIDENCE_NO_PARENT */
    uint32_t from, n; /* span in the body; n = 0: nothing to show (a rating, a source's declaration) */
    float value;     /* valence, factor, minutes …: what the rule says */
};

struct moment {
    str touchpoint;   /* id */
    double sentiment; /* -1 … 1 */
    enum cause cause;
    double confidence;
};

/* A moment's own label: the sign beyond the band in which numbers say nothing. LABEL_NONE: it has no sentiment. */
enum label moment_label(double sentiment);

struct effort {
    int32_t wait_minutes;   /* -1 = not said; the longest if several */
    int32_t contacts;       /* -1 = not said; from 2 up */
    int32_t transfers;      /* -1 = not said */
    bool repeated_explanation;
    bool broken_promise;
    double score;           /* 0 … 1, formula in docs/scoring.md; NAN when nothing was said */
};

struct mention {
    str brand;          /* id */
    bool about_brand;   /* false only where a caller asked about a brand that is not meant (score, match) */
    bool inherited;     /* thread or source says so, the post does not name it */
    double brand_confidence;
    enum label label;
    double sentiment;   /* -1 … 1; NAN with LABEL_NONE */
    double confidence;  /* 0 … 1 */
    bool corrected;     /* a user has said otherwise than the rules: label_source is "user" */
    bool unsure;        /* evidence is thin or contradicts itself */
    const struct moment *moments;
    size_t moment_count;
    enum stance stance;
    enum kind kind;
    enum voice voice;
    enum cause cause;   /* of the main moment */
    uint32_t emotions;  /* set of 1 << enum emotion */
    bool irony;
    struct effort effort;
    double lag_days;    /* NAN = not said */
    enum leaving leaving;
    str leaving_to;
    const struct evidence *evidence;
    size_t evidence_count;
};

/* All that text says of one post. */
struct reading {
    char lang[4];            /* "de", "en", another ISO 639-1 code, "" = unknown */
    double lang_confidence;  /* 0 … 1 */
    const uint64_t *terms;   /* term_of() each distinct word (text/term.h), ascending: the word index */
    size_t term_count;
    uint64_t fingerprint;    /* 64-bit simhash over word shingles; 0 = too short to compare */
    struct mention *mentions; /* one a brand that is meant */
    size_t mention_count;
    uint32_t rules_version;  /* of lexicons and rules */
};

/* title, blank line, text: what spans count in. */
str post_body(struct arena *a, const struct post *p);

#endif
