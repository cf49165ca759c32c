"""News-like text in every language, made of the words of the language packs alone."""

import random
import re
from pathlib import Path

PACKS = Path(__file__).resolve().parents[2] / "Sources" / "LanguagePacks"
LANGUAGES = ["en", "nl", "de", "fr", "es"]


def sections(language):
    """The word lists of a pack: {section: {key: [word, …]}}."""
    found = {}
    for file in sorted((PACKS / language).glob("*.txt")):
        section = None
        for line in file.read_text(encoding="utf-8").splitlines():
            if match := re.match(r"\[(.+)\]", line):
                section = found.setdefault(match[1], {})
            elif section is not None and ":" in line and not line.startswith("#"):
                key, words = line.split(":", 1)
                words = [word.strip().rstrip("?!").lstrip("=") for word in words.split(",")]
                section.setdefault(key.strip(), []).extend(
                    word for word in words if re.fullmatch(r"[^\W\d_]+( [^\W\d_]+)*", word))
    return found


def concept_words(language):
    """The words of the concept tables by part of speech: n, v, a."""
    words = {"n": [], "v": [], "a": []}
    for file in sorted((PACKS / "concepts").glob("*.tsv")):
        header, *rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()
                         if line and not line.startswith("#")]
        column = header.index(language)
        for row in rows:
            word = row[column].split(",")[0].split("(")[0].strip(" ?")
            if row[1] in words and re.fullmatch(r"[^\W\d_]+", word):
                words[row[1]].append(word)
    return words


class News:
    """Sentences of about twenty words, one figure or date in every second of them."""

    def __init__(self, language, seed=1):
        self.random = random.Random(f"{language} {seed}")
        pack, words = sections(language), concept_words(language)
        function = pack["function"]
        self.small = [word for kind in function.values() for word in kind]
        self.articles = function["article"]
        self.prepositions = function["preposition"]
        self.nouns, self.verbs, self.adjectives = words["n"], words["v"], words["a"]
        self.months = [names[0] for names in pack["months"].values() if names]
        self.numbers = [names[0] for key, names in pack["cardinals"].items() if names and key.isdigit()]
        self.units = [names[-1] for names in pack["units"].values() if names]

    def figure(self):
        pick = self.random.choice
        kind = self.random.randrange(6)
        if kind == 0:
            return f"{self.random.randrange(1, 29)} {pick(self.months)} {self.random.randrange(1990, 2024)}"
        if kind == 1:
            return f"{self.random.randrange(2, 100)} {pick(self.units)}"
        if kind == 2:
            return f"{pick(self.numbers)} {pick(self.nouns)}"
        if kind == 3:
            return f"{self.random.randrange(1, 100)} %"
        if kind == 4:
            return f"{self.random.randrange(1990, 2024)}"
        return f"{self.random.randrange(2, 5000)} {pick(self.nouns)}"

    def sentence(self):
        pick = self.random.choice
        words = []
        for _ in range(self.random.randrange(3, 6)):
            words += [pick(self.articles), pick(self.adjectives), pick(self.nouns), pick(self.small)]
            words += [pick(self.verbs), pick(self.prepositions)] if self.random.random() < 0.5 else []
        if self.random.random() < 0.5:
            words.insert(self.random.randrange(len(words)), self.figure())
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def text(self, size, line=None):
        """About `size` bytes in paragraphs; with `line`, lines of about that many bytes and no paragraphs."""
        parts, count, width = [], 0, 0
        while count < size:
            sentence = self.sentence()
            width += len(sentence.encode()) + 1
            count += len(sentence.encode()) + 1
            end = " "
            if line is None and self.random.random() < 0.2:
                end = "\n\n"
            elif line is not None and width >= line:
                end, width = "\n", 0
            parts.append(sentence + end)
        return "".join(parts)
