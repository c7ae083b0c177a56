#include "run/import_input.h"

#include "config/paths.h"
#include "parse/charset.h"
#include "parse/gunzip.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define SAMPLE_CELLS_MAX 16384 /* the columns of a spreadsheet */

static bool map_bytes(struct import_input *i, str path, struct err *e)
{
    struct stat st;
    int fd = open(str_dup_z(i->a, path), O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st) != 0) {
        int saved = errno;
        if (fd >= 0)
            close(fd);
        return err_set(e, ERR_IO, "%.*s: %s", STR_ARG(path), strerror(saved));
    }
    bool regular = S_ISREG(st.st_mode);
    if (regular && st.st_size > 0) {
        i->map_bytes = (size_t)st.st_size;
        i->map = mmap(NULL, i->map_bytes, PROT_READ, MAP_PRIVATE, fd, 0);
    }
    close(fd);
    if (!regular)
        return file_read(i->a, path, INPUT_BYTES_MAX, &i->bytes, e);
    if (i->map == MAP_FAILED) {
        i->map = NULL;
        return err_set(e, ERR_IO, "%.*s: %s", STR_ARG(path), strerror(errno));
    }
    i->bytes = (str){i->map, i->map_bytes};
    return true;
}

static void name_stem(struct import_input *i, str path)
{
    size_t slash = str_rfind_byte(path, '/');
    str name = slash == STR_NONE ? path : str_skip(path, slash + 1);
    size_t dot = str_find_byte(name, '.');
    i->stem = str_eq(path, STR("-")) ? STR("stdin") : dot == STR_NONE || !dot ? name : str_sub(name, 0, dot);
}

/* --- tables --- */

bool input_is_note(str raw)
{
    return str_starts(raw, STR("# line ")) || str_starts(raw, STR("# rejected by leumund import"));
}

static str without_notes(str start)
{
    while (input_is_note(start))
        (void)str_cut(&start, '\n');
    return start;
}

static void sample_table(struct import_input *i, struct import_sample *s, str **rows, size_t *counts, size_t *ends)
{
    struct csv at = i->at;
    struct csv_row row;
    char said;
    while (s->count < INPUT_SAMPLE_ROWS) {
        struct csv from = at;
        if (!csv_next(&at, NULL, &row))
            break;
        if (row.count > SAMPLE_CELLS_MAX || !csv_next(&from, i->a, &row)) /* that is no table's */
            continue;
        if (input_is_note(row.raw) || csv_said_separator(row.raw, &said) || row.fault)
            continue;
        rows[s->count] = (str *)(uintptr_t)row.cells;
        counts[s->count] = row.count;
        ends[s->count++] = (size_t)(at.rest.p - i->bytes.p);
    }
}

static bool make_map(const struct import_options *o, struct import_input *i, struct import_map *m, struct err *e)
{
    str **rows = ARENA_ARRAY(i->a, str *, INPUT_SAMPLE_ROWS + 1);
    size_t *counts = ARENA_ARRAY(i->a, size_t, INPUT_SAMPLE_ROWS + 1), *ends = ARENA_ARRAY(i->a, size_t, INPUT_SAMPLE_ROWS + 1), first;
    struct import_sample s = {.rows = (const str *const *)rows, .counts = counts};
    if (i->json) {
        m->separator = 0;
        json_sample(i, &s, rows, counts);
        return map_make(i->a, o, &s, i->stem, m, &first, e);
    }
    str start = without_notes(str_sub(i->bytes, 0, (size_t)1 << 16));
    str behind = start;
    char said;
    if (csv_said_separator(str_cut(&behind, '\n'), &said))
        start = behind;
    else
        said = 0;
    if (!m->separator)
        m->separator = said ? said : csv_guess_separator(start);
    i->at.separator = m->separator;
    sample_table(i, &s, rows, counts, ends);
    if (!map_make(i->a, o, &s, i->stem, m, &first, e))
        return false;
    struct csv_row row;
    while (i->at.rest.n && (size_t)(i->at.rest.p - i->bytes.p) < ends[first - 1] && csv_next(&i->at, NULL, &row))
        ;
    i->heading = (str){i->bytes.p, ends[first - 1]};
    return true;
}

