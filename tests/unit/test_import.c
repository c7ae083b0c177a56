/* Files of other programs: what is read of them, what is guessed, what is never imported, what is rejected. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "run/import.h"

#include "base/utf8.h"
#include "config/brand.h"
#include "store/copy.h"
#include "unit.h"

#include <ftw.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct fixture {
    char dir[64];
    struct arena *a;
    struct brand brand;
    const struct text *text;
    struct secret secret;
    struct buf shown, told;
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    struct err e = {0};
    snprintf(f->dir, sizeof f->dir, "/tmp/leumund-test-XXXXXX");
    assert_non_null(mkdtemp(f->dir));
    f->a = arena_new(0);
    buf_init(&f->shown, 1 << 20);
    buf_init(&f->told, 1 << 20);
    if (!brand_parse(f->a, STR("telvia.yaml"), STR("brand: Telvia\nzone: Europe/Berlin\n"), &f->brand, &e))
        fail_msg("%s", e.text);
    const struct text_options o = {.brands = &f->brand, .brand_count = 1};
    if (!text_new(f->a, &o, &f->text, &e))
        fail_msg("%s", e.text);
    *state = f;
    return 0;
}

static int remove_one(const char *path, const struct stat *s, int type, struct FTW *w)
{
    (void)s, (void)type, (void)w;
    return remove(path);
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    buf_free(&f->shown);
    buf_free(&f->told);
    arena_free(f->a);
    nftw(f->dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
    free(f);
    return 0;
}

static void tell(void *ctx, const char *line)
{
    struct fixture *f = ctx;
    buf_putz(&f->told, line);
    buf_putc(&f->told, '\n');
}

static void show(void *ctx, const struct post *p)
{
    struct fixture *f = ctx;
    struct buf *b = &f->shown;
    buf_printf(b, "%.*s %.*s ", STR_ARG(p->source), STR_ARG(p->source_id));
    date_put(b, p->published.at, p->published.precision);
    if (!isnan(p->rating))
        buf_printf(b, " %g/%g..%g", p->rating, p->rating_min, p->rating_max);
    if (p->thread.n)
        buf_printf(b, " t=%.*s q=%.*s", STR_ARG(p->thread), STR_ARG(p->thread_title));
    if (p->likes != COUNT_UNKNOWN)
        buf_printf(b, " likes=%lld", (long long)p->likes);
    buf_printf(b, "%s [%.*s] %.*s\n", p->pseudonym.n ? " p" : "", STR_ARG(p->title), STR_ARG(p->text));
}

static struct import_counts run(struct fixture *f, const char *bytes, size_t n, const char *map)
{
    struct import_counts counts = {0};
    struct err e = {0};
    struct import_options o = {.brands = &f->brand, .brand_count = 1, .text = f->text, .secret = &f->secret, .now = INT64_C(1777280400000), /* 2026-04-27 */
                               .tell = tell, .show = show, .ctx = f, .map = str_from(map), .map_path = STR("map.ini")};
    buf_clear(&f->shown);
    buf_clear(&f->told);
    if (!import_file(&o, STR("-"), (str){bytes, n}, &counts, &e))
        tell(f, e.text);
    return counts;
}

struct file_case {
    const char *label, *in, *map, *want; /* want: what show() prints */
    const char *told;                    /* something that must be told */
};

