/* image: writes the image of the shipped lexicons (src/text/image.h), from the objects that the program itself is made of.
 *
 *     image OUT.bin
 *
 * OUT.bin is left alone where it holds the same already. It is empty where a line of a lexicon cannot be used: then programs compile
 * the lexicons at start, and tell which line. */
#include "text/image.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* This program has none yet. */
const char text_image_bytes[1] = {0};
const size_t text_image_n = 0;

static bool same(const char *path, str image)
{
    FILE *f = fopen(path, "rb");
    if (!f) return false;
    char block[1 << 16];
    size_t at = 0, n;
    bool equal = true;
    while (equal && (n = fread(block, 1, sizeof block, f)) > 0) {
        equal = n <= image.n - at && memcmp(block, image.p + at, n) == 0;
        at += n;
    }
    equal = equal && !ferror(f) && at == image.n;
    fclose(f);
    return equal;
}

static bool save(const char *path, str image)
{
    if (same(path, image)) return true;
    FILE *f = fopen(path, "wb");
    bool ok = f && (image.n == 0 || fwrite(image.p, image.n, 1, f) == 1);
    if (f) ok = fclose(f) == 0 && ok;
    if (!ok) fprintf(stderr, "image: %s: %s\n", path, strerror(errno));
    return ok;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: image OUT.bin\n", stderr);
        return 2;
    }
    struct arena *a = arena_new(0);
    struct err e = {0};
    str image = {"", 0};
    const struct text_options o = {.afresh = true};
    if (!text_image_make(a, &o, &image, &e)) fprintf(stderr, "image: %s\n", e.text);
    bool ok = save(argv[1], image);
    arena_free(a);
    return ok ? 0 : 1;
}
