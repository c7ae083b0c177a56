/* scan: the quick look at the raw bytes of an answer: could any brand be named in it at all?
 *
 * One pass without a tree, without charset conversion, without an allocation. scan_names() never says no to an answer whose text, links or
 * descriptions name a brand by an alias, handle, hashtag, product or own domain, in any spelling that src/text/match.c takes for it: inflected,
 * in compounds, with letters drawn out, ä as ae, a with U+0308, &auml;, &#228; or one byte of Latin-1, with soft hyphens and zero-width characters in it, split
 * by inline tags or comments. It may say yes when nothing is named: rarely. What it cannot read (UTF-16 and other encodings that are no
 * superset of ASCII, Latin letters elsewhere than in Latin-1) it answers with yes. Not promised: the last word of a phrase inside of a compound ("Deutsche
 * Staatsbahn"), a name of four or five letters that has lost its e in front of a vowel, words that end tags without their element stand in.
 *
 * Patterns are read-only after scan_compile() and shared by threads. Nothing here knows a clock, a file or a network. */
#ifndef PARSE_SCAN_H
#define PARSE_SCAN_H

#include "base/arena.h"
#include "model/brand.h"

enum scan_syntax { SCAN_AUTO = 0, SCAN_HTML, SCAN_XML, SCAN_JSON, SCAN_TEXT };

/* Names of all brands as one automaton. It lives in the arena and does not point into the brands. A brand that cannot be told by literals
 * (match_all, a name without letter or digit, more than the automaton may hold) makes every answer "maybe". */
struct scan_patterns;
const struct scan_patterns *scan_compile(struct arena *a, const struct brand *brands, size_t count);
bool scan_always(const struct scan_patterns *p);     /* every answer would be "maybe": looking is a waste of time */
size_t scan_states(const struct scan_patterns *p);   /* of the automaton, for tests and figures */

/* False: certainly no brand is named. In HTML the text, alt, title, content, value, href, src and scripts that hold JSON are searched; comments,
 * styles and other scripts are not. In XML and JSON everything is, with markup inside strings taken as markup. */
bool scan_names(const struct scan_patterns *p, str bytes, enum scan_syntax syntax);
/* Can bytes of this encoding be looked at? Empty: not declared, which is fine. The document's own declaration is looked at by scan_names(). */
bool scan_reads(str charset);

/* What a walk through a page tells of it, as it is written: character references not decoded, blanks not trimmed. Any of the functions may be NULL. */
struct scan_told {
    void (*link)(void *ctx, str href, str base); /* of <a>, <area> and <link>; base: of the first <base>, or empty: none was seen yet */
    void (*meta)(void *ctx, str name, str content);
    void *ctx;
};

/* Search and walk at once: patterns may be NULL (nothing is searched), told may be NULL. With told the look goes on to the end. */
struct scan_want {
    enum scan_syntax syntax;
    bool plain; /* without vectors: the same answers */
    const struct scan_told *told;
};
bool scan_page(const struct scan_patterns *p, str bytes, const struct scan_want *want);

/* Does a <meta name="tdm-reservation"> of the page say 1? */
bool scan_reserves(str page);

/* What sort of document it is, by what it says of itself. A page that may hold posts that `thread` or `schema` reads is a thread. */
enum scan_kind { SCAN_KIND_UNKNOWN = 0, SCAN_KIND_THREAD, SCAN_KIND_ARTICLE, SCAN_KIND_PRODUCT, SCAN_KIND_FEED, SCAN_KIND_DATA };
enum scan_kind scan_kind_of(str bytes, enum scan_syntax syntax);
bool scan_is_thread(const struct scan_patterns *p, str page); /* HTML: the same question alone, with marks that were made ready once */
enum scan_syntax scan_syntax_of(str bytes); /* by their beginning */

#endif
