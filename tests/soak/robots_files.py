"""robots.txt files as sites write them, and addresses to ask of each. Everything comes from the given random.Random."""
import re

AI_BOTS = ["GPTBot", "ChatGPT-User", "OAI-SearchBot", "ClaudeBot", "Claude-Web", "anthropic-ai", "CCBot", "Google-Extended", "PerplexityBot", "Perplexity-User", "Bytespider",
           "Amazonbot", "Applebot-Extended", "FacebookBot", "meta-externalagent", "Meta-ExternalFetcher", "cohere-ai", "Diffbot", "ImagesiftBot", "Omgilibot", "omgili", "PetalBot",
           "Timpibot", "YouBot", "magpie-crawler", "DuckAssistBot", "AI2Bot", "Ai2Bot-Dolma", "FriendlyCrawler", "ICC-Crawler", "img2dataset", "Kangaroo Bot", "peer39_crawler",
           "Scrapy", "TurnitinBot", "VelenPublicWebCrawler", "Webzio-Extended", "iaskspider/2.0", "news-please", "Sidetrade indexer bot", "aiHitBot", "TelviaBot"]
SEO_BOTS = ["AhrefsBot", "SemrushBot", "MJ12bot", "DotBot", "BLEXBot", "SeznamBot", "YandexBot", "Baiduspider", "rogerbot", "MauiBot", "DataForSeoBot", "serpstatbot", "BUbiNG",
            "Screaming Frog SEO Spider", "SemrushBot-SA", "SiteAuditBot", "ia_archiver", "linkdexbot", "HTTrack", "wget", "WebReaper", "WebCopier", "Offline Explorer", "Teleport"]
SEARCH_BOTS = ["Googlebot", "googlebot", "Googlebot-News", "Googlebot-Image", "AdsBot-Google", "Mediapartners-Google", "Mediapartners-Google*", "bingbot", "msnbot", "Slurp", "Applebot",
               "DuckDuckBot", "Yandex", "Googlebot/2.1 (+http://www.google.com/bot.html)", "googlebot-mobile", "Storebot-Google"]
OURS = ["leumund", "Leumund", "LEUMUND/1.0", "Leumund/0.1", "leumund *", "leumund-news", "leumundbot", "leu", "leumund, Googlebot", "mein-leumund"]
WORDPRESS = ["/wp-admin/", "/wp-includes/", "/wp-content/plugins/", "/wp-login.php", "/?s=", "/search/", "/xmlrpc.php", "/*/trackback/", "/*/feed/", "/author/", "/*?replytocom=",
             "/wp-json/", "/?p=*", "/cgi-bin/", "/readme.html", "/refer/", "*/attachment/*", "/wp-content/uploads/*.pdf$", "/tag/*/page/", "/*.php$", "/*.inc$", "/wp-*.php"]
SHOPIFY = ["/admin", "/cart", "/orders", "/checkouts/", "/checkout", "/72451849/checkouts", "/carts", "/account", "/collections/*sort_by*", "/*/collections/*sort_by*",
           "/collections/*+*", "/collections/*%2B*", "/collections/*%2b*", "/*/collections/*%2b*", "/collections/*filter*&*filter*", "/blogs/*+*", "/blogs/*%2B*", "/blogs/*%2b*",
           "/*?*oseid=*", "/*preview_theme_id*", "/*preview_script_id*", "/policies/", "/*/*?*ls=*&ls=*", "/*/*?*ls%3D*%3Fls%3D*", "/*/*?*ls%3d*%3fls%3d*", "/search",
           "/apple-app-site-association", "/.well-known/shopify/monorail", "/cdn/wpm/*.js", "/recommendations/products", "/*/recommendations/products", "/products/*-remote$"]
