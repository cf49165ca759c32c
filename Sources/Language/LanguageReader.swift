internal import FactCheckKit

/// Everything known of one language: its vocabulary and its concept words.
struct LanguageReader: Sendable {
  let vocabulary: Vocabulary
  let lexicon: Lexicon?

  init(language: String, files: [PackFile], shared: [PackFile], units: UnitTable) throws(Diagnostic) {
    var builder = VocabularyBuilder(units: units)
    var rules = InflectionRules()
    var linkers: [[UInt8]] = []
    for file in files + shared {
      let lines = try builder.add(file)
      let reader = PackLineReader(file: file)
      for line in lines where line.section == "inflection" { try rules.add(line, reader) }
      for line in lines where line.section == "compounds" {
        linkers += line.items.map { $0.text.elementsEqual("none".utf8) ? [] : Fold.bytes($0.text) }
      }
    }
    vocabulary = builder.build()
    let compiled = PackFile.embedded(in: "compiled").first { $0.path == "compiled/\(language).bin" }
    lexicon = compiled.flatMap { CompiledLexicon($0.bytes) }.map {
      Lexicon(words: $0, rules: rules, compoundLinkers: linkers)
    }
  }

  func isFunction(_ token: Token) -> Bool {
    guard token.entry >= 0 else { return false }
    return vocabulary.entries[Int(token.entry)].mask & (Role.function.bit | Role.linker.bit) != 0
  }

  func senses(at i: Int, in tokens: [Token], _ bytes: [UInt8], _ glossary: Glossary) -> [WordSense] {
    var senses = glossary.senses(at: i, in: tokens, bytes, lexicon?.rules)
    for meaning in lexicon?.meanings(at: i, in: tokens, bytes) ?? [] {
      senses.append(
        WordSense(
          concept: ConceptID(index: Int32(meaning.concept)), isWeak: meaning.isWeak,
          origin: meaning.isCompoundHead ? .compoundHead : .lexicon, length: UInt8(min(meaning.length, 255))))
    }
    return senses
  }
}
