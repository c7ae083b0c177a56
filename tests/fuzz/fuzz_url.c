/* First line: base; the rest: reference. What comes out must be a fixed point of the same functions. */
#include "base/url.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new(0);
    str rest = {(const char *)p, n}, url, again;
    str base = str_cut(&rest, '\n');
    const struct url_rules *rules = url_rules_parse(a, STR("utm_*\nsid\nx session\n"));
    struct url u;
    url_split(base, &u);
    url_origin(a, base);
    url_target(base);
    if (url_resolve(a, base, rest, &url)) {
        if (!url_split(url, &u) || u.host.n == 0 || u.path.n == 0 || u.path.p[0] != '/') abort();
        for (size_t i = 0; i < url.n; i++)
            if ((unsigned char)url.p[i] <= ' ' || (unsigned char)url.p[i] >= 0x7f) abort();
        if (!url_resolve(a, (str){0}, url, &again) || !str_eq(url, again)) abort();
        str canonical = url_canonical(a, url, rules);
        if (canonical.n > 0 && !str_eq(canonical, url_canonical(a, canonical, rules))) abort();
    }
    arena_free(a);
    return 0;
}