static const struct file_case files[] = {
    {"plain table, German", "Datum;Bewertung;Text;E-Mail\n28.02.2026;4,5;Telvia ist gut;a@b.de\n", "",
     "import:stdin @0 2026-02-28 4.5/1..5 [] Telvia ist gut\n", "never imported: E-Mail"},
    {"questions of nobody's tool, with a rating", "Nr.,Zeitstempel,Wie war's?,Was können wir besser machen?,Wie zufrieden sind Sie? (1–5),E-Mail-Adresse\n"
     "1,26.03.2026 14:05:11,\"Ganz gut, aber lange gewartet.\",Mehr Leute an die Hotline setzen!,3,a@b.de\n2,27.03.2026 09:10:00,Furchtbar war es diesmal.,,1,\n", "",
     "survey:stdin 1/wie war's? 2026-03-26T13:05:11Z 3/1..5 t=1 q=Wie war's? [] Ganz gut, aber lange gewartet.\nsurvey:stdin 1/was können wir besser machen? 2026-03-26T13:05:11Z t=1 q=Was können wir besser machen? [] Mehr Leute an die Hotline setzen!\n"
     "survey:stdin 2/wie war's? 2026-03-27T08:10:00Z 1/1..5 t=2 q=Wie war's? [] Furchtbar war es diesmal.\n", "never imported: E-Mail-Adresse"},
    {"German grades: 1 is best", "Lfd. Nr.;Abgegeben am;Filiale;Note;Kundenstimme\n1;26.3.2026;Köln;1,5;Sehr nette Beratung bei Telvia\n2;27.3.2026;Bonn;6;Telvia hat mich warten lassen\n", "",
     "import:stdin 1 2026-03-26 5.5/1..6 [] Sehr nette Beratung bei Telvia\nimport:stdin 2 2026-03-27 1/1..6 [] Telvia hat mich warten lassen\n", "rating 6..1"},
    {"Microsoft Forms, German", "ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?;Was hat Sie gestört?\n"
     "1;26.03.2026 14:01;26.03.2026 14:05;anonymous;;7;Die lange Wartezeit am Telefon von Telvia.\n", "",
     "survey:stdin 1/was hat sie gestört? 2026-03-26T13:05:00Z 7/0..10 t=1 q=Was hat Sie gestört? [] Die lange Wartezeit am Telefon von Telvia.\n", "forms"},
    {"Trustpilot", "Review ID,Review Created (UTC),Review Consumer User ID,Review Title,Review Content,Review Stars,Review Language,Reply,Consumer Name,Consumer Email\n"
     "5f,2026-03-26 14:05:11,u1,Nie wieder,Telvia antwortet nicht auf Mails.,1,de,Es tut uns leid.,Ute M,u@x.example\n", "",
     "trustpilot 5f 2026-03-26T14:05:11Z 1/1..5 p [Nie wieder] Telvia antwortet nicht auf Mails.\n", "never imported: Consumer Email"},
    {"Meta, German", "Beitrags-ID,Seiten-ID,Seitenname,Titel,Beschreibung,Veröffentlichungszeitpunkt,Permalink,Reaktionen,Kommentare\n"
     "122,9,Telvia,,Telvia ist wieder da!,26.03.2026 07:05,https://www.facebook.com/122,10,1\n", "",
     "meta 122 2026-03-26T06:05:00Z likes=10 p [] Telvia ist wieder da!\n", "meta"},
    {"American dates", "date,id,text\n2/28/2026,1,Telvia works\n3/4/2026,2,Telvia fails\n", "",
     "import:stdin 1 2026-02-28 [] Telvia works\nimport:stdin 2 2026-03-04 [] Telvia fails\n", "dates as written"},
    {"British dates", "date,id,text\n28/2/2026,1,Telvia works\n3/4/2026,2,Telvia fails\n", "",
     "import:stdin 1 2026-02-28 [] Telvia works\nimport:stdin 2 2026-04-03 [] Telvia fails\n", "day before month"},
    {"Meltwater", "Date,Headline,URL,Opening Text,Hit Sentence,Source,Influencer,Reach\n"
                  "2026-03-01 10:00,Netz,https://www.blog.example/1,Anfang des Textes,Telvia fiel aus,blog,hans,100\n", "",
     "meltwater:blog.example https://www.blog.example/1 2026-03-01T09:00:00Z p [Netz] Anfang des Textes\n\nTelvia fiel aus\n", "meltwater"},
    {"Brandwatch below its preamble", "Report:,Telvia,,,,\nQuery Id,Query Name,Date,Title,Snippet,Url,Resource Id,Author,Full Text\n"
                                      "1,Telvia,2026-03-01 10:00:00,T,Telvia ...,https://forum.example/1,r1,hans,Telvia nervt mich\n", "",
     "brandwatch:forum.example r1 2026-03-01T09:00:00Z p [T] Telvia nervt mich\n", "brandwatch"},
    {"Talkwalker", "{\"url\":\"https://x.example/1\",\"published\":1772355600000,\"title\":\"T\",\"content\":\"Telvia super\",\"content_snippet\":\"Tel\","
                   "\"lang\":\"de\",\"extra_author_attributes\":{\"name\":\"Hans\"}}\n{\"url\":\"https://x.example/2\",\"published\":1772355600000,\"title\":\"\",\"content\":\"Telvia lahm\",\"content_snippet\":\"\"}\n", "",
     "talkwalker:x.example https://x.example/1 2026-03-01T09:00:00Z p [T] Telvia super\ntalkwalker:x.example https://x.example/2 2026-03-01T09:00:00Z [] Telvia lahm\n", "talkwalker"},
    {"X, an answer of the API", "{\"data\":[{\"id\":\"12345678901234567890\",\"text\":\"Telvia!\",\"author_id\":\"7\",\"created_at\":\"2026-03-01T10:00:00.000Z\","
                                "\"public_metrics\":{\"like_count\":3}}],\"meta\":{}}", "",
     "x 12345678901234567890 2026-03-01T10:00:00Z likes=3 p [] Telvia!\n", "x"},
    {"SurveyMonkey, two rows of headings", "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,Wie war's?,Wie zufrieden sind Sie?\n"
                                           ",,,,,,,,,Open-Ended Response,Response\n"
                                           "77,1,03/01/2026 10:00:00 AM,03/14/2026 10:05:00 AM,1.2.3.4,a@b.de,Hans,Meier,,Lange Wartezeit,2\n", "",
     "survey:surveymonkey 77/wie war's? 2026-03-14T09:05:00Z 2/1..5 t=77 q=Wie war's? [] Lange Wartezeit\n", "never imported: IP Address, Email Address, First Name"},
    {"Qualtrics, three rows of headings", "StartDate,EndDate,IPAddress,RecordedDate,ResponseId,RecipientEmail,Q1,Q2\nStart,Ende,IP,Datum,ID,Mail,Was war gut?,Was können wir besser machen?\n"
                                          "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",x,x,\"{\"\"ImportId\"\":\"\"r\"\"}\",x,x,\"{\"\"ImportId\"\":\"\"QID1_TEXT\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_TEXT\"\"}\"\n"
                                          "2026-03-01 08:00:00,,1.2.3.4,2026-03-01 08:05:00,R_1,a@b.de,Alles gut,Bitte schneller\n", "",
     "survey:qualtrics R_1/q1 2026-03-01T07:05:00Z t=R_1 q=Was war gut? [] Alles gut\n"
     "survey:qualtrics R_1/q2 2026-03-01T07:05:00Z t=R_1 q=Was können wir besser machen? [] Bitte schneller\n", "qualtrics"},
    {"Typeform", "#,Wie war es bei uns?,Start Date (UTC),Submit Date (UTC),Network ID,Tags\nabc,Die Hotline war gut erreichbar,2026-03-01 10:00,2026-03-01 10:01,n,\n", "",
     "survey:typeform abc/wie war es bei uns? 2026-03-01T10:01:00Z t=abc q=Wie war es bei uns? [] Die Hotline war gut erreichbar\n", "typeform"},
    {"LimeSurvey", "id;submitdate;lastpage;startlanguage;seed;ipaddr;G1Q1\n5;1980-01-01 00:00:00;3;de;1;1.2.3.4;Die Rechnung war wieder falsch\n", "",
     "survey:limesurvey:stdin 5/g1q1  t=5 q=G1Q1 [] Die Rechnung war wieder falsch\n", "never imported: ipaddr"},
    {"Unipark, no answer is a code", "lfdn;dispcode;lastpage;datetime;v_1;v_2\n9;31;7;2026-03-01 10:00:00;-77;Der Techniker kam zu spät\n", "",
     "survey:unipark:stdin 9/v 2 2026-03-01T09:00:00Z t=9 q=v_2 [] Der Techniker kam zu spät\n", "unipark"},
    {"a map file", "A=B|Was meinen Sie|Urteil|Wann|Wer\n1|Telvia ist toll|sehr gut|3/4/2026|Hans\n",
     "[file]\norder = dmy\nsource = umfrage\n[columns]\nA=B = id\nWas meinen Sie = text\nUrteil = rating schlecht|mittel|gut|sehr gut\nWann = date\nWer = author\n",
     "umfrage 1 2026-04-03 4/1..4 p [] Telvia ist toll\n", "Urteil = rating 1..4"},
    {"Excel names the separator", "sep=;\r\nDatum;Text\r\n28.02.2026;\"Telvia, gut\"\r\n", "", "import:stdin @0 2026-02-28 [] Telvia, gut\n", "separated by semicolon"},
    {"a report above the table", "Bericht Januar\nErstellt am 1.2.2026, Bonn\n\nID;Datum;Text;Sterne\n1;28.02.2026;Telvia, gut;5\n2;1.3.2026;Telvia;1\n", "",
     "import:stdin 1 2026-02-28 5/1..5 [] Telvia, gut\nimport:stdin 2 2026-03-01 1/1..5 [] Telvia\n", "separated by semicolon"},
    {"no day, and a midnight beside the time", "id,Datum,Uhrzeit,Text\n1,02.03.2026 00:00:00,10:15:00,Telvia\n2,-,,Telvia\n3,NULL,,Telvia\n4,03.03.2026 08:00,09:00,Telvia\n", "",
     "import:stdin 1 2026-03-02T09:15:00Z [] Telvia\nimport:stdin 2  [] Telvia\nimport:stdin 3  [] Telvia\nimport:stdin 4 2026-03-03T07:00:00Z [] Telvia\n", "Uhrzeit = time"},
    {"lines of JSON below a blank one", "\n{\"id\":1,\"text\":\"Telvia eins\"}\n[1]\n{\"id\":2,\"text\":\"Telvia zwei\"}\n", "",
     "import:stdin 1  [] Telvia eins\nimport:stdin 2  [] Telvia zwei\n", "line 3: no JSON object"},
    {"the first line of JSON is broken", "{\"id\":0,\"text\":\"Telvia\n{\"id\":1,\"text\":\"Telvia eins\"}\n{\"id\":2,\"text\":\"Telvia zwei\"}\n", "",
     "import:stdin 1  [] Telvia eins\nimport:stdin 2  [] Telvia zwei\n", "line 1: JSON, line 1, column 23: a string that does not end"},
    {"JSON over several lines, one behind another", "{\n \"id\": 1,\n \"text\": \"Telvia eins\"\n}\n{\n \"id\": 2,\n \"text\": \"Telvia zwei\"\n}\n[{\"id\": 3, \"text\": \"Telvia drei\"}]", "",
     "import:stdin 1  [] Telvia eins\nimport:stdin 2  [] Telvia zwei\nimport:stdin 3  [] Telvia drei\n", "table"},
    {"a document whose lists have an object a line", "{\"users\":[\n{\"id\":7},\n{\"id\":8}\n],\n\"posts\":[\n{\"id\":1,\"text\":\"Telvia eins\"},\n{\"id\":2,\"text\":\"Telvia zwei\"},\n"
     "{\"id\":3,\"text\":\"Telvia drei\"}\n]}\n", "", "import:stdin 1  [] Telvia eins\nimport:stdin 2  [] Telvia zwei\nimport:stdin 3  [] Telvia drei\n", "table"},
    {"reviews of Google, with names as programs write them", "{\"reviews\":[{\"name\":\"accounts/1\",\"reviewId\":\"r1\",\"reviewer\":{\"displayName\":\"Ute\"},\"starRating\":\"FOUR\",\"comment\":\"Telvia ist gut\",\"createTime\":\"2026-03-01T10:00:00Z\","
     "\"reviewReply\":{\"comment\":\"Danke\",\"updateTime\":\"2026-03-02T10:00:00Z\"}},{\"reviewId\":\"r2\",\"starRating\":\"ONE\",\"comment\":\"Telvia nie wieder\",\"createTime\":\"2026-03-01T11:00:00Z\"}]}", "",
     "import:stdin r1 2026-03-01T10:00:00Z 4/1..5 p [] Telvia ist gut\nimport:stdin r2 2026-03-01T11:00:00Z 1/1..5 [] Telvia nie wieder\n", "reviewReply.comment = reply, reviewReply.updateTime = reply-at"},
    {"stars that are drawn", "id;publishedAtDate;stars;text\n1;2026-03-01;★★☆☆☆;Telvia\n2;2026-03-01;⭐️⭐️⭐️⭐️⭐️;Telvia\n", "", "import:stdin 1 2026-03-01 2/1..5 [] Telvia\nimport:stdin 2 2026-03-01 5/1..5 [] Telvia\n", "publishedAtDate = date"},
    {"slashes in keys of JSON", "[{\"grp/id\": 1, \"grp/text~1\": \"Telvia ist wirklich gut\"}]", "[columns]\ngrp/id = id\n", "import:stdin 1  [] Telvia ist wirklich gut\n", "grp/text~1 = text"},
    {"JSON without an object", "[1, 2, 3]", "", "", "no JSON object in it"},
    {"what was rejected of JSON", "# rejected by leumund import; mend the lines and import this file\n# line 7: x\n{\"id\":1,\"text\":\"Telvia eins\"}\n", "", "import:stdin 1  [] Telvia eins\n", "id = id"},
    {"a map file from Windows, and who bought", "Nr;Was;Verifizierter Kauf\n1;Telvia;Ja\n", "\xEF\xBB\xBF[file]\r\nseparator = ;\r\n[columns]\r\nNr = id\r\nWas = text\r\n", "import:stdin 1  [] Telvia\n",
     "Verifizierter Kauf = verified"},
    {"a note of what is wrong is one line of whole characters", "id;Datum;Text\n1;\"neulich\nmal\";Telvia\n2;" "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\xC3\xBC;Telvia\n3;;Telvia\n", "",
     "import:stdin 3  [] Telvia\n", "cannot be read: `neulich mal`\nline 4: "},
    {"a date long ago", "id;Datum;Text\n1;1955-03-01;Telvia\n2;28.02.2026;Telvia\n", "", "import:stdin 2 2026-02-28 [] Telvia\n", "line 2: this date lies before 1990: `1955-03-01`"},
    {"a date ahead", "id;Datum;Text\n1;2999-01-02;Telvia\n2;28.02.2026;Telvia\n", "", "import:stdin 2 2026-02-28 [] Telvia\n", "line 2: this date lies in the future: `2999-01-02`"},
    {"a map file with a fault", "a,text\n1,Telvia\n", "[columns]\nb = id\n", "", "map.ini:2: b: is no column of this file"},
    {"no text", "a,b\n1,2\n", "", "", "no column is recognised as text"},
};

