#include "run/import_load.h"

#include "base/json_weight.h"
#include "parse/json.h"
#include "run/import_row.h"
#include "run/prepare.h"

#include <time.h>

#define LOAD_ARENA ((size_t)512 << 20)
#define ROW_CPU_MS 5000
#define ROWS_TOGETHER 16 /* share a deadline and memory */
#define ROW_RESERVE ((size_t)1 << 20) /* for saying why a row is refused */

static int64_t cpu_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int64_t import_cpu_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

struct arena *load_arena(const struct import_options *o)
{
    return arena_new(o->store ? 0 : LOAD_ARENA);
}

struct row_work {
    struct reading_room *room;
    struct load *load;
    struct arena *arena; /* for the rows: of the room, or in a dry run, which shows the posts later, of the load */
    struct csv_row row;
    size_t number;  /* in the load, of the next one */
    uint32_t again; /* import_again */
    bool more;  /* there was one */
    bool timed; /* asking the time takes as long as reading a short row: one in some is */
};

void room_open(struct reading_room *r, const struct import_options *o, const struct import_input *input, const struct import_map *map)
{
    *r = (struct reading_room){.o = o, .input = input, .map = map, .scratch = text_scratch_new(), .arena = arena_new(LOAD_ARENA)};
    buf_init(&r->bytes, LOAD_ARENA);
}

void room_close(struct reading_room *r)
{
    text_scratch_free(r->scratch);
    arena_free(r->arena);
    buf_free(&r->bytes);
}

static void refuse(struct load *l, size_t line, str raw, str why)
{
    arena_allow(l->arena, ROW_RESERVE);
    struct refusal *r = ARENA_NEW(l->arena, struct refusal);
    *r = (struct refusal){line, raw, str_dup(l->arena, why), NULL};
    *(l->last ? &l->last->next : &l->refusals) = r;
    l->last = r;
    l->counts.rejected++;
}

/* Older than every brand's retention. */
static bool too_old(const struct import_options *o, const struct post *p)
{
    int64_t longest = 0;
    for (size_t i = 0; i < o->brand_count; i++) {
        int64_t ms = o->brands[i].privacy.retention_ms;
        if (!ms)
            return false;
        longest = ms > longest ? ms : longest;
    }
    return p->published.precision != DATE_UNKNOWN && p->published.at < o->now - longest;
}

static void load_add(struct load *l, struct imported k)
{
    if (l->count == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 256;
        l->posts = arena_grow(l->arena, l->posts, l->cap * sizeof *l->posts, cap * sizeof *l->posts);
        l->cap = cap;
    }
    l->posts[l->count++] = k;
}

static bool all_scrub(const struct import_options *o)
{
    for (size_t i = 0; i < o->brand_count; i++)
        if (!o->brands[i].privacy.scrub)
            return false;
    return true;
}

/* The post lives as long as the row. */
static void keep_post(struct row_work *w, struct post *p)
{
    const struct import_options *o = w->room->o;
    struct load *l = w->load;
    struct arena *a = w->arena;
    struct reading reading;
    l->counts.posts++;
    l->counts.cut += post_cut(p);
    if (too_old(o, p)) {
        l->counts.old++;
        return;
    }
    if (post_is_own_voice(o->brands, o->brand_count, p))
        p->flags |= POST_OWN_VOICE;
    int64_t began = w->timed ? cpu_ns() : 0;
    if (w->room->map->own) /* scrubbed when it was kept, or not to be */
        text_read(o->text, w->room->scratch, p, a, &reading);
    else
        post_read(o->text, w->room->scratch, o->brands, o->brand_count, all_scrub(o), p, a, &reading);
    l->counts.score_ns += w->timed ? cpu_ns() - began : 0;
    if (!reading.mention_count) {
        l->counts.foreign++;
        return;
    }
    if (!p->pseudonym.n)
        post_hide_author(o->secret, post_wants_pseudonym(o->brands, o->brand_count, &reading), p, a);
    began = w->timed ? cpu_ns() : 0;
    load_add(l, o->store ? (struct imported){.draft = draft_make(p, &reading, &w->room->bytes, l->arena)} : (struct imported){.post = p});
    l->counts.draft_ns += w->timed ? cpu_ns() - began : 0;
}

