/* golden: compares a text with tests/golden/NAME. `make golden` (GOLDEN=write in the environment) writes it instead; the difference
 * is then looked at before it is committed. */
#ifndef UNIT_GOLDEN_H
#define UNIT_GOLDEN_H

#include "unit.h"

#include <stdlib.h>

static inline void golden(const char *name, str got)
{
    char path[512];
    snprintf(path, sizeof path, "%s/tests/golden/%s", ROOT, name);
    const char *mode = getenv("GOLDEN");
    if (mode && strcmp(mode, "write") == 0) {
        FILE *to = fopen(path, "wb");
        if (!to) fail_msg("%s cannot be written", path);
        if (got.n) assert_int_equal(fwrite(got.p, 1, got.n, to), got.n);
        fclose(to);
        return;
    }
    FILE *f = fopen(path, "rb");
    if (!f) fail_msg("there is no %s (make golden)", path);
    char *want = calloc(1, got.n + 4096);
    assert_non_null(want);
    size_t n = fread(want, 1, got.n + 4095, f);
    fclose(f);
    bool same = n == got.n && (n == 0 || memcmp(want, got.p, n) == 0);
    if (!same) {
        print_message("# got:\n%.*s\n# want (%s):\n%s\n", (int)got.n, got.p ? got.p : "", path, want);
        free(want);
        fail_msg("%s differs", name);
    }
    free(want);
}

#endif
