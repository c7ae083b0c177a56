#!/bin/bash
# A tenth of the pages names the brand; they are parsed, scored and stored. Beside Scrapy that follows the same list (pages/s), and beside fetching all plus Gumbo
# on that tenth (CPU). Alternating runs, medians.
set -u
. "$ROOT/tests/bench/lib/site.sh"
make_site "$TEST_TMP/web" "$PAGES" 10
serve_site "$TEST_TMP/web"
brand_of_site "$TEST_TMP/brand.yaml" "$PAGES"
awk -v site="$site" -v pages="$PAGES" 'BEGIN {for (p = 0; p < pages; p++) printf "url=%s/%d.html\noutput=/dev/null\n", site, p}' >"$TEST_TMP/urls"
cat >"$TEST_TMP/gumbo.c" <<'C'
#include <gumbo.h>
#include <stdio.h>
static char page[1 << 20];
int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        FILE *f = fopen(argv[i], "r");
        if (!f) return 1;
        size_t n = fread(page, 1, sizeof page, f);
        fclose(f);
        gumbo_destroy_output(&kGumboDefaultOptions, gumbo_parse_with_options(&kGumboDefaultOptions, page, n));
    }
    return 0;
}
C
${CC:-cc} -O2 -o "$TEST_TMP/gumbo" "$TEST_TMP/gumbo.c" -lgumbo || exit 1
cat >"$TEST_TMP/spider.py" <<'PY'
import re, scrapy
class Spider(scrapy.Spider):
    name = "s"
    custom_settings = {"ROBOTSTXT_OBEY": False, "LOG_LEVEL": "ERROR", "CONCURRENT_REQUESTS": 32, "CONCURRENT_REQUESTS_PER_DOMAIN": 6, "TELNETCONSOLE_ENABLED": False}
    def start_requests(self):
        for page in range(int(self.pages)):
            yield scrapy.Request("%s/%d.html" % (self.site, page))
    def parse(self, response):
        if re.search("telvia", response.text, re.I):
            yield {"url": response.url, "title": response.css("h1::text").get(), "text": " ".join(response.css("article p ::text").getall())}
PY
fetch_and_gumbo() {
    curl -s --parallel --parallel-max 6 -K "$TEST_TMP/urls"
    seq 0 10 $((PAGES - 1)) | sed "s|.*|$TEST_TMP/web/&.html|" | xargs "$TEST_TMP/gumbo"
}
scrapy_all() {
    rm -f "$TEST_TMP/items.jl"
    scrapy runspider "$TEST_TMP/spider.py" -a site="$site" -a pages="$PAGES" -o "$TEST_TMP/items.jl"
}
for run in $(seq "$RUNS"); do
    measure "$TEST_TMP/log" crawl_site "$TEST_TMP/brand.yaml" >>"$TEST_TMP/ours"
    grep -q "^new	$((PAGES / 10))$" "$TEST_TMP/log" || { echo "run $run did not keep a tenth"; tail "$TEST_TMP/log"; exit 1; }
    [ "$run" -gt 2 ] || ! command -v scrapy >/dev/null || measure "$TEST_TMP/log" scrapy_all >>"$TEST_TMP/scrapy"
    measure "$TEST_TMP/log" fetch_and_gumbo >>"$TEST_TMP/gumbo_cpu"
done
wall=$(cut -d' ' -f1 "$TEST_TMP/ours" | median) cpu=$(cut -d' ' -f2 "$TEST_TMP/ours" | median)
other=$(cut -d' ' -f2 "$TEST_TMP/gumbo_cpu" | median)
printf 'crawl_named.ours.pages\t%.0f\tpages/s\ncrawl_named.ours.cpu\t%s\ts\ncrawl_named.gumbo.cpu\t%s\ts\n' "$(ratio "$PAGES" "$wall")" "$cpu" "$other"
printf 'crawl_named.cpu_of_fetch_and_gumbo\t%s\ttimes (2 or less)\n' "$(ratio "$cpu" "$other")"
if [ -s "$TEST_TMP/scrapy" ]; then
    theirs=$(cut -d' ' -f1 "$TEST_TMP/scrapy" | median)
    printf 'crawl_named.scrapy.cpu\t%s\ts\n' "$(cut -d' ' -f2 "$TEST_TMP/scrapy" | median)"
    printf 'crawl_named.scrapy.pages\t%.0f\tpages/s\ncrawl_named.faster_than_scrapy\t%s\ttimes (20 or more)\n' "$(ratio "$PAGES" "$theirs")" "$(ratio "$theirs" "$wall")"
else
    echo "crawl_named: scrapy is missing: apt-get install python3-scrapy"
fi
