/* table: headings of the files that people have: listening tools, networks, survey tools, our own export */
#include "run/import_map.h"

#include "base/utf8.h"
#include "parse/out.h"

#include <string.h>

#define H(text) STR_INIT(text)

const struct import_profile import_profiles[] = {
    {H("leumund"), H(""), POST_POST, false, true, false, {H("published precision"), H("label source"), H("rules version")},
     {{H("id"), ROLE_ID}, {H("source id"), ROLE_SOURCE_ID}, {H("source"), ROLE_SOURCE}, {H("source key"), ROLE_SOURCE_KEY}, {H("url"), ROLE_URL},
      {H("published at"), ROLE_DATE}, {H("published precision"), ROLE_PRECISION}, {H("updated at"), ROLE_UPDATED}, {H("collected at"), ROLE_COLLECTED},
      {H("type"), ROLE_TYPE}, {H("author"), ROLE_PSEUDONYM}, {H("title"), ROLE_TITLE}, {H("text"), ROLE_TEXT}, {H("declared lang"), ROLE_LANG},
      {H("rating"), ROLE_RATING}, {H("rating min"), ROLE_RATING_MIN}, {H("rating max"), ROLE_RATING_MAX}, {H("likes"), ROLE_LIKES},
      {H("reposts"), ROLE_REPOSTS}, {H("replies"), ROLE_REPLIES}, {H("views"), ROLE_VIEWS}, {H("verified"), ROLE_VERIFIED},
      {H("location"), ROLE_LOCATION}, {H("thread id"), ROLE_THREAD}, {H("parent id"), ROLE_PARENT}, {H("thread title"), ROLE_THREAD_TITLE},
      {H("reply text"), ROLE_REPLY}, {H("reply at"), ROLE_REPLY_AT}, {H("boost of"), ROLE_BOOST}, {H("links"), ROLE_LINKS},
      {H("flags"), ROLE_FLAGS}, {H("about"), ROLE_ABOUT}, {H("about inherited"), ROLE_INHERITED}}},
    {H("meltwater"), H("meltwater"), POST_POST, false, false, true, {H("hit sentence"), H("url"), H("date")},
     {{H("date"), ROLE_DATE}, {H("time"), ROLE_TIME}, {H("headline"), ROLE_TITLE}, {H("title"), ROLE_TITLE}, {H("url"), ROLE_URL},
      {H("opening text"), ROLE_TEXT}, {H("hit sentence"), ROLE_TEXT}, {H("influencer"), ROLE_AUTHOR}, {H("twitter screen name"), ROLE_AUTHOR_ID},
      {H("user profile url"), ROLE_AUTHOR_ID}, {H("country"), ROLE_LOCATION}, {H("language"), ROLE_LANG}, {H("document id"), ROLE_ID},
      {H("likes"), ROLE_LIKES}, {H("replies"), ROLE_REPLIES}, {H("comments"), ROLE_REPLIES}, {H("shares"), ROLE_REPOSTS}, {H("reposts"), ROLE_REPOSTS},
      {H("views"), ROLE_VIEWS}, {H("source domain"), ROLE_DOMAIN}, {H("thread id"), ROLE_THREAD}, {H("parent url"), ROLE_PARENT}}},
    {H("brandwatch"), H("brandwatch"), POST_POST, false, false, true, {H("query name"), H("snippet"), H("url")},
     {{H("date"), ROLE_DATE}, {H("title"), ROLE_TITLE}, {H("snippet"), ROLE_ELSE}, {H("full text"), ROLE_TEXT}, {H("url"), ROLE_URL},
      {H("domain"), ROLE_DOMAIN}, {H("author"), ROLE_AUTHOR}, {H("full name"), ROLE_PERSONAL}, {H("country"), ROLE_LOCATION},
      {H("language"), ROLE_LANG}, {H("thread id"), ROLE_THREAD}, {H("resource id"), ROLE_ID}, {H("reddit score"), ROLE_LIKES},
      {H("x replies"), ROLE_REPLIES}, {H("x reposts"), ROLE_REPOSTS}, {H("x likes"), ROLE_LIKES}, {H("twitter likes"), ROLE_LIKES},
      {H("twitter retweets"), ROLE_REPOSTS}, {H("facebook likes"), ROLE_LIKES}, {H("facebook comments"), ROLE_REPLIES},
      {H("facebook shares"), ROLE_REPOSTS}, {H("rating"), ROLE_RATING}}},
    {H("brandwatch"), H("brandwatch"), POST_POST, false, false, true, {H("queryname"), H("snippet"), H("url")},
     {{H("date"), ROLE_DATE}, {H("title"), ROLE_TITLE}, {H("snippet"), ROLE_ELSE}, {H("fulltext"), ROLE_TEXT}, {H("url"), ROLE_URL},
      {H("domain"), ROLE_DOMAIN}, {H("author"), ROLE_AUTHOR}, {H("fullname"), ROLE_PERSONAL}, {H("country"), ROLE_LOCATION},
      {H("language"), ROLE_LANG}, {H("threadid"), ROLE_THREAD}, {H("resourceid"), ROLE_ID}, {H("rating"), ROLE_RATING}}},
    {H("talkwalker"), H("talkwalker"), POST_POST, false, false, true, {H("content snippet"), H("published"), H("url")},
     {{H("url"), ROLE_URL}, {H("published"), ROLE_DATE}, {H("title"), ROLE_TITLE}, {H("content"), ROLE_TEXT},
      {H("content snippet"), ROLE_ELSE}, {H("lang"), ROLE_LANG}, {H("domain url"), ROLE_DOMAIN}, {H("extra author attributes name"), ROLE_AUTHOR},
      {H("extra author attributes url"), ROLE_AUTHOR_ID}, {H("author name"), ROLE_AUTHOR}, {H("parent url"), ROLE_PARENT},
      {H("root url"), ROLE_THREAD}, {H("article extended attributes num comments"), ROLE_REPLIES},
      {H("article extended attributes facebook likes"), ROLE_LIKES}, {H("article extended attributes twitter likes"), ROLE_LIKES},
      {H("article extended attributes twitter retweets"), ROLE_REPOSTS}, {H("extra source attributes world data country"), ROLE_LOCATION}}},
    {H("x"), H("x"), POST_POST, false, false, false, {H("author id"), H("text"), H("created at")},
     {{H("id"), ROLE_ID}, {H("text"), ROLE_ELSE}, {H("note tweet text"), ROLE_TEXT}, {H("created at"), ROLE_DATE}, {H("author id"), ROLE_AUTHOR_ID},
      {H("lang"), ROLE_LANG}, {H("conversation id"), ROLE_THREAD}, {H("public metrics like count"), ROLE_LIKES},
      {H("public metrics retweet count"), ROLE_REPOSTS}, {H("public metrics reply count"), ROLE_REPLIES},
      {H("public metrics impression count"), ROLE_VIEWS}}},
    {H("x"), H("x"), POST_POST, false, false, false, {H("post text"), H("post link")},
     {{H("post id"), ROLE_ID}, {H("date"), ROLE_DATE}, {H("post text"), ROLE_TEXT}, {H("post link"), ROLE_URL}, {H("impressions"), ROLE_VIEWS},
      {H("likes"), ROLE_LIKES}, {H("replies"), ROLE_REPLIES}, {H("reposts"), ROLE_REPOSTS}}},
    {H("x"), H("x"), POST_POST, false, false, false, {H("tweet id"), H("tweet text")},
     {{H("tweet id"), ROLE_ID}, {H("tweet permalink"), ROLE_URL}, {H("tweet text"), ROLE_TEXT}, {H("time"), ROLE_DATE}, {H("impressions"), ROLE_VIEWS},
      {H("retweets"), ROLE_REPOSTS}, {H("replies"), ROLE_REPLIES}, {H("likes"), ROLE_LIKES}}},
    {H("meta"), H("meta"), POST_POST, false, false, false, {H("post id"), H("publish time"), H("permalink")},
     {{H("post id"), ROLE_ID}, {H("title"), ROLE_TITLE}, {H("description"), ROLE_TEXT}, {H("publish time"), ROLE_DATE}, {H("permalink"), ROLE_URL},
      {H("page name"), ROLE_AUTHOR}, {H("page id"), ROLE_AUTHOR_ID}, {H("account username"), ROLE_AUTHOR}, {H("account id"), ROLE_AUTHOR_ID},
      {H("reactions"), ROLE_LIKES}, {H("likes"), ROLE_LIKES}, {H("comments"), ROLE_REPLIES}, {H("shares"), ROLE_REPOSTS}, {H("views"), ROLE_VIEWS}}},
    {H("meta"), H("meta"), POST_COMMENT, false, false, false, {H("message"), H("created time"), H("id")},
     {{H("id"), ROLE_ID}, {H("message"), ROLE_TEXT}, {H("created time"), ROLE_DATE}, {H("permalink url"), ROLE_URL}, {H("from id"), ROLE_AUTHOR_ID},
      {H("from name"), ROLE_AUTHOR}, {H("parent id"), ROLE_PARENT}, {H("like count"), ROLE_LIKES}, {H("comment count"), ROLE_REPLIES},
      {H("from email"), ROLE_PERSONAL}}},
    {H("meta"), H("meta"), POST_POST, false, false, false, {H("caption"), H("timestamp"), H("permalink")},
     {{H("id"), ROLE_ID}, {H("caption"), ROLE_TEXT}, {H("timestamp"), ROLE_DATE}, {H("permalink"), ROLE_URL}, {H("username"), ROLE_AUTHOR},
      {H("like count"), ROLE_LIKES}, {H("comments count"), ROLE_REPLIES}}},
    {H("meta"), H("meta"), POST_COMMENT, false, false, false, {H("text"), H("timestamp"), H("username"), H("id")},
     {{H("id"), ROLE_ID}, {H("text"), ROLE_TEXT}, {H("timestamp"), ROLE_DATE}, {H("username"), ROLE_AUTHOR}, {H("like count"), ROLE_LIKES}}},
    {H("qualtrics"), H("survey:qualtrics"), POST_SURVEY, true, false, false, {H("startdate"), H("recordeddate"), H("responseid")},
     {{H("responseid"), ROLE_ID}, {H("recordeddate"), ROLE_DATE}, {H("userlanguage"), ROLE_LANG},
      {H("ipaddress"), ROLE_PERSONAL}, {H("recipientlastname"), ROLE_PERSONAL}, {H("recipientfirstname"), ROLE_PERSONAL},
      {H("recipientemail"), ROLE_PERSONAL}, {H("locationlatitude"), ROLE_PERSONAL}, {H("locationlongitude"), ROLE_PERSONAL},
      {H("externalreference"), ROLE_PERSONAL}, {H("externaldatareference"), ROLE_PERSONAL}}},
    {H("qualtrics"), H("survey:qualtrics"), POST_SURVEY, true, false, false, {H("responseid"), H("responseset"), H("startdate")},
     {{H("responseid"), ROLE_ID}, {H("enddate"), ROLE_DATE}, {H("ipaddress"), ROLE_PERSONAL}, {H("name"), ROLE_PERSONAL},
      {H("emailaddress"), ROLE_PERSONAL}, {H("externaldatareference"), ROLE_PERSONAL}}},
    {H("surveymonkey"), H("survey:surveymonkey"), POST_SURVEY, true, false, false, {H("respondent id"), H("collector id"), H("end date")},
     {{H("respondent id"), ROLE_ID}, {H("end date"), ROLE_DATE}, {H("ip address"), ROLE_PERSONAL}, {H("email address"), ROLE_PERSONAL},
      {H("first name"), ROLE_PERSONAL}, {H("last name"), ROLE_PERSONAL}, {H("custom data 1"), ROLE_PERSONAL}}},
    {H("surveymonkey"), H("survey:surveymonkey"), POST_SURVEY, true, false, false, {H("respondentid"), H("collectorid"), H("enddate")},
     {{H("respondentid"), ROLE_ID}, {H("enddate"), ROLE_DATE}, {H("ip address"), ROLE_PERSONAL}, {H("email address"), ROLE_PERSONAL},
      {H("first name"), ROLE_PERSONAL}, {H("lastname"), ROLE_PERSONAL}, {H("last name"), ROLE_PERSONAL}, {H("custom data"), ROLE_PERSONAL}}},
    {H("typeform"), H("survey:typeform"), POST_SURVEY, true, false, false, {H("#"), H("submit date (utc)"), H("network id")},
     {{H("#"), ROLE_ID}, {H("submit date (utc)"), ROLE_DATE}, {H("network id"), ROLE_PERSONAL}}},
    {H("limesurvey"), H("survey:limesurvey"), POST_SURVEY, true, false, false, {H("submitdate"), H("lastpage"), H("startlanguage")},
     {{H("id"), ROLE_ID}, {H("submitdate"), ROLE_DATE}, {H("datestamp"), ROLE_DATE}, {H("startdate"), ROLE_DATE}, {H("startlanguage"), ROLE_LANG},
      {H("ipaddr"), ROLE_PERSONAL}, {H("refurl"), ROLE_PERSONAL}, {H("token"), ROLE_PERSONAL}}},
    {H("unipark"), H("survey:unipark"), POST_SURVEY, true, false, false, {H("lfdn"), H("dispcode"), H("lastpage")},
     {{H("lfdn"), ROLE_ID}, {H("datetime"), ROLE_DATE}, {H("date of last access"), ROLE_DATE}, {H("external lfdn"), ROLE_PERSONAL},
      {H("u email"), ROLE_PERSONAL}, {H("u firstname"), ROLE_PERSONAL}, {H("u name"), ROLE_PERSONAL}}},
    {H("trustpilot"), H("trustpilot"), POST_REVIEW, false, false, false, {H("review id"), H("review content"), H("review stars")},
     {{H("review id"), ROLE_ID}, {H("review created (utc)"), ROLE_DATE}, {H("review title"), ROLE_TITLE}, {H("review content"), ROLE_TEXT}, {H("review stars"), ROLE_RATING},
      {H("review language"), ROLE_LANG}, {H("review consumer user id"), ROLE_AUTHOR_ID}, {H("consumer user id"), ROLE_AUTHOR_ID}, {H("consumer name"), ROLE_AUTHOR},
      {H("reply"), ROLE_REPLY}, {H("reply text"), ROLE_REPLY}, {H("company reply"), ROLE_REPLY}, {H("company reply date (utc)"), ROLE_REPLY_AT}, {H("review country"), ROLE_LOCATION},
      {H("location name"), ROLE_LOCATION}, {H("domain url"), ROLE_DOMAIN}, {H("consumer email"), ROLE_PERSONAL}, {H("reference id"), ROLE_PERSONAL}}},
    {H("meta"), H("meta"), POST_POST, false, false, false, {H("beitrags id"), H("veröffentlichungszeitpunkt"), H("permalink")},
     {{H("beitrags id"), ROLE_ID}, {H("titel"), ROLE_TITLE}, {H("beschreibung"), ROLE_TEXT}, {H("veröffentlichungszeitpunkt"), ROLE_DATE}, {H("permalink"), ROLE_URL},
      {H("seitenname"), ROLE_AUTHOR}, {H("seiten id"), ROLE_AUTHOR_ID}, {H("konto benutzername"), ROLE_AUTHOR}, {H("konto id"), ROLE_AUTHOR_ID}, {H("reaktionen"), ROLE_LIKES},
      {H("\"gefällt mir\" angaben"), ROLE_LIKES}, {H("kommentare"), ROLE_REPLIES}, {H("geteilte inhalte"), ROLE_REPOSTS}, {H("aufrufe"), ROLE_VIEWS}, {H("impressions"), ROLE_VIEWS}}},
    {H("forms"), H("survey"), POST_SURVEY, true, false, false, {H("startzeit"), H("fertigstellungszeit")},
     {{H("id"), ROLE_ID}, {H("fertigstellungszeit"), ROLE_DATE}, {H("sprache"), ROLE_LANG}, {H("name"), ROLE_PERSONAL}, {H("e mail"), ROLE_PERSONAL}}},
    {H("forms"), H("survey"), POST_SURVEY, true, false, false, {H("start time"), H("completion time")},
     {{H("id"), ROLE_ID}, {H("completion time"), ROLE_DATE}, {H("language"), ROLE_LANG}, {H("name"), ROLE_PERSONAL}, {H("email"), ROLE_PERSONAL}}},
};
const size_t import_profile_count = sizeof import_profiles / sizeof *import_profiles;

