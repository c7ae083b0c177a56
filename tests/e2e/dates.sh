#!/bin/sh
# Dates at the edges: leap seconds, the hours that summer time skips and repeats, days without an hour, year 1, the far future. A post is counted on its own local
# day, once, whatever its date; export and import give the same again.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
cd "$TEST_TMP" || exit 1
now=2026-11-20T12:00:00Z

printf 'brand: Telvia\nzone: Europe/Berlin\nmatch: all\n' >telvia.yaml
cat >posts.csv <<'END'
id,date,text
leap,2016-12-31T23:59:60Z,Telvia ist gut. Schaltsekunde.
leap-offset,2017-01-01T00:59:60+01:00,Telvia ist gut. Dieselbe Sekunde in Berlin.
skipped,2026-03-29T02:30:00,Telvia ist gut. Diese Stunde gibt es nicht.
before-repeat,2026-10-25T00:30:00Z,Telvia ist gut. Halb drei zum ersten Mal.
repeat,2026-10-25T01:30:00Z,Telvia ist gut. Halb drei zum zweiten Mal.
late-utc,2026-06-30T22:30:00Z,Telvia ist gut. In Berlin ist schon Juli.
day,2026-07-01,Telvia ist gut. Nur ein Tag.
year-1,0001-01-01T00:00:00Z,Telvia ist gut. Jahr eins.
far,9999-12-31T23:59:59Z,Telvia ist gut. Ferne Zukunft.
tomorrow,2026-11-21T06:00:00Z,Telvia ist gut. Eine Uhr ging vor.
none,,Telvia ist gut. Ohne Datum.
nonsense,2026-02-30,Telvia ist gut. Ein Tag den es nicht gibt.
END
"$LEUMUND" import posts.csv --brand telvia.yaml --now $now 2>err
check "the corpus is sound" "$LEUMUND" check
date_of() { "$LEUMUND" list --limit 0 --format tsv --fields published_at,text --now $now | awk -F '\t' -v t="$1" 'index($2, t) {print $1}'; }
is "a leap second is the first second of the next day" 2017-01-01T00:00:00Z "$(date_of Schaltsekunde)"
is "… in another offset, too" 2017-01-01T00:00:00Z "$(date_of Dieselbe)"
is "a day stays a day" 2026-07-01 "$(date_of 'Nur ein Tag')"
is "year 1 is no date of a post" "" "$(date_of 'Jahr eins')"
is "nor is the far future" "" "$(date_of 'Ferne Zukunft')"
is "half a day ahead is believed" 2026-11-21T06:00:00Z "$(date_of 'Eine Uhr')"
is "what is no day is none" "" "$(date_of 'den es nicht gibt')"
on() { # DAY: mentions of that local day
    "$LEUMUND" report --period day --until "$1T12:00:00Z" --voice all --format tsv --now $now | awk -F '\t' 'NR == 1 {for (i = 1; i <= NF; i++) if ($i == "mentions") at = i} NR == 2 {print $at}'
}
is "both leap seconds on New Year's Day" 2 "$(on 2017-01-01)"
is "the skipped hour on its day" 1 "$(on 2026-03-29)"
is "both half past two on theirs" 2 "$(on 2026-10-25)"
is "half past ten in UTC is tomorrow in Berlin" 2 "$(on 2026-07-01)"
is "… and not today" 0 "$(on 2026-06-30)"
"$LEUMUND" export --out all.jsonl --now $now 2>/dev/null
kept=$("$LEUMUND" list --limit 0 --format tsv --fields id --now $now | sed 1d | wc -l)
cat posts.csv.rejected >rejected 2>/dev/null || : >rejected
is "every line is kept, dated or not, or rejected" 12 $((kept + $(grep -c -E '^[a-z0-9-]+,[0-9-]*T?[^,]*,Telvia' rejected)))
"$LEUMUND" import all.jsonl --brand telvia.yaml --store again --now $now 2>err
"$LEUMUND" export --out again.jsonl --store again --now $now 2>/dev/null
sed 's/"collected_at":"[^"]*"/"collected_at":null/' all.jsonl | sort >one
sed 's/"collected_at":"[^"]*"/"collected_at":null/' again.jsonl | sort >two
same "exported and imported again, every date is the same" one two
for until in 9999-12-31 0001-01-02; do
    "$LEUMUND" report --period year --until $until --format tsv --now $now >/dev/null 2>err
    is "a report until $until ends well" 0 $?
done
