#!/bin/sh
# kill -9 at random instants of import, rescore, forget and compaction (kill.sh does it to a crawl): what is there then is the state before the work or
# after it, of an import whole transactions of posts; `check` finds nothing; the same command again comes to the undisturbed end.
#
#   KILLS=4   how many of each      SEED=…   the same instants again      KINDS="import rescore forget compact"
set -u
. "$(dirname "$0")/lib/e2e.sh"
. "$ROOT/tests/e2e/lib/work.sh"
KILLS=${KILLS:-4}
SEED=${SEED:-$(date +%s)}
KINDS=${KINDS:-import rescore forget compact}
work_undisturbed || exit 1

posts() { "$LEUMUND" stats --format tsv 2>/dev/null | awk -F'\t' '$1 == "posts" {print $2}'; }
disturb() { # KIND MS
    { WORK_EXEC=exec; "work_$1"; } >/dev/null 2>&1 &
    victim=$!
    sleep "$(awk -v ms="$2" 'BEGIN {printf "%.3f", ms / 1000}')"
    kill -9 $victim 2>/dev/null
    wait $victim 2>/dev/null
    [ $? = 137 ] && in_time=$((in_time + 1))
}
one() { # KIND MS: prints what is wrong; $then is the state after the kill
    case $1 in
        import) from='' wanted=whole before='' ;;
        rescore) from=whole wanted=read before=whole ;;
        forget) from=whole wanted=forgotten before=whole ;;
        compact) from=half wanted=forgotten before=forgotten ;;
    esac
    work_home victim $from
    disturb "$1" "$2"
    then=none
    if [ -e "$LEUMUND_STORE/data.mdb" ] && [ -n "$(posts)" ]; then
        said=$("$LEUMUND" check 2>&1) || echo "check right after it: $said"
        if [ "$1" = import ]; then
            then=$(posts)
            # In the order of the file, in whole transactions.
            [ $((then % 10000)) = 0 ] || [ "$then" = "$(awk -F'\t' '$1 == "posts" {print $2}' "$TEST_TMP/whole.txt")" ] || echo "$then posts"
        else
            then=$(work_state $before $wanted)
            [ "$then" != none ] || echo "neither the state before nor the one after: $(diff "$TEST_TMP/state.txt" "$TEST_TMP/$wanted.txt" | head -n 4)"
        fi
    elif [ "$1" != import ]; then
        echo "the corpus cannot be read any more"
    fi
    said=$("work_$1" 2>&1) || echo "again: $said"
    said=$("$LEUMUND" check 2>&1) || echo "check at the end: $said"
    [ "$(work_state $wanted)" = $wanted ] || echo "another corpus at the end: $(diff "$TEST_TMP/state.txt" "$TEST_TMP/$wanted.txt" | head -n 4)"
    if { [ "$1" = forget ] || [ "$1" = compact ]; } && holds_gone; then echo "the pseudonym still lies in the file"; fi
    rm -rf "$TEST_TMP/victim"
}

# Forgotten, but not yet compacted: where compaction begins. Somebody who has the lock keeps it away.
work_home half whole
exec 9>>"$LEUMUND_STORE/use.lock"
flock -s 9
work_forget >/dev/null 2>&1
exec 9>&-
# Texts are squeezed in the file; the person's pseudonym stands there as its bytes.
gone=$("$LEUMUND" forget --author $work_person --dry-run --store "$TEST_TMP/whole/corpus" 2>/dev/null | sed -n 's/.*"pseudonyms":\["\([0-9a-f]*\)".*/\1/p' | sed 's/../\\x&/g')
holds_gone() { LC_ALL=C grep -q -a -P -e "$gone" "$LEUMUND_STORE"/*; }
if [ -n "$gone" ] && holds_gone; then ok "before compaction, the person's pseudonym still lies in free pages"; else not_ok "before compaction" "no pseudonym to look for: $gone"; fi

work_home victim half
began=$(work_ms)
work_compact >/dev/null 2>&1
took_compact=$(($(work_ms) - began))
rm -rf "$TEST_TMP/victim"

for kind in $KINDS; do
    eval "took=\$took_$kind"
    in_time=0 states=''
    awk -v seed="$SEED$kind" -v n="$KILLS" -v took="$took" 'BEGIN {
        for (i = 1; i <= length(seed); i++) s = (s * 31 + index("0123456789abcdefghijklmnopqrstuvwxyz", substr(seed, i, 1))) % 1000003
        srand(s)
        for (i = 1; i <= n; i++) print int((i - rand()) * took / n)
    }' >"$TEST_TMP/instants"
    while read -r instant; do
        one "$kind" "$instant" >"$TEST_TMP/wrong"
        states="$states $then"
        if [ -s "$TEST_TMP/wrong" ]; then not_ok "$kind, killed after $instant of $took ms (SEED=$SEED)" "$(cat "$TEST_TMP/wrong")"; else ok "$kind, killed after $instant of $took ms: $then"; fi
    done <"$TEST_TMP/instants"
    echo "# $kind: $in_time of $KILLS kills came before its end"
done
