#!/bin/sh
# Pages that are built to hurt: each is read, or refused with a clear line, within a second of CPU and within its memory, alone by `parse` and as a
# source among others; the sources beside it are read as if nothing had been.
#
# CPU time is measured (a busy machine does not matter), with a factor of CPU_FACTOR for slow machines and sanitizers.
set -u
. "$(dirname "$0")/lib/e2e.sh"
CPU_FACTOR=${CPU_FACTOR:-4}
pages=$TEST_TMP/web/hostile.example
mkdir -p "$pages" "$TEST_TMP/web/healthy.example"

# --- the pages
repeat() { # N TEXT
    awk -v n="$1" -v text="$2" 'BEGIN {for (i = 0; i < n; i++) printf "%s", text}'
}
review() { # AUTHOR: the same words by another author are another review
    printf '%s' '<!DOCTYPE html><title>Telvia</title><script type="application/ld+json">{"@type":"Product","name":"Telvia","review":{"@type":"Review","author":"'"$1"'","datePublished":"2026-04-01","reviewBody":"Die Hotline von Telvia ist für Größeres nicht gerüstet."}}</script>'
}

{ echo '<!DOCTYPE html><title>Tief</title>'; repeat 80000 '<div>'; echo 'Telvia ganz unten'; } >"$pages/deep.html"              # 400 kB
{ echo '<!DOCTYPE html><title>Tief</title>'; repeat 100000 '<b><p>'; echo 'Telvia'; } >"$pages/formatting.html"                 # adoption agency
{ echo '<!DOCTYPE html><table>'; repeat 60000 '<tr><td><a href=x>Telvia'; } >"$pages/links.html"
{ printf '<!DOCTYPE html><title>Lang</title><p>Telvia '; repeat 1700000 'lange '; } >"$pages/line.html"                          # 10 MB in one line
{ printf '{"posts":["Telvia '; repeat 1700000 'lange '; printf '"]}'; } >"$pages/line.json"
{ printf '<rss version="2.0"><channel><item><title>Telvia</title><guid>1</guid><description>'; repeat 1700000 'lange '; printf '</description></item></channel></rss>'; } >"$pages/line.xml"
{
    echo '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a0 "Telvia Telvia Telvia">'
    awk 'BEGIN {for (i = 1; i < 12; i++) {printf "<!ENTITY a%d \"", i; for (k = 0; k < 10; k++) printf "&a%d;", i - 1; print "\">"}}'
    echo ']><rss version="2.0"><channel><title>x</title><item><title>Telvia &a11;</title><guid>1</guid><description>&a11;</description></item></channel></rss>'
} >"$pages/laughs.xml"
{ printf '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>Telvia &x;</title><guid>1</guid></item></channel></rss>'; } >"$pages/file.xml"
{ repeat 100000 '<a>'; } >"$pages/deep.xml"
{ repeat 100000 '['; repeat 100000 ']'; } >"$pages/deep.json"
{ repeat 100000 '{"a":'; printf 1; repeat 100000 '}'; } >"$pages/deep-objects.json"
{ printf '<!DOCTYPE html><title>Telvia</title><script type="application/ld+json">'; repeat 100000 '{"@graph":['; printf '</script>'; } >"$pages/deep-jsonld.html"
{ printf '\377\376'; review Käthe | iconv -f UTF-8 -t UTF-16LE; } >"$pages/utf16le.html"
{ printf '\376\377'; review Jürgen | iconv -f UTF-8 -t UTF-16BE; } >"$pages/utf16be.html"
{ review Zoë | iconv -f UTF-8 -t UTF-16LE; printf '\0'; } >"$pages/utf16-odd.html"
review Björn | iconv -f UTF-8 -t ISO-8859-1 >"$pages/latin1.html" # declared as UTF-8 by the server
head -c 300000 /dev/urandom >"$pages/noise.html"
: >"$pages/empty.html"
for n in 1 2 3; do
    printf '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Forum</title>'
    for item in 1 2 3 4 5; do
        printf '<item><title>Telvia %s-%s</title><guid>https://healthy.example/%s/%s</guid><pubDate>Tue, 21 Apr 2026 0%s:00:00 GMT</pubDate><description>Die Hotline von Telvia war freundlich.</description></item>' $n $item $n $item $item
    done
    printf '</channel></rss>\n'
done >"$TEST_TMP/healthy.all"
awk '{print > ("'"$TEST_TMP"'/web/healthy.example/" NR ".rss")}' "$TEST_TMP/healthy.all"

# file, the engine it is asked as, posts that are right in the corpus (fewest most)
table='deep.html page 0 1
formatting.html page 0 1
links.html page 0 1
line.html page 0 1
line.json feed 0 0
line.xml feed 0 1
laughs.xml feed 0 1
file.xml feed 0 1
deep.xml feed 0 0
deep.json feed 0 0
deep-objects.json feed 0 0
deep-jsonld.html page 0 1
utf16le.html page 1 1
utf16be.html page 1 1
utf16-odd.html page 1 1
latin1.html page 1 1
noise.html page 0 1
empty.html page 0 0'

