# What the benchmarks of the crawl share. Read by `. "$ROOT/tests/bench/lib/site.sh"`: nginx on loopback with generated pages, and measured runs.
# ROOT, BUILD, LEUMUND, TEST_TMP come from scripts/bench.

PAGES=${PAGES:-5000}
RUNS=${RUNS:-5}
export LC_ALL=C.UTF-8
unset LEUMUND_STORE LEUMUND_CONFIG LEUMUND_LANG 2>/dev/null || :
command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || { echo "nginx is missing: apt-get install nginx-light"; exit 1; }
export PATH=$PATH:/usr/sbin

# About 25 kB a page, of the parts that pages of shops and forums are made of: head with styles and scripts, navigation, texts, a list, a footer, links to others.
# Every nth (NAMED) names the brand in one sentence.
make_site() { # DIR PAGES NAMED (0: none)
    mkdir -p "$1"
    awk -v dir="$1" -v pages="$2" -v named="$3" '
    function words(n,    s, i) {
        s = ""
        for (i = 0; i < n; i++) s = s (i ? " " : "") word[int(rand() * count) + 1]
        return s
    }
    BEGIN {
        srand(7)
        count = split("der die das und mit von zu auf ist nicht auch sich nach bei aus wie als wenn noch nur schon immer wieder heute gestern Rechnung Anruf Termin Lieferung Paket Kunde Vertrag Tarif Preis Service Techniker Leitung Router Wochenende Antwort Frage Problem Erfahrung Nachbar Familie Reise Garten Fahrrad Küche Musik Buch Film Spiel Arbeit Schule Stadt Straße Wetter Sommer", word, " ")
        style = ""; for (i = 0; i < 60; i++) style = style sprintf(".c%d-box > .item:nth-child(%d) { margin: %dpx auto; padding: 4px 8px; color: #%06x; }\n", i, i + 1, i, i * 7919)
        script = ""; for (i = 0; i < 40; i++) script = script sprintf("window.dataLayer=window.dataLayer||[];function f%d(a,b){if(a<b&&b>%d){return a+\"<div class=x>\"+b}return g(a,%d)}\n", i, i, i * 31)
        nav = ""; for (i = 0; i < 40; i++) nav = nav sprintf("<li class=\"nav-item level-%d\"><a class=\"nav-link\" href=\"/%d.html\" title=\"Bereich %d\"><span>Bereich %d</span></a></li>\n", i % 3, i % pages, i, i)
        for (p = 0; p < pages; p++) {
            file = dir "/" p ".html"
            printf "<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><title>Seite %d</title><meta name=\"description\" content=\"%s\"><link rel=\"canonical\" href=\"/%d.html\"><style>%s</style><script>%s</script></head><body><header><nav><ul>%s</ul></nav></header><main><article><h1>Seite %d: %s</h1>\n", p, words(12), p, style, script, nav, p, words(5) >file
            for (k = 0; k < 14; k++) printf "<p class=\"text t%d\">%s. <a href=\"/%d.html\">%s</a> %s.</p>\n", k, words(40), (p * 3 + k + 1) % pages, words(2), words(15) >file
            if (named && p % named == 0) printf "<p>Die Hotline von Telvia hat mich gestern eine Stunde warten lassen, der Techniker war dann aber freundlich.</p>\n" >file
            printf "</article><aside><ul>" >file
            for (k = 0; k < 20; k++) printf "<li><a href=\"/%d.html\" class=\"teaser\"><img src=\"/i/%d.jpg\" alt=\"%s\"><b>%s</b></a></li>\n", (p * 7 + k * 13 + 1) % pages, k, words(3), words(4) >file
            printf "</ul></aside></main><footer><p>%s</p></footer></body></html>\n", words(30) >file
            close(file)
        }
        print "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" >(dir "/sitemap.xml")
        for (p = 0; p < pages; p++) printf "<url><loc>/%d.html</loc></url>\n", p >(dir "/sitemap.xml")
        print "</urlset>" >(dir "/sitemap.xml")
    }'
    cp "$1/0.html" "$1/index.html"
}

nginx_pid=
serve_site() { # DIR: at $site then
    port=$((20000 + $$ % 20000))
    mkdir -p "$TEST_TMP/nginx"
    cat >"$TEST_TMP/nginx/conf" <<CONF
$([ "$(id -u)" != 0 ] || echo "user root;") daemon off; worker_processes 1; pid $TEST_TMP/nginx/pid; error_log $TEST_TMP/nginx/error;
events { worker_connections 512; }
http { access_log off; types { text/html html; application/xml xml; text/plain txt; application/rss+xml rss; } default_type text/html; keepalive_requests 100000;
  client_body_temp_path $TEST_TMP/nginx/a; proxy_temp_path $TEST_TMP/nginx/b; fastcgi_temp_path $TEST_TMP/nginx/c; uwsgi_temp_path $TEST_TMP/nginx/d; scgi_temp_path $TEST_TMP/nginx/e;
  server { listen 127.0.0.1:$port; root $1; etag on; rewrite ^/p/[0-9]+/(.*)$ /\$1 last; } }
CONF
    nginx -c "$TEST_TMP/nginx/conf" 2>/dev/null &
    nginx_pid=$!
    site=http://127.0.0.1:$port
    for _ in $(seq 100); do curl -s -o /dev/null "$site/index.html" && return; sleep 0.05; done
    echo "nginx does not start: $(cat "$TEST_TMP/nginx/error")"
    exit 1
}
stop_site() { [ -z "$nginx_pid" ] || { kill "$nginx_pid" 2>/dev/null; wait "$nginx_pid" 2>/dev/null; }; nginx_pid=; }
trap stop_site EXIT

# Seconds and CPU seconds of a command; what it prints goes to the log.
measure() { # LOG COMMAND…: prints "WALL CPU"
    measure_log=$1
    shift
    { TIMEFORMAT='%R %U %S'; time "$@" >"$measure_log" 2>&1; } 2>&1 | tail -n 1 | awk '{printf "%.3f %.3f\n", $1, $2 + $3}'
}
median() { sort -n | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }

brand_of_site() { # FILE MAX-PAGES
    printf 'brand: Telvia\naliases: [Telvia]\nlanguages: [de]\nsources:\n  - sitemap: {url: "%s/sitemap.xml", delay: 0s, allow_private: yes, max_pages: %s}\n' "$site" "$2" >"$1"
}
# One crawl into a fresh corpus.
crawl_site() { # BRANDFILE, further options
    crawl_brand=$1
    shift
    rm -rf "$TEST_TMP/home"
    mkdir -p "$TEST_TMP/home"
    XDG_CONFIG_HOME=$TEST_TMP/home/config XDG_DATA_HOME=$TEST_TMP/home/data LEUMUND_STORE=$TEST_TMP/home/corpus \
        "$LEUMUND" crawl "$crawl_brand" --all --delay 0s --counters "$@"
}
