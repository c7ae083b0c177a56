#!/bin/sh
# A forum whose software nobody knows: a list of threads, threads of two pages, times in German words. Its two descriptions use nothing but
# what docs/sources.md teaches; a crawl finds every post once, a second one nothing new.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
LEUMUND_DELAY=20ms
export LEUMUND_DELAY
web=$TEST_TMP/web
mkdir -p "$web" "$XDG_CONFIG_HOME/leumund/feeds/sources"

post() { # NUMBER NAME TIME TEXT
    printf '<section class="beitrag" data-nr="%s"><b class="wer"><a href="/leute/%s">%s</a></b> <i class="wann">%s</i><div class="inhalt">%s</div><small>gefällt 2</small></section>\n' \
        "$1" "$2" "$2" "$3" "$4"
}
echo '<html lang="de"><ul><li class="faden"><a href="/faden/1">Hotline</a> 3 Beiträge</li><li class="faden oben"><a href="/regeln">Regeln</a></li>
<li class="faden"><a href="/faden/2">Garten</a></li></ul>' >"$web/board.html"
{ echo '<html lang="de"><h1>Hotline</h1>'
  post 11 Ute 'gestern, 14:05 Uhr' '<p>Telvia geht seit Tagen nicht ans Telefon.</p>'
  post 12 Kai 'vor 3 Stunden' '<blockquote>geht nicht ans Telefon</blockquote>Bei mir hat Telvia <em>sofort</em> geholfen! <img src="/z.gif" alt=";-)">'
  echo '<a class="weiter" href="?seite=2">Weiter</a>'; } >"$web/f1.html"
{ echo '<html lang="de"><h1>Hotline</h1>'; post 13 Ute '2. März 2026' 'Telvia: nach zwei Stunden aufgelegt.'; } >"$web/f1b.html"
{ echo '<html lang="de"><h1>Garten</h1>'; post 21 Kai '1. März 2026' 'Die Tulpen kommen.'; } >"$web/f2.html"
o=https://plausch.example
printf "$o/\tboard.html\n$o/faden/1\tf1.html\n$o/faden/1?seite=2\tf1b.html\n$o/faden/2\tf2.html\n" >"$web/web.tsv"
server --map "$web/web.tsv" --log "$TEST_TMP/access.log"

cat >"$XDG_CONFIG_HOME/leumund/feeds/sources/plausch.yaml" <<'YAML'
title: Plausch, the list of threads
type: post
format: html
checked: recorded
params: {site: {about: address of the forum, example: "https://plausch.example"}}
request: {url: "{site}/"}
items:
  - select: li.faden
    skip: ["@class matches /oben/"]
    follow: {when: always, as: plausch-thread, url: "{a@href -> abs}"}
YAML
cat >"$XDG_CONFIG_HOME/leumund/feeds/sources/plausch-thread.yaml" <<'YAML'
title: Plausch, one thread
type: post
source: "plausch:{host}"
format: html
checked: recorded
params: {thread: {about: address of a thread, example: "https://plausch.example/faden/1"}}
request: {url: "{thread}"}
page: {url: "a.weiter@href -> abs", limit: 20}
zone: Europe/Berlin
items:
  - select: "section.beitrag[data-nr]"
    drop: blockquote
    fields:
      id: "@data-nr"
      author: .wer
      author_id: ".wer a@href -> abs"
      published: .wann
      text: ".inhalt -> html"
      likes: "small -> capture /([0-9]+)/"
      thread_title: "$ h1"
test:
  - url: https://plausch.example/faden/1
    with: {thread: "https://plausch.example/faden/1"}
    body: |
      <h1>Hotline</h1><section class="beitrag" data-nr="11"><b class="wer"><a href="/leute/Ute">Ute</a></b><i class="wann">2. März 2026</i>
      <div class="inhalt"><blockquote>x</blockquote>Nein.</div><small>gefällt 2</small></section><a class="weiter" href="?seite=2">Weiter</a>
    items: 1
    first: {id: "11", text: Nein., author: Ute, likes: "2", published: "2026-03-02", thread_title: Hotline}
    next: "https://plausch.example/faden/1?seite=2"
