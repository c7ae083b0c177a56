/* The query language: what is read, what is refused and where, what fits, and that a printed query is the same query. */
#include "unit.h"

#include "base/zone.h"
#include "insight/query_node.h"

#include <stdlib.h>

#define NOW INT64_C(1772366400000) /* 2026-03-01T12:00:00Z */

/* --- parsing: a query and its plainest form --- */

static const struct {
    const char *query, *plain;
} good[] = {
    {"", "*"},
    {"   ", "*"},
    {"*", "*"},
    {"hotline", "hotline"},
    {"Hotline", "hotline"},
    {"HOTLINE", "hotline"},
    {"Rechnung doppelt", "rechnung doppelt"},
    {"Rechnung AND doppelt", "rechnung doppelt"},
    {"a OR b", "a OR b"},
    {"a b OR c", "a b OR c"},
    {"a OR b c", "a OR b c"},
    {"(a OR b) c", "(a OR b) c"},
    {"a AND (b AND c)", "a b c"},
    {"a OR (b OR c)", "a OR b OR c"},
    {"((((a))))", "a"},
    {"a or b", "a or b"},
    {"a and b", "a and b"},
    {"not a", "not a"},
    {"\"OR\"", "or"},
    {"NOT a", "NOT a"},
    {"-a", "NOT a"},
    {"NOT NOT a", "a"},
    {"NOT NOT NOT a", "NOT a"},
    {"--a", "a"},
    {"NOT (a OR b)", "NOT (a OR b)"},
    {"NOT (a b)", "NOT (a b)"},
    {"NOT a b", "NOT a b"},
    {"a NOT b", "a NOT b"},
    {"a AND NOT b", "a NOT b"},
    {"a OR NOT b", "a OR NOT b"},
    {"-(a OR b) -c", "NOT (a OR b) NOT c"},
    {"Ärger", "aerger"},
    {"ÄRGER", "aerger"},
    {"Straße", "strasse"},
    {"STRAẞE", "strasse"},
    {"Müller Öl", "mueller oel"},
    {"café", "cafe"},
    {"CAFÉ", "cafe"},
    {"\"nie wieder\"", "\"nie wieder\""},
    {"\"Nie  WIEDER!\"", "\"nie wieder\""},
    {"\"one\"", "one"},
    {"e-mail", "\"e mail\""},
    {"telvia.de", "\"telvia de\""},
    {"@telvia_hilft", "\"telvia hilft\""},
    {"geht's", "gehts"},
    {"geht’s", "gehts"},
    {"'zitat'", "zitat"},
    {"24/7", "\"24 7\""},
    {"14:05", "\"14 05\""},
    {"https://telvia.example/x", "\"https telvia example x\""},
    {"Hotline: nie", "hotline nie"},
    {"20€", "\"20 €\""},
    {"😡", "😡"},
    {"👍🏽", "\"👍 🏽\""},
    {"tarif*", "tarif*"},
    {"*tarif", "*tarif"},
    {"ver*ung", "ver*ung"},
    {"\"schlecht* service\"", "\"schlecht* service\""},
    {"\"von * nach\"", "\"von * nach\""},
    {"a NEAR/5 b", "a NEAR/5 b"},
    {"a NEAR/1 b NEAR/100 c", "a NEAR/1 b NEAR/100 c"},
    {"(a NEAR/2 b) NEAR/3 c", "a NEAR/2 b NEAR/3 c"},
    {"\"a b\" NEAR/5 (c OR d*)", "\"a b\" NEAR/5 (c OR d*)"},
    {"(a OR \"b c\") NEAR/3 d e", "(a OR \"b c\") NEAR/3 d e"},
    {"NOT a NEAR/3 b", "NOT a NEAR/3 b"},
    {"x OR a NEAR/3 b", "x OR a NEAR/3 b"},
    {"(a)b", "a b"},
    {"a(b OR c)", "a (b OR c)"},
    {"a\"b c\"d", "a \"b c\" d"},
    {"touchpoint:hotline", "touchpoint:hotline"},
    {"touchpoint=hotline", "touchpoint:hotline"},
    {"Touchpoint:Hotline", "touchpoint:hotline"},
    {"touchpoints:hotline,billing", "touchpoint:hotline,billing"},
    {"touchpoint!=hotline", "NOT touchpoint:hotline"},
    {"NOT touchpoint!=hotline", "touchpoint:hotline"},
    {"-touchpoint:hotline", "NOT touchpoint:hotline"},
    {"label:negative", "label:negative"},
    {"label:NEGATIVE", "label:negative"},
    {"label:mixed,negative", "label:negative,mixed"},
    {"label:\"negative\"", "label:negative"},
    {"label:none", "label:none"},
    {"sentiment_label:positive", "label:positive"},
    {"stance:saboteur", "stance:saboteur"},
    {"stance:loyal,advocate", "stance:loyal,advocate"},
    {"kind:question", "kind:question"},
    {"voice:customer", "voice:customer"},
    {"cause:staff", "cause:staff"},
    {"emotion:anger", "emotion:anger"},
    {"emotion:none", "emotion:none"},
    {"irony:yes", "irony:yes"},
    {"irony:ja", "irony:yes"},
    {"irony:no", "irony:no"},
    {"irony:nein", "irony:no"},
    {"irony:true", "irony:yes"},
    {"irony:0", "irony:no"},
    {"irony!=yes", "NOT irony:yes"},
    {"leaving:yes", "leaving:threatens,leaving,left"},
    {"leaving:no", "leaving:no"},
    {"leaving:left", "leaving:left"},
    {"to:ferna", "to:ferna"},
    {"unsure:yes", "unsure:yes"},
    {"own:no", "own:no"},
    {"boost:yes", "boost:yes"},
    {"effort>0.5", "effort>0.5"},
    {"effort>=0.5", "effort>=0.5"},
    {"effort<.5", "effort<0.5"},
    {"effort<=1", "effort<=1"},
    {"effort:0.25", "effort:0.25"},
    {"effort=0.25", "effort:0.25"},
    {"effort!=0.25", "NOT effort:0.25"},
    {"reach>100", "reach>100"},
    {"reach>1234567", "reach>1234567"},
    {"rating<=2", "rating<=2"},
    {"wait>30", "wait>30"},
    {"wait_minutes>30", "wait>30"},
    {"sentiment<-0.5", "sentiment<-0.5"},
    {"lag_days>7", "lag>7"},
    {"contacts>=3", "contacts>=3"},
    {"since:2026-02-01", "since:2026-02-01T00:00:00Z"},
    {"since:7d", "since:2026-02-22T12:00:00Z"},
    {"since:24h", "since:2026-02-28T12:00:00Z"},
    {"since:yesterday", "since:2026-02-28T00:00:00Z"},
    {"since:gestern", "since:2026-02-28T00:00:00Z"},
    {"until:2026-02-01T10:00:00+01:00", "until:2026-02-01T09:00:00Z"},
    {"since:\"2026-02-01T10:00:00Z\"", "since:2026-02-01T10:00:00Z"},
    {"NOT since:7d", "NOT since:2026-02-22T12:00:00Z"},
    {"published>=2026-02-01", "published>=2026-02-01T00:00:00Z"},
    {"collected>1d", "collected>2026-02-28T12:00:00Z"},
    {"source:mastodon*", "source:mastodon*"},
    {"source:mastodon:fosstodon.org", "source:\"mastodon:fosstodon.org\""},
    {"source:\"a b\"", "source:\"a b\""},
    {"source:\"a\\\"b\\\\c\"", "source:\"a\\\"b\\\\c\""},
    {"source:\"a,b\",c", "source:\"a,b\",c"},
    {"source:\"\"", "source:\"\""},
    {"lang:de", "lang:de"},
    {"language:de,en", "lang:de,en"},
    {"type:review", "type:review"},
    {"domain:forum.example", "domain:forum.example"},
    {"url:/thread\\/17/", "url:/thread\\/17/"},
    {"title:*kündigung*", "title:*kuendigung*"},
    {"author:00112233*", "author:00112233*"},
    {"Gebu\xCC\x88hr", "gebuehr"}, /* u and its dots */
    {"a\xC2\xA0OR\xC2\xA0" "b", "a OR b"},
    {"id:00AB", "id:00ab"},
    {"id:00ab,11cd", "id:00ab,11cd"},
    {"has:rating", "has:rating"},
    {"has:label", "has:sentiment_label"},
    {"has:wait,touchpoint", "has:wait,touchpoint"},
    {"/warte(schleife|zeit)/", "/warte(schleife|zeit)/"},
    {"/a b/ c", "/a b/ c"},
    {"/a\\/b/", "/a\\/b/"},
    {"(/a/)", "/a/"},
    {"NOT /a/", "NOT /a/"},
    {"/[(]\"/", "/[(]\"/"},
    {"touchpoint:hotline (label:negative OR stance:saboteur) wait* since:7d",
     "touchpoint:hotline (label:negative OR stance:saboteur) wait* since:2026-02-22T12:00:00Z"},
    {"Hotline AND\n\tWarteschleife", "hotline warteschleife"},
};

