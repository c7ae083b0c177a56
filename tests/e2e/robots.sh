#!/bin/sh
# Some hundred of the files of `scripts/soak robots`: robots.txt as sites write them, read like the reference reads them, and beside Protego.
set -u
. "$(dirname "$0")/lib/e2e.sh"
command -v python3 >/dev/null || { echo "skipped robots: python3 is not there"; exit 0; }
python=python3 # the one for which Debian's python3-protego is installed, if there are several
for one in python3 /usr/bin/python3; do "$one" -c 'import protego' 2>/dev/null && python=$one && break; done
"$python" "$ROOT/tests/soak/robots.py" "$LEUMUND" --files "${ROBOTS_FILES:-150}" --seed "${SEED:-1}" --show wrong
