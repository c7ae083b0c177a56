#include "cli/keeping.h"

#include "store/copy.h"

struct erasing {
    const struct id_list *ids;
    int64_t now;
    struct erased *n;
};

static bool erase_work(struct txn *t, void *ctx, struct err *e)
{
    struct erasing *w = ctx;
    *w->n = (struct erased){0};
    for (size_t i = 0; i < w->ids->count; i++)
        if (!txn_erase_post(t, w->ids->at[i], w->now, w->n, e)) return false;
    return !w->n->posts || txn_want_compact(t, e);
}

bool keeping_erase(struct store *s, const struct id_list *ids, int64_t now, struct erased *n, struct err *e)
{
    struct erasing w = {ids, now, n};
    *n = (struct erased){0};
    return !ids->count || store_write(s, erase_work, &w, e);
}

bool keeping_retention(struct cli *c, struct store *s, const struct brand *brands, size_t count, struct err *e)
{
    struct id_list ids = {0};
    struct erased n = {0};
    struct txn *t;
    if (!txn_read(s, &t, e)) return false;
    bool ok = txn_posts_expired(t, brands, count, c->now, c->arena, &ids, e);
    txn_end(t);
    if (!ok || !keeping_erase(s, &ids, c->now, &n, e)) return false;
    if (n.posts) cli_say(c, "%zu posts are older than retention allows: their words are gone, their counts stay", n.posts);
    return true;
}

bool keeping_compact(struct cli *c, bool *done, struct err *e)
{
    const struct store_options o = {.read_only = true};
    struct store *s;
    struct txn *t = NULL;
    bool wanted = false, busy = false;
    *done = false;
    if (!store_open(c->store, &o, &s, e)) return false;
    bool ok = txn_read(s, &t, e) && txn_compact_wanted(t, &wanted, e);
    txn_end(t);
    store_close(s);
    if (!ok || !wanted) return ok;
    if (!store_compact(c->store, &busy, e)) return false;
    *done = !busy;
    if (busy)
        cli_say(c, "another process writes to the corpus: what was erased cannot be read any more, but its bytes lie in free pages of the file until "
                   "`leumund forget --compact`, or the next crawl, takes them away");
    return true;
}
