#!/bin/bash
# The fetcher against a server that means no good: each address has the one fate that is written here, none stops the others,
# none exceeds its limit, none is told as a success that it is not.
set -u
tools=$BUILD/tests/server
count=0

say() { # OK|NO NAME [REASON]
  count=$((count + 1))
  if [ "$1" = ok ]; then echo "ok $count - $2"; else echo "not ok $count - $2: $3"; fi
}

"$tools/hostile" --port-file "$TEST_TMP/port" --log "$TEST_TMP/log" --seconds 240 &
server=$!
trap 'kill $server 2>/dev/null' EXIT
for _ in $(seq 100); do [ -s "$TEST_TMP/port" ] && break; sleep 0.1; done
port=$(cat "$TEST_TMP/port")
here=http://127.0.0.1:$port

drive() { # options…; requests on stdin
  timeout 120 "$tools/drive" --private 1 --delay 0 --start-wait 0 --retry 30 --max-wait 4000 --total-timeout 5000 --low-speed-s 2 \
    --low-speed-bytes 50 --max-body 1000000 "$@"
}

# outcome and status of each address, on one host
fates='
/ok	ok	200
/latin1	ok	200
/long	ok	200
/encoding	ok	200
/etag	ok	200
/json	ok	200
/login	ok	200
/503	ok	200
/secondary	ok	200
/chain/5	ok	200
/calendar/1	ok	200
/chain/6	refused	301
/hang	too slow	0
/slow	too slow	200
/slow-header	too slow	200
/endless	too big	200
/endless-header	too big	200
/huge	too big	200
/bomb/gzip	too big	200
/bomb/br	too big	200
/bomb/zstd	too big	200
/bomb/broken	broken	200
/bomb/layers	broken	200
/short	broken	200
/chunks	broken	200
/reset	broken	200
/garbage	broken	0
/close	unreachable	0
/status/304	broken	304
/status/401	blocked	401
/status/402	blocked	402
/status/403	blocked	403
/status/404	gone	404
/status/410	gone	410
/status/418	broken	418
/status/451	blocked	451
/status/500	broken	500
/status/502	broken	502
/to?/login	blocked	302
/to?/consent/x	blocked	302
/to?/	broken	302
/to?	broken	302
/to?file:///etc/passwd	refused	302
/to?ftp://127.0.0.1/	refused	302
/reserved	reserved	200
/rate/mastodon	ok	200
/rate/bluesky	ok	200
/rate/github	ok	200
/rate/reddit	ok	200
/rate/x	ok	200
/rate/discourse	ok	200
/rate/seconds	ok	200
/rate/date	ok	200
/rate/draft	ok	200
'
echo "$fates" | awk -F'\t' -v here="$here" 'NF {print here $1}' | drive >"$TEST_TMP/out" 2>"$TEST_TMP/err"
code=$?
[ $code -eq 0 ] && say ok "every address got an answer" || say no "every address got an answer" "code $code: $(tail -n 3 "$TEST_TMP/err")"
while IFS=$'\t' read -r path outcome status; do
  [ -n "$path" ] || continue
  got=$(awk -F'\t' -v url="$here$path" '$4 == url {print $1 "\t" $2}' "$TEST_TMP/out")
  [ "$got" = "$outcome	$status" ] && say ok "$path is $outcome" || say no "$path is $outcome" "$got"
done <<<"$fates"
big=$(awk -F'\t' '$3 > 1000000' "$TEST_TMP/out")
[ -z "$big" ] && say ok "no body over the limit" || say no "no body over the limit" "$big"
unsaid=$(awk -F'\t' '$1 != "ok" && $6 == ""' "$TEST_TMP/out")
[ -z "$unsaid" ] && say ok "every failure says why" || say no "every failure says why" "$unsaid"

