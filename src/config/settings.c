/* Settings are one table: key of the file, variable of the environment, type, place in the struct. */
#include "config/settings.h"

#include "config/units.h"
#include "config/yaml.h"

#include <string.h>

#define PLACE(field) offsetof(struct settings, field)
#define JOBS_MAX     256

const struct setting settings_table[] = {
    {STR_INIT("store"), "LEUMUND_STORE", SETTING_TEXT, PLACE(store), "folder of the corpus"},
    {STR_INIT("contact"), "LEUMUND_CONTACT", SETTING_TEXT, PLACE(contact),
     "mail address or page of whoever crawls; stands in the user agent"},
    {STR_INIT("lexicons"), "LEUMUND_LEXICONS", SETTING_TEXT, PLACE(lexicons),
     "folder whose files override the shipped lexicons"},
    {STR_INIT("sources"), "LEUMUND_SOURCES", SETTING_TEXT, PLACE(sources), "folder with own source descriptions"},
    {STR_INIT("lang"), "LEUMUND_LANG", SETTING_LANG, PLACE(lang), "language of reports and messages: de or en"},
    {STR_INIT("zone"), "LEUMUND_ZONE", SETTING_TEXT, PLACE(zone),
     "time zone of brands that name none, such as Europe/Berlin"},
    {STR_INIT("delay"), "LEUMUND_DELAY", SETTING_DURATION, PLACE(delay_ms), "time between two requests to one host"},
    {STR_INIT("timeout"), "LEUMUND_TIMEOUT", SETTING_DURATION, PLACE(timeout_ms), "time that one request may take"},
    {STR_INIT("body_max"), "LEUMUND_BODY_MAX", SETTING_BYTES, PLACE(body_max),
     "largest answer that is read, decompressed"},
    {STR_INIT("map_size"), "LEUMUND_MAP_SIZE", SETTING_BYTES, PLACE(map_size),
     "address space for a new corpus (1G); it doubles as the corpus grows, and is no limit"},
    {STR_INIT("jobs"), "LEUMUND_JOBS", SETTING_COUNT_OF, PLACE(jobs), "workers; 0 runs everything on one thread"},
    {STR_INIT("color"), "LEUMUND_COLOR", SETTING_COLOR, PLACE(color), "auto, always or never"},
    {STR_INIT("tdm"), "LEUMUND_TDM", SETTING_TDM, PLACE(tdm),
     "reservations against text and data mining: respect, warn or ignore"},
};
#define SETTING_ROWS (sizeof settings_table / sizeof settings_table[0])
const size_t settings_count = SETTING_ROWS;

static const str color_names[] = {STR_INIT("auto"), STR_INIT("always"), STR_INIT("never")};
static const str tdm_names[] = {STR_INIT("respect"), STR_INIT("warn"), STR_INIT("ignore")};
static const str lang_names[] = {STR_INIT("de"), STR_INIT("en")};

static bool read_one(struct problems *p, const struct setting *row, const struct yaml_node *n, struct settings *out)
{
    void *to = (char *)out + row->offset;
    int index = -1;
    switch (row->type) {
    case SETTING_TEXT: return yaml_text(p, n, to);
    case SETTING_DURATION: return yaml_duration(p, n, to);
    case SETTING_BYTES: return yaml_size(p, n, to);
    case SETTING_COUNT_OF: return yaml_int(p, n, 0, JOBS_MAX, to);
    case SETTING_COLOR: return yaml_choice(p, n, color_names, 3, to);
    case SETTING_TDM: return yaml_choice(p, n, tdm_names, 3, to);
    case SETTING_LANG:
        if (!yaml_choice(p, n, lang_names, 2, &index)) return false;
        if (index >= 0) *(str *)to = lang_names[index];
        return true;
    }
    return false;
}

/* "de_DE.UTF-8" → "de"; what is not German is English. */
static str lang_of_locale(const struct environment *env)
{
    static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof variables / sizeof variables[0]; i++) {
        str value = environment_get(env, variables[i]);
        if (value.n > 0) return str_starts_nocase(value, STR("de")) ? STR("de") : STR("en");
    }
    return STR("en");
}

