#!/bin/sh
# Every shipped description through whole crawls: first page, next pages, follow-ups, logins; a second round, an empty service, one that refuses,
# one whose pages never end. lib/services.py answers for all of them.
set -u
. "$(dirname "$0")/lib/e2e.sh"
command -v python3 >/dev/null || { echo "skipped sources: python3 is not there"; exit 0; }
services() { PYTHONDONTWRITEBYTECODE=1 python3 "$ROOT/tests/e2e/lib/services.py" "$@"; }
export $(services keys)
LEUMUND_DELAY=0s
export LEUMUND_DELAY

"$LEUMUND" sources list 2>/dev/null | awk '/^[a-z]/ {print $1}' | sort >"$TEST_TMP/shipped"
services names | sort >"$TEST_TMP/served"
# The stream is a WebSocket: stream.sh.
is "each shipped source is asked here" "bluesky-stream" "$(comm -23 "$TEST_TMP/shipped" "$TEST_TMP/served" | tr '\n' ' ' | sed 's/ $//')"

web=$TEST_TMP/web
mkdir -p "$web"
echo lists >"$web/mode"
PYTHONDONTWRITEBYTECODE=1 python3 "$ROOT/tests/e2e/lib/services.py" serve "$web/port" >"$TEST_TMP/server.err" 2>&1 &
servers="$servers $!"
for _ in $(seq 200); do [ -s "$web/port" ] && break; sleep 0.05; done
port=$(cat "$web/port")
services brand >"$TEST_TMP/telvia.yaml"

crawl() { # NAME MODE NOW crawl's further options
    name=$1
    echo "$2" >"$web/mode"
    : >"$web/asked"
    now=$3
    shift 3
    timeout 120 "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all --now "$now" --replay "127.0.0.1:$port" "$@" >"$TEST_TMP/$name.out" 2>"$TEST_TMP/$name.err"
    code=$?
    cp "$web/asked" "$TEST_TMP/$name.asked"
    "$LEUMUND" stats --sources --format jsonl --now "$now" >"$TEST_TMP/$name.sources"
}
faults() { # NAME services' command…: what it prints is wrong
    fault_name=$1
    shift
    is "$fault_name" "" "$(services "$@" 2>&1 | head -n 20)"
}
posts() { "$LEUMUND" list --brand telvia --limit 0 --format jsonl >"$TEST_TMP/posts.jsonl" 2>/dev/null; }
fresh_home() {
    rm -rf "$TEST_TMP/home"
    home "$TEST_TMP/home"
}

# Three rounds in one corpus: everything, one post more, nothing more.
fresh_home
mkdir -p "$TEST_TMP/warc"
while read -r round mode at; do
    crawl "$round" "$mode" "$at" --warc "$TEST_TMP/warc" </dev/null
    is "$round round: it ends well" 0 $code
    posts
    faults "$round round: each post is there once, with text, author, date, address and rating" judge "$mode" "$TEST_TMP/posts.jsonl"
    faults "$round round: each source is well" fates "$mode" "$TEST_TMP/$round.sources"
done <<ROUNDS
first lists 2026-04-27T09:00:00Z
second new 2026-04-28T09:00:00Z
third new 2026-04-28T12:00:00Z
ROUNDS
faults "later rounds ask from their marks on" since "$TEST_TMP/second.asked" "$ROOT/feeds/sources"
check "and conditionally" test "$(grep -c '^304 ' "$TEST_TMP/third.asked")" -ge 30
check "keys went where they are wanted" test "$(grep -c s3cret "$TEST_TMP/first.asked")" -ge 60
zcat "$TEST_TMP/warc"/*.gz >"$TEST_TMP/archive"
"$LEUMUND" list --brand telvia --limit 0 --format jsonl 2>/dev/null | grep -c s3cret >"$TEST_TMP/leaks"
is "no post holds a key" 0 "$(cat "$TEST_TMP/leaks")"

for mode in empty 401 403 429 away same fresh; do
    fresh_home
    crawl $mode $mode $NOW
    check "$mode: it ends" test $code -le 5
    case $mode in
    away) is "$mode: no key goes to the other host" 0 "$(grep elsewhere.example "$TEST_TMP/away.asked" | grep -c -e s3cret -e granted)" ;;
    *) faults "$mode: each source has the fate that it should have" fates $mode "$TEST_TMP/$mode.sources" ;;
    esac
    case $mode in same | fresh) faults "$mode: paging ends" pages "$TEST_TMP/$mode.asked" "$ROOT/feeds/sources" ;; esac
    is "$mode: neither key nor token lies in the corpus" "" "$(grep -a -l -e s3cret -e granted-t0ken "$LEUMUND_STORE/data.mdb")"
done
is "neither key nor token lies in an archive or was told" "" "$(grep -a -l -e s3cret -e granted-t0ken "$TEST_TMP/archive" "$TEST_TMP"/*.err "$TEST_TMP"/*.out)"

cat >"$TEST_TMP/pasted.yaml" <<'YAML'
brand: Telvia
sources:
  - mastodon-tag: {host: "https://mastodon.social", tag: telvia}
  - wordpress-posts: {site: blog.example}
  - github-comments: {repository: "https://github.com/telvia/app"}
  - hackernews: {query: "https://telvia.example"}
  - reddit-api: {query: "https://telvia.example"}
YAML
"$LEUMUND" crawl "$TEST_TMP/pasted.yaml" --now $NOW --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "values that were pasted wrongly stop" 3 $?
has "an address for a host" "$TEST_TMP/err" '^.*pasted.yaml:3:[0-9]*: `host` of source mastodon-tag is no address but .*mastodon.social'
has "a host for an address" "$TEST_TMP/err" '^.*pasted.yaml:4:[0-9]*: `site` of source wordpress-posts is an address and begins with https://'
has "an address for a name" "$TEST_TMP/err" '^.*pasted.yaml:5:[0-9]*: `repository` of source github-comments is no address'
is "searches may look for an address" 0 "$(grep -c 'yaml:[67]' "$TEST_TMP/err")"
