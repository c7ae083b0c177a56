/* init_file: the brand file that `init` proposes, as text with comments. */
#ifndef CLI_INIT_FILE_H
#define CLI_INIT_FILE_H

#include "cli/init_site.h"
#include "cli/sources_opml.h"
#include "config/proposal.h"
#include "source/source.h"

struct init_file {
    struct proposal name;
    struct strs aliases;  /* beside the name: what the matching does not find by itself */
    bool ambiguous;
    str id, zone, path;   /* path: as commands in the comments name it */
    struct strs languages;
    struct site site;
    struct opml feeds;    /* of a list that the user has */
    const struct sources *sources;
    int64_t now;
};

/* The file, in the arena. */
str init_file_text(struct arena *a, const struct init_file *f);

#endif
