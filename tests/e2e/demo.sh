#!/bin/sh
# The demo, as `make demo` runs it: it finds what there is to find, finds nothing the second time, and its answers are those of tests/golden/e2e.
set -u
. "$(dirname "$0")/lib/e2e.sh"
demo=$TEST_TMP/demo

run_demo() { # OUT ERR
    DEMO=$demo DEMO_QUIET=yes "$ROOT/scripts/demo" >"$1" 2>"$2"
}
count() { # of mentions, boosts too: BRAND list's options
    count_brand=$1
    shift
    "$LEUMUND" list --brand "$count_brand" --boosts --limit 0 --format jsonl --now "$NOW" "$@" | wc -l
}

# A key of its own for each corpus would make other pseudonyms each time.
mkdir -p "$demo/config/leumund"
known_key >"$demo/config/leumund/secret.key" && chmod 600 "$demo/config/leumund/secret.key"

# --- the first time: all of it
if run_demo "$TEST_TMP/out" "$TEST_TMP/err"; then ok "demo ends well"; else not_ok "demo ends well" "$(cat "$TEST_TMP/err")"; fi
is "demo says nothing but what it should" "" "$(grep -v -e '^replay: ' -e ' new posts with ' "$TEST_TMP/err")"
# Counted by hand in feeds/demo/world: 42 and 11 on the network, 3 of them in both timelines; 28 reviews and
# one answer to them; 2 articles with 22 comments; 17 of the forum.
has "demo says how much is new" "$TEST_TMP/err" '^119 new posts with '
home "$demo"
is "posts on the social network" 42 "$(count telvia --source 'mastodon:*')"
is "posts about the competitor" 11 "$(count ferna --source 'mastodon:*')"
is "reviews on both pages" 28 "$(count telvia --source 'web:*')"
is "articles and comments of the blog" 24 "$(count telvia --source 'wordpress:*')"
is "posts of the forum" 17 "$(count telvia --source 'feed:*')"
check "check finds nothing" "$LEUMUND" check

# --- its answers
# Without sizes on disk; and posts of two timelines count for the one that came first.
"$LEUMUND" stats --format tsv --now "$NOW" | grep -v _bytes >"$TEST_TMP/stats.tsv"
"$LEUMUND" stats --sources --format tsv --now "$NOW" | cut -f 1-7,10,11 >"$TEST_TMP/sources.tsv"
"$LEUMUND" report --brand telvia --period month --now "$NOW" >"$TEST_TMP/report.txt"
"$LEUMUND" report --brand telvia --period week --until 2026-04-15 --lang de --now "$NOW" >"$TEST_TMP/report-week-de.txt"
"$LEUMUND" report --brand ferna --period quarter --format csv --now "$NOW" >"$TEST_TMP/report-ferna.csv"
"$LEUMUND" report --brand telvia --thread 1 --source 'wordpress:*' --now "$NOW" >"$TEST_TMP/report-thread.txt" 2>&1
"$LEUMUND" list --brand telvia --touchpoint hotline --label negative --limit 5 --now "$NOW" 2>&1 >"$TEST_TMP/list-hotline.txt" | grep -v "^the newest 5"
for brand in telvia ferna; do
    "$LEUMUND" list --brand $brand --boosts --limit 0 --now "$NOW" --format tsv --fields id,published_at,brand,source,type,lang,rating,text
done >"$TEST_TMP/list-facts.tsv"
id=$("$LEUMUND" list --brand telvia --source 'web:*' --now "$NOW" --limit 0 --fields id,text --format tsv vierten | sed -n 2p | cut -c1-12)
"$LEUMUND" show "$id" --why --now "$NOW" | grep -v "^rules_version" >"$TEST_TMP/show-why.txt"
for name in stats.tsv sources.tsv report.txt report-week-de.txt report-ferna.csv report-thread.txt list-hotline.txt list-facts.tsv show-why.txt; do
    golden $name "$TEST_TMP/$name"
done
# README.md shows the head of the board and one explanation: its first two blocks.
{ sed -n '1,20p' "$TEST_TMP/report.txt"; printf '…\n\n'; sed -n '/^In their words/,$p' "$TEST_TMP/report.txt" | head -4; } >"$TEST_TMP/block1"
"$LEUMUND" show "$("$LEUMUND" list --brand telvia --now "$NOW" --limit 0 --fields id --format tsv '"Na super"' | sed -n 2p)" --why --now "$NOW" |
    sed -n -e '/^Na super/p' -e '/^sentiment/p' -e '/^confidence/p' -e '/^unsure/p' -e '/^irony/p' -e '/^no /,$p' | sed -e '1s/$/\n/' -e 's/^no /\nno /' >"$TEST_TMP/block2"
