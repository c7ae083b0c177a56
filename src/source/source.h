/* source: a response in; posts, follow-up requests, a new state and an outcome out.
 *
 * What a source is stands in a description, feeds/sources/NAME.yaml (docs/sources.md). Descriptions are read once at start and are
 * read-only after that: all functions here may be called by many threads at once, each with its own arena. None of them does I/O
 * but sources_load(). Three engines share the interface: the interpreter of descriptions, `feed`, and `page`.
 *
 * States are JSON texts, opaque to everybody else. There are two: the *source's* state (kept by the store, one for each configured
 * source) and the *request's* state (request.state: page, cursor, marks found so far in this round). A mark found on page 1
 * travels in the requests' states, and becomes the source's state only when the round's last page has succeeded: so a page that
 * failed is asked for again, never jumped over. */
#ifndef SOURCE_SOURCE_H
#define SOURCE_SOURCE_H

#include "base/arena.h"
#include "config/paths.h"
#include "config/problems.h"
#include "model/brand.h"
#include "model/outcome.h"
#include "model/post.h"
#include "model/request.h"

struct sources; /* all descriptions */

/* Reads the embedded descriptions, then every *.yaml in `dirs` (later ones override earlier and embedded ones of the same name; a
 * folder that is not there is none). `env` is asked for secrets now and later (NULL: there are none); it must be callable by several
 * threads. One bad description costs itself alone: it is kept as broken and named with file:line:column
 * by sources_broken(). False only when nothing can be read at all. *out lives in the arena. */
bool sources_load(struct arena *a, const struct strs *dirs, const struct environment *env, struct sources **out, struct err *e) MUST_CHECK;
/* An empty set, for tests: sources_add() fills it. */
struct sources *sources_new(struct arena *a, const struct environment *env);
/* Adds or replaces one description; `path` is for messages and gives the name (its stem). */
/* What is wrong with it is in *p, which is made here. */
bool sources_add(struct sources *s, str path, str yaml, struct problems *p) MUST_CHECK;
/* Messages of descriptions that could not be read. */
const struct strs *sources_broken(const struct sources *s);

/* What people are told about one description. */
enum source_proof { SOURCE_PROOF_DOCUMENTATION, SOURCE_PROOF_RECORDED, SOURCE_PROOF_SERVER, SOURCE_PROOF_COUNT };
const char *source_proof_name(enum source_proof p); /* "documentation", "recorded", "server" */
enum source_key_need { SOURCE_KEY_NONE, SOURCE_KEY_OPTIONAL, SOURCE_KEY_REQUIRED };

struct regex;

struct source_param {
    str name, about, example;
    bool required;
    str fallback; /* value when not given; empty = none */
    const struct regex *pattern; /* what its values look like as a whole; NULL: anything */
};

struct source_info {
    str name, title, engine; /* engine: "described", "feed", "page", "stream" */
    str docs;                /* address of the vendor's documentation */
    str file;                /* where it was read from; "built in: feeds/sources/NAME.yaml" */
    enum source_proof checked;
    enum source_key_need key;
    struct strs secrets;     /* names of environment variables */
    const struct source_param *params;
    size_t param_count;
    str note;                /* what a user should know: limits, terms */
    int64_t every_ms, delay_ms;
    bool stream;             /* its request is a WebSocket address (written https): each frame is one line of a response */
    struct strs hosts;       /* further hosts of its requests; of a stream: servers that send the same */
    int64_t recheck_ms;      /* its terms want posts asked again within that time, or their texts taken away; 0 = no */
    bool no_text_export;     /* its terms do not let texts be passed on: exports leave them out */
    bool internal;           /* only reached by other descriptions' follow-ups */
    str yaml;                /* the description itself */
};
size_t sources_count(const struct sources *s);
const struct source_info *sources_at(const struct sources *s, size_t i); /* sorted by name */
const struct source_info *sources_find(const struct sources *s, str name); /* NULL when there is none */

/* Checks one configured source against its description: type known, params known, required ones there, values as the description wants
 * them. Everything that is wrong is noted in p, which is about the brand file; true when nothing is. */
bool source_check(const struct sources *s, const struct source_config *c, struct problems *p) MUST_CHECK;
/* Has it the key that it cannot do without? The brand file may be right without it: the others are asked. False with ERR_CONFIG, the variables that are
 * not set and where a key is to be had. Before any thread is started. */
bool source_has_key(const struct sources *s, const struct source_config *c, str file, struct err *e) MUST_CHECK;

/* Where a description leads on: the sources that its follow-ups are for must be there, and have the parameters that are handed over.
 * tell(ctx, line, column, sentence) for each fault. Returns how many. */
size_t source_check_follows(const struct sources *s, str name, void (*tell)(void *ctx, int32_t line, int32_t column, const char *wrong), void *ctx);

