/* check, the indexes: each post and mention has its entries, with the values that they should have; and no entry is nobody's. The second is told by counting: when there are as
 * many entries as were asked for, and each of those was there, none is left over. Only otherwise the index is walked for whose they are. */
#include "store/check.h"
#include "store/draft.h"

static struct key key_of_author(const struct post *p, struct post_key at) { return key_of_listed(hash64(p->pseudonym), at); }
static struct key key_of_thread(const struct post *p, struct post_key at) { return key_of_listed(hash64(p->thread), at); }

/* --- there --- */

static bool expect(struct checking *c, enum table table, const struct key *k, str *value, bool *found, struct err *e)
{
    if (!check_look(c, table, key_str(k), value, found, e))
        return false;
    c->wanted[table]++;
    if (!*found)
        check_tell(c, table, key_str(k), table == TABLE_MOMENT ? "is missing for a mention" : "is missing for a post");
    return true;
}

bool check_post_entries(struct checking *c, str key, const struct post *p, struct err *e)
{
    struct post_key own = read_post_key(key.p), at;
    struct key id = key_of_id(p->id, own.at), author = key_of_author(p, own), thread = key_of_thread(p, own);
    str value;
    bool found;
    if (!expect(c, TABLE_ID, &id, &value, &found, e))
        return false;
    if (found && (!id_read(key_str(&id), value, &at) || at.at != own.at || at.hash != own.hash))
        check_tell(c, TABLE_ID, key_str(&id), "points to another post");
    return (!p->pseudonym.n || expect(c, TABLE_AUTHOR, &author, &value, &found, e)) && (!p->thread.n || expect(c, TABLE_THREAD, &thread, &value, &found, e));
}

bool check_mention_entries(struct checking *c, str key, const struct reading *r, struct err *e)
{
    const struct mention *m = &r->mentions[0];
    struct post_key at = read_post_key(key.p + 2);
    struct key twin = key_of_post(at);
    str value;
    bool found;
    if (r->fingerprint && !expect(c, TABLE_TWIN, &twin, &value, &found, e))
        return false;
    if (r->fingerprint && found && (value.n != 8 || read_u64(value.p) != r->fingerprint))
        check_tell(c, TABLE_TWIN, key_str(&twin), "is not the fingerprint of its post");
    for (size_t i = 0; i < m->moment_count; i++) {
        uint16_t number;
        uint8_t wanted[MOMENT_VALUE];
        if (!name_number(c->t, NAME_TOUCHPOINT, m->moments[i].touchpoint, &number, e))
            return false;
        struct key k = key_of_moment(read_u16(key.p), number, at);
        if (!expect(c, TABLE_MOMENT, &k, &value, &found, e))
            return false;
        draft_moment_value(&m->moments[i], m, wanted);
        if (found && !str_eq(value, (str){(const char *)wanted, sizeof wanted}))
            check_tell(c, TABLE_MOMENT, key_str(&k), "is not what its mention says");
    }
    return true;
}

/* --- nobody's --- */

static bool count(struct checking *c, str key, str value, struct err *e)
{
    (void)c, (void)key, (void)value, (void)e;
    return true;
}

static bool id_owned(struct checking *c, str key, str value, struct err *e)
{
    struct post_key at;
    struct post p;
    bool sound = false;
    if (!id_read(key, value, &at)) {
        check_tell(c, TABLE_ID, key, "not an entry of this table");
        return true;
    }
    struct key k = key_of_post(at), own = {.n = 0};
    if (!check_post_at(c, key_str(&k), &p, &sound, e))
        return false;
    if (sound)
        own = key_of_id(p.id, at.at);
    if (!sound || !str_eq(key_str(&own), key))
        check_tell(c, TABLE_ID, key, sound ? "points to another post" : "its post is missing or damaged");
    return true;
}

static bool post_owned(struct checking *c, enum table table, str key, struct err *e)
{
    struct post p;
    bool sound;
    struct post_key at = read_listed(key.p);
    struct key place = key_of_post(at), own = {.n = 0};
    if (!check_post_at(c, key_str(&place), &p, &sound, e))
        return false;
    if (sound && table == TABLE_AUTHOR && p.pseudonym.n)
        own = key_of_author(&p, at);
    if (sound && table == TABLE_THREAD && p.thread.n)
        own = key_of_thread(&p, at);
    if (!sound || !str_eq(key_str(&own), key))
        check_tell(c, table, key, sound ? "belongs to no post" : "its post is missing or damaged");
    return true;
}

static bool author_owned(struct checking *c, str key, str value, struct err *e)
{
    (void)value;
    return post_owned(c, TABLE_AUTHOR, key, e);
}

static bool thread_owned(struct checking *c, str key, str value, struct err *e)
{
    (void)value;
    return post_owned(c, TABLE_THREAD, key, e);
}

/* Several brands may name one post, which has one fingerprint: counting does not tell, each is looked at. */
static bool twin_owned(struct checking *c, str key, str value, struct err *e)
{
    bool owned = false;
    for (size_t i = 0; !owned && i < c->t->brand_count; i++) {
        struct key k = key_of_mention(c->t->brands[i].number, read_post_key(key.p));
        struct reading r;
        str mention;
        bool found;
        if (!check_look(c, TABLE_MENTION, key_str(&k), &mention, &found, e))
            return false;
        owned = found && value.n == 8 && mention_get_some(mention, false, c->a, &r) && r.fingerprint == read_u64(value.p);
    }
    if (!owned)
        check_tell(c, TABLE_TWIN, key, "belongs to no mention");
    return true;
}

static bool moment_owned(struct checking *c, str key, str value, struct err *e)
{
    struct key k = key_of_mention(read_u16(key.p), read_post_key(key.p + 4));
    struct reading r;
    str mention;
    bool found, owned = false;
    (void)value;
    if (!check_look(c, TABLE_MENTION, key_str(&k), &mention, &found, e))
        return false;
    found = found && mention_get_some(mention, false, c->a, &r);
    for (size_t i = 0; found && !owned && i < r.mentions[0].moment_count; i++) {
        uint16_t number;
        if (!name_number(c->t, NAME_TOUCHPOINT, r.mentions[0].moments[i].touchpoint, &number, e))
            return false;
        owned = number == read_u16(key.p + 2);
    }
    if (!owned)
        check_tell(c, TABLE_MOMENT, key, "belongs to no mention");
    return true;
}

bool check_orphans(struct checking *c, struct err *e)
{
    static const struct {
        enum table table;
        check_visit *owned;
    } indexes[] = {{TABLE_ID, id_owned}, {TABLE_AUTHOR, author_owned}, {TABLE_THREAD, thread_owned}, {TABLE_TWIN, twin_owned}, {TABLE_MOMENT, moment_owned}};
    for (size_t i = 0; i < sizeof indexes / sizeof *indexes; i++) {
        enum table table = indexes[i].table;
        size_t problems = c->counts->problems, there = 0;
        struct err unread = {.code = ERR_NONE}; /* what is damaged was told, and makes the count less than it is */
        bool counted = packed_count(c->t, table, &there, &unread);
        if (!check_walk_packed(c, table, counted && problems == c->counts->problems && there == c->wanted[table] ? count : indexes[i].owned, e))
            return false;
        if (table == TABLE_MOMENT)
            c->counts->moments = there;
    }
    return true;
}
