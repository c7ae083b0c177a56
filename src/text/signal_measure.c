/* Numbers inside signals: "seit drei Wochen" is 30,240 minutes, "zum vierten Mal" four contacts, "vor <n> <unit>" days of lag. */
#include "text/calendar.h"
#include "text/signal_found.h"

#include <math.h>
#include <string.h>

/* Value of a number token or number word; NAN for others. */
static double number_at(const struct text *t, const struct tokens *k, uint32_t i)
{
    const struct token *w = &k->at[i];
    unsigned row = w->known.traits & TRAIT_NUMBER ? t->x->forms[w->known.form].number : 0;
    if (row) return number_words[row - 1].value;
    if (w->class == TOKEN_NUMBER && !(w->flags & (TOKEN_CLOCK | TOKEN_PERCENT))) return token_number(w);
    return NAN;
}

static double unit_at(const struct tokens *k, uint32_t i)
{
    str w = token_folded(k, &k->at[i]);
    for (size_t u = 0; u < unit_word_count; u++)
        if (str_eq(w, unit_words[u].word)) return unit_words[u].minutes;
    return NAN;
}

/* "eine Stunde zehn", "1 Stunde 20": minutes whose unit is left out; 0 where none follow the hours. */
static double minutes_unsaid(const struct text *t, const struct tokens *k, uint32_t at, double unit)
{
    if (unit < 59 || unit > 61 || at + 1 >= k->count || (k->at[at].after & AFTER_CLAUSE)) return 0;
    double next = number_at(t, k, at + 1);
    bool last = at + 2 >= k->count, closes = last || (k->at[at + 1].after & AFTER_CLAUSE) || k->at[at + 1].class == TOKEN_WORD;
    return next >= 5 && next < 60 && closes && (last || isnan(unit_at(k, at + 2))) ? next : 0;
}

/* What follows the unit: "an hour and a half", "2 Stunden 20 Minuten". */
static double minutes_behind(const struct text *t, const struct tokens *k, uint32_t at, double unit)
{
    double number = NAN, unsaid = minutes_unsaid(t, k, at, unit);
    if (unsaid > 0) return unsaid;
    for (uint32_t i = at + 1; i < k->count && i < at + 5 && !(k->at[i - 1].after & AFTER_CLAUSE); i++) {
        double smaller = unit_at(k, i), n = number_at(t, k, i);
        if (!isnan(smaller)) return isnan(number) || smaller >= unit ? 0 : number * smaller;
        if (n > 0.4 && n < 0.6) return unit * n;
        if (!isnan(n)) number = n;
        str w = token_folded(k, &k->at[i]);
        if (isnan(n) && !str_eq(w, STR("und")) && !str_eq(w, STR("and"))) return 0;
    }
    return 0;
}

static bool is_tens(double n)
{
    return n > 19 && n < 100 && fmod(n, 10) < 0.1;
}

/* "forty | five minutes": is there one word more in front? */
static uint32_t tens_before(const struct text *t, const struct tokens *k, uint32_t first)
{
    return first && number_at(t, k, first) < 10 && !(k->at[first - 1].after & AFTER_CLAUSE) && is_tens(number_at(t, k, first - 1)) ? 1 : 0;
}

/* "Tag 9 ohne Internet": the number behind its unit. */
static double number_behind(const struct text *t, const struct tokens *k, uint32_t unit, uint32_t last)
{
    bool another = unit + 2 < k->count && !isnan(unit_at(k, unit + 2));
    return unit < last && !another ? number_at(t, k, unit + 1) : NAN;
}

/* First "number unit" between the two tokens, in minutes; a unit alone is one of it ("stundenlang" stands in the lexicon). */
static double minutes_in(const struct text *t, const struct tokens *k, uint32_t first, uint32_t last)
{
    double number = NAN;
    first -= tens_before(t, k, first);
    for (uint32_t i = first; i <= last; i++) {
        double unit = unit_at(k, i);
        if (!isnan(unit)) {
            if (unit < 1 && isnan(number)) continue;
            if (isnan(number)) number = number_behind(t, k, i, last);
            return (isnan(number) ? 1 : number) * unit + minutes_behind(t, k, i, unit);
        }
        double n = number_at(t, k, i);
        if (isnan(n)) continue;
        if (is_tens(number) && n > 0.9 && n < 9.1) n += number; /* "forty five" */
        bool article = n > 0.9 && n < 1.1 && !isnan(number); /* "half an hour", but "eine halbe Stunde" */
        if (!article) number = n;
    }
    return NAN;
}

static double number_in(const struct text *t, const struct tokens *k, uint32_t first, uint32_t last)
{
    double found = NAN;
    for (uint32_t i = first; i <= last; i++) {
        double n = number_at(t, k, i);
        if (!isnan(n) && (isnan(found) || n > found)) found = n;
    }
    return found;
}

