#include "unit.h"

#include "config/brand.h"
#include "config/brand_source.h"
#include "config/defaults.h"
#include "config/paths.h"
#include "config/settings.h"
#include "ladder.h"

#define FILE_NAME "feeds/brands/x.yaml"

static str joined(struct arena *a, const struct strs *list)
{
    struct strs parts = {0};
    for (size_t i = 0; i < list->count; i++) {
        if (i > 0) strs_add(a, &parts, STR("|"));
        strs_add(a, &parts, list->at[i]);
    }
    return str_concat(a, parts.at, parts.count);
}

static const struct touchpoint *touchpoint(const struct brand *b, const char *id)
{
    for (size_t i = 0; i < b->touchpoint_count; i++)
        if (str_eq(b->touchpoints[i].id, str_from(id))) return &b->touchpoints[i];
    return NULL;
}

/* The shipped example: what its comments say is what comes out. */
static void test_telvia(void **state)
{
    struct arena *a = arena_new(0);
    struct brand b;
    struct err e = {0};
    (void)state;
    const struct default_file *file = default_find(STR("feeds/brands/telvia.yaml"));
    assert_non_null(file);
    if (!brand_parse(a, file->path, file->bytes, &b, &e)) fail_msg("%s", e.text);
    unit_text("id", b.id, "telvia");
    unit_text("name", b.name, "Telvia");
    unit_text("aliases", joined(a, &b.aliases), "Telvia|Telwia|Telvia Mobil");
    unit_text("ambiguous", joined(a, &b.ambiguous), "Telwia");
    unit_text("own", joined(a, &b.own), "telvia.example|@telvia|@telvia_hilft");
    unit_text("hashtags", joined(a, &b.hashtags), "telvia|telviafail");
    unit_text("competitors", joined(a, &b.competitors), "ferna");
    unit_text("zone", b.zone_name, "Europe/Berlin");
    assert_non_null(b.zone);
    assert_false(b.match_all);
    assert_true(b.neutral_zone == 1 && b.notices == 1);
    assert_int_equal(b.privacy.retention_ms, 730ll * 86400000);
    assert_int_equal(b.touchpoint_count, 21);
    assert_int_equal(b.source_count, 5);
    unit_text("key", b.sources[0].key, "mastodon-tag(host=mastodon.social,tag=telvia)");
    unit_text("key", b.sources[1].key, "mastodon-tag(host=mastodon.social,tag=telviafail)");
    unit_text("key", b.sources[2].key, "feed(url=https://forum.telvia.example/latest.rss)");
    assert_int_equal(b.sources[0].every_ms, 15 * 60000);
    assert_int_equal(b.sources[2].every_ms, 3600000); /* of schedules */
    assert_true(b.sources[2].about);
    assert_int_equal(b.sources[3].max_pages, 20);
    assert_int_equal(b.sources[3].delay_ms, -1);
    assert_true(b.sources[4].own);
    unit_text("brand", b.sources[4].brand, "telvia");
    unit_text("param", source_config_param(&b.sources[0], STR("tag")), "telvia");
    assert_non_null(touchpoint(&b, "roaming"));
    unit_text("roaming", joined(a, &touchpoint(&b, "roaming")->cues_de), "Roaming|Auslandstarif|im Ausland");
    assert_true(strs_has(&touchpoint(&b, "hotline")->cues_de, STR("Telvia-Hilfe")));
    assert_true(strs_has(&touchpoint(&b, "hotline")->cues_de, STR("Hotline")));
    unit_text("renamed", touchpoint(&b, "delivery")->name_en, "SIM cards and phones by mail");
    unit_same("snapshot", b.yaml, file->bytes);
    arena_free(a);
}

