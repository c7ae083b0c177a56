#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

bool err_set(struct err *e, enum err_code code, const char *format, ...)
{
    if (!e) return false;
    va_list args;
    va_start(args, format);
    char text[sizeof e->text]; /* not in place: an argument may be e->text itself */
    if (vsnprintf(text, sizeof text, format, args) < 0) text[0] = 0;
    va_end(args);
    e->code = code;
    memcpy(e->text, text, sizeof text);
    return false;
}

bool err_prefix(struct err *e, const char *format, ...)
{
    if (!e) return false;
    va_list args;
    va_start(args, format);
    char text[sizeof e->text];
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (n < 0) return false;
    const char *parts[] = {": ", e->text};
    size_t at = (size_t)n < sizeof text ? (size_t)n : sizeof text - 1;
    for (size_t i = 0; i < 2; i++)
        for (const char *p = parts[i]; *p && at < sizeof text - 1; p++) text[at++] = *p;
    text[at] = 0;
    memcpy(e->text, text, sizeof text);
    return false;
}

const char *err_name(enum err_code code)
{
    static const char *const names[] = {
        [ERR_NONE] = "none",     [ERR_USAGE] = "usage",     [ERR_CONFIG] = "config", [ERR_INPUT] = "input",
        [ERR_LIMIT] = "limit",   [ERR_MEMORY] = "memory",   [ERR_IO] = "io",         [ERR_NET] = "net",
        [ERR_REFUSED] = "refused", [ERR_STORE] = "store",   [ERR_CORRUPT] = "corrupt", [ERR_VERSION] = "version",
    };
    return (size_t)code < sizeof names / sizeof *names ? names[code] : "unknown";
}
