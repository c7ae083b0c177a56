#!/bin/sh
# A stream of every post of a network: those that name the brand are found, deletions are followed, and after a cut connection it goes on where it stopped.
set -u
. "$(dirname "$0")/lib/e2e.sh"
frames=$TEST_TMP/frames.jsonl
log=$TEST_TMP/stream.log

stream_server() { # stream's options; the port is in $port then
    rm -f "$TEST_TMP/stream-port" "$log"
    "$BUILD/tests/server/stream" --port-file "$TEST_TMP/stream-port" --log "$log" --seconds 300 "$@" 2>"$TEST_TMP/server.err" &
    stream_pid=$!
    servers="$servers $stream_pid"
    tries=0
    while [ ! -s "$TEST_TMP/stream-port" ] && [ $tries -lt 100 ]; do tries=$((tries + 1)); sleep 0.05; done
    port=$(cat "$TEST_TMP/stream-port")
}
stream_stop() {
    kill "$stream_pid" 2>/dev/null
    wait "$stream_pid" 2>/dev/null
}
crawl() { "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all --now 2026-05-25T15:00:00Z --replay "127.0.0.1:$port" "$@" >"$TEST_TMP/out" 2>"$TEST_TMP/err"; }
count() { "$LEUMUND" list --brand telvia --boosts --limit 0 --format jsonl --now 2026-05-25T15:00:00Z "$@" 2>/dev/null | wc -l; }

# 2,000 posts, a second between two; each hundredth names the brand. POST NUMBER TEXT
post() { printf '{"did":"did:plc:p%d","time_us":%d,"kind":"commit","commit":{"rev":"r%d","operation":"create","collection":"app.bsky.feed.post","rkey":"k%d","record":{"$type":"app.bsky.feed.post","createdAt":"2026-05-25T14:%02d:%02d.000Z","langs":["de"],"text":"%s"},"cid":"c"}}\n' "$1" $((1779717600000000 + $1 * 1000000)) "$1" "$1" $(($1 / 60)) $(($1 % 60)) "$2"; }
n=0
while [ $n -lt 2000 ]; do
    case $((n % 100)) in
    50) post $n "Wieder zwei Stunden Warteschleife bei Telvia, Nummer $n." ;;
    *) post $n "Das Wetter ist heute gut, Nummer $n." ;;
    esac
    n=$((n + 1))
done >"$frames"
{
    post 2000 'Auch so geschrieben: T\u0065lvia, nie erreichbar.'
    post 2001 'Mein Vertrag bei #telvia ist gek\u00fcndigt.'
    printf '{"did":"did:plc:p50","time_us":1779719602000000,"kind":"commit","commit":{"rev":"d","operation":"delete","collection":"app.bsky.feed.post","rkey":"k50"}}\n'
    printf '{"did":"did:plc:p150","time_us":1779719603000000,"kind":"account","account":{"active":false,"did":"did:plc:p150","seq":5,"status":"deleted"}}\n'
    printf '{"did":"did:plc:p250","time_us":1779719604000000,"kind":"account","account":{"active":true,"did":"did:plc:p250","seq":6}}\n'
    printf '{"did":"did:plc:p250","time_us":1779719605000000,"kind":"identity","identity":{"did":"did:plc:p250","seq":7}}\n'
    echo 'no JSON at all, but Telvia'
} >>"$frames"
printf 'brand: Telvia\nid: telvia\nhashtags: [telvia]\nsources:\n  - bluesky-stream\n' >"$TEST_TMP/telvia.yaml"

# --- times as cursors; the connection breaks twice
home "$TEST_TMP/times"
stream_server --frames "$frames" --cut 700 --cut 300 --hold
crawl --listen 5s
has "a crawl of a stream" "$TEST_TMP/err" '^22 new posts with 22 mentions, 0 edited, 2 deleted'
has "it says how much went by" "$TEST_TMP/err" 'posts went by in streams'
is "it connected three times" 3 "$(grep -c ^connect "$log")"
has "first from an hour before" "$log" '^connect 1779717600000000 jetstream1.us-east.bsky.network leumund/'
has "then from five seconds before what it had seen" "$log" '^connect 1779718294000000 '
has "and again" "$log" '^connect 1779718588000000 '
is "what remains: 20 of 22" 20 "$(count Telvia)"
is "the one that was deleted has no text" 0 "$(count '"Nummer 50"')"
is "nor has the one whose author left" 0 "$(count '"Nummer 150"')"
is "the account that is active stays" 1 "$(count '"Nummer 250"')"
is "escapes were understood" 1 "$(count erreichbar)"
check "check finds nothing" "$LEUMUND" check
has "the source is well" "$TEST_TMP/err" 'of 1 source'

