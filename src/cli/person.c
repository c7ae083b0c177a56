#include "cli/person.h"

#include "store/rekey.h"

bool person_secret(struct cli *c, struct secret *out, struct err *e)
{
    return secret_load(path_join(c->arena, c->paths.config, STR("secret.key")), out, e);
}

static void variant(struct cli *c, struct strs *list, str s)
{
    if (s.n && !strs_has(list, s)) strs_add(c->arena, list, s);
}

/* "@anna@social.example" → anna, social.example. False: it names no host. */
static bool handle_parts(str author, str *name, str *host)
{
    str bare = str_starts(author, STR("@")) ? str_skip(author, 1) : author;
    size_t at = str_find_byte(bare, '@');
    if (at == STR_NONE || !at || str_contains(author, STR("://"))) return false;
    *name = str_sub(bare, 0, at);
    *host = str_skip(bare, at + 1);
    return host->n > 0;
}

/* Sources name their authors in several ways: "@anna@social.example" may be kept as https://social.example/@anna. Not as anna: who is called so elsewhere is somebody else. */
static struct strs variants_of(struct cli *c, str author)
{
    struct strs list = {0};
    str bare = str_starts(author, STR("@")) ? str_skip(author, 1) : author, name, host;
    variant(c, &list, author);
    variant(c, &list, bare);
    if (str_contains(author, STR("://"))) {
        variant(c, &list, str_ends(author, STR("/")) ? str_sub(author, 0, author.n - 1) : str_printf(c->arena, "%.*s/", STR_ARG(author)));
        return list;
    }
    variant(c, &list, str_printf(c->arena, "@%.*s", STR_ARG(bare)));
    if (handle_parts(author, &name, &host)) {
        variant(c, &list, str_printf(c->arena, "https://%.*s/@%.*s", STR_ARG(host), STR_ARG(name)));
        variant(c, &list, str_printf(c->arena, "https://%.*s/users/%.*s", STR_ARG(host), STR_ARG(name)));
    }
    for (size_t i = 0, count = list.count; i < count; i++) variant(c, &list, str_lower_ascii(c->arena, list.at[i]));
    return list;
}

static bool is_instance(str source, str host)
{
    size_t colon = str_find_byte(source, ':');
    return colon != STR_NONE && str_eq_nocase(str_skip(source, colon + 1), host);
}

/* "anna" at "mastodon:social.example" is https://social.example/@anna there, and "@anna@social.example" may be anna. */
static struct strs variants_at(struct cli *c, const struct strs *variants, str author, str source)
{
    struct strs list = {0};
    str name, host;
    if (handle_parts(author, &name, &host) && is_instance(source, host)) {
        variant(c, &list, name);
        variant(c, &list, str_lower_ascii(c->arena, name));
    }
    for (size_t i = 0; i < variants->count; i++) variant(c, &list, variants->at[i]);
    str bare = str_starts(author, STR("@")) ? str_skip(author, 1) : author;
    size_t colon = str_find_byte(source, ':');
    if (colon == STR_NONE || str_find_byte(bare, '@') != STR_NONE || str_contains(bare, STR("://"))) return list;
    struct strs whole = variants_of(c, str_printf(c->arena, "%.*s@%.*s", STR_ARG(bare), STR_ARG(str_skip(source, colon + 1))));
    for (size_t i = 0; i < whole.count; i++) variant(c, &list, whole.at[i]);
    return list;
}

static bool source_fits(str pattern, str source)
{
    if (str_ends(pattern, STR("*"))) return str_starts(source, str_sub(pattern, 0, pattern.n - 1));
    return !pattern.n || str_eq(pattern, source);
}

struct looking {
    struct cli *c;
    struct txn *t;
    struct strs *found;
    struct id_list *out;
};

static bool look(const struct looking *l, str pseudonym, struct err *e)
{
    size_t before = l->out->count;
    if (strs_has(l->found, pseudonym)) return true;
    if (!txn_posts_of_author(l->t, pseudonym, l->c->arena, l->out, e)) return false;
    if (l->out->count > before) strs_add(l->c->arena, l->found, pseudonym);
    return true;
}

/* A name that was kept may be one in many sources: only posts of those that are asked for, and of the host that a handle names (empty: of any). */
static bool look_kept(const struct looking *l, str name, str source, str host, struct err *e)
{
    struct id_list *list = l->out;
    size_t before = list->count, kept = before;
    if (strs_has(l->found, name)) return true;
    struct arena *a = arena_new(0);
    bool ok = txn_posts_of_author(l->t, name, l->c->arena, list, e);
    for (size_t i = before; ok && i < list->count; i++) {
        struct post p;
        bool found;
        arena_reset(a);
        ok = txn_get_post(l->t, list->at[i], a, &p, &found, e);
        if (ok && found && source_fits(source, p.source) && (!host.n || is_instance(p.source, host))) list->at[kept++] = list->at[i];
    }
    arena_free(a);
    if (ok) list->count = kept;
    if (ok && kept > before) strs_add(l->c->arena, l->found, name);
    return ok;
}

/* As it is: a pseudonym, or a name where a brand file keeps names. */
static bool look_as_it_is(const struct looking *l, const struct strs *variants, str author, str source, struct err *e)
{
    str name, host;
    for (size_t i = 0; i < variants->count; i++)
        if (!look_kept(l, variants->at[i], source, (str){NULL, 0}, e)) return false;
    return !handle_parts(author, &name, &host) || look_kept(l, name, source, host, e);
}

/* A handle with its host, or an address, is one account. */
static void say_whom(struct cli *c, str author, str source, size_t found)
{
    str name, host;
    if (handle_parts(author, &name, &host) || str_contains(author, STR("://"))) return;
    if (!found) cli_say(c, "where people have accounts on many hosts (Mastodon, Lemmy), write @name@host, or the address of the profile");
    if (found > 1 && !source.n) cli_say(c, "%zu accounts have that name, which may be several people's; --source, or @name@host, takes one", found);
}

bool person_posts(struct cli *c, struct txn *t, const struct secret *secret, str author, str source, struct strs *pseudonyms, struct id_list *out,
                  struct err *e)
{
    struct strs sources = {0}, variants = variants_of(c, author);
    struct secret at = *secret; /* of the key that the corpus is at: a rotation may have been interrupted */
    const struct looking l = {c, t, pseudonyms, out};
    bool known;
    if (!txn_source_names(t, c->arena, &sources, e) || !txn_key_rotation(t, secret, &at.rotations, &known, e)) return false;
    if (!look_as_it_is(&l, &variants, author, source, e)) return false;
    if (!known && !out->count) /* "nothing is held" would be said of everybody */
        return err_set(e, ERR_CONFIG, "the corpus was made with another key file: nobody is found by name; put that one in place (secret.key in the configuration's folder)");
    for (size_t s = 0; s < sources.count; s++) {
        struct strs here = variants_at(c, &variants, author, sources.at[s]);
        for (size_t i = 0; source_fits(source, sources.at[s]) && i < here.count; i++)
            if (!look(&l, pseudonym_of(&at, sources.at[s], here.at[i], c->arena), e)) return false;
    }
    say_whom(c, author, source, pseudonyms->count);
    return true;
}
