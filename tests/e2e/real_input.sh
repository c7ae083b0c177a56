#!/bin/sh
# Recorded answers of real sources, served on loopback under the addresses they were recorded at and crawled as sources of a brand that every text is
# about: what `parse` finds in a file lies between the counts of EXPECT.tsv, and the corpus holds exactly that, each post once.
# The recordings lie beside the project, not in it: without them the test is skipped.
set -u
. "$(dirname "$0")/lib/e2e.sh"
samples=${SAMPLES:-$ROOT/../shared/samples}
if [ ! -d "$samples" ]; then
    echo "skipped real_input no ../shared"
    exit 0
fi
samples=$(cd "$samples" && pwd)
now=2026-11-20T12:00:00Z
home "$TEST_TMP/home"
mkdir -p "$XDG_CONFIG_HOME/leumund/feeds/sources"

# What the shipped descriptions do not ask for is recorded too: the same formats at other addresses.
own() { # NAME LIKE SOURCE PARAMS URL
    printf 'title: %s\nlike: %s\nsource: "%s"\nchecked: recorded\nparams: %s\nrequest: {url: "%s"}\n' "$@" >"$XDG_CONFIG_HOME/leumund/feeds/sources/$1.yaml"
}
own mastodon-public mastodon-tag 'mastodon:{host}' '{host: {about: the server}, limit: {about: how many}}' \
    'https://{host}/api/v1/timelines/public?local=FALSE&remote=FALSE&only_media=FALSE&limit={limit}'
own wordpress-pages wordpress-posts 'wordpress:{site|host}' '{site: {about: the site}}' '{site}/wp-json/wp/v2/pages'

# file, as, parameters (name=value, separated by blanks), the address that is asked
{
    echo 'mastodon/get_timeline_hashtag_anonymous.http mastodon-tag host=mastodon.social,tag=rstats https://mastodon.social/api/v1/timelines/tag/rstats?limit=40'
    echo 'mastodon/get_timeline_public_anonymous.http mastodon-public host=mastodon.social,limit=20 '
    echo 'mastodon/process_request_bigger.http mastodon-public host=fosstodon.org,limit=10 '
    echo 'mastodon/mpy_test_get_pagination_info.http mastodon-account account=117020565966271181,host=localhost:3000 http://localhost:3000/api/v1/accounts/117020565966271181/statuses?limit=40'
    echo 'mastodon/get_context_with_ancesters.http mastodon-thread host=fosstodon.org,status=114027213608365869 '
    echo 'wordpress/wp_v2_pages.json wordpress-pages site=https://wordpress.org '
    awk -F'\t' '$1 ~ /^firebase_item/ {n = $1; gsub(/[^0-9]/, "", n); print "hackernews/" $1 " hackernews-item item=" n " "}' "$samples/hackernews/EXPECT.tsv"
    awk -F'\t' 'FNR > 1 {print "feeds/" $1 " feed url=https://feeds.example/" $1 " "}' "$samples/feeds/EXPECT.tsv"
    awk -F'\t' '$1 ~ /^feed_/ {print "wordpress/" $1 " feed url=https://wordpress.example/" $1 " "}' "$samples/wordpress/EXPECT.tsv"
    awk -F'\t' '$1 ~ /^xenforo/ {print "forums/" $1 " page url=https://forums.example/" $1 " "}' "$samples/forums/EXPECT.tsv"
    echo 'reviewmarkup/product_0622_ikea-com.html page url=https://reviewmarkup.example/product_0622_ikea-com.html '
} >"$TEST_TMP/table"

# The brand file, and a map for the addresses that differ in a parameter from the recorded ones.
{
    printf 'brand: Everybody\nmatch: all\nsources:\n'
    while read -r file as params asked; do
        printf '  - %s: {delay: 0, max_pages: 1' "$as"
        echo "$params" | tr ',' '\n' | sed 's/^\([^=]*\)=\(.*\)/, \1: "\2"/' | tr -d '\n'
        case $params in *localhost*) printf ', allow_private: yes' ;; esac
        printf '}\n'
        [ -z "$asked" ] || printf '%s\t%s\n' "$asked" "$samples/$file" >>"$TEST_TMP/map.tsv"
    done <"$TEST_TMP/table"
} >"$TEST_TMP/everybody.yaml"

server --samples "$samples" --map "$TEST_TMP/map.tsv" --log "$TEST_TMP/access.log"
crawl() {
    "$LEUMUND" crawl "$TEST_TMP/everybody.yaml" --all --now "$now" --delay 0 --replay "127.0.0.1:$port" >"$TEST_TMP/crawl.err" 2>&1 || {
        cat "$TEST_TMP/crawl.err"
        return 1
    }
}
check "the crawl of real input ends well" crawl
"$LEUMUND" stats --sources --format tsv --now "$now" >"$TEST_TMP/sources.tsv"
"$LEUMUND" list --limit 0 --boosts --format jsonl --now "$now" >"$TEST_TMP/all.jsonl" 2>"$TEST_TMP/list.err"

while read -r file as params asked; do
    name=real_input/$file
    expected=$(awk -F'\t' -v file="${file##*/}" '$1 == file {print $2, $3}' "$samples/${file%%/*}/EXPECT.tsv")
    url=$(echo "$params" | sed -n 's/^url=//p')
    options=
    for param in $(echo "$params" | tr ',' ' '); do options="$options --param $param"; done
    reader=$as
    [ "$as" != page ] || { reader=auto; options=; } # --as page gives the page itself, with its posts inside
    # shellcheck disable=SC2086  # words are wanted
    "$LEUMUND" parse --as "$reader" $options ${url:+--url "$url"} --now "$now" "$samples/$file" >"$TEST_TMP/posts.jsonl" 2>"$TEST_TMP/parse.err"
    found=$(grep -c -v '^{"file":[^,]*,"error"' "$TEST_TMP/posts.jsonl")
    # shellcheck disable=SC2086
    between "$name: parse" $expected "$found"
    # A list may hold a post twice; the corpus does not.
    distinct=$(grep -v '^{"file":[^,]*,"error"' "$TEST_TMP/posts.jsonl" | sed 's/.*"source":"[^"]*","id":"\([^"]*\)".*/\1/' | sort -u | wc -l)
    kept=$(awk -F'\t' -v key="$as($params)" '$1 == key {print $8}' "$TEST_TMP/sources.tsv")
    is "$name: posts in the corpus" "$distinct" "$kept"
done <"$TEST_TMP/table"

for key in 'feed(url=https://feeds.example/not_a_feed.rss) broken' 'wordpress-pages(site=https://wordpress.org) ok' 'hackernews-item(item=3000) not found'; do
    is "outcome of ${key%% *}" "${key#* }" "$(awk -F'\t' -v key="${key%% *}" '$1 == key {print $3}' "$TEST_TMP/sources.tsv")"
done
sum=$(awk -F'\t' 'NR > 1 {n += $8} END {print n}' "$TEST_TMP/sources.tsv")
is "list gives all of them" "$sum" "$(wc -l <"$TEST_TMP/all.jsonl")"
for source in 'mastodon:*' 'hackernews' 'feed:feeds.example' 'feed:wordpress.example' 'wordpress:wordpress.org' 'web:forums.example' 'web:reviewmarkup.example'; do
    count=$("$LEUMUND" list --limit 0 --boosts --source "$source" --format jsonl --now "$now" | wc -l)
    between "list --source $source" 1 "$sum" "$count"
done
check "check finds nothing" "$LEUMUND" check
is "nothing but loopback was asked" "" "$(grep -v '^[0-9]*	[^	]*	GET' "$TEST_TMP/access.log")"
