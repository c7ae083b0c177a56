/* table: names and phrases of blocks in the pages of the web, English and German first */
#include "parse/article_words.h"

#include <string.h>

enum { POINTER_MAX = 220 };

struct name {
    str word;
    unsigned is;
};
#define BESIDE(w) {STR_INIT(w), NAME_BESIDE}
#define FOREIGN(w) {STR_INIT(w), NAME_FOREIGN}
#define NEVER(w) {STR_INIT(w), NAME_NEVER}
#define GOODS(w) {STR_INIT(w), NAME_GOODS}
#define BODY(w) {STR_INIT(w), NAME_BODY}
#define CAPTION(w) {STR_INIT(w), NAME_CAPTION}
#define NEWS(w) {STR_INIT(w), NAME_NEWS}
#define LEAD(w) {STR_INIT(w), NAME_LEAD}

/* Sorted: looked up by the first letter. Dashes stand for any separator. */
static const struct name names[] = {
    NEWS("about-author"), NEWS("about-the-author"), NEWS("ad"), GOODS("additional-information"), BESIDE("ads"), BESIDE("advert"), BESIDE("advertisement"), NEWS("anzeige"), BODY("article-body"), BODY("article-content"), BODY("articlebody"),
    BESIDE("author-bio"), BESIDE("author-box"), NEWS("author-card"), NEWS("author-info"), NEWS("author-profile"), NEWS("autorenbox"),
    BESIDE("banner"), CAPTION("bildquelle"), CAPTION("bildunterschrift"), BODY("blog-content"), BODY("blog-post-content"), BESIDE("breadcrumb"), BESIDE("breadcrumbs"), BESIDE("byline"),
    CAPTION("caption"), BESIDE("cart"), FOREIGN("comment-list"), FOREIGN("commentlist"), FOREIGN("comments"), FOREIGN("comments-area"), BESIDE("complementary"), NEVER("consent"), BESIDE("contentinfo"),
    NEVER("cookie"), NEVER("cookiebot"), NEVER("cookies"), BESIDE("copyright"), NEVER("cookieconsent"), BESIDE("crosssell"), BESIDE("cross-sell"), FOREIGN("customer-reviews"),
    LEAD("dek"), LEAD("deck"), GOODS("description"), NEVER("didomi"), BESIDE("disclaimer"), FOREIGN("disqus"), BESIDE("drawer"),
    LEAD("einleitung"), BODY("entry-content"),
    GOODS("features"), GOODS("feature-list"), NEWS("feedback"), NEVER("fides"), BESIDE("flyout"), BESIDE("footer"), BESIDE("fullmenu"),
    NEVER("gdpr"),
    CAPTION("image-credit"), LEAD("intro"),
    LEAD("lead"), LEAD("lede"), BESIDE("login"),
    BESIDE("masthead"), BESIDE("megamenu"), BESIDE("menu"), BESIDE("minicart"), BESIDE("modal"),
    BESIDE("nav"), BESIDE("navbar"), BESIDE("navigation"), BESIDE("newsletter"),
    BESIDE("offcanvas"), NEVER("onetrust"), BESIDE("overlay"),
    BESIDE("pager"), BESIDE("pagination"), BODY("page-content"), NEWS("paywall"), CAPTION("photo-credit"), BESIDE("popover"), BESIDE("popup"), BODY("post-body"), BODY("post-content"), GOODS("product-attributes"), GOODS("product-details"), GOODS("product-information"), BESIDE("promo"),
    BESIDE("recently-viewed"), BESIDE("recommendations"), BESIDE("recommended"), NEWS("regwall"), BESIDE("related"), FOREIGN("respond"), FOREIGN("review-list"), FOREIGN("reviews"),
    BESIDE("screen-reader-text"), BESIDE("share"), BESIDE("sharing"), BESIDE("sidebar"), BESIDE("signup"), BESIDE("sitemap"), BESIDE("skip"), BESIDE("social"), GOODS("specification"), GOODS("specifications"), GOODS("specs"), BESIDE("sponsored"), BESIDE("sr-only"),
    LEAD("standfirst"), LEAD("subhead"), LEAD("subheadline"), LEAD("subtitle"), BESIDE("subscribe"),
    BESIDE("tags"), FOREIGN("testimonials"), BESIDE("tool-tip"), BESIDE("toolbar"), BESIDE("tooltip"), BESIDE("topbar"), NEVER("truste"),
    BESIDE("upsell"),
    NEVER("usercentrics"),
    LEAD("vorspann"), BESIDE("visually-hidden"),
    BESIDE("widget"), BESIDE("wishlist"),
};
enum { NAME_COUNT = sizeof names / sizeof *names };

