#include "run/import.h"

#include "base/queue.h"
#include "run/import_load.h"
#include "store/copy.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LOAD_BYTES ((size_t)256 << 10)
#define BATCH_POSTS 25000 /* each batch writes a part of every index anew: of those by author and id, all of it */
#define BATCH_LOADS 256
#define JOBS_MAX 64
#define LOADS_AHEAD 16
#define WAITING_MAX 128 /* loads that may overtake a slow one: then nothing more is cut until it is done */

struct importing {
    const struct import_options *o;
    struct import_input input;
    struct import_map map;
    struct again *again;
    struct arena *again_arena; /* of the thread that cuts */
    str path;
    const char *rejects; /* path.rejected */
    struct queue *cut, *done;
    FILE *rejected;
    struct load *waiting[WAITING_MAX]; /* loads that came before their turn */
    struct load *batch[BATCH_LOADS];
    size_t waiting_count, batch_count, batch_posts;
    struct import_counts *counts;
    pthread_mutex_t lock; /* guards what follows */
    pthread_cond_t turn;  /* `next` has changed */
    size_t next;          /* number of the load whose turn it is: only the writer changes it */
    struct err failure;
};

static bool failed(struct importing *im)
{
    pthread_mutex_lock(&im->lock);
    bool is = im->failure.code != ERR_NONE;
    pthread_mutex_unlock(&im->lock);
    return is;
}

static void *worker_main(void *ctx)
{
    struct importing *im = ctx;
    struct reading_room room;
    room_open(&room, im->o, &im->input, &im->map);
    for (struct load *l; (l = queue_pop(im->cut));) {
        if (!failed(im))
            load_read(&room, l);
        (void)queue_push(im->done, l);
    }
    room_close(&room);
    return NULL;
}

/* What is under way are fewer loads than may wait, so that the writer has room for all that come too early. */
static void wait_for_turn(struct importing *im, size_t number)
{
    pthread_mutex_lock(&im->lock);
    while (number >= im->next + WAITING_MAX)
        pthread_cond_wait(&im->turn, &im->lock);
    pthread_mutex_unlock(&im->lock);
}

static void end_turn(struct importing *im)
{
    pthread_mutex_lock(&im->lock);
    im->next++;
    pthread_cond_signal(&im->turn);
    pthread_mutex_unlock(&im->lock);
}

/* --- the writer: loads in the order of the file --- */

static bool commit_work(struct txn *t, void *ctx, struct err *e)
{
    struct importing *im = ctx;
    for (size_t i = 0; i < im->batch_count; i++)
        for (size_t k = 0; k < im->batch[i]->count; k++) {
            struct imported *p = &im->batch[i]->posts[k];
            if (!txn_put_draft(t, p->draft, &p->result, e))
                return false;
        }
    return true;
}

static str whole_path(const char *path, char room[PATH_MAX])
{
    return str_from(realpath(path, room) ? room : path);
}

static bool note_rejects(struct txn *t, void *ctx, struct err *e)
{
    struct importing *im = ctx;
    char room[PATH_MAX];
    return txn_note_copy(t, "import", whole_path(im->rejects, room), im->o->now, e);
}

/* For the user alone, as the corpus is; `forget` names it, as it does the file whose lines stand there. */
static bool open_rejects(struct importing *im, struct err *e)
{
    int fd = open(im->rejects, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd >= 0) (void)fchmod(fd, 0600); /* one of an earlier import may be open to others */
    if (fd < 0 || !(im->rejected = fdopen(fd, "w"))) return err_set(e, ERR_IO, "%s: %s; lines that cannot be read go there: copy the file to a folder that can be written, or give it to `import -`", im->rejects, strerror(errno));
    fprintf(im->rejected, "# rejected by leumund import; mend the lines and import this file\n%.*s", STR_ARG(im->input.heading));
    return store_write(im->o->store, note_rejects, im, e);
}

static bool write_rejected(struct importing *im, const struct refusal *r, struct err *e)
{
    if (str_eq(im->path, STR("-")) || !im->o->store) {
        if (im->o->tell)
            im->o->tell(im->o->ctx, str_dup_z(im->input.a, str_printf(im->input.a, "line %zu: %.*s", r->line, STR_ARG(r->why))));
        return true;
    }
    if (!im->rejected && !open_rejects(im, e))
        return false;
    fprintf(im->rejected, "# line %zu: %.*s\n%.*s\n", r->line, STR_ARG(r->why), STR_ARG(r->raw));
    return true;
}

