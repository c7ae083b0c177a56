#!/bin/sh
# What a corpus is kept with: export and import, backup and restore, rescore and repair, forget and access. The demo's world is the material.
set -u
. "$(dirname "$0")/lib/e2e.sh"
demo_home "$TEST_TMP/demo"

report() { # of both brands, all periods
    for report_brand in telvia ferna; do
        for report_period in week month quarter; do
            "$LEUMUND" report --brand $report_brand --period $report_period --now "$NOW" "$@"
        done
    done
}
brands="--brand $ROOT/feeds/demo/telvia.yaml --brand $ROOT/feeds/demo/ferna.yaml"

# --- exported, deleted, imported again
all_mentions >"$TEST_TMP/all.jsonl"
report >"$TEST_TMP/report"
# shellcheck disable=SC2086
check "the export is imported" "$LEUMUND" import "$TEST_TMP/all.jsonl" $brands --store "$TEST_TMP/copy" --now "$NOW"
report --store "$TEST_TMP/copy" >"$TEST_TMP/report.copy"
same "the copy gives the same reports" "$TEST_TMP/report" "$TEST_TMP/report.copy"
# shellcheck disable=SC2086
"$LEUMUND" import "$TEST_TMP/all.jsonl" $brands --store "$TEST_TMP/copy" --now "$NOW" 2>"$TEST_TMP/err"
has "the same file again brings nothing new" "$TEST_TMP/err" ' 0 new with 0 mentions'
check "the copy is sound" "$LEUMUND" check --store "$TEST_TMP/copy"

# --- backup, loss, restore, rescore
check "a backup is made" "$LEUMUND" backup "$TEST_TMP/backup" --now "$NOW"
"$LEUMUND" rescore --now "$NOW" 2>"$TEST_TMP/err"
report >"$TEST_TMP/report.rescored"
same "read again, the reports are the same" "$TEST_TMP/report" "$TEST_TMP/report.rescored"
printf 'touchpoints:\n  hotline: {off: true}\n' | (mkdir -p "$TEST_TMP/other" && cat "$ROOT/feeds/demo/telvia.yaml" - >"$TEST_TMP/other/telvia.yaml")
mkdir "$TEST_TMP/filled" && touch "$TEST_TMP/filled/x"
"$LEUMUND" backup "$TEST_TMP/filled" --now "$NOW" >/dev/null 2>&1
is "a backup that comes to nothing fails" 1 $((!!$?))
"$LEUMUND" backup "$TEST_TMP/second" --now "$NOW" >/dev/null 2>&1
"$LEUMUND" rescore --brand-file "$TEST_TMP/other/telvia.yaml" --store "$TEST_TMP/second" --now "$NOW" >"$TEST_TMP/difference" 2>/dev/null
has "reading again tells how many have changed" "$TEST_TMP/difference" '^telvia: [1-9][0-9]* of [0-9]* mentions have changed'
has "… which labels" "$TEST_TMP/difference" '^  [a-z]* -> [a-z ]*: [0-9]*$'
has "… and why" "$TEST_TMP/difference" '^  [0-9]* times: cue "Hotline" gone$'
"$LEUMUND" rescore --brand-file "$ROOT/feeds/demo/telvia.yaml" --store "$TEST_TMP/second" --format json --now "$NOW" >"$TEST_TMP/difference" 2>/dev/null
has "… as JSON, too" "$TEST_TMP/difference" '"what":"cue .*Hotline.*"'
"$LEUMUND" rescore --store "$TEST_TMP/second" --now "$NOW" >"$TEST_TMP/difference" 2>/dev/null
has "the same rules change nothing" "$TEST_TMP/difference" '^nothing has changed$'
for jobs in 0 4; do
    cp -r "$TEST_TMP/second" "$TEST_TMP/jobs.$jobs"
    "$LEUMUND" rescore --jobs $jobs --brand-file "$TEST_TMP/other/telvia.yaml" --store "$TEST_TMP/jobs.$jobs" --now "$NOW" >"$TEST_TMP/difference.$jobs" 2>/dev/null
    (LEUMUND_STORE=$TEST_TMP/jobs.$jobs && export LEUMUND_STORE && all_mentions) >"$TEST_TMP/jobs.$jobs.jsonl"
