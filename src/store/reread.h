/* reread: posts that threads read ahead of the writer (base/team.h). Not for other rooms. No thread touches the corpus. */
#ifndef STORE_REREAD_H
#define STORE_REREAD_H

#include "base/team.h"
#include "store/rebuild.h"

#define REREAD_POSTS 128 /* of a load */

struct reread_post {
    str key, value; /* as kept, copied */
    struct post post;
    struct reading reading; /* none of a deleted post */
    bool sound;             /* false: the record is damaged */
};

struct reread_load {
    const struct rebuild *r;
    struct arena *a;
    struct reread_post posts[REREAD_POSTS];
    size_t count, bytes;
};

struct team *reread_new(const struct rebuild *r); /* its loads are reread_load; NULL: no thread could enter */
void reread_free(struct team *t);                 /* NULL is fine */
struct reread_load *reread_room(struct team *t);  /* an empty load; NULL: take one first */
bool reread_add(struct reread_load *l, str key, str value); /* false: it was the last one that fits */

#endif
