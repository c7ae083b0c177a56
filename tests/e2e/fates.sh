#!/bin/sh
# Every source and every address has a fate that is told: what was taken, what was not and why, who fell silent, which fields vanished, what moved for
# good, what is gone, and what an answer itself asked for.
set -u
. "$(dirname "$0")/lib/e2e.sh"

web=$TEST_TMP/web/news.example
mkdir -p "$web/private" "$TEST_TMP/web/moved.example"
home "$TEST_TMP/home"

feed() { # FILE FIRST-DAY LAST-DAY AUTHOR: an item a day in April 2026
    {
        printf '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>'
        for day in $(seq "$2" "$3"); do
            printf '<item><title>Telvia %s</title><guid>https://news.example/%s</guid><pubDate>%s Apr 2026 08:00:00 GMT</pubDate>' "$day" "$day" "$day"
            [ -z "$4" ] || printf '<dc:creator>%s</dc:creator>' "$4"
            printf '<description>Die Hotline von Telvia war am %s. freundlich.</description></item>' "$day"
        done
        printf '</channel></rss>\n'
    } >"$1"
}
brand() { # SOURCES: lines of the brand file
    printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nsources:\n%s\n' "$1" >"$TEST_TMP/telvia.yaml"
}
crawl() { # TIME, further options
    crawl_at=$1
    shift
    "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now "$crawl_at" --delay 0s --replay "127.0.0.1:$port" "$@" 2>"$TEST_TMP/said" >"$TEST_TMP/out"
}
column() { # NAME: of the only source
    "$LEUMUND" stats --sources --format tsv --now "$1" | awk -F'\t' -v name="$2" 'NR == 1 {for (i = 1; i <= NF; i++) at[$i] = i} NR == 2 {print $at[name]}'
}
fate() { # URL TIME WHAT
    "$LEUMUND" stats --url "$1" --format tsv --now "$2" | awk -F'\t' -v what="$3" '$1 == what {print $2}'
}

feed "$web/feed.xml" 10 20 Anna
echo 'User-agent: *
Disallow: /private
Allow: /private/open' >"$web/robots.txt"
cp "$web/feed.xml" "$web/private/feed.xml"
server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"

# --- addresses
brand '  - feed: {url: "https://news.example/feed.xml", every: 1h}
  - feed: {url: "https://news.example/private/feed.xml"}'
crawl 2026-04-20T12:00:00Z
is "taken" ok "$(fate https://news.example/feed.xml 2026-04-20T12:00:00Z outcome)"
is "… with its status" 200 "$(fate https://news.example/feed.xml 2026-04-20T12:00:00Z status)"
is "… when" 2026-04-20T12:00:00Z "$(fate https://news.example/feed.xml 2026-04-20T12:00:00Z at)"
is "… when again" 2026-04-20T13:00:00Z "$(fate https://news.example/feed.xml 2026-04-20T12:00:00Z next_due)"
is "… by which source" 'feed(url=https://news.example/feed.xml)' "$(fate https://news.example/feed.xml 2026-04-20T12:00:00Z source)"
is "refused" "refused by robots" "$(fate https://news.example/private/feed.xml 2026-04-20T12:00:00Z outcome)"
is "… by which rule" "Disallow: /private" "$(fate https://news.example/private/feed.xml 2026-04-20T12:00:00Z robots_rule)"
is "never asked" "not asked" "$(fate https://news.example/private/open 2026-04-20T12:00:00Z outcome)"
is "… but allowed by" "Allow: /private/open" "$(fate https://news.example/private/open 2026-04-20T12:00:00Z robots_rule)"
is "a trap is named" "a calendar without end" "$(fate 'https://news.example/calendar/2099-01' 2026-04-20T12:00:00Z looks_like)"
is "a fragment and a tracking parameter do not matter" ok "$(fate 'https://news.example/feed.xml?utm_source=x#top' 2026-04-20T12:00:00Z outcome)"
check "no address" test "$("$LEUMUND" stats --url mailto:x@news.example >/dev/null 2>&1; echo $?)" = 2
"$LEUMUND" sources health --format tsv --now 2026-04-20T12:00:00Z >"$TEST_TMP/health"
"$LEUMUND" stats --sources --format tsv --now 2026-04-20T12:00:00Z >"$TEST_TMP/stats"
same "sources health is stats --sources" "$TEST_TMP/health" "$TEST_TMP/stats"

