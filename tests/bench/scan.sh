#!/bin/bash
# The quick look over pages, against what reading the bytes costs (memchr) and what it spares (Gumbo's tree): medians of alternating runs.
# Real pages of ../shared where they are, else generated ones of the same shape. ROUNDS=15
set -u
cd "$ROOT" || exit 1
packages='libcurl gumbo libpcre2-8 lmdb json-c libxml-2.0 yaml-0.1 libsodium zlib libzstd libutf8proc libxxhash libmicrohttpd xlsxwriter'
arch=
[ "$(uname -m)" != x86_64 ] || arch=-march=x86-64-v2
# shellcheck disable=SC2046,SC2086 # lists of flags
${CC:-gcc} -std=c17 -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE -Isrc -Itests -O2 $arch -o "$TEST_TMP/scan" tests/bench/scan.c "$BUILD/libleumund.a" \
  $(pkg-config --cflags --libs $packages) -lstemmer -lcld2 -lstdc++ -lm -pthread || exit 1
pages=generated
[ ! -d ../shared/data/pages/html ] || pages=../shared/data/pages/html
"$TEST_TMP/scan" --rounds "${ROUNDS:-15}" $pages
