/* fact: records of one table, as slots under a sealed version. Only for src/store. */
#ifndef STORE_FACT_H
#define STORE_FACT_H

#include "store/layout.h"

#define SLOTS(table) table, sizeof(table) / sizeof *(table)

bool fact_put(struct txn *t, enum table table, const struct key *k, const struct slot *slots, size_t count, const void *record, struct err *e) MUST_CHECK;
/* Its strings lie in the arena; members that do not occur keep what `out` held. */
bool fact_read(enum table table, str key, str value, const struct slot *slots, size_t count, struct arena *a, void *out, struct err *e) MUST_CHECK;
void fact_keep(struct arena *a, const struct slot *slots, size_t count, void *record); /* copies its strings into the arena */

#endif