/* The first in the order of tokens that begins at this one or behind it. `first`: that member of the first of them. */
static size_t first_from(const uint32_t *first, size_t size, size_t count, uint32_t token)
{
    size_t low = 0;
    while (low < count) {
        size_t middle = low + (count - low) / 2;
        if (*(const uint32_t *)(const void *)((const char *)first + middle * size) < token)
            low = middle + 1;
        else
            count = middle;
    }
    return low;
}

/* Does a hit of the brand hold the token? Of those that begin no later than it the last ones are looked at: no pattern is long. */
static bool names_brand(const struct text *t, const struct text_scratch *s, size_t b, uint32_t token)
{
    enum { LOOK = 64 };
    const struct hits *list = &s->hits[HIT_BRAND];
    size_t behind = list->count ? first_from(&list->at->first, sizeof *list->at, list->count, token + 1) : 0;
    for (size_t i = behind; i-- > 0 && behind - i <= LOOK;) {
        const struct brand_pattern *p = &t->patterns[list->at[i].index];
        if (list->at[i].last >= token && p->brand == b && !p->competitor && (p->kind == MATCH_ALIAS || p->kind == MATCH_HANDLE || p->kind == MATCH_PRODUCT)) return true;
    }
    return false;
}

/* Who writes nothing with a capital writes no name with one: "hab zu glasnetz gewechselt". The last word of the hit, or the one before it, that no lexicon knows; or 0. */
static uint32_t small_name(const struct tokens *k, const struct hit *h)
{
    for (uint32_t i = 0; i < k->count && i < 32; i++)
        if (k->at[i].flags & TOKEN_CAPITAL) return 0;
    for (uint32_t i = h->last; i > h->first && i + 2 > h->last; i--)
        if (k->at[i].class == TOKEN_WORD && !k->at[i].known.form) return i;
    return 0;
}

static void measure_name(const struct text *t, struct text_scratch *s, struct found_signals *f, const struct hit *h)
{
    uint32_t name = h->last;
    for (uint32_t i = h->last; i > h->first; i--) /* the last matched word that looks like one: "ab Juli bei Ferna" */
        if (i - h->first < 32 && (h->mask >> (i - h->first) & 1) && (s->tokens.at[i].flags & TOKEN_CAPITAL)) {
            name = i;
            break;
        }
    const struct token *w = &s->tokens.at[name];
    bool is_name = (w->flags & (TOKEN_CAPITAL | TOKEN_TAG)) || w->class == TOKEN_HANDLE;
    if (!is_name) name = small_name(&s->tokens, h);
    if (!is_name && !name) return;
    if (f->brand != SIZE_MAX && names_brand(t, s, f->brand, name))
        f->to_mine = true;
    else if (!f->to)
        f->to = name;
}

static double days_in(const struct text_scratch *s, const struct found_signals *f, const struct hit *h, bool since)
{
    return f->dated ? calendar_days(s, h->first, h->last, f->posted, since) : NAN;
}

/* "seit drei Wochen", "for a week": since when something is so. */
static bool is_standing(const struct tokens *k, const struct hit *h)
{
    static const str words[] = {STR_INIT("seit"), STR_INIT("schon"), STR_INIT("bereits"), STR_INIT("since"), STR_INIT("for"), STR_INIT("erst")};
    str first = token_folded(k, &k->at[h->first]);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq(first, words[i])) return true;
    return false;
}

enum { AROUND = 8 }; /* opinions and operators on either side that are looked at */

static bool blamed(const struct text_scratch *s, uint32_t sentence, size_t i)
{
    const struct opinion *o = &s->opinions.at[i];
    uint32_t at = sentence_of(s, o->first);
    return o->value < -0.2F && at + 1 >= sentence && at <= sentence + 1;
}

static bool denied(const struct text *t, const struct text_scratch *s, uint32_t sentence, size_t i)
{
    const struct hit *o = &s->hits[HIT_OPERATOR].at[i];
    return operator_negates(t->operators.at[o->index].kind) && sentence_of(s, o->first) == sentence;
}

static bool found_denied(const struct text *t, const struct text_scratch *s, const struct hit *h)
{
    const struct hits *ops = &s->hits[HIT_OPERATOR];
    uint32_t sentence = sentence_of(s, h->first);
    size_t near = ops->count ? first_from(&ops->at->first, sizeof *ops->at, ops->count, h->first) : 0;
    for (size_t i = near > AROUND ? near - AROUND : 0; i < ops->count && i < near + AROUND; i++)
        if (denied(t, s, sentence, i)) return true;
    return false;
}

bool found_trouble(const struct text *t, const struct text_scratch *s, const struct hit *h)
{
    uint32_t sentence = sentence_of(s, h->first);
    size_t near = s->opinions.count ? first_from(&s->opinions.at->first, sizeof *s->opinions.at, s->opinions.count, h->first) : 0;
    for (size_t i = near > AROUND ? near - AROUND : 0; i < s->opinions.count && i < near + AROUND; i++)
        if (blamed(s, sentence, i)) return true;
    return found_denied(t, s, h);
}

