#include "config/brand.h"

#include "base/nearest.h"
#include "base/url.h"
#include "base/utf8.h"
#include "config/brand_source.h"
#include "config/paths.h"

#include <stddef.h>
#include <string.h>

#define ID_MAX       64
#define ALIASES_MAX  500
#define NAME_MAX_BYTES 1000
#define WILDCARD_MIN 3 /* bytes beside the `*` */

static const str brand_keys[] = {
    STR_INIT("brand"),    STR_INIT("id"),        STR_INIT("aliases"),     STR_INIT("exclude"),
    STR_INIT("context"),  STR_INIT("ambiguous"), STR_INIT("handles"),     STR_INIT("hashtags"),
    STR_INIT("products"), STR_INIT("own"),       STR_INIT("competitors"), STR_INIT("languages"),
    STR_INIT("zone"),     STR_INIT("match"),     STR_INIT("touchpoints"), STR_INIT("sources"),
    STR_INIT("privacy"),  STR_INIT("alerts"),    STR_INIT("schedules"),   STR_INIT("neutral_zone"),
    STR_INIT("notices"),
};
static const str privacy_keys[] = {STR_INIT("scrub"), STR_INIT("pseudonyms"), STR_INIT("retention"), STR_INIT("tdm")};
static const str schedule_keys[] = {STR_INIT("every"), STR_INIT("report"), STR_INIT("quiet")};
static const str alert_keys[] = {STR_INIT("slack"), STR_INIT("teams"), STR_INIT("webhook"), STR_INIT("mail"),
                                 STR_INIT("digest")};
static const str tdm_names[] = {STR_INIT("respect"), STR_INIT("warn"), STR_INIT("ignore")};
static const str match_names[] = {STR_INIT("names"), STR_INIT("all")};
static const str report_names[] = {STR_INIT("day"), STR_INIT("week"), STR_INIT("month"), STR_INIT("quarter"),
                                   STR_INIT("never")};
static const str digest_names[] = {STR_INIT("day"), STR_INIT("week"), STR_INIT("never")};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* The keys that are plain lists of texts. */
static const struct {
    str key;
    size_t offset;
    bool names; /* a * stands for more letters */
} lists[] = {
    {STR_INIT("exclude"), offsetof(struct brand, exclude), true},
    {STR_INIT("context"), offsetof(struct brand, context), true},
    {STR_INIT("ambiguous"), offsetof(struct brand, ambiguous), false},
    {STR_INIT("handles"), offsetof(struct brand, handles), false},
    {STR_INIT("hashtags"), offsetof(struct brand, hashtags), false},
    {STR_INIT("products"), offsetof(struct brand, products), true},
    {STR_INIT("own"), offsetof(struct brand, own), false},
    {STR_INIT("competitors"), offsetof(struct brand, competitors), true},
    {STR_INIT("languages"), offsetof(struct brand, languages), false},
};

/* Ids become names of files and parts of keys: no dot or dash in front. */
static bool id_char(char c, bool first)
{
    bool mark = c == '-' || c == '_' || c == '.';
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (mark && !first);
}

str brand_id_of(struct arena *a, str path_or_name)
{
    size_t slash = str_rfind_byte(path_or_name, '/');
    str stem = slash == STR_NONE ? path_or_name : str_skip(path_or_name, slash + 1);
    if (str_ends_nocase(stem, STR(".yaml"))) stem.n -= 5;
    if (str_ends_nocase(stem, STR(".yml"))) stem.n -= 4;
    str folded = utf8_fold(a, utf8_repair(a, str_trim(stem)), true);
    char *p = arena_raw(a, ID_MAX, 1);
    size_t n = 0;
    for (size_t i = 0; i < folded.n && n < ID_MAX; i++) {
        if (id_char(folded.p[i], n == 0))
            p[n++] = folded.p[i];
        else if (n > 0 && p[n - 1] != '-')
            p[n++] = '-';
    }
    while (n > 0 && p[n - 1] == '-') n--;
    return n > 0 ? (str){p, n} : STR("brand");
}

static void read_id(struct problems *p, const struct yaml_node *root, struct brand *out)
{
    const struct yaml_node *n = yaml_get(root, STR("id"));
    out->id = brand_id_of(p->arena, p->file);
    if (!n || !yaml_text(p, n, &out->id)) return;
    bool good = out->id.n > 0 && out->id.n <= ID_MAX;
    for (size_t i = 0; i < out->id.n && good; i++) good = id_char(out->id.p[i], i == 0);
    if (!good)
        yaml_problem(p, n, "`%.*s` is no id; use a-z, 0-9, - _ and ., a letter or digit first, at most %d", STR_ARG(str_sub(out->id, 0, 60)),
                     ID_MAX);
}

