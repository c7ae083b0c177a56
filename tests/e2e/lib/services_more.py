"""The other half of services_table.py: the fediverse, blogs, places and shops, videos, pages and feeds."""
import json

from services_table import PAGE, Pager, atom, bearer, content, cursor, in_query, service


# ---- Lemmy, Mastodon

def lemmy_post(i):
    url = "https://lemmy.example/post/%d" % i.id
    return {"post": {"id": i.id, "ap_id": url, "name": i.title, "body": i.text, "published": i.iso, "removed": False, "deleted": False},
            "creator": {"name": i.author, "actor_id": "https://lemmy.example/u/" + i.author}, "counts": {"comments": 1, "score": 1}}


def lemmy_comment(i):
    return dict(lemmy_post(i), comment={"id": i.id, "ap_id": "https://lemmy.example/comment/%d" % i.id, "content": i.text, "path": "0.%d" % i.id,
                                        "published": i.iso, "removed": False, "deleted": False}, counts={"score": 1, "child_count": 0})


LEMMY = {"host": "lemmy.example"}
service("lemmy-comments", LEMMY, "lemmy.example/api/v3/comment/list\\?(?:.*post_id=([0-9]+).*|.*)", Pager("number", "page"))(
    lambda p: {"comments": [lemmy_comment(i) for i in p.items]})
service("lemmy-person", dict(LEMMY, account="ute"), "lemmy.example/api/v3/user", Pager("number", "page"))(
    lambda p: {"person_view": {"person": {"id": 3, "name": "ute"}}, "posts": [], "comments": [lemmy_comment(i) for i in p.items], "moderates": []})
service("lemmy-posts", LEMMY, "lemmy.example/api/v3/post/list", cursor("page_cursor"), below="lemmy-comments")(
    lambda p: dict({"posts": [lemmy_post(i) for i in p.items]}, **({"next_page": p.value} if p.value else {})))
service("lemmy-search", dict(LEMMY, query="telvia"), "lemmy.example/api/v3/search", Pager("number", "page"))(
    lambda p: {"type_": "Posts", "posts": [lemmy_post(i) for i in p.items], "comments": [], "communities": [], "users": []})


@service("lemmy-post", dict(LEMMY, id="5"), "lemmy.example/api/v3/post", single=1, hollow="broken")
def _(p):
    return {"post_view": lemmy_post(p.items[0])} if p.items else {"post_view": None}


def toot(i):
    return {"id": str(i.id), "uri": "https://mast.example/users/%s/statuses/%d" % (i.author, i.id), "url": "https://mast.example/@%s/%d" % (i.author, i.id),
            "account": {"id": str(i.n), "acct": i.author, "url": "https://mast.example/@" + i.author}, "created_at": i.iso, "edited_at": None, "spoiler_text": "",
            "content": i.html, "replies_count": 0, "reblogs_count": 0, "favourites_count": 0, "language": "de", "visibility": "public"}


MASTODON = {"host": "mast.example"}
service("mastodon-account", dict(MASTODON, account="109"), "mast.example/api/v1/accounts/109/statuses", Pager("link", "page"), bearer("MASTODON_TOKEN"))(
    lambda p: [toot(i) for i in p.items])
service("mastodon-search", dict(MASTODON, query="telvia"), "mast.example/api/v2/search", Pager("offset", "offset", step=40), bearer("MASTODON_TOKEN"))(
    lambda p: {"accounts": [], "statuses": [toot(i) for i in p.items], "hashtags": []})
service("mastodon-tag", dict(MASTODON, tag="telvia"), "mast.example/api/v1/timelines/tag/telvia", Pager("link", "page"), bearer("MASTODON_TOKEN"))(
    lambda p: [toot(i) for i in p.items])
service("mastodon-thread", dict(MASTODON, status="114"), "mast.example/api/v1/statuses/114/context", None, bearer("MASTODON_TOKEN"))(
    lambda p: {"ancestors": [toot(i) for i in p.items[:1]], "descendants": [toot(i) for i in p.items[1:]]})


# ---- blogs and wikis

@service("ghost", {"site": "https://ghost.example"}, "ghost.example/ghost/api/content/posts/", Pager("number", "page"), in_query("key", "GHOST_CONTENT_KEY"))
def _(p):
    return {"posts": [{"id": str(i.id), "url": "https://ghost.example/%d/" % i.id, "title": i.title, "html": i.html, "authors": [{"name": i.author, "slug": i.author}],
                       "published_at": i.iso, "updated_at": i.iso} for i in p.items], "meta": {"pagination": {"page": 1, "limit": PAGE, "pages": p.pages, "total": p.total}}}


