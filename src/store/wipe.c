/* The layout is that of LMDB 0.9 (struct MDB_page, MDB_node): a page's header of 16 bytes ends with its flags and where its gap begins and ends; places of nodes stand
 * behind the header, the nodes at the page's end. A large value has pages of its own, to which its node leads. Pages of keys of one size (LEAF2) have no gap; no table
 * here is made of them. */
#include "store/wipe.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HEADER = 16, FLAGS_AT = 10, LOWER_AT = 12, UPPER_AT = 14, NODE_HEADER = 8 };
enum { PAGE_BRANCH = 1, PAGE_LEAF = 2, PAGE_LEAF2 = 0x20, NODE_BIG = 1 };
#define MAGIC 0xBEEFC0DEu
#define VERSION 1u

struct wiping {
    int fd;
    size_t page, pages;
    unsigned char *at;
};

static unsigned u16(const unsigned char *p)
{
    uint16_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static bool read_at(const struct wiping *w, void *to, size_t n, size_t from)
{
    return pread(w->fd, to, n, (off_t)from) == (ssize_t)n;
}

static bool zero_at(const struct wiping *w, size_t from, size_t n)
{
    static const unsigned char zeros[4096];
    while (n > 0) {
        size_t some = n < sizeof zeros ? n : sizeof zeros;
        if (pwrite(w->fd, zeros, some, (off_t)from) != (ssize_t)some) return false;
        from += some;
        n -= some;
    }
    return true;
}

/* Behind the value to which a node leads: its last page is seldom full. */
static bool wipe_behind(const struct wiping *w, const unsigned char *node)
{
    uint64_t first;
    size_t size = u16(node) | (size_t)u16(node + 2) << 16, key = u16(node + 6);
    memcpy(&first, node + NODE_HEADER + key, sizeof first);
    size_t used = HEADER + size, whole = (used + w->page - 1) / w->page * w->page;
    if (first >= w->pages || whole / w->page > w->pages - first) return true; /* check tells of it */
    return zero_at(w, (size_t)first * w->page + used, whole - used);
}

static bool wipe_page(const struct wiping *w, size_t number)
{
    const unsigned char *p = w->at;
    unsigned flags = u16(p + FLAGS_AT), lower = u16(p + LOWER_AT), upper = u16(p + UPPER_AT);
    if (!(flags & (PAGE_BRANCH | PAGE_LEAF)) || (flags & PAGE_LEAF2) || lower < HEADER || lower > upper || upper > w->page) return true;
    if (!zero_at(w, number * w->page + lower, upper - lower)) return false;
    for (size_t i = HEADER; (flags & PAGE_LEAF) && i + 2 <= lower; i += 2) {
        size_t node = u16(p + i);
        if (node < upper || node + NODE_HEADER > w->page || !(u16(p + node + 4) & NODE_BIG)) continue;
        if (node + NODE_HEADER + u16(p + node + 6) + 8 > w->page) continue;
        if (!wipe_behind(w, p + node)) return false;
    }
    return true;
}

/* Where the next page that is not part of a large value begins: those have their number of pages where others have their gap. */
static size_t page_after(const struct wiping *w, size_t number)
{
    uint32_t count = 1;
    if (u16(w->at + FLAGS_AT) & 4) memcpy(&count, w->at + LOWER_AT, sizeof count);
    return number + (count ? count : 1);
}

bool wipe_gaps(int fd, size_t page_size)
{
    struct stat st;
    uint32_t meta[2];
    struct wiping w = {.fd = fd, .page = page_size, .at = malloc(page_size)};
    bool ok = w.at && fstat(fd, &st) == 0;
    if (ok) w.pages = (size_t)st.st_size / page_size;
    if (ok && (w.pages < 2 || !read_at(&w, meta, sizeof meta, HEADER) || meta[0] != MAGIC || meta[1] != VERSION)) w.pages = 0;
    for (size_t i = 2; ok && i < w.pages; i = page_after(&w, i)) ok = read_at(&w, w.at, page_size, i * page_size) && wipe_page(&w, i);
    free(w.at);
    return ok;
}