static void test_files(void **state)
{
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        run(f, files[i].in, strlen(files[i].in), files[i].map);
        str got = buf_str(&f->shown);
        if (str_contains(str_from(files[i].want), STR("@0"))) { /* an id that is a hash of the row */
            size_t at = str_find_byte(got, ' ');
            assert_true(at != STR_NONE && got.n > at + 33);
            got = str_concat(f->a, (str[]){str_sub(got, 0, at), STR(" @0"), str_skip(got, at + 33)}, 3);
        }
        unit_text(files[i].label, got, files[i].want);
        if (!str_contains(buf_str(&f->told), str_from(files[i].told)))
            fail_msg("%s: told %.*s", files[i].label, STR_ARG(buf_str(&f->told)));
        assert_false(str_contains(buf_str(&f->shown), STR("1.2.3.4")));
        assert_true(utf8_valid(buf_str(&f->told)));
    }
}

static void test_encodings(void **state)
{
    struct fixture *f = *state;
    static const char latin[] = "id;text\n1;Telvia w\xE4re sch\xF6n\n", bom[] = "\xEF\xBB\xBFid;text\n1;Telvia w\xC3\xA4re sch\xC3\xB6n\n";
    static const char wide[] = "\xFF\xFEi\0d\0;\0t\0e\0x\0t\0\n\0" "1\0;\0T\0e\0l\0v\0i\0a\0 \0w\0\xE4\0r\0e\0 \0s\0c\0h\0\xF6\0n\0\n\0";
    const struct {
        const char *p;
        size_t n;
    } table[] = {{latin, sizeof latin - 1}, {bom, sizeof bom - 1}, {wide, sizeof wide - 1}};
    for (size_t i = 0; i < 3; i++) {
        run(f, table[i].p, table[i].n, "");
        unit_text("encoding", buf_str(&f->shown), "import:stdin 1  [] Telvia wäre schön\n");
    }
}

