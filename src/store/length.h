/* length: whether a corpus file is cut off. Only for src/store.
 *
 * LMDB counts the pages that were ever taken. Pages at the end that a transaction took and gave back before it ended are never written: the file is then shorter than that,
 * and whole all the same. So a short file is cut off only when some page behind its end is not in the list of free ones. */
#ifndef STORE_LENGTH_H
#define STORE_LENGTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The file holds `have` whole pages of `page` bytes; `need`: pages that were ever taken; txnid: of the last transaction. False: some that is in use is missing, or it cannot be told. */
bool length_is_whole(int fd, size_t page, size_t have, size_t need, uint64_t txnid);

#endif
