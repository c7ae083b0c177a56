#include "cli/damage.h"

#include "cli/cli.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Sanitizers tell more of such a signal than we could. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define OURS 0
#else
#define OURS 1
#endif

static const int signals[] = {SIGSEGV, SIGBUS};

static char sentence[4200]; /* a handler may not make one */

static void tell(int number)
{
    (void)number;
    (void)!write(STDERR_FILENO, sentence, strlen(sentence));
    _exit(CLI_STORE);
}

static void handle(void (*handler)(int))
{
    struct sigaction a = {.sa_flags = (int)SA_RESETHAND};
    a.sa_handler = handler;
    sigemptyset(&a.sa_mask);
    for (size_t i = 0; OURS && i < sizeof signals / sizeof *signals; i++) (void)sigaction(signals[i], &a, NULL);
}

void damage_tell(str store)
{
    snprintf(sentence, sizeof sentence, "leumund: %.*s/data.mdb: a page cannot be read: the corpus is damaged; run `leumund check`, and should that find nothing, please report this\n", STR_ARG(store));
    handle(tell);
}

void damage_end(void)
{
    handle(SIG_DFL);
}
