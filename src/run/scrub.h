/* scrub: mail addresses, phone numbers and IBANs out of a text, before anything is scored or stored.
 *
 * Replaced by [mail], [phone], [iban]. An IBAN must have a right check sum; a phone number begins with + or 0 and has 7 to 15
 * digits; dates, prices and years are left alone. s itself is returned when nothing was found. */
#ifndef RUN_SCRUB_H
#define RUN_SCRUB_H

#include "base/arena.h"
#include "base/str.h"

str scrub_text(struct arena *a, str s);

#endif
