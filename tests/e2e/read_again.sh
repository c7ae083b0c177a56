#!/bin/sh
# "Unchanged" is believed only where the answer was read for the same question: another description, more aliases, a second brand on the same
# source make that an address is asked in full, once.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
LEUMUND_DELAY=20ms
export LEUMUND_DELAY
web=$TEST_TMP/web/brett.example
sources=$XDG_CONFIG_HOME/leumund/feeds/sources
mkdir -p "$web" "$sources"
cat >"$web/list.json" <<'JSON'
{"items": [{"id": "1", "text": "Telvia ist teuer.", "by": "anna", "at": "2026-04-20T08:00:00Z"},
           {"id": "2", "text": "Ferna ist billig.", "by": "berta", "at": "2026-04-20T09:00:00Z"},
           {"id": "3", "text": "Tellwia ist nett.", "by": "carla", "at": "2026-04-20T10:00:00Z"}],
 "later": [{"id": "4", "text": "Telvia ist langsam.", "by": "dora", "at": "2026-04-20T11:00:00Z"}]}
JSON
describe() { # FIELDS [PATH]
    printf 'title: A list\ntype: post\nformat: json\nchecked: recorded\nrequest: {url: "https://brett.example/list.json"}\nitems:\n  - path: /items\n    fields: {%s}\n' "$1"
    [ -z "${2:-}" ] || printf '  - path: %s\n    fields: {%s}\n' "$2" "$1"
}
fields='id: /id, text: /text, published: /at'
describe "$fields" >"$sources/brett.yaml"
brand() { # NAME ALIASES [PARAMS]
    printf 'brand: %s\naliases: [%s]\nlanguages: [de]\nsources:\n  - brett%s\n' "$1" "$2" "${3:-: {}}"
}
brand Telvia Telvia >"$TEST_TMP/telvia.yaml"
brand Ferna Ferna >"$TEST_TMP/ferna.yaml"
server --root "$TEST_TMP/web"
crawl() { # brand files; what was asked and read
    (cd "$TEST_TMP" && "$LEUMUND" crawl "$@" --all --now "$NOW" --counters --replay "127.0.0.1:$port") 2>"$TEST_TMP/err" |
        awk -F'\t' '$1 ~ /^(conditional|unchanged|read|passed)$/ && $2 + ($1 != "passed") {printf "%s %s ", $1, $2}'
}
posts() { "$LEUMUND" stats --format tsv | awk -F'\t' '$1 == "posts" {print $2}'; }
full="conditional 0 unchanged 0 read 1 " unchanged="conditional 1 unchanged 1 read 0 "

is "the first crawl reads" "$full" "$(crawl telvia.yaml)"
is "the next one finds it unchanged" "$unchanged" "$(crawl telvia.yaml)"
is "one post" 1 "$(posts)"

describe "$fields" /later >"$sources/brett.yaml"
is "another description: asked in full" "$full" "$(crawl telvia.yaml)"
is "its post is found on the unchanged page" 2 "$(posts)"
is "then unchanged again" "$unchanged" "$(crawl telvia.yaml)"

brand Telvia "Telvia, Tellwia" >"$TEST_TMP/telvia.yaml"
is "one more alias: asked in full" "$full" "$(crawl telvia.yaml)"
is "its post is found" 3 "$(posts)"
is "then unchanged again" "$unchanged" "$(crawl telvia.yaml)"
{ cat "$TEST_TMP/telvia.yaml"; echo '# a remark'; } >"$TEST_TMP/more.yaml"
mv "$TEST_TMP/more.yaml" "$TEST_TMP/telvia.yaml"
is "a remark in the brand file asks for nothing" "$unchanged" "$(crawl telvia.yaml)"

is "a second brand on the same source: asked in full" "$full" "$(crawl ferna.yaml)"
is "its post is found" 4 "$(posts)"
is "the second brand finds it unchanged" "$unchanged" "$(crawl ferna.yaml)"
is "the first one does, too" "$unchanged" "$(crawl telvia.yaml)"
is "and both together" "$unchanged" "$(crawl telvia.yaml ferna.yaml)"

# Pages of a site: what another source was answered is no answer for this one.
for n in 1 2 3; do
    printf '<!DOCTYPE html><html lang="de"><head><title>Seite %s</title><meta property="og:type" content="article"></head><body><article><h1>Seite %s</h1><p>Die Hotline von Telvia war an Tag %s freundlich, und bei Ferna haben wir lange darüber gesprochen, was daran neu ist.</p></article></body></html>' $n $n $n >"$web/$n.html"
    echo "https://brett.example/$n.html"
done >"$web/sitemap.txt"
server --root "$TEST_TMP/web"
site() { printf 'brand: %s\naliases: [%s]\nlanguages: [de]\nsources:\n  - sitemap: {url: "https://brett.example/sitemap.txt"%s}\n' "$1" "$2" "${3:-}"; }
site Telvia Telvia >"$TEST_TMP/telvia.yaml"
site Nordkom Nordkom ', exclude: "/4"' >"$TEST_TMP/nordkom.yaml"
is "a sitemap and its three pages" "conditional 0 unchanged 0 read 4 " "$(crawl telvia.yaml)"
is "another brand's source of the same site asks for them, too" "conditional 0 unchanged 0 passed 3 read 1 " "$(crawl nordkom.yaml)"
is "then neither asks for a page: the sitemap alone" "$full$full" "$(crawl telvia.yaml)$(crawl nordkom.yaml)"
site Telvia "Telvia, Hotline" >"$TEST_TMP/telvia.yaml"
is "one more alias: the pages are asked again" "conditional 0 unchanged 0 read 4 " "$(crawl telvia.yaml)"
check "the corpus is sound" "$LEUMUND" check
