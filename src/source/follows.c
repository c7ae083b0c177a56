/* Names in follow-ups that can be settled only when all descriptions are read. */
#include "source/describe.h"

struct finding {
    struct arena *a;
    const struct sources *sources;
    void (*tell)(void *ctx, int32_t line, int32_t column, const char *wrong);
    void *ctx;
    size_t count;
};

static void find(struct finding *f, int32_t line, int32_t column, const struct err *e)
{
    f->tell(f->ctx, line, column, e->text);
    f->count++;
}

static bool has_param(const struct description *d, str name)
{
    for (size_t i = 0; i < d->info.param_count; i++)
        if (str_eq(d->info.params[i].name, name)) return true;
    return str_eq(name, d->page.param) && name.n;
}

/* Engines and templates may use variables that are no parameters: what a list hands to what hangs from it. */
static bool uses(struct arena *a, const struct description *d, str name)
{
    str open = str_concat(a, (const str[]){STR("{"), name}, 2);
    return has_param(d, name) || d->engine != ENGINE_DESCRIBED || str_contains(d->info.yaml, open);
}

static void check_with(struct finding *f, const struct follow_rule *r, const struct description *to)
{
    struct err e;
    for (const struct param_rule *w = r->with; w; w = w->next) {
        if (uses(f->a, to, w->name)) continue;
        (void)err_set(&e, ERR_CONFIG, "%.*s has no parameter `%.*s`", STR_ARG(to->info.name), STR_ARG(w->name));
        find(f, w->line, w->column, &e);
    }
}

static bool is_handed(const struct follow_rule *r, str name)
{
    for (const struct param_rule *w = r->with; w; w = w->next)
        if (str_eq(w->name, name)) return true;
    return false;
}

/* An address alone leaves the parameters unknown. Those of this source are known to the other one by the brand file. */
static void check_unknown(struct finding *f, const struct follow_rule *r, const struct description *from, const struct description *to)
{
    struct err e;
    for (const struct item_rule *rule = r->url ? to->items : NULL; rule; rule = rule->next)
        for (const struct field_rule *field = rule->fields; field; field = field->next)
            for (size_t i = 0; i < to->info.param_count; i++) {
                str name = to->info.params[i].name;
                const struct template *t = field->expr->kind == EXPR_TEMPLATE ? field->expr->template : NULL;
                if (!t || !template_uses(t, name) || is_handed(r, name) || has_param(from, name)) continue;
                (void)err_set(&e, ERR_CONFIG, "`url` gives %.*s an address only: its parameter `%.*s`, which a field uses, stays unknown; hand it over by `with`",
                              STR_ARG(to->info.name), STR_ARG(name));
                find(f, r->line, r->column, &e);
            }
}

static void check_follow(struct finding *f, const struct description *d, const struct follow_rule *r)
{
    const struct description *to = r->engine.n ? sources_description(f->sources, r->engine) : d;
    struct err e;
    if (to) {
        check_with(f, r, to);
        if (to != d) check_unknown(f, r, d, to);
        return;
    }
    (void)err_set(&e, ERR_CONFIG, "there is no source `%.*s`; where it is a file of your own, name it beside this one", STR_ARG(r->engine));
    find(f, r->line, r->column, &e);
}

size_t source_check_follows(const struct sources *s, str name, void (*tell)(void *ctx, int32_t line, int32_t column, const char *wrong), void *ctx)
{
    struct finding f = {arena_new(0), s, tell, ctx, 0};
    const struct description *d = sources_description(s, name);
    for (const struct item_rule *rule = d ? d->items : NULL; rule; rule = rule->next)
        for (const struct follow_rule *r = rule->follows; r; r = r->next) check_follow(&f, d, r);
    arena_free(f.a);
    return f.count;
}
