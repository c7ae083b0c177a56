/* Any bytes as lexicon files of each kind: bad lines become problems, the rest is read, and a text is still judged. */
#include "base/arena.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    static const str paths[] = {STR_INIT("lexicons/de/a.lex"), STR_INIT("lexicons/en/a.lex"), STR_INIT("lexicons/de/operators.lex"),
                                STR_INIT("lexicons/de/signals.lex"), STR_INIT("lexicons/weights.txt"), STR_INIT("lexicons/any/other.lex")};
    if (!n || n > 4096) return 0;
    struct arena *a = arena_new((size_t)512 << 20);
    struct default_file file = {paths[p[0] % 6], {(const char *)p + 1, n - 1}};
    struct text_options o = {.files = &file, .file_count = 1, .bare = true};
    const struct text *text;
    struct err e;
    if (text_new(a, &o, &text, &e)) {
        struct text_scratch *s = text_scratch_new();
        struct text_verdict v;
        text_judge(text, s, (str){(const char *)p, n}, &v);
        text_scratch_free(s);
    }
    arena_free(a);
    return 0;
}
