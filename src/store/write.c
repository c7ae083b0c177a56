/* Putting a post: new, known, counted, revised or refused; and deleting one. */
#include "store/draft.h"
#include "store/next.h"

#include <string.h>

/* Under the key that it was sealed with, unless another post has it. */
static bool post_put_new(struct txn *t, const struct draft *d, bool *taken, struct err *e)
{
    struct key k = key_of_post(d->at);
    if (!entry_put_new(t, TABLE_POST, key_str(&k), d->record, taken, e))
        return false;
    if (!*taken) {
        seen_add(t, d->id);
        id_put(t, d->id, d->at);
    }
    return true;
}

bool post_save(struct txn *t, struct post_key at, const struct post *p, struct err *e)
{
    struct key k = key_of_post(at);
    struct buf bytes;
    buf_init(&bytes, RECORD_MAX);
    post_put(&bytes, key_str(&k), p);
    bool ok = (buf_ok(&bytes) || err_set(e, ERR_LIMIT, "%.*s: a post of more than 64 MB", STR_ARG(p->url))) &&
              entry_put(t, TABLE_POST, key_str(&k), buf_str(&bytes), e);
    seen_add(t, p->id);
    id_put(t, p->id, at);
    buf_free(&bytes);
    return ok;
}

bool post_drop(struct txn *t, struct post_key at, id128 id, struct err *e)
{
    struct key k = key_of_post(at);
    id_drop(t, id, at);
    return entry_del(t, TABLE_POST, key_str(&k), e);
}

bool post_load(struct txn *t, struct post_key at, struct arena *a, struct post *out, struct err *e)
{
    struct key k = key_of_post(at);
    str value;
    bool found;
    if (!entry_get(t, TABLE_POST, key_str(&k), &value, &found, e))
        return false;
    if (!found || !post_get(key_str(&k), str_dup(a, value), a, out))
        return store_corrupt(e, TABLE_POST, key_str(&k), found ? "the post is damaged" : "the post is missing");
    return true;
}

static bool same_text(const struct post *a, const struct post *b)
{
    return str_eq(a->title, b->title) && str_eq(a->text, b->text) && str_eq(a->reply_text, b->reply_text) &&
           (a->rating == b->rating || (isnan(a->rating) && isnan(b->rating)));
}

static bool same_counts(const struct post *a, const struct post *b)
{
    return a->likes == b->likes && a->reposts == b->reposts && a->replies == b->replies && a->views == b->views;
}

static bool same_date(const struct date *a, const struct date *b)
{
    return a->precision == b->precision && (a->precision == DATE_UNKNOWN || a->at == b->at);
}

/* A later answer may know less (a list without counts): what was known stays. */
static void keep_known(struct post *new, const struct post *old)
{
    int64_t *counts[][2] = {{&new->likes, (int64_t *)(uintptr_t)&old->likes}, {&new->reposts, (int64_t *)(uintptr_t)&old->reposts},
                            {&new->replies, (int64_t *)(uintptr_t)&old->replies}, {&new->views, (int64_t *)(uintptr_t)&old->views}};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        if (*counts[i][0] == COUNT_UNKNOWN)
            *counts[i][0] = *counts[i][1];
    new->collected_at = old->collected_at;
    if (old->confirmed_at > new->confirmed_at)
        new->confirmed_at = old->confirmed_at;
    /* Several sources may find one post: which is named must not depend on which was faster. */
    if (old->source_key.n && str_cmp(old->source_key, new->source_key) < 0)
        new->source_key = old->source_key;
    if (new->published.precision == DATE_UNKNOWN)
        new->published = old->published;
}

/* Key of a revision: id, then how many there were before. */
static bool keep_revision(struct txn *t, const struct post *old, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool found;
    struct key k = key_of_revisions(old->id);
    uint32_t count = 0;
    if (!cursor_open(t, TABLE_REVISION, &c, e))
        return false;
    bool ok = cursor_seek(t, c, key_str(&k), &key, &value, &found, e);
    for (; ok && found && str_starts(key, key_str(&k)); ok = cursor_step(t, c, MDB_NEXT, &key, &value, &found, e))
        count++;
    mdb_cursor_close(c);
    key_u32(&k, count);
    struct buf bytes;
    buf_init(&bytes, RECORD_MAX);
    post_put(&bytes, key_str(&k), old);
    ok = ok && entry_put(t, TABLE_REVISION, key_str(&k), buf_str(&bytes), e);
    buf_free(&bytes);
    return ok;
}

