#!/bin/sh
# What people get wrong: each mistake is told with what to do, and nothing is lost by it.
set -u
. "$(dirname "$0")/lib/e2e.sh"
telvia=$ROOT/feeds/brands/telvia.yaml
files=$TEST_TMP/files
demo_home "$TEST_TMP/demo"
mkdir -p "$files"
cd "$files" || exit 1

fails() { # NAME CODE PATTERN COMMAND…: ends with that code, and says it on stderr
    fails_name=$1 fails_code=$2 fails_pattern=$3
    shift 3
    "$@" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
    fails_got=$?
    if [ $fails_got != "$fails_code" ]; then not_ok "$fails_name" "code $fails_got, wanted $fails_code: $(cat "$TEST_TMP/err")"; else has "$fails_name" "$TEST_TMP/err" "$fails_pattern"; fi
}

# --- options
fails "a time that is none" 2 '^leumund: --until wants a time .*2026-02-30' "$LEUMUND" report --until 2026-02-30
is "… is told once" 1 "$(wc -l <"$TEST_TMP/err")"
fails "a period that is none" 2 '--period wants day, week, month, quarter, year or all, not .fortnight' "$LEUMUND" report --period fortnight
fails "the same for compare" 2 '--voice wants customer, .*not .foo' "$LEUMUND" compare --voice foo
fails "a touchpoint that is none" 0 'Telvia has no touchpoint .hotlin.; did you mean .hotline' "$LEUMUND" list --brand telvia --touchpoint hotlin
fails "a day from itself until itself" 0 'a day is left out by its .until.; for one day' "$LEUMUND" list --brand telvia --since 2026-04-20 --until 2026-04-20
fails "… in a query" 0 'a day is left out by its .until.; for one day' "$LEUMUND" leaving --brand telvia since:2026-04-20 until:2026-04-20
fails "… nor any like it" 0 'Telvia has no touchpoint .xyz.; it has .*hotline, ' "$LEUMUND" inbox --brand telvia touchpoint:xyz
fails "an empty month" 0 '^Telvia: the newest mention is of 2026-04-25: --until 2026-04-25' "$LEUMUND" report --brand telvia --now 2026-11-22
fails "half a source's name" 2 'there is no source mastodon, but mastodon-account, ' "$LEUMUND" sources show mastodon
fails "a source's name with a slip" 2 'there is no source mastodn-tag; did you mean mastodon-tag' "$LEUMUND" sources show mastodn-tag
fails "a command to help with, with a slip" 2 'command .reprt. is not known; did you mean .report' "$LEUMUND" help reprt
fails "a choice of fields where all come" 2 '--fields is for --format tsv; jsonl gives all' "$LEUMUND" score --format jsonl --fields text
fails "less than none" 2 '--limit may be 0 or more, not -1' "$LEUMUND" list --brand telvia --limit -1
fails "a brand where its file is wanted" 3 'there is no brand file telvia; .*such as telvia.yaml' "$LEUMUND" import nothing.csv --brand telvia
fails "a touchpoint of which no bad can be told" 0 'Telvia has no touchpoint .hotlin.; did you mean .hotline' "$LEUMUND" list --brand telvia bad:hotlin
fails "lexicons that are not there" 3 'nowhere is no folder' "$LEUMUND" score --lexicons "$files/nowhere"
fails "a corpus that is a file" 4 'is no folder; --store' "$LEUMUND" list --store "$telvia"

# --- places that cannot be written
echo x >"$TEST_TMP/file"
fails "a corpus where no folder can be" 6 'file/corpus: the folder of the corpus cannot be made: Not a directory; --store DIR' "$LEUMUND" crawl "$telvia" --store "$TEST_TMP/file/corpus" --contact a@b.example
env -u HOME -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u LEUMUND_STORE "$LEUMUND" stats >/dev/null 2>"$TEST_TMP/err"
is "without HOME, nothing belongs to the current folder" "" "$(grep 'current folder\| at \./' "$TEST_TMP/err")"
fails "a key where no folder can be" 6 'file/c/leumund/secret.key: the folder .* cannot be made: Not a directory; XDG_CONFIG_HOME' env XDG_CONFIG_HOME="$TEST_TMP/file/c" \
    "$LEUMUND" crawl "$telvia" --store "$TEST_TMP/other" --contact a@b.example

