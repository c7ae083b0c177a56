#include "parse/charset.h"

#include "base/utf8.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

/* Names that mean another encoding in practice (WHATWG). */
static const struct { str name, real; } aliases[] = {
    {STR_INIT("iso-8859-1"), STR_INIT("windows-1252")}, {STR_INIT("latin1"), STR_INIT("windows-1252")},
    {STR_INIT("latin-1"), STR_INIT("windows-1252")},    {STR_INIT("us-ascii"), STR_INIT("windows-1252")},
    {STR_INIT("ascii"), STR_INIT("windows-1252")},      {STR_INIT("iso8859-1"), STR_INIT("windows-1252")},
    {STR_INIT("cp1252"), STR_INIT("windows-1252")},     {STR_INIT("utf8"), STR_INIT("utf-8")},
    {STR_INIT("iso_8859-1"), STR_INIT("windows-1252")}, {STR_INIT("iso88591"), STR_INIT("windows-1252")},
    {STR_INIT("x-cp1252"), STR_INIT("windows-1252")},   {STR_INIT("cp819"), STR_INIT("windows-1252")},
    {STR_INIT("l1"), STR_INIT("windows-1252")},         {STR_INIT("ansi_x3.4-1968"), STR_INIT("windows-1252")},
    {STR_INIT("euc-kr"), STR_INIT("cp949")},            {STR_INIT("tis-620"), STR_INIT("windows-874")},
    {STR_INIT("x-sjis"), STR_INIT("shift_jis")},        {STR_INIT("ks_c_5601-1987"), STR_INIT("cp949")},
    {STR_INIT("gb2312"), STR_INIT("gb18030")},          {STR_INIT("iso-8859-9"), STR_INIT("windows-1254")},
};

static const struct { str bom, name; } marks[] = {
    {STR_INIT("\xEF\xBB\xBF"), STR_INIT("utf-8")},
    {STR_INIT("\xFF\xFE\0\0"), STR_INIT("utf-32le")},
    {STR_INIT("\0\0\xFE\xFF"), STR_INIT("utf-32be")},
    {STR_INIT("\xFF\xFE"), STR_INIT("utf-16le")},
    {STR_INIT("\xFE\xFF"), STR_INIT("utf-16be")},
};

static str real_name(struct arena *a, str name)
{
    name = str_lower_ascii(a, str_trim(name));
    while (name.n && strchr("\"'", name.p[0])) name = str_skip(name, 1);
    while (name.n && strchr("\"';", name.p[name.n - 1])) name.n--;
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (str_eq(name, aliases[i].name)) return aliases[i].real;
    return name;
}

/* The value behind `key` in the first bytes: encoding="…", charset=…. */
static str named_value(str head, str key)
{
    for (size_t at; (at = str_find_nocase(head, key)) != STR_NONE;) {
        head = str_trim(str_skip(head, at + key.n));
        if (!str_starts(head, STR("="))) continue;
        head = str_trim(str_skip(head, 1));
        size_t quote = head.n && strchr("\"'", head.p[0]) ? 1 : 0;
        size_t n = quote;
        while (n < head.n && !strchr("\"' \t\r\n/>;?", head.p[n])) n++;
        return str_sub(head, quote, n - quote);
    }
    return (str){0};
}

static str document_name(str in, enum charset_kind kind)
{
    str head = str_sub(in, 0, 2048);
    if (kind == CHARSET_XML || (kind == CHARSET_HTML && str_starts(str_trim(head), STR("<?xml")))) {
        size_t end = str_find(head, STR("?>"));
        str name = end == STR_NONE ? (str){0} : named_value(str_sub(head, 0, end), STR("encoding"));
        if (name.n || kind == CHARSET_XML) return name;
    }
    return kind == CHARSET_HTML ? named_value(head, STR("charset")) : (str){0};
}

