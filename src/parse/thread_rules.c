/* table: one row a forum software. Add one here, and pages of it are read. */
#include "parse/thread_rules.h"

#include <assert.h>
#include <string.h>

const struct thread_row thread_rows[] = {
    {"xenforo2", "message--post", "article.message--post", "@data-content", "@data-author | .message-name", "a.username@data-user-id",
     "time.u-dt@datetime", ".message-body .bbWrapper", ".message-attribution-opposite a[href*=\"/post\"]@href | .message-attribution a[href*=\"post-\"]@href",
     "a.pageNav-jump--next@href", NULL, ".bbCodeBlock--quote, .message-signature, .message-lastEdit, .js-selectToQuoteEnd, .bbCodeBlock-title", POST_POST},
    {"xenforo1", "messageText", "li.message", "@id", "@data-author", "a.username@href",
     "a.datePermalink .DateTime@title | a.datePermalink abbr@data-time | .datePermalink .DateTime | .privateControls .DateTime@title | .DateTime@title | .DateTime", ".messageText", "a.datePermalink@href",
     ".PageNav a.text@href", NULL, ".bbCodeQuote, .signature, .editDate, .messageTextEndMarker", POST_POST},
    {"phpbb", "postbody", "div.post", "@id", ".username, .username-coloured, .postprofile dt a", ".username@href | .username-coloured@href",
     "p.author time@datetime | p.author | .author", ".content", "p.author a@href | h3 a@href", "li.next a@href | li.arrow.next a@href",
     NULL, "blockquote, .signature, .notice, .attachbox, .codebox p", POST_POST},
    {"vbulletin5", "b-post", "li.b-post", "a.anchor@id | @data-node-id", ".author a | .author", ".author a@href", "time[itemprop=\"dateCreated\"]@datetime",
     ".js-post__content-text", "a.b-post__count@href", "a.right-arrow@href", ".js-votes-count",
     ".bbcode_container, .quote_container, .post-signature, .b-post__edit-date", POST_POST},
    {"vbulletin4", "post_message_", "table[id^=\"post\"], div.tpost, li.postcontainer, div[id^=\"edit\"] table[id^=\"post\"]", "@id",
     "a.bigusername | .username | .bigusername | a[href*=\"member.php\"]", "a.bigusername@href | a.username@href", ".postdate | .date | td.thead | .thead",
     "div[id^=\"post_message_\"]", "a.postcounter@href | a[href*=\"showpost.php\"]@href | a[href*=\"#post\"]@href",
     "a[rel=\"next\"]@href", NULL, ".bbcode_container, .quote, .signature, div[style*=\"margin:20px\"]", POST_POST},
    {"invision", "elComment_", "article[id^=\"elComment_\"]", "@id", ".ipsComment_author h3 a | .cAuthorPane_author a | h3 a | h3 | .cAuthorPane_author",
     ".cAuthorPane_author a@href | h3 a@href", "time@datetime", "[data-role=\"commentContent\"]", "a[href*=\"comment\"]@href",
     "[rel=\"next\"]@href", "[data-role=\"reactCount\"]", ".ipsQuote, .ipsItemControls, [data-role=\"memberSignature\"], .ipsComment_meta, [data-excludequote]", POST_POST},
    {"invision3", "post_block", ".post_block", "@id", ".author", ".user_details a@href", "abbr.published@title | .published@title | .published", ".post.entry-content | .entry-content",
     "a[rel=\"bookmark\"]@href", "li.next a@href | a[rel=\"next\"]@href", ".rep_figure", ".citation, .blockquote, blockquote, .edit, .signature", POST_POST},
    {"discourse", "crawler-post", "div.crawler-post", "@id", "[itemprop=\"author\"] [itemprop=\"name\"] | .creator a | .creator",
     "[itemprop=\"author\"] a@href | .creator a@href", "time.post-time@datetime | time@datetime", "div.post", "@itemid | .crawler-post-infos a@href",
     "$ link[rel=\"next\"]@href | a[rel=\"next\"]@href", "[itemprop=\"userInteractionCount\"]@content", "aside.quote, aside.onebox, .lightbox-wrapper", POST_POST},
    {"smf", "post_wrapper", "div.post_wrapper", ".inner@id | .post@id", ".poster h4", ".poster h4 a@href", ".keyinfo .smalltext | .postinfo .smalltext | .postinfo",
     ".inner", ".subject_title a@href | .keyinfo h5 a@href | a.smalltext@href", "a.nav_page@href", NULL,
     "blockquote, .quoteheader, .quotefooter, .bbc_standard_quote, .signature, .modified", POST_POST},
    {"smf1", "id=\"subject_", "table.bordercolor td.windowbg, table.bordercolor td.windowbg2", "div[id^=\"subject_\"]@id", "b a[href*=\"action=profile\"] | b", "b a[href*=\"action=profile\"]@href",
     NULL, ".post", "div[id^=\"subject_\"] a@href", "a.navPages@href", NULL, ".quoteheader, .quote, .signature", POST_POST},
    {"mybb", "post_body", "div.post[id^=\"post_\"], div.post_classic, table[id^=\"post_\"]", "@id",
     ".author_information .largetext a | .author_information .largetext | .post_author .largetext", ".author_information a@href | .post_author .largetext a@href", ".post_date", ".post_body", "a[id^=\"post_url\"]@href | .post_head a@href", "a.pagination_next@href", NULL,
     "blockquote, .signature, .post_edit", POST_POST},
    {"fluxbb", "blockpost", "div.blockpost", "@id", "dt strong", "dt a@href", "h2 a", ".postmsg", "h2 a@href", "a[rel=\"next\"]@href", NULL,
     ".quotebox, .postsignature, .postedit", POST_POST},
    {"punbb", "post-ident", "div.post", ".posthead@id", ".post-author .username | .post-byline a | .post-byline strong", ".post-author .username a@href | .post-byline a@href", ".post-link a",
     ".post-entry .entry-content | .entry-content", "a.permalink@href", ".paging a[rel=\"next\"]@href | link[rel=\"next\"]@href", NULL, ".quotebox, .sig-content", POST_POST},
    {"nodebb", "component=\"post\"", "[component=\"post\"]", "@data-pid", "@data-username", "@data-uid", ".timeago@title",
     "[component=\"post/content\"]", "a[href*=\"/post/\"]@href", "$ link[rel=\"next\"]@href", "[component=\"post/vote-count\"]@data-votes",
     "blockquote, [component=\"post/signature\"]", POST_POST},
    {"flarum", "id=\"flarum-content\"", "#flarum-content article, #flarum-content .container > div > div", "@id", ".PostUser-name | h3 | .username", NULL,
     "time@datetime | .PostMeta time", ".Post-body", NULL, "$ link[rel=\"next\"]@href | a[rel=\"next\"]@href", NULL, "blockquote", POST_POST},
    {"vanilla", "ItemComment", "li.ItemComment, div.ItemDiscussion", "@id", "a.Username | .Author a", "a.Username@href | .Author a@href",
     "time@datetime", ".Message", "a.Permalink@href", "a.Next@href", NULL, "blockquote.Quote, .UserQuote, .Signature, .DateUpdated", POST_POST},
    {"insided", "qa-topic-post-box", ".qa-topic-post-box", "@id", ".qa-username", ".qa-username@href", "time@datetime | time | .qa-topic-first-post-date",
     ".qa-topic-post-content", NULL, "a[rel=\"next\"]@href", ".qa-like-count", "blockquote, .quote, .post-signature", POST_POST},
    {"khoros", "lia-message-", ".lia-message-view-display, .MessageView", "@data-message-id | @data-lia-message-uid", ".lia-user-name-link", ".lia-user-name-link@href",
     ".local-friendly-date@title | .local-date | .DateTime", ".lia-message-body-content | .lia-message-body", ".lia-message-position-in-thread a@href | a.page-link@href",
     "a.lia-link-navigation[rel=\"next\"]@href", ".MessageKudosCount", "blockquote, .lia-quilt-row-message-signature, .UserSignature", POST_POST},
    {"stackexchange", "s-prose", "div.question, div.answer", "@data-questionid | @data-answerid | @id", ".user-details[itemprop=\"author\"] a | .post-signature:not(.owner) .user-details a | .user-details a | .user-details",
     ".user-details a@href", "time[itemprop=\"dateCreated\"]@datetime | .user-action-time > .relativetime@title | .user-action-time .relativetime@title | .relativetime@title | time@datetime", ".s-prose",
     ".js-share-link@href", "a[rel=\"next\"]@href", "@data-score", NULL, POST_ANSWER},
    {"woocommerce", "woocommerce-review__", "li.review, .commentlist li.comment", "@id", ".woocommerce-review__author", NULL, "time@datetime | time", ".description | .comment-text", NULL,
     "a.next@href", NULL, ".star-rating, .meta", POST_REVIEW},
    {"trustpilot", "data-service-review-", "article[data-service-review-card-paper], article", NULL, "[data-consumer-name-typography]", "a[data-consumer-profile-link]@href | a[name=\"consumer-profile\"]@href",
     "time@datetime", "[data-service-review-text-typography] | [data-service-review-title-typography]", "a[href*=\"/reviews/\"]@href", "a[name=\"pagination-button-next\"]@href | link[rel=\"next\"]@href",
     NULL, NULL, POST_REVIEW},
    {"judgeme", "jdgm-rev__", ".jdgm-rev", "@data-review-id", ".jdgm-rev__author", NULL, ".jdgm-rev__timestamp@data-content | .jdgm-rev__timestamp", ".jdgm-rev__body", NULL, NULL, NULL, ".jdgm-rev__reply",
     POST_REVIEW},
    {"wordpress", "comment-list", ".comment-list li.comment, .comment-list li.pingback, .comment-list .comment[id^=\"comment-\"], .commentlist li.comment, ol.comment-list > li", "@id | .comment-body@id",
     ".comment-author .fn | .fn | .comment-author strong | .comment-author-name | .comment-author | cite", ".comment-author a@href | .fn a@href | cite a@href",
     ".comment-metadata time@datetime | .comment-meta time@datetime | .comment_date | .comment-date | .comment-metadata a | .comment-meta a | time@datetime | time",
     ".comment-content | .comment-text | .comment_text | .comment-body", ".comment-metadata a@href | .comment-meta a@href | .comment-date@href",
     ".comment-navigation .nav-next a@href | .comments-pagination a.next@href", NULL, ".reply, .comment-meta, .comment-author, .comment-metadata, .comment_postinfo, .children, .comment-awaiting-moderation", POST_COMMENT},
    {"wordpress-old", "commentlist", "ol.commentlist > li, ul.commentlist > li, .commentlist li[id^=\"comment\"], .commentlist li.comment", "@id", ".fn | cite | .comment-author strong | .comment-author",
     "cite a@href | .fn a@href", "time@datetime | .comment_date | .comment-date | .commentmetadata a | .comment-meta a | small a | time",
     ".comment-content | .commenttext | .comment-text | .comment_text | .comment-body | .",
     ".commentmetadata a@href | .comment-meta a@href | small a@href", NULL, NULL, ".reply, .comment-meta, .comment-author, .commentmetadata, .comment_postinfo, cite, small, .children", POST_COMMENT},
    {"wordpress-blocks", "wp-block-comment", ".wp-block-comment-template li.comment, .wp-block-comment-template > li", "@id", ".wp-block-comment-author-name", ".wp-block-comment-author-name a@href",
     ".wp-block-comment-date time@datetime", ".wp-block-comment-content", ".wp-block-comment-date a@href", ".wp-block-comments-pagination-next@href", NULL,
     ".wp-block-comment-reply-link, ol", POST_COMMENT},
    {"wpdiscuz", "wpd-comment", ".wpd-comment", "@id", ".wpd-comment-author", ".wpd-comment-author a@href", ".wpd-comment-date@title | .wpd-comment-date", ".wpd-comment-text", NULL, NULL,
     ".wpd-vote-result", ".wpd-comment-footer", POST_COMMENT},
    {"drupal", "comment__", "article.comment, article.js-comment, div.comment[id^=\"comment-\"]", "@id | @about", ".comment__author | .comment__submitted .username | .comment__submitted span | .username",
     ".username@href", ".comment__time | .comment__submitted time@datetime | .comment__submitted | time@datetime", ".comment__content .field | .comment__content | .comment-body", ".comment__permalink a@href",
     ".pager__item--next a@href", NULL, "ul.links, .comment__links", POST_COMMENT},
    {"blogger", "comment-footer", "#comments-block dd.comment-body, #Blog1_comments-block-wrapper dd.comment-body", "@id", "a[href*=\"/profile/\"] | a[rel=\"nofollow\"]", "a[href*=\"/profile/\"]@href",
     ".comment-timestamp", ".", ".comment-timestamp a@href", NULL, NULL, ".comment-timestamp", POST_COMMENT},
    {"woltlab", "wbbPost", "article.wbbPost", "@data-post-id | @data-object-id | @id", "a.username | .username | [itemprop=\"author\"]", "a.username@href",
     ".messagePublicationTime time@datetime | .messageHeader time@datetime | time@datetime", ".messageText", ".messagePublicationTime@href | a.permalink@href | .messageHeader a[href*=\"postID\"]@href",
     ".pagination .skip a[rel=\"next\"]@href | li.skip a[rel=\"next\"]@href | $ link[rel=\"next\"]@href", ".reactionSummary .reactCountButton | .wcfLikeValue", "blockquote, .quoteBox, .messageSignature, .messageFooterNotes", POST_POST},
    {"burningboard3", "messageInner", "div.message", "a[id^=\"post\"]@id | @id", ".messageAuthor .userName", ".messageAuthor .userName a@href", ".messageHeader .smallFont", ".messageBody",
     ".messageNumber@href", ".pageNavigation li.skip a[title*=\"chste\"]@href | link[rel=\"next\"]@href", NULL, ".quote, .signature, .editNote", POST_POST},
    {"question2answer", "qa-q-view", ".qa-q-view, .qa-a-list-item, .qa-c-list-item", "@id", ".qa-user-link [itemprop=\"name\"] | .qa-user-link | [class$=\"-who-data\"]", ".qa-user-link@href",
     "time[itemprop=\"dateCreated\"]@datetime | time@datetime | [class$=\"-when-data\"]", ".qa-post-content [itemprop=\"text\"] | .qa-post-content | .qa-q-view-content | .qa-a-item-content | .qa-c-item-content",
     "[class$=\"-what\"]@href", "a.qa-page-next@href", "[itemprop=\"upvoteCount\"] | .qa-netvote-count-data", NULL, POST_ANSWER},
    {"hackernews", " comtr\"", "tr.comtr", "@id", ".hnuser", ".hnuser@href", ".age@title | .age", ".commtext", ".age a@href", "a.morelink@href", NULL, ".reply", POST_COMMENT},
    {"phorum", "message-author", "div.message", "a[name]@name", ".message-author a | .message-author", ".message-author a@href", "small", ".message-body", "small a@href", ".paging a[title*=\"chste\"]@href",
     NULL, ".message-options, .bbcode_quote, .bbcode", POST_POST},
    {"bbpress", "bbp-reply", ".bbp-replies div.reply, .bbp-replies div.topic, .bbp-lead-topic div.topic", "@id", ".bbp-author-name | .bbp-author-link", ".bbp-author-link@href", ".bbp-reply-post-date | .bbp-topic-post-date",
     ".bbp-reply-content | .bbp-topic-content", ".bbp-reply-permalink@href | .bbp-topic-permalink@href", ".bbp-pagination-links a.next@href", NULL, "blockquote, .bbp-reply-revision-log, .bbp-signature", POST_POST},
    {"phpbb2", "postbody", "table.forumline > tbody > tr, table.tablebg", "a[name]@name", ".name b | .postauthor | .name", NULL, "td td .postdetails | td.gensmall", ".postbody", "td td a[href*=\"viewtopic.php?p=\"]@href",
     NULL, NULL, ".quote, .quotetitle, .quotecontent, .signature", POST_POST},
    {"reddit", "<shreddit-post", "shreddit-post, shreddit-comment", "@thingid | @id", "@author", "@author", "@created-timestamp | @created | time@datetime | faceplate-timeago@ts",
     "[slot=\"text-body\"] .md | [slot=\"text-body\"] | [slot=\"comment\"] | [slot=\"title\"]", "@permalink", NULL, "@score", "blockquote", POST_POST},
    {"reddit-old", "data-fullname=", "div.thing", "@data-fullname", "@data-author", "@data-author-fullname", "time@datetime", ".usertext-body .md",
     "@data-permalink", ".next-button a@href", "@data-score", "blockquote", POST_COMMENT},
};
const size_t thread_row_count = sizeof thread_rows / sizeof *thread_rows;

