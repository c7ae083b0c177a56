#include "store/reread.h"

#include "base/team.h"
#include "store/layout.h"

#define LOAD_BYTES ((size_t)256 << 10) /* of records */

static void load_read(void *own, void *load)
{
    struct reread_load *l = load;
    for (size_t i = 0; i < l->count; i++) {
        struct reread_post *p = &l->posts[i];
        p->sound = p->key.n == POST_KEY && post_get(p->key, p->value, l->a, &p->post);
        if (p->sound && !(p->post.flags & POST_DELETED))
            l->r->read(own, &p->post, l->a, &p->reading);
    }
}

struct team *reread_new(const struct rebuild *r)
{
    const struct team_work w = {.work = load_read, .enter = r->enter, .leave = r->leave, .ctx = r->ctx};
    struct team *t = team_new(&w, r->jobs > 0 ? (size_t)r->jobs : 0, sizeof(struct reread_load));
    for (size_t i = 0; t && i < team_ahead(t); i++)
        *(struct reread_load *)team_load(t, i) = (struct reread_load){.r = r, .a = arena_new(0)};
    return t;
}

void reread_free(struct team *t)
{
    if (!t)
        return;
    team_stop(t);
    for (size_t i = 0; i < team_ahead(t); i++)
        arena_free(((struct reread_load *)team_load(t, i))->a);
    team_free(t);
}

struct reread_load *reread_room(struct team *t)
{
    struct reread_load *l = team_room(t);
    if (!l)
        return NULL;
    arena_reset(l->a);
    l->count = l->bytes = 0;
    return l;
}

bool reread_add(struct reread_load *l, str key, str value)
{
    l->posts[l->count++] = (struct reread_post){.key = str_dup(l->a, key), .value = str_dup(l->a, value)};
    l->bytes += value.n;
    return l->count < REREAD_POSTS && l->bytes < LOAD_BYTES;
}
