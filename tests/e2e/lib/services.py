"""One loopback server in the shape of every service that a shipped description reads; services_table.py holds the shapes.

services.py brand            a brand file with a source for each
services.py names            their names, a line each
services.py keys             the test's keys, for the shell's export
services.py serve PORTFILE   the server. It answers for all hosts (crawl --replay). Its files lie beside PORTFILE:
    mode   what it does: lists | new (one post more) | empty | same (a next page for ever, always the same) | fresh (new
           posts for ever) | away (redirects to another host) | a status such as 403
    asked  a line a request: method, address, headers and body
services.py judge MODE POSTS        faults of what the corpus holds; POSTS is `leumund list` as jsonl
services.py fates MODE SOURCES      faults of what became of each source; SOURCES is `leumund stats --sources` as jsonl
services.py since ASKED FOLDER      faults of a later round: what FOLDER/NAME.yaml says of `since` was not asked with
services.py pages ASKED FOLDER      faults of paging: more pages than FOLDER/NAME.yaml allows, or one address twice in a row
"""
import base64
import datetime
import hashlib
import http.server
import json
import os
import re
import sys
import threading
import urllib.parse

import services_more  # noqa: F401  its services come behind the others
from services_table import PAGE, SERVICES

START = datetime.datetime(2026, 4, 20, tzinfo=datetime.timezone.utc)
FRESH = 10**6


class Item:
    """The n-th post of one list: the higher, the newer."""

    def __init__(self, service, key, n):
        base = (SERVICES.index(service) + 1) * 10**8
        at = START + datetime.timedelta(hours=n) if n < 1000 else START + datetime.timedelta(minutes=n - FRESH)
        self.n, self.key, self.id = n, key, (int(key) + 5 * 10**10 if key.isdigit() and int(key) >= 10**8 else base) + n
        self.mark = "%s-below-%s" % (service.name, key) if self.id > 5 * 10**10 else "%s-%d" % (service.name, n)
        self.text = "Telvia ist seit Tagen gestört (%s), niemand hilft." % self.mark
        self.html = "<p>%s</p>" % self.text
        self.title = "Störung bei Telvia (%s)" % self.mark
        self.author, self.rating, self.at = "ute%d" % n, 1 + n % 5, at
        self.iso, self.unix = at.strftime("%Y-%m-%dT%H:%M:%SZ"), int(at.timestamp())


