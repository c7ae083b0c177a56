#include "parse/warc.h"

#include "base/date.h"
#include "parse/gunzip.h"

#define BEGINS STR_INIT("WARC/1.")

static bool is_blank(char c)
{
    return c == '\r' || c == '\n' || c == ' ' || c == '\t';
}

static str skip_blank(str s)
{
    while (s.n && is_blank(s.p[0])) s = str_skip(s, 1);
    return s;
}

static bool begins_record(str s)
{
    static const str mark = BEGINS;
    return str_starts(s, mark);
}

/* The next member, and what follows it. */
static bool unpack(struct warc_reader *r, struct arena *a, struct err *e)
{
    size_t used;
    arena_reset(a);
    if (!gunzip_member(a, r->packed, WARC_MEMBER_MAX, &r->open, &used, e)) return false;
    r->packed = str_skip(r->packed, used);
    return true;
}

bool warc_begin(struct warc_reader *r, struct arena *a, str bytes)
{
    struct err e = {.code = ERR_NONE};
    *r = (struct warc_reader){.open = bytes};
    if (begins_record(bytes)) return true;
    if (!gunzip_looks_like(bytes)) return false;
    *r = (struct warc_reader){.packed = bytes};
    return unpack(r, a, &e) && begins_record(r->open);
}

static str line_of(str *rest)
{
    str line = str_cut(rest, '\n');
    if (str_ends(line, STR("\r"))) line.n--;
    return line;
}

static int64_t read_date(str value)
{
    struct date_context c = {0};
    struct date d;
    return date_parse_any_year(value, &c, &d) && d.precision != DATE_UNKNOWN ? d.at : 0;
}

static void read_field(str line, struct warc_record *out, int64_t *length)
{
    str value = line, name = str_trim(str_cut(&value, ':'));
    value = str_trim(value);
    if (str_eq_nocase(name, STR("WARC-Type"))) out->type = value;
    else if (str_eq_nocase(name, STR("WARC-Target-URI"))) out->url = str_starts(value, STR("<")) && str_ends(value, STR(">")) ? str_sub(value, 1, value.n - 2) : value;
    else if (str_eq_nocase(name, STR("Content-Type"))) out->content_type = value;
    else if (str_eq_nocase(name, STR("WARC-Date"))) out->at = read_date(value);
    else if (str_eq_nocase(name, STR("WARC-Truncated"))) out->truncated = true;
    else if (str_eq_nocase(name, STR("Content-Length")) && !str_to_i64(value, length)) *length = -1;
}

static bool read_record(struct warc_reader *r, struct warc_record *out, struct err *e)
{
    int64_t length = -1;
    str rest = r->open;
    *out = (struct warc_record){.at = 0};
    r->number++;
    if (!begins_record(rest)) return err_set(e, ERR_INPUT, "record %zu of the archive does not begin with WARC/1.", r->number);
    (void)line_of(&rest);
    for (str line; (line = line_of(&rest)).n;) read_field(line, out, &length);
    if (!rest.p) return err_set(e, ERR_INPUT, "record %zu of the archive is cut off in its head", r->number);
    if (length < 0) return err_set(e, ERR_INPUT, "record %zu of the archive has no Content-Length", r->number);
    if ((uint64_t)length > rest.n)
        return err_set(e, ERR_INPUT, "record %zu of the archive is cut off: %lld bytes are announced, %zu are there", r->number, (long long)length, rest.n);
    out->block = str_sub(rest, 0, (size_t)length);
    out->whole = str_sub(r->open, 0, (size_t)(out->block.p - r->open.p) + (size_t)length);
    r->open = str_skip(rest, (size_t)length);
    return true;
}

bool warc_next(struct warc_reader *r, struct arena *a, struct warc_record *out, struct err *e)
{
    for (;;) {
        r->open = skip_blank(r->open);
        if (r->open.n) return read_record(r, out, e);
        if (!r->packed.n) return false;
        if (!gunzip_looks_like(r->packed)) return err_set(e, ERR_INPUT, "behind record %zu the archive is no gzip", r->number);
        if (!unpack(r, a, e)) return false;
    }
}