MAGENTO = ["/index.php/", "/*?", "/*?SID=", "/*&SID=", "/checkout/", "/app/", "/lib/", "/*.php$", "/pkginfo/", "/report/", "/var/", "/catalog/", "/customer/", "/sendfriend/", "/review/",
           "/*SID=", "/*?dir=*&order=", "/*?p=*&", "/catalogsearch/result/?q=*", "/*&p=", "/*?limit=all", "/*price=*", "/*?product_list_order=", "/*?*&*&*"]
WIKI = ["/w/", "/wiki/Special:", "/wiki/Spezial:", "/wiki/Special%3A", "/wiki/Spezial%3ASuche", "/wiki/Wikipedia:Löschkandidaten/", "/wiki/Wikipedia%3AL%C3%B6schkandidaten/",
        "/wiki/Benutzer_Diskussion:", "/wiki/Diskussion:", "/api/", "/trap/", "/index.php?title=Spezial:", "/wiki/MediaWiki:Spam-blacklist", "/wiki/Foo_(Bar)", "/wiki/Kategorie:Wörter,_die"]
FORUM = ["/ucp.php", "/memberlist.php", "/posting.php?", "/search.php?*", "/viewonline.php", "/*sid=", "/forum/*&hilit=", "/members/", "/*/latest$", "/login", "/u/", "/t/*/*.rss",
         "/*?view=getlastpost", "/*?do=email", "/forum/index.php?*topic=*;prev_next", "/index.php?action=*", "/*;sort=", "/*?*PHPSESSID=", "/attachments/*!*", "/posts/*/react$"]
NEWS = ["/suche/", "/search?*", "/*?print=1", "/*.pdf", "/*.amp?*", "/newsletter/", "/meinkonto", "/plus/*?token=", "/ajax/", "/*/_jcr_content/", "/*;jsessionid=", "/api/v1/*", "/artikel/*-print.html$",
        "/thema/größe", "/thema/gr%C3%B6%C3%9Fe", "/thema/gr%c3%b6%c3%9fe", "/kommentare/*?seite=", "/live/*/ticker$", "/archiv/19*", "/*?*utm_", "/*&utm_source", "/abo?*@*"]
COMMON = ["/", "/*", "*", "/private", "/private/", "/tmp/", "/cgi-bin/", "/admin/", "/Admin/", "/login", "/*.gif$", "/*.JPG$", "/*$", "/$", "/*?*", "/*/", "/a/b/c", "/index.html", "/index.htm",
          "/~user/", "/%7Euser/", "/foo%2Fbar", "/foo/bar", "/straße", "/stra%C3%9Fe", "/stra%DFe", "/100%", "/%zz", "/a$b", "/a$b$", "/*a$*b", "/price-$", "/a**b", "/x*y*z$", "/ü*ö",
          "/a b", "/a%20b", "/a+b", "/*?page=", "/*?*page=", "/q?u=https://a.example/b", "/q?u=https%3A%2F%2Fa.example%2Fb", "/*u=%2Fa", "/robots.txt", "//", "//x", "private", "private/", "*.pdf",
          "*/print", "http://site.example/private", "https://site.example/", "", "", "/e%6D%70ty", "/%C3%9Cber", "/%c3%9cber", "/(x)", "/%28x%29", "/a:b", "/a%3Ab", "/a;b=c", "/a,b", "/[x]", "/{id}", "/\"x\""]
UNKNOWN = ["Host: www.site.example", "Clean-param: utm_source&utm_medium /", "Request-rate: 1/5", "Visit-time: 0600-0845", "Noindex: /old/", "Crawl-delay: 10", "Crawl-delay: 0.5", "crawl-delay:1",
           "Content-Signal: search=yes,ai-train=no", "Content-Signal: ai-train=no, search=yes, ai-input=no", "Content-Usage: train-ai=n", "Content-Usage: /open/ train-ai=y", "Comment: no bots",
           "Disallow-AI: /", "License: https://rslstandard.example/license.xml", "X-Robots-Tag: noai", "Unterstützt: nichts", "<html>", "</body>", "Schemamap: https://site.example/map", "TDM-Reservation: 1"]
