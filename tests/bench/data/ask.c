/* Questions to a corpus, timed: the median of several runs, in milliseconds. And the same rows in SQLite with FTS5, without scoring.
 *
 *   ask corpus DIR             newest 50 of a word, a phrase, a touchpoint; a year's chart; every post
 *   ask sqlite FILE POSTS.csv  makes the tables, times the import, then asks the same */
#include "insight/find.h"
#include "parse/csv.h"
#include "store/rollup.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define RUNS 7
#define NEWEST 50

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void die(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(1);
}

/* Asks several times; the middle time counts. */
static void ask(const char *what, size_t (*question)(void *ctx, const char *words), void *ctx, const char *words)
{
    double times[RUNS];
    size_t rows = 0;
    for (int i = 0; i < RUNS; i++) {
        double began = now_ms();
        rows = question(ctx, words);
        times[i] = now_ms() - began;
    }
    qsort(times, RUNS, sizeof *times, by_size);
    printf("%s\t%.3f\tms\t%zu rows\n", what, times[RUNS / 2], rows);
}

/* --- our corpus --- */

struct corpus {
    struct txn *t;
    str brand;
};

/* The newest 50 of a query, or all of them, as list and export would find them. */
static size_t found(struct corpus *k, const char *text, size_t limit)
{
    struct err e = {0};
    struct arena *a = arena_new(0), *row = arena_new(0);
    struct query *q;
    struct find *f;
    struct find_options o = {.brand = k->brand};
    size_t rows = 0;
    if (!query_parse(a, str_from(text), 0, NULL, &q, &e))
        die(e.text);
    o.query = q;
    if (!find_open(k->t, a, &o, &f, &e))
        die(e.text);
    for (bool more = true; rows < limit; rows++) {
        struct record r;
        if (!find_next(f, row, &r, &more, &e))
            die(e.text);
        if (!more)
            break;
    }
    find_close(f);
    arena_free(row);
    arena_free(a);
    return rows;
}

static size_t newest(void *ctx, const char *query) { return found(ctx, query, NEWEST); }
static size_t every(void *ctx, const char *query) { return found(ctx, query, SIZE_MAX); }

static bool count_cell(const struct rollup_cell *c, void *ctx)
{
    *(size_t *)ctx += c->touchpoint.n != 0;
    return true;
}

static size_t year(void *ctx, const char *words)
{
    struct corpus *k = ctx;
    struct err e = {0};
    size_t cells = 0;
    const int64_t to = INT64_C(1777280400000);
    (void)words;
    if (!rollup_each(k->t, k->brand, ROLLUP_CHART, to - 365 * DATE_DAY_MS, to, count_cell, &cells, &e))
        die(e.text);
    return cells;
}

static void ask_corpus(const char *dir)
{
    struct store *s;
    struct corpus k = {.brand = STR("telvia")};
    struct err e = {0};
    const struct store_options o = {.read_only = true};
    if (!store_open(str_from(dir), &o, &s, &e) || !txn_read(s, &k.t, &e))
        die(e.text);
    ask("newest 50 of a frequent word", newest, &k, "Rechnung");
    ask("newest 50 of a rare word", newest, &k, "Materialfehler");
    ask("newest 50 of two words", newest, &k, "Rechnung Techniker");
    ask("newest 50 of a phrase", newest, &k, "\"Rechnung Techniker\"");
    ask("all of a phrase", every, &k, "\"Rechnung Techniker\"");
    ask("newest 50 of a NEAR", newest, &k, "Rechnung NEAR/3 Techniker");
    ask("all of a NEAR", every, &k, "Rechnung NEAR/3 Techniker");
    ask("newest 50 of a beginning", newest, &k, "tarif*");
    ask("newest 50 negative at a touchpoint", newest, &k, "touchpoint:hotline label:negative");
    ask("pattern over all posts of a brand", every, &k, "/warteschleife.{0,20}minuten/");
    ask("pattern without a word in it", every, &k, "/\\d{3,} (minuten|stunden)/");
    ask("a year by day and touchpoint", year, &k, "");
    txn_end(k.t);
    store_close(s);
}