def wordpress(i, comment):
    one = {"id": i.id, "link": "https://wp.example/%d" % i.id, "type": "comment" if comment else "post", "date_gmt": i.iso[:-1], "modified_gmt": i.iso[:-1],
           "content": {"rendered": i.html, "protected": False}, "title": {"rendered": i.title}, "author_name": i.author, "author_url": "https://%s.example" % i.author,
           "parent": 0, "post": 1, "status": "approved", "_embedded": {"author": [{"name": i.author, "link": "https://wp.example/author/" + i.author}]}}
    return one


WORDPRESS = {"site": "https://wp.example"}
service("wordpress-comments", WORDPRESS, "wp.example/wp-json/wp/v2/comments\\?(?:.*[?&]post=([0-9]+).*|.*)", Pager("link", "page"))(
    lambda p: [wordpress(i, True) for i in p.items])
service("wordpress-posts", WORDPRESS, "wp.example/wp-json/wp/v2/posts", Pager("link", "page"), below="wordpress-comments")(
    lambda p: [wordpress(i, False) for i in p.items])


def wordpress_com(i):
    return {"ID": i.id, "site_ID": 1, "URL": "https://w.wordpress.com/%d" % i.id, "title": i.title, "content": i.html, "type": "comment",
            "author": {"name": i.author, "URL": "https://%s.example" % i.author, "ID": i.n}, "date": i.iso, "modified": i.iso, "status": "publish",
            "discussion": {"comment_count": 1}, "parent": False, "post": {"ID": 1, "title": "Netz"}}


API = "public-api.wordpress.com/rest/v1.1/sites/w.wordpress.com/"
service("wordpress-com-comments", {"site": "w.wordpress.com"}, API + "comments/\\?(?:.*post_id=([0-9]+).*|.*)", Pager("number", "page"))(
    lambda p: {"found": p.total, "comments": [dict(wordpress_com(i), status="approved") for i in p.items]})
service("wordpress-com-posts", {"site": "w.wordpress.com"}, API + "posts/", cursor("page_handle"), below="wordpress-com-comments")(
    lambda p: {"found": p.total, "posts": [wordpress_com(i) for i in p.items], "meta": {"next_page": p.value} if p.value else {}})


@service("mediawiki-talk", {"site": "https://wiki.example/w", "page": "Diskussion:Telvia"}, "wiki.example/w/api\\.php", cursor("rvcontinue"))
def _(p):
    body = {"query": {"pages": [{"pageid": 1, "ns": 1, "title": "Diskussion:Telvia", "revisions": [
        {"revid": i.id, "parentid": 1, "user": i.author, "timestamp": i.iso, "comment": "neu", "slots": {"main": {"content": i.text}}} for i in p.items]}]}}
    return dict(body, **{"continue": {"rvcontinue": p.value, "continue": "||"}}) if p.value else body


@service("waline", {"server": "https://waline.example", "path": "/telvia/"}, "waline.example/api/comment", Pager("number", "page"), without="rating url")
def _(p):
    return {"errno": 0, "errmsg": "", "data": {"page": 1, "totalPages": p.pages, "count": p.total, "data": [
        {"objectId": str(i.id), "comment": i.html, "nick": i.author, "link": "", "time": i.unix * 1000, "like": 0, "url": "/telvia/", "children": []} for i in p.items]}}


# ---- reviews

@service("appstore-reviews", {"app": "1"}, "itunes.apple.com/de/rss/customerreviews/page=([0-9]+)/id=1/sortby=mostrecent/json", without="")
def _(p):
    entries = [{"id": {"label": str(i.id)}, "author": {"name": {"label": i.author}, "uri": {"label": "https://itunes.apple.com/de/reviews/id%d" % i.n}},
                "title": {"label": "Netz"}, "content": {"label": i.text}, "im:rating": {"label": str(i.rating)}, "im:voteSum": {"label": "0"},
                "updated": {"label": i.iso}} for i in (p.items if p.key == "1" else [])]
    return {"feed": dict({"author": {"name": {"label": "iTunes Store"}, "uri": {"label": "http://www.apple.com/uk/itunes/"}}}, **({"entry": entries} if entries else {}))}


