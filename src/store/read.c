/* Reading: a post by id, its mentions, walks by time, every post. */
#include "store/packed.h"

#include <string.h>

static bool post_at_key(struct txn *t, struct post_key at, struct arena *a, struct post *out, struct err *e)
{
    struct key k = key_of_post(at);
    str value;
    bool found;
    if (!entry_get(t, TABLE_POST, key_str(&k), &value, &found, e))
        return false;
    if (!found || !post_get(key_str(&k), value, out))
        return store_corrupt(e, TABLE_POST, key_str(&k), found ? "the post is damaged" : "the post is missing");
    post_dup(a, out);
    return true;
}

bool txn_get_post(struct txn *t, id128 id, struct arena *a, struct post *out, bool *found, struct err *e)
{
    struct post_key at;
    if (!post_find(t, id, (str){NULL, 0}, (str){NULL, 0}, 0, &at, found, e))
        return false;
    return !*found || post_at_key(t, at, a, out, e);
}

bool txn_get_reading(struct txn *t, const struct post *p, struct arena *a, struct reading *out, struct err *e)
{
    struct post_key at;
    bool found;
    *out = (struct reading){.lang_confidence = 0};
    if (!post_find(t, p->id, (str){NULL, 0}, (str){NULL, 0}, post_at(p), &at, &found, e))
        return false;
    return !found || derived_of(t, at, a, out, e);
}

/* --- walks --- */

bool scan_open(struct txn *t, str brand, str touchpoint, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e)
{
    MDB_cursor *c = NULL;
    struct packed *moments = NULL;
    *out = (struct scan){.txn = t, .from = from, .to = to, .oldest_first = oldest_first};
    if (!names_load(t, e) || !brands_load(t, e) || !name_number(t, NAME_BRAND, brand, &out->brand, e) ||
        !name_number(t, NAME_TOUCHPOINT, touchpoint, &out->touchpoint, e))
        return false;
    if (!out->brand)
        return err_set(e, ERR_USAGE, "the corpus holds no brand `%.*s`", STR_ARG(brand));
    if (touchpoint.n && !out->touchpoint)
        return true; /* nobody ever spoke of it: an empty walk, no cursor */
    if (!(out->touchpoint ? packed_open(t, TABLE_MOMENT, &moments, e) : cursor_open(t, TABLE_MENTION, &c, e)))
        return false;
    out->cursor = out->touchpoint ? (void *)moments : (void *)c;
    return true;
}

static struct key scan_key(const struct scan *s, int64_t at, uint64_t hash)
{
    struct post_key p = {at, hash};
    return s->touchpoint ? key_of_moment(s->brand, s->touchpoint, p) : key_of_mention(s->brand, p);
}

static bool scan_seek(struct scan *s, str start, str *key, str *value, bool *found, struct err *e)
{
    return s->touchpoint ? packed_seek(s->cursor, start, key, value, found, e) : cursor_seek(s->txn, s->cursor, start, key, value, found, e);
}

static bool scan_step(struct scan *s, bool back, bool from_end, str *key, str *value, bool *found, struct err *e)
{
    if (s->touchpoint)
        return back ? packed_prev(s->cursor, key, value, found, e) : packed_next(s->cursor, key, value, found, e);
    return cursor_step(s->txn, s->cursor, from_end ? MDB_LAST : back ? MDB_PREV : MDB_NEXT, key, value, found, e);
}

/* Newest first begins at the last key before `to`. */
static bool scan_start(struct scan *s, str *key, str *value, bool *found, struct err *e)
{
    if (s->oldest_first) {
        struct key k = scan_key(s, s->from, 0);
        return scan_seek(s, key_str(&k), key, value, found, e);
    }
    struct key k = s->to == SCAN_END ? scan_key(s, INT64_MAX, UINT64_MAX) : scan_key(s, s->to, 0);
    return scan_seek(s, key_str(&k), key, value, found, e) && scan_step(s, true, !*found, key, value, found, e);
}

static bool scan_mention(struct scan *s, struct post_key at, struct arena *a, struct reading *out, struct err *e)
{
    struct key k = key_of_mention(s->brand, at);
    str value;
    bool found;
    if (!entry_get(s->txn, TABLE_MENTION, key_str(&k), &value, &found, e))
        return false;
    if (!found || !mention_get(key_str(&k), value, a, out))
        return store_corrupt(e, TABLE_MENTION, key_str(&k), found ? "the mention is damaged; `leumund rescore` makes it again" : "the mention is missing");
    out->mentions[0].brand = str_dup(a, name_of_number(s->txn, NAME_BRAND, s->brand));
    reading_dup(a, out);
    return true;
}

static bool scan_read(struct scan *s, struct post_key at, struct arena *a, struct post *post, struct reading *out, struct err *e)
{
    return post_at_key(s->txn, at, a, post, e) && scan_mention(s, at, a, out, e);
}

bool scan_next(struct scan *s, struct arena *a, struct post *post, struct reading *out, bool *more, struct err *e)
{
    str key = {NULL, 0}, value;
    struct post_key at;
    *more = false;
    if (s->words)
        return scan_words_next(s, &at, more, e) && (!*more || scan_read(s, at, a, post, out, e));
    if (!s->cursor)
        return true;
    if (!s->started ? !scan_start(s, &key, &value, more, e)
                    : !scan_step(s, !s->oldest_first, false, &key, &value, more, e))
        return false;
    s->started = true;
    struct key prefix = scan_key(s, 0, 0);
    size_t head = prefix.n - POST_KEY;
    if (!*more || key.n != prefix.n || memcmp(key.p, prefix.at, head) != 0) {
        *more = false;
        return true;
    }
    at = read_post_key(key.p + head);
    if (at.at < s->from || (at.at >= s->to && s->to != SCAN_END)) {
        *more = false;
        return true;
    }
    return scan_read(s, at, a, post, out, e);
}

void scan_close(struct scan *s)
{
    scan_words_close(s);
    if (s->touchpoint)
        packed_close(s->cursor);
    else if (s->cursor)
        mdb_cursor_close(s->cursor);
    s->cursor = NULL;
}

bool txn_each_post(struct txn *t, struct arena *scratch, bool (*visit)(const struct post *p, void *ctx, struct err *e), void *ctx, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    if (!cursor_open(t, TABLE_POST, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        struct post p;
        if (!post_get(key, value, &p)) {
            ok = store_corrupt(e, TABLE_POST, key, "the post is damaged");
            break;
        }
        post_dup(scratch, &p);
        if (!visit(&p, ctx, e)) {
            ok = false;
            break;
        }
        arena_reset(scratch);
    }
    mdb_cursor_close(c);
    return ok;
}
