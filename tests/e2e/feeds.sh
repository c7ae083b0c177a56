#!/bin/bash
# Feeds with an independent reading beside each (title, address, id, author, times, text): `parse --as feed` agrees with it.
# The pairs lie beside the project, not in it: without them the test is skipped.
pairs=$ROOT/../shared/data/feeds/gofeed-translator
if [ ! -d "$pairs" ]; then
  echo "skipped feeds no ../shared"
  exit 0
fi
command -v python3 >/dev/null || { echo "skipped feeds python3 is not there"; exit 0; }
PAIRS=$pairs python3 - <<'PYTHON'
import html, json, os, re, subprocess
from glob import glob

leumund, folder = os.environ["LEUMUND"], os.environ["PAIRS"]


def plain(s):
    s = re.sub(r"<[^>]*>", " ", s or "")
    return re.sub(r"\W+", " ", html.unescape(re.sub(r"<[^>]*>", " ", html.unescape(s)))).strip().lower()


def instant(s):
    s = re.sub(r"\.\d+", "", s or "")
    return s.replace("+00:00", "Z")


def differs(item, post):
    """What of an item of the independent reading is not in the post."""
    if plain(item.get("title")) and plain(item["title"]) not in plain((post["title"] or "") + " " + (post["text"] or "")):
        return "title"
    if item.get("link") and item["link"].strip() != post["url"] and re.match(r"https?://", item["link"].strip()):
        return "address"
    if item.get("guid") and item["guid"].strip() != post["id"]:
        return "id"
    name = (item.get("author") or {}).get("name")
    if name and plain(name) != plain(post["author"]):
        return "author"
    for ours, theirs in (("published_at", "publishedParsed"), ("updated_at", "updatedParsed")):
        if item.get(theirs) and post[ours] and instant(item[theirs]) != instant(post[ours]):
            return ours
    if item.get("publishedParsed") and not post["published_at"]:
        return "published_at"
    words = plain(item.get("content") or item.get("description"))
    if words and words not in plain(post["text"]):
        return "text"
    return None


for file in sorted(glob(folder + "/*/*.xml") + glob(folder + "/json/*.json")):
    base, extension = os.path.splitext(file)
    want = base + ("_expected.json" if extension == ".json" else ".json")
    if base.endswith("_expected") or not os.path.exists(want) or (extension == ".json" and want == file):
        continue
    name = "feeds/" + os.path.relpath(file, folder)
    ran = subprocess.run([leumund, "parse", "--as", "feed", "--now", "2026-11-20", file], capture_output=True, text=True)
    posts = [p for p in map(json.loads, ran.stdout.splitlines()) if "error" not in p]
    items = json.load(open(want)).get("items") or []
    said = [i for i in items if i.get("title") or i.get("description") or i.get("content")]
    wrong = None
    if ran.returncode > 1:
        wrong = "ended with %d" % ran.returncode
    elif not len(said) <= len(posts) <= len(items):
        wrong = "%d posts, want %d of %d items" % (len(posts), len(said), len(items))
    elif len(said) == len(posts):
        wrong = next((d for d in map(differs, said, posts) if d), None)
    print(("not ok %s: %s" if wrong else "ok %s%s") % (name, wrong or ""))
PYTHON
