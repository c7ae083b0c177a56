#!/bin/sh
# Lines far longer than any post: they cost a small multiple of their size, are told, and the lines around them are answered.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\n' >"$TEST_TMP/telvia.yaml"
many() { head -c "$1" /dev/zero | tr '\0' x | sed "s/x/$2/g"; }
within() { # KILOBYTES COMMAND…: of addresses, what is mapped and not used too
    (ulimit -v "$1" && shift && exec "$@")
}

{ printf 'a\t'; many 1200000 'Der Zug von Telvia war voll und das Personal mies. '; printf '\nb\tDas war gut.\n'; } >"$TEST_TMP/long.tsv"
{ printf '{"id":"a","text":"'; many 1200000 'Der Zug von Telvia war voll und das Personal mies. '; printf '"}\n{"id":"b","text":"Das war gut."}\n'; } >"$TEST_TMP/long.jsonl"
{ printf '{"id":"a","text":"gut","x":['; many 30000000 '0,'; printf '0]}\n{"id":"b","text":"gut"}\n'; } >"$TEST_TMP/values.jsonl"
within 500000 "$LEUMUND" score --jobs 0 <"$TEST_TMP/long.tsv" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "a text of 60 MB is scored in 500 MB of addresses" "a b" "$(cut -f1 "$TEST_TMP/out" | tr '\n' ' ' | sed 's/ $//')"
has "what is left out is told" "$TEST_TMP/err" 'line 1: its text is longer than 4 MB'
for tool in "score --jobs 0" "match $TEST_TMP/telvia.yaml"; do
    within 600000 "$LEUMUND" $tool --format jsonl <"$TEST_TMP/long.jsonl" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
    is "$tool: the same as JSON" '"a" "b"' "$(sed 's/^{"id":\("[ab]"\).*/\1/' "$TEST_TMP/out" | tr '\n' ' ' | sed 's/ $//')"
    within 600000 "$LEUMUND" $tool --format jsonl <"$TEST_TMP/values.jsonl" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
    is "$tool: an object of 30 million values" '1 "b"' "$(sed 's/^{"id":\([^,]*\).*/\1/' "$TEST_TMP/out" | tr '\n' ' ' | sed 's/ $//')"
    has "$tool: … is an error" "$TEST_TMP/out" '^{"id":1,"error":"more than 500000 values'
done

# The corpus maps a gigabyte of addresses.
import() { within 2600000 "$LEUMUND" import "$1" --brand "$TEST_TMP/telvia.yaml" --store "$TEST_TMP/$2" --now "$NOW" >"$TEST_TMP/out" 2>"$TEST_TMP/err"; }
import "$TEST_TMP/values.jsonl" values
is "import: an object of 30 million values" 1 $?
has "… is refused" "$TEST_TMP/err" '1 line rejected'
printf 'brand: Telvia\nmatch: all\n' >"$TEST_TMP/telvia.yaml"
import "$TEST_TMP/long.jsonl" long
is "import: a text of 60 MB" 0 $?
is "… is kept with its beginning" 2 "$("$LEUMUND" stats --store "$TEST_TMP/long" --format tsv | awk -F'\t' '$1 == "posts" {print $2}')"
is "… as truncated" 1 "$("$LEUMUND" list --store "$TEST_TMP/long" --brand telvia --format jsonl --now "$NOW" 2>/dev/null | grep -c '"truncated"')"
{ printf 'id,text,rating\n1,gut'; many 40000000 ,; printf '\n2,schlecht,1\n'; } >"$TEST_TMP/cells.csv"
import "$TEST_TMP/cells.csv" cells
is "import: a row of 40 million cells" 1 $?
has "… is refused" "$TEST_TMP/cells.csv.rejected" '^# line 2: more cells'
is "… and the other one kept" 1 "$("$LEUMUND" stats --store "$TEST_TMP/cells" --format tsv | awk -F'\t' '$1 == "posts" {print $2}')"
