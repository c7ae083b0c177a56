/* forget_archives: archives of answers (crawl --warc) without the answers that hold what is forgotten.
 *
 * An answer holds it when its own address or an address in it is that of a forgotten post, when the post's id stands in it, or the name that was asked for.
 * A page is kept or goes whole: better one neighbour's post less in an archive than a forgotten one left. */
#ifndef CLI_FORGET_ARCHIVES_H
#define CLI_FORGET_ARCHIVES_H

#include "cli/cli.h"
#include "store/erase.h"

struct archive_marks {
    struct strs authors; /* as they were asked for */
    struct strs below;   /* addresses that were asked for, with all below them */
    uint64_t *at;
    size_t count, cap; /* hashes of addresses and ids, ascending */
};
struct archives_cleaned {
    size_t files, answers;   /* files rewritten, answers that went */
    struct strs not_reached; /* folders that are not there, or damaged */
    bool later;              /* a crawl is at work: all of them are cleaned when it ends */
};

/* Takes note of the posts before they are erased. */
bool archive_marks_read(struct txn *t, const struct id_list *ids, struct arena *a, struct archive_marks *out, struct err *e) MUST_CHECK;
void archive_marks_add(struct archive_marks *m, struct arena *a, uint64_t hash);
void archive_marks_sort(struct archive_marks *m); /* behind the last that was added */
bool archive_marks_any(const struct archive_marks *m);

/* Every archive of every folder. What cannot be read stays as it is, is said, and is in not_reached; while a crawl is at work, this process's own too, the
 * marks are kept for later. False: they cannot be kept, and the posts must not be erased yet. */
bool archives_forget(struct cli *c, const struct strs *folders, const struct archive_marks *m, struct archives_cleaned *out, struct err *e) MUST_CHECK;
/* What was kept for later, with the corpus closed: nothing while a crawl is at work. */
bool archives_catch_up(struct cli *c, struct archives_cleaned *out, struct err *e) MUST_CHECK;

#endif
