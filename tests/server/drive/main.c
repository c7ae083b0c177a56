/* drive: the fetcher alone, for end-to-end tests. Reads requests from stdin, a line each: an address, then tab-separated words:
 * etag=… modified=… item secret private header=Name: value method=… body=… delay=MS parallel=N
 * Prints a line for each response, in the order they come: outcome, status, bytes, hops went to, why; tab-separated.
 * Counters go to stderr at the end. Exit code 1 when a request got no answer or the fetcher failed.
 *
 *   drive [--replay HOST:PORT] [--resolve HOST:PORT:ADDRESS]… [--NAME VALUE]… < requests
 *
 * --memory FILE keeps what the fetcher remembers of hosts from one run to the next. --body prints bodies too. */
#include "base/buf.h"
#include "base/hash.h"
#include "fetch/fetch.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define WINDOW 500 /* lines looked at for a host that has room */

struct line {
    str text;
    bool given;
};

struct drive {
    struct arena *arena;
    struct fetch *fetch;
    struct line *lines;
    size_t count, given, answered, first; /* first: all before it are given */
    const char *memory;
    struct strs origins;
    struct strs packed;
    bool print_bodies;
    uint64_t seed;
};

static str word_value(str word, str name)
{
    return str_starts(word, name) ? str_skip(word, name.n) : (str){0};
}

static void read_word(struct arena *a, str word, struct request *r)
{
    str v;
    if ((v = word_value(word, STR("etag="))).p) r->etag = str_dup(a, v);
    if ((v = word_value(word, STR("modified="))).p) r->last_modified = str_dup(a, v);
    if ((v = word_value(word, STR("method="))).p) r->method = str_dup(a, v);
    if ((v = word_value(word, STR("body="))).p) r->body = str_dup(a, v);
    if ((v = word_value(word, STR("delay="))).p) r->delay_ms = atoll(str_dup_z(a, v));
    if ((v = word_value(word, STR("parallel="))).p) r->parallel = atoi(str_dup_z(a, v));
    if (str_eq(word, STR("item"))) r->is_item = true;
    if (str_eq(word, STR("secret"))) r->secret = true;
    if (str_eq(word, STR("private"))) r->allow_private = true;
    if ((v = word_value(word, STR("header="))).p) {
        struct header *h = ARENA_ARRAY(a, struct header, r->header_count + 1);
        for (size_t i = 0; i < r->header_count; i++) h[i] = r->headers[i];
        v = str_dup(a, v);
        h[r->header_count].name = str_cut(&v, ':');
        h[r->header_count++].value = str_trim(v);
        r->headers = h;
    }
}

static enum fetch_next next(void *ctx, struct arena *a, struct request *out, int64_t *wake_at)
{
    struct drive *d = ctx;
    (void)wake_at;
    if (d->given == d->count) return FETCH_NEXT_FINISHED;
    while (d->lines[d->first].given) d->first++;
    for (size_t i = d->first; i < d->count && i < d->first + WINDOW; i++) {
        struct line *line = &d->lines[i];
        str rest = line->text;
        str url = str_cut(&rest, '\t');
        if (line->given || !fetch_wants(d->fetch, url)) continue;
        line->given = true;
        d->given++;
        *out = (struct request){.url = str_dup(a, url), .delay_ms = -1};
        while (rest.p) read_word(a, str_cut(&rest, '\t'), out);
        return FETCH_NEXT_REQUEST;
    }
    return FETCH_NEXT_NONE;
}

static bool done(void *ctx, struct response *r)
{
    struct drive *d = ctx;
    d->answered++;
    printf("%s\t%d\t%zu\t%.*s\t%.*s\t%.*s%s\n", outcome_name(r->outcome), (int)r->status, r->body.n, STR_ARG(r->request.url),
           STR_ARG(r->url), STR_ARG(r->why), r->tdm_reserved ? "\treserved" : "");
    if (d->print_bodies) printf("%.*s\n", STR_ARG(r->body));
    fflush(stdout);
    arena_free(r->arena);
    return true;
}

