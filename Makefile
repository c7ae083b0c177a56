# Leumund. GNU make. `make help` tells the targets.

MODE     ?= release
BUILD    ?= build/$(MODE)
PREFIX   ?= /usr/local
FUZZ_SECONDS ?= 60
E2E_MODE ?= release
ROOMS    ?=

# Quick by default: as many jobs as cores, unless somebody said -j.
ifeq (0,$(MAKELEVEL))
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 2)
endif

ifneq (,$(word 2,$(BUILD)))
$(error BUILD is one folder without blanks in its name, not "$(BUILD)"; that of the sources may have them)
endif

.DELETE_ON_ERROR:
.SUFFIXES:
.DEFAULT_GOAL := all

# V=1 shows the commands.
Q   := $(if $(V),,@)
say = @$(if $(V),:,echo " $(1) $@")

ifeq ($(origin CC),default)
CC := gcc
endif
ifeq ($(origin CXX),default)
CXX := $(if $(findstring clang,$(CC)),clang++,g++)
endif

# ---------------------------------------------------------------- sources

# ROOMS="base model" builds only these folders of src/ (use another BUILD with it).
ROOM_DIRS := $(if $(ROOMS),$(addprefix src/,$(ROOMS)),src)
SOURCES   := $(shell find $(ROOM_DIRS) -name '*.c' -o -name '*.cc' | LC_ALL=C sort)
# Two programs: leumund, which people start, has some of the commands and hands the rest to leumund-all (src/quick.c).
MAINS     := $(wildcard src/main.c src/quick.c)
SOURCES   := $(filter-out $(MAINS),$(SOURCES))
CXX_SOURCES := $(filter %.cc,$(SOURCES))
OBJECTS   := $(patsubst %,$(BUILD)/%.o,$(basename $(SOURCES))) $(BUILD)/gen/defaults.o $(BUILD)/gen/extraction.o
# What makes posts of answers: when it changes, an unchanged answer is read once more.
EXTRACTS  := $(sort $(wildcard src/parse/*.[ch] src/source/*.[ch]))
# The rooms that compile the lexicons make a program of their own first, which writes the image of them (src/text/image.h).
STAGE     := $(filter $(foreach room,base model config text,$(BUILD)/src/$(room)/%),$(OBJECTS)) $(BUILD)/gen/defaults.o
OBJECTS   += $(if $(filter %/text/image.o,$(OBJECTS)),$(BUILD)/gen/image.o)
LIBRARY   := $(BUILD)/libleumund.a
BINARY    := $(BUILD)/leumund
ALL_BINARY := $(BUILD)/leumund-all

EMBEDDED  := $(shell find lexicons feeds -path feeds/demo -prune -o -type f ! -name '.*' ! -name '*~' -print 2>/dev/null | LC_ALL=C sort)

UNIT_TESTS := $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))
FUZZERS    := $(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
REPLAYS    := $(addprefix $(BUILD)/tests/fuzz/replay_,$(FUZZERS))
SERVER_DIRS := $(patsubst %/,%,$(sort $(dir $(wildcard tests/server/*/*.c))))
SERVERS    := $(addprefix $(BUILD)/,$(SERVER_DIRS))

# ---------------------------------------------------------------- libraries

# pkg-config name : Debian package
LIBRARIES := libcurl:libcurl4-openssl-dev gumbo:libgumbo-dev libpcre2-8:libpcre2-dev lmdb:liblmdb-dev json-c:libjson-c-dev \
    libxml-2.0:libxml2-dev yaml-0.1:libyaml-dev libsodium:libsodium-dev zlib:zlib1g-dev libzstd:libzstd-dev \
    libutf8proc:libutf8proc-dev libxxhash:libxxhash-dev libmicrohttpd:libmicrohttpd-dev xlsxwriter:libxlsxwriter-dev libwebsockets:libwebsockets-dev
PC_NAMES  := $(foreach pair,$(LIBRARIES),$(firstword $(subst :, ,$(pair))))

