/* Words of searching: the terms that a reading leaves for the index are those of its text's words, whatever the tokens of scoring are. */
#include "unit.h"

#include "base/term.h"
#include "text/scratch.h"
#include "text/term.h"
#include "text/text.h"

#include <stdlib.h>

static const struct {
    const char *text, *words;
} rows[] = {
    {"", ""},
    {"Rechnung", "rechnung "},
    {"Die Hotline, nie wieder!", "die hotline nie wieder "},
    {"Ärger über Maße", "aerger ueber masse "},
    {"Café CRÈME Þing", "cafe creme þing "},
    {"geht's geht’s 'zitat'", "gehts gehts zitat "},
    {"telvia.de/hilfe?x=1", "telvia de hilfe x 1 "},
    {"@telvia_hilft #NieWieder", "telvia hilft niewieder "},
    {"Kund:innen Kund*innen", "kund innen kund innen "},
    {"5G 14:05 3,50€", "5g 14 05 3 50 € "},
    {"😡😡👍🏽", "😡 😡 👍 🏽 "},
    {"ΑΘΗΝΑ Ѐ", "αθηνα ѐ "},
    {"a\u0301b", "ab "},
};

static void test_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char room[200], again[200];
        size_t n = term_words(str_from(rows[i].text), false, room);
        unit_text(rows[i].text, (str){room, n}, rows[i].words);
        unit_text("again", (str){again, term_words((str){room, n}, false, again)}, rows[i].words);
    }
}

static bool has(const uint64_t *terms, size_t count, uint64_t term)
{
    for (size_t i = 0; i < count; i++)
        if (terms[i] == term) return true;
    return false;
}

static void compare(struct text_scratch *s, struct arena *a, str text)
{
    uint64_t wanted[4000];
    size_t count, words = 0;
    char *room = arena_raw(a, 2 * text.n + 2, 1);
    tokens_scan(&s->tokens, text);
    const uint64_t *terms = terms_find(s, a, &count);
    for (str rest = {room, term_words(text, false, room)}; rest.n;) {
        str word = str_cut(&rest, ' ');
        wanted[words++] = term_of(word);
        if (!has(terms, count, wanted[words - 1])) fail_msg("`%.*s`: the index lacks `%.*s`", STR_ARG(text), STR_ARG(word));
    }
    for (size_t i = 0; i < count; i++) {
        if (!has(wanted, words, terms[i])) fail_msg("`%.*s`: a term too many", STR_ARG(text));
        if (i && terms[i] <= terms[i - 1]) fail_msg("`%.*s`: not in order", STR_ARG(text));
    }
}

static void test_terms(void **state)
{
    static const char *const pieces[] = {
        "Hotline", "rechnung", "ä", "Straße", "é", "5", "14:05", "'", "’", "-", "_", ":", "in", "innen", "*", "/", ".", "de", "www", "https://", "@", "#", "Nie", "ABC",
        "😡", "👍🏽", "€", "\u0301", "\u200D", "ж", "漢字", " ", " ", " ", "\n\n", ",", ":-)", ":D", "„", "“", "—", "!!", "(", "x",
        "Donaudampfschifffahrtsgesellschaftskapitaenspatentantragsformular", "Þ", "Ĳ", "suuuper", "4.", "ten", "\xC3", "&amp;",
    };
    struct arena *a = arena_new(0);
    struct text_scratch *s = text_scratch_new();
    uint64_t seed = 7;
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) compare(s, a, str_from(rows[i].text));
    for (int round = 0; round < 20000; round++) {
        struct buf b;
        buf_init(&b, 1 << 16);
        for (int n = 0; n < 2 + round % 30; n++) {
            seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            buf_putz(&b, pieces[(seed >> 33) % (sizeof pieces / sizeof *pieces)]);
        }
        compare(s, a, buf_str(&b));
        buf_free(&b);
        arena_reset(a);
    }
    text_scratch_free(s);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words), cmocka_unit_test(test_terms)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
