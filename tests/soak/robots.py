#!/usr/bin/env python3
"""Thousands of robots.txt as sites really write them, asked of `leumund robots` and of others.

The judge is a second reading of RFC 9309 that shares no line with ours: the matcher that Google published, written anew (class Reference), with the few
points in which we follow the RFC's text instead, each under its name. Every answer of ours must be the reference's; where that differs from Google's own
reading the point is counted. Protego and reppy are asked, too, where they are installed, and their differences are sorted by cause.

    robots.py LEUMUND [--files 4000] [--seed 1] [--show CLASS] [--dir DIR]

--show prints examples of a class; --dir reads files of a folder instead of making them. urllib.robotparser is not asked: it knows no wildcards and takes the first match.
"""
import argparse
import collections
import functools
import os
import random
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from robots_files import make_file, make_targets  # noqa: E402

AGENTS = ["leumund", "Leumund/0.1 (+https://www.telvia.example/bot)", "Googlebot", "GPTBot", "bingbot", "AhrefsBot"]
KEYS = [("agent", r"user-agent|useragent|user agent"), ("allow", r"allow"), ("disallow", r"disallow|dissallow|dissalow|disalow|diasllow|disallaw")]

# Where we do not read as Google does, and by what right.
POINTS = {
    "encoding": "RFC 9309, 2.2.2: unreserved characters are compared decoded, reserved ones encoded, non-ASCII of an address encoded",
    "index": "Google alone takes an allowed …/index.html for an allowed …/",
    "digits": "a product token with digits is another one: MJ12bot is not MJ",
    "robots": "RFC 9309, 2.2.2: /robots.txt itself is always allowed",
    "size": "RFC 9309, 2.5: the first 500 KiB are read; the line that is cut there is not",
    "slashes": "a path may begin with two slashes; Google takes what follows for a host",
    "spaces": "a blank in a pattern is compared as %20, which is how an address must be written",
    "line": "Google cuts lines after 16,663 bytes",
}
SIZE = 500 * 1024
UNRESERVED = set(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
RESERVED_ALIKE = set(b":@!'(),;[]")  # mean the same encoded or not; "/?#&=+" part things and do not
UNSAFE = set(b" \"<>\\^`{|}$*") | set(range(0x21)) | set(range(0x7f, 0x100))


def canonical(text, pattern, slashes):
    """RFC 9309's form of a path or pattern. slashes: %2F behind "?" (or a wildcard that may stand for it) is "/"."""
    out, open_query, at = bytearray(), False, 0
    while at < len(text):
        byte, step = text[at], 1
        open_query = open_query or byte == ord("?") or (pattern and byte == ord("*"))
        if pattern and byte == ord("*"):
            out.append(byte)
        elif byte == ord("%") and re.fullmatch(rb"[0-9a-fA-F]{2}", text[at + 1:at + 3]):
            byte, step = int(text[at + 1:at + 3], 16), 3
            plain = byte in UNRESERVED or byte in RESERVED_ALIKE or (slashes and open_query and byte == ord("/"))
            out += bytes([byte]) if plain else b"%%%02X" % byte
        else:
            out += b"%%%02X" % byte if byte in UNSAFE else bytes([byte])
        at += step
    return bytes(out)


@functools.lru_cache(1 << 18)
def globber(pattern, anchored):
    regex = b".*?".join(re.escape(piece) for piece in re.split(rb"\*+", pattern))
    return re.compile(regex + (rb"\Z" if anchored else b""), re.S).match


@functools.lru_cache(1 << 18)
def matcher(value, points):
    """Of a pattern: its length, and forms of matchers with the forms of path that they take."""
    anchored = value.endswith(b"$")
    pattern = value[:-1] if anchored else value
    if "encoding" in points:
        return len(canonical(pattern, True, False)) + anchored, [(globber(canonical(pattern, True, slashes), anchored), slashes) for slashes in (False, True)]
    pattern = re.sub(rb"%[0-9a-fA-F]{2}", lambda m: m.group().upper(), pattern)
    pattern = re.sub(rb"[\x80-\xff]", lambda m: b"%%%02X" % m.group()[0], pattern)
    if "spaces" in points:
        pattern = pattern.replace(b" ", b"%20")
    return len(pattern) + anchored, [(globber(pattern, anchored), None)]


class Reference:
    def __init__(self, file, agent, points):
        self.points = frozenset(points)
        token = rb"[a-zA-Z0-9_-]*" if "digits" in points else rb"[a-zA-Z_-]*"
        agent = re.match(token, agent.encode()).group().lower()
        if "size" in points and len(file) > SIZE:
            file = file[:SIZE]
            file = file[:max(file.rfind(b"\n"), file.rfind(b"\r")) + 1]
        for byte in b"\xef\xbb\xbf":
            if file[:1] != bytes([byte]):
                break
            file = file[1:]
        self.specific, self.globally, named, for_us, for_all, ruled = [], [], False, False, False, False
        for line in re.split(rb"[\r\n]", file):
            pair = self.split(line if "line" in points else line[:16663])
            if not pair:
                continue
            key, value = pair
            if key == "agent":
                if ruled:
                    for_us = for_all = ruled = False
                if re.match(rb"\*(\s|\Z)", value):
                    for_all = True
                elif agent and re.match(token, value).group().lower() == agent:
                    for_us = named = True
            elif for_us or for_all:
                ruled = True
                (self.specific if for_us else self.globally).append((key, value))
        self.rules = self.specific if named else self.globally

    @staticmethod
    def split(line):
        line = line.split(b"#")[0].strip()
        if b":" in line:
            name, value = line.split(b":", 1)
        else:
            words = line.replace(b"\t", b" ").split(b" ")
            words = [word for word in words if word]
            if len(words) != 2:
                return None
            name, value = words
        name = name.strip().decode("latin-1").lower()
        for key, names in KEYS:
            if re.match(names, name):
                return key, value.strip()
        return None

    def target(self, address):
        if not ("slashes" in self.points and address.startswith(b"/")):
            address = re.sub(rb"^//", b"", address) if not address.startswith(b"/") or address.startswith(b"//") else address
            if re.match(rb"[^/?;]*://", address):
                address = address.split(b"://", 1)[1]
            at = re.search(rb"[/?;#]" if "slashes" in self.points else rb"[/?;]", address)
            address = address[at.start():] if at else b""
        address = address.split(b"#")[0]
        return address if address.startswith(b"/") else b"/" + address

    def hits(self, value, forms):
        size, matchers = matcher(value, self.points)
        return size if any(match(forms[form]) for match, form in matchers) else -1

    def allows(self, address):
        path = self.target(address)
        if "robots" in self.points and path == b"/robots.txt":
            return True
        best = {"allow": 0, "disallow": 0}
        forms = {None: path, False: canonical(path, False, False), True: canonical(path, False, True)}
        for key, value in self.rules:
            size = self.hits(value, forms)
            if size < 0 and key == "allow" and "index" not in self.points:
                index = re.search(rb"/index\.htm[^/]*\Z", value)
                size = self.hits(value[:index.start() + 1] + b"$", forms) if index else -1
            best[key] = max(best[key], size)
        return best["disallow"] <= best["allow"]


def point_of(file, agent, address, ours):
    """Which single point makes Google's answer ours."""
    everything = set(POINTS)
    alone = [name for name in POINTS if Reference(file, agent, {name}).allows(address) == ours]
    return alone[0] if alone else next((name for name in POINTS if Reference(file, agent, everything - {name}).allows(address) != ours), "several points")


# --- other programs

def protego_asker(file):
    from protego import Protego
    parsed = Protego.parse(file.decode("utf-8", "replace"))
    return lambda address, agent: parsed.can_fetch(address.decode("utf-8", "replace"), agent)


def reppy_asker(file):
    from reppy.robots import Robots
    parsed = Robots.parse("https://site.example/robots.txt", file)
    return lambda address, agent: parsed.allowed(address.decode("utf-8", "replace"), agent)


PEERS = {"protego": protego_asker, "reppy": reppy_asker}
# Causes by which other programs differ; the first that the file or the address shows is taken.
CAUSES = [
    ("a name inside our name", lambda f, a, t: any(n != a and n in a for n in agents_of(f))),
    ("an agent with stars", lambda f, a, t: any("*" in n and n != "*" for n in agents_of(f, rb".*"))),
    ("an agent with version or further words", lambda f, a, t: any(n.split("/")[0].split(" ")[0].rstrip(",;") != n for n in agents_of(f, rb".*"))),
    ("a path without its slash", lambda f, a, t: re.search(rb"(?im)^\s*(dis)?allow\s*[: ]\s*[^/\s#]", f.replace(b"\r", b"\n"))),
    ("an address with two slashes", lambda f, a, t: re.search(rb"(\A|[^:])//", t)),
    ("/robots.txt itself", lambda f, a, t: t.endswith(b"/robots.txt")),
    ("index.html", lambda f, a, t: re.search(rb"(?i)/index\.htm", f)),
    ("lines that they end elsewhere", lambda f, a, t: re.search(rb"[\x0b\x0c\x1c-\x1e]|\xc2\x85|\xe2\x80[\xa8\xa9]", f)),
    ("a mark of byte order", lambda f, a, t: f.startswith(b"\xef\xbb")),
    ("keys that go on, or have no colon", lambda f, a, t: re.search(rb"(?im)^\s*((dis)?allow|user-?agent)([^: \t\r\n]|\s*$|[ \t]+[^: \t])", f)),
    ("other lines between agents", lambda f, a, t: re.search(rb"(?i)user-agent[^\r\n]*[\r\n]+\s*(?!user-agent|(dis)?allow|#|[\r\n])[^\r\n]", f)),
    ("nothing behind the colon", lambda f, a, t: re.search(rb"(?im)^\s*((dis)?allow|user-agent)\s*:\s*(#.*)?$", f)),
    ("a dollar sign", lambda f, a, t: b"$" in f or b"$" in t or b"%24" in t),
    ("how reserved and other characters are encoded", lambda f, a, t: re.search(rb"[^\x21-\x7e\s]|%|[;:@!'(),\[\]{}|<> ]", t) or b"%" in f),
]


def agents_of(file, token=rb"[^\s#]*"):
    return [n.decode("latin-1").strip().lower() for n in re.findall(rb"(?im)^\s*user-?agent\s*:\s*(" + token + rb")", file.replace(b"\r", b"\n"))]


def cause_of(file, agent, address):
    name = re.match(r"[a-zA-Z0-9_-]*", agent).group().lower()
    return next((cause for cause, shows in CAUSES if shows(file, name, address)), "no known cause")


def ours(program, path, agent, targets):
    said = subprocess.run([program, "robots", "--agent", agent, path], input=b"\n".join(targets) + b"\n", capture_output=True)
    answers = said.stdout.split(b"\n")[:-1]
    if said.returncode or len(answers) != len(targets):
        sys.exit("not ok robots: %s ended with %d: %s" % (path, said.returncode, said.stderr.decode("utf-8", "replace")))
    return [answer == b"1" for answer in answers]


def files_of(options):
    if options.dir:
        for name in sorted(os.listdir(options.dir))[:options.files]:
            with open(os.path.join(options.dir, name), "rb") as handle:
                yield handle.read()
    else:
        for number in range(options.files):
            yield make_file(random.Random("%d/%d" % (options.seed, number)), number)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--files", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", default="")
    parser.add_argument("--most", type=int, default=5)
    parser.add_argument("--dir")
    options = parser.parse_args()
    peers = {}
    for name, asker in PEERS.items():
        try:
            asker(b"")
            peers[name] = asker
        except ImportError:
            print("skipped robots beside %s: it is not installed" % name)
    asked, wrong, points, causes, shown = 0, 0, collections.Counter(), collections.Counter(), collections.Counter()

    def show(what, file, agent, address, said):
        if what != options.show and what != "wrong" or shown[what] >= options.most:
            return
        shown[what] += 1
        print("--- %s: %s for %s is %s by ours\n%s" % (what, address.decode("utf-8", "backslashreplace"), agent, said, file[:1500].decode("utf-8", "backslashreplace")))

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "robots.txt")
        for number, file in enumerate(files_of(options)):
            rnd = random.Random("%d/%d targets" % (options.seed, number))
            targets = make_targets(rnd, file)
            with open(path, "wb") as handle:
                handle.write(file)
            askers = {name: asker(file) for name, asker in peers.items()}
            for agent in rnd.sample(AGENTS, 2):
                reference, google = Reference(file, agent, set(POINTS)), Reference(file, agent, set())
                for address, said in zip(targets, ours(options.program, path, agent, targets)):
                    asked += 1
                    if reference.allows(address) != said:
                        wrong += 1
                        show("wrong", file, agent, address, said)
                    if google.allows(address) != said:
                        point = point_of(file, agent, address, said)
                        points[point] += 1
                        show(point, file, agent, address, said)
                    for name, asker in askers.items():
                        if bool(asker(address, agent)) != said:
                            cause = "%s: %s" % (name, cause_of(file, agent, address))
                            causes[cause] += 1
                            show(cause, file, agent, address, said)
    print("%d addresses asked of %d files, seed %d" % (asked, number + 1, options.seed))
    for point, count in points.most_common():
        print("%7d unlike Google's reading: %s" % (count, POINTS.get(point, point)))
    for cause, count in causes.most_common():
        print("%7d unlike %s" % (count, cause))
    print("%s robots: %d of %d answers are not the reference's" % ("not ok" if wrong else "ok", wrong, asked))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
