#!/bin/sh
# `score` on long and short input: the order of the lines whatever the number of threads, answers at once where somebody waits for them, and lines that
# cannot be read.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"

# Some megabytes of the golden texts, some lines without an id, some of JSON that is none.
for file in "$ROOT"/tests/golden/text-*.txt; do awk 'NF && n++ % 3 == 0' "$file"; done >"$TEST_TMP/texts"
awk '{row[NR] = $0} END {for (i = 0; i < 60000; i++) {t = row[i % NR + 1]; if (i % 7) print "p" i "\t" t; else print t}}' "$TEST_TMP/texts" >"$TEST_TMP/posts.tsv"
awk -F'\t' 'NR % 11 == 0 {print "{\"id\": 7, \"text\""; next} {gsub(/[\\"]/, "", $NF); print "{\"id\":" NR ",\"text\":\"" $NF "\"}"}' "$TEST_TMP/posts.tsv" >"$TEST_TMP/posts.jsonl"

for format in tsv jsonl; do
    for jobs in 0 1 4; do
        "$LEUMUND" score --jobs $jobs --format $format --brand "$ROOT/feeds/brands/telvia.yaml" <"$TEST_TMP/posts.$format" >"$TEST_TMP/$format.$jobs" 2>"$TEST_TMP/err"
    done
    is "$format: an answer a line" "$(wc -l <"$TEST_TMP/posts.$format")" "$(wc -l <"$TEST_TMP/$format.4")"
    same "$format: one thread answers as none" "$TEST_TMP/$format.0" "$TEST_TMP/$format.1"
    same "$format: four threads answer as none" "$TEST_TMP/$format.0" "$TEST_TMP/$format.4"
done
# A text that comes again is answered from memory: as it was when it was new, and as it is alone.
texts=$(wc -l <"$TEST_TMP/texts")
is "tsv: the same text, the same answer" 0 "$(cut -f2- "$TEST_TMP/tsv.0" | awk -v n="$texts" 'NR <= n {first[NR] = $0} $0 != first[(NR - 1) % n + 1] {bad++} END {print bad + 0}')"
is "jsonl: the same text, the same answer" 0 "$(cut -d, -f2- "$TEST_TMP/jsonl.0" | awk -v n="$texts" '/^"error"/ {next} {i = (NR - 1) % n} !(i in first) {first[i] = $0} $0 != first[i] {bad++} END {print bad + 0}')"
for round in 1 2 3 4; do
    printf '{"id":%d,"text":"Der Zug kam heute.","rating":%d,"rating_max":5}\n' 1$round 1 2$round 5
    printf '{"text":"Der Zug kam heute.","rating":%d,"rating_max":5,"id":"%d"}\n' 1 3$round 5 4$round
done >"$TEST_TMP/rated.jsonl"
"$LEUMUND" score --jobs 0 --format jsonl <"$TEST_TMP/rated.jsonl" >"$TEST_TMP/rated" 2>/dev/null
while read -r line; do printf '%s\n' "$line" | "$LEUMUND" score --format jsonl 2>/dev/null; done <"$TEST_TMP/rated.jsonl" >"$TEST_TMP/wanted"
same "… where all else is the same, too" "$TEST_TMP/wanted" "$TEST_TMP/rated"
is "… so its stars matter" 2 "$(awk '{print substr($0, match($0, /"sentiment":/), 17)}' "$TEST_TMP/rated" | sort -u | wc -l)"
cut -f1 "$TEST_TMP/tsv.4" | sed -n '1p;8p;60000p' >"$TEST_TMP/ids"
printf '1\n8\np59999\n' >"$TEST_TMP/wanted"
same "a line without an id is called by its number" "$TEST_TMP/wanted" "$TEST_TMP/ids"
has "a line that is no object is answered with an error" "$TEST_TMP/jsonl.4" '"error":"no JSON object'

