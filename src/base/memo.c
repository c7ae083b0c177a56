#include "base/memo.h"

#include "base/hash.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define SETS 2048u
#define MARKS 16u       /* a line of the cache */
#define KEPT 32768u
#define QUESTION_MAX 4096u /* longer ones seldom come twice */
#define PART_OF_ROOM 16u   /* no answer takes more of it */

/* Where question and answer lie, one behind the other, in all that was ever kept: what is further back than the room is gone. */
struct kept {
    uint64_t hash, at;
    uint32_t question_n, answer_n;
};

struct memo {
    _Alignas(64) uint32_t marks[SETS][MARKS]; /* of questions that came once; newest first from `next` on */
    uint8_t next[SETS];
    struct kept kept[KEPT];
    uint64_t end, hash; /* hash: of what was asked last */
    size_t room;
    bool again;         /* it came before */
    char bytes[];
};

/* Fresh pages are zeros that cost nothing until they are used. */
struct memo *memo_new(size_t room)
{
    struct memo *m = mmap(NULL, sizeof *m + room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (m == MAP_FAILED) abort();
    m->room = room;
    return m;
}

void memo_free(struct memo *m)
{
    if (m) munmap(m, sizeof *m + m->room);
}

/* Has the mark been set? Sets it. */
static bool mark(struct memo *m, uint64_t hash)
{
    uint32_t mark = (uint32_t)(hash >> 32) | 1, *set = m->marks[hash % SETS], same = 0;
    for (unsigned i = 0; i < MARKS; i++) same |= set[i] == mark;
    if (!same) set[m->next[hash % SETS]++ % MARKS] = mark;
    return same;
}

static struct kept *place(struct memo *m, uint64_t hash)
{
    return &m->kept[(hash >> 16) % KEPT];
}

bool memo_find(struct memo *m, str question, str *answer)
{
    m->again = false;
    if (!question.n || question.n > QUESTION_MAX) return false;
    m->hash = hash64(question);
    m->again = mark(m, m->hash);
    if (!m->again) return false;
    const struct kept *k = place(m, m->hash);
    if (k->hash != m->hash || k->question_n != question.n || m->end - k->at > m->room) return false;
    const char *p = m->bytes + k->at % m->room;
    if (memcmp(p, question.p, question.n) != 0) return false;
    *answer = (str){p + question.n, k->answer_n};
    return true;
}

void memo_keep(struct memo *m, str question, str answer)
{
    size_t n = question.n + answer.n;
    if (!m->again || n > m->room / PART_OF_ROOM) return;
    if (m->end % m->room + n > m->room) m->end += m->room - m->end % m->room; /* never across the end */
    *place(m, m->hash) = (struct kept){m->hash, m->end, (uint32_t)question.n, (uint32_t)answer.n};
    char *p = m->bytes + m->end % m->room;
    memcpy(p, question.p, question.n);
    if (answer.n) memcpy(p + question.n, answer.p, answer.n);
    m->end += n;
}
