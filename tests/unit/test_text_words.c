/* Tokens, folding, lexicon, language, brand match. */
#include "unit.h"

#include "base/arena.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "text/rule.h"
#include "text/scratch.h"
#include "text/text.h"
#include "text/token.h"

#include <math.h>
#include <string.h>
#include <time.h>

/* ---------------------------------------------------------------- tokens */

static void put_token(char *out, size_t cap, const struct tokens *k, const struct token *t)
{
    static const char marks[] = "?wn*~@/";
    size_t n = strlen(out);
    snprintf(out + n, cap - n, "%s%c:%.*s", n ? " " : "", marks[t->class], (int)t->fold_n, k->folded + t->fold);
}

static void tokens_by_table(void **state)
{
    static const struct { const char *text, *want; } rows[] = {
        {"Der Zug fällt aus.", "w:der w:zug w:faellt w:aus"},
        {"Straße Größe ÖPNV", "w:strasse w:groesse w:oepnv"},
        {"Bahn-Hotline", "w:bahn w:hotline"},
        {"#NieWiederTelvia", "w:nie w:wieder w:telvia"},
        {"#S21 #DBBahn #nie_wieder", "w:s n:21 w:db w:bahn w:nie w:wieder"},
        {"@DB_Bahn @x@host.example", "@:@db_bahn @:@x"},
        {"https://t.co/Abc, www.x.de und telvia.de/shop!", "/:https://t.co/abc /:www.x.de w:und /:telvia.de/shop"},
        {"mail@telvia.example", "/:mail@telvia.example"},
        {"gut :-)) :( ;-) <3", "w:gut ~::) ~::( ~:;) ~:<3"},
        {"Preise:(netto) 10:3", "w:preise w:netto n:10:3"},
        {"Kund:innen Mitarbeiter*innen Leser_innen", "w:kundinnen w:mitarbeiterinnen w:leserinnen"},
        {"don't geht’s", "w:don't w:geht's"},
        {"3,5 1.200 4. Mai 4th", "n:3,5 n:1.200 n:4 w:mai n:4"},
        {"👍🏽 ❤️", "*:👍 *:❤"},
        {"", ""},
    };
    struct tokens k;
    (void)state;
    tokens_init(&k);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int plain = 0; plain < 2; plain++) {
            char out[512] = "";
            k.plain = plain;
            tokens_scan(&k, str_from(rows[i].text));
            for (size_t t = 1; t < k.count; t++) put_token(out, sizeof out, &k, &k.at[t]);
            unit_text(rows[i].text, str_from(out), rows[i].want);
        }
    tokens_free(&k);
}

static void flags_and_marks(void **state)
{
    struct tokens k;
    (void)state;
    tokens_init(&k);
    tokens_scan(&k, STR("SUPER suuuper! (Ja, z. B. am 3. Mai?) Ende"));
    assert_true(k.at[1].flags & TOKEN_CAPS);
    assert_true(k.at[2].flags & TOKEN_LONG);
    assert_true(k.at[2].after & AFTER_EXCLAIM);
    assert_true(k.at[3].flags & TOKEN_PAREN);
    assert_true(k.at[4].after & AFTER_DOT);
    assert_false(k.at[4].after & AFTER_END);
    assert_true(k.at[7].flags & TOKEN_ORDINAL);
    assert_true(k.at[k.count - 1].after & AFTER_TEXT_END);
    tokens_free(&k);
}

