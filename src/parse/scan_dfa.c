/* Literals → a deterministic automaton, by the subset construction: a state is what was read of each literal, and how many letters of the current
 * word stand before (up to where that matters). A place in a literal has four modes, because letters are drawn out ("Teeelvia": three and more of
 * a letter count as one) and separators are skipped where a gap is. States in which nothing of a name was read come first, then the one
 * that accepts, then the others. */
#include "parse/scan_parts.h"

#include "base/hash.h"

#include <string.h>

#define STATES_MAX (48u << 20) /* bytes of the table; beyond it every answer is "maybe" */
#define AFTER_DIGIT 6u

enum mode { PLAIN = 0, ONE_MORE, DRAWN, GAP };

struct symbol {
    uint8_t c;     /* the folded letter, digit or byte; 0 = one that is in no literal */
    bool upper, separator, digit;
};

struct set {
    uint32_t at, count; /* places in builder.items */
    uint32_t letters;   /* of the word so far, 0 … 5, or AFTER_DIGIT */
    uint64_t hash;
};

struct builder {
    struct arena *a;
    const struct literals *literals;
    struct scan_patterns *out;
    uint32_t letters_max;
    struct symbol symbols[256];
    uint32_t *items; /* literal << 10 | place << 2 | mode */
    size_t item_count, item_cap;
    struct set *sets;
    size_t set_count, set_cap;
    uint32_t *slots;
    size_t slot_mask;
    uint32_t first[256];  /* literals by their first symbol: a chain, number + 1 */
    uint32_t *following;
    uint32_t work[4096]; /* the set that is being made */
    size_t work_count;
    bool overflow;
};

static bool is_letter(uint8_t c)
{
    return (unsigned)c - 'a' < 26u || c >= 0x80;
}

static bool is_digit(uint8_t c)
{
    return (unsigned)c - '0' < 10u;
}

/* ---- classes of bytes */

static uint8_t new_class(struct builder *b, struct symbol s)
{
    b->symbols[b->out->stride] = s;
    return (uint8_t)b->out->stride++;
}

static void own_class(struct builder *b, uint8_t c, bool cases)
{
    struct scan_patterns *p = b->out;
    if (p->class_of[c] >= CLASS_FIRST_OWN || p->stride >= CLASS_STOP - 2) return;
    p->class_of[c] = new_class(b, (struct symbol){.c = c, .digit = is_digit(c)});
    if ((unsigned)c - 'a' < 26u)
        p->class_of[c - 0x20] = cases ? new_class(b, (struct symbol){.c = c, .upper = true}) : p->class_of[c];
    if (c >= 0x80) p->high = true;
}

static void make_maps(struct scan_patterns *p)
{
    static const char stops[MAP_COUNT][4] = {[MAP_TEXT] = "", [MAP_HTML] = "<&", [MAP_JSON] = "<&\\", [MAP_XML] = "<&]"};
    for (int m = 0; m < MAP_COUNT; m++) {
        memcpy(p->map[m], p->class_of, 128);
        memset(p->map[m] + 128, CLASS_STOP, 128);
        for (const char *c = stops[m]; *c; c++) p->map[m][(unsigned char)*c] = CLASS_STOP;
    }
}

static void make_classes(struct builder *b)
{
    struct scan_patterns *p = b->out;
    static const struct symbol fixed[CLASS_FIRST_OWN] = {[CLASS_SEPARATOR] = {.separator = true}, [CLASS_UPPER] = {.upper = true}, [CLASS_DIGIT] = {.digit = true}};
    memcpy(b->symbols, fixed, sizeof fixed);
    p->stride = CLASS_FIRST_OWN;
    memset(p->class_of, CLASS_SEPARATOR, sizeof p->class_of);
    for (unsigned c = 0; c < 128; c++) {
        if (scan_dropped(c)) p->class_of[c] = CLASS_IGNORED;
        if (is_digit((uint8_t)c)) p->class_of[c] = CLASS_DIGIT;
        if (c - 'a' < 26u) p->class_of[c] = CLASS_LOWER;
        if (c - 'A' < 26u) p->class_of[c] = CLASS_UPPER;
    }
    for (size_t i = 0; i < b->literals->count; i++) {
        const struct literal *l = &b->literals->at[i];
        for (size_t k = 0; k < l->n; k++) own_class(b, l->sym[k], b->letters_max > 0);
        b->following[i] = b->first[l->sym[0]];
        b->first[l->sym[0]] = (uint32_t)i + 1;
    }
    if (b->letters_max) /* letters that decide whether a short name is whole */
        for (const char *c = "aeiouysn"; *c; c++) own_class(b, (uint8_t)*c, true);
    make_maps(p);
}

/* ---- one step of a set */

