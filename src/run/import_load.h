/* import_load: some rows on their way: cut by the reader, made to drafts by a worker, committed by the writer. Inside of import.c. */
#ifndef RUN_IMPORT_LOAD_H
#define RUN_IMPORT_LOAD_H

#include "base/buf.h"
#include "run/import.h"
#include "run/import_again.h"

struct imported {
    const struct post *post;   /* in a dry run */
    const struct draft *draft; /* else */
    enum put_result result;
};

struct refusal {
    size_t line;
    str raw, why;
    struct refusal *next;
};

/* Some rows on their way: cut, read, committed. */
struct load {
    size_t number;
    struct csv rows;
    const uint32_t *again; /* import_again, by row; NULL: all are different */
    struct arena *arena; /* of what is committed; rows are read in the worker's own */
    struct imported *posts;
    size_t count, cap;
    struct refusal *refusals, *last;
    struct import_counts counts;
};

struct reading_room { /* of a worker: memory that is used again and again */
    const struct import_options *o;
    const struct import_input *input;
    const struct import_map *map;
    struct text_scratch *scratch;
    struct arena *arena; /* of some rows */
    struct buf bytes;
};
void room_open(struct reading_room *r, const struct import_options *o, const struct import_input *input, const struct import_map *map);
void room_close(struct reading_room *r);

struct arena *load_arena(const struct import_options *o); /* for a new load */
void load_read(struct reading_room *room, struct load *l);
int64_t import_cpu_us(void); /* of this thread */

#endif