/* Each way of reading words says the same of them. */
static void umlauts_have_flags(void **state)
{
    static const struct { const char *word; unsigned flags; } rows[] = {
        {"süß", 0}, {"Über", TOKEN_CAPITAL}, {"ÜBER", TOKEN_CAPITAL | TOKEN_CAPS}, {"Ä", TOKEN_CAPITAL}, {"STRAßE", TOKEN_CAPITAL},
        {"süüüß", TOKEN_LONG}, {"schööön", TOKEN_LONG}, {"Schuhgrössse", TOKEN_CAPITAL | TOKEN_LONG}, {"äe", 0}, {"Übergrößenträger", TOKEN_CAPITAL}};
    struct tokens k;
    (void)state;
    tokens_init(&k);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int plain = 0; plain < 2; plain++) {
            k.plain = plain;
            tokens_scan(&k, str_from(rows[i].word));
            assert_int_equal(k.count, 2);
            if (k.at[1].flags != rows[i].flags) fail_msg("%s: flags %x, not %x", rows[i].word, k.at[1].flags, rows[i].flags);
        }
    tokens_free(&k);
}

static void folds_like_utf8_fold(void **state)
{
    static const char *const words[] = {"Äpfel", "GRÖSSE", "straße", "Über", "ﬁ", "naïve", "Øre"};
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < 4; i++) {
        char out[64];
        size_t n = fold_text(str_from(words[i]), out, sizeof out);
        unit_same(words[i], (str){out, n}, utf8_fold(a, str_from(words[i]), true));
    }
    arena_free(a);
}

/* ---------------------------------------------------------------- lexicon files */

static const struct text *bare(struct arena *a, const char *path, const char *bytes)
{
    static struct default_file file;
    const struct text *t;
    struct err e;
    file = (struct default_file){str_from(path), str_from(bytes)};
    struct text_options o = {.files = &file, .file_count = 1, .bare = true};
    assert_true(text_new(a, &o, &t, &e));
    return t;
}

static double judged(const struct text *t, const char *text)
{
    struct text_scratch *s = text_scratch_new();
    struct text_verdict v;
    text_judge(t, s, str_from(text), &v);
    text_scratch_free(s);
    return v.sentiment;
}

static void notation_by_table(void **state)
{
    static const struct { const char *line, *hit, *miss; } rows[] = {
        {"mies\t-3\tadj\n", "miesester", "miesling"},
        {"Frechheit\t-3\tnoun\n", "Frechheiten", "frech"},
        {"nerven\t-3\tverb\n", "genervt", "nervig"},
        {"aus|fallen\t-3\tverb forms=fällt,ausgefallen\n", "der Zug fällt heute leider aus", "fällt mir ein, aus Berlin kommt er"},
        {"unter aller Sau\t-3\n", "das ist unter aller Sau", "unter der Sau"},
        {"lang~ Wartezeit\t-3\n", "lange Wartezeit", "lange Zeit"},
        {"(nie|niemals) wieder\t-3\n", "niemals wieder", "nie mehr"},
        {"lässt ... zu wünschen übrig\t-3\n", "lässt sehr viel zu wünschen übrig", "lässt, zu wünschen übrig"},
        {"<n> <unit> zu spät\t-3\n", "drei Stunden zu spät", "etwas zu spät"},
        {"BAD\t-3\tcase\n", "BAD", "Bad"},
        {"schön\t3\tadj\nguten Tag\t0\ngut\t2\tadj\n", "SCHOENES", "guten Tag"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        const struct text *t = bare(a, "lexicons/de/x.lex", rows[i].line);
        size_t problems;
        text_problems(t, &problems);
        assert_int_equal(problems, 0);
        if (fabs(judged(t, rows[i].hit)) < 0.01) fail_msg("%s does not find \"%s\"", rows[i].line, rows[i].hit);
        if (fabs(judged(t, rows[i].miss)) > 0.0001) fail_msg("%s finds \"%s\"", rows[i].line, rows[i].miss);
        arena_free(a);
    }
}

static void bad_lines_are_told(void **state)
{
    struct arena *a = arena_new(0);
    (void)state;
    const struct text *t = bare(a, "lexicons/de/x.lex", "gut\t1.9\tadj\nschlecht\tminus\nmies\t-9\nnett\t2\tblah\n(a\t1\n");
    size_t count;
    const struct text_problem *p = text_problems(t, &count);
    assert_int_equal(count, 4);
    assert_int_equal(p[0].line, 2);
    unit_text("file", p[0].file, "lexicons/de/x.lex");
    assert_int_equal(p[3].line, 5);
    assert_true(judged(t, "gut") > 0);
    arena_free(a);
}

/* With numbers that are too large or of the wrong sign, scores would be none. */
static void numbers_out_of_range_are_told(void **state)
{
    static const struct { const char *path, *bytes; size_t problems; } rows[] = {
        {"lexicons/weights.txt", "norm -100000", 1}, {"lexicons/weights.txt", "norm 0", 1}, {"lexicons/weights.txt", "dead_de 1", 1}, {"lexicons/weights.txt", "told 5", 1},
        {"lexicons/weights.txt", "repeat 1e30", 1}, {"lexicons/weights.txt", "plain -1", 1}, {"lexicons/weights.txt", "rating 1e999", 1}, {"lexicons/weights.txt", "nonsense 1", 1},
        {"lexicons/weights.txt", "negate_positive -1\nnorm 9 # comment\n\nrating 1", 0}, {"lexicons/de/operators.lex", "sehr\tboost 1e30", 1}, {"lexicons/de/operators.lex", "sehr\tboost -1", 1},
        {"lexicons/de/operators.lex", "sehr\tboost 1", 0}, {"lexicons/de/signals.lex", "gewartet\twait\tvalue=1e300", 1}, {"lexicons/de/signals.lex", "gewartet\twait\tvalue=-5", 1},
        {"lexicons/de/signals.lex", "gewartet\twait\tstrength=1e30", 1}, {"lexicons/de/signals.lex", "gewartet\twait\tvalue=5 strength=2", 0}};
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t count;
        const struct text *t = bare(a, rows[i].path, rows[i].bytes);
        (void)text_problems(t, &count);
        if (count != rows[i].problems) fail_msg("%s: %s: %zu problems", rows[i].path, rows[i].bytes, count);
    }
    arena_free(a);
}

