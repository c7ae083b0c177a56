/* field_table: the one table of fields, in their order: X(name, type, in the default columns, unit, about, getter of field_get.h; for JSON the writer
 * of field_json.h). */
#ifndef MODEL_FIELD_TABLE_H
#define MODEL_FIELD_TABLE_H

#define FIELDS(X) FIELD_ID(X) FIELDS_BEHIND_ID(X)

#define FIELD_ID(X) X(id, TEXT, true, "", "Id of the post: 128-bit hash of source and the source's own id, as hex.", id)

#define FIELDS_BEHIND_ID(X) \
    X(url, TEXT, true, "", "Page a person can open.", url) \
    X(published_at, TIME, true, "UTC", "When the post was published, as precise as known; null when the source does not say.", published) \
    X(published_precision, TEXT, true, "", "How precise published_at is: second, minute, day, unknown.", precision) \
    X(updated_at, TIME, false, "UTC", "When the source says it was last edited.", updated) \
    X(collected_at, TIME, true, "UTC", "When Leumund collected it.", collected) \
    X(source, TEXT, true, "", "Kind of source and instance, such as mastodon:fosstodon.org.", source) \
    X(type, TEXT, true, "", "post, comment, review, question, answer, article, message, survey or pingback.", type) \
    X(domain, TEXT, true, "", "Host of url.", domain) \
    X(brand, TEXT, true, "", "Id of the brand that the mention is about.", brand) \
    X(about_brand, BOOL, false, "", "Whether the post is about the brand at all.", about) \
    X(author, TEXT, true, "", "Pseudonym of the author (keyed hash), not the name.", author) \
    X(title, TEXT, true, "", "Title as plain text.", title) \
    X(text, TEXT, true, "", "Text as a reader sees it.", text) \
    X(lang, TEXT, true, "", "Language found: ISO 639-1.", lang) \
    X(lang_confidence, REAL, true, "0..1", "How sure the language is.", lang_confidence) \
    X(sentiment, REAL, true, "-1..1", "Polarity towards the brand.", sentiment) \
    X(sentiment_label, TEXT, true, "", "positive, negative, neutral or mixed; null for other languages.", label) \
    X(confidence, REAL, true, "0..1", "How sure sentiment_label is.", confidence) \
    X(unsure, BOOL, false, "", "Evidence is thin or contradicts itself: better read it.", unsure) \
    X(touchpoints, TEXT, true, "", "Ids of the touchpoints told about, separated by |.", touchpoints) \
    X(moments, JSON, true, "", "One entry a touchpoint: its sentiment, cause and the words that prove it.", moments) \
    X(stance, TEXT, true, "", "saboteur, detractor, neutral, satisfied, loyal or advocate; customers' voices only.", stance) \
    X(effort, JSON, true, "", "What it cost the customer: waiting in minutes, contacts, transfers, repeated explanation, score 0..1.", effort) \
    X(wait_minutes, INT, false, "min", "Longest waiting that is stated.", wait) \
    X(emotion, JSON, true, "", "Emotions that words or emoji name.", emotion) \
    X(voice, TEXT, true, "", "Who speaks: customer, brand, press, promotion, unknown.", voice) \
    X(kind, TEXT, true, "", "Main purpose: experience, suggestion, question, recommendation, announcement, other.", kind) \
    X(cause, TEXT, true, "", "What was the matter in the main moment: product, service, staff, shop, online, technical, silo.", cause) \
    X(irony, BOOL, true, "", "The words say the opposite of what is meant.", irony) \
    X(lag_days, REAL, true, "d", "Days between the experience and the post, where the text says so.", lag) \
    X(leaving, BOOL, false, "", "The customer has left, is leaving or threatens to.", leaving) \
    X(leaving_state, TEXT, false, "", "threatens, leaving or left.", leaving_state) \
    X(leaving_to, TEXT, false, "", "To whom, if said.", leaving_to) \
    X(rating, REAL, true, "", "Rating as given.", rating) \
    X(rating_min, REAL, true, "", "Worst rating of that scale.", rating_min) \
    X(rating_max, REAL, true, "", "Best rating of that scale.", rating_max) \
    X(reach, INT, true, "", "likes + 2 x reposts + replies of what is known.", reach) \
    X(likes, INT, true, "", "Likes, favourites, helpful votes, points.", likes) \
    X(reposts, INT, true, "", "Boosts, reposts, re-blogs.", reposts) \
    X(replies, INT, true, "", "Answers.", replies) \
    X(verified, BOOL, false, "", "Purchase or invitation confirmed by the source.", verified) \
    X(location, TEXT, false, "", "Country or place as given.", location) \
    X(thread_id, TEXT, true, "", "The source's id of the thread.", thread) \
    X(parent_id, TEXT, true, "", "The source's id of the post that this one answers.", parent) \
    X(duplicate_of, TEXT, true, "", "Id of the earliest post of its group of near duplicates.", duplicate) \
    X(cluster_size, INT, true, "", "Number of posts in that group.", cluster) \
    X(evidence, JSON, true, "", "The words, rules and values behind every number.", evidence) \
    X(rules_version, TEXT, true, "", "Version of lexicons and rules that made the mention.", version) \
    X(label_source, TEXT, true, "", "rules, or user after a correction.", label_source) \
    X(source_id, TEXT, false, "", "The source's own id of the post.", source_id) \
    X(source_key, TEXT, false, "", "Which configured source found it; import for imported files.", source_key) \
    X(declared_lang, TEXT, false, "", "Language that the source declares.", declared) \
    X(views, INT, false, "", "Times it was seen.", views) \
    X(thread_title, TEXT, false, "", "Title of the thread, or question of a survey.", thread_title) \
    X(reply_text, TEXT, false, "", "The owner's answer to a review.", reply) \
    X(reply_at, TIME, false, "UTC", "When the owner answered.", reply_at) \
    X(boost_of, TEXT, false, "", "The source's id of the post that this one only passes on.", boost) \
    X(links, TEXT, false, "", "Addresses that the post links to.", links) \
    X(flags, TEXT, false, "", "edited, spoiler, nsfw, bot, sponsored, translated, truncated, tdm_reserved, own_voice; separated by |.", flags) \
    X(about, TEXT, false, "", "Id of the brand that the source or the thread is about, whether it is named or not.", about_id) \
    X(about_inherited, BOOL, false, "", "… because the thread is.", inherited)

#endif
