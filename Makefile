PREFIX = /usr/local
DESTDIR =
BINDIR = $(DESTDIR)$(PREFIX)/bin

.PHONY: build packs install uninstall dist test bench fuzz lint clean

build:
	./factcheck --version >/dev/null

# Compiles the text of the language packs, and builds the program that carries the result.
packs: build
	.build/release/factcheck languages compile Sources/LanguagePacks
	./factcheck --version >/dev/null

install: build
	mkdir -p "$(BINDIR)"
	install -m 755 .build/release/factcheck "$(BINDIR)/factcheck"

uninstall:
	rm -f "$(BINDIR)/factcheck"

# The static program as an archive and as a Debian package, with checksums, in dist/.
dist:
	ci/dist.sh

test:
	Tests/run

# Against wc, rg and other readers of figures, as ratios; the machine should be quiet.
bench: build
	python3 Tests/Benchmarks/bench.py

# Damaged texts, claims and rule files, for a minute or as long as SECONDS says; a trapping input is left in .build/fuzz.
SECONDS = 60
SEED = $(shell date +%s)
fuzz:
	@echo "seed $(SEED)"
	swift build --build-tests
	FACTCHECK_FUZZ_SECONDS=$(SECONDS) FACTCHECK_FUZZ_SEED=$(SEED) swift test --skip-build --filter FuzzTests

lint:
	swift format lint --strict --recursive Sources Plugins Tests Package.swift

clean:
	rm -rf .build .build-ci dist
