#include "text/cld2.h"

#include <cstdio>
#include <cld2/public/compact_lang_det.h>
#include <string.h>

bool cld2_detect(const char *p, size_t n, char code[4], int *percent)
{
    CLD2::Language top[3];
    int shares[3], bytes;
    bool reliable;
    CLD2::DetectLanguageSummary(p, n > 4096 ? 4096 : (int)n, true, top, shares, &bytes, &reliable);
    const char *name = CLD2::LanguageCode(top[0]);
    code[0] = 0;
    if (name && strlen(name) <= 3 && strcmp(name, "un") != 0) memcpy(code, name, strlen(name) + 1);
    *percent = shares[0];
    return reliable && code[0];
}
