/* wipe: what LMDB leaves in the pages of a copy beside what they hold: bytes of entries that were erased. Only for src/store. */
#ifndef STORE_WIPE_H
#define STORE_WIPE_H

#include <stdbool.h>
#include <stddef.h>

/* Zeros the gaps of all pages of a corpus file that nobody else has open, and what lies behind large values. False: it could not be read or written (errno). A file of
 * another format than LMDB's version 1 is left as it is. */
bool wipe_gaps(int fd, size_t page_size);

#endif
