/* Reading: a post by id, its mentions, every post. */
#include "store/layout.h"

#include <string.h>

bool txn_get_post(struct txn *t, id128 id, struct arena *a, struct post *out, bool *found, struct err *e)
{
    struct post_key at;
    if (!post_find(t, id, (str){NULL, 0}, (str){NULL, 0}, 0, &at, found, e))
        return false;
    return !*found || post_load(t, at, a, out, e);
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
        if (!post_get(key, str_dup(scratch, value), scratch, &p)) {
            ok = store_corrupt(e, TABLE_POST, key, "the post is damaged");
            break;
        }
        if (!visit(&p, ctx, e)) {
            ok = false;
            break;
        }
        arena_reset(scratch);
    }
    mdb_cursor_close(c);
    return ok;
}
