/* selftest: runs the `test:` blocks of a description: what the recorded answer gives must be what the block says. */
#ifndef SOURCE_SELFTEST_H
#define SOURCE_SELFTEST_H

#include "source/source.h"

/* Calls tell(ctx, line of the test, NULL or what is wrong) for each test. Returns how many failed. A file named by a test is read from
 * `folder` (empty: such tests are skipped). silent (may be NULL) is called for each field of a block that made posts in these tests, none of them with a value for
 * it, flags apart: a selector that finds nothing, or a test too small. */
struct silent_field {
    int32_t line, column;
    str name;
};
size_t source_selftest(const struct sources *s, str name, str folder, int64_t now, void (*tell)(void *ctx, int64_t line, const char *wrong),
                       void (*silent)(void *ctx, const struct silent_field *f), void *ctx);

#endif