/* The twenty that ship: all there, both languages, in the order of the domain. */
static void test_shipped(void **state)
{
    static const char *const ids[] = {"advertising", "social",  "reviews",  "website",  "app",
                                      "store",       "advice",  "purchase", "price",    "delivery",
                                      "setup",       "product", "service",  "hotline",  "selfservice",
                                      "complaint",   "repair",  "billing",  "contract", "privacy"};
    struct arena *a = arena_new(0);
    struct touchpoint_list list;
    struct err e = {0};
    (void)state;
    if (!touchpoints_default(a, &list, &e)) fail_msg("%s", e.text);
    assert_int_equal(list.count, sizeof ids / sizeof ids[0]);
    for (size_t i = 0; i < list.count; i++) {
        const struct touchpoint *t = &list.at[i];
        unit_text("id", t->id, ids[i]);
        if (t->name_de.n == 0 || t->name_en.n == 0 || t->cues_de.count < 25 || t->cues_en.count < 25)
            fail_msg("%s is thin", ids[i]);
        assert_false(t->off || t->fallback);
        for (size_t k = 0; k < i; k++)
            for (size_t c = 0; c < t->cues_de.count; c++)
                if (strs_has(&list.at[k].cues_de, t->cues_de.at[c]))
                    fail_msg("cue %.*s stands under %s and %s", STR_ARG(t->cues_de.at[c]), ids[k], ids[i]);
    }
    arena_free(a);
}

struct bad_row {
    const char *yaml, *want; /* want without the file's name; several lines for several faults */
};