/* Empty alternatives make an expression no longer: without end they would use up the stack. */
static void endless_alternatives_are_refused(void **state)
{
    enum { PAIRS = 100000 };
    struct arena *a = arena_new(0);
    char *p = arena_raw(a, 2 * PAIRS + 8, 1);
    size_t count;
    (void)state;
    for (size_t i = 0; i < PAIRS; i++) memcpy(p + 2 * i, "()", 2);
    memcpy(p + 2 * PAIRS, "gut\t2\n", 7);
    p[2 * PAIRS + 7] = 0;
    const struct text *t = bare(a, "lexicons/de/x.lex", p);
    const struct text_problem *problem = text_problems(t, &count);
    assert_int_equal(count, 1);
    assert_true(problem->what.n < 300);
    assert_true(judged(t, "gut") == 0);
    t = bare(a, "lexicons/de/x.lex", "()()(a|)(b|)gut\t2\tadj\n");
    (void)text_problems(t, &count);
    assert_int_equal(count, 0);
    assert_true(judged(t, "abgut") > 0);
    assert_true(judged(t, "gut") > 0);
    arena_free(a);
}

/* What thousands of lines say in the same words is kept once: they cost what they are long, not the square of it (200,000 lines: minutes). */
static void lines_that_say_the_same(void **state)
{
    enum { LINES = 200000 };
    static const struct { const char *path, *line; } rows[] = {{"lexicons/de/operators.lex", "sehr\tboost 1\n"}, {"lexicons/de/signals.lex", "gewartet\twait\tvalue=5\n"}};
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t n = strlen(rows[i].line), count;
        char *bytes = arena_raw(a, LINES * n + 1, 1);
        for (size_t k = 0; k < LINES; k++) memcpy(bytes + k * n, rows[i].line, n);
        bytes[LINES * n] = 0;
        clock_t began = clock();
        const struct text *t = bare(a, rows[i].path, bytes);
        if (clock() - began > 20 * (clock_t)CLOCKS_PER_SEC) fail_msg("%s: %.0f s", rows[i].path, (double)(clock() - began) / CLOCKS_PER_SEC);
        (void)text_problems(t, &count);
        assert_int_equal(count, 0);
    }
    arena_free(a);
}

