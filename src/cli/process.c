#include "cli/process.h"

#include "cli/cli.h"

#include <malloc.h>
#include <signal.h>
#include <stdlib.h>

#define HEAP_KEPT (2 << 20)

static const char *from_process(void *ctx, const char *name)
{
    (void)ctx;
    return getenv(name);
}

/* Libraries take and give back some tens of kilobytes for every text: a thread's heap that shrinks each time is filled with zeros each time. */
static void keep_heaps(void)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, HEAP_KEPT);
    mallopt(M_TRIM_THRESHOLD, HEAP_KEPT);
#endif
}

int process_main(int argc, char **argv)
{
    struct environment env = {from_process, NULL};
    keep_heaps();
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error of write(), seen at the end */
    signal(SIGXFSZ, SIG_IGN); /* so is a file that may not grow */
    return cli_main(argc, argv, &env, stdin, stdout, stderr);
}
