/* What other answers of the same source would look like: the answers in the descriptions' own tests, changed. Whatever members are missing, null, new, or in another order,
 * nothing breaks; what does not matter changes nothing; what is no answer yields no post. With the recordings beside the project, those are changed, too. */
#include "base/utf8.h"
#include "config/paths.h"
#include "parse/json.h"
#include "source/describe.h"
#include "source/selftest.h"
#include "unit.h"

#include <dirent.h>

#define NOW INT64_C(1795000000000) /* 2026-11-18 */

static const char *no_secret(void *ctx, const char *name)
{
    (void)ctx, (void)name;
    return NULL;
}

static const struct environment env = {no_secret, NULL};

struct fixture {
    struct arena *a;
    struct sources *sources;
    const struct description *d; /* whose answers; NULL: to be guessed */
    const struct test_rule *rule;
    size_t answers, variants;
    size_t left_out; /* of the last answer: items that its flags hide */
};

static void configure(struct fixture *f, struct arena *a, struct source_config *c)
{
    const struct yaml_node *with = f->rule->with;
    size_t count = with ? with->count : 0;
    struct param *params = ARENA_ARRAY(a, struct param, count + 1);
    for (size_t i = 0; i < count; i++) params[i] = (struct param){.key = with->items[i].key, .value = with->items[i].text};
    *c = (struct source_config){.type = f->d->info.name, .key = f->d->info.name, .params = params, .param_count = count, .delay_ms = -1};
}

/* What is read of a body, as text: all that must not change. */
static str read_answer(struct fixture *f, struct arena *a, str url, str body, size_t *count)
{
    struct response r = {.arena = a, .url = url, .status = 200, .body = body, .at = NOW};
    struct source_config c;
    struct harvest h = {0};
    struct err e = {0};
    struct out out;
    str why;
    r.request.url = url;
    *count = 0;
    if (f->d) configure(f, a, &c);
    else if (!source_guess(f->sources, &r, a, &c, &why)) return (str){0};
    if (f->d) r.request.engine = f->d->info.name;
    if (!source_handle(f->sources, &c, (str){0}, &r, NOW, a, &h, &e)) fail_msg("%.*s: %s", STR_ARG(url), e.text);
    out_init(&out, a);
    *count = h.post_count;
    f->left_out = h.skipped + h.unreadable + h.deleted.count;
    for (size_t i = 0; i < h.post_count; i++) {
        const struct post *p = &h.posts[i];
        bool whole = p->source_id.n && p->source.n && utf8_valid(p->text) && utf8_valid(p->title) && utf8_valid(p->author);
        if (!whole) fail_msg("%.*s: post %.*s of %.*s is none", STR_ARG(url), STR_ARG(p->source_id), STR_ARG(c.type));
        out_put(&out, str_printf(a, "%.*s|%.*s|%.*s|%.*s|%lld|%lld\n", STR_ARG(p->source_id), STR_ARG(p->author), STR_ARG(p->title), STR_ARG(p->text), (long long)p->published.at, (long long)p->likes));
    }
    return out_str(&out);
}

/* ---- changes */

static struct json *next_node(struct json *v, const struct json *top)
{
    if (v->child) return v->child;
    while (v != top && !v->next) v = v->parent;
    return v == top ? NULL : v->next;
}

static struct json *node_at(struct json *top, size_t index)
{
    for (struct json *v = top; v; v = next_node(v, top))
        if (index-- == 0) return v;
    return NULL;
}

/* Members of objects from last to first. */
static void turn_members(struct json *top)
{
    for (struct json *v = top; v; v = next_node(v, top)) {
        if (v->type != JSON_OBJECT) continue;
        struct json *first = NULL;
        v->last = v->child;
        for (struct json *m = v->child, *next; m; m = next) {
            next = m->next;
            m->next = first;
            first = m;
        }
        v->child = first;
    }
}

