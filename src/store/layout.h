/* layout: what the files of the store room share: tables, keys, the transaction. Not for other rooms. */
#ifndef STORE_LAYOUT_H
#define STORE_LAYOUT_H

#include "base/lookup.h"
#include "store/correct.h"
#include "store/pseudonym.h"
#include "store/rollup.h"
#include "store/slot.h"
#include "store/store.h"

#include <lmdb.h>
#include <pthread.h>

enum table {
    TABLE_META, TABLE_NAME, TABLE_BRAND, TABLE_POST, TABLE_ID, TABLE_REVISION, TABLE_MENTION, TABLE_MOMENT, TABLE_ROLLUP,
    TABLE_TWIN, TABLE_AUTHOR, TABLE_THREAD, TABLE_TOMBSTONE, TABLE_CORRECTION, TABLE_SOURCE, TABLE_URL, TABLE_FRONTIER, TABLE_HOST,
    /* reserved in schema 1, made empty so that older programs and newer ones agree on the environment */
    TABLE_WORD, TABLE_DOCUMENT, TABLE_INCIDENT, TABLE_OUTBOX, TABLE_QUERY, TABLE_TAG, TABLE_NOTE,
    TABLE_REMADE, /* since schema 5 */
    TABLE_COUNT
};
extern const char *const table_names[TABLE_COUNT];

/* seen.c: which ids there may be; the writer's alone. */
struct seen {
    uint64_t *bits;
    size_t lines, count, room; /* count: ids put in */
    size_t txn;                /* the transaction that it is as new as */
    size_t misses;             /* look-ups that walked the buckets, since it was current */
    bool current;
};

struct store {
    MDB_env *env;
    struct seen seen;
    MDB_dbi dbi[TABLE_COUNT], second[TABLE_COUNT]; /* next.h: of derived tables there is a second set */
    str dir;
    struct arena *arena;
    bool read_only;
    uint32_t schema; /* of the file */
    uint8_t tombstone_key[SECRET_BYTES];
    struct store_spent spent;
    struct strs asked; /* brands.c: ids of the brands that were put; the writer's */
    int lock; /* copy.h: held while this process may write */
    pthread_mutex_t writing; /* one writer in this process: what is the writer's may be read until its transaction has ended */
    pthread_rwlock_t map; /* readers hold it; growing the map excludes them */
};

/* --- keys: big-endian, so that LMDB's order is time's order --- */

#define POST_KEY 16
#define LISTED_KEY (4 + 8 + 4 + 8)
#define ROLLUP_KEY (2 + 1 + 8 + 2 + 1 + 2 + 2)
struct key {
    uint8_t at[64];
    size_t n;
};
void key_u8(struct key *k, uint8_t v);
void key_u16(struct key *k, uint16_t v);
void key_u32(struct key *k, uint32_t v);
void key_u64(struct key *k, uint64_t v);
void key_time(struct key *k, int64_t at); /* sign bias: 0001 before 1970 before 9999 */
str key_str(const struct key *k);
uint64_t read_u64(const void *p);
uint32_t read_u32(const void *p);
uint16_t read_u16(const void *p);
int64_t read_time(const void *p);

struct key key_of_post(struct post_key p);
struct post_key read_post_key(const void *p);
struct key key_of_revisions(id128 id); /* they begin with it */

/* --- a transaction --- */

struct packed_change; /* packed.h: entries of packed tables, to be merged at the end */
struct draft;         /* draft.h */
struct waiting_id;    /* find.c: ids among them */
struct twin_window;   /* twin.c */

enum name_kind { NAME_TOUCHPOINT = 't', NAME_SOURCE = 's', NAME_LANG = 'l', NAME_BRAND = 'b' };

#define NAME_KINDS 4

struct name_entry {
    enum name_kind kind;
    uint16_t number;
    str name;
};

