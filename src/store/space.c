/* Room on the disk: told from other faults of writing, and taken beforehand where its lack would end the process. */
#include "store/layout.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define LITTLE (UINT64_C(1) << 20)
#define LOCK_BYTES 32768 /* LMDB's table of readers: 64 bytes a slot */

/* LMDB says EIO when a page was written in part, which is how a disk becomes full. */
bool space_is_out(const char *dir, int rc)
{
    struct statvfs disk;
    struct rlimit most;
    struct stat st;
    char path[4096];
    if (rc == ENOSPC || rc == EDQUOT || rc == EFBIG)
        return true;
    if (rc != EIO)
        return false;
    if (statvfs(dir, &disk) == 0 && (uint64_t)disk.f_bavail * disk.f_frsize < LITTLE)
        return true;
    return getrlimit(RLIMIT_FSIZE, &most) == 0 && most.rlim_cur != RLIM_INFINITY && (size_t)snprintf(path, sizeof path, "%s/data.mdb", dir) < sizeof path &&
           stat(path, &st) == 0 && (uint64_t)st.st_size + LITTLE > most.rlim_cur;
}

bool space_said(struct err *e, const char *doing)
{
    return err_set(e, ERR_STORE, "the disk is full while %s; make room, then run the command again: nothing acknowledged is lost", doing);
}

/* The table of readers is a sparse file that is mapped: on a full disk the first touch of a page would end the process. */
bool space_for_lock(const char *dir, struct err *e)
{
    char path[4096];
    struct stat st;
    if ((size_t)snprintf(path, sizeof path, "%s/lock.mdb", dir) >= sizeof path)
        return true;
    if (stat(path, &st) == 0 && st.st_blocks * INT64_C(512) >= LOCK_BYTES)
        return true;
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return true; /* LMDB will say why */
    int rc = posix_fallocate(fd, 0, LOCK_BYTES);
    close(fd);
    return rc != ENOSPC || space_said(e, "opening the corpus");
}
