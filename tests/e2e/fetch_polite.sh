#!/bin/bash
# Politeness as the server sees it: its log tells when each host was asked.
set -u
tools=$BUILD/tests/server
count=0

say() { # OK|NO NAME [REASON]
  count=$((count + 1))
  if [ "$1" = ok ]; then echo "ok $count - $2"; else echo "not ok $count - $2: $3"; fi
}
check() { # NAME COMMAND…: by its exit code; what it prints is the reason
  local name=$1 reason
  shift
  if reason=$("$@" 2>&1); then say ok "$name"; else say no "$name" "$reason"; fi
}

"$tools/hostile" --port-file "$TEST_TMP/port" --log "$TEST_TMP/log" --seconds 300 &
hostile=$!
trap 'kill $hostile $replay 2>/dev/null' EXIT
mkdir -p "$TEST_TMP/web/a.example/x" "$TEST_TMP/web/b.example"
for page in 1 2 3; do echo "<p>page $page</p>" | tee "$TEST_TMP/web/a.example/$page.html" >"$TEST_TMP/web/b.example/$page.html"; done
"$tools/replay" --port-file "$TEST_TMP/replay-port" --root "$TEST_TMP/web" --log "$TEST_TMP/replay-log" --seconds 300 2>/dev/null &
replay=$!
for _ in $(seq 100); do [ -s "$TEST_TMP/port" ] && [ -s "$TEST_TMP/replay-port" ] && break; sleep 0.1; done
port=$(cat "$TEST_TMP/port") replay_port=$(cat "$TEST_TMP/replay-port")

now_ms() { date +%s%3N; }
fresh() { : >"$TEST_TMP/log"; : >"$TEST_TMP/replay-log"; }
drive() { timeout 60 "$tools/drive" --retry 30 --max-wait 5000 "$@" >"$TEST_TMP/out" 2>"$TEST_TMP/err"; }
# Smallest distance of two requests in a log: to one host, or (all) to any.
gap_at_least() { # LOG MS host|all
  awk -F'\t' -v least="$2" -v all="$3" '{key = all == "all" ? "" : $2
    if (key in last && $1 - last[key] < least - 3) {print $2 " was asked after " $1 - last[key] " ms"; bad = 1}
    last[key] = $1} END {exit bad || NR < 2}' "$1"
}

# A delay between requests to one host, hosts side by side, robots.txt counts.
fresh
start=$(now_ms)
for host in a b c d; do for page in 1 2 3; do echo "https://$host.example/$page.html"; done; done | drive --replay "127.0.0.1:$replay_port" --delay 300
took=$(($(now_ms) - start))
check "delay between requests to a host" gap_at_least "$TEST_TMP/replay-log" 300 host
check "hosts are asked side by side" test "$took" -lt 3500
check "each host had robots.txt, tdmrep.json and three pages" test "$(cut -f2 "$TEST_TMP/replay-log" | sort | uniq -c | awk '$1 == 5' | wc -l)" = 4
check "nothing before the delay has passed since the start" awk -F'\t' -v start="$start" '$1 < start + 295 {print $0; bad = 1} END {exit bad}' "$TEST_TMP/replay-log"

# Two names behind one address.
fresh
printf '%s\n' "http://a.test:$port/ok1" "http://b.test:$port/ok1" "http://a.test:$port/ok2" "http://b.test:$port/ok2" |
  drive --private 1 --contact x@y.example --tdm 2 --delay 250 --resolve "a.test:$port:127.0.0.1" --resolve "b.test:$port:127.0.0.1"
check "all four pages came" test "$(grep -c '^ok' "$TEST_TMP/out")" = 4
check "names behind one address are one host" gap_at_least "$TEST_TMP/log" 250 all

# As many at once as the source's description allows, and still a delay from start to start. Each of them hangs until it is given up.
for parallel in 1 4; do
  fresh
  start=$(now_ms)
  for page in 1 2 3 4; do printf 'http://127.0.0.1:%s/hang?%s\tparallel=%s\n' "$port" $page $parallel; done |
    drive --private 1 --tdm 2 --robots 0 --delay 300 --start-wait 0 --total-timeout 1000 --tries 1
  eval "took_$parallel=$(($(now_ms) - start))"
  check "parallel=$parallel: all four were asked" test "$(grep -c 'too slow' "$TEST_TMP/out")" = 4
  check "… never sooner than the delay" gap_at_least "$TEST_TMP/log" 200 host # the rest is for a busy machine
done
check "four at once, where it is allowed (${took_4} ms)" test "$took_4" -lt 3800
check "one at a time, where it is not (${took_1} ms)" test "$took_1" -ge 4800

