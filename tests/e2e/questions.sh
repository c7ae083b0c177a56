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

# Near duplicates are known to questions as to exports.
long="Die Hotline von Telvia ist seit drei Tagen nicht zu erreichen, und niemand im Laden weiß, wann der Techniker kommt."
printf 'id,date,text\na1,2026-04-20,"%s"\na2,2026-04-21,"%s"\na3,2026-04-22,"Bei Telvia geht niemand ans Telefon."\n' "$long" "$long" >"$TEST_TMP/twins.csv"
"$LEUMUND" import "$TEST_TMP/twins.csv" --brand "$ROOT/feeds/demo/telvia.yaml" --store "$TEST_TMP/twins" --now "$NOW" 2>"$TEST_TMP/err"
twins=$("$LEUMUND" export --store "$TEST_TMP/twins" --out - --fields id,duplicate_of --now "$NOW" 2>/dev/null | tr -d '\r' | grep -v ',$' | cut -d , -f 1)
is "has:duplicate_of finds them" "$twins" "$(answer --store "$TEST_TMP/twins" has:duplicate_of)"
is "and nothing else" 1 "$(answer --store "$TEST_TMP/twins" has:duplicate_of | sed 1d | wc -l | tr -d ' ')"

# Brands side by side, spoken of in hundreds of sources: 300 and 200, a hundred of them the same.
awk 'BEGIN { for (b = 0; b < 2; b++) for (i = 0; i < 300 - b * 100; i++) {
    brand = b ? "ferna" : "telvia"
    printf "{\"id\":\"%032x\",\"source_id\":\"%s%d\",\"source\":\"web:s%d.example\",\"source_key\":null,\"brand\":\"%s\",\"about\":\"%s\",\"type\":\"post\",\"published_at\":\"2026-04-%02dT10:00:00Z\",", b * 1000 + i + 1, brand, i, i + b * 200, brand, brand, i % 20 + 1
    printf "\"published_precision\":\"second\",\"collected_at\":\"2026-04-21T00:00:00Z\",\"text\":\"Die Hotline war %s.\",\"rules_version\":null,\"label_source\":null}\n", i % 3 ? "gut" : "schlecht"
} }' >"$TEST_TMP/sources.jsonl"
"$LEUMUND" import "$TEST_TMP/sources.jsonl" --brand "$ROOT/feeds/demo/telvia.yaml" --brand "$ROOT/feeds/demo/ferna.yaml" --store "$TEST_TMP/sources" --now "$NOW" >/dev/null 2>"$TEST_TMP/err"
compared() { "$LEUMUND" compare telvia ferna --store "$TEST_TMP/sources" --format tsv --now "$NOW" "$@" 2>"$TEST_TMP/err" | sed 1d | cut -f 2,5 | tr '\t\n' '  '; }
is "brands side by side count all sources" "telvia 300 ferna 200 " "$(compared)"
is "or those that they share" "telvia 100 ferna 100 " "$(compared --same-sources)"

# A page says that there are more where there are, and only there.
all=$("$LEUMUND" list --brand telvia --limit 0 --format csv --fields id --now "$NOW" 2>/dev/null | sed 1d | grep -c .)
for sort in time reach; do
    "$LEUMUND" list --brand telvia --sort $sort --limit "$all" --now "$NOW" >/dev/null 2>"$TEST_TMP/err"
    is "$sort: behind the last there is no next page" 0 "$(grep -c -e --after "$TEST_TMP/err")"
    "$LEUMUND" list --brand telvia --sort $sort --limit $((all - 1)) --now "$NOW" >/dev/null 2>"$TEST_TMP/err"
    has "$sort: before the last there is one" "$TEST_TMP/err" '--after '
done

# Of posts that share one time (only their day is known) a plan knows about how many there are: it said 32 of a day's three thousand, and milliards of a year's.
awk 'BEGIN {print "id,date,text"; for (d = 1; d <= 28; d++) for (i = 0; i < 40; i++) printf "%d-%d,2025-02-%02d,Die Hotline von Telvia ist schlecht\n", d, i, d}' >"$TEST_TMP/days.csv"
awk 'BEGIN {print "id,date,text"; for (i = 0; i < 2000; i++) printf "%d,2025-02-01,Die Hotline von Telvia ist schlecht\n", i}' >"$TEST_TMP/day.csv"
planned() { # FILE COUNT: by the half at most too few or too many
    "$LEUMUND" import "$TEST_TMP/$1.csv" --brand "$ROOT/feeds/demo/telvia.yaml" --store "$TEST_TMP/$1" --now "$NOW" 2>"$TEST_TMP/err"
    about=$("$LEUMUND" list --store "$TEST_TMP/$1" --plan --now "$NOW" touchpoint:hotline | sed -n 's/^index.* about //p')
    if [ "${about:-0}" -gt $(($2 / 2)) ] && [ "${about:-0}" -lt $(($2 * 2)) ]; then ok "about $2 are about $2"; else not_ok "about $2 are about $2" "${about:-none}"; fi
}
planned days 1120
planned day 2000
