/* value: one cell of one row, typed. What is not known is VALUE_NULL, never 0 or "". */
#ifndef MODEL_VALUE_H
#define MODEL_VALUE_H

#include "base/date.h"
#include "base/str.h"

#include <math.h>

enum value_type { VALUE_NULL = 0, VALUE_TEXT, VALUE_INT, VALUE_REAL, VALUE_BOOL, VALUE_TIME, VALUE_JSON /* text is verbatim JSON */ };

struct value {
    enum value_type type;
    enum date_precision precision; /* VALUE_TIME */
    int8_t decimals;               /* VALUE_REAL */
    bool truth;
    bool name;                     /* VALUE_TEXT of letters, digits, _ and -: the same in every syntax */
    int64_t i;                     /* VALUE_INT, VALUE_TIME (at) */
    double real;
    str text;
};

static inline struct value value_null(void)
{
    return (struct value){.type = VALUE_NULL};
}

/* An empty str is null. */
static inline struct value value_text(str s)
{
    return s.n ? (struct value){.type = VALUE_TEXT, .text = s} : value_null();
}

static inline struct value value_int(int64_t i)
{
    return (struct value){.type = VALUE_INT, .i = i};
}

/* NAN is null. */
static inline struct value value_real(double v, int decimals)
{
    return isfinite(v) ? (struct value){.type = VALUE_REAL, .real = v, .decimals = (int8_t)decimals} : value_null();
}

static inline struct value value_bool(bool v)
{
    return (struct value){.type = VALUE_BOOL, .truth = v};
}

/* Unknown precision is null. */
static inline struct value value_time(struct date d)
{
    return d.precision == DATE_UNKNOWN ? value_null() : (struct value){.type = VALUE_TIME, .i = d.at, .precision = d.precision};
}

static inline struct value value_json(str json)
{
    return json.n ? (struct value){.type = VALUE_JSON, .text = json} : value_null();
}

/* As text for CSV, TSV and tables: null is empty, JSON verbatim. */
void value_put(struct buf *b, struct value v);
/* As JSON. */
void value_put_json(struct buf *b, struct value v);

#endif
