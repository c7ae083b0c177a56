#!/bin/bash
# TLS against an authority of our own: a good certificate is taken, a bad one of any kind is "unreachable" with a reason, and asked once.
set -u
tools=$BUILD/tests/server
count=0
say() { # OK|NO NAME [REASON]
  count=$((count + 1))
  if [ "$1" = ok ]; then echo "ok $count - $2"; else echo "not ok $count - $2: $3"; fi
}
if ! command -v openssl >/dev/null; then
  echo "skipped fetch_tls: openssl is missing"
  exit 0
fi
cd "$TEST_TMP" || exit 1

sign() { # NAME HOST DAYS
  openssl req -newkey rsa:2048 -nodes -keyout "$1.key" -out "$1.csr" -subj "/CN=$2" -addext "subjectAltName=DNS:$2" 2>/dev/null
  printf 'subjectAltName=DNS:%s\n' "$2" >"$1.ext"
  openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days "$3" -extfile "$1.ext" -out "$1.pem" 2>/dev/null
}
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj "/CN=Test Authority" -days 30 2>/dev/null
sign good tls.test 30
sign expired tls.test -1
sign other other.test 30
openssl req -x509 -newkey rsa:2048 -nodes -keyout self.key -out self.pem -subj "/CN=tls.test" -addext "subjectAltName=DNS:tls.test" -days 30 2>/dev/null

# Called in a subshell, which ends its server itself: whoever calls never learns its number.
try() { # CERTIFICATE OPTIONS…: what became of https://tls.test/
  local name=$1 port=
  shift
  : >"$name.log"
  stdbuf -oL openssl s_server -accept 127.0.0.1:0 -cert "$name.pem" -key "$name.key" -www "$@" >"$name.log" 2>&1 </dev/null &
  local server=$!
  trap 'kill $server' EXIT
  for _ in $(seq 100); do
    port=$(sed -n 's/^ACCEPT 127.0.0.1:\([0-9]*\).*/\1/p' "$name.log")
    [ -n "$port" ] && break
    sleep 0.1
  done
  echo "https://tls.test:$port/" | timeout 30 "$tools/drive" --private 1 --contact https://x.example --delay 0 --start-wait 0 --retry 20 --robots 0 --tdm 2 \
    --ca "$TEST_TMP/ca.pem" --resolve "tls.test:$port:127.0.0.1" 2>"$name.err"
}
expect() { # NAME OUTCOME WORD CERTIFICATE OPTIONS…
  local name=$1 outcome=$2 word=$3 got
  shift 3
  got=$(try "$@")
  case $got in "$outcome	"*"$word"*) say ok "$name" ;; *) say no "$name" "$got" ;; esac
}
expect "a certificate of the authority is taken" ok "" good
expect "an expired one is not" unreachable "certificate" expired
expect "one for another host is not" unreachable "certificate" other
expect "one that nobody signed is not" unreachable "certificate" self
expect "TLS 1.0 is not spoken" unreachable "TLS" good -tls1
sent=$(sed -n 's/.*sent \([0-9]*\).*/\1/p' self.err)
[ "$sent" = 1 ] && say ok "a bad certificate is not tried again" || say no "a bad certificate is not tried again" "$sent"
