#include "text/weights.h"

#define WEIGHT_NAME(name, value, help) STR_INIT(#name),
#define WEIGHT_VALUE(name, value, help) (float)(value),

const str weight_names[WEIGHT_COUNT] = {WEIGHTS(WEIGHT_NAME)};
static const float values[WEIGHT_COUNT] = {WEIGHTS(WEIGHT_VALUE)};

void weights_default(float w[WEIGHT_COUNT])
{
    for (size_t i = 0; i < WEIGHT_COUNT; i++) w[i] = values[i];
}

/* table: what a weight may be where that is not 0 to 10. Beyond, scores would be no numbers, or none between -1 and 1. */
static const struct { enum weight weight; double least, most; } ranges[] = {
    {W_negate_positive, -10, 10}, {W_negate_negative, -10, 10}, {W_irony, -10, 10}, {W_norm, 0.001, 1e6}, {W_norm_length, 0, 1e6},
    {W_dead, 0, 0.9}, {W_dead_de, 0, 0.9}, {W_rating, 0, 1}, {W_told, 0, 1}};

static bool in_range(enum weight weight, double value)
{
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (ranges[i].weight == weight) return value >= ranges[i].least && value <= ranges[i].most;
    return value >= 0 && value <= 10;
}

static bool line_parse(str line, float w[WEIGHT_COUNT])
{
    size_t end = 0;
    while (end < line.n && line.p[end] != ' ' && line.p[end] != '\t') end++;
    double value;
    if (!str_to_double(str_trim(str_skip(line, end)), &value)) return false;
    for (size_t i = 0; i < WEIGHT_COUNT; i++) {
        if (!str_eq(weight_names[i], str_sub(line, 0, end))) continue;
        if (!in_range((enum weight)i, value)) return false;
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
