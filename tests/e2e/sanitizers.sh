#!/bin/sh
# The demo's crawl, twice, and its answers under the thread sanitizer, and under those of addresses and undefined behaviour: not a word from any of them,
# and the same corpus. Builds what it needs (build/tsan, build/asan) or says that it cannot.
#
#   MODES="tsan asan"   which
set -u
. "$(dirname "$0")/lib/e2e.sh"
MODES=${MODES:-tsan asan}
plain=$LEUMUND

# A sanitizer wants its shadow where the kernel may put something else: without random addresses it never does.
still=
setarch "$(uname -m)" -R true 2>/dev/null && still="setarch $(uname -m) -R"

crawl_under() { # what must be silent
    $still "$LEUMUND" crawl "$ROOT/feeds/demo/telvia.yaml" "$ROOT/feeds/demo/ferna.yaml" --all --now "$NOW" --replay "127.0.0.1:$port" "$@"
}
answers() {
    for brand in telvia ferna; do
        $still "$LEUMUND" list --brand $brand --boosts --limit 0 --format jsonl --now "$NOW"
        $still "$LEUMUND" report --brand $brand --now "$NOW"
    done
    $still "$LEUMUND" check
    for copy in 1 2 3 4 5 6 7 8; do cat "$ROOT"/tests/golden/text-*.txt; done | $still "$LEUMUND" score --jobs 4 --fields id,sentiment,touchpoints,stance --brand "$ROOT/feeds/brands/telvia.yaml"
}

demo_server --delay 2
for mode in plain $MODES; do
    home "$TEST_TMP/$mode"
    mkdir -p "$XDG_CONFIG_HOME/leumund"
    known_key >"$XDG_CONFIG_HOME/leumund/secret.key" && chmod 600 "$XDG_CONFIG_HOME/leumund/secret.key"
    LEUMUND=$plain
    if [ $mode != plain ]; then
        LEUMUND=$ROOT/build/$mode/leumund
        # BUILD is ours, and would be make's.
        if ! env -u MAKEFLAGS -u MAKELEVEL make -C "$ROOT" --no-print-directory MODE=$mode BUILD=build/$mode all >"$TEST_TMP/build.log" 2>&1; then
            not_ok "sanitizers/$mode is built" "$(tail -n 20 "$TEST_TMP/build.log")"
            continue
        fi
        if grep -q -e __tsan_init -e __asan_init "$LEUMUND"; then ok "sanitizers/$mode looks on"; else not_ok "sanitizers/$mode looks on" "no sanitizer in $LEUMUND"; fi
    fi
    export TSAN_OPTIONS="halt_on_error=0 exitcode=66 second_deadlock_stack=1 log_path=$TEST_TMP/report.$mode"
    export ASAN_OPTIONS="halt_on_error=0:detect_leaks=1:exitcode=66:log_path=$TEST_TMP/report.$mode"
    export UBSAN_OPTIONS="print_stacktrace=1:log_path=$TEST_TMP/report.$mode"
    for round in first second; do
        crawl_under --jobs 4 >"$TEST_TMP/out" 2>"$TEST_TMP/err"
        code=$?
        [ $mode = plain ] || is "sanitizers/$mode: the $round crawl ends with 0" 0 $code
        [ $code = 0 ] || sed 's/^/    /' "$TEST_TMP/err"
    done
    answers >"$TEST_TMP/$mode.txt" 2>"$TEST_TMP/err"
    [ $mode != plain ] || continue
    report=$(cat "$TEST_TMP/report.$mode".* 2>/dev/null | head -n 60)
    if [ -z "$report" ]; then ok "sanitizers/$mode has nothing to say"; else not_ok "sanitizers/$mode has nothing to say" "
$report"; fi
    same "sanitizers/$mode makes the same corpus" "$TEST_TMP/plain.txt" "$TEST_TMP/$mode.txt"
done
