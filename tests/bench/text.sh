# How fast are texts scored? MB of text a second on one core, medians of five runs, and how that compares with `wc -w` on the same lines.
# The posts: those of the demo world and the golden texts, a language each, shuffled with a fixed seed, 30 MB of them. What comes again is answered from
# memory, so there are two kinds: three texts in one line, no two of which are the same (new), and single ones that come again and again (copies).
#
#   scripts/bench text          TEXT_MB=5 for a quick look
set -eu
size=$((${TEXT_MB:-30} * 1000000))

# Lines "language TAB text" from the three-line golden cases (by the file's name).
golden() {
    for file in "$ROOT"/tests/golden/text-??-*.txt; do
        language=$(basename "$file" | cut -d- -f2)
        awk -v l="$language" 'NF && n++ % 3 == 0 {print l "\t" $0}' "$file"
    done
}

# What people say in the demo world: "content" and "text" of its JSON, without markup; the language by a few small words.
world() {
    cat "$ROOT"/feeds/demo/world/*.http | grep -aohE '"(content|text)": *"([^"\\]|\\.)*"' | sed -E 's/^"[a-z]+": *"//; s/"$//; s/<[^>]*>/ /g; s/\\u003[ce]/ /g; s/\\[nrt]/ /g; s/\\//g' |
        awk 'length($0) > 20 {if (/ (und|der|die|das|ist|nicht|ich) /) print "de\t" $0; else if (/ (and|the|is|not|of) /) print "en\t" $0}' || true
}

# The posts of a language: 1 or 3 texts a line.
make_posts() { # language, texts
    { golden; world; } | awk -F'\t' -v l="$1" '$1 == l {print $2}' >"$TEST_TMP/all"
    awk -v size="$size" -v texts="$2" -v seed=7 'BEGIN {srand(seed)} {row[NR] = $0}
        function any() {return row[1 + int(rand() * NR)]}
        END {while (n < size) {t = any(); if (texts == 3) t = t " " any() " " any(); if (texts == 1 || !seen[t]++) {print ++id "\t" t; n += length(t) + 1}}}' \
        "$TEST_TMP/all" >"$TEST_TMP/$1.tsv"
    awk -F'\t' '{gsub(/\\/, "\\\\", $2); gsub(/"/, "\\\"", $2); print "{\"id\":" $1 ",\"text\":\"" $2 "\"}"}' "$TEST_TMP/$1.tsv" >"$TEST_TMP/$1.jsonl"
    cut -f2 "$TEST_TMP/$1.tsv" >"$TEST_TMP/$1.txt"
}

median() { sort -n | sed -n 3p; }

# Processor seconds of five runs, the median.
seconds() { # input, command …
    input=$1
    shift
    for _ in 1 2 3 4 5; do
        { TIMEFORMAT='%U %S'; time "$@" <"$input" >/dev/null; } 2>&1 | awk '{print $1 + $2}'
    done | median
}

rate() { awk -v b="$1" -v s="$2" 'BEGIN {printf "%.1f", (s > 0 ? b / s / 1e6 : 0)}'; }

start=$(seconds /dev/null "$LEUMUND" score)
printf 'start of score\t%.0f\tms\n' "$(awk -v s="$start" 'BEGIN {print s * 1000}')"
for kind in "new 3" "copies 1"; do
    for language in de en; do
        make_posts $language "${kind#* }"
        name="$language, ${kind% *}:"
        bytes=$(wc -c <"$TEST_TMP/$language.txt")
        words=$(rate "$bytes" "$(LC_ALL=C.UTF-8 seconds "$TEST_TMP/$language.txt" wc -w)")
        printf '%s wc -w\t%s\tMB/s\n' "$name" "$words"
        for format in tsv jsonl; do
            set -- score --format $format
            [ $format = tsv ] || set -- "$@" --brand "$ROOT/feeds/brands/telvia.yaml"
            speed=$(rate "$bytes" "$(seconds "$TEST_TMP/$language.$format" "$LEUMUND" "$@")")
            printf '%s score %s\t%s\tMB/s\n' "$name" "$*" "$speed" | sed "s|--brand [^\t]*|with a brand|; s|score score|score|"
            printf '%s … to wc -w\t%s\ttimes\n' "$name" "$(awk -v a="$speed" -v b="$words" 'BEGIN {printf "%.2f", (b > 0 ? a / b : 0)}')"
        done
        rm -f "$TEST_TMP/$language".*
    done
done