# A host that wants a day of rest is given up, and its other pages are not asked.
: >"$TEST_TMP/log"
printf '%s\n' "$here/rate/seconds/day" "$here/ok" "$here/ok2" | drive --per-host 1 >"$TEST_TMP/out" 2>/dev/null
[ "$(cut -f1 "$TEST_TMP/out" | sort | uniq -c | tr -s ' ')" = " 3 rate limited" ] && say ok "a long Retry-After gives the host up" || say no "a long Retry-After gives the host up" "$(cat "$TEST_TMP/out")"
[ "$(grep -c /ok "$TEST_TMP/log")" = 0 ] && say ok "and leaves it alone" || say no "and leaves it alone" "$(cat "$TEST_TMP/log")"

# 429 for ever: three tries, no more.
: >"$TEST_TMP/log"
echo "$here/rate/seconds/always" | drive >"$TEST_TMP/out" 2>/dev/null
tries=$(grep -c /always "$TEST_TMP/log")
[ "$tries" = 3 ] && say ok "three tries" || say no "three tries" "$tries"

# Names that lead to this machine, with and without leave.
names() { printf '%s\n' --resolve "a.test:$port:127.0.0.1" --resolve "b.test:$port:127.0.0.1" --resolve "deny.test:$port:127.0.0.1" \
  --resolve "fault.test:$port:127.0.0.1" --resolve "forbid.test:$port:127.0.0.1" --resolve "moved.test:$port:127.0.0.1" \
  --resolve "circle.test:$port:127.0.0.1" --resolve "endless.test:$port:127.0.0.1" --resolve "hang.test:$port:127.0.0.1" \
  --resolve "tdm.test:$port:127.0.0.1"; }
mapfile -t names < <(names)
echo "http://a.test:$port/ok" | drive --private 0 --contact https://x.example "${names[@]}" >"$TEST_TMP/out" 2>/dev/null
[ "$(cut -f1 "$TEST_TMP/out")" = refused ] && say ok "a name that answers with loopback is refused" || say no "rebinding" "$(cat "$TEST_TMP/out")"
printf '%s\n' "http://a.test:$port/ok" "http://a.test:$port/ok2	private" |
  drive --private 0 --contact https://x.example "${names[@]}" --per-host 1 >"$TEST_TMP/out" 2>/dev/null
[ "$(cut -f1 "$TEST_TMP/out" | sort | tr '\n' ' ')" = "ok refused " ] && say ok "leave for one page is no leave for another" || say no "leave for one page" "$(cat "$TEST_TMP/out")"
printf '%s\tprivate\n' "http://a.test:$port/to?http://b.test:PORT/ok" "http://a.test:$port/to?http://10.0.0.1/x" |
  drive --private 1 --contact https://x.example "${names[@]}" --connect-timeout 500 >"$TEST_TMP/out" 2>/dev/null
grep -q '^ok	200' "$TEST_TMP/out" && say ok "a redirect to another host is followed" || say no "a redirect to another host is followed" "$(cat "$TEST_TMP/out")"

# Every way to write this machine, its neighbours and the metadata of clouds, asked without leave: refused before a socket is opened.
: >"$TEST_TMP/log"
for host in 127.0.0.1 127.1 0x7f.1 0x7f000001 2130706433 017700000001 0177.0.0.1 127.0.0.1. 127.000.000.001 0 0.0.0.0 localhost LOCALHOST. a.localhost loc%61lhost localhoſt '１２７.0.0.1' \
  '①②⑦.⓪.⓪.①' %31%32%37.0.0.1 '[::1]' '[::]' '[::ffff:127.0.0.1]' '[::ffff:7f00:1]' '[::127.0.0.1]' '[64:ff9b::127.0.0.1]' '[2002:7f00:1::]' user:pw@127.0.0.1 x.example@127.0.0.1 \
  10.0.0.1 172.31.0.1 192.168.1.1 100.100.100.200 169.254.169.254 2852039166 0xA9FEA9FE '[fd00:ec2::254]' '[fe80::1]'; do
  echo "http://$host:$port/ok"
