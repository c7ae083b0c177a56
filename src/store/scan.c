/* Walks by time. A walk over an index of the brand (mentions, moments) goes along its keys; one over lists (words, an author, a thread) goes along places that were
 * put in order, and asks for each whether the brand is meant there. Posts and mentions are read only when they are asked for. */
#include "store/scan.h"

#include "store/packed.h"

#include <string.h>

static enum table index_of(const struct scan *s)
{
    return s->touchpoint ? TABLE_MOMENT : TABLE_MENTION;
}

/* --- a walk --- */

bool scan_open(struct txn *t, str brand, str touchpoint, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e)
{
    *out = (struct scan){.txn = t, .from = from, .to = to, .oldest_first = oldest_first};
    if (!names_load(t, e) || !brands_load(t, e) || !name_number(t, NAME_BRAND, brand, &out->brand, e) ||
        !name_number(t, NAME_TOUCHPOINT, touchpoint, &out->touchpoint, e))
        return false;
    if (!out->brand)
        return err_set(e, ERR_USAGE, "the corpus holds no brand `%.*s`", STR_ARG(brand));
    if (touchpoint.n && !out->touchpoint)
        return true; /* nobody ever spoke of it: an empty walk, no cursor */
    struct packed *c;
    if (!packed_open(t, index_of(out), &c, e))
        return false;
    out->cursor = c;
    return true;
}

void scan_behind(struct scan *s, struct post_key place)
{
    s->has_edge = true;
    s->edge = place;
}

void scan_until(struct scan *s, struct post_key place)
{
    s->has_last = true;
    s->last = place;
}

static int place_order(struct post_key x, struct post_key y)
{
    if (x.at != y.at)
        return x.at < y.at ? -1 : 1;
    return x.hash < y.hash ? -1 : x.hash > y.hash;
}

bool scan_wants(const struct scan *s, struct post_key place)
{
    if (place.at < s->from || (place.at >= s->to && s->to != SCAN_END))
        return false;
    return !s->has_edge || (s->oldest_first ? place_order(place, s->edge) > 0 : place_order(place, s->edge) < 0);
}

/* --- along the keys of an index --- */

static struct key scan_key(const struct scan *s, struct post_key p)
{
    return s->touchpoint ? key_of_moment(s->brand, s->touchpoint, p) : key_of_mention(s->brand, p);
}

static struct post_key first_place(const struct scan *s)
{
    struct post_key p = {s->from, 0};
    return s->has_edge && place_order(s->edge, p) > 0 ? s->edge : p;
}

static struct post_key last_place(const struct scan *s)
{
    struct post_key p = {s->to, 0};
    if (s->to == SCAN_END)
        p.hash = UINT64_MAX;
    return s->has_edge && place_order(s->edge, p) < 0 ? s->edge : p;
}

/* Newest first begins at the last key before the end. */
static bool scan_start(struct scan *s, str *key, str *value, bool *found, struct err *e)
{
    struct key k = scan_key(s, s->oldest_first ? first_place(s) : last_place(s));
    if (!packed_seek(s->cursor, key_str(&k), key, value, found, e))
        return false;
    if (s->oldest_first || (*found && s->to == SCAN_END && !s->has_edge && str_eq(*key, key_str(&k))))
        return true;
    return packed_prev(s->cursor, key, value, found, e);
}

static bool key_step(struct scan *s, bool *more, struct err *e)
{
    str key = {NULL, 0}, value;
    struct key prefix = scan_key(s, (struct post_key){0, 0});
    size_t head = prefix.n - POST_KEY;
    *more = false;
    if (!s->cursor)
        return true;
    do {
        bool begins = !s->started;
        s->started = true;
        if (begins ? !scan_start(s, &key, &value, more, e)
            : s->oldest_first ? !packed_next(s->cursor, &key, &value, more, e)
                              : !packed_prev(s->cursor, &key, &value, more, e))
            return false;
        *more = *more && memcmp(key.p, prefix.at, head) == 0;
        if (!*more)
            return true;
        s->at = read_post_key(key.p + head);
        *more = !s->has_last || place_order(s->at, s->last) <= 0;
        if (!*more)
            return true;
        s->mention = s->touchpoint ? (str){NULL, 0} : value;
        if (scan_wants(s, s->at))
            return true;
        *more = begins; /* the edge itself, where a walk up begins, is passed over */
    } while (*more);
    return true;
}

/* --- along lists --- */

/* The value under exactly that key. The cursor stays where it is asked, so that the next key is mostly on the same page. */
static bool post_value(struct scan *s, const struct key *k, str *value, bool *found, struct err *e)
{
    str key = key_str(k);
    MDB_cursor *c = s->posts;
    if (!c && !cursor_open(s->txn, TABLE_POST, &c, e))
        return false;
    s->posts = c;
    return cursor_step(s->txn, c, MDB_SET, &key, value, found, e);
}

