/* yaml: configuration files (brands, source descriptions, settings, touchpoints) as a tree of nodes with line and column.
 *
 * A plain part of YAML 1.1: scalars, sequences, mappings, in block or flow form. Refused, with their place: aliases, anchors,
 * tags, a second document, duplicate keys, keys that are no scalars, nesting deeper than YAML_DEPTH, more than YAML_ENTRIES in a list or mapping, more than YAML_SIZE bytes, bytes that are no UTF-8.
 * All scalars are text (`no` is the text "no"); the getter says what they mean. Nodes live in the arena and are read-only.
 *
 * How to read a file: the getters note what is wrong in `struct problems` and go on, so that all faults are told at once.
 *
 *     static const str keys[] = {STR_INIT("url"), STR_INIT("every"), STR_INIT("tags")};
 *     struct problems p;
 *     problems_init(&p, arena, path);
 *     const struct yaml_node *root = yaml_read(&p, bytes);
 *     if (yaml_mapping(&p, root)) {
 *         yaml_known(&p, root, keys, 3);
 *         yaml_need(&p, root, STR("url"));
 *         yaml_text(&p, yaml_get(root, STR("url")), &url);
 *         yaml_duration(&p, yaml_get(root, STR("every")), &every_ms);
 *         yaml_list(&p, yaml_get(root, STR("tags")), &tags);
 *     }
 *     return problems_none(&p, e);
 */
#ifndef CONFIG_YAML_H
#define CONFIG_YAML_H

#include "config/problems.h"

#define YAML_DEPTH   32
#define YAML_ENTRIES 2000
#define YAML_SIZE    (1 << 20)

enum yaml_kind { YAML_SCALAR = 0, YAML_SEQUENCE, YAML_MAPPING };

struct yaml_node {
    enum yaml_kind kind;
    int32_t line, column;          /* where the value begins, from 1; columns count characters */
    str key;                       /* of an entry of a mapping, as text; else empty */
    int32_t key_line, key_column;  /* 0 when it has none */
    str text;                      /* of a scalar: clean UTF-8, NFC */
    bool quoted;                   /* a scalar in quotes or a block (| >): "" is then a value and not "nothing" */
    const struct yaml_node *items; /* of a sequence or mapping, in the order of the file */
    size_t count;
};

/* The root, or NULL when the file cannot be read or is empty (noted in p). Bytes need not outlive the call. */
const struct yaml_node *yaml_read(struct problems *p, str bytes);

/* Notes a problem at a node (its value, or its key). */
void yaml_problem(struct problems *p, const struct yaml_node *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void yaml_problem_key(struct problems *p, const struct yaml_node *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The entry of a mapping, or NULL. NULL too when map is NULL or no mapping: getters may be nested without tests. */
const struct yaml_node *yaml_get(const struct yaml_node *map, str key);
/* `key:` with nothing behind it. NULL is nothing too. */
bool yaml_is_nothing(const struct yaml_node *n);

/* Kind checks: true when n is one with contents that can be walked, else a problem is noted. NULL and nothing are false without a problem. */
bool yaml_mapping(struct problems *p, const struct yaml_node *n);
bool yaml_sequence(struct problems *p, const struct yaml_node *n);

/* Notes each key of the mapping that is not in the list, with its nearest neighbour. */
void yaml_known(struct problems *p, const struct yaml_node *map, const str *keys, size_t count);
/* Notes when the key is missing or has nothing behind it; the entry otherwise. */
const struct yaml_node *yaml_need(struct problems *p, const struct yaml_node *map, str key);

/* Getters. n == NULL: *out stays as it is (the default) and the result is true. Otherwise true when *out was set; else a problem is
 * noted and *out stays. Nothing behind the key is a problem for all but yaml_list, where it is the empty list. */
bool yaml_text(struct problems *p, const struct yaml_node *n, str *out);
bool yaml_bool(struct problems *p, const struct yaml_node *n, bool *out); /* yes no true false on off */
bool yaml_int(struct problems *p, const struct yaml_node *n, int64_t min, int64_t max, int64_t *out);
bool yaml_real(struct problems *p, const struct yaml_node *n, double min, double max, double *out);
bool yaml_duration(struct problems *p, const struct yaml_node *n,
                   int64_t *out_ms);                                               /* 15m 2h 7d 250ms; bare = seconds */
bool yaml_size(struct problems *p, const struct yaml_node *n, int64_t *out_bytes); /* 64k 8M */
/* One of names: its index. */
bool yaml_choice(struct problems *p, const struct yaml_node *n, const str *names, size_t count, int *out);
/* A sequence of scalars, or one scalar as a list of one. Adds to *out. Empty entries are problems. */
bool yaml_list(struct problems *p, const struct yaml_node *n, struct strs *out);

#endif
