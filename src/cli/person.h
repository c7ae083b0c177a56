/* person: whose posts? A pseudonym, or a handle or profile address that is hashed as the crawl hashes it, in every source or one. */
#ifndef CLI_PERSON_H
#define CLI_PERSON_H

#include "cli/cli.h"
#include "store/erase.h"

bool person_secret(struct cli *c, struct secret *out, struct err *e) MUST_CHECK;
/* Pseudonyms under which the corpus holds posts, and those posts. source: empty = all; a `*` at its end stands for anything. */
bool person_posts(struct cli *c, struct txn *t, const struct secret *secret, str author, str source, struct strs *pseudonyms, struct id_list *out,
                  struct err *e) MUST_CHECK;

#endif
