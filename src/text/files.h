/* files: a folder of lexicons on disk, for text_options.files. The only part of the room that touches the file system. */
#ifndef TEXT_FILES_H
#define TEXT_FILES_H

#include "base/arena.h"
#include "config/defaults.h"

/* Reads *.lex and weights.txt of dir and of its folders de, en, any. A folder that is not there holds nothing (true). The paths are those of
 * the defaults that they override: dir/de/nouns.lex is lexicons/de/nouns.lex. Appends to *files, where it takes the place of an earlier folder's of the same path. */
bool lexicon_dir_read(struct arena *a, str dir, struct default_file **files, size_t *count, struct err *e) MUST_CHECK;

#endif
