/* value: one cell of one row, typed. What is not known is VALUE_NULL, never 0 or "". */
#ifndef MODEL_VALUE_H
#define MODEL_VALUE_H

#include "base/date.h"
#include "base/str.h"

enum value_type { VALUE_NULL = 0, VALUE_TEXT, VALUE_INT, VALUE_REAL, VALUE_BOOL, VALUE_TIME, VALUE_JSON /* text is verbatim JSON */ };

struct value {
    enum value_type type;
    enum date_precision precision; /* VALUE_TIME */
    int8_t decimals;               /* VALUE_REAL */
    bool truth;
    int64_t i;                     /* VALUE_INT, VALUE_TIME (at) */
    double real;
    str text;
};

struct value value_null(void);
struct value value_text(str s);       /* an empty str is null */
struct value value_int(int64_t i);
struct value value_real(double v, int decimals); /* NAN is null */
struct value value_bool(bool v);
struct value value_time(struct date d); /* unknown precision is null */
struct value value_json(str json);
/* As text for CSV, TSV and tables: null is empty, JSON verbatim. */
void value_put(struct buf *b, struct value v);
/* As JSON. */
void value_put_json(struct buf *b, struct value v);

#endif