/* --- faults: the column, and how the message begins --- */

static const struct {
    const char *query;
    int column;
    const char *message;
} bad[] = {
    {"(", 2, "something is missing at the end"},
    {"()", 1, "nothing stands between the parentheses"},
    {"( )", 1, "nothing stands between the parentheses"},
    {"(a", 1, "the parenthesis is never closed"},
    {"a (b (c)", 3, "the parenthesis is never closed"},
    {")", 1, "this parenthesis was never opened"},
    {"a)", 2, "this parenthesis was never opened"},
    {"(a))", 4, "this parenthesis was never opened"},
    {"AND a", 1, "AND joins two conditions"},
    {"OR", 1, "OR joins two conditions"},
    {"a AND", 6, "something is missing at the end"},
    {"a OR", 5, "something is missing at the end"},
    {"a OR OR b", 6, "OR joins two conditions"},
    {"a AND OR b", 7, "OR joins two conditions"},
    {"a OR AND b", 6, "AND joins two conditions"},
    {"(a OR)", 6, "this parenthesis was never opened"},
    {"NOT", 4, "something is missing at the end"},
    {"a NOT", 6, "something is missing at the end"},
    {"NOT )", 5, "this parenthesis was never opened"},
    {"\"nie wieder", 1, "the quotation mark is never closed"},
    {"a \"b", 3, "the quotation mark is never closed"},
    {"\"\"", 1, "there is no word in this"},
    {"\"...\"", 1, "there is no word in this"},
    {"a ...", 3, "there is no word in this"},
    {":-)", 1, "there is no word in this"},
    {"- a", 1, "there is no word in this"},
    {"a NEAR b", 3, "NEAR wants a distance in words: NEAR/5"},
    {"a NEAR/ b", 8, "the distance is 1 to 100 words"},
    {"a NEAR/0 b", 8, "the distance is 1 to 100 words"},
    {"a NEAR/101 b", 8, "the distance is 1 to 100 words"},
    {"a NEAR/x b", 8, "the distance is 1 to 100 words"},
    {"NEAR/5 b", 1, "NEAR/5 joins two conditions"},
    {"a NEAR/5", 9, "something is missing at the end"},
    {"a NEAR/5 label:negative", 10, "NEAR joins words, phrases and (a OR b) of them"},
    {"label:negative NEAR/5 a", 1, "NEAR joins words, phrases and (a OR b) of them"},
    {"a NEAR/5 (b c)", 10, "NEAR joins words, phrases and (a OR b) of them"},
    {"a NEAR/5 /b/", 10, "NEAR joins words, phrases and (a OR b) of them"},
    {"a NEAR/5 NOT b", 10, "NOT joins two conditions"},
    {"a NEAR/5 (b NEAR/2 c)", 10, "NEAR joins words, phrases and (a OR b) of them"},
    {"tochpoint:hotline", 1, "there is no field `tochpoint`; did you mean `touchpoint`?"},
    {"a labl:negative", 3, "there is no field `labl`; did you mean `label`?"},
    {"xyzzy:1", 1, "there is no field `xyzzy`; to search for this as text"},
    {"ärger labl:x", 7, "there is no field `labl`"},
    {"😡😡 labl:x", 4, "there is no field `labl`"},
    {"label:negativ", 7, "label: `negativ` is not known; did you mean `negative`?"},
    {"label:qqqqq", 7, "label: `qqqqq` is not known; it takes positive, negative"},
    {"label:negative,positve", 16, "label: `positve` is not known; did you mean `positive`?"},
    {"label:", 7, "label wants a value"},
    {"label: negative", 7, "label wants a value"},
    {"(label:)", 8, "label wants a value"},
    {"label:negative,", 16, "label wants a value"},
    {"label:(negative)", 7, "parentheses cannot hold values"},
    {"label>negative", 6, "label cannot be compared with >"},
    {"source<a", 7, "source cannot be compared with <"},
    {"irony:maybe", 7, "irony: `maybe` is not known"},
    {"effort>much", 8, "effort: wants a number, not `much`"},
    {"effort>", 8, "effort wants a value"},
    {"effort>0.5,0.6", 11, "effort takes one value"},
    {"effort>0x10", 8, "effort: wants a number"},
    {"effort>nan", 8, "effort: wants a number"},
    {"reach>1e999", 7, "reach: wants a number"},
    {"since:soon", 7, "since: wants a time such as 2026-03-01"},
    {"since>7d", 6, "since takes a colon: since:7d"},
    {"since!=7d", 6, "since takes a colon: since:7d"},
    {"since:2026-13-01", 7, "since: wants a time"},
    {"until:", 7, "until wants a value"},
    {"published:2026-01-01", 10, "published is compared with <, <=, > or >="},
    {"id:xyz", 4, "id: wants 4 to 32 hex digits"},
    {"id:00a", 4, "id: wants 4 to 32 hex digits"},
    {"has:ratng", 5, "has: there is no field `ratng`; did you mean `rating`?"},
    {"has:boost", 5, "has: `boost` is known of each; write boost:yes, or another value"},
    {"has:since", 5, "has: there is no field `since`"},
    {"has:zzzzzzzz", 5, "has: there is no field `zzzzzzzz`"},
    {"/abc", 1, "the pattern has no closing slash"},
    {"/abc\\/", 1, "the pattern has no closing slash"},
    {"//", 1, "the pattern is empty"},
    {"/a(b/", 5, "pattern: missing closing parenthesis"},
    {"/a[b/", 5, "pattern: missing terminating ]"},
    {"x /*a/", 4, "pattern: quantifier does not follow a repeatable item"},
    {"/a\\Cb/", 5, "pattern: using \\C is disabled"},
    {"/a/b", 4, "a blank should follow the pattern"},
    {"url:/a(/", 8, "pattern: missing closing parenthesis"},
    {"source:\"a\"b", 11, "a blank should follow the value"},
    {"source:a\"b\"", 9, "a blank should follow the value"},
    {"label:negative(a)", 15, "a blank should follow the value"},
};

