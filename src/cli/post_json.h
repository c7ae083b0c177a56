/* post_json: a post as `parse` prints it: one JSON object, all fields of docs/sources.md, unknown ones null. */
#ifndef CLI_POST_JSON_H
#define CLI_POST_JSON_H

#include "model/post.h"

/* file: goes in front when not empty. No newline. */
void post_json(struct buf *b, const struct post *p, str file);

#endif
