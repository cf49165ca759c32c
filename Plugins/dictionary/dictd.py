"""Reads dictionaries in the format of dictd: an index of words with places in base 64, and one file of articles."""

import gzip
import os
import re

_DIGITS = {letter: value for value, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}

#: Where distributions install dictionaries.
FOLDERS = ["/usr/share/dictd", "/usr/local/share/dictd"]


def _number(text):
    value = 0
    for letter in text:
        value = value * 64 + _DIGITS[letter]
    return value


def find(name):
    """The index of a dictionary that is named by its path or its name, `eng-nld` or `freedict-eng-nld`; None: it is not there."""
    candidates = [name, name + ".index"]
    candidates += [f"{folder}/{prefix}{name}.index" for folder in FOLDERS for prefix in ("", "freedict-")]
    return next((path for path in candidates if path.endswith(".index") and os.path.isfile(path)), None)


class Dictionary:
    def __init__(self, index):
        """index: the path of the `.index` file; the articles are in `.dict.dz` (gzip) or `.dict` beside it."""
        base = index[: -len(".index")]
        packed = os.path.isfile(base + ".dict.dz")
        with (gzip.open(base + ".dict.dz") if packed else open(base + ".dict", "rb")) as file:
            self._articles = file.read()
        self._places = {}
        with open(index, encoding="utf-8") as file:
            for line in file:
                parts = line.rstrip("\n").split("\t")
                if len(parts) >= 3 and not parts[0].startswith("00database"):
                    self._places.setdefault(parts[0].lower(), []).append((_number(parts[1]), _number(parts[2])))

    def __len__(self):
        return len(self._places)

    def translations(self, word):
        """What the dictionary gives for a word, without numbers, grammar and remarks."""
        found = []
        for start, length in self._places.get(word.lower(), []):
            lines = self._articles[start : start + length].decode("utf-8", "replace").splitlines()
            # The first line is the word itself with its pronunciation.
            for line in lines[1:]:
                line = re.sub(r"\([^)]*\)|<[^>]*>|\[[^\]]*\]|^\s*\d+\.", " ", line)
                found += [part.strip(" .;:\"'") for part in re.split(r"[,;]", line)]
        return [word for word in dict.fromkeys(found) if word]