# Whoever writes a line and waits is answered before the next one comes.
mkfifo "$TEST_TMP/question" "$TEST_TMP/answer"
"$LEUMUND" score --jobs 4 <"$TEST_TMP/question" >"$TEST_TMP/answer" 2>/dev/null &
pid=$!
exec 3>"$TEST_TMP/question" 4<"$TEST_TMP/answer"
for question in "eins	Das war sehr gut." "zwei	Das war sehr schlecht."; do
    printf '%s\n' "$question" >&3
    read -r line <&4
    is "answered while it waits: ${question%%	*}" "${question%%	*}" "${line%%	*}"
done
printf 'drei\tohne Ende' >&3
exec 3>&-
read -r line <&4
is "the last line needs no end" drei "${line%%	*}"
exec 4<&-
wait $pid
is "… and it ends" 0 $?

"$LEUMUND" score --jobs 4 <"$TEST_TMP/posts.tsv" 2>"$TEST_TMP/err" | head -n 1 >"$TEST_TMP/first"
is "nobody need read all answers" 1 "$(wc -l <"$TEST_TMP/first")"
is "… and nothing is said about it" "" "$(cat "$TEST_TMP/err")"
{ printf 'a\tgut\nb\t'; head -c 70000000 /dev/zero | tr '\0' x; printf '\nc\tgut\n'; } | "$LEUMUND" score --jobs 4 >"$TEST_TMP/long" 2>"$TEST_TMP/err"
cut -f1 "$TEST_TMP/long" >"$TEST_TMP/ids"
printf 'a\n2\nc\n' >"$TEST_TMP/wanted"
same "a line of 70 MB is left out, and those around it answered" "$TEST_TMP/wanted" "$TEST_TMP/ids"
has "… and told" "$TEST_TMP/err" 'line 2 is longer than 64 MB'
"$LEUMUND" score </dev/null >"$TEST_TMP/none"
is "no input, no answer" 0 "$(wc -c <"$TEST_TMP/none")"
"$LEUMUND" score <"$TEST_TMP" >"$TEST_TMP/none" 2>"$TEST_TMP/err"
is "a folder is no input without posts" 6 $?
has "… and it says so" "$TEST_TMP/err" 'standard input: '
printf '{"id":"a\377b","text":"gut"}\n{"id":NaN,"text":"gut"}\n{"id":{"x":"\377"},"text":"gut"}\n' | "$LEUMUND" score --format jsonl >"$TEST_TMP/odd" 2>/dev/null
cut -d, -f1 "$TEST_TMP/odd" >"$TEST_TMP/ids"
printf '{"id":"a\357\277\275b"\n{"id":2\n{"id":{"x":"\357\277\275"}\n' >"$TEST_TMP/wanted"
same "ids that are no JSON do not make the answers none" "$TEST_TMP/wanted" "$TEST_TMP/ids"

# A touchpoint that has to be judged is none where it is only named; the others keep their places.
cat >"$TEST_TMP/train.yaml" <<'END'
brand: Railway
match: all
touchpoints:
  replace: yes
  ticket: {de: [Ticket], judged: yes}
  train: {de: [Zug], judged: yes}
  station: {de: [Bahnhof]}
  other: {fallback: yes}
END
printf '%s\n' "1	Das Ticket gilt auch im Zug." "2	Das Ticket gilt, der Zug war furchtbar dreckig." "3	Mit dem Ticket am Bahnhof, der Zug war furchtbar dreckig." >"$TEST_TMP/judged.tsv"
"$LEUMUND" score --brand "$TEST_TMP/train.yaml" --fields id,touchpoints <"$TEST_TMP/judged.tsv" >"$TEST_TMP/judged.out" 2>/dev/null
printf '1\tother\n2\ttrain\n3\tstation|train\n' >"$TEST_TMP/wanted"
same "what has to be judged is no touchpoint where it is only named" "$TEST_TMP/wanted" "$TEST_TMP/judged.out"
"$LEUMUND" score --brand "$TEST_TMP/train.yaml" --fields id,moments <"$TEST_TMP/judged.tsv" >"$TEST_TMP/judged.why" 2>/dev/null
has "… and its opinion belongs to the right one" "$TEST_TMP/judged.why" '"touchpoint":"train","sentiment":-'

