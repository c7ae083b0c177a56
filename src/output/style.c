#include "output/style.h"

#include "base/escape.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define COLUMNS_MIN 20
#define COLUMNS_MAX 1000

/* Select Graphic Rendition (ECMA-48). Only the eight old colours: the user's palette knows which are readable. */
static const char *const codes[STYLE_ROLES] = {
    [STYLE_STRONG] = "\x1B[1m", [STYLE_WEAK] = "\x1B[2m",  [STYLE_HEAD] = "\x1B[1m",    [STYLE_GOOD] = "\x1B[32m",
    [STYLE_BAD] = "\x1B[31m",   [STYLE_WARN] = "\x1B[33m", [STYLE_MARK] = "\x1B[1;36m", [STYLE_LINK] = "\x1B[4m",
};

bool style_mode_parse(str s, enum style_mode *out)
{
    static const char *const names[] = {[STYLE_AUTO] = "auto", [STYLE_ALWAYS] = "always", [STYLE_NEVER] = "never"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!str_eq(s, str_from(names[i]))) continue;
        *out = (enum style_mode)i;
        return true;
    }
    return false;
}

struct style style_decide(enum style_mode mode, bool terminal, const char *no_color, const char *term, size_t columns)
{
    bool wanted = terminal && !(no_color && no_color[0]) && !(term && strcmp(term, "dumb") == 0);
    struct style style = {.color = mode == STYLE_ALWAYS || (mode == STYLE_AUTO && wanted)};
    if (terminal && columns) style.columns = columns < COLUMNS_MIN ? COLUMNS_MIN : columns > COLUMNS_MAX ? COLUMNS_MAX : columns;
    return style;
}

struct style style_of_fd(enum style_mode mode, int fd)
{
    bool terminal = isatty(fd) == 1;
    size_t columns = 0;
    uint64_t told;
    struct winsize size;
    if (terminal && str_to_u64(str_from(getenv("COLUMNS")), &told) && told < COLUMNS_MAX)
        columns = (size_t)told;
    else if (terminal && ioctl(fd, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    return style_decide(mode, terminal, getenv("NO_COLOR"), getenv("TERM"), columns);
}

void style_begin(struct buf *b, const struct style *style, enum style_role role)
{
    if (style->color && codes[role]) buf_putz(b, codes[role]);
}

void style_end(struct buf *b, const struct style *style, enum style_role role)
{
    if (style->color && codes[role]) buf_putz(b, "\x1B[0m");
}

void style_put(struct buf *b, const struct style *style, enum style_role role, str text)
{
    style_begin(b, style, role);
    escape_terminal(b, text);
    style_end(b, style, role);
}
