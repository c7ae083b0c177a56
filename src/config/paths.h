/* paths: where files belong (XDG base directories), and how the environment is looked at. The environment is a parameter. */
#ifndef CONFIG_PATHS_H
#define CONFIG_PATHS_H

#include "base/arena.h"
#include "base/str.h"

struct environment {
    const char *(*get)(void *ctx, const char *name); /* NULL when not set */
    void *ctx;
};
/* Empty when not set, or set to nothing. The text belongs to the environment. */
str environment_get(const struct environment *env, const char *name);

struct paths {
    str config; /* $XDG_CONFIG_HOME/leumund or ~/.config/leumund: settings, own lexicons/ and feeds/ */
    str data;   /* $XDG_DATA_HOME/leumund or ~/.local/share/leumund: the default corpus */
};
/* Relative values of XDG variables are ignored, as the standard says. Without HOME the current folder stands for it (cli/process.c asks the system for the user's first). */
void paths_find(struct arena *a, const struct environment *env, struct paths *out);

/* "~/x" → home/x; other paths as they are. */
str path_expand(struct arena *a, const struct environment *env, str path);
str path_join(struct arena *a, str dir, str name);

/* Whole file, at most max bytes (ERR_LIMIT beyond); "-" is no special name here. ERR_IO when it cannot be read. A NUL stands behind it. */
bool file_read(struct arena *a, str path, size_t max, str *out, struct err *e) MUST_CHECK;
/* A regular file that is not empty, where it lies: for what may be larger than memory. */
bool file_map(str path, str *out) MUST_CHECK;
void file_unmap(str bytes); /* NULL is fine */
bool file_exists(str path);
/* Folders above it that are not there are made, for the user alone. 0, or why the first of them cannot be made (errno). */
int folders_make(str path);
/* A new name (made, linked, renamed) is on the disk when its folder is, whatever became of the file's bytes. False: the disk failed (ERR_IO). Folders that cannot be
 * told to the disk are as safe as they are. */
bool file_name_sync(str path, struct err *e) MUST_CHECK;
bool path_is_folder(struct arena *a, str path);

/* A shipped data file ("lexicons/touchpoints.yaml"): lexicons_dir first (for paths below lexicons/; empty: not looked at), then
 * paths->config, then what is compiled in. *shown is its path for messages. ERR_CONFIG when there is none. paths may be NULL. */
bool data_file(struct arena *a, const struct paths *paths, str lexicons_dir, str path, str *bytes, str *shown,
               struct err *e) MUST_CHECK;

#endif
