#!/bin/sh
# What `crawl --warc` archived is read again by `parse`: the same posts as the crawl found, each with its address; damaged archives are told; `forget` takes answers out.
set -u
. "$(dirname "$0")/lib/e2e.sh"
web=$TEST_TMP/web/shop.example
mkdir -p "$web" "$TEST_TMP/warc"
home "$TEST_TMP/home"
for n in 1 2 3; do
    printf '<!DOCTYPE html><html lang="de"><head><title>Seite %s</title><meta property="og:type" content="article"></head><body><article><h1>Seite %s</h1><p>Die Hotline von Telvia war am Tag %s freundlich, und wir haben lange darüber gesprochen, was daran neu ist.</p></article></body></html>' $n $n $n >"$web/$n.html"
    echo "https://shop.example/$n.html"
done >"$web/sitemap.txt"
printf '<rss version="2.0"><channel><title>F</title><item><title>Telvia</title><guid>https://shop.example/f</guid><pubDate>Tue, 21 Apr 2026 08:00:00 GMT</pubDate><description>Die Hotline von Telvia war freundlich.</description></item></channel></rss>' >"$web/feed.xml"
printf 'User-agent: *\nAllow: /\n' >"$web/robots.txt"
printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nsources:\n  - sitemap: {url: "https://shop.example/sitemap.txt"}\n  - feed: {url: "https://shop.example/feed.xml"}\n' >"$TEST_TMP/telvia.yaml"
server --root "$TEST_TMP/web"
"$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now "$NOW" --delay 0s --replay "127.0.0.1:$port" --warc "$TEST_TMP/warc" >/dev/null 2>"$TEST_TMP/said"
check "the corpus that knows of its archive is sound" "$LEUMUND" check
is "posts of the crawl" 4 "$("$LEUMUND" list --format jsonl | grep -c .)"

