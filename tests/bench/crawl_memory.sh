#!/bin/bash
# Anonymous resident memory of a crawl: 5,000 pages, then 20 times as many (the same files under other addresses). It must not grow with them; and each
# address is asked once, however fast answers come in while the frontier is read.
set -u
. "$ROOT/tests/bench/lib/site.sh"
TIMES=${TIMES:-20}
make_site "$TEST_TMP/web" "$PAGES" 10
serve_site "$TEST_TMP/web"
{
    echo "<sitemapindex>"
    for n in $(seq "$TIMES"); do
        echo "<sitemap><loc>$site/set$n.xml</loc></sitemap>"
        sed "s|<loc>/|<loc>/p/$n/|" "$TEST_TMP/web/sitemap.xml" >"$TEST_TMP/web/set$n.xml"
    done
    echo "</sitemapindex>"
} >"$TEST_TMP/web/index.xml"
peak() { # BRANDFILE: highest RssAnon in kB
    rm -rf "$TEST_TMP/home" && mkdir -p "$TEST_TMP/home"
    XDG_CONFIG_HOME=$TEST_TMP/home/config XDG_DATA_HOME=$TEST_TMP/home/data LEUMUND_STORE=$TEST_TMP/home/corpus \
        "$LEUMUND" crawl "$1" --all --delay 0s --counters >"$TEST_TMP/log" 2>&1 &
    pid=$! most=0
    while kill -0 $pid 2>/dev/null; do
        now=$(awk '$1 == "RssAnon:" {print $2}' "/proc/$pid/status" 2>/dev/null)
        [ "${now:-0}" -le "$most" ] || most=$now
        sleep 0.02
    done
    wait $pid
    echo $most
}
brand_of_site "$TEST_TMP/brand.yaml" "$PAGES"
few=$(peak "$TEST_TMP/brand.yaml")
sed -i "s|sitemap.xml|index.xml|; s|max_pages: .*}|max_pages: $((PAGES * TIMES > 100000 ? 100000 : PAGES * TIMES))}|" "$TEST_TMP/brand.yaml"
many=$(peak "$TEST_TMP/brand.yaml")
printf 'crawl_memory.few\t%s\tkB for %s pages\ncrawl_memory.many\t%s\tkB for %s answers (64 MB or less)\ncrawl_memory.growth\t%s\ttimes\n' "$few" "$PAGES" "$many" \
    "$(awk -F'\t' '$1 == "answers" {print $2}' "$TEST_TMP/log")" "$(ratio "$many" "$few")"
answers=$(awk -F'\t' '$1 == "answers" {print $2}' "$TEST_TMP/log")
printf 'crawl_memory.asked_twice\t%s\taddresses (0)\n' $((answers - PAGES * TIMES - TIMES - 1))
[ "$PAGES" -gt 5000 ] || [ "$answers" -eq $((PAGES * TIMES + TIMES + 1)) ]
