#!/bin/sh
# Pages that stand in the way of what was asked for, with status 200: blocked, never empty, and told what they are. What only looks like one stays what it is.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
# A host each: one that blocks is left alone for a while.
words() { for n in $(seq "$1"); do printf 'Heute wurde in Ort %s lange darüber gesprochen, was daran neu ist. ' "$n"; done; }
put() {
    for kind in page feed; do
        mkdir -p "$TEST_TMP/web/$kind-${1%.html}.example"
        printf '<!DOCTYPE html><html lang="de"><head><title>%s</title></head><body>%s</body></html>' "$2" "$3" >"$TEST_TMP/web/$kind-${1%.html}.example/$1"
    done
}
put moment.html 'Just a moment...' '<script>challenge()</script>'
put login.html 'Anmelden | Das Brett' "<form><input type=password></form><p>$(words 200)</p>"
put plain.html '' '<form><input name=u><input type="password" name=p></form>'
put consent.html 'Bevor Sie fortfahren' '<form>…</form>'
put often.html '429 Too Many Requests' 'nginx'
put shell.html 'Das Brett' '<div id="root"></div><script src=a.js></script>'
put article.html 'Captcha: warum es nervt' "<form><input type=password></form><p>$(words 200)</p>"
put board.html 'Das Brett - Login-Probleme' "<form><input type=password></form><p>$(words 200)</p>"
put feed.html '' ''
echo '<rss version="2.0"><channel><title>F</title></channel></rss>' >"$TEST_TMP/web/feed-feed.example/feed.html"
pages="moment login plain consent often shell article board"
{
    printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nsources:\n'
    for p in $pages; do
        printf '  - page: {url: "https://page-%s.example/%s.html"}\n  - feed: {url: "https://feed-%s.example/%s.html"}\n' "$p" "$p" "$p" "$p"
    done
    printf '  - feed: {url: "https://feed-feed.example/feed.html"}\n'
} >"$TEST_TMP/telvia.yaml"
server --root "$TEST_TMP/web"
"$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --all --now "$NOW" --delay 1ms --replay "127.0.0.1:$port" --quiet >/dev/null 2>&1
"$LEUMUND" stats --sources --format tsv >"$TEST_TMP/fates"
fate() { # NAME KIND PAGE OUTCOME [WORDS]
    line=$(grep -F "$2(url=https://$2-$3.example/$3.html)" "$TEST_TMP/fates" | awk -F'\t' '{print $3 ": " $15}')
    case $line in "$4: "*"${5:-}"*) ok "$1" ;; *) not_ok "$1" "wanted $4 … ${5:-}, got $line" ;; esac
}
for kind in page feed; do
    fate "$kind: a check for robots" $kind moment blocked "checks for robots"
    fate "$kind: a login by its title" $kind login blocked "a login page"
    fate "$kind: a login without a title" $kind plain blocked "a login page"
    fate "$kind: a question for consent" $kind consent blocked "asks for consent"
    fate "$kind: too often" $kind often blocked "too often"
    fate "$kind: an empty shell" $kind shell blocked "only scripts fill"
done
fate "an article about captchas" page article empty
fate "a page with a login form beside its text" page board empty
fate "a feed without items" feed feed empty
