#!/usr/bin/env python3
"""Checker dictionary: which words of the source may stand for the words of a claim, after a dictionary that the user has installed.

It settles nothing: a claim stays unverified, and the reader sees what may match.
"""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python-sdk"))

from dictd import FOLDERS, Dictionary, find  # noqa: E402
from factcheck_checker import Checker, ConfigError, Passage, Result, run  # noqa: E402

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_ENDING = 3
_MOST_WORDS = 8


class DictionaryChecker(Checker):
    name, version = "dictionary", "0.1.0"
    kinds = ["word"]

    def __init__(self):
        self.dictionaries = None
        self.shortest = 4
        self.words = {}

    def configure(self, config):
        self.shortest = config.get("minLength", 4)
        if not isinstance(self.shortest, int) or self.shortest < 1:
            raise ConfigError("takes a whole number from 1", "/minLength")
        names = config.get("dictionaries", [])
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ConfigError("takes a list of names or paths", "/dictionaries")
        self.load(names)

    def load(self, names):
        paths = [find(name) for name in names]
        for name, path in zip(names, paths):
            if path is None:
                package = "dict-freedict-" + name.replace("freedict-", "")
                raise ConfigError(f"no dictionary '{name}' (Debian, Ubuntu: apt-get install {package})", "/dictionaries")
        if not names:
            paths = [
                os.path.join(folder, file) for folder in FOLDERS if os.path.isdir(folder)
                for file in sorted(os.listdir(folder)) if file.endswith(".index")
            ]
        if not paths:
            raise ConfigError("no dictionary is installed (Debian, Ubuntu: apt-get install dict-freedict-eng-nld)", "/dictionaries")
        self.dictionaries = [Dictionary(path) for path in paths]

    def open(self, document):
        words = {}
        for match in _WORD.finditer(document.text):
            words.setdefault(match.group().lower(), (match.start(), match.end()))
        self.words[document.id] = words

    def close(self, document):
        self.words.pop(document.id, None)

    def check(self, claim, document):
        if self.dictionaries is None:
            self.load([])
        words = self.words[document.id]
        matches, passages = [], []
        for word in dict.fromkeys(match.group().lower() for match in _WORD.finditer(claim.text)):
            if len(word) < self.shortest or word in words or len(matches) == _MOST_WORDS:
                continue
            found = self.match(word, words)
            if found:
                matches.append(f"{word} = {found}")
                passages.append(Passage(document.span(*words[found]), 0.5))
        if not matches:
            return Result.unverified("no dictionary knows more")
        return Result.unverified("possible match: " + ", ".join(matches), passages)

    def match(self, word, words):
        """A word of the source that a dictionary gives for a word, or for the word without its ending."""
        for form in forms(word, self.shortest):
            for dictionary in self.dictionaries:
                for translation in dictionary.translations(form):
                    for found in near(translation.lower(), words):
                        return found
        return None


def forms(word, shortest):
    """The word, then without an ending: troops, troop."""
    yield word
    for cut in range(1, _LONGEST_ENDING + 1):
        if len(word) - cut >= max(shortest, 3):
            yield word[:-cut]


def near(translation, words):
    """Words of the source that are the translation, or that differ from it in their ending."""
    if translation in words:
        yield translation
    elif len(translation) > 4 and " " not in translation:
        for word in words:
            if word.startswith(translation[: max(4, len(translation) - 2)]) and abs(len(word) - len(translation)) <= _LONGEST_ENDING:
                yield word


if __name__ == "__main__":
    run(DictionaryChecker())