# The quick way (nothing asked for but sentiment and label) answers as the whole one, whoever speaks in the text.
printf 'Das war gu\001t.\nDas war scho\177en.\nwirklich su\342\200\213per\ngu\302\255t\nkommt\302\240nie\nscho\314\210n\n' >>"$TEST_TMP/texts" # what nobody sees is in no word
awk 'NF && n++ % 3 == 0' "$ROOT"/tests/golden/text-*.txt | tr '\t' ' ' >>"$TEST_TMP/texts"
printf '%s\n' "Also, the instruction manual is very bad." "Somit halten dort keine Personenzüge." >>"$TEST_TMP/texts" # words that only cues of touchpoints hold
"$LEUMUND" score <"$TEST_TMP/texts" >"$TEST_TMP/quick" 2>/dev/null
"$LEUMUND" score --fields id,sentiment,sentiment_label,voice <"$TEST_TMP/texts" 2>/dev/null | cut -f1-3 >"$TEST_TMP/whole"
same "sentiment and label are the same by the quick way" "$TEST_TMP/whole" "$TEST_TMP/quick"

# A cue that cannot be read is told: nobody would know why its touchpoint is never found.
sed 's/de: \[Zug\]/de: [Zug, "(a|b", "..."]/' "$TEST_TMP/train.yaml" >"$TEST_TMP/cues.yaml"
echo "Der Zug war gut." | "$LEUMUND" score --brand "$TEST_TMP/cues.yaml" 2>"$TEST_TMP/cues.err" >/dev/null
has "a cue that cannot be read is told" "$TEST_TMP/cues.err" 'cues.yaml: touchpoint cue "(a|b": a ( without )'
has "… and so is the next" "$TEST_TMP/cues.err" 'cues.yaml: touchpoint cue "...": no words'

# Own lexicons: what is named for this once counts before the folder of settings; of two lines for one expression the last.
mkdir -p "$XDG_CONFIG_HOME/leumund/lexicons/de" "$TEST_TMP/own/de"
printf 'quorx\t3\tadj\n' >"$XDG_CONFIG_HOME/leumund/lexicons/de/mine.lex"
printf 'quorx\t3\tadj\nquorx\t-3\tadj\nganz wie quorx\t3\nganz wie quorx\t-3\n' >"$TEST_TMP/own/de/mine.lex"
echo "norm 1" >"$TEST_TMP/own/weights.txt"
echo "Das war quorx." | "$LEUMUND" score >"$TEST_TMP/settings.out" 2>/dev/null
has "a lexicon in the folder of settings is read" "$TEST_TMP/settings.out" 'positive$'
echo "norm 100000" >"$XDG_CONFIG_HOME/leumund/lexicons/weights.txt" # everything is neutral
printf '%s\n' "Das war quorx." "Das war ganz wie quorx." "Das war gut." | "$LEUMUND" --lexicons "$TEST_TMP/own" score 2>/dev/null | cut -f3 >"$TEST_TMP/own.out"
printf '%s\n' negative negative positive >"$TEST_TMP/wanted"
same "one that is named counts before it, and its last lines" "$TEST_TMP/wanted" "$TEST_TMP/own.out"
rm -r "$XDG_CONFIG_HOME/leumund/lexicons"

# A line that cannot be read is told by `match` as by `score`: it says nothing of the brand.
printf '{"id":"a","text":"Telvia ist gut."}\n{"id":"b"}\nkaputt\n' >"$TEST_TMP/odd"
"$LEUMUND" match --format jsonl "$ROOT/feeds/brands/telvia.yaml" <"$TEST_TMP/odd" | sed -n '2,$p' >"$TEST_TMP/matched"
"$LEUMUND" score --format jsonl <"$TEST_TMP/odd" | sed -n '2,$p' >"$TEST_TMP/scored"
same "what cannot be read is answered by match as by score" "$TEST_TMP/scored" "$TEST_TMP/matched"
has "… with its error" "$TEST_TMP/matched" '^{"id":"b","error":"no '
