#include "cli/lexicons.h"

#include "config/touchpoints.h"
#include "text/files.h"

bool cli_text(struct cli *c, const struct brand *brands, size_t count, bool answer_all, const struct text **out, struct err *e)
{
    struct default_file *files = NULL;
    struct text_options o = {.brands = brands, .brand_count = count, .answer_all = answer_all};
    if (!lexicon_dir_read(c->arena, path_join(c->arena, c->paths.config, STR("lexicons")), &files, &o.file_count, e)) return false;
    if (c->settings.lexicons.n && !lexicon_dir_read(c->arena, c->settings.lexicons, &files, &o.file_count, e)) return false;
    o.files = files;
    if (!text_new(c->arena, &o, out, e)) return false;
    size_t problems;
    const struct text_problem *p = text_problems(*out, &problems);
    for (size_t i = 0; i < problems; i++) /* a shipped line that is wrong is our fault, and `make lint` tells it */
        if (c->verbose || !default_find(p[i].file)) cli_say(c, "%.*s:%u: %.*s", STR_ARG(p[i].file), p[i].line, STR_ARG(p[i].what));
    return true;
}

bool cli_brand_any(struct cli *c, struct brand *out, struct err *e)
{
    struct touchpoint_list list;
    str bytes, shown;
    if (!data_file(c->arena, &c->paths, c->settings.lexicons, STR("lexicons/touchpoints.yaml"), &bytes, &shown, e)) return false;
    if (!touchpoints_parse(c->arena, shown, bytes, &list, e)) return false;
    *out = (struct brand){.match_all = true, .touchpoints = list.at, .touchpoint_count = list.count};
    return true;
}
