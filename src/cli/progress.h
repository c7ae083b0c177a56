/* progress: one line on the terminal that is drawn anew while work takes its time; none where nobody looks, or --quiet was said. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "cli/cli.h"

struct progress {
    struct cli *c;
    int64_t began, drawn; /* monotonic, ms */
    bool stands;          /* a line stands there */
};

struct progress progress_begin(struct cli *c);
bool progress_is_due(struct progress *p);              /* draw now? A few times a second, and not in the first moments */
double progress_rate(const struct progress *p, int64_t count); /* a second, since it began */
void progress_draw(struct progress *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
void progress_wipe(struct progress *p); /* before anything else is said, and at the end */

#endif