/* Headings of what is not the page's own; a heading that begins so, and has few words more. */
static const str endings[] = {
    STR_INIT("you may also"), STR_INIT("you might also"), STR_INIT("you may like"), STR_INIT("you'll also"), STR_INIT("you’ll also"), STR_INIT("people also"), STR_INIT("related"),
    STR_INIT("recommended"), STR_INIT("recommendations"), STR_INIT("customers also"), STR_INIT("customers who"), STR_INIT("customer who"), STR_INIT("similar"), STR_INIT("frequently bought"),
    STR_INIT("recently viewed"), STR_INIT("more from"), STR_INIT("more like this"), STR_INIT("more to explore"), STR_INIT("you recently"), STR_INIT("sponsored"), STR_INIT("featured products"), STR_INIT("featured items"), STR_INIT("this is what customers"), STR_INIT("complete the"), STR_INIT("pairs well"), STR_INIT("goes well with"),
    STR_INIT("others also"), STR_INIT("shop the look"), STR_INIT("shoppers also"), STR_INIT("also bought"), STR_INIT("compare with similar"), STR_INIT("compare similar"), STR_INIT("customer reviews"),
    STR_INIT("customer review"), STR_INIT("reviews"), STR_INIT("user reviews"), STR_INIT("ratings & reviews"), STR_INIT("ratings and reviews"), STR_INIT("reviews & ratings"), STR_INIT("product reviews"), STR_INIT("top reviews"),
    STR_INIT("write a review"), STR_INIT("leave a reply"), STR_INIT("leave a comment"), STR_INIT("comments"), STR_INIT("post a comment"), STR_INIT("join the conversation"), STR_INIT("join the discussion"),
    STR_INIT("share this"), STR_INIT("follow us"), STR_INIT("subscribe"), STR_INIT("sign up"), STR_INIT("newsletter"), STR_INIT("join our"), STR_INIT("about the author"), STR_INIT("popular posts"), STR_INIT("recent posts"),
    STR_INIT("latest posts"), STR_INIT("trending"), STR_INIT("most read"), STR_INIT("most popular"), STR_INIT("read next"), STR_INIT("up next"), STR_INIT("keep reading"), STR_INIT("read more"), STR_INIT("see also"),
    STR_INIT("further reading"), STR_INIT("share your"), STR_INIT("questions & answers"), STR_INIT("seller feedback"), STR_INIT("about this seller"), STR_INIT("shop by"), STR_INIT("browse by"), STR_INIT("best sellers"), STR_INIT("bestsellers"),
    STR_INIT("das könnte"), STR_INIT("das könnten"), STR_INIT("ähnliche"), STR_INIT("kunden kauften"), STR_INIT("kunden, die"), STR_INIT("kunden haben"), STR_INIT("andere kunden"), STR_INIT("wird oft"), STR_INIT("zuletzt angesehen"),
    STR_INIT("zuletzt gesehen"), STR_INIT("passendes zubehör"), STR_INIT("passend dazu"), STR_INIT("dazu passt"), STR_INIT("kundenbewertungen"), STR_INIT("kundenrezensionen"), STR_INIT("bewertungen"), STR_INIT("rezensionen"),
    STR_INIT("kundenmeinungen"), STR_INIT("kommentare"), STR_INIT("kommentar schreiben"), STR_INIT("schreibe einen kommentar"), STR_INIT("schreiben sie einen"), STR_INIT("kommentar hinterlassen"), STR_INIT("lesen sie auch"),
    STR_INIT("mehr zum thema"), STR_INIT("mehr aus"), STR_INIT("mehr von"), STR_INIT("weitere artikel"), STR_INIT("weitere beiträge"), STR_INIT("weitere themen"), STR_INIT("weitere produkte"), STR_INIT("meistgelesen"), STR_INIT("beliebte"),
    STR_INIT("empfehlungen"), STR_INIT("empfohlene"), STR_INIT("auch interessant"), STR_INIT("teilen"), STR_INIT("folgen sie"), STR_INIT("über den autor"), STR_INIT("über die autorin"), STR_INIT("anzeige"), STR_INIT("neueste beiträge"),
    STR_INIT("letzte beiträge"), STR_INIT("oft zusammen gekauft"), STR_INIT("häufig zusammen gekauft"), STR_INIT("vous aimerez"), STR_INIT("produits similaires"), STR_INIT("articles similaires"), STR_INIT("avis clients"), STR_INIT("également"),
};

