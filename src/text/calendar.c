/* "am Montag bestellt", "Anfang März gekündigt", "since last Tuesday": names of days and months become a distance in days. The year is not asked for:
 * what people tell of lies within the last twelve months. */
#include "text/calendar.h"

#include "base/date.h"

#include <math.h>

struct calendar_word {
    str word; /* folded */
    int value;
};

/* table: 0 = Monday */
static const struct calendar_word weekdays[] = {
    {STR_INIT("montag"), 0}, {STR_INIT("montags"), 0}, {STR_INIT("dienstag"), 1}, {STR_INIT("mittwoch"), 2}, {STR_INIT("donnerstag"), 3}, {STR_INIT("freitag"), 4},
    {STR_INIT("samstag"), 5}, {STR_INIT("sonnabend"), 5}, {STR_INIT("sonntag"), 6}, {STR_INIT("wochenende"), 6}, {STR_INIT("weekend"), 6}, {STR_INIT("monday"), 0}, {STR_INIT("tuesday"), 1}, {STR_INIT("wednesday"), 2},
    {STR_INIT("thursday"), 3}, {STR_INIT("friday"), 4}, {STR_INIT("saturday"), 5}, {STR_INIT("sunday"), 6}, {STR_INIT("mon"), 0}, {STR_INIT("tues"), 1},
    {STR_INIT("weds"), 2}, {STR_INIT("thurs"), 3}, {STR_INIT("fri"), 4}};

/* table: 1 = January */
static const struct calendar_word months[] = {
    {STR_INIT("januar"), 1}, {STR_INIT("jaenner"), 1}, {STR_INIT("februar"), 2}, {STR_INIT("maerz"), 3}, {STR_INIT("april"), 4}, {STR_INIT("mai"), 5}, {STR_INIT("juni"), 6},
    {STR_INIT("juli"), 7}, {STR_INIT("august"), 8}, {STR_INIT("september"), 9}, {STR_INIT("oktober"), 10}, {STR_INIT("november"), 11}, {STR_INIT("dezember"), 12},
    {STR_INIT("january"), 1}, {STR_INIT("february"), 2}, {STR_INIT("march"), 3}, {STR_INIT("may"), 5}, {STR_INIT("june"), 6}, {STR_INIT("july"), 7}, {STR_INIT("october"), 10},
    {STR_INIT("december"), 12}, {STR_INIT("jan"), 1}, {STR_INIT("feb"), 2}, {STR_INIT("aug"), 8}, {STR_INIT("sept"), 9}, {STR_INIT("oct"), 10}, {STR_INIT("nov"), 11},
    {STR_INIT("dec"), 12}};

/* table: days that have a name: month and day */
static const struct calendar_word feasts[] = {{STR_INIT("weihnachten"), 1224}, {STR_INIT("heiligabend"), 1224}, {STR_INIT("silvester"), 1231}, {STR_INIT("neujahr"), 101},
                                              {STR_INIT("nikolaus"), 1206},    {STR_INIT("christmas"), 1225},   {STR_INIT("xmas"), 1225},      {STR_INIT("halloween"), 1031}};

/* table: days of a month */
static const struct calendar_word parts[] = {{STR_INIT("anfang"), 3}, {STR_INIT("mitte"), 15}, {STR_INIT("ende"), 27}, {STR_INIT("early"), 3}, {STR_INIT("beginning"), 3},
                                             {STR_INIT("start"), 3}, {STR_INIT("mid"), 15}, {STR_INIT("middle"), 15}, {STR_INIT("late"), 27}, {STR_INIT("end"), 27}};

