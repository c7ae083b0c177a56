/* corpus: what commands over the corpus share: opening it, its brands, filters of lists. */
#ifndef CLI_CORPUS_H
#define CLI_CORPUS_H

#include "cli/cli.h"
#include "insight/period.h"
#include "model/field.h"
#include "output/rows.h"
#include "output/style.h"
#include "store/store.h"

/* A corpus opened for reading, with one reader's transaction and its brands. */
struct corpus {
    struct store *store;
    struct txn *txn;
    struct brand_record *records;
    size_t count;
};
bool corpus_open(struct cli *c, struct corpus *out, struct err *e) MUST_CHECK;
void corpus_close(struct corpus *k);
/* The brand that --brand names; the only one when it names none. */
bool corpus_brand(struct cli *c, const struct corpus *k, str id, const struct brand_record **out, struct err *e) MUST_CHECK;
/* In which its days are counted. */
bool corpus_zone(struct cli *c, const struct brand_record *r, const struct zone **out, struct err *e) MUST_CHECK;
/* Its newest file, as the corpus keeps it; with that zone, where the file has another one since. */
bool corpus_brand_file(struct cli *c, const struct brand_record *r, struct brand *out, struct err *e) MUST_CHECK;
bool corpus_snapshot(struct cli *c, const struct brand_record *r, struct brand *out, struct err *e) MUST_CHECK; /* to the letter */

/* --period, --until and --voice of boards. Times are those of the zone; a voice that was not given leaves *voices as it is. */
bool board_period(struct cli *c, enum period_unit *unit);
bool board_until(struct cli *c, const struct zone *zone, int64_t *at, struct err *e) MUST_CHECK;
bool board_voices(struct cli *c, uint32_t *voices);

struct style cli_style(const struct cli *c);

#endif
