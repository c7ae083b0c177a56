/* Words. Three ways, all with the same answer: in one vector register (ASCII letters with a plain end, nearly all words; then umlauts too), in several
 * (Latin-1 letters, up to 40 bytes), and letter by letter (gender marks, apostrophes, digits, addresses, other scripts). */
#include "text/token_scan.h"

#include "base/utf8.h"
#include "base/fold_word.h"

#include <string.h>

/* Length of "in" or "innen" behind a gender mark at `at`, else 0. */
static size_t gender_ending(str s, size_t at)
{
    static const str endings[] = {STR_INIT("innen"), STR_INIT("Innen"), STR_INIT("in"), STR_INIT("In")};
    str rest = str_skip(s, at);
    for (size_t i = 0; i < 4; i++)
        if (str_starts(rest, endings[i]) && (rest.n == endings[i].n || !is_word_byte((unsigned char)rest.p[endings[i].n])))
            return endings[i].n;
    return 0;
}

/* A gender mark with its ending. */
static bool gender_step(struct tokens *t, size_t *at, char *fold, size_t *fold_n)
{
    size_t n = gender_ending(t->text, *at + 1), room = FOLD_MAX - *fold_n;
    if (!n || *fold_n < 3 || room < n) return false;
    *fold_n += fold_text(str_sub(t->text, *at + 1, n), fold + *fold_n, room + 4);
    *at += n + 1;
    return true;
}

/* Bytes of the letter or inner apostrophe at `at` (0: neither); *rune is what it is. Combining marks belong to words and leave nothing. */
static size_t letter_bytes(str s, size_t at, uint32_t *rune)
{
    size_t next, past;
    uint32_t r = rune_at(s, at, &next);
    bool apostrophe = r == '\'' || r == 0x2019, mark = r >= 0x300 && r < 0x370;
    *rune = mark ? 0 : r;
    if (apostrophe) return next < s.n && utf8_is_letter(rune_at(s, next, &past)) ? next - at : 0;
    return mark || utf8_is_letter(r) ? next - at : 0;
}

/* What one step of a word may be: moves *at over it, appends to the folded bytes. False at the word's end. */
static bool word_step(struct tokens *t, size_t *at, char *fold, size_t *fold_n, bool *gender)
{
    str s = t->text;
    unsigned char c = (unsigned char)s.p[*at];
    size_t room = FOLD_MAX - *fold_n;
    if (is_word_byte(c)) {
        if (room) fold[(*fold_n)++] = (char)(c - (unsigned)'A' < 26u ? c | 0x20 : c);
        ++*at;
        return true;
    }
    if (c == ':' || c == '*' || c == '_' || c == '/') return gender_step(t, at, fold, fold_n) && (*gender = true);
    if (c != '\'' && c < 0x80) return false;
    uint32_t r;
    size_t bytes = letter_bytes(s, *at, &r);
    if (!bytes) return false;
    char out[4];
    size_t n = r ? fold_rune(r, out) : 0;
    if (n <= room) {
        memcpy(fold + *fold_n, out, n);
        *fold_n += n;
    }
    *at += bytes;
    return true;
}

static bool tld(str s)
{
    static const str known[] = {STR_INIT("de"), STR_INIT("com"), STR_INIT("net"), STR_INIT("org"), STR_INIT("eu"), STR_INIT("at"),
                                STR_INIT("ch"), STR_INIT("io"), STR_INIT("info"), STR_INIT("app"), STR_INIT("shop"), STR_INIT("uk"),
                                STR_INIT("example"), STR_INIT("co"), STR_INIT("tv"), STR_INIT("me"), STR_INIT("fm"), STR_INIT("social")};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq_nocase(s, known[i])) return true;
    return false;
}

