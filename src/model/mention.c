#include "model/mention.h"

#include <math.h>

static const str label_names[LABEL_COUNT] = {STR_INIT("neutral"), STR_INIT("positive"), STR_INIT("negative"), STR_INIT("mixed"), STR_INIT("none")};
static const str stance_names[STANCE_COUNT] = {STR_INIT("unknown"), STR_INIT("saboteur"), STR_INIT("detractor"), STR_INIT("neutral"), STR_INIT("satisfied"), STR_INIT("loyal"), STR_INIT("advocate")};
static const str kind_names[KIND_COUNT] = {STR_INIT("other"), STR_INIT("experience"), STR_INIT("suggestion"), STR_INIT("question"), STR_INIT("recommendation"), STR_INIT("announcement")};
static const str voice_names[VOICE_COUNT] = {STR_INIT("unknown"), STR_INIT("customer"), STR_INIT("brand"), STR_INIT("press"), STR_INIT("promotion")};
static const str cause_names[CAUSE_COUNT] = {STR_INIT("none"), STR_INIT("product"), STR_INIT("service"), STR_INIT("staff"), STR_INIT("shop"), STR_INIT("online"), STR_INIT("technical"), STR_INIT("silo")};
static const str emotion_names[EMOTION_COUNT] = {STR_INIT("joy"), STR_INIT("trust"), STR_INIT("appreciation"), STR_INIT("surprise"), STR_INIT("disappointment"), STR_INIT("anger"), STR_INIT("fear"), STR_INIT("contempt")};
static const str leaving_names[LEAVING_COUNT] = {STR_INIT("no"), STR_INIT("threatens"), STR_INIT("leaving"), STR_INIT("left")};
static const str about_names[ABOUT_COUNT] = {STR_INIT("sentiment"), STR_INIT("touchpoint"), STR_INIT("stance"), STR_INIT("kind"), STR_INIT("voice"), STR_INIT("irony"), STR_INIT("effort"), STR_INIT("lag"), STR_INIT("leaving"), STR_INIT("emotion"), STR_INIT("cause"), STR_INIT("brand"), STR_INIT("language")};

static const char *name_of(const str *names, unsigned count, unsigned v)
{
    return v < count ? names[v].p : NULL;
}

static int value_of(const str *names, int count, str s)
{
    for (int v = 0; v < count; v++)
        if (str_eq(names[v], s))
            return v;
    return -1;
}

/* One pair of functions an enum; the enums differ in type, not in behaviour. */
#define ENUM_NAMES(type, limit)                                    \
    const char *type##_name(enum type v)                           \
    {                                                              \
        return name_of(type##_names, limit, (unsigned)v);          \
    }
#define ENUM_PARSE(type, limit)                                    \
    bool type##_parse(str s, enum type *out)                       \
    {                                                              \
        int v = value_of(type##_names, limit, s);                  \
        if (v >= 0)                                                \
            *out = (enum type)v;                                   \
        return v >= 0;                                             \
    }

ENUM_NAMES(label, LABEL_COUNT)
ENUM_NAMES(stance, STANCE_COUNT)
ENUM_NAMES(kind, KIND_COUNT)
ENUM_NAMES(voice, VOICE_COUNT)
ENUM_NAMES(cause, CAUSE_COUNT)
ENUM_NAMES(emotion, EMOTION_COUNT)
ENUM_NAMES(leaving, LEAVING_COUNT)
ENUM_PARSE(label, LABEL_COUNT)
ENUM_PARSE(voice, VOICE_COUNT)
ENUM_PARSE(cause, CAUSE_COUNT)
ENUM_PARSE(emotion, EMOTION_COUNT)

const char *evidence_about_name(enum evidence_about a)
{
    return name_of(about_names, ABOUT_COUNT, (unsigned)a);
}

enum label moment_label(double sentiment)
{
    if (!isfinite(sentiment))
        return LABEL_NONE;
    return sentiment > 0.05 ? LABEL_POSITIVE : sentiment < -0.05 ? LABEL_NEGATIVE : LABEL_NEUTRAL;
}

str post_body(struct arena *a, const struct post *p)
{
    if (!p->title.n)
        return p->text;
    const str parts[] = {p->title, STR("\n\n"), p->text};
    return str_concat(a, parts, 3);
}