/* A table whose headings are questions, whoever made it (Google Forms, a list of one's own). */
const struct import_profile import_questions = {
    H("questions"), H("survey"), POST_SURVEY, true, false, false, {{0}},
    {{H("id"), ROLE_ID}, {H("nr"), ROLE_ID}, {H("nummer"), ROLE_ID}, {H("lfd nr"), ROLE_ID}, {H("antwort id"), ROLE_ID}, {H("response id"), ROLE_ID}, {H("zeitstempel"), ROLE_DATE},
     {H("timestamp"), ROLE_DATE}, {H("datum"), ROLE_DATE}, {H("date"), ROLE_DATE}, {H("abgegeben am"), ROLE_DATE}, {H("eingegangen am"), ROLE_DATE}, {H("submitted at"), ROLE_DATE},
     {H("submit date"), ROLE_DATE}, {H("sprache"), ROLE_LANG}, {H("language"), ROLE_LANG}, {H("filiale"), ROLE_LOCATION}, {H("standort"), ROLE_LOCATION}, {H("ort"), ROLE_LOCATION},
     {H("note"), ROLE_RATING}, {H("schulnote"), ROLE_RATING}, {H("bewertung"), ROLE_RATING}, {H("rating"), ROLE_RATING}}};

/* Common names, for files of programs that nobody has heard of. */
static const struct {
    enum role role;
    const char *names; /* separated by | */
} common[] = {
    {ROLE_ID, "id|post id|item id|mention id|comment id|review id|uid|guid|resource id|document id|nr|nummer|lfd nr|antwort id|response id"},
    {ROLE_URL, "url|link|permalink|post url|post link|review link|review url|source url|hyperlink"},
    {ROLE_DATE, "date|published|published at|published date|publish date|publish time|created|created at|created time|create time|created date|creation date|"
                "timestamp|datetime|datum|zeitpunkt|veröffentlicht|veröffentlicht am|erstellt|erstellt am|erstellungsdatum|date created|submitted at|"
                "review date|review submit date and time|post date|date published|published at date|reviewed at|date (utc)|abgegeben am|eingegangen am|zeitstempel"},
    {ROLE_TIME, "time|uhrzeit|zeit"},
    {ROLE_UPDATED, "updated|updated at|update time|geändert am|last modified|review last update date and time"},
    {ROLE_TITLE, "title|headline|subject|titel|überschrift|betreff|review title|schlagzeile"},
    {ROLE_TEXT, "text|full text|content|body|review body|message|comment|comment text|review|review text|post text|tweet text|review content|feedback|kommentar|"
                "bewertungstext|nachricht|beitrag|rezension|freitext|bemerkung|anmerkung|mitteilung|inhalt|kundenstimme"},
    {ROLE_ELSE, "description|caption|snippet|excerpt|auszug|beschreibung"},
    {ROLE_AUTHOR, "author|user|username|screen name|handle|influencer|autor|autorin|verfasser|benutzer|benutzername|nutzer|nutzername|reviewer|"
                  "reviewer name|reviewer display name|author name|user name|consumer name|nickname|spitzname"},
    {ROLE_AUTHOR_ID, "author id|user id|reviewer id|author url|from id|profile url|author profile url"},
    {ROLE_LANG, "lang|language|sprache|reviewer language|review language|locale"},
    {ROLE_RATING, "rating|rating value|stars|star rating|review stars|score|bewertung|sterne|note|schulnote|gesamtnote|punkte|review rating|gesamtbewertung"},
    {ROLE_LIKES, "likes|like count|likes count|thumbs up count|favorites|favourites|upvotes|gefällt mir|helpful votes|reactions"},
    {ROLE_REPOSTS, "reposts|retweets|shares|share count|boosts|geteilt"},
    {ROLE_REPLIES, "replies|comments|reply count|comment count|antworten|kommentare"},
    {ROLE_VIEWS, "views|view count|impressions|aufrufe"},
    {ROLE_VERIFIED, "verified|verified purchase|verified buyer|verifiziert|verifizierter kauf"},
    {ROLE_LOCATION, "country|location|region|land|ort|filiale|standort|country code|reviewer country"},
    {ROLE_THREAD, "thread|thread id|conversation id|topic id"},
    {ROLE_PARENT, "parent|parent id|in reply to id|in reply to"},
    {ROLE_TYPE, "type|post type|typ"},
    {ROLE_DOMAIN, "domain|site|webseite"},
    {ROLE_REPLY, "developer reply text|reply text|owner reply|company reply|antwort des unternehmens|response text|review reply comment|reply content|response from owner text"},
    {ROLE_REPLY_AT, "developer reply date and time|reply date|reply at|replied at|review reply update time|response from owner date"},
    {ROLE_PERSONAL, "ip|ip address|ipaddress|ip adresse|email|e mail|email address|e mail adresse|emailadresse|mail|first name|last name|name|vorname|"
                    "nachname|full name|phone|phone number|telefon|telefonnummer|mobile|handynummer|address|adresse|straße|street|zip|postal code|plz|"
                    "latitude|longitude|birthday|geburtsdatum|device id|customer id|customer number|kundennummer|consumer email|reference id"},
};

