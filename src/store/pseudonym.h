/* pseudonym: authors as keyed hashes (BLAKE2b by libsodium), from the moment of capture. The key lies in a file outside the
 * corpus: who has only the corpus cannot try names. Source and id are hashed together, so that the same person on
 * two platforms gives two pseudonyms: accounts are never linked. */
#ifndef STORE_PSEUDONYM_H
#define STORE_PSEUDONYM_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#define SECRET_BYTES 32
#define ROTATIONS_MAX 64
#define KEY_MARK_BYTES 16

/* Rotating adds a key: a pseudonym is hashed with the first key, what comes out with the second one, and so on. So what a corpus holds can be brought to a
 * new key without a name, the same author stays one, and who knows only earlier keys can try no names any more. */
struct secret {
    uint8_t pseudonym[SECRET_BYTES];             /* the first key */
    uint8_t tombstone[SECRET_BYTES];             /* never rotated */
    uint8_t later[ROTATIONS_MAX][SECRET_BYTES];  /* of each rotation, oldest first */
    unsigned rotations;
};

/* Reads the key file, or makes one (mode 0600, random keys) when there is none. */
bool secret_load(str path, struct secret *out, struct err *e) MUST_CHECK;
/* Adds a random key to the file, safe on the disk when it returns, and reads the file again: another process may have added one. */
bool secret_rotate(str path, struct secret *out, struct err *e) MUST_CHECK;
/* By what a corpus tells whose pseudonyms it holds; says nothing of the keys. rotation: 0 = the first key … s->rotations. */
void secret_mark(const struct secret *s, unsigned rotation, uint8_t out[KEY_MARK_BYTES]);
/* 32 hex digits; empty when there is no id. */
str pseudonym_of(const struct secret *s, str source, str author_id, struct arena *a);
/* Whether it is one: a brand file may let names be kept instead. */
bool pseudonym_is(str author);
/* A pseudonym of one rotation as it is after a later one. */
str pseudonym_rotate(const struct secret *s, unsigned from, unsigned to, str pseudonym, struct arena *a);

#endif