/* ---------------------------------------------------------------- host memory in one file: "origin\n" length "\n" bytes */

static size_t place_of(struct drive *d, str origin)
{
    for (size_t i = 0; i < d->origins.count; i++)
        if (str_eq(d->origins.at[i], origin)) return i;
    strs_add(d->arena, &d->origins, str_dup(d->arena, origin));
    strs_add(d->arena, &d->packed, (str){0});
    return d->origins.count - 1;
}

static bool recall(void *ctx, str origin, struct arena *a, struct fetch_memory *out)
{
    struct drive *d = ctx;
    size_t i = place_of(d, origin);
    return fetch_memory_unpack(a, d->packed.at[i], out);
}

static void remember(void *ctx, str origin, const struct fetch_memory *m, bool at_once)
{
    struct drive *d = ctx;
    (void)at_once;
    struct buf b;
    buf_init(&b, 1 << 20);
    fetch_memory_pack(m, &b);
    size_t place = place_of(d, origin);
    d->packed.at[place] = str_dup(d->arena, buf_str(&b));
    buf_free(&b);
    FILE *f = d->memory ? fopen(d->memory, "wb") : NULL;
    if (!f) return;
    for (size_t i = 0; i < d->origins.count; i++) {
        str packed = d->packed.at[i];
        fprintf(f, "%.*s\n%zu\n", STR_ARG(d->origins.at[i]), packed.n);
        fwrite(packed.p ? packed.p : "", 1, packed.n, f);
    }
    fclose(f);
}

static void read_memory(struct drive *d)
{
    FILE *f = d->memory ? fopen(d->memory, "rb") : NULL;
    if (!f) return;
    struct buf b;
    buf_init(&b, 64 << 20);
    char block[4096];
    for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;) buf_put(&b, (str){block, n});
    fclose(f);
    str rest = str_dup(d->arena, buf_str(&b));
    buf_free(&b);
    while (rest.n > 0) {
        str origin = str_cut(&rest, '\n');
        uint64_t n = 0;
        if (!str_to_u64(str_cut(&rest, '\n'), &n)) return;
        size_t place = place_of(d, origin);
        d->packed.at[place] = str_sub(rest, 0, n);
        rest = str_skip(rest, n);
    }
}

/* ---------------------------------------------------------------- command line */

static bool set_number(struct fetch_options *o, str name, int64_t v)
{
    const struct {
        str name;
        int64_t *to;
    } wide[] = {
        {STR("--delay"), &o->delay_ms}, {STR("--max-delay"), &o->max_delay_ms}, {STR("--connect-timeout"), &o->connect_timeout_ms},
        {STR("--total-timeout"), &o->total_timeout_ms}, {STR("--low-speed-bytes"), &o->low_speed_bytes}, {STR("--low-speed-s"), &o->low_speed_s},
        {STR("--retry"), &o->retry_ms}, {STR("--max-wait"), &o->max_wait_ms}, {STR("--robots-age"), &o->robots_age_ms},
    };
    const struct {
        str name;
        int32_t *to;
    } narrow[] = {
        {STR("--redirects"), &o->max_redirects}, {STR("--connections"), &o->max_connections}, {STR("--per-host"), &o->per_host},
        {STR("--queued"), &o->max_queued}, {STR("--host-queued"), &o->host_queued}, {STR("--tries"), &o->max_tries},
    };
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (str_eq(name, wide[i].name)) return *wide[i].to = v, true;
    for (size_t i = 0; i < sizeof narrow / sizeof *narrow; i++)
        if (str_eq(name, narrow[i].name)) return *narrow[i].to = (int32_t)v, true;
    if (str_eq(name, STR("--max-body"))) return o->max_body = (size_t)v, true;
    if (str_eq(name, STR("--max-header"))) return o->max_header = (size_t)v, true;
    if (str_eq(name, STR("--private"))) return o->allow_private = v != 0, true;
    if (str_eq(name, STR("--robots"))) return o->robots = v != 0, true;
    if (str_eq(name, STR("--start-wait"))) return o->start_wait = v != 0, true;
    if (str_eq(name, STR("--tdm"))) return o->tdm = (enum tdm_policy)v, true;
    return false;
}

