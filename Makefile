PREFIX = /usr/local
DESTDIR =
BINDIR = $(DESTDIR)$(PREFIX)/bin

.PHONY: build packs install uninstall dist test bench lint clean

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

lint:
	swift format lint --strict --recursive Sources Plugins Tests Package.swift

clean:
	rm -rf .build .build-ci dist
