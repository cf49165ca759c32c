internal import FactCheckKit

/// How a language makes inflected forms, read backwards: from a form to the dictionary forms it may come from.
///
/// Every candidate counts only if the lexicon has it, so the rules may be generous.
struct InflectionRules: Sendable {
  struct Rule: Sendable {
    var prefix: [UInt8]
    var suffix: [UInt8]
    var replacement: [UInt8]
    var parts: PartsOfSpeech
  }

  init() {}

  /// `ge-t>en`: strip `ge` and `t`, add `en`. Grouped by the last byte of the suffix.
  private var rules: [UInt8: [Rule]] = [:]
  /// Undo doubled consonants (bommen → bom), restore long vowels (jaren → jaar), unvoice (huizen → huis).
  var alternatesStems = false
  /// Particles that stand before "ge" and "te"/"zu" in separable verbs.
  var particles: [[UInt8]] = []

  mutating func add(_ line: PackLine, _ reader: PackLineReader) throws(Diagnostic) {
    if line.key == "particles" {
      particles += line.items.map { Fold.bytes($0.text) }
      return
    }
    if line.key == "features" {
      alternatesStems = line.items.contains { $0.text.elementsEqual("alternates-stems".utf8) }
      return
    }
    let names: [String: PartsOfSpeech] = ["noun": .noun, "verb": .verb, "adjective": .adjective, "adverb": .adverb]
    guard let parts = names[line.key] else {
      throw reader.problem(
        "unknown key '\(line.key)'; one of noun, verb, adjective, adverb, particles, features", line.line, 1)
    }
    for item in line.items {
      let sides = item.text.split(separator: 0x3E, omittingEmptySubsequences: false)
      guard let form = sides.first, sides.count <= 2 else {
        throw reader.problem(
          "an inflection is 'suffix>replacement' or 'prefix-suffix>replacement'", line.line, item.column)
      }
      let affixes = form.split(separator: 0x2D, maxSplits: 1, omittingEmptySubsequences: false)
      let suffix = Fold.bytes(affixes.last ?? [])
      let prefix = affixes.count > 1 ? Fold.bytes(affixes[0]) : []
      let rule = Rule(
        prefix: prefix, suffix: suffix, replacement: sides.count > 1 ? Fold.bytes(sides[1]) : [], parts: parts)
      add(rule)
    }
  }

  mutating func add(_ rule: Rule) { rules[rule.suffix.last ?? 0, default: []].append(rule) }

  /// Every rule, in a fixed order.
  var all: [Rule] { rules.keys.sorted().flatMap { rules[$0] ?? [] } }

  /// Hashes of the dictionary forms that a folded word may come from, with the part of speech that makes it so.
  ///
  /// Nothing is built: the hash of every beginning of the word is known, and each rule adds a few letters to one of them.
  func candidates(_ word: [UInt8], _ emit: (UInt64, PartsOfSpeech) -> Void) {
    guard word.count >= 3, let last = word.last else { return }
    var prefixes: [UInt64] = [Fold.seed]
    prefixes.reserveCapacity(word.count + 1)
    for byte in word { prefixes.append(Fold.mix(prefixes[prefixes.count - 1], byte)) }
    for key in [last, 0] {
      for rule in rules[key] ?? [] where applies(rule, to: word) {
        let end = word.count - rule.suffix.count
        if rule.prefix.isEmpty {
          stems(Stem(word: word, range: 0..<end, hashes: prefixes), rule, emit)
        } else if starts(word, with: rule.prefix, at: 0) {
          inner(word, after: rule.prefix.count, end: end, particle: 0, rule, emit)
        } else if let particle = particles.first(where: {
          starts(word, with: $0, at: 0) && starts(word, with: rule.prefix, at: $0.count)
            && $0.count + rule.prefix.count + 2 <= end
        }) {
          inner(word, after: particle.count + rule.prefix.count, end: end, particle: particle.count, rule, emit)
        }
      }
    }
  }

  private func applies(_ rule: Rule, to word: [UInt8]) -> Bool {
    word.count >= rule.suffix.count + rule.prefix.count + 2
      && starts(word, with: rule.suffix, at: word.count - rule.suffix.count)
  }

  private func starts(_ word: [UInt8], with part: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + part.count <= word.count else { return false }
    for i in part.indices where word[offset + i] != part[i] { return false }
    return true
  }

  /// The word without "ge": its particle and what follows.
  private func inner(
    _ word: [UInt8], after start: Int, end: Int, particle: Int, _ rule: Rule, _ emit: (UInt64, PartsOfSpeech) -> Void
  ) {
    guard start < end else { return }
    let joined = Array(word[..<particle] + word[start..<end])
    var hashes: [UInt64] = [Fold.seed]
    for byte in joined { hashes.append(Fold.mix(hashes[hashes.count - 1], byte)) }
    stems(Stem(word: joined, range: 0..<joined.count, hashes: hashes), rule, emit)
  }

  private struct Stem {
    var word: [UInt8]
    var range: Range<Int>
    var hashes: [UInt64]

    /// The hash of the first `count` letters and some more.
    func hash(_ count: Int, _ more: UInt8..., then rest: [UInt8]) -> UInt64 {
      rest.reduce(more.reduce(hashes[count]) { Fold.mix($0, $1) }) { Fold.mix($0, $1) }
    }
  }

  private func stems(_ stem: Stem, _ rule: Rule, _ emit: (UInt64, PartsOfSpeech) -> Void) {
    let count = stem.range.count
    emit(stem.hash(count, then: rule.replacement), rule.parts)
    guard alternatesStems, count >= 2 else { return }
    let last = stem.word[count - 1]
    let before = stem.word[count - 2]
    guard !isVowel(last) else { return }
    if last == before { emit(stem.hash(count - 1, then: rule.replacement), rule.parts) }
    let isShort = isVowel(before) && (count == 2 || !isVowel(stem.word[count - 3]))
    if isShort { emit(stem.hash(count - 1, before, last, then: rule.replacement), rule.parts) }
    guard last == 0x7A || last == 0x76 else { return }
    let hard: UInt8 = last == 0x7A ? 0x73 : 0x66
    emit(stem.hash(count - 1, hard, then: rule.replacement), rule.parts)
    if isShort { emit(stem.hash(count - 1, before, hard, then: rule.replacement), rule.parts) }
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}