static bool name_fits(struct problems *p, const struct yaml_node *at, str name)
{
    if (name.n <= NAME_MAX_BYTES) return true;
    yaml_problem(p, at, "this has %zu bytes; a name has at most %d", name.n, NAME_MAX_BYTES);
    return false;
}

/* A `*` stands at the end or the start, and beside it enough to say something. */
static void check_pattern(struct problems *p, const struct yaml_node *at, str pattern)
{
    str body = pattern;
    size_t stars = 0;
    if (!name_fits(p, at, pattern)) return;
    for (size_t i = 0; i < pattern.n; i++) stars += pattern.p[i] == '*';
    if (!stars) return;
    if (str_starts(body, STR("*"))) body = str_skip(body, 1);
    if (str_ends(body, STR("*"))) body.n--;
    if (body.n < pattern.n && str_trim(pattern).n - stars < WILDCARD_MIN)
        yaml_problem(p, at, "`%.*s` would match nearly everything; a * needs at least %d letters beside it", STR_ARG(str_sub(pattern, 0, 60)), WILDCARD_MIN);
    else if (str_find_byte(body, '*') != STR_NONE)
        yaml_problem(p, at, "`%.*s`: a * may stand at the start or the end only", STR_ARG(str_sub(pattern, 0, 60)));
}

static void check_alias(struct problems *p, const struct yaml_node *at, str alias)
{
    if (str_trim(alias).n == 0) yaml_problem(p, at, "an alias is empty");
    else check_pattern(p, at, alias);
}

static void read_aliases(struct problems *p, const struct yaml_node *n, struct brand *out)
{
    struct strs given = {0};
    if (out->name.n > 0) strs_add(p->arena, &out->aliases, out->name);
    if (!yaml_list(p, n, &given)) return;
    for (size_t i = 0; i < given.count; i++) {
        check_alias(p, n->kind == YAML_SEQUENCE ? &n->items[i] : n, given.at[i]);
        if (!strs_has(&out->aliases, given.at[i])) strs_add(p->arena, &out->aliases, given.at[i]);
    }
    if (given.count > ALIASES_MAX) yaml_problem(p, n, "more than %d aliases", ALIASES_MAX);
}

static void read_lists(struct problems *p, const struct yaml_node *root, struct brand *out)
{
    for (size_t i = 0; i < COUNT(lists); i++) {
        const struct yaml_node *n = yaml_get(root, lists[i].key);
        struct strs *list = (struct strs *)((char *)out + lists[i].offset);
        if (!yaml_list(p, n, list)) continue; /* noted */
        for (size_t k = 0; k < list->count; k++) {
            const struct yaml_node *at = n->kind == YAML_SEQUENCE ? &n->items[k] : n;
            if (str_trim(list->at[k]).n == 0) yaml_problem(p, at, "an entry of `%.*s` is empty", STR_ARG(n->key));
            else if (lists[i].names) check_pattern(p, at, list->at[k]);
        }
    }
    for (size_t i = 0; i < out->hashtags.count; i++)
        if (str_starts(out->hashtags.at[i], STR("#"))) out->hashtags.at[i] = str_skip(out->hashtags.at[i], 1);
}

static void check_ambiguous(struct problems *p, const struct yaml_node *n, const struct brand *out)
{
    for (size_t i = 0; i < out->ambiguous.count; i++) {
        str word = out->ambiguous.at[i];
        const struct yaml_node *at = n->kind == YAML_SEQUENCE && i < n->count ? &n->items[i] : n;
        if (strs_has(&out->aliases, word)) continue;
        str near = nearest_name(word, out->aliases.at, out->aliases.count);
        if (near.n > 0)
            yaml_problem(p, at, "`%.*s` is not among the aliases; did you mean `%.*s`?", STR_ARG(str_sub(word, 0, 60)),
                         STR_ARG(near));
        else
            yaml_problem(p, at, "`%.*s` is not among the aliases", STR_ARG(str_sub(word, 0, 60)));
    }
    if (out->ambiguous.count > 0 && out->context.count == 0)
        yaml_problem_key(p, n, "`ambiguous` needs `context`: words that show that the brand is meant");
}

static void check_languages(struct problems *p, const struct yaml_node *n, const struct brand *out)
{
    for (size_t i = 0; i < out->languages.count; i++) {
        str lang = out->languages.at[i];
        bool good = lang.n == 2 || lang.n == 3;
        for (size_t k = 0; k < lang.n && good; k++) good = lang.p[k] >= 'a' && lang.p[k] <= 'z';
        if (!good)
            yaml_problem(p, n->kind == YAML_SEQUENCE ? &n->items[i] : n,
                         "`%.*s` is no language code; write de, en, fr …", STR_ARG(str_sub(lang, 0, 60)));
    }
}

