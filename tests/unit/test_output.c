#include "golden.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "output/board_chart.h"
#include "output/flow.h"
#include "output/rows.h"

#include <math.h>

#define ARRAY_COUNT(a) (sizeof(a) / sizeof *(a))

static struct arena *arena;

static enum style_role by_sign(const struct value *v)
{
    return v->type != VALUE_REAL ? STYLE_PLAIN : v->real < 0 ? STYLE_BAD : STYLE_GOOD;
}

static const struct rows_column columns[] = {
    {.name = STR_INIT("id"), .type = VALUE_INT},
    {.name = STR_INIT("published_at"), .title = STR_INIT("published"), .type = VALUE_TIME},
    {.name = STR_INIT("sentiment"), .type = VALUE_REAL, .role = by_sign},
    {.name = STR_INIT("answered"), .type = VALUE_BOOL},
    {.name = STR_INIT("text"), .type = VALUE_TEXT},
    {.name = STR_INIT("moments"), .type = VALUE_JSON},
};

static void put_rows(struct rows_writer *w)
{
    static const struct {
        int64_t id, at;
        enum date_precision precision;
        double sentiment;
        bool answered;
        const char *text, *moments;
    } rows[] = {
        {1, 1772366400000, DATE_SECOND, -0.8125, true, "Zum vierten Mal angerufen, \"gleich\" dran: 40 Minuten.", "[\"hotline\"]"},
        {20, 1772323200000, DATE_DAY, 0.5, false, "Läuft 👍🏽 seit Mai, 日本 inklusive", NULL},
        {300, 0, DATE_UNKNOWN, NAN, false, "=HYPERLINK(\"x\")\nzweite\tZeile \x1B[31m\\rot", "{}"},
        {-4, 1772366400123, DATE_SECOND, -0.001, false, "", NULL},
    };
    struct err e = {0};
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        struct date at = {.at = rows[i].at, .precision = rows[i].precision};
        struct value cells[] = {
            value_int(rows[i].id),        value_time(at),
            value_real(rows[i].sentiment, 2), value_bool(rows[i].answered),
            value_text(str_from(rows[i].text)), value_json(str_from(rows[i].moments)),
        };
        assert_true(rows_put(w, cells, &e));
    }
    assert_true(rows_close(w, &e));
}

static void check(const char *name, struct rows_options o)
{
    struct buf out;
    buf_init(&out, 1 << 20);
    o.write = rows_write_buf;
    o.ctx = &out;
    put_rows(rows_open(arena, &o, columns, ARRAY_COUNT(columns)));
    golden(name, buf_str(&out));
    buf_free(&out);
}

static void test_formats(void **state)
{
    (void)state;
    check("output/rows.txt", (struct rows_options){.format = ROWS_TEXT});
    check("output/rows-80.txt", (struct rows_options){.format = ROWS_TEXT, .style = {.columns = 80}});
    check("output/rows-color.txt", (struct rows_options){.format = ROWS_TEXT, .style = {.columns = 72, .color = true}});
    check("output/rows.tsv", (struct rows_options){.format = ROWS_TSV});
    check("output/rows-bare.tsv", (struct rows_options){.format = ROWS_TSV, .no_titles = true});
    check("output/rows.csv", (struct rows_options){.format = ROWS_CSV});
    check("output/rows-semicolon.csv", (struct rows_options){.format = ROWS_CSV, .separator = ';', .raw_formulas = true});
    check("output/rows.jsonl", (struct rows_options){.format = ROWS_JSONL});
}

static void test_no_rows(void **state)
{
    (void)state;
    for (int format = ROWS_TEXT; format <= ROWS_JSONL; format++) {
        struct buf out;
        struct err e = {0};
        buf_init(&out, 1000);
        struct rows_options o = {.format = (enum rows_format)format, .write = rows_write_buf, .ctx = &out};
        assert_true(rows_close(rows_open(arena, &o, columns, 1), &e));
        unit_text("titles only", buf_str(&out), format == ROWS_JSONL ? "" : "id\n");
        buf_free(&out);
    }
}

