/* HTML without a tree: tags are passed as the tokenizer of the standard passes them (a quote opens a value only behind =, raw elements end only with
 * their own tag), because a tag that is taken for longer than it is would hide text. What the tree's builder may move or leave out is not
 * followed: where a name is begun just there, the look answers "maybe". */
#include "parse/scan_look.h"
#include "parse/scan_skip.h"

#include <string.h>

static bool is_letter(unsigned char c)
{
    return (unsigned)(c | 0x20) - 'a' < 26u;
}

/* ---- attributes */

static void search(struct look *w, str value)
{
    struct scan_text t = {.p = w->patterns, .document = w->text.document, .map = MAP_HTML, .attribute = true, .fragment = true, .plain = w->plain};
    scan_feed(&t, value);
    t.state = scan_step(t.p, t.state, CLASS_SEPARATOR);
    if (t.state == t.p->accept) found(w);
}

/* The letters of a name, at least four. */
static inline bool named(bytes p, const char *name, size_t n)
{
    uint32_t head, tail, want_head, want_tail;
    memcpy(&head, p, 4);
    memcpy(&tail, p + n - 4, 4);
    memcpy(&want_head, name, 4);
    memcpy(&want_tail, name + n - 4, 4);
    return (head | 0x20202020) == want_head && (tail | 0x20202020) == want_tail;
}

#define NAMED(p, literal) named(p, literal, sizeof(literal) - 1)

static bool named3(bytes p, const char *name)
{
    return (p[0] | 0x20) == name[0] && (p[1] | 0x20) == name[1] && (p[2] | 0x20) == name[2];
}

static bool hides(str style)
{
    return str_contains(style, STR("display:none")) || str_contains(style, STR("display: none"));
}

/* Classes of pictures that stand for a sign, as src/parse/html_text.c knows them. */
static bool is_emoji(str class)
{
    static const str classes[] = {STR_INIT("emoji"), STR_INIT("smil"), STR_INIT("inlineimg")};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (str_find_nocase(class, classes[i]) != STR_NONE) return true;
    return false;
}

/* Addresses of links are read by who asks where a page leads to; those of images and scripts name a brand by its domain only. */
static void search_address(struct look *w, const struct tag *tag, str value)
{
    bool link = tag->kind == TAG_BASE || (tag->kind == TAG_LINK && (tag->key & 0xFF) == 'a');
    if (scan_address(link ? w->patterns->links : w->patterns->domains, value, w->plain)) found(w);
}

enum use { USE_NONE = 0, USE_TEXT, USE_ADDRESS };

static enum use use_of_four(struct tag *tag, bytes name, str value)
{
    if (tag->kind == TAG_SCRIPT && NAMED(name, "type")) tag->data = str_find_nocase(value, STR("json")) != STR_NONE;
    if (NAMED(name, "name")) tag->meta = value;
    if (!NAMED(name, "href")) return USE_NONE;
    tag->href = value;
    return USE_ADDRESS;
}

static enum use use_of(struct tag *tag, bytes name, size_t n, str value)
{
    switch (n) {
    case 3:
        if (named3(name, "src")) return USE_ADDRESS;
        if (!named3(name, "alt")) return USE_NONE;
        tag->alt = value;
        return USE_TEXT;
    case 4: return use_of_four(tag, name, value);
    case 5:
        if (tag->kind == TAG_IMAGE && NAMED(name, "class")) tag->emoji = is_emoji(value);
        if (NAMED(name, "style")) tag->hidden = tag->hidden || hides(value);
        return NAMED(name, "title") || NAMED(name, "value") ? USE_TEXT : USE_NONE;
    case 6:
        if (NAMED(name, "hidden")) tag->hidden = true;
        return USE_NONE;
    case 7:
        if (!NAMED(name, "content")) return USE_NONE;
        tag->content = value;
        return USE_TEXT;
    default: return USE_NONE;
    }
}

