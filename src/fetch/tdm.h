/* tdm: reservations of rights by the TDM Reservation Protocol (W3C community group): /.well-known/tdmrep.json and the header tdm-reservation; and by
 * Content-Usage. Pure. */
#ifndef FETCH_TDM_H
#define FETCH_TDM_H

#include "model/request.h"

#define TDM_MAX ((size_t)256 * 1024) /* bytes of tdmrep.json that are read; a longer one reserves nothing */

struct tdm;

/* Everything lives in the arena; the bytes may go. What is no JSON array of {location, tdm-reservation} reserves nothing. */
const struct tdm *tdm_parse(struct arena *a, str json);
/* Is the path (with its query) reserved? Of the locations that match (robots.txt patterns), the longest decides. */
bool tdm_reserves(const struct tdm *t, struct arena *scratch, str target);
/* What the headers say: tdm-reservation: 1, or Content-Usage. NULL: nothing is reserved; else the reason. */
const char *tdm_header_reserves(const struct header *headers, size_t count);
/* Preferences of Content-Usage (IETF aipref: "tdm=n, search=y"), of a header or of robots.txt: is one of them about reading texts by program at all
 * ("tdm", "bots", "all"), and says n? What is said of search or of the training of models is no concern of ours. */
bool tdm_usage_reserves(str usage);

#endif