/* Files as they come: packed; and what is no table at all, told with the way out. */
static void test_packed(void **state)
{
    /* printf 'id;text\n1;Telvia ist da\n' | gzip -n */
    static const unsigned char packed[] = {0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xcb, 0x4c, 0xb1, 0x2e, 0x49, 0xad, 0x28, 0xe1, 0x32, 0xb4, 0x0e, 0x49, 0xcd, 0x29, 0xcb, 0x4c, 0x54, 0xc8, 0x2c, 0x2e, 0x51, 0x48, 0x49, 0xe4, 0x02, 0x00, 0x9f, 0xde, 0xe4, 0x19, 0x18, 0x00, 0x00, 0x00};
    struct fixture *f = *state;
    run(f, (const char *)packed, sizeof packed, "");
    unit_text("gzip", buf_str(&f->shown), "import:stdin 1  [] Telvia ist da\n");
    run(f, (const char *)packed, sizeof packed - 9, ""); /* cut off: what is there */
    unit_text("cut", buf_str(&f->shown), "import:stdin 1  [] Telvia ist da\n");
    run(f, "PK\x03\x04xxxxxxxxxxxxxxxxxxxxxxxx", 28, "");
    if (!str_contains(buf_str(&f->told), STR("save it as CSV"))) fail_msg("%.*s", STR_ARG(buf_str(&f->told)));
    run(f, " <HTML><table><tr><td>text</table>", 34, "");
    if (!str_contains(buf_str(&f->told), STR("is a web page"))) fail_msg("%.*s", STR_ARG(buf_str(&f->told)));
    run(f, "BZh91AY&SYxxxxxxxxxxxxxxxxxx", 28, "");
    if (!str_contains(buf_str(&f->told), STR("bzcat"))) fail_msg("%.*s", STR_ARG(buf_str(&f->told)));
}

