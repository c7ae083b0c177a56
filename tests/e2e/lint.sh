#!/bin/bash
# Each gate of scripts/lint must find what it is there for: a small tree with one fault for each, and one without.
set -u
tree=$TEST_TMP/tree
mkdir -p "$tree"/{src/base,src/output,src/parse,tests,scripts,docs,lexicons/de,lexicons/en,lexicons/any}
cp "$ROOT/scripts/lint" "$ROOT/scripts/lint-lexicons" "$tree/scripts/"

expect() { # NAME GATE PATTERN: the gate fails and says it
  local said
  said=$("$tree/scripts/lint" "$2")
  if [[ $said == "not ok lint: $2"* && $said == *$3* ]]; then echo "ok lint finds $1"; else echo "not ok lint finds $1: $said"; fi
}

cat >"$tree/src/base/good.c" <<'C'
#include "base/good.h"

#include <stdio.h>

/* strcpy() in a comment, and in a string, is no call. */
int good(void)
{
    return puts("strcpy(a, b)");
}
C
cp "$ROOT/docs/lexicon-format.md" "$tree/docs/"
printf '/* good: fine. */\nint good(void);\n' >"$tree/src/base/good.h"
printf '# comment\ngut\t1.9\tadj\nschlecht\t-2.2\tadj emo=anger cause=staff\tnote\nfallen\t0\n' >"$tree/lexicons/de/a.lex"
# shellcheck disable=SC2016
printf 'See `src/base/good.c`, `feeds/brands/NAME.yaml`.\n' >"$tree/README.md"
said=$("$tree/scripts/lint" functions files includes banned blanks documents lexicons)
if [ "$(grep -c '^ok' <<<"$said")" = 7 ]; then echo "ok lint passes a clean tree"; else echo "not ok lint passes a clean tree: $said"; fi

printf 'It is `good` (`src/base/good.c`), seen by\n`good` in `src/base/good.h`.\n' >"$tree/README.md"
"$tree/scripts/lint" names >/dev/null && echo "ok lint knows names and their files" || echo "not ok lint knows names and their files: $("$tree/scripts/lint" names)"
printf 'It is `good_old`.\n' >"$tree/README.md"
expect "a name that is nowhere" names "README.md:1: there is no good_old"
printf 'It is `puts`\n(`src/base/good.c`).\n' >"$tree/README.md"
expect "a name that is elsewhere" names "puts is not defined in src/base/good.c"
printf 'See `src/base/good.c`, `feeds/brands/NAME.yaml`.\n' >"$tree/README.md"

{ echo 'int f(int a);'; echo 'int f(int a)'; echo '{'; for i in {1..80}; do echo "    a += $i;"; done; echo '    return a;'; echo '}'; } >"$tree/src/base/long.c"
expect "a long function" functions "at most 70"
{ echo 'int f(int a)'; echo '{'; for i in {1..16}; do echo "    if (a == $i) a++;"; done; echo '    return a;'; echo '}'; } >"$tree/src/base/long.c"
expect "a complex function" functions "at most 15"
for i in {1..501}; do echo "int a$i;"; done >"$tree/src/base/long.c"
expect "a long file" files "at most 500"
sed -i '1i /* table: numbers */' "$tree/src/base/long.c"
"$tree/scripts/lint" files >/dev/null && echo "ok lint lets a table be long" || echo "not ok lint lets a table be long"
rm "$tree/src/base/long.c"

echo '#include "output/table.h"' >"$tree/src/base/up.c"
expect "a wrong direction" includes "base may not know output"
rm "$tree/src/base/up.c"
echo '#include "store/store.h"' >"$tree/src/output/store.c"
expect "output that knows the store" includes "output may not know store"
echo '#include <lmdb.h>' >"$tree/src/output/store.c"
expect "a library in a foreign room" includes "belongs to store"
echo '    a = atoi (b);' >"$tree/src/output/store.c"
expect "a banned function" banned "atoi() is banned"
printf 'int a; \n' >"$tree/src/output/store.c"
expect "blanks at the end" blanks "store.c:1"
printf '\tint a;\n' >"$tree/src/output/store.c"
expect "a tab" blanks "store.c:1"
# shellcheck disable=SC2016
echo 'See `src/base/gone.c`.' >"$tree/docs/a.md"
expect "a dead path" documents "docs/a.md:1: there is no src/base/gone.c"

lexicon() { # NAME LINE PATTERN
  printf "%b" "$2" >"$tree/lexicons/de/b.lex"
  expect "$1" lexicons "$3"
}
lexicon "a wrong valence" 'x\t4.5\n' 'valence "4.5"'
lexicon "a duplicate" 'x\t1\nGUT\t1\tadj\n' '"GUT" stands already in lexicons/de/a.lex:2'
lexicon "an unknown tag" 'x\t1\tadjective\n' 'unknown tag "adjective"'
lexicon "an unknown emotion" 'x\t1\temo=joy,fun\n' 'unknown emotion "fun"'
lexicon "a long phrase" 'a b c d e f g h i\t1\n' 'more than eight words'
lexicon "trailing blanks" 'x\t1 \n' 'blank at the end'
lexicon "text that is not NFC" 'u\xCC\x88bel\t-1\n' 'not NFC'
lexicon "bytes that are not UTF-8" 'x\xFF\t1\n' 'not UTF-8'
lexicon "a missing valence" 'x 1\n' 'no valence'
rm "$tree/lexicons/de/b.lex"
printf 'gut\t-1\n' >"$tree/lexicons/any/c.lex"
expect "a contradiction" lexicons "has the other sign"
