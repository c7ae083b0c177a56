/* field_json: fields that are JSON themselves, written straight into a buffer. Only for field.c and field_json.c. */
#ifndef MODEL_FIELD_JSON_H
#define MODEL_FIELD_JSON_H

#include "base/buf.h"
#include "model/field.h"

#define FIELD_JSON_MAX (4u << 20) /* a longer one is null */

typedef void json_writer(struct buf *b, const struct record *r);
json_writer put_moments, put_emotion, put_effort, put_evidence;

#endif