static void read_attribute(struct look *w, struct tag *tag, bytes name, size_t n, str value)
{
    enum use use = use_of(tag, name, n, value);
    if (!w->patterns || !value.n || tag->closes) return;
    if (use == USE_TEXT) search(w, value);
    if (use == USE_ADDRESS) search_address(w, tag, value);
}

/* p behind =. What is behind the value. */
static bytes read_value(struct look *w, bytes p, bytes *from, bytes *to)
{
    p = skip_blanks(p, w->end, w->plain);
    *from = *to = p;
    if (p == w->end || *p == '>') return p;
    if (*p == '"' || *p == '\'') {
        *from = p + 1;
        *to = skip_to(p + 1, w->end, *p, w->plain);
        return *to < w->end ? *to + 1 : w->end;
    }
    return *to = skip_value(p, w->end, w->plain);
}

/* From behind the name to behind the >. False when there is none: the tokenizer drops such a tag. */
static bool read_attributes(struct look *w, struct tag *tag)
{
    bytes p = w->p, end = w->end;
    while (p < end && !w->stopped) {
        while (p < end && (skip_is_blank(*p) || *p == '/')) p++;
        if (p == end) break;
        if (*p == '>') {
            tag->self_closing = p[-1] == '/';
            w->p = p + 1;
            return true;
        }
        bytes name = p, from, to;
        p = skip_name(p + 1, end, w->plain); /* any first byte, even = */
        size_t n = (size_t)(p - name);
        if (p < end && skip_is_blank(*p)) p = skip_blanks(p, end, w->plain);
        from = to = p;
        if (p < end && *p == '=') p = read_value(w, p + 1, &from, &to);
        if (n >= 3 && n <= 7) read_attribute(w, tag, name, n, (str){(const char *)from, (size_t)(to - from)});
    }
    w->p = end;
    return false;
}

/* ---- elements */

/* An emoji's alt text stands between the letters; any other image's does not. */
static void pass_image(struct look *w, const struct tag *tag)
{
    if (!tag->emoji || !w->patterns) return;
    scan_feed(&w->text, tag->alt);
    check(w);
}

/* "window.__STATE__ = {": data that a page's script begins with. */
static bool is_state(str script)
{
    str head = str_sub(str_trim(script), 0, 80);
    size_t at = str_find_byte(head, '=');
    if (at == STR_NONE) return false;
    str name = str_sub(head, 0, at), value = str_trim(str_skip(head, at + 1));
    bool data = str_starts(value, STR("{")) || str_starts(value, STR("[")) || str_starts(value, STR("JSON.parse("));
    return data && (str_contains(name, STR("__")) || str_contains(name, STR("STATE")));
}

/* Text that stands for itself (a title), and may still be one with the text around it. */
static void pass_raw_text(struct look *w, const struct tag *tag, str content)
{
    struct scan_text alone = {.p = w->patterns, .document = w->text.document, .map = MAP_HTML, .plain = w->plain}, joined = alone;
    joined.state = w->text.state;
    scan_feed(&alone, content);
    alone.state = scan_step(alone.p, alone.state, CLASS_SEPARATOR);
    scan_feed(&joined, content);
    if (alone.state == alone.p->accept || (alive(w) && scan_alive(joined.p, joined.state)) || joined.state == joined.p->accept) {
        found(w);
    } else if (tag->key != scan_tag_key((bytes)"textarea", 8)) {
        joined.state = scan_step(joined.p, joined.state, CLASS_SEPARATOR);
        if (scan_alive(joined.p, joined.state)) w->text.state = joined.state;
    }
}

static void pass_script(struct look *w, str content)
{
    struct scan_text t = {.p = w->patterns, .document = w->text.document, .map = MAP_JSON, .fragment = true, .plain = w->plain};
    scan_feed(&t, content);
    t.state = scan_step(t.p, t.state, CLASS_SEPARATOR);
    if (t.state == t.p->accept) found(w);
}