# Goals that work without any library (check and demo install what is missing, then call make again).
BARE_GOALS := clean uninstall help check demo install-deps golden soak bench eval lint fuzz-%
ifneq (,$(filter-out $(BARE_GOALS),$(or $(MAKECMDGOALS),all)))
ifneq (,$(shell pkg-config --exists $(PC_NAMES) || echo missing))
MISSING := $(if $(shell command -v pkg-config),$(foreach pair,$(LIBRARIES),$(if $(shell pkg-config --exists \
    $(firstword $(subst :, ,$(pair))) || echo no),$(lastword $(subst :, ,$(pair))))),pkg-config)
$(error These Debian packages are missing: $(strip $(MISSING)). Run scripts/install-deps)
endif
# libstemmer and CLD2 have no pkg-config file: ask the compiler for their headers.
HEADER_PROBE := $(shell printf '\043include <libstemmer.h>\n' | $(CC) -E -x c - >/dev/null 2>&1 || echo libstemmer-dev) \
    $(shell printf '\043include <cld2/public/compact_lang_det.h>\n' | $(CXX) -E -x c++ - >/dev/null 2>&1 || echo libcld2-dev)
ifneq (,$(strip $(HEADER_PROBE)))
$(error These Debian packages are missing: $(strip $(HEADER_PROBE)). Run scripts/install-deps)
endif
# As system headers, so that our warnings are about our code.
PC_CFLAGS := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags $(PC_NAMES)))
PC_LIBS   := $(shell pkg-config --libs $(PC_NAMES))
endif
LDLIBS    := $(PC_LIBS) -lstemmer $(if $(CXX_SOURCES),-lcld2 -lstdc++) -lm -pthread

# ---------------------------------------------------------------- flags

MACHINE  := $(shell uname -m)
WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla
C_WARNINGS := -Wstrict-prototypes -Wmissing-prototypes
ifneq (,$(filter true,$(CI))$(filter 1,$(WERROR)))
WARNINGS += -Werror
endif
ARCH := $(if $(filter x86_64,$(MACHINE)),-march=x86-64-v2)
# Structs are cleared and copied by the C library: gcc's own "rep stos" takes longer to begin than most of them to clear.
STRINGS := -mmemset-strategy=libcall:-1:noalign -mmemcpy-strategy=libcall:-1:noalign
STRINGS := $(if $(ARCH),$(shell $(CC) $(STRINGS) -E -x c /dev/null >/dev/null 2>&1 && echo '$(STRINGS)'))
FLAGS_release := -O2 $(ARCH) $(STRINGS) -g -fstack-protector-strong
FLAGS_asan    := -O1 $(ARCH) -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined
FLAGS_tsan    := -O1 $(ARCH) -g -fno-omit-frame-pointer -fsanitize=thread
FLAGS_fuzz    := -O1 $(ARCH) -g -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined \
    -fno-sanitize-recover=undefined
MODE_FLAGS := $(FLAGS_$(MODE))
ifeq (,$(MODE_FLAGS))
$(error MODE is release, asan, tsan or fuzz; not $(MODE))
endif
# POSIX.1-2008 plus what every Unix of today has (timegm, flock, getentropy).
DEFINES  := -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE
CFLAGS_ALL   = -std=c17 $(DEFINES) -Isrc -pthread $(MODE_FLAGS) $(WARNINGS) $(C_WARNINGS) $(PC_CFLAGS) $(CFLAGS)
CXXFLAGS_ALL = -std=c++17 $(DEFINES) -Isrc -pthread -fno-exceptions -fno-rtti $(MODE_FLAGS) $(WARNINGS) $(CXXFLAGS)
LDFLAGS_ALL  = $(MODE_FLAGS) -pthread -Wl,--as-needed $(LDFLAGS)

# ---------------------------------------------------------------- build

