#include "config/paths.h"

#include "config/defaults.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define DATA_MAX (32u << 20)

str environment_get(const struct environment *env, const char *name)
{
    return env && env->get ? str_from(env->get(env->ctx, name)) : (str){0};
}

str path_join(struct arena *a, str dir, str name)
{
    if (dir.n == 0) return name;
    str parts[] = {dir, STR("/"), name};
    if (str_ends(dir, STR("/"))) parts[1] = (str){0};
    return str_concat(a, parts, 3);
}

static str home(const struct environment *env)
{
    str dir = environment_get(env, "HOME");
    return dir.n > 0 ? dir : STR(".");
}

str path_expand(struct arena *a, const struct environment *env, str path)
{
    if (str_eq(path, STR("~"))) return home(env);
    return str_starts(path, STR("~/")) ? path_join(a, home(env), str_skip(path, 2)) : path;
}

static str xdg(struct arena *a, const struct environment *env, const char *variable, str below_home)
{
    str dir = environment_get(env, variable);
    if (!str_starts(dir, STR("/"))) dir = path_join(a, home(env), below_home);
    return path_join(a, dir, STR("leumund"));
}

void paths_find(struct arena *a, const struct environment *env, struct paths *out)
{
    out->config = xdg(a, env, "XDG_CONFIG_HOME", STR(".config"));
    out->data = xdg(a, env, "XDG_DATA_HOME", STR(".local/share"));
}

bool path_is_folder(struct arena *a, str path)
{
    struct stat st;
    return stat(str_dup_z(a, path), &st) == 0 && S_ISDIR(st.st_mode);
}

bool file_exists(str path)
{
    char z[4096];
    struct stat info;
    if (path.n == 0 || path.n >= sizeof z) return false;
    memcpy(z, path.p, path.n);
    z[path.n] = 0;
    return stat(z, &info) == 0;
}

/* Handed to the arena, so that the file is closed even if an allocation leaves early. */
struct held_file {
    int fd;
};

static void held_file_close(void *p)
{
    struct held_file *held = p;
    if (held->fd >= 0) close(held->fd);
    held->fd = -1;
}

static bool read_all(struct arena *a, int fd, str path, size_t max, str *out, struct err *e)
{
    size_t cap = 1 << 14, n = 0;
    char *p = arena_raw(a, cap, 1);
    for (;;) {
        ssize_t got = read(fd, p + n, cap - n - 1);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return err_set(e, ERR_IO, "%.*s: %s", STR_ARG(path), strerror(errno));
        if (got == 0) break;
        n += (size_t)got;
        if (n > max) return err_set(e, ERR_LIMIT, "%.*s: is larger than the limit of %zu bytes", STR_ARG(path), max);
        if (cap - n > 1) continue;
        p = arena_grow(a, p, cap, cap * 2);
        cap *= 2;
    }
    p[n] = 0;
    *out = (str){p, n};
    return true;
}

bool file_read(struct arena *a, str path, size_t max, str *out, struct err *e)
{
    struct held_file *held = ARENA_NEW(a, struct held_file);
    const char *z = str_dup_z(a, path);
    held->fd = -1;
    arena_own(a, held, held_file_close);
    held->fd = open(z, O_RDONLY | O_CLOEXEC);
    if (held->fd < 0) return err_set(e, ERR_IO, "%s: %s", z, strerror(errno));
    bool good = read_all(a, held->fd, path, max, out, e);
    held_file_close(held);
    return good;
}

bool file_map(str path, str *out)
{
    char z[4200];
    struct stat st;
    void *p = MAP_FAILED;
    if (path.n >= sizeof z) return false;
    snprintf(z, sizeof z, "%.*s", STR_ARG(path));
    int fd = open(z, O_RDONLY | O_CLOEXEC);
    if (fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (fd >= 0) close(fd);
    if (p == MAP_FAILED) return false;
    *out = (str){p, (size_t)st.st_size};
    return true;
}

void file_unmap(str bytes)
{
    if (bytes.p) munmap((void *)(uintptr_t)bytes.p, bytes.n);
}

int folders_make(str path)
{
    char z[4200];
    int why = 0;
    if (path.n >= sizeof z) return ENAMETOOLONG;
    snprintf(z, sizeof z, "%.*s", STR_ARG(path));
    for (char *p = z + 1; *z && *p; p++) {
        if (*p != '/') continue;
        *p = 0;
        int failed = mkdir(z, 0700) == 0 || errno == EEXIST ? 0 : errno;
        if (failed && !why && access(z, F_OK) != 0) why = failed;
        *p = '/';
    }
    return why;
}

bool file_name_sync(str path, struct err *e)
{
    char folder[4200] = ".";
    size_t slash = str_rfind_byte(path, '/');
    if (slash != STR_NONE && slash < sizeof folder) snprintf(folder, sizeof folder, "%.*s", slash ? (int)slash : 1, path.p);
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return true; /* it may be written to, but not be read */
    bool ok = fsync(fd) == 0 || errno == EINVAL || err_set(e, ERR_IO, "%s: %s", folder, strerror(errno));
    close(fd);
    return ok;
}

/* 1 = read, 0 = not there, -1 = there, but cannot be read. */
static int try_file(struct arena *a, str path, str *bytes, str *shown, struct err *e)
{
    if (!file_exists(path)) return 0;
    *shown = path;
    return file_read(a, path, DATA_MAX, bytes, e) ? 1 : -1;
}

bool data_file(struct arena *a, const struct paths *paths, str lexicons_dir, str path, str *bytes, str *shown,
               struct err *e)
{
    int found = 0;
    str lexicons = STR("lexicons/");
    if (lexicons_dir.n > 0 && str_starts(path, lexicons))
        found = try_file(a, path_join(a, lexicons_dir, str_skip(path, lexicons.n)), bytes, shown, e);
    if (found == 0 && paths) found = try_file(a, path_join(a, paths->config, path), bytes, shown, e);
    if (found != 0) return found > 0;
    const struct default_file *file = default_find(path);
    if (!file) return err_set(e, ERR_CONFIG, "%.*s: there is no such file among those that ship", STR_ARG(path));
    *bytes = file->bytes;
    *shown = path;
    return true;
}
