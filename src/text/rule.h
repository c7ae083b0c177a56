/* rule: names of what evidence can say (struct evidence.rule). Numbers are stored in the corpus: append, never renumber. */
#ifndef TEXT_RULE_H
#define TEXT_RULE_H

#include "base/str.h"

#include <stdint.h>

#define RULES(X) \
    X(NONE, "none", "nothing") \
    X(WORD, "word", "valence of a word, as the lexicon rates it") \
    X(PHRASE, "phrase", "valence of a phrase") \
    X(FACT, "fact", "a fact that is good or bad for a customer") \
    X(EMOJI, "emoji", "valence of an emoji or emoticon") \
    X(COMPOUND, "compound", "valence of the last part of a compound") \
    X(STEM, "stem", "valence found by the word's stem") \
    X(TYPO, "typo", "valence of a word one typing error away") \
    X(NEGATION, "negation", "a negator turns its word: factor") \
    X(BOOSTER, "booster", "a booster strengthens its word: factor") \
    X(DAMPENER, "dampener", "a dampener weakens its word: factor") \
    X(CAPITALS, "capitals", "a word in capitals inside small letters: factor") \
    X(ELONGATION, "elongation", "a drawn-out word: factor") \
    X(EXCLAMATION, "exclamation", "exclamation marks: factor") \
    X(CONTRAST, "contrast", "before or after but: factor") \
    X(CONCESSION, "concession", "inside although: factor") \
    X(WISH, "wish", "a wish or condition, not a fact: factor") \
    X(QUESTION, "question", "asked, not said: factor") \
    X(COMPARISON, "comparison", "compared with another: factor") \
    X(WEAK, "weak", "a word that often carries no opinion: factor") \
    X(NEWS, "news", "bad or good in the world at large: factor") \
    X(REPEATED, "repeated", "the same word or emoji again: factor") \
    X(TARGET, "target", "said about another brand or thing: factor") \
    X(QUOTED, "quoted", "said by somebody else: factor") \
    X(IRONY, "irony", "an irony mark turns praise: factor of all praise in the sum") \
    X(RATING, "rating", "the stated rating, -1 … 1") \
    X(VERDICT, "verdict", "the author's own conclusion: factor") \
    X(SUM, "sum", "the sum of all contributions") \
    X(CUE, "cue", "a word that names a touchpoint") \
    X(FALLBACK, "fallback", "no touchpoint is named: the fallback") \
    X(ALIAS, "alias", "the brand's name") \
    X(ALIAS_COMPOUND, "alias-compound", "the brand's name inside a longer word") \
    X(HANDLE, "handle", "the brand's handle") \
    X(HASHTAG, "hashtag", "the brand's hashtag") \
    X(LINK, "link", "a link to the brand") \
    X(PRODUCT, "product", "a product of the brand") \
    X(EXCLUDED, "excluded", "a context in which it is somebody else") \
    X(CONTEXT, "context", "a word that settles an ambiguous name") \
    X(ABOUT, "about", "the source is about the brand") \
    X(INHERITED, "inherited", "the thread is about the brand") \
    X(MATCH_ALL, "match-all", "every text is about the brand") \
    X(SUGGESTION, "suggestion", "proposes something") \
    X(ASKS, "asks", "asks something") \
    X(RECOMMENDS, "recommends", "recommends to others") \
    X(WARNS, "warns", "warns others off") \
    X(STAYS, "stays", "stays, comes back, long a customer") \
    X(COMPLAINS, "complains", "complains") \
    X(CONTENT, "content", "is content") \
    X(LEAVES, "leaves", "leaves, has left, or threatens to") \
    X(SWITCHES_TO, "switches-to", "to whom") \
    X(WAIT, "wait", "stated waiting, in minutes") \
    X(CONTACTS, "contacts", "how often the customer had to get in touch") \
    X(TRANSFERS, "transfers", "how often the customer was passed on") \
    X(REPEATS, "repeats", "has to explain again") \
    X(BROKEN_PROMISE, "broken-promise", "a promise that was not kept") \
    X(LAG, "lag", "days since the experience") \
    X(FIRST_PERSON, "first-person", "tells of itself: a customer's voice") \
    X(OWN_VOICE, "own-voice", "the author is the brand") \
    X(PRESS, "press", "written like press or news") \
    X(PROMOTION, "promotion", "advertises") \
    X(ANNOUNCES, "announces", "announces something") \
    X(EMOTION, "emotion", "names a feeling: number of the emotion") \
    X(CAUSE, "cause", "says what was the matter: number of the cause") \
    X(FUNCTION_WORDS, "function-words", "words that only this language has") \
    X(DETECTOR, "detector", "the language detector's answer") \
    X(DECLARED, "declared", "the declared language") \
    X(LENGTH, "length", "normalisation by length: factor") \
    X(CONTRADICTION, "contradiction", "praise beside blame: the weaker side's share") \
    X(OTHER_BRAND, "other-brand", "another brand named in the same post") \
    X(STATEMENT, "statement", "no person is heard speaking: factor") \
    X(DEAD_ZONE, "dead-zone", "a score of this size or less is neutral") \
    X(FOREIGN_WORD, "borrowed", "an English word in a German text: factor") \
    X(SHARE, "share", "a compound's head or modifier, a stem, a typing error: factor") \
    X(CARRY, "carry", "no touchpoint is named beside it: factor") \
    X(SCORE, "score", "the score that results") \
    X(NEGATIVE, "negative", "weight of every negative contribution: factor") \
    X(FACT_WEIGHT, "fact-weight", "how much a fact weighs beside an opinion: factor") \
    X(TOLD, "told", "where the words say nothing, what the customer did or went through is the score") \
    X(NAMED, "named", "a word of the brand's own name judges nothing: factor") \
    X(INSIDER, "insider", "works there, or heard it there: no customer's voice") \
    X(PROPOSAL, "proposal", "a bare proposal judges nothing: a faint score is none") \
    X(DENIED, "denied", "what is denied is missed") \
    X(REST, "rest", "what further words add: more than there are rows for")

#define RULE_ENUM(id, name, help) RULE_##id,
enum rule { RULES(RULE_ENUM) RULE_COUNT };

const char *rule_name(uint16_t rule); /* "unknown" beyond the table: a later version's */
const char *rule_help(uint16_t rule);
extern const str rule_names[RULE_COUNT]; /* by number: record.evidence_rules */

#endif
