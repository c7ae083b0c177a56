#include "source/wall.h"

#define HEAD_MAX ((size_t)16 << 10)  /* in which a title stands */
#define SHORT_MAX ((size_t)6 << 10)  /* what is no longer than that is nothing but a wall when it looks like one */
#define WALL_MAX ((size_t)256 << 10)

enum wall { WALL_NONE, WALL_LOGIN, WALL_CONSENT, WALL_ROBOTS, WALL_LIMIT, WALL_SCRIPT };

static const char *const sentences[] = {
    [WALL_LOGIN] = "a login page: what stands behind a login is not collected; name an address that everybody can read, or a source of this service that takes a key (`leumund sources list`)",
    [WALL_CONSENT] = "a page that asks for consent: it cannot be given by a program; look for a feed or an interface of this service (`leumund sources list`)",
    [WALL_ROBOTS] = "a page that checks for robots: it is not gone around; ask less often (`every`, `delay`), see that `contact` is set, or look for a feed or an interface of this service (`leumund sources list`)",
    [WALL_LIMIT] = "a page that says that we ask too often: ask less often (`every`, `delay`)",
    [WALL_SCRIPT] = "a page that only scripts fill: none are run; look for a feed or an interface of this service (`leumund sources list`)",
};

struct sign {
    str words;
    enum wall wall;
};

/* A title, or one part of it between bars and dashes, without dots at its end. */
static const struct sign titles[] = {
    {STR_INIT("just a moment"), WALL_ROBOTS}, {STR_INIT("nur einen moment"), WALL_ROBOTS}, {STR_INIT("einen moment bitte"), WALL_ROBOTS}, {STR_INIT("one moment, please"), WALL_ROBOTS},
    {STR_INIT("attention required"), WALL_ROBOTS}, {STR_INIT("access denied"), WALL_ROBOTS}, {STR_INIT("zugriff verweigert"), WALL_ROBOTS},
    {STR_INIT("access to this page has been denied"), WALL_ROBOTS}, {STR_INIT("are you a robot?"), WALL_ROBOTS}, {STR_INIT("are you human?"), WALL_ROBOTS}, {STR_INIT("robot check"), WALL_ROBOTS},
    {STR_INIT("robot or human?"), WALL_ROBOTS}, {STR_INIT("bot verification"), WALL_ROBOTS}, {STR_INIT("captcha"), WALL_ROBOTS}, {STR_INIT("human verification"), WALL_ROBOTS},
    {STR_INIT("security check"), WALL_ROBOTS}, {STR_INIT("security verification"), WALL_ROBOTS}, {STR_INIT("pardon our interruption"), WALL_ROBOTS}, {STR_INIT("ddos-guard"), WALL_ROBOTS},
    {STR_INIT("checking your browser"), WALL_ROBOTS}, {STR_INIT("verifying your connection"), WALL_ROBOTS}, {STR_INIT("verify you are human"), WALL_ROBOTS},
    {STR_INIT("client challenge"), WALL_ROBOTS}, {STR_INIT("request blocked"), WALL_ROBOTS}, {STR_INIT("403 forbidden"), WALL_ROBOTS}, {STR_INIT("forbidden"), WALL_ROBOTS},
    {STR_INIT("too many requests"), WALL_LIMIT}, {STR_INIT("429 too many requests"), WALL_LIMIT}, {STR_INIT("rate limit exceeded"), WALL_LIMIT},
    {STR_INIT("login"), WALL_LOGIN}, {STR_INIT("log in"), WALL_LOGIN}, {STR_INIT("sign in"), WALL_LOGIN}, {STR_INIT("anmelden"), WALL_LOGIN}, {STR_INIT("anmeldung"), WALL_LOGIN},
    {STR_INIT("einloggen"), WALL_LOGIN}, {STR_INIT("login required"), WALL_LOGIN}, {STR_INIT("authentication required"), WALL_LOGIN},
    {STR_INIT("before you continue"), WALL_CONSENT}, {STR_INIT("bevor sie fortfahren"), WALL_CONSENT}, {STR_INIT("bevor du fortfährst"), WALL_CONSENT}, {STR_INIT("consent"), WALL_CONSENT},
    {STR_INIT("cookie consent"), WALL_CONSENT}, {STR_INIT("zustimmung"), WALL_CONSENT}, {STR_INIT("einwilligung"), WALL_CONSENT}, {STR_INIT("privacy gate"), WALL_CONSENT},
};