/* Raw content, to the < of its end tag. */
static void pass_raw(struct look *w, const struct tag *tag, str name)
{
    bytes from = w->p;
    w->p = skip_raw(from, w->end, name, w->plain);
    str content = {(const char *)from, (size_t)(w->p - from)};
    bool data = tag->kind == TAG_SCRIPT && (tag->data || is_state(content));
    if (!w->patterns || !content.n) return;
    if (data) pass_script(w, content);
    /* In svg and math these are elements like others, and a tag such as <p> leads back out of them: what looks raw may be seen. */
    if (w->patterns && (tag->kind == TAG_REFERENCES || tag->kind == TAG_RAW_TEXT || w->foreign)) pass_raw_text(w, tag, content);
}

static void enter_raw(struct look *w, const struct tag *tag)
{
    static const str names[] = {STR_INIT("script"), STR_INIT("style"), STR_INIT("title"), STR_INIT("textarea"), STR_INIT("iframe"), STR_INIT("noframes"), STR_INIT("xmp"), STR_INIT("noembed")};
    if (w->foreign && tag->self_closing) return;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].n == tag->n && scan_tag_key((bytes)names[i].p, tag->n) == tag->key) {
            pass_raw(w, tag, names[i]);
            return;
        }
}

static void pass_block(struct look *w, const struct tag *tag)
{
    bool line = tag->n == 2 && tag->key == ('b' | 'r' << 8);
    if (!line) held_block(w);
    held_leave_foreign(w);
    separate(w);
}

static void pass_plain(struct look *w)
{
    if (w->patterns) {
        w->text.fragment = false;
        scan_feed(&w->text, (str){(const char *)w->p, (size_t)(w->end - w->p)});
        separate(w);
    }
    w->p = w->end;
}

static void tell_link(struct look *w, const struct tag *tag)
{
    const struct scan_told *told = w->want->told;
    if (tag->kind == TAG_BASE && !w->base.n) w->base = tag->href;
    if (told && told->link && tag->kind == TAG_LINK && tag->href.p) told->link(told->ctx, tag->href, w->base);
}

static void tell_meta(const struct look *w, const struct tag *tag)
{
    const struct scan_told *told = w->want->told;
    if (told && told->meta && tag->meta.n && tag->key == scan_tag_key((bytes)"meta", 4)) told->meta(told->ctx, tag->meta, tag->content);
}

static void enter(struct look *w, const struct tag *tag)
{
    if (w->foreign && held_breaks_out(tag)) held_leave_foreign(w);
    switch (tag->kind) {
    case TAG_BREAK: pass_block(w, tag); break;
    case TAG_TABLE:
        if (in_word(w)) found(w);
        pass_block(w, tag);
        break;
    case TAG_IMAGE: pass_image(w, tag); return;
    case TAG_VOID: tell_meta(w, tag); return;
    case TAG_FOREIGN:
        if (!tag->self_closing) w->foreign++;
        break;
    case TAG_SCRIPT: case TAG_RAW: case TAG_RAW_TEXT: case TAG_REFERENCES: enter_raw(w, tag); return;
    case TAG_PLAIN: pass_plain(w); return;
    case TAG_LINK: case TAG_BASE: tell_link(w, tag); break;
    case TAG_UNSEEN: case TAG_INLINE: break;
    }
    bool unseen = tag->hidden || tag->kind == TAG_UNSEEN || tag->kind == TAG_FOREIGN;
    bool empty = tag->self_closing && (w->foreign || tag->kind == TAG_FOREIGN);
    if (!empty && (unseen || w->held_count)) held_begin(w, tag, unseen);
}

static void leave(struct look *w, const struct tag *tag)
{
    if (tag->kind == TAG_FOREIGN && w->foreign) w->foreign--;
    if (w->held_count) held_end(w, tag);
    if (tag->kind == TAG_BREAK || tag->kind == TAG_TABLE) pass_block(w, tag);
}

