#!/bin/sh
# An export that is interrupted goes on where it stopped; what came out is read by other programs as docs/recipes.md says.
set -u
. "$(dirname "$0")/lib/e2e.sh"
demo_home "$TEST_TMP/demo"

# --- who exports without persons gives no owner's answer away, which calls them by their names
"$LEUMUND" export --brand telvia --format jsonl --out "$TEST_TMP/whole.jsonl" --now "$NOW" 2>/dev/null
"$LEUMUND" export --brand telvia --format jsonl --anonymous --out "$TEST_TMP/anonymous.jsonl" --now "$NOW" 2>/dev/null
has "an export holds owners' answers" "$TEST_TMP/whole.jsonl" '"reply_text":"Hallo Aylin'
is "… not so one without persons" 0 "$(grep -c Aylin "$TEST_TMP/anonymous.jsonl")"
cd "$TEST_TMP" || exit 1
export_to() { # FILE OPTION…
    export_file=$1
    shift
    "$LEUMUND" export --out "$export_file" --now "$NOW" "$@" 2>"$TEST_TMP/err"
}

# --- interrupted by a limit of the file's size, which kills the process
for format in csv jsonl; do
    export_to "whole.$format" --fields all
    (
        ulimit -f 100 # blocks of 512 bytes
        export_to "cut.$format" --fields all --mark 7
    ) 2>/dev/null
    if [ -e "cut.$format" ]; then not_ok "$format: the limit cuts it" "it is whole"; else ok "$format: the limit cuts it"; fi
    if [ -e "cut.$format.part.at" ]; then ok "$format: a mark is left"; else not_ok "$format: a mark is left" "$(ls)"; fi
    export_to "cut.$format" --fields all 'label:negative' --resume
    has "$format: another query does not go on with it" "$TEST_TMP/err" 'belongs to another query'
    check "$format: it goes on" export_to "cut.$format" --fields all --resume
    same "$format: the same bytes as in one go" "whole.$format" "cut.$format"
    is "$format: nothing is left beside it" "" "$(ls | grep -e '\.part')"
    is "$format: the package counts all rows" "$(sed -n 's/.*"rows": *\([0-9]*\).*/\1/p' datapackage.json)" "$(sed -n 's/^\([0-9]*\) rows.*/\1/p' "$TEST_TMP/err")"
done
export_to "none.csv" --resume
has "without a part it begins" "$TEST_TMP/err" 'from the beginning'

# --- what a spreadsheet would take for an escape stays the text it is
printf 'id,date,text\n1,2026-04-20,"Telvia: Fehler _x0041_ in der App, _x004 geht."\n' >escape.csv
"$LEUMUND" import escape.csv --brand "$ROOT/feeds/demo/telvia.yaml" --store escape --now "$NOW" >/dev/null 2>&1
export_to escape.xlsx --store escape --fields text
if command -v unzip >/dev/null; then
    unzip -p escape.xlsx 'xl/worksheets/sheet1.xml' >sheet.xml
    has "xlsx: _x0041_ is no A" sheet.xml '>Telvia: Fehler _x005F_x0041_ in der App, _x004 geht.<'
else
    echo "skipped the escapes of XLSX: unzip is not there"
fi

# --- long enough for several threads: the same bytes as from one, marks and all
awk 'BEGIN { print "id,date,text"; for (i = 0; i < 9000; i++) printf "%d,2026-%02d-%02dT%02d:%02d:00Z,\"Telvia: Anruf %d bei der Hotline, %s\"\n", i, i / 3000 + 1, i / 107 % 28 + 1, i % 24, i % 60, i, i % 3 ? "schlecht" : "sehr gut, danke" }' >many.csv
"$LEUMUND" import many.csv --brand "$ROOT/feeds/demo/telvia.yaml" --store many --now "$NOW" >/dev/null 2>&1
export_to one.csv --store many --fields all --jobs 0
export_to threads.csv --store many --fields all --jobs 4
same "threads write what one writes" one.csv threads.csv
is "each mention once" 9001 "$(wc -l <threads.csv | tr -d ' ')"
export_to some.csv --store many --fields all --jobs 4 'label:negative touchpoint:hotline'
export_to some.one.csv --store many --fields all --jobs 0 'label:negative touchpoint:hotline'
same "of a query, too" some.one.csv some.csv