static void write_file(const char *path, const char *text)
{
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    fputs(text, out);
    fclose(out);
}

static str read_file(struct fixture *f, const char *path)
{
    char *p = arena_raw(f->a, 4096, 1);
    FILE *in = fopen(path, "r");
    size_t n = in ? fread(p, 1, 4096, in) : 0;
    if (in)
        fclose(in);
    return (str){p, n};
}

/* A text of many books is cut, and that is told by the count. */
static void test_cut(void **state)
{
    struct fixture *f = *state;
    struct buf b;
    buf_init(&b, 2 * POST_TEXT_MAX);
    buf_putz(&b, "{\"id\":1,\"text\":\"Telvia");
    while (b.n <= POST_TEXT_MAX + 100) buf_putz(&b, " gut");
    buf_putz(&b, "\"}\n{\"id\":2,\"text\":\"Telvia\"}\n");
    struct import_counts n = run(f, b.p, b.n, "");
    assert_int_equal(n.posts, 2);
    assert_int_equal(n.cut, 1);
    buf_free(&b);
}

static struct import_counts import_to(struct fixture *f, struct store *s, const char *path, int jobs)
{
    struct import_counts n = {0};
    struct err e = {0};
    struct import_options o = {.brands = &f->brand, .brand_count = 1, .text = f->text, .store = s, .secret = &f->secret, .now = INT64_C(1777280400000), .jobs = jobs};
    if (!import_file(&o, str_from(path), (str){NULL, 0}, &n, &e))
        fail_msg("%s", e.text);
    return n;
}

