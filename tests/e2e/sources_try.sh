#!/bin/sh
# Each source asked once: what came, whether it matches, or what went wrong. Nothing is kept.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
LEUMUND_DELAY=50ms
export LEUMUND_DELAY
demo_server
try() { "$LEUMUND" sources try "$@" --now "$NOW" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/err"; }

try "$ROOT/feeds/demo/telvia.yaml"
is "all sources of the demo answer" 0 $?
grep -v '^    20[0-9][0-9]-' "$TEST_TMP/out" >"$TEST_TMP/sources-try.txt"
golden sources-try.txt "$TEST_TMP/sources-try.txt"
is "three posts of three sources, two of the blog" 11 "$(grep -c '^    20[0-9][0-9]-' "$TEST_TMP/out")"
has "with what they say of the brand" "$TEST_TMP/out" '^    2026-03-09T08:00:00Z  …  *[a-z]* [-+][0-9.]* hotline  *„Der Kunde ist König“'

has "they are counted" "$TEST_TMP/err" 'sources: . answered, 0 of them without a post, 0 failed'
check "no key was made, no corpus" sh -c '! test -e "$XDG_CONFIG_HOME/leumund/secret.key" && ! test -e "$LEUMUND_STORE"'
is "robots.txt was asked once a host" "" "$(cut -f 2,4 "$TEST_TMP/access.log" | grep robots.txt | sort | uniq -d)"

cat >"$TEST_TMP/bad.yaml" <<'YAML'
brand: Telvia
sources:
  - mastodon-tag: {host: funkturm.example, tag: telvia}
  - mastodon-tag: {host: nobody.example, tag: telvia}
  - youtube-search: {query: Telvia}
  - feed: {url: "https://bewertet.example/telvia"}
  - feed: {url: "http://10.0.0.1/feed"}
  - no-such-source: {query: Telvia}
YAML
try "$TEST_TMP/bad.yaml"
is "one that failed is exit code 1" 1 $?
has "the good one is shown" "$TEST_TMP/out" '^ok  mastodon-tag(host=funkturm.example,tag=telvia)'
has "its mark" "$TEST_TMP/out" '; mark: max_id [0-9]*'
has "its posts" "$TEST_TMP/out" '^    2026-.*Z  …  *[a-z]'
has "one that is not there" "$TEST_TMP/out" '^gone  mastodon-tag(host=nobody.example,tag=telvia)'
has "one without its key" "$TEST_TMP/out" 'YOUTUBE_API_KEY'
has "a page that is no feed" "$TEST_TMP/out" '^broken *feed'
has "one that is not known" "$TEST_TMP/out" 'source .no-such-source. is not known'
has "and the sum" "$TEST_TMP/err" '^6 sources: '

mkdir -p "$XDG_CONFIG_HOME/leumund"
known_key >"$XDG_CONFIG_HOME/leumund/secret.key" && chmod 600 "$XDG_CONFIG_HOME/leumund/secret.key"
try "$TEST_TMP/bad.yaml"
has "with a key, authors are pseudonyms" "$TEST_TMP/out" '^    2026-.*Z  [0-9a-f]\{8\}  '
"$LEUMUND" sources try "$TEST_TMP/bad.yaml" >"$TEST_TMP/out" 2>&1
has "without a contact nobody is asked" "$TEST_TMP/out" 'no contact is set'
echo "brand: Telvia" >"$TEST_TMP/none.yaml"
try "$TEST_TMP/none.yaml"
is "no sources is a wrong command line" 2 $?
