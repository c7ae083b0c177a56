#include "cli/export_mark.h"

#include "config/paths.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define HEAD "leumund export part 2"
#define MARK_MAX ((size_t)64 << 10)

static const char *path_of(struct arena *a, str export_path)
{
    return str_printf(a, "%.*s.part.at", STR_ARG(export_path)).p;
}

static bool read_numbers(str line, struct export_mark *m)
{
    int64_t v[6] = {0};
    for (size_t i = 0; i < 6; i++)
        if (!str_to_i64(str_cut(&line, ' '), &v[i])) return false;
    *m = (struct export_mark){.brand = (size_t)v[0], .place = {v[1], (uint64_t)v[2]}, .bytes = v[3], .rows = v[4], .texts_left_out = v[5]};
    return v[0] >= 0 && v[3] > 0 && v[4] >= 0;
}

bool export_mark_read(struct arena *a, str export_path, str what, struct export_mark *out, bool *found, struct err *e)
{
    const char *path = path_of(a, export_path);
    str text;
    *found = access(path, F_OK) == 0;
    if (!*found) return true;
    if (!file_read(a, str_from(path), MARK_MAX, &text, e)) return false;
    bool good = str_eq(str_cut(&text, '\n'), STR(HEAD));
    str of = str_cut(&text, '\n');
    if (good && !str_eq(of, what)) return err_set(e, ERR_USAGE, "%s belongs to another query; export without --resume to begin anew", path);
    if (!good || !read_numbers(str_cut(&text, '\n'), out)) return err_set(e, ERR_INPUT, "%s is damaged; export without --resume to begin anew", path);
    for (str list = str_trim(text); list.n;) strs_add(a, &out->rules, str_cut(&list, ' '));
    return true;
}

bool export_mark_write(struct arena *a, str export_path, str what, const struct export_mark *m, struct err *e)
{
    const char *path = path_of(a, export_path), *part = str_printf(a, "%s.new", path).p;
    FILE *to = fopen(part, "wb");
    if (!to) return err_set(e, ERR_IO, "%s: cannot be written: %s", part, strerror(errno));
    fprintf(to, HEAD "\n%.*s\n%zu %" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 "\n", STR_ARG(what), m->brand, m->place.at, (int64_t)m->place.hash, m->bytes, m->rows, m->texts_left_out);
    for (size_t i = 0; i < m->rules.count; i++) fprintf(to, "%s%.*s", i ? " " : "", STR_ARG(m->rules.at[i]));
    bool bad = ferror(to) || fflush(to) != 0;
    fclose(to);
    if (bad || rename(part, path) != 0) return err_set(e, ERR_IO, "%s: cannot be written: %s", path, strerror(errno));
    return true;
}

void export_mark_remove(struct arena *a, str export_path)
{
    unlink(path_of(a, export_path));
}