.PHONY: syntax all demo check check-now lint bench soak eval golden install uninstall install-deps clean help tests programs FORCE

all: $(if $(MAINS),$(BINARY) $(ALL_BINARY),$(LIBRARY))
programs: all $(SERVERS)
tests: $(UNIT_TESTS) $(REPLAYS) $(SERVERS)

$(BINARY): $(BUILD)/src/quick.o
$(ALL_BINARY): $(BUILD)/src/main.o
$(BINARY) $(ALL_BINARY): $(LIBRARY)
	$(call say,CC  )
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(filter %.o,$^) $(LIBRARY) $(LDLIBS)

$(LIBRARY): $(OBJECTS) $(BUILD)/objects
	@rm -f $@
	$(call say,AR  )
	$(Q)ar rcs $@ $(OBJECTS)

# What changes when a flag or the list of sources changes, so that a rebuild is never forgotten.
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' '$(CC) $(CFLAGS_ALL) $(CXX) $(CXXFLAGS_ALL)' | cmp -s - $@ || printf '%s\n' '$(CC) $(CFLAGS_ALL) $(CXX) $(CXXFLAGS_ALL)' > $@
$(BUILD)/objects: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' '$(OBJECTS)' | cmp -s - $@ || printf '%s\n' '$(OBJECTS)' > $@
$(BUILD)/gen/list: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' $(EMBEDDED) | cmp -s - $@ || printf '%s\n' $(EMBEDDED) > $@
FORCE:

$(BUILD)/src/%.o: src/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(call say,CC  )
	$(Q)$(CC) $(CFLAGS_ALL) -MMD -MP -c -o $@ $<

$(BUILD)/src/%.o: src/%.cc $(BUILD)/flags
	@mkdir -p $(@D)
	$(call say,CXX )
	$(Q)$(CXX) $(CXXFLAGS_ALL) -MMD -MP -c -o $@ $<

$(BUILD)/gen/embed: scripts/embed.c
	@mkdir -p $(@D)
	$(call say,CC  )
	$(Q)$(CC) -std=c17 -O1 -o $@ $<

$(BUILD)/gen/defaults.c: $(BUILD)/gen/embed $(BUILD)/gen/list $(EMBEDDED)
	$(call say,GEN )
	$(Q)grep . $(BUILD)/gen/list | $(BUILD)/gen/embed $@ $(BUILD)/gen/defaults.bin

$(BUILD)/gen/defaults.o: $(BUILD)/gen/defaults.c src/config/defaults.h $(BUILD)/flags
	$(call say,CC  )
	$(Q)$(CC) $(CFLAGS_ALL) -c -o $@ $<

$(BUILD)/gen/extraction.o: $(EXTRACTS) $(BUILD)/flags
	$(call say,GEN )
	@mkdir -p $(@D)
	$(Q)printf '#include "source/source.h"\nconst uint64_t source_code_version = UINT64_C(0x%s);\n' \
	    "$$(cat $(EXTRACTS) | sha256sum | cut -c1-16)" > $(@:.o=.c)
	$(Q)$(CC) $(CFLAGS_ALL) -c -o $@ $(@:.o=.c)

$(BUILD)/gen/stage.a: $(STAGE) $(BUILD)/objects
	@rm -f $@
	@ar rcs $@ $(STAGE)

$(BUILD)/gen/image: scripts/image.c $(BUILD)/gen/stage.a
	$(call say,CC  )
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -o $@ $^ $(LDLIBS)

# image.bin keeps its time where it stays the same.
$(BUILD)/gen/image.done: $(BUILD)/gen/image
	$(call say,GEN )
	$(Q)$< $(BUILD)/gen/image.bin && touch $@
$(BUILD)/gen/image.bin: $(BUILD)/gen/image.done
	@test -e $@ || $(BUILD)/gen/image $@

