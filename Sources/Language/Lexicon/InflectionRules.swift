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

  /// `ge-t>en`: strip `ge` and `t`, add `en`. Grouped by the last byte of the suffix, 0 where there is none.
  private var rules: [[Rule]] = Array(repeating: [], count: 256)
  /// Undo doubled consonants (bommen → bom), restore long vowels (jaren → jaar), unvoice (huizen → huis).
  var alternatesStems = false
  /// The same the other way round, before an ending with a vowel: duurt → duren, begint → beginnen, schrijft → schrijven.
  var opensSyllables = false
  /// Particles that stand before "ge" and "te"/"zu" in separable verbs.
  private(set) var particles: [[UInt8]] = []
  private(set) var particleHashes: Set<UInt64> = []

  mutating func addParticles(_ more: [[UInt8]]) {
    particles += more
    for particle in more { particleHashes.insert(particle.reduce(Fold.seed, Fold.mix)) }
  }

  mutating func add(_ line: PackLine, _ reader: PackLineReader) throws(Diagnostic) {
    if line.key == "particles" {
      addParticles(line.items.map { Fold.bytes($0.text) })
      return
    }
    if line.key == "features" {
      alternatesStems = line.items.contains { $0.text.elementsEqual("alternates-stems".utf8) }
      opensSyllables = line.items.contains { $0.text.elementsEqual("opens-syllables".utf8) }
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

  mutating func add(_ rule: Rule) { rules[Int(rule.suffix.last ?? 0)].append(rule) }

  /// Every rule, in a fixed order.
  var all: [Rule] { rules.flatMap { $0 } }

  /// Hashes of the dictionary forms that a folded word may come from, with the part of speech that makes it so.
  ///
  /// Nothing is built: the hash of every beginning of the word is known, and each rule adds a few letters to one of them.
  func candidates(_ word: FoldedWord, _ emit: (UInt64, PartsOfSpeech) -> Void) {
    guard word.count >= 3 else { return }
    apply(rules[Int(word.letters[word.count - 1])], to: word, emit)
    apply(rules[0], to: word, emit)
  }

  private func apply(_ rules: [Rule], to word: FoldedWord, _ emit: (UInt64, PartsOfSpeech) -> Void) {
    for i in rules.indices where applies(rules[i], to: word) {
      let rule = rules[i]
      let end = word.count - rule.suffix.count
      if rule.prefix.isEmpty {
        stems(word, end, rule, emit)
      } else if word.has(rule.prefix, at: 0) {
        inner(word, particle: 0, end: end, rule, emit)
      } else if let particle = particles.first(where: {
        word.has($0, at: 0) && word.has(rule.prefix, at: $0.count) && $0.count + rule.prefix.count + 2 <= end
      }) {
        inner(word, particle: particle.count, end: end, rule, emit)
      }
    }
  }

  @inline(__always)
  private func applies(_ rule: Rule, to word: FoldedWord) -> Bool {
    word.count >= rule.suffix.count + rule.prefix.count + 2 && word.ends(with: rule.suffix)
  }

  /// The word without "ge": its particle and what follows.
  private func inner(
    _ word: FoldedWord, particle: Int, end: Int, _ rule: Rule, _ emit: (UInt64, PartsOfSpeech) -> Void
  ) {
    let prefix = particle..<(particle + rule.prefix.count)
    guard prefix.upperBound < end else { return }
    word.without(prefix, end: end) { stems($0, $0.count, rule, emit) }
  }

  /// - Parameter count: the length of the stem, without the suffix.
  private func stems(_ word: FoldedWord, _ count: Int, _ rule: Rule, _ emit: (UInt64, PartsOfSpeech) -> Void) {
    emit(word.hash(count, then: rule.replacement), rule.parts)
    if opensSyllables, count >= 3, let first = rule.replacement.first, isVowel(first) {
      opened(word, count, rule, emit)
    }
    guard alternatesStems, count >= 2 else { return }
    let last = word.letters[count - 1]
    let before = word.letters[count - 2]
    guard !isVowel(last) else { return }
    if last == before { emit(word.hash(count - 1, then: rule.replacement), rule.parts) }
    let isShort = isVowel(before) && (count == 2 || !isVowel(word.letters[count - 3]))
    if isShort { emit(word.hash(count - 1, before, last, then: rule.replacement), rule.parts) }
    guard last == 0x7A || last == 0x76 else { return }
    let hard: UInt8 = last == 0x7A ? 0x73 : 0x66
    emit(word.hash(count - 1, hard, then: rule.replacement), rule.parts)
    if isShort { emit(word.hash(count - 1, before, hard, then: rule.replacement), rule.parts) }
  }

  private func opened(_ word: FoldedWord, _ count: Int, _ rule: Rule, _ emit: (UInt64, PartsOfSpeech) -> Void) {
    let (last, before) = (word.letters[count - 1], word.letters[count - 2])
    guard !isVowel(last), isVowel(before) else {
      // Behind another consonant only the voice changes: erft → erven.
      if !isVowel(last), let soft = voiced(last) {
        emit(word.hash(count - 1, soft, then: rule.replacement), rule.parts)
      }
      return
    }
    let isLong = word.letters[count - 3] == before
    let stem = isLong ? count - 2 : count - 1
    emit(
      isLong ? word.hash(stem, last, then: rule.replacement) : word.hash(count, last, then: rule.replacement),
      rule.parts)
    if let soft = voiced(last) { emit(word.hash(stem, soft, then: rule.replacement), rule.parts) }
  }

  private func voiced(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x66: 0x76
    case 0x73: 0x7A
    default: nil
    }
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}
