/* pseudonym: authors as keyed hashes (BLAKE2b by libsodium), from the moment of capture. The key lies in a file outside the
 * corpus: who has only the corpus cannot try names. Source and id are hashed together, so that the same person on
 * two platforms gives two pseudonyms: accounts are never linked. */
#ifndef STORE_PSEUDONYM_H
#define STORE_PSEUDONYM_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#define SECRET_BYTES 32

struct secret {
    uint8_t pseudonym[SECRET_BYTES]; /* may be rotated: then old and new pseudonyms do not meet */
    uint8_t tombstone[SECRET_BYTES]; /* never rotated */
};

/* Reads the key file, or makes one (mode 0600, random keys) when there is none. */
bool secret_load(str path, struct secret *out, struct err *e) MUST_CHECK;
/* 32 hex digits; empty when there is no id. */
str pseudonym_of(const struct secret *s, str source, str author_id, struct arena *a);

#endif
