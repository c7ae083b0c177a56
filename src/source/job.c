#include "source/job.h"

#include "base/url.h"
#include "base/utf8.h"
#include "source/fields.h"

#include <string.h>

void job_init(struct job *j, const struct sources *s, const struct source_config *c, str state, const struct response *r, int64_t now,
              struct arena *a, struct harvest *out)
{
    str engine = r->request.engine.n ? r->request.engine : c->type;
    *j = (struct job){.a = a, .sources = s, .config = c, .response = r, .h = out};
    *out = (struct harvest){.outcome = OUTCOME_OK};
    j->d = sources_description(s, engine);
    memory_read(a, state, &j->memory);
    chain_read(a, r->request.state, &j->chain);
    j->chain.pages++;
    if (!j->d) return;
    j->dates = (struct date_context){.now = now, .zone = j->d->zone};
    str lang = c->lang.n ? c->lang : j->d->dates_lang;
    if (lang.n >= 2) memcpy(j->dates.lang, lang.p, 2);
    j->scope = (struct scope){
        .a = a, .config = c, .defaults = j->d->defaults, .default_count = j->d->default_count, .vars = j->chain.vars,
        .marks = j->memory.marks, .since = j->chain.since, .now = now, .base = r->url.n ? r->url : r->request.url, .response = r,
    };
}

struct post *job_post(struct job *j)
{
    struct harvest *h = j->h;
    if (h->post_count == j->post_cap) {
        size_t cap = j->post_cap ? j->post_cap * 2 : 32;
        h->posts = arena_grow(j->a, h->posts, j->post_cap * sizeof *h->posts, cap * sizeof *h->posts);
        j->post_cap = cap;
    }
    struct post *p = &h->posts[h->post_count++];
    post_init(p);
    return p;
}

void job_drop_post(struct job *j)
{
    j->h->post_count--;
}

void job_expect_follows(struct job *j, size_t cap)
{
    struct harvest *h = j->h;
    if (cap <= j->next_cap) return;
    h->next = arena_grow(j->a, h->next, j->next_cap * sizeof *h->next, cap * sizeof *h->next);
    j->next_cap = cap;
}

struct followup *job_follow(struct job *j, struct request r, int32_t post)
{
    struct harvest *h = j->h;
    if (h->next_count == j->next_cap) job_expect_follows(j, j->next_cap ? j->next_cap * 2 : 8);
    struct followup *f = &h->next[h->next_count];
    *f = (struct followup){.request = r, .post = post};
    h->next_count += r.state.n > 0;
    return f;
}

bool job_fail(struct job *j, enum outcome o, const char *why)
{
    j->h->outcome = o;
    j->h->why = str_dup(j->a, str_from(why));
    return false;
}

/* Absolute, without tracking parameters, but with its fragment: that often is the comment. */
static str permalink(struct job *j, str url)
{
    str absolute;
    if (!url.n || !url_resolve(j->a, j->scope.base, url, &absolute)) return (str){0};
    size_t hash = str_find_byte(absolute, '#');
    str parts[] = {url_canonical(j->a, absolute, sources_url_rules(j->sources)), hash == STR_NONE ? (str){0} : str_skip(absolute, hash)};
    return parts[0].n ? str_concat(j->a, parts, 2) : absolute;
}

str job_source_name(struct job *j)
{
    str out = {0}, missing;
    if (j->d->source && template_render(&j->scope, j->d->source, &out, &missing)) return out;
    str host = url_host(j->scope.base);
    return host.n ? str_printf(j->a, "%.*s:%.*s", STR_ARG(j->d->info.name), STR_ARG(host)) : j->d->info.name;
}

