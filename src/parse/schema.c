#include "parse/schema_parts.h"

#include "base/escape.h"
#include "base/url.h"
#include "base/utf8.h"
#include "parse/number.h"

#include <string.h>

enum role { ROLE_NONE = 0, ROLE_REVIEW, ROLE_POST, ROLE_COMMENT, ROLE_QUESTION, ROLE_ANSWER, ROLE_PAGE, ROLE_PRODUCT };

static const struct { str type; enum role role; } types[] = {
    {STR_INIT("Review"), ROLE_REVIEW},           {STR_INIT("UserReview"), ROLE_REVIEW},
    {STR_INIT("CriticReview"), ROLE_REVIEW},     {STR_INIT("EmployerReview"), ROLE_REVIEW},
    {STR_INIT("ClaimReview"), ROLE_NONE},        {STR_INIT("DiscussionForumPosting"), ROLE_POST},
    {STR_INIT("SocialMediaPosting"), ROLE_POST}, {STR_INIT("Comment"), ROLE_COMMENT},
    {STR_INIT("UserComments"), ROLE_COMMENT},    {STR_INIT("Question"), ROLE_QUESTION},
    {STR_INIT("Answer"), ROLE_ANSWER},           {STR_INIT("Article"), ROLE_PAGE},
    {STR_INIT("NewsArticle"), ROLE_PAGE},        {STR_INIT("BlogPosting"), ROLE_PAGE},
    {STR_INIT("ReportageNewsArticle"), ROLE_PAGE}, {STR_INIT("TechArticle"), ROLE_PAGE},
    {STR_INIT("BackgroundNewsArticle"), ROLE_PAGE}, {STR_INIT("LiveBlogPosting"), ROLE_PAGE},
    {STR_INIT("Product"), ROLE_PRODUCT},         {STR_INIT("ProductGroup"), ROLE_PRODUCT},
    {STR_INIT("IndividualProduct"), ROLE_PRODUCT}, {STR_INIT("AnalysisNewsArticle"), ROLE_PAGE}, {STR_INIT("OpinionNewsArticle"), ROLE_PAGE},
    {STR_INIT("ReviewNewsArticle"), ROLE_PAGE},  {STR_INIT("AskPublicNewsArticle"), ROLE_PAGE},
    {STR_INIT("SatiricalArticle"), ROLE_PAGE},   {STR_INIT("ScholarlyArticle"), ROLE_PAGE},
    {STR_INIT("Report"), ROLE_PAGE},
};

static const enum post_type post_types[] = {
    [ROLE_REVIEW] = POST_REVIEW, [ROLE_POST] = POST_POST, [ROLE_COMMENT] = POST_COMMENT, [ROLE_QUESTION] = POST_QUESTION, [ROLE_ANSWER] = POST_ANSWER,
};

/* Pointers in the order of belief, separated by blanks. */
static const char TEXT[] = "reviewBody text articleBody description commentText";
static const char TITLE[] = "headline name";
static const char AUTHOR[] = "author/name author creator/name creator author/alternateName";
static const char AUTHOR_ID[] = "author/url author/@id creator/url author/identifier";
static const char PUBLISHED[] = "datePublished dateCreated uploadDate commentTime";
static const char ID[] = "@id identifier/value identifier url";
static const char LIKES[] = "upvoteCount interactionStatistic/userInteractionCount interactionCount";

str schema_local_type(str type)
{
    size_t slash = str_rfind_byte(type, '/');
    if (slash != STR_NONE) type = str_skip(type, slash + 1);
    size_t colon = str_rfind_byte(type, ':');
    return colon == STR_NONE ? type : str_skip(type, colon + 1);
}

static enum role role_of(str type)
{
    type = schema_local_type(type);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (str_eq(types[i].type, type)) return types[i].role;
    return ROLE_NONE;
}

static enum role object_role(const struct json *o)
{
    const struct json *type = json_get(o, STR("@type"));
    if (!type) return ROLE_NONE;
    if (type->type == JSON_STRING) return role_of(type->text);
    for (const struct json *t = type->child; t; t = t->next)
        if (role_of(json_text(t))) return role_of(json_text(t));
    return ROLE_NONE;
}

str schema_text(const struct json *o, const char *pointers)
{
    for (str rest = str_from(pointers); rest.p;) {
        str pointer = str_cut(&rest, ' ');
        const struct json *v = json_pointer(o, pointer);
        if (v && v->type == JSON_ARRAY) v = v->child;
        if (v && v->type == JSON_OBJECT) v = json_get(v, STR("@value"));
        str text = str_trim(json_text(v));
        if (text.n) return text;
    }
    return (str){0};
}

str schema_plain(struct arena *a, const struct json *o, const char *pointers)
{
    return html_to_text(a, schema_text(o, pointers), NULL);
}

static str absolute(struct arena *a, const struct schema_context *c, str ref)
{
    str out;
    return ref.n && url_resolve(a, c->url, ref, &out) ? out : (str){0};
}

