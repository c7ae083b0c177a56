#include "source/gone.h"

static struct strs lines_of(struct arena *a, str text)
{
    struct strs list = {0};
    while (text.n && list.count < GONE_IDS_MAX) {
        str line = str_cut(&text, '\n');
        if (line.n) strs_add(a, &list, line);
    }
    return list;
}

void gone_ids(struct arena *a, str before, str now, bool whole, struct strs *out)
{
    struct strs old = lines_of(a, before), new = lines_of(a, now);
    size_t first = old.count, last = 0, left = 0;
    for (size_t i = 0; i < old.count; i++) {
        if (!strs_has(&new, old.at[i])) continue;
        if (first == old.count) first = i;
        last = i;
        left++;
    }
    if (left * 2 < old.count || !left) return;
    for (size_t i = whole ? 0 : first; i < (whole ? old.count : last); i++)
        if (!strs_has(&new, old.at[i])) strs_add(a, out, old.at[i]);
}