struct txn {
    struct store *store;
    MDB_txn *mdb;
    MDB_dbi dbi[TABLE_COUNT]; /* derived tables: of the set that it sees */
    unsigned set;             /* 0 or 1 */
    struct txn *next;         /* next.h: with the other set; NULL: nobody asked for it, or this is it */
    bool remaking, remaking_known;
    bool writes;
    bool full;           /* MDB_MAP_FULL was seen: grow and repeat */
    struct arena *arena; /* for what lives as long as the transaction */
    struct {
        struct packed_change *at;
        size_t count, cap;
    } packed[TABLE_COUNT];
    struct waiting_mentions {
        uint32_t *slots; /* open addressing */
        size_t cap, count; /* count: changes that are in it */
    } waiting; /* derive.c: mentions among them */
    struct waiting_id *ids; /* open addressing */
    size_t id_count, id_cap;
    uint32_t *months; /* find.c: buckets of ids, as the table has them */
    size_t month_count, month_cap;
    uint32_t month_found; /* where an id was found last; 0: none was */
    bool months_known;
    struct twin_window *twins; /* of a reader */
    struct name_entry *names;
    size_t name_count, name_cap;
    struct lookup name_places; /* by kind and name */
    struct {
        uint32_t *at; /* by number: the same */
        size_t cap;
    } name_numbers[NAME_KINDS];
    bool names_loaded;
    struct brand_record *brands;
    const struct zone **zones;
    size_t brand_count;
    bool brands_loaded;
    struct correction_list *corrections; /* correct_list.c; NULL: not read yet */
    struct words *words; /* word.c: what is to be indexed */
    struct titles *titles; /* erase.c: of the threads from which something was erased; NULL: none, or something was put since */
};

/* LMDB with strs. get: *found false when there is none; of packed tables, too. put and del: not of those. All set e on failure. */
bool entry_get(struct txn *t, enum table table, str key, str *value, bool *found, struct err *e) MUST_CHECK;
bool entry_put(struct txn *t, enum table table, str key, str value, struct err *e) MUST_CHECK;
bool entry_put_new(struct txn *t, enum table table, str key, str value, bool *taken, struct err *e) MUST_CHECK; /* *taken: something is there already, and stays */
bool entry_del(struct txn *t, enum table table, str key, struct err *e) MUST_CHECK; /* not there: fine */
/* Small values with the seal of a record around them: version, value, checksum of both and the key. */
bool entry_seal(struct txn *t, enum table table, str key, str value, struct err *e) MUST_CHECK;
bool entry_open(enum table table, str key, str sealed, str *value, struct err *e) MUST_CHECK; /* false: damaged */
/* check_facts.c: reads every table that is not derived. */
bool entry_is_sound(struct txn *t, enum table table, str key, str value, bool *is, struct err *e) MUST_CHECK; /* of a table that is not packed */
/* Whether there is each table, in use or not; the last look of a transaction, for one that is damaged ends it. */
void check_tables(struct txn *t, void (*problem)(void *ctx, enum table table, str key, const char *what), void *ctx);
bool check_facts(struct txn *t, void (*problem)(void *ctx, enum table table, str key, const char *what), void *ctx, struct err *e) MUST_CHECK;
#define SCHEMA_OLDEST 2         /* that is brought up to date where it lies (upgrade.c) */
bool store_upgrade(struct store *s, struct err *e) MUST_CHECK; /* of a writer */
uint32_t schema_sum(str value); /* open.c: of the first 12 bytes of meta's `schema` */
bool store_fail(struct txn *t, int rc, const char *doing, struct err *e);            /* always false */
bool env_fail(const struct store *s, int rc, const char *doing, struct err *e);      /* the same, outside of a transaction */
bool store_corrupt(struct err *e, enum table table, str key, const char *what);      /* always false; names the key in hex */
/* A cursor step: op as in LMDB; *found false at the end. */
bool cursor_step(struct txn *t, MDB_cursor *c, MDB_cursor_op op, str *key, str *value, bool *found, struct err *e) MUST_CHECK;
bool cursor_open(struct txn *t, enum table table, MDB_cursor **out, struct err *e) MUST_CHECK;
bool keys_astray(struct err *e); /* always false */
/* Sets the cursor on the first key >= start. */
bool cursor_seek(struct txn *t, MDB_cursor *c, str start, str *key, str *value, bool *found, struct err *e) MUST_CHECK;

/* beside.c: that something is missing, or that a walk over some keys was whole, is believed only when what lies beside is sound. */
bool missing_sure(struct txn *t, enum table table, str key, struct err *e) MUST_CHECK; /* nothing was found under that key */
bool cursor_seek_sure(struct txn *t, enum table table, MDB_cursor *c, str start, str *key, str *value, bool *found, struct err *e) MUST_CHECK;
bool cursor_end_sure(struct txn *t, enum table table, str key, str value, bool more, struct err *e) MUST_CHECK; /* the first entry that the walk did not want */