@service("googleplaces", {"place": "P1"}, "places.googleapis.com/v1/places/P1", None, ("header", "X-Goog-Api-Key", "GOOGLE_PLACES_KEY"), without="")
def _(p):
    body = {"id": "P1", "displayName": {"text": "Telvia Shop", "languageCode": "de"}, "rating": 3.1, "userRatingCount": 9, "reviews": [
        {"name": "places/P1/reviews/%d" % i.id, "rating": i.rating, "text": {"text": i.text}, "originalText": {"text": i.text, "languageCode": "de"}, "publishTime": i.iso,
         "authorAttribution": {"displayName": i.author, "uri": "https://www.google.com/maps/contrib/%d" % i.n},
         "googleMapsUri": "https://www.google.com/maps/reviews/%d" % i.id} for i in p.items]}
    return body if p.items else {k: v for k, v in body.items() if k != "reviews"}


@service("googleplaces-legacy", {"place": "P2"}, "maps.googleapis.com/maps/api/place/details/json", None, in_query("key", "GOOGLE_PLACES_KEY"), without="")
def _(p):
    reviews = [{"author_name": i.author, "author_url": "https://www.google.com/maps/contrib/%d" % i.n, "rating": i.rating, "text": i.text, "time": i.unix,
                "original_language": "de", "translated": False} for i in p.items]
    return {"html_attributions": [], "status": "OK", "result": dict({"name": "Telvia Shop", "url": "https://maps.google.com/?cid=1"}, **({"reviews": reviews} if reviews else {}))}


@service("kununu", {"slug": "telvia"}, "www.kununu.com/middlewares/profiles/de/telvia/reviews", Pager("number", "page"), without="")
def _(p):
    head = {"page": 1, "pagesCount": p.pages, "totalReviews": p.total}
    return dict(head, reviews=[{"uuid": str(i.id), "title": "Netz", "score": i.rating, "createdAt": i.iso, "position": "employee",
                                "texts": [{"id": "negative", "text": i.text}]} for i in p.items]) if p.items else head


@service("steam-reviews", {"app": "10180"}, "api.steampowered.com/IUserReviewsService/GetAppReviews/v1/", cursor("cursor", "*"), without="")
def _(p):
    return {"response": {"cursor": p.value or "*", "reviews": [
        {"recommendationid": str(i.id), "author": {"steamid": str(7656 + i.n)}, "timestamp_created": i.unix, "timestamp_updated": i.unix, "review": i.text,
         "voted_up": False, "comment_count": 0} for i in p.items]}}


@service("tripadvisor", {"location": "77"}, "api.content.tripadvisor.com/api/v1/location/77/reviews", None, in_query("key", "TRIPADVISOR_API_KEY"), without="")
def _(p):
    return {"data": [{"id": i.id, "lang": "de", "location_id": 77, "published_date": i.iso, "rating": i.rating, "url": "https://www.tripadvisor.com/r%d" % i.id,
                      "text": i.text, "title": "Netz", "user": {"username": i.author}} for i in p.items]}


@service("trustedshops-reviews", {"shop": "X1"}, "api.trustedshops.com/rest/public/v2/shops/X1/quality/reviews\\.json", without="author url")
def _(p):
    return {"response": {"code": 200, "status": "SUCCESS", "message": "Success", "data": {"shop": {"tsId": "X1", "reviews": [
        {"UID": str(i.id), "creationDate": i.iso, "changeDate": i.iso, "comment": i.text, "mark": "%d.00" % i.rating} for i in p.items]}}}}


@service("trustpilot-api", {"unit": "46d6"}, "api.trustpilot.com/v1/business-units/46d6/reviews", Pager("number", "page"), ("header", "apikey", "TRUSTPILOT_API_KEY"), without="")
def _(p):
    return {"links": [], "reviews": [{"id": str(i.id), "title": "Netz", "text": i.text, "stars": i.rating, "createdAt": i.iso, "updatedAt": None,
                                      "consumer": {"displayName": i.author, "id": str(i.n)}} for i in p.items]}


@service("trustpilot-page", {"domain": "telvia.example"}, "www.trustpilot.com/review/telvia\\.example", Pager("number", "page"), without="")
def _(p):
    data = {"props": {"pageProps": {"filters": {"pagination": {"totalPages": p.pages}}, "reviews": [
        {"id": str(i.id), "rating": i.rating, "title": "Netz", "text": i.text, "language": "de", "dates": {"publishedDate": i.iso, "updatedDate": None},
         "consumer": {"id": str(i.n), "displayName": i.author}, "reply": None} for i in p.items]}}}
    return '<html><title>Telvia</title><script id="__NEXT_DATA__" type="application/json">%s</script></html>' % json.dumps(data)