class Page:
    """What one request gets of a list, newest first, and how the next page is asked for (None: there is none)."""

    def __init__(self, service, asked, mode):
        match = service.match(asked)
        key = (match.group(1) or "") if match.groups() else ""
        self.service, self.asked, self.key, self.next, self.value = service, asked, key, None, None
        below = key.isdigit() and int(key) >= 10**8
        pager = service.pager
        at = 0 if mode == "same" else pager.at(asked.query)
        count = 0 if mode == "empty" else 1 if below else service.count(mode)
        endless = mode in ("same", "fresh") and pager.kind and not below
        top = FRESH if endless else count
        if pager.kind == "before" and pager.param in asked.query and mode != "same":
            last = int(asked.query[pager.param]) - Item(service, key, 0).id
            at = top - min(last, top) + (not pager.inclusive)
        self.items = [Item(service, key, top - i) for i in range(at, min(at + PAGE, top))]
        self.total = FRESH if endless else count
        self.pages = -(-self.total // PAGE)
        self.last = at + PAGE >= self.total
        if pager.kind and not self.last:
            self.value = pager.value(at + PAGE) if mode != "same" else pager.value(PAGE)
            turn = pager.value(pager.at(asked.query) + PAGE) if mode == "same" else self.value
            self.next = asked.with_query(pager.param, turn)


class Asked:
    def __init__(self, host, target, headers, body):
        parts = urllib.parse.urlsplit(target)
        self.host, self.path, self.raw, self.headers, self.body = host, parts.path, parts.query, headers, body
        self.query = dict(urllib.parse.parse_qsl(parts.query, keep_blank_values=True))

    def with_query(self, name, value):
        query = dict(self.query, **{name: value})
        return "https://%s%s?%s" % (self.host, self.path, urllib.parse.urlencode(query))


class Server(http.server.ThreadingHTTPServer):
    request_queue_size, daemon_threads = 500, True


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    folder, lock = ".", threading.Lock()

    def log_message(self, *unused):
        pass

    def reply(self, status, body, headers=()):
        body = body if isinstance(body, bytes) else body.encode()
        tag = '"%s"' % hashlib.md5(body).hexdigest()
        if status == 200 and self.headers.get("If-None-Match") == tag:
            status, body = 304, b""
        with self.lock, open(os.path.join(self.folder, "asked"), "a") as log:
            log.write("%d %s http://%s%s %s %s\n" % (status, self.command, self.asked.host, self.path,
                                                      json.dumps(dict(self.headers.items())), json.dumps(self.asked.body)))
        self.send_response(status)
        for name, value in (("Content-Length", len(body)), ("ETag", tag)) + tuple(headers):
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        self.asked = asked = Asked(self.headers.get("Host", ""), self.path, self.headers, body)
        with open(os.path.join(self.folder, "mode")) as file:
            mode = file.read().strip()
        service = next((s for s in SERVICES if s.match(asked)), None)
        if not service:
            self.reply(404, '{"error": "nothing here"}', [("Content-Type", "application/json")])
        elif mode == "away":
            self.reply(302, "", [("Location", "https://elsewhere.example/landed")])
        elif mode.isdigit():
            self.reply(int(mode), json.dumps(service.refusal), [("Content-Type", "application/json"), ("Retry-After", 3600)])
        elif service.login and asked.headers.get("Authorization") not in service.granted:
            if asked.path == service.login and "s3cret" in asked.body + base64.b64decode(asked.headers.get("Authorization", "")[6:]).decode():
                self.reply(200, json.dumps(service.grant), [("Content-Type", "application/json")])
            else:
                self.reply(401, json.dumps(service.refusal), [("Content-Type", "application/json")])
        elif not service.let_in(asked):
            self.reply(401, json.dumps(service.refusal), [("Content-Type", "application/json")])
        else:
            self.answer(service, Page(service, asked, mode))

    do_POST = do_GET

    def answer(self, service, page):
        body = service.shape(page)
        headers = [("Content-Type", "application/json" if not isinstance(body, str) else "text/html" if "<html" in body else "application/xml")]
        if service.pager.kind == "link" and page.next:
            headers.append(("Link", '<%s>; rel="next"' % page.next))
        self.reply(200, body if isinstance(body, str) else json.dumps(body), headers)


def serve(port_file):
    Handler.folder = os.path.dirname(port_file)
    server = Server(("127.0.0.1", 0), Handler)
    with open(port_file + ".new", "w") as file:
        file.write("%d\n" % server.server_port)
    os.rename(port_file + ".new", port_file)
    server.serve_forever()


def brand():
    print("brand: Telvia\nsources:")
    for service in SERVICES:
        print("  - %s: %s" % (service.name, json.dumps(dict(service.params, delay="0s"), ensure_ascii=False)))


def judge(mode, posts):
    found = {}
    with open(posts) as lines:
        for row in map(json.loads, lines):
            if not row["text"] and not row["title"]:
                continue  # must_recheck: not given again, its words are gone
            mark = re.search(r"\(([a-z-]+)-([0-9]+)\)", "%s %s" % (row["text"], row["title"]))
            name, n = (mark.group(1), int(mark.group(2))) if mark else ("nobody", 0)
            if n in found.setdefault(name, {}):
                print("%s: %d is there twice" % (name, n))
            found[name][n] = row
    for service in SERVICES:
        got = sorted(found.pop(service.name, {}).items())
        # The newest ones, where a round has fewer pages than the list.
        wanted = list(range(1, service.count(mode) + 1))[-service.most :]
        if [n for n, row in got][-len(wanted):] != wanted:
            print("%s: posts %s, wanted %s" % (service.name, [n for n, row in got], wanted))
        for n, row in got:
            hour = (START + datetime.timedelta(hours=n)).strftime("%Y-%m-%dT%H")[: service.precision]
            faults = service.lacks(row) + ([] if (row["published_at"] or "").startswith(hour) else ["published %s" % row["published_at"]])
            if faults:
                print("%s %d: %s" % (service.name, n, ", ".join(faults)))
            if service.below and not found.get(service.below + "-below", {}).pop(Item(service, "", n).id, None):
                print("%s %d: no %s" % (service.name, n, service.below))
    for name, rows in found.items():
        if rows:
            print("%s: %s, which nobody led to" % (name, list(rows)[:3]))


def fates(mode, sources):
    with open(sources) as lines:
        for row in map(json.loads, lines):
            service = next(s for s in SERVICES if s.name == row["source"].split("(")[0])
            if row["outcome"] not in service.fates(mode):
                print("%s: %s (%s), wanted %s" % (row["source"], row["outcome"], row["why"], " or ".join(service.fates(mode))))


def read_asked(path):
    """Addresses asked of each service itself, in order."""
    asked = {s.name: [] for s in SERVICES}
    with open(path) as lines:
        for line in lines:
            host, slash, target = line.split(" ")[2].removeprefix("http://").partition("/")
            one = Asked(host, slash + target, {}, "")
            service = next((s for s in SERVICES if s.match(one)), None)
            if service and one.path != service.login and not re.search("[0-9]{9}", (service.match(one).groups() or ("",))[0] or ""):
                asked[service.name].append(urllib.parse.unquote(line.split(" ")[2]))
    return asked


def described(folder, name, pattern):
    with open(os.path.join(folder, name + ".yaml")) as file:
        found = re.search(pattern, file.read(), re.M)
    return found and found.group(1)


def since(path, folder):
    for name, urls in read_asked(path).items():
        mark = described(folder, name, '^since: .*add: "([a-zA-Z_]+=)')
        if mark and not any(re.search("[?&]" + mark + ".", url) for url in urls):
            print("%s: asked without %s: %s" % (name, mark, urls))


def pages(path, folder):
    for name, urls in read_asked(path).items():
        limit = int(described(folder, name, "^page: .*limit: ([0-9]+)") or 1)
        if len(urls) > limit and name != "sitemap":
            print("%s: %d pages, where %d are allowed" % (name, len(urls), limit))
        if not urls or any(a == b for a, b in zip(urls, urls[1:])):
            print("%s: asked the same again: %s" % (name, urls[:4]))


if __name__ == "__main__":
    command, rest = sys.argv[1], sys.argv[2:]
    if command == "keys":
        names = {s.key[2] for s in SERVICES if s.key} | {"BSKY_IDENTIFIER", "BSKY_APP_PASSWORD", "REDDIT_CLIENT_ID", "REDDIT_CLIENT_SECRET"}
        print("\n".join("%s=%s-s3cret" % (name, name.lower()) for name in sorted(names)))
    elif command == "names":
        print("\n".join(s.name for s in SERVICES))
    else:
        {f.__name__: f for f in (brand, serve, judge, fates, since, pages)}[command](*rest)
