/* weights: the numbers of the sentiment formulas, by name, from lexicons/weights.txt. Fitted by scripts/fit-weights. */
#ifndef TEXT_WEIGHTS_H
#define TEXT_WEIGHTS_H

#include "base/str.h"

/* name, default, what it does */
#define WEIGHTS(X) \
    X(negate_positive, -0.6, "factor of a negated positive word") \
    X(negate_negative, -0.4, "factor of a negated negative word") \
    X(boost, 1.0, "how much of a booster's strength counts") \
    X(dampen, 1.0, "how much of a dampener's strength counts") \
    X(capitals, 1.25, "factor of a word in capitals") \
    X(elongated, 1.2, "factor of a drawn-out word") \
    X(exclaim, 1.1, "factor in a sentence with an exclamation mark") \
    X(exclaim_many, 1.2, "factor in a sentence with several") \
    X(contrast_before, 0.6, "factor before but") \
    X(contrast_after, 1.3, "factor after but") \
    X(concession, 0.4, "factor inside although") \
    X(wish_positive, 0.2, "factor of praise inside a wish or condition") \
    X(wish_negative, 0.6, "factor of blame inside a wish or condition") \
    X(condition, 0.6, "factor inside if") \
    X(question, 0.5, "factor inside a question") \
    X(quoted, 0.7, "factor inside quotation marks") \
    X(weak, 0.5, "factor of a weak word") \
    X(news, 0.35, "factor of a news word") \
    X(fact, 0.8, "factor of a fact") \
    X(emoji, 0.9, "factor of an emoji or emoticon") \
    X(wry, 0.2, "factor of a smile beside nothing but blame") \
    X(compound, 0.8, "factor of a compound's head") \
    X(modifier, 0.5, "factor of a compound's modifier") \
    X(stem, 0.7, "factor of a word found by its stem") \
    X(typo, 0.7, "factor of a word found at distance one") \
    X(foreign, 0.7, "factor of an English word in a German text") \
    X(repeat, 0.5, "factor of the same word again") \
    X(verdict, 1.4, "factor inside the author's conclusion") \
    X(irony, -0.5, "factor of praise beside an irony mark") \
    X(last, 1.0, "factor of the last sentence of several") \
    X(negative, 1.1, "factor of every negative contribution") \
    X(norm, 9.0, "the sum s becomes s / sqrt(s² + norm + norm_length × words)") \
    X(norm_length, 0.15, "see norm") \
    X(plain, 0.75, "factor of a text with no sign of a person speaking") \
    X(news_text, 0.6, "factor of a text that is written like news") \
    X(report, 0.5, "factor of a notice or a report: words of signals.lex announce it or name its source") \
    X(dead, 0.12, "normalised sums below it are neutral") \
    X(dead_de, 0.16, "… in German texts") \
    X(dead_personal, 0.7, "… times this where a person is heard: I, exclamation marks, emoji") \
    X(dead_about, 0.3, "… times this in a text that is about the brand by its place: a review") \
    X(mixed, 0.45, "share of the weaker side from which a text is mixed") \
    X(rating, 0.3, "share of a stated rating in the score") \
    X(told, 0.2, "score of a customer's post whose words say nothing, but who left, warned, waited an hour, recommended, …") \
    X(carry, 0.6, "factor of an opinion whose sentence names no touchpoint") \
    X(named, 0.8, "factor of an opinion without a touchpoint in a sentence that names the brand") \
    X(unnamed, 0.7, "factor of an opinion without a touchpoint in a text that names none") \
    X(denied, 0.7, "blame of a sentence that only denies") \
    X(denied_heard, 1.1, "… where a person is heard") \
    X(alone, 0.7, "factor of an opinion without a touchpoint in a sentence that holds nothing else")

#define WEIGHT_ID(name, value, help) W_##name,
enum weight { WEIGHTS(WEIGHT_ID) WEIGHT_COUNT };

extern const str weight_names[WEIGHT_COUNT];
void weights_default(float w[WEIGHT_COUNT]);
/* One "name value" a line, # comments. A line with an unknown name, or a value that the weight cannot have, changes nothing: false with the number of the first. */
bool weights_parse(str bytes, float w[WEIGHT_COUNT], uint32_t *bad_line);

#endif
