#include "cli/sources_opml.h"

#include "base/utf8.h"
#include "config/proposal.h"

#define OPML_MAX ((size_t)8 << 20)

bool opml_read(struct cli *c, str path, struct opml *out, struct err *e)
{
    str bytes;
    if (!cli_read(c, c->arena, path, OPML_MAX, &bytes, e)) return false;
    if (!opml_parse(c->arena, bytes, out, e)) return err_prefix(e, "%.*s", STR_ARG(path));
    if (!out->count) return err_set(e, ERR_INPUT, "%.*s: no outline has an address of a feed (xmlUrl)", STR_ARG(path));
    return true;
}

/* A comment ends with its line. */
static void put_comment(struct buf *b, str s)
{
    s = str_sub(s, 0, utf8_cut(s, 80));
    for (size_t i = 0; i < s.n; i++) buf_putc(b, (unsigned char)s.p[i] < ' ' ? ' ' : s.p[i]);
}

void opml_put_yaml(struct buf *b, const struct opml *o)
{
    for (size_t i = 0; i < o->count; i++) {
        buf_putz(b, "  - feed: {url: ");
        proposal_put_yaml(b, o->at[i].url);
        buf_putc(b, '}');
        if (o->at[i].title.n) buf_putz(b, "   # ");
        put_comment(b, o->at[i].title);
        buf_putc(b, '\n');
    }
}

int sources_import(struct cli *c, str path)
{
    struct opml o;
    struct err e = {.code = ERR_NONE};
    struct buf b;
    if (!opml_read(c, path, &o, &e)) return cli_fail(c, &e);
    buf_init(&b, OPML_MAX);
    buf_putz(&b, "sources:\n");
    opml_put_yaml(&b, &o);
    cli_write(c, buf_str(&b));
    buf_free(&b);
    cli_say(c, "%zu feeds, %zu left out: no address, or there already. The lines belong under `sources:` of a brand file", o.count, o.skipped);
    return CLI_OK;
}

int sources_export(struct cli *c, str path)
{
    struct brand brand;
    struct err e = {.code = ERR_NONE};
    struct buf b;
    size_t count = 0;
    if (!cli_brand(c, path, &brand, &e)) return cli_fail(c, &e);
    struct opml_feed *feeds = ARENA_ARRAY(c->arena, struct opml_feed, brand.source_count + 1);
    for (size_t i = 0; i < brand.source_count; i++) {
        str url = source_config_param(&brand.sources[i], STR("url"));
        if (str_eq(brand.sources[i].type, STR("feed")) && url.n) feeds[count++] = (struct opml_feed){.url = url};
    }
    buf_init(&b, OPML_MAX);
    opml_put(&b, brand.name, feeds, count);
    cli_write(c, buf_str(&b));
    buf_free(&b);
    cli_say(c, "%zu feeds of %zu sources", count, brand.source_count);
    return CLI_OK;
}
