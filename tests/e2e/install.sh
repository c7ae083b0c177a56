#!/bin/sh
# Installed into a folder with blanks and umlauts, asked from elsewhere, under other locales, zones and without a home: the same answers. Then taken away again.
set -u
. "$(dirname "$0")/lib/e2e.sh"
to="$TEST_TMP/In stalliert ä"
case $BUILD in "$ROOT"/*) build=${BUILD#"$ROOT"/} ;; *) build=$BUILD ;; esac
tree() { # GOAL; what was built is what is installed, whatever flags it was built with
    make -C "$ROOT" --no-print-directory -o all BUILD="$build" DESTDIR="$to" PREFIX=/opt/leu "$1" >"$TEST_TMP/make.out" 2>&1
}

if tree install; then ok "make install"; else not_ok "make install" "$(tail -n 5 "$TEST_TMP/make.out")"; fi
installed=$to/opt/leu/bin/leumund
is "the manual page is there" yes "$([ -s "$to/opt/leu/share/man/man1/leumund.1" ] && echo yes)"
is "the data is there" yes "$([ -s "$to/opt/leu/share/leumund/lexicons/touchpoints.yaml" ] && echo yes)"

demo_home "$TEST_TMP/de mo ü"
cd / || exit 1
"$LEUMUND" report --brand telvia --now $NOW >"$TEST_TMP/board"
"$LEUMUND" list --brand telvia Störung --limit 0 --format csv --now $NOW >"$TEST_TMP/list"
for place in "LC_ALL=C" "LC_ALL=POSIX LANG=POSIX" "LC_ALL=tr_TR.UTF-8" "LC_ALL=nowhere" "TZ=Pacific/Kiritimati" "TZ=:/nowhere" "COLUMNS=20"; do
    # shellcheck disable=SC2086 # a list of words
    env $place "$installed" report --brand telvia --now $NOW >"$TEST_TMP/other"
    same "$place: the same board" "$TEST_TMP/board" "$TEST_TMP/other"
    # shellcheck disable=SC2086
    env $place "$installed" list --brand telvia Störung --limit 0 --format csv --now $NOW >"$TEST_TMP/other"
    same "$place: the same list" "$TEST_TMP/list" "$TEST_TMP/other"
done
"$LEUMUND" report --brand telvia --lang de --now $NOW >"$TEST_TMP/german"
LC_ALL=de_DE.UTF-8 "$installed" report --brand telvia --now $NOW >"$TEST_TMP/other"
same "a German locale: the German board" "$TEST_TMP/german" "$TEST_TMP/other"
env -i "$installed" report --store "$LEUMUND_STORE" --brand telvia --now $NOW >"$TEST_TMP/other"
same "without any environment: the same board" "$TEST_TMP/board" "$TEST_TMP/other"
(cd "$TEST_TMP" && env -i "$installed" check --store "$LEUMUND_STORE") >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "… the other program is found, too" 0 $?

mkdir -p "$to/opt/leu/share/leumund/lexicons/de"
echo mine >"$to/opt/leu/share/leumund/lexicons/de/mine.lex"
if tree uninstall; then ok "make uninstall"; else not_ok "make uninstall" "$(tail -n 5 "$TEST_TMP/make.out")"; fi
is "… leaves what it did not bring" "$to/opt/leu/share/leumund/lexicons/de/mine.lex" "$(find "$to" -type f)"
rm -r "$to/opt/leu/share/leumund/lexicons"
tree uninstall
is "… and may be done again" 0 "$?"
is "… then nothing of it is left" "" "$(find "$to" -name 'leumund*')"
