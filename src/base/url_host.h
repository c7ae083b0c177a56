/* url_host: the host of a URL in the one form in which hosts are compared; and the writer that URLs are put together in. Part of url. */
#ifndef BASE_URL_HOST_H
#define BASE_URL_HOST_H

#include "base/str.h"

struct arena;

/* Bytes in memory of the caller's, usually on the stack: an arena may leave by longjmp, so nothing here may hold a malloc. */
struct url_writer {
    char *p;
    size_t n, cap;
    bool full; /* sticky */
};

void url_write(struct url_writer *w, str s);
void url_write_char(struct url_writer *w, char c);

/* Appends the host in lower case, IDN labels as punycode (RFC 3492, after NFKC case folding), IPv4 numbers of any spelling as dotted decimals.
 * False when it can be no host; what was appended is then of no use. */
bool url_host_put(struct arena *a, struct url_writer *w, str host);

#endif
