#include "base/url_host.h"

#include "base/arena.h"
#include "base/escape.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define LABEL_MAX 63
#define HOST_MAX 253

void url_write(struct url_writer *w, str s)
{
    if (w->full || s.n > w->cap - w->n) {
        w->full = true;
        return;
    }
    if (s.n > 0) memcpy(w->p + w->n, s.p, s.n);
    w->n += s.n;
}

void url_write_char(struct url_writer *w, char c)
{
    url_write(w, (str){&c, 1});
}

/* RFC 3492, section 6.1 and 6.3; the constants are those of section 5. */
static uint32_t adapt(uint32_t delta, uint32_t count, bool first)
{
    delta = first ? delta / 700 : delta / 2;
    delta += delta / count;
    uint32_t k = 0;
    for (; delta > 35 * 26 / 2; k += 36) delta /= 35;
    return k + 36 * delta / (delta + 38);
}

static char digit(uint32_t d)
{
    return (char)(d < 26 ? 'a' + d : '0' + (d - 26));
}

static void put_delta(struct url_writer *w, uint32_t delta, uint32_t bias)
{
    uint32_t q = delta;
    for (uint32_t k = 36;; k += 36) {
        uint32_t t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
        if (q < t) break;
        url_write_char(w, digit(t + (q - t) % (36 - t)));
        q = (q - t) / (36 - t);
    }
    url_write_char(w, digit(q));
}

static bool punycode(struct url_writer *w, const uint32_t *runes, uint32_t count)
{
    uint32_t n = 128, delta = 0, bias = 72, handled = 0;
    url_write(w, STR("xn--"));
    for (uint32_t i = 0; i < count; i++) {
        if (runes[i] >= 128) continue;
        url_write_char(w, (char)runes[i]);
        handled++;
    }
    uint32_t basic = handled;
    if (basic > 0) url_write_char(w, '-');
    while (handled < count) {
        uint32_t next = UINT32_MAX;
        for (uint32_t i = 0; i < count; i++)
            if (runes[i] >= n && runes[i] < next) next = runes[i];
        if (next - n > (UINT32_MAX - delta) / (handled + 1)) return false;
        delta += (next - n) * (handled + 1);
        n = next;
        for (uint32_t i = 0; i < count; i++) {
            if (runes[i] < n) delta++;
            if (runes[i] != n) continue;
            put_delta(w, delta, bias);
            bias = adapt(delta, handled + 1, handled == basic);
            delta = 0;
            handled++;
        }
        delta++;
        n++;
    }
    return true;
}

static bool put_label(struct url_writer *w, str label)
{
    uint32_t runes[LABEL_MAX];
    uint32_t count = 0;
    bool ascii = true;
    if (label.n == 0) return false;
    for (size_t at = 0; at < label.n;) {
        uint32_t r = utf8_next(label, &at);
        /* What a resolver would not take, or what would change the meaning of the URL around it. */
        if (r <= 0x20 || r == 0x7f || r == 0xfffd || (r < 0x80 && strchr("#/:<>?@[\\]^|%\"`{}", (int)r))) return false;
        if (count == LABEL_MAX) return false;
        runes[count++] = r;
        if (r >= 128) ascii = false;
    }
    size_t start = w->n;
    if (ascii)
        url_write(w, label);
    else if (!punycode(w, runes, count))
        return false;
    return w->n - start <= LABEL_MAX;
}

/* One part of an IPv4 address as inet_aton() reads it: decimal, octal with 0, hexadecimal with 0x. */
static bool ipv4_part(str s, uint64_t *out)
{
    int base = 10;
    if (s.n >= 2 && s.p[0] == '0' && (s.p[1] | 32) == 'x') {
        base = 16;
        s = str_skip(s, 2);
    } else if (s.n >= 2 && s.p[0] == '0') {
        base = 8;
        s = str_skip(s, 1);
    }
    uint64_t v = 0;
    if (s.n == 0) return base == 16 ? (*out = 0, true) : false;
    for (size_t i = 0; i < s.n; i++) {
        int c = s.p[i] | 32;
        int d = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
        if (d >= base || v > UINT32_MAX) return false;
        v = v * (uint64_t)base + (uint64_t)d;
    }
    *out = v;
    return true;
}

