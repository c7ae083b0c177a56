#include "base/date_tokens.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Every byte beyond ASCII counts as a letter, but for the blanks and signs that pages put into dates. */
static size_t sign_length(str s, char *sign)
{
    static const struct {
        const char *bytes;
        size_t n;
        char sign;
    } table[] = {
        {"\xC2\xA0", 2, ' '},     {"\xE2\x80\xAF", 3, ' '}, {"\xE2\x80\x89", 3, ' '}, {"\xE2\x80\x93", 3, '-'},
        {"\xE2\x88\x92", 3, '-'}, {"\xE2\x80\x99", 3, '\''}, {"\xC2\xB7", 2, ','},    {"\xE2\x80\xA2", 3, ','},
        {"\xE2\x80\x8E", 3, ' '}, {"\xE2\x80\x94", 3, ','},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!str_starts(s, (str){table[i].bytes, table[i].n})) continue;
        *sign = table[i].sign;
        return table[i].n;
    }
    unsigned char c = (unsigned char)s.p[0], l = c | 0x20;
    if (c >= 0x80 || (l >= 'a' && l <= 'z') || is_digit(s.p[0])) return 0;
    *sign = c <= 0x20 ? ' ' : (char)c;
    return 1;
}

static size_t read_number(str s, struct date_token *token)
{
    size_t n = 0;
    int v = 0;
    while (n < s.n && is_digit(s.p[n])) {
        if (n < 9) v = v * 10 + (s.p[n] - '0');
        n++;
    }
    token->kind = '0';
    token->digits = n;
    token->value = v;
    return n;
}

static size_t read_word(str s, struct date_token *token)
{
    size_t n = 0;
    char sign;
    while (n < s.n && !is_digit(s.p[n]) && sign_length(str_skip(s, n), &sign) == 0) n++;
    token->kind = 'a';
    token->word = date_word(str_sub(s, 0, n), &token->value);
    return n;
}

/* "a.m." and "p.m." as one word, so that their points do not look like a date's. */
static size_t read_half_day(str s, struct date_token *token)
{
    bool am = str_starts_nocase(s, STR("a.m")), pm = str_starts_nocase(s, STR("p.m"));
    if (!am && !pm) return 0;
    token->kind = 'a';
    token->word = am ? WORD_AM : WORD_PM;
    return s.n > 3 && s.p[3] == '.' ? 4 : 3;
}

bool date_tokenize(str s, struct date_tokens *t)
{
    bool known = false, glued = false;
    t->count = 0;
    if (s.n > DATE_TEXT_MAX) return false;
    while (s.n) {
        char sign = 0;
        size_t n = sign_length(s, &sign);
        if (n && sign == ' ') {
            s = str_skip(s, n);
            glued = false;
            continue;
        }
        if (t->count == DATE_TOKENS_MAX) return false;
        struct date_token *token = &t->at[t->count++];
        *token = (struct date_token){.kind = sign, .glued = glued};
        if (n == 0 && is_digit(s.p[0]))
            n = read_number(s, token);
        else if (n == 0 && (n = read_half_day(s, token)) == 0)
            n = read_word(s, token);
        token->text = str_sub(s, 0, n);
        known = known || token->kind == '0' || token->word != WORD_UNKNOWN;
        s = str_skip(s, n);
        glued = true;
    }
    for (size_t i = t->count; i < t->count + DATE_TOKENS_SLACK; i++) t->at[i] = (struct date_token){0};
    return known;
}
