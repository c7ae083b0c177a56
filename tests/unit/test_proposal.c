/* What `leumund init` guesses from a name. */
#include "config/proposal.h"
#include "unit.h"

#include "base/buf.h"

static str joined(struct arena *a, const struct strs *list)
{
    struct buf b;
    buf_init(&b, 4096);
    for (size_t i = 0; i < list->count; i++) buf_printf(&b, "%s%.*s", i ? "|" : "", STR_ARG(list->at[i]));
    str out = str_dup(a, buf_str(&b));
    buf_free(&b);
    return out;
}

static void test_names(void **state)
{
    static const struct {
        const char *name, *phrase, *variants, *slips, *hashtags;
        bool everyday;
    } rows[] = {
        {"Telvia", "Telvia", "", "Telwia|Tlevia|Tevlia|Teliva|Telvai", "telvia", false},
        {"  Deutsche \t Bahn ", "\"Deutsche Bahn\"", "Deutsche-Bahn|DeutscheBahn",
         "Duetsche Bahn|Detusche Bahn|Deustche Bahn|Deutcshe Bahn|Deutshce Bahn|Deutsceh Bahn|Deutsche Bhan|Deutsche Banh", "deutschebahn", false},
        {"Bahn", "Bahn", "", "", "bahn", true},
        {"o2", "o2", "", "", "o2", true},
        {"TeamViewer", "TeamViewer", "Team Viewer|Team-Viewer", "TeamVeiwer|TaemViewer|TemaViewer|TeamViweer|TeamVieewr|TeamViewre", "teamviewer", false},
        {"H&M", "\"H&M\"", "H & M|H und M|HundM|H and M", "", "hundm|hm", true},
        {"1&1", "\"1&1\"", "1 & 1|1 und 1|1und1|1 and 1", "", "1und1", true},
        {"Müller", "Müller", "Muller", "Müler|Mlüler|Mülelr|Müllre", "müller|mueller", false},
        {"Telvia GmbH", "Telvia", "Telvia", "Telwia|Tlevia|Tevlia|Teliva|Telvai", "telvia", false},
        {"Kellogg's", "\"Kellogg's\"", "Kelloggs", NULL, "kelloggs", false},
        {"Say \"hi\"", "\"Say hi\"", NULL, NULL, "sayhi", false},
        {"Acme\xC2\xAE", "Acme", "", NULL, "acme", false}, /* ® is no part of a name */
        {"Telvia \xF0\x9F\x9A\x80", "Telvia", "Telvia", "Telwia|Tlevia|Tevlia|Teliva|Telvai", "telvia", false}, /* nor is an emoji what people write */
        {"\xF0\x9F\x9A\x80", "\xF0\x9F\x9A\x80", "", "", "", true},
        {"", "", "", "", "", true},
    };
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct proposal p;
        proposal_make(a, str_from(rows[i].name), &p);
        unit_text(rows[i].name, p.phrase, rows[i].phrase);
        if (rows[i].variants) unit_text(rows[i].name, joined(a, &p.variants), rows[i].variants);
        if (rows[i].slips) unit_text(rows[i].name, joined(a, &p.slips), rows[i].slips);
        unit_text(rows[i].name, joined(a, &p.hashtags), rows[i].hashtags);
        if (p.everyday != rows[i].everyday) fail_msg("%s: everyday is %d", rows[i].name, p.everyday);
    }
    arena_free(a);
}

/* Any bytes as a name: nothing breaks, and what is quoted is one line. */
static void test_any_name(void **state)
{
    struct arena *a = arena_new(0);
    uint64_t seed = 17;
    (void)state;
    for (int round = 0; round < 3000; round++) {
        char name[40];
        size_t n = 0;
        for (; n < (size_t)(round % 40); n++) {
            seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
            name[n] = (char)(seed >> 56);
        }
        struct proposal p;
        struct buf b;
        proposal_make(a, (str){name, n}, &p);
        buf_init(&b, 4096);
        proposal_put_yaml(&b, p.name);
        assert_true(buf_ok(&b) && b.n > 0);
        assert_int_equal(str_find_byte(buf_str(&b), '\n'), STR_NONE);
        buf_free(&b);
        arena_reset(a);
    }
    arena_free(a);
}

static void test_yaml(void **state)
{
    static const struct {
        const char *in, *want;
    } rows[] = {
        {"Telvia", "Telvia"}, {"Deutsche Bahn", "Deutsche Bahn"}, {"no", "\"no\""}, {"Yes", "\"Yes\""}, {"11", "\"11\""}, {"@x", "\"@x\""}, {"a: b", "\"a: b\""},
        {"a #b", "\"a #b\""}, {"Müller", "Müller"}, {"", "\"\""}, {"a\"b", "\"a\\\"b\""}, {"a  b", "\"a  b\""}, {"telvia.example", "telvia.example"}, {"-a", "\"-a\""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf b;
        buf_init(&b, 100);
        proposal_put_yaml(&b, str_from(rows[i].in));
        unit_text(rows[i].in, buf_str(&b), rows[i].want);
        buf_free(&b);
    }
}

static void test_zones(void **state)
{
    (void)state;
    unit_text("at", proposal_zone(STR("telvia.at"), STR("de")), "Europe/Vienna");
    unit_text("de", proposal_zone(STR("telvia.example"), STR("de")), "Europe/Berlin");
    unit_text("uk", proposal_zone(STR("telvia.co.uk"), STR("en")), "Europe/London");
    unit_text("none", proposal_zone((str){0}, STR("en")), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_names), cmocka_unit_test(test_any_name), cmocka_unit_test(test_yaml), cmocka_unit_test(test_zones)};
    return cmocka_run_group_tests_name("proposal", tests, NULL, NULL);
}
