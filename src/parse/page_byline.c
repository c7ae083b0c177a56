/* Each element of the page that may name the author gets a rank; the best that names somebody wins, near the headline before far from it.
 * What stands in comments, teasers and columns beside is not asked. */
#include "parse/page_byline.h"

#include "base/url.h"
#include "base/utf8.h"
#include "parse/article_words.h"
#include "parse/page_parts.h"

#include <string.h>

enum { NAME_MAX_BYTES = 90, WORDS = 10, LINE_BYTES = 160, NEAR_LETTERS = 700, NEAR_BONUS = 4, LINE_RANK = 1, LINK_RANK = 2, CLASS_RANK = 3, NAME_RANK = 4, SAID_RANK = 6 };

/* ---- a name */

static const str openings[] = {
    STR_INIT("by "),           STR_INIT("by: "),          STR_INIT("von "),           STR_INIT("von: "),         STR_INIT("par "),            STR_INIT("por "),
    STR_INIT("di "),           STR_INIT("door "),         STR_INIT("author: "),       STR_INIT("author "),       STR_INIT("authors: "),       STR_INIT("autor: "),
    STR_INIT("autorin: "),     STR_INIT("autor "),        STR_INIT("text: "),         STR_INIT("text von "),     STR_INIT("written by "),     STR_INIT("written by: "),
    STR_INIT("posted by "),    STR_INIT("posted by: "),   STR_INIT("published by "),  STR_INIT("submitted by "), STR_INIT("geschrieben von "), STR_INIT("geschrieben von: "),
    STR_INIT("verfasst von "), STR_INIT("verfasst von: "), STR_INIT("eingestellt von "), STR_INIT("gespeichert von "), STR_INIT("erstellt von "), STR_INIT("ein beitrag von "),
    STR_INIT("ein artikel von "), STR_INIT("eine analyse von "), STR_INIT("ein kommentar von "), STR_INIT("reviewed by "), STR_INIT("edited by "), STR_INIT("redaktion: "), STR_INIT("story by "), STR_INIT("words by "), STR_INIT("words: "),
};

/* What follows a name in its line. */
static const str endings[] = {
    STR_INIT(" | "), STR_INIT(" · "), STR_INIT(" • "), STR_INIT(" – "), STR_INIT(" — "), STR_INIT(" - "), STR_INIT(" / "), STR_INIT(" ("), STR_INIT(" on "), STR_INIT(" am "), STR_INIT(" um "),
    STR_INIT(" in "), STR_INIT(" at "), STR_INIT("\n"), STR_INIT(", Staff"), STR_INIT(", staff"), STR_INIT(" vom "), STR_INIT(" updated"), STR_INIT(" Updated"), STR_INIT(" published"), STR_INIT(" Published"), STR_INIT("; "),
};

static bool opens(str line, size_t *n)
{
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
        if (str_starts_nocase(line, openings[i]) && openings[i].n < line.n) {
            *n = openings[i].n;
            return true;
        }
    return false;
}

static bool is_name(str s)
{
    size_t words = 1;
    if (s.n < 2 || s.n > NAME_MAX_BYTES || url_is_http(s) || article_is_interface(s)) return false;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '@' || c == '/' || c == '?' || c == '!' || c == ':' || c == '{' || c == '<') return false;
        words += c == ' ';
    }
    size_t at = 0;
    return words <= WORDS && utf8_is_letter(utf8_next(s, &at));
}

/* "Karl Otto, 2.3.2026" → "Karl Otto". */
static str before_digits(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= '0' && s.p[i] <= '9' && (i == 0 || s.p[i - 1] == ' ' || s.p[i - 1] == ',')) {
            s = str_trim(str_sub(s, 0, i));
            while (s.n && strchr(",;.|-(", s.p[s.n - 1])) s = str_trim(str_sub(s, 0, s.n - 1));
            return s;
        }
    return s;
}

str page_byline_name(struct arena *a, str line)
{
    size_t n;
    line = str_trim(line);
    for (int i = 0; i < 2 && opens(line, &n); i++) line = str_trim(str_skip(line, n));
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t at = str_find(line, endings[i]);
        if (at != STR_NONE && at > 1) line = str_sub(line, 0, at);
    }
    line = str_trim(before_digits(str_trim(line)));
    while (line.n && strchr(",;.|:", line.p[line.n - 1])) line = str_trim(str_sub(line, 0, line.n - 1));
    return is_name(line) ? utf8_clean(a, line) : (str){0};
}

/* ---- where it stands */

struct search {
    struct arena *a;
    const GumboNode *headline;
    size_t letters;  /* of texts behind the headline */
    bool behind;     /* the headline was passed, or there is none */
    int best;
    str name;
};

static bool has_one(str s, const str *words, size_t count)
{
    for (size_t i = 0; s.n && i < count; i++)
        if (str_find_nocase(s, words[i]) != STR_NONE) return true;
    return false;
}
#define HAS(s, list) has_one((s), (list), sizeof(list) / sizeof *(list))