/* --- SQLite --- */

static void run(sqlite3 *db, const char *sql)
{
    char *why = NULL;
    if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK)
        die(why);
}

static size_t rows_of(void *db, const char *sql)
{
    sqlite3_stmt *q;
    size_t rows = 0;
    if (sqlite3_prepare_v2(db, sql, -1, &q, NULL) != SQLITE_OK)
        die(sqlite3_errmsg(db));
    while (sqlite3_step(q) == SQLITE_ROW)
        rows++;
    sqlite3_finalize(q);
    return rows;
}

static str read_all(struct arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        die(path);
    fseek(f, 0, SEEK_END);
    size_t n = (size_t)ftell(f);
    char *p = arena_raw(a, n, 1);
    rewind(f);
    if (fread(p, 1, n, f) != n)
        die(path);
    fclose(f);
    return (str){p, n};
}

/* What scoring would give is made up, in about the same shares: SQLite is not asked to score. */
static void put_row(sqlite3 *db, sqlite3_stmt *q, sqlite3_stmt *word, const struct csv_row *row, size_t i)
{
    static const char *const brands[] = {"telvia", "telvia", "telvia", "ferna", "ferna", "nordkom"};
    static const char *const touchpoints[] = {"hotline", "billing", "app", "product", "service", "price", "delivery", "store"};
    static const char *const labels[] = {"negative", "positive", "neutral", "mixed"};
    char id[33];
    struct date d;
    const struct date_context c = {0};
    snprintf(id, sizeof id, "%016llx%016zx", (unsigned long long)i * 0x9E3779B97F4A7C15u, i);
    if (!date_parse(row->cells[1], &c, &d))
        d.at = 0;
    sqlite3_bind_int64(q, 1, (sqlite3_int64)i);
    sqlite3_bind_text(q, 2, id, 32, SQLITE_TRANSIENT);
    sqlite3_bind_text(q, 3, brands[i * 7 % 6], -1, SQLITE_STATIC);
    sqlite3_bind_int64(q, 4, d.at);
    sqlite3_bind_text(q, 5, row->cells[2].p, (int)row->cells[2].n, SQLITE_STATIC);
    sqlite3_bind_text(q, 6, row->cells[3].p, (int)row->cells[3].n, SQLITE_STATIC);
    sqlite3_bind_text(q, 7, touchpoints[i * 13 / 7 % 8], -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 8, labels[i * 11 / 3 % 4], -1, SQLITE_STATIC);
    sqlite3_bind_double(q, 9, (double)(i % 200) / 100 - 1);
    sqlite3_bind_text(q, 10, row->cells[6].p, (int)row->cells[6].n, SQLITE_STATIC);
    sqlite3_bind_int64(word, 1, (sqlite3_int64)i);
    sqlite3_bind_text(word, 2, row->cells[6].p, (int)row->cells[6].n, SQLITE_STATIC);
    if (sqlite3_step(q) != SQLITE_DONE || sqlite3_step(word) != SQLITE_DONE)
        die(sqlite3_errmsg(db));
    sqlite3_reset(q);
    sqlite3_reset(word);
}