COMMENTS = ["# robots.txt", "#", "#User-agent: *", "# START YOAST BLOCK", "# ---------------------------", "# As a condition of accessing this website, you agree to abide by the following", "#Disallow: /",
            "# Für Suchmaschinen", "# BEGIN Cloudflare Managed content", "# END Cloudflare Managed Content", "# www.robotstxt.org/", "# we use Shopify as our ecommerce platform", "\t# tab"]
TYPOS = ["Disalow", "Dissallow", "Dissalow", "Diasllow", "Disallaw", "disallow", "DISALLOW", "DisAllow", "Disallow ", "Dis-allow", "Disallowed", "Disllow", "Dissallowed", "Disallow\t"]
AGENT_KEYS = ["User-agent", "User-Agent", "user-agent", "USER-AGENT", "Useragent", "User agent", "UserAgent", "User-agents", "User–agent", "User_agent", "User-agent "]
HTML = "<!DOCTYPE html>\n<html lang=\"de\">\n<head><title>404 – Seite nicht gefunden</title><style>body { color: red }</style></head>\n<body><p>User-agent: * ist hier nicht.</p>\n<a href=\"/\">Start</a></body></html>\n"


class Maker:
    def __init__(self, rnd):
        self.rnd = rnd
        self.agent_key = rnd.choice(AGENT_KEYS[:3])
        self.allow_key, self.disallow_key = rnd.choice([("Allow", "Disallow"), ("allow", "disallow"), ("Allow", "Disallow"), ("ALLOW", "DISALLOW")])
        self.colon = rnd.choice([": ", ": ", ": ", ":", " : ", ":\t", ":  "])
        self.sloppy = rnd.random() < 0.25
        self.lines = []

    def put(self, *lines):
        self.lines.extend(lines)

    def maybe(self, chance):
        return self.rnd.random() < chance

    def agents(self, names):
        for name in names:
            key = self.rnd.choice(AGENT_KEYS) if self.sloppy and self.maybe(0.2) else self.agent_key
            self.put(key + self.colon + name)
            if self.maybe(0.03):
                self.put(self.rnd.choice(UNKNOWN + COMMENTS + [""]))

    def rules(self, paths, most, allow=0.2):
        for path in self.rnd.sample(paths, min(len(paths), self.rnd.randint(0, most))):
            key = self.allow_key if self.maybe(allow) else self.disallow_key
            if self.sloppy and self.maybe(0.15):
                key = self.rnd.choice(TYPOS)
            line = key + self.colon + path
            if self.sloppy and self.maybe(0.05):
                line = key + " " + path
            if self.maybe(0.03):
                line += self.rnd.choice(["  ", "\t", " # why", "#why", " /second", "*"])
            self.put(line)
            if self.maybe(0.03):
                self.put(self.rnd.choice(UNKNOWN + COMMENTS + ["", " "]))

    def gap(self):
        self.put(*self.rnd.choice([[""], [""], ["", ""], [], [self.rnd.choice(COMMENTS)]]))

    def sitemaps(self):
        for number in range(self.rnd.choice([0, 1, 1, 1, 2, 5])):
            self.put(self.rnd.choice(["Sitemap: ", "sitemap:", "Sitemap : ", "Site-map: "]) + "https://site.example/sitemap%d.xml" % number)


def blog(m):
    m.put("# START YOAST BLOCK", "# ---------------------------")
    m.agents(["*"])
    m.rules(WORDPRESS + [""], 12)
    if m.maybe(0.6):
        m.put(m.allow_key + m.colon + "/wp-admin/admin-ajax.php")
    m.gap()
    m.sitemaps()
    m.put("# ---------------------------", "# END YOAST BLOCK")


