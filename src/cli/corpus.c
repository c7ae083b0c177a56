#include "cli/corpus.h"

#include "base/zone.h"
#include "cli/damage.h"
#include "config/brand.h"

bool corpus_open(struct cli *c, struct corpus *out, struct err *e)
{
    const struct store_options o = {.read_only = true};
    *out = (struct corpus){.store = NULL};
    damage_tell(c->store);
    if (store_open(c->store, &o, &out->store, e) && txn_read(out->store, &out->txn, e) &&
        txn_brands(out->txn, c->arena, &out->records, &out->count, e))
        return true;
    corpus_close(out);
    return false;
}

void corpus_close(struct corpus *k)
{
    txn_end(k->txn);
    store_close(k->store);
    damage_end();
    *k = (struct corpus){.store = NULL};
}

static str brand_names(struct cli *c, const struct corpus *k)
{
    struct strs parts = {0};
    for (size_t i = 0; i < k->count; i++) {
        if (i) strs_add(c->arena, &parts, STR(", "));
        strs_add(c->arena, &parts, k->records[i].id);
    }
    return str_concat(c->arena, parts.at, parts.count);
}

bool corpus_brand(struct cli *c, const struct corpus *k, str id, const struct brand_record **out, struct err *e)
{
    str names = brand_names(c, k);
    if (!k->count)
        return err_set(e, ERR_STORE, "the corpus %.*s holds no brand; `leumund crawl BRANDFILE` begins one", STR_ARG(c->store));
    if (!id.n && k->count > 1)
        return err_set(e, ERR_USAGE, "the corpus holds several brands; choose one by --brand: %.*s", STR_ARG(names));
    for (size_t i = 0; i < k->count; i++)
        if (!id.n || str_eq_nocase(k->records[i].id, id) || str_eq_nocase(k->records[i].name, id)) {
            *out = &k->records[i];
            return true;
        }
    return err_set(e, ERR_USAGE, "the corpus holds no brand `%.*s`; it holds: %.*s", STR_ARG(id), STR_ARG(names));
}

bool corpus_snapshot(struct cli *c, const struct brand_record *r, struct brand *out, struct err *e)
{
    return brand_parse(c->arena, str_printf(c->arena, "corpus:/%.*s.yaml", STR_ARG(r->id)), r->yaml, out, e);
}

bool corpus_brand_file(struct cli *c, const struct brand_record *r, struct brand *out, struct err *e)
{
    return corpus_snapshot(c, r, out, e) && corpus_zone(c, r, &out->zone, e);
}

/* A corpus that names none was begun before brands had one: then its file says it. */
bool corpus_zone(struct cli *c, const struct brand_record *r, const struct zone **out, struct err *e)
{
    struct err ignored = {.code = ERR_NONE};
    struct brand file;
    if (r->zone.n && zone_load(c->arena, r->zone, out, &ignored)) return true;
    if (!corpus_snapshot(c, r, &file, e)) return false;
    *out = file.zone;
    return true;
}

struct style cli_style(const struct cli *c)
{
    return style_of_fd(c->color, fileno(c->out));
}