static void fill(sqlite3 *db, const char *posts)
{
    struct arena *a = arena_new(0), *row_arena = arena_new(0);
    struct csv c = {read_all(a, posts), ',', 1};
    struct csv_row row;
    sqlite3_stmt *q, *word;
    size_t i = 0;
    run(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            "CREATE TABLE m(rowid INTEGER PRIMARY KEY, id TEXT UNIQUE, brand TEXT, at INTEGER, source TEXT, author TEXT, touchpoint TEXT, label TEXT, "
            "sentiment REAL, body TEXT);"
            "CREATE INDEX m1 ON m(brand, at); CREATE INDEX m2 ON m(brand, touchpoint, at); CREATE INDEX m3 ON m(author);"
            "CREATE VIRTUAL TABLE w USING fts5(body, content='m', content_rowid='rowid');");
    if (sqlite3_prepare_v2(db, "INSERT INTO m VALUES(?,?,?,?,?,?,?,?,?,?)", -1, &q, NULL) || sqlite3_prepare_v2(db, "INSERT INTO w(rowid, body) VALUES(?,?)", -1, &word, NULL))
        die(sqlite3_errmsg(db));
    (void)csv_next(&c, row_arena, &row);
    double began = now_ms();
    clock_t used = clock();
    run(db, "BEGIN");
    while (csv_next(&c, row_arena, &row)) {
        put_row(db, q, word, &row, ++i);
        arena_reset(row_arena);
        if (i % 10000 == 0)
            run(db, "COMMIT; BEGIN");
    }
    run(db, "COMMIT");
    printf("SQLite: import with FTS5, without scoring\t%.0f\tposts/s\t%zu rows\t%.2f\ts of CPU\n", (double)i / (now_ms() - began) * 1e3, i, (double)(clock() - used) / CLOCKS_PER_SEC);
    sqlite3_finalize(q);
    sqlite3_finalize(word);
    run(db, "PRAGMA wal_checkpoint(TRUNCATE)");
    arena_free(row_arena);
    arena_free(a);
}

static void ask_sqlite(const char *file, const char *posts)
{
    sqlite3 *db;
    if (sqlite3_open(file, &db) != SQLITE_OK)
        die("SQLite cannot open it");
    fill(db, posts);
#define NEWEST_OF(match) "SELECT * FROM m WHERE rowid IN (SELECT rowid FROM w WHERE w MATCH '" match "') AND +brand = 'telvia' ORDER BY at DESC LIMIT 50"
    ask("SQLite: newest 50 of a frequent word", rows_of, db, NEWEST_OF("Rechnung"));
    ask("SQLite: newest 50 of a rare word", rows_of, db, NEWEST_OF("Materialfehler"));
    ask("SQLite: newest 50 of two words", rows_of, db, NEWEST_OF("Rechnung Techniker"));
    ask("SQLite: newest 50 of a phrase", rows_of, db, NEWEST_OF("\"Rechnung Techniker\""));
    ask("SQLite: all of a phrase", rows_of, db, "SELECT * FROM m WHERE rowid IN (SELECT rowid FROM w WHERE w MATCH '\"Rechnung Techniker\"') AND +brand = 'telvia' ORDER BY at DESC");
    ask("SQLite: newest 50 of a NEAR", rows_of, db, NEWEST_OF("NEAR(Rechnung Techniker, 2)"));
    ask("SQLite: LIKE over all posts of a brand", rows_of, db, "SELECT * FROM m WHERE +brand = 'telvia' AND body LIKE '%warteschleife%minuten%' ORDER BY at DESC");
    ask("SQLite: newest 50 negative at a touchpoint", rows_of, db,
        "SELECT * FROM m WHERE brand = 'telvia' AND touchpoint = 'hotline' AND label = 'negative' ORDER BY at DESC LIMIT 50");
    ask("SQLite: a year by day and touchpoint", rows_of, db,
        "SELECT at / 86400000, touchpoint, count(*), sum(sentiment) FROM m WHERE brand = 'telvia' AND at >= 1777280400000 - 31536000000 GROUP BY 1, 2");
    sqlite3_close(db);
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "corpus") == 0)
        ask_corpus(argv[2]);
    else if (argc == 4 && strcmp(argv[1], "sqlite") == 0)
        ask_sqlite(argv[2], argv[3]);
    else
        die("ask corpus DIR | ask sqlite FILE POSTS.csv");
    return 0;
}
