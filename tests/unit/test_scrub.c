#include "unit.h"

#include "run/scrub.h"

#include <stdlib.h>
#include <time.h>

static const struct {
    const char *text, *want;
} rows[] = {
    {"Schreibt an hans.meier+x@post.example.de!", "Schreibt an [mail]!"},
    {"anna@web.de, berta@web.de", "[mail], [mail]"},
    {"Hallo @telvia, was soll das?", "Hallo @telvia, was soll das?"},
    {"Hallo @telvia@social.example, und anna@web.de", "Hallo @telvia@social.example, und [mail]"},
    {"an x@anna@web.de", "an x@[mail]"},
    {"https://forum.example/x mailto:anna@web.de tel:+4917123456789", "https://forum.example/x mailto:[mail] tel:[phone]"},
    {"a@b", "a@b"},
    {"@@@ @ . @", "@@@ @ . @"},
    {"Ruft mich an: 0171 2345678.", "Ruft mich an: [phone]."},
    {"Tel. +49 (171) 234-5678 abends", "Tel. [phone] abends"},
    {"0228/123456", "[phone]"},
    {"am 01-03-2026 und 05/11/2026", "am 01-03-2026 und 05/11/2026"},
    {"vom 2026-03-01 bis 01.03.2026", "vom 2026-03-01 bis 01.03.2026"},
    {"kostet 0,99 Euro statt 1.000,00", "kostet 0,99 Euro statt 1.000,00"},
    {"Rechnung 4711/0815, 15 Minuten", "Rechnung 4711/0815, 15 Minuten"},
    {"IBAN DE89 3704 0044 0532 0130 00 bitte", "IBAN [iban] bitte"},
    {"DE89370400440532013000", "[iban]"},
    {"DE89370400440532013001 hat die falsche Summe", "DE89370400440532013001 hat die falsche Summe"},
    {"Meine Kundennummer ist 123456789, bitte melden", "Meine Kundennummer ist [customer], bitte melden"},
    {"Kd.-Nr.: 4711 0815 99", "Kd.-Nr.: [customer]"},
    {"Kunden-Nr. K-1234567!", "Kunden-Nr. [customer]!"},
    {"VERTRAGSNUMMER: 98765432", "VERTRAGSNUMMER: [customer]"},
    {"my customer number is 55501234 and nobody calls", "my customer number is [customer] and nobody calls"},
    {"Customer ID #A1234567, account no. 77-88-99", "Customer ID #[customer], account no. [customer]"},
    {"Kundennummer 12 gibt es nicht", "Kundennummer 12 gibt es nicht"},
    {"Kundennummer am 01.03.2026 bekommen", "Kundennummer am 01.03.2026 bekommen"},
    {"Kundenkonto seit 2019, 12345 Punkte", "Kundenkonto seit 2019, 12345 Punkte"},
    {"Kundennummer 01.03.2026", "Kundennummer 01.03.2026"},
    {"Bestellung 4711081599 vom 3. März", "Bestellung 4711081599 vom 3. März"},
    {"kostet 12345 Euro im Jahr 2026", "kostet 12345 Euro im Jahr 2026"},
    {"customer since 2019, paid 100000 pounds", "customer since 2019, paid 100000 pounds"},
    {"", ""},
    {"https://forum.example/0123456789", "https://forum.example/0123456789"},
    {"um 0:15 Uhr", "um 0:15 Uhr"},
};

static void test_rows(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str got = scrub_text(a, str_from(rows[i].text));
        if (!str_eq(got, str_from(rows[i].want))) fail_msg("%s\n  gives %.*s\n  not   %s", rows[i].text, STR_ARG(got), rows[i].want);
    }
    arena_free(a);
}

/* Twice is once: what was put in place of a secret is none. */
static void test_again(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str once = scrub_text(a, str_from(rows[i].text));
        assert_true(str_eq(scrub_text(a, once), once));
    }
    arena_free(a);
}

/* A column of numbers costs what it is long: each of its digits may begin one. */
static void test_long(void **state)
{
    static const char *const units[] = {"0 ", "0-", "+0 ", "@", "a@", "0(", "K-1 ", "DE12 "};
    const size_t n = 1 << 19;
    char *text = malloc(n);
    (void)state;
    for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
        struct arena *a = arena_new(0);
        for (size_t i = 0; i < n; i++) text[i] = units[u][i % strlen(units[u])];
        clock_t began = clock();
        (void)scrub_text(a, (str){text, n});
        assert_true(clock() - began < 5 * (clock_t)CLOCKS_PER_SEC);
        arena_free(a);
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_again), cmocka_unit_test(test_long)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