/* Many rows: widths are settled by the first, all come out, memory stays. */
static void test_many_rows(void **state)
{
    (void)state;
    struct buf out;
    struct err e = {0};
    buf_init(&out, 64 << 20);
    struct rows_options o = {.format = ROWS_TEXT, .style = {.columns = 40}, .write = rows_write_buf, .ctx = &out};
    struct rows_column two[] = {columns[0], columns[4]};
    struct rows_writer *w = rows_open(arena, &o, two, 2);
    size_t used = 0;
    for (int i = 0; i < 20000; i++) {
        struct value cells[] = {value_int(i), value_text(STR("some words that are longer than there is room for"))};
        assert_true(rows_put(w, cells, &e));
        if (i == 1000) used = arena_used(arena);
    }
    assert_int_equal(arena_used(arena), used);
    assert_true(rows_close(w, &e));
    size_t lines = 0;
    for (str rest = buf_str(&out), line; rest.n; lines++) {
        line = str_cut(&rest, '\n');
        assert_true(line.n <= 44);
    }
    assert_int_equal(lines, 20001);
    buf_free(&out);
}

static bool refuse(void *ctx, str bytes, struct err *e)
{
    (void)ctx;
    (void)bytes;
    return err_set(e, ERR_IO, "no room");
}

static void test_failures(void **state)
{
    (void)state;
    struct err e = {0};
    struct rows_options o = {.format = ROWS_JSONL, .write = refuse};
    struct rows_writer *w = rows_open(arena, &o, columns, 1);
    struct value cell = value_int(1);
    assert_true(rows_put(w, &cell, &e)); /* still in the buffer */
    assert_false(rows_close(w, &e));
    assert_int_equal(e.code, ERR_IO);
    struct buf small;
    buf_init(&small, 3);
    assert_false(rows_write_buf(&small, STR("four"), &e));
    assert_int_equal(e.code, ERR_LIMIT);
    buf_free(&small);
    FILE *full = fopen("/dev/full", "w");
    if (full) {
        assert_false(rows_write_file(full, STR("x"), &e));
        assert_int_equal(e.code, ERR_IO);
        fclose(full);
    }
}

static void test_style(void **state)
{
    (void)state;
    FILE *file = tmpfile();
    struct style wide = style_of_fd(true, fileno(file)); /* no terminal has no width */
    fclose(file);
    assert_true(wide.color && wide.columns == 0);
    struct buf b;
    buf_init(&b, 100);
    style_put(&b, &(struct style){.color = true}, STYLE_BAD, STR("a\x1B[0m"));
    style_put(&b, &(struct style){0}, STYLE_BAD, STR("b"));
    unit_text("style", buf_str(&b), "\x1B[31ma\\x1B[0m\x1B[0mb");
    buf_free(&b);
}

/* A column for which nothing is left leaves the row. */
static void test_narrow(void **state)
{
    (void)state;
    const struct table_column three[] = {
        {.title = STR_INIT("touchpoint"), .shrink = true},
        {.title = STR_INIT("n"), .align = TABLE_RIGHT},
        {.title = STR_INIT("quote"), .shrink = true, .least = 5},
    };
    struct table *t = table_new(arena, three, 3);
    table_cell(t, STR("Hotline und Kundendienst"), STYLE_STRONG);
    table_cellf(t, STYLE_PLAIN, "%d", 12345);
    table_cell(t, STR("Niemand geht ran"), STYLE_PLAIN);
    table_cell(t, STR("Filiale"), STYLE_PLAIN);
    struct buf b;
    buf_init(&b, 10000);
    table_put(&b, t, &(struct style){.columns = 20});
    unit_text("narrow", buf_str(&b), "touchpoint         n\nHotline und …  12345\n    quote Niemand geht ran\nFiliale\n");
    buf_free(&b);
}

