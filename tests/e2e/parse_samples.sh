#!/bin/bash
# Recorded answers of real sources: `parse --as auto` finds as many posts in each as were counted by hand.
# The recordings lie beside the project, not in it: without them every line is skipped.
samples=$ROOT/../shared/samples
if [ ! -d "$samples" ]; then
  echo "skipped parse_samples no ../shared"
  exit 0
fi
out=${TEST_TMP:-$(mktemp -d)}/out.jsonl
for table in "$samples"/*/EXPECT.tsv; do
  folder=$(dirname "$table")
  source=$(basename "$folder")
  while IFS=$'\t' read -r file fewest most what; do
    [ "$file" = file ] && continue
    "$LEUMUND" parse --as auto --now 2026-11-20 "$folder/$file" >"$out" 2>&1 </dev/null
    code=$?
    posts=$(grep -c -v '^{"file":[^,]*,"error"' "$out")
    name="parse_samples/$source/$file"
    if [ "$code" -gt 1 ]; then echo "not ok $name ended with $code"
    elif [ "$posts" -ge "$fewest" ] && [ "$posts" -le "$most" ]; then echo "ok $name"
    else echo "not ok $name $posts posts, want $fewest to $most ($what): $(head -c 200 "$out" | tr '\n' ' ')"
    fi
  done <"$table"
done