# Crawl-delay lengthens, never shortens.
fresh
printf '%s\n' "http://delay.test:$port/ok1" "http://delay.test:$port/ok2" "http://delay.test:$port/private/x" |
  drive --private 1 --contact x@y.example --delay 0 --start-wait 0 --resolve "delay.test:$port:127.0.0.1"
check "Crawl-delay lengthens a delay of 0" gap_at_least "$TEST_TMP/log" 1000 host
check "and its file forbids a page" grep -q '^refused by robots' "$TEST_TMP/out"
fresh
printf '%s\n' "http://delay.test:$port/ok1" "http://delay.test:$port/ok2" |
  drive --private 1 --contact x@y.example --tdm 2 --delay 1400 --start-wait 0 --resolve "delay.test:$port:127.0.0.1"
check "Crawl-delay does not shorten ours" gap_at_least "$TEST_TMP/log" 1400 host

# A quota that is used up.
fresh
printf '%s\n' "http://127.0.0.1:$port/quota" "http://127.0.0.1:$port/ok" | drive --private 1 --tdm 2 --robots 0 --delay 0 --start-wait 0 --per-host 1
check "a used-up quota is waited for" gap_at_least "$TEST_TMP/log" 2000 host

# Memory: robots.txt is asked once a day, a back-off outlives the program.
fresh
rm -f "$TEST_TMP/memory"
echo "http://127.0.0.1:$port/ok" | drive --memory "$TEST_TMP/memory" --private 1 --delay 0 --start-wait 0
echo "http://127.0.0.1:$port/ok" | drive --memory "$TEST_TMP/memory" --private 1 --delay 0 --start-wait 0
check "robots.txt is remembered" test "$(grep -c robots.txt "$TEST_TMP/log")" = 1
fresh
echo "http://127.0.0.1:$port/rate/seconds/day" | drive --memory "$TEST_TMP/memory" --private 1 --delay 0 --start-wait 0
echo "http://127.0.0.1:$port/ok" | drive --memory "$TEST_TMP/memory" --private 1 --delay 0 --start-wait 0
check "a back-off is remembered" test "$(cut -f1 "$TEST_TMP/out") $(grep -c /ok "$TEST_TMP/log")" = "rate limited 0"

# A good answer that says that nothing is left today: the next run knows it, too.
fresh
rm -f "$TEST_TMP/memory"
echo "http://127.0.0.1:$port/quota/day" | drive --memory "$TEST_TMP/memory" --private 1 --tdm 2 --delay 0 --start-wait 0
check "the last answer of a day's quota is taken" grep -q '^ok' "$TEST_TMP/out"
echo "http://127.0.0.1:$port/ok" | drive --memory "$TEST_TMP/memory" --private 1 --tdm 2 --delay 0 --start-wait 0
check "a day's quota is remembered" test "$(cut -f1 "$TEST_TMP/out") $(grep -c /ok "$TEST_TMP/log")" = "rate limited 0"
rm -f "$TEST_TMP/memory"

# Validators.
fresh
etag=$(curl -s -o /dev/null -D - -H 'Host: a.example' "http://127.0.0.1:$replay_port/1.html" | tr -d '\r' | awk 'tolower($1) == "etag:" {print $2}')
printf 'https://a.example/1.html\tetag=%s\nhttps://a.example/2.html\tetag="old"\n' "$etag" | drive --replay "127.0.0.1:$replay_port" --delay 0 --start-wait 0
check "the same ETag is unchanged" grep -q "^unchanged	304	0	https://a.example/1.html" "$TEST_TMP/out"
check "another is asked in full" grep -q "^ok	200	.*2.html" "$TEST_TMP/out"
check "both were conditional" grep -q 'conditional 2' "$TEST_TMP/err"

# Killed at any moment and started again: no host sooner than its delay.
fresh
rm -f "$TEST_TMP/memory"
RANDOM=17
for host in $(seq 10); do for page in $(seq 8); do echo "https://h$host.example/$page"; done; done >"$TEST_TMP/many"
for _ in $(seq "${KILLS:-5}"); do
  "$tools/drive" --replay "127.0.0.1:$replay_port" --delay 400 --memory "$TEST_TMP/memory" <"$TEST_TMP/many" >/dev/null 2>&1 &
  victim=$!
  sleep "$((RANDOM % 2)).$((RANDOM % 900 + 100))"
  kill -9 $victim
  wait $victim 2>/dev/null
done
"$tools/drive" --replay "127.0.0.1:$replay_port" --delay 400 --memory "$TEST_TMP/memory" <"$TEST_TMP/many" >"$TEST_TMP/out" 2>/dev/null
check "killed and started again: the delay holds across" gap_at_least "$TEST_TMP/replay-log" 400 host
check "and the last run finished" test "$(wc -l <"$TEST_TMP/out")" = 80
