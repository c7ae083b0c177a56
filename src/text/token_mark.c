/* Numbers, punctuation, emoticons and emoji. An emoticon is eyes, perhaps a nose, a mouth, told from punctuation by what follows; its
 * folded form has no nose and one mouth, so that :-)) and :) are the same entry of a lexicon. */
#include "text/token_scan.h"

#include "base/abbreviation.h"
#include "base/fold.h"
#include "base/utf8.h"

#include <string.h>

static bool digit_at(str s, size_t at)
{
    return at < s.n && (unsigned)(unsigned char)s.p[at] - '0' < 10u;
}

static bool letter_at(str s, size_t at)
{
    return at < s.n && ((unsigned)((unsigned char)s.p[at] | 0x20) - 'a' < 26u || (unsigned char)s.p[at] >= 0xC3);
}

static bool small_at(str s, size_t at)
{
    return at < s.n && (unsigned)(unsigned char)s.p[at] - 'a' < 26u;
}

/* "3,5" and "3.5" are decimals, "1.200" and "1,200" thousands. */
static double number_value(str s)
{
    double value = 0, unit = 1;
    bool fraction = false;
    for (size_t i = 0; i < s.n && i < 20; i++) {
        if (s.p[i] == '.' || s.p[i] == ',') {
            size_t run = 1;
            while (digit_at(s, i + run)) run++;
            if (run != 4) fraction = true;
        } else if (s.p[i] == ':') {
            break;
        } else if (fraction) {
            value += (s.p[i] - '0') * (unit /= 10);
        } else {
            value = value * 10 + (s.p[i] - '0');
        }
    }
    return value;
}

/* Bytes of an ordinal's ending ("4th", "4ten"), else 0. */
static size_t ordinal_ending(str s, size_t at)
{
    static const str endings[] = {STR_INIT("sten"), STR_INIT("ste"), STR_INIT("ten"), STR_INIT("te"), STR_INIT("st"), STR_INIT("nd"), STR_INIT("rd"), STR_INIT("th")};
    char c = at < s.n ? s.p[at] : 0;
    if (c != 's' && c != 't' && c != 'n' && c != 'r') return 0;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (str_starts(str_skip(s, at), endings[i]) && !letter_at(s, at + endings[i].n) && !digit_at(s, at + endings[i].n)) return endings[i].n;
    return 0;
}

/* Is the full stop behind a number part of it ("4. Mai", "zum 4. Mal")? */
static bool ordinal_stop(str s, size_t at)
{
    static const str nouns[] = {STR_INIT("Jan"), STR_INIT("Feb"), STR_INIT("M\xC3\xA4r"), STR_INIT("Apr"), STR_INIT("Mai"), STR_INIT("Jun"), STR_INIT("Jul"),
                                STR_INIT("Aug"), STR_INIT("Sep"), STR_INIT("Okt"), STR_INIT("Nov"), STR_INIT("Dez"), STR_INIT("Mal"), STR_INIT("Stock"),
                                STR_INIT("Klasse"), STR_INIT("Etage"), STR_INIT("Jahrhundert"), STR_INIT("Versuch"), STR_INIT("Tag"), STR_INIT("Woche")};
    if (at + 2 >= s.n || s.p[at] != '.' || s.p[at + 1] != ' ') return false;
    if (small_at(s, at + 2)) return true;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (str_starts(str_skip(s, at + 2), nouns[i])) return true;
    return false;
}

static bool number_goes_on(str s, size_t at)
{
    if (digit_at(s, at)) return true;
    return at < s.n && (s.p[at] == '.' || s.p[at] == ',' || s.p[at] == ':') && digit_at(s, at + 1);
}

