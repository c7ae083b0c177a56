#include "text/reading.h"

void signals_read(const struct text *t, struct text_scratch *s, const struct post *p, size_t b, struct arena *a, struct mention *m)
{
    (void)t;
    (void)s;
    (void)p;
    (void)b;
    (void)a;
    m->voice = VOICE_UNKNOWN;
}
