#include "unit.h"

#include "config/settings.h"
#include "ladder.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* An environment of "NAME=value" texts. */
static const char *look(void *ctx, const char *name)
{
    size_t n = strlen(name);
    for (const char *const *at = ctx; *at; at++)
        if (strncmp(*at, name, n) == 0 && (*at)[n] == '=') return *at + n + 1;
    return NULL;
}

static struct environment with(const char *const *variables)
{
    return (struct environment){look, (void *)(uintptr_t)variables};
}

static void test_paths(void **state)
{
    static const struct {
        const char *variables[4];
        const char *config, *data;
    } rows[] = {
        {{"HOME=/home/u"}, "/home/u/.config/leumund", "/home/u/.local/share/leumund"},
        {{"HOME=/home/u/", "XDG_CONFIG_HOME=/etc/x"}, "/etc/x/leumund", "/home/u/.local/share/leumund"},
        {{"HOME=/home/u", "XDG_DATA_HOME=relative"}, "/home/u/.config/leumund", "/home/u/.local/share/leumund"},
        {{"HOME=", "XDG_DATA_HOME=/d/"}, "./.config/leumund", "/d/leumund"},
        {{NULL}, "./.config/leumund", "./.local/share/leumund"},
    };
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct environment env = with(rows[i].variables);
        struct paths paths;
        paths_find(a, &env, &paths);
        unit_text("config", paths.config, rows[i].config);
        unit_text("data", paths.data, rows[i].data);
    }
    struct environment env = with(rows[0].variables);
    unit_text("~", path_expand(a, &env, STR("~/x")), "/home/u/x");
    unit_text("~", path_expand(a, &env, STR("~")), "/home/u");
    unit_text("~", path_expand(a, &env, STR("~other/x")), "~other/x");
    arena_free(a);
}

static void test_faults(void **state)
{
    static const struct {
        const char *yaml, *want;
    } rows[] = {
        {"stor: x\n", "s.yaml:1:1: key `stor` is not known; did you mean `store`?"},
        {"lang: fr\n", "s.yaml:1:7: `fr` is no good value for `lang`; it wants de or en"},
        {"jobs: 1000\n", "s.yaml:1:7: 1000 is out of range for `jobs`; it may be 0 to 256"},
        {"jobs: -1\n", "s.yaml:1:7: -1 is out of range for `jobs`; it may be 0 to 256"},
        {"delay: soon\n", "s.yaml:1:8: `soon` is no good value for `delay`; it wants a duration such as 250ms, 30s, "
                          "15m, 2h, 7d (a bare number is seconds)"},
        {"color: red\ntdm: x\n", "s.yaml:1:8: `red` is no good value for `color`; it wants auto, always or never\n"
                                   "s.yaml:2:6: `x` is no good value for `tdm`; it wants respect, warn or ignore"},
        {"- a\n", "s.yaml:1:1: here should stand a mapping (key: value), not a list"},
    };
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct settings s = {0};
        struct problems p;
        struct err e = {0};
        problems_init(&p, a, STR("s.yaml"));
        assert_false(settings_read(&p, str_from(rows[i].yaml), &s));
        assert_false(problems_none(&p, &e));
        assert_string_equal(e.text, rows[i].want);
    }
    arena_free(a);
}

static void write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fputs(text, f);
    assert_int_equal(fclose(f), 0);
}

