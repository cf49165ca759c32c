import gzip
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from dictd import Dictionary, find
from dictionary import DictionaryChecker, forms, near
from factcheck_checker import Claim, ConfigError, Document

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def number(value):
    text = ""
    while True:
        text = _LETTERS[value % 64] + text
        value //= 64
        if not value:
            return text


def write(folder, name, articles, packed):
    """A dictionary of articles, each a word and its lines."""
    data, index = b"", "00databaseshort\tA\tB\n"
    for word, *lines in articles:
        article = "\n".join([word + " /x/", *lines, ""]).encode()
        index += f"{word}\t{number(len(data))}\t{number(len(article))}\n"
        data += article
    base = os.path.join(folder, name)
    with (gzip.open(base + ".dict.dz", "wb") if packed else open(base + ".dict", "wb")) as file:
        file.write(data)
    with open(base + ".index", "w", encoding="utf-8") as file:
        file.write(index)
    return base + ".index"


ARTICLES = [
    ("soldier", "soldaat"), ("troop", "1. troep (mil.), bende", "2. schaar"), ("café", "kroeg"),
    *[(f"word{i}", f"woord{i}") for i in range(200)], ("bridge", "brug <n>"),
]


class DictionaryTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def test_articles_are_found_and_cleaned(self):
        for packed in (True, False):
            with tempfile.TemporaryDirectory() as folder:
                dictionary = Dictionary(write(folder, "a", ARTICLES, packed))
                self.assertEqual(len(dictionary), len(ARTICLES))
                for word, wanted in [
                    ("soldier", ["soldaat"]), ("Troop", ["troep", "bende", "schaar"]), ("bridge", ["brug"]),
                    ("word199", ["woord199"]), ("café", ["kroeg"]), ("nothing", []), ("00databaseshort", []),
                ]:
                    self.assertEqual(dictionary.translations(word), wanted)

    def test_forms_and_endings(self):
        self.assertEqual(list(forms("troops", 4)), ["troops", "troop", "troo"])
        words = {"soldaten": (0, 8), "brug": (0, 4), "bruggen": (0, 7)}
        self.assertEqual(list(near("brug", words)), ["brug"])
        self.assertEqual(list(near("soldaat", {"soldaatje": (0, 9)})), ["soldaatje"])
        self.assertEqual(list(near("ja", {"jaar": (0, 4)})), [])

    def checker(self, **config):
        checker = DictionaryChecker()
        checker.configure({"dictionaries": [write(self.folder.name, "a", ARTICLES, True)], **config})
        return checker

    def test_words_that_may_match_are_shown_and_settle_nothing(self):
        checker = self.checker()
        document = Document("d1", "Één troep bij de kroeg.", language="nl")
        checker.open(document)
        for text, message, quotes in [
            ("35 troops", "possible match: troops = troep", ["troep"]),
            ("a troop at the café", "possible match: troop = troep, café = kroeg", ["troep", "kroeg"]),
            ("a bridge", "no dictionary knows more", []), ("35", "no dictionary knows more", []),
        ]:
            result = checker.check(Claim("c1", text), document)
            self.assertEqual((result.verdict, result.message), ("unverified", message))
            self.assertEqual([document.quote(passage.span) for passage in result.passages], quotes)

    def test_what_is_wrong_with_the_configuration_is_told(self):
        for config, path in [
            ({"dictionaries": ["eng-xyz"]}, "/dictionaries"), ({"dictionaries": "eng-nld"}, "/dictionaries"),
            ({"minLength": 0}, "/minLength"),
        ]:
            with self.assertRaises(ConfigError) as caught:
                DictionaryChecker().configure(config)
            self.assertEqual(caught.exception.path, path)
            if config.get("dictionaries") == ["eng-xyz"]:
                self.assertIn("apt-get install dict-freedict-eng-xyz", str(caught.exception))

    def test_the_dictionary_of_the_distribution(self):
        path = find("eng-nld")
        self.assertIsNotNone(path)
        dictionary = Dictionary(path)
        self.assertGreater(len(dictionary), 5_000)
        self.assertIn("soldaat", dictionary.translations("soldier"))


if __name__ == "__main__":
    unittest.main()
