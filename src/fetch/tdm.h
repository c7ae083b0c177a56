/* tdm: reservations of rights by the TDM Reservation Protocol (W3C community group): /.well-known/tdmrep.json and the header tdm-reservation. Pure. */
#ifndef FETCH_TDM_H
#define FETCH_TDM_H

#include "model/request.h"

#define TDM_MAX ((size_t)256 * 1024) /* bytes of tdmrep.json that are read; a longer one reserves nothing */

struct tdm;

/* Everything lives in the arena; the bytes may go. What is no JSON array of {location, tdm-reservation} reserves nothing. */
const struct tdm *tdm_parse(struct arena *a, str json);
/* Is the path (with its query) reserved? Of the locations that match (robots.txt patterns), the longest decides. */
bool tdm_reserves(const struct tdm *t, struct arena *scratch, str target);
bool tdm_header_reserves(const struct header *headers, size_t count); /* tdm-reservation: 1 */

#endif