$(BUILD)/gen/image.o: scripts/image-bytes.c $(BUILD)/gen/image.bin src/text/image.h $(BUILD)/flags
	$(call say,CC  )
	$(Q)$(CC) $(CFLAGS_ALL) -DIMAGE='"$(BUILD)/gen/image.bin"' -c -o $@ $<

# Only looks for warnings: scripts/lint calls it with the other compiler.
SYNTAX := $(patsubst %,$(BUILD)/%.ok,$(SOURCES) $(MAINS))
syntax: $(SYNTAX)
$(BUILD)/%.c.ok: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS_ALL) -Werror -fsyntax-only -MMD -MP -MT $@ -MF $@.d $< && touch $@
$(BUILD)/%.cc.ok: %.cc $(BUILD)/flags
	@mkdir -p $(@D)
	$(Q)$(CXX) $(CXXFLAGS_ALL) -Werror -fsyntax-only -MMD -MP -MT $@ -MF $@.d $< && touch $@

# ---------------------------------------------------------------- tests

TEST_CFLAGS = $(CFLAGS_ALL) -Itests -Itests/unit -DROOT='"$(CURDIR)"'

$(BUILD)/tests/unit/%: tests/unit/%.c $(LIBRARY) $(BUILD)/flags
	@mkdir -p $(@D)
	$(call say,CC  )
	$(Q)$(CC) $(TEST_CFLAGS) -MMD -MP -MT $@ -MF $@.d $(LDFLAGS_ALL) -o $@ $< $(LIBRARY) $(LDLIBS) -lcmocka

$(BUILD)/tests/fuzz/replay_%: tests/fuzz/fuzz_%.c tests/fuzz/replay.c $(LIBRARY) $(BUILD)/flags
	@mkdir -p $(@D)
	$(call say,CC  )
	$(Q)$(CC) $(TEST_CFLAGS) -MMD -MP -MT $@ -MF $@.d $(LDFLAGS_ALL) -o $@ tests/fuzz/replay.c $< $(LIBRARY) $(LDLIBS)

$(BUILD)/tests/fuzz/fuzz_%: tests/fuzz/fuzz_%.c $(LIBRARY) $(BUILD)/flags
	@mkdir -p $(@D)
	$(call say,CC  )
	$(Q)$(CC) $(TEST_CFLAGS) -MMD -MP -MT $@ -MF $@.d $(LDFLAGS_ALL) -fsanitize=fuzzer -o $@ $< $(LIBRARY) $(LDLIBS)