/* Whole lines, without regard to case and to the marks around them. */
static const str interfaces[] = {
    STR_INIT("add to cart"), STR_INIT("add to bag"), STR_INIT("add to basket"), STR_INIT("add to wishlist"), STR_INIT("add to wish list"), STR_INIT("add to list"), STR_INIT("add to favorites"), STR_INIT("add to compare"), STR_INIT("add to watchlist"),
    STR_INIT("buy now"), STR_INIT("buy it now"), STR_INIT("quick view"), STR_INIT("quick shop"), STR_INIT("quick add"), STR_INIT("shop now"), STR_INIT("shop all"), STR_INIT("view cart"), STR_INIT("checkout"), STR_INIT("check out"), STR_INIT("compare"),
    STR_INIT("sold out"), STR_INIT("notify me"), STR_INIT("choose an option"), STR_INIT("choose options"), STR_INIT("select options"), STR_INIT("select a size"), STR_INIT("size guide"), STR_INIT("size chart"), STR_INIT("quantity"), STR_INIT("qty"),
    STR_INIT("increase quantity"), STR_INIT("decrease quantity"), STR_INIT("write a review"), STR_INIT("ask a question"), STR_INIT("read more"), STR_INIT("read full article"), STR_INIT("learn more"), STR_INIT("see more"), STR_INIT("see all"), STR_INIT("show more"), STR_INIT("show less"),
    STR_INIT("view all"), STR_INIT("view more"), STR_INIT("load more"), STR_INIT("view details"), STR_INIT("see details"), STR_INIT("more info"), STR_INIT("more details"), STR_INIT("continue reading"), STR_INIT("click here"), STR_INIT("back to top"), STR_INIT("return to top of page"),
    STR_INIT("skip to content"), STR_INIT("skip to main content"), STR_INIT("skip to navigation"), STR_INIT("skip to search"), STR_INIT("skip to footer"), STR_INIT("skip to product information"), STR_INIT("share"), STR_INIT("share this"), STR_INIT("tweet"), STR_INIT("pin it"), STR_INIT("copy link"),
    STR_INIT("print"), STR_INIT("email"), STR_INIT("facebook"), STR_INIT("twitter"), STR_INIT("linkedin"), STR_INIT("pinterest"), STR_INIT("instagram"), STR_INIT("whatsapp"), STR_INIT("sign in"), STR_INIT("sign up"), STR_INIT("log in"), STR_INIT("login"), STR_INIT("register"), STR_INIT("subscribe"),
    STR_INIT("close"), STR_INIT("menu"), STR_INIT("search"), STR_INIT("home"), STR_INIT("filter"), STR_INIT("filters"), STR_INIT("sort"), STR_INIT("sort by"), STR_INIT("clear all"), STR_INIT("apply"), STR_INIT("cancel"), STR_INIT("submit"), STR_INIT("next"), STR_INIT("previous"), STR_INIT("prev"),
    STR_INIT("back"), STR_INIT("advertisement"), STR_INIT("sponsored"), STR_INIT("loading"), STR_INIT("report"), STR_INIT("reply"), STR_INIT("helpful"), STR_INIT("yes"), STR_INIT("no"), STR_INIT("ok"), STR_INIT("save"), STR_INIT("edit"), STR_INIT("watch video"), STR_INIT("play video"), STR_INIT("or"),
    STR_INIT("sale"), STR_INIT("regular price"), STR_INIT("sale price"), STR_INIT("unit price"), STR_INIT("in stock"), STR_INIT("out of stock"), STR_INIT("free shipping"), STR_INIT("get started"), STR_INIT("contact us"), STR_INIT("report inappropriate content"), STR_INIT("new window"),
    STR_INIT("in den warenkorb"), STR_INIT("in den einkaufswagen"), STR_INIT("zum warenkorb"), STR_INIT("jetzt kaufen"), STR_INIT("auf die merkliste"), STR_INIT("merken"), STR_INIT("auf den merkzettel"), STR_INIT("zur wunschliste hinzufügen"), STR_INIT("vergleichen"),
    STR_INIT("mehr lesen"), STR_INIT("weiterlesen"), STR_INIT("mehr erfahren"), STR_INIT("mehr anzeigen"), STR_INIT("weniger anzeigen"), STR_INIT("alle anzeigen"), STR_INIT("mehr dazu"), STR_INIT("zum artikel"), STR_INIT("zum inhalt springen"), STR_INIT("zum inhalt"),
    STR_INIT("zur navigation"), STR_INIT("zum hauptinhalt"), STR_INIT("direkt zum inhalt"), STR_INIT("teilen"), STR_INIT("drucken"), STR_INIT("anmelden"), STR_INIT("registrieren"), STR_INIT("einloggen"), STR_INIT("schließen"), STR_INIT("suche"), STR_INIT("startseite"),
    STR_INIT("sortieren"), STR_INIT("sortieren nach"), STR_INIT("zurück"), STR_INIT("weiter"), STR_INIT("anzeige"), STR_INIT("werbung"), STR_INIT("nach oben"), STR_INIT("abonnieren"), STR_INIT("antworten"), STR_INIT("melden"), STR_INIT("hilfreich"), STR_INIT("menge"), STR_INIT("auf lager"),
    STR_INIT("sofort lieferbar"), STR_INIT("ausverkauft"), STR_INIT("bewertung schreiben"), STR_INIT("ajouter au panier"), STR_INIT("quantité"), STR_INIT("lire la suite"), STR_INIT("en savoir plus"), STR_INIT("partager"),
};

