#include "parse/scan_skip.h"

#include <string.h>

/* <!--> and <!---> are whole; else it ends with --> or --!>. */
const unsigned char *skip_comment(const unsigned char *p, const unsigned char *end, bool plain)
{
    const unsigned char *from = p;
    if (p < end && *p == '>') return p + 1;
    if (end - p >= 2 && p[0] == '-' && p[1] == '>') return p + 2;
    while ((p = skip_to(p, end, '>', plain)) < end) {
        if (p - from >= 2 && p[-1] == '-' && p[-2] == '-') return p + 1;
        if (p - from >= 3 && p[-1] == '!' && p[-2] == '-' && p[-3] == '-') return p + 1;
        p++;
    }
    return end;
}

/* Does name stand at p, with an end of a tag's name behind it? */
static bool names(const unsigned char *p, const unsigned char *end, str name)
{
    if ((size_t)(end - p) <= name.n) return false;
    for (size_t i = 0; i < name.n; i++)
        if ((p[i] | 0x20) != (unsigned char)name.p[i]) return false;
    return skip_is_blank(p[name.n]) || p[name.n] == '/' || p[name.n] == '>';
}

/* Does a comment that is open end in [from, to)? */
static bool comment_ends(const unsigned char *from, const unsigned char *to)
{
    for (; to - from >= 3; from++)
        if (from[0] == '-' && from[1] == '-' && from[2] == '>') return true;
    return false;
}

enum script { CODE, ESCAPED, TWICE };

/* What a < in a script that is no end tag does: <!-- … <script … </script> … --> is text, and the end tag inside of it ends nothing. */
static enum script script_after(enum script state, const unsigned char *p, const unsigned char *end, str name)
{
    if (state == CODE && end - p >= 4 && memcmp(p, "<!--", 4) == 0) return ESCAPED;
    return state == ESCAPED && names(p + 1, end, name) ? TWICE : state;
}

const unsigned char *skip_raw(const unsigned char *p, const unsigned char *end, str name, bool plain)
{
    enum script state = CODE;
    bool script = str_eq(name, STR("script"));
    const unsigned char *from = p; /* where a comment may end */
    for (; (p = skip_to(p, end, '<', plain)) < end; p++) {
        if (state != CODE && comment_ends(from, p)) state = CODE;
        enum script before = state;
        if (end - p >= 2 && p[1] == '/' && names(p + 2, end, name)) {
            if (state != TWICE) return p;
            state = ESCAPED;
        } else if (script) {
            state = script_after(state, p, end, name);
        }
        from = before == CODE ? p + 2 : p; /* the dashes of <!--> may be those of its end */
    }
    return end;
}
