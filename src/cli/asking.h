/* asking: how commands that only look (init, sources try) ask the network: as politely as a crawl. */
#ifndef CLI_ASKING_H
#define CLI_ASKING_H

#include "cli/cli.h"
#include "fetch/fetch.h"

/* From settings and the options contact and replay, which the command must have. */
void asking_options(struct cli *c, struct fetch_options *out);

#define ASKING_OPTIONS                                                                        \
    {"contact", 0, "MAIL|URL", "who asks, for the user agent; needed for all but loopback"}, \
    {"replay", 0, "HOST:PORT", "ask this server instead of the real ones, by plain HTTP; for tests"}

#endif
