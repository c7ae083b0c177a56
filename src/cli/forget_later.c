#include "cli/forget_later.h"

#include "config/paths.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define BEFORE "forgotten-"
#define BEHIND ".marks"

static const str author_word = STR_INIT("author "), below_word = STR_INIT("below ");

/* ---------------------------------------------------------------- write */

static FILE *new_file(struct cli *c, char path[4200], struct err *e)
{
    int fd = -1;
    for (int n = 0; fd < 0 && n < 10000; n++) {
        snprintf(path, 4200, "%.*s/" BEFORE "%lld-%ld-%d" BEHIND, STR_ARG(c->store), (long long)c->now, (long)getpid(), n);
        fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd < 0 && errno != EEXIST) break;
    }
    FILE *to = fd < 0 ? NULL : fdopen(fd, "wb");
    if (!to) err_set(e, ERR_IO, "%s: cannot be written: %s; nothing was forgotten", path, strerror(errno));
    return to;
}

static void put_names(FILE *to, str word, const struct strs *names)
{
    for (size_t i = 0; i < names->count; i++) {
        str name = names->at[i]; /* no answer holds a name of several lines */
        fprintf(to, "%.*s%.*s\n", STR_ARG(word), STR_ARG(str_cut(&name, '\n')));
    }
}

bool forget_later_note(struct cli *c, const struct archive_marks *m, struct err *e)
{
    char path[4200];
    FILE *to = new_file(c, path, e);
    if (!to) return false;
    put_names(to, author_word, &m->authors);
    put_names(to, below_word, &m->below);
    for (size_t i = 0; i < m->count; i++) fprintf(to, "%llu\n", (unsigned long long)m->at[i]);
    bool ok = fflush(to) == 0 && fsync(fileno(to)) == 0;
    int reason = errno;
    if (fclose(to) != 0 && ok) {
        ok = false;
        reason = errno;
    }
    if (ok) return file_name_sync(str_from(path), e);
    (void)unlink(path);
    return err_set(e, ERR_IO, "%s: cannot be written: %s; nothing was forgotten", path, strerror(reason));
}

/* ---------------------------------------------------------------- read */

static void read_line(struct arena *a, struct archive_marks *out, str line)
{
    uint64_t hash;
    if (str_starts(line, author_word)) strs_add(a, &out->authors, str_skip(line, author_word.n));
    else if (str_starts(line, below_word)) strs_add(a, &out->below, str_skip(line, below_word.n));
    else if (str_to_u64(line, &hash)) archive_marks_add(out, a, hash);
}

static bool read_marks(struct arena *a, str path, struct archive_marks *out)
{
    str bytes;
    if (!file_map(path, &bytes)) return false; /* empty: its writer was killed, and nothing was forgotten */
    for (str rest = bytes; rest.n;) read_line(a, out, str_cut(&rest, '\n'));
    for (size_t i = 0; i < out->authors.count; i++) out->authors.at[i] = str_dup(a, out->authors.at[i]);
    for (size_t i = 0; i < out->below.count; i++) out->below.at[i] = str_dup(a, out->below.at[i]);
    file_unmap(bytes);
    return true;
}

void forget_later_read(struct cli *c, struct arena *a, struct archive_marks *out, struct strs *files)
{
    DIR *d = opendir(str_dup_z(a, c->store));
    for (struct dirent *entry; d && (entry = readdir(d));) {
        str name = str_from(entry->d_name);
        if (!str_starts(name, STR(BEFORE)) || !str_ends(name, STR(BEHIND))) continue;
        str path = path_join(a, c->store, str_dup(a, name));
        if (read_marks(a, path, out)) strs_add(a, files, path);
    }
    if (d) closedir(d);
    archive_marks_sort(out);
}

void forget_later_done(const struct strs *files)
{
    for (size_t i = 0; i < files->count; i++) {
        char path[4200];
        snprintf(path, sizeof path, "%.*s", STR_ARG(files->at[i]));
        (void)unlink(path);
    }
}
