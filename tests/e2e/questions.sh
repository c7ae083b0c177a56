#!/bin/sh
# The questions of tests/questions, asked of the demo's corpus: by index and by testing every mention, the answer is the same, to the byte.
set -u
. "$(dirname "$0")/lib/e2e.sh"
demo_home "$TEST_TMP/demo"

answer() { # OPTION… QUESTION
    "$LEUMUND" list --brand telvia --limit 0 --fields id --format csv --now "$NOW" "$@" 2>"$TEST_TMP/err" || cat "$TEST_TMP/err"
}
asked=0 found=0 differ=
while IFS= read -r question; do
    case $question in '' | '#'*) continue ;; esac
    answer "$question" >"$TEST_TMP/index"
    answer --no-index "$question" >"$TEST_TMP/scan"
    cmp -s "$TEST_TMP/index" "$TEST_TMP/scan" || differ="$differ $question;"
    grep -q -e '^leumund: ' "$TEST_TMP/index" && differ="$differ $question is refused;"
    asked=$((asked + 1))
    [ "$(wc -l <"$TEST_TMP/index")" -gt 1 ] && found=$((found + 1))
done <"$ROOT/tests/questions/questions.txt"
is "index and full scan agree" "" "$differ"
if [ "$asked" -ge 200 ]; then ok "two hundred questions"; else not_ok "two hundred questions" "$asked"; fi
if [ "$found" -ge 120 ]; then ok "most of them find something"; else not_ok "most of them find something" "$found of $asked"; fi

# A page says that there are more where there are, and only there.
all=$("$LEUMUND" list --brand telvia --limit 0 --format csv --fields id --now "$NOW" 2>/dev/null | sed 1d | grep -c .)
for sort in time reach; do
    "$LEUMUND" list --brand telvia --sort $sort --limit "$all" --now "$NOW" >/dev/null 2>"$TEST_TMP/err"
    is "$sort: behind the last there is no next page" 0 "$(grep -c -e --after "$TEST_TMP/err")"
    "$LEUMUND" list --brand telvia --sort $sort --limit $((all - 1)) --now "$NOW" >/dev/null 2>"$TEST_TMP/err"
    has "$sort: before the last there is one" "$TEST_TMP/err" '--after '
done