/* Interval of rounds, the brand file's value first. */
int64_t source_every_ms(const struct sources *s, const struct source_config *c);
/* Whether exports may hold texts of this source: the brand file first, then its description. */
bool source_text_export_ok(const struct sources *s, const struct source_config *c);
/* Within which time its posts must be asked again; 0: they need not. */
int64_t source_recheck_ms(const struct sources *s, const struct source_config *c);
/* What an answer is read by: the description of that name as it is now, and the code of this program. Another number: an answer that was read before may
 * hold more than what was found in it. */
uint64_t source_version(const struct sources *s, str name);
extern const uint64_t source_code_version; /* a hash of the code, made by the Makefile */
/* Pages that one round may take of a site that is followed: the brand file's max_pages first. */
int64_t source_pages_max(const struct sources *s, const struct source_config *c);

struct request_list {
    struct request *at;
    size_t count, cap;
};
void request_list_add(struct arena *a, struct request_list *l, struct request r);

/* First requests of a round from the kept state (empty at the first round). Requests hold no secrets. */
bool source_plan(const struct sources *s, const struct source_config *c, str state, int64_t now, struct arena *a,
                 struct request_list *out, struct err *e) MUST_CHECK;

/* The same from the beginning, whatever is known: to hear of each post again. begun: when the source was asked first (0: not known); a whole round looks as far back as that one did. */
bool source_plan_whole(const struct sources *s, const struct source_config *c, int64_t begun, int64_t now, struct arena *a, struct request_list *out,
                       struct err *e) MUST_CHECK;

/* A mark by its name in the description, out of a state; empty when there is none. For streams, which ask on from it themselves. */
str source_mark(struct arena *a, str state, str name);

/* Makes r->dress of the credentials (headers, query, body), just before the request is sent: the frontier never holds them, and the request stays the one
 * that it knows. New bytes are in the arena; r->secret is set when something was added. False with ERR_REFUSED when a needed secret is missing. */
bool source_dress(const struct sources *s, const struct source_config *c, struct request *r, struct arena *a,
                  struct err *e) MUST_CHECK;

/* A request that follows from a response. */
struct followup {
    struct request request;
    int32_t post; /* ask only when harvest.posts[post] matches a brand; -1 = always (a next page) */
    bool fleeting; /* of this round alone: an unchanged page does not lead there again */
};

/* The blocks and fields that harvest.found tells of. */
#define HARVEST_BLOCKS 8
#define HARVEST_FIELDS 63
#define HARVEST_MADE (UINT64_C(1) << HARVEST_FIELDS) /* in found: the block made a post */

struct harvest {
    struct post *posts;
    size_t post_count;
    struct followup *next;
    size_t next_count;
    str state;           /* the source's new state; to be kept when state_changed */
    bool state_changed;  /* set only with a successful outcome at the end of a round */
    bool round_complete; /* this was the last page of the chain */
    enum outcome outcome;
    str why;             /* a sentence for people when the outcome is no success */
    str note;            /* what a person may want to know of a success: what was left out */
    bool no_validators;  /* ask for it in full next time */
    int64_t retry_at;    /* not before then; 0 = nothing said */
    bool has_quota;      /* the source lets us make quota_left requests until quota_reset_at */
    double quota_left;
    int64_t quota_reset_at;
    struct strs deleted; /* source ids of posts that the source has taken away (post.source is deleted_source) */
    struct strs deleted_authors; /* author ids whose posts are all hidden */
    str deleted_source;
    size_t skipped;      /* items that the description leaves out */
    uint64_t found[HARVEST_BLOCKS]; /* a block of `items` each: bits of its fields, in their order, that some post had a value for; see HARVEST_MADE */
    size_t unreadable;   /* items without text, title and time, or without id */
};

/* Pure function of (description, config, state, response). `r->outcome` from the fetcher is respected: what it calls a failure stays
 * one, UNCHANGED ends the round. All in *out lives in the arena, which must be the response's or live longer. Must be
 * called beneath arena_run(). False only for what the program did wrong or for lack of time and memory; a page that cannot be read is
 * outcome BROKEN. */
bool source_handle(const struct sources *s, const struct source_config *c, str state, const struct response *r, int64_t now,
                   struct arena *a, struct harvest *out, struct err *e) MUST_CHECK;

/* A thread's verdict travels with its follow-ups: posts that come of r get .about = brand and .about_inherited. */
void source_inherit(struct request *r, str brand, struct arena *a);

/* For `parse`: which description or engine reads this response best, by its address and content. False when none does (why says the
 * reason). *out gets type and params as far as the address tells them. */
bool source_guess(const struct sources *s, const struct response *r, struct arena *a, struct source_config *out, str *why);

#endif
