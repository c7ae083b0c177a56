#include "cli/work_list.h"

#include "text/rule.h"

#define LIMIT_DEFAULT 50
#define COLUMNS_MAX 16

static const struct query_shortcut shortcuts[] = {{"touchpoint", "touchpoint", NULL}, {"since", "since", NULL}, {"until", "until", NULL}};
static const char *const formats[] = {"text", "tsv", "csv", "jsonl", NULL};

/* --- columns --- */

static struct value get_id(struct arena *a, const struct work_item *i, int64_t now)
{
    char hex[ID128_HEX + 1];
    (void)now;
    id128_hex(i->id, hex);
    return value_text(str_dup(a, str_from(hex)));
}

static struct value get_age(struct arena *a, const struct work_item *i, int64_t now)
{
    (void)a;
    return value_int(now > i->at ? (now - i->at) / DATE_DAY_MS : 0);
}

#define GETTER(field, expression)                                                                   \
    static struct value get_##field(struct arena *a, const struct work_item *i, int64_t now)    \
    {                                                                                          \
        (void)a, (void)now;                                                                    \
        return expression;                                                                       \
    }
GETTER(published, value_time(i->published))
GETTER(urgency, value_real(i->urgency, 1))
GETTER(reach, i->reach == COUNT_UNKNOWN ? value_null() : value_int(i->reach))
GETTER(label, i->label == LABEL_NONE ? value_null() : value_text(str_from(label_name(i->label))))
GETTER(kind, value_text(str_from(kind_name(i->kind))))
GETTER(touchpoints, value_text(i->touchpoints))
GETTER(state, value_text(str_from(leaving_name(i->leaving))))
GETTER(to, value_text(i->to))
GETTER(answered, value_bool(i->answered))
GETTER(source, value_text(i->source))
GETTER(url, value_text(i->url))
GETTER(words, value_text(i->words))

static enum style_role label_role(const struct value *v)
{
    return v->type != VALUE_TEXT ? STYLE_PLAIN : str_eq(v->text, STR("negative")) ? STYLE_BAD : str_eq(v->text, STR("positive")) ? STYLE_GOOD : STYLE_PLAIN;
}

static enum style_role link_role(const struct value *v)
{
    (void)v;
    return STYLE_LINK;
}

const struct work_column work_id = {{.name = STR_INIT("id"), .type = VALUE_TEXT}, get_id};
const struct work_column work_published = {{.name = STR_INIT("published_at"), .type = VALUE_TIME}, get_published};
const struct work_column work_age = {{.name = STR_INIT("age_days"), .title = STR_INIT("days"), .type = VALUE_INT}, get_age};
const struct work_column work_urgency = {{.name = STR_INIT("urgency"), .type = VALUE_REAL}, get_urgency};
const struct work_column work_reach = {{.name = STR_INIT("reach"), .type = VALUE_INT}, get_reach};
const struct work_column work_label = {{.name = STR_INIT("sentiment_label"), .title = STR_INIT("label"), .type = VALUE_TEXT, .role = label_role}, get_label};
const struct work_column work_kind = {{.name = STR_INIT("kind"), .type = VALUE_TEXT}, get_kind};
const struct work_column work_touchpoints = {{.name = STR_INIT("touchpoints"), .type = VALUE_TEXT}, get_touchpoints};
const struct work_column work_state = {{.name = STR_INIT("leaving_state"), .title = STR_INIT("state"), .type = VALUE_TEXT}, get_state};
const struct work_column work_to = {{.name = STR_INIT("leaving_to"), .title = STR_INIT("to"), .type = VALUE_TEXT}, get_to};
const struct work_column work_answered = {{.name = STR_INIT("answered"), .type = VALUE_BOOL}, get_answered};
const struct work_column work_source = {{.name = STR_INIT("source"), .type = VALUE_TEXT}, get_source};
const struct work_column work_url = {{.name = STR_INIT("url"), .type = VALUE_TEXT, .role = link_role, .kind = TABLE_LINK}, get_url};
const struct work_column work_words = {{.name = STR_INIT("text"), .type = VALUE_TEXT, .kind = TABLE_PROSE}, get_words};

/* --- rows --- */

static bool put_items(struct cli *c, const struct work_command *w, const struct worklist *list, enum rows_format format, struct err *e)
{
    struct rows_column columns[COLUMNS_MAX];
    const struct rows_options o = {.format = format, .style = cli_style(c), .write = rows_write_file, .ctx = c->out};
    for (size_t k = 0; k < w->column_count; k++) {
        columns[k] = w->columns[k]->column;
        if (w->columns[k] == &work_words) columns[k].name = w->words;
    }
    struct rows_writer *rows = rows_open(c->arena, &o, columns, w->column_count);
    bool ok = true;
    for (size_t i = 0; ok && i < list->count; i++) {
        struct value cells[COLUMNS_MAX];
        for (size_t k = 0; k < w->column_count; k++) {
            cells[k] = w->columns[k]->get(c->arena, &list->items[i], c->now);
            /* As long as one needs to type it, in a table. */
            if (format == ROWS_TEXT && w->columns[k] == &work_id) cells[k].text = str_sub(cells[k].text, 0, 8);
        }
        ok = rows_put(rows, cells, e);
    }
    return rows_close(rows, e) && ok;
}

static void say_rest(struct cli *c, const struct work_command *w, const struct worklist *list, str brand)
{
    if (!list->count) cli_say(c, "%.*s: %s", STR_ARG(brand), w->nothing);
    if (list->found > list->count) cli_say(c, "%zu of %zu; --limit 0 shows all", list->count, list->found);
    if (list->answered) cli_say(c, "%zu more have an answer of the brand", list->answered);
    query_args_gave_up(c, list->gave_up);
}

static int list_work(struct cli *c, struct corpus *k, const struct work_command *w)
{
    struct err e = {.code = ERR_NONE};
    struct worklist_options o = {.work = w->work, .now = c->now, .suggestion_rule = rule_names[RULE_SUGGESTION], .rules = rule_names, .rule_count = RULE_COUNT};
    const struct brand_record *brand;
    const struct zone *zone;
    struct worklist list;
    int format = 0, order = 0;
    int64_t limit = LIMIT_DEFAULT;
    if (!cli_option_choice(c, "format", formats, &format) || !cli_option_choice(c, "sort", w->orders, &order) ||
        !cli_option_int(c, "limit", 0, INT32_MAX, &limit))
        return CLI_USAGE;
    if (!corpus_brand(c, k, cli_option(c, "brand"), &brand, &e) || !corpus_zone(c, brand, &zone, &e) ||
        !query_args(c, shortcuts, CLI_COUNT(shortcuts), zone, &o.query, &e))
        return cli_fail(c, &e);
    o.brand = brand->id;
    o.order = w->values[order];
    o.limit = (size_t)limit;
    if (!worklist_make(k->txn, &o, c->arena, &list, &e) || !put_items(c, w, &list, (enum rows_format)format, &e))
        return cli_fail(c, &e);
    if (format == ROWS_TEXT) say_rest(c, w, &list, brand->name);
    if (!list.count) query_args_doubt(c, brand, o.query);
    return CLI_OK;
}

int work_list(struct cli *c, const struct work_command *w)
{
    struct err e = {.code = ERR_NONE};
    struct corpus k;
    if (!corpus_open(c, &k, &e)) return cli_fail(c, &e);
    int code = list_work(c, &k, w);
    corpus_close(&k);
    return code;
}
