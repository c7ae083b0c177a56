/* table: names of the rules */
#include "text/rule.h"

#define RULE_STR(id, name, help) STR_INIT(name),
#define RULE_HELP(id, name, help) help,

const str rule_names[RULE_COUNT] = {RULES(RULE_STR)};
static const char *const helps[RULE_COUNT] = {RULES(RULE_HELP)};

const char *rule_name(uint16_t rule)
{
    return rule < RULE_COUNT ? rule_names[rule].p : "unknown";
}

const char *rule_help(uint16_t rule)
{
    return rule < RULE_COUNT ? helps[rule] : "a rule of a later version";
}