done
has "with threads, too, some have changed" "$TEST_TMP/difference.4" '^telvia: [1-9][0-9]* of'
same "… the same ones as without" "$TEST_TMP/difference.0" "$TEST_TMP/difference.4"
same "… and every mention is the same" "$TEST_TMP/jobs.0.jsonl" "$TEST_TMP/jobs.4.jsonl"
check "… in a sound corpus" "$LEUMUND" check --store "$TEST_TMP/jobs.4"
check "the backup is restored elsewhere" "$LEUMUND" restore "$TEST_TMP/backup" --store "$TEST_TMP/restored"
check "… on a new machine, whose folders are not there yet" "$LEUMUND" restore "$TEST_TMP/backup" --store "$TEST_TMP/new/data/leumund/corpus"
"$LEUMUND" restore "$TEST_TMP/nowhere" --store "$TEST_TMP/new/other" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "a backup that cannot be opened is refused" 4 $?
has "… and not called damaged" "$TEST_TMP/err" '^leumund: .*/nowhere cannot be opened, and was not checked$'
report --store "$TEST_TMP/restored" >"$TEST_TMP/report.restored"
same "the restored corpus gives the same reports" "$TEST_TMP/report" "$TEST_TMP/report.restored"
check "check --repair has nothing to do" "$LEUMUND" check --repair --store "$TEST_TMP/restored"