static bool json_cells(struct row_work *w, struct import_row *row, str *why)
{
    struct err e = {.code = ERR_NONE};
    struct json *v;
    struct arena *a = w->arena;
    const struct import_input *in = w->room->input;
    if (json_is_heavy(w->row.raw)) {
        *why = str_printf(a, "more than %d values in one object", JSON_VALUES_MAX);
        return false;
    }
    if (!json_parse(a, w->row.raw, &v, &e) || v->type != JSON_OBJECT) {
        *why = e.code ? str_printf(a, "%s", e.text) : STR("no JSON object");
        return false;
    }
    str *cells = ARENA_ARRAY(a, str, in->pointer_count + 1);
    for (size_t i = 0; i < in->pointer_count; i++) {
        enum role role = w->room->map->columns[i].role;
        if (role != ROLE_NONE && role != ROLE_PERSONAL)
            cells[i] = json_text(json_pointer(v, in->pointers[i]));
    }
    row->cells = cells;
    row->count = in->pointer_count;
    return true;
}

static void read_row(void *ctx)
{
    struct row_work *w = ctx;
    struct import_row row = {w->row.cells, w->row.count, w->row.raw, w->again};
    struct post *posts;
    size_t count;
    str why = str_from(w->row.fault);
    if (w->row.fault || (w->room->input->json && !json_cells(w, &row, &why)) ||
        !row_posts(w->arena, w->room->o, w->room->map, &row, &posts, &count, &why)) {
        refuse(w->load, w->row.line, w->row.raw, why);
        return;
    }
    w->load->counts.empty += !count;
    for (size_t i = 0; i < count; i++)
        keep_post(w, &posts[i]);
}

static void take_row(void *ctx)
{
    struct row_work *w = ctx;
    w->more = input_row(w->room->input, &w->load->rows, w->arena, &w->row);
}

/* A row of so many cells that they do not fit is passed over without them. */
static bool next_csv(struct row_work *w)
{
    struct csv before = w->load->rows;
    struct err e = {.code = ERR_NONE};
    if (arena_run(w->arena, take_row, w, &e))
        return w->more;
    w->load->rows = before;
    bool more = input_row(w->room->input, &w->load->rows, NULL, &w->row);
    w->row.fault = "more cells than a table can have";
    return more;
}

static bool next_row(struct row_work *w)
{
    if (!(w->room->input->json ? input_row(w->room->input, &w->load->rows, NULL, &w->row) : next_csv(w)))
        return false;
    w->again = w->load->again ? w->load->again[w->number] : 0;
    w->number++;
    return true;
}

/* What the limits cut off is tried again with limits of its own: some rows share them. */
static void run_row(struct row_work *w, bool alone)
{
    struct load *l = w->load;
    struct err e = {.code = ERR_NONE};
    const struct import_counts before = l->counts;
    size_t count = l->count;
    if (alone)
        arena_deadline(w->arena, ROW_CPU_MS);
    if (arena_run(w->arena, read_row, w, &e))
        return;
    l->counts = before;
    l->count = count;
    if (alone)
        refuse(l, w->row.line, w->row.raw, str_from(e.text));
    else
        run_row(w, true);
}

void load_read(struct reading_room *room, struct load *l)
{
    bool dry = !room->o->store, more = true;
    struct row_work w = {.room = room, .load = l, .arena = dry ? l->arena : room->arena};
    int64_t began = import_cpu_us();
    while (more) {
        if (!dry)
            arena_reset(w.arena);
        arena_deadline(w.arena, ROW_CPU_MS); /* asking what time it is takes as long as reading a short row */
        for (size_t i = 0; i < ROWS_TOGETHER && (more = next_row(&w)); i++) {
            if (input_is_note(w.row.raw))
                continue;
            l->counts.rows++;
            w.timed = !i;
            int64_t since = w.timed ? cpu_ns() : 0;
            run_row(&w, !i);
            l->counts.timed_ns += w.timed ? cpu_ns() - since : 0;
        }
    }
    arena_deadline(w.arena, 0);
    l->counts.read_us = import_cpu_us() - began;
}
