/* What a document says of itself: marks of forum software and of posts anywhere, else its description. */
#include "parse/scan_parts.h"

#include "parse/thread_rules.h"

#include <string.h>

/* Types of schema.org whose items become posts. */
static const str post_types[] = {STR_INIT("\"Review\""), STR_INIT("schema.org/Review"), STR_INIT("UserReview"), STR_INIT("CriticReview"), STR_INIT("EmployerReview"), STR_INIT("\"Comment\""),
                                 STR_INIT("schema.org/Comment"), STR_INIT("UserComments"), STR_INIT("DiscussionForumPosting"), STR_INIT("SocialMediaPosting"), STR_INIT("\"Question\""),
                                 STR_INIT("schema.org/Question"), STR_INIT("\"Answer\""), STR_INIT("schema.org/Answer")};

struct finder *scan_thread_marks(struct arena *a)
{
    struct finder *f = finder_new(a);
    for (size_t i = 0; i < thread_row_count; i++) finder_add(a, f, str_from(thread_rows[i].mark));
    for (size_t i = 0; i < sizeof post_types / sizeof *post_types; i++) finder_add(a, f, post_types[i]);
    finder_ready(a, f);
    return f;
}

bool scan_is_thread(const struct scan_patterns *p, str page)
{
    return finder_finds(p->threads, page);
}

static bool is_thread(str s)
{
    struct arena *a = arena_new(0);
    bool yes = finder_finds(scan_thread_marks(a), s);
    arena_free(a);
    return yes;
}

/* The value of content= in the tag around `at`. */
static str content_near(str s, size_t at)
{
    size_t from = at;
    while (from > 0 && at - from < 300 && s.p[from] != '<') from--;
    str tag = str_sub(s, from, 600);
    size_t n = str_find_byte(tag, '>');
    tag = str_sub(tag, 0, n == STR_NONE ? tag.n : n);
    size_t key = str_find_nocase(tag, STR("content="));
    return key == STR_NONE ? (str){0} : str_sub(tag, key + 8, 24);
}

/* What a type is worth, by words in its name. */
static enum scan_kind kind_of_type(str type)
{
    static const struct { str word; enum scan_kind kind; } words[] = {
        {STR_INIT("Product"), SCAN_KIND_PRODUCT}, {STR_INIT("article"), SCAN_KIND_ARTICLE}, {STR_INIT("BlogPosting"), SCAN_KIND_ARTICLE},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_find_nocase(type, words[i].word) != STR_NONE) return words[i].kind;
    return SCAN_KIND_UNKNOWN;
}

static enum scan_kind kind_of_page(str s)
{
    static const str keys[] = {STR_INIT("\"@type\""), STR_INIT("schema.org/")};
    enum scan_kind best = SCAN_KIND_UNKNOWN;
    size_t og = str_find(s, STR("og:type"));
    if (is_thread(s)) return SCAN_KIND_THREAD;
    if (og != STR_NONE) best = kind_of_type(content_near(s, og));
    for (size_t i = 0; i < sizeof keys / sizeof *keys && !best; i++) {
        size_t from = 0;
        for (size_t at; !best && (at = str_find(str_skip(s, from), keys[i])) != STR_NONE; from += at + keys[i].n)
            best = kind_of_type(str_sub(s, from + at + keys[i].n, 32));
    }
    return best;
}

enum scan_kind scan_kind_of(str bytes, enum scan_syntax syntax)
{
    if (!syntax) syntax = scan_syntax_of(bytes);
    if (syntax == SCAN_HTML) return kind_of_page(bytes);
    if (syntax == SCAN_JSON) return str_contains(str_sub(bytes, 0, 1024), STR("jsonfeed.org/version")) ? SCAN_KIND_FEED : SCAN_KIND_DATA;
    bool sitemap = str_contains(str_sub(bytes, 0, 1024), STR("sitemaps.org"));
    return syntax == SCAN_XML ? (sitemap ? SCAN_KIND_DATA : SCAN_KIND_FEED) : SCAN_KIND_UNKNOWN;
}
