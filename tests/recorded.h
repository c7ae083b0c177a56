/* recorded: files of recorded pages and answers, packed or not, for unit tests and benchmarks. */
#ifndef TESTS_RECORDED_H
#define TESTS_RECORDED_H

#include "config/paths.h"
#include "parse/gunzip.h"

#include <dirent.h>
#include <stdio.h>

#define RECORDED_MAX ((size_t)64 << 20) /* bytes of one */

/* Unpacked; empty when it cannot be read. */
static inline str recorded_read(struct arena *a, const char *path)
{
    str bytes, whole;
    struct err e = {.code = ERR_NONE};
    if (!file_read(a, str_from(path), RECORDED_MAX, &bytes, &e)) return (str){0};
    return gunzip_looks_like(bytes) && gunzip(a, bytes, RECORDED_MAX, &whole, &e) ? whole : bytes;
}

/* Calls visit for each file of the folder that holds something, with its name, until one call says false. */
static inline void recorded_each(struct arena *a, const char *folder, bool (*visit)(void *ctx, const char *name, str bytes), void *ctx)
{
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        char path[4096];
        if (entry->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        str bytes = recorded_read(a, path);
        if (bytes.n && !visit(ctx, entry->d_name, bytes)) break;
    }
    if (dir) closedir(dir);
}

#endif
