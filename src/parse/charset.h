/* charset: bytes of any encoding → clean UTF-8.
 *
 * Order of belief: byte order mark; what the header declares; what the document declares (XML declaration, <meta>); UTF-16 by its zero
 * bytes; UTF-8 if the bytes are valid; else windows-1252. Bytes that are declared UTF-8 but are not: read as windows-1252 where
 * most bad bytes look like single Latin-1 letters, else repaired with U+FFFD. ISO-8859-1 means windows-1252, as browsers do. */
#ifndef PARSE_CHARSET_H
#define PARSE_CHARSET_H

#include "base/arena.h"
#include "base/str.h"

enum charset_kind { CHARSET_TEXT = 0, CHARSET_XML, CHARSET_HTML, CHARSET_JSON };

/* Valid UTF-8 without a byte order mark; the input itself when nothing had to be changed. `declared` is the charset of the header or
 * empty. *used (may be NULL) is the name of the encoding that was read. */
str charset_decode(struct arena *a, str bytes, str declared, enum charset_kind kind, str *used);

#endif