static void own_file_overrides(void **state)
{
    struct arena *a = arena_new(0);
    struct default_file file = {STR("lexicons/own.lex"), STR("hervorragend\t-3\tadj\n")};
    struct text_options o = {.files = &file, .file_count = 1};
    const struct text *t;
    struct err e;
    (void)state;
    assert_true(text_new(a, &o, &t, &e));
    assert_true(judged(t, "Das ist hervorragend") < -0.05);
    struct text_options plain = {.brand_count = 0};
    const struct text *shipped;
    assert_true(text_new(a, &plain, &shipped, &e));
    assert_true(judged(shipped, "Das ist hervorragend") > 0.05);
    assert_int_not_equal(text_rules_version(t), text_rules_version(shipped));
    arena_free(a);
}

/* ---------------------------------------------------------------- brands */

struct brand_world {
    struct arena *a;
    struct brand brands[2];
    const struct text *text;
    struct text_scratch *scratch;
};

static void brand_world_make(struct brand_world *w)
{
    static str aliases[] = {STR_INIT("Telvia"), STR_INIT("Telvia Mobil"), STR_INIT("Telw*"), STR_INIT("Ring"), STR_INIT("Harlow & Finch"), STR_INIT("a & b & c & d & e & f & g & h")}, exclude[] = {STR_INIT("Telvia-Arena"), STR_INIT("Finch & Söhne")};
    static str ambiguous[] = {STR_INIT("Ring")}, context[] = {STR_INIT("Tarif"), STR_INIT("Klingel")}, handles[] = {STR_INIT("@telvia_hilft")}, tags[] = {STR_INIT("NieTelvia")};
    static str ferna[] = {STR_INIT("Ferna")}, own[] = {STR_INIT("telvia.example")};
    struct err e;
    w->a = arena_new(0);
    w->brands[0] = (struct brand){.id = STR("telvia"), .aliases = {aliases, 6, 6}, .exclude = {exclude, 2, 2}, .ambiguous = {ambiguous, 1, 1}, .context = {context, 2, 2},
                                  .handles = {handles, 1, 1}, .hashtags = {tags, 1, 1}, .own = {own, 1, 1}};
    w->brands[1] = (struct brand){.id = STR("ferna"), .aliases = {ferna, 1, 1}};
    struct text_options o = {.brands = w->brands, .brand_count = 2};
    assert_true(text_new(w->a, &o, &w->text, &e));
    w->scratch = text_scratch_new();
}

static void brand_world_free(struct brand_world *w)
{
    text_scratch_free(w->scratch);
    arena_free(w->a);
}

static void brands_by_table(void **state)
{
    static const struct { const char *text; bool telvia; } rows[] = {
        {"Telvia ist gut", true}, {"Telvias Netz", true}, {"Telvia's Netz", true}, {"die Telvia-Hotline", true}, {"alle Telviakunden", true}, {"TELVIA MOBIL", true},
        {"Telwia oder Telwika", true}, {"Konzert in der Telvia-Arena", false}, {"Der Ring ist aus Gold", false}, {"Der Ring als Klingel ist gut", true},
        {"@telvia_hilft bitte melden", true}, {"#NieTelvia", true}, {"#niewiedertelvia", false}, {"siehe telvia.example/hilfe", true}, {"nichts davon", false}, {"", false},
        {"bei Harlow & Finch", true}, {"at Harlow and Finch", true}, {"Harlow&Finch zahlt", true}, {"Harlow oder Finch", false},
        {"a und b und c und d und e und f und g und h", true}, {"a und b and c und d und e und f und g und h", false}, /* one word for all signs: not two to the power of them */
    };
    struct brand_world w;
    (void)state;
    brand_world_make(&w);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct post p;
        bool meant[2];
        size_t count;
        post_init(&p);
        p.text = str_from(rows[i].text);
        text_match(w.text, w.scratch, &p, w.a, &count, meant);
        if (meant[0] != rows[i].telvia) fail_msg("\"%s\" should%s mean the brand", rows[i].text, rows[i].telvia ? "" : " not");
        if (meant[0] != text_names_brand(w.text, w.scratch, p.text)) fail_msg("quick look differs: %s", rows[i].text);
    }
    brand_world_free(&w);
}

