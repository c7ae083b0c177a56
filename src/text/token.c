/* The scanner: a table of byte classes decides which of a few small functions reads on. Each returns the place where the next
 * token may begin, always further on, so a text costs time in proportion to its bytes. */
#include "text/token.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "text/token_scan.h"

#include <stdlib.h>
#include <string.h>

void tokens_init(struct tokens *t)
{
    memset(t, 0, sizeof *t);
}

void tokens_free(struct tokens *t)
{
    free(t->at);
    free(t->folded);
    free(t->tags);
    memset(t, 0, sizeof *t);
}

static void *grown(void *p, size_t n)
{
    void *q = realloc(p, n);
    if (!q) abort(); /* working memory of a thread: as for an arena without arena_run */
    return q;
}

/* Room for one more token and its folded bytes. */
static void words_room(struct tokens *t)
{
    if (t->count == t->cap) {
        t->cap = t->cap ? t->cap * 2 : 256;
        t->at = grown(t->at, t->cap * sizeof *t->at);
    }
    if (t->folded_n + FOLD_MAX + FOLD_PAD > t->folded_cap) {
        t->folded_cap = t->folded_cap ? t->folded_cap * 2 : 4096;
        t->folded = grown(t->folded, t->folded_cap);
    }
}

struct token *tokens_push(struct tokens *t, enum token_class class, size_t from, size_t n)
{
    words_room(t);
    struct token *w = &t->at[t->count++];
    *w = (struct token){.from = (uint32_t)from, .n = (uint32_t)n, .fold = (uint32_t)t->folded_n, .class = (uint8_t)class};
    if (t->in_quote) w->flags |= TOKEN_QUOTED;
    if (t->in_paren) w->flags |= TOKEN_PAREN;
    return w;
}

void tokens_finish(struct tokens *t, struct token *w, size_t fold_n)
{
    w->fold_n = (uint8_t)fold_n;
    w->hash = fold_hash(t->folded + w->fold, fold_n);
    t->folded_n += fold_n;
}

void tokens_after(struct tokens *t, unsigned bits)
{
    struct token *last = &t->at[t->count - 1];
    last->after = (uint16_t)(last->after | bits);
}

static bool is_word_byte(unsigned char c)
{
    return ((unsigned)(c | 0x20) - 'a' < 26u) || ((unsigned)c - '0' < 10u);
}

static uint32_t rune_at(str s, size_t at, size_t *next)
{
    *next = at;
    return utf8_next(s, next);
}

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

static bool blank_byte(unsigned char c)
{
    return c <= ' ';
}

/* End of what belongs to an address: up to a blank or bracket, without closing punctuation. */
static size_t url_end(str s, size_t at)
{
    while (at < s.n && !blank_byte((unsigned char)s.p[at]) && !strchr("<>\"[]{}|\\^`", s.p[at]) && (unsigned char)s.p[at] != 0xE2) at++;
    while (at > 0 && strchr(".,;:!?)'", s.p[at - 1])) at--;
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

static void word_flags(struct token *w, str raw, bool gender)
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
        return from + 1;
    }
    if (address_follows(t->text, from, at)) {
        at = url_end(t->text, at + 1);
        w->class = TOKEN_URL;
        fold_n = fold_text(str_sub(t->text, from, at - from > FOLD_MAX - 4 ? FOLD_MAX - 4 : at - from), fold, FOLD_MAX);
    } else {
        word_flags(w, str_sub(t->text, from, at - from), gender);
    }
    w->n = (uint32_t)(at - from);
    tokens_finish(t, w, fold_n);
    return at;
}

static void word_push(struct tokens *t, size_t from, size_t n, size_t fold_n, uint64_t hash, unsigned flags)
{
    if (t->in_quote) flags |= TOKEN_QUOTED;
    if (t->in_paren) flags |= TOKEN_PAREN;
    t->at[t->count++] = (struct token){.hash = hash, .from = (uint32_t)from, .n = (uint32_t)n, .fold = (uint32_t)t->folded_n, .flags = (uint16_t)flags,
                                       .fold_n = (uint8_t)fold_n, .class = TOKEN_WORD};
    t->folded_n += fold_n;
}