# --- the next crawl goes on from the mark, and doubles nothing
before=$(grep -c ^connect "$log")
crawl --listen 1s
has "again: nothing new" "$TEST_TMP/err" '^nothing new: '
is "one connection more" $((before + 1)) "$(grep -c ^connect "$log")"
is "from five seconds before the end" "connect 1779719598000000" "$(grep ^connect "$log" | tail -n 1 | cut -d' ' -f1,2)"
is "the same posts" 20 "$(count Telvia)"

# --- tried, before anything is kept
"$LEUMUND" sources try "$TEST_TMP/telvia.yaml" --now 2026-05-25T15:00:00Z --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
has "sources try listens for a while" "$TEST_TMP/out" '^    2[0-9] posts, 22 of them about Telvia; mark: '
has "and shows posts" "$TEST_TMP/out" '^    2026-05-25T14:.*Telvia'
stream_stop

# --- numbers as cursors, on the same server only
home "$TEST_TMP/numbers"
stream_server --frames "$frames" --sequence --cut 700 --hold
crawl --listen 5s
is "by number: the same posts" 20 "$(count Telvia)"
has "after the cut: from the number" "$log" '^connect 700 '
crawl --listen 1s
is "and in the next crawl, too" "connect 2004" "$(grep ^connect "$log" | tail -n 1 | cut -d' ' -f1,2)"
sed 's/- bluesky-stream/- bluesky-stream: {server: other.example}/' "$TEST_TMP/telvia.yaml" >"$TEST_TMP/other.yaml"
"$LEUMUND" crawl "$TEST_TMP/other.yaml" --all --now 2026-05-25T15:00:00Z --replay "127.0.0.1:$port" --listen 1s >/dev/null 2>&1
is "another server is another source: by time" "connect 1779717600000000 other.example" "$(grep ^connect "$log" | tail -n 1 | cut -d' ' -f1,2,3)"
stream_stop

# --- one thread, and a server that hangs up when it has sent all
home "$TEST_TMP/single"
stream_server --frames "$frames"
crawl --jobs 0 --listen 3s
is "--jobs 0: the same posts" 20 "$(count Telvia)"
stream_stop

# --- stopped in the middle: what was found is kept, the rest comes with the next crawl
home "$TEST_TMP/stopped"
stream_server --frames "$frames" --cut 1000 --hold
"$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all --now 2026-05-25T15:00:00Z --replay "127.0.0.1:$port" --listen 1h >/dev/null 2>"$TEST_TMP/err" &
victim=$!
tries=0
while ! grep -q ^cut "$log" 2>/dev/null && [ $tries -lt 100 ]; do tries=$((tries + 1)); sleep 0.05; done
kill -9 $victim
wait $victim 2>/dev/null
crawl --listen 4s
is "killed and crawled again: the same posts" 20 "$(count Telvia)"
stream_stop

# --- robots.txt counts, refusals are told, and a server that is away is no disaster
home "$TEST_TMP/robots"
stream_server --frames "$frames" --robots 'User-agent: *
Disallow: /subscribe'
crawl
has "robots.txt forbids a stream, too" "$TEST_TMP/err" 'robots.txt of jetstream1.us-east.bsky.network does not allow it'
is "and nobody connected" 0 "$(grep -c ^connect "$log")"
stream_stop
home "$TEST_TMP/refused"
stream_server --frames "$frames" --refuse 1 --hold
crawl --listen 3s
has "refused once: another server is asked" "$log" '^connect 1779717600000000 jetstream2.us-east.bsky.network '
is "with all its posts" 20 "$(count Telvia)"
stream_stop
home "$TEST_TMP/away"
"$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all >/dev/null 2>"$TEST_TMP/err"
has "without a contact nobody is asked" "$TEST_TMP/err" 'no contact is set'

# --- recorded frames
recorded=$ROOT/../shared/samples/bluesky/jetstream_v1_events.jsonl
if [ -e "$recorded" ]; then
    home "$TEST_TMP/recorded"
    printf 'brand: RSV\nid: telvia\nsources: [bluesky-stream]\n' >"$TEST_TMP/telvia.yaml"
    stream_server --frames "$recorded"
    crawl --listen 2s
    is "recorded frames: one post" 1 "$(count RSV)"
else
    echo "skipped recorded frames: they are not here"
fi