done >"$TEST_TMP/places"
drive --private 0 --contact https://x.example --connect-timeout 500 <"$TEST_TMP/places" >"$TEST_TMP/out" 2>/dev/null
places=$(wc -l <"$TEST_TMP/places")
[ "$(grep -c '^refused	0	.*not public' "$TEST_TMP/out")" = "$places" ] && say ok "$places ways to write a private place are refused" || say no "private places" "$(grep -v '^refused	0	.*not public' "$TEST_TMP/out")"
[ ! -s "$TEST_TMP/log" ] && say ok "and nobody was asked" || say no "and nobody was asked" "$(cat "$TEST_TMP/log")"

# Neither cookies nor a proxy of the environment.
echo "http://a.test:$port/to?/echo" | http_proxy=http://127.0.0.1:1 ALL_PROXY=http://127.0.0.1:1 drive --body --contact https://x.example "${names[@]}" >"$TEST_TMP/out" 2>/dev/null
grep -q '^ok	200' "$TEST_TMP/out" && say ok "a proxy of the environment is not used" || say no "a proxy of the environment is not used" "$(cat "$TEST_TMP/out")"
grep -q -i cookie "$TEST_TMP/out" && say no "no cookie is sent back" "$(cat "$TEST_TMP/out")" || say ok "no cookie is sent back"

# Credentials stay with the host they were meant for.
echo "http://a.test:$port/to?http://b.test:PORT/echo	secret	header=Authorization: Bearer geheim	header=X-Key: geheim	header=Accept: text/plain" |
  drive --body --contact https://x.example "${names[@]}" >"$TEST_TMP/out" 2>/dev/null
if grep -q geheim "$TEST_TMP/out" || ! grep -q 'Accept: text/plain' "$TEST_TMP/out"; then say no "credentials do not cross hosts" "$(cat "$TEST_TMP/out")"; else say ok "credentials do not cross hosts"; fi
echo "http://a.test:$port/echo	secret	header=Authorization: Bearer geheim" | drive --body --contact https://x.example "${names[@]}" >"$TEST_TMP/out" 2>/dev/null
grep -q geheim "$TEST_TMP/out" && say ok "and reach their own" || say no "and reach their own" "$(cat "$TEST_TMP/out")"
grep -q 'User-Agent: leumund/test (+https://x.example)' "$TEST_TMP/out" && say ok "the agent names a contact" || say no "the agent names a contact" "$(cat "$TEST_TMP/out")"

# robots.txt in all states
robots='deny	refused by robots	robots.txt forbids
fault	refused by robots	status 503
forbid	ok	
moved	ok	
circle	ok	
endless	ok	
hang	too slow	robots.txt could not be read
tdm	reserved	tdmrep.json'
echo "$robots" | awk -F'\t' -v port="$port" '{print "http://" $1 ".test:" port "/ok"}' | drive --contact https://x.example "${names[@]}" >"$TEST_TMP/out" 2>/dev/null
while IFS=$'\t' read -r host outcome why; do
  line=$(grep "http://$host.test" "$TEST_TMP/out")
  case $line in "$outcome	"*"$why"*) say ok "robots: $host is $outcome" ;; *) say no "robots: $host is $outcome" "$line" ;; esac
done <<<"$robots"
printf '%s\n' "http://tdm.test:$port/ok" "http://tdm.test:$port/open/x" | drive --tdm 1 --contact https://x.example "${names[@]}" >"$TEST_TMP/out" 2>/dev/null
[ "$(grep -c reserved "$TEST_TMP/out") $(grep -c '^ok' "$TEST_TMP/out")" = "1 2" ] && say ok "tdm: warn takes the page and marks it" || say no "tdm: warn" "$(cat "$TEST_TMP/out")"

# Plain text where TLS should be
echo "https://127.0.0.1:$port/ok" | drive >"$TEST_TMP/out" 2>/dev/null
[ "$(cut -f1 "$TEST_TMP/out")" = unreachable ] && say ok "broken TLS is unreachable" || say no "broken TLS" "$(cat "$TEST_TMP/out")"
