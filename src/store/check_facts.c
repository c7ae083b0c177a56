/* check, the facts: tables that nothing can be compared with. Every record must fit its seal; what has none must be one of the values that there are. */
#include "store/next.h"
#include "store/segment.h"

#include <string.h>

static bool sound(enum table table, str key, str value)
{
    str inside;
    return (table != TABLE_REVISION || key.n == 20) && record_open(key, value, &inside);
}

static bool meta_sound(str key, str value)
{
    if (str_eq(key, STR("schema")))
        return value.n == 16 && read_u32(value.p + 12) == schema_sum(value);
    if (str_eq(key, STR("words")) || str_eq(key, STR("words.2")))
        return str_eq(value, STR(WORDS_VERSION)) || !value.n;
    if (str_eq(key, STR("set")) || str_eq(key, STR("remaking")) || str_eq(key, STR("compact")) || str_eq(key, STR("key")) || str_starts(key, STR("backup:")) || str_starts(key, STR("import:")) || str_starts(key, STR("warc:")) ||
        str_starts(key, STR("zone:")) || str_starts(key, STR("zone.2:")))
        return sound(TABLE_META, key, value);
    return false;
}

/* A list of words belongs to a segment, and to no shard that the segment does not have. */
static bool word_sound(struct txn *t, str key, str list, bool *is, struct err *e)
{
    struct segment s;
    str value, inside;
    bool found;
    *is = false;
    if (key.n != 9 || !record_open(key, list, &inside))
        return true;
    str document = str_sub(key, 0, 8);
    if (!entry_get(t, TABLE_DOCUMENT, document, &value, &found, e))
        return false;
    *is = found && segment_read(document, value, &s) && (uint8_t)key.p[8] < 1u << s.shards;
    return true;
}

/* No segment may have a number that is given out again. */
static bool segment_number_sound(struct txn *t, str key, str sealed, bool *is, struct err *e)
{
    MDB_cursor *c;
    str other, value;
    bool more;
    *is = record_open(key, sealed, &value) && value.n == 4;
    if (!cursor_open(t, TABLE_DOCUMENT, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &other, &more, e);
    for (; ok && more && *is; ok = cursor_step(t, c, MDB_NEXT, &key, &other, &more, e)) *is = key.n == 8 && read_u32(key.p + 4) < read_u32(value.p);
    mdb_cursor_close(c);
    return ok;
}

bool entry_is_sound(struct txn *t, enum table table, str key, str value, bool *is, struct err *e)
{
    if (table == TABLE_WORD)
        return word_sound(t, key, value, is, e);
    if (table == TABLE_META && str_eq(key, segments_key(t)))
        return segment_number_sound(t, key, value, is, e);
    if (table == TABLE_META && str_eq(key, segments_key(txn_next(t))))
        return segment_number_sound(txn_next(t), key, value, is, e);
    if (table == TABLE_DOCUMENT) {
        struct segment s;
        *is = segment_read(key, value, &s);
        return true;
    }
    *is = table == TABLE_META ? meta_sound(key, value) : sound(table, key, value);
    return true;
}

void check_tables(struct txn *t, void (*problem)(void *ctx, enum table table, str key, const char *what), void *ctx)
{
    const str none = {NULL, 0};
    for (int i = 0; i < TABLE_COUNT; i++) {
        MDB_stat s;
        struct txn *n = table_is_derived((enum table)i) ? txn_next(t) : t;
        if (mdb_stat(t->mdb, t->dbi[i], &s) || mdb_stat(n->mdb, n->dbi[i], &s)) {
            problem(ctx, (enum table)i, none, "the table cannot be read");
            return;
        }
    }
}

bool check_facts(struct txn *t, void (*problem)(void *ctx, enum table table, str key, const char *what), void *ctx, struct err *e)
{
    static const enum table tables[] = {TABLE_META, TABLE_NAME, TABLE_BRAND, TABLE_REVISION, TABLE_TOMBSTONE, TABLE_CORRECTION, TABLE_SOURCE, TABLE_URL, TABLE_FRONTIER, TABLE_HOST, TABLE_WORD, TABLE_REMADE};
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof tables / sizeof *tables; i++) {
        MDB_cursor *c;
        str key, value;
        bool more;
        if (!cursor_open(t, tables[i], &c, e))
            return false;
        ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
        for (; ok && more; ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
            bool is = false;
            ok = entry_is_sound(t, tables[i], key, value, &is, e);
            if (ok && !is)
                problem(ctx, tables[i], key, "the entry is damaged");
        }
        mdb_cursor_close(c);
    }
    return ok;
}