/* Stars of reviews, on a scale of 1 to 5. */
static const struct {
    const char *software, *rating;
} ratings[] = {
    {"woocommerce", ".star-rating .rating"},
    {"trustpilot", "[data-service-review-rating]@data-service-review-rating"},
    {"judgeme", ".jdgm-rev__rating@data-score"},
};

/* A fault here is the program's own. */
static const struct locator *locator(struct arena *a, const char *text)
{
    const struct locator *l = NULL;
    if (!text) return NULL;
    str s = str_from(text);
    if (str_starts(s, STR("$ "))) s = str_skip(s, 2); /* looked for in the whole page */
    if (!locator_compile(a, s, &l, NULL)) return NULL;
    return l;
}

static const struct selector *selector(struct arena *a, const char *text)
{
    const struct selector *s = NULL;
    if (text && !selector_compile(a, str_from(text), &s, NULL)) return NULL;
    return s;
}

static size_t hash_of(const char *p)
{
    uint32_t four;
    memcpy(&four, p, 4);
    return (four * UINT32_C(2654435761)) >> (32 - THREAD_MARK_BITS);
}

uint64_t thread_rules_marked(const struct thread_rules *rules, str source)
{
    uint64_t marked = 0;
    for (size_t i = 0; i + 4 <= source.n; i++) {
        if (!rules->begins[hash_of(source.p + i)]) continue;
        for (size_t row = 0; row < thread_row_count; row++) {
            str mark = str_from(thread_rows[row].mark);
            if (!(marked >> row & 1) && mark.p[0] == source.p[i] && str_starts(str_skip(source, i), mark)) marked |= UINT64_C(1) << row;
        }
    }
    return marked;
}

