#!/bin/sh
# An unchanged page is not read, and leads on all the same: a new post on the last page of a thread, a new thread on the second page of a list
# are found, though the first pages are 304; a thread's pages between are not asked.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
LEUMUND_DELAY=20ms
export LEUMUND_DELAY
web=$TEST_TMP/web
sources=$XDG_CONFIG_HOME/leumund/feeds/sources
mkdir -p "$web" "$sources"
o=https://brett.example

page() { # FILE NEXT POST…: each "NUMBER TEXT"
    page_file=$1 page_next=$2
    shift 2
    { echo '<html lang="de"><h1>Hotline</h1>'
      for page_post; do printf '<p class="b" id="%s">%s <time datetime="2026-04-0%sT08:00:00Z"></time></p>\n' "${page_post%% *}" "${page_post#* }" "${page_post%% *}"; done
      [ -z "$page_next" ] || printf '<a class="weiter" href="%s">Weiter</a>\n' "$page_next"; } >"$web/$page_file"
    printf '%s/%s\t%s\n' "$o" "$page_file" "$page_file" >>"$web/web.tsv"
}
list() { # FILE NEXT THREAD…
    list_file=$1 list_next=$2
    shift 2
    { echo '<html><ul>'
      for list_thread; do printf '<li><a href="%s">x</a></li>\n' "$list_thread"; done
      [ -z "$list_next" ] || printf '<a class="weiter" href="%s">Weiter</a>\n' "$list_next"; } >"$web/$list_file"
    printf '%s/%s\t%s\n' "$o" "$list_file" "$list_file" >>"$web/web.tsv"
}
: >"$web/web.tsv"
list brett.html brett-2.html a.html
list brett-2.html '' b.html
page a.html a-2.html '1 Telvia schweigt.'
page a-2.html a-3.html '2 Telvia schweigt noch.'
page a-3.html a-4.html '3 Telvia schweigt weiter.'
page a-4.html '' '4 Telvia hat geantwortet.'
page b.html '' '5 Telvia ist billig.'
cat >"$sources/brett.yaml" <<'YAML'
title: The threads of a board
type: post
format: html
checked: recorded
params: {site: {about: address, example: "https://brett.example/brett.html"}}
request: {url: "{site}"}
page: {url: "a.weiter@href -> abs", limit: 20}
items:
  - select: li
    follow: {when: always, as: brett-thread, with: {thread: "{a@href -> abs}"}}
YAML
cat >"$sources/brett-thread.yaml" <<'YAML'
title: A thread of a board
type: post
format: html
source: "brett:{host}"
checked: recorded
params: {thread: {about: address, example: "https://brett.example/a.html"}}
request: {url: "{thread}"}
page: {url: "a.weiter@href -> abs", limit: 20}
items:
  - select: p.b
    fields: {id: "@id", text: ., published: "time@datetime", thread: "= {thread}"}
YAML
printf 'brand: Telvia\nsources:\n  - brett: {site: "%s/brett.html"}\n' "$o" >"$TEST_TMP/telvia.yaml"
crawl() { # in $asked the paths that were asked, in $read what was read
    server --map "$web/web.tsv" --log "$TEST_TMP/access.log"
    : >"$TEST_TMP/access.log"
    "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all --now "$NOW" --counters --replay "127.0.0.1:$port" >"$TEST_TMP/counted" 2>"$TEST_TMP/err" || cat "$TEST_TMP/err"
    asked=$(tr '\t ' '\n\n' <"$TEST_TMP/access.log" | grep -o '[a-z0-9-]*\.html$' | sort | tr '\n' ' ')
    read_pages=$(awk -F'\t' '$1 == "read" {print $2}' "$TEST_TMP/counted")
}
posts() { "$LEUMUND" list --limit 0 --format tsv --now "$NOW" 2>/dev/null | grep -c Telvia; }

crawl
is "all posts of all pages" 5 "$(posts)"
is "all pages are read" 7 "$read_pages"
crawl
is "nothing is read of what is unchanged" 0 "$read_pages"
is "both lists, of each thread its first page and its last one" "a-4.html a.html b.html brett-2.html brett.html " "$asked"
page a-4.html a-5.html '4 Telvia hat geantwortet.'
page a-5.html '' '6 Telvia hat wieder geantwortet.'
list brett-2.html '' b.html c.html
page c.html '' '7 Telvia ist neu.'
crawl
is "a new page behind the last one, a new thread on the second list" 7 "$(posts)"
is "what is new is read, and what changed" 4 "$read_pages"
crawl
is "then the new last page is asked" "a-5.html a.html b.html brett-2.html brett.html c.html " "$asked"
is "… and nothing read" 0 "$read_pages"
