#include "text/operator.h"

#include "text/signal.h"

#define OPERATOR_NAME(id, name) STR_INIT(name),
static const str operator_names[] = {OPERATOR_KINDS(OPERATOR_NAME)};

bool operator_kind_parse(str s, enum operator_kind *out)
{
    for (size_t i = 0; i < OPERATOR_KIND_COUNT; i++)
        if (str_eq(s, operator_names[i])) {
            *out = (enum operator_kind)i;
            return true;
        }
    return false;
}

#define SIGNAL_NAME(id, name, rule, about) STR_INIT(name),
static const str signal_names[] = {SIGNAL_KINDS(SIGNAL_NAME)};

bool signal_kind_parse(str s, enum signal_kind *out)
{
    for (size_t i = 0; i < SIGNAL_KIND_COUNT; i++)
        if (str_eq(s, signal_names[i])) {
            *out = (enum signal_kind)i;
            return true;
        }
    return false;
}
