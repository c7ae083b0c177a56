/* stream: sources that send by themselves (Jetstream): one WebSocket connection each, read in a thread of its own beside the fetch thread.
 *
 *   frame → is it a deletion, or could a brand be named in its bytes? → batch of lines → a response as any other → workers → writer
 *
 * Frames that name no brand are dropped unread. Batches go the way of all responses, so posts, deletions and the source's new mark commit together, and a
 * crash or a cut connection asks again from the mark: delivery is at least once, and known posts are known. The last frame seen closes each batch even if it was
 * dropped, so that the mark moves on where nobody speaks of the brand. A full queue stops the reading, and thereby the sender. */
#ifndef RUN_STREAM_H
#define RUN_STREAM_H

#include "run/stage.h"

struct streams;

/* For each lane that commit_start() said is to be listened to. Never fails: a stream that cannot be read tells so as a response. NULL: there are none. */
struct streams *streams_start(struct crawl *c);
/* Until each has caught up and was listened to for listen_ms, or the crawl is stopped. NULL is fine. */
void streams_end(struct streams *s);

#endif
