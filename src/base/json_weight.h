/* json_weight: whether a line of JSON holds too many values to be made a tree of: each value takes some hundred bytes there, however short it is. */
#ifndef BASE_JSON_WEIGHT_H
#define BASE_JSON_WEIGHT_H

#include "base/str.h"

#define JSON_VALUES_MAX 500000

bool json_is_heavy(str line);

#endif
