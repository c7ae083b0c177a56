#!/bin/sh
# The validator of the newest answer is the one that is sent, also when that answer was a 304.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
"$BUILD/tests/server/hostile" --port-file "$TEST_TMP/port" --seconds 120 &
servers=$!
for _ in $(seq 100); do [ -s "$TEST_TMP/port" ] && break; sleep 0.1; done
printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nsources:\n  - feed: {url: "http://127.0.0.1:%s/renewed", delay: 0s, allow_private: yes}\n' "$(cat "$TEST_TMP/port")" >"$TEST_TMP/telvia.yaml"
crawl() { "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all --delay 0s --counters 2>/dev/null | awk -F'\t' '$1 ~ /^(conditional|unchanged|read)$/ {printf "%s %s ", $1, $2}'; }
is "the first answer is read" "conditional 0 unchanged 0 read 1 " "$(crawl)"
is "its validator is sent: unchanged, with a newer validator" "conditional 1 unchanged 1 read 0 " "$(crawl)"
is "… which is sent from then on" "conditional 1 unchanged 1 read 0 " "$(crawl)"
is "… and stays when a 304 repeats it" "conditional 1 unchanged 1 read 0 " "$(crawl)"

# The same bytes without a validator are unchanged, too.
sed -i 's|/renewed|/same|' "$TEST_TMP/telvia.yaml"
is "without validators: read once" "conditional 0 unchanged 0 read 1 " "$(crawl)"
is "… the same bytes are unchanged" "conditional 0 unchanged 1 read 0 " "$(crawl)"
is "… also where the validator is new each time" "conditional 1 unchanged 1 read 0 " "$(crawl)"