static bool replace(struct txn *t, struct post_key at, const struct post *old, const struct reading *before, struct post *new, const struct reading *r, struct err *e)
{
    if (!derive(t, at, old, before, -1, e))
        return false;
    struct post_key to = at;
    if (post_at(new) != at.at && (!post_drop(t, at, old->id, e) || !post_free_key(t, new->id, post_at(new), &to, e)))
        return false;
    if (month_of(to.at) != month_of(at.at)) { /* who erases it will not look for its words there */
        words_purge(t, at.at);
        next_purge(t, at.at);
    }
    return post_save(t, to, new, e) && derive(t, to, new, r, 1, e);
}

static const struct mention *mention_of(const struct reading *r, str brand)
{
    for (size_t i = 0; i < r->mention_count; i++)
        if (str_eq(r->mentions[i].brand, brand))
            return &r->mentions[i];
    return NULL;
}

/* What was read now, and what is known about brands that nobody asked about now. Evidence counts in the text that was read. */
static struct reading joined(struct txn *t, const struct reading *before, const struct reading *r, bool text_is_new)
{
    struct reading all = *r;
    all.mentions = ARENA_ARRAY(t->arena, struct mention, before->mention_count + r->mention_count + 1);
    if (r->mention_count)
        memcpy(all.mentions, r->mentions, r->mention_count * sizeof *all.mentions);
    for (size_t i = 0; i < before->mention_count; i++) {
        struct mention m = before->mentions[i];
        if (brand_is_asked(t, m.brand) || mention_of(r, m.brand))
            continue;
        if (text_is_new)
            m.evidence_count = 0;
        all.mentions[all.mention_count++] = m;
    }
    return all;
}

static bool same_derivation(const struct reading *before, const struct reading *r)
{
    bool same = before->mention_count == r->mention_count && (!r->mention_count || before->rules_version == r->rules_version);
    for (size_t i = 0; same && i < r->mention_count; i++)
        same = mention_of(before, r->mentions[i].brand) != NULL;
    return same;
}

static enum put_result compared(const struct post *old, const struct post *new, bool lost)
{
    if (lost || !same_text(old, new))
        return PUT_REVISED;
    return same_counts(old, new) && same_date(&old->published, &new->published) ? PUT_KNOWN : PUT_COUNTED;
}

static bool update(struct txn *t, struct post_key at, const struct post *p, const struct reading *r, enum put_result *result, struct err *e)
{
    struct post old, new = *p;
    struct reading before;
    if (!post_load(t, at, t->arena, &old, e) || !derived_of(t, at, t->arena, &before, e))
        return false;
    struct reading all = joined(t, &before, r, !same_text(&old, p));
    keep_known(&new, &old);
    bool lost = (old.flags & POST_DELETED) && !(new.flags & POST_DELETED); /* only its text was taken away, and here it is again */
    *result = compared(&old, &new, lost);
    if (!lost)
        new.flags |= old.flags & POST_EDITED;
    if (*result == PUT_KNOWN && same_derivation(&before, &all) && str_eq(old.source_key, new.source_key))
        return new.confirmed_at == old.confirmed_at || post_save(t, at, &new, e);
    if (*result == PUT_REVISED && !lost) {
        new.flags |= POST_EDITED;
        if (!keep_revision(t, &old, e))
            return false;
    }
    return replace(t, at, &old, &before, &new, &all, e);
}

bool txn_put_post(struct txn *t, const struct post *p, const struct reading *read, enum put_result *result, struct err *e)
{
    struct post_key at;
    struct reading r;
    bool found;
    t->titles = NULL; /* it may bring one */
    if (!tombstone_bars(t, p->source, p->source_id, p->boost_of, &found, e))
        return false;
    if (found) {
        *result = PUT_REFUSED;
        return true;
    }
    if (!post_find(t, p->id, p->source, p->source_id, post_at(p), &at, &found, e) || !corrections_apply(t, p, read, &r, e))
        return false;
    if (found)
        return update(t, at, p, &r, result, e);
    *result = PUT_NEW;
    return post_free_key(t, p->id, post_at(p), &at, e) && post_save(t, at, p, e) && derive(t, at, p, &r, 1, e);
}

