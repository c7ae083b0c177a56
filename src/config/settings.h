/* settings: what holds for all brands: $XDG_CONFIG_HOME/leumund/leumund.yaml (or the file that LEUMUND_CONFIG names), overridden by the
 * environment. Precedence of any value: flag, environment, brand file, settings file, default. One table has all keys:
 * file, environment and documentation come from it. */
#ifndef CONFIG_SETTINGS_H
#define CONFIG_SETTINGS_H

#include "config/paths.h"
#include "config/problems.h"
#include "model/brand.h"

#include <stddef.h>

enum color_mode { COLOR_AUTO = 0, COLOR_ALWAYS, COLOR_NEVER };
enum setting_origin { SETTING_DEFAULT = 0, SETTING_FILE, SETTING_ENVIRONMENT };

enum setting_type {
    SETTING_TEXT,
    SETTING_DURATION,
    SETTING_BYTES,
    SETTING_COUNT_OF,
    SETTING_COLOR,
    SETTING_TDM,
    SETTING_LANG
};

struct setting {
    str key;              /* in the file */
    const char *variable; /* of the environment */
    enum setting_type type;
    size_t offset; /* in struct settings */
    const char *help;
};
extern const struct setting settings_table[];
extern const size_t settings_count;

struct settings {
    str store;          /* the corpus */
    str contact;        /* mail or page of who crawls, in the user agent; empty = not said */
    str lexicons;       /* a folder whose files override the shipped lexicons; empty = none */
    str sources;        /* a folder with own source descriptions; empty = none */
    str lang;           /* "de", "en": language of what is said */
    str zone;           /* "Europe/Berlin" for brands that name none; empty = UTC */
    int64_t delay_ms;   /* between two requests to one host; -1 = the fetcher's default */
    int64_t timeout_ms; /* of one request; -1 = the fetcher's default */
    int64_t body_max;   /* bytes of one answer, decompressed; -1 = the fetcher's default */
    int64_t map_size;   /* address space for the map of a new corpus, in bytes; -1 = the store's default */
    int64_t jobs;       /* workers; -1 = as many as cores; 0 = one thread for all */
    int color;          /* enum color_mode */
    int tdm;            /* enum tdm_policy, for brands that name none */
    int zone_origin,
        tdm_origin; /* enum setting_origin, because a brand file stands between environment and settings file */
};

/* Reads file and environment. A missing default file is fine, a missing LEUMUND_CONFIG is not. What is wrong with the file, or with the
 * environment if the file is right, is in *p, which is made here. */
bool settings_load(struct arena *a, const struct environment *env, const struct paths *paths, struct settings *out,
                   struct problems *p) MUST_CHECK;
/* The two halves, for tests: defaults, then a file's bytes on top. */
void settings_default(struct arena *a, const struct environment *env, const struct paths *paths, struct settings *out);
bool settings_read(struct problems *p, str bytes, struct settings *out) MUST_CHECK;

#endif
