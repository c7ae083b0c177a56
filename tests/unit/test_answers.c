/* What the commands answer over a small corpus that is made here: list, export, inbox, ideas, leaving, compare. Their outputs are
 * golden files; every query gives the same by its index and by looking at all. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "golden.h"

#include "base/term.h"
#include "base/zone.h"
#include "cli/cli.h"
#include "insight/aggregate.h"
#include "insight/find.h"
#include "output/export.h"
#include "store/store.h"
#include "text/rule.h"

#include <ftw.h>
#include <math.h>
#include <sodium.h>
#include <stdlib.h>
#include <unistd.h>

#define NOW INT64_C(1777280400000) /* 2026-04-27T09:00:00Z */
#define NOW_TEXT "2026-04-27T09:00:00Z"

/* --- a small corpus --- */

struct told {
    const char *id, *brand, *source, *author;
    double days;              /* before now; NAN = undated */
    enum voice voice;
    enum label label;
    double sentiment;
    const char *touchpoint;   /* NULL = none */
    enum kind kind;
    enum leaving leaving;
    const char *to;
    int64_t likes;            /* COUNT_UNKNOWN */
    const char *parent, *thread;
    const char *idea, *leaves; /* words of the text that are evidence */
    const char *title, *text;
};

#define NOBODY COUNT_UNKNOWN
static const struct told corpus[] = {
    {"p1", "telvia", "forum:a.example", "anna", 20, VOICE_CUSTOMER, LABEL_NEGATIVE, -0.8, "hotline", KIND_EXPERIENCE, LEAVING_NO, "", 40, "", "t1", NULL, NULL,
     "Hotline", "Zwei Stunden Warteschleife, dann aufgelegt."},
    {"p2", "telvia", "forum:a.example", "bert", 19, VOICE_CUSTOMER, LABEL_NEGATIVE, -0.6, "hotline", KIND_EXPERIENCE, LEAVING_THREATENS, "Ferna", 3, "p1", "t1", NULL,
     "dann bin ich weg zu Ferna", "", "Geht mir genauso! Noch einmal, dann bin ich weg zu Ferna."},
    {"p3", "telvia", "forum:a.example", "", 18, VOICE_BRAND, LABEL_NEUTRAL, 0, NULL, KIND_OTHER, LEAVING_NO, "", NOBODY, "p1", "t1", NULL, NULL, "",
     "Das tut uns leid, schreib uns bitte eine Nachricht."},
    {"p4", "telvia", "mastodon:b.example", "carla", 3, VOICE_CUSTOMER, LABEL_NEGATIVE, -0.4, "billing", KIND_QUESTION, LEAVING_NO, "", 900, "", "", NULL, NULL, "",
     "Warum steht auf meiner #Telvia Rechnung schon wieder ein Drittanbieter?"},
    {"p5", "telvia", "mastodon:b.example", "dora", 2, VOICE_CUSTOMER, LABEL_POSITIVE, 0.7, "store", KIND_EXPERIENCE, LEAVING_NO, "", 12, "", "", NULL, NULL, "",
     "Im Laden von Telvia: freundlich, schnell, alles erklärt."},
    {"p6", "telvia", "web:c.example", "emil", NAN, VOICE_CUSTOMER, LABEL_NEUTRAL, 0, "hotline", KIND_SUGGESTION, LEAVING_NO, "", NOBODY, "", "",
     "Ein Rückruf zur Wunschzeit wäre gut", NULL, "", "Ein Rückruf zur Wunschzeit wäre gut. Sonst passt es."},
    {"p7", "telvia", "web:c.example", "fritz", 40, VOICE_CUSTOMER, LABEL_NEGATIVE, -0.9, "contract", KIND_EXPERIENCE, LEAVING_LEFT, "", 5, "", "",
     "Man sollte online kündigen können", "habe gekündigt", "=Nie wieder=", "Ich habe gekündigt. Man sollte online kündigen können! Per Brief, im Jahr 2026?"},
    {"p8", "telvia", "mastodon:b.example", "gerd", 1, VOICE_CUSTOMER, LABEL_NEGATIVE, -0.5, "hotline", KIND_EXPERIENCE, LEAVING_NO, "", 0, "", "", NULL, NULL, "",
     "Warteschleife \"Musik\", 45 Minuten, Ärger;\n@telvia_hilft hört nicht zu, sagt @gerd@b.example"},
    {"p9", "telvia", "press:d.example", "", 5, VOICE_PRESS, LABEL_NEGATIVE, -0.3, "hotline", KIND_ANNOUNCEMENT, LEAVING_NO, "", 100, "", "", NULL, NULL, "Ausfall",
     "Die Hotline von Telvia war zwei Tage nicht zu erreichen."},
    {"q1", "ferna", "mastodon:b.example", "hans", 4, VOICE_CUSTOMER, LABEL_POSITIVE, 0.6, "hotline", KIND_EXPERIENCE, LEAVING_NO, "", 10, "", "", NULL, NULL, "",
     "Bei Ferna ging sofort jemand ran."},
    {"q2", "ferna", "review:e.example", "ida", 6, VOICE_CUSTOMER, LABEL_NEGATIVE, -0.6, "delivery", KIND_EXPERIENCE, LEAVING_NO, "", 2, "", "", NULL, NULL, "",
     "Router von Ferna kam nie an."},
    {"b1", "telvia", "mastodon:b.example", "kurt", 1, VOICE_CUSTOMER, LABEL_NEGATIVE, -0.5, "hotline", KIND_EXPERIENCE, LEAVING_NO, "", 1, "", "", NULL, NULL, "",
     "RT: Warteschleife ohne Ende"},
};

