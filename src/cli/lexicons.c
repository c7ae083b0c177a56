#include "cli/lexicons.h"

#include "config/touchpoints.h"
#include "text/files.h"

#include <string.h>

#define PROBLEMS_TOLD 5

/* Where a file of the user lies; empty: it ships with the program. The later of two folders is what counts. */
static str own_path(const struct cli *c, str path)
{
    if (!str_starts(path, STR("lexicons/"))) return path; /* a brand file */
    str name = str_skip(path, strlen("lexicons/"));
    str there = path_join(c->arena, c->settings.lexicons, name), here = path_join(c->arena, path_join(c->arena, c->paths.config, STR("lexicons")), name);
    if (c->settings.lexicons.n && file_exists(there)) return there;
    return file_exists(here) ? here : (str){NULL, 0};
}

static void problem_tell(struct cli *c, str path, const struct text_problem *p)
{
    if (p->line)
        cli_say(c, "%.*s:%u: %.*s", STR_ARG(path), p->line, STR_ARG(p->what));
    else
        cli_say(c, "%.*s: %.*s", STR_ARG(path), STR_ARG(p->what));
}

static void problems_tell(struct cli *c, const struct text *t)
{
    size_t count, told = 0;
    const struct text_problem *p = text_problems(t, &count);
    for (size_t i = 0; i < count; i++) {
        str own = own_path(c, p[i].file);
        if (!own.n && !c->verbose) continue; /* a shipped line that is wrong is our fault, and `make lint` tells it */
        if (told++ < PROBLEMS_TOLD || c->verbose) problem_tell(c, own.n ? own : p[i].file, &p[i]);
    }
    if (told > PROBLEMS_TOLD && !c->verbose) cli_say(c, "… and %zu more lines or cues cannot be used; --verbose shows them", told - PROBLEMS_TOLD);
}

bool cli_text(struct cli *c, const struct brand *brands, size_t count, bool answer_all, const struct text **out, struct err *e)
{
    struct default_file *files = NULL;
    struct text_options o = {.brands = brands, .brand_count = count, .answer_all = answer_all};
    if (!lexicon_dir_read(c->arena, path_join(c->arena, c->paths.config, STR("lexicons")), &files, &o.file_count, e)) return false;
    if (c->settings.lexicons.n && !lexicon_dir_read(c->arena, c->settings.lexicons, &files, &o.file_count, e)) return false;
    o.files = files;
    if (!text_new(c->arena, &o, out, e)) return false;
    problems_tell(c, *out);
    return true;
}

bool cli_brand_any(struct cli *c, struct brand *out, struct err *e)
{
    struct touchpoint_list list;
    str bytes, shown;
    if (!data_file(c->arena, &c->paths, c->settings.lexicons, STR("lexicons/touchpoints.yaml"), &bytes, &shown, e)) return false;
    if (!touchpoints_parse(c->arena, shown, bytes, &list, e)) return false;
    *out = (struct brand){.file = shown, .match_all = true, .touchpoints = list.at, .touchpoint_count = list.count};
    return true;
}