# --- who asks
printf 'brand: Acme\nsources:\n  - page: {url: "https://acme.example/"}\n' >acme.yaml
for contact in '  ' somebody "$(printf 'a@b.example\r\nX-Other: header')" 'https://b.example/)'; do
    fails "a contact that is none" 3 ' is neither a mail address nor ' "$LEUMUND" crawl acme.yaml --store "$TEST_TMP/contact.store" --contact "$contact"
done

# --- words of one's own: wherever they are read, what is wrong has its place
mkdir -p "$TEST_TMP/words/de"
printf 'grunzig\t-2\tadj\ngruenzig\t9\tadj\nganz grunzig 2\n' >"$TEST_TMP/words/de/mine.lex"
printf 'brand: Acme\n' >acme.yaml
for tool in "score" "match acme.yaml" "crawl acme.yaml --store $TEST_TMP/words.store"; do
    # shellcheck disable=SC2086
    echo 'Acme ist grunzig.' | "$LEUMUND" $tool --lexicons "$TEST_TMP/words" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
    has "${tool%% *}: a wrong line of a lexicon" "$TEST_TMP/err" "^$TEST_TMP/words/de/mine.lex:2: valence is not between -4 and 4"
    has "${tool%% *}: … and one without a valence" "$TEST_TMP/err" "^$TEST_TMP/words/de/mine.lex:3: no valence behind a tabulator: ganz grunzig 2"
done
head -c 33554433 /dev/zero | tr '\0' '#' >"$TEST_TMP/words/de/large.lex"
fails "a lexicon that is too large" 3 'words/de/large.lex: is larger than 32 MB' "$LEUMUND" crawl acme.yaml --lexicons "$TEST_TMP/words" --store "$TEST_TMP/words.store"
rm -r "$TEST_TMP/words" acme.yaml

# --- a period that is not over is compared with as much of the one before
"$LEUMUND" report --brand telvia --now 2026-04-10T09:00:00Z --format csv | sed -n 2p >"$TEST_TMP/row"
has "ten days against ten days" "$TEST_TMP/row" '^telvia,2026-04-01,2026-04-30,.*,2026-03-01,2026-03-10$'
"$LEUMUND" report --brand telvia --now 2026-07-10 --until 2026-04-10 --format csv | sed -n 2p >"$TEST_TMP/row"
has "a month that is over against all of the one before" "$TEST_TMP/row" '^telvia,2026-04-01,2026-04-30,.*,2026-03-01,2026-03-31$'
"$LEUMUND" report --brand telvia --period all --format csv | sed -n 2p >"$TEST_TMP/row"
has "all is compared with nothing" "$TEST_TMP/row" ',,$'

# --- a brand file whose sources are wrong in several ways
cat >wrong.yaml <<'YAML'
brand: Acme
sources:
  - feed: {ulr: "https://x.example/a"}
  - mastodn-tag: {host: a, tag: b}
  - mastodon-tag: {host: a}
YAML
fails "sources that are wrong" 3 '^wrong.yaml:3:.*did you mean .url' "$LEUMUND" crawl wrong.yaml --store "$TEST_TMP/wrong" --contact a@b.example
is "… are told at once" 3 "$(grep -c '^wrong.yaml:[345]' "$TEST_TMP/err")"
{
    printf 'brand: Acme\nzone: Europe/Belrin\nsources:\n'
    for n in $(seq 1 30); do printf '  - mastodon-tag: {host: m%s.example, tag: "#acme"}\n' "$n"; done
} >wrong.yaml
printf 'brand: Other\nsources: [feeed]\n' >wrong2.yaml
fails "however many they are, in however many files" 3 'wrong2.yaml:2:11: source .feeed. is not known; did you mean .feed.' \
    "$LEUMUND" crawl wrong.yaml wrong2.yaml --store "$TEST_TMP/wrong" --contact a@b.example
