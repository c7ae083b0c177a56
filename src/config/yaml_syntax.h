/* yaml_syntax: why libyaml gave up, said for people who write such a file once a year: where, what is wrong, what to do. */
#ifndef CONFIG_YAML_SYNTAX_H
#define CONFIG_YAML_SYNTAX_H

#include "config/problems.h"

#include <yaml.h>

/* Notes what stopped the parser that read these bytes. */
void yaml_tell_syntax(struct problems *p, const yaml_parser_t *parser, str bytes);
/* Notes the first byte that is no UTF-8, and what the file seems to be instead. */
void yaml_tell_encoding(struct problems *p, str bytes);

#endif