static void add(struct builder *b, size_t literal, uint32_t place, enum mode mode)
{
    uint32_t item = (uint32_t)literal << 10 | place << 2 | (uint32_t)mode;
    size_t i = b->work_count;
    while (i > 0 && b->work[i - 1] > item) i--;
    if (i > 0 && b->work[i - 1] == item) return;
    if (b->work_count == sizeof b->work / sizeof *b->work) {
        b->overflow = true;
        return;
    }
    memmove(b->work + i + 1, b->work + i, (b->work_count - i) * sizeof *b->work);
    b->work[i] = item;
    b->work_count++;
}

/* True: the literal is whole. */
static bool arrive(struct builder *b, size_t literal, uint32_t place)
{
    const struct literal *l = &b->literals->at[literal];
    if (place == l->n && l->end == END_ANY) return true;
    add(b, literal, place, PLAIN);
    return false;
}

/* What stands behind a literal that is not whole by itself. */
static bool ends_well(const struct literal *l, struct symbol s)
{
    bool letter = !s.separator && !s.digit;
    if (l->end == END_CONSONANT) return letter && (s.c == 0 || !strchr("aeiouy", s.c));
    if (is_digit(l->sym[l->n - 1])) return !s.digit; /* letters behind a number are another word */
    if (!letter || s.upper) return true;
    return s.c && (strchr("sen", s.c) || s.c == l->sym[l->n - 1]);
}

/* A letter or digit behind `place` symbols. */
static bool step_symbol(struct builder *b, size_t index, uint32_t place, enum mode mode, uint8_t c)
{
    const struct literal *l = &b->literals->at[index];
    uint8_t before = l->sym[place - 1];
    bool apart = l->gap[place] && is_digit(before) && is_digit(l->sym[place]); /* 1&1 is not 11 */
    bool whole = c == l->sym[place] && mode != ONE_MORE && (mode == GAP || !apart) && arrive(b, index, place + 1);
    if (c != before || !is_letter(before) || mode == GAP) return whole;
    bool doubled = place > 1 && l->sym[place - 2] == before && !l->gap[place - 1];
    add(b, index, place, mode == PLAIN && !doubled ? ONE_MORE : DRAWN);
    return whole;
}

static bool step_item(struct builder *b, uint32_t item, struct symbol s)
{
    size_t index = item >> 10;
    uint32_t place = item >> 2 & 0xFF;
    enum mode mode = (enum mode)(item & 3);
    const struct literal *l = &b->literals->at[index];
    if (place == l->n) return ends_well(l, s);
    if (!s.separator) return s.c && step_symbol(b, index, place, mode, s.c);
    if (l->gap[place] && mode != ONE_MORE) add(b, index, place, GAP);
    return false;
}

static bool may_start(const struct literal *l, struct symbol s, uint32_t letters)
{
    if (l->start == 0) return true;
    if (s.digit) return letters != AFTER_DIGIT;
    return s.upper || letters == 0 || letters == AFTER_DIGIT || (l->start != 0xFF && letters >= l->start);
}

static uint32_t count_letters(const struct builder *b, uint32_t letters, struct symbol s)
{
    if (b->letters_max == 0) return 0;
    if (s.separator) return 0;
    if (s.digit) return AFTER_DIGIT;
    if (letters == AFTER_DIGIT) letters = 0;
    return letters < b->letters_max ? letters + 1 : letters;
}

/* Makes the set behind `from`; true: a name was read. */
static bool step_set(struct builder *b, const struct set *from, struct symbol s, uint32_t *letters)
{
    bool whole = false;
    b->work_count = 0;
    for (uint32_t i = 0; i < from->count; i++) whole = step_item(b, b->items[from->at + i], s) || whole;
    for (uint32_t i = s.c ? b->first[s.c] : 0; i; i = b->following[i - 1])
        if (may_start(&b->literals->at[i - 1], s, from->letters)) whole = arrive(b, i - 1, 1) || whole;
    *letters = count_letters(b, from->letters, s);
    return whole;
}

/* ---- sets and rows */

static uint32_t new_set(struct builder *b, uint32_t letters, uint64_t hash)
{
    if (b->set_count == b->set_cap) {
        size_t cap = b->set_cap ? b->set_cap * 2 : 1024;
        b->sets = arena_grow(b->a, b->sets, b->set_cap * sizeof *b->sets, cap * sizeof *b->sets);
        b->set_cap = cap;
    }
    while (b->item_count + b->work_count > b->item_cap) {
        size_t cap = b->item_cap ? b->item_cap * 2 : 4096;
        b->items = arena_grow(b->a, b->items, b->item_cap * sizeof *b->items, cap * sizeof *b->items);
        b->item_cap = cap;
    }
    if (b->work_count) memcpy(b->items + b->item_count, b->work, b->work_count * sizeof *b->work);
    b->sets[b->set_count] = (struct set){(uint32_t)b->item_count, (uint32_t)b->work_count, letters, hash};
    b->item_count += b->work_count;
    return (uint32_t)b->set_count++;
}

