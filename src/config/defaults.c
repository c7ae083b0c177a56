#include "config/defaults.h"

/* Index of the first default that is not before path. */
static size_t lower_bound(str path)
{
    size_t from = 0, to = default_count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (str_cmp(defaults[middle].path, path) < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

const struct default_file *default_find(str path)
{
    size_t at = lower_bound(path);
    return at < default_count && str_eq(defaults[at].path, path) ? &defaults[at] : NULL;
}

const struct default_file *default_below(str prefix, size_t *count)
{
    size_t from = lower_bound(prefix), to = from;
    while (to < default_count && str_starts(defaults[to].path, prefix)) to++;
    *count = to - from;
    return to > from ? &defaults[from] : NULL;
}
