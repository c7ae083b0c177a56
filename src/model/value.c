#include "model/value.h"

#include "base/escape.h"

void value_put(struct buf *b, struct value v)
{
    switch (v.type) {
    case VALUE_NULL: break;
    case VALUE_TEXT:
    case VALUE_JSON: buf_put(b, v.text); break;
    case VALUE_INT: buf_put_i64(b, v.i); break;
    case VALUE_REAL: buf_put_double(b, v.real, v.decimals); break;
    case VALUE_BOOL: buf_putz(b, v.truth ? "true" : "false"); break;
    case VALUE_TIME: date_put(b, v.i, v.precision); break;
    }
}

void value_put_json(struct buf *b, struct value v)
{
    switch (v.type) {
    case VALUE_NULL: buf_putz(b, "null"); break;
    case VALUE_TEXT: escape_json(b, v.text); break;
    case VALUE_TIME:
        buf_putc(b, '"');
        value_put(b, v);
        buf_putc(b, '"');
        break;
    case VALUE_INT:
    case VALUE_REAL:
    case VALUE_BOOL:
    case VALUE_JSON: value_put(b, v); break;
    }
}