enum role role_of_header(str normal, bool survey)
{
    for (size_t i = 0; i < sizeof common / sizeof *common; i++) {
        if (survey && common[i].role != ROLE_PERSONAL)
            continue; /* a survey's columns are questions */
        str rest = str_from(common[i].names);
        while (rest.p)
            if (str_eq(str_cut(&rest, '|'), normal))
                return common[i].role;
    }
    return ROLE_NONE;
}

/* createdAt → created At */
static str camel_parted(struct arena *a, str header)
{
    struct out o;
    out_init(&o, a);
    for (size_t i = 0; i < header.n; i++) {
        char c = header.p[i], before = i ? header.p[i - 1] : 0;
        if (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z')
            out_putc(&o, ' ');
        out_putc(&o, c);
    }
    return out_str(&o);
}

enum role role_of_camel(struct arena *a, str header, bool survey)
{
    str parted = camel_parted(a, header);
    return parted.n > header.n ? role_of_header(header_normal(a, parted), survey) : ROLE_NONE;
}

str header_normal(struct arena *a, str header)
{
    str low = utf8_fold(a, utf8_clean(a, header), false);
    char *out = arena_raw(a, low.n + 1, 1);
    size_t n = 0;
    bool tag = false;
    for (size_t i = 0; i < low.n; i++) {
        char ch = low.p[i];
        tag = tag || ch == '<';
        bool blank = tag || (ch && strchr(" _-.\n\t:", ch));
        tag = tag && ch != '>';
        if (!blank)
            out[n++] = ch;
        else if (n && out[n - 1] != ' ')
            out[n++] = ' ';
    }
    while (n && out[n - 1] == ' ')
        n--;
    return (str){out, n};
}

static const char *const role_names[ROLE_COUNT] = {
    [ROLE_NONE] = "ignore", [ROLE_ID] = "id", [ROLE_URL] = "url", [ROLE_DATE] = "date", [ROLE_TIME] = "time", [ROLE_UPDATED] = "updated",
    [ROLE_TITLE] = "title", [ROLE_TEXT] = "text", [ROLE_ELSE] = "text-else", [ROLE_AUTHOR] = "author", [ROLE_AUTHOR_ID] = "author-id",
    [ROLE_PSEUDONYM] = "pseudonym", [ROLE_LANG] = "language", [ROLE_RATING] = "rating", [ROLE_RATING_MIN] = "rating-min",
    [ROLE_RATING_MAX] = "rating-max", [ROLE_LIKES] = "likes", [ROLE_REPOSTS] = "reposts", [ROLE_REPLIES] = "replies", [ROLE_VIEWS] = "views",
    [ROLE_VERIFIED] = "verified", [ROLE_LOCATION] = "location", [ROLE_THREAD] = "thread", [ROLE_PARENT] = "parent",
    [ROLE_THREAD_TITLE] = "thread-title", [ROLE_TYPE] = "type", [ROLE_SOURCE] = "source", [ROLE_SOURCE_ID] = "source-id",
    [ROLE_SOURCE_KEY] = "source-key", [ROLE_DOMAIN] = "domain", [ROLE_REPLY] = "reply", [ROLE_REPLY_AT] = "reply-at", [ROLE_LINKS] = "links",
    [ROLE_COLLECTED] = "collected", [ROLE_PRECISION] = "precision", [ROLE_FLAGS] = "flags", [ROLE_BOOST] = "boost-of", [ROLE_ABOUT] = "about",
    [ROLE_INHERITED] = "inherited", [ROLE_PERSONAL] = "personal",
};

const char *role_name(enum role r)
{
    return role_names[r];
}

bool role_parse(str s, enum role *out)
{
    for (int i = 0; i < ROLE_COUNT; i++)
        if (str_eq_nocase(s, str_from(role_names[i]))) {
            *out = (enum role)i;
            return true;
        }
    return false;
}
