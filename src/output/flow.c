#include "output/flow.h"

#include "base/utf8.h"

struct flow flow_begin(struct buf *b, const struct style *style, size_t indent, size_t hanging)
{
    buf_fill(b, ' ', indent);
    return (struct flow){.b = b, .style = style, .indent = hanging, .at = indent, .lines = 1, .empty = true};
}

static bool fits(const struct flow *f, size_t width)
{
    return !f->style->columns || f->at + width <= f->style->columns;
}

static void next_line(struct flow *f)
{
    buf_putc(f->b, '\n');
    buf_fill(f->b, ' ', f->indent);
    f->at = f->indent;
    f->lines++;
    f->empty = true;
}

void flow_put(struct flow *f, enum style_role role, str text)
{
    style_put(f->b, f->style, role, text);
    f->at += utf8_columns(text);
    if (text.n) f->empty = false;
}

void flow_room(struct flow *f, str between, size_t width)
{
    if (f->empty) return;
    if (fits(f, utf8_columns(between) + width)) {
        flow_put(f, STYLE_PLAIN, between);
    } else {
        while (str_ends(between, STR(" "))) between.n--;
        if (fits(f, utf8_columns(between))) flow_put(f, STYLE_PLAIN, between);
        next_line(f);
    }
}

void flow_piece(struct flow *f, enum style_role role, str between, str text)
{
    flow_room(f, between, utf8_columns(text));
    flow_put(f, role, text);
}

void flow_run(struct flow *f, enum style_role role, str between, str text)
{
    if (!f->style->columns || f->indent + utf8_columns(text) <= f->style->columns) {
        flow_piece(f, role, between, text);
        return;
    }
    while (text.p) {
        flow_piece(f, role, between, str_cut(&text, ' '));
        between = STR(" ");
    }
}

/* How much of the text the line can hold, cut behind a word if there is one; all of it when it fits. */
static size_t line_n(str text, size_t room)
{
    size_t n = utf8_cut_columns(text, room);
    if (n == text.n) return n;
    size_t end = n;
    while (end && text.p[end] != ' ') end--;
    return end ? end : n ? n : text.n;
}

void flow_words(struct flow *f, enum style_role role, str text, size_t lines_max)
{
    text = str_trim(text);
    while (text.n) {
        size_t columns = f->style->columns, room = columns > f->at ? columns - f->at : 1;
        bool last = f->lines >= lines_max;
        size_t n = columns ? line_n(text, room) : text.n;
        if (n < text.n && last) {
            flow_put(f, role, str_trim(str_sub(text, 0, line_n(text, room > 1 ? room - 1 : 1))));
            flow_put(f, STYLE_PLAIN, STR("…"));
            return;
        }
        flow_put(f, role, str_trim(str_sub(text, 0, n)));
        text = str_trim(str_skip(text, n));
        if (text.n) next_line(f);
    }
}

void flow_end(struct flow *f)
{
    buf_putc(f->b, '\n');
}