/* What finds no room beside the others stands below its row: short cells with their titles, prose wrapped, addresses whole. */
static void test_below(void **state)
{
    static const struct table_column five[] = {
        {.title = STR_INIT("id")},
        {.title = STR_INIT("text"), .shrink = true, .kind = TABLE_PROSE},
        {.title = STR_INIT("url"), .kind = TABLE_LINK},
        {.title = STR_INIT("reach"), .align = TABLE_RIGHT},
        {.title = STR_INIT("source"), .shrink = true},
    };
    static const struct {
        size_t columns;
        const char *want;
    } rows[] = {
        {0, "id    text                                                                                               url                    reach  source\n"
            "4711  Das ist ein langer Text, der neben anderen Spalten keinen Platz mehr hat, und er geht noch weiter  https://x.example/a/b     12  forum:netz.example\n"
            "4712                                                                                                                                3  feed\n"},
        {110, "id    text                                                                           reach  source\n"
              "4711  Das ist ein langer Text, der neben anderen Spalten keinen Platz mehr hat, un…     12  forum:netz.example\n"
              "    https://x.example/a/b\n"
              "4712                                                                                     3  feed\n"},
        {34, "id    reach  source\n"
             "4711     12  forum:netz.example\n"
             "    Das ist ein langer Text, der\n"
             "    neben anderen Spalten keinen\n"
             "    Platz mehr hat, und er geht…\n"
             "    https://x.example/a/b\n"
             "4712      3  feed\n"},
        {20, "id    reach\n"
             "4711     12\n"
             "    source forum:netz.example\n"
             "    Das ist ein\n"
             "    langer Text, der\n"
             "    neben anderen…\n"
             "    https://x.example/a/b\n"
             "4712      3\n"
             "    source feed\n"},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        struct table *t = table_new(arena, five, ARRAY_COUNT(five));
        table_cell(t, STR("4711"), STYLE_PLAIN);
        table_cell(t, STR("Das ist ein langer Text, der neben anderen Spalten keinen Platz mehr hat, und er geht noch weiter"), STYLE_PLAIN);
        table_cell(t, STR("https://x.example/a/b"), STYLE_LINK);
        table_cell(t, STR("12"), STYLE_PLAIN);
        table_cell(t, STR("forum:netz.example"), STYLE_PLAIN);
        table_cell(t, STR("4712"), STYLE_PLAIN);
        table_cell(t, STR(""), STYLE_PLAIN);
        table_cell(t, STR(""), STYLE_PLAIN);
        table_cell(t, STR("3"), STYLE_PLAIN);
        table_cell(t, STR("feed"), STYLE_PLAIN);
        struct buf b;
        buf_init(&b, 10000);
        table_put(&b, t, &(struct style){.columns = rows[i].columns});
        unit_text("below", buf_str(&b), rows[i].want);
        buf_free(&b);
    }
}

/* Pieces stay whole where they can, further lines hang; words without a blank are cut, wide letters count two. */
static void test_flow(void **state)
{
    (void)state;
    struct buf b;
    buf_init(&b, 1000);
    const struct style narrow = {.columns = 20};
    struct flow f = flow_begin(&b, &narrow, 2, 4);
    flow_piece(&f, STYLE_PLAIN, STR(" · "), STR("12 mentions"));
    flow_piece(&f, STYLE_PLAIN, STR(" · "), STR("net +0.20"));
    flow_piece(&f, STYLE_PLAIN, STR(" · "), STR("x"));
    flow_end(&f);
    f = flow_begin(&b, &narrow, 0, 0);
    flow_words(&f, STYLE_PLAIN, STR("Donaudampfschifffahrtsgesellschaft und 漢字漢字漢字漢字漢字漢字"), 3);
    flow_end(&f);
    unit_text("flow", buf_str(&b), "  12 mentions ·\n    net +0.20 · x\nDonaudampfschifffahr\ntsgesellschaft und\n漢字漢字漢字漢字漢…\n");
    buf_free(&b);
}

