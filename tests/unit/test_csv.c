/* Tables as spreadsheets write them: cells, quotes, line ends, faults, separators. */
#include "ladder.h"
#include "parse/csv.h"

struct row_case {
    const char *label, *in;
    char separator;
    const char *want; /* cells in <>, rows one behind another with their line; a fault as !reason */
};

static const struct row_case cases[] = {
    {"plain", "a,b,c\n1,2,3\n", ',', "1<a><b><c> 2<1><2><3> "},
    {"no end of line", "a;b\n1;2", ';', "1<a><b> 2<1><2> "},
    {"windows", "a,b\r\n\r\n1,2\r\n", ',', "1<a><b> 3<1><2> "},
    {"old mac", "a,b\r1,2\r", ',', "1<a><b> 2<1><2> "},
    {"quotes", "\"a,\"\"x\"\"\",b\n", ',', "1<a,\"x\"><b> "},
    {"line inside", "\"a\nb\",c\nd,e\n", ',', "1<a\nb><c> 3<d><e> "},
    {"empty cells", ",,\n\"\",x,\n", ',', "1<><><> 2<><x><> "},
    {"a quote in a cell is a character", "5\" Bildschirm,b\"c\n", ',', "1<5\" Bildschirm><b\"c> "},
    {"not closed", "a,\"b\nc,d\n", ',', "1!a quote is not closed 2<c><d> "},
    {"text behind", "\"a\"b,c\nd,e\n", ',', "1!text behind a closing quote 2<d><e> "},
    {"blanks around quotes", "a, \"b, c\" ,\"d\"  \n \"e\",f\n", ',', "1<a><b, c><d> 2<e><f> "},
    {"a quote behind a blank that is a character", "a, \"b\" c\nd, \"e\n", ',', "1<a>< \"b\" c> 2<d>< \"e> "},
    {"tabs part cells, also behind a quote", "\"a\"\t\"b\"\n", '\t', "1<a><b> "},
    {"quotes escaped by a backslash", "\"er sagte \\\"gut\\\", ja\",b\n\"\\\"x\\\"\",c\n", ',', "1<er sagte \"gut\", ja><b> 2<\"x\"><c> "},
    {"a backslash at the end", "\"C:\\\",b\n\"a\"\"\\\",c\n", ',', "1<C:\\><b> 2<a\"\\><c> "},
    {"tabs", "a\tb\n", '\t', "1<a><b> "},
    {"nothing", "", ',', ""},
    {"blank lines", "\n\n\n", ',', ""},
    {"lines of blanks", "  \na,b\n \r\n1,2\n ", ',', "2<a><b> 4<1><2> "},
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *a = arena_new(0);
        struct csv c = {str_from(cases[i].in), cases[i].separator, 1};
        struct csv_row row;
        char got[512] = "";
        size_t n = 0;
        while (csv_next(&c, a, &row)) {
            n += (size_t)snprintf(got + n, sizeof got - n, "%zu%s%s", row.line, row.fault ? "!" : "", row.fault ? row.fault : "");
            for (size_t k = 0; k < row.count; k++)
                n += (size_t)snprintf(got + n, sizeof got - n, "<%.*s>", STR_ARG(row.cells[k]));
            n += (size_t)snprintf(got + n, sizeof got - n, " ");
        }
        unit_text(cases[i].label, str_from(got), cases[i].want);
        arena_free(a);
    }
}

static void test_separators(void **state)
{
    static const struct {
        const char *in;
        char want;
    } table[] = {
        {"a,b,c\n1,2,3\n", ','}, {"a;b;c\n1,5;2;3\n4,5;6;7\n", ';'}, {"a\tb\nx, y\tz\n", '\t'}, {"a|b|c\n1|2|3\n", '|'},
        {"Bericht Januar\nErstellt am 1.2.2026, Bonn\n\nDatum;Text;Sterne\n1.2.;Gut, ja, sehr;5\n2.2.;Schlecht, nie;1\n", ';'},
        {"Kommentar\nGut; ja\nNein; nie\n", ','},
        {"id;text\n1;\"Hallo, Welt, ja\"\n2;\"a; b\"\n", ';'}, {"one column\nonly\n", ','},
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        assert_int_equal(csv_guess_separator(str_from(table[i].in)), table[i].want);
}

static void test_said(void **state)
{
    static const struct {
        const char *in;
        char want;
    } table[] = {{"sep=;\r", ';'}, {"SEP=,", ','}, {"\"sep=|\"", '|'}, {"sep=\t\r", '\t'}, {"sep=", 0}, {"sep=x", 0}, {"sep=;x", 0}, {"separator", 0}};
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char got = 0;
        assert_int_equal(csv_said_separator(str_from(table[i].in), &got), table[i].want != 0);
        assert_int_equal(got, table[i].want);
    }
}

static void read_all(struct arena *a, void *ctx)
{
    struct csv c = {*(str *)ctx, ',', 1};
    struct csv_row row;
    while (csv_next(&c, a, &row))
        ;
}

static void test_ladder(void **state)
{
    static char in[20000];
    (void)state;
    for (size_t i = 0; i + 20 < sizeof in; i += 20)
        memcpy(in + i, i % 2000 ? "\"a\"\"b\",c,,defghijkl," : "\"a\"\"b\",c,,defghijkl\n", 20);
    str s = {in, sizeof in - 20};
    ladder("csv", read_all, &s, 16 << 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_separators), cmocka_unit_test(test_said), cmocka_unit_test(test_ladder)};
    return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