size_t scan_number(struct tokens *t, size_t from)
{
    str s = t->text;
    size_t at = from;
    bool clock = false;
    for (; number_goes_on(s, at); at++) clock |= s.p[at] == ':';
    struct token *w = tokens_push(t, TOKEN_NUMBER, from, at - from);
    union { float value; uint32_t bits; } u = {.value = (float)number_value(str_sub(s, from, at - from))};
    w->extra = u.bits;
    size_t fold_n = at - from > FOLD_MAX - 4 ? FOLD_MAX - 4 : at - from; /* digits and marks are their own folded form */
    memcpy(t->folded + w->fold, s.p + from, fold_n);
    tokens_finish(t, w, fold_n);
    if (clock) w->flags |= TOKEN_CLOCK;
    size_t ending = ordinal_ending(s, at);
    if (ending) {
        w->flags |= TOKEN_ORDINAL;
        at += ending;
    } else if (ordinal_stop(s, at)) {
        w->flags |= TOKEN_ORDINAL;
        at++;
    } else if (at < s.n && (s.p[at] == '%' || s.p[at] == '$' || str_starts(str_skip(s, at), STR("\xE2\x82\xAC")))) {
        w->flags |= TOKEN_PERCENT;
    }
    w->n = (uint32_t)(at - from);
    return at;
}

/* ---------------------------------------------------------------- emoticons */

/* Whole forms that the grammar of eyes and mouth does not cover. */
static const str odd_emoticons[] = {STR_INIT("</3"), STR_INIT("<3"), STR_INIT("^^"), STR_INIT("^_^"), STR_INIT("^-^"), STR_INIT("-.-"), STR_INIT("-_-"),
                                    STR_INIT("-__-"), STR_INIT(">.<"), STR_INIT("\\o/"), STR_INIT("*_*"), STR_INIT("(y)"), STR_INIT("(Y)"), STR_INIT(">_<"), STR_INIT("*-*"), STR_INIT(">:("), STR_INIT("(:"), STR_INIT("(-:"), STR_INIT("(;"), STR_INIT("^.^"), STR_INIT("*.*"), STR_INIT("(^_^)"), STR_INIT(":<"), STR_INIT(":-<")};

static bool in_set(str s, size_t at, const char *set)
{
    return at < s.n && s.p[at] && strchr(set, s.p[at]) != NULL;
}

static size_t odd_emoticon(str s, char *fold, size_t *fold_n)
{
    for (size_t i = 0; i < sizeof odd_emoticons / sizeof *odd_emoticons; i++)
        if (str_starts(s, odd_emoticons[i]) && !digit_at(s, odd_emoticons[i].n)) {
            memcpy(fold, odd_emoticons[i].p, *fold_n = odd_emoticons[i].n);
            return odd_emoticons[i].n;
        }
    return 0;
}

/* Would a mouth that ends at `end` be the start of a word, an address, a parenthesis instead? */
static bool no_mouth(str s, char mouth, size_t start, size_t end)
{
    bool word = letter_at(s, end) || digit_at(s, end);
    if (strchr("DPpOoSXx3@#*$", mouth)) return word;
    if (mouth == '/') return word || end > start + 1;
    return strchr("([{", mouth) && start == 1 && word;
}

static char mouth_folded(char mouth)
{
    static const char from[] = "]}[{p", to[] = "))((P";
    const char *p = strchr(from, mouth);
    return p ? to[p - from] : mouth;
}

/* Length of an emoticon at the start of s, or 0; writes its folded form. */
static size_t emoticon(str s, char *fold, size_t *fold_n, bool *repeated)
{
    static const char mouths[] = ")](>[DPp/\\|*$#OoSXx3@{}";
    size_t at = 1, odd = odd_emoticon(s, fold, fold_n);
    if (odd) return odd;
    if (!in_set(s, 0, ":;=")) return 0;
    *fold_n = 0;
    fold[(*fold_n)++] = s.p[0];
    if (in_set(s, at, "'") || (in_set(s, at, ",") && in_set(s, at + 1, "()"))) {
        fold[(*fold_n)++] = '\'';
        at++;
    }
    if (in_set(s, at, "-o^~") && in_set(s, at + 1, mouths)) at++;
    if (!in_set(s, at, mouths)) return 0;
    char mouth = s.p[at];
    size_t end = at + 1;
    while (end < s.n && s.p[end] == mouth) end++;
    if (no_mouth(s, mouth, at, end)) return 0;
    fold[(*fold_n)++] = mouth_folded(mouth);
    *repeated = end > at + 1;
    return end;
}

