#include "cli/forget_archives.h"

#include "base/hash.h"
#include "base/url.h"
#include "cli/forget_later.h"
#include "config/paths.h"
#include "fetch/warc.h"
#include "parse/warc.h"
#include "run/lock.h"
#include "store/copy.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ID_MIN      6u   /* shorter ids stand everywhere */
#define AUTHOR_MIN  3u
#define ADDRESS_MAX 2048u

/* ---------------------------------------------------------------- marks */

static bool is_name_byte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_word_byte(char c)
{
    return is_name_byte(c) || (unsigned char)c >= 0x80;
}

static bool has_digit(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= '0' && s.p[i] <= '9') return true;
    return false;
}

void archive_marks_add(struct archive_marks *m, struct arena *a, uint64_t hash)
{
    if (m->count == m->cap) {
        size_t cap = m->cap ? 2 * m->cap : 64;
        uint64_t *at = ARENA_ARRAY(a, uint64_t, cap);
        if (m->count) memcpy(at, m->at, m->count * sizeof *at);
        m->at = at;
        m->cap = cap;
    }
    m->at[m->count++] = hash;
}

static void add(struct archive_marks *m, struct arena *a, str s)
{
    archive_marks_add(m, a, hash64(s));
}

bool archive_marks_any(const struct archive_marks *m)
{
    return m->count || m->authors.count || m->below.count;
}

/* The last word of an id or an address that is long enough to mean this post alone: "…/@anna/112233445566", "tag:x,2026:comment-998877". */
static void add_last_word(struct archive_marks *m, struct arena *a, str s)
{
    size_t end = s.n;
    while (end && !is_name_byte(s.p[end - 1])) end--;
    size_t from = end;
    while (from && is_name_byte(s.p[from - 1])) from--;
    str word = str_sub(s, from, end - from);
    if (word.n >= ID_MIN && has_digit(word)) add(m, a, word);
}

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

void archive_marks_sort(struct archive_marks *m)
{
    if (m->count) qsort(m->at, m->count, sizeof *m->at, by_value);
}

bool archive_marks_read(struct txn *t, const struct id_list *ids, struct arena *a, struct archive_marks *out, struct err *e)
{
    struct arena *own = arena_new(0);
    bool ok = true, found;
    for (size_t i = 0; i < ids->count && ok; i++) {
        struct post p;
        arena_reset(own);
        ok = txn_get_post(t, ids->at[i], own, &p, &found, e);
        if (!ok || !found) continue;
        if (p.url.n) add(out, a, p.url);
        add_last_word(out, a, p.url);
        add_last_word(out, a, p.source_id);
    }
    arena_free(own);
    archive_marks_sort(out);
    return ok;
}

static bool is_marked(const struct archive_marks *m, str s)
{
    uint64_t h = hash64(s);
    return m->count && bsearch(&h, m->at, m->count, sizeof h, by_value);
}

/* ---------------------------------------------------------------- what an answer holds */

static bool address_counts(const struct archive_marks *m, str url)
{
    if (is_marked(m, url)) return true;
    for (size_t i = 0; i < m->below.count; i++)
        if (url_lies_below(url, m->below.at[i])) return true;
    return false;
}

/* The address that begins s, as JSON ("\/") and HTML ("&amp;") spell it. */
static str read_address(str s, char out[ADDRESS_MAX])
{
    size_t n = 0;
    for (size_t i = 0; i < s.n && n < ADDRESS_MAX; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '\\' && i + 1 < s.n && s.p[i + 1] == '/') continue;
        if (c <= ' ' || strchr("\"'<>\\)", c)) break;
        out[n++] = (char)c;
        if (c == '&' && str_starts(str_skip(s, i), STR("&amp;"))) i += 4;
    }
    return (str){out, n};
}

static bool holds_address(const struct archive_marks *m, str text)
{
    char own[ADDRESS_MAX];
    for (size_t at; (at = str_find(text, STR("http"))) != STR_NONE; text = str_skip(text, at + 4))
        if (address_counts(m, read_address(str_skip(text, at), own))) return true;
    return false;
}

static bool holds_id(const struct archive_marks *m, str text)
{
    for (size_t i = 0; i < text.n;) {
        size_t from = i;
        while (i < text.n && is_name_byte(text.p[i])) i++;
        str word = str_sub(text, from, i - from);
        if (word.n >= ID_MIN && has_digit(word) && is_marked(m, word)) return true;
        if (i == from) i++;
    }
    return false;
}

/* The name that was asked for, as a word of its own: Anna is not in Annahme. */
static bool holds_author(str author, str text)
{
    while (author.n && author.p[0] == '@') author = str_skip(author, 1);
    if (author.n < AUTHOR_MIN) return false;
    for (size_t at; (at = str_find_nocase(text, author)) != STR_NONE; text = str_skip(text, at + 1)) {
        size_t end = at + author.n;
        if ((at == 0 || !is_word_byte(text.p[at - 1])) && (end == text.n || !is_word_byte(text.p[end]))) return true;
    }
    return false;
}

static bool holds_an_author(const struct archive_marks *m, str text)
{
    for (size_t i = 0; i < m->authors.count; i++)
        if (holds_author(m->authors.at[i], text)) return true;
    return false;
}

