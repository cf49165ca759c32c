internal import FactCheckKit
internal import Language
internal import QuantityChecker
internal import Testing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Whether a counted thing is known again in another language: three hundred news phrases with a right and a wrong translation each.
@Suite struct NounLinkTests {
  private static let path =
    #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/NounLinks/phrases.tsv"
  private static let languages = ["nl", "de", "fr", "es"]

  private static func rows() -> [[String]] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").filter { $0.first != "#" }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// At least 97 % of the right ones bear the claim out, at most 0.5 % of the wrong ones do, and none is contradicted: another thing is no
  /// evidence against this one.
  @Test(arguments: languages) func links(_ language: String) throws {
    let rows = NounLinkTests.rows()
    try #require(rows.count == 300 && rows.allSatisfy { $0.count == 9 })
    let analyser = try Analyser(languages: ["en", language])
    let column = 1 + 2 * (NounLinkTests.languages.firstIndex(of: language) ?? 0)
    var missed: [String] = []
    var wrong: [String] = []
    for row in rows {
      let claim = analyser.analyse(Claim(id: "c", text: row[0], language: "en"))
      let right = verdict(of: claim, in: row[column], language, analyser)
      if right != .supported { missed.append("\(row[0]) / \(row[column])") }
      #expect(right != .contradicted, "\(row[0]) / \(row[column])")
      let other = verdict(of: claim, in: row[column + 1], language, analyser)
      if other == .supported { wrong.append("\(row[0]) / \(row[column + 1])") }
      #expect(other != .contradicted, "\(row[0]) / \(row[column + 1])")
    }
    #expect(missed.count <= 9, "not linked: \(missed.joined(separator: "; "))")
    #expect(wrong.count <= 1, "linked: \(wrong.joined(separator: "; "))")
  }

  private func verdict(of claim: AnalysedClaim, in text: String, _ language: String, _ analyser: Analyser) -> Verdict {
    let checker = QuantityChecker()
    let source = SourceView(
      document: analyser.source(SourceText(name: "s", text: text, language: language)), index: 0)
    let verdicts = checker.assertions(in: claim).map { checker.judge($0, of: claim, in: source).verdict }
    return verdicts.isEmpty ? .unverified : ClaimResult.rollUp(verdicts)
  }
}
