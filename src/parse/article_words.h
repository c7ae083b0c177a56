/* article_words: what names and phrases say about a block: tables, and how they are asked. */
#ifndef PARSE_ARTICLE_WORDS_H
#define PARSE_ARTICLE_WORDS_H

#include "base/str.h"

enum article_name {
    NAME_BESIDE = 1,   /* navigation, advertising, sharing …: beside the page's own text, unless most of the text is in it */
    NAME_FOREIGN = 2,  /* what others wrote: comments, reviews */
    NAME_NEVER = 4,    /* consent and the like: never text, however long */
    NAME_BODY = 8,     /* the text itself, as blogs call it */
    NAME_GOODS = 16,   /* description and properties of goods */
    NAME_CAPTION = 32, /* below a picture */
    NAME_NEWS = 64,    /* beside an article, and perhaps a part of other pages */
    NAME_LEAD = 128,   /* the first words of an article, which often stand with its headline */
};
/* Of a class, id or role: its words are parted by blanks, dashes, underscores and colons. OR of enum article_name. */
unsigned article_names(str value);

/* A heading behind which something else begins: "You may also like", "Kundenbewertungen". */
bool article_ends_at(str heading);
/* A line that is a button or a notice of the page's machinery: "In den Warenkorb", "Skip to content". */
bool article_is_interface(str line);
/* A short line that leads to something else: "Lesen Sie auch: …", "Already a subscriber?". */
bool article_leads_away(str line);
/* A line about the sale and not the thing: a price, stars, delivery. */
bool article_is_trade(str line);

#endif
