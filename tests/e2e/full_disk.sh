#!/bin/sh
# A disk that is full at random instants of import, crawl, rescore and forget: the work stops, says why and ends with code 4; what is there is the state before it, of an
# import whole transactions of posts; it can still be read. With room again, the same command comes to the undisturbed end.
#
# Two ways: a small tmpfs (where root may mount one), and a limit to the size of files, which works everywhere.
#
#   DISKS=2   how often each      SEED=…   the same sizes again
set -u
. "$(dirname "$0")/lib/e2e.sh"
. "$ROOT/tests/e2e/lib/work.sh"
DISKS=${DISKS:-2}
SEED=${SEED:-$(date +%s)}
work_undisturbed || exit 1
demo_server
work_home crawled
work_crawl >"$TEST_TMP/said" 2>&1 || not_ok "undisturbed crawl" "$(cat "$TEST_TMP/said")"
work_answers "$TEST_TMP/crawled.txt"
kb() { stat -c '%s' "$1" | awk '{print int($1 / 1024)}'; }
posts() { "$LEUMUND" stats --format tsv 2>/dev/null | awk -F'\t' '$1 == "posts" {print $2}'; }

disk=$TEST_TMP/disk
mkdir -p "$disk"
mounted=no
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=256m tmpfs "$disk" 2>/dev/null; then
    mounted=yes
    trap 'umount "$disk" 2>/dev/null; finish' EXIT
else
    echo "skipped a full tmpfs: none can be mounted here"
fi

# Runs the work with so much room; its code is in $code, its words in $TEST_TMP/said.
run_tmpfs() { # KIND KB
    free=$(df -k --output=avail "$disk" | tail -n 1)
    dd if=/dev/zero of="$disk/filler" bs=1024 count=$((free > $2 ? free - $2 : 0)) 2>/dev/null
    "work_$1" >"$TEST_TMP/said" 2>&1
    code=$?
}
run_limit() { # KIND KB: of the one file, beyond what it has
    size=0
    [ ! -e "$LEUMUND_STORE/data.mdb" ] || size=$(kb "$LEUMUND_STORE/data.mdb")
    # Its own words must find room, too.
    (ulimit -f $((size + ($2 < 8 ? 8 : $2))) && "work_$1" >"$TEST_TMP/said" 2>&1)
    code=$?
}
more_room() { rm -f "$disk/filler"; }

one() { # WAY KIND KB: prints what is wrong
    case $2 in
        import) from='' wanted=whole ;;
        crawl) from='' wanted=crawled ;;
        rescore) from=whole wanted=read ;;
        forget) from=whole wanted=forgotten ;;
    esac
    work_home victim $from
    if [ "$1" = tmpfs ]; then
        mkdir -p "$disk/corpus"
        [ -z "$from" ] || cp "$LEUMUND_STORE/data.mdb" "$disk/corpus/"
        LEUMUND_STORE=$disk/corpus
    fi
    [ -z "$from" ] || posts >/dev/null # who reads has a place in lock.mdb before the disk is full
    "run_$1" "$2" "$3"
    if [ $code = 0 ]; then
        [ "$(work_state $wanted)" = $wanted ] || echo "it had room enough, but came to another end"
        late=$((late + 1))
    elif [ $code != 4 ]; then
        echo "code $code: $(cat "$TEST_TMP/said")"
    elif ! grep -q -e 'is full' "$TEST_TMP/said"; then
        echo "it does not say that the disk is full: $(cat "$TEST_TMP/said")"
    elif [ -n "$(posts)" ]; then
        now=$(posts)
        if [ "$2" = import ]; then
            [ $((now % 10000)) = 0 ] || [ "$now" = "$work_posts" ] || echo "$now posts"
        elif [ "$2" != crawl ]; then
            [ "$(work_state whole $wanted)" != none ] || echo "neither the state before nor the one after: $(diff "$TEST_TMP/state.txt" "$TEST_TMP/whole.txt" | head -n 4)"
        fi
        said=$("$LEUMUND" check 2>&1) || echo "check while it is full: $said"
    elif [ -n "$from" ]; then
        echo "the corpus cannot be read while the disk is full: $("$LEUMUND" stats 2>&1)"
    fi
    more_room
    said=$("work_$2" 2>&1) || echo "with room again: $said"
    said=$("$LEUMUND" check 2>&1) || echo "check at the end: $said"
    [ "$(work_state $wanted)" = $wanted ] || echo "another corpus at the end: $(diff "$TEST_TMP/state.txt" "$TEST_TMP/$wanted.txt" | head -n 4)"
    rm -rf "$TEST_TMP/victim" "$disk/corpus"
}

whole_kb=$(kb "$TEST_TMP/whole/corpus/data.mdb")
for way in tmpfs limit; do
    [ $way = limit ] || [ $mounted = yes ] || continue
    for kind in import crawl rescore forget; do
        late=0
        case $kind in crawl) most=$(kb "$TEST_TMP/crawled/corpus/data.mdb") ;; import) most=$((whole_kb + whole_kb / 4)) ;; rescore) most=$((whole_kb * 3 / 2)) ;; *) most=$whole_kb ;; esac
        awk -v seed="$SEED" -v n="$DISKS" -v most=$most -v way=$way -v kind=$kind 'BEGIN {
            srand(seed + length(kind) * 7 + length(way))
            for (i = 1; i <= n; i++) print int(exp(log(most) * (i - rand()) / n)) - 1
        }' >"$TEST_TMP/sizes"
        while read -r room; do
            one $way $kind "$room" >"$TEST_TMP/wrong" 2>&1
            if [ -s "$TEST_TMP/wrong" ]; then not_ok "$kind with $room kB of room ($way, SEED=$SEED)" "$(cat "$TEST_TMP/wrong")"; else ok "$kind with $room kB of room ($way)"; fi
        done <"$TEST_TMP/sizes"
        echo "# $kind, $way: $late of $DISKS had room enough"
    done
done

# --- files beside the corpus
if [ $mounted = yes ]; then
    work_home files whole
    dd if=/dev/zero of="$disk/filler" bs=1024 2>/dev/null
    "$LEUMUND" init Acme --offline --out "$disk/acme.yaml" 2>"$TEST_TMP/said"
    is "init on a full disk" 6 $?
    check "… leaves no half file" test ! -e "$disk/acme.yaml"
    "$LEUMUND" export --out "$disk/mentions.xlsx" --now "$NOW" 2>"$TEST_TMP/said"
    is "an export to xlsx on a full disk" 6 $?
    has "… says why" "$TEST_TMP/said" '^leumund: .*mentions.xlsx.part: cannot be written: No space left on device'
    is "… and leaves nothing" filler "$(ls "$disk")"
    more_room
    check "with room again, init writes" "$LEUMUND" init Acme --offline --out "$disk/acme.yaml"
fi
