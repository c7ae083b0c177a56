#!/bin/bash
# Hosts that say how many requests they give: what is left of it is counted, spread and kept in the corpus. A crawl is killed in the middle of such buckets and
# started again: no host is asked sooner than what it had told allows, and none more often.
#
#   KILLS=4  how many      SEED=…  the same instants again
set -u
. "$(dirname "$0")/lib/e2e.sh"
KILLS=${KILLS:-4}
SEED=${SEED:-$(date +%s)}
PAGES=42 # of each: more than two buckets of twenty
families="mastodon bluesky github reddit x draft discourse stackexchange"
home "$TEST_TMP/home"
mkdir -p "$XDG_CONFIG_HOME/leumund/feeds/sources"
"$BUILD/tests/server/hostile" --port-file "$TEST_TMP/port" --log "$TEST_TMP/log" --seconds 240 &
servers=$!
for _ in $(seq 100); do [ -s "$TEST_TMP/port" ] && break; sleep 0.1; done
port=$(cat "$TEST_TMP/port")
cat >"$XDG_CONFIG_HOME/leumund/feeds/sources/eimer.yaml" <<'YAML'
title: One page of a host with a bucket
type: post
format: json
checked: recorded
params: {family: {about: kind of headers, example: x}, n: {about: number, example: "1"}}
rate: {wait: /backoff}
request: {url: "https://{family}.example/bucket/{family}/{n}"}
items:
  - path: /items
    fields: {id: /id, text: /text, published: /at}
YAML
{
    printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nsources:\n'
    for family in $families; do
        printf '  - eimer: {family: %s, n: [%s], delay: 50ms}\n' "$family" "$(seq -s, "$PAGES")"
    done
} >"$TEST_TMP/telvia.yaml"
crawl() { exec "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --replay "127.0.0.1:$port" --quiet; }

awk -v seed="$SEED" -v n="$KILLS" 'BEGIN {srand(seed); for (i = 0; i < n; i++) printf "%.3f\n", 1.2 + rand() * 1.8}' >"$TEST_TMP/instants"
: >"$TEST_TMP/kills"
while read -r instant; do
    crawl >/dev/null 2>>"$TEST_TMP/err" &
    victim=$!
    sleep "$instant"
    kill -9 $victim 2>/dev/null && date +%s%3N >>"$TEST_TMP/kills"
    wait $victim 2>/dev/null
done <"$TEST_TMP/instants"
before=$(grep -c /bucket/ "$TEST_TMP/log")
(crawl >"$TEST_TMP/out" 2>"$TEST_TMP/err") || not_ok "the last crawl" "$(cat "$TEST_TMP/err")"
value() { "$LEUMUND" stats --format tsv | awk -F'\t' -v name="$1" '$1 == name {print $2}'; }
is "every post ($before requests before the last crawl, SEED=$SEED)" $((PAGES * $(echo $families | wc -w))) "$(value posts)"
# A bucket that is told of only in the answer that empties it: who is killed before that answer is written down cannot know. Such a kill excuses the next 429, and
# nothing else does: the answer came at most a second before it, and one more on a machine that does other things.
unknown() { # lines of one family
    awk -F'\t' 'NR == FNR {kill[++kills] = $1; next}
        $5 != 429 && $5 != 425 {before = last; last = $1}
        $5 == 429 {
            excused = 0
            for (i = 1; i <= kills; i++) if (kill[i] >= before && kill[i] <= before + 2000 && kill[i] <= $1) excused = 1
            if (!excused) n++
        }
        END {print n + 0}' "$TEST_TMP/kills" -
}
for family in $families; do
    lines=$(grep "$family.example/bucket/" "$TEST_TMP/log")
    case $family in
    discourse) ;; # says nothing until it was too much
    stackexchange) is "$family: never more than the bucket holds" 0 "$(unknown <<<"$lines")" ;;
    *) is "$family: never more than the bucket holds" 0 "$(awk -F'\t' '$5 == 429' <<<"$lines" | wc -l)" ;;
    esac
    is "$family: never sooner than what was told allows" 0 "$(awk -F'\t' '$5 == 425' <<<"$lines" | wc -l)"
done
