import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from passages import Index, split
from semantic import SemanticChecker
from factcheck_checker import Claim, ConfigError, Document

TEXT = """De brug over de rivier is gisteren ingestort. Niemand raakte gewond.
De burgemeester bezocht de plek 's avonds. Volgend jaar komt er een nieuwe school in het dorp."""


class PassageTests(unittest.TestCase):
    def test_sentences_are_split(self):
        for text, wanted in [
            ("", []), ("   \n ", []), ("Een zin", ["Een zin"]), ("Een. Twee! “Drie?” Vier", ["Een.", "Twee!", "“Drie?”", "Vier"]),
            ("Kop\nTekst met 3.5 km en p. ex. iets", ["Kop", "Tekst met 3.5 km en p. ex. iets"]),
            ("¿Qué? ¡Ya! Él vino.", ["¿Qué?", "¡Ya!", "Él vino."]),
        ]:
            self.assertEqual([text[start:end] for start, end in split(text)], wanted)

    def test_long_ones_are_cut_and_nothing_is_lost(self):
        for text in ["woord " * 1000, "x" * 2000]:
            parts = [text[start:end] for start, end in split(text)]
            self.assertTrue(all(0 < len(part) <= 600 for part in parts))
            self.assertEqual("".join("".join(parts).split()), "".join(text.split()))


class SemanticTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.checker = SemanticChecker()
        cls.document = Document("d1", TEXT, language="nl")

    def check(self, text, document=None):
        document = document or self.document
        claim = Claim("c1", text)
        self.checker.prepare([claim], document)
        return self.checker.check(claim, document)

    def test_the_passage_is_found_where_no_word_is_shared(self):
        for claim, wanted in [
            ("The bridge collapsed.", "De brug over de rivier is gisteren ingestort."),
            ("There were no injuries.", "Niemand raakte gewond."),
            ("Le maire est venu sur place.", "De burgemeester bezocht de plek 's avonds."),
            ("A school will be built.", "Volgend jaar komt er een nieuwe school in het dorp."),
        ]:
            result = self.check(claim)
            self.assertEqual(result.verdict, "unverified")
            self.assertEqual(self.document.quote(result.passages[0].span), wanted)
            scores = [passage.score for passage in result.passages]
            self.assertEqual(scores, sorted(scores, reverse=True))

    def test_what_is_far_is_not_shown(self):
        result = self.check("Tokyo shares closed higher.")
        self.assertEqual((result.passages, result.message), ([], "no passage is near to it in meaning"))

    def test_an_empty_document(self):
        self.assertEqual(self.check("The bridge", Document("empty", "")).passages, [])

    def test_the_same_comes_out_of_the_same(self):
        first, second = self.check("The bridge collapsed."), self.check("The bridge collapsed.")
        self.assertEqual(first, second)

    def test_what_is_wrong_with_the_configuration_is_told(self):
        for config, path in [({"passages": 0}, "/passages"), ({"passages": "3"}, "/passages"), ({"least": 2}, "/least")]:
            with self.assertRaises(ConfigError) as caught:
                SemanticChecker().configure(config)
            self.assertEqual(caught.exception.path, path)

    def test_equal_passages_come_in_the_order_of_the_text(self):
        index = Index("Een zin.\nEen zin.", lambda texts: __import__("numpy").ones((len(texts), 2), "float32"))
        self.assertEqual([place for place, _ in index.nearest(index.vectors[0], 2)], [(0, 8), (9, 17)])


if __name__ == "__main__":
    unittest.main()
