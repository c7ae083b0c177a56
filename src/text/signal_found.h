/* signal_found: what the patterns of one post say, before it is decided. Only for src/text. */
#ifndef TEXT_SIGNAL_FOUND_H
#define TEXT_SIGNAL_FOUND_H

#include "text/reading.h"

struct found_signals {
    size_t brand;
    uint64_t found;   /* set of kinds with a count */
    uint32_t count[SIGNAL_KIND_COUNT], sentences[SIGNAL_KIND_COUNT], last_sentence[SIGNAL_KIND_COUNT];
    float strength[SIGNAL_KIND_COUNT];
    uint32_t all_sentences, questions;
    int64_t posted;   /* when the text was posted; with `dated` */
    bool dated;
    bool standing;    /* the longest wait is a standing state: since … */
    double wait, contacts, transfers, lag;
    double contacts_here;     /* what the last of them told, with those before it in its sentence */
    const struct hit *contacts_last;
    double transfers_here;    /* the same of being passed on */
    const struct hit *transfer_last;
    uint32_t emotions;
    float causes[CAUSE_COUNT]; /* how strongly each is told */
    const struct hit *cause_by[CAUSE_COUNT];
    uint32_t to;      /* token of the new provider's name */
    bool to_mine;     /* it is the brand itself */
    struct {          /* for the evidence; only of what was found */
        double value; /* minutes, days, times; NAN = says no number */
        const struct hit *first;
    } of[SIGNAL_KIND_COUNT];
};
_Static_assert(SIGNAL_KIND_COUNT <= 64, "a set of kinds is 64 bits");

/* Numbers, names and sets of one hit. */
void found_measure(const struct text *t, struct text_scratch *s, struct found_signals *f, const struct hit *h, unsigned kind);
/* Does what stands around a time tell of trouble: blame in its sentence or beside it, or a negator in its sentence? */
bool found_trouble(const struct text *t, const struct text_scratch *s, const struct hit *h);
/* Sets the mention's cause; its label, moments and the opinions' targets are known. */
void cause_decide(const struct text *t, struct text_scratch *s, const struct found_signals *f, struct mention *m);
void signal_row(struct text_scratch *s, const struct hit *h, unsigned kind, double value);

#endif
