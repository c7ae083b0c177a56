#include "cli/process.h"

#include "cli/cli.h"

#include <signal.h>
#include <stdlib.h>

static const char *from_process(void *ctx, const char *name)
{
    (void)ctx;
    return getenv(name);
}

int process_main(int argc, char **argv)
{
    struct environment env = {from_process, NULL};
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error of write(), seen at the end */
    signal(SIGXFSZ, SIG_IGN); /* so is a file that may not grow */
    return cli_main(argc, argv, &env, stdin, stdout, stderr);
}
