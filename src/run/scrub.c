#include "run/scrub.h"

#include "base/buf.h"

#include <ctype.h>

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

/* Length of a phone number that begins at i, or 0. */
static size_t phone_length(str s, size_t i)
{
    size_t digits = 0, end = i, groups = 1, first = 0;
    bool plus = at(s, i) == '+';
    if (i && (is_alnum(s.p[i - 1]) || s.p[i - 1] == '#' || s.p[i - 1] == '@' || s.p[i - 1] == '/' || s.p[i - 1] == '.' || s.p[i - 1] == ',' || s.p[i - 1] == '-'))
        return 0;
    for (size_t k = plus ? i + 1 : i; k < s.n; k++) {
        char c = s.p[k];
        if (is_digit(c)) {
            digits++;
            end = k + 1;
        } else if ((c == ' ' || c == '-' || c == '/' || c == '(' || c == ')') && k < end + 2) {
            if (c != '(' && c != ')' && k == end) {
                first = groups == 1 ? digits : first;
                groups++;
            }
        } else {
            break;
        }
    }
    bool date = !plus && first == 2 && digits == 8 && groups >= 3; /* 01-03-2026, 05/11/2026 */
    if (digits < 7 || digits > 15 || date || is_alnum(at(s, end)) || (at(s, end) == ',' && is_digit(at(s, end + 1))))
        return 0;
    return end - i;
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

static size_t iban_length(str s, size_t i)
{
    char compact[34];
    size_t n = 0, best = 0;
    if (i && is_alnum(s.p[i - 1]))
        return 0;
    for (size_t k = i; k < s.n && n < sizeof compact; k++) {
        if (s.p[k] == ' ' && n >= 4 && k + 1 < s.n && is_alnum(s.p[k + 1]))
            continue;
        if (!is_alnum(s.p[k]) || (n >= 2 && n < 4 && !is_digit(s.p[k])))
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

/* What is to be replaced at i: its length, and by what; `back` is what before i belongs to it. */
static size_t secret_at(str s, size_t i, size_t *back, str *by)
{
    size_t n = 0;
    char c = s.p[i];
    *back = 0;
    if (c == '@') {
        *by = STR("[mail]");
        size_t before = mail_back(s, i);
        n = before ? mail_forward(s, i) : 0;
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
    return n;
}

str scrub_text(struct arena *a, str s)
{
    struct buf b;
    size_t done = 0;
    buf_init(&b, s.n + s.n / 4 + 64);
    for (size_t i = 0; i < s.n;) {
        size_t back;
        str by;
        size_t n = secret_at(s, i, &back, &by);
        if (!n || i < done + back) {
            i++;
            continue;
        }
        buf_put(&b, str_sub(s, done, i - back - done));
        buf_put(&b, by);
        i += n;
        done = i;
    }
    str out = s;
    if (done) {
        buf_put(&b, str_skip(s, done));
        out = buf_ok(&b) ? str_dup(a, buf_str(&b)) : STR("");
    }
    buf_free(&b);
    return out;
}
