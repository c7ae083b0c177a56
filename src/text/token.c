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
    free(t->padded);
    free(t->ends);
    memset(t, 0, sizeof *t);
}

static void *grown(void *p, size_t n)
{
    void *q = realloc(p, n);
    if (!q) abort(); /* working memory of a thread: as for an arena without arena_run */
    return q;
}

void tokens_grow(struct tokens *t)
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
    tokens_room(t);
    struct token *w = &t->at[t->count++];
    t->of_class[class]++;
    t->all_flags |= t->inside;
    w->hash = 0; /* field by field, without `known`: that is what words_know() writes */
    w->from = (uint32_t)from;
    w->n = (uint32_t)n;
    w->fold = (uint32_t)t->folded_n;
    w->extra = 0;
    w->flags = t->inside;
    w->after = 0;
    w->fold_n = 0;
    w->class = (uint8_t)class;
    return w;
}

static struct token *push_empty(struct tokens *t)
{
    struct token *w = tokens_push(t, TOKEN_START, 0, 0);
    w->flags = 0;
    w->known = (struct token_form){.form = 0};
    return w;
}

void tokens_finish(struct tokens *t, struct token *w, size_t fold_n)
{
    w->fold_n = (uint8_t)fold_n;
    w->hash = fold_hash(t->folded + w->fold, fold_n);
    t->folded_n += fold_n;
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
    while (at < t->text.n && (unsigned char)t->text.p[at] <= ' ') lines += t->text.p[at++] == '\n';
    if (lines) tokens_after(t, lines > 1 ? AFTER_PARAGRAPH : AFTER_LINE);
    if (lines > 1) t->inside = 0;
    return at;
}

/* The text with zeros behind it, so that vectors may be read anywhere in it, and it ends like a word. */
static void text_take(struct tokens *t, str text)
{
    size_t n = text.n < (size_t)1 << 30 ? text.n : (size_t)1 << 30;
    if (t->padded_cap < n + TEXT_PAD) {
        free(t->padded);
        t->padded_cap = (n + TEXT_PAD) * 2;
        t->padded = grown(NULL, t->padded_cap);
    }
    if (n) memcpy(t->padded, text.p, n);
    memset(t->padded + n, 0, TEXT_PAD);
    size_t blocks = n / 64 + 1; /* no token without a byte */
    if (t->ends_cap < blocks) {
        t->ends_cap = blocks * 2;
        t->ends = grown(t->ends, t->ends_cap * sizeof *t->ends);
    }
    memset(t->ends, 0, blocks * sizeof *t->ends);
    t->text = (str){t->padded, n};
}

/* Words are the tokens that are nothing else: nobody counts them one by one. */
static void words_count(struct tokens *t)
{
    size_t others = 0;
    for (unsigned class = 0; class < TOKEN_CLASS_COUNT; class++) others += class == TOKEN_WORD ? 0 : t->of_class[class];
    t->of_class[TOKEN_WORD] = (uint32_t)(t->count - others);
}

enum scan { SCAN_MARK = 0, SCAN_BLANK, SCAN_BLANKS, SCAN_WORD, SCAN_NUMBER, SCAN_TAG, SCAN_HANDLE, SCAN_COMMA, SCAN_HIGH };
#define BYTES_8(x) x, x, x, x, x, x, x, x
#define BYTES_26(x) BYTES_8(x), BYTES_8(x), BYTES_8(x), x, x
#define BYTES_32(x) BYTES_8(x), BYTES_8(x), BYTES_8(x), BYTES_8(x)
static const uint8_t scans[256] = {
    [0] = BYTES_32(SCAN_BLANKS), [' '] = SCAN_BLANK, ['a'] = BYTES_26(SCAN_WORD), ['A'] = BYTES_26(SCAN_WORD), ['0'] = BYTES_8(SCAN_NUMBER), SCAN_NUMBER, SCAN_NUMBER,
    ['#'] = SCAN_TAG, ['@'] = SCAN_HANDLE, [','] = SCAN_COMMA, [0x80] = BYTES_32(SCAN_HIGH), BYTES_32(SCAN_HIGH), BYTES_32(SCAN_HIGH), BYTES_32(SCAN_HIGH),
};

void tokens_scan(struct tokens *t, str text)
{
    text_take(t, text);
    t->count = t->folded_n = t->tag_count = t->exclaims = t->questions = 0;
    memset(t->of_class, 0, sizeof t->of_class);
    t->inside = t->all_flags = 0;
    if (!t->ahead) t->ahead = (const char *)t;
    push_empty(t)->after = AFTER_PARAGRAPH;
    size_t at = 0;
    while (at < t->text.n) {
        switch ((enum scan)scans[(unsigned char)t->text.p[at]]) {
        case SCAN_BLANK: at++; break;
        case SCAN_WORD: at = scan_plain_words(t, at); break;
        case SCAN_BLANKS: at = scan_blanks(t, at); break;
        case SCAN_NUMBER: at = scan_number(t, at); break;
        case SCAN_HIGH: at = scan_high(t, at, scan_other_word); break;
        case SCAN_TAG: at = scan_tag(t, at); break;
        case SCAN_HANDLE: at = scan_handle(t, at); break;
        case SCAN_COMMA:
            tokens_after(t, AFTER_COMMA);
            at++;
            break;
        case SCAN_MARK: at = scan_mark(t, at); break;
        }
    }
    tokens_after(t, AFTER_TEXT_END);
    words_count(t);
    push_empty(t);
    push_empty(t);
    t->count -= 2;
}
