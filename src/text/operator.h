/* operator: words that change other words: lexicons/LANG/operators.lex. Notation: docs/lexicon-format.md, "Operators". */
#ifndef TEXT_OPERATOR_H
#define TEXT_OPERATOR_H

#include "base/str.h"

#define OPERATOR_KINDS(X) \
    X(NEGATE, "neg")       /* turns what comes behind it in the clause, else a verb before it */ \
    X(NEGATE_NEAR, "neg-near") /* turns only the next few words: kein, ohne, without */ \
    X(NEGATE_BACK, "neg-back") /* turns what stands before it: gab es nicht; Fehlanzeige behind a question */ \
    X(BOOST, "boost") X(DAMP, "damp") \
    X(PLAIN, "plain")      /* does nothing, and keeps its words from doing anything: nicht nur */ \
    X(CONTRAST, "contrast") X(CONCEDE, "concede") X(IF, "if") X(WISH, "wish") X(ASK, "ask") X(THAN, "than") \
    X(IRONY, "irony") X(LEAD, "irony-lead") /* ironic in front of a bad fact: "Danke, wieder Verspätung" */ \
    X(VERDICT, "verdict") X(QUOTE, "quote") X(CLAUSE, "clause") /* a conjunction that begins a clause */

#define OPERATOR_ENUM(id, name) OPERATOR_##id,
enum operator_kind { OPERATOR_KINDS(OPERATOR_ENUM) OPERATOR_KIND_COUNT };

struct operator {
    uint8_t kind;
    uint8_t langs;
    uint16_t spare;
    float value; /* strength of boosters and dampeners, share of irony; of negators 0: nothing is missed by it */
};

struct operators {
    struct operator *at;
    size_t count, cap;
};

/* Does it deny something? */
static inline bool operator_negates(unsigned kind)
{
    return kind == OPERATOR_NEGATE || kind == OPERATOR_NEGATE_NEAR || kind == OPERATOR_NEGATE_BACK;
}

bool operator_kind_parse(str s, enum operator_kind *out);

#endif
