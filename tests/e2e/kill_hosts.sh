#!/bin/sh
# kill -9 at random instants of a crawl of 50 hosts that have a delay: across all restarts no host is asked sooner than its delay, and what is found in the end
# is neither less nor more than without kills.
#
#   KILLS=10  how many      SEED=…  the same instants again      HOSTS=50  DELAY=400 (ms)
set -u
. "$(dirname "$0")/lib/e2e.sh"
KILLS=${KILLS:-10}
SEED=${SEED:-$(date +%s)}
HOSTS=${HOSTS:-50}
PAGES=$((KILLS > 20 ? KILLS : 14)) # so many that the crawl outlasts the kills
DELAY=${DELAY:-400}
home "$TEST_TMP/home"

echo 'brand: Telvia
aliases: [Telvia]
languages: [de]
sources:' >"$TEST_TMP/telvia.yaml"
for host in $(seq "$HOSTS"); do
    web=$TEST_TMP/web/h$host.example
    mkdir -p "$web"
    for page in $(seq "$PAGES"); do
        printf '<!DOCTYPE html><html lang="de"><head><title>Seite %s</title><meta property="og:type" content="article"></head><body><article><h1>Seite %s von %s</h1><p>Die Hotline von Telvia war an Tag %s in Ort %s freundlich, und wir haben lange darüber gesprochen, was daran neu ist.</p></article></body></html>' \
            $page $page "$host" $page "$host" >"$web/$page.html"
        echo "https://h$host.example/$page.html"
    done >"$web/sitemap.txt"
    echo "  - sitemap: {url: \"https://h$host.example/sitemap.txt\", delay: ${DELAY}ms}" >>"$TEST_TMP/telvia.yaml"
done
server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"
crawl() { exec "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --replay "127.0.0.1:$port" --quiet "$@"; }

awk -v seed="$SEED" -v n="$KILLS" 'BEGIN {srand(seed); for (i = 0; i < n; i++) printf "%.3f\n", 0.3 + rand() * 0.9}' >"$TEST_TMP/instants"
killed=0
while read -r instant; do
    crawl >/dev/null 2>>"$TEST_TMP/err" &
    victim=$!
    sleep "$instant"
    kill -9 $victim 2>/dev/null && killed=$((killed + 1))
    wait $victim 2>/dev/null
done <"$TEST_TMP/instants"
before=$("$LEUMUND" stats --format tsv 2>/dev/null | awk -F'\t' '$1 == "posts" {print $2}')
(crawl >"$TEST_TMP/out" 2>"$TEST_TMP/err") || not_ok "the last crawl" "$(cat "$TEST_TMP/err")"

value() { "$LEUMUND" stats --format tsv | awk -F'\t' -v name="$1" '$1 == name {print $2}'; }
is "every post, once ($killed kills, ${before:-0} posts before the last crawl, SEED=$SEED)" $((PAGES * HOSTS)) "$(value posts)"
is "every mention, once" $((PAGES * HOSTS)) "$(value mentions)"
is "nothing is left to be asked" 0 "$(value frontier)"
check "the corpus is sound" "$LEUMUND" check
# As the server saw it: 5 ms for its own clock.
awk -F'\t' -v least="$DELAY" '{if ($2 in last && $1 - last[$2] < least - 5) {print $2 " was asked after " $1 - last[$2] " ms: " $4; bad = 1}
    last[$2] = $1; asked[$2 $4]++} END {for (a in asked) {n++; sum += asked[a]} printf "%d requests for %d addresses\n", sum, n; exit bad}' "$TEST_TMP/access.log" >"$TEST_TMP/gaps"
if [ $? = 0 ]; then ok "no host is asked sooner than its delay, across all restarts: $(tail -n 1 "$TEST_TMP/gaps")"; else not_ok "the delay" "$(head -n 20 "$TEST_TMP/gaps") (SEED=$SEED)"; fi
