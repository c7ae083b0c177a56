/* escape_entities: HTML's named character references, for escape.c alone. */
#ifndef BASE_ESCAPE_ENTITIES_H
#define BASE_ESCAPE_ENTITIES_H

#include <stddef.h>

struct entity {
    const char *name;  /* without & and ; */
    const char *utf8;  /* one or two code points */
    int bare;          /* may stand without the semicolon */
};

extern const struct entity entities[]; /* sorted bytewise by name */
extern const size_t entity_count;

#define ENTITY_NAME_MAX 31 /* longest name */
#define ENTITY_BARE_MAX 6  /* longest that may stand bare */

#endif