/* What a newer version of the service might add. */
static void add_members(struct arena *a, struct json *top)
{
    for (struct json *v = top; v; v = next_node(v, top)) {
        if (v->type != JSON_OBJECT) continue;
        struct json *m = ARENA_NEW(a, struct json);
        *m = (struct json){.type = JSON_STRING, .key = STR("x_new_member"), .text = STR("words of no post"), .parent = v};
        m->next = v->child;
        v->child = m;
        if (!v->last) v->last = m;
        v->count++;
    }
}

static str write_json(struct arena *a, const struct json *v)
{
    struct buf b;
    buf_init(&b, 64 << 20);
    json_put(&b, v);
    str text = str_dup(a, buf_str(&b));
    buf_free(&b);
    return text;
}

static struct json *parse_json(struct arena *a, str body)
{
    struct json *tree = NULL;
    return json_parse(a, body, &tree, NULL) ? tree : NULL;
}

static void check_same(struct fixture *f, str url, str body, const char *what, void (*change)(struct arena *, struct json *))
{
    struct arena *a = arena_new(0);
    size_t before, after;
    str want = read_answer(f, a, url, body, &before);
    struct json *tree = parse_json(a, body);
    change(a, tree);
    str got = read_answer(f, a, url, write_json(a, tree), &after);
    if (!str_eq(want, got)) fail_msg("%.*s, %s: %zu posts before, %zu after\n%.*s\n---\n%.*s", STR_ARG(url), what, before, after, STR_ARG(str_sub(want, 0, 600)), STR_ARG(str_sub(got, 0, 600)));
    f->variants++;
    arena_free(a);
}

static void turned(struct arena *a, struct json *v)
{
    (void)a;
    turn_members(v);
}

/* One member null, or a text where something else stood: never more posts than there are items, and no trap. */
static void check_damaged(struct fixture *f, str url, str body, size_t every)
{
    struct arena *a = arena_new(0);
    size_t before, after;
    (void)read_answer(f, a, url, body, &before);
    before += f->left_out;
    for (size_t i = 1;; i += every) {
        struct json *tree = parse_json(a, body), *node = node_at(tree, i);
        if (!node) break;
        struct json was = *node;
        node->child = node->last = NULL;
        node->count = 0;
        node->type = i / every % 2 ? JSON_NULL : JSON_STRING;
        node->text = STR("?");
        (void)read_answer(f, a, url, write_json(a, tree), &after);
        if (after > before) fail_msg("%.*s: %zu posts of %zu when \"%.*s\" is gone", STR_ARG(url), after, before, STR_ARG(was.key));
        f->variants++;
        arena_reset(a);
    }
    arena_free(a);
}

static void check_answer(struct fixture *f, str url, str body, size_t every)
{
    struct arena *a = arena_new(0);
    const struct json *tree = parse_json(a, body);
    bool json = tree && json_is_container(tree);
    arena_free(a);
    if (!json) return;
    f->answers++;
    check_same(f, url, body, "members turned", turned);
    check_same(f, url, body, "members added", add_members);
    check_damaged(f, url, body, every);
}

static void setup(struct fixture *f)
{
    struct err e = {0};
    *f = (struct fixture){.a = arena_new(0)};
    if (!sources_load(f->a, NULL, &env, &f->sources, &e)) fail_msg("%s", e.text);
}

static void test_descriptions(void **state)
{
    struct fixture f;
    (void)state;
    setup(&f);
    for (size_t i = 0; i < sources_count(f.sources); i++) {
        const struct description *d = sources_description(f.sources, sources_at(f.sources, i)->name);
        f.d = d;
        for (f.rule = d->tests; f.rule; f.rule = f.rule->after)
            if (f.rule->status == 200) check_answer(&f, f.rule->url, f.rule->body, 1);
    }
    assert_true(f.answers > 60);
    assert_true(f.variants > 1000);
    arena_free(f.a);
}

/* ---- recordings */

