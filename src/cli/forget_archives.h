/* forget_archives: archives of answers (crawl --warc) without the answers that hold what is forgotten.
 *
 * An answer holds it when its own address or an address in it is that of a forgotten post, when the post's id stands in it, or the name that was asked for.
 * A page is kept or goes whole: better one neighbour's post less in an archive than a forgotten one left. */
#ifndef CLI_FORGET_ARCHIVES_H
#define CLI_FORGET_ARCHIVES_H

#include "cli/cli.h"
#include "store/erase.h"

struct archive_marks {
    str author; /* as it was asked for; empty: none */
    str below;  /* the address that was asked for, with all below it; empty: none */
    uint64_t *at;
    size_t count, cap; /* hashes of addresses and ids, ascending after archive_marks_ready */
};
struct archives_cleaned {
    size_t files, answers;  /* files rewritten, answers that went */
    struct strs not_reached; /* folders that are not there, in use or damaged */
};

/* Takes note of the posts before they are erased. */
bool archive_marks_read(struct txn *t, const struct id_list *ids, struct arena *a, struct archive_marks *out, struct err *e) MUST_CHECK;
/* Every archive of every folder. What cannot be read stays as it is, is said, and is in not_reached. */
void archives_forget(struct cli *c, const struct strs *folders, const struct archive_marks *m, struct archives_cleaned *out);

#endif
