/* JSON Feed 1.0 and 1.1. */
#include "base/url.h"
#include "parse/feed_item.h"
#include "parse/json.h"

static const struct { str pointer; enum feed_slot slot; int rank; } json_rows[] = {
    {STR_INIT("id"), FEED_ID, 1},
    {STR_INIT("url"), FEED_LINK, 1},
    {STR_INIT("external_url"), FEED_LINK, 2},
    {STR_INIT("title"), FEED_TITLE, 1},
    {STR_INIT("content_html"), FEED_BODY, 1},
    {STR_INIT("content_text"), FEED_BODY, 2},
    {STR_INIT("summary"), FEED_BODY, 3},
    {STR_INIT("date_published"), FEED_PUBLISHED, 1},
    {STR_INIT("date_modified"), FEED_UPDATED, 1},
    {STR_INIT("authors/0/name"), FEED_AUTHOR, 1},
    {STR_INIT("author/name"), FEED_AUTHOR, 2},
    {STR_INIT("authors/0"), FEED_AUTHOR, 3}, /* some write the name alone */
    {STR_INIT("author"), FEED_AUTHOR, 4},
    {STR_INIT("authors/0/url"), FEED_AUTHOR_ID, 1},
    {STR_INIT("author/url"), FEED_AUTHOR_ID, 2},
    {STR_INIT("language"), FEED_LANG, 1},
};

static void add_item(struct arena *a, struct feed *f, const struct json *item, const struct feed_context *c)
{
    struct feed_raw raw = {.title_plain = true};
    for (size_t i = 0; i < sizeof json_rows / sizeof *json_rows; i++) {
        str v = json_text(json_pointer(item, json_rows[i].pointer));
        if (!feed_raw_put(&raw, json_rows[i].slot, json_rows[i].rank, v) || json_rows[i].slot != FEED_BODY) continue;
        raw.body_plain = json_rows[i].rank > 1;
        raw.body_is_summary = json_rows[i].rank == 3;
    }
    feed_add(a, f, &raw, c);
}

bool feed_parse_json(struct arena *a, str text, const struct feed_context *c, struct feed *out, struct err *e)
{
    struct json *root;
    if (!json_parse(a, text, &root, e)) return false;
    const struct json *items = json_get(root, STR("items"));
    bool named = str_contains(json_text(json_get(root, STR("version"))), STR("jsonfeed.org"));
    /* Some write "1.0" where the address of the format belongs. */
    named = named || (json_get(root, STR("version")) && items);
    if (!named || (items && items->type != JSON_ARRAY)) return err_set(e, ERR_INPUT, "JSON, but no JSON Feed: no version of jsonfeed.org in it");
    out->kind = "jsonfeed";
    out->title = json_text(json_get(root, STR("title")));
    out->link = json_text(json_get(root, STR("home_page_url")));
    out->lang = json_text(json_get(root, STR("language")));
    out->author = json_text(json_pointer(root, STR("authors/0/name")));
    if (!out->author.n) out->author = json_text(json_pointer(root, STR("author/name")));
    str next = json_text(json_get(root, STR("next_url")));
    if (next.n && !url_resolve(a, c->url, next, &out->next)) out->next = (str){0};
    for (const struct json *item = items ? items->child : NULL; item; item = item->next)
        if (item->type == JSON_OBJECT) add_item(a, out, item, c);
    return true;
}
