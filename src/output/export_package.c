/* datapackage.json (Frictionless Data Package 1): which columns the export has, what made it, and the digest of its bytes. */
#include "output/export_part.h"

#include "base/escape.h"

#include <errno.h>
#include <sodium.h>
#include <string.h>
#include <unistd.h>

#define PACKAGE_NAME "datapackage.json"
#define PACKAGE_MAX ((size_t)4 << 20)
#define GENERATOR "\"generator\": \"leumund"

bool package_may_write(struct export_file *f, struct err *e)
{
    const char *path = export_beside(f->arena, f->path, PACKAGE_NAME);
    FILE *there = fopen(path, "rb");
    if (!there) return errno == ENOENT || err_set(e, ERR_IO, "%s: cannot be read: %s", path, strerror(errno));
    char *text = arena_raw(f->arena, 1 << 16, 1);
    str head = {text, fread(text, 1, 1 << 16, there)};
    fclose(there);
    return str_contains(head, STR(GENERATOR)) || err_set(e, ERR_IO, "%s was not written by leumund; choose another folder, or --no-package", path);
}

/* Of the bytes that lie on disk, not of those that should. */
static bool digest(const char *path, char hex[2 * crypto_hash_sha256_BYTES + 1], int64_t *bytes, struct err *e)
{
    crypto_hash_sha256_state state;
    unsigned char block[1 << 16], hash[crypto_hash_sha256_BYTES];
    size_t n;
    FILE *in = fopen(path, "rb");
    *bytes = 0;
    if (!in) return err_set(e, ERR_IO, "%s: cannot be read: %s", path, strerror(errno));
    if (sodium_init() < 0) return fclose(in), err_set(e, ERR_MEMORY, "libsodium cannot start");
    crypto_hash_sha256_init(&state);
    while ((n = fread(block, 1, sizeof block, in)) > 0) {
        crypto_hash_sha256_update(&state, block, n);
        *bytes += (int64_t)n;
    }
    bool good = !ferror(in);
    fclose(in);
    crypto_hash_sha256_final(&state, hash);
    sodium_bin2hex(hex, 2 * crypto_hash_sha256_BYTES + 1, hash, sizeof hash);
    return good || err_set(e, ERR_IO, "%s: cannot be read", path);
}

static void put_text(struct buf *b, const char *indent, const char *key, str text)
{
    buf_printf(b, "%s\"%s\": ", indent, key);
    escape_json(b, text);
    buf_putz(b, ",\n");
}

static void put_list(struct buf *b, const char *indent, const char *key, const struct strs *list)
{
    buf_printf(b, "%s\"%s\": [", indent, key);
    for (size_t i = 0; i < list->count; i++) {
        if (i) buf_putz(b, ", ");
        escape_json(b, list->at[i]);
    }
    buf_putz(b, "],\n");
}

/* Frictionless has no type for "a date or a time"; `any` lets readers decide. */
static const char *type_of(const struct export_column *c)
{
    switch (c->type) {
    case VALUE_INT: return "integer";
    case VALUE_REAL: return "number";
    case VALUE_BOOL: return "boolean";
    case VALUE_TIME: return "datetime\", \"format\": \"any";
    case VALUE_JSON: return str_eq(c->name, STR("effort")) ? "object" : "array";
    case VALUE_TEXT:
    case VALUE_NULL: break;
    }
    return "string";
}

static void put_fields(struct buf *b, const struct export_file *f)
{
    buf_putz(b, "      \"schema\": {\n        \"fields\": [\n");
    for (size_t i = 0; i < f->o.count; i++) {
        const struct export_column *c = &f->o.columns[i];
        buf_putz(b, "          {\"name\": ");
        escape_json(b, c->name);
        buf_printf(b, ", \"type\": \"%s\", \"description\": ", type_of(c));
        escape_json(b, str_from(c->about));
        if (c->unit && *c->unit) {
            buf_putz(b, ", \"unit\": ");
            escape_json(b, str_from(c->unit));
        }
        buf_putz(b, i + 1 < f->o.count ? "},\n" : "}\n");
    }
    buf_putz(b, "        ],\n        \"missingValues\": [\"\"]\n      }\n");
}

