/* Header lines of an answer, and tdmrep.json behind an empty line. */
#include "fetch/bucket.h"
#include "fetch/redirect.h"
#include "fetch/tdm.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

#define NOW INT64_C(1790000000000)

static void check_rate(const struct header *headers, size_t count)
{
    struct rate r = rate_read(headers, count, NOW);
    struct bucket b = {.known = false};
    bucket_tell(&b, &r, 2, NOW);
    bucket_tell(&b, &r, 0, NOW + 1);
    bucket_take(&b, NOW + 2);
    int64_t until = bucket_wait_until(&b, NOW + 2), pace = bucket_pace_ms(&b, NOW + 2);
    if (until != 0 && (until <= NOW + 2 || until > NOW + INT64_C(604800002))) abort();
    if (pace < 0 || pace > INT64_C(604800000) || !(b.left >= 0)) abort();
    if (r.retry_at != 0 && (r.retry_at < NOW || r.retry_at > NOW + INT64_C(604800000))) abort();
}

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
    check_rate(headers, count);
    tdm_header_reserves(headers, count);
    struct strs seen = {0};
    strs_add(a, &seen, STR("https://a.example/x?y=1"));
    struct redirect to = redirect_read(a, 302, location, STR("POST"), &seen, 5);
    if (to.outcome == OUTCOME_NONE && to.url.n == 0) abort();
    tdm_reserves(tdm_parse(a, rest), a, STR("/a/b?c=d"));
    arena_free(a);
    return 0;
}
