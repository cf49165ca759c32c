import FactCheckKit
import Testing

@testable import FactCheckHost

/// What becomes of the answers of process checkers, whatever they are.
@Suite struct ClaimAnswerTests {
  private static let text = "Naar Jordanië gaan 35 militairen."
  private static let source = SourceText(name: "a.txt", text: text, language: "nl")
  private static let claim = Claim(id: "troops", text: "35 troops", language: "en")

  private func finding(_ results: String...) throws -> Finding {
    let values = try results.map { try JSONReader.read(Array($0.utf8)[...]) }
    return ClaimAnswer.finding(values, of: Self.claim, checker: "x", source: Self.source, index: 3)
  }

  @Test func whatIsSoundIsTaken() throws {
    let found = try finding(
      #"{"verdict": "contradicted", "message": "no", "confidence": 0.5, "evidence": [{"start": 20, "end": 22, "quote": "35"}]}"#
    )
    #expect(found.verdict == .contradicted)
    #expect(found.reason == "no")
    #expect(found.notes == ["confidence 50 %"])
    #expect(found.evidence == [Evidence(source: 3, span: Span(start: 20, end: 22))])
    #expect(!found.isIdle)
    let open = try finding(
      #"{"verdict": "unverified", "passages": [{"start": 5, "end": 14, "quote": "Jordanië", "score": 1}]}"#)
    #expect(open.verdict == .unverified)
    #expect(open.evidence.count == 1)
    #expect(open.isIdle)
  }

  @Test(arguments: [
    "{}", "[]", "null", #"{"verdict": 3}"#, #"{"verdict": "error"}"#, #"{"verdict": "supported"}"#,
    #"{"verdict": "supported", "evidence": []}"#, #"{"verdict": "supported", "evidence": {}}"#,
    #"{"verdict": "supported", "evidence": [3]}"#, #"{"verdict": "supported", "evidence": [{"start": 20, "end": 22}]}"#,
    #"{"verdict": "supported", "evidence": [{"start": 1e300, "end": 1e308, "quote": ""}]}"#,
    #"{"verdict": "supported", "evidence": [{"start": -1, "end": 2, "quote": "N"}]}"#,
    #"{"verdict": "supported", "evidence": [{"start": 20, "end": 20, "quote": ""}]}"#,
    #"{"verdict": "supported", "evidence": [{"start": 22, "end": 20, "quote": "35"}]}"#,
    #"{"verdict": "supported", "evidence": [{"start": 12, "end": 13, "quote": "\ufffd"}]}"#,
    #"{"verdict": "unverified", "passages": [{"start": 0, "end": 999, "quote": "Naar"}]}"#,
    #"{"error": {"message": "cannot"}}"#, #"{"error": 1}"#,
  ])
  func whatIsNotIsAnError(_ result: String) throws {
    let found = try finding(result)
    #expect(found.verdict == .error)
    #expect(found.evidence.isEmpty)
  }

  @Test func oneResultAClaim() throws {
    let good = #"{"verdict": "unverified"}"#
    #expect(try finding().verdict == .error)
    #expect(try finding(good).verdict == .unverified)
    #expect(try finding(good, good).verdict == .error)
  }
}