/* Frictionless names are lower case letters, digits and . _ - */
static str resource_name(struct arena *a, str file)
{
    size_t dot = str_rfind_byte(file, '.');
    str name = str_lower_ascii(a, dot != STR_NONE && dot > 0 ? str_sub(file, 0, dot) : file);
    char *p = str_dup_z(a, name);
    for (size_t i = 0; i < name.n; i++)
        if (!((p[i] >= 'a' && p[i] <= 'z') || (p[i] >= '0' && p[i] <= '9') || strchr("._-", p[i]))) p[i] = '-';
    return (str){p, name.n};
}

static void put_about(struct buf *b, const struct export_about *about, int64_t rows)
{
    buf_putz(b, "  \"leumund\": {\n");
    put_text(b, "    ", "query", about->query);
    put_list(b, "    ", "brands", &about->brands);
    put_text(b, "    ", "profile", about->profile.n ? about->profile : STR("leumund"));
    put_list(b, "    ", "rules_versions", &about->rules);
    if (about->aggregate) buf_printf(b, "    \"least_count\": %d,\n", about->k);
    if (about->texts_left_out) buf_printf(b, "    \"texts_left_out\": %lld,\n", (long long)about->texts_left_out);
    buf_printf(b, "    \"anonymous\": %s,\n    \"rows\": %lld\n  },\n", about->anonymous ? "true" : "false", (long long)rows);
}

static void put_package(struct buf *b, const struct export_file *f, const struct export_about *about, const char *hex, int64_t bytes)
{
    const char *slash = strrchr(f->path, '/');
    str file = str_from(slash ? slash + 1 : f->path);
    buf_putz(b, "{\n  \"profile\": \"data-package\",\n  \"name\": \"leumund-export\",\n  \"title\": \"Mentions of brands, with sentiment and touchpoints\",\n");
    buf_printf(b, "  " GENERATOR " %.*s\",\n  \"created\": \"", STR_ARG(about->version));
    date_put(b, f->o.now, DATE_SECOND);
    buf_putz(b, "\",\n");
    put_about(b, about, f->count);
    buf_putz(b, "  \"resources\": [\n    {\n");
    put_text(b, "      ", "name", resource_name(f->arena, file));
    put_text(b, "      ", "path", file);
    put_text(b, "      ", "format", str_from(export_writers[f->o.format]->name));
    put_text(b, "      ", "mediatype", str_from(export_writers[f->o.format]->mediatype));
    buf_printf(b, "      \"encoding\": \"utf-8\",\n      \"bytes\": %lld,\n      \"hash\": \"sha256:%s\",\n", (long long)bytes, hex);
    if (f->o.format == EXPORT_CSV)
        buf_putz(b, "      \"dialect\": {\"delimiter\": \",\", \"lineTerminator\": \"\\r\\n\", \"quoteChar\": \"\\\"\", \"doubleQuote\": true, \"header\": true},\n");
    put_fields(b, f);
    buf_putz(b, "    }\n  ]\n}\n");
}

bool package_write(struct export_file *f, const struct export_about *about, struct err *e)
{
    const char *path = export_beside(f->arena, f->path, PACKAGE_NAME), *part = export_beside(f->arena, f->path, PACKAGE_NAME ".part");
    char hex[2 * crypto_hash_sha256_BYTES + 1];
    int64_t bytes;
    struct buf b;
    if (!digest(f->path, hex, &bytes, e)) return false;
    FILE *out = fopen(part, "wb");
    if (!out) return err_set(e, ERR_IO, "%s: cannot be written: %s", part, strerror(errno));
    buf_init(&b, PACKAGE_MAX);
    put_package(&b, f, about, hex, bytes);
    bool good = buf_ok(&b) && fwrite(b.p, 1, b.n, out) == b.n;
    if (!good) (void)err_set(e, ERR_IO, "%s: cannot be written", part);
    good = good && export_sync_rename(out, part, path, e);
    if (!good) unlink(part);
    fclose(out);
    buf_free(&b);
    return good;
}