static void test_good(void **state)
{
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct query *q;
        struct err e = {0};
        struct buf b;
        if (!query_parse(a, str_from(good[i].query), NOW, NULL, &q, &e)) fail_msg("%s: %s", good[i].query, e.text);
        buf_init(&b, 1 << 16);
        query_put(&b, q);
        unit_text(good[i].query, buf_str(&b), good[i].plain);
        buf_free(&b);
    }
    arena_free(a);
}

static void test_bad(void **state)
{
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct query *q;
        struct err e = {0};
        char want[300];
        if (query_parse(a, str_from(bad[i].query), NOW, NULL, &q, &e)) fail_msg("`%s` was accepted", bad[i].query);
        assert_int_equal(e.code, ERR_USAGE);
        snprintf(want, sizeof want, "query, column %d: %s", bad[i].column, bad[i].message);
        unit_text(bad[i].query, str_sub(str_from(e.text), 0, strlen(want)), want);
    }
    arena_free(a);
}

/* The caret stands below the place, also when wide characters are in front of it or the query is cut. */
static void test_caret(void **state)
{
    struct arena *a = arena_new(0);
    struct query *q;
    struct err e = {0};
    char text[1000];
    (void)state;
    assert_false(query_parse(a, STR("Ärger labl:x"), NOW, NULL, &q, &e));
    unit_text("caret", str_from(e.text), "query, column 7: there is no field `labl`; did you mean `label`?\n  Ärger labl:x\n        ^");
    assert_false(query_parse(a, STR("😡 labl:x"), NOW, NULL, &q, &e));
    unit_text("wide", str_from(e.text), "query, column 3: there is no field `labl`; did you mean `label`?\n  😡 labl:x\n     ^");
    memset(text, 'a', 600);
    strcpy(text + 600, " labl:x b");
    assert_false(query_parse(a, str_from(text), NOW, NULL, &q, &e));
    const char *line = strchr(e.text, '\n') + 1, *caret = strchr(line, '\n') + 1;
    unit_text("cut", str_sub(str_from(line), 0, 5), "  …");
    /* "…" is one column of three bytes. */
    assert_memory_equal(line + (strlen(caret) - 1) + 2, "labl:x b", 8);
    arena_free(a);
}

static void test_limits(void **state)
{
    struct arena *a = arena_new(0);
    struct query *q;
    struct err e = {0};
    static char text[40000];
    (void)state;
    memset(text, '(', 64), strcpy(text + 64, "a"), memset(text + 65, ')', 64), text[129] = 0;
    assert_true(query_parse(a, str_from(text), NOW, NULL, &q, &e));
    memset(text, '(', 65), strcpy(text + 65, "a"), memset(text + 66, ')', 65), text[131] = 0;
    assert_false(query_parse(a, str_from(text), NOW, NULL, &q, &e));
    unit_text("deep", str_sub(str_from(e.text), 0, 37), "query, column 65: more than 64 parent");
    memset(text, '-', 65), strcpy(text + 65, "a");
    assert_false(query_parse(a, str_from(text), NOW, NULL, &q, &e));
    text[0] = 0;
    for (int i = 0; i < 2001; i++) strcpy(text + 2 * i, "a ");
    assert_false(query_parse(a, str_from(text), NOW, NULL, &q, &e));
    unit_text("many", str_sub(str_from(e.text), 0, 60), "query, column 4001: the query has more than 2000 conditions\n");
    memset(text, 'a', 20000), text[20000] = 0;
    assert_false(query_parse(a, str_from(text), NOW, NULL, &q, &e));
    arena_free(a);
}

/* --- matching --- */

#define TITLE "Nie wieder Telvia"
#define TEXT                                                                                                                       \
    "Ich habe 45 Minuten in der Warteschleife der Hotline gewartet. Die Straßenbahn wäre schneller: Ärger pur! Geht's noch? "      \
    "Preis 20€ 😡 siehe https://forum.example/a"

