# A corpus to be disturbed at work: generated posts, and what undisturbed work makes of them. Read behind e2e.sh; makes $TEST_TMP/whole (posts imported),
# $TEST_TMP/read (read again with other brand files) and $TEST_TMP/forgotten (one source's authors gone), with the answers of each beside it.

work_posts=${WORK_POSTS:-12000}
work_person=user7

work_brands() { # FOLDER [LINES]: two brand files, with further lines
    mkdir -p "$1"
    printf 'brand: Telvia\nzone: Europe/Berlin\n%b' "${2:-}" >"$1/telvia.yaml"
    printf 'brand: Ferna\n%b' "${2:-}" >"$1/ferna.yaml"
}
# The work itself; each is what somebody would type. WORK_EXEC=exec before it when $! shall be the program itself.
work_import() {
    ${WORK_EXEC:-} "$LEUMUND" import "$TEST_TMP/posts.csv" --brand "$TEST_TMP/brands/telvia.yaml" --brand "$TEST_TMP/brands/ferna.yaml" --now "$NOW"
}
work_rescore() { ${WORK_EXEC:-} "$LEUMUND" rescore --brand-file "$TEST_TMP/other/telvia.yaml" --brand-file "$TEST_TMP/other/ferna.yaml" --now "$NOW"; }
work_forget() { ${WORK_EXEC:-} "$LEUMUND" forget --author $work_person --before 2022-01-01 --now "$NOW"; }
work_compact() { ${WORK_EXEC:-} "$LEUMUND" forget --compact --now "$NOW"; }
work_crawl() { E2E_EXEC=${WORK_EXEC:-} demo_crawl --quiet; }

# All that hangs on the corpus. Ids of what was forgotten cannot be told, ids are left out.
work_answers() { # FILE
    for work_brand in telvia ferna; do
        "$LEUMUND" list --brand $work_brand --boosts --limit 0 --format tsv --now "$NOW" --fields published_at,source,text,author,sentiment,sentiment_label,touchpoints,duplicate_of,voice ||
            echo "list failed"
        "$LEUMUND" report --brand $work_brand --period year --format csv --now "$NOW" || echo "report failed"
    done | LC_ALL=C sort >"$1"
    "$LEUMUND" stats --format tsv --now "$NOW" | grep -v -e _bytes -e "^urls" -e "^remade" >>"$1"
}
work_home() { # NAME [CORPUS]: a place of its own, with a copy of that corpus and always the same key
    home "$TEST_TMP/$1"
    mkdir -p "$XDG_CONFIG_HOME/leumund"
    known_key >"$XDG_CONFIG_HOME/leumund/secret.key" && chmod 600 "$XDG_CONFIG_HOME/leumund/secret.key"
    chmod 600 "$XDG_CONFIG_HOME/leumund/secret.key"
    [ -z "${2:-}" ] || { mkdir -p "$LEUMUND_STORE" && cp "$TEST_TMP/$2/corpus/data.mdb" "$LEUMUND_STORE/"; }
}
work_ms() { date +%s%3N; }

# Times of undisturbed work, for instants: $took_import … in ms.
work_undisturbed() {
    ${CC:-cc} -O1 -D_DEFAULT_SOURCE -D_POSIX_C_SOURCE=200809L -o "$TEST_TMP/posts" "$ROOT/tests/bench/data/posts.c" -lm || return 1
    "$TEST_TMP/posts" "$work_posts" 7 >"$TEST_TMP/posts.csv"
    work_brands "$TEST_TMP/brands"
    work_brands "$TEST_TMP/other" 'touchpoints:\n  hotline: {off: true}\nexclude: [telefon]\n'
    for work_pair in import:whole: rescore:read:whole forget:forgotten:whole; do
        work_what=${work_pair%%:*} work_rest=${work_pair#*:}
        work_home "${work_rest%%:*}" "${work_rest#*:}"
        work_began=$(work_ms)
        "work_$work_what" >"$TEST_TMP/said" 2>&1 || { not_ok "undisturbed $work_what" "$(cat "$TEST_TMP/said")"; return 1; }
        eval "took_$work_what=$(($(work_ms) - work_began))"
        work_answers "$TEST_TMP/${work_rest%%:*}.txt"
    done
    if cmp -s "$TEST_TMP/whole.txt" "$TEST_TMP/read.txt" || cmp -s "$TEST_TMP/whole.txt" "$TEST_TMP/forgotten.txt"; then
        not_ok "undisturbed work" "it changes nothing that could be seen"
    fi
}
# Whose state has the corpus? Prints the name of the first of these whose answers are the same, or "none".
work_state() { # NAME…
    work_answers "$TEST_TMP/state.txt"
    for work_name; do
        cmp -s "$TEST_TMP/state.txt" "$TEST_TMP/$work_name.txt" && { echo "$work_name"; return; }
    done
    echo none
}
