#!/bin/sh
# Who reserves text and data mining is respected: tdmrep.json, robots.txt (Content-Usage) and the page's own <meta>; with `tdm: warn` the posts are taken and say so.
set -u
. "$(dirname "$0")/lib/e2e.sh"
web=$TEST_TMP/web/news.example
mkdir -p "$web/mined" "$web/.well-known"
home "$TEST_TMP/home"

page() { # FILE HEAD WORD
    printf '<!DOCTYPE html><html lang="de"><head><title>%s</title><meta property="og:type" content="article">%s</head><body><article><h1>%s</h1><p>Die Hotline von Telvia war am Tag %s freundlich, und wir haben lange darüber gesprochen, was daran neu ist.</p></article></body></html>' \
        "$3" "$2" "$3" "$3" >"$web/$1"
    echo "https://news.example/$1" >>"$web/sitemap.txt"
}
page open.html '<meta name="tdm-reservation" content="0">' offen
page meta.html '<META NAME="TDM-Reservation" CONTENT="1">' vorbehalten
page mined/usage.html '' benutzt
page rep.html '' hinterlegt
printf 'User-agent: *\nContent-Usage: train-ai=n\nContent-Usage: /mined/ tdm=n, search=y\n' >"$web/robots.txt"
printf '[{"location": "/rep.html", "tdm-reservation": 1}]' >"$web/.well-known/tdmrep.json"
server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"

crawl() { # TDM: the brand's own setting
    printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nprivacy: {tdm: %s}\nsources:\n  - sitemap: {url: "https://news.example/sitemap.txt"}\n' "$1" >"$TEST_TMP/telvia.yaml"
    "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now 2026-04-20T12:00:00Z --all --delay 0s --replay "127.0.0.1:$port" >/dev/null 2>"$TEST_TMP/said"
}
fate() { "$LEUMUND" stats --url "https://news.example/$1" --format tsv --now 2026-04-20T12:00:00Z | awk -F'\t' -v what="$2" '$1 == what {print $2}'; }
posts() { "$LEUMUND" list --format jsonl | grep -c "${1:-.}"; }

crawl respect
is "what is open is taken, and nothing else" 1 "$(posts)"
is "… the page itself says 0" ok "$(fate open.html outcome)"
is "the page's meta" reserved "$(fate meta.html outcome)"
is "… is the reason" "the page's <meta name=\"tdm-reservation\"> reserves text and data mining" "$(fate meta.html why)"
is "Content-Usage of robots.txt" reserved "$(fate mined/usage.html outcome)"
is "… is the reason" "Content-Usage of robots.txt reserves text and data mining here" "$(fate mined/usage.html why)"
is "… is shown" "tdm=n, search=y" "$(fate mined/usage.html content_usage)"
is "tdmrep.json" reserved "$(fate rep.html outcome)"
check "what robots.txt and tdmrep.json reserve is not even asked" test "$(grep -c -e usage.html -e rep.html "$TEST_TMP/access.log")" = 0
is "leumund robots tells it" "tdm=n, search=y|train-ai=n" "$(printf '/mined/x\n/x\n' | "$LEUMUND" robots --usage "$web/robots.txt" | tr '\n' '|' | sed 's/|$//')"

home "$TEST_TMP/warn"
crawl warn
is "warn: all are taken" 4 "$(posts)"
is "… three of them say that it was reserved" 3 "$(posts tdm_reserved)"
home "$TEST_TMP/ignore"
crawl ignore
is "ignore: nobody is asked, nothing is marked" "4 0" "$(posts) $(posts tdm_reserved)"