/* Browsers decide by the last label: all digits, or 0x and hexadecimal digits. */
static bool ends_like_ipv4(str host)
{
    size_t dot = str_rfind_byte(host, '.');
    str last = dot == STR_NONE ? host : str_skip(host, dot + 1);
    uint64_t v;
    bool digits = last.n > 0;
    for (size_t i = 0; i < last.n; i++)
        if (last.p[i] < '0' || last.p[i] > '9') digits = false;
    return digits || (str_starts_nocase(last, STR("0x")) && ipv4_part(last, &v));
}

static bool put_ipv4(struct url_writer *w, str host)
{
    uint64_t parts[4], address = 0;
    size_t count = 0;
    for (str rest = host; rest.p;) {
        if (count == 4 || !ipv4_part(str_cut(&rest, '.'), &parts[count])) return false;
        count++;
    }
    for (size_t i = 0; i + 1 < count; i++) {
        if (parts[i] > 255) return false;
        address |= parts[i] << (24 - 8 * i);
    }
    if (parts[count - 1] >= UINT64_C(1) << (8 * (5 - count))) return false;
    address |= parts[count - 1];
    char text[16];
    int n = snprintf(text, sizeof text, "%d.%d.%d.%d", (int)(address >> 24 & 255), (int)(address >> 16 & 255),
                     (int)(address >> 8 & 255), (int)(address & 255));
    url_write(w, (str){text, (size_t)n});
    return true;
}

static bool put_ipv6(struct url_writer *w, str host)
{
    if (host.n < 4 || host.p[host.n - 1] != ']') return false;
    for (size_t i = 1; i + 1 < host.n; i++) {
        char c = host.p[i];
        char low = (char)(c | 32);
        if (!((c >= '0' && c <= '9') || (low >= 'a' && low <= 'f') || c == ':' || c == '.')) return false;
    }
    for (size_t i = 0; i < host.n; i++) {
        char c = host.p[i];
        url_write_char(w, c >= 'A' && c <= 'F' ? (char)(c | 32) : c);
    }
    return true;
}

static bool is_ascii(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 0x80) return false;
    return true;
}

/* NFKC with case folding; this is what IDNA asks for before punycode, but for ß, which it keeps apart. */
static bool fold(struct arena *a, str host, str *out)
{
    if (is_ascii(host)) {
        *out = str_lower_ascii(a, host);
        return true;
    }
    utf8proc_uint8_t *folded = NULL;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)host.p, (utf8proc_ssize_t)host.n, &folded,
                                      UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_STABLE | UTF8PROC_IGNORE | UTF8PROC_CASEFOLD);
    if (n < 0) return false;
    str made = {(const char *)folded, (size_t)n};
    /* The copy could leave by longjmp at the arena's limit; host names are short, so this one is on the stack first. */
    char small[4 * HOST_MAX];
    bool fits = made.n <= sizeof small;
    if (fits) memcpy(small, made.p, made.n);
    size_t size = made.n;
    free(folded);
    if (fits) *out = str_dup(a, (str){small, size});
    return fits;
}

/* IDNA 2008 registers ß, so its case folding to "ss" would lead to another host: it goes through as it is. */
static bool fold_keeping_eszett(struct arena *a, str host, str *out)
{
    str eszett = STR("\xc3\x9f");
    struct strs parts = {0};
    for (size_t at; (at = str_find(host, eszett)) != STR_NONE; host = str_skip(host, at + eszett.n)) {
        str part;
        if (!fold(a, str_sub(host, 0, at), &part)) return false;
        strs_add(a, &parts, part);
        strs_add(a, &parts, eszett);
    }
    str part;
    if (!fold(a, host, &part)) return false;
    strs_add(a, &parts, part);
    *out = parts.count == 1 ? part : str_concat(a, parts.at, parts.count);
    return true;
}

bool url_host_put(struct arena *a, struct url_writer *w, str host)
{
    size_t start = w->n;
    if (host.n == 0 || host.n > 4 * HOST_MAX) return false;
    if (host.p[0] == '[') return put_ipv6(w, host);
    if (str_contains(host, STR("%"))) host = unescape_url(a, host);
    str folded;
    if (!utf8_valid(host) || !fold_keeping_eszett(a, host, &folded)) return false;
    if (folded.n > 1 && folded.p[folded.n - 1] == '.') folded.n--;
    if (ends_like_ipv4(folded)) return put_ipv4(w, folded);
    for (str rest = folded; rest.p;) {
        if (w->n > start) url_write_char(w, '.');
        if (!put_label(w, str_cut(&rest, '.'))) return false;
    }
    return w->n > start && w->n - start <= HOST_MAX;
}
