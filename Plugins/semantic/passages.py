"""Splits a text into passages and finds those that are nearest in meaning."""

import re

import numpy

_END = re.compile(r"(?<=[.!?…])([\"'”’»)\]]*)\s+(?=[\"'“‘«(\[¿¡]*[^\W_a-zà-ÿ])|\n+")
_LONGEST = 600


def split(text):
    """The sentences of a text as pairs of places, counted in characters; lines end sentences, and very long ones are cut."""
    places, start = [], 0
    for match in _END.finditer(text):
        places.append((start, max(match.start(), match.end(1))))
        start = match.end()
    places.append((start, len(text)))
    result = []
    for start, end in places:
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        while end - start > _LONGEST:
            cut = text.rfind(" ", start + 1, start + _LONGEST)
            cut = cut if cut > start else start + _LONGEST
            result.append((start, cut))
            start = cut + 1 if text[cut : cut + 1] == " " else cut
        if start < end:
            result.append((start, end))
    return result


class Index:
    """The passages of a text with their embeddings."""

    _BATCH = 256

    def __init__(self, text, encode):
        self.places = split(text)
        parts = [text[start:end] for start, end in self.places]
        batches = [encode(parts[i : i + self._BATCH]) for i in range(0, len(parts), self._BATCH)]
        self.vectors = numpy.concatenate(batches) if batches else numpy.zeros((0, 512), "float32")

    def nearest(self, vector, count):
        """Pairs of a place and its cosine, the nearest first."""
        if not self.places:
            return []
        scores = self.vectors @ vector
        # Of equal ones the first in the text, so that the same comes out of the same.
        order = numpy.argsort(-scores, kind="stable")[:count]
        return [(self.places[i], float(scores[i])) for i in order]
