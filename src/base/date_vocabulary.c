/* table: the words of dates in German and English, folded (lower case, ae oe ue ss), sorted bytewise. */
#include "base/date_parts.h"

#include <string.h>

static const struct entry {
    char word[14];
    signed char kind; /* enum date_word */
    short value;
} entries[] = {
    {"a", WORD_NUMBER, 1},
    {"about", WORD_FILLER, 0},
    {"acht", WORD_NUMBER, 8},
    {"aedt", WORD_ZONE, 660},
    {"aest", WORD_ZONE, 600},
    {"ago", WORD_AGO, 0},
    {"akdt", WORD_ZONE, -480},
    {"akst", WORD_ZONE, -540},
    {"am", WORD_AM, 0}, /* also German "am": without a time before it, it is skipped */
    {"an", WORD_NUMBER, 1},
    {"apr", WORD_MONTH, 4},
    {"april", WORD_MONTH, 4},
    {"at", WORD_FILLER, 0},
    {"aug", WORD_MONTH, 8},
    {"august", WORD_MONTH, 8},
    {"bst", WORD_ZONE, 60},
    {"by", WORD_FILLER, 0},
    {"ca", WORD_FILLER, 0},
    {"cdt", WORD_ZONE, -300},
    {"cest", WORD_ZONE, 120},
    {"cet", WORD_ZONE, 60},
    {"cst", WORD_ZONE, -360},
    {"d", WORD_UNIT, UNIT_DAY},
    {"day", WORD_UNIT, UNIT_DAY},
    {"days", WORD_UNIT, UNIT_DAY},
    {"dec", WORD_MONTH, 12},
    {"december", WORD_MONTH, 12},
    {"dem", WORD_FILLER, 0},
    {"den", WORD_FILLER, 0},
    {"der", WORD_FILLER, 0},
    {"dez", WORD_MONTH, 12},
    {"dezember", WORD_MONTH, 12},
    {"di", WORD_WEEKDAY, 1},
    {"dienstag", WORD_WEEKDAY, 1},
    {"do", WORD_WEEKDAY, 3},
    {"donnerstag", WORD_WEEKDAY, 3},
    {"drei", WORD_NUMBER, 3},
    {"eben", WORD_NOW, 0},
    {"edt", WORD_ZONE, -240},
    {"eest", WORD_ZONE, 180},
    {"eet", WORD_ZONE, 120},
    {"eight", WORD_NUMBER, 8},
    {"ein", WORD_NUMBER, 1},
    {"eine", WORD_NUMBER, 1},
    {"einem", WORD_NUMBER, 1},
    {"einen", WORD_NUMBER, 1},
    {"einer", WORD_NUMBER, 1},
    {"einigen", WORD_FEW, 3},
    {"elf", WORD_NUMBER, 11},
    {"est", WORD_ZONE, -300},
    {"etwa", WORD_FILLER, 0},
    {"feb", WORD_MONTH, 2},
    {"feber", WORD_MONTH, 2},
    {"februar", WORD_MONTH, 2},
    {"february", WORD_MONTH, 2},
    {"few", WORD_FEW, 3},
    {"five", WORD_NUMBER, 5},
    {"four", WORD_NUMBER, 4},
    {"fr", WORD_WEEKDAY, 4},
    {"freitag", WORD_WEEKDAY, 4},
    {"fri", WORD_WEEKDAY, 4},
    {"friday", WORD_WEEKDAY, 4},
    {"fuenf", WORD_NUMBER, 5},
    {"gerade", WORD_NOW, 0},
    {"gestern", WORD_DAYS_BACK, 1},
    {"gmt", WORD_ZONE, 0},
    {"h", WORD_CLOCK, UNIT_HOUR},
    {"halben", WORD_HALF, 0},
    {"half", WORD_HALF, 0},
    {"heute", WORD_DAYS_BACK, 0},
    {"hour", WORD_UNIT, UNIT_HOUR},
    {"hours", WORD_UNIT, UNIT_HOUR},
    {"hr", WORD_UNIT, UNIT_HOUR},
    {"hrs", WORD_UNIT, UNIT_HOUR},
    {"hst", WORD_ZONE, -600},
    {"jaenner", WORD_MONTH, 1},
    {"jahr", WORD_UNIT, UNIT_YEAR},
    {"jahre", WORD_UNIT, UNIT_YEAR},
    {"jahren", WORD_UNIT, UNIT_YEAR},
    {"jan", WORD_MONTH, 1},
    {"januar", WORD_MONTH, 1},
    {"january", WORD_MONTH, 1},
    {"jetzt", WORD_NOW, 0},
    {"jst", WORD_ZONE, 540},
    {"jul", WORD_MONTH, 7},
    {"juli", WORD_MONTH, 7},
    {"july", WORD_MONTH, 7},
    {"jun", WORD_MONTH, 6},
    {"june", WORD_MONTH, 6},
    {"juni", WORD_MONTH, 6},
    {"just", WORD_NOW, 0},
    {"last", WORD_FILLER, 0},
    {"letzten", WORD_FILLER, 0},
    {"m", WORD_UNIT, UNIT_MINUTE},
    {"maerz", WORD_MONTH, 3},
    {"mai", WORD_MONTH, 5},
    {"mar", WORD_MONTH, 3},
    {"march", WORD_MONTH, 3},
    {"may", WORD_MONTH, 5},
    {"mdt", WORD_ZONE, -360},
    {"mesz", WORD_ZONE, 120},
    {"mez", WORD_ZONE, 60},
    {"mi", WORD_WEEKDAY, 2},
    {"min", WORD_UNIT, UNIT_MINUTE},
    {"mins", WORD_UNIT, UNIT_MINUTE},
    {"minute", WORD_UNIT, UNIT_MINUTE},
    {"minuten", WORD_UNIT, UNIT_MINUTE},
    {"minutes", WORD_UNIT, UNIT_MINUTE},
    {"mittwoch", WORD_WEEKDAY, 2},
    {"mo", WORD_WEEKDAY, 0}, /* also "2 mo" = months; see date_text.c */
    {"mon", WORD_WEEKDAY, 0},
    {"monat", WORD_UNIT, UNIT_MONTH},
    {"monate", WORD_UNIT, UNIT_MONTH},
    {"monaten", WORD_UNIT, UNIT_MONTH},
    {"monday", WORD_WEEKDAY, 0},
    {"montag", WORD_WEEKDAY, 0},
    {"month", WORD_UNIT, UNIT_MONTH},
    {"months", WORD_UNIT, UNIT_MONTH},
    {"mrz", WORD_MONTH, 3},
    {"msk", WORD_ZONE, 180},
    {"mst", WORD_ZONE, -420},
    {"nd", WORD_ORDINAL, 0},
    {"neun", WORD_NUMBER, 9},
    {"nine", WORD_NUMBER, 9},
    {"nov", WORD_MONTH, 11},
    {"november", WORD_MONTH, 11},
    {"now", WORD_NOW, 0},
    {"oct", WORD_MONTH, 10},
    {"october", WORD_MONTH, 10},
    {"of", WORD_FILLER, 0},
    {"okt", WORD_MONTH, 10},
    {"oktober", WORD_MONTH, 10},
    {"on", WORD_FILLER, 0},
    {"one", WORD_NUMBER, 1},
    {"over", WORD_FILLER, 0},
    {"paar", WORD_FEW, 3},
    {"pdt", WORD_ZONE, -420},
    {"pm", WORD_PM, 0},
    {"pst", WORD_ZONE, -480},
    {"rd", WORD_ORDINAL, 0},
    {"s", WORD_UNIT, UNIT_SECOND},
    {"sa", WORD_WEEKDAY, 5},
    {"samstag", WORD_WEEKDAY, 5},
    {"sat", WORD_WEEKDAY, 5},
    {"saturday", WORD_WEEKDAY, 5},
    {"sec", WORD_UNIT, UNIT_SECOND},
    {"sechs", WORD_NUMBER, 6},
    {"second", WORD_UNIT, UNIT_SECOND},
    {"seconds", WORD_UNIT, UNIT_SECOND},
    {"secs", WORD_UNIT, UNIT_SECOND},
    {"sek", WORD_UNIT, UNIT_SECOND},
    {"sekunde", WORD_UNIT, UNIT_SECOND},
    {"sekunden", WORD_UNIT, UNIT_SECOND},
    {"sep", WORD_MONTH, 9},
    {"sept", WORD_MONTH, 9},
    {"september", WORD_MONTH, 9},
    {"seven", WORD_NUMBER, 7},
    {"sieben", WORD_NUMBER, 7},
    {"six", WORD_NUMBER, 6},
    {"so", WORD_WEEKDAY, 6},
    {"soeben", WORD_NOW, 0},
    {"sonnabend", WORD_WEEKDAY, 5},
    {"sonntag", WORD_WEEKDAY, 6},
    {"st", WORD_ORDINAL, 0},
    {"std", WORD_UNIT, UNIT_HOUR},
    {"stdn", WORD_UNIT, UNIT_HOUR},
    {"stunde", WORD_UNIT, UNIT_HOUR},
    {"stunden", WORD_UNIT, UNIT_HOUR},
    {"sun", WORD_WEEKDAY, 6},
    {"sunday", WORD_WEEKDAY, 6},
    {"t", WORD_FILLER, 0},
    {"tag", WORD_UNIT, UNIT_DAY},
    {"tage", WORD_UNIT, UNIT_DAY},
    {"tagen", WORD_UNIT, UNIT_DAY},
    {"ten", WORD_NUMBER, 10},
    {"th", WORD_ORDINAL, 0},
    {"the", WORD_FILLER, 0},
    {"three", WORD_NUMBER, 3},
    {"thu", WORD_WEEKDAY, 3},
    {"thur", WORD_WEEKDAY, 3},
    {"thurs", WORD_WEEKDAY, 3},
    {"thursday", WORD_WEEKDAY, 3},
    {"today", WORD_DAYS_BACK, 0},
    {"tue", WORD_WEEKDAY, 1},
    {"tues", WORD_WEEKDAY, 1},
    {"tuesday", WORD_WEEKDAY, 1},
    {"two", WORD_NUMBER, 2},
    {"ueber", WORD_FILLER, 0},
    {"uhr", WORD_CLOCK, -1},
    {"um", WORD_FILLER, 0},
    {"und", WORD_FILLER, 0},
    {"ungefaehr", WORD_FILLER, 0},
    {"ut", WORD_ZONE, 0},
    {"utc", WORD_ZONE, 0},
    {"vier", WORD_NUMBER, 4},
    {"vom", WORD_FILLER, 0},
    {"vor", WORD_AGO, 0},
    {"vorgestern", WORD_DAYS_BACK, 2},
    {"w", WORD_UNIT, UNIT_WEEK},
    {"wed", WORD_WEEKDAY, 2},
    {"wednesday", WORD_WEEKDAY, 2},
    {"week", WORD_UNIT, UNIT_WEEK},
    {"weeks", WORD_UNIT, UNIT_WEEK},
    {"wenigen", WORD_FEW, 3},
    {"west", WORD_ZONE, 60},
    {"wet", WORD_ZONE, 0},
    {"wk", WORD_UNIT, UNIT_WEEK},
    {"wks", WORD_UNIT, UNIT_WEEK},
    {"woche", WORD_UNIT, UNIT_WEEK},
    {"wochen", WORD_UNIT, UNIT_WEEK},
    {"y", WORD_UNIT, UNIT_YEAR},
    {"year", WORD_UNIT, UNIT_YEAR},
    {"years", WORD_UNIT, UNIT_YEAR},
    {"yesterday", WORD_DAYS_BACK, 1},
    {"yr", WORD_UNIT, UNIT_YEAR},
    {"yrs", WORD_UNIT, UNIT_YEAR},
    {"z", WORD_ZONE, 0},
    {"zehn", WORD_NUMBER, 10},
    {"zwei", WORD_NUMBER, 2},
    {"zwoelf", WORD_NUMBER, 12},
};