static void two_brands_two_verdicts(void **state)
{
    struct brand_world w;
    struct post p;
    struct reading r;
    (void)state;
    brand_world_make(&w);
    post_init(&p);
    p.text = STR("Telvia ist super, Ferna dagegen eine einzige Enttäuschung.");
    text_read(w.text, w.scratch, &p, w.a, &r);
    assert_int_equal(r.mention_count, 2);
    assert_true(r.mentions[0].sentiment > 0.05);
    assert_true(r.mentions[1].sentiment < -0.05);
    post_init(&p);
    p.text = STR("Die Hilfe kam schnell.");
    p.about = STR("telvia");
    p.about_inherited = true;
    text_read(w.text, w.scratch, &p, w.a, &r);
    assert_int_equal(r.mention_count, 1);
    assert_true(r.mentions[0].inherited && r.mentions[0].brand_confidence < 0.6);
    brand_world_free(&w);
}

/* Names by wildcards and hashtags stand among the others where the text has them, however many there are. */
static void hits_are_in_order(void **state)
{
    enum { NAMES = 300 };
    static const char first[] = "Telwia, #NieTelvia: ", next[] = "Telvia ";
    struct brand_world w;
    struct post p;
    size_t count;
    (void)state;
    brand_world_make(&w);
    char *text = arena_raw(w.a, sizeof first - 1 + NAMES * (sizeof next - 1), 1);
    memcpy(text, first, sizeof first - 1);
    for (size_t i = 0; i < NAMES; i++) memcpy(text + sizeof first - 1 + i * (sizeof next - 1), next, sizeof next - 1);
    post_init(&p);
    p.text = (str){text, sizeof first - 1 + NAMES * (sizeof next - 1)};
    const struct match_hit *hits = text_match(w.text, w.scratch, &p, w.a, &count, NULL);
    assert_true(count >= NAMES + 2);
    for (size_t i = 1; i < count; i++)
        if (hits[i].from < hits[i - 1].from) fail_msg("hit %zu at %u stands behind one at %u", i, hits[i].from, hits[i - 1].from);
    brand_world_free(&w);
}

/* A brand file may hold thousands of names with a *: what is kept of them grows with their number, not with its square. */
static void wildcards_take_little_room(void **state)
{
    enum { NAMES = 4000 };
    struct arena *a = arena_new(0);
    struct brand brand = {.id = STR("telvia")};
    const struct text *t;
    struct err e;
    (void)state;
    for (int i = 0; i < NAMES; i++) strs_add(a, &brand.products, str_printf(a, "telvia%d*", i));
    struct text_options o = {.brands = &brand, .brand_count = 1};
    size_t before = arena_used(a);
    assert_true(text_new(a, &o, &t, &e));
    assert_true(arena_used(a) - before < (size_t)16 << 20);
    arena_free(a);
}

