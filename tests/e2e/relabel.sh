#!/bin/sh
# Corrections: of many by a query, of all that hold a phrase, also of posts still to come; undone, exported, imported elsewhere, replayed when everything is read
# again, and taken as right labels. (keep.sh has one of one post.)
set -u
. "$(dirname "$0")/lib/e2e.sh"
demo_home "$TEST_TMP/demo"
cd "$TEST_TMP" || exit 1

list() { # QUERY FIELDS [OPTION…]
    list_query=$1 list_fields=$2
    shift 2
    "$LEUMUND" list --brand telvia --limit 0 --format tsv --fields "$list_fields" --now "$NOW" "$@" "$list_query" | sed 1d
}
count() { list "$@" | wc -l | tr -d ' '; }
# What hangs on labels: each mention's own, the sums of the board, and that both agree with the corpus.
state() { # FILE
    list '' id,sentiment,sentiment_label,touchpoints,label_source >"$1"
    "$LEUMUND" report --brand telvia --period year --voice all --format csv --now "$NOW" >>"$1"
}
sound() { check "the corpus is sound $1" "$LEUMUND" check; }
state as-read

# --- many, by a query
wanted=$(count 'Warteschleife label:negative' id)
check "a query finds some" test "$wanted" -gt 2
list 'Warteschleife label:negative' id | "$LEUMUND" relabel - --brand telvia --touchpoint billing --note "by query" --now "$NOW" 2>err
is "all of them are corrected" "$wanted" "$(count 'corrected:yes touchpoint:billing' id)"
is "and were put nowhere else" "$wanted" "$(list corrected:yes touchpoints | grep -c '^billing$')"
sound "then"
state by-query
"$LEUMUND" rescore --now "$NOW" >/dev/null 2>&1
state read-again
same "read again, they stay" by-query read-again
# The ids again: each takes its last correction back.
list corrected:yes id | "$LEUMUND" relabel --undo - --now "$NOW" 2>err || "$LEUMUND" relabel --undo $(list corrected:yes id) --now "$NOW" 2>err
state undone
same "undone, all is as it was read" as-read undone
is "the history keeps them" "$wanted" "$("$LEUMUND" relabel --history --format tsv | grep -c 'by query')"

# --- a phrase
held=$(count '"in der Warteschleife"' id)
check "a phrase stands in some" test "$held" -ge 1
"$LEUMUND" relabel --rule "in der Warteschleife" --brand telvia --sentiment -0.25 --note "rule" --now "$NOW" 2>err
is "every post with it is corrected" "$held" "$(list '"in der Warteschleife"' sentiment,label_source | grep -c '^-0.250	user$')"
is "and no other" "$held" "$(count corrected:yes id)"
printf 'id,date,text\nnew1,2026-04-20,"Bei Telvia geht jemand ans Telefon: nach nur zehn Minuten in der Warteschleife, wunderbar!"\nnew2,2026-04-20,"Bei Telvia geht niemand ans Telefon."\n' >new.csv
"$LEUMUND" import new.csv --brand "$ROOT/feeds/demo/telvia.yaml" --now "$NOW" 2>err
is "also a post that came later" $((held + 1)) "$(list '"in der Warteschleife"' sentiment,label_source | grep -c '^-0.250	user$')"
id=$(list '"zehn Minuten in der Warteschleife"' id)
"$LEUMUND" relabel "$id" --brand telvia --sentiment positive --note "single" --now "$NOW" 2>err
is "a single one beats the rule" "positive	user" "$(list '"zehn Minuten in der Warteschleife"' sentiment_label,label_source)"
sound "with both"
state both
"$LEUMUND" rescore --now "$NOW" >/dev/null 2>&1
state read-again
same "read again, rule and single one stay in their order" both read-again

# --- elsewhere
"$LEUMUND" relabel --export >corrections.jsonl
is "what is in force is exported" 2 "$(wc -l <corrections.jsonl | tr -d ' ')"
"$LEUMUND" export --brand telvia --out all.jsonl --now "$NOW" 2>/dev/null
"$LEUMUND" import all.jsonl --brand "$ROOT/feeds/demo/telvia.yaml" --store other --now "$NOW" 2>err
is "imported elsewhere, nothing is corrected" 0 "$(count corrected:yes id --store other)"
check "the corrections are imported, too" "$LEUMUND" relabel --import corrections.jsonl --store other --now "$NOW"
list corrected:yes id,sentiment,sentiment_label,touchpoints | sort >here
list corrected:yes id,sentiment,sentiment_label,touchpoints --store other | sort >there
same "there they say the same" here there
check "the other corpus is sound" "$LEUMUND" check --store other
"$LEUMUND" relabel --import corrections.jsonl --store other --now "$NOW" 2>err
list corrected:yes id,sentiment,sentiment_label,touchpoints --store other | sort >twice
same "twice is the same" there twice

# --- as right labels
printf 'positive\t1\n' >labels # of the single one: nobody has read what a rule labels
"$LEUMUND" eval --corrections --brand telvia --format tsv >eval 2>err
awk -F '\t' 'NR > 1 && $2 > 0 && $1 ~ /^(positive|negative|neutral|mixed)$/ {print $1 "\t" $2}' eval | sort >evaluated
same "eval takes what was corrected by itself as right" labels evaluated

# --- a gold standard as spreadsheets and people write it
printf '\357\273\277text\tlabel\r\nDie Hotline war super!\tpositive\r\nFu\314\210rchterlich langsam.\tnegative\r\n' >gold.tsv
is "a byte order mark is no part of the heading, and a text is read in whatever form its umlauts have" "all	2	2	1.000" "$("$LEUMUND" eval gold.tsv --brand telvia --format tsv | grep '^all' | cut -f 1-4)"
printf '# a remark\ntext\tlabel\n#Telvia ist furchtbar!\tnegative\n' >gold.tsv
is "a text may begin with a hashtag, a remark has no label" "all	1	1" "$("$LEUMUND" eval gold.tsv --brand telvia --format tsv | grep '^all' | cut -f 1-3)"
printf 'Furchtbar!\tnegative\nffffffff\tnegative\n' >gold.tsv
is "a text of one word is no id" 1 "$("$LEUMUND" eval gold.tsv --brand telvia --format tsv 2>err | awk -F '\t' '$1 == "all" {print $2}')"
has "an id that is not there is told" err '1 line has no label or no post'

# --- taken back
numbers=$("$LEUMUND" relabel --history --format tsv | awk -F '\t' 'NR > 1 && $3 == "" {print $1}')
# shellcheck disable=SC2086
"$LEUMUND" relabel --undo $numbers --now "$NOW" 2>err
is "rule and single one are undone by their numbers" 0 "$(count corrected:yes id)"
state undone
grep -v -e "$id" undone | grep -v '^telvia,' >left
grep -v -e '^telvia,' -e '^brand,' as-read | while IFS= read -r line; do grep -q -F -x -e "$line" left || echo "$line"; done >lost
same "and all is as it was read" /dev/null lost
sound "at the end"