static size_t copies_of(struct fixture *f, struct store *s, const char *path)
{
    struct txn *t;
    struct err e = {0};
    struct strs copies = {0};
    size_t count = 0;
    assert_true(txn_read(s, &t, &e) && txn_copies(t, f->a, "import", &copies, &e));
    for (size_t i = 0; i < copies.count; i++) count += str_eq(copies.at[i], str_from(path));
    txn_end(t);
    return count;
}

/* Bad lines are kept with their reason, for the user alone; mended, that file is imported; the same file again brings nothing new. */
static void test_rejected(void **state)
{
    struct fixture *f = *state;
    char path[128], rejected[160], dir[128];
    struct store *s;
    struct err e = {0};
    const struct store_options o = {.create = true, .no_sync = true, .now = 1};
    snprintf(path, sizeof path, "%s/f.csv", f->dir);
    snprintf(rejected, sizeof rejected, "%s.rejected", path);
    snprintf(dir, sizeof dir, "%s/corpus", f->dir);
    assert_true(store_open(str_from(dir), &o, &s, &e));
    for (int jobs = 0; jobs < 3; jobs += 2) {
        struct stat st;
        if (jobs) chmod(rejected, 0644); /* as an earlier version left it */
        write_file(path, "id,date,text\n1,2026-03-01,Telvia gut\n2,neulich mal,Telvia schlecht\n3,2026-03-02,\"Telvia \"x\n4,2026-03-03,nobody\n5,,\n6,2026-03-04,Telvia,7\n");
        struct import_counts n = import_to(f, s, path, jobs);
        assert_int_equal(n.rows, 6);
        assert_int_equal(n.kept, jobs ? 0 : 1);
        assert_int_equal(n.known, jobs ? 1 : 0);
        assert_int_equal(n.rejected, 3);
        assert_int_equal(n.foreign, 1);
        assert_int_equal(n.empty, 1);
        unit_text("rejected", read_file(f, rejected),
                  "# rejected by leumund import; mend the lines and import this file\nid,date,text\n"
                  "# line 3: this date cannot be read: `neulich mal`\n2,neulich mal,Telvia schlecht\n"
                  "# line 4: text behind a closing quote\n3,2026-03-02,\"Telvia \"x\n"
                  "# line 7: 4 cells, the heading has 3\n6,2026-03-04,Telvia,7\n");
        assert_int_equal(stat(rejected, &st), 0);
        assert_int_equal(st.st_mode & 0777, 0600);
        assert_int_equal(copies_of(f, s, rejected), 1); /* `forget` names it */
    }
    write_file(rejected, "# rejected by leumund import; mend the lines and import this file\nid,date,text\n# line 3: x\n2,2026-02-01,Telvia schlecht\n");
    struct import_counts n = import_to(f, s, rejected, 0);
    assert_int_equal(n.rows, 1);
    assert_int_equal(n.rejected, 0);
    write_file(path, "id,date,text\n1,2026-03-01,Telvia gut\n");
    import_to(f, s, path, 0);
    assert_int_equal(access(rejected, F_OK), -1); /* old news */
    assert_int_equal(copies_of(f, s, rejected), 0);
    store_close(s);
}

