/* http: a whole recorded response, status line, headers and body, as it stands in a file. For tests, replays and `parse`. */
#ifndef PARSE_HTTP_H
#define PARSE_HTTP_H

#include "model/request.h"

/* Does it begin like one ("HTTP/1.1 200")? */
bool http_looks_like(str bytes);
#define HTTP_BODY_MAX ((size_t)256 << 20) /* unpacked */

/* Status, headers, content type, charset and body; chunked bodies are joined, gzip is unpacked; views of bytes where nothing had to be. Of several
 * answers one behind another, as curl -iL shows them, the last. Other members stay. */
bool http_parse(struct arena *a, str bytes, struct response *r, struct err *e) MUST_CHECK;
/* Media type in lower case and charset out of a Content-Type. */
void http_content_type(struct arena *a, str value, str *type, str *charset);

#endif
