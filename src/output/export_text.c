/* CSV and JSONL. Rows gather in one buffer, which is handed on when it is full enough: no allocation a row. */
#include "output/export_part.h"

#include "base/escape.h"
#include "base/utf8.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* --- csv --- */

static bool csv_begin(struct export_file *f, struct err *e)
{
    (void)e;
    if (f->o.bom) buf_putz(&f->rows, "\xEF\xBB\xBF");
    for (size_t i = 0; i < f->o.count; i++) {
        if (i) buf_putc(&f->rows, ',');
        escape_csv(&f->rows, f->o.columns[i].name, ',', false);
    }
    buf_putz(&f->rows, "\r\n");
    return true;
}

#if defined(__SSE2__)
#define VECTOR ((size_t)16)

static __m128i vector_at(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

/* Sixteen bytes and their marks; behind both ends there is room for a vector. */
static char *double_vector(char *to, const char *from)
{
    unsigned marks = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(vector_at(from), _mm_set1_epi8('"')));
    size_t done = 0;
    for (; marks; marks &= marks - 1) {
        size_t end = (size_t)__builtin_ctz(marks) + 1;
        _mm_storeu_si128((__m128i *)(void *)to, vector_at(from + done));
        to += end - done;
        *to++ = '"';
        done = end;
    }
    _mm_storeu_si128((__m128i *)(void *)to, vector_at(from + done));
    return to + VECTOR - done;
}
#endif

/* JSON in a cell is half quotation marks: doubled in one pass over bytes that are known to be good. */
static void csv_json(struct buf *b, str json)
{
    char *to = buf_reserve(b, 2 * json.n + 32), *begin = to;
    size_t i = 0;
    if (!to) return;
    *to++ = '"';
#if defined(__SSE2__)
    for (; i + 2 * VECTOR <= json.n; i += VECTOR) to = double_vector(to, json.p + i);
#endif
    for (; i < json.n; i++) {
        if (json.p[i] == '"') *to++ = '"';
        *to++ = json.p[i];
    }
    *to++ = '"';
    buf_commit(b, (size_t)(to - begin));
}

static void csv_cell(struct buf *rows, struct value v)
{
    bool marks = v.type == VALUE_JSON && memchr(v.text.p, '"', v.text.n);
    if (v.name) buf_put(rows, v.text);
    else if (marks && utf8_valid(v.text)) csv_json(rows, v.text);
    else if (v.type == VALUE_TEXT || v.type == VALUE_JSON) escape_csv(rows, v.text, ',', v.type == VALUE_TEXT); /* a negative number is no formula */
    else value_put(rows, v);
}

static void csv_put(const struct export_options *o, struct buf *rows, const struct value *cells)
{
    for (size_t i = 0; i < o->count; i++) {
        if (i) buf_putc(rows, ',');
        csv_cell(rows, cells[i]);
    }
    buf_putz(rows, "\r\n");
}

/* --- jsonl --- */

static void jsonl_put(const struct export_options *o, struct buf *rows, const struct value *cells)
{
    buf_putc(rows, '{');
    for (size_t i = 0; i < o->count; i++) {
        if (i) buf_putc(rows, ',');
        escape_json(rows, o->columns[i].name);
        buf_putc(rows, ':');
        value_put_json(rows, cells[i]);
    }
    buf_putz(rows, "}\n");
}

const struct export_writer export_csv = {"csv", "text/csv", csv_begin, csv_put, NULL, export_hand_on, NULL};
const struct export_writer export_jsonl = {"jsonl", "application/x-ndjson", NULL, jsonl_put, NULL, export_hand_on, NULL};