struct fixture {
    char dir[64];
    struct arena *a;
};

static uint16_t rule_of(const char *name)
{
    for (uint16_t i = 0; i < RULE_COUNT; i++)
        if (str_eq(rule_names[i], str_from(name))) return i;
    return 0;
}

static void add_evidence(struct evidence *list, size_t *count, str body, const char *words, enum evidence_about about, const char *rule)
{
    size_t at = words ? str_find(body, str_from(words)) : STR_NONE;
    if (at == STR_NONE) return;
    list[(*count)++] = (struct evidence){rule_of(rule), (uint8_t)about, EVIDENCE_NO_MOMENT, EVIDENCE_NO_PARENT, (uint32_t)at, (uint32_t)strlen(words), 1};
}

static struct post post_of(struct arena *a, const struct told *r)
{
    struct post p;
    post_init(&p);
    p.source = str_from(r->source);
    p.source_id = str_from(r->id);
    p.id = hash128_pair(p.source, p.source_id);
    p.url = str_printf(a, "https://%s/@%s/%s", strchr(r->source, ':') + 1, r->author, r->id);
    p.title = str_from(r->title);
    p.text = str_from(r->text);
    p.pseudonym = *r->author ? str_printf(a, "%016llx", (unsigned long long)hash64(str_from(r->author))) : (str){NULL, 0};
    if (isfinite(r->days)) p.published = (struct date){NOW - (int64_t)(r->days * (double)DATE_DAY_MS), DATE_SECOND, 0};
    p.collected_at = NOW - DATE_HOUR_MS;
    p.likes = r->likes;
    p.parent = str_from(r->parent);
    p.thread = str_from(r->thread);
    if (r->voice == VOICE_BRAND) p.flags |= POST_OWN_VOICE;
    if (r->id[0] == 'b') p.boost_of = STR("p8");
    return p;
}

/* The terms of the post's words, as reading it would give them. */
static void add_terms(struct arena *a, const struct post *p, struct reading *r)
{
    str body = post_body(a, p);
    char *room = arena_raw(a, 2 * body.n + 2, 1);
    uint64_t *terms = ARENA_ARRAY(a, uint64_t, body.n + 1);
    for (str rest = {room, term_words(body, false, room)}; rest.n;) terms[r->term_count++] = term_of(str_cut(&rest, ' '));
    r->terms = terms;
}