@service("yelp", {"business": "telvia-shop"}, "api.yelp.com/v3/businesses/telvia-shop/reviews", None, bearer("YELP_API_KEY"), without="", most=PAGE)
def _(p):
    return {"reviews": [{"id": str(i.id), "url": "https://www.yelp.com/biz/t?hrid=%d" % i.id, "text": i.text, "rating": i.rating,
                         "time_created": i.iso.replace("T", " ")[:-1], "user": {"id": str(i.n), "name": i.author}} for i in p.items], "total": p.total,
            "possible_languages": ["de"]}


@service("typeform", {"form": "lT4Z3j"}, "api.typeform.com/forms/lT4Z3j/responses", Pager("before", "before"), bearer("TYPEFORM_TOKEN"), without="author url")
def _(p):
    return {"total_items": p.total, "page_count": p.pages, "items": [{"response_id": str(i.id), "token": str(i.id), "submitted_at": i.iso, "answers": [
        {"type": "text", "text": i.text, "field": {"id": "b"}}, {"type": "number", "number": i.rating, "field": {"id": "a"}}]} for i in p.items]}


# ---- X, videos

def x(p):
    if not p.items:
        return {"meta": {"result_count": 0}}
    meta = dict({"result_count": len(p.items), "newest_id": str(p.items[0].id)}, **({"next_token": p.value} if p.value else {}))
    return {"data": [{"id": str(i.id), "author_id": str(i.n), "text": i.text, "lang": "de", "created_at": i.iso, "conversation_id": str(i.id),
                      "public_metrics": {"retweet_count": 0, "reply_count": 0, "like_count": 0}} for i in p.items],
            "includes": {"users": [{"id": str(i.n), "username": i.author, "name": i.author} for i in p.items]}, "meta": meta}


service("x-search", {"query": "Telvia"}, "api.x.com/2/tweets/search/recent", cursor("next_token"), bearer("X_BEARER_TOKEN"))(x)
service("x-posts", {"ids": "1900,1901"}, "api.x.com/2/tweets", None, bearer("X_BEARER_TOKEN"))(x)


def youtube(p, kind, items):
    body = {"kind": "youtube#" + kind, "pageInfo": {"totalResults": p.total, "resultsPerPage": PAGE}, "items": items}
    return dict(body, nextPageToken=p.value) if p.value else body


def snippet(i):
    return {"textOriginal": i.text, "textDisplay": i.text, "authorDisplayName": i.author, "authorChannelId": {"value": "UC%d" % i.n}, "publishedAt": i.iso,
            "updatedAt": i.iso, "likeCount": 0, "videoId": "v", "title": "Netz", "description": i.text, "channelTitle": i.author, "channelId": "UC%d" % i.n}


V3 = "www.googleapis.com/youtube/v3/"
YOUTUBE = in_query("key", "YOUTUBE_API_KEY")
service("youtube-comments", {"video": "F1"}, V3 + "commentThreads\\?(?:.*videoId=([0-9]+).*|.*)", cursor("pageToken"), YOUTUBE)(
    lambda p: youtube(p, "commentThreadListResponse", [{"id": str(i.id), "snippet": {"videoId": "F1", "totalReplyCount": 0, "topLevelComment": {
        "id": str(i.id), "snippet": snippet(i)}}} for i in p.items]))
service("youtube-replies", {"comment": "Ug"}, V3 + "comments", cursor("pageToken"), YOUTUBE, without="rating url")(
    lambda p: youtube(p, "commentListResponse", [{"id": str(i.id), "snippet": dict(snippet(i), parentId="Ug")} for i in p.items]))
service("youtube-search", {"query": "Telvia"}, V3 + "search", cursor("pageToken"), YOUTUBE, below="youtube-comments", most=4)(
    lambda p: youtube(p, "searchListResponse", [{"id": {"kind": "youtube#video", "videoId": str(i.id)}, "snippet": snippet(i)} for i in p.items]))
service("youtube-videos", {"videos": "a,b"}, V3 + "videos", cursor("pageToken"), YOUTUBE, below="youtube-comments")(
    lambda p: youtube(p, "videoListResponse", [{"id": str(i.id), "snippet": snippet(i), "statistics": {"commentCount": "1"}} for i in p.items]))
service("youtube-channel", {"channel": "UC1"}, "www.youtube.com/feeds/videos\\.xml")(
    lambda p: atom(p.items, None, lambda i: "<media:group><media:description>%s</media:description></media:group>" % i.text))