is "… each by its line" "$(seq 2 33 | grep -vx 3)" "$(sed -n 's/^wrong.yaml:\([0-9]*\):.*/\1/p' "$TEST_TMP/err")"
has "… with what is meant" "$TEST_TMP/err" '^wrong.yaml:33:39: `tag` of source mastodon-tag is the hashtag, .*; write `acme`$'
check "… and nothing is made" test ! -e "$TEST_TMP/wrong"
rm wrong2.yaml
rm wrong.yaml

# --- where an export goes
fails "an ending that is no format" 2 'mentions.pdf: csv, jsonl or xlsx?' "$LEUMUND" export --out mentions.pdf
is "… writes nothing" "" "$(ls)"
check "… unless the format is named" "$LEUMUND" export --out mentions.pdf --format csv --no-package
mkfifo pipe
sed -n 1p <pipe >"$TEST_TMP/first" &
"$LEUMUND" export --out pipe --format csv --fields id,text 2>"$TEST_TMP/err"
wait $!
is "a pipe is written to …" "id,text" "$(tr -d '\r' <"$TEST_TMP/first")"
is "… and stays one" yes "$([ -p pipe ] && echo yes)"
is "… with nothing beside it" "mentions.pdf pipe" "$(ls | tr '\n' ' ' | sed 's/ $//')"
"$LEUMUND" export --out /dev/stdout --format csv --fields id --brand telvia 2>/dev/null | wc -l >"$TEST_TMP/lines"
"$LEUMUND" export --out - --fields id --brand telvia 2>/dev/null | wc -l >"$TEST_TMP/wanted"
same "the standard output by its name" "$TEST_TMP/wanted" "$TEST_TMP/lines"
ln -s /proc/self/fd/1 output
"$LEUMUND" export --out output --fields id --brand telvia >"$TEST_TMP/lines.csv" 2>/dev/null
is "… also where that is a file" "$(cat "$TEST_TMP/wanted")" "$(wc -l <"$TEST_TMP/lines.csv")"
is "… and its name stays one" /proc/self/fd/1 "$(readlink output)"
rm output
ln -s "$TEST_TMP/lines.csv" linked.jsonl
"$LEUMUND" export --out linked.jsonl --brand telvia --no-package 2>/dev/null
is "a link stays one" "$TEST_TMP/lines.csv" "$(readlink linked.jsonl)"
has "… and what it leads to is written, by the link's ending" "$TEST_TMP/lines.csv" '^{"id":'
rm linked.jsonl
{ "$LEUMUND" export --out - 2>"$TEST_TMP/err"; echo $? >"$TEST_TMP/code"; } | sed -n 1q
is "a reader that goes away is no fault" "0 " "$(cat "$TEST_TMP/code") $(cat "$TEST_TMP/err")"

# --- where a backup goes
mkdir full && echo mine >full/letter.txt
fails "a backup into a folder of other things" 6 'full holds other files' "$LEUMUND" backup full
is "… leaves it alone" letter.txt "$(ls full)"
mkdir empty
check "an empty folder is fine" "$LEUMUND" backup empty

# --- address space
cat >space.csv <<'CSV'
id,date,text
1,2026-01-01,Telvia ist toll
CSV
home "$TEST_TMP/space"
check "a map_size of next to nothing is enough to begin" env LEUMUND_MAP_SIZE=1k "$LEUMUND" import space.csv --brand "$telvia" --quiet
home "$TEST_TMP/space.2"
fails "one of more than there is" 4 '^leumund: no address space for the map of the corpus .*map_size' env LEUMUND_MAP_SIZE=200T "$LEUMUND" import space.csv --brand "$telvia"
check "… and without it, the corpus is made" "$LEUMUND" import space.csv --brand "$telvia" --quiet

