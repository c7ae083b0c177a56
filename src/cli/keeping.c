#include "cli/keeping.h"

#include "cli/engine.h"
#include "cli/forget_archives.h"
#include "store/copy.h"
#include "store/crawlstate.h"

#define BATCH_POSTS 25000 /* what was read of them stays in memory until their transaction ends */

struct erasing {
    const id128 *ids; /* of one transaction */
    size_t count;
    int64_t now;
    struct erased n;
    size_t silenced;
};

static bool erase_work(struct txn *t, void *ctx, struct err *e)
{
    struct erasing *w = ctx;
    w->n = (struct erased){0};
    for (size_t i = 0; i < w->count; i++)
        if (!txn_erase_post(t, w->ids[i], w->now, &w->n, e)) return false;
    return !w->n.posts || txn_want_compact(t, e);
}

static bool silence_work(struct txn *t, void *ctx, struct err *e)
{
    struct erasing *w = ctx;
    w->silenced = 0;
    for (size_t i = 0; i < w->count; i++) {
        bool found;
        if (!txn_silence_post(t, w->ids[i], &found, e)) return false;
        w->silenced += found;
    }
    return !w->silenced || txn_want_compact(t, e);
}

/* The last ones first: behind posts stand those that pass them on, which nobody finds any more when the posts are gone. So who is killed in between may begin again. */
static bool in_batches(struct store *s, const struct id_list *ids, int64_t now, bool (*work)(struct txn *t, void *ctx, struct err *e), struct erasing *sum, struct err *e)
{
    for (size_t end = ids->count, from; end; end = from) {
        from = end > BATCH_POSTS ? end - BATCH_POSTS : 0;
        struct erasing w = {.ids = ids->at + from, .count = end - from, .now = now};
        if (!store_write(s, work, &w, e)) return false;
        sum->n.posts += w.n.posts;
        sum->n.mentions += w.n.mentions;
        sum->n.revisions += w.n.revisions;
        sum->silenced += w.silenced;
    }
    return true;
}

bool keeping_erase(struct store *s, const struct id_list *ids, int64_t now, struct erased *n, struct err *e)
{
    struct erasing sum = {.count = 0};
    bool ok = in_batches(s, ids, now, erase_work, &sum, e);
    *n = sum.n;
    return ok;
}

bool keeping_silence(struct store *s, const struct id_list *ids, size_t *count, struct err *e)
{
    struct erasing sum = {.count = 0};
    bool ok = in_batches(s, ids, 0, silence_work, &sum, e);
    *count = sum.silenced;
    return ok;
}

/* --- must_recheck --- */

struct terms {
    struct cli *c;
    struct arena *a;
    const struct sources *sources;
    const struct brand *brands;
    size_t brand_count;
    struct recheck_term *at;
    size_t count, cap;
    bool failed;
    struct err *e;
};

/* What the brand files say of it; what is in none of them any more is known by its type, which the key begins with. */
static int64_t recheck_of(const struct terms *w, str key)
{
    int64_t shortest = 0;
    bool found = false;
    for (size_t b = 0; b < w->brand_count; b++)
        for (size_t i = 0; i < w->brands[b].source_count; i++) {
            const struct source_config *config = &w->brands[b].sources[i];
            if (!str_eq(config->key, key)) continue;
            int64_t ms = source_recheck_ms(w->sources, config);
            found = true;
            shortest = ms && (!shortest || ms < shortest) ? ms : shortest;
        }
    str type = key;
    const struct source_config alone = {.type = str_cut(&type, '(')};
    return found ? shortest : source_recheck_ms(w->sources, &alone);
}

static bool add_term(const struct source_record *r, void *ctx)
{
    struct terms *w = ctx;
    w->failed = !w->sources && !engine_sources(w->c, &w->sources, w->e);
    if (w->failed) return false;
    int64_t ms = recheck_of(w, r->key);
    if (!ms) return true;
    if (w->count == w->cap) {
        size_t cap = w->cap ? w->cap * 2 : 16;
        w->at = arena_grow(w->a, w->at, w->cap * sizeof *w->at, cap * sizeof *w->at);
        w->cap = cap;
    }
    w->at[w->count++] = (struct recheck_term){str_dup(w->a, r->key), ms};
    return true;
}

bool keeping_unconfirmed(struct cli *c, struct txn *t, const struct sources *sources, const struct brand *brands, size_t count, int64_t now, struct arena *a,
                         struct id_list *out, struct err *e)
{
    struct terms w = {.c = c, .a = a, .sources = sources, .brands = brands, .brand_count = count, .e = e};
    return txn_each_source(t, a, add_term, &w, e) && !w.failed && txn_posts_unconfirmed(t, w.at, w.count, now, a, out, e);
}

static bool clean_archives(struct cli *c, const struct strs *folders, const struct archive_marks *marks, struct err *e)
{
    struct archives_cleaned cleaned = {0};
    if (!archives_forget(c, folders, marks, &cleaned, e)) return false;
    if (cleaned.files) cli_say(c, "%zu answers went out of %zu archives with them", cleaned.answers, cleaned.files);
    if (cleaned.later) cli_say(c, "archives of answers may still hold them until this crawl ends: then they go out of those, too");
    return true;
}

bool keeping_catch_up(struct cli *c, struct err *e)
{
    struct archives_cleaned cleaned = {0};
    if (!archives_catch_up(c, &cleaned, e)) return false;
    if (cleaned.files) cli_say(c, "%zu answers went out of %zu archives: they held what was forgotten while a crawl was at work", cleaned.answers, cleaned.files);
    return true;
}

bool keeping_retention(struct cli *c, struct store *s, const struct sources *sources, const struct brand *brands, size_t count, int64_t now, struct err *e)
{
    struct id_list old = {0}, lost = {0};
    struct erased n = {0};
    struct arena *a = arena_new(0);
    struct txn *t;
    size_t silenced = 0;
    struct strs archives = {0};
    struct archive_marks marks = {0};
    bool ok = txn_read(s, &t, e);
    if (ok) {
        ok = txn_posts_expired(t, brands, count, now, a, &old, e) && keeping_unconfirmed(c, t, sources, brands, count, now, a, &lost, e) &&
             txn_copies(t, a, "warc", &archives, e) &&
             (!archives.count || (archive_marks_read(t, &old, a, &marks, e) && archive_marks_read(t, &lost, a, &marks, e)));
        txn_end(t);
    }
    /* Archives first: who is killed in between still has the posts, by which their answers are known. */
    ok = ok && clean_archives(c, &archives, &marks, e) && keeping_erase(s, &old, now, &n, e) && keeping_silence(s, &lost, &silenced, e);
    arena_free(a);
    if (n.posts) cli_say(c, "%zu posts are older than retention allows: their words are gone, their counts stay", n.posts);
    if (silenced)
        cli_say(c, "%zu posts were not given again in the time that the terms of their source set (must_recheck): their words are gone, their counts stay", silenced);
    return ok;
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
