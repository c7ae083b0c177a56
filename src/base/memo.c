#include "base/memo.h"

#include "base/hash.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define PARTS 64u /* by a question's hash, each with its own lock and room */
#define SETS 512u
#define WAYS 8u
#define MARKS 32u
#define PART_OF_ROOM 16u    /* no answer takes more of it */
#define FEW 8u

/* Where question and answer lie, one behind the other, in all that was ever kept: what is further back than the room is gone. */
struct kept {
    uint64_t hash, at;
};

struct lengths {
    uint32_t question, answer;
};

struct part {
    _Alignas(4096) struct kept kept[SETS][WAYS];
    uint32_t marks[SETS][MARKS]; /* of questions that came once, when there was no room; newest first from `next` on */
    uint8_t next[SETS];
    pthread_mutex_t lock;
    unsigned count; /* kept */
    bool marked;
    uint64_t end; /* from twice the room on: what zeros point at is gone */
    char *bytes;
};

struct memo {
    _Alignas(4096) struct part parts[PARTS];
    size_t room; /* of a part */
    char bytes[];
};

/* Fresh pages are zeros that cost nothing until they are used. */
struct memo *memo_new(size_t room)
{
    size_t each = room / PARTS;
    struct memo *m = mmap(NULL, sizeof *m + each * PARTS, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (m == MAP_FAILED) abort();
    m->room = each;
    for (size_t i = 0; i < PARTS; i++) {
        struct part *p = &m->parts[i];
        if (pthread_mutex_init(&p->lock, NULL)) abort();
        p->end = 2 * each;
        p->bytes = m->bytes + i * each;
    }
    return m;
}

void memo_free(struct memo *m)
{
    if (!m) return;
    for (size_t i = 0; i < PARTS; i++) (void)pthread_mutex_destroy(&m->parts[i].lock);
    munmap(m, sizeof *m + m->room * PARTS);
}

static struct part *part_of(struct memo *m, uint64_t hash)
{
    return &m->parts[hash % PARTS];
}

static size_t set_of(uint64_t hash)
{
    return (hash >> 16) % SETS;
}

/* All pages of a table at once, for one by one each is asked for twice, to be read and to be written, which stops the other threads. */
static void pages_ask(void *table, size_t n)
{
#ifdef MADV_POPULATE_WRITE
    (void)madvise(table, n, MADV_POPULATE_WRITE);
#else
    (void)table, (void)n;
#endif
}

/* Has the mark been set? Sets it. */
static bool mark(struct part *p, uint64_t hash)
{
    uint32_t mark = (uint32_t)(hash >> 32) | 1, *set = p->marks[set_of(hash)], same = 0;
    if (!p->marked) pages_ask(p->marks, sizeof p->marks);
    p->marked = true;
    for (unsigned i = 0; i < MARKS; i++) same |= set[i] == mark;
    if (!same) set[p->next[set_of(hash)]++ % MARKS] = mark;
    return same;
}

static bool is_full(const struct part *p, size_t room)
{
    return p->end > 3 * room;
}

/* The answer within what is kept. */
static bool look(const struct part *p, size_t room, uint64_t hash, str question, str *answer)
{
    const struct kept *set = p->kept[set_of(hash)];
    for (unsigned i = 0; i < WAYS; i++) {
        if (set[i].hash != hash || p->end - set[i].at > room) continue;
        const char *at = p->bytes + set[i].at % room;
        struct lengths n;
        memcpy(&n, at, sizeof n);
        at += sizeof n;
        if (n.question != question.n || memcmp(at, question.p, question.n) != 0) continue;
        *answer = (str){at + n.question, n.answer};
        return true;
    }
    return false;
}

bool memo_find(struct memo *m, str question, struct memo_asked *asked, struct buf *out)
{
    asked->worth = false;
    if (!question.n || question.n > MEMO_QUESTION_MAX || !m->room) return false;
    uint64_t hash = asked->hash = hash64(question);
    struct part *p = part_of(m, hash);
    str answer;
    (void)pthread_mutex_lock(&p->lock);
    bool found = look(p, m->room, hash, question, &answer);
    if (found)
        buf_put(out, answer);
    else
        asked->worth = !is_full(p, m->room) || mark(p, hash);
    (void)pthread_mutex_unlock(&p->lock);
    return found;
}

/* The place of the same hash, or of what was kept longest ago. */
static struct kept *place(struct part *p, uint64_t hash)
{
    struct kept *set = p->kept[set_of(hash)], *oldest = set;
    for (unsigned i = 0; i < WAYS; i++) {
        if (set[i].hash == hash) return &set[i];
        if (set[i].at < oldest->at) oldest = &set[i];
    }
    return oldest;
}

void memo_keep(struct memo *m, const struct memo_asked *asked, str question, str answer)
{
    struct lengths lengths = {(uint32_t)question.n, (uint32_t)answer.n};
    if (!asked->worth || answer.n > m->room || sizeof lengths + question.n + answer.n > m->room / PART_OF_ROOM) return;
    size_t n = sizeof lengths + question.n + answer.n;
    struct part *p = part_of(m, asked->hash);
    (void)pthread_mutex_lock(&p->lock);
    if (p->end % m->room + n > m->room) p->end += m->room - p->end % m->room; /* never across the end */
    if (++p->count == FEW) pages_ask(p->kept, sizeof p->kept);
    *place(p, asked->hash) = (struct kept){asked->hash, p->end};
    char *at = p->bytes + p->end % m->room;
    memcpy(at, &lengths, sizeof lengths);
    memcpy(at + sizeof lengths, question.p, question.n);
    if (answer.n) memcpy(at + sizeof lengths + question.n, answer.p, answer.n);
    p->end += n;
    (void)pthread_mutex_unlock(&p->lock);
}
