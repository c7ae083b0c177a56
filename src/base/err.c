#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* A text that was cut ends with a whole character. */
static void end_whole(char *text, size_t n)
{
    size_t tail = 0;
    while (tail < n && tail < 3 && ((unsigned char)text[n - 1 - tail] & 0xC0) == 0x80) tail++;
    unsigned char lead = tail < n ? (unsigned char)text[n - 1 - tail] : 0;
    size_t wanted = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (tail < wanted) text[n - 1 - tail] = 0;
}

bool err_set(struct err *e, enum err_code code, const char *format, ...)
{
    if (!e) return false;
    va_list args;
    va_start(args, format);
    char text[sizeof e->text]; /* not in place: an argument may be e->text itself */
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (n < 0) text[0] = 0;
    if (n >= (int)sizeof text) end_whole(text, sizeof text - 1);
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
    if (at == sizeof text - 1) end_whole(text, at);
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