static void test_ends(void **state)
{
    (void)state;
    static const struct table_column titles[] = {{.title = STR_INIT("id")}, {.title = STR_INIT("text")}};
    const struct style wide = {.columns = 80};
    struct table *t = table_new(arena, titles, ARRAY_COUNT(titles));
    struct buf b;
    buf_init(&b, 1000);
    table_cell(t, STR("1"), STYLE_PLAIN);
    table_cell(t, STR("a title above an empty text\n\n "), STYLE_PLAIN);
    table_put(&b, t, &wide);
    unit_text("ends", buf_str(&b), "id  text\n1   a title above an empty text\n");
    buf_free(&b);
}

/* A long remark breaks at its words; a mark for which a full line has no room is left out. */
static void test_flow_run(void **state)
{
    (void)state;
    struct buf b;
    buf_init(&b, 1000);
    const struct style narrow = {.columns = 20}, none = {.columns = 0};
    struct flow f = flow_begin(&b, &narrow, 2, 4);
    flow_piece(&f, STYLE_PLAIN, STR(""), STR("just 18 columns :-"));
    flow_run(&f, STYLE_PLAIN, STR(" · "), STR("short remark"));
    flow_run(&f, STYLE_PLAIN, STR("   "), STR("(a remark that no line can hold)"));
    flow_end(&f);
    f = flow_begin(&b, &none, 0, 0);
    flow_run(&f, STYLE_PLAIN, STR(""), STR("without a terminal one line holds all"));
    flow_end(&f);
    unit_text("run", buf_str(&b), "  just 18 columns :-\n    short remark\n    (a remark that\n    no line can\n    hold)\nwithout a terminal one line holds all\n");
    buf_free(&b);
}

/* As many bars as the terminal has room for, the legend beside or, on a narrow one, below; one bar alone is no chart. */
static void test_chart(void **state)
{
    (void)state;
    const int64_t january = date_from_civil((struct civil){.year = 2026, .month = 1, .day = 1}), year = 365;
    struct board_day days[400];
    struct board board = {.days = days, .period = {PERIOD_ALL, january - 20000 * DATE_DAY_MS, january + year * DATE_DAY_MS}};
    for (int64_t i = 0; i < year; i++) days[i] = (struct board_day){.day = january + i * DATE_DAY_MS, .total = 1};
    board.day_count = (size_t)year;
    for (size_t width = 20; width <= 130; width++) {
        const struct style style = {.columns = width};
        struct buf b;
        buf_init(&b, 1 << 16);
        board_chart(&b, arena, &board, false, &style);
        str rest = buf_str(&b);
        assert_true(rest.n > 0);
        while (rest.p) {
            str line = str_cut(&rest, '\n');
            if (utf8_columns(line) > width || str_ends(line, STR(" "))) fail_msg("%zu columns: `%.*s`", width, STR_ARG(line));
        }
        buf_free(&b);
    }
    struct buf b;
    buf_init(&b, 1 << 10);
    const struct style style = {.columns = 80};
    board.period = (struct period){PERIOD_DAY, january, january + DATE_DAY_MS};
    board_chart(&b, arena, &board, false, &style);
    assert_int_equal(b.n, 0);
    buf_free(&b);
}

static int setup(void **state)
{
    (void)state;
    arena = arena_new(0);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_formats), cmocka_unit_test(test_no_rows), cmocka_unit_test(test_many_rows),
        cmocka_unit_test(test_failures), cmocka_unit_test(test_style),  cmocka_unit_test(test_narrow),
        cmocka_unit_test(test_below), cmocka_unit_test(test_flow),
        cmocka_unit_test(test_ends), cmocka_unit_test(test_flow_run), cmocka_unit_test(test_chart),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