/* Of a packed table: an entry to be put or removed at the end of the transaction; the last word counts. */
void txn_change(struct txn *t, enum table table, bool remove, const struct key *key, str value);
void txn_change_kept(struct txn *t, enum table table, bool remove, const struct key *key, str value); /* the same; value lives as long as the transaction */
bool txn_flush(struct txn *t, struct err *e) MUST_CHECK;
bool rollup_flush(struct txn *t, struct err *e) MUST_CHECK;
bool rollup_sums(str value, int64_t *sum) MUST_CHECK; /* adds the stored sums to sum */
void rollup_put(struct buf *b, const int64_t *sum);   /* nothing, where all are 0 */

/* --- names <-> numbers (0 = none) --- */
#define NAME_BYTES (sizeof(((struct key *)0)->at) - 2) /* a longer name counts by its beginning */
bool name_number(struct txn *t, enum name_kind kind, str name, uint16_t *number, struct err *e) MUST_CHECK; /* writer: makes one; reader: 0 if unknown */
str name_of_number(struct txn *t, enum name_kind kind, uint16_t number);
bool names_load(struct txn *t, struct err *e) MUST_CHECK;
bool brands_load(struct txn *t, struct err *e) MUST_CHECK;
/* Sums of days are added and taken back in the zone in which they are counted, not in that of the newest brand file. Of a set that is emptied, of one that begins. */
bool zones_end(struct txn *t, struct err *e) MUST_CHECK;
bool zones_begin(struct txn *t, const struct brand *list, size_t count, struct err *e) MUST_CHECK;
const struct brand_record *brand_by_id(struct txn *t, str id);
bool brand_is_asked(const struct txn *t, str id); /* readings tell of it, also by not telling */
const struct zone *zone_of_brand(struct txn *t, uint16_t number);

/* --- records --- */
void post_put(struct buf *b, str key, const struct post *p);
/* Strings point into value; texts and pseudonym, which are coded, may lie in the arena. NULL: those are missing. */
bool post_get(str key, str value, struct arena *a, struct post *out) MUST_CHECK;
bool post_get_text(str key, str value, struct arena *a, struct post *out) MUST_CHECK; /* title, text and boost_of only */
void mention_put(struct buf *b, const struct reading *r, const struct mention *m);
/* Arrays in the arena, strings point into value. out->mentions is one mention, its brand empty. */
bool mention_get(str value, struct arena *a, struct reading *out) MUST_CHECK;
bool mention_get_some(str value, bool evidence, struct arena *a, struct reading *out) MUST_CHECK; /* with evidence or without */
void reading_dup(struct arena *a, struct reading *r);
void evidence_put(struct buf *b, const struct mention *m); /* evidence.c */
bool evidence_get(str packed, struct arena *a, struct mention *m) MUST_CHECK;

