#!/bin/bash
# The archive of answers: every record is a gzip member of its own, lengths and digests fit, nothing secret is in it.
set -u
tools=$BUILD/tests/server
"$tools/hostile" --port-file "$TEST_TMP/port" --seconds 60 &
server=$!
trap 'kill $server 2>/dev/null' EXIT
for _ in $(seq 100); do [ -s "$TEST_TMP/port" ] && break; sleep 0.1; done
here=http://127.0.0.1:$(cat "$TEST_TMP/port")
mkdir "$TEST_TMP/warc"
printf '%s\n' "$here/ok" "$here/chain/2" "$here/bomb/zstd" "$here/status/404" "$here/latin1" "$here/echo?geheim	secret	header=Authorization: geheim" |
  timeout 60 "$tools/drive" --private 1 --delay 0 --start-wait 0 --max-body 100000 --warc "$TEST_TMP/warc" >"$TEST_TMP/out" 2>/dev/null
python3 - "$TEST_TMP/warc" <<'PY'
import glob, hashlib, sys, zlib
count = 0
def say(ok, name, why=""):
    global count
    count += 1
    print(("ok %d - %s" if ok else "not ok %d - %s: " + str(why)) % (count, name))
files = glob.glob(sys.argv[1] + "/*.warc.gz")
say(len(files) == 1, "one file", files)
data, records = open(files[0], "rb").read(), []
while data:
    d = zlib.decompressobj(31)
    records.append(d.decompress(data) + d.flush())
    data = d.unused_data
def parse(record):
    head, rest = record.split(b"\r\n\r\n", 1)
    lines = head.decode().split("\r\n")
    return lines[0], dict(l.split(": ", 1) for l in lines[1:]), rest
parsed = [parse(r) for r in records]
say(all(p[0] == "WARC/1.1" for p in parsed), "all are WARC/1.1")
say(parsed[0][1]["WARC-Type"] == "warcinfo", "the first tells who wrote it")
say(all(int(h["Content-Length"]) + 4 == len(rest) and rest.endswith(b"\r\n\r\n") for _, h, rest in parsed), "lengths fit")
say(len({h["WARC-Record-ID"] for _, h, _ in parsed}) == len(parsed), "ids differ")
responses = [p for p in parsed if p[1]["WARC-Type"] == "response"]
say(all(h["WARC-Block-Digest"] == "sha256:" + hashlib.sha256(r[:-4]).hexdigest() for _, h, r in responses), "digests of blocks fit")
say(all(h["WARC-Payload-Digest"] == "sha256:" + hashlib.sha256(r[:-4].split(b"\r\n\r\n", 1)[1]).hexdigest() for _, h, r in responses), "digests of bodies fit")
urls = [h["WARC-Target-URI"].split("/", 3)[3] for _, h, _ in responses]
say(sorted(urls) == sorted(["robots.txt", ".well-known/tdmrep.json", "ok", "chain/2", "chain/1", "chain/0", "bomb/zstd", "status/404", "latin1"]), "every hop is there", urls)
cut = [h for _, h, _ in responses if h.get("WARC-Truncated")]
say(len(cut) == 1 and cut[0]["WARC-Target-URI"].endswith("zstd"), "what was cut says so")
say(not any(b"geheim" in r for r in records), "nothing secret is archived")
PY
