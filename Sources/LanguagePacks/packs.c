#include "LanguagePacks.h"

// One line a data file, and its `#embed`, which cannot be written inside a macro. The files are text, apart from compiled/, which
// `factcheck languages compile` makes from concepts/. A language has five files: language, numbers, units, time and its compiled words.
#define PACK_FILES(FILE) \
  FILE(shared_units, "shared/units.txt") \
  FILE(compiled_graph, "compiled/graph.bin") \
  FILE(en_language, "en/language.txt") \
  FILE(en_numbers, "en/numbers.txt") \
  FILE(en_units, "en/units.txt") \
  FILE(en_time, "en/time.txt") \
  FILE(compiled_en, "compiled/en.bin") \
  FILE(nl_language, "nl/language.txt") \
  FILE(nl_numbers, "nl/numbers.txt") \
  FILE(nl_units, "nl/units.txt") \
  FILE(nl_time, "nl/time.txt") \
  FILE(compiled_nl, "compiled/nl.bin")

static const unsigned char shared_units[] = {
#embed "shared/units.txt"
};
static const unsigned char compiled_graph[] = {
#embed "compiled/graph.bin"
};
static const unsigned char en_language[] = {
#embed "en/language.txt"
};
static const unsigned char en_numbers[] = {
#embed "en/numbers.txt"
};
static const unsigned char en_units[] = {
#embed "en/units.txt"
};
static const unsigned char en_time[] = {
#embed "en/time.txt"
};
static const unsigned char compiled_en[] = {
#embed "compiled/en.bin"
};
static const unsigned char nl_language[] = {
#embed "nl/language.txt"
};
static const unsigned char nl_numbers[] = {
#embed "nl/numbers.txt"
};
static const unsigned char nl_units[] = {
#embed "nl/units.txt"
};
static const unsigned char nl_time[] = {
#embed "nl/time.txt"
};
static const unsigned char compiled_nl[] = {
#embed "compiled/nl.bin"
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
