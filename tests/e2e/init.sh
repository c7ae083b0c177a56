#!/bin/sh
# A first brand file: proposed from a name and a site, loads, never overwrites; and works where nobody can be asked.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
web=$TEST_TMP/web
mkdir -p "$web"

cat >"$web/site.html" <<'HTML'
<!doctype html><html lang="de"><head><title>Telvia</title>
<meta name="description" content="Telvia: Mobilfunk und Internet mit einem Vertrag ohne Laufzeit.">
<link rel="alternate" type="application/rss+xml" title="Neues von Telvia" href="/news/feed.xml">
<link rel="alternate" type="application/rss+xml" title="Kommentare" href="https://www.telvia.example/comments/feed/">
<link rel="https://api.w.org/" href="https://www.telvia.example/wp-json/"></head>
<body><a rel="me" href="https://funkturm.example/@telvia">Mastodon</a> <a href="https://x.com/telvia_hilft">X</a>
<a href="https://www.facebook.com/sharer.php?u=x">teilen</a> <a href="https://bsky.app/profile/telvia.example">Bluesky</a>
<a href="https://www.youtube.com/channel/UC0123456789abcdefghijkl">Videos</a></body></html>
HTML
echo '[{"id": 1}]' >"$web/posts.json"
echo '<html><head><title>Ferna</title></head><body>nothing</body></html>' >"$web/bare.html"
echo '<?xml version="1.0"?><rss version="2.0"><channel><title>Ferna</title><item><title>a</title></item></channel></rss>' >"$web/ferna.xml"
printf 'https://www.telvia.example/\tsite.html\nhttps://www.telvia.example/wp-json/wp/v2/posts?per_page=1\tposts.json\nhttps://ferna.example/\tbare.html\nhttps://ferna.example/rss.xml\tferna.xml\n' >"$web/web.tsv"
server --map "$web/web.tsv" --log "$TEST_TMP/access.log"

LEUMUND_DELAY=100ms
export LEUMUND_DELAY
init() { "$LEUMUND" init "$@" --now "$NOW" --replay "127.0.0.1:$port" --quiet; }
cd "$TEST_TMP" || exit 1

# --- with a site
check "init with a site" init Telvia --lang de --site www.telvia.example
file=telvia.yaml
has "its voice" $file '^own: \[telvia.example, "@telvia", "@telvia_hilft", "@telvia.example"\]'
has "its comments" $file '^  - wordpress-posts: {site: "https://www.telvia.example", about: yes}'
has "its channel" $file '^  - youtube-channel: {channel: UC0123456789abcdefghijkl, own: yes}'
has "feeds that WordPress has in full are off" $file '^  # - feed: {url: "https://www.telvia.example/news/feed.xml", own: yes}   # Neues von Telvia'
has "hashtags on large servers" $file '^  - mastodon-tag: {host: \[mastodon.social, .*\], tag: \[telvia\]}'
has "a slip" $file '^aliases: \[Telvia, Telwia, '
has "keys and how to get them" $file 'BSKY_APP_PASSWORD in the environment; how to get one: https://'
has "a zone" $file '^zone: Europe/Berlin$'
is "nothing English where only German is wanted" "" "$(grep -n 'country: US' $file)"
is "the site was asked for robots.txt, reservations, its page and its interface, once each" 4 "$(grep -c . "$TEST_TMP/access.log")"
check "it loads, and matches" sh -c 'echo "Die Telvia-Hotline" | "$LEUMUND" match telvia.yaml --format tsv | grep -q "	1	"'
check "its slips match" sh -c 'echo "bei Telwia nur Warteschleife" | "$LEUMUND" match telvia.yaml --format tsv | grep -q "	1	"'

# --- never over another file
cp $file before
if init Telvia --lang en 2>err; then not_ok "does not overwrite" "it did"; else ok "does not overwrite"; fi
has "and says how" err 'force'
same "the file is as it was" before $file
check "but with --force" init Telvia --lang en --force
has "it is another now" $file '^languages: \[en\]'

# --- the list of a feed reader
cat >feeds.opml <<'END'
<?xml version="1.0"?><opml version="1.0"><body><outline text="Netz"><outline type="rss" text="Forum &amp; Co" xmlUrl="https://forum.example/feed?a=1&amp;b=2"/></outline>
<outline xmlUrl="nothing"/></body></opml>
END
check "init with a list of feeds" init Telvia --lang en --offline --opml feeds.opml --out listed.yaml
has "its feeds are sources" listed.yaml '^  - feed: {url: "https://forum.example/feed?a=1&b=2"}   # Forum & Co$'
"$LEUMUND" sources export listed.yaml >out 2>err
has "which go out as a list again" out '<outline type="rss" text=".*" xmlUrl="https://forum.example/feed?a=1&amp;b=2"/>'
"$LEUMUND" sources import feeds.opml >out 2>err
has "the list as lines" out '^  - feed: {url: "https://forum.example/feed?a=1&b=2"}   # Forum & Co$'
has "what was left out is told" err '1 left out'
"$LEUMUND" sources import listed.yaml >out 2>err && not_ok "no list" "it was read" || has "what is no list is refused" err 'listed.yaml'

# --- a site without links, and one that does not answer
check "init of a bare site" init Ferna --site https://ferna.example --out ferna.yaml
has "a feed was guessed" ferna.yaml '^  - feed: {url: "https://ferna.example/rss.xml", own: yes}'
check "init of a site that is not there" init Neuda --site https://neuda.example --out neuda.yaml
has "which is told in the file" neuda.yaml 'https://neuda.example/ could not be asked'
"$LEUMUND" init Neuda --offline --site neuda.example --out - >out 2>err && ok "init offline" || not_ok "init offline" "$(cat err)"
has "offline, the voice is known all the same" out '^own: \[neuda.example\]'
"$LEUMUND" init Neuda --site "not an address" --out - >out 2>err
is "a wrong address is a wrong command line" 2 $?

# --- everyday words, and names of all kinds: every proposal loads
"$LEUMUND" init Bahn --out bahn.yaml 2>err
has "an everyday word is told" err 'everyday word'
has "with context words to switch on" bahn.yaml '^# context: \['
has "and to whom they belong" bahn.yaml '^# ambiguous: \[Bahn\]'
sed -i 's/^# \(ambiguous\|context\): /\1: /' bahn.yaml
check "switched on, it loads" sh -c 'echo "Die Bahn, mein Vertrag" | "$LEUMUND" match bahn.yaml'
for name in "H&M" "1&1" "L'Oréal" "no" 'A "b": #c' "Ätna-Öl" "-x y" "株式会社" "Deutsche Bahn AG" "a"; do
    check "a file for $name" sh -c '"$LEUMUND" init --out name.yaml --force -- "$1" && echo x | "$LEUMUND" match name.yaml' sh "$name"
done
"$LEUMUND" init " " >/dev/null 2>&1
is "an empty name is a wrong command line" 2 $?
"$LEUMUND" init Telvia --lang german --out - >/dev/null 2>&1
is "a wrong language is a wrong command line" 2 $?