/* Length of the name at p, and its first letters. */
static size_t read_tag_name(const struct look *w, bytes p, uint64_t *key)
{
    size_t n = 0;
#if SCAN_VECTORS
    if (!w->plain && w->end - p >= 16) {
        vec v = vec_load(p);
        unsigned ends = vec_bits(vec_or(vec_low(v), vec_or(vec_is(v, '/'), vec_is(v, '>'))));
        n = ends ? (size_t)__builtin_ctz(ends) : 16;
        if (n && n < 8 && (p[n] > ' ' || skip_is_blank(p[n]))) {
            uint64_t eight;
            memcpy(&eight, p, 8);
            *key = (eight | UINT64_C(0x2020202020202020)) & ((UINT64_C(1) << 8 * n) - 1); /* little-endian, as all that have SSE2 */
            return n;
        }
    }
#endif
    for (bytes q = p + n; q < w->end && !skip_is_blank(*q) && *q != '>' && *q != '/'; q++) n++;
    *key = scan_tag_key(p, n);
    return n;
}

/* w->p at the first letter of a name. */
static void pass_tag(struct look *w, bool closes)
{
    struct tag tag = {.name = w->p, .closes = closes};
    tag.n = read_tag_name(w, w->p, &tag.key);
    bytes p = w->p + tag.n;
    tag.kind = scan_tag(tag.key, tag.n);
    w->p = p;
    if (p < w->end && *p == '>') w->p = p + 1;
    else if (!read_attributes(w, &tag)) return;
    if (w->stopped) return;
    if (closes) leave(w, &tag);
    else enter(w, &tag);
}

/* ---- the walk */

/* Text in svg and math; elsewhere it would be a comment up to the first >. */
static bytes pass_cdata(struct look *w, bytes p)
{
    str rest = {(const char *)p, (size_t)(w->end - p)};
    size_t n = str_find(rest, STR("]]>"));
    str text = str_sub(rest, 0, n);
    if (w->patterns) scan_feed(&w->text, text);
    check(w);
    return p + text.n + (n == STR_NONE ? 0 : 3);
}

/* p behind <!, <? or </ that begins no tag: what is behind it. */
static bytes pass_declaration(struct look *w, bytes p)
{
    bytes end = w->end;
    if (end - p >= 3 && p[0] == '!' && p[1] == '-' && p[2] == '-') return skip_comment(p + 3, end, w->plain);
    if (w->foreign && end - p >= 8 && memcmp(p, "![CDATA[", 8) == 0) return pass_cdata(w, p + 8);
    p = skip_to(p, end, '>', w->plain);
    return p < end ? p + 1 : end;
}

/* w->p at a <. */
static void pass_markup(struct look *w)
{
    bytes p = w->p + 1;
    size_t left = (size_t)(w->end - p);
    bool closes = left >= 2 && *p == '/' && is_letter(p[1]);
    if (closes || (left && is_letter(*p))) {
        w->p = p + closes;
        pass_tag(w, closes);
    } else if (left >= 2 && (*p == '!' || *p == '?' || *p == '/')) {
        w->p = pass_declaration(w, p);
    } else {
        separate(w);
        w->p = p;
    }
}

static void pass_text(struct look *w)
{
    if (!w->patterns) {
        w->p = skip_to(w->p, w->end, '<', w->plain);
        return;
    }
    if (skip_is_blank(*w->p)) {
        separate(w);
        if (!alive(w)) w->p = skip_blanks(w->p, w->end, w->plain);
    }
    while (w->p < w->end && w->patterns && *w->p != '<') {
        w->p = scan_run(&w->text, w->p, w->end);
        check(w);
        if (w->p < w->end && *w->p != '<' && w->patterns) w->p = scan_stop(&w->text, w->p, w->end);
        check(w);
    }
}

bool scan_html(const struct scan_patterns *patterns, struct scan_document *document, const struct scan_want *want)
{
    str s = document->bytes;
    struct look w = {.patterns = patterns, .want = want, .p = (bytes)s.p, .end = (bytes)s.p + s.n, .plain = want->plain};
    w.text = (struct scan_text){.p = patterns, .document = document, .map = MAP_HTML, .plain = want->plain};
    while (w.p < w.end && !w.stopped) {
        if (*w.p != '<') pass_text(&w);
        else pass_markup(&w);
    }
    for (size_t i = 0; i < w.held_count; i++) settle(&w, w.held[i].state);
    settle(&w, w.text.state);
    return w.named;
}
