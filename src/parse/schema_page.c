#include "parse/schema_parts.h"

#include "base/url.h"
#include "base/utf8.h"

#include <string.h>

enum { OWN = 4, DATED = 1, NAMES_MAX = 200, PEOPLE_MAX = 64 /* each may be looked for in the whole graph */ };

/* Without what differs between two ways to write one address. */
static str bare_url(str url)
{
    str bare = url_no_fragment(url);
    bare = str_cut(&bare, '?');
    size_t scheme = str_find(bare, STR("://"));
    if (scheme != STR_NONE) bare = str_skip(bare, scheme + 3);
    if (str_starts(bare, STR("www."))) bare = str_skip(bare, 4);
    while (bare.n && bare.p[bare.n - 1] == '/') bare.n--;
    return bare;
}

static bool is_own(const struct json *o, const struct schema_context *c)
{
    static const char *const where[] = {"url", "mainEntityOfPage/@id", "mainEntityOfPage", "@id"};
    str page = bare_url(c->url);
    for (size_t i = 0; page.n && i < sizeof where / sizeof *where; i++)
        if (str_eq(bare_url(schema_text(o, where[i])), page)) return true;
    return false;
}

/* Teasers stand in lists, and in what the article refers to. */
static bool is_entry(const struct json *o)
{
    static const str keys[] = {STR_INIT("itemListElement"), STR_INIT("hasPart"), STR_INIT("mentions"),  STR_INIT("citation"),
                               STR_INIT("isBasedOn"),       STR_INIT("about"),   STR_INIT("subjectOf"), STR_INIT("relatedLink")};
    for (; o; o = o->parent)
        for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
            if (str_eq(o->key, keys[i])) return true;
    return false;
}

/* ---- who wrote it */

static const struct json *find_id(const struct json *root, str id)
{
    for (const struct json *o = root; o;) {
        if (o->type == JSON_OBJECT && json_get(o, STR("name")) && str_eq(json_text(json_get(o, STR("@id"))), id)) return o;
        if (o->child) {
            o = o->child;
            continue;
        }
        while (o && o != root && !o->next) o = o->parent;
        o = o && o != root ? o->next : NULL;
    }
    return NULL;
}

/* A graph names its people once, and points to them. */
static const struct json *resolve(const struct json *person)
{
    str id = person->type == JSON_OBJECT && !json_get(person, STR("name")) ? json_text(json_get(person, STR("@id"))) : (str){0};
    const struct json *root = person, *found;
    if (!id.n) return person;
    while (root->parent) root = root->parent;
    found = find_id(root, id);
    return found ? found : person;
}

static bool is_organization(const struct json *o)
{
    return str_contains(schema_local_type(schema_text(o, "@type")), STR("Organization"));
}

static str name_of(struct arena *a, const struct json *person)
{
    person = resolve(person);
    str name = person->type == JSON_OBJECT ? schema_plain(a, person, "name alternateName") : html_to_text(a, json_text(person), NULL);
    return url_is_http(name) || name.n > NAMES_MAX ? (str){0} : name;
}

static void add_name(struct arena *a, const struct json *person, bool organizations, struct out *names)
{
    str name = is_organization(resolve(person)) == organizations ? name_of(a, person) : (str){0};
    if (!name.n || names->n + name.n > NAMES_MAX) return;
    if (names->n) out_put(names, STR(", "));
    out_put(names, name);
}

/* People; only where there are none, who publishes. */
static str authors(struct arena *a, const struct json *o)
{
    struct out names;
    const struct json *list = json_get(o, STR("author"));
    out_init(&names, a);
    if (!list) list = json_get(o, STR("creator"));
    if (!list) return (str){0};
    for (int organizations = 0; organizations < 2 && !names.n; organizations++) {
        size_t people = 0;
        if (list->type != JSON_ARRAY) add_name(a, list, organizations, &names);
        else
            for (const struct json *one = list->child; one && people < PEOPLE_MAX; one = one->next, people++) add_name(a, one, organizations, &names);
    }
    return out_str(&names);
}

void schema_read_page(struct arena *a, const struct json *o, const struct schema_context *c, struct schema *s)
{
    str title = schema_plain(a, o, "headline name");
    int belief = 1 + (is_own(o, c) ? OWN : 0) + (schema_text(o, "datePublished").n ? DATED : 0);
    if (is_entry(o) || belief <= s->page_belief || !title.n) return;
    s->page_belief = belief;
    s->kind = schema_local_type(schema_text(o, "@type"));
    s->title = title;
    s->author = authors(a, o);
    s->text = schema_plain(a, o, "articleBody");
    s->lang = str_lower_ascii(a, schema_text(o, "inLanguage"));
    (void)date_parse(schema_text(o, "datePublished dateCreated uploadDate"), &c->dates, &s->published);
    (void)date_parse(schema_text(o, "dateModified"), &c->dates, &s->updated);
}
