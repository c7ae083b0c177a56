/* brand: who is watched, as its brand file says. Read-only after loading; lives in the arena it was loaded into. */
#ifndef MODEL_BRAND_H
#define MODEL_BRAND_H

#include "base/hash.h"
#include "base/str.h"
#include "base/zone.h"

struct param {
    str key, value;
    int32_t line, column; /* in the brand file, for messages */
};

/* What a brand file may say of a source; unsaid: its description decides. */
enum permission { PERMISSION_UNSAID = 0, PERMISSION_YES, PERMISSION_NO };

/* One entry under `sources:`. Keys that the description declares are params; the rest are here. */
struct source_config {
    str key;     /* identity: "mastodon-tag(host=mastodon.social,tag=telvia)": type and its params, sorted by name */
    str type;    /* description or engine: "mastodon-tag", "feed", "page" */
    str brand;   /* id of the brand whose file names it */
    const struct param *params;
    size_t param_count;
    bool about;            /* every post there is about the brand */
    bool own;              /* what is posted there is the brand's own voice; comments of others beneath are not */
    int64_t every_ms;      /* 0: the description's default */
    int64_t delay_ms;      /* -1: the fetcher's default */
    bool allow_private;
    int64_t max_age_ms;    /* posts older than this are not kept; 0 = no limit */
    int64_t recheck_ms;    /* texts that the source has not given again for so long are taken away; 0: the description's, -1: never */
    enum permission text_export; /* may its texts be in exports? */
    int32_t max_pages;     /* a round; 0: the description's default */
    str lang;              /* hint */
    int32_t line, column;  /* of the entry in the brand file */
};
str source_config_param(const struct source_config *c, str key); /* empty when not there */

struct touchpoint {
    str id;
    str name_de, name_en;
    struct strs cues_de, cues_en; /* words, phrases, in the notation of docs/lexicon-format.md */
    struct strs hints_de, hints_en; /* what only tells it where no touchpoint is named by a cue */
    bool off;                     /* switched off by the brand file */
    bool fallback;                /* given to a mention that fits no other touchpoint */
    bool minor;                   /* where it is only named, and nothing is said of it, it gives way to others */
    bool judged;                  /* … and is none at all */
};

enum tdm_policy { TDM_RESPECT = 0, TDM_WARN, TDM_IGNORE };

struct privacy {
    bool scrub;              /* mail addresses, phone numbers, IBANs out of the text; default yes */
    bool pseudonyms;         /* authors as keyed hashes; default yes */
    int64_t retention_ms;    /* 0 = for ever */
    enum tdm_policy tdm;
};

struct brand {
    str id;              /* `id:` or the stem of the file's name */
    str name;
    str file;            /* path it was read from, for messages */
    bool wants_news;     /* alerts, digests or reports that come by themselves */
    str yaml;            /* the file's bytes: the snapshot that the corpus keeps */
    struct strs aliases;  /* the name itself is the first; `*` at the end or start is a wildcard; blanks make a phrase */
    struct strs exclude;  /* contexts in which it is somebody else */
    struct strs context;  /* words that settle an ambiguous name; when not empty, an alias alone is not enough */
    struct strs ambiguous; /* aliases that need a context word; empty while context is not = all */
    struct strs handles, hashtags, products;
    struct strs own;      /* its own voice: domains, "@handle", author names */
    struct strs competitors;
    struct strs languages; /* of interest; empty = all */
    str zone_name;
    const struct zone *zone; /* NULL = UTC */
    bool match_all;       /* every text is about the brand */
    double neutral_zone;  /* how much wider than usual the zone of neutral texts is; 1 = as usual */
    double notices;       /* how much notices and reports weigh; 1 = as usual */
    bool touchpoints_replace;
    const struct touchpoint *touchpoints; /* as they apply: shipped ones merged with the file's */
    size_t touchpoint_count;
    const struct source_config *sources;
    size_t source_count;
    struct privacy privacy;
};

#endif