static const struct bad_row bad_rows[] = {
    {"aliases: x\n", "1:1: key `brand` is missing"},
    {"brand:\n", "1:1: key `brand` has no value; it wants a single value"},
    {"brand: ' '\n", "1:8: the name of the brand is empty"},
    {"brand: [a, b]\n", "1:8: key `brand` wants a single value, not a list"},
    {"- brand: x\n", "1:1: here should stand a mapping (key: value), not a list"},
    {"brand: X\nalias: [y]\n", "2:1: key `alias` is not known; did you mean `aliases`?"},
    {"brand: X\ncolour: red\n", "2:1: key `colour` is not known here"},
    {"brand: X\nbrand: Y\n", "2:1: key `brand` stands twice; the first is in line 1"},
    {"brand: X\nid: Großes Id\n",
     "2:5: `Großes Id` is no id; use a-z, 0-9, - _ and ., a letter or digit first, at most 64"},
    {"brand: X\nid: ..\n", "2:5: `..` is no id; use a-z, 0-9, - _ and ., a letter or digit first, at most 64"},
    {"brand: X\naliases: [a*b, '*', 'x*', abc*]\n",
     "2:11: `a*b`: a * may stand at the start or the end only\n"
     "2:16: `*` would match nearly everything; a * needs at least 3 letters beside it\n"
     "2:21: `x*` would match nearly everything; a * needs at least 3 letters beside it"},
    {"brand: X\nexclude: [Via, '**']\ncontext: 'x*'\nproducts: ['*']\ncompetitors: ['*', other]\n",
     "2:16: `**` would match nearly everything; a * needs at least 3 letters beside it\n"
     "3:10: `x*` would match nearly everything; a * needs at least 3 letters beside it\n"
     "4:12: `*` would match nearly everything; a * needs at least 3 letters beside it\n"
     "5:15: `*` would match nearly everything; a * needs at least 3 letters beside it"},
    {"brand: '*'\n", "1:8: `*` would match nearly everything; a * needs at least 3 letters beside it"},
    {"brand: X\nproducts: [Tarif*, '*karte', 'Surf*Flat']\n", "2:30: `Surf*Flat`: a * may stand at the start or the end only"},
    {"brand: X\naliases:\n  - y\n  - ''\n", "4:5: an alias is empty"},
    {"brand: X\naliases: {a: b}\n", "2:10: key `aliases` wants a list, not a mapping (key: value)"},
    {"brand: X\nhashtags:\n  - #x\n", "3:4: an entry is empty; here should stand a single value"},
    {"brand: Telvia\ncontext: Tarif\nambiguous: Telwia\n",
     "3:12: `Telwia` is not among the aliases; did you mean `Telvia`?"},
    {"brand: Telvia\nambiguous: Telvia\n", "2:1: `ambiguous` needs `context`: words that show that the brand is meant"},
    {"brand: X\nlanguages: [de, English]\n", "2:17: `English` is no language code; write de, en, fr …"},
    {"brand: X\nmatch: some\n", "2:8: `some` is no good value for `match`; it wants names or all"},
    {"brand: X\ntouchpoints: [a]\n", "2:14: key `touchpoints` wants a mapping (key: value), not a list"},
    {"brand: X\ntouchpoints:\n  \"im Ausland\": {de: x}\n", "3:3: `im Ausland` is no id of a touchpoint; use letters, digits, - and _"},
    {"brand: X\ntouchpoints:\n  roaming: {name: Roaming}\n",
     "3:3: touchpoint `roaming` has no cues; list words under `de` or `en`"},
    {"brand: X\ntouchpoints:\n  roaming: {dee: x, de: y}\n", "3:13: key `dee` is not known; did you mean `de`?"},
    {"brand: X\ntouchpoints:\n  roaming: {name: {fr: x}, de: y}\n", "3:20: key `fr` is not known here"},
    {"brand: X\ntouchpoints:\n  hotline: perhaps\n",
     "3:12: `perhaps` is no good value for `hotline`; it wants yes or no"},
    {"brand: X\ntouchpoints:\n  a: {fallback: yes}\n  b: {fallback: yes}\n",
     "4:3: touchpoint `b` is a second fallback; the first is `a`"},
    {"brand: X\ntouchpoints: {replace: maybe}\n", "2:24: `maybe` is no good value for `replace`; it wants yes or no"},
    {"brand: X\ntouchpoints: {replace: yes}\n", "2:1: `replace: yes`, but there is no touchpoint here"},
    {"brand: X\nsources: feed\n", "2:10: key `sources` wants a list (entries with `- ` in front, or [a, b]), not a single value"},
    {"brand: X\nsources:\n  - feed:\n    url: x\n",
     "4:5: this belongs to `feed`: indent it further, or write {…} behind it"},
    {"brand: X\nsources:\n  - {feed: {url: x}, page: {url: y}}\n",
     "3:5: an entry of `sources` is one TYPE: {parameters}, or a TYPE alone"},
    {"brand: X\nsources:\n  - feed: https://x.example/\n",
     "3:11: what source `feed` is told stands as {name: value}; `leumund sources show feed` lists the names"},
    {"brand: X\nsources:\n  - Feed!: {url: x}\n", "3:5: `Feed!` is no type of source; a type has a-z, 0-9 and -"},
    {"brand: X\nsources:\n  - feed: {url: x, every: often}\n",
     "3:27: `often` is no good value for `every`; it wants a duration such as 250ms, 30s, 15m, 2h, 7d (a bare number "
     "is seconds)"},
    {"brand: X\nsources:\n  - feed: {url: x, max_pages: 0}\n", "3:31: 0 is out of range for `max_pages`; it may be 1 to 100000"},
    {"brand: X\nsources:\n  - feed: {url: }\n", "3:12: parameter `url` has no value (what begins with # is a comment, unless it stands in quotes)"},
    {"brand: X\nsources:\n  - feed: {url: x}\n  - feed: {url: x, about: yes}\n",
     "4:5: this source stands twice; the first is in line 3"},
    {"brand: X\nprivacy: {tdm: no, scrub: perhaps, retantion: 1d}\n",
     "2:36: key `retantion` is not known; did you mean `retention`?\n"
     "2:27: `perhaps` is no good value for `scrub`; it wants yes or no\n"
     "2:16: `no` is no good value for `tdm`; it wants respect, warn or ignore"},
    {"brand: X\nalerts: {slak: x, mail: }\n",
     "2:10: key `slak` is not known; did you mean `slack`?\n2:19: key `mail` has no value"},
    {"brand: X\nschedules: {report: yearly}\n",
     "2:21: `yearly` is no good value for `report`; it wants day, week, month, quarter or never"},
    {"brand: X\nzone: Europe/Berlln\n", "2:7: time zone \"Europe/Berlln\" is not known "},
    {"brand: X\nschedules: {quiet: \"22-7\"}\n", "2:20: `22-7` is no good value for `quiet`; it wants two times of day, such as \"22:00-07:00\""},
    {"brand: X\nschedules: {quiet: \"25:00-07:00\"}\n",
     "2:20: `25:00-07:00` is no good value for `quiet`; it wants two times of day, such as \"22:00-07:00\""},
    {"brand: X\nsources:\n  - telegram: \"@acme\"\n",
     "3:15: what source `telegram` is told stands as {name: value}; `leumund sources show telegram` lists the names"},
};

