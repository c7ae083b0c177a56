#include "store/layout.h"

#include <assert.h>
#include <endian.h>
#include <string.h>

static void key_bytes(struct key *k, uint64_t v, size_t n)
{
    uint64_t big = htobe64(v << (64 - 8 * n));
    assert(k->n + n <= sizeof k->at);
    memcpy(k->at + k->n, &big, n);
    k->n += n;
}

void key_u8(struct key *k, uint8_t v) { key_bytes(k, v, 1); }
void key_u16(struct key *k, uint16_t v) { key_bytes(k, v, 2); }
void key_u32(struct key *k, uint32_t v) { key_bytes(k, v, 4); }
void key_u64(struct key *k, uint64_t v) { key_bytes(k, v, 8); }
void key_time(struct key *k, int64_t at) { key_u64(k, (uint64_t)at ^ (UINT64_C(1) << 63)); }

str key_str(const struct key *k)
{
    return (str){(const char *)k->at, k->n};
}

uint64_t read_u64(const void *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return be64toh(v);
}

uint32_t read_u32(const void *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return be32toh(v);
}

uint16_t read_u16(const void *p)
{
    uint16_t v;
    memcpy(&v, p, sizeof v);
    return be16toh(v);
}

int64_t read_time(const void *p) { return (int64_t)(read_u64(p) ^ (UINT64_C(1) << 63)); }

struct key key_of_post(struct post_key p)
{
    struct key k = {.n = 0};
    key_time(&k, p.at);
    key_u64(&k, p.hash);
    return k;
}

struct post_key read_post_key(const void *p)
{
    return (struct post_key){read_time(p), read_u64((const char *)p + 8)};
}

struct key key_of_mention(uint16_t brand, struct post_key p)
{
    struct key k = {.n = 0};
    key_u16(&k, brand);
    key_time(&k, p.at);
    key_u64(&k, p.hash);
    return k;
}

struct key key_of_moment(uint16_t brand, uint16_t touchpoint, struct post_key p)
{
    struct key k = {.n = 0};
    key_u16(&k, brand);
    key_u16(&k, touchpoint);
    key_time(&k, p.at);
    key_u64(&k, p.hash);
    return k;
}

struct key key_of_revisions(id128 id)
{
    struct key k = {.n = 0};
    key_u64(&k, id.hi);
    key_u64(&k, id.lo);
    return k;
}
