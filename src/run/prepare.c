#include "run/prepare.h"

#include "base/url.h"
#include "run/scrub.h"

/* What stands on its own pages is the brand's word where it is an article; what others write beneath, or in its forum, is theirs. */
static bool own_page(str own, const struct post *p)
{
    return p->type == POST_ARTICLE && url_host_within(url_host(p->url), own);
}

static bool own_matches(str own, const struct post *p)
{
    if (str_starts(own, STR("@")))
        return str_eq_nocase(str_skip(own, 1), p->author) || str_eq_nocase(own, p->author) || str_ends_nocase(p->author_id, own) ||
               str_ends_nocase(p->author_id, str_skip(own, 1));
    if (str_find_byte(own, '.') != STR_NONE && str_find_byte(own, ' ') == STR_NONE) {
        if (own_page(own, p)) return true;
        size_t at = str_find(p->author_id, STR("://"));
        str host = at == STR_NONE ? p->author_id : str_skip(p->author_id, at + 3);
        str host_only = str_sub(host, 0, str_find_byte(host, '/') == STR_NONE ? host.n : str_find_byte(host, '/'));
        return str_eq_nocase(host_only, own) || (host_only.n > own.n && str_ends_nocase(host_only, own) && host_only.p[host_only.n - own.n - 1] == '.');
    }
    return str_eq_nocase(own, p->author);
}

bool post_is_own_voice(const struct brand *brands, size_t count, const struct post *p)
{
    for (size_t b = 0; b < count; b++)
        for (size_t i = 0; i < brands[b].own.count; i++)
            if (own_matches(brands[b].own.at[i], p))
                return true;
    return false;
}

void post_scrub(struct arena *a, struct post *p)
{
    p->title = scrub_text(a, p->title);
    p->text = scrub_text(a, p->text);
    p->reply_text = scrub_text(a, p->reply_text);
    p->thread_title = scrub_text(a, p->thread_title);
    p->links = scrub_text(a, p->links); /* mailto: and tel: among them */
}

static bool is_about(const struct reading *r, const struct brand *b)
{
    for (size_t i = 0; i < r->mention_count; i++)
        if (str_eq(r->mentions[i].brand, b->id)) return true;
    return false;
}

static bool wants_scrub(const struct brand *brands, size_t count, const struct reading *r)
{
    for (size_t b = 0; b < count; b++)
        if (brands[b].privacy.scrub && is_about(r, &brands[b])) return true;
    return false;
}

void post_read(const struct text *t, struct text_scratch *s, const struct brand *brands, size_t count, bool scrub, struct post *p, struct arena *a, struct reading *out)
{
    if (scrub) post_scrub(a, p);
    text_read(t, s, p, a, out);
    if (scrub || !wants_scrub(brands, count, out)) return;
    post_scrub(a, p);
    text_read(t, s, p, a, out);
}

bool post_wants_pseudonym(const struct brand *brands, size_t count, const struct reading *r)
{
    for (size_t b = 0; b < count; b++)
        if (brands[b].privacy.pseudonyms && is_about(r, &brands[b])) return true;
    return false;
}

void post_hide_author(const struct secret *secret, bool hide, struct post *p, struct arena *a)
{
    str id = p->author_id.n ? p->author_id : p->author;
    p->pseudonym = hide ? pseudonym_of(secret, p->source, id, a) : str_dup(a, p->author.n ? p->author : id);
    p->author = p->author_id = (str){NULL, 0};
}