/* By its first two characters: what no emoticon begins with goes on at once. */
static bool may_be_emoticon(char first, char second)
{
    if ((unsigned char)second <= ' ') return false;
    switch (first) {
    case ':': case ';': case '=': return !is_word_byte((unsigned char)second) || strchr("DPpoOSXx3", second);
    case '<': return second == '3' || second == '/';
    case '(': return strchr("yY:-;^", second) != NULL;
    case '-': return second == '.' || second == '_';
    case '^': case '>': case '\\': case '*': return !is_word_byte((unsigned char)second) || second == 'o';
    default: return false;
    }
}

static bool push_emoticon(struct tokens *t, size_t *at)
{
    char fold[8];
    size_t fold_n = 0;
    bool repeated = false;
    size_t n = emoticon(str_skip(t->text, *at), fold, &fold_n, &repeated);
    if (!n) return false;
    struct token *w = tokens_push(t, TOKEN_EMOTICON, *at, n);
    memcpy(t->folded + w->fold, fold, fold_n);
    tokens_finish(t, w, fold_n);
    if (repeated) w->flags |= TOKEN_LONG;
    *at += n;
    return true;
}

/* ---------------------------------------------------------------- punctuation */

static void full_stop(struct tokens *t, size_t at)
{
    str s = t->text;
    const struct token *last = &t->at[t->count - 1];
    if (at < s.n && (small_at(s, at) || digit_at(s, at)))
        tokens_after(t, AFTER_DOT);
    else if (last->class == TOKEN_WORD && at < s.n && s.p[at] == ' ' && abbreviates(token_folded(t, last), small_at(s, at + 1)))
        tokens_after(t, AFTER_DOT);
    else
        tokens_after(t, AFTER_END);
}

static size_t scan_dash(struct tokens *t, size_t at)
{
    str s = t->text;
    struct token *last = &t->at[t->count - 1];
    bool touches = t->count > 1 && last->from + last->n == at;
    size_t end = at + 1;
    while (end < s.n && s.p[end] == '-') end++;
    if (touches && end == at + 1 && (letter_at(s, end) || digit_at(s, end)))
        last->flags |= TOKEN_JOINED;
    else if (!touches || end > at + 1)
        tokens_after(t, AFTER_DASH);
    return end;
}

/* A run of . ! ? in any mixture. */
static size_t scan_stops(struct tokens *t, size_t at)
{
    str s = t->text;
    size_t end = at, dots = 0, exclaims = 0, questions = 0;
    for (; end < s.n && (s.p[end] == '.' || s.p[end] == '!' || s.p[end] == '?'); end++) {
        dots += s.p[end] == '.';
        exclaims += s.p[end] == '!';
        questions += s.p[end] == '?';
    }
    unsigned bits = 0;
    if (exclaims) bits |= AFTER_EXCLAIM;
    if (questions) bits |= AFTER_QUESTION;
    if (exclaims + questions > 1) bits |= AFTER_MANY;
    if (dots > 1) bits |= AFTER_ELLIPSIS;
    if (bits)
        tokens_after(t, bits);
    else
        full_stop(t, end);
    return end;
}