static void count_load(struct import_counts *n, const struct load *l)
{
    int64_t *const by_result[] = {[PUT_NEW] = &n->kept, [PUT_KNOWN] = &n->known, [PUT_COUNTED] = &n->known, [PUT_REVISED] = &n->revised, [PUT_REFUSED] = &n->refused};
    n->rows += l->counts.rows;
    n->posts += l->counts.posts;
    n->empty += l->counts.empty;
    n->foreign += l->counts.foreign;
    n->old += l->counts.old;
    n->cut += l->counts.cut;
    n->rejected += l->counts.rejected;
    n->read_us += l->counts.read_us;
    n->timed_ns += l->counts.timed_ns;
    n->score_ns += l->counts.score_ns;
    n->draft_ns += l->counts.draft_ns;
    for (size_t i = 0; i < l->count; i++) {
        const struct imported *p = &l->posts[i];
        ++*by_result[p->result];
        n->mentions += p->draft && p->result == PUT_NEW ? (int64_t)draft_mentions(p->draft) : 0;
    }
}

static bool commit_batch(struct importing *im, struct err *e)
{
    int64_t began = import_cpu_us();
    bool ok = !im->o->store || !im->batch_posts || store_write(im->o->store, commit_work, im, e);
    for (size_t i = 0; i < im->batch_count; i++) {
        struct load *l = im->batch[i];
        for (size_t k = 0; ok && im->o->show && k < l->count; k++)
            im->o->show(im->o->ctx, l->posts[k].post);
        for (const struct refusal *r = l->refusals; ok && r; r = r->next)
            ok = write_rejected(im, r, e);
        if (ok)
            count_load(im->counts, l);
        arena_free(l->arena);
    }
    im->counts->write_us += import_cpu_us() - began;
    im->batch_count = im->batch_posts = 0;
    if (ok && im->o->progress)
        im->o->progress(im->o->ctx, im->counts);
    return ok;
}

static void fail(struct importing *im, const struct err *e)
{
    pthread_mutex_lock(&im->lock);
    if (im->failure.code == ERR_NONE)
        im->failure = *e;
    pthread_mutex_unlock(&im->lock);
}

static void batch_add(struct importing *im, struct load *l)
{
    struct err e = {.code = ERR_NONE};
    im->batch[im->batch_count++] = l;
    im->batch_posts += l->count;
    end_turn(im);
    if ((im->batch_posts >= BATCH_POSTS || im->batch_count == BATCH_LOADS) && !commit_batch(im, &e))
        fail(im, &e);
}

static void take_load(struct importing *im, struct load *l)
{
    if (failed(im)) {
        arena_free(l->arena);
        end_turn(im);
        return;
    }
    im->waiting[im->waiting_count++] = l;
    for (size_t i = 0; i < im->waiting_count; i++)
        if (im->waiting[i]->number == im->next) {
            struct load *ready = im->waiting[i];
            im->waiting[i] = im->waiting[--im->waiting_count];
            batch_add(im, ready);
            i = (size_t)-1; /* begin again: the next one may wait before it */
        }
}

static bool drop_rejects(struct txn *t, void *ctx, struct err *e)
{
    const struct importing *im = ctx;
    char room[PATH_MAX];
    return txn_drop_copy(t, "import", whole_path(im->rejects, room), e);
}

/* What an earlier import rejected is no news any more. */
static bool drop_old_rejects(struct importing *im, struct err *e)
{
    char first[32] = "";
    FILE *f = im->o->store ? fopen(im->rejects, "r") : NULL;
    bool ours = f && fgets(first, sizeof first, f) && str_starts(str_from(first), STR("# rejected by leumund import"));
    if (f)
        fclose(f);
    if (!ours || !store_write(im->o->store, drop_rejects, im, e))
        return !ours;
    (void)unlink(im->rejects);
    return true;
}

static void finish(struct importing *im)
{
    struct err e = {.code = ERR_NONE};
    for (size_t i = 0; i < im->waiting_count; i++)
        arena_free(im->waiting[i]->arena);
    if (failed(im)) {
        for (size_t i = 0; i < im->batch_count; i++)
            arena_free(im->batch[i]->arena);
    } else if (im->batch_count && !commit_batch(im, &e)) {
        fail(im, &e);
    }
    if (im->rejected && (ferror(im->rejected) | fclose(im->rejected))) {
        err_set(&e, ERR_IO, "%.*s.rejected cannot be written", STR_ARG(im->path));
        fail(im, &e);
    }
    if (!im->rejected && !failed(im) && !drop_old_rejects(im, &e))
        fail(im, &e);
}