static void test_faults(void **state)
{
    struct arena *a = arena_new(0);
    struct brand_defaults shipped = {0};
    struct err e = {0};
    (void)state;
    assert_true(touchpoints_default(a, &shipped.touchpoints, &e));
    for (size_t i = 0; i < sizeof bad_rows / sizeof bad_rows[0]; i++) {
        struct problems p;
        struct brand b;
        struct buf got, want;
        buf_init(&got, 1 << 16);
        buf_init(&want, 1 << 16);
        problems_init(&p, a, STR(FILE_NAME));
        if (brand_read(&p, str_from(bad_rows[i].yaml), &shipped, &b)) fail_msg("%s: was taken", bad_rows[i].yaml);
        problems_put(&p, &got);
        str rest = str_from(bad_rows[i].want);
        while (rest.p) {
            buf_putz(&want, FILE_NAME ":");
            buf_put(&want, str_cut(&rest, '\n'));
            buf_putc(&want, '\n');
        }
        /* what the zone room says is its own affair */
        str shown =
            str_ends(str_from(bad_rows[i].want), STR("is not known ")) ? str_sub(buf_str(&got), 0, want.n - 1) : buf_str(&got);
        str expected =
            str_ends(str_from(bad_rows[i].want), STR("is not known ")) ? str_sub(buf_str(&want), 0, want.n - 1) : buf_str(&want);
        unit_same(bad_rows[i].yaml, shown, expected);
        buf_free(&got);
        buf_free(&want);
    }
    arena_free(a);
}

static const struct {
    const char *yaml, *keys; /* keys of all sources, a line each */
} source_rows[] = {
    {"sources: [hackernews]\n", "hackernews"},
    {"sources:\n  - hackernews:\n  - feed: {url: x}\n", "hackernews\nfeed(url=x)"},
    {"sources:\n  - a: {z: 1, b: 2, m: 3, every: 5m, about: yes}\n", "a(b=2,m=3,z=1)"},
    {"sources:\n  - a: {u: 'x,y\\z'}\n", "a(u=x\\,y\\\\z)"},
    {"sources:\n  - a: {h: [1, 2], t: [x, y]}\n", "a(h=1,t=x)\na(h=1,t=y)\na(h=2,t=x)\na(h=2,t=y)"},
    {"sources:\n", ""},
    {"sources: []\n", ""},
};

static void test_sources(void **state)
{
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof source_rows / sizeof source_rows[0]; i++) {
        struct brand b;
        struct err e = {0};
        str parts[] = {STR("brand: X\n"), str_from(source_rows[i].yaml)};
        if (!brand_parse(a, STR("x.yaml"), str_concat(a, parts, 2), &b, &e))
            fail_msg("%s: %s", source_rows[i].yaml, e.text);
        struct strs keys = {0};
        for (size_t k = 0; k < b.source_count; k++) {
            if (k > 0) strs_add(a, &keys, STR("\n"));
            strs_add(a, &keys, b.sources[k].key);
        }
        unit_text(source_rows[i].yaml, str_concat(a, keys.at, keys.count), source_rows[i].keys);
    }
    arena_free(a);
}

static void test_ids(void **state)
{
    static const struct {
        const char *path, *want;
    } rows[] = {
        {"feeds/brands/telvia.yaml", "telvia"},
        {"Große Bahn.yml", "grosse-bahn"},
        {"/a/b.c/x.y.yaml", "x.y"},
        {"../..", "brand"},
        {"---", "brand"},
        {"Ärger & Co", "aerger-co"},
        {"Ünïcødé.yaml", "uen-c-d"},
        {"", "brand"},
    };
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        unit_text(rows[i].path, brand_id_of(a, str_from(rows[i].path)), rows[i].want);
    arena_free(a);
}

