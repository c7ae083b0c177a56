/* crawling: what `crawl` and `watch` share: all but how often. */
#ifndef CLI_CRAWLING_H
#define CLI_CRAWLING_H

#include "cli/cli.h"

/* Rows of both option tables. */
#define CRAWLING_OPTIONS \
    {"all", 'a', NULL, "begin with all sources, also those that are not due yet"}, \
    {"jobs", 'j', "N", "threads that read and score (as many as cores); 0 = one thread for everything"}, \
    {"contact", 0, "MAIL|URL", "who crawls, for the user agent; needed for all but loopback"}, \
    {"delay", 0, "DURATION", "between two requests to one host, such as 2s (from the settings)"}, \
    {"replay", 0, "HOST:PORT", "ask this server instead of the real ones, by plain HTTP; for tests and demos"}, \
    {"warc", 0, "DIR", "archive every answer there (WARC 1.1, gzip)"}

int crawl_command(struct cli *c, bool forever); /* enum cli_exit */

#endif