void settings_default(struct arena *a, const struct environment *env, const struct paths *paths, struct settings *out)
{
    *out = (struct settings){.store = path_join(a, paths->data, STR("corpus")),
                             .lang = lang_of_locale(env),
                             .delay_ms = -1,
                             .timeout_ms = -1,
                             .body_max = -1,
                             .map_size = -1,
                             .jobs = -1,
                             .color = COLOR_AUTO,
                             .tdm = TDM_RESPECT,
                             .tdm_origin = SETTING_DEFAULT};
}

bool settings_read(struct problems *p, str bytes, struct settings *out)
{
    size_t before = p->count;
    const struct yaml_node *root = yaml_read(p, bytes);
    str keys[SETTING_ROWS];
    for (size_t i = 0; i < SETTING_ROWS; i++) keys[i] = settings_table[i].key;
    if (!yaml_mapping(p, root)) return p->count == before;
    yaml_known(p, root, keys, SETTING_ROWS);
    for (size_t i = 0; i < SETTING_ROWS; i++)
        if (!read_one(p, &settings_table[i], yaml_get(root, settings_table[i].key), out)) continue; /* noted */
    if (yaml_get(root, STR("tdm"))) out->tdm_origin = SETTING_FILE;
    if (yaml_get(root, STR("zone"))) out->zone_origin = SETTING_FILE;
    return p->count == before;
}

/* A variable is read like the value of its key, so both accept the same; blanks around it are none of it. */
static void read_environment(struct problems *p, const struct environment *env, struct settings *out)
{
    for (size_t i = 0; i < SETTING_ROWS; i++) {
        str value = str_trim(environment_get(env, settings_table[i].variable));
        if (value.n == 0) continue;
        struct yaml_node node = {.kind = YAML_SCALAR,
                                 .key = str_from(settings_table[i].variable),
                                 .key_line = 1,
                                 .text = str_dup(p->arena, value),
                                 .quoted = true};
        if (!read_one(p, &settings_table[i], &node, out)) continue; /* noted */
        if (settings_table[i].offset == PLACE(tdm)) out->tdm_origin = SETTING_ENVIRONMENT;
        if (settings_table[i].offset == PLACE(zone)) out->zone_origin = SETTING_ENVIRONMENT;
    }
}

/* Nothing but comments: the file that a careful person leaves behind. */
static bool says_nothing(str bytes)
{
    while (bytes.p) {
        str line = str_trim(str_cut(&bytes, '\n'));
        if (line.n > 0 && line.p[0] != '#') return false;
    }
    return true;
}

static void read_file(struct problems *p, struct settings *out)
{
    struct err e = {0};
    str bytes;
    if (!file_read(p->arena, p->file, YAML_SIZE, &bytes, &e)) problems_add_err(p, &e);
    else if (!says_nothing(bytes)) (void)!settings_read(p, bytes, out); /* noted */
}

bool settings_load(struct arena *a, const struct environment *env, const struct paths *paths, struct settings *out, struct problems *p)
{
    settings_default(a, env, paths, out);
    str named = str_trim(environment_get(env, "LEUMUND_CONFIG"));
    str path = named.n > 0 ? str_dup(a, named) : path_join(a, paths->config, STR("leumund.yaml"));
    problems_init(p, a, path);
    if (named.n > 0 || file_exists(path)) read_file(p, out);
    if (p->count) return false;
    problems_init(p, a, STR("the environment"));
    read_environment(p, env, out);
    for (size_t i = 0; i < p->count; i++) p->at[i].line = p->at[i].column = 0; /* variables have no place */
    if (p->count) return false;
    out->store = path_expand(a, env, out->store);
    out->lexicons = path_expand(a, env, out->lexicons);
    out->sources = path_expand(a, env, out->sources);
    return true;
}