static bool put_one(struct txn *t, const struct told *r, struct err *e)
{
    struct arena *a = arena_new(0);
    struct post p = post_of(a, r);
    struct moment moment = {str_from(r->touchpoint), r->sentiment, CAUSE_SERVICE, 0.8};
    struct evidence evidence[2];
    size_t evidence_count = 0;
    add_evidence(evidence, &evidence_count, post_body(a, &p), r->idea, ABOUT_KIND, "suggestion");
    add_evidence(evidence, &evidence_count, post_body(a, &p), r->leaves, ABOUT_LEAVING, "leaves");
    struct mention m = {.brand = str_from(r->brand), .about_brand = true, .brand_confidence = 1, .label = r->label, .sentiment = r->sentiment, .confidence = 0.7,
                        .moments = &moment, .moment_count = r->touchpoint != NULL, .stance = r->label == LABEL_NEGATIVE ? STANCE_DETRACTOR : STANCE_UNKNOWN,
                        .kind = r->kind, .voice = r->voice, .effort = {-1, -1, -1, false, false, (double)NAN}, .lag_days = (double)NAN,
                        .leaving = r->leaving, .leaving_to = str_from(r->to), .evidence = evidence, .evidence_count = evidence_count};
    struct reading reading = {.lang = "de", .lang_confidence = 1, .mentions = &m, .mention_count = 1, .rules_version = 0x1234abcd};
    enum put_result result;
    add_terms(a, &p, &reading);
    bool ok = txn_put_post(t, &p, &reading, &result, e);
    arena_free(a);
    return ok;
}

static bool put_all(struct txn *t, void *ctx, struct err *e)
{
    static const char *const names[] = {"Telvia", "Ferna"};
    static const char *const ids[] = {"telvia", "ferna"};
    struct fixture *f = ctx;
    for (int i = 0; i < 2; i++) {
        struct brand b = {.id = str_from(ids[i]), .name = str_from(names[i]), .zone_name = STR("Europe/Berlin"),
                          .yaml = str_printf(f->a, "brand: %s\nzone: Europe/Berlin\n", names[i])};
        if (!zone_load(f->a, STR("Europe/Berlin"), &b.zone, e) || !txn_put_brand(t, &b, 42, e)) return false;
    }
    for (size_t i = 0; i < sizeof corpus / sizeof *corpus; i++)
        if (!put_one(t, &corpus[i], e)) return false;
    return true;
}

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    struct store *s;
    struct err e = {0};
    const struct store_options o = {.create = true, .no_sync = true, .now = 1000};
    snprintf(f->dir, sizeof f->dir, "/tmp/leumund-test-XXXXXX");
    assert_non_null(mkdtemp(f->dir));
    f->a = arena_new(0);
    if (!store_open(str_printf(f->a, "%s/corpus", f->dir), &o, &s, &e) || !store_write(s, put_all, f, &e)) fail_msg("%s", e.text);
    store_close(s);
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
    arena_free(f->a);
    nftw(f->dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
    free(f);
    return 0;
}

/* --- the whole program --- */

static const char *look(void *ctx, const char *name)
{
    (void)ctx;
    return strcmp(name, "HOME") == 0 ? "/nonexistent" : strcmp(name, "LANG") == 0 ? "en_GB.UTF-8" : NULL;
}

struct call {
    int code;
    char out[1 << 17], err[1 << 14];
};

static void read_back(FILE *f, char *to, size_t size)
{
    rewind(f);
    size_t n = fread(to, 1, size - 1, f);
    to[n] = 0;
    fclose(f);
}

/* words end with NULL. */
static struct call *call(struct fixture *f, const char *const *words)
{
    static struct call result;
    char *argv[32] = {(char *)(uintptr_t)"leumund"};
    int argc = 1;
    char store[100];
    snprintf(store, sizeof store, "%s/corpus", f->dir);
    for (; words[argc - 1]; argc++) argv[argc] = (char *)(uintptr_t)words[argc - 1];
    const char *const more[] = {"--store", store, "--now", NOW_TEXT};
    for (int i = 0; i < 4; i++) argv[argc++] = (char *)(uintptr_t)more[i];
    argv[argc] = NULL;
    struct environment env = {look, NULL};
    FILE *out = tmpfile(), *err = tmpfile(), *in = fopen("/dev/null", "r");
    result.code = cli_main(argc, argv, &env, in, out, err);
    fclose(in);
    read_back(out, result.out, sizeof result.out);
    read_back(err, result.err, sizeof result.err);
    return &result;
}

#define CALL(f, ...) call(f, (const char *const[]){__VA_ARGS__, NULL})