static struct record a_record(struct post *p, struct mention *m, struct reading *r, struct moment *moments)
{
    post_init(p);
    p->id = (id128){0x00ab000000000000, 1};
    p->source = STR("mastodon:fosstodon.org");
    p->url = STR("https://fosstodon.example/@kunde/17?x=1");
    p->title = STR(TITLE);
    p->text = STR(TEXT);
    p->type = POST_REVIEW;
    p->published = (struct date){NOW - DATE_DAY_MS, DATE_SECOND, 0};
    p->collected_at = NOW;
    p->rating = 2;
    p->likes = 100, p->reposts = 3;
    p->pseudonym = STR("00112233445566778899aabbccddeeff");
    p->thread = STR("t1");
    moments[0] = (struct moment){STR("hotline"), -0.8, CAUSE_SERVICE, 0.9};
    moments[1] = (struct moment){STR("price"), 0.1, CAUSE_NONE, 0.5};
    *m = (struct mention){.brand = STR("telvia"), .about_brand = true, .label = LABEL_NEGATIVE, .sentiment = -0.7, .confidence = 0.8, .moments = moments,
                          .moment_count = 2, .stance = STANCE_SABOTEUR, .kind = KIND_EXPERIENCE, .voice = VOICE_CUSTOMER, .cause = CAUSE_SERVICE,
                          .emotions = 1u << EMOTION_ANGER, .irony = false, .effort = {45, -1, -1, false, false, 0.6}, .lag_days = (double)NAN,
                          .leaving = LEAVING_LEFT, .leaving_to = STR("Ferna")};
    *r = (struct reading){.lang = "de", .lang_confidence = 1, .mentions = m, .mention_count = 1};
    return (struct record){.post = p, .mention = m, .reading = r};
}

static const struct {
    const char *query;
    bool fits;
} matching[] = {
    {"", true},
    {"*", true},
    {"NOT *", false},
    {"hotline", true},
    {"HOTLINE", true},
    {"hotlin", false},
    {"otline", false},
    {"hotlin*", true},
    {"*line", true},
    {"h*e", true},
    {"h*x", false},
    {"telvia", true},
    {"warteschleife hotline", true},
    {"hotline filiale", false},
    {"hotline OR filiale", true},
    {"filiale OR laden", false},
    {"hotline NOT filiale", true},
    {"hotline NOT warteschleife", false},
    {"NOT filiale", true},
    {"ärger", true},
    {"AERGER", true},
    {"arger", false},
    {"straßenbahn", true},
    {"strassenbahn", true},
    {"strasse", false},
    {"strass*", true},
    {"geht's", true},
    {"gehts", true},
    {"20€", true},
    {"€", true},
    {"😡", true},
    {"😀", false},
    {"45", true},
    {"4", false},
    {"forum.example", true},
    {"example.forum", false},
    {"\"nie wieder\"", true},
    {"\"wieder nie\"", false},
    {"\"nie wieder telvia ich habe\"", true},
    {"\"nie wied\"", false},
    {"\"nie wied*\"", true},
    {"\"nie * telvia\"", true},
    {"\"nie * * telvia\"", false},
    {"\"hotline gewartet die\"", true},
    {"warteschleife NEAR/2 hotline", true},
    {"warteschleife NEAR/1 hotline", false},
    {"hotline NEAR/2 warteschleife", true},
    {"hotline NEAR/1 gewartet", true},
    {"gewartet NEAR/1 hotline", true},
    {"minuten NEAR/4 warteschleife NEAR/2 hotline", true},
    {"minuten NEAR/4 warteschleife NEAR/1 hotline", false},
    {"nie NEAR/100 forum", true},
    {"nie NEAR/10 forum", false},
    {"der NEAR/1 der", false},
    {"der NEAR/2 der", true},
    {"hotline NEAR/5 hotline", false},
    {"\"nie wieder\" NEAR/1 telvia", true},
    {"\"nie wieder\" NEAR/1 ich", false},
    {"(filiale OR warteschleife) NEAR/2 (laden OR hotline)", true},
    {"(filiale OR nie) NEAR/2 (laden OR hotline)", false},
    {"warte* NEAR/2 hot*", true},
    {"fehlt NEAR/5 hotline", false},
    {"hotline NEAR/5 fehlt", false},
    {"/warteschleife/", true},
    {"/WARTE\\w+/", true},
    {"/^ich/", true},
    {"/^hotline/", false},
    {"/(\\w)\\1/", true},
    {"/ärger/", true},
    {"/ÄRGER/", true},
    {"/aerger/", false},
    {"/\\d+ minuten/", true},
    {"NOT /xyz/", true},
    {"touchpoint:hotline", true},
    {"touchpoint:price", true},
    {"touchpoint:billing", false},
    {"touchpoint:billing,hotline", true},
    {"touchpoint:hot*", true},
    {"touchpoint!=hotline", false},
    {"label:negative", true},
    {"label:positive", false},
    {"label:positive,negative", true},
    {"stance:saboteur", true},
    {"stance:detractor", false},
    {"kind:experience", true},
    {"kind:question,suggestion", false},
    {"voice:customer", true},
    {"cause:service", true},
    {"cause:none", false},
    {"emotion:anger", true},
    {"emotion:joy", false},
    {"emotion:joy,anger", true},
    {"emotion:none", false},
    {"irony:yes", false},
    {"irony:no", true},
    {"leaving:yes", true},
    {"leaving:no", false},
    {"leaving:left", true},
    {"leaving:threatens", false},
    {"to:ferna", true},
    {"to:other", false},
    {"unsure:no", true},
    {"boost:no", true},
    {"own:no", true},
    {"sentiment<0", true},
    {"sentiment>=-0.7", true},
    {"sentiment>-0.7", false},
    {"sentiment:-0.7", true},
    {"effort>0.5", true},
    {"effort>0.6", false},
    {"wait>30", true},
    {"wait:45", true},
    {"wait<45", false},
    {"contacts>0", false},
    {"contacts<100", false},
    {"NOT contacts>0", true},
    {"lag<100", false},
    {"reach>100", true},
    {"reach:106", true},
    {"reach>106", false},
    {"likes=100", true},
    {"replies<5", false},
    {"rating<=2", true},
    {"rating<2", false},
    {"since:7d", true},
    {"since:1h", false},
    {"until:1h", true},
    {"until:2d", false},
    {"since:2026-02-28T12:00:00Z", true},
    {"until:2026-02-28T12:00:00Z", false},
    {"published<=2026-02-28T12:00:00Z", true},
    {"published<2026-02-28T12:00:00Z", false},
    {"collected>=2026-03-01T12:00:00Z", true},
    {"updated>2000-01-01", false},
    {"NOT updated>2000-01-01", true},
    {"dated:yes", true},
    {"source:mastodon*", true},
    {"source:MASTODON*", true},
    {"source:mastodon", false},
    {"source:*fosstodon.org", true},
    {"source:/^masto/", true},
    {"type:review", true},
    {"lang:de", true},
    {"lang:en", false},
    {"lang:unknown", false},
    {"brand:telvia", true},
    {"brand:ferna", false},
    {"author:0011*", true},
    {"author:0011", false},
    {"id:00ab", true},
    {"id:00ac", false},
    {"id:00ac,00ab0", true},
    {"domain:fosstodon.example", true},
    {"domain:example", false},
    {"domain:*.example", true},
    {"url:*17*", true},
    {"url:/\\/17\\?/", true},
    {"title:\"nie wieder telvia\"", true},
    {"title:*telvia", true},
    {"title:telvia", false},
    {"thread:t1", true},
    {"parent:*", false},
    {"location:*", false},
    {"verified:yes", false},
    {"verified:no", true},
    {"has:rating", true},
    {"has:title", true},
    {"has:location", false},
    {"has:leaving_to", true},
    {"has:location,rating", true},
    {"has:touchpoint", true},
    {"bad:hotline", true},
    {"bad:hot*", true},
    {"bad:price", false},
    {"good:price", true},
    {"good:hotline", false},
    {"good:hotline,price", true},
    {"good!=price", false},
    {"has:good has:bad", true},
    {"has:wait", true},
    {"has:lag", false},
    {"has:published", true},
    {"has:updated", false},
    {"has:thread", true},
    {"has:parent", false},
    {"has:moments has:emotion has:effort", true},
    {"has:lag_days", false},
    {"NOT (label:positive OR touchpoint:billing)", true},
    {"(label:positive OR touchpoint:hotline) (nie OR immer) NOT filiale", true},
};

