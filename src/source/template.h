/* template: texts with {…} in them: see expr.h. */
#ifndef SOURCE_TEMPLATE_H
#define SOURCE_TEMPLATE_H

#include "source/expr.h"

/* Filters behind a bar in {name|filter}: url (percent-encoded), json (inside a JSON string), iso, day, unix, unixms, compact (YYYYMMDDHHMMSS),
 * hex (of the bytes), host (of an address). */

#endif