/* "3/10", "7 von 10": the value tells its scale itself. */
static void read_scale(str value, double *most)
{
    static const str joints[] = {STR_INIT("/"), STR_INIT(" von "), STR_INIT(" out of ")};
    double said;
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        size_t at = str_find(value, joints[i]);
        if (at != STR_NONE && number_real(str_skip(value, at + joints[i].n), &said) && said >= 2 && said <= 100) *most = said;
    }
}

struct figure {
    double value, least, most;
};

/* School grades: bestRating is 1, worstRating 6. Turned as an import turns them; what lies outside says nothing. */
static void turn_grade(struct figure *f)
{
    double best = f->most, worst = f->least;
    f->value = f->value < best || f->value > worst ? (double)NAN : best + worst - f->value;
    f->least = best;
    f->most = worst;
}

/* Of a Rating or AggregateRating, or a bare figure. */
static bool read_figure(const struct json *rating, struct figure *f)
{
    str value = schema_text(rating, "ratingValue");
    if (!value.n) value = json_text(rating);
    if (!number_real(value, &f->value)) return false;
    f->least = 1;
    f->most = 5;
    read_scale(value, &f->most);
    (void)number_real(schema_text(rating, "bestRating"), &f->most);
    if (number_real(schema_text(rating, "worstRating"), &f->least) && f->least > f->most) turn_grade(f);
    if (f->value > f->most) f->most = f->value > 10 ? 100 : 10;
    if (f->value < f->least) f->least = 0;
    return true;
}

static void read_rating(const struct json *o, struct post *p)
{
    struct figure f;
    const struct json *rating = json_get(o, STR("reviewRating"));
    if (!read_figure(rating ? rating : json_get(o, STR("rating")), &f)) return;
    p->rating = f.value;
    p->rating_min = f.least;
    p->rating_max = f.most;
}

/* ---- what is around an object: the walk keeps a list of the objects that are open, so that nobody looks for them */

struct around {
    const struct json *object;
    enum role role;
    bool is_post, named; /* named: `name` is known */
    str id;              /* of the post */
    size_t index;        /* … in the list of posts */
    str name;            /* of the nearest thing, this one included */
    const struct around *post, *role_above; /* the nearest that is a post, this one included; that has a role, this one not */
    struct around *outer;
};

struct walk {
    struct arena *a;
    const struct schema_context *c;
    struct schema *s;
    struct around *open, *spare;
};

static struct around *enter(struct walk *w, const struct json *o)
{
    struct around *in = w->spare, *outer = w->open;
    if (in) w->spare = in->outer;
    else in = ARENA_NEW(w->a, struct around);
    *in = (struct around){.object = o, .role = object_role(o), .outer = outer};
    if (outer) {
        in->post = outer->post;
        in->role_above = outer->role ? outer : outer->role_above;
    }
    return w->open = in;
}

static void leave(struct walk *w, const struct json *o)
{
    struct around *in = w->open;
    if (!in || in->object != o) return;
    w->open = in->outer;
    in->outer = w->spare;
    w->spare = in;
}

static bool is_thing(enum role role)
{
    return role == ROLE_NONE || role == ROLE_PRODUCT;
}

/* Each is read once, however many ask. */
static str thing_name(struct arena *a, struct around *at)
{
    str name = {0};
    struct around *top = at;
    for (; top && !top->named; top = top->outer)
        if (is_thing(top->role) && (name = schema_plain(a, top->object, "name")).n) break;
    if (top && top->named) name = top->name;
    for (; at; at = at->outer) {
        at->named = true;
        at->name = name;
        if (at == top) break;
    }
    return name;
}

/* What a review is about: its own itemReviewed, or the thing that holds it. */
static str thing_reviewed(struct arena *a, const struct around *in)
{
    str name = schema_plain(a, in->object, "itemReviewed/name itemReviewed");
    return name.n || !in->outer ? name : thing_name(a, in->outer);
}

static struct post *new_post(struct arena *a, struct schema *s)
{
    if (s->count == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 32;
        s->posts = arena_grow(a, s->posts, s->cap * sizeof *s->posts, cap * sizeof *s->posts);
        s->cap = cap;
    }
    post_init(&s->posts[s->count]);
    return &s->posts[s->count++];
}

static void give_id(struct arena *a, const struct json *o, struct post *p)
{
    p->source_id = schema_text(o, ID);
    if (p->source_id.n) return;
    char hex[ID128_HEX + 1];
    str parts[] = {p->author, STR("\n"), schema_text(o, PUBLISHED), STR("\n"), p->title, STR("\n"), p->text};
    id128_hex(hash128(str_concat(a, parts, 7)), hex);
    p->source_id = str_dup(a, str_from(hex));
}

