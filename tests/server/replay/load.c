#include "catalog.h"

#include "base/buf.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool complain(const char *path)
{
    fprintf(stderr, "replay: %s: %s\n", path, strerror(errno));
    return false;
}

static str strip(str name, str tail)
{
    return str_ends(name, tail) ? str_sub(name, 0, name.n - tail.n) : name;
}

/* index.html, index.xml, index.http … stand for their folder. */
static bool is_index(const char *name)
{
    return strncmp(name, "index.", 6) == 0 && !strchr(name + 6, '?');
}

static bool walk(struct catalog *c, const char *dir, const char *url)
{
    DIR *d = opendir(dir);
    if (!d) return complain(dir);
    bool ok = true;
    for (struct dirent *entry; ok && (entry = readdir(d));) {
        char path[4096], below[4096];
        struct stat st;
        if (entry->d_name[0] == '.' && strcmp(entry->d_name, ".well-known") != 0) continue;
        snprintf(path, sizeof path, "%s/%s", dir, entry->d_name);
        snprintf(below, sizeof below, "%s/%s", url, entry->d_name);
        if (stat(path, &st) != 0) {
            ok = complain(path);
        } else if (S_ISDIR(st.st_mode)) {
            ok = walk(c, path, below);
        } else {
            catalog_add(c, strip(str_from(below), STR(".http")), path, 0, (str){0});
            snprintf(below, sizeof below, "%s/", url);
            if (is_index(entry->d_name)) catalog_add(c, str_from(below), path, 0, (str){0});
        }
    }
    closedir(d);
    return ok;
}

bool load_tree(struct catalog *c, const char *dir)
{
    DIR *d = opendir(dir);
    if (!d) return complain(dir);
    bool ok = true;
    for (struct dirent *entry; ok && (entry = readdir(d));) {
        char path[4096], url[512];
        struct stat st;
        if (entry->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", dir, entry->d_name);
        snprintf(url, sizeof url, "http://%s", entry->d_name);
        if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) ok = walk(c, path, url);
    }
    closedir(d);
    return ok;
}

static bool read_whole(const char *path, struct buf *b)
{
    FILE *f = fopen(path, "rb");
    if (!f) return complain(path);
    buf_init(b, (size_t)64 << 20);
    char block[8192];
    for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;) buf_put(b, (str){block, n});
    fclose(f);
    return true;
}

static str folder_of(const char *path)
{
    str s = str_from(path);
    size_t slash = str_rfind_byte(s, '/');
    return slash == STR_NONE ? STR(".") : str_sub(s, 0, slash);
}

static void add_beside(struct catalog *c, str folder, str url, str file, str status, str type)
{
    char path[4096];
    int64_t code = 0;
    if (!str_to_i64(status, &code) || code < 100 || code > 599) code = 0;
    if (file.n > 0 && file.p[0] == '/')
        snprintf(path, sizeof path, "%.*s", STR_ARG(file));
    else
        snprintf(path, sizeof path, "%.*s/%.*s", STR_ARG(folder), STR_ARG(file));
    catalog_add(c, url, path, (int)code, type);
}

bool load_map(struct catalog *c, const char *tsv)
{
    struct buf b;
    if (!read_whole(tsv, &b)) return false;
    for (str rest = buf_str(&b); rest.p;) {
        str line = str_cut(&rest, '\n');
        if (str_trim(line).n == 0 || line.p[0] == '#') continue;
        str url = str_trim(str_cut(&line, '\t')), file = str_trim(str_cut(&line, '\t'));
        str status = str_trim(str_cut(&line, '\t')), type = str_trim(str_cut(&line, '\t'));
        add_beside(c, folder_of(tsv), url, file, status, type);
    }
    buf_free(&b);
    return true;
}

bool load_index(struct catalog *c, const char *index_tsv)
{
    struct buf b;
    if (!read_whole(index_tsv, &b)) return false;
    str folder = folder_of(index_tsv), source = folder;
    size_t slash = str_rfind_byte(folder, '/');
    if (slash != STR_NONE) source = str_skip(folder, slash + 1);
    str rest = buf_str(&b);
    str_cut(&rest, '\n'); /* titles */
    while (rest.p) {
        str line = str_cut(&rest, '\n');
        str file = str_trim(str_cut(&line, '\t'));
        str_cut(&line, '\t');
        str url = str_trim(str_cut(&line, '\t')), status = str_trim(str_cut(&line, '\t'));
        char invented[1024];
        if (file.n == 0) continue;
        snprintf(invented, sizeof invented, "https://%.*s.example/%.*s", STR_ARG(source), STR_ARG(file));
        add_beside(c, folder, str_from(invented), file, status, (str){0});
        if (url.n > 0) add_beside(c, folder, url, file, status, (str){0});
    }
    buf_free(&b);
    return true;
}

bool load_samples(struct catalog *c, const char *dir)
{
    DIR *d = opendir(dir);
    if (!d) return complain(dir);
    bool ok = true;
    for (struct dirent *entry; ok && (entry = readdir(d));) {
        char path[4096];
        struct stat st;
        if (entry->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s/INDEX.tsv", dir, entry->d_name);
        if (stat(path, &st) == 0) ok = load_index(c, path);
    }
    closedir(d);
    return ok;
}
