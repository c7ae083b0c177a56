#!/bin/bash
# Reading a page against Gumbo's own parse of it, over the recorded pages of ../shared: the ratio, and the slowest page. ROUNDS=7
set -u
cd "$ROOT" || exit 1
if [ ! -d ../shared/data/pages/html ]; then
  echo "skipped: no ../shared"
  exit 0
fi
packages='libcurl gumbo libpcre2-8 lmdb json-c libxml-2.0 yaml-0.1 libsodium zlib libzstd libutf8proc libxxhash libmicrohttpd xlsxwriter'
arch=
[ "$(uname -m)" != x86_64 ] || arch=-march=x86-64-v2
# shellcheck disable=SC2046,SC2086 # lists of flags
${CC:-gcc} -std=c17 -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE -Isrc -Itests -O2 $arch -o "$TEST_TMP/extract" tests/bench/extract.c "$BUILD/libleumund.a" \
  $(pkg-config --cflags --libs $packages) -lstemmer -lcld2 -lstdc++ -lm -pthread || exit 1
"$TEST_TMP/extract" --rounds "${ROUNDS:-7}" ../shared/data/pages/html