static void test_touchpoints(void **state)
{
    struct arena *a = arena_new(0);
    struct brand b;
    struct err e = {0};
    (void)state;
    str yaml = STR(
        "brand: Bahn\nid: bahn\nmatch: all\nneutral_zone: 1.25\nnotices: 0.5\ntouchpoints:\n  replace: yes\n  train: {name: {de: Zug}, de: [Zug, ICE], minor: yes, judged: yes}\n"
        "  other: {name: Other, fallback: yes}\n  bus: off\n");
    if (!brand_parse(a, STR("x.yaml"), yaml, &b, &e)) fail_msg("%s", e.text);
    assert_true(b.match_all && b.touchpoints_replace && b.neutral_zone == 1.25 && b.notices == 0.5);
    assert_int_equal(b.touchpoint_count, 3);
    unit_text("name", b.touchpoints[0].name_en, "Zug");
    assert_true(b.touchpoints[1].fallback && !b.touchpoints[0].fallback && b.touchpoints[2].off);
    assert_true(b.touchpoints[0].minor && !b.touchpoints[1].minor && b.touchpoints[0].judged && !b.touchpoints[1].judged);
    yaml = STR("brand: Bahn\ntouchpoints:\n  repair: off\n  billing: {off: yes}\n  other: {fallback: yes}\n");
    if (!brand_parse(a, STR("x.yaml"), yaml, &b, &e)) fail_msg("%s", e.text);
    assert_int_equal(b.touchpoint_count, 21);
    assert_true(touchpoint(&b, "repair")->off && touchpoint(&b, "billing")->off && !touchpoint(&b, "hotline")->off);
    arena_free(a);
}

static void test_files(void **state)
{
    struct arena *a = arena_new(0);
    struct brand b;
    struct err e = {0};
    (void)state;
    assert_false(brand_load(a, STR("no/such/file.yaml"), &b, &e));
    assert_string_equal(e.text, "no/such/file.yaml: No such file or directory");
    assert_int_equal(e.code, ERR_CONFIG);
    assert_false(brand_load(a, STR("/"), &b, &e));
    assert_string_equal(e.text, "/: Is a directory");
    if (!brand_load(a, STR(ROOT "/feeds/brands/telvia.yaml"), &b, &e)) fail_msg("%s", e.text);
    arena_free(a);
}

/* Every YAML block of the document is taken; one that names no brand is the part of a file, or settings. */
static void test_document(void **state)
{
    struct arena *a = arena_new(0);
    struct err e = {0};
    str text;
    int blocks = 0;
    (void)state;
    if (!file_read(a, STR(ROOT "/docs/brand-files.md"), 1 << 20, &text, &e)) fail_msg("%s", e.text);
    for (size_t at; (at = str_find(text, STR("```yaml\n"))) != STR_NONE; blocks++) {
        text = str_skip(text, at + 8);
        str block = str_sub(text, 0, str_find(text, STR("```")));
        str parts[] = {str_starts(block, STR("brand:")) ? STR("") : STR("brand: X\n"), block};
        struct brand b;
        struct settings s;
        struct problems p;
        problems_init(&p, a, STR("settings"));
        bool good = brand_parse(a, STR("x.yaml"), str_concat(a, parts, 2), &b, &e);
        if (!good && !settings_read(&p, block, &s)) fail_msg("%.*s%s", STR_ARG(block), e.text);
        text = str_skip(text, block.n + 3);
    }
    assert_true(blocks >= 8);
    arena_free(a);
}

static void ladder_work(struct arena *a, void *ctx)
{
    struct brand b;
    struct err e = {0};
    if (!brand_parse(a, STR("feeds/brands/telvia.yaml"), *(str *)ctx, &b, &e)) fail_msg("%s", e.text);
}

static void test_ladder(void **state)
{
    const struct default_file *file = default_find(STR("feeds/brands/telvia.yaml"));
    (void)state;
    assert_non_null(file);
    str bytes = file->bytes;
    ladder("brand", ladder_work, &bytes, 8 << 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_telvia),  cmocka_unit_test(test_shipped),  cmocka_unit_test(test_faults),
        cmocka_unit_test(test_sources), cmocka_unit_test(test_ids),      cmocka_unit_test(test_touchpoints),
        cmocka_unit_test(test_files),   cmocka_unit_test(test_document), cmocka_unit_test(test_ladder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
