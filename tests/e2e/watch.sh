#!/bin/sh
# watch: each source by its own schedule, a line a round, and a clean end at SIGTERM; with one thread for everything, too.
set -u
. "$(dirname "$0")/lib/e2e.sh"

web=$TEST_TMP/web/news.example
mkdir -p "$web"
for name in often seldom; do
    printf '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>Telvia</title><guid>https://news.example/%s</guid><pubDate>Mon, 20 Apr 2026 08:00:00 GMT</pubDate><description>Die Hotline von Telvia war freundlich.</description></item></channel></rss>' $name >"$web/$name.xml"
done
printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nsources:\n  - feed: {url: "https://news.example/often.xml", every: 2s, delay: 0s}\n  - feed: {url: "https://news.example/seldom.xml", every: 1h, delay: 0s}\n' >"$TEST_TMP/telvia.yaml"
server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"
asked() { awk -F'\t' '{print $4}' "$TEST_TMP/access.log" | grep -c "$1"; }

# A clock that was years ahead once (an empty battery, a slip in --now): the sources do not rest until then. A clock that was put back by minutes changes nothing.
home "$TEST_TMP/clock"
crawl_at() { "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --replay "127.0.0.1:$port" --now "$1" >"$TEST_TMP/out" 2>"$TEST_TMP/said"; }
: >"$TEST_TMP/access.log"
crawl_at 2036-04-27T09:00:00Z
crawl_at 2026-04-27T09:30:00Z
is "a source that was asked in the future is due" 2 "$(asked seldom.xml)"
crawl_at 2026-04-27T09:20:00Z
is "… one of ten minutes ahead is not" 2 "$(asked seldom.xml)"
has "… which is told" "$TEST_TMP/said" '^no source is due before 2026-04-27T09:30'

for jobs in 2 0; do
    home "$TEST_TMP/jobs$jobs"
    : >"$TEST_TMP/access.log"
    "$LEUMUND" watch "$TEST_TMP/telvia.yaml" --replay "127.0.0.1:$port" --jobs $jobs >"$TEST_TMP/out" 2>"$TEST_TMP/said" &
    watcher=$!
    for _ in $(seq 150); do [ "$(asked often.xml)" -ge 3 ] && break; sleep 0.1; done
    sleep 0.3
    kill -TERM $watcher
    wait $watcher
    is "jobs $jobs: a clean end" 0 $?
    between "jobs $jobs: asked again when it is due" 3 5 "$(asked often.xml)"
    is "jobs $jobs: but not before" 1 "$(asked seldom.xml)"
    has "jobs $jobs: a line a round" "$TEST_TMP/said" '^feed(url=https://news.example/often.xml): ok, 1 new posts of 1 answers; next 20'
    has "jobs $jobs: each source is counted once" "$TEST_TMP/said" ' answers of 2 sources$'
    has "jobs $jobs: the end is told" "$TEST_TMP/said" 'stopped'
    is "jobs $jobs: kept" 2 "$("$LEUMUND" stats --format tsv | awk -F'\t' '$1 == "posts" {print $2}')"
    # No two requests of one source sooner than its schedule.
    check "jobs $jobs: not sooner than every 2 s" awk -F'\t' '$4 ~ /often/ {if (last && $1 - last < 1950) {print $1 - last " ms"; bad = 1} last = $1} END {exit bad}' "$TEST_TMP/access.log"
done

# What we refuse ourselves is tried again with the pace of other failures.
home "$TEST_TMP/refused"
printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nsources:\n  - feed: {url: "http://10.1.2.3/often.xml", every: 2s, delay: 0s}\n' >"$TEST_TMP/refused.yaml"
timeout -s TERM 3 "$LEUMUND" watch "$TEST_TMP/refused.yaml" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/said"
is "a source that is refused is tried once" 1 "$(grep -c '^feed(url=http://10.1.2.3/often.xml): refused' "$TEST_TMP/said")"
"$LEUMUND" crawl "$TEST_TMP/refused.yaml" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/said"
has "and with the next start again" "$TEST_TMP/said" 'all 1 requests failed'
