#include "config/yaml_syntax.h"

#include "base/utf8.h"

#include <string.h>

#define REPLACEMENT 0xFFFDu
#define OPEN_BRACKET \
    "this [ or { is not closed, or a comma is missing inside (what stands behind a # with a blank in front is a comment)"

/* Which of the parser's places is where somebody must look. */
enum where { AT_PROBLEM, AT_CONTEXT, AT_BRACKET };

/* By libyaml's own words: a piece of `problem`, and of `context`. The first row that fits. */
static const struct fault {
    const char *problem, *context;
    enum where where;
    const char *say;
} faults[] = {
    {"mapping values are not allowed", "", AT_PROBLEM,
     "a second `: ` in one line, or a line that is indented too far; a value that holds `: ` stands in quotes, keys of one level begin in the same column"},
    {"could not find expected ':'", "simple key", AT_CONTEXT, "here `key: value` is wanted; a colon, or the blank behind it, is missing"},
    {"", "quoted scalar", AT_CONTEXT, NULL}, /* see tell_quoted() */
    {"", "flow node", AT_BRACKET, OPEN_BRACKET},
    {"", "flow", AT_CONTEXT, OPEN_BRACKET},
    {"did not find expected key", "block mapping", AT_PROBLEM, "this does not fit the lines above: keys of one level begin in the same column, and entries of a list with `- `"},
    {"did not find expected '-'", "block collection", AT_PROBLEM, "this does not fit the list above: its entries begin with `- `, in the same column"},
    {"", "an alias", AT_CONTEXT, "a value that begins with * stands in quotes"},
    {"", "an anchor", AT_CONTEXT, "a value that begins with & stands in quotes"},
    {"", "a tag", AT_CONTEXT, "a value that begins with ! stands in quotes"},
    {"", "a directive", AT_CONTEXT, "a line that begins with % is no `key: value`; put it in quotes"},
};

static str line_at(str bytes, size_t line)
{
    while (line-- > 0 && bytes.p) (void)str_cut(&bytes, '\n');
    return bytes.p ? str_cut(&bytes, '\n') : bytes;
}

static int32_t line_of(yaml_mark_t m)
{
    return (int32_t)m.line + 1;
}

static int32_t column_of(yaml_mark_t m)
{
    return (int32_t)m.column + 1;
}

/* The blanks in front of a line: tabs, and the blanks that word processors and web pages have. */
static bool tell_blanks(struct problems *p, yaml_mark_t m, str bytes)
{
    str line = line_at(bytes, m.line);
    size_t at = 0, column = 1;
    while (at < line.n && line.p[at] == ' ') at++, column++;
    str rest = str_skip(line, at);
    if (!str_starts(rest, STR("\t")) && !str_starts(rest, STR("\xC2\xA0"))) return false;
    problems_add(p, line_of(m), (int32_t)column, "the line is indented with a %s; use blanks", rest.p[0] == '\t' ? "tab" : "no-break space");
    return true;
}

static void tell_start(struct problems *p, yaml_mark_t m, str bytes)
{
    size_t at = m.index < bytes.n ? m.index : bytes.n;
    str rest = str_skip(bytes, at);
    if (rest.n && strchr("@`%", rest.p[0]))
        problems_add(p, line_of(m), column_of(m), "a value that begins with %c stands in quotes: \"%c…\"", rest.p[0], rest.p[0]);
    else
        problems_add(p, line_of(m), column_of(m), "nothing can begin with this character; put the value in quotes");
}

static void tell_quoted(struct problems *p, const yaml_parser_t *parser)
{
    yaml_mark_t m = parser->context_mark;
    if (strstr(parser->problem, "escape") || strstr(parser->problem, "hexdecimal"))
        problems_add(p, line_of(parser->problem_mark), column_of(parser->problem_mark), "in double quotes \\ has a meaning of its own; write \\\\, or take single quotes");
    else
        problems_add(p, line_of(m), column_of(m), "this quotation mark is never closed");
}

static const struct fault *fault_of(const char *problem, const char *context)
{
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        if (strstr(problem, faults[i].problem) && strstr(context, faults[i].context)) return &faults[i];
    return NULL;
}

static yaml_mark_t place(const yaml_parser_t *parser, enum where where)
{
    /* The marks of what is open; the innermost is the last. */
    if (where == AT_BRACKET && parser->marks.top > parser->marks.start) return parser->marks.top[-1];
    return where == AT_PROBLEM ? parser->problem_mark : parser->context_mark;
}

/* Line and column, from 1, of a byte. */
static void place_of(str bytes, size_t offset, int32_t *line, int32_t *column)
{
    size_t begin = 0;
    *line = *column = 1;
    for (size_t i = 0; i < offset && i < bytes.n; i++)
        if (bytes.p[i] == '\n') {
            ++*line;
            begin = i + 1;
        }
    for (size_t at = begin; at < offset && at < bytes.n; ++*column) (void)utf8_next(bytes, &at);
}

static void tell_reader(struct problems *p, const yaml_parser_t *parser, str bytes)
{
    int32_t line, column;
    size_t at = parser->problem_offset;
    place_of(bytes, at, &line, &column);
    if (at < bytes.n)
        problems_add(p, line, column, "a control character (U+%04X) stands here; delete it", (unsigned)(unsigned char)bytes.p[at]);
    else
        problems_add(p, line, column, "%s", parser->problem ? parser->problem : "unreadable");
}

void yaml_tell_syntax(struct problems *p, const yaml_parser_t *parser, str bytes)
{
    const char *problem = parser->problem ? parser->problem : "unreadable", *context = parser->context ? parser->context : "";
    const struct fault *fault = fault_of(problem, context);
    yaml_mark_t m = place(parser, fault ? fault->where : AT_PROBLEM);
    if (parser->error == YAML_MEMORY_ERROR) problems_add(p, 0, 0, "no memory left to read it");
    else if (parser->error == YAML_READER_ERROR) tell_reader(p, parser, bytes);
    else if (tell_blanks(p, parser->problem_mark, bytes) || (*context && tell_blanks(p, parser->context_mark, bytes))) return;
    else if (strstr(problem, "cannot start any token")) tell_start(p, parser->problem_mark, bytes);
    else if (fault && !fault->say) tell_quoted(p, parser);
    else if (fault) problems_add(p, line_of(m), column_of(m), "%s", fault->say);
    else if (*context) problems_add(p, line_of(m), column_of(m), "%s %s (line %d)", problem, context, (int)line_of(parser->context_mark));
    else problems_add(p, line_of(m), column_of(m), "%s", problem);
}

void yaml_tell_encoding(struct problems *p, str bytes)
{
    int32_t line, column;
    size_t at = 0;
    if (str_starts(bytes, STR("\xFF\xFE")) || str_starts(bytes, STR("\xFE\xFF"))) {
        problems_add(p, 1, 1, "the file is UTF-16; save it as UTF-8");
        return;
    }
    for (size_t next = 0; at < bytes.n; at = next)
        if (utf8_next(bytes, &next) == REPLACEMENT && !str_starts(str_skip(bytes, at), STR("\xEF\xBF\xBD"))) break;
    place_of(bytes, at, &line, &column);
    problems_add(p, line, column, "the file is not UTF-8: here stands the byte %02X; save it as UTF-8 (it may be Windows-1252, which editors call ANSI or Latin-1)",
                 at < bytes.n ? (unsigned)(unsigned char)bytes.p[at] : 0);
}
