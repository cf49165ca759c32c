internal import FactCheckKit

/// Makes the vocabulary of a language from the lines of its pack.
struct VocabularyBuilder {
  /// A word or phrase before sorting: hash of its first token, the rest, and what it means.
  private struct Row {
    var first: UInt64
    var rest: [UInt64]
    var sense: Int32
  }

  private var settings = LanguageSettings()
  private var rows: [Row] = []
  private var senses: [Sense] = []
  private var spellings: [[UInt8]] = []
  private var pieces = PieceTrie()
  private var holidays: [HolidayRule] = []
  private var patterns: [TimePattern] = []
  private var patternOrder = 0
  private var patternStarts: Set<UInt64> = []
  private let units: UnitTable
  private let tokenizer = Tokenizer(vocabulary: .empty)

  init(units: UnitTable) { self.units = units }

  /// Adds the words of a file; gives back its lines, for the readers of other sections.
  @discardableResult
  mutating func add(_ file: PackFile) throws(Diagnostic) -> [PackLine] {
    let reader = PackLineReader(file: file)
    let lines = try reader.lines()
    for line in lines {
      if line.section == "language" {
        try set(line, reader)
      } else if line.section == "patterns" {
        try addPatterns(line, reader)
      } else if let section = SectionRole.all[line.section] {
        try add(line, section, reader)
      } else if !PackSections.readElsewhere.contains(line.section) {
        throw reader.problem("unknown section '[\(line.section)]'", line.line, 1)
      }
    }
    return lines
  }

  private mutating func set(_ line: PackLine, _ reader: PackLineReader) throws(Diagnostic) {
    let values = line.items.map { String(decoding: $0.text, as: UTF8.self) }
    switch line.key {
    case "tag": settings.tag = values.first ?? ""
    case "name": settings.name = values.first ?? ""
    case "decimal": settings.decimal = line.items.first?.text.first ?? 0x2E
    case "features":
      for value in values {
        guard let feature = LanguageSettings.features[value] else {
          throw reader.problem("unknown feature '\(value)'", line.line, 1)
        }
        settings[keyPath: feature] = true
      }
    default: throw reader.problem("unknown key '\(line.key)'", line.line, 1)
    }
  }

  private mutating func add(_ line: PackLine, _ section: SectionRole, _ reader: PackLineReader) throws(Diagnostic) {
    var sense = Sense(role: section.role, flags: [], value: 0, high: 0, reference: -1, spelling: -1)
    switch section.key {
    case .heading: break
    case .number:
      guard let number = PackNumber(line.key) else { throw reader.problem("'\(line.key)' is no number", line.line, 1) }
      sense.value = number.low
      sense.high = number.high
      sense.reference = number.isApproximate ? 1 : 0
    case .unit:
      guard let unit = units.id(named: line.key) else {
        throw reader.problem("unknown unit '\(line.key)'", line.line, 1)
      }
      sense.reference = Int32(unit.index)
    case .holiday:
      guard let rule = HolidayRule(line.key) else {
        throw reader.problem("'\(line.key)' is no date of a feast", line.line, 1)
      }
      sense.reference = Int32(holidays.count)
      holidays.append(rule)
    case .period:
      guard let period = Period(line.key) else { throw reader.problem("'\(line.key)' is no period", line.line, 1) }
      sense.value = Double(period.count)
      sense.high = Double(Period.Unit.allCases.firstIndex(of: period.unit) ?? 0)
    case .code(let names):
      guard let code = names.firstIndex(of: line.key) else {
        throw reader.problem("unknown key '\(line.key)'; one of \(names.joined(separator: ", "))", line.line, 1)
      }
      sense.value = Double(code)
    }
    for item in line.items { add(item, sense, isExact: section.isExact) }
  }

  /// Time patterns; the words they begin with go into the table, so that a pass over the text notices them.
  private mutating func addPatterns(_ line: PackLine, _ reader: PackLineReader) throws(Diagnostic) {
    let added = try TimePatternReader().patterns(line, reader, order: &patternOrder)
    for case .literal(let hash)? in added.map(\.elements.first) where patternStarts.insert(hash).inserted {
      let sense = Sense(role: .pattern, flags: [], value: 0, high: 0, reference: -1, spelling: -1)
      rows.append(Row(first: hash, rest: [], sense: Int32(senses.count)))
      senses.append(sense)
    }
    patterns += added
  }