def shop(m):
    m.put("# we use Shopify as our ecommerce platform")
    m.agents(["*"])
    m.rules(m.rnd.choice([SHOPIFY, MAGENTO]), 30, 0.1)
    m.sitemaps()
    for bot in m.rnd.sample(["adsbot-google", "Nutch", "AhrefsBot", "AhrefsSiteAudit", "MJ12bot", "Pinterest"], m.rnd.randint(0, 5)):
        m.gap()
        m.agents([bot])
        if m.maybe(0.5):
            m.put("Crawl-delay: " + m.rnd.choice(["10", "1", "0.5"]))
        m.rules(SHOPIFY + ["/"], 8, 0.05)


def managed(m):
    m.put("# BEGIN Cloudflare Managed content", "")
    m.agents(["*"])
    m.put("Content-Signal: search=yes,ai-train=no", m.allow_key + m.colon + "/", "")
    for bot in m.rnd.sample(AI_BOTS, m.rnd.randint(3, 9)):
        m.agents([bot])
        m.put(m.disallow_key + m.colon + "/", "")
    m.put("# END Cloudflare Managed Content", "")
    m.rnd.choice([blog, news, plain])(m)


def news(m):
    if m.maybe(0.6):
        m.put("# Legal notice: we reserve all rights, in particular text and data mining (Section 44b UrhG).", "")
    m.agents(m.rnd.sample(AI_BOTS, m.rnd.randint(2, 40)))
    m.put(m.disallow_key + m.colon + "/")
    m.gap()
    for _ in range(m.rnd.randint(0, 3)):
        m.agents(m.rnd.sample(SEARCH_BOTS + OURS, m.rnd.randint(1, 3)))
        m.rules(NEWS, 8)
        m.gap()
    m.agents(["*"])
    m.rules(NEWS + COMMON, 15)
    m.sitemaps()


def wiki(m):
    for bot in m.rnd.sample(SEO_BOTS + SEARCH_BOTS, m.rnd.randint(0, 12)):
        m.agents([bot])
        m.rules(["/", "", "/w/"], 2, 0.1)
        m.gap()
    m.agents(["*"])
    m.rules(WIKI, 15)


def forum(m):
    m.agents(["*"])
    m.rules(FORUM, 15)
    m.gap()
    m.agents(m.rnd.sample(SEO_BOTS + AI_BOTS, m.rnd.randint(0, 10)))
    m.put(m.disallow_key + m.colon + "/")
    m.sitemaps()


def plain(m):
    for _ in range(m.rnd.randint(1, 5)):
        m.agents(m.rnd.sample(["*"] * 4 + OURS + SEARCH_BOTS + AI_BOTS + SEO_BOTS, m.rnd.randint(1, 3)))
        m.rules(COMMON, 8, 0.3)
        m.gap()
    m.sitemaps()


def sloppy(m):
    m.sloppy = True
    if m.maybe(0.3):
        m.rules(COMMON, 3)
    m.rnd.choice([plain, blog, forum, news])(m)
    m.put(*m.rnd.sample(UNKNOWN, 3))


def shuffled(m):
    """Lines of any kind in any order: what nobody should write, and what parsers must read alike."""
    agents = ["*", "* x", "*bot", ""] + OURS + SEARCH_BOTS + AI_BOTS[:6]
    for _ in range(m.rnd.randint(1, 30)):
        kind = m.rnd.random()
        if kind < 0.3:
            m.agents([m.rnd.choice(agents)])
        elif kind < 0.85:
            m.rules(COMMON + NEWS + FORUM, 2, 0.4)
        else:
            m.put(m.rnd.choice(UNKNOWN + COMMENTS + ["", " \t"]))


def tiny(m):
    m.put(*m.rnd.choice([[], [""], ["User-agent: *", "Disallow:"], ["User-agent: *", "Disallow: /"], ["User-agent: *", "Allow: /"], ["Disallow: /"], ["User-agent: *"],
                         ["User-Agent: *", "Disallow: ", "Crawl-delay: 5"], [HTML], ["Sitemap: https://site.example/s.xml"], ["User-agent: *", "Allow: /$", "Disallow: /"],
                         ["User-agent: *", "Disallow: *"], ["User-agent: leumund", "User-agent: *", "Disallow: /x"], ["user-agent: *", "disallow: /", "allow: /index.html"]]))