enum { ADDRESS_ENDS = 1, ADDRESS_NOT_LAST = 2 };
#define BLANKS_8(x) x, x, x, x, x, x, x, x
static const uint8_t address_bytes[256] = {
    [0] = ADDRESS_ENDS | ADDRESS_NOT_LAST, [1] = BLANKS_8(ADDRESS_ENDS), BLANKS_8(ADDRESS_ENDS), BLANKS_8(ADDRESS_ENDS), BLANKS_8(ADDRESS_ENDS),
    ['<'] = ADDRESS_ENDS, ['>'] = ADDRESS_ENDS, ['"'] = ADDRESS_ENDS, ['['] = ADDRESS_ENDS, [']'] = ADDRESS_ENDS, ['{'] = ADDRESS_ENDS,
    ['}'] = ADDRESS_ENDS, ['|'] = ADDRESS_ENDS, ['\\'] = ADDRESS_ENDS, ['^'] = ADDRESS_ENDS, ['`'] = ADDRESS_ENDS, [0xE2] = ADDRESS_ENDS,
    ['.'] = ADDRESS_NOT_LAST, [','] = ADDRESS_NOT_LAST, [';'] = ADDRESS_NOT_LAST, [':'] = ADDRESS_NOT_LAST, ['!'] = ADDRESS_NOT_LAST,
    ['?'] = ADDRESS_NOT_LAST, [')'] = ADDRESS_NOT_LAST, ['\''] = ADDRESS_NOT_LAST,
};

/* End of what belongs to an address: up to a blank or bracket, without closing punctuation. */
static size_t url_end(str s, size_t at)
{
    while (at < s.n && !(address_bytes[(unsigned char)s.p[at]] & ADDRESS_ENDS)) at++;
    while (at > 0 && (address_bytes[(unsigned char)s.p[at - 1]] & ADDRESS_NOT_LAST)) at--;
    return at;
}

/* ".de", ".co.uk", behind the host's first label at `at`. */
static bool domain_follows(str s, size_t at)
{
    for (int label = 0; label < 4 && at < s.n && s.p[at] == '.'; label++) {
        size_t end = at + 1;
        while (end < s.n && end - at < 64 && (is_word_byte((unsigned char)s.p[end]) || s.p[end] == '-')) end++;
        bool more = end + 1 < s.n && s.p[end] == '.' && is_word_byte((unsigned char)s.p[end + 1]);
        if (!more && tld(str_sub(s, at + 1, end - at - 1))) return true;
        at = end;
    }
    return false;
}

/* "telvia.de", "mail@x.org": is the word that ends at `at` the head of an address? */
static bool address_follows(str s, size_t from, size_t at)
{
    if (at >= s.n) return false;
    if (s.p[at] == '@') return at + 1 < s.n && is_word_byte((unsigned char)s.p[at + 1]);
    str word = str_sub(s, from, at - from);
    bool web = str_eq_nocase(word, STR("http")) || str_eq_nocase(word, STR("https"));
    if (s.p[at] == ':') return web && at + 2 < s.n && s.p[at + 1] == '/';
    if (s.p[at] != '.') return false;
    if (str_eq_nocase(word, STR("www"))) return true;
    return domain_follows(s, at);
}

void word_flags(struct token *w, str raw, bool gender)
{
    size_t upper = 0, letters = 0, at = 0;
    uint32_t before = 0, run = 0;
    bool first = false;
    while (at < raw.n) {
        uint32_t r = utf8_next(raw, &at);
        bool up = r < 0x80 ? r - 'A' < 26u : utf8_is_upper(r);
        if (letters == 0) first = up;
        letters++;
        upper += up;
        uint32_t low = r < 0x80 ? r | 0x20 : r;
        run = low == before ? run + 1 : 1;
        if (run >= 3 && low > '9') w->flags |= TOKEN_LONG;
        before = low;
    }
    if (first) w->flags |= TOKEN_CAPITAL;
    if (upper == letters && letters > 1) w->flags |= TOKEN_CAPS;
    if (gender) w->flags |= TOKEN_GENDER;
    w->flags |= TOKEN_SLOW;
}

static size_t scan_word_slow(struct tokens *t, size_t from)
{
    size_t at = from, fold_n = 0;
    bool gender = false;
    struct token *w = tokens_push(t, TOKEN_WORD, from, 0);
    char *fold = t->folded + w->fold;
    while (at < t->text.n && word_step(t, &at, fold, &fold_n, &gender)) continue;
    if (at == from) { /* no letter after all */
        t->count--;
        t->of_class[TOKEN_WORD]--;
        return from + 1;
    }
    if (address_follows(t->text, from, at)) {
        at = url_end(t->text, at + 1);
        w->class = TOKEN_URL;
        t->of_class[TOKEN_WORD]--;
        t->of_class[TOKEN_URL]++;
        fold_n = fold_text(str_sub(t->text, from, at - from > FOLD_MAX - 4 ? FOLD_MAX - 4 : at - from), fold, FOLD_MAX);
    } else {
        word_flags(w, str_sub(t->text, from, at - from), gender);
        t->all_flags |= w->flags;
    }
    w->n = (uint32_t)(at - from);
    tokens_finish(t, w, fold_n);
    return at;
}

