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

  /// `ge-t>en`: strip `ge` and `t`, add `en`. Grouped by the last byte of the suffix.
  private var rules: [UInt8: [Rule]] = [:]
  /// Undo doubled consonants (bommen → bom), restore long vowels (jaren → jaar), unvoice (huizen → huis).
  var alternatesStems = false
  /// Particles that stand before "ge" and "te"/"zu" in separable verbs.
  private(set) var particles: [[UInt8]] = []

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
      throw reader.problem("unknown key '\(line.key)'; one of noun, verb, adjective, adverb, particles, features", line.line, 1)
    }
    for item in line.items {
      let sides = item.text.split(separator: 0x3E, omittingEmptySubsequences: false)
      guard let form = sides.first, sides.count <= 2 else {
        throw reader.problem("an inflection is 'suffix>replacement' or 'prefix-suffix>replacement'", line.line, item.column)
      }
      let affixes = form.split(separator: 0x2D, maxSplits: 1, omittingEmptySubsequences: false)
      let suffix = Fold.bytes(affixes.last ?? [])
      let prefix = affixes.count > 1 ? Fold.bytes(affixes[0]) : []
      let rule = Rule(
        prefix: prefix, suffix: suffix, replacement: sides.count > 1 ? Fold.bytes(sides[1]) : [], parts: parts)
      rules[suffix.last ?? 0, default: []].append(rule)
    }
  }

  /// Dictionary forms that a folded word may come from, with the part of speech that makes it so.
  func candidates(_ word: [UInt8], _ emit: ([UInt8], PartsOfSpeech) -> Void) {
    guard word.count >= 3, let last = word.last else { return }
    for rule in (rules[last] ?? []) + (rules[0] ?? []) {
      guard word.count >= rule.suffix.count + rule.prefix.count + 2, word.suffix(rule.suffix.count).elementsEqual(rule.suffix)
      else { continue }
      let body = word.dropLast(rule.suffix.count)
      if rule.prefix.isEmpty {
        stems(Array(body), rule, emit)
      } else if body.starts(with: rule.prefix) {
        stems(Array(body.dropFirst(rule.prefix.count)), rule, emit)
      } else if let particle = particles.first(where: { body.starts(with: $0 + rule.prefix) }) {
        stems(particle + Array(body.dropFirst(particle.count + rule.prefix.count)), rule, emit)
      }
    }
  }

  private func stems(_ stem: [UInt8], _ rule: Rule, _ emit: ([UInt8], PartsOfSpeech) -> Void) {
    emit(stem + rule.replacement, rule.parts)
    guard alternatesStems, let last = stem.last, stem.count >= 2 else { return }
    let before = stem[stem.count - 2]
    if last == before, !isVowel(last) { emit(stem.dropLast() + rule.replacement, rule.parts) }
    if !isVowel(last), isVowel(before), stem.count >= 3, !isVowel(stem[stem.count - 3]) || stem.count == 2 {
      emit(stem.dropLast() + [before, last] + rule.replacement, rule.parts)
    }
    if stem.count == 2, isVowel(before), !isVowel(last) { emit([before, before, last] + rule.replacement, rule.parts) }
    guard last == 0x7A || last == 0x76 else { return }
    let hard: UInt8 = last == 0x7A ? 0x73 : 0x66
    emit(stem.dropLast() + [hard] + rule.replacement, rule.parts)
    if isVowel(before), stem.count >= 3, !isVowel(stem[stem.count - 3]) {
      emit(stem.dropLast() + [before, hard] + rule.replacement, rule.parts)
    }
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}
