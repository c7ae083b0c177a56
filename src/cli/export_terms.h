/* export_terms: whose texts an export leaves out, because the terms of their source do not let them be passed on (`text_export_ok: no`). */
#ifndef CLI_EXPORT_TERMS_H
#define CLI_EXPORT_TERMS_H

#include "model/field.h"
#include "source/source.h"

struct export_terms;

/* Lives in the arena, as brands and sources must. */
struct export_terms *export_terms_new(struct arena *a, const struct sources *s, const struct brand *brands, size_t count);
/* Where the texts may not be passed on, *r becomes a row without titles, texts and words of evidence, made in *bare; that is counted. */
struct export_bare {
    struct post post;
    struct mention mention;
};
void export_terms_apply(struct export_terms *t, struct record *r, struct export_bare *bare);
void export_terms_add(struct export_terms *t, const struct export_terms *part); /* what the rows of another one came to */
int64_t export_terms_left_out(const struct export_terms *t);
/* Names of those sources, for people: "yelp, googleplaces". */
str export_terms_names(const struct export_terms *t, struct arena *a);

#endif
