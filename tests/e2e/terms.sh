#!/bin/sh
# What the terms of a source ask: posts that are too old go (max_age), posts are asked for again in time and lose their text when the source does not give
# them any more (must_recheck), texts stay out of exports (text_export_ok: export.sh has more of that). Counts stay in all of it.
set -u
. "$(dirname "$0")/lib/e2e.sh"

web=$TEST_TMP/web/notes.example
mkdir -p "$web"
home "$TEST_TMP/home"
mkdir -p "$XDG_CONFIG_HOME/leumund/feeds/sources"

# Three pages of notes; what stands in $away is not given any more.
away=' '
note() { # NUMBER DAY
    case $away in *" $1 "*) return ;; esac
    printf '%s{"id":%s,"at":"2026-%sT08:00:00Z","text":"Die Hotline von Telvia war bei Anruf %s sehr freundlich.","who":"Anna"}' "$comma" "$1" "$2" "$1"
    comma=,
}
notes() {
    comma=
    { printf '{"notes":['; note 4 04-20; printf '],"next":"/middle.json"}\n'; } >"$web/new.json"
    comma=
    { printf '{"notes":['; note 3 04-19; printf '],"next":"/older.json"}\n'; } >"$web/middle.json"
    comma=
    { printf '{"notes":['; note 2 04-18; note 1 04-10; printf ']}\n'; } >"$web/older.json"
}
cat >"$XDG_CONFIG_HOME/leumund/feeds/sources/notes.yaml" <<'END'
title: Notes with terms
type: post
source: notes
checked: documentation
must_recheck: 10d
every: 1d
params: {host: {about: the server, example: notes.example}}
request: {url: "https://{host}/new.json"}
page: {url: /next, limit: 5, stop: [known]}
items:
  - path: /notes
    fields: {id: /id, text: /text, published: /at, author: /who}