YAML
sources=$XDG_CONFIG_HOME/leumund/feeds/sources
printf 'brand: Telvia\nsources:\n  - plausch: {site: "%s"}\n' "$o" >"$TEST_TMP/telvia.yaml"

check "the list's description is good" "$LEUMUND" sources check "$sources/plausch.yaml"
check "the thread's is, with its test" "$LEUMUND" sources check "$sources/plausch-thread.yaml"
"$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now "$NOW" --replay "127.0.0.1:$port" >"$TEST_TMP/crawled" 2>&1
has "a crawl says what it did not keep" "$TEST_TMP/crawled" '^.*1 post named no brand, not kept; .about: yes'
"$LEUMUND" list --format tsv --fields published_at,author,text --now "$NOW" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "three posts name the brand" 3 "$(grep -c Telvia "$TEST_TMP/out")"
has "a day in words" "$TEST_TMP/out" '^2026-03-02'
has "the picture of an emoticon is text" "$TEST_TMP/out" 'geholfen! ;-)'
has "quotes of others are left out" "$TEST_TMP/out" 'Bei mir hat Telvia sofort geholfen'
: >"$TEST_TMP/access.log"
check "again" "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now "$NOW" --replay "127.0.0.1:$port"
is "nothing new" 3 "$("$LEUMUND" list --format tsv --now "$NOW" 2>/dev/null | grep -c Telvia)"

"$LEUMUND" parse --as plausch --url "$o/" -p "site=$o" "$web/board.html" >"$TEST_TMP/out" 2>&1
has "a list that is parsed says where it leads" "$TEST_TMP/out" "leads on to 2 pages, the first of them $o/faden/1"

mkdir "$TEST_TMP/own"
sed 's/plausch-thread/fremd-thread/; s/url: "{a@href -> abs}"/with: {thread: "{a@href -> abs}"}/' "$sources/plausch.yaml" >"$TEST_TMP/own/fremd.yaml"
cp "$sources/plausch-thread.yaml" "$TEST_TMP/own/fremd-thread.yaml"
check "files that are checked together know each other" "$LEUMUND" sources check "$TEST_TMP/own/fremd.yaml" "$TEST_TMP/own/fremd-thread.yaml"
refused() { # NAME PATTERN FILE
    if "$LEUMUND" sources check "$3" "$TEST_TMP/own/fremd-thread.yaml" >"$TEST_TMP/out" 2>&1; then not_ok "$1" "it is good"; else has "$1" "$TEST_TMP/out" "$2"; fi
}
sed 's/as: fremd-thread/as: fremd-tread/' "$TEST_TMP/own/fremd.yaml" >"$TEST_TMP/own/a.yaml"
refused "a source that is not there" 'a.yaml:10:32: there is no source `fremd-tread`' "$TEST_TMP/own/a.yaml"
sed 's/{thread: /{tread: /' "$TEST_TMP/own/fremd.yaml" >"$TEST_TMP/own/b.yaml"
refused "a parameter that is not there" 'b.yaml:10:53: fremd-thread has no parameter `tread`' "$TEST_TMP/own/b.yaml"
sed 's/thread_title: .*/thread: "= {thread}"/; /^test:/,$d' "$TEST_TMP/own/fremd-thread.yaml" >"$TEST_TMP/own/c-thread.yaml"
sed 's/fremd-thread/c-thread/; s/with: {thread: \(.*\)}}/url: \1}/' "$TEST_TMP/own/fremd.yaml" >"$TEST_TMP/own/c.yaml"
"$LEUMUND" sources check "$TEST_TMP/own/c.yaml" "$TEST_TMP/own/c-thread.yaml" >"$TEST_TMP/out" 2>&1
has "a parameter that stays unknown" "$TEST_TMP/out" 'its parameter `thread`, which a field uses, stays unknown'
sed 's/likes: .*/flag.edited: ".x exists"/; /^test:/,$d' "$TEST_TMP/own/fremd-thread.yaml" >"$TEST_TMP/own/d.yaml"
refused "a condition in a field" 'd.yaml:[0-9]*:[0-9]*: a field is a value and no condition' "$TEST_TMP/own/d.yaml"