static void test_matching(void **state)
{
    struct arena *a = arena_new(0);
    struct post p;
    struct mention m;
    struct reading r;
    struct moment moments[2];
    struct record record = a_record(&p, &m, &r, moments);
    struct query_scratch *s = query_scratch_new(a);
    (void)state;
    for (size_t i = 0; i < sizeof matching / sizeof *matching; i++) {
        struct query *q;
        struct err e = {0};
        if (!query_parse(a, str_from(matching[i].query), NOW, NULL, &q, &e)) fail_msg("%s", e.text);
        if (query_matches(q, &record, s) != matching[i].fits)
            fail_msg("`%s` should %s", matching[i].query, matching[i].fits ? "fit" : "not fit");
    }
    assert_int_equal(query_gave_up(s), 0);
    arena_free(a);
}

/* A pattern that would need for ever gives up, is no match, and is counted. */
static void test_gives_up(void **state)
{
    struct arena *a = arena_new(0);
    struct post p;
    struct mention m;
    struct reading r;
    struct moment moments[2];
    struct record record = a_record(&p, &m, &r, moments);
    struct query_scratch *s = query_scratch_new(a);
    struct query *q;
    struct err e = {0};
    (void)state;
    p.text = STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!");
    assert_true(query_parse(a, STR("/(a+)+b(?=x)|(a|aa)+$c/"), NOW, NULL, &q, &e));
    assert_false(query_matches(q, &record, s));
    assert_int_equal(query_gave_up(s), 1);
    arena_free(a);
}

/* A text of a megabyte and a NEAR that could compare all with all. */
static void test_near_is_linear(void **state)
{
    struct arena *a = arena_new(0);
    struct post p;
    struct mention m;
    struct reading r;
    struct moment moments[2];
    struct record record = a_record(&p, &m, &r, moments);
    struct query *q;
    struct err e = {0};
    size_t n = 1 << 20;
    char *text = malloc(n);
    (void)state;
    for (size_t i = 0; i < n; i += 2) memcpy(text + i, i % 4 ? "b " : "a ", 2);
    p.text = (str){text, n};
    assert_true(query_parse(a, STR("a NEAR/100 b NEAR/100 a NEAR/100 (a OR b) NEAR/100 c"), NOW, NULL, &q, &e));
    assert_false(query_matches(q, &record, query_scratch_new(a)));
    free(text);
    arena_free(a);
}

/* --- times at the edges: leap seconds, days that are not 24 hours long, the first and the last year --- */

static void test_times(void **state)
{
    static const struct {
        const char *query, *utc, *berlin; /* NULL: refused */
    } rows[] = {
        {"since:2016-12-31T23:59:60Z", "since:2017-01-01T00:00:00Z", "since:2017-01-01T00:00:00Z"},
        {"since:2017-01-01T00:59:60+01:00", "since:2017-01-01T00:00:00Z", "since:2017-01-01T00:00:00Z"},
        {"since:2016-12-31T23:59:61Z", NULL, NULL},
        {"since:2026-03-01T24:00:00Z", "since:2026-03-02T00:00:00Z", "since:2026-03-02T00:00:00Z"},
        {"since:0001-01-01T00:00:00Z", "since:0001-01-01T00:00:00Z", "since:0001-01-01T00:00:00Z"},
        {"since:0001-01-01", "since:0001-01-01T00:00:00Z", "since:0001-01-01T00:00:00Z"},
        {"published<0001-01-01", "published<0001-01-01T00:00:00Z", "published<0001-01-01T00:00:00Z"},
        {"since:0000-12-31", NULL, NULL},
        {"since:-0001-01-01", NULL, NULL},
        {"until:9999-12-31", "until:9999-12-31T00:00:00Z", "until:9999-12-30T23:00:00Z"},
        {"published<=9999-12-31T23:59:59Z", "published<=9999-12-31T23:59:59Z", "published<=9999-12-31T23:59:59Z"},
        {"since:10000-01-01", NULL, NULL},
        {"since:1969-12-31T23:59:59Z", "since:1969-12-31T23:59:59Z", "since:1969-12-31T23:59:59Z"},
        {"since:2026-03-29", "since:2026-03-29T00:00:00Z", "since:2026-03-28T23:00:00Z"}, /* 23 hours long */
        {"until:2026-03-30", "until:2026-03-30T00:00:00Z", "until:2026-03-29T22:00:00Z"},
        {"since:2026-10-25", "since:2026-10-25T00:00:00Z", "since:2026-10-24T22:00:00Z"}, /* 25 hours long */
        {"until:2026-10-26", "until:2026-10-26T00:00:00Z", "until:2026-10-25T23:00:00Z"},
        {"since:2026-03-29T02:30:00", "since:2026-03-29T02:30:00Z", "since:2026-03-29T01:30:00Z"}, /* an hour that there is not */
        {"since:2026-10-25T02:30:00", "since:2026-10-25T02:30:00Z", "since:2026-10-25T00:30:00Z"}, /* the first of two */
        {"since:2026-03-01T12:00:00+14:00", "since:2026-02-28T22:00:00Z", "since:2026-02-28T22:00:00Z"},
        {"since:2026-03-01T12:00:00-12:00", "since:2026-03-02T00:00:00Z", "since:2026-03-02T00:00:00Z"},
        {"since:2024-02-29", "since:2024-02-29T00:00:00Z", "since:2024-02-28T23:00:00Z"},
        {"since:2026-02-29", NULL, NULL},
        {"since:1d", "since:2026-02-28T12:00:00Z", "since:2026-02-28T12:00:00Z"},
        {"since:800000d", NULL, NULL}, /* before the first year */
        {"since:99999999999d", NULL, NULL},
    };
    struct arena *a = arena_new(0);
    const struct zone *berlin;
    struct err e = {0};
    (void)state;
    assert_true(zone_load(a, STR("Europe/Berlin"), &berlin, &e));
    for (size_t i = 0; i < 2 * sizeof rows / sizeof *rows; i++) {
        const char *query = rows[i / 2].query, *want = i % 2 ? rows[i / 2].berlin : rows[i / 2].utc;
        struct query *q, *back;
        struct buf b;
        bool read = query_parse(a, str_from(query), NOW, i % 2 ? berlin : NULL, &q, &e);
        if (read != (want != NULL)) fail_msg("%s: %s", query, read ? "accepted" : e.text);
        if (!read) continue;
        buf_init(&b, 1000);
        query_put(&b, q);
        unit_text(query, buf_str(&b), want);
        assert_true(query_parse(a, buf_str(&b), NOW, NULL, &back, &e));
        buf_free(&b);
    }
    arena_free(a);
}

