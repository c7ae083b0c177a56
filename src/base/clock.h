/* clock: time that passes, whatever somebody sets the wall clock to. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

int64_t clock_mono_ms(void); /* ms since some moment of the past */

#endif