static void same_answer(const char *name, const struct call *c)
{
    static char all[1 << 18];
    int n = snprintf(all, sizeof all, "%s--- talk, code %d\n%s", c->out, c->code, c->err);
    char path[100];
    snprintf(path, sizeof path, "answers/%s.txt", name);
    golden(path, (str){all, (size_t)n});
}

static void test_commands(void **state)
{
    struct fixture *f = *state;
    same_answer("list", CALL(f, "list", "-b", "telvia"));
    same_answer("list-query", CALL(f, "list", "-b", "telvia", "warteschleife NEAR/5 (stunden OR minuten)", "--label", "negative"));
    same_answer("list-boosts", CALL(f, "list", "-b", "telvia", "boost:yes"));
    same_answer("list-plan", CALL(f, "list", "-b", "telvia", "--plan", "touchpoint:hotline since:2026-04-01 \"zwei stunden\"", "--until", "1d"));
    same_answer("list-fault", CALL(f, "list", "-b", "telvia", "Ärger labl:negative"));
    same_answer("list-fault-option", CALL(f, "list", "-b", "telvia", "--label", "negativ"));
    same_answer("list-fault-pattern", CALL(f, "list", "-b", "telvia", "/a(b/"));
    same_answer("inbox", CALL(f, "inbox", "-b", "telvia"));
    same_answer("inbox-oldest", CALL(f, "inbox", "-b", "telvia", "--sort", "oldest", "--format", "csv", "--limit", "2"));
    same_answer("inbox-none", CALL(f, "inbox", "-b", "telvia", "touchpoint:repair"));
    same_answer("ideas", CALL(f, "ideas", "-b", "telvia"));
    same_answer("ideas-jsonl", CALL(f, "ideas", "-b", "telvia", "--format", "jsonl", "--sort", "reach"));
    same_answer("leaving", CALL(f, "leaving", "-b", "telvia"));
    same_answer("leaving-to", CALL(f, "leaving", "-b", "telvia", "to:ferna", "--format", "tsv"));
    same_answer("compare", CALL(f, "compare", "telvia", "ferna", "--by", "touchpoint"));
    same_answer("compare-same-sources", CALL(f, "compare", "--same-sources", "--period", "year", "--format", "csv"));
    same_answer("compare-one", CALL(f, "compare", "telvia"));
}

/* --- export --- */

static str file_text(struct fixture *f, const char *name)
{
    char path[200];
    snprintf(path, sizeof path, "%s/%s", f->dir, name);
    FILE *in = fopen(path, "rb");
    if (!in) fail_msg("there is no %s", path);
    char *text = arena_alloc(f->a, 1 << 20);
    size_t n = fread(text, 1, 1 << 20, in);
    fclose(in);
    return (str){text, n};
}

static bool there_is(struct fixture *f, const char *name)
{
    char path[200];
    snprintf(path, sizeof path, "%s/%s", f->dir, name);
    return access(path, F_OK) == 0;
}

static const char *in_dir(struct fixture *f, const char *name)
{
    return str_printf(f->a, "%s/%s", f->dir, name).p;
}

static void export_good(struct call *c)
{
    if (c->code) fail_msg("code %d: %s", c->code, c->err);
}

static void test_export(void **state)
{
    struct fixture *f = *state;
    char hex[2 * crypto_hash_sha256_BYTES + 1];
    unsigned char hash[crypto_hash_sha256_BYTES];
    export_good(CALL(f, "export", "--out", in_dir(f, "m.csv"), "--bom", "--fields", "id,published_at,brand,title,text,sentiment,touchpoints,moments,irony,reach", "NOT *rückruf*"));
    str csv = file_text(f, "m.csv");
    golden("answers/export.csv", csv);
    str package = file_text(f, "datapackage.json");
    golden("answers/datapackage.json", package);
    crypto_hash_sha256(hash, (const unsigned char *)csv.p, csv.n);
    sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
    assert_true(str_contains(package, str_from(hex)));
    assert_false(there_is(f, "m.csv.part"));
    export_good(CALL(f, "export", "--out", in_dir(f, "m.jsonl"), "--brand", "ferna", "--fields", "id,published_at,author,text,sentiment,moments,effort,irony,rating,evidence"));
    golden("answers/export.jsonl", file_text(f, "m.jsonl"));
    export_good(CALL(f, "export", "--out", in_dir(f, "anonymous.csv"), "--anonymous", "--brand", "telvia", "--fields", "id,url,author,thread_id,parent_id,duplicate_of,location,published_at,domain,title,text,moments", "since:2d"));
    golden("answers/export-anonymous.csv", file_text(f, "anonymous.csv"));
    static const char *const profiles[] = {"meltwater", "brandwatch", "talkwalker"};
    for (int i = 0; i < 3; i++) {
        char path[64];
        struct call *c = CALL(f, "export", "--out", "-", "--profile", profiles[i], "rechnung");
        export_good(c);
        snprintf(path, sizeof path, "answers/export-%s.csv", profiles[i]);
        golden(path, str_from(c->out));
    }
}

