/* sources_try: `leumund sources try BRANDFILE`: each source of a brand file asked once, and what came of it. Nothing is kept. */
#ifndef CLI_SOURCES_TRY_H
#define CLI_SOURCES_TRY_H

#include "cli/cli.h"
#include "source/source.h"

/* CLI_OK, CLI_NO when a source failed, or another code when nothing could be tried. The command must have the options contact and replay. */
int sources_try(struct cli *c, const struct sources *s, str brand_file);

#endif