static void grow_slots(struct builder *b)
{
    size_t size = b->slot_mask ? (b->slot_mask + 1) * 2 : 4096;
    b->slots = ARENA_ARRAY(b->a, uint32_t, size);
    b->slot_mask = size - 1;
    for (uint32_t i = 0; i < b->set_count; i++) {
        size_t at = b->sets[i].hash & b->slot_mask;
        while (b->slots[at]) at = (at + 1) & b->slot_mask;
        b->slots[at] = i + 1;
    }
}

/* Number of the set in b->work, a new one if need be. */
static uint32_t find_set(struct builder *b, uint32_t letters)
{
    uint64_t hash = hash64_seed((str){(const char *)b->work, b->work_count * sizeof *b->work}, letters);
    if (b->set_count * 2 >= b->slot_mask) grow_slots(b);
    size_t at = hash & b->slot_mask;
    for (; b->slots[at]; at = (at + 1) & b->slot_mask) {
        const struct set *s = &b->sets[b->slots[at] - 1];
        if (s->hash == hash && s->letters == letters && s->count == b->work_count &&
            (s->count == 0 || memcmp(b->items + s->at, b->work, s->count * sizeof *b->work) == 0))
            return b->slots[at] - 1;
    }
    uint32_t number = new_set(b, letters, hash);
    b->slots[at] = number + 1;
    return number;
}

/* Sets without items, one for each count of letters, then the one that accepts. */
static void first_sets(struct builder *b)
{
    b->work_count = 0;
    for (uint32_t letters = 0; letters <= AFTER_DIGIT; letters++) (void)find_set(b, letters);
    b->out->accept = new_set(b, 0, UINT64_MAX);
}

static void fill_row(struct builder *b, uint32_t number, uint32_t *row)
{
    uint32_t stride = b->out->stride, letters;
    for (uint32_t class = 0; class < stride; class++) {
        if (number == b->out->accept || class == CLASS_IGNORED) {
            row[class] = number * stride;
            continue;
        }
        struct set from = b->sets[number]; /* a copy: the array moves */
        bool whole = step_set(b, &from, b->symbols[class], &letters);
        row[class] = (whole ? b->out->accept : find_set(b, letters)) * stride;
    }
}

static bool make_rows(struct builder *b)
{
    struct scan_patterns *p = b->out;
    size_t cap = 0, row_size = p->stride * sizeof *p->next;
    first_sets(b);
    for (uint32_t i = 0; i < b->set_count; i++) {
        if (i >= cap) {
            size_t more = cap ? cap * 2 : 256;
            if (more * row_size > STATES_MAX) return false;
            p->next = arena_grow(b->a, p->next, cap * row_size, more * row_size);
            cap = more;
        }
        fill_row(b, i, p->next + (size_t)i * p->stride);
        if (b->overflow) return false;
    }
    p->rows = (uint32_t)b->set_count;
    p->accept *= p->stride;
    return true;
}

static uint32_t letters_that_matter(const struct literals *l)
{
    uint32_t most = 0;
    for (size_t i = 0; i < l->count; i++) {
        uint32_t start = l->at[i].start == 0xFF ? 1 : l->at[i].start;
        if (start > most) most = start;
    }
    return most;
}

const struct scan_patterns *scan_compile(struct arena *a, const struct brand *brands, size_t count)
{
    struct scan_patterns *p = ARENA_NEW(a, struct scan_patterns);
    struct literals literals = {.count = 0};
    p->threads = scan_thread_marks(a);
    p->links = finder_new(a);
    p->domains = finder_new(a);
    for (size_t i = 0; i < count; i++) {
        literals_of(a, &brands[i], &literals);
        addresses_of(a, &brands[i], p->links, p->domains);
    }
    finder_ready(a, p->links);
    finder_ready(a, p->domains);
    p->always = literals.impossible || literals.count >= 1u << 21;
    if (p->always) return p;
    struct arena *work = arena_new(0);
    struct builder *b = ARENA_NEW(work, struct builder);
    *b = (struct builder){.a = work, .literals = &literals, .out = p, .letters_max = letters_that_matter(&literals)};
    b->following = ARENA_ARRAY(work, uint32_t, literals.count + 1);
    make_classes(b);
    p->always = !make_rows(b);
    if (p->always) {
        p->next = NULL;
    } else {
        size_t size = (size_t)p->rows * p->stride * sizeof *p->next;
        uint32_t *next = arena_raw(a, size, _Alignof(uint32_t));
        memcpy(next, p->next, size);
        p->next = next;
    }
    arena_free(work);
    return p;
}

bool scan_always(const struct scan_patterns *p)
{
    return p->always;
}

size_t scan_states(const struct scan_patterns *p)
{
    return p->rows;
}