/* table: words that tell of the past; participles are known by their shape */
static const struct calendar_word past[] = {
    {STR_INIT("war"), 0}, {STR_INIT("waren"), 0}, {STR_INIT("hatte"), 0}, {STR_INIT("hatten"), 0}, {STR_INIT("wurde"), 0}, {STR_INIT("wurden"), 0}, {STR_INIT("kam"), 0},
    {STR_INIT("kamen"), 0}, {STR_INIT("ging"), 0}, {STR_INIT("gab"), 0}, {STR_INIT("wollte"), 0}, {STR_INIT("wollten"), 0}, {STR_INIT("musste"), 0}, {STR_INIT("mussten"), 0},
    {STR_INIT("konnte"), 0}, {STR_INIT("konnten"), 0}, {STR_INIT("sollte"), 0}, {STR_INIT("rief"), 0}, {STR_INIT("fiel"), 0}, {STR_INIT("bekam"), 0}, {STR_INIT("bestellt"), 0},
    {STR_INIT("erhalten"), 0}, {STR_INIT("bekommen"), 0}, {STR_INIT("beantragt"), 0}, {STR_INIT("verschickt"), 0}, {STR_INIT("versprochen"), 0}, {STR_INIT("was"), 0},
    {STR_INIT("were"), 0}, {STR_INIT("had"), 0}, {STR_INIT("went"), 0}, {STR_INIT("got"), 0}, {STR_INIT("came"), 0}, {STR_INIT("bought"), 0}, {STR_INIT("did"), 0},
    {STR_INIT("didn't"), 0}, {STR_INIT("sent"), 0}, {STR_INIT("took"), 0}, {STR_INIT("told"), 0}, {STR_INIT("said"), 0}, {STR_INIT("been"), 0}, {STR_INIT("left"), 0},
    {STR_INIT("paid"), 0}, {STR_INIT("broke"), 0}, {STR_INIT("wasn't"), 0}, {STR_INIT("flew"), 0}, {STR_INIT("spoke"), 0}, {STR_INIT("rang"), 0}};

static const struct calendar_word *find(const struct calendar_word *rows, size_t count, str word)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(rows[i].word, word)) return &rows[i];
    return NULL;
}
#define FIND(rows, word) find(rows, sizeof(rows) / sizeof *(rows), word)

/* gebucht, angerufen, storniert, called. */
static bool is_participle(str w)
{
    size_t ge = str_starts(w, STR("ge")) ? 0 : w.n > 7 ? str_find(w, STR("ge")) : STR_NONE;
    if (w.n >= 6 && ge != STR_NONE && ge <= 5 && w.n - ge >= 6 && (str_ends(w, STR("t")) || str_ends(w, STR("en")))) return true;
    return w.n >= 5 && (str_ends(w, STR("iert")) || str_ends(w, STR("ed")));
}

static bool tells_past(const struct tokens *k, uint32_t at)
{
    enum { FAR = 30 };
    uint32_t from = at, to = at;
    while (from > 1 && at - from < FAR && !(k->at[from - 1].after & AFTER_SENTENCE)) from--;
    while (to + 1 < k->count && to - at < FAR && !(k->at[to].after & AFTER_SENTENCE)) to++;
    for (uint32_t i = from; i <= to; i++) {
        str w = token_folded(k, &k->at[i]);
        if (k->at[i].class == TOKEN_WORD && (FIND(past, w) || is_participle(w))) return true;
    }
    return false;
}

static double days_since(int64_t posted, struct civil then)
{
    return floor((double)(posted - date_from_civil(then)) / DATE_DAY_MS);
}

static double since_month(int64_t posted, int month, int day, bool since)
{
    struct civil now = date_to_civil(posted), then = {.year = now.year, .month = month, .day = day};
    if (!day) then.day = since ? 1 : month == now.month ? (now.day + 1) / 2 : 15;
    if (month > now.month || (month == now.month && then.day > now.day)) then.year--;
    return days_since(posted, then);
}

double calendar_days(const struct text_scratch *s, uint32_t first, uint32_t last, int64_t posted, bool since)
{
    const struct tokens *k = &s->tokens;
    int weekday = -1, month = 0, day = 0;
    for (uint32_t i = first; i <= last; i++) {
        str w = token_folded(k, &k->at[i]);
        const struct calendar_word *d = FIND(weekdays, w), *m = FIND(months, w), *p = FIND(parts, w);
        if (d) weekday = d->value;
        const struct calendar_word *named = FIND(feasts, w);
        if (m) month = m->value;
        if (named) {
            month = named->value / 100;
            day = named->value % 100;
        }
        if (p) day = p->value;
        if (k->at[i].class == TOKEN_NUMBER && token_number(&k->at[i]) >= 1 && token_number(&k->at[i]) <= 31) day = (int)token_number(&k->at[i]);
    }
    if ((weekday < 0 && !month) || (!since && !tells_past(k, first))) return NAN;
    if (month) return since_month(posted, month, day, since);
    int days = (date_weekday(posted) - weekday + 7) % 7;
    return days ? days : 7;
}
