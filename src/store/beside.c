/* A key has no checksum of its own, but it is in that of its value. So a key in which a bit has flipped is told by whoever reads its entry, and who looks for the key that it was
 * comes out next to it: in a search among sorted keys of which one is wrong, the place where nothing is found lies beside that one. What is found to be missing is therefore believed only when
 * both neighbours are sound, and a walk over some keys only when what lies before and behind it is. Keys of LMDB's inner pages lead to a wrong leaf, whose keys are all behind or all before: that
 * is seen by comparing. */
#include "store/layout.h"

static bool told(struct txn *t, enum table table, str key, str value, struct err *e)
{
    bool is;
    return entry_is_sound(t, table, key, value, &is, e) && (is || store_corrupt(e, table, key, "the entry is damaged"));
}

/* The cursor stands where `found` says, on the first entry not before `start`; there it stands again. */
static bool before_sound(struct txn *t, enum table table, MDB_cursor *c, str start, bool found, struct err *e)
{
    str key = {NULL, 0}, value;
    bool more;
    if (!cursor_step(t, c, found ? MDB_PREV : MDB_LAST, &key, &value, &more, e))
        return false;
    if (more && (!told(t, table, key, value, e) || (str_cmp(key, start) >= 0 && !store_corrupt(e, table, key, "the entries are out of order"))))
        return false;
    return !found || cursor_step(t, c, more ? MDB_NEXT : MDB_FIRST, &key, &value, &more, e);
}

bool cursor_seek_sure(struct txn *t, enum table table, MDB_cursor *c, str start, str *key, str *value, bool *found, struct err *e)
{
    return cursor_seek(t, c, start, key, value, found, e) && (!*found || told(t, table, *key, *value, e)) && before_sound(t, table, c, start, *found, e);
}

bool cursor_end_sure(struct txn *t, enum table table, str key, str value, bool more, struct err *e)
{
    return !more || told(t, table, key, value, e);
}

bool missing_sure(struct txn *t, enum table table, str key, struct err *e)
{
    MDB_cursor *c;
    str at, value;
    bool found;
    if (!cursor_open(t, table, &c, e))
        return false;
    bool ok = cursor_seek_sure(t, table, c, key, &at, &value, &found, e);
    mdb_cursor_close(c);
    return ok;
}