static void read_zone(struct problems *p, const struct yaml_node *n, str otherwise, struct brand *out)
{
    struct err e = {0};
    out->zone_name = otherwise;
    if (!yaml_text(p, n, &out->zone_name) || out->zone_name.n == 0) return;
    if (zone_load(p->arena, out->zone_name, &out->zone, &e)) return;
    if (!n)
        problems_add(p, 0, 0, "the settings: %s", e.text);
    else
        yaml_problem(p, n, "%s", e.text);
}

static void read_privacy(struct problems *p, const struct yaml_node *n, struct privacy *out)
{
    int tdm = (int)out->tdm;
    if (!yaml_mapping(p, n)) return;
    yaml_known(p, n, privacy_keys, COUNT(privacy_keys));
    const struct yaml_node *retention = yaml_get(n, STR("retention"));
    bool good = yaml_bool(p, yaml_get(n, STR("scrub")), &out->scrub);
    good &= yaml_bool(p, yaml_get(n, STR("pseudonyms")), &out->pseudonyms);
    good &= yaml_choice(p, yaml_get(n, STR("tdm")), tdm_names, COUNT(tdm_names), &tdm);
    if (retention && retention->kind == YAML_SCALAR && str_eq(retention->text, STR("forever")))
        out->retention_ms = 0;
    else
        good &= yaml_duration(p, retention, &out->retention_ms);
    (void)good; /* faults are noted */
    out->tdm = (enum tdm_policy)tdm;
}

/* What is kept for the rooms that act on it (they read the snapshot); here only checked. */
static bool clock_time(str s, int64_t *minutes)
{
    int64_t hour, minute;
    if (s.n != 5 || s.p[2] != ':' || !str_to_i64(str_sub(s, 0, 2), &hour) || !str_to_i64(str_skip(s, 3), &minute)) return false;
    *minutes = hour * 60 + minute;
    return hour >= 0 && minute >= 0 && minute < 60 && *minutes <= 24 * 60;
}

static bool check_quiet(struct problems *p, const struct yaml_node *n)
{
    str text = {0};
    int64_t from, to;
    if (!n || !yaml_text(p, n, &text)) return !n;
    str until = text, begin = str_cut(&until, '-');
    if (clock_time(begin, &from) && clock_time(until, &to) && from != to) return true;
    yaml_problem(p, n, "`%.*s` is no good value for `quiet`; it wants two times of day, such as \"22:00-07:00\"", STR_ARG(str_sub(text, 0, 60)));
    return false;
}

static int64_t read_schedules(struct problems *p, const struct yaml_node *n)
{
    int64_t every_ms = 0;
    int report = 0;
    if (!yaml_mapping(p, n)) return 0;
    yaml_known(p, n, schedule_keys, COUNT(schedule_keys));
    bool good = yaml_duration(p, yaml_get(n, STR("every")), &every_ms);
    good &= yaml_choice(p, yaml_get(n, STR("report")), report_names, COUNT(report_names), &report);
    good &= check_quiet(p, yaml_get(n, STR("quiet")));
    (void)good; /* faults are noted */
    return every_ms;
}

static void check_alerts(struct problems *p, const struct yaml_node *n)
{
    int digest = 0;
    if (!yaml_mapping(p, n)) return;
    yaml_known(p, n, alert_keys, COUNT(alert_keys));
    for (size_t i = 0; i < n->count; i++) {
        const struct yaml_node *one = &n->items[i];
        if (yaml_is_nothing(one) || (one->kind != YAML_SCALAR && one->count == 0))
            yaml_problem_key(p, one, "key `%.*s` has no value", STR_ARG(one->key));
        else if (str_eq(one->key, STR("digest")) && one->kind == YAML_SCALAR)
            (void)yaml_choice(p, one, digest_names, COUNT(digest_names), &digest);
    }
}

static void read_touchpoints(struct problems *p, const struct yaml_node *n, const struct brand_defaults *defaults,
                             struct brand *out)
{
    (void)yaml_bool(p, n && n->kind == YAML_MAPPING ? yaml_get(n, STR("replace")) : NULL,
                    &out->touchpoints_replace); /* noted */
    struct touchpoint_list list = touchpoints_read(p, n, out->touchpoints_replace ? NULL : &defaults->touchpoints);
    if (out->touchpoints_replace && list.count == 0 && n)
        yaml_problem_key(p, n, "`replace: yes`, but there is no touchpoint here");
    out->touchpoints = list.at;
    out->touchpoint_count = list.count;
}

