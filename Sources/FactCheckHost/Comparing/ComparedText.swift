public import FactCheckKit
internal import Language

/// A text whose sentences are claims: a summary, a translation, a generated answer.
public enum ComparedText {
  /// The sentences of a text as a rule set without sources; those without a word are left out.
  ///
  /// - Throws: a diagnostic with code `source-unreadable` where the text cannot be read, `language-unknown` where its language has no pack.
  public static func ruleSet(of entry: SourceEntry, reader: SourceReader) throws(Diagnostic) -> RuleSet {
    let text = try reader.source(entry)
    let analyser = try Analyser(languages: [text.language])
    let document = analyser.scan(text)
    let lines = LineIndex(text.bytes)
    var names = ClaimNames(taken: [])
    var set = RuleSet(file: text.name, language: text.language)
    for (position, sentence) in document.sentences.enumerated() {
      let tokens = document.tokens[sentence]
      guard tokens.contains(where: \.isWord), let first = tokens.first,
        let last = tokens.last(where: { $0.end > $0.start })
      else { continue }
      let words = oneLine(text.readable[Int(first.start)..<Int(last.end)])
      var claim = Claim(id: names.name(for: words), text: words, language: text.language)
      claim.order = Claim.Order(position: position, of: document.sentences.count)
      claim.place = Place(file: text.name, location: lines.location(of: Int(first.start)))
      set.claims.append(claim)
    }
    return set
  }

  /// Line ends, and the blanks that stand where markup was, become single spaces.
  private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
