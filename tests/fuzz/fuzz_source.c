/* The interpreter. First line: a name of a shipped description, or `yaml`: then a description follows up to a line `---`, and is
 * used after it compiled. The rest is the answer; states come from the answer, too. */
#include "base/utf8.h"
#include "source/source.h"

#include <stdlib.h>

struct input {
    struct arena *a;
    const struct sources *sources;
    str name, bytes, state;
};

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static void work(void *ctx)
{
    struct input *in = ctx;
    static const struct param params[] = {{STR_INIT("host"), STR_INIT("a.example"), 0, 0}, {STR_INIT("query"), STR_INIT("x"), 0, 0}};
    struct source_config c = {.type = in->name, .key = STR("k"), .params = params, .param_count = 2, .delay_ms = -1};
    struct response r = {.arena = in->a, .url = STR("https://a.example/x"), .status = 200, .body = in->bytes};
    struct harvest h;
    struct request_list list = {0};
    struct err e;
    (void)!source_plan(in->sources, &c, in->state, 1, in->a, &list, &e);
    r.request.url = r.url;
    r.request.state = in->state;
    if (!source_handle(in->sources, &c, in->state, &r, INT64_C(1795000000000), in->a, &h, &e)) return;
    for (size_t i = 0; i < h.post_count; i++)
        if (!utf8_valid(h.posts[i].text) || !h.posts[i].source_id.n) abort();
    if (h.state_changed && !outcome_success(h.outcome)) abort();
    if (!outcome_success(h.outcome) && !h.why.n) abort();
}

static struct sources *shipped(void)
{
    static struct sources *s; /* read once: that is half a second */
    struct err e;
    if (!s && !sources_load(arena_new(0), NULL, NULL, &s, &e)) abort();
    return s;
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct input in = {.a = arena_new((size_t)128 << 20), .sources = shipped(), .bytes = {(const char *)p, n}};
    struct err e;
    in.name = str_cut(&in.bytes, '\n');
    in.state = str_sub(in.bytes, 0, 4096);
    struct arena *own = arena_new(0);
    if (str_eq(in.name, STR("yaml"))) {
        size_t end = str_find(in.bytes, STR("\n---\n"));
        str yaml = str_sub(in.bytes, 0, end == STR_NONE ? in.bytes.n : end);
        struct sources *mine = sources_new(own, NULL);
        in.bytes = str_skip(in.bytes, yaml.n + 5);
        in.name = STR("fuzz");
        in.sources = mine;
        struct problems faults;
        (void)!sources_add(mine, STR("fuzz.yaml"), yaml, &faults);
    }
    arena_deadline(in.a, 5000);
    (void)!arena_run(in.a, work, &in, &e);
    arena_free(in.a);
    arena_free(own);
    return 0;
}
