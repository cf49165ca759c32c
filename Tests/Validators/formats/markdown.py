"""Markdown: read by markdown-it with tables and raw HTML, and the outcome by html5lib."""

import html5lib
from markdown_it import MarkdownIt


def check(text, truth):
    assert len(text) < 65_536
    html = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table").render(text)
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    allowed = {
        "html", "head", "body", "h3", "table", "thead", "tbody", "tr", "th", "td", "code", "br", "details", "summary", "p",
        "strong", "ul", "li",
    }
    found = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert found <= allowed, found - allowed
    rows = [row for row in tree.iter("tr") if row.find("td") is not None]
    assert len(rows) == len(truth["claims"]), (len(rows), len(truth["claims"]))
    assert all(len(row.findall("td")) == 4 for row in rows)
    # Nobody is mentioned: every sign that could do it stands between code tags or is written as a number.
    assert "@" not in text