static void *writer_main(void *ctx)
{
    struct importing *im = ctx;
    for (struct load *l; (l = queue_pop(im->done));)
        take_load(im, l);
    return NULL;
}

/* --- the run --- */

static struct load *cut_load(struct importing *im, size_t number)
{
    struct arena *a = load_arena(im->o);
    struct load *l = ARENA_NEW(a, struct load);
    int64_t began = import_cpu_us();
    *l = (struct load){.number = number, .arena = a};
    bool more = input_cut(&im->input, LOAD_BYTES, &l->rows);
    l->again = more ? again_count(im->again, &im->input, l->rows, a) : NULL;
    im->counts->cut_us += import_cpu_us() - began;
    if (more)
        return l;
    arena_free(a);
    return NULL;
}

static void run_single(struct importing *im)
{
    struct reading_room room;
    size_t number = 0;
    room_open(&room, im->o, &im->input, &im->map);
    for (struct load *l; !failed(im) && (l = cut_load(im, number)); number++) {
        load_read(&room, l);
        take_load(im, l);
    }
    room_close(&room);
}

static bool run_threads(struct importing *im, struct err *e)
{
    pthread_t threads[JOBS_MAX + 1];
    size_t jobs = im->o->jobs > JOBS_MAX ? JOBS_MAX : (size_t)im->o->jobs, started = 0, number = 0;
    im->cut = queue_new(LOADS_AHEAD);
    im->done = queue_new(LOADS_AHEAD);
    if (pthread_create(&threads[started], NULL, writer_main, im) == 0)
        started++;
    while (started && started <= jobs && pthread_create(&threads[started], NULL, worker_main, im) == 0)
        started++;
    for (struct load *l; started > 1 && !failed(im) && (l = cut_load(im, number)); number++) {
        wait_for_turn(im, number);
        (void)queue_push(im->cut, l);
    }
    queue_close(im->cut);
    for (size_t i = 1; i < started; i++)
        pthread_join(threads[i], NULL);
    queue_close(im->done);
    if (started)
        pthread_join(threads[0], NULL);
    queue_free(im->cut);
    queue_free(im->done);
    return started > 1 || err_set(e, ERR_MEMORY, "no thread can be started");
}

static bool brands_work(struct txn *t, void *ctx, struct err *e)
{
    const struct importing *im = ctx;
    const struct import_options *o = im->o;
    for (size_t i = 0; i < o->brand_count; i++)
        if (!txn_put_brand(t, &o->brands[i], o->now, e))
            return false;
    char room[PATH_MAX];
    return str_eq(im->path, STR("-")) || txn_note_copy(t, "import", whole_path(str_dup_z(im->input.a, im->path), room), o->now, e); /* `forget` names it, wherever that is called */
}

bool import_file(const struct import_options *o, str path, str bytes, struct import_counts *counts, struct err *e)
{
    struct importing *im = calloc(1, sizeof *im);
    if (!im)
        return err_set(e, ERR_MEMORY, "no memory");
    im->o = o;
    im->path = path;
    im->counts = counts;
    im->again_arena = arena_new(0);
    pthread_mutex_init(&im->lock, NULL);
    pthread_cond_init(&im->turn, NULL);
    bool ok = input_open(o, path, bytes, &im->map, &im->input, e) && (!o->store || store_write(o->store, brands_work, im, e));
    if (ok) {
        im->rejects = str_dup_z(im->input.a, str_concat(im->input.a, (str[]){path, STR(".rejected")}, 2));
        im->again = again_new(im->again_arena, &im->map);
        map_tell(im->input.a, o, &im->map, path);
        ok = o->jobs > 0 ? run_threads(im, e) : (run_single(im), true);
        finish(im);
        if (ok && im->failure.code != ERR_NONE) {
            *e = im->failure;
            ok = false;
        }
    }
    input_close(&im->input);
    arena_free(im->again_arena);
    pthread_cond_destroy(&im->turn);
    pthread_mutex_destroy(&im->lock);
    free(im);
    return ok;
}
