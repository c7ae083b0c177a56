#include "model/outcome.h"

#include <stddef.h>

static const struct {
    const char *name, *help;
} outcomes[OUTCOME_COUNT] = {
    [OUTCOME_NONE] = {"not asked", "Nobody asked yet."},
    [OUTCOME_OK] = {"ok", "Items were found."},
    [OUTCOME_UNCHANGED] = {"unchanged", "Nothing has changed since the last time."},
    [OUTCOME_EMPTY] = {"empty", "The answer was as expected and held no item."},
    [OUTCOME_BLOCKED] = {"blocked", "The server wants a login, a consent or proof of being human. Leumund does not go around that."},
    [OUTCOME_BROKEN] = {"broken", "The answer was not what the source's description expects. See `leumund sources try`."},
    [OUTCOME_GONE] = {"gone", "The address does not exist any more. Take it out of the brand file or mend it."},
    [OUTCOME_NOT_FOUND] = {"not found", "The item was deleted at the source."},
    [OUTCOME_RATE] = {"rate limited", "The server asked for patience. It is asked again when it said so."},
    [OUTCOME_ROBOTS] = {"refused by robots", "robots.txt does not allow this address."},
    [OUTCOME_RESERVED] = {"reserved", "The owner reserved text and data mining."},
    [OUTCOME_TOO_BIG] = {"too big", "The answer was larger than the limit."},
    [OUTCOME_TOO_SLOW] = {"too slow", "The answer took longer than the limit."},
    [OUTCOME_UNREACHABLE] = {"unreachable", "No connection: name, network or TLS failed."},
    [OUTCOME_REFUSED] = {"refused", "Our own guards refuse this address: private network, scheme, scope or missing credentials."},
};

const char *outcome_name(enum outcome o)
{
    return (unsigned)o < OUTCOME_COUNT ? outcomes[o].name : NULL;
}

const char *outcome_help(enum outcome o)
{
    return (unsigned)o < OUTCOME_COUNT ? outcomes[o].help : NULL;
}

bool outcome_success(enum outcome o)
{
    return o == OUTCOME_OK || o == OUTCOME_UNCHANGED || o == OUTCOME_EMPTY;
}
