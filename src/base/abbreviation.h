/* abbreviation: words that a full stop shortens and that end no sentence with it: "Dr. Meier", "zwei Std. gewartet". */
#ifndef BASE_ABBREVIATION_H
#define BASE_ABBREVIATION_H

#include "base/str.h"

/* word: in front of the full stop, in any case. small: a small letter stands behind it and a blank, so that also "Min." and "etc." go on. */
bool abbreviates(str word, bool small);

#endif
