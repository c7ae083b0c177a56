/* image: the shipped lexicons as they are in memory when they are compiled, made when the program is built and kept in it, so that a
 * start reads nothing and allocates nothing for them: pages of the program's file come when they are touched.
 *
 * A header, then the tables of a struct text one behind the other, each at a multiple of 64 bytes. They refer to each other by number, so
 * that the image is read where it lies. It fits one machine, one compiler and one state of the sources; where it does not fit, the
 * lexicons are compiled at start, with the same result. Only for src/text, scripts/image.c and tests. */
#ifndef TEXT_IMAGE_H
#define TEXT_IMAGE_H

#include "text/text.h"

/* The image in this program; n = 0 where there is none. scripts/image-bytes.c puts it there. */
extern const char text_image_bytes[] __attribute__((visibility("hidden")));
extern const size_t text_image_n __attribute__((visibility("hidden")));

/* Compiles what text_new() would, and writes it down, in the arena. Brands leave their words in the tables, nothing else. False with the
 * first problem where a lexicon line, or a brand, could not be used. The same options give the same bytes. */
bool text_image_make(struct arena *a, const struct text_options *o, str *out, struct err *e) MUST_CHECK;
/* Is it an image of the lexicons in this program, and whole? What lies in its tables is not looked at. */
bool text_image_fits(str image);

/* A text of the shipped lexicons out of this program's image, finished; NULL where the image does not fit. */
struct text *text_of_image(struct arena *a);
/* Makes its lexicon such that it can grow again. No-op where it can. */
void text_reopen(struct text *t);

#endif