/* Where nothing tells answers apart, each counts; the same file again, or the same with more behind it, brings nothing twice. */
static void test_same_rows(void **state)
{
    static const struct {
        const char *heading, *row;
        int kept; /* of 40000 */
    } rows[] = {
        {"Bewertung;Kommentar\n", "5;Telvia ist gut, und das sage ich gern in einem ganzen Satz\n", 40000},
        {"Datum;Kommentar\n", "01.03.2026;Telvia ist gut\n", 40000},
        {"Datum;Kommentar\n", "01.03.2026 12:05;Telvia ist gut\n", 1},
        {"Autor;Kommentar\n", "Anna;Telvia ist gut\n", 1},
        {"Id;Kommentar\n", "7;Telvia ist gut\n", 1},
    };
    struct fixture *f = *state;
    struct err e = {0};
    const struct store_options o = {.create = true, .no_sync = true, .now = 1};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char path[128], dir[128];
        struct store *s;
        snprintf(path, sizeof path, "%s/same.csv", f->dir);
        snprintf(dir, sizeof dir, "%s/same%zu", f->dir, i);
        assert_true(store_open(str_from(dir), &o, &s, &e));
        for (int n = 40000; n <= 40003; n += 3) { /* three more came in */
            FILE *out = fopen(path, "w");
            fputs(rows[i].heading, out);
            for (int k = 0; k < n; k++) fputs(rows[i].row, out);
            fclose(out);
            struct import_counts c = import_to(f, s, path, n == 40000 ? 2 : 0);
            assert_int_equal(c.kept, n == 40000 ? rows[i].kept : rows[i].kept > 1 ? 3 : 0);
            assert_int_equal(c.kept + c.known, n);
        }
        store_close(s);
    }
}