const struct thread_rules *thread_rules_new(struct arena *a)
{
    assert(thread_row_count <= THREAD_ROWS_MAX);
    struct thread_rules *rules = ARENA_NEW(a, struct thread_rules);
    rules->title = locator(a, "h2.topic-title | .topic-title | h1.p-title-value | #thread_subject | h1");
    for (size_t i = 0; i < thread_row_count; i++) {
        struct thread_rule *c = &rules->at[i];
        assert(strlen(thread_rows[i].mark) >= 4);
        rules->begins[hash_of(thread_rows[i].mark)] = 1;
        c->item = selector(a, thread_rows[i].item);
        c->drop = selector(a, thread_rows[i].drop);
        c->id = locator(a, thread_rows[i].id);
        c->author = locator(a, thread_rows[i].author);
        c->author_id = locator(a, thread_rows[i].author_id);
        c->time = locator(a, thread_rows[i].time);
        c->text = locator(a, thread_rows[i].text);
        c->link = locator(a, thread_rows[i].link);
        c->next = locator(a, thread_rows[i].next);
        c->likes = locator(a, thread_rows[i].likes);
        for (size_t k = 0; k < sizeof ratings / sizeof *ratings; k++)
            if (strcmp(ratings[k].software, thread_rows[i].software) == 0) c->rating = locator(a, ratings[k].rating);
    }
    return rules;
}
