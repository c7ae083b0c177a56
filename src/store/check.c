/* check: reads every record, compares every derivation with what it was made from, and makes the rollups again to compare
 * them. The caller runs it in a child process: a damaged LMDB page may end the one that reads it. */
#include "store/check.h"
#include "store/segment.h"

#include <stdlib.h>
#include <string.h>

void check_tell(struct checking *c, enum table table, str key, const char *what)
{
    struct err e = {.code = ERR_NONE};
    (void)store_corrupt(&e, table, key, what);
    c->counts->problems++;
    c->problem(c->ctx, e.text);
}

bool check_look(struct checking *c, enum table table, str key, str *value, bool *found, struct err *e)
{
    struct err why = {.code = ERR_NONE};
    if (entry_get(c->t, table, key, value, found, &why))
        return true;
    *found = false;
    if (why.code == ERR_CORRUPT)
        return true;
    *e = why;
    return false;
}

bool check_post_at(struct checking *c, str key, struct post *p, bool *sound, struct err *e)
{
    str value;
    if (!check_look(c, TABLE_POST, key, &value, sound, e))
        return false;
    *sound = *sound && post_get(key, value, c->a, p);
    return true;
}

bool check_walk(struct checking *c, enum table table, check_visit *visit, struct err *e)
{
    MDB_cursor *cursor;
    str key, value;
    bool more;
    if (!cursor_open(c->t, table, &cursor, e))
        return false;
    bool ok = cursor_seek(c->t, cursor, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = ok && cursor_step(c->t, cursor, MDB_NEXT, &key, &value, &more, e)) {
        ok = visit(c, key, value, e);
        arena_reset(c->a);
    }
    mdb_cursor_close(cursor);
    return ok;
}

bool check_walk_packed(struct checking *c, enum table table, check_visit *visit, struct err *e)
{
    MDB_cursor *cursor;
    str key, value;
    bool more;
    if (!cursor_open(c->t, table, &cursor, e))
        return false;
    bool ok = cursor_seek(c->t, cursor, (str){NULL, 0}, &key, &value, &more, e);
    uint8_t before[PACKED_KEY] = {0};
    for (; ok && more; ok = ok && cursor_step(c->t, cursor, MDB_NEXT, &key, &value, &more, e)) {
        struct block_reader b;
        bool sound = block_open(table, key, value, &b), in_order = sound && memcmp(before, key.p, key.n) <= 0;
        while (ok && sound && block_next(&b)) {
            in_order = in_order && memcmp(before, b.key, key.n) <= 0;
            memcpy(before, b.key, key.n);
            ok = visit(c, (str){(const char *)b.key, key.n}, b.value, e);
            arena_reset(c->a);
        }
        if (!sound || b.r.bad)
            check_tell(c, table, key, "a block of entries is damaged");
        else if (!in_order)
            check_tell(c, table, key, "the entries are out of order");
    }
    mdb_cursor_close(cursor);
    return ok;
}

static bool check_post(struct checking *c, str key, str value, struct err *e)
{
    struct post p;
    c->counts->posts++;
    if (key.n != POST_KEY || !post_get(key, value, c->a, &p)) {
        check_tell(c, TABLE_POST, key, "the post is damaged");
        return true;
    }
    if (post_at(&p) != read_time(key.p))
        check_tell(c, TABLE_POST, key, "the post lies under another time than its own");
    return check_post_entries(c, key, &p, e);
}

/* The rollups that the mentions should give wait in the transaction, which a reader never writes. */
static bool check_mention(struct checking *c, str key, str value, struct err *e)
{
    struct reading r;
    struct post p;
    str bytes;
    bool found;
    c->counts->mentions++;
    if (!mention_get(value, c->a, &r)) {
        check_tell(c, TABLE_MENTION, key, "the mention is damaged");
        return true;
    }
    if (!check_look(c, TABLE_POST, str_skip(key, 2), &bytes, &found, e))
        return false;
    if (!found || !post_get(str_skip(key, 2), bytes, NULL, &p)) {
        check_tell(c, TABLE_MENTION, key, "its post is missing or damaged");
        return true;
    }
    if (!check_mention_entries(c, key, &r, e))
        return false;
    struct counted counted = rollup_counted(c->t->arena, &p, &r, &r.mentions[0], 1);
    counted.brand = read_u16(key.p);
    return rollup_add(c->t, &counted, e);
}

