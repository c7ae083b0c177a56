#define _GNU_SOURCE /* the registers' names */
#include "cli/damage.h"

#include "cli/cli.h"

#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>

/* Sanitizers tell more of such a signal than we could. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define OURS 0
#else
#define OURS 1
#endif

static const int signals[] = {SIGSEGV, SIGBUS};

static char sentence[4200]; /* a handler may not make one */

/* --- whose fault it was, by the list of maps: "7f0000000000-7f0000100000 r--s 00000000 08:01 4711   /corpus/data.mdb", the lowest first. Only what a handler may call --- */

struct maps {
    int fd;
    size_t n, at;
    char bytes[4096];
};

enum map_of { MAP_OTHER, MAP_CORPUS, MAP_LMDB };

/* A name's one slash begins it: what does not go on begins anew. */
static const struct {
    const char *name;
    enum map_of of;
} names[] = {{"/data.mdb", MAP_CORPUS}, {"/liblmdb", MAP_LMDB}};
#define NAME_COUNT (sizeof names / sizeof *names)

static int next_byte(struct maps *m)
{
    if (m->at == m->n) {
        ssize_t got = read(m->fd, m->bytes, sizeof m->bytes);
        m->n = got > 0 ? (size_t)got : 0;
        m->at = 0;
    }
    return m->at < m->n ? (unsigned char)m->bytes[m->at++] : -1;
}

static int digit_of(int byte)
{
    return byte >= '0' && byte <= '9' ? byte - '0' : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : -1;
}

/* Where the next map begins, and whose it is. */
static bool next_map(struct maps *m, uintptr_t *begins, enum map_of *of)
{
    size_t matched[NAME_COUNT] = {0};
    int byte;
    *begins = 0;
    *of = MAP_OTHER;
    while ((byte = next_byte(m)) >= 0 && digit_of(byte) >= 0) *begins = *begins << 4 | (uintptr_t)digit_of(byte);
    for (; byte >= 0 && byte != '\n'; byte = next_byte(m))
        for (size_t i = 0; i < NAME_COUNT; i++) {
            matched[i] = byte == names[i].name[matched[i]] ? matched[i] + 1 : byte == '/';
            if (names[i].name[matched[i]]) continue;
            *of = names[i].of;
            matched[i] = 0;
        }
    return byte == '\n';
}

static uintptr_t instruction_of(const ucontext_t *u)
{
#if defined(__x86_64__)
    return (uintptr_t)u->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
    return (uintptr_t)u->uc_mcontext.pc;
#else
    (void)u;
    return 0;
#endif
}

/* The address is the corpus's: in its map, or behind it with no other map between, where a damaged length leads. Or it was LMDB that failed, which goes astray by a damaged head. */
static bool is_damage(uintptr_t address, uintptr_t instruction)
{
    struct maps m = {.fd = open("/proc/self/maps", O_RDONLY | O_CLOEXEC)};
    uintptr_t begins;
    enum map_of of, data = MAP_OTHER, code = MAP_OTHER;
    if (m.fd < 0) return true; /* nobody knows; the sentence asks for a report if it is none */
    while (next_map(&m, &begins, &of)) {
        if (begins <= address) data = of;
        if (begins <= instruction) code = of;
    }
    close(m.fd);
    return data == MAP_CORPUS || code == MAP_LMDB;
}

/* A crash of our own goes on as one: the signal has its default again, and comes back as soon as the handler has ended. */
static void tell(int number, siginfo_t *info, void *context)
{
    if (info->si_code > 0 && is_damage((uintptr_t)info->si_addr, instruction_of(context))) {
        (void)!write(STDERR_FILENO, sentence, strlen(sentence));
        _exit(CLI_STORE);
    }
    (void)raise(number);
}

void damage_tell(str store)
{
    snprintf(sentence, sizeof sentence, "leumund: %.*s/data.mdb: a page cannot be read: the corpus is damaged; run `leumund check`, and should that find nothing, please report this\n", STR_ARG(store));
    struct sigaction a = {.sa_flags = (int)SA_RESETHAND | SA_SIGINFO};
    a.sa_sigaction = tell;
    sigemptyset(&a.sa_mask);
    for (size_t i = 0; OURS && i < sizeof signals / sizeof *signals; i++) (void)sigaction(signals[i], &a, NULL);
}

void damage_end(void)
{
    for (size_t i = 0; OURS && i < sizeof signals / sizeof *signals; i++) (void)signal(signals[i], SIG_DFL);
}