static void test_many_threads(void **state)
{
    struct fixture *f = *state;
    char path[128], dir[128];
    struct store *s;
    struct err e = {0};
    const struct store_options o = {.create = true, .no_sync = true, .now = 1};
    snprintf(path, sizeof path, "%s/many.csv", f->dir);
    snprintf(dir, sizeof dir, "%s/many", f->dir);
    FILE *out = fopen(path, "w");
    fputs("id,date,text\n", out);
    for (int i = 0; i < 30000; i++)
        fprintf(out, "%d,2026-03-%02d,\"Telvia Nummer %d,\nzweite Zeile\"\n", i, i % 28 + 1, i);
    fclose(out);
    assert_true(store_open(str_from(dir), &o, &s, &e));
    struct import_counts n = import_to(f, s, path, 2);
    assert_int_equal(n.kept, 30000);
    assert_int_equal(n.rejected, 0);
    assert_int_equal(import_to(f, s, path, 2).known, 30000);
    store_close(s);
}

/* A row that takes as long as all others together: they are not read further ahead than there is room for. */
static void test_slow_row(void **state)
{
    enum { SLOW = 4 << 20, PAD = 256 << 10, QUICK = 300 };
    struct fixture *f = *state;
    char path[128], dir[128];
    static char pad[PAD + 1];
    struct store *s;
    struct err e = {0};
    const struct store_options o = {.create = true, .no_sync = true, .now = 1};
    snprintf(path, sizeof path, "%s/slow.csv", f->dir);
    snprintf(dir, sizeof dir, "%s/slow", f->dir);
    memset(pad, 'x', PAD);
    FILE *out = fopen(path, "w");
    fputs("id,date,text,pad\n0,2026-03-01,Telvia", out);
    for (int i = 0; i < SLOW / 8; i++)
        fputs(" und gut", out);
    fputs(",\n", out);
    for (int i = 1; i <= QUICK; i++)
        fprintf(out, "%d,2026-03-01,,%s\n", i, pad);
    fclose(out);
    assert_true(store_open(str_from(dir), &o, &s, &e));
    struct import_counts n = import_to(f, s, path, 4);
    assert_int_equal(n.rows, QUICK + 1);
    assert_int_equal(n.empty, QUICK);
    store_close(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_files, setup, teardown),       cmocka_unit_test_setup_teardown(test_encodings, setup, teardown),
        cmocka_unit_test_setup_teardown(test_rejected, setup, teardown),    cmocka_unit_test_setup_teardown(test_same_rows, setup, teardown),
           cmocka_unit_test_setup_teardown(test_many_threads, setup, teardown),
        cmocka_unit_test_setup_teardown(test_slow_row, setup, teardown),     cmocka_unit_test_setup_teardown(test_packed, setup, teardown),
        cmocka_unit_test_setup_teardown(test_cut, setup, teardown),
    };
    return cmocka_run_group_tests_name("import", tests, NULL, NULL);
}