# ---- feeds, pages, news

service("feed", {"url": "https://feed.example/all.atom"}, "feed.example/all\\.atom", Pager("address", "page"))(
    lambda p: atom(p.items, p.next, content))


@service("gdelt", {"query": '"Telvia"'}, "api.gdeltproject.org/api/v2/doc/doc")
def _(p):
    return {"articles": [{"url": "https://news.example/%d" % i.id, "title": i.title, "seendate": i.iso.replace("-", "").replace(":", ""), "domain": i.author + ".example",
                          "language": "German"} for i in p.items]} if p.items else {}


@service("google-news", {"query": '"Telvia"'}, "news.google.com/rss/search")
def _(p):
    return '<?xml version="1.0"?><rss version="2.0"><channel><title>Telvia</title>%s</channel></rss>' % "".join(
        "<item><title>%s - Zeitung</title><link>https://news.google.com/rss/articles/%d</link><guid>%d</guid><pubDate>%s</pubDate>"
        '<source url="https://%s.example">Zeitung</source></item>' % (i.title, i.id, i.id, i.at.strftime("%a, %d %b %Y %H:%M:%S GMT"), i.author) for i in p.items)


@service("hackernews-item", {"item": "9"}, "hacker-news.firebaseio.com/v0/item/9\\.json", single=1, hollow="not found")
def _(p):
    return {"id": p.items[0].id, "type": "comment", "by": p.items[0].author, "time": p.items[0].unix, "text": p.items[0].html, "parent": 8} if p.items else None


@service("amazon-page", {"url": "https://www.amazon.de/dp/B0"}, "www.amazon.de/dp/B0", without="url", precision=10, hollow="broken")
def _(p):
    return "<html><title>Router</title>%s</html>" % "".join(
        '<div id="R%d" data-hook="review"><span class="a-profile-name">%s</span><a data-hook="review-title"><i data-hook="review-star-rating"><span class="a-icon-alt">'
        '%d,0 von 5 Sternen</span></i><span>Netz</span></a><span data-hook="review-date">Bewertet in Deutschland am %d. April 2026</span>'
        '<span data-hook="review-body"><span>%s</span></span></div>' % (i.id, i.author, i.rating, i.at.day, i.text) for i in p.items)


@service("page", {"url": "https://shop.example/router"}, "shop.example/router", without="")
def _(p):
    data = {"@context": "https://schema.org", "@type": "Product", "name": "Router", "review": [
        {"@type": "Review", "author": {"@type": "Person", "name": i.author}, "datePublished": i.iso, "reviewBody": i.text,
         "reviewRating": {"@type": "Rating", "ratingValue": str(i.rating), "bestRating": "5"}} for i in p.items]}
    return '<html><title>Router</title><script type="application/ld+json">%s</script><h1>Router</h1></html>' % json.dumps(data)


@service("telegram", {"channel": "telvia_news"}, "t.me/s/telvia_news", Pager("before", "before"), hollow="broken")
def _(p):
    more = "" if p.last or not p.items else '<a class="tme_messages_more" data-before="%d" href="/s/telvia_news?before=%d"></a>' % (p.items[-1].id, p.items[-1].id)
    return "<html><title>Telvia</title>%s%s</html>" % (more, "".join(
        '<div class="tgme_widget_message" data-post="telvia_news/%d"><a class="tgme_widget_message_owner_name" href="https://t.me/telvia_news">Telvia</a>'
        '<div class="tgme_widget_message_text js-message_text">%s</div><a class="tgme_widget_message_date" href="https://t.me/telvia_news/%d">'
        '<time datetime="%s">09:00</time></a></div>' % (i.id, i.text, i.id, i.iso) for i in p.items))


@service("sitemap", {"url": "https://map.example/sitemap.xml"}, "map.example/(?:sitemap\\.xml|a/.*)", without="rating author")
def _(p):
    if p.asked.path == "/sitemap.xml":
        return '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">%s</urlset>' % "".join(
            "<url><loc>https://map.example/a/%d</loc><lastmod>%s</lastmod></url>" % (i.n, i.iso) for i in p.items)
    i = type(p.items[0])(p.service, "", int(p.asked.path.rsplit("/", 1)[1]))
    return '<html lang="de"><head><title>%s</title><meta property="article:published_time" content="%s"></head><body><article><h1>%s</h1>%s<p>%s</p></article></body></html>' % (
        i.title, i.iso, i.title, i.html, "Die Kundschaft wartet seit Tagen auf eine Antwort. " * 8)
