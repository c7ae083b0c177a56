#include "cli/corpus.h"

bool board_period(struct cli *c, enum period_unit *unit)
{
    str given = cli_option(c, "period");
    if (!given.n || period_parse(given, unit)) return true;
    (void)cli_usage(c, "--period wants day, week, month, quarter, year or all, not `%.*s`", STR_ARG(given));
    return false;
}

bool board_until(struct cli *c, const struct zone *zone, int64_t *at, struct err *e)
{
    str given = cli_option(c, "until");
    struct date until = {.at = c->now, .precision = DATE_SECOND};
    if (given.n && !date_parse_user(given, c->now, zone, &until))
        return err_set(e, ERR_USAGE, "--until wants a time such as 2026-03-01, 2026-03-01T12:00:00Z, 7d or yesterday, not `%.*s`", STR_ARG(given));
    *at = until.precision == DATE_DAY ? zone_to_utc(zone, until.at) : until.at;
    return true;
}

bool board_voices(struct cli *c, uint32_t *voices)
{
    struct strs given = cli_options(c, "voice");
    for (size_t i = 0; i < given.count; i++) {
        enum voice v;
        if (str_eq(given.at[i], STR("all"))) *voices = (1u << VOICE_COUNT) - 1;
        else if (voice_parse(given.at[i], &v)) *voices |= 1u << v;
        else return (void)cli_usage(c, "--voice wants customer, brand, press, promotion, unknown or all, not `%.*s`", STR_ARG(given.at[i])), false;
    }
    return true;
}
