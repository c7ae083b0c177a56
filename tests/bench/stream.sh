#!/bin/bash
# How many frames of a stream go through: from a local WebSocket server through the filter to the corpus; one in a thousand names the brand, three in a hundred are deletions.
# As fast as the server sends; a whole network sends about a hundred a second. FRAMES=200000.
set -u
frames=${FRAMES:-200000}
awk -v n="$frames" 'BEGIN {
  split("heute morgen wieder einmal sehr schön im Zug nach Berlin mit vielen Leuten und Kaffee 😀 #Bahn über Wetter gesprochen, dann nichts mehr", w, " ")
  for (i = 1; i < n; i++) {
    text = ""
    for (k = 0; k < 12 + i % 20; k++) text = text " " w[1 + (i * 7 + k * 13) % 22]
    if (i % 1000 == 0) text = text " Telvia Hotline nie erreichbar " i
    if (i % 33 == 0) { printf "{\"did\":\"did:plc:d%024d\",\"time_us\":%d,\"kind\":\"commit\",\"commit\":{\"rev\":\"3m%d\",\"operation\":\"delete\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"3mmoojp%d\"}}\n", i, 1779717600000000 + i * 1000, i, i - 11; continue }
    printf "{\"did\":\"did:plc:q%024d\",\"time_us\":%d,\"kind\":\"commit\",\"commit\":{\"rev\":\"3mmoojpaqkn2z\",\"operation\":\"create\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"3mmoojp%d\",\"record\":{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-05-25T14:23:28.757Z\",\"langs\":[\"de\"],\"reply\":{\"parent\":{\"cid\":\"bafyreiainko5un5pbcdosvxpbisjnjzemojnry6nsgtdftdgslbu37kxai\",\"uri\":\"at://did:plc:j76trmiofvaxxpvx2vnb2vwf/app.bsky.feed.post/3mmojbrjwbs26\"},\"root\":{\"cid\":\"bafyreiainko5un5pbcdosvxpbisjnjzemojnry6nsgtdftdgslbu37kxai\",\"uri\":\"at://did:plc:j76trmiofvaxxpvx2vnb2vwf/app.bsky.feed.post/3mmojbrjwbs26\"}},\"text\":\"%s\"},\"cid\":\"bafyreicl7rzkxdrm4zz2ehbx52kuk3mvfow6p3gzfys72r5grvskxoswy4\"}}\n", i, 1779717600000000 + i * 1000, i, text
  }
  print "{\"did\":\"did:plc:z\",\"time_us\":4102444800000000,\"kind\":\"commit\",\"commit\":{\"rev\":\"z\",\"operation\":\"create\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"z\",\"record\":{\"text\":\"the end\"},\"cid\":\"z\"}}"
}' >"$TEST_TMP/frames.jsonl"
"$BUILD/tests/server/stream" --port-file "$TEST_TMP/port" --frames "$TEST_TMP/frames.jsonl" --hold --seconds 300 &
server=$!
trap 'kill $server 2>/dev/null' EXIT
while [ ! -s "$TEST_TMP/port" ]; do sleep 0.1; done
printf 'brand: Telvia\nid: telvia\naliases: [Telwia, Telvia Mobil]\nhashtags: [telvia]\nown: [telvia.example]\nsources:\n  - bluesky-stream: {max_age: 36500d}\n' >"$TEST_TMP/telvia.yaml"
export XDG_CONFIG_HOME=$TEST_TMP/config LEUMUND_STORE=$TEST_TMP/corpus LEUMUND_DELAY=0s
begin=$(date +%s%N)
"$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all --replay "127.0.0.1:$(cat "$TEST_TMP/port")" 2>"$TEST_TMP/err"
took=$((($(date +%s%N) - begin) / 1000000))
seen=$(sed -n 's/^\([0-9]*\) posts went by.*/\1/p' "$TEST_TMP/err")
found=$("$LEUMUND" list --brand telvia --limit 0 --format tsv --fields id 2>/dev/null | tail -n +2 | wc -l)
printf 'stream, whole way\t%d\tframes/s\n' $((${seen:-0} * 1000 / took))
printf 'stream, bytes\t%d\tMB/s\n' $(($(stat -c %s "$TEST_TMP/frames.jsonl") / 1000 / took))
printf 'stream, found\t%d\tof %d\n' "$found" $(((frames - 1) / 1000 - (frames - 1) / 33000))
[ "${seen:-0}" = "$frames" ] || { echo "only ${seen:-0} of $frames frames were seen: $(cat "$TEST_TMP/err")"; exit 1; }
[ $((seen * 1000 / took)) -ge 20000 ] || { echo "slower than 20,000 frames/s"; exit 1; }
