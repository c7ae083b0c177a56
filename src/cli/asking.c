#include "cli/asking.h"

void asking_options(struct cli *c, struct fetch_options *out)
{
    str contact = cli_option(c, "contact");
    *out = fetch_defaults();
    out->user_agent = str_printf(c->arena, "leumund/%s", cli_version());
    out->contact = contact.n ? contact : c->settings.contact;
    out->replay = cli_option(c, "replay");
    if (c->settings.delay_ms >= 0) out->delay_ms = c->settings.delay_ms;
    if (c->settings.timeout_ms > 0) out->total_timeout_ms = c->settings.timeout_ms;
    if (c->settings.body_max > 0) out->max_body = (size_t)c->settings.body_max;
    out->tdm = (enum tdm_policy)c->settings.tdm;
    out->max_tries = 1; /* who waits for an answer wants to know now */
}
