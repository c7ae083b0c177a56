/* xml_mend: see xml.h. */
#ifndef PARSE_XML_MEND_H
#define PARSE_XML_MEND_H

#include "parse/out.h"

/* Without declaration, document type, comments, unknown entities, forbidden characters, and what stands before the first tag. */
str xml_mend(struct arena *a, str in);
void escape_into(struct out *o, str s); /* < > & " */

#endif
