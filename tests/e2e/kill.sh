#!/bin/sh
# kill -9 at random instants of a demo crawl, sometimes again while it recovers; crawled to the end then, the corpus is the one of an undisturbed
# crawl: byte for byte in what `list` says, the same sums, nothing that `check` would find.
#
#   KILLS=3   how many
#   SEED=…    the same instants again; it is said when something fails
set -u
. "$(dirname "$0")/lib/e2e.sh"
KILLS=${KILLS:-3}
SEED=${SEED:-$(date +%s)}
early=0 kept=0 late=0 again=0

now_ms() { date +%s%3N; }
# All answers that hang on the corpus alone.
answers() { # FILE
    all_mentions >"$1"
    # Addresses: a crawl after one that had come to its end begins new rounds, which ask for more.
    "$LEUMUND" stats --format tsv --now "$NOW" | grep -v -e _bytes -e '^urls' >>"$1"
    "$LEUMUND" report --period month --format csv --now "$NOW" >>"$1"
}
new_home() { # NAME: with the key of the undisturbed one, so that pseudonyms are equal
    home "$TEST_TMP/$1"
    mkdir -p "$XDG_CONFIG_HOME/leumund"
    [ ! -e "$TEST_TMP/secret.key" ] || cp "$TEST_TMP/secret.key" "$XDG_CONFIG_HOME/leumund/"
}
posts() { "$LEUMUND" stats --format tsv 2>/dev/null | awk -F'\t' '$1 == "posts" {print $2}'; }
crawl_and_kill() { # MS
    { E2E_EXEC=exec; demo_crawl --quiet; } >/dev/null 2>>"$TEST_TMP/err" &
    victim=$!
    sleep "$(awk -v ms="$1" 'BEGIN {printf "%.3f", ms / 1000}')"
    kill -9 $victim 2>/dev/null
    wait $victim 2>/dev/null
}

demo_server --delay 40
new_home undisturbed
began=$(now_ms)
demo_crawl --quiet || not_ok "undisturbed crawl" "failed"
took=$(($(now_ms) - began))
cp "$XDG_CONFIG_HOME/leumund/secret.key" "$TEST_TMP/"
answers "$TEST_TMP/undisturbed.txt"
check "undisturbed corpus is sound" "$LEUMUND" check
whole=$(posts)

# A polite end: what was found is kept, the exit says that all is well, and the next crawl goes on.
for signal in TERM INT; do
    new_home "stop$signal"
    { E2E_EXEC=exec; demo_crawl; } >"$TEST_TMP/out" 2>"$TEST_TMP/stop.err" &
    victim=$!
    sleep "$(awk -v ms="$took" 'BEGIN {printf "%.3f", ms * 0.6 / 1000}')"
    kill -$signal $victim
    wait $victim
    is "SIG$signal ends a crawl in order" 0 $?
    has "SIG$signal: it says that the rest goes on" "$TEST_TMP/stop.err" '^stopped; '
    check "SIG$signal: check finds nothing" "$LEUMUND" check
    demo_crawl --quiet || not_ok "crawl after SIG$signal" "failed"
    answers "$TEST_TMP/stop.txt"
    same "SIG$signal: the same corpus afterwards" "$TEST_TMP/undisturbed.txt" "$TEST_TMP/stop.txt"
done

# Two at once: one of them works, the other says so, and nothing is broken.
new_home together
{ E2E_EXEC=exec; demo_crawl; } >"$TEST_TMP/out" 2>"$TEST_TMP/first.err" &
victim=$!
tries=0
while [ ! -e "$LEUMUND_STORE/crawl.lock" ] && [ $tries -lt 200 ]; do sleep 0.05; tries=$((tries + 1)); done
sleep 0.1
demo_crawl >"$TEST_TMP/out" 2>"$TEST_TMP/second.err"
second_code=$?
wait $victim
is "two crawls at once: the first ends well" 0 $?
is "two crawls at once: the second does not begin" 4 $second_code
has "two crawls at once: the second says why not" "$TEST_TMP/second.err" '^leumund: another crawl works on the corpus '
answers "$TEST_TMP/together.txt"
same "two crawls at once: the same corpus" "$TEST_TMP/undisturbed.txt" "$TEST_TMP/together.txt"
check "two crawls at once: check finds nothing" "$LEUMUND" check

# "instant" or "instant second-instant", one line a kill
awk -v seed="$SEED" -v n="$KILLS" -v took="$took" 'BEGIN {
    srand(seed)
    for (i = 1; i <= n; i++) {
        first = int(rand() * took)
        if (rand() < 0.5) print first; else print first, int(rand() * took)
    }
}' >"$TEST_TMP/instants"

i=0
while read -r first second; do
    i=$((i + 1))
    name="kill $i of $KILLS after $first${second:+ and $second} of $took ms"
    new_home "kill$i"
    : >"$TEST_TMP/err"
    crawl_and_kill "$first"
    had=$(posts)
    case $had in '' | 0) early=$((early + 1)) ;; "$whole") late=$((late + 1)) ;; *) kept=$((kept + 1)) ;; esac
    [ -z "$second" ] || { crawl_and_kill "$second"; again=$((again + 1)); had="$had, $(posts)"; }
    if [ -e "$LEUMUND_STORE/data.mdb" ] && ! said=$("$LEUMUND" check 2>&1) && [ -n "$had" ]; then
        not_ok "$name: check right after it" "$said (SEED=$SEED)"
    fi
    demo_crawl --quiet >>"$TEST_TMP/err" 2>&1 || not_ok "$name: crawl afterwards" "$(cat "$TEST_TMP/err") (SEED=$SEED)"
    answers "$TEST_TMP/kill$i.txt"
    if ! said=$("$LEUMUND" check 2>&1); then
        not_ok "$name" "check: $said (SEED=$SEED)"
    elif ! cmp -s "$TEST_TMP/undisturbed.txt" "$TEST_TMP/kill$i.txt"; then
        not_ok "$name" "another corpus (SEED=$SEED, posts after the kill: $had)
$(diff "$TEST_TMP/undisturbed.txt" "$TEST_TMP/kill$i.txt" | cut -c1-300 | head -n 20)"
    else
        ok "$name (posts then: ${had:-no corpus yet})"
        rm -rf "$TEST_TMP/kill$i"
    fi
done <"$TEST_TMP/instants"
echo "# $KILLS kills with SEED=$SEED: $early before the first posts, $kept in the middle, $late after the last one; $again disturbed again while recovering"