/* `known` is left to words_know(), of_class to the end of the scan. */
static inline void word_push(struct tokens *t, size_t from, size_t n, size_t fold_n, uint64_t hash, unsigned flags)
{
    struct token *w = &t->at[t->count++];
    __builtin_prefetch(t->ahead + (hash & t->ahead_mask) * 64);
    w->hash = hash;
    w->from = (uint32_t)from;
    w->n = (uint32_t)n;
    w->fold = (uint32_t)t->folded_n;
    w->extra = 0;
    w->flags = (uint16_t)(flags | t->inside);
    t->all_flags |= w->flags;
    w->after = 0;
    w->fold_n = (uint8_t)fold_n;
    w->class = TOKEN_WORD;
    t->folded_n += fold_n;
}

/* ---------------------------------------------------------------- Latin-1 */

enum { LATIN_MAX = 40 };

/* Bytes of the letter of Latin-1 at p, 0 for all else; × and ÷ are none. Appends to the folded bytes; *same is the letter. */
static inline size_t latin_letter(const unsigned char *p, char *fold, size_t *fold_n, unsigned *same, bool *small)
{
    if (p[0] != 0xC3 || (unsigned)p[1] - 0x80 >= 0x40u || (p[1] | 0x20) == 0xB7) return 0;
    *same = 0xC0 | (p[1] & 0x3F);
    *fold_n += fold_rune(*same, fold + *fold_n);
    *small |= *same >= 0xDF;
    return 2;
}

/* Letter by letter. 0: not by this way. */
static size_t scan_latin_plain(struct tokens *t, size_t from)
{
    const unsigned char *p = (const unsigned char *)t->text.p + from;
    size_t n = 0, fold_n = 0, letters = 0, run = 0;
    char *fold = t->folded + t->folded_n;
    bool small = false;
    unsigned before = 0, same, flags = (p[0] < 0x80 ? !(p[0] & 0x20) : p[1] < 0x9F) ? TOKEN_CAPITAL : 0;
    for (; n < LATIN_MAX; letters++) {
        size_t bytes = 1;
        same = p[n] | 0x20u;
        if (same - 'a' < 26u) {
            fold[fold_n++] = (char)same;
            small |= (p[n] & 0x20) != 0;
        } else {
            bytes = latin_letter(p + n, fold, &fold_n, &same, &small);
        }
        if (!bytes) break;
        n += bytes;
        run = same == before ? run + 1 : 1;
        if (run >= 3) flags |= TOKEN_LONG;
        before = same;
    }
    if (!n || n >= LATIN_MAX || !fold_word_ends((const char *)p, n)) return 0;
    if (!small && letters > 1) flags |= TOKEN_CAPS;
    word_push(t, from, n, fold_n, fold_hash(fold, fold_n), flags);
    return from + n;
}

#if defined(__SSE2__)
/* Three equal bytes side by side among n? FOLD_PAD bytes lie behind. */
static bool thrice(const char *p, size_t n)
{
    for (size_t at = 0; at + 2 < n; at += 14) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(p + at));
        unsigned twice = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_srli_si128(v, 1))) & 0x7FFF, left = (unsigned)(n - at);
        if (twice & twice >> 1 & (left >= 16 ? 0x3FFF : (1u << (left - 2)) - 1)) return true;
    }
    return false;
}

/* … or, where letters with accents are among them, three times the same two: "üüü" is folded to "ueueue". */
static bool drawn_out(const char *p, size_t n, bool accents)
{
    for (size_t at = 0; accents && at + 6 <= n; at++)
        if (memcmp(p + at, p + at + 2, 4) == 0) return true;
    return thrice(p, n);
}

