/* Rows go to the file by a thread of their own, so that the next ones are made while the disk takes these. What was written is sent to the disk soon after: the end of the
 * export, which waits for all of it, finds little left. */
#if defined(__linux__)
#define _GNU_SOURCE /* sync_file_range() */
#endif
#include "output/export_part.h"

#include "base/queue.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PIECES 8 /* under way: of 256 kB and more */
#define SEND_BYTES ((int64_t)8 << 20)

struct export_pipe {
    pthread_t thread;
    struct queue *full, *empty;
    struct buf pieces[PIECES];
    int fd;
    atomic_int failed; /* errno of the first write that did */
};

static void write_piece(struct export_pipe *p, struct buf *piece)
{
    for (size_t at = 0; at < piece->n && !atomic_load(&p->failed);) {
        ssize_t n = write(p->fd, piece->p + at, piece->n - at);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) atomic_store(&p->failed, errno);
        else at += (size_t)n;
    }
    buf_clear(piece);
}

/* Begins to write pages back without waiting; what it cannot do, the end of the export does. */
static void send_off(int fd, int64_t *waiting)
{
#if defined(SYNC_FILE_RANGE_WRITE)
    if (*waiting >= SEND_BYTES) {
        (void)sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE);
        *waiting = 0;
    }
#else
    (void)fd, (void)waiting;
#endif
}

static void *pipe_main(void *ctx)
{
    struct export_pipe *p = ctx;
    int64_t waiting = 0;
    for (struct buf *piece; (piece = queue_pop(p->full));) {
        waiting += (int64_t)piece->n;
        write_piece(p, piece);
        (void)queue_push(p->empty, piece);
        send_off(p->fd, &waiting);
    }
    return NULL;
}

static void pipe_free(struct export_pipe *p)
{
    for (size_t i = 0; i < PIECES; i++) buf_free(&p->pieces[i]);
    queue_free(p->full);
    queue_free(p->empty);
    free(p);
}

struct export_pipe *export_pipe_new(int fd, size_t max)
{
    struct export_pipe *p = calloc(1, sizeof *p);
    if (!p) return NULL;
    p->fd = fd;
    p->full = queue_new(PIECES);
    p->empty = queue_new(PIECES);
    for (size_t i = 0; i < PIECES; i++) {
        buf_init(&p->pieces[i], max);
        (void)queue_push(p->empty, &p->pieces[i]);
    }
    if (pthread_create(&p->thread, NULL, pipe_main, p) == 0) return p;
    pipe_free(p);
    return NULL;
}

bool export_pipe_put(struct export_pipe *p, struct buf *rows)
{
    struct buf *piece = queue_pop(p->empty), empty = *piece;
    *piece = *rows;
    *rows = empty;
    (void)queue_push(p->full, piece);
    errno = atomic_load(&p->failed);
    return errno == 0;
}

bool export_pipe_close(struct export_pipe *p)
{
    queue_close(p->full);
    pthread_join(p->thread, NULL);
    queue_close(p->empty);
    int failed = atomic_load(&p->failed);
    pipe_free(p);
    errno = failed;
    return failed == 0;
}