/* A short line of an article that begins so leads away from it: to another, to an account, to a subscription. */
static const str pointers[] = {
    STR_INIT("lesen sie auch"), STR_INIT("lesen sie hier"), STR_INIT("lesen sie mehr"), STR_INIT("lesen sie dazu"), STR_INIT("lest auch"), STR_INIT("mehr zum thema:"), STR_INIT("mehr dazu:"), STR_INIT("auch interessant:"),
    STR_INIT("auch lesenswert:"), STR_INIT("passend dazu:"), STR_INIT("siehe auch:"), STR_INIT("folgen sie uns"), STR_INIT("folgt uns"), STR_INIT("jetzt weiterlesen"), STR_INIT("weiterlesen mit"), STR_INIT("sie haben bereits ein abo"),
    STR_INIT("bereits abonnent"), STR_INIT("dieser artikel ist exklusiv"), STR_INIT("newsletter:"), STR_INIT("read more:"), STR_INIT("read also"), STR_INIT("also read"), STR_INIT("read next"), STR_INIT("related:"), STR_INIT("related article"), STR_INIT("see also:"), STR_INIT("more on this"),
    STR_INIT("follow us on"), STR_INIT("already a subscriber"), STR_INIT("subscribe to continue"), STR_INIT("sign up for our"), STR_INIT("sign up to our"), STR_INIT("subscribe to our newsletter"), STR_INIT("this article is for subscribers"), STR_INIT("click here to"), STR_INIT("à lire aussi"), STR_INIT("lire aussi"), STR_INIT("leggi anche"), STR_INIT("lee también"), STR_INIT("lees ook"),
};

/* Words of a short line that is about the sale. */
static const str trades[] = {
    STR_INIT("shipping"), STR_INIT("delivery"), STR_INIT("returns"), STR_INIT("money-back"), STR_INIT("checkout"), STR_INIT("payment"), STR_INIT("in stock"), STR_INIT("out of stock"), STR_INIT("add to"), STR_INIT("% off"), STR_INIT("save up"), STR_INIT("you save"),
    STR_INIT("out of 5"), STR_INIT("stars"), STR_INIT("reviews"), STR_INIT("ratings"), STR_INIT("was $"), STR_INIT("was£"), STR_INIT("coupon"), STR_INIT("rewards"), STR_INIT("wish list"), STR_INIT("wishlist"), STR_INIT("variant"), STR_INIT("sold by"), STR_INIT("ships from"), STR_INIT("get it by"),
    STR_INIT("people are"), STR_INIT("sign in"), STR_INIT("subscribe"), STR_INIT("versand"), STR_INIT("lieferung"), STR_INIT("lieferzeit"), STR_INIT("rückgabe"), STR_INIT("zahlung"), STR_INIT("mwst"), STR_INIT("auf lager"), STR_INIT("verfügbar"), STR_INIT("bewertungen"), STR_INIT("sterne"),
    STR_INIT("ratenkauf"), STR_INIT("gutschein"), STR_INIT("livraison"), STR_INIT("retours"), STR_INIT("paiement"), STR_INIT("panier"), STR_INIT("avis"),
};

