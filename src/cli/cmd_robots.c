#include "cli/cli.h"
#include "fetch/robots.h"

#define FILE_MAX ((size_t)64 << 20) /* robots_parse() reads no more than it should; a file on disk may be anything */
#define LINE_MAX_BYTES ((size_t)1 << 20)

static const struct cli_option options[] = {
    {"agent", 'a', "NAME", "product token or whole user agent that asks; default leumund"},
    {"delay", 0, NULL, "print the Crawl-delay in seconds instead, or nothing when there is none"},
    {"sitemaps", 0, NULL, "print the addresses of the Sitemap lines instead"},
    {"usage", 0, NULL, "print the Content-Usage (or Content-Signal) that holds for each address instead of 1 or 0; an empty line: none"},
};

static int print_delay(struct cli *c, const struct robots *robots)
{
    int64_t ms = robots_crawl_delay_ms(robots);
    struct buf b;
    buf_init(&b, 64);
    if (ms >= 0) {
        buf_put_double(&b, (double)ms / 1000, 3);
        buf_putc(&b, '\n');
    }
    cli_write(c, buf_str(&b));
    buf_free(&b);
    return CLI_OK;
}

static int print_sitemaps(struct cli *c, const struct robots *robots)
{
    const struct strs *sitemaps = robots_sitemaps(robots);
    for (size_t i = 0; i < sitemaps->count; i++) {
        cli_write(c, sitemaps->at[i]);
        cli_write(c, STR("\n"));
    }
    return CLI_OK;
}

static int judge_lines(struct cli *c, const struct robots *robots)
{
    struct arena *scratch = arena_new(0);
    struct buf line;
    buf_init(&line, LINE_MAX_BYTES);
    while (!cli_closed(c) && cli_line(c->in, &line)) {
        str target = str_trim(buf_str(&line));
        if (cli_flag(c, "usage")) {
            cli_write(c, robots_usage(robots, scratch, target));
            cli_write(c, STR("\n"));
        } else {
            cli_write(c, buf_ok(&line) && robots_allows(robots, scratch, target) ? STR("1\n") : STR("0\n"));
        }
        arena_reset(scratch);
    }
    buf_free(&line);
    arena_free(scratch);
    struct err e = {.code = ERR_NONE};
    return cli_ended(c, &e) ? CLI_OK : cli_fail(c, &e);
}

static int run(struct cli *c)
{
    struct err e = {0};
    str bytes, agent = cli_option(c, "agent");
    if (!cli_read(c, c->arena, c->arguments[0], FILE_MAX, &bytes, &e)) return cli_fail(c, &e);
    const struct robots *robots = robots_parse(c->arena, bytes, agent.n > 0 ? agent : STR("leumund"));
    if (cli_flag(c, "delay")) return print_delay(c, robots);
    if (cli_flag(c, "sitemaps")) return print_sitemaps(c, robots);
    return judge_lines(c, robots);
}

const struct command command_robots = {
    .name = "robots",
    .group = GROUP_TOOLS,
    .summary = "says which addresses a robots.txt allows",
    .synopsis = "[--agent NAME] ROBOTSFILE",
    .examples = "leumund robots --agent leumund robots.txt < addresses.txt\n"
                "  prints 1 (allowed) or 0 for each line\n"
                "echo https://forum.example/thread/17 | leumund robots robots.txt\n"
                "leumund robots --sitemaps robots.txt\n",
    .details = "Reads addresses, or paths, from stdin, one a line, and answers each with a line. RFC 9309: groups that name the agent are "
               "merged, the longest matching pattern decides, Allow wins a tie; the first 500 KiB of the file count.\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
