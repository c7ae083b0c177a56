/* course: the part of `report` that tells how a thread or an author went on. */
#ifndef CLI_COURSE_H
#define CLI_COURSE_H

#include "cli/corpus.h"

/* Of the brands given, each in turn; --thread or --author says of what. */
int course_report(struct cli *c, struct corpus *k, enum rows_format format);

#endif
