/* XLSX by libxlsxwriter in its constant-memory mode: rows go to a temporary file beside the export as they come. */
#include "output/export_part.h"

#include "base/utf8.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <xlsxwriter.h>

#define TEXT_MAX 32767          /* characters (UTF-16 units) in a cell, says Excel */
#define NUMBER_EXACT (INT64_C(1) << 53)
#define EXCEL_FIRST (-INT64_C(2203891200000)) /* 1900-03-01: before, Excel's calendar is wrong */

struct xlsx {
    lxw_workbook *book;
    lxw_worksheet *sheet;
    lxw_format *head, *time, *day;
};

static bool failed(const struct export_file *f, lxw_error rc, struct err *e)
{
    if (rc == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return err_set(e, ERR_LIMIT, "a sheet of XLSX has room for %d rows; csv and jsonl have no limit, and a query makes them fewer", LXW_ROW_MAX - 1);
    if (errno == ENOSPC) return err_set(e, ERR_IO, "%s: cannot be written: %s", f->part, strerror(errno)); /* "generic error", says the library */
    return err_set(e, ERR_IO, "%s: %s", f->part, lxw_strerror(rc));
}

static double width_of(const struct export_column *c)
{
    if (c->type == VALUE_TIME) return 20;
    if (c->type == VALUE_JSON || str_eq(c->name, STR("text"))) return 60;
    return c->type == VALUE_TEXT ? 18 : 10;
}

static bool xlsx_begin(struct export_file *f, struct err *e)
{
    struct xlsx *x = f->xlsx = ARENA_NEW(f->arena, struct xlsx);
    char *folder = str_dup_z(f->arena, str_from(export_beside(f->arena, f->path, ".")));
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = folder};
    x->book = workbook_new_opt(f->part, &options);
    x->sheet = x->book ? workbook_add_worksheet(x->book, "mentions") : NULL;
    if (!x->sheet) return err_set(e, ERR_IO, "%s: cannot be written as xlsx", f->part);
    lxw_doc_properties about = {.created = (time_t)(f->o.now / DATE_SECOND_MS), .comments = "made by leumund"};
    workbook_set_properties(x->book, &about);
    x->head = workbook_add_format(x->book);
    x->time = workbook_add_format(x->book);
    x->day = workbook_add_format(x->book);
    format_set_bold(x->head);
    format_set_num_format(x->time, "yyyy-mm-dd hh:mm:ss");
    format_set_num_format(x->day, "yyyy-mm-dd");
    worksheet_freeze_panes(x->sheet, 1, 0);
    for (size_t i = 0; i < f->o.count; i++) {
        const struct export_column *c = &f->o.columns[i];
        worksheet_set_column(x->sheet, (lxw_col_t)i, (lxw_col_t)i, width_of(c), NULL);
        lxw_error rc = worksheet_write_string(x->sheet, 0, (lxw_col_t)i, str_dup_z(f->arena, c->name), x->head);
        if (rc) return failed(f, rc, e);
    }
    return true;
}

/* _x0041_ is A in XLSX (ECMA-376, ST_Xstring). */
static bool is_escape(str text, size_t at)
{
    bool is = text.p[at] == '_' && text.n - at >= 7 && text.p[at + 1] == 'x' && text.p[at + 6] == '_';
    for (size_t i = 2; is && i < 6; i++) is = isxdigit((unsigned char)text.p[at + i]);
    return is;
}

/* Can a text stand in a cell as it is? Nearly all can, and are not taken apart. */
static bool is_clean(str text)
{
    if (text.n > TEXT_MAX - 1) return false;
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if ((c < 0x20 && c != '\n' && c != '\t') || c == 0xEF || is_escape(text, i)) return false; /* 0xEF: U+FFFE and U+FFFF, among others */
    }
    return utf8_valid(text);
}

