"""ClaimReview: the project's own schema, made after schema.org and Google's guide."""

import json
import pathlib

import jsonschema

schema = json.loads((pathlib.Path(__file__).parent.parent / "schemas/claimreview.json").read_text())


def check(text, truth):
    graph = json.loads(text)
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(graph)
    reviews = graph["@graph"]
    assert [r["claimReviewed"] for r in reviews] == [c["claim"] for c in truth["claims"]]
    values = {"supported": 5, "contradicted": 1, "unverified": 3}
    for review, claim in zip(reviews, truth["claims"]):
        assert review["reviewRating"]["ratingValue"] == values[claim["verdict"]]
    assert len({r["url"] for r in reviews}) == len(reviews)