static bool mention_value(struct scan *s, const struct key *k, bool *found, struct err *e)
{
    struct packed *c = s->mentions;
    if (!c && !packed_open(s->txn, TABLE_MENTION, &c, e))
        return false;
    s->mentions = c;
    return packed_find(c, key_str(k), &s->mention, found, e);
}

static bool list_step(struct scan *s, bool *more, struct err *e)
{
    struct scan_list *l = s->list;
    for (;;) {
        while (l->next < l->count) {
            s->at = l->at[l->next++];
            struct key k = key_of_mention(s->brand, s->at);
            if (!mention_value(s, &k, more, e))
                return false;
            if (*more)
                return true;
        }
        l->count = l->next = 0;
        if (!l->refill(s, more, e))
            return false;
        if (!*more)
            return true;
    }
}

bool scan_step(struct scan *s, bool *more, struct err *e)
{
    return s->list ? list_step(s, more, e) : key_step(s, more, e);
}

/* --- what stands there --- */

typedef bool post_reader(str key, str value, struct arena *a, struct post *out);

static bool read_post(struct scan *s, post_reader *get, struct arena *a, struct post *out, struct err *e)
{
    struct key k = key_of_post(s->at);
    str value;
    bool found;
    if (!post_value(s, &k, &value, &found, e))
        return false;
    if (!found || !get(key_str(&k), value, a, out))
        return store_corrupt(e, TABLE_POST, key_str(&k), found ? "the post is damaged" : "the post is missing");
    return true;
}

bool scan_post(struct scan *s, struct arena *a, struct post *out, struct err *e)
{
    return read_post(s, post_get, a, out, e);
}

bool scan_post_text(struct scan *s, struct arena *a, struct post *out, struct err *e)
{
    return read_post(s, post_get_text, a, out, e);
}

bool scan_mention(struct scan *s, struct arena *a, struct reading *out, struct err *e)
{
    struct key k = key_of_mention(s->brand, s->at);
    bool found = true;
    if (!s->mention.p && !mention_value(s, &k, &found, e))
        return false;
    if (!found || !mention_get_some(s->mention, !s->no_evidence, a, out))
        return store_corrupt(e, TABLE_MENTION, key_str(&k), found ? "the mention is damaged; `leumund rescore` makes it again" : "the mention is missing");
    out->mentions[0].brand = name_of_number(s->txn, NAME_BRAND, s->brand);
    return true;
}

bool scan_next(struct scan *s, struct arena *a, struct post *post, struct reading *out, bool *more, struct err *e)
{
    if (!scan_step(s, more, e))
        return false;
    if (!*more)
        return true;
    if (!scan_post(s, a, post, e) || !scan_mention(s, a, out, e))
        return false;
    post_dup(a, post);
    out->mentions[0].brand = str_dup(a, out->mentions[0].brand);
    reading_dup(a, out);
    return true;
}

void scan_close(struct scan *s)
{
    scan_list_close(s);
    packed_close(s->cursor);
    packed_close(s->mentions);
    if (s->posts)
        mdb_cursor_close(s->posts);
    s->cursor = s->mentions = s->posts = NULL;
}

/* --- how many there are --- */

/* Keys are counted in windows of time: one with few keys is counted whole, of the others the longest is split, again and again. So a few posts with a date far off, as the
 * web has them, do not thin out the rest. What is left is taken to go on as it begins. Posts of which only the day is known share one time by the thousand: of such a crowd a few
 * are counted, and how far their ids reach, which are hashes, tells how many there are; then the walk goes on behind it. */

#define WINDOWS 24
#define WINDOW_KEYS 32
#define CROWD 16 /* keys of one time that are counted before it is taken for a crowd */

struct window {
    int64_t from, to; /* [from, to) */
    int64_t last;     /* time of the last key counted */
    int64_t next;     /* … and of the first that is not; meaningless when whole */
    double count;
    bool whole;       /* no key is left uncounted */
};

static double crowd_of(uint64_t reached)
{
    return CROWD * 0x1p64 / ((double)reached + 1);
}

/* One key: false when it is none of the window's. At the CROWD-th of one time the rest of it is put behind. */
static bool count_key(struct window *w, struct post_key at, size_t *same)
{
    if (at.at >= w->to)
        return false;
    *same = at.at == w->last ? *same + 1 : 1;
    w->last = at.at;
    w->count += *same == CROWD ? crowd_of(at.hash) - (CROWD - 1) : 1;
    return true;
}

