/* Keys of sources: variables of the environment, needed or not. */
#include "source/job.h"
#include "source/template.h"

str secret_value(struct arena *a, const struct environment *env, str name)
{
    str value = env ? str_trim(environment_get(env, str_dup_z(a, name))) : (str){NULL, 0};
    for (size_t i = 0; i < value.n; i++)
        if ((unsigned char)value.p[i] < ' ' || value.p[i] == 0x7F) return (str){NULL, 0}; /* it would end its header */
    return value;
}

/* Of the variables that are needed those that are not set, "A and B"; or, with `unusable`, those that are set and no good. */
static str list_secrets(const struct sources *s, const struct auth_rule *auth, struct arena *a, bool unusable)
{
    const struct environment *env = sources_environment(s);
    str all = {0};
    for (size_t i = 0; i < auth->secrets.count; i++) {
        str name = auth->secrets.at[i];
        bool set = env && str_trim(environment_get(env, str_dup_z(a, name))).n;
        if (secret_value(a, env, name).n || set != unusable) continue;
        all = all.n ? str_printf(a, "%.*s and %.*s", STR_ARG(all), STR_ARG(name)) : name;
    }
    return all;
}

static bool tell_key(const struct source_config *c, str file, struct err *e, const char *what, str names, const char *where, str docs)
{
    return err_set(e, ERR_CONFIG, "%.*s:%d:%d: %.*s is not asked: %s%.*s%s%.*s)", STR_ARG(file), (int)c->line, (int)c->column, STR_ARG(c->key), what, STR_ARG(names),
                   where, STR_ARG(docs));
}

bool source_has_key(const struct sources *s, const struct source_config *c, str file, struct err *e)
{
    const struct description *d = sources_description(s, c->type);
    if (!d || !d->auth.required) return true;
    struct arena *a = arena_new(0);
    str bad = list_secrets(s, &d->auth, a, true), missing = list_secrets(s, &d->auth, a, false);
    bool good = !bad.n && !missing.n;
    if (bad.n) (void)tell_key(c, file, e, "its key cannot be used; a line break or control character stands in ", bad, ", set it again (where to get it: ", d->info.docs);
    else if (!good) (void)tell_key(c, file, e, "its key is missing; set ", missing, " in the environment (where to get it: ", d->info.docs);
    arena_free(a);
    return good;
}