/* A post of which only the day is known lies in that day, wherever the brand lives. */
static void test_bare_dates(void **state)
{
    static const char *const zones[] = {"UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo"};
    static const struct {
        const char *query;
        bool fits;
    } rows[] = {
        {"since:2026-03-01", true},      {"until:2026-03-01", false},     {"since:2026-03-02", false},     {"until:2026-03-02", true},
        {"published>2026-03-01", true},  {"published<=2026-03-01", false}, {"published>=2026-03-02", false}, {"published<2026-03-02", true},
        {"NOT since:2026-03-01", false}, {"NOT until:2026-03-01", true},  {"NOT since:2026-03-02", true},  {"NOT until:2026-03-02", false},
    };
    struct arena *a = arena_new(0);
    struct post p;
    struct mention m;
    struct reading r;
    struct moment moments[2];
    struct record record = a_record(&p, &m, &r, moments);
    struct query_scratch *s = query_scratch_new(a);
    (void)state;
    p.published = (struct date){INT64_C(1772323200000), DATE_DAY, 0}; /* 2026-03-01 */
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
            const struct zone *zone;
            struct query *q;
            struct query_plan plan;
            struct err e = {0};
            assert_true(zone_load(a, str_from(zones[i]), &zone, &e));
            assert_true(query_parse(a, str_from(rows[k].query), NOW, zone, &q, &e));
            query_plan(q, a, &plan);
            if (query_matches(q, &record, s) != rows[k].fits) fail_msg("%s in %s", rows[k].query, zones[i]);
            if (rows[k].fits && !(plan.from <= p.published.at && p.published.at < plan.to)) fail_msg("%s in %s: the walk passes it by", rows[k].query, zones[i]);
        }
    arena_free(a);
}

/* --- what every match of a pattern holds --- */