def huge(m):
    size = m.rnd.choice([100_000, 520_000, 900_000])
    m.agents(["*"])
    while sum(len(line) for line in m.lines[-200:]) and size > 0:
        line = m.disallow_key + m.colon + "/seite-%d/%s" % (m.rnd.randint(0, 10 ** 6), "x" * m.rnd.choice([0, 5, 40]))
        size -= len(line) + 1
        m.put(line)
    m.agents(m.rnd.sample(OURS, 1))
    m.rules(COMMON, 5)


KINDS = [blog] * 5 + [shop] * 4 + [managed] * 3 + [news] * 5 + [wiki] * 3 + [forum] * 3 + [plain] * 7 + [sloppy] * 4 + [shuffled] * 5 + [tiny]


def make_file(rnd, number):
    m = Maker(rnd)
    (huge if number % 200 == 199 else rnd.choice(KINDS))(m)
    end = rnd.choice(["\n"] * 6 + ["\r\n"] * 3 + ["\r", "\n\r", "\r\r\n"])
    text = end.join(m.lines) + (end if rnd.random() < 0.8 else "")
    if rnd.random() < 0.03:
        text = text.replace("Disallow", "Disallow\u00a0", 1)
    file = text.encode("latin-1", "replace") if rnd.random() < 0.1 else text.encode()
    return rnd.choice([b"\xef\xbb\xbf", b"\xef\xbb\xbf", b"\xef\xbb", b"\xff\xfe"]) + file if rnd.random() < 0.06 else file


# --- addresses

def fill(rnd, pattern):
    """An address that the pattern means, or nearly."""
    words = ["", "x", "a/b", "index", "2024/05/01", "p=1", "?a=b", "ä", "%C3%A4", "*", "sort_by"]
    path = re.sub(r"\*", lambda m: rnd.choice(words), pattern)
    if path.endswith("$") and rnd.random() < 0.8:
        path = path[:-1]
    return path if path.startswith("/") or rnd.random() < 0.1 else "/" + path


def bend(rnd, path):
    kind = rnd.randint(0, 9)
    at = rnd.randrange(len(path)) if path else 0
    if kind == 0:
        return path + rnd.choice(["x", "/", "?a=b", "&page=2", ".html", "$", "#top", "/index.html"])
    if kind == 1:
        return path[:-1]
    if kind == 2:
        return path[:at] + path[at:at + 1].swapcase() + path[at + 1:]
    if kind == 3 and path[at:at + 1] not in ("", "/", "%", "?", "#"):
        return path[:at] + "".join("%%%02X" % byte for byte in path[at].encode("utf-8", "surrogateescape")) + path[at + 1:]
    if kind == 4:
        return path.replace("%2B", "%2b").replace("%C3", "%c3")
    if kind == 5:
        return path[:max(0, path.rfind("/"))] + "/"
    if kind == 6:
        return "/" + path.lstrip("/")[rnd.randint(0, 3):]
    return path


def make_targets(rnd, file):
    patterns = re.findall(r"(?im)^\s*(?:dis|diss)?all?ow\w*\s*[: ]\s*([^\r\n#]*)", file.decode("utf-8", "surrogateescape").replace("\r", "\n"))
    patterns = [p.strip() for p in rnd.sample(patterns, min(12, len(patterns)))] + rnd.sample(COMMON, 5)
    targets = [bend(rnd, fill(rnd, pattern)) for pattern in patterns for _ in (0, 1)] + ["/", "/robots.txt", "/some/page.html?id=7"]
    out = []
    for path in targets:
        path = re.sub(r"[\r\n\t\x0b\x0c]", "", path).strip()
        if path.startswith("/") and rnd.random() < 0.3:
            path = rnd.choice(["https://site.example", "http://www.site.example:8080"]) + path
        out.append((path if path else "/").encode("utf-8", "surrogateescape"))
    return out
