#include "output/export_part.h"

#include "config/paths.h"

#include <assert.h>
#include <errno.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define PIECE_N ((size_t)256 << 10) /* handed on when there are so many bytes */

const struct export_writer *const export_writers[] = {[EXPORT_CSV] = &export_csv, [EXPORT_JSONL] = &export_jsonl, [EXPORT_XLSX] = &export_xlsx};

static void release(void *file)
{
    struct export_file *f = file;
    export_drop(f);
    buf_free(&f->rows);
    buf_free(&f->cell);
}

const char *export_beside(struct arena *a, const char *path, const char *name)
{
    const char *slash = strrchr(path, '/');
    return str_printf(a, "%.*s%s", slash ? (int)(slash + 1 - path) : 0, path, name).p;
}

/* The lock keeps two exports from writing one part; the part of one that was killed is simply taken over. */
static bool open_part(struct export_file *f, struct err *e)
{
    f->out = fopen(f->part, "ab");
    if (!f->out) return err_set(e, ERR_IO, "%s: cannot be written: %s", f->part, strerror(errno));
    if (flock(fileno(f->out), LOCK_EX | LOCK_NB) != 0) {
        fclose(f->out);
        f->out = NULL;
        return err_set(e, ERR_IO, "%s: another export is writing it", f->part);
    }
    struct stat now;
    off_t kept = (off_t)f->o.resume_bytes;
    if (fstat(fileno(f->out), &now) != 0 || ftruncate(fileno(f->out), kept) != 0) return err_set(e, ERR_IO, "%s: cannot be written: %s", f->part, strerror(errno));
    if (now.st_size >= kept) return true;
    return err_set(e, ERR_INPUT, "%s is shorter than it was; export without --resume to begin anew", f->part);
}

bool export_open(struct arena *a, const struct export_options *o, struct export_file **out, struct err *e)
{
    struct export_file *f = ARENA_NEW(a, struct export_file);
    *out = NULL;
    f->o = *o;
    f->arena = a;
    assert(o->count <= EXPORT_COLUMNS_MAX);
    buf_init(&f->rows, EXPORT_ROWS_MAX);
    buf_init(&f->cell, EXPORT_ROWS_MAX);
    arena_own(a, f, release);
    if (str_eq(o->path, STR("-"))) {
        if (o->format == EXPORT_XLSX) return err_set(e, ERR_USAGE, "xlsx needs a file: --out FILE");
        f->out = o->to;
        f->o.package = false;
    } else {
        f->path = str_dup_z(a, o->path);
        f->part = str_printf(a, "%s.part", f->path).p;
        if ((f->o.package && !package_may_write(f, e)) || !open_part(f, e)) return false;
    }
    *out = f;
    f->count = o->resume_rows;
    f->keep = o->resume_bytes > 0;
    if (!f->keep && export_writers[o->format]->begin && !export_writers[o->format]->begin(f, e)) {
        export_drop(f);
        return false;
    }
    return true;
}

bool export_put(struct export_file *f, const struct value *cells, struct err *e)
{
    const struct export_writer *w = export_writers[f->o.format];
    f->count++;
    if (w->row) return w->row(f, cells, e);
    w->put(&f->o, &f->rows, cells);
    return (f->rows.n < PIECE_N && buf_ok(&f->rows)) || export_hand_on(f, e);
}

void export_row(const struct export_options *o, struct buf *rows, const struct value *cells)
{
    export_writers[o->format]->put(o, rows, cells);
}

bool export_put_rows(struct export_file *f, struct buf *rows, int64_t count, struct err *e)
{
    if (f->rows.n && !export_hand_on(f, e)) return false;
    struct buf own = f->rows;
    f->rows = *rows;
    *rows = own;
    f->count += count;
    return export_hand_on(f, e);
}

static bool cannot_write(const struct export_file *f, struct err *e)
{
    return err_set(e, ERR_IO, f->part ? "%s: cannot be written: %s" : "%s cannot be written: %s", f->part ? f->part : "the output", strerror(errno));
}

bool export_hand_on(struct export_file *f, struct err *e)
{
    if (!buf_ok(&f->rows) || !buf_ok(&f->cell)) return err_set(e, ERR_LIMIT, "a row is bigger than %zu MB", EXPORT_ROWS_MAX >> 20);
    if (f->part && !f->pipe) f->pipe = export_pipe_new(fileno(f->out), EXPORT_ROWS_MAX);
    if (f->pipe) return export_pipe_put(f->pipe, &f->rows) || cannot_write(f, e);
    if (f->rows.n && fwrite(f->rows.p, 1, f->rows.n, f->out) != f->rows.n) return cannot_write(f, e);
    buf_clear(&f->rows);
    return true;
}

/* Everything so far is in the file, and nobody writes to it any more. */
static bool settle(struct export_file *f, struct err *e)
{
    struct export_pipe *p = f->pipe;
    f->pipe = NULL;
    return !p || export_pipe_close(p) || cannot_write(f, e);
}

bool export_checkpoint(struct export_file *f, int64_t *bytes, struct err *e)
{
    if (!export_hand_on(f, e) || !settle(f, e)) return false;
    off_t at = -1;
    if (fflush(f->out) == 0 && fdatasync(fileno(f->out)) == 0) at = lseek(fileno(f->out), 0, SEEK_END);
    if (at < 0) return cannot_write(f, e);
    *bytes = at;
    f->keep = true;
    return true;
}

bool export_sync_rename(FILE *f, const char *from, const char *to, struct err *e)
{
    if (fflush(f) != 0 || fsync(fileno(f)) != 0) return err_set(e, ERR_IO, "%s: cannot be written: %s", from, strerror(errno));
    if (rename(from, to) != 0) return err_set(e, ERR_IO, "%s: cannot be renamed to %s: %s", from, to, strerror(errno));
    return file_name_sync(str_from(to), e); /* before anybody notes that it was exported */
}

bool export_finish(struct export_file *f, const struct export_about *about, struct err *e)
{
    if ((export_writers[f->o.format]->end && !export_writers[f->o.format]->end(f, e)) || !settle(f, e)) return false;
    if (!f->part) return fflush(f->out) == 0 || err_set(e, ERR_IO, "the output cannot be written: %s", strerror(errno));
    if (!export_sync_rename(f->out, f->part, f->path, e)) return false;
    f->done = true;
    fclose(f->out);
    f->out = NULL;
    return !f->o.package || package_write(f, about, e);
}

void export_drop(struct export_file *f)
{
    struct err ignored = {.code = ERR_NONE};
    if (!f) return;
    (void)!settle(f, &ignored);
    if (export_writers[f->o.format]->drop) export_writers[f->o.format]->drop(f);
    if (f->part && f->out) {
        if (!f->done && !f->keep) unlink(f->part);
        fclose(f->out);
    }
    f->out = NULL;
}

int64_t export_rows(const struct export_file *f)
{
    return f->count;
}
