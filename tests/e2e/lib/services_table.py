"""What each service answers, written by its documentation: how it counts pages, what it wants to know, what a post looks like."""
import json
import re

PAGE = 2  # posts a page
SERVICES = []


class Pager:
    """kind: none, number, offset, cursor, link (next in the header), address (next in the body), before (posts below an id)."""

    def __init__(self, kind="", param="", start=1, step=PAGE, inclusive=False, first=""):
        self.kind, self.param, self.start, self.step, self.inclusive, self.first = kind, param, start, step, inclusive, first

    def at(self, query):
        value = query.get(self.param)
        if "input_json" in query:
            value = json.loads(query["input_json"]).get(self.param)
        if value is None or self.kind == "before" or value == self.first:
            return 0
        if self.kind in ("number", "link"):
            return (int(value) - self.start) * PAGE
        return int(value) // self.step * PAGE if self.kind == "offset" else int(value[6:])

    def value(self, at):
        if self.kind in ("number", "link"):
            return str(at // PAGE + self.start)
        return str(at // PAGE * self.step) if self.kind == "offset" else "+next/%d" % at


class Service:
    def __init__(self, name, params, address, pager, key, without, below, login, shape):
        self.name, self.params, self.pager, self.below, self.shape = name, params, pager, below, shape
        self.host, self.path = address.split("/", 1)
        self.key = key  # (where, name, variable of the environment)
        self.without, self.login, self.precision = without.split(), login, 13
        self.most, self.single = 99, 2  # posts that a round sees, posts of a list of one page
        self.hollow = ""  # what an answer without posts is, where it is not simply empty
        self.granted = ["Bearer granted-t0ken"]
        self.grant = {"accessJwt": "granted-t0ken", "access_token": "granted-t0ken", "token_type": "bearer", "expires_in": 3600}
        self.refusal = {"error": {"message": "not for you", "code": 190}} if key and key[0] == "query" else {"error": "not for you", "message": "not for you"}

    def count(self, mode):
        """Posts of its list; the last one is new."""
        return (6 if self.pager.kind else self.single) + (mode == "new" and self.single > 1)

    def fates(self, mode):
        return {"empty": [self.hollow or "empty"], "401": ["blocked"], "403": ["blocked", "rate limited"],
                # A single item is kept for the next run.
                "429": ["rate limited"]}.get(mode, ["ok", "unchanged"])

    def match(self, asked):
        if self.login and asked.host + asked.path == self.login_host + self.login:
            return re.match("", "")
        return asked.host == self.host and re.fullmatch("/" + self.path, asked.path + ("?" + asked.raw if "\\?" in self.path else ""))

    def let_in(self, asked):
        if not self.key:
            return True
        where, name, variable = self.key
        got = asked.query.get(name) if where == "query" else asked.headers.get(name)
        return got == ("Bearer " if name == "Authorization" else "") + variable.lower() + "-s3cret"

    def lacks(self, row):
        """What a post in the corpus should have and has not."""
        wanted = [name for name in ("author", "url") if name not in self.without]
        faults = ["no " + name for name in wanted if not row[name]]
        if ("rating" not in self.without) != (row["rating"] is not None):
            faults.append("rating %s" % row["rating"])
        if row["author"] and not re.fullmatch("[0-9a-f]{32}", row["author"]):
            faults.append("author %s" % row["author"])
        return faults


def service(name, params, address, pager=None, key=None, without="rating", below=None, login=None, **more):
    def add(shape):
        one = Service(name, params, address, pager or Pager(), key, without, below, None, shape)
        if login:
            one.login_host, path = login.split("/", 1)
            one.login = "/" + path
        SERVICES.append(one)
        for attribute, value in more.items():
            setattr(one, attribute, value)
        return shape

    return add


def bearer(variable):
    return ("header", "Authorization", variable)


def in_query(name, variable):
    return ("query", name, variable)


def cursor(param, first=""):
    return Pager("cursor", param, first=first)


def atom(items, next_page=None, entry=lambda i: ""):
    link = '<link rel="next" href="%s"/>' % next_page.replace("&", "&amp;") if next_page else ""
    return '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Alle</title>%s%s</feed>' % (
        link, "".join('<entry><id>urn:%d</id><title>%s</title><link href="https://%s/e/%d"/><published>%s</published><author><name>%s</name></author>%s</entry>' % (
            i.id, i.title, "atom.example", i.id, i.iso, i.author, entry(i)) for i in items))


def content(i, tail=""):
    return '<content type="html">%s</content>' % (i.html + tail).replace("&", "&amp;").replace("<", "&lt;")


# ---- Bluesky

def bsky(i):
    did = "did:plc:%s" % i.author
    return {"uri": "at://%s/app.bsky.feed.post/%d" % (did, i.id), "cid": "c", "author": {"did": did, "handle": i.author + ".example"},
            "record": {"$type": "app.bsky.feed.post", "text": i.text, "createdAt": i.iso, "langs": ["de"]}, "replyCount": 0, "repostCount": 0,
            "likeCount": 1, "indexedAt": i.iso, "labels": []}


def with_cursor(p, body):
    return dict(body, cursor=p.value) if p.value else body


@service("bluesky-author", {"actor": "ute.example"}, "public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed", cursor("cursor"))
def _(p):
    return with_cursor(p, {"feed": [{"post": bsky(i)} for i in p.items]})


@service("bluesky-posts", {"posts": "at://did:plc:x/app.bsky.feed.post/1"}, "public.api.bsky.app/xrpc/app.bsky.feed.getPosts")
def _(p):
    return {"posts": [bsky(i) for i in p.items]}


@service("bluesky-quotes", {"post": "at://did:plc:x/app.bsky.feed.post/1"}, "public.api.bsky.app/xrpc/app.bsky.feed.getQuotes", cursor("cursor"))
def _(p):
    return with_cursor(p, {"uri": p.asked.query["uri"], "posts": [bsky(i) for i in p.items]})


@service("bluesky-search", {"query": "Telvia"}, "bsky.social/xrpc/app.bsky.feed.searchPosts", cursor("cursor"),
         login="bsky.social/xrpc/com.atproto.server.createSession")
def _(p):
    return with_cursor(p, {"posts": [bsky(i) for i in p.items], "hitsTotal": p.total})


@service("bluesky-thread", {"post": "at://did:plc:x/app.bsky.feed.post/9"}, "public.api.bsky.app/xrpc/app.bsky.feed.getPostThread")
def _(p):
    kind = "app.bsky.feed.defs#threadViewPost"
    if not p.items:
        return {"thread": {"$type": "app.bsky.feed.defs#notFoundPost", "uri": p.asked.query["uri"], "notFound": True}}
    return {"thread": {"$type": kind, "post": bsky(p.items[0]), "replies": [{"$type": kind, "post": bsky(i), "replies": []} for i in p.items[1:]]}}


# ---- Discourse, Flarum, NodeBB, Khoros

def discourse(i):
    return {"id": i.id, "username": i.author, "user_id": i.n, "created_at": i.iso, "updated_at": i.iso, "cooked": i.html, "blurb": i.text, "post_number": i.n,
            "topic_id": i.id, "topic_slug": "netz", "reply_count": 0, "reads": 3, "hidden": False, "user_deleted": False}


@service("discourse-posts", {"host": "discourse.example"}, "discourse.example/posts\\.json", Pager("before", "before", inclusive=True))
def _(p):
    return {"latest_posts": [discourse(i) for i in p.items]}


@service("discourse-topic", {"host": "discourse.example", "topic": "77"}, "discourse.example/t/([0-9]+)\\.json", Pager("number", "page"))
def _(p):
    return {"title": "Netz", "post_stream": {"posts": [discourse(i) for i in p.items], "stream": [1]}, "id": int(p.key)}


@service("discourse-search", {"host": "discourse.example", "query": "telvia"}, "discourse.example/search\\.json", Pager("number", "page"), below="discourse-topic")
def _(p):
    return {"posts": [discourse(i) for i in p.items], "topics": [{"id": i.id, "title": "Netz", "slug": "netz"} for i in p.items],
            "grouped_search_result": {"more_full_page_results": None if p.last else True}}


def flarum_post(i, discussion):
    return {"type": "posts", "id": str(i.id), "attributes": {"number": i.n, "createdAt": i.iso, "contentType": "comment", "contentHtml": i.html},
            "relationships": {"user": {"data": {"type": "users", "id": str(i.n)}}, "discussion": {"data": {"type": "discussions", "id": discussion}}}}


def flarum_user(i):
    return {"type": "users", "id": str(i.n), "attributes": {"username": i.author, "displayName": i.author}}


def flarum_links(p):
    return {"first": "https://flarum.example/", **({"next": p.next} if p.next else {})}


@service("flarum", {"host": "flarum.example", "query": "telvia"}, "flarum.example/api/discussions", Pager("offset", "page[offset]"), below="flarum-discussion")
def _(p):
    return {"links": flarum_links(p), "data": [
        {"type": "discussions", "id": str(i.id), "attributes": {"title": i.title, "slug": "%d-netz" % i.id, "createdAt": i.iso, "commentCount": 2},
         "relationships": {"user": {"data": {"type": "users", "id": str(i.n)}}, "firstPost": {"data": {"type": "posts", "id": str(i.id)}}}} for i in p.items],
        "included": [flarum_user(i) for i in p.items] + [{"type": "posts", "id": str(i.id), "attributes": {"contentHtml": i.html}} for i in p.items]}


@service("flarum-discussion", {"host": "flarum.example", "discussion": "12"}, "flarum.example/api/discussions/([0-9]+)")
def _(p):
    return {"data": {"type": "discussions", "id": p.key, "attributes": {"title": "Netz"}},
            "included": [flarum_post(i, p.key) for i in p.items] + [flarum_user(i) for i in p.items]}


@service("flarum-page", {"url": "https://flarum-page.example/d/12-netz"}, "flarum-page.example/d/12-netz")
def _(p):
    data = {"apiDocument": {"data": {"type": "discussions", "id": "12", "attributes": {"title": "Netz"}},
                            "included": [flarum_post(i, "12") for i in p.items] + [flarum_user(i) for i in p.items]}}
    return '<html><title>Netz</title><script id="flarum-json-payload" type="application/json">%s</script></html>' % json.dumps(data)


@service("flarum-posts", {"host": "flarum.example"}, "flarum.example/api/posts", Pager("offset", "page[offset]"))
def _(p):
    return {"links": flarum_links(p), "data": [flarum_post(i, "13") for i in p.items],
            "included": [flarum_user(i) for i in p.items] + [{"type": "discussions", "id": "13", "attributes": {"title": "Netz"}}]}


@service("nodebb", {"host": "nodebb.example", "topic": "3"}, "nodebb.example/api/topic/3", Pager("number", "page"))
def _(p):
    return {"tid": 3, "title": "Netz", "pagination": {"pageCount": p.pages, "currentPage": 1}, "posts": [
        {"pid": i.id, "tid": 3, "uid": i.n, "content": i.html, "timestampISO": i.iso, "votes": 0, "deleted": 0, "user": {"username": i.author}} for i in p.items]}


@service("khoros", {"host": "khoros.example", "query": "telvia"}, "khoros.example/api/2\\.0/search")
def _(p):
    return {"status": "success", "message": "", "http_code": 200, "data": {"type": "messages", "list_item_type": "message", "size": len(p.items), "items": [
        {"type": "message", "id": str(i.id), "subject": i.title, "body": i.html, "post_time": i.iso, "view_href": "https://khoros.example/m/%d" % i.id,
         "author": {"login": i.author, "id": str(i.n)}, "conversation": {"id": "50"}} for i in p.items]}}


# ---- Facebook, Instagram, Threads

def graph(p, data):
    # The last page has cursors, too, but no next.
    paging = {"cursors": {"before": "b", "after": p.value or "+next/%d" % p.total}}
    if p.next:
        paging["next"] = p.next
    return {"data": data, "paging": paging} if data else {"data": []}


@service("facebook-comments", {"post": "1_2"}, "graph.facebook.com/v[0-9.]+/1_2/comments", cursor("after"), in_query("access_token", "FACEBOOK_TOKEN"))
def _(p):
    return graph(p, [{"id": "1_%d" % i.id, "message": i.text, "created_time": i.iso.replace("Z", "+0000"), "from": {"name": i.author, "id": str(i.n)},
                      "like_count": 0, "comment_count": 0, "permalink_url": "https://www.facebook.com/1/posts/%d" % i.id} for i in p.items])


@service("facebook-ratings", {"page": "1234"}, "graph.facebook.com/v[0-9.]+/1234/ratings", cursor("after"), in_query("access_token", "FACEBOOK_TOKEN"), without="url")
def _(p):
    return graph(p, [{"open_graph_story": {"id": str(i.id)}, "review_text": i.text, "created_time": i.iso.replace("Z", "+0000"),
                      "recommendation_type": "negative", "reviewer": {"name": i.author, "id": str(i.n)}} for i in p.items])


@service("instagram-comments", {"media": "178"}, "graph.facebook.com/v[0-9.]+/178/comments", cursor("after"), in_query("access_token", "INSTAGRAM_TOKEN"), without="rating url")
def _(p):
    return graph(p, [{"id": str(i.id), "text": i.text, "timestamp": i.iso.replace("Z", "+0000"), "username": i.author, "like_count": 0} for i in p.items])


@service("instagram-media", {"hashtag": "179", "user": "18"}, "graph.facebook.com/v[0-9.]+/179/recent_media", cursor("after"), in_query("access_token", "INSTAGRAM_TOKEN"), without="rating author")
def _(p):
    return graph(p, [{"id": str(i.id), "caption": i.text, "media_type": "IMAGE", "permalink": "https://www.instagram.com/p/%d/" % i.id,
                      "timestamp": i.iso.replace("Z", "+0000"), "like_count": 1, "comments_count": 0} for i in p.items])


@service("threads", {"query": "Telvia"}, "graph.threads.net/v1.0/keyword_search", cursor("after"), in_query("access_token", "THREADS_TOKEN"))
def _(p):
    return graph(p, [{"id": str(i.id), "text": i.text, "permalink": "https://www.threads.net/@u/post/%d" % i.id, "timestamp": i.iso.replace("Z", "+0000"),
                      "username": i.author, "is_reply": False} for i in p.items])


# ---- GitHub, Hacker News, Stack Exchange, Reddit

def github(i):
    return {"id": i.id, "number": i.n, "html_url": "https://github.com/telvia/app/issues/%d" % i.id, "user": {"login": i.author, "html_url": "https://github.com/" + i.author},
            "created_at": i.iso, "updated_at": i.iso, "title": i.title, "body": i.text, "comments": 1, "issue_url": "https://api.github.com/repos/telvia/app/issues/9",
            "comments_url": "https://api.github.com/repos/telvia/app/issues/%d/comments" % i.id}


@service("github-comments", {"repository": "telvia/app"}, "api.github.com/repos/telvia/app/issues/(?:([0-9]{9,})/)?comments", Pager("link", "page"), bearer("GITHUB_TOKEN"))
def _(p):
    return [{k: v for k, v in github(i).items() if k not in ("comments", "comments_url", "title", "number")} for i in p.items]


@service("github-issues", {"query": "telvia"}, "api.github.com/search/issues", Pager("link", "page"), bearer("GITHUB_TOKEN"), below="github-comments")
def _(p):
    return {"total_count": p.total, "incomplete_results": False, "items": [github(i) for i in p.items]}


@service("github-reviews", {"repository": "telvia/app"}, "api.github.com/repos/telvia/app/pulls/comments", Pager("link", "page"), bearer("GITHUB_TOKEN"))
def _(p):
    return [dict(github(i), pull_request_url="https://api.github.com/repos/telvia/app/pulls/9") for i in p.items]


@service("hackernews", {"query": "telvia"}, "hn.algolia.com/api/v1/search_by_date", Pager("number", "page", start=0))
def _(p):
    return {"hits": [{"objectID": str(i.id), "author": i.author, "created_at_i": i.unix, "created_at": i.iso, "comment_text": i.html, "story_id": 1, "parent_id": 1,
                      "_tags": ["comment", "author_" + i.author, "story_1"]} for i in p.items], "nbPages": p.pages, "page": 0, "hitsPerPage": PAGE}


@service("hackernews-thread", {"item": "9"}, "hn.algolia.com/api/v1/items/9", hollow="ok")
def _(p):
    top = {"id": 9, "created_at_i": 1776600000, "type": "story", "author": "ann", "title": "Etwas anderes", "text": None, "story_id": 9, "parent_id": None}
    return dict(top, children=[{"id": i.id, "created_at_i": i.unix, "type": "comment", "author": i.author, "text": i.html, "parent_id": 9, "story_id": 9, "children": []}
                               for i in p.items])


@service("stackexchange-search", {"query": "telvia", "site": "stackoverflow"}, "api.stackexchange.com/2\\.3/search/advanced", Pager("number", "page"), in_query("key", "STACKEXCHANGE_KEY"))
def _(p):
    return {"items": [{"question_id": i.id, "link": "https://stackoverflow.com/questions/%d/x" % i.id, "owner": {"display_name": i.author, "user_id": i.n,
                       "link": "https://stackoverflow.com/users/%d" % i.n}, "creation_date": i.unix, "title": i.title, "body": i.html, "score": 0, "answer_count": 0}
                      for i in p.items], "has_more": not p.last, "quota_max": 10000, "quota_remaining": 9000}


def reddit(i):
    return {"kind": "t3", "data": {"name": "t3_%d" % i.id, "permalink": "/r/de/comments/%d/x/" % i.id, "author": i.author, "author_fullname": "t2_%d" % i.n,
                                   "created_utc": float(i.unix), "title": "Netz", "selftext": i.text, "score": 1, "num_comments": 0, "subreddit": "de", "edited": False}}


@service("reddit-api", {"query": "Telvia"}, "oauth.reddit.com/search", cursor("after"), login="www.reddit.com/api/v1/access_token")
def _(p):
    return {"kind": "Listing", "data": {"after": p.value, "before": None, "children": [reddit(i) for i in p.items]}}


@service("reddit-thread", {"thread": "abc"}, "oauth.reddit.com/comments/abc", login="www.reddit.com/api/v1/access_token")
def _(p):
    return [{"kind": "Listing", "data": {"children": []}}, {"kind": "Listing", "data": {"children": [
        {"kind": "t1", "data": {"name": "t1_%d" % i.id, "permalink": "/r/de/comments/abc/x/%d/" % i.id, "author": i.author, "created_utc": float(i.unix), "body": i.text,
                                "parent_id": "t3_abc", "link_id": "t3_abc", "score": 1, "replies": ""}} for i in p.items]}}]


def reddit_feed(p):
    return atom(p.items, None, lambda i: content(i, ' submitted by <a href="https://www.reddit.com/user/x"> /u/x </a>'))


service("reddit-comments", {"subreddit": "de_EDV"}, "www.reddit.com/r/de_EDV/comments/\\.rss")(reddit_feed)
service("reddit-search", {"query": "Telvia"}, "www.reddit.com/search\\.rss")(reddit_feed)
service("reddit-subreddit", {"subreddit": "de_EDV"}, "www.reddit.com/r/de_EDV/new/\\.rss")(reddit_feed)