/* Only what came since; nothing twice; a state of another query is refused. */
static void test_since_last(void **state)
{
    struct fixture *f = *state;
    const char *out = in_dir(f, "new.csv");
    struct call *c = CALL(f, "export", "--out", out, "--since-last", "--fields", "id", "label:negative");
    export_good(c);
    assert_non_null(strstr(c->err, "7 rows in "));
    c = CALL(f, "export", "--out", out, "--since-last", "--fields", "id", "label:negative");
    export_good(c);
    assert_non_null(strstr(c->err, "0 rows in "));
    unit_text("only titles", file_text(f, "new.csv"), "id\r\n");
    c = CALL(f, "export", "--out", out, "--since-last", "--fields", "id", "label:positive");
    assert_int_equal(c->code, CLI_USAGE);
    assert_non_null(strstr(c->err, "belongs to another query"));
}

static void test_export_refuses(void **state)
{
    struct fixture *f = *state;
    static const struct {
        const char *words[8];
        const char *message;
    } rows[] = {
        {{"export"}, "where to?"},
        {{"export", "--out", "-", "--format", "xlsx"}, "xlsx needs a file"},
        {{"export", "--out", "-", "--format", "xml"}, "--format wants"},
        {{"export", "--out", "-", "--profile", "other"}, "`other` is not known"},
        {{"export", "--out", "-", "--fields", "ratng"}, "did you mean `rating`?"},
        {{"export", "--out", "-", "--fields", "id", "--profile", "meltwater"}, "give one"},
        {{"export", "--out", "-", "--aggregate", "--anonymous"}, "--anonymous has no meaning"},
        {{"export", "--out", "-", "--aggregate", "--least", "4"}, "--least"},
        {{"export", "--out", "-", "--bom", "--format", "jsonl"}, "--bom is for csv"},
        {{"export", "--out", "-", "--since-last"}, "--since-last needs a file"},
        {{"export", "--out", "-", "labl:x"}, "column 1: there is no field `labl`"},
        {{"export", "--out", "/nonexistent/x.csv"}, "cannot be written"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct call *c = call(f, rows[i].words);
        if (!c->code) fail_msg("row %zu was accepted", i);
        if (!strstr(c->err, rows[i].message)) fail_msg("row %zu: %s", i, c->err);
        unit_text("no data", str_from(c->out), "");
    }
    /* What somebody else wrote stays. */
    FILE *other = fopen(in_dir(f, "datapackage.json"), "w");
    fputs("{\"name\": \"mine\"}", other);
    fclose(other);
    struct call *c = CALL(f, "export", "--out", in_dir(f, "x.csv"));
    assert_int_equal(c->code, CLI_IO);
    assert_false(there_is(f, "x.csv"));
    export_good(CALL(f, "export", "--out", in_dir(f, "x.csv"), "--no-package"));
    unit_text("theirs", file_text(f, "datapackage.json"), "{\"name\": \"mine\"}");
    remove(in_dir(f, "datapackage.json"));
}

static void test_xlsx(void **state)
{
    struct fixture *f = *state;
    export_good(CALL(f, "export", "--out", in_dir(f, "m.xlsx")));
    str first = file_text(f, "m.xlsx");
    assert_true(first.n > 2000 && str_starts(first, STR("PK\x03\x04")));
    assert_false(there_is(f, "m.xlsx.part"));
    assert_true(str_contains(file_text(f, "datapackage.json"), STR("\"rows\": 11")));
    export_good(CALL(f, "export", "--out", in_dir(f, "again.xlsx")));
    unit_same("the same rows give the same bytes", file_text(f, "again.xlsx"), first);
}

/* An export that fails on the way leaves nothing, and what was there before stays. */
static void test_half_file(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    struct export_file *x;
    const struct export_column column = {STR_INIT("text"), VALUE_TEXT, "", "", NULL, false};
    const struct export_options o = {.format = EXPORT_CSV, .path = str_from(in_dir(f, "half.csv")), .columns = &column, .count = 1};
    const struct value cell = value_text(STR("a"));
    FILE *before = fopen(in_dir(f, "half.csv"), "w");
    fputs("before", before);
    fclose(before);
    for (int format = EXPORT_CSV; format <= EXPORT_XLSX; format++) {
        struct export_options this = o;
        this.format = (enum export_format)format;
        assert_true(export_open(f->a, &this, &x, &e));
        assert_true(export_put(x, &cell, &e));
        struct export_file *second;
        assert_false(export_open(f->a, &this, &second, &e));
        assert_non_null(strstr(e.text, "another export is writing it"));
        export_drop(x);
        assert_false(there_is(f, "half.csv.part"));
        unit_text("before", file_text(f, "half.csv"), "before");
    }
}

static void test_mask(void **state)
{
    static const struct {
        const char *text, *masked;
    } rows[] = {
        {"", ""},
        {"a@b", "a@b"},
        {"@a", "@…"},
        {"Hallo @anna_b!", "Hallo @…!"},
        {"@anna@b.example.", "@…."},
        {"(@a,@b)", "(@…,@…)"},
        {"5 @ 3", "5 @ 3"},
        {"@müller", "@…"},
        {"mail@b.example", "mail@b.example"},
        {"@", "@"},
        {"Danke\U0001F64F@anna", "Danke\U0001F64F@…"}, /* a sign is no letter: it does not make the handle a mail address */
        {"…@anna – ja", "…@… – ja"},
        {"@anna\U0001F64F", "@…\U0001F64F"},
        {"ä@b", "ä@b"},
        {"{\"words\":\"Hallo\\n@anna\"}", "{\"words\":\"Hallo\\n@…\"}"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) unit_text(rows[i].text, export_mask(f->a, str_from(rows[i].text)), rows[i].masked);
}

/* All fields that there are: whoever adds one decides whether it tells of a person. */
static void test_anonymous_fields(void **state)
{
    static const char *const gone[] = {"id", "url", "author", "location", "thread_id", "parent_id", "duplicate_of", "source_id", "source_key", "boost_of", "links", "reply_text"};
    struct fixture *f = *state;
    struct export_columns list = {0};
    size_t all = field_count;
    for (size_t i = 0; i < all; i++) export_columns_add(f->a, &list, &fields[i]);
    for (size_t i = 0; i < sizeof gone / sizeof *gone; i++) assert_true(export_has(&list, str_from(gone[i])));
    export_anonymous(&list);
    for (size_t i = 0; i < sizeof gone / sizeof *gone; i++)
        if (export_has(&list, str_from(gone[i]))) fail_msg("%s is in an anonymous export", gone[i]);
    assert_int_equal(list.count, all - sizeof gone / sizeof *gone);
    assert_int_equal(all, 62); /* a field is new: if it tells of a person by more than its text, it belongs to those that go */
}

/* Five authors make a count; five posts of one do not. */
static void test_aggregate(void **state)
{
    struct fixture *f = *state;
    struct aggregate *g = aggregate_new(f->a, 5);
    struct aggregate_row *rows;
    size_t count, suppressed;
    struct moment moment = {STR("hotline"), -0.5, CAUSE_NONE, 1};
    /* the post as a whole is mixed; what it tells of the hotline is bad, and that counts */
    struct mention m = {.brand = STR("telvia"), .label = LABEL_MIXED, .sentiment = 0.1, .moments = &moment, .moment_count = 1};
    for (int i = 0; i < 300; i++) {
        struct post p;
        post_init(&p);
        p.id = (id128){(uint64_t)i, 7};
        p.published = (struct date){NOW - i % 30 * DATE_DAY_MS, DATE_SECOND, 0};
        p.pseudonym = i % 30 == 0 ? STR("one") : str_printf(f->a, "%d", i % 30 == 1 ? i % 4 : i / 30 % 5);
        struct record r = {.post = &p, .mention = &m};
        aggregate_add(g, &r, NULL);
    }
    aggregate_rows(g, &rows, &count, &suppressed);
    assert_int_equal(suppressed, 2); /* days 0 and 1: one author, and fewer than five */
    assert_int_equal(count, 28);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(rows[i].mentions, 10);
        assert_int_equal(rows[i].label, LABEL_NEGATIVE);
        assert_true(i == 0 || rows[i].day.at > rows[i - 1].day.at);
    }
}

/* --- index or all: the same --- */

static size_t collect(struct fixture *f, struct txn *t, const struct query *q, bool by_index, id128 *out)
{
    struct err e = {0};
    struct arena *scratch = arena_new(0);
    struct query_scratch *matching = query_scratch_new(f->a);
    struct find *found;
    const struct find_options o = {.brand = STR("telvia"), .query = by_index ? q : NULL, .boosts = true};
    size_t count = 0;
    bool more = true;
    if (!find_open(t, f->a, &o, &found, &e)) fail_msg("%s", e.text);
    while (more) {
        struct record r;
        if (!find_next(found, scratch, &r, &more, &e)) fail_msg("%s", e.text);
        if (more && (by_index || query_matches(q, &r, matching))) out[count++] = r.post->id;
    }
    find_close(found);
    arena_free(scratch);
    return count;
}

static void test_index_and_scan(void **state)
{
    static const char *const atoms[] = {
        "touchpoint:hotline", "touchpoint:billing", "NOT touchpoint:hotline", "since:10d", "until:10d", "since:30d", "NOT since:4d", "published>5d",
        "label:negative", "warteschleife", "\"zwei stunden\"", "kind:question OR since:2d", "touchpoint:hotline OR touchpoint:store", "leaving:yes", "wart* NEAR/3 ohne",
        "(since:3d touchpoint:hotline) OR (until:30d label:negative)",
    };
    struct fixture *f = *state;
    struct store *s;
    struct txn *t;
    struct err e = {0};
    const struct store_options o = {.read_only = true};
    size_t count = sizeof atoms / sizeof *atoms, asked = 0, found = 0;
    if (!store_open(str_printf(f->a, "%s/corpus", f->dir), &o, &s, &e) || !txn_read(s, &t, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < count; k++)
            for (int or = 0; or < 2; or++) {
                str text = str_printf(f->a, or ? "(%s) OR (%s)" : "(%s) (%s)", atoms[i], atoms[k]);
                struct query *q;
                id128 x[20], y[20];
                if (!query_parse(f->a, text, NOW, NULL, &q, &e)) fail_msg("%s", e.text);
                size_t n = collect(f, t, q, true, x);
                if (n != collect(f, t, q, false, y)) fail_msg("%.*s: the index finds %zu", STR_ARG(text), n);
                for (size_t p = 0; p < n; p++) assert_true(id128_eq(x[p], y[p]));
                asked++, found += n;
            }
    for (size_t i = 0; i < sizeof corpus / sizeof *corpus; i++) {
        struct post p = post_of(f->a, &corpus[i]);
        char hex[ID128_HEX + 1];
        struct query *q;
        id128 x[20];
        id128_hex(p.id, hex);
        assert_true(query_parse(f->a, str_printf(f->a, "id:%s", hex), NOW, NULL, &q, &e));
        assert_int_equal(collect(f, t, q, true, x), strcmp(corpus[i].brand, "telvia") == 0);
    }
    assert_true(asked > 400 && found > 500);
    txn_end(t);
    store_close(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_commands),   cmocka_unit_test(test_export),    cmocka_unit_test(test_since_last),
        cmocka_unit_test(test_export_refuses), cmocka_unit_test(test_xlsx),  cmocka_unit_test(test_half_file),
        cmocka_unit_test(test_mask),       cmocka_unit_test(test_anonymous_fields), cmocka_unit_test(test_aggregate), cmocka_unit_test(test_index_and_scan),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
