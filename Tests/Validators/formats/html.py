"""HTML: html5lib in its strict mode, and nothing that comes from elsewhere or out of a text."""

import html5lib


def check(text, truth):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(text)
    elements = list(tree.iter())
    assert sum(1 for e in elements if e.tag == "script") == 1 and sum(1 for e in elements if e.tag == "style") == 1
    for element in elements:
        if not isinstance(element.tag, str):
            continue
        assert element.tag not in ("img", "iframe", "link", "object", "embed", "base"), element.tag
        for name, value in element.attrib.items():
            assert not name.startswith("on"), (element.tag, name)
            if name == "href":
                assert value.startswith("#"), value
    ids = [e.get("id") for e in elements if e.get("id")]
    assert len(set(ids)) == len(ids)
    for element in elements:
        if element.get("href"):
            assert element.get("href")[1:] in ids, element.get("href")
    claims = [e for e in elements if e.get("role") == "listitem" and "c" in e.get("class", "").split()]
    assert [c.get("class").split()[1] for c in claims] == [c["verdict"] for c in truth["claims"]]
    wanted = sum(1 for c in truth["claims"] for f in c["findings"] if f["evidence"])
    assert sum(1 for c in claims for a in c.iter("a") if a.get("href")) >= wanted