/* Pasted as an address, or with letters beyond ASCII: its host, as addresses have it, is its own voice, too. */
static void add_hosts(struct arena *a, struct strs *own)
{
    for (size_t i = 0, count = own->count; i < count; i++) {
        str one = own->at[i], url;
        if (str_starts(one, STR("@")) || str_find_byte(one, '.') == STR_NONE || str_find_byte(one, ' ') != STR_NONE) continue;
        bool address = str_find(one, STR("://")) != STR_NONE;
        if (!url_resolve(a, (str){0}, address ? one : str_printf(a, "https://%.*s/", STR_ARG(one)), &url)) continue;
        str host = url_host(url);
        if (address && str_starts(host, STR("www."))) host = str_skip(host, 4);
        if (host.n && !str_eq_nocase(host, one)) strs_add(a, own, str_dup(a, host));
    }
}

static void read_root(struct problems *p, const struct yaml_node *root, const struct brand_defaults *defaults,
                      struct brand *out)
{
    int match = 0;
    yaml_known(p, root, brand_keys, COUNT(brand_keys));
    const struct yaml_node *name = yaml_need(p, root, STR("brand"));
    if (yaml_text(p, name, &out->name) && name && str_trim(out->name).n == 0)
        yaml_problem(p, name, "the name of the brand is empty");
    else
        check_pattern(p, name, out->name);
    read_id(p, root, out);
    read_aliases(p, yaml_get(root, STR("aliases")), out);
    read_lists(p, root, out);
    add_hosts(p->arena, &out->own);
    check_ambiguous(p, yaml_get(root, STR("ambiguous")), out);
    check_languages(p, yaml_get(root, STR("languages")), out);
    read_zone(p, yaml_get(root, STR("zone")), defaults->zone, out);
    if (yaml_choice(p, yaml_get(root, STR("match")), match_names, COUNT(match_names), &match))
        out->match_all = match == 1;
    (void)yaml_real(p, yaml_get(root, STR("neutral_zone")), 0.1, 3, &out->neutral_zone);
    (void)yaml_real(p, yaml_get(root, STR("notices")), 0.1, 2, &out->notices);
    read_touchpoints(p, yaml_get(root, STR("touchpoints")), defaults, out);
    int64_t every_ms = read_schedules(p, yaml_get(root, STR("schedules")));
    brand_sources_read(p, yaml_get(root, STR("sources")), out->id, every_ms, out);
    read_privacy(p, yaml_get(root, STR("privacy")), &out->privacy);
    const struct yaml_node *schedules = yaml_get(root, STR("schedules"));
    check_alerts(p, yaml_get(root, STR("alerts")));
    out->wants_news = yaml_get(root, STR("alerts")) || (schedules && schedules->kind == YAML_MAPPING && yaml_get(schedules, STR("report")));
}

bool brand_read(struct problems *p, str bytes, const struct brand_defaults *defaults, struct brand *out)
{
    size_t before = p->count + p->more;
    *out = (struct brand){.file = p->file, .neutral_zone = 1, .notices = 1, .privacy = {.scrub = true, .pseudonyms = true, .tdm = defaults->tdm}};
    out->yaml = str_dup(p->arena, bytes);
    const struct yaml_node *root = yaml_read(p, bytes);
    if (yaml_mapping(p, root)) read_root(p, root, defaults, out);
    return p->count + p->more == before;
}

bool brand_read_file(struct problems *p, const struct brand_defaults *defaults, struct brand *out)
{
    struct err e = {0};
    str bytes;
    if (file_read(p->arena, p->file, YAML_SIZE, &bytes, &e)) return brand_read(p, bytes, defaults, out);
    problems_add_err(p, &e);
    return false;
}

bool brand_parse(struct arena *a, str path_for_messages, str bytes, struct brand *out, struct err *e)
{
    struct problems p;
    struct brand_defaults defaults = {0};
    problems_init(&p, a, path_for_messages);
    if (!touchpoints_default(a, &defaults.touchpoints, e)) return false;
    return brand_read(&p, bytes, &defaults, out) || problems_none(&p, e);
}

bool brand_load(struct arena *a, str path, struct brand *out, struct err *e)
{
    struct problems p;
    struct brand_defaults defaults = {0};
    problems_init(&p, a, path);
    if (!touchpoints_default(a, &defaults.touchpoints, e)) return false;
    return brand_read_file(&p, &defaults, out) || problems_none(&p, e);
}
