#include "cli/score_input.h"
#include "cli/score_json.h"

#include "base/buf.h"
#include "base/escape.h"
#include "base/json_weight.h"
#include "base/log.h"
#include "base/memo.h"
#include "base/utf8.h"

#include <json-c/json.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

void score_input_init(struct score_input *in, enum score_syntax syntax)
{
    *in = (struct score_input){.syntax = syntax};
}

void score_input_free(struct score_input *in)
{
    if (in->parser) json_tokener_free(in->parser);
}

void score_input_give(struct score_input *in, const struct line_block *b)
{
    in->left = (str){b->p, b->n};
    in->number = b->first - 1;
    in->too_long = b->too_long;
}

static bool next_line(struct score_input *in, str *out)
{
    if (!in->left.n) return false;
    const char *stop = memchr(in->left.p, '\n', in->left.n);
    *out = (str){in->left.p, stop ? (size_t)(stop - in->left.p) : in->left.n};
    in->left = str_skip(in->left, out->n + 1);
    return true;
}

/* ---------------------------------------------------------------- JSON */

static str json_text(struct json_object *o, const char *key)
{
    struct json_object *v;
    if (!json_object_object_get_ex(o, key, &v) || !json_object_is_type(v, json_type_string)) return (str){0};
    return (str){json_object_get_string(v), (size_t)json_object_get_string_len(v)};
}

static double json_number(struct json_object *o, const char *key)
{
    struct json_object *v;
    if (!json_object_object_get_ex(o, key, &v)) return NAN;
    if (json_object_is_type(v, json_type_double) || json_object_is_type(v, json_type_int)) return json_object_get_double(v);
    double number;
    str s = {json_object_get_string(v), v ? (size_t)json_object_get_string_len(v) : 0};
    return s.p && str_to_double(s, &number) ? number : NAN;
}

static void json_id(struct json_object *o, struct arena *a, struct score_line *out)
{
    struct json_object *v;
    if (!json_object_object_get_ex(o, "id", &v) || !v) return;
    const char *json = json_object_to_json_string_ext(v, JSON_C_TO_STRING_PLAIN);
    if (json_object_is_type(v, json_type_double) && strpbrk(json, "NI")) return; /* NaN and Infinity, which json-c reads, are no JSON to write */
    out->id_json = str_dup(a, str_from(json));
    out->id = str_dup(a, str_from(json_object_get_string(v)));
}

static void release(void *p)
{
    json_object_put(p);
}

static void published(struct score_line *out, str at)
{
    struct date_context context = {0};
    if (at.n && !date_parse_any_year(at, &context, &out->post.published)) out->post.published = (struct date){0};
}

static bool no_text(struct score_line *out)
{
    return err_set(&out->error, ERR_INPUT, "no \"text\", or it is no string");
}

static void json_read_any(struct score_input *in, struct score_line *out, struct arena *a, str line)
{
    if (json_is_heavy(line)) {
        (void)err_set(&out->error, ERR_LIMIT, "more than %d values in one object", JSON_VALUES_MAX);
        return;
    }
    if (!in->parser) in->parser = json_tokener_new_ex(32);
    struct json_tokener *tok = in->parser;
    if (tok) json_tokener_reset(tok);
    struct json_object *o = tok ? json_tokener_parse_ex(tok, line.p, (int)line.n) : NULL;
    enum json_tokener_error why = tok ? json_tokener_get_error(tok) : json_tokener_error_parse_eof;
    if (!o || !json_object_is_type(o, json_type_object)) {
        if (o) json_object_put(o);
        (void)err_set(&out->error, ERR_INPUT, "no JSON object: %s", o ? "another value" : json_tokener_error_desc(why));
        if (tok) json_tokener_free(tok); /* half a character may wait in it, which a reset does not forget */
        in->parser = NULL;
        return;
    }
    arena_own(a, o, release);
    json_id(o, a, out);
    struct json_object *text;
    if (!json_object_object_get_ex(o, "text", &text) || !json_object_is_type(text, json_type_string)) {
        (void)no_text(out);
        return;
    }
    struct post *p = &out->post;
    p->text = json_text(o, "text");
    p->title = json_text(o, "title");
    p->lang = json_text(o, "lang");
    p->url = json_text(o, "url");
    p->author = json_text(o, "author");
    p->source = json_text(o, "source");
    p->about = json_text(o, "about");
    p->rating = json_number(o, "rating");
    p->rating_min = json_number(o, "rating_min");
    p->rating_max = json_number(o, "rating_max");
    str at = json_text(o, "published");
    published(out, at.n ? at : json_text(o, "published_at"));
}

/* ---------------------------------------------------------------- JSON of the plain kind */

static str text_of(const struct score_value *v)
{
    return v->type == JSON_STRING ? v->text : (str){0};
}

