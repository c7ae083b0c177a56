/* utf8: on utf8proc. Text inside the program is valid UTF-8, NFC; it is made so once, at the door. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/arena.h"
#include "base/str.h"

bool utf8_valid(str s); /* RFC 3629: no surrogates, no overlong forms; fast for ASCII */
/* Next code point at s.p[*at]; moves *at. A bad byte gives U+FFFD and moves one byte. */
uint32_t utf8_next(str s, size_t *at);
size_t utf8_encode(uint32_t rune, char out[4]); /* bytes written; U+FFFD for what is no scalar value */
str utf8_repair(struct arena *a, str s);        /* bad sequences become U+FFFD; s itself if nothing was bad */
/* What every text passes at the door: repaired, NFC, of more than 30 combining marks in a row the first, soft hyphens and zero-width characters gone (ZWJ between emoji stays),
 * NBSP and other blanks → U+0020, CR LF → LF, other control characters dropped. s itself if nothing changed. */
str utf8_clean(struct arena *a, str s);
/* Nothing but printable ASCII, line feeds, letters of Latin-1, dashes, quotes, the euro and emoji, as most texts: utf8_clean() returns it as it is. */
bool utf8_is_clean(str s);
/* Lower case (simple), for comparing; s itself if nothing changed. With `umlauts`: ä→ae ö→oe ü→ue ß→ss, the form that lexicons and aliases are looked up in. */
str utf8_fold(struct arena *a, str s, bool umlauts);
uint32_t utf8_lower(uint32_t r); /* simple; itself where there is none */
bool utf8_is_letter(uint32_t r);
bool utf8_is_digit(uint32_t r);
bool utf8_is_upper(uint32_t r);
int utf8_width(uint32_t r);    /* columns in a terminal: 0, 1, 2 */
size_t utf8_columns(str s);    /* of a whole text, by grapheme */
size_t utf8_cut(str s, size_t n);            /* longest prefix of at most n bytes that ends between graphemes (code points, if there is none) */
size_t utf8_cut_columns(str s, size_t columns); /* … of at most that many columns */

#endif
