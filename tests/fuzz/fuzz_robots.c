/* First line: agent; second: target; the rest: the file. */
#include "fetch/robots.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new(0);
    str rest = {(const char *)p, n};
    str agent = str_cut(&rest, '\n'), target = str_cut(&rest, '\n');
    const struct robots *r = robots_parse(a, rest, agent);
    robots_allows(r, a, target);
    robots_usage(r, a, target);
    if (!robots_allows(r, a, STR("/robots.txt"))) abort();
    int64_t delay = robots_crawl_delay_ms(r);
    if (delay < -1 || delay > 86400000) abort();
    if (robots_rule_count(r) == 0 && !robots_allows(r, a, target)) abort();
    arena_free(a);
    return 0;
}
