#ifndef LANGUAGE_PACKS_H
#define LANGUAGE_PACKS_H

#include <stddef.h>

/// A data file of the language packs, embedded in the program.
typedef struct {
  /// "folder/file", as in this directory.
  const char *path;
  const unsigned char *bytes;
  size_t count;
} FCPackFile;

/// All embedded files, in the order of their paths in the list.
const FCPackFile *fc_pack_files(size_t *count);

#endif
