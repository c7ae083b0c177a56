/* escape: text into the syntax of something else, and back. Input is UTF-8; bad bytes come out as U+FFFD. */
#ifndef BASE_ESCAPE_H
#define BASE_ESCAPE_H

#include "base/arena.h"
#include "base/buf.h"

void escape_json(struct buf *b, str s); /* with the quotes; U+2028/2029 and control characters escaped */
void escape_html(struct buf *b, str s); /* & < > " ' */
/* RFC 4180, quoted only when needed; cells that begin with = + - @ TAB CR get a ' in front when guard is set. */
void escape_csv(struct buf *b, str s, char separator, bool guard);
void escape_tsv(struct buf *b, str s);      /* TAB, LF, CR, backslash as \t \n \r \\ */
void escape_terminal(struct buf *b, str s); /* control characters, bidi overrides shown as \xNN or \u{…} */
bool url_unreserved(int c);                 /* RFC 3986, 2.3: letters, digits, - . _ ~ */
void escape_url(struct buf *b, str s);      /* percent-encodes all but those */
int hex_digit(char c);                      /* 0 … 15; -1: it is none */
str unescape_url(struct arena *a, str s);   /* %XX → bytes; bad escapes stay */
/* HTML entities, named (HTML 4 plus &apos; and the common HTML5 ones) and numeric, with or without ";" where browsers allow it. */
str unescape_html(struct arena *a, str s);

#endif
