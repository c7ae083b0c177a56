#include "output/style.h"

#include "base/escape.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define COLUMNS_MIN 20
#define COLUMNS_MAX 1000

/* Select Graphic Rendition (ECMA-48). Only the eight old colours: the user's palette knows which are readable. */
static const char *const codes[STYLE_ROLES] = {
    [STYLE_STRONG] = "\x1B[1m", [STYLE_WEAK] = "\x1B[2m",  [STYLE_HEAD] = "\x1B[1m",    [STYLE_GOOD] = "\x1B[32m",
    [STYLE_BAD] = "\x1B[31m",   [STYLE_WARN] = "\x1B[33m", [STYLE_MARK] = "\x1B[1;36m", [STYLE_LINK] = "\x1B[4m",
};

struct style style_of_fd(bool color, int fd)
{
    struct style style = {.color = color};
    struct winsize size;
    uint64_t columns = 0;
    if (!isatty(fd)) return style;
    bool told = str_to_u64(str_from(getenv("COLUMNS")), &columns) && columns < COLUMNS_MAX;
    if (!told) columns = ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
    if (columns) style.columns = columns < COLUMNS_MIN ? COLUMNS_MIN : columns > COLUMNS_MAX ? COLUMNS_MAX : (size_t)columns;
    return style;
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
