#!/bin/sh
# What a feed no longer shows: archives (RFC 5005) are followed in the first round only, and the comment feeds of items that are about the brand, of no others.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
LEUMUND_DELAY=20ms
export LEUMUND_DELAY
web=$TEST_TMP/web
mkdir -p "$web"
o=https://blog.example p=https://presse.example # two hosts: neither waits for the other

entry() { # NUMBER DAY TEXT
    printf '<entry><id>%s/%s</id><link href="%s/%s"/><title>%s</title><updated>2026-0%s</updated><author><name>Ute</name></author><content>%s</content></entry>\n' "$o" "$1" "$o" "$1" "Eintrag $1" "$2" "$3"
}
atom() { # REL HREF, entries on stdin
    printf '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"><id>%s/</id><title>Blog</title><updated>2026-03-05T00:00:00Z</updated>\n' "$o"
    [ -z "$1" ] || printf '<link rel="%s" href="%s"/>\n' "$1" "$2"
    cat
    echo '</feed>'
}
entry 9 '3-05T10:00:00Z' 'Telvia schweigt.' | atom prev-archive /archiv/2 >"$web/now.xml"
{ entry 8 '2-05T10:00:00Z' 'Telvia wird teurer.'; entry 7 '2-01T10:00:00Z' 'Ein Kuchen.'; } | atom prev-archive /archiv/1 >"$web/two.xml"
entry 1 '1-01T10:00:00Z' 'Telvia antwortet nie.' | atom "" "" >"$web/one.xml"

item() { # NUMBER TEXT
    printf '<item><title>Beitrag %s</title><link>%s/b/%s</link><guid>%s/b/%s</guid><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>%s</description><slash:comments>2</slash:comments><wfw:commentRss>%s/b/%s/feed/</wfw:commentRss></item>\n' \
        "$1" "$p" "$1" "$p" "$1" "$2" "$p" "$1"
}
rss() {
    echo '<?xml version="1.0"?><rss version="2.0" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Blog</title><link>https://presse.example</link>'
    cat
    echo '</channel></rss>'
}
{ item 1 'Erfahrungen mit Telvia'; item 2 'Garten im Winter'; } | rss >"$web/posts.xml"
printf '<item><title>Von: Kai</title><link>%s/b/1#c1</link><guid>%s/b/1#c1</guid><dc:creator>Kai</dc:creator><pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate><description>Bei mir auch nicht besser.</description></item>\n' "$p" "$p" | rss >"$web/c1.xml"
printf '<item><title>Von: Bo</title><link>%s/b/2#c2</link><guid>%s/b/2#c2</guid><pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate><description>Telvia passt hier gar nicht hin.</description></item>\n' "$p" "$p" | rss >"$web/c2.xml"
printf "$o/feed.xml\tnow.xml\n$o/archiv/2\ttwo.xml\n$o/archiv/1\tone.xml\n$p/posts.xml\tposts.xml\n$p/b/1/feed/\tc1.xml\n$p/b/2/feed/\tc2.xml\n" >"$web/web.tsv"
server --map "$web/web.tsv" --log "$TEST_TMP/access.log"
asked() { cut -f4 "$TEST_TMP/access.log" | grep -c "$1"; }

cat >"$TEST_TMP/telvia.yaml" <<YAML
brand: Telvia
sources:
  - feed: {url: "$o/feed.xml"}
  - feed: {url: "$p/posts.xml"}
YAML
check "a crawl" "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now "$NOW" --replay "127.0.0.1:$port"
"$LEUMUND" list --format tsv --fields published_at,type,author,text --now "$NOW" >"$TEST_TMP/out" 2>"$TEST_TMP/err"
is "posts of the feed and of both archives" 3 "$(grep -c 'article.*Telvia [swa]' "$TEST_TMP/out")"
has "the oldest of all" "$TEST_TMP/out" '^2026-01-01T10:00:00Z.*Telvia antwortet nie'
has "a comment on a post about the brand belongs to it" "$TEST_TMP/out" 'comment.*Bei mir auch nicht besser'
is "comments on others are not asked for" 0 "$(asked /b/2/feed/)"
: >"$TEST_TMP/access.log"
check "again, an hour later" "$LEUMUND" crawl "$TEST_TMP/telvia.yaml" --now 2026-04-27T10:00:00Z --replay "127.0.0.1:$port"
is "the feed is asked" 1 "$(asked /feed.xml)"
is "archives are not" 0 "$(asked /archiv/)"