/* Bytes of the ASCII or Latin-1 letter at p, 0 for all else; × and ÷ are none. Appends to the folded bytes; *same is the letter, for ASCII in small. */
static inline size_t latin_letter(const unsigned char *p, char *fold, size_t *fold_n, unsigned *same, size_t *upper)
{
    *same = p[0] | 0x20u;
    if (*same - 'a' < 26u) {
        fold[(*fold_n)++] = (char)*same;
        *upper += !(p[0] & 0x20);
        return 1;
    }
    if (p[0] != 0xC3 || (unsigned)p[1] - 0x80 >= 0x40u || (p[1] | 0x20) == 0xB7) return 0;
    *same = 0xC0 | (p[1] & 0x3F);
    *fold_n += fold_rune(*same, fold + *fold_n);
    *upper += *same < 0xDF;
    return 2;
}

/* Words of ASCII letters and those of Latin-1 (ä, ß, é), up to 40 bytes, with a plain end. 0: not by this way. */
static size_t scan_word_latin(struct tokens *t, size_t from)
{
    enum { LONGEST = 40 };
    const unsigned char *p = (const unsigned char *)t->text.p + from;
    size_t n = 0, fold_n = 0, letters = 0, upper = 0, run = 0;
    if (t->text.n - from < LONGEST + 3) return 0;
    char *fold = t->folded + t->folded_n;
    unsigned before = 0, same, flags = (p[0] < 0x80 ? !(p[0] & 0x20) : p[1] < 0x9F) ? TOKEN_CAPITAL : 0;
    for (; n < LONGEST; letters++) {
        size_t bytes = latin_letter(p + n, fold, &fold_n, &same, &upper);
        if (!bytes) break;
        n += bytes;
        run = same == before ? run + 1 : 1;
        if (run >= 3) flags |= TOKEN_LONG;
        before = same;
    }
    if (!n || n >= LONGEST || !fold_word_ends((const char *)p, n)) return 0;
    if (upper == letters && letters > 1) flags |= TOKEN_CAPS;
    word_push(t, from, n, fold_n, fold_hash(fold, fold_n), flags);
    return from + n;
}

static size_t scan_word(struct tokens *t, size_t from)
{
    char edge[32];
    const char *p = t->text.p + from;
    size_t left = t->text.n - from;
    words_room(t);
    if (left < 17) { /* the vector must not read behind the end */
        memcpy(edge, p, left);
        memset(edge + left, 0, sizeof edge - left);
        p = edge;
    }
    char *fold = t->folded + t->folded_n;
    struct fold_word f = t->plain ? fold_ascii_plain(p, fold) : fold_ascii(p, fold);
    if (!f.n) {
        size_t end = scan_word_latin(t, from);
        return end ? end : scan_word_slow(t, from);
    }
    unsigned flags = f.upper & 1; /* TOKEN_CAPITAL */
    if (f.upper && f.n > 1 && f.upper == (1u << f.n) - 1) flags |= TOKEN_CAPS;
    if (f.elongated) flags |= TOKEN_LONG;
    word_push(t, from, f.n, f.n, f.hash, flags);
    return from + f.n;
}

/* A word that begins with another letter than those of ASCII. */
static size_t scan_word_other(struct tokens *t, size_t from)
{
    words_room(t);
    size_t end = (unsigned char)t->text.p[from] == 0xC3 ? scan_word_latin(t, from) : 0;
    return end ? end : scan_word_slow(t, from);
}

/* A word of a hashtag: the bytes [from, to), folded without looking further. */
static void push_part(struct tokens *t, size_t from, size_t to)
{
    bool digits = (unsigned)(unsigned char)t->text.p[from] - '0' < 10u;
    struct token *w = tokens_push(t, digits ? TOKEN_NUMBER : TOKEN_WORD, from, to - from);
    size_t n = fold_text(str_sub(t->text, from, to - from), t->folded + w->fold, FOLD_MAX);
    if (!digits) word_flags(w, str_sub(t->text, from, to - from), false);
    w->flags = (uint16_t)((w->flags | TOKEN_TAG) & ~TOKEN_CAPS);
    tokens_finish(t, w, n);
}

/* Where a hashtag's next word begins: at a capital after a small letter, a digit after a letter, behind an underscore. */
static bool part_border(uint32_t before, uint32_t r, uint32_t follow)
{
    if (before == '_' || r == '_') return true;
    bool up = utf8_is_upper(r), up_before = utf8_is_upper(before);
    bool digit = r - '0' < 10u, digit_before = before - '0' < 10u;
    if (digit != digit_before) return true;
    if (up && !up_before) return true;
    return up && up_before && follow && !utf8_is_upper(follow) && utf8_is_letter(follow);
}

