#include "cli/score_team.h"

#include "base/team.h"

#include <errno.h>
#include <string.h>

#define OUTPUT_MAX ((size_t)1 << 30)
#define LARGE_BLOCK ((size_t)1 << 13)

struct load {
    const struct score_work *w;
    struct line_block block;
    struct buf out;
};

static void load_answer(void *own, void *load)
{
    struct load *l = load;
    l->w->answer(own, &l->block, &l->out);
}

static struct team *loads_new(const struct score_work *w, size_t jobs)
{
    struct team *t = team_new(&(struct team_work){load_answer, w->enter, w->leave, w->ctx}, jobs, sizeof(struct load));
    for (size_t i = 0; i < team_ahead(t); i++) {
        struct load *l = team_load(t, i);
        l->w = w;
        buf_init(&l->out, OUTPUT_MAX);
    }
    return t;
}

static void loads_free(struct team *t)
{
    team_stop(t);
    for (size_t i = 0; i < team_ahead(t); i++) {
        struct load *l = team_load(t, i);
        line_block_free(&l->block);
        buf_free(&l->out);
    }
    team_free(t);
}

/* Writes the oldest load's answers; false where nobody reads them. */
static bool write_oldest(struct cli *c, struct team *t)
{
    struct load *l = team_take(t);
    cli_write(c, buf_str(&l->out));
    if (!ferror(c->out)) (void)fflush(c->out); /* somebody may wait for it before he writes on */
    buf_clear(&l->out);
    team_done(t);
    return !cli_closed(c);
}

/* The input is long: several threads go on with the block that was read for the calling one. Nothing is under way. */
static struct team *share(struct team *alone, const struct score_work *w, size_t jobs)
{
    struct team *t = loads_new(w, jobs);
    struct load *from = team_room(alone), *to = team_room(t);
    to->block = from->block;
    from->block = (struct line_block){0};
    loads_free(alone);
    return t;
}

static struct team *answer_all(struct cli *c, struct line_reader *r, struct team *t, const struct score_work *w, int64_t jobs)
{
    bool open = true, shared = jobs < 2;
    while (open) {
        struct load *l = team_room(t);
        if (!l || (team_works(t) && line_reader_waits(r))) {
            open = write_oldest(c, t);
            continue;
        }
        if (!line_reader_next(r, &l->block)) break;
        if (!shared && l->block.first > 1 && l->block.n >= LARGE_BLOCK) {
            t = share(t, w, (size_t)jobs);
            shared = true;
        }
        team_give(t);
    }
    while (open && team_works(t)) open = write_oldest(c, t);
    return t;
}

int score_in_order(struct cli *c, int64_t jobs, const struct score_work *w)
{
    struct line_reader r;
    line_reader_init(&r, c->in, w->brief ? LINE_BLOCK_LONG : LINE_BLOCK);
    loads_free(answer_all(c, &r, loads_new(w, 0), w, jobs));
    line_reader_free(&r);
    if (!r.fault) return CLI_OK;
    struct err e;
    (void)err_set(&e, ERR_IO, "standard input: %s%s", strerror(r.fault), r.fault == EISDIR ? "; give it a file: < TEXTS" : "");
    return cli_fail(c, &e);
}
