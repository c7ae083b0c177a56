#include "fetch/guard.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

/* IANA special-purpose registries (RFC 6890 and its updates), as far as not globally reachable. Cloud metadata services sit in link-local,
 * in CGNAT space (100.100.100.200) and in fd00:ec2::/32, so they need no rows of their own but the Azure one. */
static const struct {
    uint8_t net[4];
    uint8_t bits;
    const char *what;
} v4[] = {
    {{0, 0, 0, 0}, 8, "\"this network\""},   {{10, 0, 0, 0}, 8, "private"},
    {{100, 64, 0, 0}, 10, "carrier-grade NAT"}, {{127, 0, 0, 0}, 8, "loopback"},
    {{168, 63, 129, 16}, 32, "metadata"},    {{169, 254, 0, 0}, 16, "link-local"},
    {{172, 16, 0, 0}, 12, "private"},        {{192, 0, 0, 0}, 24, "special-purpose"},
    {{192, 0, 2, 0}, 24, "documentation"},   {{192, 88, 99, 0}, 24, "special-purpose"},
    {{192, 168, 0, 0}, 16, "private"},       {{198, 18, 0, 0}, 15, "benchmarking"},
    {{198, 51, 100, 0}, 24, "documentation"}, {{203, 0, 113, 0}, 24, "documentation"},
    {{224, 0, 0, 0}, 4, "multicast"},        {{240, 0, 0, 0}, 4, "reserved"},
};

static const struct {
    uint8_t net[16];
    uint8_t bits;
    const char *what;
} v6[] = {
    {{0}, 128, "unspecified"},
    {{[15] = 1}, 128, "loopback"},
    {{0x01, 0x00}, 64, "discard-only"},
    {{0x20, 0x01, 0x00, 0x00}, 32, "Teredo"},
    {{0x20, 0x01, 0x00, 0x02}, 48, "benchmarking"},
    {{0x20, 0x01, 0x00, 0x10}, 28, "special-purpose"},
    {{0x20, 0x01, 0x0d, 0xb8}, 32, "documentation"},
    {{0x3f, 0xff}, 20, "documentation"},
    {{0x5f, 0x00}, 16, "special-purpose"},
    {{0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48, "local NAT64"},
    {{0xfc}, 7, "private"},
    {{0xfe, 0x80}, 10, "link-local"},
    {{0xfe, 0xc0}, 10, "site-local"},
    {{0xff}, 8, "multicast"},
};

/* Where an IPv4 address is carried inside an IPv6 one. */
static const struct {
    uint8_t net[16];
    uint8_t bits, at;
} inside[] = {
    {{[10] = 0xff, [11] = 0xff}, 96, 12},      /* mapped */
    {{0}, 96, 12},                             /* compatible */
    {{[8] = 0xff, [9] = 0xff}, 96, 12},        /* translated, RFC 2765 */
    {{0x00, 0x64, 0xff, 0x9b}, 96, 12},        /* NAT64 */
    {{0x20, 0x02}, 16, 2},                     /* 6to4 */
};

static bool within(const uint8_t *address, const uint8_t *net, unsigned bits)
{
    unsigned bytes = bits / 8, rest = bits % 8;
    if (memcmp(address, net, bytes) != 0) return false;
    return rest == 0 || (address[bytes] ^ net[bytes]) >> (8 - rest) == 0;
}

static const char *judge4(const uint8_t *address)
{
    for (size_t i = 0; i < sizeof v4 / sizeof *v4; i++)
        if (within(address, v4[i].net, v4[i].bits)) return v4[i].what;
    return NULL;
}

static const char *judge6(const uint8_t *address)
{
    for (size_t i = 0; i < sizeof v6 / sizeof *v6; i++)
        if (within(address, v6[i].net, v6[i].bits)) return v6[i].what;
    for (size_t i = 0; i < sizeof inside / sizeof *inside; i++)
        if (within(address, inside[i].net, inside[i].bits)) return judge4(address + inside[i].at);
    return NULL;
}

const char *guard_address(const struct sockaddr *address, socklen_t n)
{
    if (address->sa_family == AF_INET && n >= sizeof(struct sockaddr_in)) {
        struct sockaddr_in in;
        memcpy(&in, address, sizeof in);
        return judge4((const uint8_t *)&in.sin_addr);
    }
    if (address->sa_family == AF_INET6 && n >= sizeof(struct sockaddr_in6)) {
        struct sockaddr_in6 in6;
        memcpy(&in6, address, sizeof in6);
        return judge6((const uint8_t *)&in6.sin6_addr);
    }
    return "no internet address";
}

static bool is_localhost(str host)
{
    if (str_ends(host, STR("."))) host.n--;
    return str_eq_nocase(host, STR("localhost")) || str_ends_nocase(host, STR(".localhost"));
}

const char *guard_host(str host)
{
    if (is_localhost(host)) return "loopback";
    char text[64];
    uint8_t address[16];
    bool brackets = host.n > 2 && host.p[0] == '[';
    str bare = brackets ? str_sub(host, 1, host.n - 2) : host;
    if (bare.n >= sizeof text) return NULL;
    if (bare.n > 0) memcpy(text, bare.p, bare.n);
    text[bare.n] = '\0';
    if (brackets) return inet_pton(AF_INET6, text, address) == 1 ? judge6(address) : "no internet address";
    return inet_pton(AF_INET, text, address) == 1 ? judge4(address) : NULL;
}

bool guard_is_loopback(str host)
{
    const char *what = guard_host(host);
    return what && strcmp(what, "loopback") == 0;
}
