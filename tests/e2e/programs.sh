#!/bin/sh
# Two programs look like one: what leumund does not have itself, leumund-all answers, from beside it or from libexec.
set -u
. "$(dirname "$0")/lib/e2e.sh"
home "$TEST_TMP/home"
all=$(dirname "$LEUMUND")/leumund-all
cd "$TEST_TMP" || exit 1
mkdir -p alone installed/bin installed/libexec/leumund
cp "$LEUMUND" alone/leumund
cp "$LEUMUND" installed/bin/leumund
cp "$all" installed/libexec/leumund/leumund-all

alike() { # NAME ARGUMENT…: both programs say the same and end alike
    alike_name=$1
    shift
    "$LEUMUND" "$@" >one 2>&1 </dev/null
    echo "code $?" >>one
    "$all" "$@" >other 2>&1 </dev/null
    echo "code $?" >>other
    same "$alike_name" other one
}
alike "without a command"
alike "--version" --version
alike "--help" --help
alike "help of its own command" list --help
alike "help of another's" crawl --help
alike "help COMMAND" help score
alike "a command that does not exist" frobnicate
alike "one that nearly does" lits
alike "an option that does not exist" --frobnicate list
alike "options before the command" --quiet --store "$TEST_TMP/none" stats
alike "… of another's" --quiet --store "$TEST_TMP/none" check
alike "an option that wants something" --store
alike "its own command" score --format text
alike "another's" robots --agent x /dev/null https://forum.example/

echo 'Die Hotline war super.' | alone/leumund score >one 2>err
is "alone it scores" 0 $?
alone/leumund check >one 2>err
is "alone it tells what is missing" 3 $?
has "… by its name" err 'leumund-all cannot be started'
PATH=$TEST_TMP/installed/bin:$PATH leumund help >one 2>err
is "installed, it is found" 0 $?
"$all" help >other
same "… and answers" other one
ln -s ../installed/bin/leumund alone/link
alone/link help >one
same "by a link, too" other one