/* Runs of ASCII letters as vectors, the letters between them one by one. */
static size_t scan_latin(struct tokens *t, size_t from)
{
    const char *p = t->text.p + from;
    size_t n = 0, fold_n = 0, letters = 0;
    char *fold = t->folded + t->folded_n;
    bool small = false, accents = false;
    unsigned flags = (!(p[0] & 0x80) ? !(p[0] & 0x20) : (unsigned char)p[1] < 0x9F) ? TOKEN_CAPITAL : 0, same;
    for (;;) {
        struct letters l = letters_at(p + n);
        _mm_storeu_si128((__m128i *)(void *)(fold + fold_n), l.small);
        small |= l.upper != (1u << l.n) - 1;
        n += l.n;
        fold_n += l.n;
        letters += l.n;
        if (n >= LATIN_MAX) return 0;
        if (l.n == 16) continue;
        size_t bytes = latin_letter((const unsigned char *)p + n, fold, &fold_n, &same, &small);
        if (!bytes) break;
        accents = true;
        n += bytes;
        letters++;
        if (n >= LATIN_MAX) return 0;
    }
    if (!n || !word_ends_at(p, n)) return 0;
    if (drawn_out(fold, fold_n, accents)) { /* with accents folded bytes are not letters: "äe" */
        if (accents) return scan_latin_plain(t, from);
        flags |= TOKEN_LONG;
    }
    if (!small && letters > 1) flags |= TOKEN_CAPS;
    word_push(t, from, n, fold_n, fold_hash_padded(fold, fold_n), flags);
    return from + n;
}

static size_t scan_word_latin(struct tokens *t, size_t from)
{
    return t->plain ? scan_latin_plain(t, from) : scan_latin(t, from);
}
#else
static size_t scan_word_latin(struct tokens *t, size_t from)
{
    return scan_latin_plain(t, from);
}
#define fold_vector fold_ascii_plain
#endif

/* ---------------------------------------------------------------- all words */

static inline bool is_letter(char c)
{
    return ((unsigned char)c | 0x20u) - 'a' < 26u;
}

/* A letter of ASCII or Latin-1, in UTF-8; × and ÷ are none. */
static inline bool begins_word(const char *p)
{
    return is_letter(p[0]) || (p[0] == '\xC3' && (p[1] & 0xC0) == 0x80 && (p[1] | 0x20) != '\xB7');
}

/* In front of a blank no more than what it is. */
static inline bool plain_mark(char c)
{
    return c == ',' || c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ')' || c == '"';
}

static inline void push_folded(struct tokens *t, size_t from, const struct fold_word *f)
{
    unsigned caps = (f->upper == (1u << f->n) - 1) & (f->n > 1); /* no branches: every third German word is a noun */
    word_push(t, from, f->n, f->n, f->hash, (f->upper & TOKEN_CAPITAL) | caps * TOKEN_CAPS | (unsigned)f->elongated * TOKEN_LONG);
}

/* A word with umlauts in one register; 0: not by this way. */
static size_t scan_umlauts(struct tokens *t, size_t from)
{
    if (t->plain) return 0;
    struct fold_word f = fold_umlauts(t->text.p + from, t->folded + t->folded_n);
    if (!f.n) return 0;
    push_folded(t, from, &f);
    return from + f.n;
}

static size_t scan_not_plain(struct tokens *t, size_t from)
{
    size_t end = scan_umlauts(t, from);
    if (!end) end = scan_word_latin(t, from);
    return end ? end : scan_word_slow(t, from);
}

/* Only one way through the loop is compiled for each of the two: `fold` is known where it is called. */
static inline __attribute__((always_inline)) size_t scan_run(struct tokens *t, size_t from, struct fold_word (*fold)(const char *, char *))
{
    const char *p = t->text.p;
    for (;;) {
        tokens_room(t);
        struct fold_word f = fold(p + from, t->folded + t->folded_n);
        if (f.n) {
            push_folded(t, from, &f);
            from += f.n;
        } else {
            from = scan_not_plain(t, from);
        }
        if (p[from] != ' ') {
            if (p[from + 1] != ' ' || !plain_mark(p[from])) return from;
            from = scan_mark(t, from);
        }
        if (!begins_word(p + from + 1)) return from;
        from++;
    }
}

size_t scan_plain_words(struct tokens *t, size_t from)
{
    return t->plain ? scan_run(t, from, fold_ascii_plain) : scan_run(t, from, fold_vector);
}

size_t scan_other_word(struct tokens *t, size_t from)
{
    tokens_room(t);
    size_t end = (unsigned char)t->text.p[from] == 0xC3 ? scan_word_latin(t, from) : 0;
    return end ? end : scan_word_slow(t, from);
}
