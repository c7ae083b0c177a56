/* job: one response on its way through an engine. What the engines share: growing lists of the harvest, finishing a post, asking
 * on, ending a round. */
#ifndef SOURCE_JOB_H
#define SOURCE_JOB_H

#include "source/chain.h"

struct job {
    struct arena *a;
    const struct sources *sources;
    const struct description *d;
    const struct source_config *config;
    const struct response *response;
    struct memory memory;
    struct chain chain;
    struct scope scope;
    struct harvest *h;
    size_t post_cap, next_cap;
    struct date_context dates;
    bool reserved;      /* the page says itself that text and data mining is reserved, and is read all the same */
    uint64_t *filled;     /* harvest.found of the block that is being read */
    bool found;         /* the place where items stand was there, even if empty */
    size_t items;       /* on this page, left out ones included */
    str last_item;      /* PAGE_ITEM: value of the last one */
    size_t older;       /* posts on this page that are older than `since` or than the source's max_age */
};

void job_init(struct job *j, const struct sources *s, const struct source_config *c, str state, const struct response *r, int64_t now,
              struct arena *a, struct harvest *out);
/* A fresh post in the harvest. Valid until the next call. */
struct post *job_post(struct job *j);
void job_drop_post(struct job *j); /* the last one */
/* Completes the last post: source, id, absolute address, about, flags; notes the newest time. False when it was dropped (too old, or nothing in it). */
bool job_finish_post(struct job *j);
/* Tells a follow-up whose post it is about, where the source is the brand's own voice. */
void job_name_owner(const struct job *j, const struct post *p, struct chain *chain);
void job_expect_follows(struct job *j, size_t cap); /* so many in all: what grows leaves what it was in the arena */
/* A request whose state was too long is not asked: nobody would know how many pages came before it. */
struct followup *job_follow(struct job *j, struct request r, int32_t post);
str job_source_name(struct job *j); /* value of post.source */
bool job_fail(struct job *j, enum outcome o, const char *why); /* always false */

/* Outcome by status and by what the fetcher said. True when the body is worth a look. */
bool verdict_response(struct job *j);
/* After the body was read: error messages, phrases, waits. True when it is what was asked for. */
bool verdict_words(struct job *j); /* false: it says that it blocks */
bool verdict_body(struct job *j);
void verdict_rate(struct job *j);

/* paging.c: the next page of the list if there is one; else the round's end and its new memory. */
void paging_next(struct job *j);
void paging_end(struct job *j);
/* May an address that came out of an answer be asked? */
bool paging_allowed(const struct job *j, str url);

/* plan.c: the request of a description with these variables. False when a parameter is missing (*missing). */
bool plan_request(struct scope *s, const struct description *d, const struct chain *c, struct request *out, str *missing);
str url_with_param(struct arena *a, str url, str name, str value);

/* items.c: all posts of the document in the scope. */
void items_read(struct job *j);

/* engines */
void interp_handle(struct job *j);
void feed_handle(struct job *j);
void page_handle(struct job *j);
void sitemap_handle(struct job *j);

#endif
