/* damage: LMDB keeps no checksums of its pages, and a page whose head is damaged can lead it anywhere. Who reads the corpus then ends with a sentence, not with a signal, where the
 * address that failed is one of the corpus's file, or LMDB was at work; a crash elsewhere is our own, and stays one. Records have checksums: what is shown is right, whatever stands in a page's head. */
#ifndef CLI_DAMAGE_H
#define CLI_DAMAGE_H

#include "base/str.h"

void damage_tell(str store); /* while the corpus in that folder is read: a page that cannot be read ends the process, with CLI_STORE */
void damage_end(void);

#endif
