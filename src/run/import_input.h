/* import_input: a file to import as rows: its bytes as UTF-8, its first rows, and loads of whole lines. Not for other rooms. */
#ifndef RUN_IMPORT_INPUT_H
#define RUN_IMPORT_INPUT_H

#include "parse/csv.h"
#include "run/import_map.h"

struct import_input {
    struct arena *a;
    str bytes;          /* UTF-8; of JSON: one object a line */
    str heading;        /* the rows above the data, as they stand in the file: they go into FILE.rejected, too */
    str stem, encoding;
    bool json;
    const str *pointers; /* of JSON: where each column lies in an object */
    size_t pointer_count;
    void *map;          /* what munmap gets */
    size_t map_bytes;
    struct csv at;      /* how far it is cut */
};

bool input_open(const struct import_options *o, str path, str bytes, struct import_map *m, struct import_input *out, struct err *e) MUST_CHECK;
void input_close(struct import_input *i);

/* A line that an earlier import has put in front of what it rejected. */
bool input_is_note(str raw);

#define INPUT_SAMPLE_ROWS 500
#define INPUT_BYTES_MAX ((size_t)1 << 31)

/* import_json.c */
bool json_is_lines(str bytes); /* an object a line, some of them perhaps broken */
bool json_to_lines(struct import_input *i, str path, struct err *e) MUST_CHECK; /* i->bytes become such lines */
void json_sample(struct import_input *i, struct import_sample *s, str **rows, size_t *counts); /* the paths, and the first values */

/* The next row of a load; of JSON its line alone, without cells. Blank lines are none. With a NULL arena as csv_next(). False at the end. */
bool input_row(const struct import_input *i, struct csv *load, struct arena *a, struct csv_row *out);
/* The next lines, about `size` bytes. False at the end. */
bool input_cut(struct import_input *i, size_t size, struct csv *load);

#endif