# --- pace and fields
home "$TEST_TMP/pace"
brand '  - feed: {url: "https://news.example/feed.xml", every: 1h}'
crawl 2026-04-20T12:00:00Z
is "posts of today" 1 "$(column 2026-04-20T12:00:00Z seen_today)"
is "… and a day in the mean" 1.0 "$(column 2026-04-20T12:00:00Z seen_daily)"
is "nothing odd" "" "$(column 2026-04-20T12:00:00Z note)"
crawl 2026-04-25T12:00:00Z
has "silence is told at the end of a crawl" "$TEST_TMP/said" 'silent: no post for 5 days, usually one every 24 h'
is "… and in stats" "silent: no post for 5 days, usually one every 24 h" "$(column 2026-04-25T12:00:00Z note)"
feed "$web/feed.xml" 20 26 ''
crawl 2026-04-26T12:00:00Z
has "a field that vanished is told" "$TEST_TMP/said" 'author suddenly empty: no post has it, before 100 % had'
feed "$web/feed.xml" 20 27 Anna
crawl 2026-04-27T12:00:00Z
is "… until it is there again" "" "$(column 2026-04-27T12:00:00Z note)"

# --- moved for good: asked at its new address after it was seen on three days
home "$TEST_TMP/moving"
printf 'HTTP/1.1 301 Moved Permanently\r\nLocation: https://moved.example/new.xml\r\nContent-Type: text/plain\r\n\r\n' >"$web/old.xml.http"
cp "$web/feed.xml" "$TEST_TMP/web/moved.example/new.xml"
for servers_old in $servers; do kill "$servers_old"; wait "$servers_old" 2>/dev/null; done
servers=
server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"
brand '  - feed: {url: "https://news.example/old.xml", every: 1h}'
asked() { awk -F'\t' '{print $4}' "$TEST_TMP/access.log" | grep -c 'news.example/old.xml'; }
for day in 20 21 22 23 24; do crawl 2026-04-${day}T12:00:00Z; done
is "the old address is asked on three days" 3 "$(asked)"
is "where it moved" https://moved.example/new.xml "$(fate https://news.example/old.xml 2026-04-24T12:00:00Z moved_to)"
rm "$TEST_TMP/web/moved.example/new.xml"
crawl 2026-04-25T12:00:00Z
crawl 2026-04-27T12:00:00Z
is "a failure there leads back" 4 "$(asked)"

# --- gone: until the brand file changes
home "$TEST_TMP/gone"
printf 'HTTP/1.1 410 Gone\r\nContent-Type: text/plain\r\n\r\n' >"$web/gone.xml.http"
for servers_old in $servers; do kill "$servers_old"; wait "$servers_old" 2>/dev/null; done
servers=
server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"
gone() { awk -F'\t' '{print $4}' "$TEST_TMP/access.log" | grep -c 'news.example/gone.xml'; }
brand '  - feed: {url: "https://news.example/gone.xml", every: 1h}'
crawl 2026-04-20T12:00:00Z
has "410 is told" "$TEST_TMP/said" 'not asked until its brand file changes'
crawl 2026-05-20T12:00:00Z --all
is "410 stops a source" 1 "$(gone)"
brand '  # looked into
  - feed: {url: "https://news.example/gone.xml", every: 1h}'
crawl 2026-05-20T12:00:00Z
is "… until the brand file changes" 2 "$(gone)"

# --- what an answer asks for
home "$TEST_TMP/hold"
mkdir -p "$TEST_TMP/home/config/leumund/feeds/sources" "$XDG_CONFIG_HOME/leumund/feeds/sources" "$TEST_TMP/web/api.example"
cat >"$XDG_CONFIG_HOME/leumund/feeds/sources/api.yaml" <<'YAML'
title: An interface that counts
checked: documentation
params: {tag: {about: what, example: a}}
request: {url: "https://api.example/{tag}.json"}
rate: {wait: /backoff, quota: /quota_remaining, gap: 0s}
items: {path: /items, fields: {id: /id, text: /text}}
YAML
echo '{"items":[{"id":"1","text":"Telvia"}],"backoff":600,"quota_remaining":10}' >"$TEST_TMP/web/api.example/a.json"
echo '{"items":[{"id":"2","text":"Telvia"}],"quota_remaining":0}' >"$TEST_TMP/web/api.example/b.json"
for servers_old in $servers; do kill "$servers_old"; wait "$servers_old" 2>/dev/null; done
servers=
server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"
api() { awk -F'\t' '{print $4}' "$TEST_TMP/access.log" | grep -c "api.example/$1"; }
brand '  - api: {tag: a, every: 1m}'
crawl 2026-04-20T12:00:00Z
brand '  - api: {tag: a, every: 1m}
  - api: {tag: b, every: 1m}'
crawl 2026-04-20T12:05:00Z
is "backoff holds for the host, also in another run and for another source" "1 0" "$(api a) $(api b)"
crawl 2026-04-20T12:11:00Z
is "… and ends" "2 1" "$(api a) $(api b)"
crawl 2026-04-20T23:00:00Z
is "a used-up quota is waited for" "2 1" "$(api a) $(api b)"
is "… and told" 2026-04-21T00:00:00Z "$(fate https://api.example/a.json 2026-04-20T23:00:00Z host_rests_until)"
crawl 2026-04-21T00:01:00Z
is "… until midnight" "3 2" "$(api a) $(api b)"