static bool is_beside(const GumboNode *n)
{
    static const GumboTag tags[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_HEAD, GUMBO_TAG_SVG, GUMBO_TAG_SELECT, GUMBO_TAG_FORM, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_BLOCKQUOTE};
    if (n->type == GUMBO_NODE_TEMPLATE) return true;
    if (!html_is_element(n) || html_is(n, GUMBO_TAG_BODY) || html_is(n, GUMBO_TAG_HTML)) return false;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (n->v.element.tag == tags[i]) return true;
    return false;
}

static int rank_of_class(str value)
{
    static const str names[] = {STR_INIT("author-name"), STR_INIT("author__name"), STR_INIT("authors__name"), STR_INIT("author_name"), STR_INIT("authorname"), STR_INIT("byline-name"), STR_INIT("byline__name"), STR_INIT("byline__author"), STR_INIT("creator__name"), STR_INIT("p-author"), STR_INIT("contributorname"), STR_INIT("byline-author"), STR_INIT("post-author"), STR_INIT("entry-author")};
    static const str classes[] = {STR_INIT("author"), STR_INIT("byline"), STR_INIT("autor"), STR_INIT("auteur"), STR_INIT("writer"), STR_INIT("creator"), STR_INIT("contributor"), STR_INIT("posted-by"), STR_INIT("submitted"), STR_INIT("createdby"), STR_INIT("vcard")};
    return HAS(value, names) ? NAME_RANK : HAS(value, classes) ? CLASS_RANK : 0;
}

static int rank_of_relation(str value)
{
    return str_eq(value, STR("author")) || str_eq(value, STR("creator")) ? SAID_RANK : 0;
}

static int rank_of_address(str value)
{
    static const str paths[] = {STR_INIT("/author"), STR_INIT("/autor"), STR_INIT("/people/"), STR_INIT("/profile/"), STR_INIT("/profil/"), STR_INIT("/staff/"), STR_INIT("/contributor"), STR_INIT("/by/"), STR_INIT("/redaktion/"), STR_INIT("/writers/"), STR_INIT("/journalist"), STR_INIT("/auteur")};
    return HAS(value, paths) ? LINK_RANK : 0;
}

static const struct {
    const char *name;
    int (*rank)(str value);
} telling[] = {
    {"itemprop", rank_of_relation}, {"rel", rank_of_relation},  {"class", rank_of_class},  {"id", rank_of_class},
    {"data-testid", rank_of_class}, {"data-qa", rank_of_class}, {"href", rank_of_address},
};

static int rank_of(const GumboNode *n)
{
    const GumboVector *list = &n->v.element.attributes;
    int rank = 0;
    for (unsigned i = 0; i < list->length; i++) {
        const GumboAttribute *at = list->data[i];
        for (size_t k = 0; k < sizeof telling / sizeof *telling; k++) {
            if (at->name[0] != telling[k].name[0] || strcmp(at->name, telling[k].name) != 0) continue;
            int own = telling[k].rank(str_from(at->value));
            if (own > rank) rank = own;
        }
    }
    return rank;
}

/* A box about the author holds more than the name: then what is named so inside. */
static str name_in(struct search *s, const GumboNode *n)
{
    str line = html_line_of(s->a, n);
    return line.n <= LINE_BYTES ? page_byline_name(s->a, line) : (str){0};
}

static void offer(struct search *s, int rank, str name)
{
    if (s->headline && s->behind && s->letters <= NEAR_LETTERS) rank += NEAR_BONUS;
    if (!name.n || rank <= s->best) return;
    s->best = rank;
    s->name = name;
}

/* "Von Ute Maier": a line of its own, near the headline, in words that begin with capitals. */
static void read_line(struct search *s, const GumboNode *text)
{
    str line = str_trim(str_from(text->v.text.text));
    size_t n, words = 0, small = 0;
    if (line.n > NAME_MAX_BYTES || line.n < 6 || !s->headline || !s->behind || s->letters > NEAR_LETTERS || !opens(line, &n)) return;
    str name = page_byline_name(s->a, line);
    for (str rest = name; rest.n;) {
        str word = str_cut(&rest, ' ');
        size_t at = 0;
        words++;
        small += word.n && !utf8_is_upper(utf8_next(word, &at));
    }
    if (words >= 2 && small <= 1) offer(s, LINE_RANK, name);
}

str page_byline(struct arena *a, const struct html *page, const GumboNode *headline)
{
    struct search s = {.a = a, .headline = headline};
    for (const GumboNode *n = page->root; n;) {
        if (n == headline) s.behind = true;
        if (is_beside(n) || (html_is_element(n) && page_is_beside(n, headline, true))) {
            n = html_skip(n, page->root);
            continue;
        }
        if (n->type == GUMBO_NODE_TEXT) {
            read_line(&s, n);
            if (s.behind) s.letters += strlen(n->v.text.text);
        } else if (html_is_element(n)) {
            int rank = rank_of(n);
            if (rank && rank + NEAR_BONUS > s.best) offer(&s, rank, name_in(&s, n));
        }
        n = html_next(n, page->root);
    }
    return s.name;
}
