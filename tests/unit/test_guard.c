#include "unit.h"

#include "fetch/guard.h"

#include <arpa/inet.h>
#include <netinet/in.h>

struct row {
    const char *address;
    bool public;
};

static const struct row rows[] = {
    {"1.1.1.1", true},
    {"8.8.8.8", true},
    {"9.255.255.255", true},
    {"10.0.0.0", false},
    {"10.255.255.255", false},
    {"11.0.0.0", true},
    {"0.0.0.0", false},
    {"0.1.2.3", false},
    {"100.63.255.255", true},
    {"100.64.0.0", false},
    {"100.100.100.200", false},
    {"100.127.255.255", false},
    {"100.128.0.0", true},
    {"127.0.0.1", false},
    {"127.255.255.255", false},
    {"128.0.0.1", true},
    {"168.63.129.16", false},
    {"168.63.129.17", true},
    {"169.253.255.255", true},
    {"169.254.0.1", false},
    {"169.254.169.254", false},
    {"172.15.255.255", true},
    {"172.16.0.1", false},
    {"172.31.255.255", false},
    {"172.32.0.0", true},
    {"192.0.0.1", false},
    {"192.0.2.1", false},
    {"192.167.255.255", true},
    {"192.168.0.1", false},
    {"192.169.0.1", true},
    {"198.18.0.1", false},
    {"198.19.255.255", false},
    {"198.20.0.1", true},
    {"198.51.100.7", false},
    {"203.0.113.7", false},
    {"223.255.255.255", true},
    {"224.0.0.1", false},
    {"239.255.255.255", false},
    {"240.0.0.1", false},
    {"255.255.255.255", false},
    {"[::]", false},
    {"[::1]", false},
    {"[::2]", false},
    {"[2001:4860:4860::8888]", true},
    {"[2a00:1450::1]", true},
    {"[2001:db8::1]", false},
    {"[2001::1]", false},
    {"[2001:10::1]", false},
    {"[3fff::1]", false},
    {"[fc00::1]", false},
    {"[fd00:ec2::254]", false},
    {"[fdff::1]", false},
    {"[fe80::1]", false},
    {"[febf::1]", false},
    {"[fec0::1]", false},
    {"[ff02::1]", false},
    {"[100::1]", false},
    {"[::ffff:127.0.0.1]", false},
    {"[::ffff:10.1.2.3]", false},
    {"[::ffff:169.254.169.254]", false},
    {"[::ffff:8.8.8.8]", true},
    {"[::127.0.0.1]", false},
    {"[64:ff9b::a00:1]", false},
    {"[64:ff9b::808:808]", true},
    {"[64:ff9b:1::1]", false},
    {"[2002:a00:1::1]", false},
    {"[2002:7f00:1::]", false},
    {"[2002:808:808::1]", true},
    {"[::ffff:0:127.0.0.1]", false},
};

static const char *judge_socket(str text)
{
    char z[64];
    if (text.p[0] != '[') {
        struct sockaddr_in in = {.sin_family = AF_INET};
        snprintf(z, sizeof z, "%.*s", STR_ARG(text));
        assert_int_equal(inet_pton(AF_INET, z, &in.sin_addr), 1);
        return guard_address((struct sockaddr *)&in, sizeof in);
    }
    struct sockaddr_in6 in6 = {.sin6_family = AF_INET6};
    snprintf(z, sizeof z, "%.*s", STR_ARG(str_sub(text, 1, text.n - 2)));
    assert_int_equal(inet_pton(AF_INET6, z, &in6.sin6_addr), 1);
    return guard_address((struct sockaddr *)&in6, sizeof in6);
}

static void test_addresses(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str text = str_from(rows[i].address);
        const char *socket = judge_socket(text), *host = guard_host(text);
        if ((socket == NULL) != rows[i].public) fail_msg("%s is %s", rows[i].address, socket ? socket : "public");
        assert_ptr_equal(socket, host);
    }
}

static void test_names(void **state)
{
    (void)state;
    static const char *const local[] = {"localhost", "LOCALHOST", "localhost.", "x.localhost"};
    for (size_t i = 0; i < 4; i++) {
        assert_non_null(guard_host(str_from(local[i])));
        assert_true(guard_is_loopback(str_from(local[i])));
    }
    assert_null(guard_host(STR("localhost.example")));
    assert_null(guard_host(STR("notlocalhost")));
    assert_null(guard_host(STR("forum.example")));
    assert_null(guard_host(STR("")));
    assert_non_null(guard_host(STR("[nonsense]")));
    assert_true(guard_is_loopback(STR("127.0.0.1")));
    assert_true(guard_is_loopback(STR("[::1]")));
    assert_false(guard_is_loopback(STR("10.0.0.1")));
    assert_false(guard_is_loopback(STR("8.8.8.8")));
}

static void test_other_families(void **state)
{
    (void)state;
    struct sockaddr other = {.sa_family = AF_UNIX};
    assert_non_null(guard_address(&other, sizeof other));
    struct sockaddr_in in = {.sin_family = AF_INET};
    assert_non_null(guard_address((struct sockaddr *)&in, 4)); /* cut off */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_addresses),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_other_families),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