/* Lower case and umlauts spelled out, into out. False when the word is too long to be one of ours. */
static bool fold(str word, char *out, size_t cap)
{
    static const char from[] = "\xA4\x84\xB6\x96\xBC\x9C\x9F", to[] = "aaoouus"; /* second bytes of ä Ä ö Ö ü Ü ß */
    size_t n = 0;
    for (size_t i = 0; i < word.n; i++) {
        if (n + 2 >= cap) return false;
        char c = word.p[i];
        const char *umlaut = c == '\xC3' && i + 1 < word.n && word.p[i + 1] ? strchr(from, word.p[i + 1]) : NULL;
        if (umlaut) {
            out[n++] = to[umlaut - from];
            out[n++] = to[umlaut - from] == 's' ? 's' : 'e';
            i++;
        } else {
            out[n++] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
        }
    }
    out[n] = 0;
    return true;
}

enum date_word date_word(str word, int *value)
{
    char key[sizeof entries[0].word + 2];
    *value = 0;
    if (!fold(word, key, sizeof key)) return WORD_UNKNOWN;
    size_t from = 0, to = sizeof entries / sizeof *entries;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        int order = strcmp(entries[middle].word, key);
        if (order == 0) {
            *value = entries[middle].value;
            return (enum date_word)entries[middle].kind;
        }
        if (order < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return WORD_UNKNOWN;
}
