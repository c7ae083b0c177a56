#include "parse/warc.h"

#include "base/date.h"
#include "parse/gunzip.h"

#define BEGINS   STR_INIT("WARC/1.")
#define HEAD_MAX ((size_t)1 << 20)
#define ENOUGH   ((size_t)64 << 10) /* packed bytes in which an archive has begun */

static bool begins_record(str s)
{
    static const str mark = BEGINS;
    return str_starts(s, mark);
}

/* ---------------------------------------------------------------- bytes, wherever they come from */

static str window(const struct warc_reader *r)
{
    return r->in ? inflow_window(r->in) : r->plain;
}

static void take(struct warc_reader *r, size_t n)
{
    if (r->in) inflow_take(r->in, n);
    else r->plain = str_skip(r->plain, n);
}

static bool more(struct warc_reader *r)
{
    return r->in && inflow_more(r->in);
}

static bool has(struct warc_reader *r, size_t n)
{
    while (window(r).n < n)
        if (!more(r)) return false;
    return true;
}

static bool is_blank(char c)
{
    return c == '\r' || c == '\n' || c == ' ' || c == '\t';
}

/* False: nothing follows. */
static bool skip_blank(struct warc_reader *r)
{
    for (;;) {
        str s = window(r);
        size_t n = 0;
        while (n < s.n && is_blank(s.p[n])) n++;
        take(r, n);
        if (n < s.n) return true;
        if (!more(r)) return false;
    }
}

/* False: no memory. */
static bool unpack(struct warc_reader *r, struct gunzip_stream *packed)
{
    r->packed = packed;
    r->in = packed ? gunzip_out(packed) : NULL;
    return packed != NULL;
}

bool warc_begin(struct warc_reader *r, struct arena *a, str bytes)
{
    static const str mark = BEGINS;
    *r = (struct warc_reader){.plain = bytes};
    if (begins_record(bytes)) return true;
    return gunzip_looks_like(bytes) && unpack(r, gunzip_open(a, bytes)) && has(r, mark.n) && begins_record(window(r));
}

static bool may_be_packed(str s)
{
    return s.n < ENOUGH && (s.n < 2 || str_starts(s, STR("\x1f\x8b")));
}

bool warc_begin_inflow(struct warc_reader *r, struct arena *a, struct inflow *in)
{
    static const str mark = BEGINS;
    *r = (struct warc_reader){.in = in};
    while (inflow_window(in).n < mark.n && inflow_more(in)) continue;
    if (begins_record(inflow_window(in))) return true;
    /* The beginning of what is packed says what it is, as soon as there is enough of it; an archive is then read anew, as it comes. */
    bool archive;
    do archive = warc_begin(r, a, inflow_window(in));
    while (!archive && may_be_packed(inflow_window(in)) && inflow_more(in));
    if (!archive) return false;
    return unpack(r, gunzip_open_inflow(a, in)) && has(r, mark.n);
}

/* ---------------------------------------------------------------- records */

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

/* Bytes up to and with the empty line; 0: there is none. */
static size_t head_length(str s)
{
    str rest = s;
    while (rest.p)
        if (!line_of(&rest).n) return rest.p ? (size_t)(rest.p - s.p) : 0;
    return 0;
}

static bool find_head(struct warc_reader *r, size_t *length, struct err *e)
{
    while ((*length = head_length(str_sub(window(r), 0, HEAD_MAX))) == 0)
        if (window(r).n >= HEAD_MAX || !more(r)) return err_set(e, ERR_INPUT, "record %zu of the archive is cut off in its head", r->number);
    return true;
}

static int64_t read_head(str head, struct warc_record *out)
{
    int64_t length = -1;
    *out = (struct warc_record){.at = 0};
    (void)line_of(&head);
    for (str line; (line = line_of(&head)).n;) read_field(line, out, &length);
    return length;
}

static bool cut_off(const struct warc_reader *r, uint64_t announced, uint64_t there, struct err *e)
{
    return err_set(e, ERR_INPUT, "record %zu of the archive is cut off: %llu bytes are announced, %llu are there", r->number, (unsigned long long)announced,
                   (unsigned long long)there);
}

static bool read_record(struct warc_reader *r, struct warc_record *out, struct err *e)
{
    static const str mark = BEGINS;
    size_t head;
    r->number++;
    if (!has(r, mark.n) || !begins_record(window(r))) return err_set(e, ERR_INPUT, "record %zu of the archive does not begin with WARC/1.", r->number);
    if (!find_head(r, &head, e)) return false;
    int64_t length = read_head(str_sub(window(r), 0, head), out);
    if (length < 0) return err_set(e, ERR_INPUT, "record %zu of the archive has no Content-Length", r->number);
    bool too_big = r->in && (uint64_t)length > WARC_RECORD_MAX;
    r->read = head + (too_big ? 0 : (size_t)length);
    r->pass = r->announced = too_big ? (uint64_t)length : 0;
    if (!has(r, r->read)) return cut_off(r, (uint64_t)length, window(r).n - head, e);
    (void)read_head(str_sub(window(r), 0, head), out); /* again: the window may have moved */
    out->too_big = too_big;
    out->whole = str_sub(window(r), 0, r->read);
    out->block = str_skip(out->whole, head);
    return true;
}

/* The newest record, and what was too long of it. */
static bool leave_record(struct warc_reader *r, struct err *e)
{
    take(r, r->read);
    r->read = 0;
    while (r->pass > 0) {
        size_t here = window(r).n < r->pass ? window(r).n : (size_t)r->pass;
        take(r, here);
        r->pass -= here;
        if (r->pass > 0 && !more(r)) return cut_off(r, r->announced, r->announced - r->pass, e);
    }
    return true;
}

bool warc_next(struct warc_reader *r, struct warc_record *out, struct err *e)
{
    if (!leave_record(r, e)) return false;
    if (skip_blank(r)) return read_record(r, out, e);
    if (r->packed && gunzip_rest(r->packed)) err_set(e, ERR_INPUT, "behind record %zu the archive is damaged, or no gzip", r->number);
    return false;
}
