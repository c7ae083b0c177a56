#include "run/signals.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>

#define END SIGUSR1 /* ours alone: ends the thread */

struct signals {
    void (*stop)(void *ctx);
    void *ctx;
    pthread_t thread;
    sigset_t set, before;
    atomic_bool came;
};

static void *wait_main(void *arg)
{
    struct signals *s = arg;
    for (int signal; sigwait(&s->set, &signal) == 0 && signal != END;) {
        atomic_store(&s->came, true);
        s->stop(s->ctx);
    }
    return NULL;
}

bool signals_watch(void (*stop)(void *ctx), void *ctx, struct signals **out, struct err *e)
{
    struct signals *s = calloc(1, sizeof *s);
    if (!s)
        return err_set(e, ERR_MEMORY, "out of memory");
    *s = (struct signals){.stop = stop, .ctx = ctx};
    sigemptyset(&s->set);
    sigaddset(&s->set, SIGINT);
    sigaddset(&s->set, SIGTERM);
    sigaddset(&s->set, END);
    pthread_sigmask(SIG_BLOCK, &s->set, &s->before);
    if (pthread_create(&s->thread, NULL, wait_main, s) != 0) {
        free(s);
        return err_set(e, ERR_MEMORY, "no thread can be started");
    }
    *out = s;
    return true;
}

void signals_end(struct signals *s)
{
    if (!s)
        return;
    pthread_kill(s->thread, END);
    pthread_join(s->thread, NULL);
    pthread_sigmask(SIG_SETMASK, &s->before, NULL);
    free(s);
}

bool signals_came(const struct signals *s)
{
    return s && atomic_load(&s->came);
}
