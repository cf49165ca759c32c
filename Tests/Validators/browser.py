"""Uses the HTML report in a headless Chromium as a reader would: clicks, filters, searches, prints."""

import pathlib
import subprocess
import sys
import tempfile

from devtools import Browser

here = pathlib.Path(__file__).parent

IN_VIEW = """(e => { const r = e.getBoundingClientRect();
  return r.top >= 0 && r.bottom <= innerHeight && r.width > 0; })"""
VISIBLE = "[...document.querySelectorAll('.c')].filter(c => c.getClientRects().length).length"


def hostile(folder):
    """A source of several screens with the hostile text at its end."""
    filler = "".join(f"Line {i} says nothing of importance.\n" for i in range(300))
    (folder / "hostile.txt").write_text(filler + (here / "hostile.txt").read_text())
    (folder / "hostile.yaml").write_text((here / "hostile.yaml").read_text())


def many(folder):
    things = ["inhabitants", "houses", "ships", "bridges", "schools", "doctors", "trees", "farms"]
    lines = "".join(f"The valley has {100 + i} {thing}.\n" for i, thing in enumerate(things))
    (folder / "hostile.txt").write_text(lines + "It says no more.\n" * 500)
    claims = "".join(f"  - {100 + i % 11} {(things + ['windmills'])[i % 9]}\n" for i in range(10_000))
    (folder / "hostile.yaml").write_text(
        "factcheck: 1\nlanguage: en\nsource: {file: hostile.txt, language: en}\nclaims:\n" + claims)


def render(program, fill):
    folder = pathlib.Path(tempfile.mkdtemp())
    fill(folder)
    page = folder / "report.html"
    result = subprocess.run(
        [program, "run", str(folder / "hostile.yaml"), "-q", "-o", f"html={page}"],
        capture_output=True, text=True)
    assert page.exists(), result.stderr
    return page


def reads_and_filters(browser):
    total = browser.evaluate(VISIBLE)
    assert total == 9, total
    browser.evaluate("document.querySelector('[name=supported]').click()")
    supported = browser.evaluate("document.querySelectorAll('.c.supported').length")
    assert supported > 0 and browser.evaluate(VISIBLE) == total - supported
    assert browser.evaluate("document.getElementById('shown').textContent") == f"{total - supported} shown"
    browser.evaluate("document.querySelector('[name=supported]').click()")
    browser.evaluate("document.querySelector('[name=failed]').click()")
    failed = browser.evaluate("document.querySelectorAll('.c.failed').length")
    assert 0 < failed < total and browser.evaluate(VISIBLE) == failed
    browser.evaluate("document.querySelector('[name=failed]').click()")
    browser.evaluate("""(() => { const f = document.querySelector('[name=find]'); f.value = 'LIFEBOATS';
      f.dispatchEvent(new Event('input', {bubbles: true})); })()""")
    assert 1 <= browser.evaluate(VISIBLE) < total
    browser.evaluate("""(() => { const f = document.querySelector('[name=find]'); f.value = '';
      f.dispatchEvent(new Event('input', {bubbles: true})); })()""")
    assert browser.evaluate(VISIBLE) == total


def leads_both_ways(browser):
    first = "document.querySelector(document.querySelector('#c1 a[href]').hash)"
    assert not browser.evaluate(f"{IN_VIEW}({first})"), "the evidence stands too high for this test"
    browser.evaluate("document.querySelector('#c1 h3').click()")
    assert browser.evaluate(f"{IN_VIEW}({first})")
    assert browser.evaluate(f"{first}.classList.contains('on') && document.activeElement === {first}")
    browser.evaluate("document.querySelector('.m.contradicted').click()")
    assert browser.evaluate(f"{IN_VIEW}(document.querySelector('.c.on'))")
    assert browser.evaluate("document.activeElement.closest('.c') === document.querySelector('.c.on')")


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    shots = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    page, large = render(program, hostile), render(program, many)
    for name, width, height in (("desktop", 1280, 800), ("phone", 390, 844)):
        browser = Browser(width, height)
        try:
            browser.open(page)
            reads_and_filters(browser)
            leads_both_ways(browser)
            assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth"), "scrolls sideways"
            assert browser.evaluate("document.title").startswith("factcheck: 9 claims")
            assert browser.evaluate("typeof window.alerted") == "undefined"
            assert browser.problems() == [], browser.problems()
            if shots:
                browser.screenshot(shots / f"{name}.png")
            took = browser.open(large)
            filtered = browser.evaluate(
                """(async () => { const start = performance.now();
                document.querySelector('[name=contradicted]').click(); document.querySelector('[name=unverified]').click();
                await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                return (performance.now() - start) / 1000; })()""")
            print(f"{name}: 10,000 claims opened in {took:.2f} s and filtered in {filtered:.2f} s")
            # Generous, as the machine may do much else; the aim is one second.
            assert took < 10 and filtered < 5
            assert browser.problems() == [], browser.problems()
        finally:
            browser.close()
    print("html report in a browser: 2 passed, 0 failed")


main()
