#include "LanguagePacks.h"

// One line a data file. The files are text; `#embed` puts their bytes into the program.
#define PACK_FILES(FILE) \
  FILE(concepts_core, "concepts/core.tsv")

static const unsigned char concepts_core[] = {
#embed "concepts/core.tsv"
};

static const FCPackFile files[] = {
#define ENTRY(name, path) {path, name, sizeof name},
    PACK_FILES(ENTRY)
#undef ENTRY
};

const FCPackFile *fc_pack_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
