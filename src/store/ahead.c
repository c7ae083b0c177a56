/* Who is about to read everything reads in the order of keys, which lies all over the file: on a disk that seeks, or far away, page by page. Asked for in the order of the file
 * it comes as fast as the disk can, and is there when its turn comes. */
#include "store/layout.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define PIECE ((off_t)4 << 20)
#define SHARE 2 /* of the memory that the machine has; a larger file would push out its own beginning */

static void *bring(void *ctx)
{
    int fd = (int)(intptr_t)ctx;
    struct stat st;
    long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    if (fstat(fd, &st) == 0 && pages > 0 && st.st_size / size < pages / SHARE)
        for (off_t at = 0; at < st.st_size; at += PIECE)
            (void)posix_fadvise(fd, at, PIECE, POSIX_FADV_WILLNEED);
    close(fd);
    return NULL;
}

void store_read_ahead(struct store *s)
{
    pthread_t thread;
    int fd;
    if (mdb_env_get_fd(s->env, &fd) || (fd = fcntl(fd, F_DUPFD_CLOEXEC, 0)) < 0)
        return;
    if (pthread_create(&thread, NULL, bring, (void *)(intptr_t)fd) == 0)
        (void)pthread_detach(thread);
    else
        close(fd);
}
