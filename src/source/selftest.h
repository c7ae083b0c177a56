/* selftest: runs the `test:` blocks of a description: what the recorded answer gives must be what the block says. */
#ifndef SOURCE_SELFTEST_H
#define SOURCE_SELFTEST_H

#include "source/source.h"

/* Calls tell(ctx, line of the test, NULL or what is wrong) for each test. Returns how many failed. A file named by a test is read from
 * `folder` (empty: such tests are skipped). */
size_t source_selftest(const struct sources *s, str name, str folder, int64_t now, void (*tell)(void *ctx, int64_t line, const char *wrong), void *ctx);

#endif
