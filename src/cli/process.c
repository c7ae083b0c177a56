#include "cli/process.h"

#include "cli/cli.h"

#include <fcntl.h>
#include <malloc.h>
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HEAP_KEPT (2 << 20)

/* A service is often started without HOME: the system knows the user's folder, too. */
static const char *home_of_user(void)
{
    const struct passwd *user = getpwuid(getuid());
    return user && user->pw_dir && user->pw_dir[0] == '/' ? user->pw_dir : NULL;
}

static const char *from_process(void *ctx, const char *name)
{
    const char *value = getenv(name);
    (void)ctx;
    return strcmp(name, "HOME") == 0 && !(value && *value) ? home_of_user() : value;
}

/* Libraries take and give back some tens of kilobytes for every text: a thread's heap that shrinks each time is filled with zeros each time. */
static void keep_heaps(void)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, HEAP_KEPT);
    mallopt(M_TRIM_THRESHOLD, HEAP_KEPT);
#endif
}

/* A stream that the caller closed is filled with /dev/null, in and out the wrong way round, so that using it fails: else the next file that is opened, and the corpus is one, gets its number,
 * and what is said goes into that file. */
static bool fill_closed_streams(void)
{
    static const int modes[] = {O_WRONLY, O_RDONLY, O_WRONLY};
    for (int fd = 0; fd < 3; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", modes[fd]) != fd) return false;
    return true;
}

int process_main(int argc, char **argv)
{
    struct environment env = {from_process, NULL};
    if (!fill_closed_streams()) return CLI_IO;
    keep_heaps();
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error of write(), seen at the end */
    signal(SIGXFSZ, SIG_IGN); /* so is a file that may not grow */
    return cli_main(argc, argv, &env, stdin, stdout, stderr);
}