/* End of the tag's name, at most 200 bytes on. */
static size_t tag_end(str s, size_t at)
{
    size_t end = at, next;
    while (end < s.n && end - at < 200) {
        uint32_t r = rune_at(s, end, &next);
        if (!(r == '_' || (r < 0x80 ? is_word_byte((unsigned char)r) : utf8_is_letter(r)))) break;
        end = next;
    }
    return end;
}

static size_t scan_tag(struct tokens *t, size_t from)
{
    str s = t->text;
    size_t at = from + 1, end = tag_end(s, at), next;
    if (end == at) return at;
    if (t->tag_count == t->tag_cap) {
        t->tag_cap = t->tag_cap ? t->tag_cap * 2 : 16;
        t->tags = grown(t->tags, t->tag_cap * sizeof *t->tags);
    }
    size_t tag = t->tag_count++;
    char fold[FOLD_MAX + 8];
    size_t fold_n = fold_text(str_sub(s, at, end - at), fold, FOLD_MAX);
    t->tags[tag] = (struct tag){.hash = fold_hash(fold, fold_n), .from = (uint32_t)from, .n = (uint32_t)(end - from), .first = (uint32_t)t->count};
    size_t part = at;
    uint32_t before = 0;
    for (size_t i = at; i < end; i = next) {
        uint32_t r = rune_at(s, i, &next), follow = 0;
        size_t past;
        if (next < end) follow = rune_at(s, next, &past);
        if (i > part && part_border(before, r, follow)) {
            push_part(t, part, i);
            part = i;
        }
        if (r == '_' && part == i) part = next;
        before = r;
    }
    if (part < end) push_part(t, part, end);
    t->tags[tag].count = (uint32_t)(t->count - t->tags[tag].first);
    return end;
}

static size_t scan_handle(struct tokens *t, size_t from)
{
    str s = t->text;
    size_t end = from + 1;
    while (end < s.n && (is_word_byte((unsigned char)s.p[end]) || s.p[end] == '_')) end++;
    if (end == from + 1) return end;
    size_t name_end = end;
    if (end + 1 < s.n && s.p[end] == '@' && is_word_byte((unsigned char)s.p[end + 1])) { /* @name@host */
        end++;
        while (end < s.n && (is_word_byte((unsigned char)s.p[end]) || s.p[end] == '.' || s.p[end] == '-')) end++;
        while (s.p[end - 1] == '.') end--;
    }
    struct token *w = tokens_push(t, TOKEN_HANDLE, from, end - from);
    tokens_finish(t, w, fold_text(str_sub(s, from, name_end - from), t->folded + w->fold, FOLD_MAX));
    return end;
}

/* A run of ASCII blanks: a line's or paragraph's end is remembered. */
static size_t scan_blanks(struct tokens *t, size_t at)
{
    size_t lines = 0;
    while (at < t->text.n && blank_byte((unsigned char)t->text.p[at])) lines += t->text.p[at++] == '\n';
    if (lines) tokens_after(t, lines > 1 ? AFTER_PARAGRAPH : AFTER_LINE);
    if (lines > 1) t->in_quote = t->in_paren = false;
    return at;
}

void tokens_scan(struct tokens *t, str text)
{
    t->text = str_sub(text, 0, (size_t)1 << 30);
    t->count = t->folded_n = t->tag_count = 0;
    t->in_quote = t->in_paren = false;
    struct token *start = tokens_push(t, TOKEN_START, 0, 0);
    start->after = AFTER_PARAGRAPH;
    size_t at = 0;
    while (at < t->text.n) {
        unsigned char c = (unsigned char)t->text.p[at];
        if (c == ' ')
            at++;
        else if ((unsigned)(c | 0x20) - 'a' < 26u)
            at = scan_word(t, at);
        else if (blank_byte(c))
            at = scan_blanks(t, at);
        else if ((unsigned)c - '0' < 10u)
            at = scan_number(t, at);
        else if (c >= 0x80)
            at = scan_high(t, at, scan_word_other);
        else if (c == '#')
            at = scan_tag(t, at);
        else if (c == '@')
            at = scan_handle(t, at);
        else
            at = scan_mark(t, at);
    }
    tokens_after(t, AFTER_TEXT_END);
}