# --- what is imported
home "$TEST_TMP/imports"
printf 'PK\003\004rest' >book.xlsx
fails "a spreadsheet" 1 'book.xlsx is a spreadsheet .*save it as CSV' "$LEUMUND" import book.xlsx --brand "$telvia"
printf '2026-01-01;Telvia ist toll;5\n2026-01-02;Telvia ist doof;1\n' >bare.csv
fails "a table without heading" 1 'there is no heading: .2026-01-01. in row 1' "$LEUMUND" import bare.csv --brand "$telvia"
printf 'date;text;likes\n2026-01-01;Telvia ist toll;1e3\n2026-01-02;Telvia ist doof;1e99\n' >posts.csv
fails "one row of two" 1 '^2 rows with 1 post: 1 new with 1 mention, ' "$LEUMUND" import posts.csv --brand "$telvia"
has "… the other is kept by its name" "$TEST_TMP/err" '^1 line rejected; posts.csv.rejected holds them'
fails "one row of two of standard input" 1 '^1 line rejected, with the reasons above: ' "$LEUMUND" import - --brand "$telvia" <posts.csv
cp posts.csv walled.csv && mkdir walled.csv.rejected
fails "a place for what is rejected that cannot be written" 6 'walled.csv.rejected: .*copy the file to a folder that can be written' "$LEUMUND" import walled.csv --brand "$telvia"
is "likes as programs write them" 1000 "$("$LEUMUND" list --format tsv --fields likes | sed -n 2p)"
printf 'brand: Telvia\nown: ["https://www.telvia.example/presse", müller.example, "@telvia"]\n' >own.yaml
{
    echo 'id,date,type,text,url'
    echo '1,2026-02-01,article,Telvia ist gut,https://telvia.example/a'
    echo '2,2026-02-01,article,Telvia ist gut und schnell,https://news.telvia.example/a'
    echo '3,2026-02-01,article,Telvia ist gut und groß,https://xn--mller-kva.example/a'
    echo '4,2026-02-01,comment,Telvia ist gut und alt,https://telvia.example/a#c'
    echo '5,2026-02-01,article,Telvia ist gut und da,https://nottelvia.example/a'
} >pages.csv
check "articles of one's own pages are imported" "$LEUMUND" import pages.csv --brand own.yaml --store "$TEST_TMP/own"
is "… and are the brand's voice, comments there and pages of others are not" "news.telvia.example telvia.example xn--mller-kva.example " \
    "$("$LEUMUND" list own:yes --store "$TEST_TMP/own" --limit 0 --format tsv --fields domain | sed 1d | sort | tr '\n' ' ')"
printf 'date;text\n2026-02-01;Telvia <script>alert(1)</script> & "Hotline" nie erreichbar, unverschämt\n' >markup.csv
check "markup in a text is imported" "$LEUMUND" import markup.csv --brand "$telvia"
"$LEUMUND" report --period month --until 2026-02-01 --format html >"$TEST_TMP/board.html"
is "… and is text on the page" 0 "$(grep -c -i '<script' "$TEST_TMP/board.html")"
has "… as it was written" "$TEST_TMP/board.html" '&lt;script&gt;alert(1)&lt;/script&gt; &amp; '
fails "a dry run keeps nothing, and says so" 1 '^2 rows with 1 post; nothing is kept' "$LEUMUND" import posts.csv --brand "$telvia" --dry-run

# A folder on standard input is told wherever it is read: no answer is not "none".
printf 'User-agent: *\nDisallow: /x\n' >"$TEST_TMP/robots.txt"
for tool in "robots $TEST_TMP/robots.txt" "relabel --brand telvia --not-brand -" "robots -" "score"; do
    # shellcheck disable=SC2086
    "$LEUMUND" $tool <"$TEST_TMP" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
    is "${tool%% *}: a folder is no input" 6 $?
    has "${tool%% *}: … and it says so" "$TEST_TMP/err" 'standard input: Is a directory; give it a file'
done

mkdir -p "$TEST_TMP/empty"
"$LEUMUND" stats --store "$TEST_TMP/empty" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "a folder without a corpus is none" 4 $?
has "… told like one that is not there" "$TEST_TMP/err" 'there is no corpus at .*/empty; .leumund crawl'
is "… and nothing is put into it" 0 "$(ls "$TEST_TMP/empty" | wc -l)"
"$LEUMUND" relabel --undo 99 --brand telvia >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "what was never corrected cannot be taken back" 2 $?
has "… and it says so" "$TEST_TMP/err" 'there is no correction 99'
