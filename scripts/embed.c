/* embed: writes the table of src/config/defaults.h.
 *
 *     embed OUT.c OUT.bin < LIST      LIST: one path a line, sorted bytewise
 *
 * All files are joined into OUT.bin, which OUT.c includes with the assembler's .incbin: a C array of two megabytes
 * would cost the compiler seconds. A zero byte follows each file, so that C libraries that want a NUL find one. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void die(const char *path)
{
    fprintf(stderr, "embed: %s: %s\n", path, strerror(errno));
    exit(1);
}

/* FNV-1a */
static uint64_t hash_add(uint64_t hash, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) hash = (hash ^ (unsigned char)p[i]) * UINT64_C(0x100000001b3);
    return hash;
}

static size_t copy(const char *path, FILE *to, uint64_t *hash)
{
    FILE *from = fopen(path, "rb");
    if (!from) die(path);
    char block[1 << 16];
    size_t n, total = 0;
    while ((n = fread(block, 1, sizeof block, from)) > 0) {
        if (fwrite(block, 1, n, to) != n) die("output");
        *hash = hash_add(*hash, block, n);
        total += n;
    }
    if (ferror(from)) die(path);
    fclose(from);
    fputc(0, to);
    return total;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: embed OUT.c OUT.bin < LIST\n", stderr);
        return 2;
    }
    FILE *c = fopen(argv[1], "wb");
    FILE *bin = fopen(argv[2], "wb");
    if (!c || !bin) die(c ? argv[2] : argv[1]);
    fprintf(c,
            "/* table: made by scripts/embed.c from lexicons/ and feeds/ */\n#include \"config/defaults.h\"\n\n"
            "__asm__(\".pushsection .rodata\\n.globl default_blob\\n.hidden default_blob\\ndefault_blob:\\n"
            ".incbin \\\"%s\\\"\\n.byte 0\\n.popsection\\n\");\n"
            "extern const char default_blob[] __attribute__((visibility(\"hidden\")));\n\n"
            "const struct default_file defaults[] = {\n",
            argv[2]);
    char path[4096];
    size_t at = 0, count = 0;
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = 0;
        hash = hash_add(hash, path, strlen(path) + 1);
        size_t n = copy(path, bin, &hash);
        fprintf(c, "    {STR_INIT(\"%s\"), {default_blob + %zu, %zu}},\n", path, at, n);
        at += n + 1;
        count++;
    }
    fprintf(c, "    {{0, 0}, {0, 0}},\n};\nconst size_t default_count = %zu;\nconst uint64_t default_hash = UINT64_C(0x%016llx);\n", count,
            (unsigned long long)hash);
    return fclose(c) == 0 && fclose(bin) == 0 ? 0 : 1;
}
