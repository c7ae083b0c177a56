/* board_words: what the board says, in English and German. */
#ifndef OUTPUT_BOARD_WORDS_H
#define OUTPUT_BOARD_WORDS_H

#include "model/mention.h"

enum board_word {
    BOARD_TITLE, BOARD_MENTION, BOARD_MENTIONS, BOARD_BEFORE, BOARD_NET, BOARD_EFFORT, BOARD_WAIT, BOARD_MINUTES, BOARD_TOUCHPOINT, BOARD_SHARE, BOARD_CHANGE, BOARD_FEW, BOARD_VOICES, BOARD_STANCE, BOARD_LEAVING,
    BOARD_IDEA, BOARD_IDEAS, BOARD_QUESTION, BOARD_QUESTIONS, BOARD_SAID, BOARD_NOTHING, BOARD_DAYS, BOARD_WEEKS, BOARD_MONTHS, BOARD_MORE_PRAISE, BOARD_MORE_BLAME, BOARD_AS_MUCH, BOARD_UNDATED, BOARD_CORRECTED, BOARD_REMOVED, BOARD_SHARES, BOARD_CUSTOMERS, BOARD_OTHERS, BOARD_PROXY, BOARD_SO_FAR, BOARD_AGAINST, BOARD_ALL_VOICES, BOARD_LEGEND, BOARD_MADE, BOARD_HOURS, BOARD_WHOLE_DAY, BOARD_WHOLE_DAYS,
    BOARD_WORDS
};

const char *board_word(enum board_word word, bool german);
/* Names of values, as people say them; data formats keep the ids of model/mention. */
const char *board_label(enum label label, bool german);
const char *board_stance(enum stance stance, bool german);
const char *board_voice(enum voice voice, bool german);

#endif