# One program a folder of tests/server/.
define SERVER_RULE
$(BUILD)/$(1): $$(wildcard $(1)/*.c) $$(wildcard $(1)/*.h) $(LIBRARY) $(BUILD)/flags
	@mkdir -p $$(@D)
	$$(call say,CC  )
	$$(Q)$$(CC) $$(TEST_CFLAGS) -I$(1) $$(LDFLAGS_ALL) -o $$@ $$(filter %.c,$$^) $(LIBRARY) $$(LDLIBS)
endef
$(foreach dir,$(SERVER_DIRS),$(eval $(call SERVER_RULE,$(dir))))

# Installs what is missing first, then starts again, because make must look for the libraries anew.
check:
	@scripts/install-deps --if-missing --check
	@$(MAKE) --no-print-directory check-now

check-now:
	@failed=; \
	$(MAKE) --no-print-directory -k MODE=asan tests || failed="$$failed asan"; \
	$(MAKE) --no-print-directory -k MODE=$(E2E_MODE) programs || failed="$$failed $(E2E_MODE)"; \
	NOT_BUILT="$$failed" scripts/run-tests build/asan build/$(E2E_MODE)

lint:
	@scripts/install-deps --if-missing --check
	@scripts/lint

golden:
	@scripts/install-deps --if-missing --check
	@$(MAKE) --no-print-directory MODE=asan tests
	@$(MAKE) --no-print-directory MODE=$(E2E_MODE) programs
	@GOLDEN=write scripts/run-tests build/asan build/$(E2E_MODE)

fuzz-%:
	@test -e tests/fuzz/fuzz_$*.c || { echo "no such fuzz target; there are: $(FUZZERS)" >&2; exit 2; }
	@scripts/install-deps --if-missing --check
	@$(MAKE) --no-print-directory MODE=fuzz CC=clang CXX=clang++ build/fuzz/tests/fuzz/fuzz_$*
	@mkdir -p tests/corpus/$* build/fuzz/corpus/$*
	cd build/fuzz && tests/fuzz/fuzz_$* -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
	    -artifact_prefix=crash-$*- $(patsubst %,-dict=$(CURDIR)/%,$(wildcard tests/fuzz/$*.dict)) \
	    $(FUZZ_FLAGS) corpus/$* $(CURDIR)/tests/corpus/$*

demo:
	@scripts/install-deps --if-missing
	@$(MAKE) --no-print-directory MODE=$(MODE) programs
	@if test -e scripts/demo; then LEUMUND=$(BINARY) BUILD=$(BUILD) scripts/demo; else echo "scripts/demo is not there yet"; exit 1; fi

bench soak eval:
	@scripts/install-deps --if-missing --check
	@$(MAKE) --no-print-directory MODE=$(MODE) programs
	@if test -e scripts/$@; then LEUMUND=$(BINARY) BUILD=$(BUILD) scripts/$@; else echo "scripts/$@ is not there yet"; exit 1; fi

# ---------------------------------------------------------------- the rest

# A folder may have blanks in its name.
TREE  = $(DESTDIR)$(PREFIX)
SHARE = $(TREE)/share
install: all
	install -d "$(TREE)/bin" "$(TREE)/libexec/leumund" "$(SHARE)/leumund"
	install -m 755 $(BINARY) "$(TREE)/bin/leumund"
	install -m 755 $(ALL_BINARY) "$(TREE)/libexec/leumund/leumund-all"
	if test -e docs/leumund.1; then install -d "$(SHARE)/man/man1" && install -m 644 docs/leumund.1 "$(SHARE)/man/man1/"; fi
	$(Q)for file in $(EMBEDDED); do install -D -m 644 $$file "$(SHARE)/leumund/$$file" || exit 1; done

# What install puts there, and folders that are empty then; settings and corpora lie elsewhere.
uninstall:
	rm -f "$(TREE)/bin/leumund" "$(TREE)/libexec/leumund/leumund-all" "$(SHARE)/man/man1/leumund.1"
	$(Q)for file in $(EMBEDDED); do rm -f "$(SHARE)/leumund/$$file" || exit 1; done
	$(Q)for dir in "$(TREE)/libexec/leumund" "$(SHARE)/leumund"; do if test -d "$$dir"; then find "$$dir" -depth -type d -empty -delete; fi; done

install-deps:
	scripts/install-deps --check

clean:
	rm -rf build

help:
	@echo "make              build build/release/leumund (MODE=asan, MODE=tsan: with sanitizers; CC=clang)"
	@echo "make demo         crawl a small world on loopback and show the report"
	@echo "make check        all tests; the last line counts them"
	@echo "make lint         lengths, layers, banned functions, paths and names in documents, lexicons"
	@echo "make golden       rewrite the expected outputs; look at the difference afterwards"
	@echo "make bench        speeds and sizes        make eval   quality of the scorer"
	@echo "make soak         the long tests          make fuzz-NAME [FUZZ_SECONDS=60]   one of: $(FUZZERS)"
	@echo "make install      [PREFIX=/usr/local] [DESTDIR=]        make uninstall    the same way back"
	@echo "make clean        remove build/"
	@echo "Only some rooms, elsewhere: make BUILD=build/mine ROOMS='base model'"

-include $(OBJECTS:.o=.d) $(patsubst %.c,$(BUILD)/%.d,$(MAINS)) $(addsuffix .d,$(SYNTAX)) $(addsuffix .d,$(UNIT_TESTS) $(REPLAYS))
