#include "config/proposal.h"

#include "base/escape.h"
#include "base/utf8.h"

#include <string.h>

#define RUNES_MAX 80    /* longer names get no slips */
#define SLIP_MIN 6      /* letters: below, one letter less or other is another word */
#define SLIPS_MAX 10
#define SHORT_NAME 3    /* letters: such names stand everywhere */

/* table: names of companies that are everyday words, beside those that the lexicons know. */
static const char everyday_words[] =
    " otto bild stern spiegel focus kind welt zeit bahn post real kaufland penny norma edeka kik sixt mini smart seat jaguar mars nivea persil tempo dove "
    "apple orange target gap shell amazon oracle visa chase next boots virgin three sky here slack zoom square stripe monday notion meta match "
    "hinge bumble uber lift bolt tide gain ally discover sprint cricket giant subway express guess coach fossil swatch diesel fiat ford dodge "
    "ram lincoln continental delta united spirit frontier southwest polo golf tiger puma lotus galaxy pixel prime echo fire alexa siri kindle "
    "caterpillar deer quaker hermes nike vans converse champion crocs patagonia columbia north face ";

struct runes {
    uint32_t at[RUNES_MAX];
    size_t count;
};

static bool runes_of(str s, struct runes *r)
{
    r->count = 0;
    for (size_t i = 0; i < s.n;) {
        if (r->count == RUNES_MAX) return false;
        r->at[r->count++] = utf8_next(s, &i);
    }
    return true;
}

static str text_of(struct arena *a, const uint32_t *at, size_t count)
{
    char *p = arena_raw(a, count * 4 + 1, 1);
    size_t n = 0;
    for (size_t i = 0; i < count; i++) n += utf8_encode(at[i], p + n);
    return (str){p, n};
}

/* A list without doubles, capitals ignored, and without the name itself. */
static void add(struct arena *a, const struct proposal *p, struct strs *list, str s)
{
    str folded = utf8_fold(a, s, false);
    if (!s.n || str_eq(folded, utf8_fold(a, p->name, false))) return;
    for (size_t i = 0; i < list->count; i++)
        if (str_eq(utf8_fold(a, list->at[i], false), folded)) return;
    strs_add(a, list, s);
}

static str joined_blanks(struct arena *a, str s)
{
    struct buf b;
    buf_init(&b, s.n + 1);
    s = str_trim(s);
    for (size_t i = 0; i < s.n; i++) {
        bool blank = strchr(" \t\r\n", s.p[i]) != NULL;
        if (!blank) buf_putc(&b, s.p[i]);
        else if (b.n && b.p[b.n - 1] != ' ') buf_putc(&b, ' ');
    }
    str out = str_dup(a, buf_str(&b));
    buf_free(&b);
    return out;
}

/* ---- other spellings */

static str replaced(struct arena *a, str s, str what, str by)
{
    struct strs parts = {0};
    size_t at;
    while ((at = str_find(s, what)) != STR_NONE) {
        strs_add(a, &parts, str_sub(s, 0, at));
        strs_add(a, &parts, by);
        s = str_skip(s, at + what.n);
    }
    strs_add(a, &parts, s);
    return str_concat(a, parts.at, parts.count);
}

static str without_legal_form(str name)
{
    static const str forms[] = {STR_INIT(" GmbH & Co. KG"), STR_INIT(" GmbH & Co KG"), STR_INIT(" SE & Co. KGaA"), STR_INIT(" GmbH"), STR_INIT(" gGmbH"), STR_INIT(" AG"),
                                STR_INIT(" SE"), STR_INIT(" KGaA"), STR_INIT(" KG"), STR_INIT(" OHG"), STR_INIT(" e.V."), STR_INIT(" eG"), STR_INIT(", Inc."), STR_INIT(" Inc."),
                                STR_INIT(" Inc"), STR_INIT(" Ltd."), STR_INIT(" Ltd"), STR_INIT(" LLC"), STR_INIT(" plc"), STR_INIT(" Corp."), STR_INIT(" S.A."), STR_INIT(" B.V.")};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (str_ends(name, forms[i])) return str_trim(str_sub(name, 0, name.n - forms[i].n));
    return name;
}

