import FactCheckKit
import Testing

@testable import FactCheckHost

@Suite struct FingerprintTests {
  /// Digests from FIPS 180-4's examples, and of messages around the length of a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
  ])
  func digest(_ message: String, _ hex: String) { #expect(SHA256.hex(message) == hex) }

  private func print(_ change: (inout Report) -> Void = { _ in }) -> String {
    var report = FixedReport.report
    report.claims = [report.claims[2]]
    change(&report)
    return report.fingerprinted(EvidencePlaces(report))[0].fingerprint
  }

  @Test func survivesMovedLinesAndOtherWords() {
    #expect(print() == print { $0.claims[0].claim.place?.location = Location(line: 99, column: 1) })
    #expect(print() == print { $0.claims[0].claim.place?.file = "/elsewhere/jordan.yaml" })
    #expect(print() == print { $0.claims[0].findings[0].reason = "reworded" })
    #expect(print() == print { $0.claims[0].claim.text = "32  troops\nstay for one year" })
    #expect(
      print()
        == print { report in
          let source = report.sources[0]
          report.sources[0].bytes = Array("Nieuw.\n\n".utf8) + source.bytes
          for i in report.claims[0].findings.indices {
            report.claims[0].findings[i].evidence = report.claims[0].findings[i].evidence.map {
              Evidence(source: $0.source, span: Span(start: $0.span.start + 8, end: $0.span.end + 8))
            }
          }
        })
  }

  @Test func changesWithWhatIsSaid() {
    #expect(print() != print { $0.claims[0].verdict = .unverified })
    #expect(print() != print { $0.claims[0].claim.id = "other" })
    #expect(print() != print { $0.claims[0].claim.text = "33 troops" })
    #expect(print() != print { $0.claims[0].findings[0].evidence = [] })
  }

  @Test func isUniqueInAReport() {
    var report = FixedReport.report
    report.claims += report.claims
    let prints = report.fingerprinted(EvidencePlaces(report)).map(\.fingerprint)
    #expect(Set(prints).count == prints.count)
  }
}
