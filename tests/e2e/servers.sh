#!/bin/sh
# Real servers: WordPress on MariaDB and MediaWiki on SQLite, from Debian's packages, filled through their own code with German posts and comments,
# and crawled: every comment is found once, edits and deletions are noticed, a crawl of what has not changed brings nothing.
#
# Nothing is installed: packages are unpacked into a folder of the test, and all servers listen on free ports of loopback. The downloads (65 MB)
# are kept in build/servers. LEUMUND_SERVERS=0 skips it all; without Debian or a network it is skipped, too.
set -u
. "$(dirname "$0")/lib/e2e.sh"

packages="wordpress wordpress-theme-twentytwentyone php-getid3 mediawiki mediawiki-classes mariadb-server-core mariadb-client-core libaio1 libncurses6 libnuma1 liburing2 libmariadb3 mysql-common
    php8.2-common php8.2-cli php8.2-mysql php8.2-sqlite3 php8.2-mbstring php8.2-xml php8.2-intl php8.2-curl libargon2-1 libsodium23 libxslt1.1 libonig5 libicu72"
store=$ROOT/build/servers
tree=$TEST_TMP/tree
skip() {
    echo "skipped servers $*"
    exit 0
}

# ---------------------------------------------------------------- packages

download() {
    mkdir -p "$store"
    [ "$(cat "$store/complete" 2>/dev/null)" = "$packages" ] && return
    # shellcheck disable=SC2086  # words are wanted
    (cd "$store" && timeout 120 apt-get download $packages) >"$TEST_TMP/download.log" 2>&1 || skip "packages cannot be had: $(grep '^E:' "$TEST_TMP/download.log" | head -n 1)"
    echo "$packages" >"$store/complete"
}
unpack() {
    mkdir -p "$tree"
    for deb in "$store"/*.deb; do
        dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$tree" --no-same-owner --exclude='./usr/share/doc' --exclude='./usr/share/man' --exclude='./usr/share/locale' || skip "cannot unpack $deb"
    done
    LD_LIBRARY_PATH=$(echo "$tree"/usr/lib/*-linux-gnu):$(echo "$tree"/lib/*-linux-gnu)
    export LD_LIBRARY_PATH
    "$tree/usr/bin/php8.2" -n -v >"$TEST_TMP/php.log" 2>&1 || skip "php does not run here: $(head -n 1 "$TEST_TMP/php.log")"
}

[ "${LEUMUND_SERVERS:-1}" != 0 ] || skip "LEUMUND_SERVERS=0"
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || skip "this is no Debian"
download
unpack

# ---------------------------------------------------------------- servers

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}
modules=$(echo "$tree"/usr/lib/php/2*)
php() {
    set -- -d date.timezone=UTC -d memory_limit=256M -d display_errors=stderr -d include_path=".:$tree/usr/share/php" "$@"
    # Those that others need come first.
    for module in mysqli xmlreader dom xmlwriter simplexml xml mysqlnd ctype iconv fileinfo mbstring tokenizer intl curl gettext pdo_sqlite sqlite3 pdo; do
        [ ! -e "$modules/$module.so" ] || set -- -d extension=$module "$@"
    done
    "$tree/usr/bin/php8.2" -n -d extension_dir="$modules" "$@"
}
wait_for() { # COMMAND…: up to 20 seconds
    wait_tries=0
    until "$@" >/dev/null 2>&1; do
        wait_tries=$((wait_tries + 1))
        [ $wait_tries -lt 200 ] || return 1
        sleep 0.1
    done
}
php_server() { # FOLDER PORT ROUTER
    (PHP_CLI_SERVER_WORKERS=3 && export PHP_CLI_SERVER_WORKERS && cd "$1" && php -S "127.0.0.1:$2" -t "$1" "$3") >"$TEST_TMP/php-$2.log" 2>&1 &
    servers="$servers $!"
    wait_for curl -s -o "$TEST_TMP/first" "http://127.0.0.1:$2/" || skip "php does not serve: $(tail -n 1 "$TEST_TMP/php-$2.log")"
}
start_mariadb() {
    "$tree/usr/bin/mariadb-install-db" --no-defaults --basedir="$tree/usr" --datadir="$TEST_TMP/db" --user="$(id -un)" --auth-root-authentication-method=normal --skip-test-db \
        >"$TEST_TMP/db.log" 2>&1 || skip "mariadb does not begin: $(grep -m 1 -i error "$TEST_TMP/db.log")"
    "$tree/usr/sbin/mariadbd" --no-defaults --basedir="$tree/usr" --datadir="$TEST_TMP/db" --user="$(id -un)" --socket="$TEST_TMP/db.sock" --pid-file="$TEST_TMP/db.pid" --skip-networking \
        >"$TEST_TMP/db.log" 2>&1 &
    servers="$servers $!"
    wait_for "$tree/usr/bin/mariadb" --no-defaults -u root -S "$TEST_TMP/db.sock" -e 'CREATE DATABASE wp' || skip "mariadb does not answer: $(tail -n 1 "$TEST_TMP/db.log")"
}

# ---------------------------------------------------------------- WordPress

wp() { # PHP code, with WordPress loaded
    printf '<?php define("WP_USE_THEMES", false); $_SERVER["HTTP_HOST"] = "127.0.0.1:%s"; require "%s/wp-load.php"; %s' "$wp_port" "$wp_root" "$1" >"$TEST_TMP/wp.php"
    php "$TEST_TMP/wp.php" 2>"$TEST_TMP/wp.err" || not_ok "WordPress" "$(cat "$TEST_TMP/wp.err")"
}
start_wordpress() {
    wp_root=$TEST_TMP/wp
    wp_port=$(free_port)
    cp -r "$tree/usr/share/wordpress" "$wp_root"
    rm -rf "$wp_root/wp-config.php" "$wp_root/.htaccess" "$wp_root/wp-content/languages" "$wp_root/wp-content/uploads"
    mkdir -p "$wp_root/wp-content/uploads" "$wp_root/wp-content/languages"
    for theme in "$tree"/var/lib/wordpress/wp-content/themes/* "$tree"/usr/share/wordpress/wp-content/themes/*; do
        [ ! -d "$theme" ] || [ -h "$theme" ] || [ -e "$wp_root/wp-content/themes/$(basename "$theme")" ] || cp -r "$theme" "$wp_root/wp-content/themes/"
    done
    cat >"$wp_root/wp-config.php" <<EOF
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:$TEST_TMP/db.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:$wp_port'); define('WP_SITEURL', 'http://127.0.0.1:$wp_port');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('AUTH_KEY', 'a'); define('SECURE_AUTH_KEY', 'b'); define('LOGGED_IN_KEY', 'c'); define('NONCE_KEY', 'd');
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
EOF
    cat >"$wp_root/router.php" <<'EOF'
<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
EOF
    cat >"$TEST_TMP/install.php" <<EOF
<?php
define('WP_INSTALLING', true);
\$_SERVER['HTTP_HOST'] = '127.0.0.1:$wp_port';
function wp_mail() { return true; }
require '$wp_root/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Stadtblog', 'admin', 'admin@blog.example', true, '', 'secret');
update_option('permalink_structure', '/%postname%/');
update_option('comment_moderation', 0); update_option('comment_previously_approved', 0); update_option('thread_comments', 1);
wp_delete_post(1, true); wp_delete_post(2, true);
foreach (wp_get_themes() as \$name => \$theme) if (!\$theme->errors()) { switch_theme(\$name); break; }
\$GLOBALS['wp_rewrite']->init(); flush_rewrite_rules();
EOF
    php "$TEST_TMP/install.php" >"$TEST_TMP/install.log" 2>&1 || skip "WordPress does not install: $(tail -n 1 "$TEST_TMP/install.log")"
    php_server "$wp_root" "$wp_port" router.php
}
# Three articles, two of them about the brand; five comments on the first, one of them an answer, one waiting for approval.
fill_wordpress() {
    wp '
    function post($title, $text, $at) { return wp_insert_post(["post_title" => $title, "post_content" => $text, "post_status" => "publish", "post_author" => 1, "post_date_gmt" => $at, "post_date" => $at]); }
    function comment($post, $who, $text, $at, $parent = 0, $approved = 1) {
        return wp_insert_comment(["comment_post_ID" => $post, "comment_author" => $who, "comment_author_email" => "", "comment_content" => $text, "comment_date_gmt" => $at, "comment_date" => $at,
            "comment_parent" => $parent, "comment_approved" => $approved, "comment_type" => "comment"]);
    }
    $a = post("Telvia: wieder kein Netz", "<p>Seit Montag ist das Netz von Telvia in Altona gestört.</p><p>Die Hotline sagt nichts dazu.</p>", "2026-04-20 08:00:00");
    $b = post("Tarife im Vergleich", "<p>Wir haben Telvia und Ferna verglichen.</p>", "2026-04-21 08:00:00");
    $c = post("Die Elbe im Frühling", "<p>Nichts als Wasser und Möwen.</p>", "2026-04-22 08:00:00");
    $one = comment($a, "Ute", "Bei mir genauso, seit drei Tagen geht gar nichts mehr.", "2026-04-20 09:00:00");
    comment($a, "Jan", "Die Hotline hat mich zweimal aus der Leitung geworfen!", "2026-04-20 10:00:00");
    comment($a, "Eva", "Ruf lieber im Laden an, dort sind sie freundlich.", "2026-04-20 11:00:00", $one);
    comment($a, "Kai", "Dieser Text wartet auf Freigabe.", "2026-04-20 12:00:00", 0, 0);
    comment($b, "Ola", "Bei Telvia habe ich den Preis nie verstanden.", "2026-04-21 10:00:00");
    comment($c, "Pia", "Schöne Bilder.", "2026-04-22 10:00:00");
    echo "$a $b $c";
    ' >"$TEST_TMP/ids"
}

# ---------------------------------------------------------------- crawling

brand_file() { # SOURCES…: lines
    printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nzone: Europe/Berlin\nsources:\n' >"$TEST_TMP/brand.yaml"
    printf '  - %s\n' "$@" >>"$TEST_TMP/brand.yaml"
}
crawl() { # NAME [options]: the counters are in NAME.counters
    crawl_name=$1
    shift
    "$LEUMUND" crawl "$TEST_TMP/brand.yaml" --all --counters --delay 0 "$@" >"$TEST_TMP/$crawl_name.counters" 2>"$TEST_TMP/$crawl_name.err"
}
mentions() { # list's options
    "$LEUMUND" list --brand telvia --limit 0 --format jsonl "$@"
}

# ---------------------------------------------------------------- MediaWiki

mediawiki() { # SCRIPT arguments
    mediawiki_script=$1
    shift
    php "$mw_root/maintenance/$mediawiki_script.php" "$@" >"$TEST_TMP/mw.log" 2>&1 || not_ok "MediaWiki" "$mediawiki_script: $(tail -n 3 "$TEST_TMP/mw.log")"
}
start_mediawiki() {
    mw_root=$TEST_TMP/mw
    mw_port=$(free_port)
    cp -r "$tree/usr/share/mediawiki" "$mw_root"
    rm -rf "$mw_root/LocalSettings.php" "$mw_root/config" "$mw_root/images" "$mw_root/extensions"
    mkdir -p "$mw_root/images" "$mw_root/extensions" "$TEST_TMP/mw-db"
    mediawiki install --dbtype sqlite --dbname wiki --dbpath "$TEST_TMP/mw-db" --server "http://127.0.0.1:$mw_port" --scriptpath "" --lang de --pass "ein-langes-Wort-7" Stadtwiki Admin
    [ -e "$mw_root/LocalSettings.php" ] || skip "MediaWiki does not install: $(tail -n 1 "$TEST_TMP/mw.log")"
    printf '<?php\n$path = parse_url($_SERVER["REQUEST_URI"], PHP_URL_PATH);\nif ($path !== "/" && is_file(__DIR__ . $path)) return false;\nrequire __DIR__ . "/index.php";\n' >"$mw_root/router.php"
    php_server "$mw_root" "$mw_port" router.php
}
contribute() { # USER SUMMARY TEXT: the talk page then reads so
    printf '%s' "$3" | php "$mw_root/maintenance/edit.php" -u "$1" -s "$2" "Diskussion:Telvia" >"$TEST_TMP/mw.log" 2>&1 || not_ok "MediaWiki" "edit: $(tail -n 3 "$TEST_TMP/mw.log")"
}

# ---------------------------------------------------------------- the test

counter() { # NAME COUNTER
    sed -n "s/^$2	//p" "$TEST_TMP/$1.counters"
}
of() { # PATTERN of sources: how many mentions
    mentions --source "$1" | wc -l
}
text_of() { # PATTERN of sources, words: how many texts have them
    mentions --source "$1" | grep -c -e "$2"
}

start_mariadb
start_wordpress
fill_wordpress
start_mediawiki
contribute Ute "Störung" "Seit Montag kein Netz von Telvia. --Ute"
contribute Jan "Antwort" "Seit Montag kein Netz von Telvia. --Ute

:Bei mir auch nicht, und die Hotline von Telvia schweigt. --Jan"
read -r first second third <"$TEST_TMP/ids"

home "$TEST_TMP/home"
site=http://127.0.0.1:$wp_port
wiki=http://127.0.0.1:$mw_port
near="delay: 0, allow_private: yes"
brand_file "wordpress-posts: {site: \"$site\", $near}" "feed: {url: \"$site/feed/\", $near}" "page: {url: \"$site/telvia-wieder-kein-netz/\", about: yes, $near}" \
    "mediawiki-talk: {site: \"$wiki\", page: \"Diskussion:Telvia\", $near}"

crawl once || not_ok "the first crawl" "$(cat "$TEST_TMP/once.err")"
is "WordPress by REST: two articles, four comments" 6 "$(of 'wordpress:*')"
is "WordPress by feeds: the same, each comment by the feed of its article" 6 "$(of 'feed:*')"
is "WordPress by its page: three comments, and none of another article" 3 "$(of 'web:*')"
is "MediaWiki: each contribution" 2 "$(of 'mediawiki:*')"
is "what waits for approval is not seen" 0 "$(text_of '*' 'wartet auf Freigabe')"
is "an answer says nothing but its own words" 3 "$(text_of '*' '"text":"Ruf lieber im Laden an, dort sind sie freundlich."')"

crawl again || not_ok "the second crawl" "$(cat "$TEST_TMP/again.err")"
is "the second crawl brings nothing" 0 "$(counter again new)"
has "… and says so" "$TEST_TMP/again.err" '^nothing new'
has "… asked under conditions" "$TEST_TMP/again.counters" '^unchanged	[1-9]'

wp "foreach (get_comments(['post_id' => $first]) as \$c) {
    if (\$c->comment_author == 'Ute') wp_update_comment(['comment_ID' => \$c->comment_ID, 'comment_content' => 'Bei mir genauso, seit FÜNF Tagen geht gar nichts mehr.']);
    if (\$c->comment_author == 'Jan') wp_delete_comment(\$c->comment_ID, true);
}
wp_update_post(['ID' => $second, 'post_content' => '<p>Wir haben Telvia und Ferna NEU verglichen.</p>']);
wp_delete_post($third, true);"
contribute Jan "berichtigt" "Seit Dienstag kein Netz von Telvia. --Ute"
sleep 1 # feeds know seconds
crawl third || not_ok "the third crawl" "$(cat "$TEST_TMP/third.err")"
is "an edited comment: by the page and by the feed" 2 "$(text_of '*' 'FÜNF Tagen')"
is "an edited article: by REST and by the feed" 2 "$(text_of '*' 'NEU verglichen')"
is "a deleted comment leaves the page's posts" 0 "$(text_of 'web:*' 'aus der Leitung geworfen')"
is "an edit of a talk page is a contribution" 3 "$(of 'mediawiki:*')"
check "check finds nothing" "$LEUMUND" check
