#!/bin/sh
# kill -9 at random instants of a rotation of the key: then the corpus has the earlier pseudonyms or the later ones, never some of each; the same command again
# ends what was begun, adds no second key, and leaves no earlier pseudonym in the files.
#
#   KILLS=4   how many      SEED=…   the same instants again
set -u
. "$(dirname "$0")/lib/e2e.sh"
. "$ROOT/tests/e2e/lib/work.sh"
KILLS=${KILLS:-4}
SEED=${SEED:-$(date +%s)}
work_undisturbed || exit 1

authors() { "$LEUMUND" list --brand telvia --boosts --limit 0 --format tsv --now "$NOW" --fields author,id | sed 1d; }
# Who wrote what, without saying who: pseudonyms are numbered as they come.
who() { awk -F '\t' '!($1 in n) {n[$1] = ++count} {print n[$1], $2}' "$1"; }
keys() { sed 1d "$XDG_CONFIG_HOME/leumund/secret.key" | wc -l; }

work_home before whole
authors >"$TEST_TMP/authors"
who "$TEST_TMP/authors" >"$TEST_TMP/who"
cut -f 1 "$TEST_TMP/authors" | sort -u | grep . >"$TEST_TMP/earlier"
# Some of them, as the bytes that stand in the file: grep is slow with many.
awk 'NR % 60 == 1' "$TEST_TMP/earlier" | sed 's/../\\x&/g' >"$TEST_TMP/bytes"
held() { while read -r bytes; do LC_ALL=C grep -l -a -P -e "$bytes" "$LEUMUND_STORE"/*; done <"$TEST_TMP/bytes" | sort | uniq -c; }
if [ -n "$(held)" ]; then ok "the file holds the pseudonyms"; else not_ok "the file holds the pseudonyms" "$(head -n 3 "$TEST_TMP/bytes")"; fi
began=$(work_ms)
"$LEUMUND" rekey >/dev/null 2>"$TEST_TMP/err"
took=$(($(work_ms) - began))
has "undisturbed, all have others" "$TEST_TMP/err" 'have new pseudonyms'
is "with one key more" 3 "$(keys)"

awk -v seed="$SEED" -v n="$KILLS" -v took="$took" 'BEGIN {srand(seed); for (i = 1; i <= n; i++) print int((i - rand()) * took / n)}' >"$TEST_TMP/instants"
in_time=0
while read -r instant; do
    rm -rf "$TEST_TMP/victim"
    work_home victim whole
    "$LEUMUND" rekey >/dev/null 2>&1 &
    victim=$!
    sleep "$(awk -v ms="$instant" 'BEGIN {printf "%.3f", ms / 1000}')"
    kill -9 $victim 2>/dev/null
    wait $victim 2>/dev/null
    [ $? = 137 ] && in_time=$((in_time + 1))
    {
        said=$("$LEUMUND" check 2>&1) || echo "check right after it: $said"
        authors >"$TEST_TMP/now"
        had=$(keys)
        same=$(cut -f 1 "$TEST_TMP/now" | sort -u | grep . | comm -12 - "$TEST_TMP/earlier" | wc -l | tr -d ' ')
        [ "$same" = 0 ] || [ "$same" = "$(wc -l <"$TEST_TMP/earlier" | tr -d ' ')" ] || echo "$same of the earlier pseudonyms are there: neither all nor none"
        said=$("$LEUMUND" rekey 2>&1) || echo "again: $said"
        case $had-$(keys) in
            2-3 | 3-3) ;;
            3-4) [ "$same" = 0 ] || echo "what was begun was not ended: a second key was added" ;;
            *) echo "$had keys became $(keys)" ;;
        esac
        authors >"$TEST_TMP/now"
        who "$TEST_TMP/now" | cmp -s - "$TEST_TMP/who" || echo "an author is not one any more"
        cut -f 1 "$TEST_TMP/now" | sort -u | grep . | comm -12 - "$TEST_TMP/earlier" | head -n 3
        held
        said=$("$LEUMUND" check 2>&1) || echo "check at the end: $said"
        said=$("$LEUMUND" forget --author nobody 2>&1 >/dev/null) || echo "it cannot be written to: $said"
    } >"$TEST_TMP/wrong"
    if [ -s "$TEST_TMP/wrong" ]; then not_ok "rekey, killed after $instant of $took ms (SEED=$SEED)" "$(cat "$TEST_TMP/wrong")"; else ok "rekey, killed after $instant of $took ms: $had keys then, $same earlier pseudonyms"; fi
done <"$TEST_TMP/instants"
echo "# rekey: $in_time of $KILLS kills came before its end"