static void tell_missing(struct checking *c)
{
    const struct packed_change *cell = c->cells[c->cell++];
    check_tell(c, TABLE_ROLLUP, (str){(const char *)cell->key, ROLLUP_KEY}, "is missing: mentions are not counted");
}

/* Both sides are in the order of keys. A sum has one way to be written, so bytes are compared. */
static bool check_rollup(struct checking *c, str key, str value, struct err *e)
{
    int64_t stored[SUM_COUNT] = {0};
    (void)e;
    c->counts->rollups++;
    while (c->cell < c->cell_count && memcmp(c->cells[c->cell]->key, key.p, key.n) < 0)
        tell_missing(c);
    bool same = c->cell < c->cell_count && memcmp(c->cells[c->cell]->key, key.p, key.n) == 0;
    if (!rollup_sums(value, stored))
        check_tell(c, TABLE_ROLLUP, key, "the rollup is damaged");
    else if (!same || !str_eq(c->cells[c->cell]->value, value))
        check_tell(c, TABLE_ROLLUP, key, "the rollup is not the sum of its mentions");
    c->cell += same;
    return true;
}

static bool check_rollups(struct checking *c, struct err *e)
{
    bool ok = rollup_gather(c->t, &c->cells, &c->cell_count, e) && check_walk_packed(c, TABLE_ROLLUP, check_rollup, e);
    while (ok && c->cell < c->cell_count)
        tell_missing(c);
    free(c->cells);
    return ok;
}

static bool any_posting(void *ctx, uint64_t term, uint32_t doc)
{
    (void)ctx, (void)term, (void)doc;
    return true;
}

/* Every list of every segment is read; a list that is damaged is told, and the walk goes on. */
static bool check_segment(struct checking *c, str key, str value, struct err *e)
{
    struct segment s;
    struct err found = {.code = ERR_NONE};
    if (!segment_read(key, value, &s)) {
        check_tell(c, TABLE_DOCUMENT, key, "a segment's posts are damaged");
        return true;
    }
    struct segment_docs docs = {.s = &s};
    struct key before = {.n = 0};
    for (uint32_t i = 0; i < s.doc_count; i++) {
        struct post_key at;
        if (!segment_doc(&docs, i, &at, &found)) {
            check_tell(c, TABLE_DOCUMENT, key, "a segment's posts are damaged");
            return true;
        }
        struct key k = key_of_post(at);
        if (i && str_cmp(key_str(&before), key_str(&k)) >= 0) {
            check_tell(c, TABLE_DOCUMENT, key, "a segment's posts are out of order");
            break;
        }
        before = k;
    }
    if (segment_each(c->t, &s, any_posting, NULL, &found))
        return true;
    if (found.code != ERR_CORRUPT) {
        *e = found;
        return false;
    }
    c->counts->problems++;
    c->problem(c->ctx, found.text);
    return true;
}

static void tell_fact(void *ctx, enum table table, str key, const char *what)
{
    check_tell(ctx, table, key, what);
}

bool store_check_all(struct store *s, check_terms *terms, void (*problem)(void *ctx, const char *what), void *ctx, struct check_counts *counts, struct err *e)
{
    struct checking c = {.a = arena_new(0), .problem = problem, .ctx = ctx, .counts = counts};
    *counts = (struct check_counts){0};
    store_read_ahead(s);
    bool ok = txn_read(s, &c.t, e);
    ok = ok && check_facts(c.t, tell_fact, &c, e) && brands_load(c.t, e) && names_load(c.t, e) && check_walk(&c, TABLE_POST, check_post, e) &&
         check_walk_packed(&c, TABLE_MENTION, check_mention, e) && check_rollups(&c, e) && check_orphans(&c, e) && check_walk(&c, TABLE_DOCUMENT, check_segment, e) &&
         (!terms || check_words(&c, terms, e));
    if (ok)
        check_tables(c.t, tell_fact, &c);
    txn_end(c.t);
    arena_free(c.a);
    return ok;
}

bool store_check(struct store *s, void (*problem)(void *ctx, const char *what), void *ctx, struct check_counts *counts, struct err *e)
{
    return store_check_all(s, NULL, problem, ctx, counts, e);
}