/* UTF-16 without a mark: every other byte of markup and JSON is zero. */
static str by_zeros(str in)
{
    size_t even = 0, odd = 0, n = in.n < 512 ? in.n : 512;
    for (size_t i = 0; i < n; i++)
        if (in.p[i] == 0) (i % 2 ? odd++ : even++);
    if (n >= 4 && odd > n / 3 && even <= n / 16) return STR("utf-16le");
    if (n >= 4 && even > n / 3 && odd <= n / 16) return STR("utf-16be");
    return (str){0};
}

static void close_iconv(void *cd)
{
    iconv_close((iconv_t)cd);
}

/* False when the encoding is not known here. Bad sequences become U+FFFD. */
static bool convert(struct arena *a, str in, str name, str *out)
{
    iconv_t cd = iconv_open("UTF-8", str_dup_z(a, name));
    if (cd == (iconv_t)-1) return false;
    arena_own(a, cd, close_iconv); /* the arena may be left by a longjmp */
    size_t cap = in.n + in.n / 2 + 64, used = 0, left = in.n;
    char *to = arena_raw(a, cap, 1), *from = (char *)(uintptr_t)in.p;
    while (left) {
        char *at = to + used;
        size_t room = cap - used - 4; /* room for U+FFFD stays */
        size_t rc = iconv(cd, &from, &left, &at, &room);
        used = (size_t)(at - to);
        if (rc == (size_t)-1 && (errno == EILSEQ || errno == EINVAL) && left) {
            used += utf8_encode(0xFFFD, to + used);
            from++;
            left--;
        }
        if (left && cap - used < 64) {
            to = arena_grow(a, to, cap, cap * 2);
            cap *= 2;
        }
    }
    char *at = to + used; /* encodings with marks behind a letter keep the last letter back */
    size_t room = cap - used;
    (void)iconv(cd, NULL, NULL, &at, &room);
    *out = (str){to, (size_t)(at - to)};
    return true;
}

/* Do bytes that are no UTF-8 outnumber the sequences that are? */
static bool looks_latin(str in)
{
    size_t bad = 0, good = 0;
    for (size_t at = 0; at < in.n;) {
        size_t start = at;
        if ((unsigned char)in.p[at] < 0x80) {
            at++;
            continue;
        }
        bool broken = utf8_next(in, &at) == 0xFFFD && at == start + 1;
        if (broken) bad++;
        else good++;
    }
    return bad > good;
}

static str from_utf8(struct arena *a, str in, str *used)
{
    *used = STR("utf-8");
    if (utf8_valid(in)) return in;
    str out;
    if (looks_latin(in) && convert(a, in, STR("windows-1252"), &out)) {
        *used = STR("windows-1252");
        return out;
    }
    return utf8_repair(a, in);
}

static str decode_as(struct arena *a, str in, str name, str *used)
{
    str out;
    if (str_eq(name, STR("utf-8"))) return from_utf8(a, in, used);
    *used = name;
    if (name.n && name.n < 40 && convert(a, in, name, &out)) return out;
    return from_utf8(a, in, used);
}

str charset_decode(struct arena *a, str bytes, str declared, enum charset_kind kind, str *used)
{
    str unused;
    if (!used) used = &unused;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_starts(bytes, marks[i].bom)) return decode_as(a, str_skip(bytes, marks[i].bom.n), marks[i].name, used);
    str zeros = by_zeros(bytes);
    if (zeros.n) return decode_as(a, bytes, zeros, used);
    str name = declared.n ? real_name(a, declared) : (str){0};
    if (!name.n && kind != CHARSET_JSON) name = real_name(a, document_name(bytes, kind));
    /* Declared one-byte encodings of bytes that are valid UTF-8 beyond ASCII are wrong far more often than right; and a document
     * that says utf-16 in ASCII letters is not. */
    if ((utf8_valid(bytes) && !str_starts(name, STR("iso-2022"))) || str_starts(name, STR("utf-16"))) name = STR("utf-8");
    return decode_as(a, bytes, name, used);
}