static double number_of(const struct score_value *v)
{
    double number;
    if (v->type == JSON_NUMBER) return v->number;
    return v->type == JSON_STRING && str_to_double(v->text, &number) ? number : NAN;
}

/* json-c escapes `/` in what it writes, and other values than these are seldom ids. */
static bool plain_id(const struct score_value *v, struct arena *a, struct score_line *out)
{
    if (v->type == JSON_NONE) return true;
    if (!v->plain || str_find_byte(v->text, '/') != STR_NONE) return false;
    out->id = v->text;
    out->id_json = v->type == JSON_STRING ? str_printf(a, "\"%.*s\"", STR_ARG(v->text)) : v->text;
    return true;
}

/* The line without its id, which is said to have stood where it did. */
static str json_question(str line, str id, struct arena *a)
{
    if (line.n > MEMO_QUESTION_MAX) return (str){0};
    uint64_t before = id.n ? (uint64_t)(id.p - line.p) : 0;
    char *p = arena_raw(a, sizeof before + line.n - id.n, 1);
    memcpy(p, &before, sizeof before);
    memcpy(p + sizeof before, line.p, before);
    memcpy(p + sizeof before + before, line.p + before + id.n, line.n - id.n - before);
    return (str){p, sizeof before + line.n - id.n};
}

static bool json_read_plain(struct score_line *out, struct arena *a, str line)
{
    struct score_value v[KEY_COUNT];
    if (!score_json_read(line, a, v) || !plain_id(&v[KEY_ID], a, out)) return false;
    out->question = json_question(line, out->id, a);
    if (v[KEY_TEXT].type != JSON_STRING) return no_text(out) || true;
    struct post *p = &out->post;
    p->text = v[KEY_TEXT].text;
    p->title = text_of(&v[KEY_TITLE]);
    p->lang = text_of(&v[KEY_LANG]);
    p->url = text_of(&v[KEY_URL]);
    p->author = text_of(&v[KEY_AUTHOR]);
    p->source = text_of(&v[KEY_SOURCE]);
    p->about = text_of(&v[KEY_ABOUT]);
    p->rating = number_of(&v[KEY_RATING]);
    p->rating_min = number_of(&v[KEY_RATING_MIN]);
    p->rating_max = number_of(&v[KEY_RATING_MAX]);
    str at = text_of(&v[KEY_PUBLISHED]);
    published(out, at.n ? at : text_of(&v[KEY_PUBLISHED_AT]));
    return true;
}

/* ---------------------------------------------------------------- a line */

static void id_of_number(struct score_line *out, struct arena *a, uint64_t number)
{
    out->id = out->id_json = str_printf(a, "%llu", (unsigned long long)number);
}

static void json_read(struct score_input *in, struct score_line *out, struct arena *a, str line)
{
    if (in->tree || !json_read_plain(out, a, line)) json_read_any(in, out, a, line);
    if (!out->id.n) id_of_number(out, a, in->number);
    if (utf8_valid(out->id_json)) return;
    out->id = utf8_repair(a, out->id);
    out->id_json = utf8_repair(a, out->id_json); /* it is written as it was read, and JSON is UTF-8 */
}

static void read_line(struct score_input *in, struct arena *a, struct score_line *out, str line)
{
    if (in->syntax == SCORE_JSONL) {
        json_read(in, out, a, line);
        return;
    }
    size_t tab = in->syntax == SCORE_TSV ? str_find_byte(line, '\t') : STR_NONE;
    if (tab == STR_NONE) {
        id_of_number(out, a, in->number);
        out->post.text = out->question = line;
        return;
    }
    out->id = str_sub(line, 0, tab);
    out->post.text = out->question = str_skip(line, tab + 1);
}

bool score_input_next(struct score_input *in, struct arena *a, struct score_line *out)
{
    str line = {0};
    bool too_long = in->too_long;
    in->too_long = false;
    if (!too_long && !next_line(in, &line)) return false;
    in->number++;
    out->error.code = ERR_NONE;
    out->id = out->id_json = out->question = (str){0};
    post_init(&out->post);
    if (line.n && line.p[line.n - 1] == '\r') line.n--;
    if (in->number == 1 && str_starts(line, STR("\xEF\xBB\xBF"))) line = str_skip(line, 3);
    if (too_long) {
        id_of_number(out, a, in->number);
        return err_set(&out->error, ERR_LIMIT, "line %llu is longer than 64 MB", (unsigned long long)in->number) || true;
    }
    read_line(in, a, out, line);
    if (!out->error.code && post_cut(&out->post))
        log_warn("line %llu: its text is longer than %zu MB: what is behind them is not read", (unsigned long long)in->number, POST_TEXT_MAX >> 20);
    return true;
}
