#include "output/board_words.h"

static const char *const words[BOARD_WORDS][2] = {
    [BOARD_TITLE] = {"moments of truth", "Augenblicke der Wahrheit"},
    [BOARD_MENTION] = {"mention", "Nennung"},
    [BOARD_MENTIONS] = {"mentions", "Nennungen"},
    [BOARD_BEFORE] = {"before", "davor"},
    [BOARD_NET] = {"net sentiment", "Netto-Stimmung"},
    [BOARD_EFFORT] = {"effort", "Mühe"},
    [BOARD_WAIT] = {"waiting", "Wartezeit"},
    [BOARD_MINUTES] = {"min", "Min."},
    [BOARD_TOUCHPOINT] = {"touchpoint", "Kontaktpunkt"},
    [BOARD_SHARE] = {"good/bad", "gut/schlecht"},
    [BOARD_CHANGE] = {"change", "Änderung"},
    [BOARD_FEW] = {"too few", "zu wenige"},
    [BOARD_VOICES] = {"counted", "gezählt"},
    [BOARD_STANCE] = {"stance", "Haltung"},
    [BOARD_LEAVING] = {"leaving", "gehen"},
    [BOARD_IDEA] = {"idea", "Idee"},
    [BOARD_IDEAS] = {"ideas", "Ideen"},
    [BOARD_QUESTION] = {"question", "Frage"},
    [BOARD_QUESTIONS] = {"questions", "Fragen"},
    [BOARD_SAID] = {"In their words", "In ihren Worten"},
    [BOARD_NOTHING] = {"Nobody said anything in this period.", "In diesem Zeitraum hat niemand etwas gesagt."},
    [BOARD_DAYS] = {"by day", "nach Tagen"},
    [BOARD_WEEKS] = {"by week", "nach Wochen"},
    [BOARD_MONTHS] = {"by month", "nach Monaten"},
    [BOARD_MORE_PRAISE] = {"more praise", "mehr Lob"},
    [BOARD_MORE_BLAME] = {"more blame", "mehr Tadel"},
    [BOARD_AS_MUCH] = {"as much of both, or neither", "von beidem gleich viel oder nichts"},
    [BOARD_SO_FAR] = {"so far", "bisher"},
    [BOARD_AGAINST] = {"against", "gegen"},
    [BOARD_MADE] = {"made", "erstellt"},
    [BOARD_LEGEND] = {"Net sentiment is (positive − negative) / (positive + negative), from −1 to 1. In brackets: 95 % intervals. ! marks a change whose interval does not hold 0.",
                      "Netto-Stimmung ist (positiv − negativ) / (positiv + negativ), von −1 bis 1. In Klammern: 95-%-Intervalle. ! bezeichnet eine Änderung, deren Intervall die 0 nicht enthält."},
    [BOARD_ALL_VOICES] = {"all voices", "alle Stimmen"},
    [BOARD_CORRECTED] = {"corrected by hand", "von Hand berichtigt"},
    [BOARD_REMOVED] = {"taken out by hand", "von Hand herausgenommen"},
    [BOARD_SHARES] = {"shares", "Anteile"},
    [BOARD_UNDATED] = {"more without a known date, in no period", "weitere ohne bekanntes Datum, in keinem Zeitraum"},
    [BOARD_CUSTOMERS] = {"customers' voices", "Stimmen von Kunden"},
    [BOARD_OTHERS] = {"not counted", "nicht gezählt"},
    [BOARD_HOURS] = {"h", "Std."},
    [BOARD_WHOLE_DAY] = {"d", "Tag"},
    [BOARD_WHOLE_DAYS] = {"d", "Tage"},
    [BOARD_PROXY] = {"promoters minus saboteurs and detractors, from text, no survey", "Förderer minus Saboteure und Kritiker, aus Text, keine Umfrage"},
};

const char *board_word(enum board_word word, bool german)
{
    return words[word][german];
}

const char *board_label(enum label label, bool german)
{
    static const char *const names[LABEL_COUNT] = {
        [LABEL_POSITIVE] = "positiv", [LABEL_NEGATIVE] = "negativ", [LABEL_NEUTRAL] = "neutral", [LABEL_MIXED] = "gemischt"};
    return german && names[label] ? names[label] : label_name(label);
}

const char *board_stance(enum stance stance, bool german)
{
    static const char *const names[STANCE_COUNT] = {[STANCE_SABOTEUR] = "Saboteure",   [STANCE_DETRACTOR] = "Kritiker",
                                                    [STANCE_NEUTRAL] = "neutral",      [STANCE_SATISFIED] = "zufrieden",
                                                    [STANCE_LOYAL] = "treu",           [STANCE_ADVOCATE] = "Förderer"};
    return german && names[stance] ? names[stance] : stance_name(stance);
}

const char *board_voice(enum voice voice, bool german)
{
    static const char *const names[VOICE_COUNT] = {[VOICE_CUSTOMER] = "Kunden",
                                                   [VOICE_BRAND] = "Marke",
                                                   [VOICE_PRESS] = "Presse",
                                                   [VOICE_PROMOTION] = "Werbung",
                                                   [VOICE_UNKNOWN] = "unbekannt"};
    return german && names[voice] ? names[voice] : voice_name(voice);
}