/* What people have instead of a table: told by its first bytes, with the way out. */
static bool is_text_file(str bytes, str path, struct err *e)
{
    static const char save[] = ": save it as CSV (UTF-8), or `soffice --headless --convert-to csv FILE`";
    static const struct {
        str magic;
        const char *what, *way;
    } others[] = {
        {STR_INIT("PK\x03\x04"), "is a spreadsheet or an archive (.xlsx, .ods, .zip)", save},
        {STR_INIT("\xD0\xCF\x11\xE0"), "is a spreadsheet of old Excel (.xls)", save},
        {STR_INIT("%PDF"), "is a PDF", ""},
        {STR_INIT("<html"), "is a web page, whatever its name says", save},
        {STR_INIT("<!DOCTYPE html"), "is a web page, whatever its name says", save},
        {STR_INIT("<table"), "is a table of a web page, whatever its name says", save},
        {STR_INIT("<?xml"), "is XML", save},
        {STR_INIT("\x28\xB5\x2F\xFD"), "is packed (zstd)", ": unpack it, or `zstdcat FILE | leumund import -`"},
        {STR_INIT("BZh91AY&SY"), "is packed (bzip2)", ": unpack it, or `bzcat FILE | leumund import -`"},
        {STR_INIT("\xFD" "7zXZ"), "is packed (xz)", ": unpack it, or `xzcat FILE | leumund import -`"},
    };
    str begin = str_trim(str_sub(bytes, 0, 256));
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (str_starts_nocase(begin, others[i].magic))
            return err_set(e, ERR_INPUT, "%.*s %s, and no table of text%s", STR_ARG(path), others[i].what, others[i].way);
    return true;
}

bool input_open(const struct import_options *o, str path, str bytes, struct import_map *m, struct import_input *i, struct err *e)
{
    *i = (struct import_input){.a = arena_new(0), .bytes = bytes};
    name_stem(i, path);
    if ((!str_eq(path, STR("-")) && !map_bytes(i, path, e)) || !map_start(i->a, o, m, e))
        return false;
    if (gunzip_looks_like(i->bytes) && !gunzip(i->a, i->bytes, INPUT_BYTES_MAX, &i->bytes, e))
        return err_prefix(e, "%.*s", STR_ARG(path));
    if (!is_text_file(i->bytes, path, e))
        return false;
    i->bytes = charset_decode(i->a, i->bytes, m->encoding, CHARSET_TEXT, &m->encoding);
    str start = str_trim(without_notes(str_sub(i->bytes, 0, 4096)));
    i->json = start.n && (start.p[0] == '{' || start.p[0] == '[');
    if (i->json && !json_is_lines(i->bytes) && !json_to_lines(i, path, e))
        return false;
    i->at = (struct csv){.rest = i->bytes, .separator = ',', .line = 1};
    if (!make_map(o, i, m, e))
        return err_prefix(e, "%.*s", STR_ARG(path));
    return true;
}

void input_close(struct import_input *i)
{
    if (i->map)
        munmap(i->map, i->map_bytes);
    arena_free(i->a);
}

static size_t lines_in(str s)
{
    size_t lines = 0;
    for (const char *p = s.p, *end = s.p + s.n; p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++)
        lines++;
    return lines;
}

bool input_row(const struct import_input *i, struct csv *load, struct arena *a, struct csv_row *out)
{
    if (!i->json)
        return csv_next(load, a, out);
    while (load->rest.n) {
        str line = str_cut(&load->rest, '\n');
        *out = (struct csv_row){.line = load->line++, .raw = str_ends(line, STR("\r")) ? str_sub(line, 0, line.n - 1) : line};
        if (str_trim(line).n)
            return true;
    }
    return false;
}

/* Without a quote in sight every line end ends a row; else rows are walked. */
bool input_cut(struct import_input *i, size_t size, struct csv *load)
{
    str head = str_sub(i->at.rest, 0, size);
    struct csv_row row;
    if (!i->at.rest.n)
        return false;
    *load = i->at;
    size_t end = str_rfind_byte(head, '\n');
    if (i->json && end == STR_NONE) { /* one long object */
        end = str_find_byte(i->at.rest, '\n');
        end = end == STR_NONE ? i->at.rest.n - 1 : end;
    }
    if (head.n == i->at.rest.n) {
        i->at.rest = str_skip(i->at.rest, head.n);
    } else if (i->json || (end != STR_NONE && !memchr(head.p, '"', head.n))) {
        i->at.rest = str_skip(i->at.rest, end + 1);
        i->at.line += lines_in(str_sub(load->rest, 0, end + 1));
    } else {
        while (load->rest.n - i->at.rest.n < size && csv_next(&i->at, NULL, &row))
            ;
    }
    load->rest = str_sub(load->rest, 0, load->rest.n - i->at.rest.n);
    return true;
}
