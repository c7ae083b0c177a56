/* The option parser, GNU style: --opt=value, --opt value, -ovalue, -o value, -qv, and -- that ends options. Global options may stand
 * before the command's name; its own come behind. A command's option hides a global one of the same name. */
#include "cli/options.h"

#include "base/nearest.h"
#include "config/units.h"

#include <assert.h>
#include <string.h>
#include <unistd.h>

#define NAMES_MAX 64

struct args {
    struct cli *cli;
    char **at;
    int count, next;
    str *positional;
    size_t value_cap;
    struct cli_value *values;
};

static const struct cli_option *in_table(const struct cli_option *table, size_t count, str name, char letter)
{
    for (size_t i = 0; i < count; i++) {
        if (letter && table[i].letter == letter) return &table[i];
        if (!letter && str_eq(name, str_from(table[i].name))) return &table[i];
    }
    return NULL;
}

static const struct cli_option *find(const struct cli *c, str name, char letter)
{
    const struct cli_option *own = NULL;
    if (c->command) own = in_table(c->command->options, c->command->option_count, name, letter);
    return own ? own : in_table(cli_global_options, cli_global_option_count, name, letter);
}

static void add_value(struct args *a, const struct cli_option *option, str text)
{
    struct cli *c = a->cli;
    if (c->value_count == a->value_cap) {
        size_t cap = a->value_cap ? a->value_cap * 2 : 16;
        a->values = arena_grow(c->arena, a->values, a->value_cap * sizeof *a->values, cap * sizeof *a->values);
        a->value_cap = cap;
        c->values = a->values;
    }
    a->values[c->value_count++] = (struct cli_value){option, text};
}

static size_t option_names(const struct cli *c, str *out)
{
    size_t count = 0;
    for (size_t i = 0; c->command && i < c->command->option_count && count < NAMES_MAX; i++)
        out[count++] = str_from(c->command->options[i].name);
    for (size_t i = 0; i < cli_global_option_count && count < NAMES_MAX; i++)
        out[count++] = str_from(cli_global_options[i].name);
    return count;
}

static bool unknown_option(const struct cli *c, str name)
{
    str names[NAMES_MAX];
    str near = nearest_name(name, names, option_names(c, names));
    if (near.n > 0)
        cli_usage(c, "option --%.*s is not known; did you mean --%.*s?", STR_ARG(name), STR_ARG(near));
    else
        cli_usage(c, "option --%.*s is not known", STR_ARG(name));
    return false;
}

/* The argument of an option that wants one: behind the `=`, or the next word. */
static bool take_argument(struct args *a, const struct cli_option *option, const char *shown, str *out)
{
    if (a->next < a->count) {
        *out = str_from(a->at[a->next++]);
        return true;
    }
    cli_usage(a->cli, "option %s wants %s", shown, option->argument);
    return false;
}

static bool take_long(struct args *a, str word)
{
    size_t equals = str_find_byte(word, '=');
    str name = equals == STR_NONE ? word : str_sub(word, 0, equals);
    const struct cli_option *option = find(a->cli, name, 0);
    str text = {0};
    if (!option) return unknown_option(a->cli, name);
    if (!option->argument && equals != STR_NONE) {
        cli_usage(a->cli, "option --%s takes no value", option->name);
        return false;
    }
    if (option->argument && equals != STR_NONE) {
        text = str_skip(word, equals + 1);
    } else if (option->argument) {
        const char *shown = str_dup_z(a->cli->arena, str_printf(a->cli->arena, "--%s", option->name));
        if (!take_argument(a, option, shown, &text)) return false;
    }
    add_value(a, option, text);
    return true;
}

static bool take_letters(struct args *a, str letters)
{
    while (letters.n > 0) {
        const struct cli_option *option = find(a->cli, (str){0}, letters.p[0]);
        char shown[3] = {'-', letters.p[0], 0};
        str text = {0};
        if (!option) {
            cli_usage(a->cli, "option %s is not known", shown);
            return false;
        }
        letters = str_skip(letters, 1);
        if (option->argument) {
            text = letters;
            if (text.n == 0 && !take_argument(a, option, shown, &text)) return false;
            letters.n = 0;
        }
        add_value(a, option, text);
    }
    return true;
}

const struct command *command_find(str name)
{
    for (size_t i = 0; i < command_count; i++)
        if (str_eq(name, str_from(commands[i]->name))) return commands[i];
    return NULL;
}

int command_unknown(struct cli *c, str name)
{
    str names[NAMES_MAX];
    for (size_t i = 0; i < command_count && i < NAMES_MAX; i++) names[i] = str_from(commands[i]->name);
    str near = nearest_name(name, names, command_count < NAMES_MAX ? command_count : NAMES_MAX);
    if (near.n > 0) return cli_usage(c, "command `%.*s` is not known; did you mean `%.*s`?", STR_ARG(name), STR_ARG(near));
    return cli_usage(c, "command `%.*s` is not known%s", STR_ARG(name), c->command ? "; `leumund help` lists all" : ""); /* without a command that is said anyway */
}