limit_memory() { # of addresses, LMDB's map of 1 GB included; sanitizers reserve terabytes
    case $BUILD in *asan* | *tsan*) ;; *) ulimit -v 3000000 ;; esac
}

# --- each alone. A shell whose only child is our program: `times` tells what that one used.
alone() { # FILE: CPU seconds in $cpu, the exit code in $code
    (
        ulimit -t $((CPU_FACTOR * 2 + 2))
        limit_memory
        "$LEUMUND" parse --as auto --url "https://hostile.example/$1" "$pages/$1" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
        echo $? >"$TEST_TMP/code"
        times >"$TEST_TMP/times"
    )
    code=$(cat "$TEST_TMP/code") cpu=$(children)
}
children() { # seconds that the children of the measuring shell took, from what `times` said
    awk 'NR == 2 {split($1 " " $2, t, /[ms ]+/); printf "%.2f", t[1] * 60 + t[2] + t[3] * 60 + t[4]}' "$TEST_TMP/times"
}
alone empty.html
idle=$cpu # start-up
echo "$table" | while read -r file engine fewest most; do
    alone "$file"
    name="hostile_pages/$file alone"
    if [ "$code" -gt 1 ]; then
        not_ok "$name" "ended with $code: $(tail -n 3 "$TEST_TMP/err")"
    elif awk -v cpu="$cpu" -v idle="$idle" -v most="$CPU_FACTOR" 'BEGIN {exit !(cpu - idle > most)}'; then
        not_ok "$name" "took $cpu s of CPU, start-up $idle s"
    elif [ ! -s "$TEST_TMP/out" ]; then
        not_ok "$name" "says nothing about the file"
    elif grep -q -e root: "$TEST_TMP/out"; then
        not_ok "$name" "a local file was read"
    else
        ok "$name ($cpu s)"
    fi
done

# --- all together, healthy ones before, between and behind
{
    printf 'brand: Telvia\nmatch: all\nsources:\n  - feed: {url: "https://healthy.example/1.rss", delay: 0}\n'
    echo "$table" | while read -r file engine fewest most; do
        printf '  - %s: {url: "https://hostile.example/%s", delay: 0}\n' "$engine" "$file"
        [ "$file" != laughs.xml ] || printf '  - feed: {url: "https://healthy.example/2.rss", delay: 0}\n'
    done
    printf '  - feed: {url: "https://healthy.example/3.rss", delay: 0}\n'
} >"$TEST_TMP/telvia.yaml"
server --root "$TEST_TMP/web" --log "$TEST_TMP/access.log"
for jobs in 0 2; do
    home "$TEST_TMP/home$jobs"
    # Each page may take 5 s; together they take less than that on a machine of today.
    (
        ulimit -t $((CPU_FACTOR * 10))
        limit_memory
        "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all --now "$NOW" --delay 0 --jobs $jobs --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>"$TEST_TMP/crawl.err"
        echo $? >"$TEST_TMP/code"
        times >"$TEST_TMP/times"
    )
    name="hostile_pages/crawl --jobs $jobs"
    is "$name ends well" 0 "$(cat "$TEST_TMP/code")"
    "$LEUMUND" stats --sources --format tsv --now "$NOW" >"$TEST_TMP/sources.tsv"
    is "$name: healthy sources are all there" 15 "$(awk -F'\t' '/healthy/ {n += $8} END {print n}' "$TEST_TMP/sources.tsv")"
    echo "$table" | while read -r file engine fewest most; do
        line=$(awk -F'\t' -v key="$engine(url=https://hostile.example/$file)" '$1 == key {print $3 "\t" $8 "\t" $15}' "$TEST_TMP/sources.tsv")
        between "$name: posts of $file" "$fewest" "$most" "$(echo "$line" | cut -f 2)"
        case $line in
            'ok	'* | 'empty	'* | 'unchanged	'*) ok "$name: $file is $(echo "$line" | cut -f 1)" ;;
            *'	'?*'	'?*) # a failure has a sentence, and it was said
                if grep -q "hostile.example/$file: ." "$TEST_TMP/crawl.err"; then ok "$name: $file is told"; else not_ok "$name: $file is told" "$line
$(cat "$TEST_TMP/crawl.err")"; fi ;;
            *) not_ok "$name: $file has an outcome" "$line" ;;
        esac
    done
    check "$name: check finds nothing" "$LEUMUND" check
    echo "# crawl --jobs $jobs took $(children) s of CPU"
done
is "umlauts of UTF-16 and Latin-1 came through" 4 "$("$LEUMUND" list --limit 0 --format jsonl --now "$NOW" 2>/dev/null | grep -c 'für Größeres nicht gerüstet')"