static bool is_separator(char c)
{
    return c == ' ' || c == '-' || c == '_' || c == ':' || c == '\n' || c == '\t' || c == '\r';
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* "content-with-sidebar" and "has-banner" name the whole by its part. */
static bool names_whole(str value, size_t at)
{
    static const str parts[] = {STR_INIT("content"), STR_INIT("has-"), STR_INIT("with"), STR_INIT("main"), STR_INIT("no-"), STR_INIT("body"), STR_INIT("layout")};
    size_t from = at, to = at;
    while (from > 0 && value.p[from - 1] != ' ') from--;
    while (to < value.n && value.p[to] != ' ') to++;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (str_find_nocase(str_sub(value, from, to - from), parts[i]) != STR_NONE) return true;
    return false;
}

static bool stands_at(str value, size_t at, str word)
{
    if (at + word.n > value.n) return false;
    for (size_t i = 0; i < word.n; i++) {
        char c = lower(value.p[at + i]);
        if (word.p[i] == '-' ? !is_separator(c) : c != word.p[i]) return false;
    }
    return at + word.n == value.n || is_separator(value.p[at + word.n]);
}

unsigned article_names(str value)
{
    unsigned is = 0;
    if (value.n > 400) return 0;
    for (size_t at = 0; at < value.n; at++) {
        if (is_separator(value.p[at]) || (at > 0 && !is_separator(value.p[at - 1]))) continue;
        char first = lower(value.p[at]);
        for (size_t i = 0; i < NAME_COUNT && names[i].word.p[0] <= first; i++) {
            if (names[i].word.p[0] != first || !stands_at(value, at, names[i].word)) continue;
            if (names[i].is == NAME_BODY || names[i].is == NAME_GOODS || !names_whole(value, at)) is |= names[i].is;
        }
    }
    return is;
}

/* ---- phrases */

static bool is_mark(char c)
{
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80));
}

static str bare(str line)
{
    while (line.n && is_mark(line.p[0])) line = str_skip(line, 1);
    while (line.n && is_mark(line.p[line.n - 1])) line.n--;
    return line;
}

static bool in(str line, const str *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (line.n == list[i].n && lower(line.p[0]) == list[i].p[0] && str_eq_nocase(line, list[i])) return true;
    return false;
}

bool article_ends_at(str heading)
{
    heading = bare(heading);
    if (!heading.n || heading.n > 60) return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        str e = endings[i];
        if (!str_starts_nocase(heading, e) || (heading.n > e.n && !is_mark(heading.p[e.n]))) continue;
        if (heading.n <= e.n + 30) return true;
    }
    return false;
}

bool article_is_interface(str line)
{
    line = bare(line);
    return line.n && line.n < 40 && in(line, interfaces, sizeof interfaces / sizeof *interfaces);
}

bool article_leads_away(str line)
{
    if (line.n > POINTER_MAX) return false;
    while (line.n && is_mark(line.p[0])) line = str_skip(line, 1);
    for (size_t i = 0; i < sizeof pointers / sizeof *pointers; i++)
        if (str_starts_nocase(line, pointers[i])) return true;
    return false;
}

static bool is_price(str line)
{
    static const str signs[] = {STR_INIT("$"), STR_INIT("€"), STR_INIT("£"), STR_INIT("¥"), STR_INIT("EUR"), STR_INIT("USD"), STR_INIT("GBP"), STR_INIT("CHF")};
    size_t digits = 0, others = 0;
    bool sign = false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) sign = sign || str_contains(line, signs[i]);
    for (size_t i = 0; i < line.n; i++) {
        digits += line.p[i] >= '0' && line.p[i] <= '9';
        others += (line.p[i] >= 'a' && line.p[i] <= 'z') || (line.p[i] >= 'A' && line.p[i] <= 'Z');
    }
    return sign && digits && others < 12;
}

bool article_is_trade(str line)
{
    if (line.n > 70) return false;
    if (is_price(line)) return true;
    for (size_t i = 0; i < sizeof trades / sizeof *trades; i++)
        if (str_find_nocase(line, trades[i]) != STR_NONE) return true;
    return false;
}
