/* Pages of keys of one size (LEAF2) have no gap; no table here is made of them. */
#include "store/wipe.h"

#include "store/lmdb_page.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct wiping {
    int fd;
    size_t page, pages;
    unsigned char *at;
};

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
    uint64_t first = page_u64(node + NODE_HEADER + page_u16(node + NODE_KEY_AT));
    size_t used = PAGE_HEADER + (size_t)node_size(node), whole = (used + w->page - 1) / w->page * w->page;
    if (first >= w->pages || whole / w->page > w->pages - first) return true; /* check tells of it */
    return zero_at(w, (size_t)first * w->page + used, whole - used);
}

static bool wipe_page(const struct wiping *w, size_t number)
{
    const unsigned char *p = w->at;
    unsigned flags = page_u16(p + PAGE_FLAGS_AT), lower = page_u16(p + PAGE_LOWER_AT), upper = page_u16(p + PAGE_UPPER_AT);
    if (!(flags & (PAGE_BRANCH | PAGE_LEAF)) || (flags & PAGE_LEAF2) || lower < PAGE_HEADER || lower > upper || upper > w->page) return true;
    if (!zero_at(w, number * w->page + lower, upper - lower)) return false;
    for (size_t i = PAGE_HEADER; (flags & PAGE_LEAF) && i + 2 <= lower; i += 2) {
        size_t node = page_u16(p + i);
        if (node < upper || node + NODE_HEADER > w->page || !(page_u16(p + node + NODE_FLAGS_AT) & NODE_BIG)) continue;
        if (node + NODE_HEADER + page_u16(p + node + NODE_KEY_AT) + 8 > w->page) continue;
        if (!wipe_behind(w, p + node)) return false;
    }
    return true;
}

/* Where the next page that is not part of a large value begins: those have their number of pages where others have their gap. */
static size_t page_after(const struct wiping *w, size_t number)
{
    uint32_t count = 1;
    if (page_u16(w->at + PAGE_FLAGS_AT) & PAGE_OVERFLOW) memcpy(&count, w->at + PAGE_LOWER_AT, sizeof count);
    return number + (count ? count : 1);
}

bool wipe_gaps(int fd, size_t page_size)
{
    struct stat st;
    uint32_t meta[2];
    struct wiping w = {.fd = fd, .page = page_size, .at = malloc(page_size)};
    bool ok = w.at && fstat(fd, &st) == 0;
    if (ok) w.pages = (size_t)st.st_size / page_size;
    if (ok && (w.pages < 2 || !read_at(&w, meta, sizeof meta, PAGE_HEADER) || meta[0] != LMDB_MAGIC || meta[1] != LMDB_VERSION)) w.pages = 0;
    for (size_t i = 2; ok && i < w.pages; i = page_after(&w, i)) ok = read_at(&w, w.at, page_size, i * page_size) && wipe_page(&w, i);
    free(w.at);
    return ok;
}
