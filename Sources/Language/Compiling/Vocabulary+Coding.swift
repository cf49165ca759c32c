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
    entries = reader.rows(size: 44) { row in
      guard let senses = row.range(16), let phrases = row.range(24) else { return nil }
      return Entry(
        mask: row.integer(0), reach: row.integer(8), senses: senses, phrases: phrases,
        seconds: WordSketch(bits: row.integer(32)), timeNode: row.integer(40))
    }
    phrases = reader.rows(size: 24) { row in
      guard let rest = row.range(0), let senses = row.range(8) else { return nil }
      return Phrase(rest: rest, senses: senses, mask: row.integer(16))
    }
    rest = reader.integers()
    senses = reader.rows(size: 26) { Sense(from: $0) }
    spellings = reader.list(size: 4) { $0.byteList() }
    pieces = PieceTrie(from: &reader)
    pieceSenses = reader.rows(size: 26) { Sense(from: $0) }
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

  init(from row: ByteReader.Row) {
    role = Role(rawValue: row.integer(0)) ?? .function
    flags = Flags(rawValue: row.integer(1))
    value = row.double(2)
    high = row.double(10)
    reference = row.integer(18)
    spelling = row.integer(22)
  }
}
