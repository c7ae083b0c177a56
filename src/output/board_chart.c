#include "output/board_chart.h"

#include "output/board_words.h"

#define BESIDE 30 /* columns that the legend needs */
#define INDENT 2
#define NARROW 50 /* on fewer columns the legend stands below */

/* Begin of the day, week (from Monday) or month that holds a day, and of the one behind it. */
static int64_t bar_from(enum period_unit unit, int64_t day)
{
    struct civil c = date_to_civil(day);
    if (unit == PERIOD_WEEK) return day - date_weekday(day) * DATE_DAY_MS;
    if (unit == PERIOD_MONTH) return date_from_civil((struct civil){.year = c.year, .month = c.month, .day = 1});
    return day;
}

static int64_t bar_next(enum period_unit unit, int64_t from)
{
    struct civil c = date_to_civil(from);
    if (unit == PERIOD_MONTH) return date_from_civil((struct civil){.year = c.year, .month = c.month + 1, .day = 1});
    return from + (unit == PERIOD_WEEK ? 7 : 1) * DATE_DAY_MS;
}

static size_t count_bars(enum period_unit unit, int64_t first, int64_t to)
{
    size_t n = 0;
    for (int64_t at = bar_from(unit, first); at < to && n <= BOARD_BARS; at = bar_next(unit, at)) n++;
    return n;
}

/* Days where they fit, else weeks, else months; of more months than that the newest. */
static enum period_unit unit_for(int64_t *first, int64_t to, size_t room)
{
    static const enum period_unit units[] = {PERIOD_DAY, PERIOD_WEEK, PERIOD_MONTH};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (count_bars(units[i], *first, to) <= room) return units[i];
    while (count_bars(PERIOD_MONTH, *first, to) > room) *first = bar_next(PERIOD_MONTH, bar_from(PERIOD_MONTH, *first));
    return PERIOD_MONTH;
}

static struct board_bar next_bar(const struct board *d, enum period_unit unit, int64_t from, size_t *at)
{
    struct board_bar bar = {.from = from};
    int64_t to = bar_next(unit, from);
    while (*at < d->day_count && d->days[*at].day < from) ++*at;
    for (; *at < d->day_count && d->days[*at].day < to; ++*at) {
        bar.positive += d->days[*at].positive;
        bar.negative += d->days[*at].negative;
        bar.total += d->days[*at].total;
    }
    return bar;
}

/* Red when blame outweighs praise. */
static enum style_role mood_role(const struct board_bar *bar)
{
    if (bar->negative == bar->positive) return STYLE_PLAIN;
    return bar->negative > bar->positive ? STYLE_BAD : STYLE_GOOD;
}

size_t board_bars(const struct board *d, size_t room, struct board_bar *out, enum period_unit *unit)
{
    size_t at = 0, count = 0;
    if (!d->day_count) return 0;
    int64_t first = d->period.unit == PERIOD_ALL ? d->days[0].day : d->period.from;
    *unit = unit_for(&first, d->period.to, room);
    for (int64_t from = bar_from(*unit, first); from < d->period.to && count < BOARD_BARS; from = bar_next(*unit, from)) out[count++] = next_bar(d, *unit, from, &at);
    return count;
}

int64_t board_bars_most(const struct board_bar *bars, size_t count)
{
    int64_t most = 0;
    for (size_t i = 0; i < count; i++) most = bars[i].total > most ? bars[i].total : most;
    return most;
}

const char *board_bars_by(enum period_unit unit, bool german)
{
    return board_word(unit == PERIOD_DAY ? BOARD_DAYS : unit == PERIOD_WEEK ? BOARD_WEEKS : BOARD_MONTHS, german);
}

void board_chart(struct buf *b, struct arena *a, const struct board *d, bool german, const struct style *style)
{
    static const char *const blocks[] = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    bool narrow = style->columns && style->columns < NARROW;
    size_t beside = narrow ? INDENT : BESIDE, room = style->columns && style->columns - beside < BOARD_BARS ? style->columns - beside : BOARD_BARS;
    struct board_bar bars[BOARD_BARS];
    enum period_unit unit;
    size_t count = board_bars(d, room, bars, &unit);
    int64_t most = board_bars_most(bars, count);
    if (!most || count < 2) return;
    while (narrow && !bars[count - 1].total) count--; /* no line ends in blanks */
    buf_putz(b, "  ");
    for (size_t i = 0; i < count; i++) style_put(b, style, mood_role(&bars[i]), str_from(blocks[(bars[i].total * 8 + most - 1) / most]));
    if (narrow) buf_putc(b, '\n');
    style_put(b, style, STYLE_WEAK, str_printf(a, "  %s, max. %lld", board_bars_by(unit, german), (long long)most));
    buf_putz(b, "\n\n");
}
