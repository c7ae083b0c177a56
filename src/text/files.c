#include "text/files.h"

#include "config/paths.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX ((size_t)32 << 20)

static bool bytes_read(struct arena *a, const char *path, str *out, struct err *e)
{
    FILE *f = fopen(path, "rb");
    if (!f) return err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
    size_t n = 0, cap = 1 << 16;
    char *p = arena_raw(a, cap, 1);
    for (size_t got; (got = fread(p + n, 1, cap - n, f)) > 0;) {
        n += got;
        if (n < cap) continue;
        if (cap >= FILE_MAX) break;
        p = arena_grow(a, p, cap, cap * 2);
        cap *= 2;
    }
    int why = ferror(f) ? errno : 0;
    fclose(f);
    *out = (str){p, n};
    if (why) return err_set(e, ERR_IO, "%s: %s", path, strerror(why));
    return n < FILE_MAX || err_set(e, ERR_CONFIG, "%s: is larger than 32 MB", path);
}

static bool wanted(const char *name)
{
    str s = str_from(name);
    return s.n && s.p[0] != '.' && (str_ends(s, STR(".lex")) || str_eq(s, STR("weights.txt")));
}

/* Its place among the files; that of another folder's with the same path is taken. */
static void file_put(struct arena *a, struct default_file **files, size_t *count, const struct default_file *f)
{
    for (size_t i = 0; i < *count; i++)
        if (str_eq((*files)[i].path, f->path)) {
            (*files)[i].bytes = f->bytes;
            return;
        }
    *files = arena_grow(a, *files, *count * sizeof *f, (*count + 1) * sizeof *f);
    (*files)[(*count)++] = *f;
}

static bool folder_read(struct arena *a, const char *dir, const char *below, struct default_file **files, size_t *count, struct err *e)
{
    struct dirent **names;
    int n = scandir(dir, &names, NULL, alphasort);
    if (n < 0) return errno == ENOENT || errno == ENOTDIR || err_set(e, ERR_IO, "%s: %s", dir, strerror(errno));
    bool ok = true;
    for (int i = 0; i < n; i++) {
        if (ok && wanted(names[i]->d_name)) {
            str path = path_join(a, str_from(dir), str_from(names[i]->d_name));
            struct default_file f = {.path = str_printf(a, "lexicons/%s%s", below, names[i]->d_name)};
            ok = bytes_read(a, str_dup_z(a, path), &f.bytes, e);
            file_put(a, files, count, &f);
        }
        free(names[i]);
    }
    free(names);
    return ok;
}

bool lexicon_dir_read(struct arena *a, str dir, struct default_file **files, size_t *count, struct err *e)
{
    static const char *const folders[] = {"", "de/", "en/", "any/"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        str path = str_printf(a, "%.*s/%s", STR_ARG(dir), folders[i]);
        if (!folder_read(a, str_dup_z(a, path), folders[i], files, count, e)) return false;
    }
    return true;
}
