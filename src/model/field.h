/* field: the one table of fields (field_table.h). JSONL, CSV header, data dictionary, --fields and `leumund help fields` all come from it. */
#ifndef MODEL_FIELD_H
#define MODEL_FIELD_H

#include "model/mention.h"
#include "model/post.h"
#include "model/value.h"

/* One row of a list or export: a post, one mention of it, and what the corpus knows besides. Borrowed pointers. */
struct record {
    const struct post *post;
    const struct mention *mention;
    const struct reading *reading; /* language; terms are not needed */
    str body;                      /* post_body, for evidence */
    str const *evidence_rules;     /* names of rules by index, for evidence as JSON; NULL: numbers */
    size_t evidence_rule_count;
    id128 duplicate_of;            /* leader of its group of near duplicates; zero = itself or none */
    int64_t cluster_size;          /* 1 when alone */
    bool user_label;               /* label_source is "user" */
};

struct field {
    str name;
    enum value_type type;
    bool core;        /* in the default CSV columns */
    const char *unit; /* "" when none */
    const char *about; /* one sentence for the data dictionary */
    struct value (*get)(struct arena *a, const struct record *r);
};

extern const struct field fields[];
extern const size_t field_count;
const struct field *field_find(str name);
/* What to tell who asked for a field that is not there. */
str field_unknown(struct arena *a, str name);

/* One mention as a JSON object all fields, no newline. */
void record_put_json(struct buf *b, struct arena *a, const struct record *r);
/* What stands behind the id in it: ,"url":… without the closing brace. */
void record_put_rest(struct buf *b, struct arena *a, const struct record *r, bool evidence);

#endif
