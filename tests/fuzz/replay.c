/* replay: feeds every file of the named folders (and files) to a fuzz target, without a fuzzer: what once crashed stays
 * mended. Prints one TAP line a folder or file, with the name of the file that is being read kept for a crash report. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static int feed_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) return 0;
    fprintf(stderr, "# %s\n", path);
    size_t cap = 1 << 16, n = 0, got;
    uint8_t *p = malloc(cap);
    while (p && (got = fread(p + n, 1, cap - n, f)) > 0) {
        n += got;
        if (n == cap) p = realloc(p, cap *= 2);
    }
    fclose(f);
    if (!p) return 0;
    /* A copy of the exact size, so that reading one byte too far is seen. */
    uint8_t *exact = malloc(n ? n : 1);
    if (exact) {
        memcpy(exact, p, n);
        LLVMFuzzerTestOneInput(exact, n);
    }
    free(exact);
    free(p);
    return 1;
}

static int feed(const char *path)
{
    DIR *dir = opendir(path);
    if (!dir) return feed_file(path);
    int count = 0;
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (entry->d_name[0] == '.') continue;
        char name[4096];
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        count += feed(name);
    }
    closedir(dir);
    return count;
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        int count = feed(argv[i]);
        printf("%s %d - %s (%d files)\n", count ? "ok" : "not ok", i, argv[i], count);
    }
    return 0;
}