/* --- finding and deriving --- */
bool post_load(struct txn *t, struct post_key at, struct arena *a, struct post *out, struct err *e) MUST_CHECK;
bool post_save(struct txn *t, struct post_key at, const struct post *p, struct err *e) MUST_CHECK;
bool post_drop(struct txn *t, struct post_key at, id128 id, struct err *e) MUST_CHECK; /* post and id, not what is derived */
bool revisions_drop(struct txn *t, id128 id, size_t *count, struct err *e) MUST_CHECK;
bool url_forget(struct txn *t, str url, struct err *e) MUST_CHECK; /* crawlstate.c */
struct key key_of_tombstone(const struct store *s, str source, str source_id); /* erase.c */
bool tombstone_has(struct txn *t, str source, str source_id, bool *has, struct err *e) MUST_CHECK;
/* The post itself, or the one that it only passes on. */
bool tombstone_bars(struct txn *t, str source, str source_id, str boost_of, bool *bars, struct err *e) MUST_CHECK;
bool tombstone_put(struct txn *t, const struct post *p, int64_t now, struct err *e) MUST_CHECK;
bool titles_drop(struct txn *t, const struct post *first, struct err *e) MUST_CHECK; /* what the posts of its thread carry of its title */
/* --- room on the disk (space.c) --- */
bool space_is_out(const char *dir, int rc); /* rc: what LMDB or the system said */
bool space_said(struct err *e, const char *doing); /* always false */
bool space_for_lock(const char *dir, struct err *e) MUST_CHECK;
int corpus_lock(const char *dir, bool alone); /* copy.c: a file descriptor to close, or -1 */
bool corpus_compact(str dir, struct err *e) MUST_CHECK; /* copy.c: with the lock in hand, and the corpus closed */
bool key_fits(struct txn *t, const struct secret *s, struct err *e) MUST_CHECK; /* rekey.c: whether the pseudonyms are of the newest key; marks a new corpus */
bool corrections_any(struct txn *t, bool *any, struct err *e) MUST_CHECK; /* is one in force? */
/* The reading under the corrections in force; *out shares what is not changed. */
bool corrections_apply(struct txn *t, const struct post *p, const struct reading *r, struct reading *out, struct err *e) MUST_CHECK;
/* The post was erased: its corrections stay in the history, under the id that nobody can guess, without their notes. */
bool corrections_forget(struct txn *t, id128 id, id128 bare, struct err *e) MUST_CHECK;
/* --- words (word.c, word_scan.c) --- */
#define WORDS_VERSION "2" /* of the rule by which texts are cut: an index by another one is as good as none */
uint32_t month_of(int64_t at); /* bucket of 30 days, in the order of time */
int64_t month_start(uint32_t month);
bool words_begin(struct txn *t, struct err *e) MUST_CHECK; /* of a new or emptied corpus: from now on the index is complete */
bool words_end(struct txn *t, struct err *e) MUST_CHECK;   /* there is no index any more */
str segments_key(const struct txn *t); /* of meta: the number of the next segment */
void words_add(struct txn *t, struct post_key at, const uint64_t *terms, size_t count);
void words_purge(struct txn *t, int64_t at); /* a post of that time was erased: its postings leave */
bool words_flush(struct txn *t, bool all, struct err *e) MUST_CHECK;
bool seen_rules_out(struct txn *t, id128 id); /* the corpus does not hold it; false: it may */
bool seen_maybe(struct txn *t, id128 id, bool *maybe, struct err *e) MUST_CHECK; /* the same after a look-up that found nothing: makes the filter when there are many */
void seen_add(struct txn *t, id128 id);
void seen_free(struct store *s);
bool post_find(struct txn *t, id128 id, str source, str source_id, int64_t hint_at, struct post_key *key, bool *found, struct err *e) MUST_CHECK;
bool post_free_key(struct txn *t, id128 id, int64_t at, struct post_key *key, struct err *e) MUST_CHECK;
struct key key_of_id(id128 id, int64_t at);
void id_put(struct txn *t, id128 id, struct post_key at);
void id_drop(struct txn *t, id128 id, struct post_key at);
bool id_read(str key, str value, struct post_key *out) MUST_CHECK; /* an entry of the table; false: not one */
void ids_each_waiting(const struct txn *t, void (*visit)(void *ctx, id128 id), void *ctx);
void ids_forget_waiting(struct txn *t); /* they are in the table now */
void waiting_forget(struct txn *t);     /* mentions, likewise */
void twins_forget(struct txn *t);
/* Adds (sign 1) or takes back (-1) everything that is derived from one post. */
bool derive(struct txn *t, struct post_key key, const struct post *p, const struct reading *r, int sign, struct err *e) MUST_CHECK;
bool derive_draft(struct txn *t, struct post_key key, const struct draft *d, struct err *e) MUST_CHECK; /* the same, of a draft; adds */
bool derived_of(struct txn *t, struct post_key key, struct arena *a, struct reading *out, struct err *e) MUST_CHECK;
/* What a mention adds to (sign 1) or takes from (-1) the cells of its day: parts[0] of itself, then one of each of its moments, encoded. All must live as long as the
 * transaction. */
struct counted {
    uint16_t brand; /* to be set by who adds it */
    enum voice voice;
    struct date published;
    str source, lang;
    const str *touchpoints, *parts;
    size_t touchpoint_count;
};
struct counted rollup_counted(struct arena *a, const struct post *p, const struct reading *r, const struct mention *m, int sign);
bool rollup_add(struct txn *t, const struct counted *c, struct err *e) MUST_CHECK;
/* --- the posts of an author or a thread (listed.c) --- */
struct key key_of_listed(uint64_t number, struct post_key at); /* number: hash of the pseudonym, of the thread */
uint64_t listed_number(const void *key);
struct post_key read_listed(const void *key);
typedef bool listed_visit(void *ctx, struct post_key at, struct err *e);
/* Oldest first, of the buckets that [from, to] touches: a few before and behind come, too. */
bool listed_each(struct txn *t, enum table table, uint64_t number, int64_t from, int64_t to, listed_visit *visit, void *ctx, struct err *e) MUST_CHECK;

struct key key_of_mention(uint16_t brand, struct post_key p);
struct key key_of_moment(uint16_t brand, uint16_t touchpoint, struct post_key p);

#endif
