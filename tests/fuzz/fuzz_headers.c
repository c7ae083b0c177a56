/* Header lines of an answer, and tdmrep.json behind an empty line. */
#include "fetch/rate.h"
#include "fetch/redirect.h"
#include "fetch/tdm.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

#define NOW INT64_C(1790000000000)

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new(0);
    struct header headers[64];
    size_t count = 0;
    str rest = {(const char *)p, n}, location = {0};
    while (rest.p) {
        str line = str_trim(str_cut(&rest, '\n'));
        if (line.n == 0) break;
        str name = str_cut(&line, ':');
        if (count < 64) headers[count++] = (struct header){name, str_trim(line)};
        if (str_eq_nocase(name, STR("location"))) location = str_trim(line);
    }
    struct rate r = rate_read(headers, count, NOW);
    int64_t until = rate_wait_until(&r, NOW);
    if (until != 0 && (until < NOW || until > NOW + INT64_C(604800000))) abort();
    if (rate_pace_ms(&r, NOW) < 0) abort();
    tdm_header_reserves(headers, count);
    struct strs seen = {0};
    strs_add(a, &seen, STR("https://a.example/x?y=1"));
    struct redirect to = redirect_read(a, 302, location, STR("POST"), &seen, 5);
    if (to.outcome == OUTCOME_NONE && to.url.n == 0) abort();
    tdm_reserves(tdm_parse(a, rest), a, STR("/a/b?c=d"));
    arena_free(a);
    return 0;
}
