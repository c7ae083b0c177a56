#include "cli/engine.h"

#include <dirent.h>
#include <string.h>
#include <sys/stat.h>

#define LEXICON_MAX (16u << 20)
#define DEPTH_MAX 4
#define PROBLEMS_TOLD 5

struct files {
    struct default_file *at;
    size_t count, cap;
};

static void add_file(struct arena *a, struct files *f, str path, str bytes)
{
    if (f->count == f->cap) {
        size_t cap = f->cap ? f->cap * 2 : 16;
        f->at = arena_grow(a, f->at, f->cap * sizeof *f->at, cap * sizeof *f->at);
        f->cap = cap;
    }
    f->at[f->count++] = (struct default_file){path, bytes};
}

/* Every file below dir/relative, named as the embedded ones are: "lexicons/de/nouns.lex". A folder that is not there is none. */
static bool read_folder(struct arena *a, str dir, str relative, int depth, struct files *f, struct err *e)
{
    str path = path_join(a, dir, relative);
    DIR *d = opendir(str_dup_z(a, path));
    bool ok = true;
    if (!d || depth > DEPTH_MAX) {
        if (d) closedir(d);
        return true;
    }
    for (struct dirent *entry; ok && (entry = readdir(d));) {
        struct stat st;
        if (entry->d_name[0] == '.') continue;
        str inner = relative.n ? path_join(a, relative, str_from(entry->d_name)) : str_dup(a, str_from(entry->d_name));
        str full = path_join(a, dir, inner), bytes;
        if (stat(str_dup_z(a, full), &st) != 0) continue;
        if (S_ISDIR(st.st_mode)) {
            ok = read_folder(a, dir, inner, depth + 1, f, e);
        } else if (str_ends(inner, STR(".lex")) || str_ends(inner, STR(".txt"))) {
            ok = file_read(a, full, LEXICON_MAX, &bytes, e);
            if (ok) add_file(a, f, path_join(a, STR("lexicons"), inner), bytes);
        }
    }
    closedir(d);
    return ok;
}

bool engine_sources(struct cli *c, const struct sources **out, struct err *e)
{
    struct strs dirs = {0};
    struct sources *s;
    strs_add(c->arena, &dirs, path_join(c->arena, c->paths.config, STR("feeds/sources")));
    if (c->settings.sources.n) strs_add(c->arena, &dirs, c->settings.sources);
    if (!sources_load(c->arena, &dirs, &c->env, &s, e)) return false;
    const struct strs *broken = sources_broken(s);
    for (size_t i = 0; i < broken->count; i++) cli_say(c, "%.*s", STR_ARG(broken->at[i]));
    *out = s;
    return true;
}

bool engine_text(struct cli *c, const struct brand *brands, size_t count, const struct text **out, struct err *e)
{
    struct files files = {0};
    size_t problem_count;
    if (!read_folder(c->arena, path_join(c->arena, c->paths.config, STR("lexicons")), STR(""), 0, &files, e)) return false;
    if (c->settings.lexicons.n && !read_folder(c->arena, c->settings.lexicons, STR(""), 0, &files, e)) return false;
    const struct text_options o = {.brands = brands, .brand_count = count, .files = files.at, .file_count = files.count};
    if (!text_new(c->arena, &o, out, e)) return false;
    const struct text_problem *problems = text_problems(*out, &problem_count);
    for (size_t i = 0; i < problem_count && (i < PROBLEMS_TOLD || c->verbose); i++)
        cli_say(c, "%.*s:%u: %.*s", STR_ARG(problems[i].file), problems[i].line, STR_ARG(problems[i].what));
    if (problem_count > PROBLEMS_TOLD && !c->verbose)
        cli_say(c, "… and %zu more lines of lexicons cannot be used; --verbose shows them", problem_count - PROBLEMS_TOLD);
    return true;
}
