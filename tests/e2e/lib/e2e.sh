# What the end-to-end tests share. Read by `. "$ROOT/tests/e2e/lib/e2e.sh"`; POSIX sh.
#
# ROOT, BUILD, LEUMUND and TEST_TMP come from scripts/run-tests; alone, a script finds them itself (BUILD=build/asan chooses another
# build). Everything a test makes lies below TEST_TMP, settings and corpora included. What `server` started is stopped at the end.

ROOT=${ROOT:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$ROOT/build/release}
case $BUILD in /*) ;; *) BUILD=$ROOT/$BUILD ;; esac
LEUMUND=${LEUMUND:-$BUILD/leumund}
NOW=2026-04-27T09:00:00Z # the demo's world stands still at this time
E2E_OWN=
if [ -z "${TEST_TMP:-}" ]; then
    TEST_TMP=$(mktemp -d)
    E2E_OWN=$TEST_TMP
fi
export ROOT BUILD LEUMUND TEST_TMP
unset LEUMUND_STORE LEUMUND_CONFIG LEUMUND_LANG NO_COLOR 2>/dev/null || :
export LC_ALL=C.UTF-8 TZ=UTC

servers=
finish() {
    code=$?
    for pid in $servers; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; done
    [ -z "$E2E_OWN" ] || rm -rf "$E2E_OWN"
    exit $code
}
trap finish EXIT
trap 'exit 130' INT TERM

ok() { echo "ok $*"; }
not_ok() { # NAME REASON, maybe of several lines: those behind the first are notes
    printf 'not ok %s: %s\n' "$1" "$2" | sed '2,$s/^/    /'
}
check() { # NAME COMMAND…: by its exit code; what it prints is the reason
    check_name=$1
    shift
    if check_said=$("$@" 2>&1); then ok "$check_name"; else not_ok "$check_name" "${check_said:-$*}"; fi
}
is() { # NAME WANTED GOT
    if [ "$2" = "$3" ]; then ok "$1"; else not_ok "$1" "wanted $2, got $3"; fi
}
between() { # NAME FEWEST MOST GOT
    if [ "${4:-none}" -ge "$2" ] 2>/dev/null && [ "$4" -le "$3" ]; then ok "$1"; else not_ok "$1" "wanted $2 to $3, got $4"; fi
}
has() { # NAME FILE PATTERN: a line of the file matches
    if grep -q -e "$3" "$2"; then ok "$1"; else not_ok "$1" "no line with \"$3\" in
$(head -c 2000 "$2")"; fi
}
same() { # NAME FILE FILE
    if cmp -s "$2" "$3"; then ok "$1"; else not_ok "$1" "$(diff "$2" "$3" | cut -c1-300 | head -n 20)"; fi
}
golden() { # NAME FILE: like tests/golden/e2e/NAME; GOLDEN=write makes it so
    mkdir -p "$ROOT/tests/golden/e2e"
    if [ "${GOLDEN:-}" = write ]; then cp "$2" "$ROOT/tests/golden/e2e/$1"; fi
    same "golden $1" "$ROOT/tests/golden/e2e/$1" "$2"
}

# A place of its own: settings, data and corpus below DIR.
home() { # DIR
    mkdir -p "$1"
    XDG_CONFIG_HOME=$1/config
    XDG_DATA_HOME=$1/data
    LEUMUND_STORE=$1/corpus
    export XDG_CONFIG_HOME XDG_DATA_HOME LEUMUND_STORE
}

# The key behind pseudonyms: always the same, so that they can stand in golden files.
known_key() {
    echo "leumund key file, version 1. Keep it apart from the corpus and from its backups."
    echo 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
    echo 202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f
}

server() { # replay's options; the port is in $port then
    rm -f "$TEST_TMP/port"
    "$BUILD/tests/server/replay" --port-file "$TEST_TMP/port" --seconds 900 "$@" 2>"$TEST_TMP/server.err" &
    servers="$servers $!"
    server_tries=0
    while [ ! -s "$TEST_TMP/port" ]; do
        server_tries=$((server_tries + 1))
        if [ $server_tries -gt 200 ]; then
            not_ok "server" "$(cat "$TEST_TMP/server.err")"
            exit 1
        fi
        sleep 0.05
    done
    port=$(cat "$TEST_TMP/port")
}

demo_server() { # replay's further options
    server --map "$ROOT/feeds/demo/world.tsv" --log "$TEST_TMP/access.log" "$@"
}
demo_crawl() { # crawl's further options; E2E_EXEC=exec when it is started with &, so that $! is the crawl itself
    ${E2E_EXEC:-} "$LEUMUND" crawl "$ROOT/feeds/demo/telvia.yaml" "$ROOT/feeds/demo/ferna.yaml" --all --now "$NOW" --replay "127.0.0.1:$port" "$@"
}

demo_home() { # DIR: a home with the demo's corpus, its pseudonyms those of golden files
    demo=$1
    mkdir -p "$demo/config/leumund"
    known_key >"$demo/config/leumund/secret.key" && chmod 600 "$demo/config/leumund/secret.key"
    DEMO=$demo DEMO_QUIET=yes "$ROOT/scripts/demo" >"$TEST_TMP/demo.said" 2>&1 || not_ok "the demo's corpus" "$(tail -n 5 "$TEST_TMP/demo.said")"
    home "$demo"
}

# Every mention of every demo brand, boosts too, without the time of collection.
all_mentions() {
    for all_brand in telvia ferna; do
        "$LEUMUND" list --brand $all_brand --boosts --limit 0 --format jsonl --now "$NOW" || echo "list failed"
    done | sed 's/"collected_at":"[^"]*"/"collected_at":null/'
}
