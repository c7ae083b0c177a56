#include "base/json_weight.h"

bool json_is_heavy(str line)
{
    size_t values = 0;
    bool inside = false;
    if (line.n <= JSON_VALUES_MAX) return false; /* a value takes a byte, and one beside it */
    for (size_t i = 0; i < line.n && values <= JSON_VALUES_MAX; i++) {
        char c = line.p[i];
        if (c == '"') inside = !inside;
        else if (inside) i += c == '\\';
        else values += c == ',' || c == '[' || c == '{';
    }
    return values > JSON_VALUES_MAX;
}