static bool look(struct scan *s, struct packed *c, struct window *w, struct err *e)
{
    struct key k = scan_key(s, (struct post_key){w->from, 0});
    size_t head = k.n - POST_KEY, same = 0;
    str key, value;
    bool more;
    w->count = 0;
    w->last = INT64_MIN;
    bool ok = packed_seek(c, key_str(&k), &key, &value, &more, e);
    for (size_t looked = 0; ok && more && looked < WINDOW_KEYS; looked++) {
        more = memcmp(key.p, k.at, head) == 0 && count_key(w, read_post_key(key.p + head), &same);
        if (!more)
            break;
        if (same == CROWD) {
            struct key behind = scan_key(s, (struct post_key){w->last + 1, 0});
            ok = packed_seek(c, key_str(&behind), &key, &value, &more, e);
        } else {
            ok = packed_next(c, &key, &value, &more, e);
        }
    }
    /* What would come next may be another's, or behind the end. */
    w->next = ok && more && memcmp(key.p, k.at, head) == 0 ? read_time(key.p + head) : INT64_MAX;
    w->whole = w->next >= w->to;
    return ok;
}

static double span_of(const struct window *w)
{
    return (double)w->to - (double)w->from;
}

/* The first half begins as the whole does: it is looked at again only when the keys counted reach beyond it. */
static bool split(struct scan *s, struct packed *c, struct window *w, struct window *half, struct err *e)
{
    *half = *w;
    w->to = half->from = w->from + (int64_t)(((uint64_t)w->to - (uint64_t)w->from) / 2);
    return (w->next < w->to || look(s, c, w, e)) && look(s, c, half, e);
}

/* Time of the first or the last key of the walk. */
static bool edge_of(struct scan *s, bool oldest, int64_t *at, bool *found, struct err *e)
{
    struct scan one = {.txn = s->txn, .brand = s->brand, .touchpoint = s->touchpoint, .from = s->from, .to = s->to, .oldest_first = oldest};
    struct packed *c;
    if (!packed_open(s->txn, index_of(s), &c, e))
        return false;
    one.cursor = c;
    bool ok = key_step(&one, found, e);
    *at = one.at.at;
    scan_close(&one);
    return ok;
}

static double sum_of(const struct window *list, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        const struct window *w = &list[i];
        double counted = (double)w->next - (double)w->from; /* never 0: no CROWD fills a window */
        sum += w->whole ? w->count : w->count * span_of(w) / counted;
    }
    return sum;
}

/* The longest of which not all is counted; NULL: none is worth it. */
static struct window *longest_of(struct window *list, size_t count)
{
    struct window *longest = NULL;
    for (size_t i = 0; i < count; i++)
        if (!list[i].whole && span_of(&list[i]) >= 2 && (!longest || span_of(&list[i]) > span_of(longest)))
            longest = &list[i];
    return longest;
}

static bool estimate_keys(struct scan *s, double *count, struct err *e)
{
    struct window list[WINDOWS];
    struct packed *c;
    size_t n = 1;
    int64_t newest;
    bool found = false;
    *count = 0;
    if (s->cursor && !edge_of(s, true, &list[0].from, &found, e))
        return false;
    if (!found)
        return true;
    if (!edge_of(s, false, &newest, &found, e) || !packed_open(s->txn, index_of(s), &c, e))
        return false;
    list[0].to = newest < INT64_MAX ? newest + 1 : newest;
    bool ok = look(s, c, &list[0], e);
    for (struct window *w; ok && n < WINDOWS && (w = longest_of(list, n)); n++)
        ok = split(s, c, w, &list[n], e);
    *count = sum_of(list, ok ? n : 0);
    packed_close(c);
    return ok;
}

bool scan_estimate(struct scan *s, double *count, struct err *e)
{
    struct scan_list *l = s->list;
    return l ? l->estimate(s, count, e) : estimate_keys(s, count, e);
}

/* --- parts of a walk --- */

bool scan_cuts(struct scan *s, size_t blocks, struct arena *a, struct post_key **out, size_t *count, struct err *e)
{
    struct key from = scan_key(s, first_place(s)), to = scan_key(s, last_place(s));
    size_t head = from.n - POST_KEY, cap = 0;
    MDB_cursor *c;
    str key, value;
    bool more;
    *out = NULL;
    *count = 0;
    if (!s->cursor || s->list)
        return true;
    if (!cursor_open(s->txn, index_of(s), &c, e))
        return false;
    bool ok = cursor_seek(s->txn, c, key_str(&from), &key, &value, &more, e);
    for (size_t i = 1; ok && more && str_cmp(key, key_str(&to)) < 0; i++) {
        struct post_key place = i % blocks == 0 ? read_post_key(key.p + head) : (struct post_key){0, 0};
        bool cut = i % blocks == 0 && (!*count || place_order(place, (*out)[*count - 1]) > 0); /* a damaged key may stand anywhere */
        if (cut && *count == cap) {
            size_t grown = cap ? cap * 2 : 64;
            *out = arena_grow(a, *out, cap * sizeof **out, grown * sizeof **out);
            cap = grown;
        }
        if (cut)
            (*out)[(*count)++] = place;
        ok = cursor_step(s->txn, c, MDB_NEXT, &key, &value, &more, e);
    }
    mdb_cursor_close(c);
    return ok;
}
