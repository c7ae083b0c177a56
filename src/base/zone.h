/* zone: local time of a place, read from the system's TZif files (RFC 8536). No global state, unlike tzset().
 * A zone is read-only after loading and may be shared by threads. */
#ifndef BASE_ZONE_H
#define BASE_ZONE_H

#include "base/arena.h"
#include "base/str.h"

struct zone;

/* "Europe/Berlin". Names with ".." or a leading "/" are refused. "UTC" needs no file. Lives in the arena. */
bool zone_load(struct arena *a, str name, const struct zone **out, struct err *e) MUST_CHECK;
int zone_offset_s(const struct zone *z, int64_t at); /* seconds east of UTC at that instant; NULL zone = 0 */
/* Local wall-clock milliseconds (as if UTC) → instant. In a gap: the later reading; in an overlap: the earlier. */
int64_t zone_to_utc(const struct zone *z, int64_t local);

#endif
