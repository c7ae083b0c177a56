#!/bin/sh
# A source whose key is missing costs itself alone: the others are asked, and what it lacks is told wherever one looks.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
LEUMUND_DELAY=50ms
export LEUMUND_DELAY
unset YOUTUBE_API_KEY REDDIT_CLIENT_ID 2>/dev/null || :
demo_server
say() { "$LEUMUND" "$@" --now "$NOW" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/err"; }
asked() { grep -c "$1" "$TEST_TMP/access.log"; }

cat >"$TEST_TMP/telvia.yaml" <<'YAML'
brand: Telvia
sources:
  - youtube-search: {query: Telvia}
  - mastodon-tag: {host: funkturm.example, tag: telvia}
YAML
say crawl "$TEST_TMP/telvia.yaml" --all --quiet
is "some could not be asked" 1 $?
has "it is told where, what is missing and where it is to be had, also with --quiet" "$TEST_TMP/err" 'telvia.yaml:3:5: youtube-search(query=Telvia) is not asked: .*set YOUTUBE_API_KEY in the environment .*https://developers.google.com'
check "the other one was asked" test "$("$LEUMUND" stats --format tsv | awk -F'\t' '$1 == "posts" {print $2}')" -gt 0
is "nobody was asked without its key" 0 "$(asked googleapis)"
"$LEUMUND" stats --sources --format jsonl --now "$NOW" >"$TEST_TMP/out"
has "its fate is that of a source that was refused" "$TEST_TMP/out" '"source":"youtube-search(query=Telvia)".*"outcome":"refused".*"why":".*YOUTUBE_API_KEY'
has "the other one is well" "$TEST_TMP/out" '"source":"mastodon-tag(.*"outcome":"ok"'

say crawl "$TEST_TMP/telvia.yaml" --all --jobs 0
is "with one thread, too" 1 $?
has "the sum says it" "$TEST_TMP/err" '^1 source not asked: the key is missing'

YOUTUBE_API_KEY=k3y timeout 60 "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all --now "$NOW" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "with its key it is asked at once" 0 $?
is "with the key in the address" 1 "$(asked 'youtube/v3/search.*key=k3y')"
has "what failed is told without the key" "$TEST_TMP/err" '^gone: https://www.googleapis.com/youtube/v3/search: not found'

sed '/mastodon/d' "$TEST_TMP/telvia.yaml" >"$TEST_TMP/only.yaml"
say crawl "$TEST_TMP/only.yaml" --all
is "none could be asked" 5 $?
timeout 20 "$LEUMUND" watch "$TEST_TMP/only.yaml" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "a watch does not wait for what cannot come" 5 $?

"$LEUMUND" watch "$TEST_TMP/telvia.yaml" --all --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/err" &
watcher=$!
for _ in $(seq 100); do grep -q '^mastodon-tag' "$TEST_TMP/err" && break; sleep 0.1; done
kill -TERM $watcher
wait $watcher
is "a watch goes on with the others, and ends well" 0 $?
has "and has told which it does not ask" "$TEST_TMP/err" 'telvia.yaml:3:5: youtube-search(query=Telvia) is not asked'
has "each round of the others is told" "$TEST_TMP/err" '^mastodon-tag(.*: unchanged'

say sources try "$TEST_TMP/telvia.yaml"
is "sources try: one failed" 1 $?
has "what it lacks" "$TEST_TMP/out" 'set YOUTUBE_API_KEY in the environment'
has "the other one answers" "$TEST_TMP/out" '^ok  mastodon-tag'

printf 'brand: Telvia\nsources:\n  - youtube-search: {query: Telvia}\n  - no-such-source: {query: Telvia}\n' >"$TEST_TMP/bad.yaml"
say crawl "$TEST_TMP/bad.yaml"
is "a fault of the brand file itself stops" 3 $?

# What goes out with a key is the same request as without: it ends, is asked once, leads on, and neither corpus nor archive ever hold the key.
web=$TEST_TMP/web
mkdir -p "$web"
printf '{"items":[{"id":{"kind":"youtube#video","videoId":"v1"},"snippet":{"title":"Telvia im Test","description":"Der Tarif von Telvia ist gut.","channelTitle":"Kai","channelId":"UC1","publishedAt":"2026-04-20T09:00:00Z"}}]}' >"$web/search.json"
printf '{"error":{"message":"closed"}}' >"$web/comments.json"
printf '{"accessJwt":"t0ken"}' >"$web/session.json"
printf '{"posts":[{"uri":"at://did:plc:a/app.bsky.feed.post/1","author":{"did":"did:plc:a","handle":"a.example"},"record":{"text":"Telvia antwortet nie.","createdAt":"2026-04-20T10:00:00Z"}}],"cursor":"c2"}' >"$web/posts.json"
printf 'https://www.googleapis.com/youtube/v3/search\tsearch.json\nhttps://www.googleapis.com/youtube/v3/commentThreads\tcomments.json\nhttps://bsky.social/xrpc/com.atproto.server.createSession\tsession.json\nhttps://bsky.social/xrpc/app.bsky.feed.searchPosts\tposts.json\n' >"$web/web.tsv"
server --map "$web/web.tsv" --ignore q,textFormat,type,part,order,maxResults,relevanceLanguage,publishedAfter,key,sort,limit,since,videoId --log "$TEST_TMP/access.log"
printf 'brand: Telvia\nsources:\n  - youtube-search: {query: Telvia, delay: 0s}\n  - bluesky-search: {query: Telvia, delay: 0s, max_pages: 3}\n' >"$TEST_TMP/keyed.yaml"
YOUTUBE_API_KEY=k3ySecret BSKY_IDENTIFIER=a.example BSKY_APP_PASSWORD=passw0rd
export YOUTUBE_API_KEY BSKY_IDENTIFIER BSKY_APP_PASSWORD
for jobs in 2 0; do
    home "$TEST_TMP/keyed$jobs"
    : >"$TEST_TMP/access.log"
    mkdir -p "$TEST_TMP/warc$jobs"
    timeout 60 "$LEUMUND" crawl "$TEST_TMP/keyed.yaml" --all --jobs $jobs --warc "$TEST_TMP/warc$jobs" --now "$NOW" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
    is "jobs $jobs: a crawl with keys ends" 0 $?
    is "jobs $jobs: each address was asked once" "" "$(cut -f 4 "$TEST_TMP/access.log" | grep -v 'robots.txt\|tdmrep' | sort | uniq -d | grep -v 'cursor=c2')"
    is "jobs $jobs: the key went with both" 2 "$(asked 'key=k3ySecret')"
    check "jobs $jobs: the second page was asked" test "$(asked 'cursor=c2')" -ge 1
    is "jobs $jobs: posts of both" 2 "$("$LEUMUND" stats --format tsv | awk -F'\t' '$1 == "posts" {print $2}')"
    check "jobs $jobs: nothing waits" sh -c '! grep -q "to ask" "$1"' - "$TEST_TMP/err"
    zcat "$TEST_TMP/warc$jobs"/*.gz >"$TEST_TMP/archive"
    check "jobs $jobs: the corpus and the archive hold no key" sh -c '! grep -a -l -e k3ySecret -e passw0rd "$LEUMUND_STORE"/data.mdb "$1"' - "$TEST_TMP/archive"
done

# A key with a line break would end its header.
YOUTUBE_API_KEY='a
X-Injected: b' say crawl "$TEST_TMP/telvia.yaml" --all --quiet
has "a key with a line break in it is no key, and that is told" "$TEST_TMP/err" 'telvia.yaml:3:5: youtube-search(query=Telvia) is not asked: .*line break.*YOUTUBE_API_KEY, set it again'
is "… and is sent nowhere" 0 "$(asked Injected)"