static bool holds(const struct archive_marks *m, const struct warc_record *r)
{
    return address_counts(m, r->url) || holds_id(m, r->url) || holds_an_author(m, r->block) || holds_address(m, r->block) || holds_id(m, r->block);
}

/* ---------------------------------------------------------------- files */

/* Writes what stays to `to`; NULL: only counts what goes. */
static bool copy(str bytes, FILE *to, const struct archive_marks *m, size_t *gone, struct err *e)
{
    struct arena *a = arena_new(0);
    struct warc_reader r;
    struct warc_record record;
    int64_t written = 0;
    bool ok = warc_begin(&r, a, bytes) ? true : err_set(e, ERR_INPUT, "it is no archive");
    while (ok && warc_next(&r, &record, e)) {
        if (record.too_big) ok = err_set(e, ERR_LIMIT, "record %zu is longer than %zu bytes", r.number, WARC_RECORD_MAX); /* nobody has looked into it */
        bool goes = !str_eq(record.type, STR("warcinfo")) && holds(m, &record);
        *gone += goes;
        if (ok && !goes && to && !warc_write_member(to, &record.whole, 1, &written)) ok = err_set(e, ERR_IO, "%s", strerror(errno));
    }
    arena_free(a);
    return ok && !e->code;
}

static bool rewrite(const char *path, str bytes, const struct archive_marks *m, struct err *e)
{
    char beside[4200];
    size_t gone = 0;
    snprintf(beside, sizeof beside, "%s.new", path);
    FILE *to = fopen(beside, "wbe");
    if (!to) return err_set(e, ERR_IO, "%s: %s", beside, strerror(errno));
    bool ok = copy(bytes, to, m, &gone, e) && (fsync(fileno(to)) == 0 ? true : err_set(e, ERR_IO, "%s: %s", beside, strerror(errno)));
    if (fclose(to) != 0 && ok) ok = err_set(e, ERR_IO, "%s: %s", beside, strerror(errno));
    if (ok && rename(beside, path) != 0) ok = err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
    if (!ok) unlink(beside);
    return ok && file_name_sync(str_from(path), e);
}

static bool clean_file(struct cli *c, const char *path, const struct archive_marks *m, struct archives_cleaned *out)
{
    struct err e = {.code = ERR_NONE};
    str bytes;
    size_t gone = 0;
    if (!file_map(str_from(path), &bytes)) return true; /* empty, or gone meanwhile */
    bool ok = copy(bytes, NULL, m, &gone, &e) && (!gone || rewrite(path, bytes, m, &e));
    file_unmap(bytes);
    if (!ok) cli_say(c, "%s: %s; it stays as it is", path, e.text);
    else if (gone) {
        out->files++;
        out->answers += gone;
    }
    return ok;
}

static bool clean_folder(struct cli *c, str folder, const struct archive_marks *m, struct archives_cleaned *out)
{
    char path[4096];
    snprintf(path, sizeof path, "%.*s", STR_ARG(folder));
    DIR *dir = opendir(path);
    bool ok = dir != NULL;
    if (!dir) cli_say(c, "%s: %s", path, strerror(errno));
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        str name = str_from(entry->d_name);
        if (!str_ends(name, STR(".warc.gz"))) continue;
        snprintf(path, sizeof path, "%.*s/%s", STR_ARG(folder), entry->d_name);
        ok = clean_file(c, path, m, out) && ok;
    }
    if (dir) closedir(dir);
    return ok;
}

static void clean_folders(struct cli *c, const struct strs *folders, const struct archive_marks *m, struct archives_cleaned *out)
{
    for (size_t i = 0; i < folders->count; i++)
        if (!clean_folder(c, folders->at[i], m, out)) strs_add(c->arena, &out->not_reached, folders->at[i]);
}

bool archives_forget(struct cli *c, const struct strs *folders, const struct archive_marks *m, struct archives_cleaned *out, struct err *e)
{
    struct err busy = {.code = ERR_NONE};
    int lock = -1;
    if (!folders->count || !archive_marks_any(m)) return true;
    if (!lock_take(c->store, &lock, &busy)) { /* it may be writing one of them */
        out->later = true;
        return forget_later_note(c, m, e);
    }
    clean_folders(c, folders, m, out);
    lock_release(lock);
    return true;
}

static bool read_folders(struct cli *c, struct arena *a, struct strs *out, struct err *e)
{
    const struct store_options o = {.read_only = true};
    struct store *s;
    struct txn *t = NULL;
    if (!store_open(c->store, &o, &s, e)) return false;
    bool ok = txn_read(s, &t, e) && txn_copies(t, a, "warc", out, e);
    txn_end(t);
    store_close(s);
    return ok;
}

bool archives_catch_up(struct cli *c, struct archives_cleaned *out, struct err *e)
{
    struct arena *a = arena_new(0);
    struct archive_marks marks = {.count = 0};
    struct strs files = {0}, folders = {0};
    struct err busy = {.code = ERR_NONE};
    int lock = -1;
    bool ok = true;
    forget_later_read(c, a, &marks, &files);
    if (files.count && lock_take(c->store, &lock, &busy)) {
        ok = read_folders(c, c->arena, &folders, e);
        if (ok) clean_folders(c, &folders, &marks, out);
        if (ok) forget_later_done(&files);
        lock_release(lock);
    }
    arena_free(a);
    return ok;
}