size_t scan_mark(struct tokens *t, size_t at)
{
    char c = t->text.p[at];
    if (may_be_emoticon(c, t->text.p[at + 1]) && push_emoticon(t, &at)) return at;
    switch (c) {
    case '.': case '!': case '?': return scan_stops(t, at);
    case '-': return scan_dash(t, at);
    case ',': tokens_after(t, AFTER_COMMA); break;
    case ';': tokens_after(t, AFTER_SEMICOLON); break;
    case ':': tokens_after(t, AFTER_COLON); break;
    case '(': case '[':
        tokens_after(t, AFTER_OPEN);
        t->inside |= TOKEN_PAREN;
        break;
    case ')': case ']':
        tokens_after(t, AFTER_CLOSE);
        t->inside &= (uint16_t)~TOKEN_PAREN;
        break;
    case '"':
        tokens_after(t, AFTER_QUOTE);
        t->inside ^= TOKEN_QUOTED;
        break;
    default: break;
    }
    return at + 1;
}

/* ---------------------------------------------------------------- emoji and other signs */

static bool is_emoji(uint32_t r)
{
    return (r >= 0x1F000 && r <= 0x1FAFF) || (r >= 0x2600 && r <= 0x27BF) || (r >= 0x2B05 && r <= 0x2B55) || (r >= 0x231A && r <= 0x23FF) ||
           r == 0x203C || r == 0x2049;
}

static bool is_modifier(uint32_t r)
{
    return r == 0xFE0F || r == 0xFE0E || (r >= 0x1F3FB && r <= 0x1F3FF) || r == 0x20E3;
}

static size_t scan_emoji(struct tokens *t, size_t from, uint32_t r, size_t at)
{
    str s = t->text;
    struct token *w = tokens_push(t, TOKEN_EMOJI, from, 0);
    char *fold = t->folded + w->fold;
    size_t fold_n = utf8_encode(r, fold);
    bool flag = r >= 0x1F1E6 && r <= 0x1F1FF;
    while (at < s.n) {
        size_t next = at;
        uint32_t q = utf8_next(s, &next);
        if (is_modifier(q)) {
            at = next;
        } else if (q == 0x200D && next < s.n) {
            uint32_t joined = utf8_next(s, &next);
            if (!is_emoji(joined)) break;
            if (joined != 0x2640 && joined != 0x2642 && fold_n + 4 <= FOLD_MAX) fold_n += utf8_encode(joined, fold + fold_n);
            at = next;
        } else if (flag && q >= 0x1F1E6 && q <= 0x1F1FF) {
            fold_n += utf8_encode(q, fold + fold_n);
            at = next;
            flag = false;
        } else {
            break;
        }
    }
    w->n = (uint32_t)(at - from);
    tokens_finish(t, w, fold_n);
    return at;
}

static void high_mark(struct tokens *t, uint32_t r)
{
    switch (r) {
    case 0x201E: case 0xAB: case 0x2039: /* „ « ‹ : « closes in Germany, and opens elsewhere */
        tokens_after(t, AFTER_QUOTE);
        t->inside = r == 0x201E ? t->inside | TOKEN_QUOTED : t->inside ^ TOKEN_QUOTED;
        break;
    case 0x201C: case 0x201D: case 0xBB: case 0x203A:
        tokens_after(t, AFTER_QUOTE);
        t->inside ^= TOKEN_QUOTED;
        break;
    case 0x2013: case 0x2014: tokens_after(t, AFTER_DASH); break;
    case 0x2026: tokens_after(t, AFTER_ELLIPSIS); break;
    case 0x3002: case 0xFF0E: tokens_after(t, AFTER_END); break;
    case 0xFF01: tokens_after(t, AFTER_EXCLAIM); break;
    case 0xFF1F: tokens_after(t, AFTER_QUESTION); break;
    case 0x2022: case 0xB7: tokens_after(t, AFTER_SEMICOLON); break; /* bullets */
    default: break;
    }
}

size_t scan_high(struct tokens *t, size_t from, size_t (*word)(struct tokens *, size_t))
{
    size_t at = from;
    uint32_t r = utf8_next(t->text, &at);
    if (utf8_is_letter(r)) {
        size_t end = word(t, from);
        return end > at ? end : at;
    }
    if (is_emoji(r)) return scan_emoji(t, from, r, at);
    high_mark(t, r);
    return at;
}