/* Nothing stands in the way of a draft when its post is new, nothing was corrected, and no other post has its key. */
static bool is_plain(struct txn *t, const struct draft *d, bool *plain, struct err *e)
{
    struct post_key at;
    bool gone, corrected, found = true;
    *plain = false;
    if (!tombstone_bars(t, d->source, d->source_id, d->boost_of, &gone, e) || !corrections_any(t, &corrected, e))
        return false;
    if (gone || corrected || d->oversize)
        return true;
    if (!post_find(t, d->id, d->source, d->source_id, d->at.at, &at, &found, e))
        return false;
    *plain = !found;
    return true;
}

bool txn_put_draft(struct txn *t, const struct draft *d, enum put_result *result, struct err *e)
{
    struct post p;
    struct reading r;
    bool plain, taken = false;
    t->titles = NULL;
    if (!is_plain(t, d, &plain, e) || (plain && !post_put_new(t, d, &taken, e)))
        return false;
    *result = PUT_NEW;
    if (plain && !taken)
        return derive_draft(t, d->at, d, e);
    if (!draft_open(d, t->arena, &p, &r))
        return err_set(e, ERR_LIMIT, "%.*s: a post of more than 64 MB", STR_ARG(d->source_id));
    return txn_put_post(t, &p, &r, result, e);
}

/* Earlier texts of a deleted post go with it. */
bool revisions_drop(struct txn *t, id128 id, size_t *count, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    struct key of = key_of_revisions(id);
    *count = 0;
    if (!cursor_open(t, TABLE_REVISION, &c, e))
        return false;
    bool ok = cursor_seek(t, c, key_str(&of), &key, &value, &more, e);
    while (ok && more && str_starts(key, key_str(&of))) {
        int rc = mdb_cursor_del(c, 0);
        ++*count;
        ok = rc ? store_fail(t, rc, "deleting", e) : cursor_step(t, c, MDB_NEXT, &key, &value, &more, e);
    }
    mdb_cursor_close(c);
    return ok;
}

/* Counts stay: the mentions without words, the post without text and author, its thread without its title. for_ever: it shall not come back. */
static bool silence(struct txn *t, id128 id, int64_t now, bool for_ever, bool *found, struct err *e)
{
    struct post_key at;
    struct post old;
    struct reading r;
    if (!post_find(t, id, (str){NULL, 0}, (str){NULL, 0}, 0, &at, found, e))
        return false;
    if (!*found)
        return true;
    if (!post_load(t, at, t->arena, &old, e))
        return false;
    *found = !(old.flags & POST_DELETED);
    if (!*found) /* its text may have gone for another reason */
        return !for_ever || !old.source_id.n || tombstone_put(t, &old, now, e);
    if (!derived_of(t, at, t->arena, &r, e) || !derive(t, at, &old, &r, -1, e))
        return false;
    struct post bare = old;
    bare.title = bare.text = bare.pseudonym = bare.links = bare.reply_text = bare.thread_title = (str){NULL, 0};
    bare.flags |= POST_DELETED;
    for (size_t i = 0; i < r.mention_count; i++)
        r.mentions[i].evidence_count = 0;
    r.fingerprint = 0;
    size_t revisions;
    words_purge(t, at.at);
    next_purge(t, at.at);
    if (!titles_drop(t, &old, e) || (for_ever && !tombstone_put(t, &old, now, e)) || !post_save(t, at, &bare, e) || !derive(t, at, &bare, &r, 1, e))
        return false;
    return revisions_drop(t, id, &revisions, e);
}

bool txn_delete_post(struct txn *t, id128 id, int64_t now, bool *found, struct err *e)
{
    return silence(t, id, now, true, found, e);
}

bool txn_silence_post(struct txn *t, id128 id, bool *found, struct err *e)
{
    return silence(t, id, 0, false, found, e);
}
