/* page: everything a web page holds for us: its posts (forum, comments, reviews), itself as an article, and where it goes on. */
#ifndef PARSE_PAGE_H
#define PARSE_PAGE_H

#include "parse/schema.h"
#include "parse/thread.h"

struct page {
    str title, author, lang, text; /* of the page itself; text is its main text */
    str description;
    struct date published, updated;
    str url;              /* <link rel=canonical>, absolute, or where it was found */
    struct post *posts;   /* without source */
    size_t count;
    const char *posts_by; /* "xenforo2", "json-ld" …; NULL: none were found */
    bool is_thread;       /* its posts are those of a software that we know: all that stand there */
    str next;             /* next page of the thread or of the reviews */
    bool is_article;      /* says so itself, or has a main text and no posts */
    struct strs feeds;    /* addresses of feeds that it names */
    double rating, rating_max; /* aggregate; NAN: none */
    int64_t rating_count;
};

/* Valid UTF-8 in. The main text costs a second walk: only when with_text is set. */
void page_read(struct arena *a, const struct thread_rules *rules, str source, const struct page_context *c, bool with_text, struct page *out);

#endif
