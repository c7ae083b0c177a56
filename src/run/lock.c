#include "run/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

bool lock_take(str dir, int *fd, struct err *e)
{
    char path[4096];
    if ((size_t)snprintf(path, sizeof path, "%.*s/crawl.lock", STR_ARG(dir)) >= sizeof path)
        return err_set(e, ERR_STORE, "the path of the corpus is too long");
    *fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (*fd < 0)
        return err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
    if (flock(*fd, LOCK_EX | LOCK_NB) == 0)
        return true;
    bool busy = errno == EWOULDBLOCK;
    const char *reason = strerror(errno);
    lock_release(*fd);
    *fd = -1;
    if (busy)
        return err_set(e, ERR_STORE, "another crawl works on the corpus %.*s; together they would ask the same hosts too often", STR_ARG(dir));
    return err_set(e, ERR_IO, "%s: %s", path, reason);
}

void lock_release(int fd)
{
    if (fd >= 0)
        close(fd);
}
