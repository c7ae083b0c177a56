/* guard: which addresses a crawler of the public web has no business at. Looked at when the socket is opened, with the address
 * that is about to be connected to: so a name that changes its answer between look and use (DNS rebinding) gains nothing. */
#ifndef FETCH_GUARD_H
#define FETCH_GUARD_H

#include "base/str.h"

#include <sys/socket.h>

/* NULL when the address is public; else what it is, for a sentence: "loopback", "private", "link-local" … IPv4 inside IPv6 (mapped,
 * compatible, NAT64, 6to4) is judged as the IPv4 address. Families other than IPv4 and IPv6 are "no internet address". */
const char *guard_address(const struct sockaddr *address, socklen_t n);
/* The same for the host of a URL when it is an address itself or a name for this machine ("localhost", "x.localhost"); NULL for all other names. */
const char *guard_host(str host);
bool guard_is_loopback(str host); /* of those, this machine: may be asked without a contact */

#endif
