/* table: the fields of a mention, as JSONL, CSV, the data dictionary and --fields know them */
#include "model/field.h"

#include "base/nearest.h"
#include "model/field_get.h"
#include "model/field_json.h"
#include "model/field_table.h"

#define JSON_USUAL ((size_t)6 << 10) /* evidence of a short text */

static struct value json_of(struct arena *a, const struct record *r, json_writer *put)
{
    struct buf b;
    buf_init(&b, FIELD_JSON_MAX);
    (void)buf_reserve(&b, JSON_USUAL);
    put(&b, r);
    struct value v = buf_ok(&b) ? value_json(str_dup(a, buf_str(&b))) : value_null();
    buf_free(&b);
    return v;
}

#define JSON_GETTER(name) \
    static struct value get_##name(struct arena *a, const struct record *r) \
    { \
        return json_of(a, r, put_##name); \
    }
JSON_GETTER(moments)
JSON_GETTER(emotion)
JSON_GETTER(effort)
JSON_GETTER(evidence)

#define ROW(name, type, core, unit, about, get) {STR_INIT(#name), VALUE_##type, core, unit, about, get_##get},
const struct field fields[] = {FIELDS(ROW)};
const size_t field_count = sizeof fields / sizeof *fields;

const struct field *field_find(str name)
{
    for (size_t i = 0; i < field_count; i++)
        if (str_eq(fields[i].name, name))
            return &fields[i];
    if (str_eq(name, STR("label"))) /* the short name that everybody types */
        return field_find(STR("sentiment_label"));
    return NULL;
}

str field_unknown(struct arena *a, str name)
{
    str names[sizeof fields / sizeof *fields];
    for (size_t i = 0; i < field_count; i++)
        names[i] = fields[i].name;
    str near = nearest_name(name, names, field_count);
    return near.n ? str_printf(a, "there is no field `%.*s`; did you mean `%.*s`?", STR_ARG(name), STR_ARG(near))
                  : str_printf(a, "there is no field `%.*s`; `leumund help fields` lists all", STR_ARG(name));
}
