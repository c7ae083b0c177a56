/* The head page of the last transaction names the root of the tree of free pages (lmdb_page.h). Its leaves hold, for each
 * transaction, a count and so many numbers of pages, all of eight bytes. The tree is read with pread: a page behind the end of the file is no end of the process. */
#include "store/length.h"

#include "store/lmdb_page.h"

#include <stdlib.h>
#include <unistd.h>

#define DEPTH_MAX 32

struct search {
    int fd;
    size_t page, have, need;
    size_t missing; /* pages behind the end that were not met yet */
    unsigned char *met;
};

static void meet(struct search *s, const unsigned char *list, size_t n)
{
    uint64_t count = n >= 8 ? page_u64(list) : 0;
    for (uint64_t i = 1; i <= count && 8 * (i + 1) <= n; i++) {
        uint64_t number = page_u64(list + 8 * i);
        if (number < s->have || number >= s->need || s->met[number - s->have]) continue;
        s->met[number - s->have] = 1;
        s->missing--;
    }
}

/* A list that has pages of its own. */
static bool meet_big(struct search *s, uint64_t first, size_t n)
{
    unsigned char *list = first < s->have && n <= (s->have - first) * s->page - PAGE_HEADER ? malloc(n) : NULL;
    bool ok = list && pread(s->fd, list, n, (off_t)(first * s->page + PAGE_HEADER)) == (ssize_t)n;
    if (ok) meet(s, list, n);
    free(list);
    return ok;
}

static bool walk(struct search *s, uint64_t number, unsigned depth);

static bool walk_node(struct search *s, const unsigned char *page, unsigned at, bool leaf, unsigned depth)
{
    const unsigned char *node = page + at;
    if (at < PAGE_HEADER || at + NODE_HEADER > s->page) return false;
    uint64_t size = node_size(node);
    if (!leaf) return walk(s, size | (uint64_t)page_u16(node + NODE_FLAGS_AT) << 32, depth + 1); /* a branch has the higher part of the number there */
    size_t data = (size_t)at + NODE_HEADER + page_u16(node + NODE_KEY_AT);
    if (page_u16(node + NODE_FLAGS_AT) & NODE_BIG) return data + 8 <= s->page && meet_big(s, page_u64(page + data), (size_t)size);
    if (data + size > s->page) return false;
    meet(s, page + data, (size_t)size);
    return true;
}

static bool walk(struct search *s, uint64_t number, unsigned depth)
{
    unsigned char *page = number < s->have && depth < DEPTH_MAX ? malloc(s->page) : NULL;
    bool ok = page && pread(s->fd, page, s->page, (off_t)(number * s->page)) == (ssize_t)s->page;
    unsigned flags = ok ? page_u16(page + PAGE_FLAGS_AT) : 0, lower = ok ? page_u16(page + PAGE_LOWER_AT) : 0;
    ok = ok && (flags & (PAGE_BRANCH | PAGE_LEAF)) && lower <= s->page;
    for (unsigned i = PAGE_HEADER; ok && i + 2 <= lower; i += 2) ok = walk_node(s, page, page_u16(page + i), flags & PAGE_LEAF, depth);
    free(page);
    return ok;
}

bool length_is_whole(int fd, size_t page, size_t have, size_t need, uint64_t txnid)
{
    struct search s = {.fd = fd, .page = page, .have = have, .need = need, .missing = need > have ? need - have : 0};
    unsigned char root[8];
    if (!s.missing) return true;
    s.met = calloc(s.missing, 1);
    bool ok = s.met && have > 2 && pread(fd, root, sizeof root, (off_t)((txnid & 1) * page + FREE_ROOT_AT)) == (ssize_t)sizeof root && page_u64(root) != NO_PAGE && walk(&s, page_u64(root), 0);
    free(s.met);
    return ok && !s.missing;
}
