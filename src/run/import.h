/* import: files of other programs become posts: CSV, TSV, JSON and JSONL of surveys, listening tools, networks, and our own export.
 *
 * The calling thread cuts the file into loads of whole lines, workers make posts and mentions of them, one writer commits them in the order of the file,
 * ten thousand posts a transaction. A line that cannot be read costs itself alone: it is kept in FILE.rejected with its number and
 * the reason. Ids come from the file (or from the line itself), so the same file again brings nothing new, and an import that was cut off
 * is finished by running it again. Network addresses, mail addresses, names and places of persons are never imported, unless a map file asks for them. */
#ifndef RUN_IMPORT_H
#define RUN_IMPORT_H

#include "model/brand.h"
#include "store/pseudonym.h"
#include "store/store.h"
#include "text/text.h"

struct import_counts {
    int64_t rows, posts;   /* read; a row may hold several texts, or none */
    int64_t kept, mentions, known, revised, refused;
    int64_t empty;         /* rows without a text or a rating */
    int64_t old;           /* posts older than retention allows, not kept */
    int64_t foreign;       /* posts about no brand, not kept */
    int64_t cut;           /* posts of which a text was longer than POST_TEXT_MAX: what is behind is left out */
    int64_t rejected;
    int64_t cut_us, read_us, write_us; /* CPU time of the stages: cutting; rows to what is written, all workers; the corpus */
    int64_t timed_ns, score_ns, draft_ns; /* of some rows: all of it, of which scoring and making records ready */
};

struct import_options {
    const struct brand *brands;
    size_t brand_count;
    const struct text *text;
    struct store *store; /* NULL: a dry run */
    const struct secret *secret;
    str source;          /* name of the source, instead of the guessed one */
    str about;           /* id of the brand that every post is about; empty: surveys are about the first brand, others name theirs */
    str map, map_path;   /* bytes of a map file (docs/import.md), and its name for messages */
    int jobs;            /* workers; 0 = everything in the calling thread */
    int64_t now;
    void (*tell)(void *ctx, const char *line);      /* what was guessed; may be NULL */
    void (*show)(void *ctx, const struct post *p);  /* each post about a brand, in the order of the file; may be NULL */
    void (*progress)(void *ctx, const struct import_counts *n); /* after each commit; may be NULL */
    void *ctx;
};

/* With path "-", `bytes` is the file. counts are added to. */
bool import_file(const struct import_options *o, str path, str bytes, struct import_counts *counts, struct err *e) MUST_CHECK;

#endif
