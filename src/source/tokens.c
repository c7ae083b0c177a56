#include "source/tokens.h"

#include "base/hash.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct token {
    struct token *next;
    uint64_t source;
    size_t n;
    char bytes[TOKEN_MAX];
};

struct tokens {
    pthread_mutex_t lock;
    struct token *first;
};

static void release(void *p)
{
    struct tokens *t = p;
    while (t->first) {
        struct token *next = t->first->next;
        free(t->first);
        t->first = next;
    }
    pthread_mutex_destroy(&t->lock);
    free(t);
}

struct tokens *tokens_new(struct arena *a)
{
    struct tokens *t = calloc(1, sizeof *t);
    if (!t || pthread_mutex_init(&t->lock, NULL) != 0) abort();
    arena_own(a, t, release);
    return t;
}

static struct token *find(const struct tokens *t, uint64_t source)
{
    struct token *one = t->first;
    while (one && one->source != source) one = one->next;
    return one;
}

bool tokens_keep(struct tokens *t, str source, str token)
{
    if (token.n > TOKEN_MAX) return false;
    uint64_t key = hash64(source);
    pthread_mutex_lock(&t->lock);
    struct token *one = find(t, key);
    if (!one) {
        one = calloc(1, sizeof *one);
        if (!one) abort();
        one->source = key;
        one->next = t->first;
        t->first = one;
    }
    memcpy(one->bytes, token.p, token.n);
    one->n = token.n;
    pthread_mutex_unlock(&t->lock);
    return true;
}

str tokens_of(struct tokens *t, str source, struct arena *a)
{
    char bytes[TOKEN_MAX];
    size_t n = 0;
    pthread_mutex_lock(&t->lock);
    const struct token *one = find(t, hash64(source));
    if (one) memcpy(bytes, one->bytes, n = one->n);
    pthread_mutex_unlock(&t->lock);
    /* An arena may leave by a longjmp: not under the lock. */
    return n ? str_dup(a, (str){bytes, n}) : (str){0};
}