/* Anywhere in a page that is short, or not what was asked for. The first that is there says what it is. */
static const struct sign marks[] = {
    {STR_INIT("cf-chl"), WALL_ROBOTS}, {STR_INIT("challenge-platform"), WALL_ROBOTS}, {STR_INIT("whoa there, pardner"), WALL_ROBOTS}, {STR_INIT("captcha"), WALL_ROBOTS},
    {STR_INIT("unusual traffic"), WALL_ROBOTS}, {STR_INIT("ungewöhnlichen datenverkehr"), WALL_ROBOTS}, {STR_INIT("datadome"), WALL_ROBOTS}, {STR_INIT("perimeterx"), WALL_ROBOTS},
    {STR_INIT("you are a robot"), WALL_ROBOTS}, {STR_INIT("you are not a robot"), WALL_ROBOTS}, {STR_INIT("kein roboter"), WALL_ROBOTS},
    {STR_INIT("consent.google"), WALL_CONSENT}, {STR_INIT("before you continue"), WALL_CONSENT}, {STR_INIT("bevor sie fortfahren"), WALL_CONSENT}, {STR_INIT("guce.yahoo"), WALL_CONSENT},
    {STR_INIT("type=password"), WALL_LOGIN}, {STR_INIT("type=\"password\""), WALL_LOGIN}, {STR_INIT("type='password'"), WALL_LOGIN},
    {STR_INIT("enable javascript"), WALL_SCRIPT}, {STR_INIT("javascript aktivieren"), WALL_SCRIPT}, {STR_INIT("<div id=\"root\"></div>"), WALL_SCRIPT},
    {STR_INIT("<div id=\"app\"></div>"), WALL_SCRIPT}, {STR_INIT("<div id=\"__next\"></div>"), WALL_SCRIPT},
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

static str title_of(str page)
{
    str head = str_sub(page, 0, HEAD_MAX);
    size_t at = str_find_nocase(head, STR("<title"));
    if (at == STR_NONE) return (str){0};
    head = str_skip(head, at);
    (void)str_cut(&head, '>');
    return str_sub(head, 0, str_find_byte(head, '<'));
}

static str without_dots(str s)
{
    s = str_trim(s);
    while (str_ends(s, STR(".")) || str_ends(s, STR("!"))) s.n--;
    if (str_ends(s, STR("\u2026"))) s.n -= STR("\u2026").n;
    return str_trim(s);
}

static size_t separator(str s, size_t *width)
{
    static const str all[] = {STR_INIT("|"), STR_INIT(" - "), STR_INIT(" \u2013 "), STR_INIT(" \u00b7 "), STR_INIT("&ndash;"), STR_INIT("&#8211;")};
    size_t first = STR_NONE;
    for (size_t i = 0; i < COUNT(all); i++) {
        size_t at = str_find(s, all[i]);
        if (at >= first) continue;
        first = at;
        *width = all[i].n;
    }
    return first;
}

static enum wall by_title(str title)
{
    while (title.n > 0) {
        size_t width = 0, end = separator(title, &width);
        str part = without_dots(str_sub(title, 0, end));
        for (size_t i = 0; i < COUNT(titles); i++)
            if (str_eq_nocase(part, titles[i].words)) return titles[i].wall;
        if (end == STR_NONE) break;
        title = str_skip(title, end + width);
    }
    return WALL_NONE;
}

static enum wall by_marks(str page)
{
    for (size_t i = 0; i < COUNT(marks); i++)
        if (str_find_nocase(page, marks[i].words) != STR_NONE) return marks[i].wall;
    return WALL_NONE;
}

str wall_of(str page, bool unexpected)
{
    page = str_trim(page);
    if (!str_starts(page, STR("<"))) return (str){0};
    enum wall wall = by_title(title_of(page));
    if (!wall && (unexpected || page.n <= SHORT_MAX)) wall = by_marks(str_sub(page, 0, WALL_MAX));
    return wall ? str_from(sentences[wall]) : (str){0};
}
