PREFIX = /usr/local
DESTDIR =
BINDIR = $(DESTDIR)$(PREFIX)/bin

.PHONY: build packs install uninstall test lint clean

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

test:
	Tests/run

lint:
	swift format lint --strict --recursive Sources Plugins Tests Package.swift

clean:
	rm -rf .build .build-ci
