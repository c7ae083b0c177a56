/* prepare: what every post passes before it is scored and stored, wherever it came from. */
#ifndef RUN_PREPARE_H
#define RUN_PREPARE_H

#include "model/brand.h"
#include "model/post.h"
#include "store/pseudonym.h"
#include "text/text.h"

/* Is the author one of the brands' own voices? Must be asked before authors become pseudonyms. */
bool post_is_own_voice(const struct brand *brands, size_t count, const struct post *p);
/* Title, text and answer, the thread's title, links and alt texts without mail addresses, phone numbers, IBANs. */
void post_scrub(struct arena *a, struct post *p);
/* Scrubs and reads. `scrub`: whoever gave it wants it scrubbed in any case; else it is where one of the brands wants it that it is found to be about. */
void post_read(const struct text *t, struct text_scratch *s, const struct brand *brands, size_t count, bool scrub, struct post *p, struct arena *a, struct reading *out);
/* Does one of the brands that it is about want pseudonyms? */
bool post_wants_pseudonym(const struct brand *brands, size_t count, const struct reading *r);
/* The author becomes a pseudonym, or (hide = false, as a brand file may ask) a plain name; author and author_id are emptied. */
void post_hide_author(const struct secret *secret, bool hide, struct post *p, struct arena *a);

#endif