static void add_post(struct walk *w, struct around *in)
{
    struct arena *a = w->a;
    struct schema *s = w->s;
    const struct schema_context *c = w->c;
    const struct json *o = in->object;
    struct post *p = new_post(a, s);
    const struct around *above = in->post;
    p->type = post_types[in->role];
    p->title = schema_plain(a, o, TITLE);
    p->text = schema_plain(a, o, TEXT);
    p->author = schema_plain(a, o, AUTHOR);
    p->author_id = schema_text(o, AUTHOR_ID);
    if (!p->author_id.n) p->author_id = p->author;
    p->url = absolute(a, c, schema_text(o, "url"));
    if (!p->url.n) p->url = c->url;
    p->lang = str_lower_ascii(a, schema_text(o, "inLanguage/alternateName inLanguage/name inLanguage"));
    (void)date_parse(schema_text(o, PUBLISHED), &c->dates, &p->published);
    (void)date_parse(schema_text(o, "dateModified"), &c->dates, &p->updated);
    (void)number_count(schema_text(o, LIKES), &p->likes);
    (void)number_count(schema_text(o, "answerCount commentCount"), &p->replies);
    give_id(a, o, p);
    if (in->role == ROLE_REVIEW) {
        read_rating(o, p);
        p->thread_title = thing_reviewed(a, in);
        s->reviews++;
    }
    if (above) p->parent = above->id;
    if (above && in->role == ROLE_COMMENT) s->comments++;
    in->is_post = true;
    in->id = p->source_id;
    in->index = s->count - 1;
    in->post = in;
}

/* What an organisation writes below a review is its answer. */
static bool is_answer(struct walk *w, const struct around *in)
{
    const struct json *o = in->object;
    const struct around *above = in->role == ROLE_COMMENT ? in->post : NULL;
    if (!above || above->role != ROLE_REVIEW || !str_contains(schema_local_type(schema_text(o, "author/@type creator/@type")), STR("Organization"))) return false;
    struct post *review = &w->s->posts[above->index];
    if (!review->reply_text.n) {
        review->reply_text = schema_plain(w->a, o, TEXT);
        (void)date_parse(schema_text(o, PUBLISHED), &w->c->dates, &review->reply_at);
    }
    return true;
}

/* Variants and what a product resembles stand inside of it; they are no products of the page. */
static void read_product(struct walk *w, const struct around *in)
{
    struct schema *s = w->s;
    if (in->role_above || s->products++) return;
    s->product_text = schema_plain(w->a, in->object, "description");
    /* Some shops encode it as if it were an address. */
    if (str_find_byte(s->product_text, ' ') == STR_NONE && str_contains(s->product_text, STR("%20")))
        s->product_text = utf8_clean(w->a, unescape_url(w->a, s->product_text));
}

/* A page that is no article has a day, too; not so the things in it. */
static void read_day(const struct json *o, enum role role, const struct schema_context *c, struct schema *s)
{
    bool page = role == ROLE_NONE || role == ROLE_PRODUCT || role == ROLE_POST || role == ROLE_QUESTION;
    if (page && !s->page_published.precision) (void)date_parse(schema_text(o, "datePublished dateCreated"), &c->dates, &s->page_published);
}

static void read_aggregate(const struct json *o, struct schema *s)
{
    struct figure f;
    const struct json *g = json_get(o, STR("aggregateRating"));
    if (!g || !read_figure(g, &f)) return;
    s->rating = f.value;
    s->rating_max = f.most;
    (void)number_count(schema_text(g, "reviewCount ratingCount"), &s->rating_count);
}

/* An object that only points to another ({"@id": "#x"} and a type) says nothing itself. */
static bool says_something(const struct json *o)
{
    return schema_text(o, TEXT).n || schema_text(o, TITLE).n || json_get(o, STR("reviewRating"));
}

static void read_object(struct walk *w, const struct json *o)
{
    struct around *in = enter(w, o);
    if (in->role == ROLE_PAGE) schema_read_page(w->a, o, w->c, w->s);
    else if (in->role == ROLE_PRODUCT) read_product(w, in);
    else if (in->role && says_something(o) && !is_answer(w, in)) add_post(w, in);
    read_aggregate(o, w->s);
    read_day(o, in->role, w->c, w->s);
}

void schema_walk(struct arena *a, const struct json *root, const struct schema_context *c, struct schema *s)
{
    struct walk w = {.a = a, .c = c, .s = s};
    const struct json *o = root;
    for (size_t steps = 1; o; steps++) {
        if (o->type == JSON_OBJECT) read_object(&w, o);
        if (steps % 256 == 0) arena_check(a);
        if (o->child) {
            o = o->child;
            continue;
        }
        for (leave(&w, o); o != root && !o->next; leave(&w, o)) o = o->parent;
        o = o != root ? o->next : NULL;
    }
}

void schema_read(struct arena *a, const struct html *page, const struct page_parts *parts, const struct schema_context *c, struct schema *out)
{
    *out = (struct schema){.rating = NAN, .rating_max = NAN};
    for (size_t i = 0; i < parts->json.count; i++) {
        const GumboNode *text = html_child(parts->json.at[i], 0);
        struct json *tree;
        if (!text || (text->type != GUMBO_NODE_TEXT && text->type != GUMBO_NODE_CDATA && text->type != GUMBO_NODE_WHITESPACE)) continue;
        /* What was read until a fault is better than nothing. */
        bool whole = json_parse(a, str_from(text->v.text.text), &tree, NULL);
        if (whole || tree) schema_walk(a, tree, c, out);
    }
    if (out->count || !parts->items) return;
    const struct json *items = microdata_tree(a, page);
    if (items) schema_walk(a, items, c, out);
}
