#include "cli/engine.h"

#include "cli/lexicons.h"

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
    return cli_text(c, brands, count, false, out, e);
}