/* Valid for XML and not too long: what is not a character of XML becomes U+FFFD, what looks like an escape is escaped. */
static const char *clean_text(struct export_file *f, str text)
{
    size_t units = 0;
    buf_clear(&f->cell);
    if (is_clean(text)) {
        buf_put(&f->cell, text);
        return buf_z(&f->cell);
    }
    for (size_t at = 0; at < text.n;) {
        if (is_escape(text, at)) buf_putz(&f->cell, "_x005F");
        uint32_t r = utf8_next(text, &at);
        units += r > 0xFFFF ? 2 : 1;
        if (units > TEXT_MAX - 1 && at < text.n) {
            buf_put_rune(&f->cell, 0x2026);
            break;
        }
        bool control = r < 0x20 && r != '\n' && r != '\t';
        buf_put_rune(&f->cell, control || r == 0xFFFE || r == 0xFFFF ? 0xFFFD : r);
    }
    return buf_z(&f->cell);
}

static lxw_error put_text(struct export_file *f, lxw_row_t row, lxw_col_t column, str text)
{
    return worksheet_write_string(f->xlsx->sheet, row, column, clean_text(f, text), NULL);
}

static lxw_error put_time(struct export_file *f, lxw_row_t row, lxw_col_t column, struct value v)
{
    struct xlsx *x = f->xlsx;
    if (v.i < EXCEL_FIRST) {
        struct buf b;
        buf_init(&b, 40);
        value_put(&b, v);
        lxw_error rc = put_text(f, row, column, buf_str(&b));
        buf_free(&b);
        return rc;
    }
    double day = (double)(v.i - EXCEL_FIRST) / (double)DATE_DAY_MS + 61; /* 1900-03-01 is day 61 */
    return worksheet_write_number(x->sheet, row, column, day, v.precision == DATE_DAY ? x->day : x->time);
}

static lxw_error put_cell(struct export_file *f, lxw_row_t row, lxw_col_t column, struct value v)
{
    lxw_worksheet *sheet = f->xlsx->sheet;
    char digits[24];
    switch (v.type) {
    case VALUE_NULL: return LXW_NO_ERROR;
    case VALUE_TEXT:
    case VALUE_JSON: return put_text(f, row, column, v.text);
    case VALUE_REAL: return worksheet_write_number(sheet, row, column, v.real, NULL);
    case VALUE_BOOL: return worksheet_write_boolean(sheet, row, column, v.truth, NULL);
    case VALUE_TIME: return put_time(f, row, column, v);
    case VALUE_INT: break;
    }
    if (v.i < NUMBER_EXACT && v.i > -NUMBER_EXACT) return worksheet_write_number(sheet, row, column, (double)v.i, NULL);
    snprintf(digits, sizeof digits, "%lld", (long long)v.i);
    return worksheet_write_string(sheet, row, column, digits, NULL);
}

static bool xlsx_row(struct export_file *f, const struct value *cells, struct err *e)
{
    if (f->count >= LXW_ROW_MAX) return failed(f, LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE, e);
    for (size_t i = 0; i < f->o.count; i++) {
        lxw_error rc = put_cell(f, (lxw_row_t)f->count, (lxw_col_t)i, cells[i]);
        if (rc) return failed(f, rc, e);
    }
    return buf_ok(&f->cell) || err_set(e, ERR_LIMIT, "a cell is too large");
}

static bool xlsx_end(struct export_file *f, struct err *e)
{
    struct xlsx *x = f->xlsx;
    if (f->o.count) worksheet_autofilter(x->sheet, 0, 0, (lxw_row_t)f->count, (lxw_col_t)(f->o.count - 1));
    errno = 0;
    lxw_error rc = workbook_close(x->book);
    x->book = NULL;
    return rc == LXW_NO_ERROR || failed(f, rc, e);
}

/* The library has no way to leave a workbook unwritten but this one. */
static void xlsx_drop(struct export_file *f)
{
    if (f->xlsx && f->xlsx->book) lxw_workbook_free(f->xlsx->book);
    if (f->xlsx) f->xlsx->book = NULL;
}

const struct export_writer export_xlsx = {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx_begin, NULL, xlsx_row, xlsx_end, xlsx_drop};
