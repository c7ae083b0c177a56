#include "text/weights.h"

#define WEIGHT_NAME(name, value, help) STR_INIT(#name),
#define WEIGHT_VALUE(name, value, help) (float)(value),

const str weight_names[WEIGHT_COUNT] = {WEIGHTS(WEIGHT_NAME)};
static const float values[WEIGHT_COUNT] = {WEIGHTS(WEIGHT_VALUE)};

void weights_default(float w[WEIGHT_COUNT])
{
    for (size_t i = 0; i < WEIGHT_COUNT; i++) w[i] = values[i];
}

static bool line_parse(str line, float w[WEIGHT_COUNT])
{
    size_t end = 0;
    while (end < line.n && line.p[end] != ' ' && line.p[end] != '\t') end++;
    double value;
    if (!str_to_double(str_trim(str_skip(line, end)), &value)) return false;
    for (size_t i = 0; i < WEIGHT_COUNT; i++) {
        if (!str_eq(weight_names[i], str_sub(line, 0, end))) continue;
        w[i] = (float)value;
        return true;
    }
    return false;
}

bool weights_parse(str bytes, float w[WEIGHT_COUNT], uint32_t *bad_line)
{
    bool ok = true;
    for (uint32_t number = 1; bytes.p; number++) {
        str line = str_cut(&bytes, '\n');
        size_t comment = str_find_byte(line, '#');
        if (comment != STR_NONE) line.n = comment;
        line = str_trim(line);
        if (!line.n || line_parse(line, w)) continue;
        if (ok) *bad_line = number;
        ok = false;
    }
    return ok;
}
