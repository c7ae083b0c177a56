/* Elements whose content the tree's text leaves out (buttons, drawings, what is hidden): the word in front of them goes on behind them. What is in
 * them is searched all the same, from its own beginning. Where it is not certain which element an end tag ends, and both ways of reading have begun a
 * name, the look answers "maybe". */
#include "parse/scan_look.h"

static GumboTag tree_tag(const struct tag *tag)
{
    return gumbo_tagn_enum((const char *)tag->name, (unsigned)tag->n);
}

/* The tree takes all elements that it does not know for the same. */
static bool is_like(const struct held *held, const struct tag *tag)
{
    if (held->n == tag->n && held->key == tag->key) return true;
    return held->tag == GUMBO_TAG_UNKNOWN && tree_tag(tag) == GUMBO_TAG_UNKNOWN;
}

/* Back to the word around number i, whose element has ended. */
static void release(struct look *w, size_t i)
{
    const struct held *held = &w->held[i];
    w->held_count = i;
    w->text.before = held->before;
    settle(w, w->text.state);
    if (!w->patterns) return;
    bool both = held->hidden && alive(w) && scan_alive(w->patterns, held->state);
    if (both) found(w); /* is it the end tag of this element? */
    else w->text.state = held->state;
}

void held_end(struct look *w, const struct tag *tag)
{
    for (size_t i = w->held_count; i-- > 0;) {
        if (!is_like(&w->held[i], tag)) continue;
        if (i + 1 < w->held_count || --w->held[i].depth == 0) release(w, i);
        return;
    }
}

/* Elements that do not stand in their like: the next one ends the one before, and a second <select> is an end tag. True: it is like the one around it. */
static bool nest(struct look *w, const struct tag *tag)
{
    struct held *top = &w->held[w->held_count - 1];
    if (!is_like(top, tag)) return false;
    if (top->tag == GUMBO_TAG_SELECT) {
        release(w, w->held_count - 1);
    } else if (top->tag == GUMBO_TAG_BUTTON || top->tag == GUMBO_TAG_A || top->tag == GUMBO_TAG_NOBR) {
        settle(w, top->state);
        top->state = w->text.state;
    } else if (top->hidden || w->held_count == HELD_MAX) {
        top->depth++;
    } else {
        return false;
    }
    return true;
}

static void hold(struct look *w, const struct tag *tag)
{
    if (w->held_count == HELD_MAX || !w->patterns) return;
    w->held[w->held_count++] = (struct held){1, tag->key, tag->n, tree_tag(tag), w->text.state, w->text.before, tag->kind == TAG_INLINE || tag->kind == TAG_LINK};
    w->text.state = 0;
}

bool held_breaks_out(const struct tag *tag)
{
    bool drawn = (tag->key & 0xFF) == 'p' || (tag->key & 0xFF) == 'g'; /* path, g: the usual ones */
    static const GumboTag tags[] = {GUMBO_TAG_B, GUMBO_TAG_BIG, GUMBO_TAG_CODE, GUMBO_TAG_EM, GUMBO_TAG_EMBED, GUMBO_TAG_FONT, GUMBO_TAG_I, GUMBO_TAG_IMG, GUMBO_TAG_META, GUMBO_TAG_NOBR, GUMBO_TAG_RUBY,
                                    GUMBO_TAG_S, GUMBO_TAG_SMALL, GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_STRIKE, GUMBO_TAG_SUB, GUMBO_TAG_SUP, GUMBO_TAG_TT, GUMBO_TAG_U, GUMBO_TAG_VAR};
    GumboTag it = drawn || tag->n > 6 ? GUMBO_TAG_UNKNOWN : tree_tag(tag);
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (tags[i] == it) return true;
    return false;
}

/* What is behind svg goes on with the word in front of it. */
void held_leave_foreign(struct look *w)
{
    w->foreign = 0;
    for (size_t i = 0; i < w->held_count; i++)
        if (w->held[i].tag == GUMBO_TAG_SVG || w->held[i].tag == GUMBO_TAG_MATH) {
            release(w, i);
            return;
        }
}

void held_begin(struct look *w, const struct tag *tag, bool unseen)
{
    if (w->held_count && nest(w, tag)) return;
    if (unseen) hold(w, tag);
}

void held_block(struct look *w)
{
    for (size_t i = w->held_count; i > 0 && w->held[i - 1].hidden; i--) { /* it may have ended what is hidden, or not */
        if (w->patterns && scan_alive(w->patterns, w->held[i - 1].state)) found(w);
        w->held_count--;
    }
}