static void test_literals(void **state)
{
    static const struct {
        const char *pattern, *literal;
    } rows[] = {
        {"hotline", "hotline"}, {"HotLine", "hotline"}, {"warte(schleife|zeit)", "warte"}, {"a|bcd", ""}, {"abc|", ""}, {"\\d+ (Minuten|Stunden)", ""},
        {"\\d+ Minuten", " minuten"}, {"ab?cde", "cde"}, {"abc*de", "ab"}, {"abc+de", "abc"}, {"abc{2}def", "def"}, {"ab{2,3}?cd", "cd"}, {"x.yy", "yy"}, {"[abc]def", "def"},
        {"[]a]bcd", "bcd"}, {"[^]a]bcd", "bcd"}, {"[\\]x]bcd", "bcd"}, {"[[:alpha:]]bcd", ""}, {"(?i)abc", ""}, {"(?x)a b c", ""}, {"(*UCP)abc", ""}, {"(?:abc)def", "def"},
        {"(?=abc)de", "de"}, {"(?<n>abc)de", "de"}, {"(abc)?de", "de"}, {"ab(c|(?x)d)ef", ""}, {"\\Qabc\\E", ""}, {"a\\.bc", "a.bc"}, {"\\bnie\\b.*\\bwieder\\b", "wieder"},
        {"\\x41bcd", ""}, {"(a)\\1bc", ""}, {"\\p{Lu}bcd", ""}, {"st\xC3\xB6rung", "rung"}, {"\xC3\xB6?abc", "abc"}, {"a", ""}, {"", ""}, {"^abc$", "abc"}, {"ab\\nc", "ab"},
        {"(((((", ""}, {"a\\", ""}, {"[abc", ""}, {"{1}abc", "abc"}, {"foo{|bar", ""}, {"foo{,2}bar", ""}, {"foo{2", ""}, {"foo{2,,3}ba", ""}, {"fo{12,}bar", "bar"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct literal l = literal_of(str_from(rows[i].pattern));
        unit_text(rows[i].pattern, (str){l.text, l.n}, rows[i].literal);
    }
}

/* Looking for the literal first never loses a match; long texts go sixteen bytes at a time. */
static void test_literal_search(void **state)
{
    struct literal l = literal_of(STR("Ask It"));
    char text[200];
    (void)state;
    for (size_t n = 0; n < 80; n++)
        for (size_t at = 0; at <= n; at++) {
            memset(text, 'a', sizeof text);
            memcpy(text + at, at % 2 ? "aSk iT" : "ASK It", 6);
            if (literal_may_stand(&l, (str){text, n}) != (at + 6 <= n)) fail_msg("%zu of %zu", at, n);
        }
    assert_true(literal_may_stand(&l, STR("a\xC5\xBFk it")));
    assert_true(literal_may_stand(&l, STR("as\xE2\x84\xAA it")));
    assert_false(literal_may_stand(&l, STR("\x01sk it, a5k it")));
}

/* --- plans --- */

/* The index of authors knows pseudonyms to the letter; names that were kept are compared without case. */
static void test_plan_of_author(void **state)
{
    static const struct {
        const char *query, *author;
    } rows[] = {{"author:ada", ""}, {"author:00112233445566778899aabbccddeeff", "00112233445566778899aabbccddeeff"}};
    (void)state;
    struct arena *a = arena_new(0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct query *q;
        struct query_plan plan;
        struct err e = {0};
        assert_true(query_parse(a, str_from(rows[i].query), NOW, NULL, &q, &e));
        query_plan(q, a, &plan);
        unit_text(rows[i].query, plan.author, rows[i].author);
    }
    arena_free(a);
}

static void test_plans(void **state)
{
    static const struct {
        const char *query;
        enum query_walk walk;
        const char *touchpoint, *from, *to, *words;
    } rows[] = {
        {"", QUERY_WALK_BRAND, "", "", "", ""},
        {"hotline", QUERY_WALK_BRAND, "", "", "", "hotline"},
        {"\"nie wieder\" tarif* a NEAR/3 b", QUERY_WALK_BRAND, "", "", "", "nie wieder a b"},
        {"a OR b", QUERY_WALK_BRAND, "", "", "", ""},
        {"NOT a", QUERY_WALK_BRAND, "", "", "", ""},
        {"touchpoint:hotline", QUERY_WALK_TOUCHPOINT, "hotline", "", "", ""},
        {"touchpoint:hotline label:negative", QUERY_WALK_TOUCHPOINT, "hotline", "", "", ""},
        {"touchpoint:hotline,billing", QUERY_WALK_BRAND, "", "", "", ""},
        {"touchpoint:hot*", QUERY_WALK_BRAND, "", "", "", ""},
        {"NOT touchpoint:hotline", QUERY_WALK_BRAND, "", "", "", ""},
        {"touchpoint:hotline OR a", QUERY_WALK_BRAND, "", "", "", ""},
        {"touchpoint:hotline a OR touchpoint:hotline b", QUERY_WALK_TOUCHPOINT, "hotline", "", "", ""},
        {"touchpoint:hotline a OR touchpoint:billing b", QUERY_WALK_BRAND, "", "", "", ""},
        {"since:2026-02-01", QUERY_WALK_BRAND, "", "2026-02-01T00:00:00Z", "", ""},
        {"since:2026-02-01 until:2026-02-03", QUERY_WALK_BRAND, "", "2026-02-01T00:00:00Z", "2026-02-03T00:00:00Z", ""},
        {"since:2026-02-01 since:2026-02-02", QUERY_WALK_BRAND, "", "2026-02-02T00:00:00Z", "", ""},
        {"since:2026-02-01 OR since:2026-02-02", QUERY_WALK_BRAND, "", "2026-02-01T00:00:00Z", "", ""},
        {"since:2026-02-01 OR a", QUERY_WALK_BRAND, "", "", "", ""},
        {"NOT since:2026-02-01", QUERY_WALK_BRAND, "", "", "2026-02-01T00:00:00Z", ""},
        {"NOT (since:2026-02-01 OR a)", QUERY_WALK_BRAND, "", "", "2026-02-01T00:00:00Z", ""},
        {"NOT (since:2026-02-01 a)", QUERY_WALK_BRAND, "", "", "", ""},
        {"NOT published<2026-02-01", QUERY_WALK_BRAND, "", "", "", ""},
        {"published>2026-02-01", QUERY_WALK_BRAND, "", "2026-02-01T00:00:00Z", "", ""}, /* a bare date is behind it */
        {"since:2026-02-02 until:2026-02-02", QUERY_WALK_NOTHING, "", "2026-02-02T00:00:00Z", "2026-02-02T00:00:00Z", ""},
        {"(since:2026-02-03 until:2026-02-02) OR since:2026-02-05", QUERY_WALK_BRAND, "", "2026-02-05T00:00:00Z", "", ""},
        {"id:00ab", QUERY_WALK_BRAND, "", "", "", ""},
        {"id:00112233445566778899aabbccddeeff a", QUERY_WALK_ID, "", "", "", "a"},
        {"id:00112233445566778899aabbccddeeff,00ab", QUERY_WALK_BRAND, "", "", "", ""},
    };
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct query *q;
        struct query_plan plan;
        struct err e = {0};
        struct buf b;
        assert_true(query_parse(a, str_from(rows[i].query), NOW, NULL, &q, &e));
        query_plan(q, a, &plan);
        if (plan.walk != rows[i].walk) fail_msg("%s: walk %d", rows[i].query, (int)plan.walk);
        unit_text(rows[i].query, plan.touchpoint, rows[i].touchpoint);
        buf_init(&b, 1000);
        if (plan.from != INT64_MIN) date_put(&b, plan.from, DATE_SECOND);
        unit_text(rows[i].query, buf_str(&b), rows[i].from);
        buf_clear(&b);
        if (plan.to != INT64_MAX) date_put(&b, plan.to, DATE_SECOND);
        unit_text(rows[i].query, buf_str(&b), rows[i].to);
        buf_clear(&b);
        for (size_t k = 0; k < plan.words.count; k++) buf_printf(&b, "%s%.*s", k ? " " : "", STR_ARG(plan.words.at[k]));
        unit_text(rows[i].query, buf_str(&b), rows[i].words);
        buf_free(&b);
    }
    arena_free(a);
}

/* --- random queries, printed and read again --- */

static uint64_t random_next(uint64_t *seed)
{
    *seed ^= *seed << 13, *seed ^= *seed >> 7, *seed ^= *seed << 17;
    return *seed >> 11;
}

static const struct query_node *random_words(struct arena *a, uint64_t *seed)
{
    static const char *const words[] = {"hotline", "ärger", "tarif*", "*", "and", "near", "20€", "nie wieder", "e-mail", "😡", "a * b", "geht's", "v*r*g", "label"};
    struct query_node *n = query_node_new(a, QUERY_WORDS);
    n->words = str_trim(query_fold(a, str_from(words[random_next(seed) % 14]), true));
    n->stars = str_contains(n->words, STR("*"));
    n->count = 1;
    for (size_t i = 0; i < n->words.n; i++) n->count += n->words.p[i] == ' ';
    return str_eq(n->words, STR("*")) ? query_node_new(a, QUERY_ALL) : n;
}

