/* Brand files, touchpoints and settings are YAML from a person's hand: any bytes must end in a record or in a fault with its place. */
#include "config/brand.h"
#include "config/settings.h"

#include <assert.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

struct input {
    struct arena *arena;
    str bytes;
};

static void work(void *ctx)
{
    struct input *in = ctx;
    struct brand_defaults shipped = {0};
    struct brand brand;
    struct settings settings = {0};
    struct problems problems;
    problems_init(&problems, in->arena, STR("fuzz.yaml"));
    bool good = brand_read(&problems, in->bytes, &shipped, &brand);
    assert(good == (problems.count == 0));
    if (good) assert(brand.name.n > 0 && brand.id.n > 0 && brand.aliases.count > 0);
    for (size_t i = 0; i < problems.count; i++) assert(problems.at[i].text.n > 0);
    problems_init(&problems, in->arena, STR("fuzz.yaml"));
    good = settings_read(&problems, in->bytes, &settings);
    assert(good == (problems.count == 0));
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct input in = {arena_new(32u << 20), {(const char *)p, n}};
    struct err e = {0};
    if (!arena_run(in.arena, work, &in, &e)) assert(e.code == ERR_LIMIT || e.code == ERR_MEMORY);
    arena_free(in.arena);
    return 0;
}
