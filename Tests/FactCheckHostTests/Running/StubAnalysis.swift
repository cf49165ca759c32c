import FactCheckHost
import FactCheckKit

/// An analysis that splits at spaces and full stops. A word that ends with a colon is known and means nothing by itself.
struct StubAnalysis: TextAnalysis {
  /// Told whenever a source is analysed.
  var onDocument: @Sendable (String) -> Void = { _ in }

  func document(of source: SourceText) -> Document {
    onDocument(source.name)
    return StubAnalysis.read(source)
  }

  func analyse(_ claim: Claim) -> AnalysedClaim {
    let text = SourceText(name: "", text: claim.text, language: claim.language)
    return AnalysedClaim(claim: claim, document: StubAnalysis.read(text))
  }

  private static func read(_ source: SourceText) -> Document {
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    var begin = 0
    var start: Int?
    func close(_ end: Int) {
      guard let first = start else { return }
      let word = source.readable[first..<end].map { $0 | 0x20 }
      let hash = word.reduce(UInt64(1)) { $0 &* 31 &+ UInt64($1) }
      tokens.append(Token(start: first, end: end, hash: hash, entry: word.last == 0x3A ? 0 : -1, kind: .word))
      start = nil
    }
    for (i, byte) in source.readable.enumerated() {
      if byte == 0x20 || byte == 0x0A || byte == 0x2E {
        close(i)
        if byte == 0x2E {
          sentences.append(begin..<tokens.count)
          begin = tokens.count
        }
      } else if start == nil {
        start = i
      }
    }
    close(source.readable.count)
    if begin < tokens.count { sentences.append(begin..<tokens.count) }
    return Document(
      source: source, tokens: tokens, sentences: sentences, mentions: [], units: UnitTable([]), concepts: .empty)
  }
}

extension AnalysisProvider {
  static func stub(onDocument: @escaping @Sendable (String) -> Void = { _ in }) -> AnalysisProvider {
    AnalysisProvider(
      languages: ["en", "nl"], guess: { _ in "nl" }, guessEach: { $0.map { _ in "nl" } },
      make: { (_, _) throws(Diagnostic) in StubAnalysis(onDocument: onDocument) })
  }
}
