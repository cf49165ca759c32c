#include "LanguagePacks.h"

// The tables that `make packs` compiles from the text of the packs; `#embed` puts their bytes into the program.
// To add a language, give it a block and a line below.

static const unsigned char shared[] = {
#embed "compiled/shared.bin"
};
static const unsigned char de[] = {
#embed "compiled/de.bin"
};
static const unsigned char en[] = {
#embed "compiled/en.bin"
};
static const unsigned char es[] = {
#embed "compiled/es.bin"
};
static const unsigned char fr[] = {
#embed "compiled/fr.bin"
};
static const unsigned char it[] = {
#embed "compiled/it.bin"
};
static const unsigned char nl[] = {
#embed "compiled/nl.bin"
};

static const FCPackFile files[] = {
    {"shared.bin", shared, sizeof shared},
    {"de.bin", de, sizeof de},
    {"en.bin", en, sizeof en},
    {"es.bin", es, sizeof es},
    {"fr.bin", fr, sizeof fr},
    {"it.bin", it, sizeof it},
    {"nl.bin", nl, sizeof nl},
};

const FCPackFile *fc_pack_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