/* Default < file < environment. */
static void test_precedence(void **state)
{
    struct arena *a = arena_new(0);
    struct settings s;
    struct paths paths;
    struct err e = {0};
    struct problems p;
    char dir[] = "/tmp/leumund-test-XXXXXX", home[64], path[128], sub[96];
    (void)state;
    assert_non_null(mkdtemp(dir));
    snprintf(home, sizeof home, "XDG_CONFIG_HOME=%s", dir);
    snprintf(sub, sizeof sub, "%s/leumund", dir);
    snprintf(path, sizeof path, "%s/leumund.yaml", sub);
    assert_int_equal(mkdir(sub, 0700), 0);
    const char *bare[] = {home, "HOME=/home/u", "LANG=de_AT.UTF-8", NULL};
    struct environment env = with(bare);
    paths_find(a, &env, &paths);

    assert_true(settings_load(a, &env, &paths, &s, &p)); /* no file */
    unit_text("store", s.store, "/home/u/.local/share/leumund/corpus");
    unit_text("lang", s.lang, "de");
    assert_int_equal(s.delay_ms, -1);
    assert_int_equal(s.tdm_origin, SETTING_DEFAULT);

    write_file(path, "# nothing yet\n\n");
    assert_true(settings_load(a, &env, &paths, &s, &p));

    write_file(path,
               "store: ~/corpus\nlang: en\ndelay: 2s\ntdm: warn\nbody_max: 8M\ncolor: never\njobs: 0\n");
    assert_true(settings_load(a, &env, &paths, &s, &p));
    unit_text("store", s.store, "/home/u/corpus");
    unit_text("lang", s.lang, "en");
    assert_int_equal(s.delay_ms, 2000);
    assert_int_equal(s.body_max, 8 << 20);
    assert_int_equal(s.color, COLOR_NEVER);
    assert_int_equal(s.tdm, TDM_WARN);
    assert_int_equal(s.tdm_origin, SETTING_FILE);
    assert_int_equal(s.zone_origin, SETTING_DEFAULT);
    assert_int_equal(s.jobs, 0);

    const char *over[] = {home,
                          "HOME=/home/u",
                          "LEUMUND_STORE=/srv/c",
                          "LEUMUND_LANG=de",
                          "LEUMUND_TDM=ignore",
                          "LEUMUND_ZONE=UTC",
                          "LEUMUND_DELAY=",
                          NULL};
    env = with(over);
    assert_true(settings_load(a, &env, &paths, &s, &p));
    unit_text("store", s.store, "/srv/c");
    unit_text("lang", s.lang, "de");
    assert_int_equal(s.tdm, TDM_IGNORE);
    assert_int_equal(s.tdm_origin, SETTING_ENVIRONMENT);
    assert_int_equal(s.zone_origin, SETTING_ENVIRONMENT);
    assert_int_equal(s.delay_ms, 2000);

    const char *blanks[] = {home, "HOME=/home/u", "LEUMUND_JOBS= 2 ", NULL};
    env = with(blanks);
    assert_true(settings_load(a, &env, &paths, &s, &p));
    assert_int_equal(s.jobs, 2);

    const char *bad[] = {home, "LEUMUND_JOBS=many", "LEUMUND_DELAY=soon", NULL};
    env = with(bad);
    assert_false(settings_load(a, &env, &paths, &s, &p));
    assert_int_equal(p.count, 2);
    assert_false(problems_none(&p, &e));
    assert_non_null(strstr(e.text, "the environment: `many` is no good value for `LEUMUND_JOBS`; it wants a whole number"));
    assert_non_null(strstr(e.text, "the environment: `soon` is no good value for `LEUMUND_DELAY`"));

    const char *named[] = {home, "LEUMUND_CONFIG=/no/such.yaml", NULL};
    env = with(named);
    assert_false(settings_load(a, &env, &paths, &s, &p));
    assert_false(problems_none(&p, &e));
    assert_string_equal(e.text, "/no/such.yaml: No such file or directory");
    assert_int_equal(e.code, ERR_CONFIG);

    write_file(path, "stor: x\n");
    env = with(bare);
    assert_false(settings_load(a, &env, &paths, &s, &p));
    assert_false(problems_none(&p, &e));
    assert_non_null(strstr(e.text, "leumund.yaml:1:1: key `stor` is not known"));
    unlink(path);
    rmdir(sub);
    rmdir(dir);
    arena_free(a);
}

/* Folder of --lexicons, then the user's folder, then what is compiled in. */
static void test_data_file(void **state)
{
    struct arena *a = arena_new(0);
    struct err e = {0};
    char dir[] = "/tmp/leumund-test-XXXXXX", path[128];
    str bytes, shown, name = STR("lexicons/touchpoints.yaml");
    (void)state;
    assert_non_null(mkdtemp(dir));
    struct paths paths = {.config = STR("/no/such/folder")};
    assert_true(data_file(a, &paths, (str){0}, name, &bytes, &shown, &e));
    unit_same("shown", shown, name);
    assert_true(bytes.n > 10000);
    assert_true(data_file(a, &paths, str_from(dir), name, &bytes, &shown, &e)); /* not there: compiled in */
    unit_same("shown", shown, name);
    snprintf(path, sizeof path, "%s/touchpoints.yaml", dir);
    write_file(path, "own: {de: x}\n");
    assert_true(data_file(a, &paths, str_from(dir), name, &bytes, &shown, &e));
    unit_text("bytes", bytes, "own: {de: x}\n");
    unit_text("shown", shown, path);
    assert_false(data_file(a, NULL, (str){0}, STR("lexicons/none.lex"), &bytes, &shown, &e));
    assert_int_equal(e.code, ERR_CONFIG);
    assert_false(file_read(a, str_from(path), 5, &bytes, &e));
    assert_int_equal(e.code, ERR_LIMIT);
    unlink(path);
    rmdir(dir);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paths),
        cmocka_unit_test(test_faults),
        cmocka_unit_test(test_precedence),
        cmocka_unit_test(test_data_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
