#include "run/scrub.h"

#include "parse/out.h"

#include <ctype.h>
#include <string.h>

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_alnum(char c) { return isalnum((unsigned char)c) != 0; }
static char at(str s, size_t i) { return i < s.n ? s.p[i] : 0; }

static bool is_local(char c)
{
    return is_alnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}

/* A mail address around the @ at i: how far back and forward it reaches; 0 = it is none (a handle, a lone @). */
static size_t mail_back(str s, size_t i)
{
    size_t n = 0;
    while (n < i && n < 64 && is_local(s.p[i - 1 - n]))
        n++;
    while (n && !is_alnum(s.p[i - n]))
        n--;
    return n;
}

/* "@anna@social.example": a handle as "@anna" is one, not a mail address. */
static bool is_handle(str s, size_t begin)
{
    return begin && s.p[begin - 1] == '@' && (begin == 1 || !is_local(s.p[begin - 2]));
}

static size_t mail_forward(str s, size_t i)
{
    size_t n = 0, dot = 0;
    while (n < 255 && (is_alnum(at(s, i + 1 + n)) || at(s, i + 1 + n) == '-' || at(s, i + 1 + n) == '.')) {
        if (at(s, i + 1 + n) == '.' && is_alnum(at(s, i + 2 + n)))
            dot = n;
        n++;
    }
    while (n && !is_alnum(at(s, i + n)))
        n--;
    return dot && n - dot >= 3 ? n : 0; /* a domain has a dot and a top level of two letters or more */
}

/* What may stand before a phone number is anything but a letter, digit, or a sign that makes it part of something longer. */
static bool begins_number(str s, size_t i)
{
    static const str glue = STR_INIT("#@/.,-");
    return !i || (!is_alnum(s.p[i - 1]) && str_find_byte(glue, s.p[i - 1]) == STR_NONE);
}

/* Digits in groups, as people write numbers: by blank, hyphen, slash or brackets. */
#define PHONE_MOST 15 /* no number has more digits: the rest of a column of zeros is not looked at from each of them */
struct groups {
    size_t digits, first, count, end;
};

static bool is_joint(char c)
{
    return c == ' ' || c == '-' || c == '/' || c == '(' || c == ')';
}

static struct groups digit_groups(str s, size_t i)
{
    struct groups g = {.count = 1, .end = i};
    for (size_t k = i; k < s.n && g.digits <= PHONE_MOST && (is_digit(s.p[k]) || (is_joint(s.p[k]) && k < g.end + 2)); k++) {
        if (is_digit(s.p[k])) {
            g.digits++;
            g.end = k + 1;
        } else if (k == g.end && s.p[k] != '(' && s.p[k] != ')') {
            g.first = g.count == 1 ? g.digits : g.first;
            g.count++;
        }
    }
    return g;
}

/* Length of a phone number that begins at i, or 0. */
static size_t phone_length(str s, size_t i)
{
    bool plus = at(s, i) == '+';
    if (!begins_number(s, i))
        return 0;
    struct groups g = digit_groups(s, plus ? i + 1 : i);
    bool date = !plus && g.first == 2 && g.digits == 8 && g.count >= 3; /* 01-03-2026, 05/11/2026 */
    bool goes_on = is_alnum(at(s, g.end)) || (at(s, g.end) == ',' && is_digit(at(s, g.end + 1)));
    return g.digits < 7 || g.digits > PHONE_MOST || date || goes_on ? 0 : g.end - i;
}

/* ISO 13616: letters count 10 … 35, the first four signs move to the end, the whole is 1 modulo 97. */
static bool iban_valid(const char *p, size_t n)
{
    unsigned rest = 0;
    for (size_t k = 0; k < n; k++) {
        char c = p[(k + 4) % n];
        unsigned v = is_digit(c) ? (unsigned)(c - '0') : (unsigned)(toupper((unsigned char)c) - 'A' + 10);
        rest = (rest * (v > 9 ? 100 : 10) + v) % 97;
    }
    return rest == 1;
}

/* Two letters, then two digits, then letters and digits. */
static bool fits_iban(size_t n, char c)
{
    return is_alnum(c) && (n < 2 || n >= 4 || is_digit(c));
}

static size_t iban_length(str s, size_t i)
{
    char compact[34];
    size_t n = 0, best = 0;
    if (i && is_alnum(s.p[i - 1]))
        return 0;
    for (size_t k = i; k < s.n && n < sizeof compact; k++) {
        if (s.p[k] == ' ' && n >= 4 && is_alnum(at(s, k + 1)))
            continue;
        if (!fits_iban(n, s.p[k]))
            break;
        compact[n++] = s.p[k];
        if (n >= 15 && !is_alnum(at(s, k + 1)) && iban_valid(compact, n))
            best = k + 1 - i;
    }
    return best;
}

static bool may_be_iban(str s, size_t i)
{
    return isupper((unsigned char)s.p[i]) && isupper((unsigned char)at(s, i + 1)) && is_digit(at(s, i + 2)) && is_digit(at(s, i + 3));
}

