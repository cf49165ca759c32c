internal import FactCheckKit

/// A vocabulary as bytes. The order of the fields is the format; `LanguageReader.formatVersion` names it.
extension Vocabulary {
  func encode(into out: inout ByteWriter) {
    settings.encode(into: &out)
    table.encode(into: &out)
    out.write(entries) { out, entry in
      out.write(entry.mask)
      out.write(entry.reach)
      out.write(entry.senses)
      out.write(entry.phrases)
      out.write(entry.seconds.bits)
      out.write(entry.timeNode)
    }
    out.write(phrases) { out, phrase in
      out.write(phrase.rest)
      out.write(phrase.senses)
      out.write(phrase.mask)
    }
    out.write(integers: rest)
    out.write(senses) { $1.encode(into: &$0) }
    out.write(spellings) { $0.write($1) }
    pieces.encode(into: &out)
    out.write(pieceSenses) { $1.encode(into: &$0) }
    out.write(holidays) { $1.encode(into: &$0) }
    grammar.encode(into: &out)
  }

  init(from reader: inout ByteReader) {
    settings = LanguageSettings(from: &reader)
    table = WordTable(from: &reader)
    entries = reader.list(size: 44) { reader in
      Entry(
        mask: reader.integer(), reach: reader.integer(), senses: reader.range(), phrases: reader.range(),
        seconds: WordSketch(bits: reader.integer()), timeNode: reader.integer())
    }
    phrases = reader.list(size: 24) { Phrase(rest: $0.range(), senses: $0.range(), mask: $0.integer()) }
    rest = reader.integers()
    senses = reader.list(size: 26) { Sense(from: &$0) }
    spellings = reader.list(size: 4) { $0.byteList() }
    pieces = PieceTrie(from: &reader)
    pieceSenses = reader.list(size: 26) { Sense(from: &$0) }
    holidays = reader.list(size: 4) { HolidayRule(from: &$0) }
    grammar = TimeGrammar(from: &reader)
  }
}

extension LanguageSettings {
  func encode(into out: inout ByteWriter) {
    out.write(tag)
    out.write(name)
    out.write(decimal)
    for (_, path) in LanguageSettings.features.sorted(by: { $0.key < $1.key }) { out.write(self[keyPath: path]) }
  }

  init(from reader: inout ByteReader) {
    tag = reader.string()
    name = reader.string()
    decimal = reader.integer()
    for (_, path) in LanguageSettings.features.sorted(by: { $0.key < $1.key }) { self[keyPath: path] = reader.bool() }
  }
}

extension Sense {
  func encode(into out: inout ByteWriter) {
    out.write(role.rawValue)
    out.write(flags.rawValue)
    out.write(value)
    out.write(high)
    out.write(reference)
    out.write(spelling)
  }

  init(from reader: inout ByteReader) {
    role = Role(rawValue: reader.integer()) ?? .function
    flags = Flags(rawValue: reader.integer())
    value = reader.double()
    high = reader.double()
    reference = reader.integer()
    spelling = reader.integer()
  }
}