  private mutating func add(_ item: PackItem, _ base: Sense, isExact: Bool) {
    var sense = base
    sense.flags = item.flags
    if isExact { sense.flags.insert(.exact) }
    if isExact || item.flags.contains(.accents) {
      sense.spelling = Int32(spellings.count)
      spellings.append(item.text)
    }
    let index = Int32(senses.count)
    senses.append(sense)
    let folded = Fold.bytes(item.text)
    if folded.allSatisfy({ $0 &- 0x61 < 26 }) {
      rows.append(Row(first: folded.reduce(Fold.seed) { Fold.mix($0, $1) }, rest: [], sense: index))
      if VocabularyBuilder.joined.contains(sense.role) { pieces.insert(folded, sense: index) }
    } else {
      let hashes = tokenizer.tokens(item.text).map(\.hash)
      guard let first = hashes.first else { return }
      rows.append(Row(first: first, rest: Array(hashes.dropFirst()), sense: index))
      let letters = folded.filter { $0 &- 0x61 < 26 }
      if VocabularyBuilder.joined.contains(sense.role) { pieces.insert(letters, sense: index) }
    }
  }

  /// Roles of words that are written together in a language that joins numbers.
  private static let joined: Set<Role> = [
    .cardinal, .ordinal, .fraction, .linker, .wordSuffix, .collective, .ordinalSuffix,
  ]

  func build() -> Vocabulary {
    let sorted = rows.indices.sorted { a, b in
      let (x, y) = (rows[a], rows[b])
      if x.first != y.first { return x.first < y.first }
      if x.rest.count != y.rest.count { return x.rest.count > y.rest.count }
      if x.rest != y.rest { return x.rest.lexicographicallyPrecedes(y.rest) }
      return a < b
    }
    var result = Vocabulary.empty
    result.settings = settings
    result.spellings = spellings
    result.pieces = pieces
    result.senses.reserveCapacity(sorted.count)
    var hashes: [UInt64] = []
    var i = 0
    while i < sorted.count {
      let first = rows[sorted[i]].first
      let phraseStart = Int32(result.phrases.count)
      var entry = Vocabulary.Entry(mask: 0, reach: 0, senses: 0..<0, phrases: 0..<0)
      while i < sorted.count, rows[sorted[i]].first == first {
        let tail = rows[sorted[i]].rest
        let senseStart = Int32(result.senses.count)
        var mask: UInt64 = 0
        while i < sorted.count, rows[sorted[i]].first == first, rows[sorted[i]].rest == tail {
          let sense = senses[Int(rows[sorted[i]].sense)]
          result.senses.append(sense)
          mask |= sense.role.bit
          i += 1
        }
        entry.reach |= mask
        let range = senseStart..<Int32(result.senses.count)
        if tail.isEmpty {
          entry.mask = mask | result.weakness(of: range)
          entry.senses = range
        } else {
          let restStart = Int32(result.rest.count)
          result.rest.append(contentsOf: tail)
          entry.seconds.insert(tail[0])
          result.phrases.append(
            Vocabulary.Phrase(rest: restStart..<Int32(result.rest.count), senses: range, mask: mask))
        }
      }
      entry.phrases = phraseStart..<Int32(result.phrases.count)
      hashes.append(first)
      result.entries.append(entry)
    }
    result.table = WordTable(hashes)
    result.pieceSenses = senses
    result.holidays = holidays
    result.grammar = TimeGrammar(patterns)
    for (i, hash) in hashes.enumerated() {
      result.entries[i].timeNode = result.grammar.node(after: TimeGrammar.root, word: hash).map(Int32.init) ?? -1
    }
    return result
  }
}

extension Vocabulary {
  /// The bit for words whose numbers are all weak, or all but those that are told by their accents.
  fileprivate func weakness(of range: Range<Int32>) -> UInt64 {
    let numbers = range.map { senses[Int($0)] }.filter { $0.role == .cardinal }
    guard !numbers.isEmpty else { return 0 }
    if numbers.allSatisfy({ $0.flags.contains(.weak) }) { return Entry.weakNumber }
    let isWeak = numbers.allSatisfy { $0.flags.contains(.weak) || isAccented($0) }
    return isWeak ? Entry.weakUnlessAccented : 0
  }

  private func isAccented(_ sense: Sense) -> Bool {
    sense.spelling >= 0 && spellings[Int(sense.spelling)].contains { $0 >= 0x80 }
  }

  static let empty = Vocabulary(
    settings: LanguageSettings(), table: WordTable([]), entries: [], phrases: [], rest: [], senses: [], spellings: [],
    pieces: PieceTrie(), pieceSenses: [])
}

extension LanguageSettings {
  /// The features that a pack may name.
  static var features: [String: WritableKeyPath<LanguageSettings, Bool>] {
    [
      "joins-numbers": \.joinsNumbers, "units-first": \.unitsFirst, "links-tens": \.linksTens,
      "pairs-years": \.pairsYears, "comma-groups": \.commaGroups, "noun-first": \.nounFirst,
      "capital-nouns": \.capitalNouns, "month-first": \.monthFirst, "plural-head": \.pluralHead,
      "dot-ordinals": \.dotOrdinals,
      "or-means-about": \.orMeansAbout, "joins-one": \.joinsOne,
    ]
  }
}