printf 'test:\n  - url: https://plausch.example/\n    with: {site: "https://plausch.example"}\n    file: ../web/board.html\n    outcome: empty\n    next: ["%s/faden/1", "%s/faden/2"]\n' "$o" "$o" >"$TEST_TMP/own/tests"
cat "$TEST_TMP/own/fremd.yaml" "$TEST_TMP/own/tests" >"$TEST_TMP/own/e.yaml"
check "a test names all that a list leads to" "$LEUMUND" sources check "$TEST_TMP/own/e.yaml" "$TEST_TMP/own/fremd-thread.yaml"
sed 's/faden.2"/faden\/3"/' "$TEST_TMP/own/e.yaml" >"$TEST_TMP/own/f.yaml"
refused "… and sees when the second is another" 'next: got "https://plausch.example/faden/2", want "https://plausch.example/faden/3"' "$TEST_TMP/own/f.yaml"

# The quick look passes over a page that names nobody; where it leads on to more of what looks like posts, it is read all the same.
comments() { # FILE NEXT NAME…
    comments_file=$1 comments_next=$2
    shift 2
    { echo '<html lang="de"><body><h1>Wer hat gute Erfahrungen?</h1>'
      for comment_name; do
          printf '<div class="beitrag"><b class="nick">%s</b><time datetime="2026-03-02T08:15:00Z">2.3.2026</time><p>Bei mir war %s nach zwei langen Wochen endlich da und hat sich entschuldigt.</p></div>\n' \
              "${comment_name%%=*}" "${comment_name#*=}"
      done
      [ -z "$comments_next" ] || printf '<a rel="next" href="%s">Weiter</a>\n' "$comments_next"; } >"$web/$comments_file"
}
comments l1.html "$o/liste/2" Ute=jemand Kai=Herr Jo=niemand Bo=einer
comments l2.html '' Eva=Telvia Max=keiner Ida=einer Tim=jemand
printf "$o/liste\tl1.html\n$o/liste/2\tl2.html\n" >>"$web/web.tsv"
server --map "$web/web.tsv" --log "$TEST_TMP/access.log"
printf 'brand: Telvia\nsources:\n  - page: {url: "%s/liste"}\n' "$o" >"$TEST_TMP/list.yaml"
check "a list of unknown software is asked" "$LEUMUND" --store "$TEST_TMP/list" crawl "$TEST_TMP/list.yaml" --now "$NOW" --replay "127.0.0.1:$port"
is "the brand is found on its second page" 1 "$("$LEUMUND" list --store "$TEST_TMP/list" --format tsv --now "$NOW" 2>/dev/null | grep -c 'Telvia nach zwei')"

"$LEUMUND" sources try "$TEST_TMP/telvia.yaml" --now "$NOW" --replay "127.0.0.1:$port" >"$TEST_TMP/out" 2>&1
has "a list that is tried shows the first thread that it leads to" "$TEST_TMP/out" "leads on to 2 pages by plausch-thread, the first of them $o/faden/1: 2 posts, 2 of them about Telvia"
has "… and its posts" "$TEST_TMP/out" '^    2026-.*Telvia geht seit Tagen nicht'
has "they are counted" "$TEST_TMP/out" '1 sources: 1 answered, 0 of them without a post, 0 failed; 2 posts about Telvia'

sed 's/author: .wer/author: .weer/; s/, author: Ute//' "$TEST_TMP/own/fremd-thread.yaml" >"$TEST_TMP/own/g-thread.yaml"
"$LEUMUND" sources check "$TEST_TMP/own/g-thread.yaml" >"$TEST_TMP/out" 2>&1
is "a field that finds nothing is no fault" 0 $?
has "… but told, with its place" "$TEST_TMP/out" 'g-thread.yaml:15:7: warning: `author` finds nothing in any post of the tests'