/* Emoji and their like around a name: nobody writes them. A name of nothing else stays. */
static str without_signs(str name)
{
    size_t from = name.n, to = 0;
    for (size_t i = 0; i < name.n;) {
        size_t at = i;
        uint32_t rune = utf8_next(name, &i);
        if (rune == ' ' || (rune >= 0x80 && !utf8_is_letter(rune) && !utf8_is_digit(rune))) continue;
        if (from > at) from = at;
        to = i;
    }
    return from < to ? str_sub(name, from, to - from) : name;
}

/* TeamViewer → Team Viewer: a capital behind a small letter. */
static str without_hump(struct arena *a, const struct runes *r)
{
    uint32_t out[2 * RUNES_MAX] = {0};
    size_t n = 0;
    for (size_t i = 0; i < r->count; i++) {
        bool hump = i > 1 && utf8_is_upper(r->at[i]) && utf8_is_letter(r->at[i - 1]) && !utf8_is_upper(r->at[i - 1]) && i + 1 < r->count &&
                    !utf8_is_upper(r->at[i + 1]);
        if (hump) out[n++] = ' ';
        out[n++] = r->at[i];
    }
    return text_of(a, out, n);
}

/* ä → a, as keyboards without umlauts make it. */
static str without_umlauts(struct arena *a, const struct runes *r)
{
    static const uint32_t from[] = {0xE4, 0xF6, 0xFC, 0xC4, 0xD6, 0xDC, 0xE9, 0xE8, 0xEA, 0xE1, 0xE0, 0xE7, 0xF1};
    static const char to[] = "aouAOUeeeaacn";
    uint32_t out[RUNES_MAX] = {0};
    for (size_t i = 0; i < r->count; i++) {
        out[i] = r->at[i];
        for (size_t k = 0; k < sizeof from / sizeof *from; k++)
            if (r->at[i] == from[k]) out[i] = (unsigned char)to[k];
    }
    return text_of(a, out, r->count);
}

static void add_spellings(struct arena *a, struct proposal *p, str name)
{
    struct runes r;
    add(a, p, &p->variants, name);
    add(a, p, &p->variants, replaced(a, replaced(a, name, STR("-"), STR(" ")), STR("  "), STR(" ")));
    add(a, p, &p->variants, replaced(a, name, STR(" "), STR("-")));
    add(a, p, &p->variants, replaced(a, replaced(a, name, STR(" "), STR("")), STR("-"), STR("")));
    add(a, p, &p->variants, replaced(a, replaced(a, name, STR("'"), STR("")), STR("\xE2\x80\x99"), STR("")));
    if (!runes_of(name, &r)) return;
    str apart = without_hump(a, &r);
    add(a, p, &p->variants, apart);
    add(a, p, &p->variants, replaced(a, apart, STR(" "), STR("-")));
    add(a, p, &p->variants, without_umlauts(a, &r));
}

static void add_variants(struct arena *a, struct proposal *p, str name)
{
    add_spellings(a, p, name);
    if (str_find_byte(name, '&') == STR_NONE) return;
    str tight = replaced(a, name, STR(" & "), STR("&"));
    add(a, p, &p->variants, tight);
    add(a, p, &p->variants, replaced(a, tight, STR("&"), STR(" & ")));
    add(a, p, &p->variants, replaced(a, tight, STR("&"), STR(" und ")));
    add(a, p, &p->variants, replaced(a, tight, STR("&"), STR("und")));
    add(a, p, &p->variants, replaced(a, tight, STR("&"), STR(" and ")));
}

/* ---- typing slips */

/* What sounds alike is written one for the other. */
static const struct {
    const char *from, *to;
} sounds[] = {{"v", "w"}, {"ph", "f"}, {"f", "ph"}, {"ei", "ie"}, {"ie", "ei"}, {"y", "i"}, {"ck", "k"}, {"c", "k"}, {"k", "c"}, {"th", "t"}, {"dt", "t"}};

