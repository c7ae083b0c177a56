#!/bin/sh
# Reading everything again, cut off by kill -9 in the midst: what it has made counts for nobody, others read and write, and the same command goes on where it was. In the end the
# corpus is as if nothing had happened.
set -u
. "$(dirname "$0")/lib/e2e.sh"
WORK_POSTS=${WORK_POSTS:-90000}
. "$ROOT/tests/e2e/lib/work.sh"
work_undisturbed || exit 1
remade() { "$LEUMUND" stats --format tsv 2>/dev/null | awk -F'\t' '$1 == "remade" {print $2}'; }
# Ended as soon as a part of it is on the disk.
cut_off() { # BRANDS
    "$LEUMUND" rescore --brand-file "$TEST_TMP/$1/telvia.yaml" --brand-file "$TEST_TMP/$1/ferna.yaml" --now "$NOW" >/dev/null 2>&1 &
    victim=$!
    had=$(remade) tries=0
    while [ "$(remade)" = "$had" ] && kill -0 $victim 2>/dev/null && [ $tries -lt 2000 ]; do tries=$((tries + 1)); done
    kill -9 $victim 2>/dev/null
    wait $victim 2>/dev/null
}

work_home victim whole
cut_off other
first=$(remade)
between "a part of it was made" 1 $((work_posts - 1)) "$first"
is "which counts for nobody" whole "$(work_state whole read)"
check "and is no damage" "$LEUMUND" check
cut_off other
between "the next one goes on, and is cut off, too" $((first + 1)) $((work_posts - 1)) "$(remade)"
done_then=$(remade)
work_rescore >"$TEST_TMP/difference" 2>"$TEST_TMP/said"
has "what had been read is not read again" "$TEST_TMP/said" "^$done_then of the posts had been read by an earlier call"
is "the corpus is as if nothing had happened" read "$(work_state whole read)"
is "nothing is left over" "" "$(remade)"
check "it is sound" "$LEUMUND" check
work_home other whole
work_rescore >"$TEST_TMP/difference.undisturbed" 2>/dev/null
same "and what has changed is told in full" "$TEST_TMP/difference.undisturbed" "$TEST_TMP/difference"

# --- others write meanwhile: somebody is forgotten, a correction is made, new posts come
others() {
    work_forget >/dev/null 2>&1
    "$LEUMUND" relabel "$("$LEUMUND" list --brand telvia --limit 1 --format tsv --fields id --now "$NOW" --oldest | sed 1d)" --brand telvia --label positive --now "$NOW" >/dev/null 2>&1
    sed -n -e 1p -e '2,2000s/^\([^,]*\),/\1x,/p' "$TEST_TMP/posts.csv" >"$TEST_TMP/more.csv"
    "$LEUMUND" import "$TEST_TMP/more.csv" --brand "$TEST_TMP/other/telvia.yaml" --brand "$TEST_TMP/other/ferna.yaml" --now "$NOW" >/dev/null 2>&1
}
work_home busy whole
cut_off other
others
between "they do not throw away what was made" 1 $((work_posts - 1)) "$(remade)"
check "the corpus is sound then" "$LEUMUND" check
work_rescore >/dev/null 2>"$TEST_TMP/said"
has "it goes on" "$TEST_TMP/said" 'had been read by an earlier call'
check "the corpus is sound in the end" "$LEUMUND" check
work_answers "$TEST_TMP/busy.txt"
work_home quiet whole
others
work_rescore >/dev/null 2>&1
work_answers "$TEST_TMP/quiet.txt"
same "as if they had written before it began" "$TEST_TMP/quiet.txt" "$TEST_TMP/busy.txt"

# --- while it runs
work_home running whole
WORK_EXEC=exec
(work_rescore) >/dev/null 2>"$TEST_TMP/said" &
runs=$!
WORK_EXEC=
others
wait $runs
is "it ends well while others write" 0 $?
check "and the corpus is sound" "$LEUMUND" check
work_answers "$TEST_TMP/running.txt"
same "and the same" "$TEST_TMP/quiet.txt" "$TEST_TMP/running.txt"

# --- other brand files are another work
work_home changed whole
cut_off other
work_brands "$TEST_TMP/third" 'exclude: [kundendienst]\n'
"$LEUMUND" rescore --brand-file "$TEST_TMP/third/telvia.yaml" --brand-file "$TEST_TMP/third/ferna.yaml" --now "$NOW" >/dev/null 2>"$TEST_TMP/said"
is "what was begun with other brand files is dropped" 0 "$(grep -c 'earlier call' "$TEST_TMP/said")"
work_answers "$TEST_TMP/changed.txt"
work_home fresh whole
"$LEUMUND" rescore --brand-file "$TEST_TMP/third/telvia.yaml" --brand-file "$TEST_TMP/third/ferna.yaml" --now "$NOW" >/dev/null 2>&1
work_answers "$TEST_TMP/fresh.txt"
same "and everything is read with the new ones" "$TEST_TMP/fresh.txt" "$TEST_TMP/changed.txt"
