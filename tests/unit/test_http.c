/* Recorded answers as they stand in files: heads before the answer, chunks, packed bodies; and what is gzip by its content. */
#include "parse/gunzip.h"
#include "parse/http.h"
#include "parse/out.h"
#include "unit.h"

#include <zlib.h>

static const struct {
    const char *label, *in;
    int status; /* 0: refused */
    const char *type, *body;
} rows[] = {
    {"plain", "HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; charset=\"latin1\"\r\n\r\nab\r\n", 200, "text/html", "ab\r\n"},
    {"bare line ends", "HTTP/2 404 \nContent-Type: text/plain\n\nno", 404, "text/plain", "no"},
    {"no body", "HTTP/1.1 204 No Content\r\nX: y\r\n\r\n", 204, "", ""},
    {"no status", "HTTP/1.1 OK\r\n\r\n", 0, "", ""},
    {"told to go on before", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: a/b\r\n\r\nx", 200, "a/b", "x"},
    {"a proxy's greeting before", "HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: a/b\r\n\r\nx", 200, "a/b", "x"},
    {"redirections before", "HTTP/1.1 301 Moved\r\nContent-Type: c/d\r\nLocation: /x\r\n\r\nHTTP/2 302 \r\nLocation: /y\r\n\r\nHTTP/2 200 \r\nContent-Type: a/b\r\n\r\nx", 200, "a/b", "x"},
    {"a page about answers is no second one", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nHTTP/1.1 404 Not Found", 200, "text/plain", "HTTP/1.1 404 Not Found"},
    {"chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", 200, "", "abcde"},
    {"chunks without an end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n", 200, "", "abcde"},
    {"cut off in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nff\r\nde", 200, "", "abcde"},
    {"joined already", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n<p>abc</p>", 200, "", "<p>abc</p>"},
    {"joined already, and begins like a length", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\nabcdef\n", 200, "", "3\nabcdef\n"},
};

static void test_answers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        struct response r = {.arena = a};
        struct err e = {.code = ERR_NONE};
        bool ok = http_parse(a, str_from(rows[i].in), &r, &e);
        if (ok != (rows[i].status > 0) || (ok && r.status != rows[i].status)) fail_msg("%s: %d, status %d", rows[i].label, ok, (int)r.status);
        if (ok) {
            unit_text(rows[i].label, r.content_type, rows[i].type);
            unit_text(rows[i].label, r.body, rows[i].body);
        }
        arena_free(a);
    }
}

static void put_member(struct out *o, const char *text)
{
    unsigned char packed[256];
    z_stream z = {.next_in = (unsigned char *)(uintptr_t)text, .avail_in = (unsigned)strlen(text), .next_out = packed, .avail_out = sizeof packed};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    out_put(o, (str){(const char *)packed, sizeof packed - z.avail_out});
    deflateEnd(&z);
}

static void test_packed_body(void **state)
{
    struct arena *a = arena_new(0);
    struct response r = {.arena = a};
    struct err e = {.code = ERR_NONE};
    struct out o;
    (void)state;
    out_init(&o, a);
    out_put(&o, STR("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"));
    put_member(&o, "Guten Tag");
    assert_true(http_parse(a, out_str(&o), &r, &e));
    unit_text("unpacked", r.body, "Guten Tag");
    assert_true(http_parse(a, STR("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nlong since unpacked"), &r, &e));
    unit_text("unpacked before", r.body, "long since unpacked");
    arena_free(a);
}

/* Several members, zeros behind or between them, bytes that are none. */
static void test_members(void **state)
{
    static const struct { const char *label, *pad, *out; size_t pad_n; bool second, rest; } cases[] = {
        {"one", "", "eins ", 0, false, false},
        {"two", "", "eins zwei", 0, true, false},
        {"zeros behind", "\0\0\0\0\0", "eins ", 5, false, false},
        {"zeros between", "\0\0\0\0\0", "eins zwei", 5, true, false},
        {"something else behind", "<html>", "eins ", 6, false, true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *a = arena_new(0);
        struct out o, got;
        out_init(&o, a);
        out_init(&got, a);
        put_member(&o, "eins ");
        out_put(&o, (str){cases[i].pad, cases[i].pad_n});
        if (cases[i].second) put_member(&o, "zwei");
        struct gunzip_stream *g = gunzip_open(a, out_str(&o));
        while (inflow_more(gunzip_out(g))) {
            out_put(&got, inflow_window(gunzip_out(g)));
            inflow_take(gunzip_out(g), inflow_window(gunzip_out(g)).n);
        }
        unit_text(cases[i].label, out_str(&got), cases[i].out);
        if (gunzip_rest(g) != cases[i].rest) fail_msg("%s: rest %d", cases[i].label, gunzip_rest(g));
        arena_free(a);
    }
}

static void test_bomb(void **state)
{
    struct arena *a = arena_new(0);
    struct out o;
    struct err e = {.code = ERR_NONE};
    str out;
    (void)state;
    out_init(&o, a);
    for (int i = 0; i < 50; i++) put_member(&o, "eine Zeile, die sich wiederholt");
    assert_false(gunzip(a, out_str(&o), 1000, &out, &e));
    assert_int_equal(e.code, ERR_LIMIT);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answers), cmocka_unit_test(test_packed_body), cmocka_unit_test(test_members), cmocka_unit_test(test_bomb),
    };
    return cmocka_run_group_tests_name("http", tests, NULL, NULL);
}