static void check_file(struct fixture *f, const char *path)
{
    struct arena *a = arena_new(0);
    struct err e = {0};
    str body;
    if (!file_read(a, str_from(path), 4 << 20, &body, &e)) fail_msg("%s", e.text);
    if (str_starts(body, STR("HTTP/"))) {
        size_t head = str_find(body, STR("\r\n\r\n"));
        body = head == STR_NONE ? (str){0} : str_skip(body, head + 4);
    }
    /* As many changes as a test may take: large answers repeat themselves. */
    if (utf8_valid(body)) check_answer(f, str_printf(a, "https://recorded.example%s", strrchr(path, '/')), body, 1 + body.n / 2000);
    arena_free(a);
}

static void test_recordings(void **state)
{
    struct fixture f;
    DIR *all = opendir(ROOT "/../shared/samples");
    (void)state;
    if (!all) skip();
    setup(&f);
    for (struct dirent *folder; (folder = readdir(all));) {
        char path[1024];
        snprintf(path, sizeof path, ROOT "/../shared/samples/%s", folder->d_name);
        DIR *files = folder->d_name[0] == '.' ? NULL : opendir(path);
        for (struct dirent *file; files && (file = readdir(files));) {
            size_t n = strlen(file->d_name);
            if (n < 5 || (strcmp(file->d_name + n - 5, ".json") != 0 && strcmp(file->d_name + n - 5, ".http") != 0)) continue;
            snprintf(path, sizeof path, ROOT "/../shared/samples/%s/%s", folder->d_name, file->d_name);
            check_file(&f, path);
        }
        if (files) closedir(files);
    }
    closedir(all);
    assert_true(f.answers > 30);
    arena_free(f.a);
}

/* ---- no answers */

static void test_walls(void **state)
{
    static const char *const bodies[] = {
        "{}", "[]", "null", "0", "\"text\"", "[[]]", "[{}]", "{\"data\": []}", "{\"error\": \"not found\"}", "{\"errors\": [{\"message\": \"x\"}]}",
        "{\"message\": \"API rate limit exceeded\"}", "{\"data\": {\"id\": \"1\", \"name\": \"telvia\"}}", "{\"items\": []}", "{\"items\": [{\"id\": 1, \"name\": \"Telvia\"}]}",
        "{\"results\": [{\"name\": \"Telvia\", \"place_id\": \"x\", \"rating\": 4.1}], \"status\": \"OK\"}", "{\"error\": {\"code\": 403, \"message\": \"x\"}}",
        "{\"login\": \"u\", \"id\": 1, \"html_url\": \"https://github.com/u\"}", "{\"kind\": \"t2\", \"data\": {\"name\": \"bob\"}}", "{\"code\": \"rest_no_route\", \"data\": {\"status\": 404}}",
        "<html><title>Just a moment...</title><body><h1>Checking your browser</h1><p>Ray ID 2026-03-02</p></body></html>",
        "<html><body><h1>Anmelden</h1><form><input name=user><input type=password></form></body></html>",
        "<html><head><title>Bevor Sie fortfahren</title></head><body><div><p>Wir verwenden Cookies und Daten, um Dienste bereitzustellen.</p><button>Alle akzeptieren</button></div></body></html>",
        "<!doctype html><body id=phpbb><div id=message><p>Das Thema existiert nicht.</p></div>", "<rss version=\"2.0\"><channel><title>x</title></channel></rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title></feed>", "Please limit requests to one every 5 seconds.", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>",
    };
    struct fixture f;
    (void)state;
    setup(&f);
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        struct arena *a = arena_new(0);
        struct response r = {.arena = a, .url = STR("https://wall.example/x"), .status = 200, .body = str_from(bodies[i]), .at = NOW};
        struct source_config c;
        struct harvest h = {0};
        struct err e = {0};
        str why;
        r.request.url = r.url;
        /* A page may be an article, never somebody's post. */
        if (source_guess(f.sources, &r, a, &c, &why) && source_handle(f.sources, &c, (str){0}, &r, NOW, a, &h, &e))
            for (size_t k = 0; k < h.post_count; k++)
                if (h.posts[k].type != POST_ARTICLE) fail_msg("%s: a post of %.*s", bodies[i], STR_ARG(c.type));
        arena_free(a);
    }
    arena_free(f.a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_descriptions), cmocka_unit_test(test_recordings), cmocka_unit_test(test_walls)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