# --- a page of LMDB that cannot be read ends a reader with a sentence; a crash of another cause stays one
mkfifo "$TEST_TMP/pipe"
read_and() { # COMMAND… is run when the reader ($pid) has begun, and waits for us
    "$LEUMUND" list --brand telvia --limit 0 --format jsonl --store "$TEST_TMP/cut" --now "$NOW" >"$TEST_TMP/pipe" 2>"$TEST_TMP/err" &
    pid=$!
    exec 9<"$TEST_TMP/pipe"
    dd bs=1 count=1 <&9 >/dev/null 2>&1
    "$@"
    cat <&9 >/dev/null
    wait $pid
    ended=$?
    exec 9<&-
}
cp -r "$TEST_TMP/restored" "$TEST_TMP/cut"
crash() { kill -SEGV $pid; }
case $LEUMUND in */release/*) # sanitizers have their own
    read_and crash
    is "a crash that is none of the corpus's stays one" 139 $ended
    is "… and is not told as damage" "" "$(grep 'damaged' "$TEST_TMP/err")"
    read_and truncate --size=16384 "$TEST_TMP/cut/data.mdb"
    is "a page that is gone ends it as a fault of the corpus does" 4 $ended
    has "… and is told" "$TEST_TMP/err" 'data.mdb: a page cannot be read: the corpus is damaged; run .leumund check.' ;;
esac

# --- a key file that others may read
key=$XDG_CONFIG_HOME/leumund/secret.key
chmod 644 "$key"
"$LEUMUND" access --author nobody >/dev/null 2>"$TEST_TMP/err"
has "a key file that is open to others is told" "$TEST_TMP/err" 'secret.key is open to others.*chmod 600'
chmod 600 "$key"
"$LEUMUND" access --author nobody >/dev/null 2>"$TEST_TMP/err"
is "… and one that is not is no matter" "" "$(grep 'open to others' "$TEST_TMP/err")"
XDG_CONFIG_HOME=$TEST_TMP/other-key "$LEUMUND" access --author nobody --quiet >/dev/null 2>"$TEST_TMP/err"
is "with the key of another corpus, access does not say that nothing is held" 3 $?
has "… but why nobody is found, also with --quiet" "$TEST_TMP/err" '^the corpus was made with another key file'

# --- a person asks
author=$("$LEUMUND" list --brand telvia --limit 1 --fields author,text --format tsv --now "$NOW" --oldest | sed -n 2p | cut -f 1)
text=$("$LEUMUND" list --brand telvia --limit 1 --fields author,text --format tsv --now "$NOW" --oldest | sed -n 2p | cut -f 2 | cut -c1-40)
"$LEUMUND" access --author "$author" >"$TEST_TMP/access.jsonl" 2>/dev/null
has "access gives the text" "$TEST_TMP/access.jsonl" "$(printf %s "$text" | cut -c1-20)"
# Texts are squeezed in the file; the person's pseudonym stands there as its bytes.
bytes=$(printf %s "$author" | sed 's/../\\x&/g')
held() { LC_ALL=C grep -q -a -P -e "$bytes" "$LEUMUND_STORE"/*; }
if held; then ok "the file holds the pseudonym"; else not_ok "the file holds the pseudonym" "$author"; fi
"$LEUMUND" forget --author "$author" --dry-run --now "$NOW" >"$TEST_TMP/dry.json"
has "a dry run counts" "$TEST_TMP/dry.json" '"dry_run":true,"posts":[1-9]'
if held; then ok "and erases nothing"; else not_ok "and erases nothing" "$author"; fi
"$LEUMUND" forget --author "$author" --now "$NOW" >"$TEST_TMP/receipt.json" 2>"$TEST_TMP/err"
has "the receipt counts" "$TEST_TMP/receipt.json" '"posts":[1-9].*"file_compacted":true'
is "… and none that came to nothing" 0 "$(grep -c filled "$TEST_TMP/receipt.json")"
has "the receipt names the backup" "$TEST_TMP/receipt.json" "backups_not_reached.*$TEST_TMP/backup"
if held || grep -q -a -F -e "$text" "$LEUMUND_STORE"/*; then not_ok "pseudonym and text are gone from all files" "$author"; else ok "pseudonym and text are gone from all files"; fi
if "$LEUMUND" access --author "$author" >/dev/null 2>&1; then not_ok "nothing is held any more" "exit code 0"; else ok "nothing is held any more"; fi
report >"$TEST_TMP/report.forgotten"
grep -v -e '“' -e '"' "$TEST_TMP/report" | sed 's/ *$//' >"$TEST_TMP/figures"
grep -v -e '“' -e '"' "$TEST_TMP/report.forgotten" | sed 's/ *$//' >"$TEST_TMP/figures.forgotten"
same "the figures stay" "$TEST_TMP/figures" "$TEST_TMP/figures.forgotten"
check "the corpus is sound afterwards" "$LEUMUND" check
# shellcheck disable=SC2086
(cd "$TEST_TMP" && "$LEUMUND" import all.jsonl $brands --now "$NOW") 2>"$TEST_TMP/err"
has "it does not come back" "$TEST_TMP/err" ' [1-9][0-9]* refused'

# --- the record of processing
"$LEUMUND" access --record --now "$NOW" >"$TEST_TMP/record"
has "the record says how long a brand's posts are kept" "$TEST_TMP/record" '^    Posts are kept for: no limit$'
has "… names the sources" "$TEST_TMP/record" '^      Source: mastodon-tag(host=funkturm.example,tag=telvia)$'
has "… and the backups" "$TEST_TMP/record" "^Backups made of it: .*$TEST_TMP/backup"
has "… and the imports" "$TEST_TMP/record" "^Files it was imported from: .*$TEST_TMP/all.jsonl"
"$LEUMUND" access --record --format json --now "$NOW" >"$TEST_TMP/record.json"
has "the same as JSON" "$TEST_TMP/record.json" '^{"generated_at":.*"brands":\[{"id":".*"retention_days":null,.*"backups":\[".*\]}$'
if command -v python3 >/dev/null; then check "which can be read" python3 -m json.tool "$TEST_TMP/record.json"; fi
cp "$ROOT/feeds/demo/ferna.yaml" "$TEST_TMP/other/ferna.yaml"
printf 'privacy: {retention: 730d, pseudonyms: no}\n' >>"$TEST_TMP/other/ferna.yaml"
"$LEUMUND" rescore --brand-file "$TEST_TMP/other/ferna.yaml" --store "$TEST_TMP/second" --now "$NOW" >/dev/null 2>&1
"$LEUMUND" access --record --store "$TEST_TMP/second" --now "$NOW" >"$TEST_TMP/record"
has "what the brand file says of retention stands in it" "$TEST_TMP/record" '^    Posts are kept for: 730 days$'
has "… and that names are kept" "$TEST_TMP/record" '^    Authors: names, as the sources give them$'

# --- one brand wants names, the other pseudonyms: a post is kept as the stricter one wants of those that it is about
mkdir "$TEST_TMP/two"
printf 'brand: Alphon\nprivacy: {pseudonyms: no, scrub: no}\n' >"$TEST_TMP/two/alphon.yaml"
printf 'brand: Betavia\n' >"$TEST_TMP/two/betavia.yaml"
printf 'id,date,author,text\n1,2026-03-01,anna,Alphon ist schlecht. Ruf mich an: 0171 2345678\n2,2026-03-01,anna,Betavia ist schlecht. Ruf mich an: 0171 2345678\n' >"$TEST_TMP/two/posts.csv"
check "posts about two brands are imported" "$LEUMUND" import "$TEST_TMP/two/posts.csv" --brand "$TEST_TMP/two/alphon.yaml" --brand "$TEST_TMP/two/betavia.yaml" --store "$TEST_TMP/two/corpus" --now "$NOW"
"$LEUMUND" list --store "$TEST_TMP/two/corpus" --brand alphon --fields author,text --format tsv --now "$NOW" >"$TEST_TMP/two/alphon"
"$LEUMUND" list --store "$TEST_TMP/two/corpus" --brand betavia --fields author,text --format tsv --now "$NOW" >"$TEST_TMP/two/betavia"
has "a brand that wants names keeps them" "$TEST_TMP/two/alphon" '^anna.*0171 2345678'
has "… but not of posts about one that wants none" "$TEST_TMP/two/betavia" '^[0-9a-f]\{32\}.*\[phone\]'

# --- who has the same name elsewhere is somebody else
fellows=$TEST_TMP/fellows
mkdir "$fellows"
for source in hackernews mastodon:social.example mastodon:other.example; do
    case $source in *social*) name=@anna@social.example ;; *other*) name=https://other.example/@anna ;; *) name=anna ;; esac
    printf 'id,date,author,text\n1,2026-03-01,%s,Alphon und Betavia: %s\n' "$name" "$source" >"$fellows/posts.csv"
    "$LEUMUND" import "$fellows/posts.csv" --brand "$TEST_TMP/two/betavia.yaml" --source "$source" --store "$fellows/corpus" --now "$NOW" 2>/dev/null
    "$LEUMUND" import "$fellows/posts.csv" --brand "$TEST_TMP/two/alphon.yaml" --source "$source" --store "$fellows/names" --now "$NOW" 2>/dev/null
done
held_of() { # CORPUS OPTION…: the sources of what is held
    held_store=$1
    shift
    "$LEUMUND" access --store "$fellows/$held_store" --now "$NOW" "$@" 2>/dev/null | grep -o 'Betavia: [^"]*' | sort -u | sed 's/.*: //' | tr '\n' ' '
}
is "a handle with its host is nobody else" "mastodon:social.example " "$(held_of corpus --author @anna@social.example)"
is "… also as an address" "mastodon:other.example " "$(held_of corpus --author @anna@other.example)"
is "a name alone may be anybody's" "hackernews mastodon:other.example mastodon:social.example " "$(held_of corpus --author anna)"
"$LEUMUND" forget --author anna --dry-run --store "$fellows/corpus" --now "$NOW" >/dev/null 2>"$TEST_TMP/err"
has "… which is told" "$TEST_TMP/err" '^3 accounts have that name, .*--source'
is "… unless the source is said" "hackernews " "$(held_of corpus --author anna --source hackernews)"
is "where names are kept, too" "hackernews " "$(held_of names --author anna --source hackernews)"
is "… there is none of it elsewhere" "" "$(held_of names --author anna --source mastodon:other.example)"
is "… and a handle with its host is nobody else" "mastodon:social.example " "$(held_of names --author @anna@social.example)"

# --- a user knows better
id=$("$LEUMUND" list --brand telvia --limit 1 --fields id --format tsv --now "$NOW" | sed -n 2p)
"$LEUMUND" report --brand telvia --period year --now "$NOW" >"$TEST_TMP/before" 2>&1
check "a sentiment is corrected" "$LEUMUND" relabel "$id" --brand telvia --sentiment negative --note "meant ironically" --now "$NOW"
"$LEUMUND" list --brand telvia --limit 1 --fields sentiment_label,label_source --format tsv --now "$NOW" >"$TEST_TMP/list"
has "the list says so, and who did" "$TEST_TMP/list" '^negative	user$'
"$LEUMUND" rescore --now "$NOW" 2>/dev/null
"$LEUMUND" list --brand telvia --limit 1 --fields sentiment_label,label_source --format tsv --now "$NOW" >"$TEST_TMP/list"
has "reading again changes nothing" "$TEST_TMP/list" '^negative	user$'
corrected() { # the number on the board of the year: OPTION…
    "$LEUMUND" report --brand telvia --period year --voice all --format tsv --now "$NOW" "$@" | awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "corrected") at = i } NR == 2 { print $at }'
}
is "the report counts it" 1 "$(corrected)"
"$LEUMUND" report --brand telvia --period year --voice all --now "$NOW" >"$TEST_TMP/board"
has "and says so" "$TEST_TMP/board" '1 corrected by hand'
is "not in other years" 0 "$(corrected --until 2024-06-01)"
"$LEUMUND" relabel --export >"$TEST_TMP/corrections.jsonl"
check "a correction is undone" "$LEUMUND" relabel --undo "$id" --now "$NOW"
"$LEUMUND" report --brand telvia --period year --now "$NOW" >"$TEST_TMP/after" 2>&1
same "and the figures are what they were" "$TEST_TMP/before" "$TEST_TMP/after"
check "an export of corrections is imported" "$LEUMUND" relabel --import "$TEST_TMP/corrections.jsonl" --now "$NOW"
has "the history tells all" "$TEST_TMP/corrections.jsonl" '"note":"meant ironically"'
is "two corrections, one undone" 3 "$("$LEUMUND" relabel --history --format tsv | wc -l)"
"$LEUMUND" eval --corrections --brand telvia --format tsv >"$TEST_TMP/eval"
has "corrections serve as right labels" "$TEST_TMP/eval" '^negative	1	'
"$LEUMUND" relabel --rule warteschleife --brand telvia --sentiment mixed --now "$NOW" >/dev/null 2>&1
is "those of a rule count, too" "$("$LEUMUND" list --brand telvia --limit 0 --format csv --fields id --now "$NOW" 'corrected:yes since:2026-01-01' | sed 1d | wc -l)" "$(corrected)"
check "the corpus is sound" "$LEUMUND" check

# --- a person asks whose post others have passed on
home "$TEST_TMP/passed"
mkdir -p "$XDG_CONFIG_HOME/leumund"
known_key >"$XDG_CONFIG_HOME/leumund/secret.key" && chmod 600 "$XDG_CONFIG_HOME/leumund/secret.key"
demo_server
demo_crawl >/dev/null 2>&1
passed_on() { "$LEUMUND" list --brand telvia --boosts --limit 0 --format jsonl --now "$NOW" | grep -c "${1:-Homeschooling}"; }
is "a post and who passed it on" 2 "$(passed_on)"
is "what is passed on stands there once" 0 "$("$LEUMUND" list --brand telvia boost:yes --limit 0 --format jsonl --now "$NOW" | grep -c 'Homeschooling.*Homeschooling.*"lang"')"
"$LEUMUND" access --author mutti_3 --now "$NOW" 2>"$TEST_TMP/err" | grep -c '"held":"post"' >"$TEST_TMP/bare"
is "a handle without its host is found" 3 "$(cat "$TEST_TMP/bare")"
"$LEUMUND" access --author nobody_at_all >/dev/null 2>"$TEST_TMP/err"
has "one that is not found may want its host" "$TEST_TMP/err" 'write @name@host'
"$LEUMUND" forget --author mutti_3 --dry-run --now "$NOW" >"$TEST_TMP/dry.json" 2>&1
has "a dry run counts what was passed on" "$TEST_TMP/dry.json" '"dry_run":true,"posts":4,"mentions":null'
has "and tells how many are others'" "$TEST_TMP/dry.json" '"passed_on":1'
"$LEUMUND" forget --before 2100-01-01 --dry-run --now "$NOW" >"$TEST_TMP/dry.json" 2>/dev/null
posts=$("$LEUMUND" stats --format tsv | sed -n 's/^posts\t\([0-9]*\).*/\1/p')
has "a post and who passed it on count once when both were asked for" "$TEST_TMP/dry.json" "\"posts\":$posts,"
check "both go" "$LEUMUND" forget --author mutti_3 --now "$NOW"
is "neither is there" 0 "$(passed_on)"
if LC_ALL=C grep -q -a mutti_3 "$LEUMUND_STORE/data.mdb"; then not_ok "the file does not hold the handle" "it does"; else ok "the file does not hold the handle"; fi
demo_crawl >/dev/null 2>&1
is "neither comes back" 0 "$(passed_on)"
check "the corpus is sound afterwards" "$LEUMUND" check