static const struct query_node *random_field(struct arena *a, uint64_t *seed)
{
    static const char *const texts[] = {"hotline", "a b", "a,b", "\"", "\\", "", "ä*", "(x)", "/r", "-", "x:y", "\\\""};
    const struct query_field *f = &query_fields[random_next(seed) % query_fields_count];
    struct query_node *n = query_node_new(a, QUERY_FIELD);
    struct query_times times = {NOW, NULL};
    str why;
    size_t offset;
    n->field = f;
    switch (f->kind) {
    case QUERY_TEXT:
        if (random_next(seed) % 8 == 0) {
            n->source = STR("a+\\/[(]\" x");
            n->pattern = pattern_new(a, n->source, &offset, &why);
            break;
        }
        for (size_t i = random_next(seed) % 3 + 1; i > 0; i--) assert_true(query_value(a, n, str_from(texts[random_next(seed) % 12]), &times, &why));
        break;
    case QUERY_SET: {
        unsigned count = 0;
        while (f->set_name(count)) count++;
        n->set = (uint32_t)(random_next(seed) % ((1u << count) - 1) + 1);
        break;
    }
    case QUERY_NUMBER:
        n->op = (enum query_op)(random_next(seed) % 5);
        n->number = (double)(int64_t)(random_next(seed) % 2000 - 1000) / (double)(random_next(seed) % 1000 + 1);
        break;
    case QUERY_TIME:
    case QUERY_SINCE:
        if (f->kind == QUERY_TIME) n->op = (enum query_op)(random_next(seed) % 4 + 1);
        n->time = NOW - (int64_t)(random_next(seed) % UINT64_C(3000000000000));
        break;
    case QUERY_ID: strs_add(a, &n->texts, STR("00ab")); break;
    case QUERY_HAS: strs_add(a, &n->texts, STR("rating")); break;
    }
    return n;
}

static const struct query_node *random_near(struct arena *a, uint64_t *seed, int depth)
{
    struct query_node *n = query_node_new(a, QUERY_NEAR);
    n->child = ARENA_ARRAY(a, const struct query_node *, 2);
    n->count = 2;
    n->distance = (int)(random_next(seed) % 100 + 1);
    for (int i = 0; i < 2; i++) {
        const struct query_node *alternatives[] = {random_words(a, seed), random_words(a, seed)};
        while (alternatives[0]->type != QUERY_WORDS) alternatives[0] = random_words(a, seed);
        while (alternatives[1]->type != QUERY_WORDS) alternatives[1] = random_words(a, seed);
        n->child[i] = query_node_list(a, QUERY_OR, alternatives, random_next(seed) % 2 + 1);
    }
    if (depth > 0 && random_next(seed) % 3 == 0) n->child[0] = random_near(a, seed, depth - 1);
    return n;
}

static const struct query_node *random_node(struct arena *a, uint64_t *seed, int depth)
{
    size_t choice = random_next(seed) % (depth > 0 ? 10 : 5);
    const struct query_node *child[4];
    if (choice <= 1) return random_words(a, seed);
    if (choice <= 3) return random_field(a, seed);
    if (choice == 4) return random_near(a, seed, 2);
    if (choice == 5) return query_node_not(a, random_node(a, seed, depth - 1));
    size_t count = random_next(seed) % 3 + 2;
    for (size_t i = 0; i < count; i++) child[i] = random_node(a, seed, depth - 1);
    return query_node_list(a, choice < 8 ? QUERY_AND : QUERY_OR, child, count);
}

static bool same_texts(const struct strs *x, const struct strs *y)
{
    if (x->count != y->count) return false;
    for (size_t i = 0; i < x->count; i++)
        if (!str_eq(x->at[i], y->at[i])) return false;
    return true;
}

static bool same_node(const struct query_node *x, const struct query_node *y)
{
    bool same = x->type == y->type && x->count == y->count && x->distance == y->distance && str_eq(x->words, y->words) && x->stars == y->stars &&
                str_eq(x->source, y->source) && !x->pattern == !y->pattern && x->field == y->field && x->op == y->op && x->set == y->set &&
                !(x->number < y->number || x->number > y->number) && x->time == y->time && same_texts(&x->texts, &y->texts);
    for (size_t i = 0; same && x->child && i < x->count; i++) same = same_node(x->child[i], y->child[i]);
    return same;
}

static void test_printed_and_read_again(void **state)
{
    uint64_t seed = 0x9E3779B97F4A7C15;
    struct arena *a = arena_new(0);
    (void)state;
    for (int i = 0; i < 20000; i++) {
        arena_reset(a);
        struct query made = {random_node(a, &seed, 5)}, *back;
        struct err e = {0};
        struct buf b;
        buf_init(&b, 1 << 20);
        query_put(&b, &made);
        if (b.n <= QUERY_LENGTH_MAX) {
            if (!query_parse(a, buf_str(&b), NOW, NULL, &back, &e)) fail_msg("round %d: %s", i, e.text);
            if (!same_node(made.root, back->root)) fail_msg("round %d differs: %s", i, buf_z(&b));
        }
        buf_free(&b);
    }
    arena_free(a);
}

/* Words by query_fold against a second, plainer way to find them. */
static void test_fold(void **state)
{
    static const struct {
        const char *text, *folded;
    } rows[] = {
        {"", " "},
        {"...", " "},
        {"a", " a "},
        {"Die Straße, ÄÖÜ!", " die strasse aeoeue "},
        {"O'Neill's", " oneills "},
        {"'x'", " x "},
        {"x'", " x "},
        {"a\xCC\x81", " a "},
        {"a😡b", " a 😡 b "},
        {"👨‍👩‍👧", " 👨 👩 👧 "},
        {"a\xFF\xFE", " a "},
        {"1,5 GB", " 1 5 gb "},
        {"Ελλάδα", " ελλάδα "},
        {"日本語", " 日本語 "},
    };
    struct arena *a = arena_new(0);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str once = query_fold(a, str_from(rows[i].text), false);
        unit_text(rows[i].text, once, rows[i].folded);
        unit_same("again", query_fold(a, once, false), once);
    }
    arena_free(a);
}

/* docs/query.md tells every field, with the words of the table. */
static void test_document(void **state)
{
    struct arena *a = arena_new(0);
    char *text = arena_alloc(a, 1 << 16);
    FILE *in = fopen(ROOT "/docs/query.md", "rb");
    (void)state;
    assert_non_null(in);
    str document = {text, fread(text, 1, 1 << 16, in)};
    fclose(in);
    for (size_t i = 0; i < query_field_count(); i++) {
        str row = str_printf(a, "| `%.*s` | %s |\n", STR_ARG(query_field_name(i)), query_field_about(i));
        if (!str_contains(document, row)) fail_msg("docs/query.md lacks: %.*s", STR_ARG(row));
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),          cmocka_unit_test(test_bad),     cmocka_unit_test(test_caret),
        cmocka_unit_test(test_limits),        cmocka_unit_test(test_matching), cmocka_unit_test(test_gives_up),
        cmocka_unit_test(test_near_is_linear), cmocka_unit_test(test_times), cmocka_unit_test(test_bare_dates), cmocka_unit_test(test_literals), cmocka_unit_test(test_literal_search), cmocka_unit_test(test_plans), cmocka_unit_test(test_plan_of_author),   cmocka_unit_test(test_printed_and_read_again),
        cmocka_unit_test(test_fold),          cmocka_unit_test(test_document),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