static bool take_command(struct cli *c, str name)
{
    c->command = command_find(name);
    if (c->command) return true;
    c->elsewhere = !commands_whole;
    if (!c->elsewhere) (void)command_unknown(c, name);
    return false;
}

bool options_parse(struct cli *c, int argc, char **argv)
{
    struct args a = {.cli = c, .at = argv, .count = argc, .next = 1};
    bool only_words = false;
    a.positional = ARENA_ARRAY(c->arena, str, argc + 1);
    c->arguments = a.positional;
    while (a.next < a.count) {
        str word = str_from(argv[a.next++]);
        bool good = true;
        if (!only_words && str_eq(word, STR("--")))
            only_words = true;
        else if (!only_words && str_starts(word, STR("--")))
            good = take_long(&a, str_skip(word, 2));
        else if (!only_words && word.n > 1 && word.p[0] == '-')
            good = take_letters(&a, str_skip(word, 1));
        else if (!c->command)
            good = take_command(c, word);
        else
            a.positional[c->argument_count++] = word;
        if (!good) return false;
    }
    return true;
}

const struct cli_value *options_global(const struct cli *c, const char *name)
{
    const struct cli_option *end = cli_global_options + cli_global_option_count;
    for (size_t i = c->value_count; i-- > 0;) {
        const struct cli_option *option = c->values[i].option;
        if (option >= cli_global_options && option < end && strcmp(option->name, name) == 0) return &c->values[i];
    }
    return NULL;
}

/* The last value given for a name that must exist. */
static const struct cli_value *last(const struct cli *c, const char *name)
{
    const struct cli_option *option = find(c, str_from(name), 0);
    assert(option != NULL);
    for (size_t i = c->value_count; i-- > 0;)
        if (c->values[i].option == option) return &c->values[i];
    return NULL;
}

bool cli_flag(const struct cli *c, const char *name)
{
    return last(c, name) != NULL;
}

str cli_option(const struct cli *c, const char *name)
{
    const struct cli_value *value = last(c, name);
    return value ? value->text : (str){0};
}

struct strs cli_options(const struct cli *c, const char *name)
{
    const struct cli_option *option = find(c, str_from(name), 0);
    struct strs all = {0};
    assert(option != NULL);
    for (size_t i = 0; i < c->value_count; i++)
        if (c->values[i].option == option) strs_add(c->arena, &all, c->values[i].text);
    return all;
}

int64_t cli_jobs(const struct cli *c)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return c->settings.jobs >= 0 ? c->settings.jobs : cores > 0 ? cores : 1;
}

bool cli_option_int(struct cli *c, const char *name, int64_t min, int64_t max, int64_t *out)
{
    const struct cli_value *value = last(c, name);
    int64_t v;
    if (!value) return true;
    if (!str_to_i64(value->text, &v)) {
        cli_usage(c, "--%s wants a whole number, not `%.*s`", name, STR_ARG(value->text));
        return false;
    }
    if (v < min || v > max) {
        if (max == INT64_MAX) cli_usage(c, "--%s may be %lld or more, not %lld", name, (long long)min, (long long)v);
        else cli_usage(c, "--%s may be %lld to %lld, not %lld", name, (long long)min, (long long)max, (long long)v);
        return false;
    }
    *out = v;
    return true;
}

bool cli_option_time(struct cli *c, const char *name, const struct zone *zone, struct date *out)
{
    const struct cli_value *value = last(c, name);
    if (!value || date_parse_user(value->text, c->now, zone, out)) return true;
    cli_usage(c, "--%s wants a time such as 2026-03-01, 2026-03-01T12:00:00Z, 7d or yesterday, not `%.*s`", name,
              STR_ARG(value->text));
    return false;
}

bool cli_option_duration(struct cli *c, const char *name, int64_t *out_ms)
{
    const struct cli_value *value = last(c, name);
    if (!value || unit_duration(value->text, out_ms)) return true;
    cli_usage(c, "--%s wants " UNIT_DURATION_HELP ", not `%.*s`", name, STR_ARG(value->text));
    return false;
}

bool cli_option_choice(struct cli *c, const char *name, const char *const *names, int *out)
{
    const struct cli_value *value = last(c, name);
    struct strs wanted = {0};
    if (!value) return true;
    for (int i = 0; names[i]; i++) {
        if (str_eq(value->text, str_from(names[i]))) {
            *out = i;
            return true;
        }
        if (i > 0) strs_add(c->arena, &wanted, names[i + 1] ? STR(", ") : STR(" or "));
        strs_add(c->arena, &wanted, str_from(names[i]));
    }
    str list = str_concat(c->arena, wanted.at, wanted.count);
    cli_usage(c, "--%s wants %.*s, not `%.*s`", name, STR_ARG(list), STR_ARG(value->text));
    return false;
}