/* One brand is the measure of the other: who is praised, who blamed. */
static void brands_beside_each_other(void **state)
{
    const struct { const char *text; int telvia, ferna; } rows[] = {
        {"Telvia ist viel besser als Ferna.", 1, -1},
        {"Ferna ist viel besser als Telvia.", -1, 1},
        {"Anders als Telvia ist Ferna richtig schnell und günstig.", -1, 1},
        {"Im Gegensatz zu Ferna ist Telvia richtig freundlich und schnell.", 1, -1},
        {"Unlike Telvia, Ferna actually answers the phone.", -1, 1},
        {"Hier bei Ferna geht jemand ans Telefon, bei Telvia nie.", -1, 1},
        {"Ferna answers within minutes, Telvia not at all.", -1, 1},
    };
    struct brand_world w;
    (void)state;
    brand_world_make(&w);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct post p;
        struct reading r;
        post_init(&p);
        p.text = str_from(rows[i].text);
        text_read(w.text, w.scratch, &p, w.a, &r);
        assert_int_equal(r.mention_count, 2);
        double telvia = r.mentions[0].sentiment * rows[i].telvia, ferna = r.mentions[1].sentiment * rows[i].ferna;
        if (telvia < 0.05) fail_msg("towards Telvia %.3f: %s", r.mentions[0].sentiment, rows[i].text);
        if (ferna < 0.05) fail_msg("towards Ferna %.3f: %s", r.mentions[1].sentiment, rows[i].text);
    }
    brand_world_free(&w);
}

/* A touchpoint that goes because nothing is said of it takes no opinion along, also where a weight of 0 has made that opinion nothing. */
static void evidence_names_moments_that_are_there(void **state)
{
    static const struct default_file weights = {STR_INIT("lexicons/weights.txt"), STR_INIT("carry 0\nnamed 0\n")};
    static str name[] = {STR_INIT("Telvia")}, app[] = {STR_INIT("App")}, ticket[] = {STR_INIT("Ticket")};
    struct touchpoint touchpoints[] = {{.id = STR("app"), .cues_de = {app, 1, 1}, .judged = true}, {.id = STR("ticket"), .cues_de = {ticket, 1, 1}, .judged = true}};
    struct brand brand = {.id = STR("telvia"), .aliases = {name, 1, 1}, .touchpoints = touchpoints, .touchpoint_count = 2};
    struct text_options o = {.brands = &brand, .brand_count = 1, .files = &weights, .file_count = 1};
    struct arena *a = arena_new(0);
    struct text_scratch *s = text_scratch_new();
    const struct text *t;
    struct post p;
    struct reading r;
    struct err e;
    (void)state;
    assert_true(text_new(a, &o, &t, &e));
    post_init(&p);
    p.text = STR("Die App ist gut. Das Ticket von Telvia. Schlecht war es.");
    text_read(t, s, &p, a, &r);
    assert_int_equal(r.mention_count, 1);
    assert_int_equal(r.mentions[0].moment_count, 1);
    for (size_t i = 0; i < r.mentions[0].evidence_count; i++) {
        unsigned moment = r.mentions[0].evidence[i].moment;
        if (moment != EVIDENCE_NO_MOMENT && moment >= r.mentions[0].moment_count) fail_msg("evidence %zu is of moment %u", i, moment);
    }
    text_scratch_free(s);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tokens_by_table), cmocka_unit_test(flags_and_marks), cmocka_unit_test(umlauts_have_flags), cmocka_unit_test(folds_like_utf8_fold), cmocka_unit_test(notation_by_table),
        cmocka_unit_test(bad_lines_are_told), cmocka_unit_test(numbers_out_of_range_are_told), cmocka_unit_test(endless_alternatives_are_refused), cmocka_unit_test(lines_that_say_the_same), cmocka_unit_test(own_file_overrides), cmocka_unit_test(brands_by_table), cmocka_unit_test(two_brands_two_verdicts), cmocka_unit_test(brands_beside_each_other),
        cmocka_unit_test(hits_are_in_order), cmocka_unit_test(wildcards_take_little_room), cmocka_unit_test(evidence_names_moments_that_are_there)};
    return cmocka_run_group_tests_name("text words", tests, NULL, NULL);
}