END
brand() { # further keys of the source
    printf 'brand: Telvia\nlanguages: [de]\nsources:\n  - notes: {host: notes.example%s}\n' "$1" >"$TEST_TMP/telvia.yaml"
}
crawl() { # DAY
    "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now "2026-$1T12:00:00Z" --delay 0s --replay "127.0.0.1:$port" 2>"$TEST_TMP/said" >/dev/null
}
texts() { "$LEUMUND" list --oldest --limit 0 --fields text --format tsv --now 2026-07-01T00:00:00Z | sed 1d | sed -n 's/.*Anruf \([0-9]\).*/\1/p' | tr '\n' ' '; }
counted() { "$LEUMUND" report --period year --voice all --format tsv --now 2026-05-01T00:00:00Z | awk -F '\t' 'NR == 1 {for (i = 1; i <= NF; i++) if ($i == "mentions") at = i} NR == 2 {print $at}'; }
asked() { grep -c "GET.*$1" "$TEST_TMP/access.log"; }
held() { LC_ALL=C grep -q -a -F -e "$1" "$LEUMUND_STORE"/*; }

notes
server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"
brand ''
crawl 04-20
is "all notes are read" "1 2 3 4 " "$(texts)"
is "the oldest page was asked for" 1 "$(asked older)"
crawl 04-22
is "what is known ends a round" 1 "$(asked older)"
away=' 2 '
notes
crawl 04-26
is "half the time later all pages are asked for again, though all before is known" 2 "$(asked older)"
is "what is missing once keeps its text until the time is over" "1 2 3 4 " "$(texts)"
is "before: counted" 4 "$(counted)"
crawl 05-01
is "then its text goes, and no other" "1 3 4 " "$(texts)"
has "the crawl says so" "$TEST_TMP/said" '^1 posts were not given again in the time .*must_recheck'
is "its count stays" 4 "$(counted)"
"$LEUMUND" list --oldest --limit 0 --format jsonl --now 2026-07-01T00:00:00Z >"$TEST_TMP/list"
is "its author has gone, too" 1 "$(grep -c '"author":null' "$TEST_TMP/list")"
check "the corpus is sound" "$LEUMUND" check
"$LEUMUND" rescore --now 2026-05-01T12:00:00Z >/dev/null 2>&1
is "read again, its count stays" 4 "$(counted)"
away=' '
notes
crawl 05-07
is "given again, it has its text again" "1 2 3 4 " "$(texts)"
"$LEUMUND" list 'Anruf 2' --limit 0 --format tsv --fields text --now 2026-07-01T00:00:00Z >"$TEST_TMP/list"
has "… and is found by its words" "$TEST_TMP/list" 'Anruf 2'
is "… and counted once" 4 "$(counted)"
check "the corpus is sound again" "$LEUMUND" check

# The source is away: nothing is confirmed.
rm "$web/new.json"
crawl 05-12
crawl 05-16
is "while it is away, texts stay for their time" "1 2 3 4 " "$(texts)"
"$LEUMUND" forget --retention --dry-run --now 2026-05-18T12:00:00Z >"$TEST_TMP/receipt" 2>/dev/null
has "a dry run tells whose time is over" "$TEST_TMP/receipt" '"not_confirmed":4,"dry_run":true'
is "… and takes nothing" "1 2 3 4 " "$(texts)"
"$LEUMUND" forget --retention --now 2026-05-18T12:00:00Z >"$TEST_TMP/receipt" 2>/dev/null
has "forget --retention takes them without a crawl" "$TEST_TMP/receipt" '"not_confirmed":4,"dry_run":false.*"file_compacted":true'
is "all texts are gone" "" "$(texts)"
is "all counts stay" 4 "$(counted)"
"$LEUMUND" access --record --now 2026-05-18T12:00:00Z >"$TEST_TMP/record"
has "the record of processing tells the term" "$TEST_TMP/record" 'Texts that the source does not give again go after: 10 days'

# Archives of answers lose what holds such a text, too.
home "$TEST_TMP/archived"
mkdir -p "$XDG_CONFIG_HOME/leumund/feeds"
cp -r "$TEST_TMP/home/config/leumund/feeds/sources" "$XDG_CONFIG_HOME/leumund/feeds/"
mkdir -p "$TEST_TMP/warc"
archived() { cat "$TEST_TMP"/warc/*.warc.gz | gzip -dc | grep -a -c 'Anruf'; }
archive() { "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now "2026-$1T12:00:00Z" --delay 0s --replay "127.0.0.1:$port" --warc "$TEST_TMP/warc" 2>"$TEST_TMP/said" >/dev/null; }
notes
sed -i 's/"id":/"id":77001/g' "$web"/*.json # an id that can be told from other numbers
brand ''
archive 04-20
check "the archive holds the texts" test "$(archived)" -gt 0
mv "$web/new.json" "$TEST_TMP/new.json"
archive 05-16
is "… and loses them with the corpus: the texts" "" "$(texts)"
is "… the answers" 0 "$(archived)"
has "… and the crawl says so" "$TEST_TMP/said" 'answers went out of [0-9]* archives'
mv "$TEST_TMP/new.json" "$web/new.json"

# With a licence; and max_age.
home "$TEST_TMP/licence"
mkdir -p "$XDG_CONFIG_HOME/leumund/feeds"
cp -r "$TEST_TMP/home/config/leumund/feeds/sources" "$XDG_CONFIG_HOME/leumund/feeds/"
notes
brand ', must_recheck: no, max_age: 15d'
crawl 04-20
is "max_age: all are young enough" "1 2 3 4 " "$(texts)"
rm "$web/new.json"
crawl 04-27
is "max_age: what is older goes" "2 3 4 " "$(texts)"
has "… and the crawl says so" "$TEST_TMP/said" '^1 posts are older than retention allows'
is "… but not from the counts" 4 "$(counted)"
crawl 05-02
is "must_recheck: no keeps texts, whatever the description says" "2 3 4 " "$(texts)"
notes
crawl 05-02
"$LEUMUND" list --limit 0 --format jsonl --now 2026-07-01T00:00:00Z >"$TEST_TMP/list"
is "what was too old does not come back" "2 3 4 " "$(texts)"
brand ', must_recheck: soon'
"$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now 2026-05-02T12:00:00Z 2>"$TEST_TMP/said"
is "no duration is refused" 3 $?
has "… with its place" "$TEST_TMP/said" 'telvia.yaml:4:[0-9]*: .*soon'
