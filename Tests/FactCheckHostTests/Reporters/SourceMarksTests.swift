import FactCheckKit
import Testing

@testable import FactCheckHost

/// How the evidence of many claims is laid over a source. Marks are written as [words] in the order of the text.
@Suite struct SourceMarksTests {
  private func marked(_ text: String, _ evidence: [(String, Verdict)]) -> (text: String, marks: SourceMarks) {
    let source = SourceText(name: "a.txt", text: text, language: "en")
    let claims = evidence.map { quote, verdict in
      let start = source.bytes.indices.first { source.bytes[$0...].starts(with: Array(quote.utf8)) } ?? 0
      let span = Span(start: start, end: start + quote.utf8.count)
      let finding = Finding(
        checker: "x", verdict: verdict, assertion: Assertion(span: span, text: quote), reason: "",
        evidence: [Evidence(source: 0, span: span)])
      return ClaimResult(claim: Claim(id: "x", text: quote, language: "en"), verdict: verdict, findings: [finding])
    }
    let marks = SourceMarks(source: 0, report: Report(sources: [source], claims: claims))
    var result = ""
    var position = 0
    for mark in marks.marks {
      result += source.quote(Span(start: position, end: mark.span.start))
      result += "[" + source.quote(mark.span) + "]" + mark.verdict.rawValue.prefix(1) + "\(mark.claim)"
      position = mark.span.end
    }
    return (result + source.quote(Span(start: position, end: source.bytes.count)), marks)
  }

  @Test(
    arguments: [
      ([("two", .supported)], "one [two]s0 three\nfour"),
      ([("one two", .supported), ("two three", .contradicted)], "[one ]s0[two]c1[ three]c1\nfour"),
      ([("one two three", .unverified), ("two", .supported)], "[one ]u0[two]s1[ three]u0\nfour"),
      ([("three\nfour", .supported)], "one two [three]s0\n[four]s0"),
      ([("two", .supported), ("two", .supported)], "one [two]s1 three\nfour"),
      ([], "one two three\nfour"),
    ] as [([(String, Verdict)], String)])
  func cutsWhereEvidenceBeginsAndEnds(_ evidence: [(String, Verdict)], _ text: String) {
    #expect(marked("one two three\nfour", evidence).text == text)
  }

  @Test func findsTheMarksOfAPieceOfEvidence() {
    let marks = marked("one two three", [("one two", .supported), ("two three", .supported)]).marks
    #expect(marks.positions(of: Span(start: 0, end: 7)) == 0..<2)
    #expect(marks.positions(of: Span(start: 4, end: 13)) == 1..<3)
    #expect(marks.positions(of: Span(start: 50, end: 60)).isEmpty)
  }
}