enum { LIFETIME_DAYS = 36525 }; /* whoever says that it was longer means no time */

static void measure_wait(const struct text *t, const struct text_scratch *s, struct found_signals *f, const struct hit *h, unsigned kind)
{
    double v = t->signals.at[h->index].value;
    if (isnan(v)) v = minutes_in(t, &s->tokens, h->first, h->last);
    if (isnan(v)) v = days_in(s, f, h, true) * 1440;
    bool tenure = v >= 2 * 525600.0 && t->signals.at[h->index].strength < 1 && !found_denied(t, s, h); /* "seit 14 Jahren pendle ich", whatever is wrong */
    if (tenure || v > LIFETIME_DAYS * 1440.0) return;
    if (v > f->wait) {
        f->wait = v;
        f->standing = is_standing(&s->tokens, h);
    }
    if (!isnan(v)) f->of[kind].value = f->wait;
}

/* "zum vierten Mal": the last of several, which counts them all. */
static bool says_ordinal(const struct text *t, const struct tokens *k, const struct hit *h)
{
    for (uint32_t i = h->first; i <= h->last; i++) {
        unsigned row = k->at[i].known.traits & TRAIT_NUMBER ? t->x->forms[k->at[i].known.form].number : 0;
        if (row && number_words[row - 1].ordinal) return true;
    }
    return false;
}

/* Is the hit the next of several ways of getting in touch that one sentence counts? */
static bool adds_up(const struct text_scratch *s, const struct found_signals *f, const struct hit *h)
{
    const struct hit *before = f->contacts_last;
    if (s->tokens.at[h->last].flags & TOKEN_CAPITAL) return false; /* "vier Anrufe, vier Tickets" are four */
    return before && f->contacts_here < 100 && h->first > before->last && h->first - before->last < 8 && sentence_of(s, before->first) == sentence_of(s, h->first);
}

/* "Die Hotline verweist auf den Laden, der Laden an die Zentrale": stations that one sentence tells one after the other, each worth one, are as many. */
static void measure_transfer(const struct text_scratch *s, struct found_signals *f, const struct hit *h, double v)
{
    const struct hit *before = f->transfer_last;
    bool apart = !before || h->first > before->last, single = v < 1.5;
    if (before && apart && single && h->first - before->last < 12 && sentence_of(s, before->first) == sentence_of(s, h->first)) v += f->transfers_here;
    if (apart) {
        f->transfers_here = v;
        f->transfer_last = single ? h : NULL; /* a number counts them all */
    }
    if (v > f->transfers && v < 1000) f->transfers = v;
    f->of[SIGNAL_TRANSFER].value = f->transfers;
}

static void measure_effort(const struct text *t, const struct text_scratch *s, struct found_signals *f, const struct hit *h, unsigned kind)
{
    const struct signal *g = &t->signals.at[h->index];
    const struct tokens *k = &s->tokens;
    double v = g->value;
    if (kind == SIGNAL_WAIT || kind == SIGNAL_DELAY) {
        measure_wait(t, s, f, h, kind);
    } else if (kind == SIGNAL_CONTACTS) {
        if (isnan(v)) v = number_in(t, k, h->first, h->last);
        if (!says_ordinal(t, k, h) && adds_up(s, f, h)) v += f->contacts_here; /* "viermal angerufen, zweimal geschrieben" */
        if (!f->contacts_last || h->first > f->contacts_last->first) { /* of those that begin at one word the shortest */
            f->contacts_here = v;
            f->contacts_last = h;
        }
        if (v > f->contacts && v < 1000) f->contacts = v;
        f->of[kind].value = f->contacts;
    } else {
        if (isnan(v)) v = number_in(t, k, h->first, h->last);
        measure_transfer(s, f, h, isnan(v) ? 1 : v);
    }
}

void found_measure(const struct text *t, struct text_scratch *s, struct found_signals *f, const struct hit *h, unsigned kind)
{
    const struct signal *g = &t->signals.at[h->index];
    switch (kind) {
    case SIGNAL_WAIT: case SIGNAL_DELAY: case SIGNAL_CONTACTS: case SIGNAL_TRANSFER: measure_effort(t, s, f, h, kind); break;
    case SIGNAL_LAG:
        if (isnan(f->lag)) {
            double days = isnan(g->value) ? minutes_in(t, &s->tokens, h->first, h->last) / 1440 : g->value;
            if (isnan(days)) days = days_in(s, f, h, false);
            if (days > LIFETIME_DAYS) break;
            f->lag = floor(days * 100 + 0.5) / 100;
            f->of[kind].value = f->lag;
        }
        break;
    case SIGNAL_SWITCH: measure_name(t, s, f, h); break;
    case SIGNAL_EMOTION: f->emotions |= g->emotions; break;
    case SIGNAL_CAUSE:
        f->causes[g->cause] += g->strength;
        if (!f->cause_by[g->cause]) f->cause_by[g->cause] = h;
        break;
    default: break;
    }
}
