/* sources_opml: the feeds of a brand file as OPML, and OPML as lines of a brand file. */
#ifndef CLI_SOURCES_OPML_H
#define CLI_SOURCES_OPML_H

#include "cli/cli.h"
#include "parse/opml.h"

bool opml_read(struct cli *c, str path, struct opml *out, struct err *e) MUST_CHECK;
/* "  - feed: {url: …}   # title", one line a feed. */
void opml_put_yaml(struct buf *b, const struct opml *o);

int sources_import(struct cli *c, str path);  /* prints the lines */
int sources_export(struct cli *c, str path);  /* prints OPML */

#endif