/* --- customer, contract and account numbers: only behind a word that says so --- */

/* Lower case without blanks, dots, hyphens and the like, as squeezed_before() leaves them. */
static const str cues[] = {
    STR_INIT("kundennummer"),   STR_INIT("kundennr"),        STR_INIT("kdnr"),          STR_INIT("kundenid"),    STR_INIT("kundenkonto"),    STR_INIT("vertragsnummer"),
    STR_INIT("vertragsnr"),     STR_INIT("mitgliedsnummer"), STR_INIT("kontonummer"),   STR_INIT("kontonr"),     STR_INIT("customernumber"), STR_INIT("customerno"),
    STR_INIT("customerid"),     STR_INIT("accountnumber"),   STR_INIT("accountno"),     STR_INIT("contractnumber"), STR_INIT("contractno"), STR_INIT("membernumber"),
    STR_INIT("membershipnumber"),
};
static const str between[] = {STR_INIT("lautet"), STR_INIT("ist"), STR_INIT("war"), STR_INIT("is"), STR_INIT("was")};

/* The letters in front of i, at most so many: out is written from its end. */
static str letters_before(str s, size_t i, char *out, size_t most)
{
    size_t n = 0, gap = 0;
    while (i > 0 && n < most && gap < 4) {
        char c = s.p[--i];
        if (isalpha((unsigned char)c)) {
            out[most - ++n] = (char)tolower((unsigned char)c);
            gap = 0;
        } else if (c == ' ' || c == '.' || c == ':' || c == '-' || c == '#' || c == '=') {
            gap++;
        } else {
            break;
        }
    }
    return (str){out + most - n, n};
}

static bool is_cued(str s, size_t i)
{
    char room[32];
    str before = letters_before(s, i, room, sizeof room);
    for (size_t k = 0; k < sizeof between / sizeof *between; k++)
        if (str_ends(before, between[k])) {
            before = str_sub(before, 0, before.n - between[k].n);
            break;
        }
    for (size_t k = 0; k < sizeof cues / sizeof *cues; k++)
        if (str_ends(before, cues[k]))
            return true;
    return false;
}

/* Between two groups of a number. */
static bool joins(str s, size_t k)
{
    return at(s, k) && strchr(" -/.", s.p[k]) && is_alnum(s.p[k - 1]) && is_digit(at(s, k + 1));
}

/* Five digits or more, with letters, and in groups: "4711 0815 99", "K-1234567". A day is none. */
static size_t customer_length(str s, size_t i)
{
    size_t digits = 0, k = i;
    bool dot = false;
    if (i && is_alnum(s.p[i - 1]))
        return 0;
    for (; k < i + 32 && (is_alnum(at(s, k)) || (k > i && joins(s, k))); k++) {
        digits += is_digit(s.p[k]);
        dot = dot || s.p[k] == '.';
    }
    return digits >= 5 && !dot && is_cued(s, i) ? k - i : 0;
}

static bool may_be_customer(str s, size_t i)
{
    return is_digit(s.p[i]) || (isalpha((unsigned char)s.p[i]) && (is_digit(at(s, i + 1)) || at(s, i + 1) == '-'));
}

/* What is to be replaced at i: its length, and by what; `back` is what before i belongs to it. */
static size_t secret_at(str s, size_t i, size_t *back, str *by)
{
    size_t n = 0;
    char c = s.p[i];
    *back = 0;
    if (c == '@') {
        *by = STR("[mail]");
        size_t before = mail_back(s, i);
        n = before && !is_handle(s, i - before) ? mail_forward(s, i) : 0;
        *back = before;
        return n ? n + 1 : 0;
    }
    if (c == '+' || c == '0') {
        *by = STR("[phone]");
        n = phone_length(s, i);
    } else if (may_be_iban(s, i)) {
        *by = STR("[iban]");
        n = iban_length(s, i);
    }
    if (!n && may_be_customer(s, i)) {
        *by = STR("[customer]");
        n = customer_length(s, i);
    }
    return n;
}

#define AHEAD_OF_DIGIT 4 /* what begins in front of its first digit: "DE12", "K-12", "+ (0" */

/* From i on, the first place where something to be replaced may begin: each has a digit or an @. */
static size_t next_place(str s, size_t i)
{
    size_t k = i;
    while (k < s.n && !is_digit(s.p[k]) && s.p[k] != '@')
        k++;
    return k == s.n ? k : k - i > AHEAD_OF_DIGIT ? k - AHEAD_OF_DIGIT : i;
}

str scrub_text(struct arena *a, str s)
{
    struct out out;
    size_t done = 0;
    out_init(&out, a);
    for (size_t i = next_place(s, 0); i < s.n; i = next_place(s, i)) {
        size_t back;
        str by;
        size_t n = secret_at(s, i, &back, &by);
        if (!n || i < done + back) {
            i++;
            continue;
        }
        out_put(&out, str_sub(s, done, i - back - done));
        out_put(&out, by);
        i += n;
        done = i;
    }
    if (!done) return s;
    out_put(&out, str_skip(s, done));
    return out_str(&out);
}
