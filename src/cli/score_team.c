#include "cli/score_team.h"

#include "base/queue.h"

#include <pthread.h>

#define JOBS_MAX 64
#define AHEAD_MAX (2 * JOBS_MAX + 2)
#define OUTPUT_MAX ((size_t)1 << 30)
#define LARGE_BLOCK ((size_t)1 << 13)

struct load {
    struct line_block block;
    struct buf out;
    bool answered;
};

struct team {
    const struct score_work *w;
    struct cli *c;
    struct queue *given, *answered;
    pthread_t threads[JOBS_MAX];
    void *own[JOBS_MAX + 1]; /* the last one is the calling thread's */
    size_t count, ahead;
    struct load loads[AHEAD_MAX]; /* number n stands in n % ahead */
    size_t first, next;           /* numbers of the oldest under way, and of the next */
};

struct member {
    struct team *t;
    void *own;
};

static void *member_main(void *ctx)
{
    struct member *m = ctx;
    struct team *t = m->t;
    for (struct load *l; (l = queue_pop(t->given));) {
        t->w->answer(m->own, &l->block, &l->out);
        (void)queue_push(t->answered, l); /* never full: it holds all loads */
    }
    t->w->leave(m->own);
    return NULL;
}

/* Only when nothing is under way. */
static void members_start(struct team *t, int64_t jobs)
{
    t->given = queue_new(AHEAD_MAX);
    t->answered = queue_new(AHEAD_MAX);
    for (; t->count < (size_t)jobs && t->count < JOBS_MAX; t->count++) {
        struct member *m = ARENA_NEW(t->c->arena, struct member);
        *m = (struct member){t, t->w->enter(t->w->ctx)};
        if (pthread_create(&t->threads[t->count], NULL, member_main, m) == 0) continue;
        t->w->leave(m->own);
        break;
    }
    t->ahead = t->count ? 2 * t->count + 2 : 1;
    t->first = t->next = 0;
}

static void members_stop(struct team *t)
{
    if (t->given) queue_close(t->given);
    for (size_t i = 0; i < t->count; i++) pthread_join(t->threads[i], NULL);
    if (t->answered) queue_close(t->answered);
    queue_free(t->given);
    queue_free(t->answered);
}

static void give(struct team *t)
{
    struct load *l = &t->loads[t->next++ % t->ahead];
    if (t->count) {
        (void)queue_push(t->given, l);
        return;
    }
    if (!t->own[JOBS_MAX]) t->own[JOBS_MAX] = t->w->enter(t->w->ctx);
    t->w->answer(t->own[JOBS_MAX], &l->block, &l->out);
    l->answered = true;
}

/* Writes the oldest load's answers; false where nobody reads them. */
static bool take(struct team *t)
{
    struct load *l = &t->loads[t->first++ % t->ahead];
    while (!l->answered) ((struct load *)queue_pop(t->answered))->answered = true;
    cli_write(t->c, buf_str(&l->out));
    if (!ferror(t->c->out)) (void)fflush(t->c->out); /* somebody may wait for it before he writes on */
    buf_clear(&l->out);
    l->answered = false;
    return !cli_closed(t->c);
}

static void answer_all(struct team *t, struct line_reader *r, int64_t jobs)
{
    bool open = true;
    while (open) {
        bool full = t->next - t->first == t->ahead;
        if (full || (t->next > t->first && line_reader_waits(r))) {
            open = take(t);
            continue;
        }
        struct load *l = &t->loads[t->next % t->ahead];
        if (!line_reader_next(r, &l->block)) break;
        bool second = l->block.first > 1 && l->block.n >= LARGE_BLOCK; /* a long input: the calling thread's load is the first of the team's */
        if (!t->given && jobs > 1 && second) members_start(t, jobs);
        give(t);
    }
    while (open && t->first < t->next) open = take(t);
    while (t->first < t->next) { /* nobody reads: what is under way must end all the same */
        struct load *l = &t->loads[t->first++ % t->ahead];
        while (!l->answered) ((struct load *)queue_pop(t->answered))->answered = true;
    }
}

void score_in_order(struct cli *c, int64_t jobs, const struct score_work *w)
{
    struct team *t = ARENA_NEW(c->arena, struct team);
    struct line_reader r;
    *t = (struct team){.w = w, .c = c, .ahead = 1};
    for (size_t i = 0; i < AHEAD_MAX; i++) buf_init(&t->loads[i].out, OUTPUT_MAX);
    line_reader_init(&r, c->in);
    answer_all(t, &r, jobs);
    members_stop(t);
    if (t->own[JOBS_MAX]) w->leave(t->own[JOBS_MAX]);
    for (size_t i = 0; i < AHEAD_MAX; i++) {
        line_block_free(&t->loads[i].block);
        buf_free(&t->loads[i].out);
    }
    line_reader_free(&r);
}
