#!/bin/bash
# Feeds that have not changed: the second crawl makes a conditional request for each, and reads nothing.
set -u
. "$ROOT/tests/bench/lib/site.sh"
FEEDS=${FEEDS:-10000}
mkdir -p "$TEST_TMP/web"
for n in $(seq 20); do
    printf '<item><title>Telvia %d</title><guid>https://feed.example/%d</guid><pubDate>Tue, 21 Apr 2026 08:00:00 GMT</pubDate><description>Die Hotline von Telvia war freundlich.</description></item>' "$n" "$n"
done | sed '1s/^/<rss version="2.0"><channel><title>Feed<\/title>/; $s/$/<\/channel><\/rss>/' >"$TEST_TMP/web/feed.rss"
touch "$TEST_TMP/web/index.html"
serve_site "$TEST_TMP/web"
brands=
for b in $(seq $((FEEDS / 1000))); do
    brands="$brands $TEST_TMP/brand$b.yaml"
    awk -v b="$b" -v site="$site" 'BEGIN {printf "brand: Telvia%d\naliases: [Telvia]\nlanguages: [de]\nsources:\n", b
        for (n = 0; n < 1000; n++) printf "  - feed: {url: \"%s/p/%d/feed.rss\", delay: 0s, allow_private: yes}\n", site, b * 1000 + n}' >"$TEST_TMP/brand$b.yaml"
done
mkdir -p "$TEST_TMP/home"
export XDG_CONFIG_HOME=$TEST_TMP/home/config XDG_DATA_HOME=$TEST_TMP/home/data LEUMUND_STORE=$TEST_TMP/home/corpus
echo "crawl_feeds.first	$(measure "$TEST_TMP/log" "$LEUMUND" crawl $brands --all --delay 0s --counters)	s wall, CPU"
echo "crawl_feeds.again	$(measure "$TEST_TMP/log" "$LEUMUND" crawl $brands --all --delay 0s --counters)	s wall, CPU"
awk -F'\t' '$1 ~ /^(conditional|unchanged|read|passed|failed)$/ {printf "crawl_feeds.again.%s\t%s\t\n", $1, $2}' "$TEST_TMP/log"
grep -q "^conditional	$FEEDS$" "$TEST_TMP/log" && grep -q "^unchanged	$FEEDS$" "$TEST_TMP/log" && grep -q "^read	0$" "$TEST_TMP/log"