# --- a source whose texts may not be passed on
mkdir strict
sed 's|\(bewertet.example/telvia", \)|\1text_export_ok: no, |' "$ROOT/feeds/demo/telvia.yaml" >strict/telvia.yaml
"$LEUMUND" backup strict/corpus --now "$NOW" >/dev/null 2>&1
check "the brand file may say so" "$LEUMUND" rescore --brand-file strict/telvia.yaml --store strict/corpus --now "$NOW" >/dev/null 2>&1
export_to strict/out.jsonl --store strict/corpus
rows() { grep -c -e '"source":"web:bewertet.example"' "$@"; }
[ "$(rows whole.jsonl)" -gt 0 ] || not_ok "the demo has such rows" "$(rows whole.jsonl)"
is "all rows are there" "$(rows whole.jsonl)" "$(rows strict/out.jsonl)"
is "without title, text, and words of evidence" "$(rows strict/out.jsonl)" "$(grep -e '"source":"web:bewertet.example"' strict/out.jsonl | grep -e '"title":null,"text":null' | grep -c -e '"evidence":\[\]')"
grep -v -e '"source":"web:bewertet.example"' whole.jsonl >strict/others
grep -v -e '"source":"web:bewertet.example"' strict/out.jsonl >strict/others.strict
same "the others are as they were" strict/others strict/others.strict
has "it says how many" "$TEST_TMP/err" "^$(rows whole.jsonl) rows are without title and text.*: web:bewertet.example"
has "the package says it, too" strict/datapackage.json "\"texts_left_out\": $(rows whole.jsonl),"
export_to strict/cut.csv --store strict/corpus --fields all
(
    ulimit -f 100
    export_to strict/part.csv --store strict/corpus --fields all --mark 7
) 2>/dev/null
export_to strict/part.csv --store strict/corpus --fields all --resume
same "so does one that is resumed" strict/cut.csv strict/part.csv
has "with all of them counted" strict/datapackage.json "\"texts_left_out\": $(rows whole.jsonl),"
mkdir -p "$demo/config/leumund/feeds/sources"
"$LEUMUND" sources show --yaml page | sed '1s/$/\ntext_export_ok: no/' >"$demo/config/leumund/feeds/sources/page.yaml"
export_to strict/out.jsonl
has "a description may say so" "$TEST_TMP/err" "^$(rows whole.jsonl) rows are without title and text.*: web:bewertet.example"
sed -i 's/text_export_ok: no/text_export_ok: yes/' strict/telvia.yaml
"$LEUMUND" rescore --brand-file strict/telvia.yaml --store strict/corpus --now "$NOW" >/dev/null 2>&1
export_to strict/out.jsonl --store strict/corpus
same "the brand file beats it" whole.jsonl strict/out.jsonl
rm "$demo/config/leumund/feeds/sources/page.yaml"

# --- the recipes
blocks() { awk -v lang="$1" '/^```/ { inside = !inside && $0 == "```" lang; next } inside' "$ROOT/docs/recipes.md"; }
mkdir recipes && cd recipes || exit 1
PATH=$(dirname "$LEUMUND"):$PATH
blocks sh | grep -v soffice >all.sh
if command -v sqlite3 >/dev/null && sqlite3 :memory: "SELECT json('[]')" >/dev/null 2>&1; then
    check "the lines for SQLite" sh -e all.sh
    is "SQLite has each mention once" "$(($(wc -l <../whole.jsonl)))" "$(sqlite3 mentions.db 'SELECT count(*) FROM mentions')"
    is "and knows as many negative ones" "$("$LEUMUND" export --out - --format jsonl 'label:negative' --now "$NOW" | wc -l)" "$(sqlite3 mentions.db "SELECT count(*) FROM mentions WHERE sentiment_label = 'negative'")"
    is "and which sentiments are not known" "$(grep -c '"sentiment":null' ../whole.jsonl)" "$(sqlite3 mentions.db 'SELECT count(*) FROM mentions WHERE sentiment IS NULL')"
    gone=$(sqlite3 mentions.db "SELECT author FROM mentions WHERE author <> '' LIMIT 1")
    cp -r "$LEUMUND_STORE" store
    "$LEUMUND" forget --author "$gone" --store store --now "$NOW" >/dev/null 2>&1
    sed -n '/^leumund export --out mentions.csv/h; /secure_delete/,/VACUUM/{H;}; /VACUUM/{x;p;q;}' all.sh >anew.sh
    check "filled anew" env LEUMUND_STORE=store sh -e anew.sh
    is "… it counts as many" "$(($(wc -l <../whole.jsonl)))" "$(sqlite3 mentions.db 'SELECT count(*) FROM mentions')"
    is "… and nothing of who was forgotten" 0 "$(grep -c -a "$gone" mentions.db)"
else
    echo "skipped the lines for SQLite: sqlite3 is not there"
    grep '^leumund export' all.sh | sh -e
fi

# The watch over a spike, on posts of today: what is found late counts, and one spike is told once.
(
    home "$TEST_TMP/spike"
    printf 'brand: Telvia\n' >telvia.yaml
    echo "id,date,text" >spike.csv
    for n in 1 2 3 4 5 6; do echo "$n,$(date -u -d "$((90 + n)) minutes ago" +%FT%TZ),Die Hotline von Telvia ist eine Katastrophe: Stunde $n in der Warteschleife." >>spike.csv; done
    blocks sh | sed -n '/^brand=/,/^fi$/p' >spike.sh
    "$LEUMUND" import spike.csv --brand telvia.yaml --quiet
    is "a spike that was found late is told" 7 "$(sh -e spike.sh | wc -l)"
    is "… once" 0 "$(sh -e spike.sh 2>&1 | wc -l)"
    rm spike.told
    is "… and only while it is new" 0 "$(sed 's/collected>=1h/collected>=0h/' spike.sh | sh -e 2>&1 | wc -l)"
)
blocks python >all.py
python=
for candidate in python3 /usr/bin/python3; do
    [ -n "$python" ] || ! "$candidate" -c 'import pandas' 2>/dev/null || python=$candidate
done
if [ -n "$python" ]; then
    check "the lines for pandas" "$python" all.py
else
    echo "skipped the lines for pandas: it is not there"
fi
blocks r >all.r
if command -v Rscript >/dev/null; then
    check "the lines for R" Rscript --vanilla all.r
else
    echo "skipped the lines for R: it is not there"
fi
if command -v soffice >/dev/null; then
    # A profile of its own: two of them at once would wait for each other.
    blocks sh | grep soffice | sed "s|soffice |soffice -env:UserInstallation=file://$TEST_TMP/office |" >office.sh
    check "the lines for LibreOffice" timeout 150 sh -e office.sh
    for sheet in mentions.ods from-csv/mentions.ods; do
        check "$sheet is a spreadsheet" sh -c "head -c 200 '$sheet' | grep -q -a opendocument.spreadsheet"
    done
else
    echo "skipped the lines for LibreOffice: it is not there"
fi
