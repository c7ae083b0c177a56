#include "fetch/tdm.h"

#include "fetch/robots_match.h"

#include <json-c/json.h>
#include <string.h>

struct location {
    struct robots_pattern pattern;
    bool reserved;
};

struct tdm {
    struct location *at;
    size_t count;
};

static bool truth(struct json_object *value)
{
    if (json_object_is_type(value, json_type_string)) return strcmp(json_object_get_string(value), "1") == 0;
    return json_object_get_int(value) == 1;
}

static void read_list(struct arena *a, struct json_object *list, struct tdm *t)
{
    size_t count = json_object_array_length(list);
    t->at = ARENA_ARRAY(a, struct location, count);
    for (size_t i = 0; i < count; i++) {
        struct json_object *item = json_object_array_get_idx(list, i), *path, *reserved;
        if (!json_object_is_type(item, json_type_object)) continue;
        if (!json_object_object_get_ex(item, "location", &path) || !json_object_is_type(path, json_type_string)) continue;
        if (!json_object_object_get_ex(item, "tdm-reservation", &reserved)) continue;
        str written = str_from(json_object_get_string(path));
        t->at[t->count++] = (struct location){robots_pattern_make(a, written), truth(reserved)};
    }
}

const struct tdm *tdm_parse(struct arena *a, str json)
{
    struct tdm *t = ARENA_NEW(a, struct tdm);
    if (json.n == 0 || json.n > TDM_MAX) return t;
    struct json_tokener *tokener = json_tokener_new_ex(16);
    if (!tokener) return t;
    if (str_starts(json, STR("\xef\xbb\xbf"))) json = str_skip(json, 3);
    struct json_object *root = json_tokener_parse_ex(tokener, json.p, (int)json.n);
    if (root && json_object_is_type(root, json_type_array)) read_list(a, root, t);
    json_object_put(root);
    json_tokener_free(tokener);
    return t;
}

bool tdm_reserves(const struct tdm *t, struct arena *scratch, str target)
{
    if (!t || t->count == 0) return false;
    struct robots_target normal = robots_target_make(scratch, target);
    const struct location *best = NULL;
    for (size_t i = 0; i < t->count; i++) {
        const struct location *l = &t->at[i];
        if (best && l->pattern.text.n < best->pattern.text.n) continue;
        if (robots_pattern_hits(&l->pattern, &normal)) best = l;
    }
    return best && best->reserved;
}

/* A dictionary of RFC 9651, whose values are tokens: n, or the false of the format. */
bool tdm_usage_reserves(str usage)
{
    static const str ours[] = {STR_INIT("tdm"), STR_INIT("bots"), STR_INIT("all")};
    while (usage.p) {
        str item = str_cut(&usage, ',');
        str value = str_cut(&item, ';'); /* parameters say nothing to us */
        str key = str_trim(str_cut(&value, '='));
        value = str_trim(value);
        for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
            if (str_eq_nocase(key, ours[i]) && (str_eq_nocase(value, STR("n")) || str_eq(value, STR("?0")))) return true;
    }
    return false;
}

const char *tdm_header_reserves(const struct header *headers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        str name = headers[i].name, value = str_trim(headers[i].value);
        if (str_eq_nocase(name, STR("tdm-reservation")) && str_eq(value, STR("1"))) return "the header tdm-reservation reserves text and data mining";
        if (str_eq_nocase(name, STR("content-usage")) && tdm_usage_reserves(value)) return "the header Content-Usage reserves text and data mining";
    }
    return NULL;
}
