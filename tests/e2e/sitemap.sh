#!/bin/sh
# A site followed by its sitemaps: index, gzip, plain text; within scope; each page once until its lastmod changes.
set -u
. "$(dirname "$0")/lib/e2e.sh"

web=$TEST_TMP/web/shop.example
mkdir -p "$web/de" "$web/en" "$TEST_TMP/web/other.example"
home "$TEST_TMP/home"

page() { # FILE TEXT
    printf '<!DOCTYPE html><html lang="de"><head><title>%s</title><meta property="og:type" content="article"></head><body><article><h1>%s</h1><p>%s</p></article></body></html>' \
        "$2" "$2" "$2 Wir haben es lange geprüft, und was wir dabei gesehen haben, steht in diesem Bericht, der ausführlich genug ist, um als Text zu gelten." >"$1"
}
for n in 1 2 3 4; do page "$web/de/$n.html" "Die Hotline von Telvia war freundlich, Folge $n."; done
page "$web/de/5.html" "Der Tarif der Konkurrenz war günstig."
page "$web/en/1.html" "Telvia has a friendly hotline."
page "$TEST_TMP/web/other.example/1.html" "Telvia wird woanders gelobt."
entry() { # URL [LASTMOD]
    printf '<url><loc>%s</loc>%s</url>' "$1" "${2:+<lastmod>$2</lastmod>}"
}
pages() { # LASTMOD of page 2
    {
        echo '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'
        entry https://shop.example/de/1.html 2026-04-01T08:00:00Z
        entry 'https://shop.example/de/2.html?utm_source=sitemap' "$1"
        entry https://shop.example/de/5.html 2026-04-03T08:00:00Z
        entry https://shop.example/en/1.html 2026-04-04T08:00:00Z
        entry https://other.example/1.html 2026-04-04T08:00:00Z
        entry https://shop.example/calendar/2099-01 2026-04-05T08:00:00Z
        echo '</urlset>'
    } | gzip -c >"$web/pages.xml.gz"
}
pages 2026-04-02T08:00:00Z
printf 'https://shop.example/de/3.html\nhttps://shop.example/de/4.html\n' >"$web/more.txt"
printf '<sitemapindex><sitemap><loc>https://shop.example/pages.xml.gz</loc></sitemap><sitemap><loc>/more.txt</loc></sitemap><sitemap><loc>https://shop.example/sitemap.xml</loc></sitemap></sitemapindex>' >"$web/sitemap.xml"
start() {
    for old in $servers; do kill "$old"; wait "$old" 2>/dev/null; done
    servers=
    server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"
}
brand() { # PARAMETERS
    printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de, en]\nsources:\n  - sitemap: {url: "https://shop.example/sitemap.xml", every: 1h%s}\n' "$1" >"$TEST_TMP/telvia.yaml"
}
crawl() { # TIME, further options
    crawl_at=$1
    shift
    : >"$TEST_TMP/access.log"
    "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now "$crawl_at" --delay 0s --replay "127.0.0.1:$port" "$@" 2>"$TEST_TMP/said" >"$TEST_TMP/out"
}
asked() { awk -F'\t' '{print $4}' "$TEST_TMP/access.log" | grep -c "$1"; }
posts() { "$LEUMUND" stats --format tsv --now 2026-04-20T12:00:00Z | awk -F'\t' '$1 == "posts" {print $2}'; }

start
brand ', delay: 0s, exclude: "/en/"'
crawl 2026-04-20T12:00:00Z
is "pages of all sitemaps that name the brand" 4 "$(posts)"
is "a page that does not name it was asked, too" 1 "$(asked de/5.html)"
is "excluded" 0 "$(asked en/1.html)"
is "another host" 0 "$(asked other.example)"
is "tracking parameters are removed" 0 "$(asked utm_source)"
is "a trap is not asked" 0 "$(asked 2099)"
has "… and told" "$TEST_TMP/said" 'calendar without end'
has "what was left out is told" "$TEST_TMP/said" 'nothing\|new posts'
"$LEUMUND" stats --sources --format tsv --now 2026-04-20T12:00:00Z >"$TEST_TMP/stats"
has "… with the source" "$TEST_TMP/stats" '1 on other hosts or outside, 1 excluded'
crawl 2026-04-20T14:00:00Z
is "no page is asked again without reason" 0 "$(asked 'de/')"
pages 2026-04-20T15:00:00Z
page "$web/de/2.html" "Die Hotline von Telvia war unfreundlich."
start
crawl 2026-04-20T16:00:00Z
is "the page whose lastmod has changed is" "1 0" "$(asked de/2.html) $(asked de/1.html)"
crawl 2026-05-28T16:00:00Z
is "after a month those without a date, too" "1 0" "$(asked de/3.html) $(asked de/1.html)"

# 410 is an answer for ever, whatever the sitemap says of it later.
home "$TEST_TMP/gone"
printf 'HTTP/1.1 410 Gone\r\nContent-Type: text/plain\r\n\r\n' >"$web/de/6.html.http"
cp "$web/sitemap.xml" "$TEST_TMP/sitemap.kept"
gone_at() { { echo '<urlset>'; entry https://shop.example/de/6.html "$1"; entry https://shop.example/de/1.html "$1"; echo '</urlset>'; } >"$web/sitemap.xml"; start; }
brand ', delay: 0s'
gone_at 2026-04-02T08:00:00Z
crawl 2026-04-20T12:00:00Z
is "a page that is gone is asked once" "1 1" "$(asked de/6.html) $(asked de/1.html)"
gone_at 2026-04-21T08:00:00Z
crawl 2026-04-22T12:00:00Z
is "… and not again, though its lastmod is new" "0 1" "$(asked de/6.html) $(asked de/1.html)"
is "… and its fate is kept" gone "$("$LEUMUND" stats --url https://shop.example/de/6.html --format tsv --now 2026-04-22T12:00:00Z | awk -F'\t' '$1 == "outcome" {print $2}')"
cp "$TEST_TMP/sitemap.kept" "$web/sitemap.xml"
rm "$web/de/6.html.http"
start

home "$TEST_TMP/match"
brand ', delay: 0s, match: "de/3 en", within: "/de/ other.example"'
crawl 2026-04-20T12:00:00Z
is "match and within" "1 0 0 1" "$(asked de/3.html) $(asked de/1.html) $(asked en/1.html) $(asked more.txt)"

home "$TEST_TMP/few"
brand ', delay: 0s, max_pages: 2'
crawl 2026-04-20T12:00:00Z

first=$(asked 'shop.example/../.*html')
crawl 2026-04-20T14:00:00Z
second=$(asked 'shop.example/../.*html')
crawl 2026-04-20T16:00:00Z
third=$(asked 'shop.example/../.*html')
is "max_pages a round, the rest in the next ones" "2 2 2" "$first $second $third"

home "$TEST_TMP/page"
page "$web/sitemap.xml" "Hier war einmal eine Liste."
start
brand ', delay: 0s'
crawl 2026-04-20T12:00:00Z
"$LEUMUND" stats --sources --format tsv --now 2026-04-20T12:00:00Z >"$TEST_TMP/stats"
has "a web page is no empty sitemap" "$TEST_TMP/stats" 'blocked.*a web page where a sitemap was expected'
