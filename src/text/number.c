/* table: number words and units of time, folded */
#include "text/signal.h"

const struct number_word number_words[] = {
    {STR_INIT("ein"), 1, false}, {STR_INIT("eine"), 1, false}, {STR_INIT("einen"), 1, false}, {STR_INIT("einem"), 1, false}, {STR_INIT("einer"), 1, false},
    {STR_INIT("zwei"), 2, false}, {STR_INIT("zwo"), 2, false}, {STR_INIT("drei"), 3, false}, {STR_INIT("vier"), 4, false}, {STR_INIT("fuenf"), 5, false},
    {STR_INIT("sechs"), 6, false}, {STR_INIT("sieben"), 7, false}, {STR_INIT("acht"), 8, false}, {STR_INIT("neun"), 9, false}, {STR_INIT("zehn"), 10, false},
    {STR_INIT("elf"), 11, false}, {STR_INIT("zwoelf"), 12, false}, {STR_INIT("dreizehn"), 13, false}, {STR_INIT("vierzehn"), 14, false},
    {STR_INIT("fuenfzehn"), 15, false}, {STR_INIT("sechzehn"), 16, false}, {STR_INIT("siebzehn"), 17, false}, {STR_INIT("achtzehn"), 18, false},
    {STR_INIT("neunzehn"), 19, false}, {STR_INIT("zwanzig"), 20, false}, {STR_INIT("fuenfundzwanzig"), 25, false}, {STR_INIT("dreissig"), 30, false},
    {STR_INIT("vierzig"), 40, false}, {STR_INIT("fuenfundvierzig"), 45, false}, {STR_INIT("fuenfzig"), 50, false}, {STR_INIT("sechzig"), 60, false},
    {STR_INIT("neunzig"), 90, false}, {STR_INIT("hundert"), 100, false}, {STR_INIT("halbe"), 0.5F, false}, {STR_INIT("halben"), 0.5F, false},
    {STR_INIT("halbes"), 0.5F, false}, {STR_INIT("anderthalb"), 1.5F, false}, {STR_INIT("eineinhalb"), 1.5F, false}, {STR_INIT("zweieinhalb"), 2.5F, false},
    {STR_INIT("dreieinhalb"), 3.5F, false}, {STR_INIT("dreiviertel"), 0.75F, false}, {STR_INIT("paar"), 3, false}, {STR_INIT("einige"), 3, false}, {STR_INIT("einigen"), 3, false},
    {STR_INIT("mehrere"), 3, false}, {STR_INIT("mehreren"), 3, false}, {STR_INIT("beide"), 2, false}, {STR_INIT("dutzend"), 12, false},
    {STR_INIT("one"), 1, false}, {STR_INIT("an"), 1, false}, {STR_INIT("a"), 1, false}, {STR_INIT("two"), 2, false}, {STR_INIT("three"), 3, false}, {STR_INIT("four"), 4, false},
    {STR_INIT("five"), 5, false}, {STR_INIT("six"), 6, false}, {STR_INIT("seven"), 7, false}, {STR_INIT("eight"), 8, false}, {STR_INIT("nine"), 9, false},
    {STR_INIT("ten"), 10, false}, {STR_INIT("eleven"), 11, false}, {STR_INIT("twelve"), 12, false}, {STR_INIT("fifteen"), 15, false}, {STR_INIT("twenty"), 20, false},
    {STR_INIT("thirty"), 30, false}, {STR_INIT("forty"), 40, false}, {STR_INIT("fifty"), 50, false}, {STR_INIT("sixty"), 60, false}, {STR_INIT("ninety"), 90, false},
    {STR_INIT("hundred"), 100, false}, {STR_INIT("half"), 0.5F, false}, {STR_INIT("couple"), 2, false}, {STR_INIT("few"), 3, false}, {STR_INIT("several"), 3, false},
    {STR_INIT("dozen"), 12, false},
    {STR_INIT("zweimal"), 2, false}, {STR_INIT("dreimal"), 3, false}, {STR_INIT("viermal"), 4, false}, {STR_INIT("fuenfmal"), 5, false}, {STR_INIT("sechsmal"), 6, false},
    {STR_INIT("siebenmal"), 7, false}, {STR_INIT("achtmal"), 8, false}, {STR_INIT("zehnmal"), 10, false}, {STR_INIT("twice"), 2, false}, {STR_INIT("thrice"), 3, false},
    {STR_INIT("erste"), 1, true}, {STR_INIT("ersten"), 1, true}, {STR_INIT("zweite"), 2, true}, {STR_INIT("zweiten"), 2, true}, {STR_INIT("zweites"), 2, true},
    {STR_INIT("dritte"), 3, true}, {STR_INIT("dritten"), 3, true}, {STR_INIT("drittes"), 3, true}, {STR_INIT("vierte"), 4, true}, {STR_INIT("vierten"), 4, true},
    {STR_INIT("fuenfte"), 5, true}, {STR_INIT("fuenften"), 5, true}, {STR_INIT("sechste"), 6, true}, {STR_INIT("sechsten"), 6, true}, {STR_INIT("siebte"), 7, true},
    {STR_INIT("siebten"), 7, true}, {STR_INIT("achten"), 8, true}, {STR_INIT("neunten"), 9, true}, {STR_INIT("zehnten"), 10, true}, {STR_INIT("zigsten"), 10, true},
    {STR_INIT("x-ten"), 10, true}, {STR_INIT("xten"), 10, true}, {STR_INIT("hundertsten"), 100, true},
    {STR_INIT("first"), 1, true}, {STR_INIT("second"), 2, true}, {STR_INIT("third"), 3, true}, {STR_INIT("fourth"), 4, true}, {STR_INIT("fifth"), 5, true},
    {STR_INIT("sixth"), 6, true}, {STR_INIT("seventh"), 7, true}, {STR_INIT("eighth"), 8, true}, {STR_INIT("ninth"), 9, true}, {STR_INIT("tenth"), 10, true},
    {STR_INIT("umpteenth"), 10, true},
};
const size_t number_word_count = sizeof number_words / sizeof *number_words;