archive=$(echo "$TEST_TMP"/warc/*.warc.gz)
field() { sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p'; }
"$LEUMUND" parse --as page "$archive" >"$TEST_TMP/pages" 2>"$TEST_TMP/told"
has "all answers are read" "$TEST_TMP/told" 'answers, posts in [1-9]'
check "each page with its address" test "$(grep '"file":"https://shop.example/[123].html"' "$TEST_TMP/pages" | grep -c "Hotline von Telvia")" = 3
"$LEUMUND" parse "$archive" >"$TEST_TMP/auto" 2>/dev/null
check "the feed as a feed" grep -q '"url":"https://shop.example/f"' "$TEST_TMP/auto"
gzip -dc "$archive" >"$TEST_TMP/plain.warc"
"$LEUMUND" parse --as page "$TEST_TMP/plain.warc" >"$TEST_TMP/unpacked" 2>/dev/null
same "unpacked the same" "$TEST_TMP/pages" "$TEST_TMP/unpacked"

# Larger than memory need be: a record of 270 MB (a hole in the file) before and among the others; plain, and as one gzip member for all.
large() {
    printf 'WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://shop.example/film\r\nContent-Length: 283115520\r\n\r\n'
}
large >"$TEST_TMP/large.warc"
truncate -s $((283115520 + $(large | wc -c))) "$TEST_TMP/large.warc"
{ printf '\r\n\r\n'; cat "$TEST_TMP/plain.warc"; } >>"$TEST_TMP/large.warc"
"$LEUMUND" parse --as page "$TEST_TMP/large.warc" >"$TEST_TMP/out" 2>/dev/null
same "an archive of 270 MB, not packed" "$TEST_TMP/pages" "$TEST_TMP/out"
cat "$TEST_TMP/plain.warc" "$TEST_TMP/large.warc" | "$LEUMUND" parse --as page - >"$TEST_TMP/out" 2>/dev/null
cat "$TEST_TMP/pages" "$TEST_TMP/pages" >"$TEST_TMP/twice"
grep -v '"error"' "$TEST_TMP/out" >"$TEST_TMP/rest"
same "… as it comes on standard input" "$TEST_TMP/twice" "$TEST_TMP/rest"
has "… where a record that nobody could hold is told, too" "$TEST_TMP/out" '"file":"https://shop.example/film","error":"longer than 64 MB: passed over"'
"$LEUMUND" parse --as page "$archive" >"$TEST_TMP/whole" 2>/dev/null
{ head -c 100 "$archive"; sleep 0.2; tail -c +101 "$archive" | dd bs=1000 2>/dev/null; } | "$LEUMUND" parse --as page - >"$TEST_TMP/out" 2>/dev/null
same "… packed, in pieces" "$TEST_TMP/whole" "$TEST_TMP/out"
{ cat "$TEST_TMP/plain.warc"; sleep 3; } | "$LEUMUND" parse --as page - 2>/dev/null | head -n 1 >"$TEST_TMP/first" &
sleep 1.5
is "… an answer is read before the next one has come" "$(head -n 1 "$TEST_TMP/pages" | wc -c)" "$(wc -c <"$TEST_TMP/first")"
wait $!
head -c 280000000 /dev/zero | tr '\0' 'x' | "$LEUMUND" parse - >"$TEST_TMP/out" 2>/dev/null
has "what is no archive has an end" "$TEST_TMP/out" 'longer than 256 MB, and no archive'
cat "$TEST_TMP/plain.warc" "$TEST_TMP/large.warc" | gzip -1 >"$TEST_TMP/large.warc.gz"
"$LEUMUND" parse --as page "$TEST_TMP/large.warc.gz" >"$TEST_TMP/out" 2>"$TEST_TMP/told"
is "… packed in one piece: a record that nobody could hold is an error" 1 $?
has "… told with its address" "$TEST_TMP/out" '"file":"https://shop.example/film","error":"longer than 64 MB: passed over"'
grep -v '"error"' "$TEST_TMP/out" >"$TEST_TMP/rest"
cat "$TEST_TMP/pages" "$TEST_TMP/pages" >"$TEST_TMP/twice"
same "… and what stands before and behind it is read" "$TEST_TMP/twice" "$TEST_TMP/rest"
head -c 200000 "$TEST_TMP/large.warc.gz" >"$TEST_TMP/large-cut.warc.gz"
"$LEUMUND" parse --as page "$TEST_TMP/large-cut.warc.gz" >"$TEST_TMP/out" 2>/dev/null
has "… cut off inside of it" "$TEST_TMP/out" 'cut off: 283115520 bytes are announced'
rm -f "$TEST_TMP"/large*

size=$(wc -c <"$archive")
head -c $((size - 40)) "$archive" >"$TEST_TMP/cut.warc.gz"
"$LEUMUND" parse "$TEST_TMP/cut.warc.gz" >"$TEST_TMP/out" 2>/dev/null
is "a damaged archive: the exit code" 1 $?
has "… what is wrong, and where" "$TEST_TMP/out" '"error":"record [0-9]* of the archive is cut off'
check "… and what stood before is read" grep -q Telvia "$TEST_TMP/out"

cp "$archive" "$TEST_TMP/before.warc.gz"
before=$("$LEUMUND" parse --as page "$archive" 2>/dev/null | grep -c '"file":"https://shop.example/[123].html"')
"$LEUMUND" forget --url https://shop.example/1.html --dry-run >"$TEST_TMP/receipt" 2>/dev/null
check "a dry run leaves the archive as it is" cmp -s "$archive" "$TEST_TMP/before.warc.gz"
"$LEUMUND" forget --url https://shop.example/1.html >"$TEST_TMP/receipt" 2>"$TEST_TMP/told"
has "forget tells that it rewrote the archive" "$TEST_TMP/receipt" '"archives_rewritten":1,"answers_removed":[1-9]'
has "… and reached every folder" "$TEST_TMP/receipt" 'archives_not_reached":\[\]'
check "… the bytes are gone" test -z "$(gzip -dc "$archive" | grep -a 'am Tag 1 freundlich')"
check "… its neighbours are there" test "$(gzip -dc "$archive" | grep -a -c 'am Tag [23] freundlich')" = 2
is "… and the archive can be read" $((before - 1)) "$("$LEUMUND" parse --as page "$archive" 2>/dev/null | grep -c '"file":"https://shop.example/[123].html"')"
"$LEUMUND" forget --author Hotl >"$TEST_TMP/receipt" 2>/dev/null
has "a name inside a longer word is nobody's" "$TEST_TMP/receipt" '"archives_rewritten":0'
"$LEUMUND" forget --author seite >"$TEST_TMP/receipt" 2>/dev/null
has "… and as a word takes the answers that hold it" "$TEST_TMP/receipt" '"answers_removed":2'
cp "$TEST_TMP/cut.warc.gz" "$TEST_TMP/warc/leumund-20260101000000-00000.warc.gz"
"$LEUMUND" forget --url https://shop.example/2.html >"$TEST_TMP/receipt" 2>"$TEST_TMP/told"
has "a damaged archive is named" "$TEST_TMP/receipt" "archives_not_reached\":\[\"$TEST_TMP/warc"
has "… and said" "$TEST_TMP/told" "cut off.*stays as it is"
check "… and left as it is" cmp -s "$TEST_TMP/cut.warc.gz" "$TEST_TMP/warc/leumund-20260101000000-00000.warc.gz"

# While a crawl is at work its archives are its own: what is forgotten goes out of them when it ends, whichever form of the command asked for it.
held() { gzip -dc "$TEST_TMP/held"/*.warc.gz | grep -a -c "$1"; }
for form in before author url; do
    home "$TEST_TMP/at-work-$form"
    rm -rf "$TEST_TMP/held"
    mkdir -p "$TEST_TMP/held" "$TEST_TMP/feed/news.example"
    item() { printf '<item><guid>https://news.example/p/%s</guid><link>https://news.example/p/%s</link><dc:creator>%s</dc:creator><pubDate>%s 09:00:00 GMT</pubDate><description>%s</description></item>' "$@"; }
    head='<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>'
    { printf '%s' "$head"; item 100001 100001 zebralina 'Mon, 20 Apr 2026' 'Die alte Hotline von Telvia war freundlich.'; printf '</channel></rss>'; } >"$TEST_TMP/feed/news.example/old.xml"
    { printf '%s' "$head"; item 100002 100002 otto 'Sun, 26 Apr 2026' 'Die neue Hotline von Telvia war freundlich.'; printf '</channel></rss>'; } >"$TEST_TMP/feed/news.example/new.xml"
    printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nsources:\n  - feed: {url: "https://news.example/old.xml", every: 1d, delay: 0s}\n  - feed: {url: "https://news.example/new.xml", every: 1d, delay: 0s}\n' >"$TEST_TMP/work.yaml"
    server --root "$TEST_TMP/feed"
    "$LEUMUND" watch "$TEST_TMP/work.yaml" --warc "$TEST_TMP/held" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/said" &
    watcher=$!
    for _ in $(seq 150); do [ "$(grep -c '^feed(.*: ok' "$TEST_TMP/said")" = 2 ] && break; sleep 0.1; done
    is "$form: the archive holds both" "1 1" "$(held 'alte Hotline') $(held 'neue Hotline')"
    case $form in
        before) set -- --before 2026-04-22 ;;
        author) set -- --author zebralina ;;
        url) set -- --url https://news.example/p/100001 ;;
    esac
    "$LEUMUND" forget "$@" >"$TEST_TMP/receipt" 2>"$TEST_TMP/told"
    is "$form: forgotten at once" 0 $?
    has "$form: the receipt names what is later" "$TEST_TMP/receipt" '"posts":1,.*"archives_not_reached":\[\],"archives_later":\[".*held"\]'
    has "$form: what happens is said" "$TEST_TMP/told" 'takes that out of them when it ends'
    kill -TERM $watcher
    wait $watcher
    is "$form: when the crawl has ended the archive holds the other one alone" "0 1" "$(held 'alte Hotline') $(held 'neue Hotline')"
    check "$form: nothing is left to do" sh -c '! ls "$LEUMUND_STORE"/forgotten-* 2>/dev/null'
done

# A crawl that is killed cannot: the next command that may does.
home "$TEST_TMP/killed"
rm -rf "$TEST_TMP/held"
mkdir -p "$TEST_TMP/held"
"$LEUMUND" watch "$TEST_TMP/work.yaml" --warc "$TEST_TMP/held" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/said" &
watcher=$!
for _ in $(seq 150); do [ "$(grep -c '^feed(.*: ok' "$TEST_TMP/said")" = 2 ] && break; sleep 0.1; done
"$LEUMUND" forget --before 2026-04-22 >"$TEST_TMP/receipt" 2>"$TEST_TMP/told"
kill -KILL $watcher
wait $watcher 2>/dev/null
is "killed: the archive still holds it" 1 "$(held 'alte Hotline')"
"$LEUMUND" forget --compact >"$TEST_TMP/receipt" 2>"$TEST_TMP/told"
has "killed: forget --compact takes it out" "$TEST_TMP/receipt" '"archives_rewritten":1,"answers_removed":1'
is "killed: … and leaves the other one" "0 1" "$(held 'alte Hotline') $(held 'neue Hotline')"
