import FactCheckKit
import Testing

@testable import FactCheckHost

@Suite struct MarkupTextTests {
  private func page(_ html: String) throws -> SourceText {
    try SourceReader().source(
      SourceEntry(file: "a.html", path: "a.html", language: "en"), bytes: Array(html.utf8))
  }

  @Test(arguments: [
    ("<p>Thirty <b>five</b> soldiers</p><p>left.</p>", "Thirty five soldiers\nleft.\n"),
    ("<html><head><title>99</title><style>p { width: 98px }</style></head><body>x</body>", "x\n"),
    ("a<script>if (a < 3) { b(\"</p>\") }</script>b", "ab\n"), ("a<!-- 5 > 3 -->b", "ab\n"),
    ("caf&eacute;s &amp; th&#233; &#x20AC;5 &nosuch; & 3 < 4", "cafés & thé €5 &nosuch; & 3 < 4\n"),
    ("a&nbsp;\n\t b<br>c", "a b\nc\n"), ("<p hidden>no</p>yes", "yes\n"),
    ("<div style='display: none'><div>no</div>no</div>yes", "yes\n"), ("<a title=\"5 > 3\">link</a>", "link\n"),
    ("<table><tr><td>5</td><td>men</td></tr></table>", "5 men\n"), ("soft&shy;ware <wbr>x", "software x\n"),
    ("<p>unclosed <b", "unclosed\n"), ("x<script>never closed", "x\n"), ("<SCRIPT>no</SCRIPT>yes", "yes\n"),
  ])
  func isWhatAReaderSees(_ html: String, _ text: String) throws {
    #expect(String(decoding: try page(html).bytes, as: UTF8.self) == text)
  }

  @Test func placesAreThoseOfTheFile() throws {
    let html = "<html>\n<p>At first</p>\n  <p>é <b>35&nbsp;Dutch</b>\n sol&shy;diers</p>"
    let source = try page(html)
    let words = Array("35 Dutch soldiers".utf8)
    let start = source.bytes.indices.first { source.bytes[$0...].starts(with: words) } ?? 0
    let evidence = Evidence(source: 0, span: Span(start: start, end: start + words.count))
    let finding = Finding(
      checker: "x", verdict: .supported, assertion: Assertion(span: Span(start: 0, end: 1), text: "x"), reason: "",
      evidence: [evidence])
    let report = Report(
      sources: [source],
      claims: [ClaimResult(claim: Claim(id: "x", text: "x", language: "en"), verdict: .supported, findings: [finding])])
    let places = EvidencePlaces(report)
    #expect(places.locations(of: evidence).start == Location(line: 3, column: 11))
    #expect(places.locations(of: evidence).end == Location(line: 4, column: 15))
    let span = places.span(of: evidence)
    #expect(Array(html.utf8)[span.start..<span.end].elementsEqual("35&nbsp;Dutch</b>\n sol&shy;diers".utf8))
    #expect(places.quote(evidence) == "35 Dutch soldiers")
  }

  @Test func aPageWithoutTextIsNoSource() {
    #expect(throws: Diagnostic.self) { try page("<script>35 soldiers</script>") }
  }

  @Test func manyOpenTagsTakeLinearTime() throws {
    let html = String(repeating: "<div hidden>", count: 20_000) + "x"
    #expect(throws: Diagnostic.self) { try page(html) }
    #expect(try !page(String(repeating: "<", count: 200_000) + "x").bytes.isEmpty)
  }
}
