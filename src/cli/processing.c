#include "cli/processing.h"

#include "cli/engine.h"
#include "store/copy.h"

#include <string.h>

#define DOCUMENT_MAX ((size_t)16 << 20)

/* One document in two forms: members of JSON, or lines of text, indented by their depth. */
struct document {
    struct cli *c;
    struct buf b;
    bool json;
    int depth;
};

static void key(struct document *d, const char *name, const char *title)
{
    if (!d->json) {
        for (int i = 0; i < d->depth; i++) buf_putz(&d->b, "  ");
        buf_printf(&d->b, "%s: ", title);
        return;
    }
    if (!strchr("{[", d->b.p[d->b.n - 1])) buf_putc(&d->b, ',');
    if (name) buf_printf(&d->b, "\"%s\":", name);
}

static void scalar(struct document *d, const char *name, const char *title, struct value v)
{
    key(d, name, title);
    if (d->json) value_put_json(&d->b, v);
    else if (v.type == VALUE_BOOL) buf_putz(&d->b, v.truth ? "yes" : "no");
    else if (v.type == VALUE_NULL) buf_putz(&d->b, "-");
    else value_put(&d->b, v);
    if (!d->json) buf_putc(&d->b, '\n');
}

static void text(struct document *d, const char *name, const char *title, const char *what)
{
    scalar(d, name, title, value_text(str_from(what)));
}

static void texts(struct document *d, const char *name, const char *title, const struct strs *list)
{
    key(d, name, title);
    if (d->json) buf_putc(&d->b, '[');
    for (size_t i = 0; i < list->count; i++) {
        if (i) buf_putz(&d->b, d->json ? "," : "; ");
        if (d->json) value_put_json(&d->b, value_text(list->at[i]));
        else buf_put(&d->b, list->at[i]);
    }
    if (!d->json && !list->count) buf_putz(&d->b, "none");
    buf_putz(&d->b, d->json ? "]" : "\n");
}

static void open_list(struct document *d, const char *name, const char *title)
{
    key(d, name, title);
    buf_putc(&d->b, d->json ? '[' : '\n');
    d->depth++;
}

static void open_item(struct document *d, const char *title, str name)
{
    if (d->json) {
        key(d, NULL, NULL);
        buf_putc(&d->b, '{');
    }
    scalar(d, "id", title, value_text(name));
    d->depth++;
}

static void close_item(struct document *d)
{
    d->depth--;
    if (d->json) buf_putc(&d->b, '}');
}

static void close_list(struct document *d)
{
    d->depth--;
    if (d->json) buf_putc(&d->b, ']');
}

/* How long, in days; 0 is for ever. */
static void duration(struct document *d, const char *name, const char *title, int64_t ms)
{
    if (d->json) scalar(d, name, title, ms ? value_real((double)ms / (double)DATE_DAY_MS, 2) : value_null());
    else if (ms) scalar(d, name, title, value_text(str_printf(d->c->arena, "%g days", (double)ms / (double)DATE_DAY_MS)));
    else text(d, name, title, "no limit");
}

static void put_source(struct document *d, const struct sources *s, const struct source_config *c)
{
    const struct source_info *info = sources_find(s, c->type);
    open_item(d, "Source", c->key);
    scalar(d, "title", "What it is", info ? value_text(info->title) : value_null());
    text(d, "purpose", "Purpose", c->own ? "what the brand itself says in public" : "what people say in public about the brand: opinion, experience, complaint");
    duration(d, "max_age_days", "Posts are kept for", c->max_age_ms);
    if (source_recheck_ms(s, c)) duration(d, "must_recheck_days", "Texts that the source does not give again go after", source_recheck_ms(s, c));
    scalar(d, "text_export_ok", "Texts may be exported", value_bool(source_text_export_ok(s, c)));
    scalar(d, "terms", "Limits and terms", info ? value_text(info->note) : value_null());
    scalar(d, "documentation", "Documentation of the service", info ? value_text(info->docs) : value_null());
    close_item(d);
}

static void put_brand(struct document *d, const struct sources *s, const struct brand *b)
{
    static const char *const tdm[] = {"respected", "told, and the posts marked", "ignored"};
    open_item(d, "Brand", b->id);
    scalar(d, "name", "Name", value_text(b->name));
    text(d, "purpose", "Purpose", "to learn from public posts how customers fare with the brand, at which touchpoints, and why");
    duration(d, "retention_days", "Posts are kept for", b->privacy.retention_ms);
    text(d, "authors", "Authors", b->privacy.pseudonyms ? "pseudonyms (keyed hashes)" : "names, as the sources give them");
    scalar(d, "scrubbed", "Mail addresses, phone numbers, IBANs and customer numbers leave the text", value_bool(b->privacy.scrub));
    text(d, "text_and_data_mining", "Reservations against text and data mining are", tdm[b->privacy.tdm]);
    open_list(d, "sources", "Sources");
    for (size_t i = 0; i < b->source_count; i++) put_source(d, s, &b->sources[i]);
    close_list(d);
    close_item(d);
}