const struct unit_word unit_words[] = {
    {STR_INIT("sekunde"), 1.0 / 60}, {STR_INIT("sekunden"), 1.0 / 60}, {STR_INIT("sek"), 1.0 / 60}, {STR_INIT("minute"), 1}, {STR_INIT("minuten"), 1},
    {STR_INIT("min"), 1}, {STR_INIT("mins"), 1}, {STR_INIT("minutes"), 1}, {STR_INIT("viertelstunde"), 15}, {STR_INIT("viertelstunden"), 15},
    {STR_INIT("dreiviertelstunde"), 45}, {STR_INIT("stunde"), 60}, {STR_INIT("stunden"), 60}, {STR_INIT("std"), 60}, {STR_INIT("stdn"), 60}, {STR_INIT("h"), 60},
    {STR_INIT("hour"), 60}, {STR_INIT("hours"), 60}, {STR_INIT("hrs"), 60}, {STR_INIT("hr"), 60}, {STR_INIT("tag"), 1440}, {STR_INIT("tage"), 1440}, {STR_INIT("tagen"), 1440},
    {STR_INIT("werktage"), 1440}, {STR_INIT("werktagen"), 1440}, {STR_INIT("day"), 1440}, {STR_INIT("days"), 1440}, {STR_INIT("woche"), 10080},
    {STR_INIT("wochen"), 10080}, {STR_INIT("week"), 10080}, {STR_INIT("weeks"), 10080}, {STR_INIT("wks"), 10080}, {STR_INIT("monat"), 43200}, {STR_INIT("monate"), 43200},
    {STR_INIT("monaten"), 43200}, {STR_INIT("month"), 43200}, {STR_INIT("months"), 43200}, {STR_INIT("quartal"), 131400}, {STR_INIT("jahr"), 525600},
    {STR_INIT("jahre"), 525600}, {STR_INIT("jahren"), 525600}, {STR_INIT("year"), 525600}, {STR_INIT("years"), 525600}, {STR_INIT("yrs"), 525600},
    {STR_INIT("seconds"), 1.0 / 60},
};
const size_t unit_word_count = sizeof unit_words / sizeof *unit_words;
