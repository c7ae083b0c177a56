#include "cli/progress.h"

#include "base/clock.h"

#include <stdarg.h>

#define DRAWN_EVERY_MS 100
#define AFRESH "\r\033[K"

struct progress progress_begin(struct cli *c)
{
    int64_t now = clock_mono_ms();
    return (struct progress){.c = c, .began = now, .drawn = now};
}

bool progress_is_due(struct progress *p)
{
    if (!p->c->terminal_err || p->c->quiet) return false;
    int64_t now = clock_mono_ms();
    if (now - p->drawn < DRAWN_EVERY_MS) return false;
    p->drawn = now;
    return true;
}

double progress_rate(const struct progress *p, int64_t count)
{
    int64_t ms = clock_mono_ms() - p->began;
    return ms > 0 ? (double)count * 1e3 / (double)ms : 0;
}

void progress_draw(struct progress *p, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs(AFRESH, p->c->err);
    vfprintf(p->c->err, format, arguments);
    va_end(arguments);
    fflush(p->c->err);
    p->stands = true;
}

void progress_wipe(struct progress *p)
{
    if (p->stands) fputs(AFRESH, p->c->err);
    p->stands = false;
}