static void put_categories(struct document *d, bool names, bool imports)
{
    static const char *const data[] = {"text and title of posts, with earlier versions", "address and id of a post at its source, which may hold a handle", "time, language, place as far as the author gave it",
                                       "rating, counts of likes, reposts, replies and views", "what was read out of the text: sentiment, touchpoints, stance, effort, emotion"};
    struct strs list = {0};
    strs_add(d->c->arena, &list, STR("authors of public posts"));
    if (imports) strs_add(d->c->arena, &list, STR("persons in imported files, such as answers to surveys"));
    texts(d, "data_subjects", "Persons", &list);
    list = (struct strs){0};
    strs_add(d->c->arena, &list, names ? STR("names of authors, where a brand file keeps them; pseudonyms elsewhere") : STR("pseudonyms of authors"));
    for (size_t i = 0; i < CLI_COUNT(data); i++) strs_add(d->c->arena, &list, str_from(data[i]));
    texts(d, "data_categories", "Data", &list);
    text(d, "special_categories", "Special categories (Article 9)", "none are asked for; texts may hold what their authors say of themselves");
}

static bool put_copies(struct document *d, const struct corpus *k, const struct strs *imports, struct err *e)
{
    struct strs backups = {0}, archives = {0};
    if (!txn_copies(k->txn, d->c->arena, "backup", &backups, e) || !txn_copies(k->txn, d->c->arena, "warc", &archives, e)) return false;
    texts(d, "backups", "Backups made of it", &backups);
    texts(d, "archives", "Archives of answers", &archives);
    texts(d, "imported_files", "Files it was imported from", imports);
    text(d, "recipients", "Recipients", "those whom you give exports (leumund export) and reports; the corpus keeps no list of them");
    return true;
}

static bool put_counts(struct document *d, const struct corpus *k, struct err *e)
{
    struct store_stats s;
    if (!txn_stats(k->txn, &s, e)) return false;
    scalar(d, "posts", "Posts", value_int((int64_t)s.posts));
    scalar(d, "oldest", "Oldest", s.posts ? value_time((struct date){s.oldest, DATE_SECOND, 0}) : value_null());
    scalar(d, "newest", "Newest", s.posts ? value_time((struct date){s.newest, DATE_SECOND, 0}) : value_null());
    scalar(d, "tombstones", "Posts that were erased, and are kept from coming back", value_int((int64_t)s.tombstones));
    return true;
}

static void put_measures(struct document *d)
{
    static const char *const say[] = {"pseudonyms and tombstones are made with a key that lies outside the corpus", "posts that became too old are erased at the end of each crawl and import",
                                      "leumund forget erases a person's posts for good; leumund access gives out what is held", "counts given out stand for at least five authors (export --aggregate)"};
    struct strs list = {0};
    for (size_t i = 0; i < CLI_COUNT(say); i++) strs_add(d->c->arena, &list, str_from(say[i]));
    texts(d, "measures", "Measures", &list);
    static const char *const you[] = {"controller, and its data protection officer", "legal basis, and how interests were weighed", "transfers to third countries", "who has access to the machine"};
    list = (struct strs){0};
    for (size_t i = 0; i < CLI_COUNT(you); i++) strs_add(d->c->arena, &list, str_from(you[i]));
    texts(d, "to_be_added", "To be added by you", &list);
}

static bool put_all(struct document *d, const struct corpus *k, struct err *e)
{
    struct cli *c = d->c;
    const struct sources *s;
    struct strs imports = {0};
    struct brand *files = ARENA_ARRAY(c->arena, struct brand, k->count + 1);
    bool names = false;
    if (!engine_sources(c, &s, e) || !txn_copies(k->txn, c->arena, "import", &imports, e)) return false;
    for (size_t i = 0; i < k->count; i++) {
        if (!corpus_brand_file(c, &k->records[i], &files[i], e)) return false;
        names |= !files[i].privacy.pseudonyms;
    }
    scalar(d, "generated_at", "Record of processing activities (GDPR, Article 30), made", value_time((struct date){c->now, DATE_SECOND, 0}));
    scalar(d, "corpus", "Corpus", value_text(c->store));
    if (!put_counts(d, k, e)) return false;
    put_categories(d, names, imports.count > 0);
    open_list(d, "brands", "Brands");
    for (size_t i = 0; i < k->count; i++) put_brand(d, s, &files[i]);
    close_list(d);
    if (!put_copies(d, k, &imports, e)) return false;
    put_measures(d);
    return true;
}

bool processing_put(struct cli *c, const struct corpus *k, bool json, struct err *e)
{
    struct document d = {.c = c, .json = json};
    buf_init(&d.b, DOCUMENT_MAX);
    if (json) buf_putc(&d.b, '{');
    bool ok = put_all(&d, k, e);
    if (json) buf_putz(&d.b, "}\n");
    ok = ok && (buf_ok(&d.b) || err_set(e, ERR_LIMIT, "the record is larger than 16 MB"));
    if (ok) cli_write(c, buf_str(&d.b));
    buf_free(&d.b);
    return ok;
}