awk -v at="$TEST_TMP/block" '
    /^```/ && !inside { inside = 1; block = $0 == "```" && blocks < 2 ? ++blocks : 0; print
        if (block) while ((getline line < (at block)) > 0) print line
        next }
    /^```/ { inside = block = 0 }
    !block { print }' "$ROOT/README.md" >"$TEST_TMP/README.md"
if [ "${GOLDEN:-}" = write ]; then cp "$TEST_TMP/README.md" "$ROOT/README.md"; fi
same "README.md shows what the demo says" "$TEST_TMP/README.md" "$ROOT/README.md"
# The board as a page: one file, the same figures, nothing from elsewhere.
"$LEUMUND" report --brand telvia --period week --until 2026-04-15 --lang de --format html --now "$NOW" >"$TEST_TMP/week.html"
sed -n '/^<article>/,/^<\/article>/p' "$TEST_TMP/week.html" >"$TEST_TMP/report-week-de.html"
golden report-week-de.html "$TEST_TMP/report-week-de.html"
is "the page loads nothing" 0 "$(grep -c -i -e '<script' -e '<link' -e 'src=' -e '@import' -e 'url(' "$TEST_TMP/week.html")"
is "… and is whole" "<!DOCTYPE html> </html>" "$(sed -n '1p;$p' "$TEST_TMP/week.html" | tr '\n' ' ' | sed 's/ $//')"
has "… and its title names the brand" "$TEST_TMP/week.html" '^<title>Telvia · Augenblicke der Wahrheit</title>$'
"$LEUMUND" report --format html --now "$NOW" >"$TEST_TMP/both.html"
has "a page of several is titled by the program" "$TEST_TMP/both.html" '^<title>Leumund · moments of truth</title>$'
is "a page of all brands" "2 1 1" "$(grep -c '^<article>' "$TEST_TMP/both.html") $(grep -c '<h1>Telvia</h1>' "$TEST_TMP/both.html") $(grep -c '<h1>Ferna</h1>' "$TEST_TMP/both.html")"
# Quotes lead to their posts, but an address is a stranger's.
printf '{"id":"%s","text":"%s","url":"%s","published":"2026-04-20"}\n' a 'Die Hotline von Telvia ist furchtbar.' 'javascript:alert(1)' \
    b 'Die Filiale von Telvia ist wunderbar.' 'https://x.example/?q=\"onclick=' >"$TEST_TMP/hostile.jsonl"
"$LEUMUND" import "$TEST_TMP/hostile.jsonl" --brand "$ROOT/feeds/brands/telvia.yaml" --store "$TEST_TMP/hostile" 2>/dev/null
"$LEUMUND" report --format html --store "$TEST_TMP/hostile" --now "$NOW" >"$TEST_TMP/hostile.html"
is "a quote leads to its post, where that is on the web" '<a rel="noreferrer noopener" href="https://x.example/?q=&quot;onclick=">' "$(grep -o '<a [^>]*>' "$TEST_TMP/hostile.html")"
is "… and both are shown" 2 "$(grep -c '^<blockquote' "$TEST_TMP/hostile.html")"
has "the report speaks of the hotline first" "$TEST_TMP/report.txt" '^call centre'
has "show --why names the words" "$TEST_TMP/show-why.txt" 'vierten'

# --- colours: the flag before NO_COLOR before LEUMUND_COLOR; by themselves only on a terminal
esc=$(printf '\033')
color() { # ENVIRONMENT ARGUMENTS: of the board
    # shellcheck disable=SC2086 # lists of words
    if env $1 "$LEUMUND" report --brand telvia --now "$NOW" $2 | grep -q "$esc"; then echo yes; else echo no; fi
}
is "no colours in a file" no "$(color '' '')"
is "colours by flag" yes "$(color NO_COLOR=1 '--color always')"
is "colours by LEUMUND_COLOR" yes "$(color 'NO_COLOR= LEUMUND_COLOR=always' '')"
is "no colours by flag" no "$(color LEUMUND_COLOR=always '--color never')"
is "no colours by NO_COLOR" no "$(color 'NO_COLOR=1 LEUMUND_COLOR=always' '')"

# --- the second time: nothing
all_mentions >"$TEST_TMP/before.jsonl"
run_demo "$TEST_TMP/out" "$TEST_TMP/err"
has "demo, again, says that nothing is new" "$TEST_TMP/err" '^nothing new: '
is "… and nothing fails" "" "$(grep -v -e '^replay: ' -e '^nothing new: ' -e ': silent: ' "$TEST_TMP/err")"
all_mentions >"$TEST_TMP/after.jsonl"
same "demo, again, changes nothing" "$TEST_TMP/before.jsonl" "$TEST_TMP/after.jsonl"
check "check finds nothing afterwards" "$LEUMUND" check

# --- however many threads: the same corpus
demo_server
for jobs in 0 1 4; do
    home "$TEST_TMP/jobs$jobs"
    mkdir -p "$XDG_CONFIG_HOME/leumund"
    cp "$demo/config/leumund/secret.key" "$XDG_CONFIG_HOME/leumund/"
    demo_crawl --jobs $jobs >/dev/null 2>"$TEST_TMP/err" || not_ok "crawl --jobs $jobs" "$(cat "$TEST_TMP/err")"
    all_mentions >"$TEST_TMP/jobs$jobs.jsonl"
    same "crawl --jobs $jobs makes the same corpus" "$TEST_TMP/before.jsonl" "$TEST_TMP/jobs$jobs.jsonl"
done
