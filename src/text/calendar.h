/* calendar: days between a weekday, a month or a date named in a text and the day on which the text was posted. Only for src/text. */
#ifndef TEXT_CALENDAR_H
#define TEXT_CALENDAR_H

#include "text/scratch.h"

/* Days from what tokens first … last name ("am Montag", "Anfang März", "on 3 May") to posted (ms since 1970, UTC), the last such day before it. A month
 * without a day is its middle, with `since` its first day. NAN where they name none, or the sentence does not tell of the past. */
double calendar_days(const struct text_scratch *s, uint32_t first, uint32_t last, int64_t posted, bool since);

#endif
