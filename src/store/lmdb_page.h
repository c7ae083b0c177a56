/* lmdb_page: how LMDB 0.9 lays out a page (struct MDB_page, MDB_node), for what its interface does not tell. Only for wipe.c and length.c.
 *
 * A header of 16 bytes ends with the page's flags and where its gap begins and ends; places of nodes stand behind the header, the nodes at the page's end. A node has eight
 * bytes in front of its key: the size of its value (in a branch the page that it leads to), its flags, the size of its key. A large value has pages of its own, whose first one
 * stands in the node's place of the value. Of the two head pages the one of the last transaction counts. */
#ifndef STORE_LMDB_PAGE_H
#define STORE_LMDB_PAGE_H

#include <stdint.h>
#include <string.h>

enum { PAGE_HEADER = 16, PAGE_FLAGS_AT = 10, PAGE_LOWER_AT = 12, PAGE_UPPER_AT = 14, NODE_HEADER = 8, NODE_FLAGS_AT = 4, NODE_KEY_AT = 6, FREE_ROOT_AT = PAGE_HEADER + 64 };
enum { PAGE_BRANCH = 1, PAGE_LEAF = 2, PAGE_OVERFLOW = 4, PAGE_LEAF2 = 0x20 /* keys of one size, no gap */, NODE_BIG = 1 };
#define LMDB_MAGIC 0xBEEFC0DEu
#define LMDB_VERSION 1u
#define NO_PAGE UINT64_MAX

static inline uint64_t page_u64(const unsigned char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline unsigned page_u16(const unsigned char *p)
{
    uint16_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* Size of a leaf's value. */
static inline uint64_t node_size(const unsigned char *node)
{
    return page_u16(node) | (uint64_t)page_u16(node + 2) << 16;
}

#endif
