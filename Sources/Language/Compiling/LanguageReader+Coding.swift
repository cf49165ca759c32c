internal import FactCheckKit

/// A language as the program carries it: vocabulary, inflection and concept words in one table of bytes.
extension LanguageReader {
  /// Changes with the order or meaning of the fields.
  static let formatVersion: UInt32 = 6

  func encode() -> [UInt8] {
    var out = ByteWriter()
    out.write(LanguageReader.formatVersion)
    vocabulary.encode(into: &out)
    out.write(lexicon != nil)
    if let lexicon {
      lexicon.rules.encode(into: &out)
      out.write(lexicon.compoundLinkers) { $0.write($1) }
      out.write(lexicon.words.bytes.array)
    }
    return out.bytes
  }

  /// Nil for bytes of another version or of none.
  init?(encoded bytes: TableBytes) {
    var reader = ByteReader(bytes)
    guard reader.integer(UInt32.self) == LanguageReader.formatVersion else { return nil }
    let vocabulary = Vocabulary(from: &reader)
    var lexicon: Lexicon?
    if reader.bool() {
      let rules = InflectionRules(from: &reader)
      let linkers = reader.list(size: 4) { $0.byteList() }
      guard let words = CompiledLexicon(reader.table()) else { return nil }
      lexicon = Lexicon(words: words, rules: rules, compoundLinkers: linkers)
    }
    guard !reader.isFailed, reader.isAtEnd, vocabulary.isSound else { return nil }
    self.init(vocabulary: vocabulary, lexicon: lexicon)
  }
}

extension InflectionRules {
  func encode(into out: inout ByteWriter) {
    out.write(alternatesStems)
    out.write(opensSyllables)
    out.write(particles) { $0.write($1) }
    out.write(all) { out, rule in
      out.write(rule.prefix)
      out.write(rule.suffix)
      out.write(rule.replacement)
      out.write(rule.parts.rawValue)
    }
  }

  init(from reader: inout ByteReader) {
    alternatesStems = reader.bool()
    opensSyllables = reader.bool()
    addParticles(reader.list(size: 4) { $0.byteList() })
    let rules = reader.list(size: 13) { reader in
      Rule(
        prefix: reader.byteList(), suffix: reader.byteList(), replacement: reader.byteList(),
        parts: PartsOfSpeech(rawValue: reader.integer()))
    }
    for rule in rules { add(rule) }
  }
}

extension Vocabulary {
  /// Whether every reference stays inside its table, so that look-ups cannot leave them.
  var isSound: Bool {
    let senseCount = Int32(senses.count)
    let rows = entries.allSatisfy {
      $0.senses.upperBound <= senseCount && $0.phrases.upperBound <= Int32(phrases.count)
        && (-1..<Int32(grammar.nodeCount)).contains($0.timeNode)
    }
    let tails = phrases.allSatisfy {
      !$0.rest.isEmpty && $0.senses.upperBound <= senseCount && $0.rest.upperBound <= Int32(rest.count)
    }
    let known = (senses + pieceSenses).allSatisfy { $0.spelling < Int32(spellings.count) }
    return rows && tails && known && table.isSound(rows: entries.count) && pieces.isSound(senses: pieceSenses.count)
  }
}
