#!/bin/sh
# What reports and lists tell at the edges: of days that begin elsewhere, posts without a date, posts that nobody counts; and what becomes of output that
# cannot be written.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
cd "$TEST_TMP" || exit 1

run() { # WANTED_CODE NAME COMMAND…: out and err are left
    run_wanted=$1 run_name=$2
    shift 2
    "$LEUMUND" "$@" --now "$NOW" >out 2>err
    is "$run_name" "$run_wanted" $?
}

# --- days are those of the brand's zone, bare dates belong to their day, and what has no date to none
for place in Europe/Berlin America/New_York; do
    sed -e '/^sources:/,$d' -e "s|^zone:.*|zone: $place|" "$ROOT/feeds/demo/telvia.yaml" >telvia.yaml
    cat >posts.csv <<'CSV'
id,date,text
a,2026-03-31T22:30:00Z,"Ich fand die Hotline von Telvia abends super."
b,2026-04-01,"Ich fand die Hotline von Telvia am ersten Tag schlecht."
c,,"Ich fand die Hotline von Telvia furchtbar und unfassbar schlecht."
CSV
    rm -rf "$LEUMUND_STORE"
    "$LEUMUND" import posts.csv --brand telvia.yaml --now "$NOW" >/dev/null 2>&1
    run 0 "$place: what is since a day" list dated:yes --since 2026-04-01
    has "$place: … holds its bare date" out 'am ersten Tag'
    run 0 "$place: what is until a day" list --until 2026-04-01
    is "$place: … does not" 0 "$(grep -c 'ersten Tag' out)"
    run 0 "$place: --until names a local day" report --until 2026-04-01
    has "$place: … which lies in April" out '2026-04-01 … 2026-04-30'
    has "$place: the bare date is of April" out '− Ich fand die Hotline von Telvia am ersten Tag schlecht.  .* 2026-04-01 '
    is "$place: what has no date is not quoted" 0 "$(grep -c 'furchtbar' out)"
    has "$place: … but counted apart" out '1 more without a known date'
done
is "New York: the evening is of March" 0 "$(grep -c 'abends' out)"
has "one is not several" out '1 mention (before 0)'
run 0 "New York: March" report --until 2026-03-31
has "… has the evening, told by its local day" out '+ Ich fand die Hotline von Telvia abends super.  .* 2026-03-31 '
is "… and not the first of April" 0 "$(grep -c 'ersten Tag' out)"

# --- answers are found whichever time is asked for, also those to posts without a date
cat >answers.csv <<'CSV'
id,date,text,author,parent
q1,2026-04-10T10:00:00Z,"Telvia: Die Hotline ist furchtbar schlecht!",kunde,
r1,2026-04-10,"Das tut uns leid. Ihre Telvia.",Telvia Presse,q1
q2,,"Telvia: Die Rechnung ist furchtbar falsch!",kundin,
r2,2026-02-01T10:00:00Z,"Das tut uns leid. Ihre Telvia.",Telvia Presse,q2
q3,2026-04-11T10:00:00Z,"Telvia: Der Techniker war furchtbar unfreundlich!",kunde,
CSV
"$LEUMUND" import answers.csv --brand telvia.yaml --store answers --now "$NOW" >/dev/null 2>&1
for since in 2026-01-01 2026-04-10; do
    run 0 "inbox since $since" inbox --store answers --since $since
    is "… has what waits" 1 "$(grep -c furchtbar out)"
    has "… and tells of two answers" err '2 more have an answer'
done

# --- who sees an empty board is told where the mentions are
run 0 "an empty board" report --until 2026-02-01
has "… names the newest day that it would count" err 'the newest mention is of 2026-04-01'
cat >own.csv <<'CSV'
id,date,text,author
d,2026-02-02T10:00:00Z,"Telvia: Die Hotline ist heute bis 20 Uhr da.",Telvia Presse
CSV
"$LEUMUND" import own.csv --brand telvia.yaml --now "$NOW" >/dev/null 2>&1
run 0 "a board on which only others spoke" report --until 2026-02-01
has "… says so" err 'voice all'
run 2 "--source has no meaning for a board" report --source x
has "… which is said" err 'source goes with --thread'
run 4 "a page of no brand" report --format html --store empty
is "… has not begun" 0 "$(wc -c <out | tr -d ' ')"

run 0 "all fields are asked for by one word" list --fields all --format tsv --limit 1
is "… as in exports" "$("$LEUMUND" export --out - --fields all --format csv --now "$NOW" | head -n 1 | tr -d '\r')" "$(head -n 1 out | tr '\t' ',')"

# --- a post that was taken out is still shown
id=$("$LEUMUND" list --format tsv --fields id --limit 1 'abends' --now "$NOW" 2>/dev/null | sed 1d)
"$LEUMUND" relabel "$id" --not-brand --now "$NOW" >/dev/null 2>&1
run 0 "a post that is about no brand any more" show "$id"
has "… is shown" out 'abends super'
has "… with what became of it" err 'no brand'

# --- options that would say nothing
run 2 "--least without --aggregate" export --out - --least 9
run 2 "nothing left of the columns" export --out - --anonymous --fields author,id
run 2 "a folder is no file" export --out .
has "… which is said before anything is written" err 'is a folder'
is "… and nothing lies beside it" 0 "$(find . -maxdepth 1 -name '*.part' | wc -l | tr -d ' ')"

# --- labels as a spreadsheet writes them
printf '\357\273\277label\ttext\r\npositive\tTolle Hotline, sehr freundlich!\r\n' >gold.tsv
run 0 "labels behind a byte order mark" eval gold.tsv --format tsv
has "… are read" out '^positive	1	1'
printf 'positive\tTolle Hotline!\nodd\tTolle Hotline!\n' >gold.tsv
run 1 "a line without a label" eval gold.tsv
has "… is told" err '1 line has'

# --- output that nobody reads is no fault, one that cannot be written is told once, with its reason
demo_home "$TEST_TMP/demo"
for command in "list --brand telvia --limit 0 --format jsonl" "list --brand telvia" "report" "report --format html" "report --format csv" "compare" "inbox --brand telvia" "stats" "export --out -"; do
    # shellcheck disable=SC2086 # words
    if [ -e /dev/full ]; then
        "$LEUMUND" $command --quiet --now "$NOW" >/dev/full 2>err
        is "$command: a full disk" 6 $?
        is "… is told once" 1 "$(grep -c 'written: No space left' err)"
        is "… and nothing else" 1 "$(wc -l <err | tr -d ' ')"
    fi
    # shellcheck disable=SC2086
    { "$LEUMUND" $command --quiet --now "$NOW" 2>err; echo $? >code; } | true
    is "$command: a reader that went away" "0 " "$(cat code) $(cat err)"
done

# --- a stream that the caller closed is not taken by the corpus
"$LEUMUND" import posts.csv --brand telvia.yaml --store closed --verbose --now "$NOW" 2>&-
is "without standard error it works" 0 $?
"$LEUMUND" stats --store closed --now "$NOW" >&- 2>err
is "without standard output it fails" 6 $?
has "… with the reason" err 'Bad file descriptor'
is "what is said goes into no file" 0 "$(cat closed/* | grep -a -c 'rows with')"
check "the corpus is sound" "$LEUMUND" check --store closed