static void give_id(struct job *j, struct post *p)
{
    if (!p->source_id.n) {
        char hex[ID128_HEX + 1];
        str day = str_printf(j->a, "%lld", (long long)(p->published.precision ? p->published.at / DATE_DAY_MS : 0));
        str parts[] = {p->author, STR("\n"), day, STR("\n"), p->title, STR("\n"), p->text};
        id128_hex(hash128(str_concat(j->a, parts, 7)), hex);
        p->source_id = str_dup(j->a, str_from(hex));
    }
    p->id = hash128_pair(p->source, p->source_id);
}

/* A scale that nobody named: five stars unless the figure says otherwise. */
static void complete_scale(struct post *p)
{
    if (isnan(p->rating)) return;
    if (isnan(p->rating_max)) {
        p->rating_max = p->rating > 10 ? 100 : p->rating > 5 ? 10 : 5;
        if (isnan(p->rating_min)) p->rating_min = p->rating < 1 || p->rating_max == 100 ? 0 : 1;
    }
    if (isnan(p->rating_min)) p->rating_min = 0;
}

static bool was_edited(const struct post *p)
{
    if (!p->updated.precision || !p->published.precision || p->updated.at <= p->published.at + DATE_MINUTE_MS) return false;
    return p->type == POST_COMMENT || p->type == POST_POST || p->type == POST_REVIEW;
}

/* A source that is the brand's own voice: what others write beneath its posts and pages is theirs, unless the author is the same. */
static bool speaks_itself(const struct job *j, const struct post *p)
{
    bool answer = p->type == POST_COMMENT || p->type == POST_REVIEW || p->type == POST_ANSWER;
    bool beneath = answer && (j->chain.side || j->d->engine == ENGINE_PAGE);
    str owner = json_text(json_get(j->chain.vars, STR("own_author")));
    return j->config->own && (!beneath || (owner.n && (str_eq(owner, p->author) || str_eq(owner, p->author_id))));
}

void job_name_owner(const struct job *j, const struct post *p, struct chain *chain)
{
    str owner = p->author_id.n ? p->author_id : p->author;
    if (j->config->own && owner.n) object_set(j->a, &chain->vars, STR("own_author"), owner);
}

static void judge(struct job *j, struct post *p)
{
    if (j->config->about) p->about = j->config->brand;
    if (!p->about.n && j->chain.about.n) {
        p->about = j->chain.about;
        p->about_inherited = j->chain.inherited;
    }
    if (speaks_itself(j, p)) p->flags |= POST_OWN_VOICE;
    if (j->response->tdm_reserved || j->reserved) p->flags |= POST_TDM_RESERVED;
    if (was_edited(p)) p->flags |= POST_EDITED;
    complete_scale(p);
}

static bool too_old(struct job *j, const struct post *p)
{
    if (!p->published.precision) return false;
    int64_t oldest = j->config->max_age_ms ? j->scope.now - j->config->max_age_ms : INT64_MIN;
    if (j->chain.since && p->published.at < j->chain.since) j->older++;
    else if (p->published.at < oldest) j->older++;
    return p->published.at < oldest;
}

/* A picture has an address or a number, but a name or a time alone is nobody's post. */
static bool says_nothing(const struct post *p)
{
    return !p->text.n && !p->title.n && !p->url.n && !p->source_id.n && isnan(p->rating);
}

bool job_finish_post(struct job *j)
{
    struct post *p = &j->h->posts[j->h->post_count - 1];
    p->url = permalink(j, p->url);
    p->source = job_source_name(j);
    p->source_key = j->config->key;
    p->collected_at = j->response->at ? j->response->at : j->scope.now;
    if (!p->published.precision && p->updated.precision) p->published = p->updated;
    bool nothing = says_nothing(p);
    if (nothing || too_old(j, p)) {
        if (nothing) j->h->unreadable++;
        else j->h->skipped++;
        job_drop_post(j);
        return false;
    }
    give_id(j, p);
    judge(j, p);
    if (p->published.precision && p->published.at > j->chain.newest && p->published.at <= j->scope.now) j->chain.newest = p->published.at;
    return true;
}
