#!/bin/bash
# Pages that do not name the brand, from nginx on loopback: beside `wget2 -r` (time) and `curl --parallel` with the list of them (CPU). Alternating runs, medians.
set -u
. "$ROOT/tests/bench/lib/site.sh"
make_site "$TEST_TMP/web" "$PAGES" 0
serve_site "$TEST_TMP/web"
brand_of_site "$TEST_TMP/brand.yaml" "$PAGES"
awk -v site="$site" -v pages="$PAGES" 'BEGIN {for (p = 0; p < pages; p++) printf "url=%s/%d.html\noutput=/dev/null\n", site, p}' >"$TEST_TMP/urls"
wget_all() {
    rm -rf "$TEST_TMP/got" && mkdir "$TEST_TMP/got" && cd "$TEST_TMP/got" && wget2 -q -r -l inf --no-robots "$site/"
}
for run in $(seq "$RUNS"); do
    measure "$TEST_TMP/log" crawl_site "$TEST_TMP/brand.yaml" >>"$TEST_TMP/ours"
    grep -q "^passed	$PAGES$" "$TEST_TMP/log" || { echo "run $run did not pass over all pages"; tail "$TEST_TMP/log"; exit 1; }
    command -v wget2 >/dev/null && measure "$TEST_TMP/log" wget_all >>"$TEST_TMP/wget2"
    measure "$TEST_TMP/log" curl -s --parallel --parallel-max 6 -K "$TEST_TMP/urls" >>"$TEST_TMP/curl"
done
for who in ours wget2 curl; do
    [ -s "$TEST_TMP/$who" ] || continue
    wall=$(cut -d' ' -f1 "$TEST_TMP/$who" | median) cpu=$(cut -d' ' -f2 "$TEST_TMP/$who" | median)
    printf 'crawl_pages.%s.pages\t%.0f\tpages/s\ncrawl_pages.%s.cpu\t%s\ts\n' $who "$(ratio "$PAGES" "$wall")" $who "$cpu"
    eval "wall_$who=$wall cpu_$who=$cpu"
done
[ -z "${wall_wget2:-}" ] || printf 'crawl_pages.faster_than_wget2\t%s\ttimes (1 or more)\n' "$(ratio "$wall_wget2" "$wall_ours")"
printf 'crawl_pages.cpu_of_curl\t%s\ttimes (3 or less)\n' "$(ratio "$cpu_ours" "$cpu_curl")"