static size_t letters(const struct runes *r)
{
    size_t n = 0;
    for (size_t i = 0; i < r->count; i++) n += utf8_is_letter(r->at[i]);
    return n;
}

static void add_slip(struct arena *a, struct proposal *p, str s)
{
    if (p->slips.count < SLIPS_MAX) add(a, p, &p->slips, s);
}

static void sound_slips(struct arena *a, struct proposal *p)
{
    for (size_t i = 0; i < sizeof sounds / sizeof *sounds; i++) {
        str from = str_from(sounds[i].from);
        size_t at = p->name.n ? str_find(str_skip(p->name, 1), from) : STR_NONE;
        str behind = str_skip(p->name, at + 1 + from.n);
        bool other_sound = str_eq(from, STR("c")) && behind.n && strchr("hk", behind.p[0]); /* ch, ck */
        bool before_t = str_eq(from, STR("f")) && behind.n && behind.p[0] == 't';
        if (at == STR_NONE || other_sound || before_t) continue;
        str parts[] = {str_sub(p->name, 0, at + 1), str_from(sounds[i].to), behind};
        add_slip(a, p, str_concat(a, parts, 3));
    }
}

/* A double letter halved; two neighbours swapped, the first letter excepted: it is hardly ever wrong. */
static void finger_slips(struct arena *a, struct proposal *p, const struct runes *r)
{
    uint32_t out[RUNES_MAX];
    for (size_t i = 1; i < r->count; i++) {
        if (r->at[i] != r->at[i - 1] || !utf8_is_letter(r->at[i])) continue;
        memcpy(out, r->at, i * sizeof *out);
        memcpy(out + i, r->at + i + 1, (r->count - i - 1) * sizeof *out);
        add_slip(a, p, text_of(a, out, r->count - 1));
    }
    for (size_t i = 1; i + 1 < r->count; i++) {
        bool both = utf8_is_letter(r->at[i]) && utf8_is_letter(r->at[i + 1]) && !utf8_is_upper(r->at[i]) && !utf8_is_upper(r->at[i + 1]);
        if (!both) continue;
        memcpy(out, r->at, r->count * sizeof *out);
        out[i] = r->at[i + 1];
        out[i + 1] = r->at[i];
        add_slip(a, p, text_of(a, out, r->count));
    }
}

/* ---- the rest */

/* Letters and digits in a row; everything else is left out. */
static str tag_of(struct arena *a, str s)
{
    struct buf b;
    buf_init(&b, s.n * 2 + 8);
    for (size_t i = 0; i < s.n;) {
        uint32_t rune = utf8_next(s, &i);
        if (utf8_is_letter(rune) || utf8_is_digit(rune)) buf_put_rune(&b, rune);
    }
    str out = utf8_fold(a, str_dup(a, buf_str(&b)), false);
    buf_free(&b);
    return out;
}

static void add_hashtags(struct arena *a, struct proposal *p)
{
    str tag = tag_of(a, p->name);
    int64_t number;
    if (str_find_byte(p->name, '&') != STR_NONE) add(a, p, &p->hashtags, tag_of(a, replaced(a, p->name, STR("&"), STR("und"))));
    if (!tag.n || str_to_i64(tag, &number)) return; /* networks take no numbers for tags */
    strs_add(a, &p->hashtags, tag);
    str plain = utf8_fold(a, tag, true);
    if (!str_eq(plain, tag)) strs_add(a, &p->hashtags, plain);
}

static bool is_everyday(struct arena *a, const struct proposal *p, size_t count)
{
    if (!p->one_word) return false;
    if (count <= SHORT_NAME) return true;
    const str parts[] = {STR(" "), utf8_fold(a, p->name, true), STR(" ")};
    return str_contains(str_from(everyday_words), str_concat(a, parts, 3));
}

