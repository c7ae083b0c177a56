#include "base/log.h"

#include "base/escape.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define LINE_MAX_BYTES 65536

static _Atomic int current_level = LOG_INFO;

void log_set_level(enum log_level level)
{
    atomic_store_explicit(&current_level, (int)level, memory_order_relaxed);
}

enum log_level log_level(void)
{
    return (enum log_level)atomic_load_explicit(&current_level, memory_order_relaxed);
}

/* One write() a line: lines of several threads do not mix. What does not fit is cut. */
static void say(enum log_level level, const char *format, va_list args)
{
    static const char *const prefixes[] = {"leumund: error: ", "leumund: warning: ", "leumund: ", "leumund: debug: "};
    if (level > log_level()) return;
    char text[4096];
    int n = vsnprintf(text, sizeof text, format, args);
    if (n < 0) return;
    struct buf line;
    buf_init(&line, LINE_MAX_BYTES);
    buf_putz(&line, prefixes[level]);
    size_t used = (size_t)n < sizeof text ? (size_t)n : sizeof text - 1;
    while (used && text[used - 1] == '\n') used--;
    escape_terminal(&line, (str){text, used});
    if ((size_t)n >= sizeof text) buf_putz(&line, "…");
    buf_putc(&line, '\n');
    for (size_t at = 0; at < line.n;) {
        ssize_t written = write(STDERR_FILENO, line.p + at, line.n - at);
        if (written <= 0) break; /* nobody is there to be told */
        at += (size_t)written;
    }
    buf_free(&line);
}

#define LOG_FUNCTION(name, level)             \
    void name(const char *format, ...)        \
    {                                         \
        va_list args;                         \
        va_start(args, format);               \
        say(level, format, args);             \
        va_end(args);                         \
    }

LOG_FUNCTION(log_error, LOG_ERROR)
LOG_FUNCTION(log_warn, LOG_WARN)
LOG_FUNCTION(log_info, LOG_INFO)
LOG_FUNCTION(log_debug, LOG_DEBUG)