static bool set_text(struct drive *d, struct fetch_options *o, str name, str v)
{
    if (str_eq(name, STR("--replay"))) return o->replay = v, true;
    if (str_eq(name, STR("--contact"))) return o->contact = v, true;
    if (str_eq(name, STR("--agent"))) return o->user_agent = v, true;
    if (str_eq(name, STR("--ca"))) return o->ca_file = v, true;
    if (str_eq(name, STR("--warc"))) return o->warc_dir = v, true;
    if (str_eq(name, STR("--memory"))) return d->memory = v.p, true;
    if (str_eq(name, STR("--resolve"))) return o->resolve = str_concat(d->arena, (const str[]){o->resolve, STR("\n"), v}, 3), true;
    return false;
}

static bool read_options(struct drive *d, struct fetch_options *o, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        str name = str_from(argv[i]);
        int64_t number = 0;
        if (str_eq(name, STR("--body"))) {
            d->print_bodies = true;
            continue;
        }
        str v = i + 1 < argc ? str_from(argv[++i]) : (str){0};
        if (set_text(d, o, name, v)) continue;
        if (!str_to_i64(v, &number) || !set_number(o, name, number)) {
            fprintf(stderr, "drive: %s?\n", argv[i]);
            return false;
        }
    }
    return true;
}

static void read_lines(struct drive *d)
{
    struct buf b;
    buf_init(&b, 64 << 20);
    char block[4096];
    for (size_t n; (n = fread(block, 1, sizeof block, stdin)) > 0;) buf_put(&b, (str){block, n});
    str rest = str_dup(d->arena, buf_str(&b));
    size_t lines = 1;
    for (size_t i = 0; i < rest.n; i++) lines += rest.p[i] == '\n';
    d->lines = ARENA_ARRAY(d->arena, struct line, lines);
    while (rest.p) {
        str line = str_trim(str_cut(&rest, '\n'));
        if (line.n > 0 && line.p[0] != '#') d->lines[d->count++].text = line;
    }
    buf_free(&b);
}

static uint64_t chance(void *ctx)
{
    struct drive *d = ctx;
    return hash64_seed((str){(const char *)&d->seed, sizeof d->seed}, ++d->seed);
}

static struct fetch *running;

static void on_signal(int number)
{
    (void)number;
    fetch_stop(running);
}

static void print_counters(const struct fetch *f)
{
    struct fetch_counters c;
    fetch_count(f, &c);
    fprintf(stderr, "asked %lld done %lld sent %lld retried %lld redirected %lld robots %lld conditional %lld wire %lld body %lld hosts %lld\n",
            (long long)c.asked, (long long)c.done, (long long)c.sent, (long long)c.retried, (long long)c.redirected, (long long)c.robots,
            (long long)c.conditional, (long long)c.wire_bytes, (long long)c.body_bytes, (long long)c.hosts);
}

int main(int argc, char **argv)
{
    struct drive d = {.arena = arena_new(0)};
    struct fetch_options o = fetch_defaults();
    struct err e = {0};
    o.user_agent = STR("leumund/test");
    if (!read_options(&d, &o, argc, argv)) return 2;
    read_memory(&d);
    read_lines(&d);
    struct fetch_hooks hooks = {.ctx = &d, .next = next, .done = done, .recall = recall, .remember = remember, .random = chance};
    d.fetch = running = fetch_new(&o, &hooks, &e);
    bool ok = d.fetch != NULL;
    if (ok) {
        signal(SIGTERM, on_signal);
        ok = fetch_run(d.fetch, &e);
        print_counters(d.fetch);
    }
    fetch_free(d.fetch);
    if (!ok) fprintf(stderr, "drive: %s\n", e.text);
    ok = ok && d.answered == d.count;
    arena_free(d.arena);
    return ok ? 0 : 1;
}