void proposal_make(struct arena *a, str name, struct proposal *out)
{
    struct runes r;
    *out = (struct proposal){.name = joined_blanks(a, utf8_clean(a, name))};
    static const str marks[] = {STR_INIT("\xC2\xAE"), STR_INIT("\xE2\x84\xA2"), STR_INIT("\xC2\xA9")}; /* ® ™ ©: not part of a name */
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) out->name = str_trim(replaced(a, out->name, marks[i], STR("")));
    str bare = without_signs(without_legal_form(without_signs(out->name)));
    out->one_word = str_find_byte(bare, ' ') == STR_NONE && str_find_byte(bare, '-') == STR_NONE;
    bool plain = true;
    for (size_t i = 0; i < bare.n; i++) plain = plain && !strchr(" &+.'!/:,()\"", bare.p[i]);
    out->phrase = plain ? bare : str_printf(a, "\"%.*s\"", STR_ARG(replaced(a, bare, STR("\""), STR(""))));
    add_variants(a, out, bare);
    struct proposal of = *out;
    of.name = bare;
    add_hashtags(a, &of);
    if (runes_of(bare, &r) && letters(&r) >= SLIP_MIN) {
        sound_slips(a, &of);
        finger_slips(a, &of, &r);
    }
    out->slips = of.slips;
    out->hashtags = of.hashtags;
    out->everyday = is_everyday(a, &of, runes_of(bare, &r) ? letters(&r) : RUNES_MAX);
}

struct strs proposal_context(struct arena *a, str lang)
{
    static const char german[] = "Kunde,Kundin,Hotline,Vertrag,Rechnung,Bestellung,Lieferung,Filiale,Konto,App,bestellt,gekündigt";
    static const char english[] = "customer,support,contract,invoice,order,delivery,store,account,bought,ordered,cancelled";
    struct strs list = {0};
    str words = str_eq(lang, STR("de")) ? str_from(german) : str_eq(lang, STR("en")) ? str_from(english) : (str){0};
    while (words.n) strs_add(a, &list, str_cut(&words, ','));
    return list;
}

str proposal_zone(str host, str lang)
{
    static const struct {
        str end, zone;
    } rows[] = {
        {STR_INIT(".de"), STR_INIT("Europe/Berlin")},  {STR_INIT(".at"), STR_INIT("Europe/Vienna")}, {STR_INIT(".ch"), STR_INIT("Europe/Zurich")},
        {STR_INIT(".uk"), STR_INIT("Europe/London")},  {STR_INIT(".ie"), STR_INIT("Europe/Dublin")}, {STR_INIT(".nl"), STR_INIT("Europe/Amsterdam")},
        {STR_INIT(".fr"), STR_INIT("Europe/Paris")},   {STR_INIT(".it"), STR_INIT("Europe/Rome")},   {STR_INIT(".es"), STR_INIT("Europe/Madrid")},
        {STR_INIT(".pl"), STR_INIT("Europe/Warsaw")},  {STR_INIT(".se"), STR_INIT("Europe/Stockholm")}, {STR_INIT(".lu"), STR_INIT("Europe/Luxembourg")},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (str_ends_nocase(host, rows[i].end)) return rows[i].zone;
    return str_eq(lang, STR("de")) ? STR("Europe/Berlin") : (str){0};
}

/* Words that readers of YAML take for something else. */
static bool is_yaml_word(str s)
{
    static const str words[] = {STR_INIT("y"), STR_INIT("n"), STR_INIT("yes"), STR_INIT("no"), STR_INIT("on"), STR_INIT("off"), STR_INIT("true"), STR_INIT("false"), STR_INIT("null")};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (str_eq_nocase(s, words[k])) return true;
    return false;
}

/* Letters, digits and single blanks, a letter first: all else is quoted. */
static bool is_plain(str s)
{
    if (!s.n || !utf8_valid(s) || is_yaml_word(s) || str_contains(s, STR("  ")) || s.p[s.n - 1] == ' ') return false;
    for (size_t i = 0; i < s.n;) {
        bool first = i == 0;
        uint32_t rune = utf8_next(s, &i);
        bool inner = utf8_is_digit(rune) || (rune && rune < 128 && strchr("-./_ ", (int)rune));
        if (!utf8_is_letter(rune) && (first || !inner)) return false;
    }
    return true;
}

void proposal_put_yaml(struct buf *b, str s)
{
    if (is_plain(s)) buf_put(b, s);
    else escape_json(b, s);
}
