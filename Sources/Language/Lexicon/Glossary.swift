internal import FactCheckKit

/// Words that a user says mean the same; each group is a concept of its own.
struct Glossary: Sendable {
  private struct Term: Sendable {
    var hashes: [UInt64]
    var concept: Int32
  }

  let names: [String]
  private var terms: [UInt64: [Term]] = [:]

  init(_ groups: [[String]], firstConcept: Int) {
    names = groups.map { "glossary: " + $0.joined(separator: ", ") }
    let tokenizer = Tokenizer(vocabulary: .empty)
    for (position, group) in groups.enumerated() {
      for word in group {
        let hashes = tokenizer.tokens(Array(word.utf8)).map(\.hash)
        guard let first = hashes.first else { continue }
        terms[first, default: []].append(Term(hashes: hashes, concept: Int32(firstConcept + position)))
      }
    }
  }

  /// The groups that a word or phrase at a token belongs to, also in inflected form.
  func senses(at i: Int, in tokens: [Token], _ bytes: [UInt8], _ rules: InflectionRules?) -> [WordSense] {
    guard !terms.isEmpty else { return [] }
    var found: [WordSense] = []
    for hash in hashes(of: tokens[i], bytes, rules) {
      for term in terms[hash] ?? [] where i + term.hashes.count <= tokens.count {
        let rest = zip(tokens[(i + 1)..<(i + term.hashes.count)], term.hashes.dropFirst())
        guard rest.allSatisfy({ hashes(of: $0, bytes, rules).contains($1) }) else { continue }
        let concept = ConceptID(index: term.concept)
        guard !found.contains(where: { $0.concept == concept }) else { continue }
        found.append(
          WordSense(
            concept: concept, isWeak: false, origin: .glossary, length: UInt8(min(term.hashes.count, 255))))
      }
    }
    return found
  }

  private func hashes(of token: Token, _ bytes: [UInt8], _ rules: InflectionRules?) -> [UInt64] {
    var hashes = [token.hash]
    guard token.kind == .word, let rules else { return hashes }
    FoldedWord.with(token, bytes) { word in rules.candidates(word) { candidate, _ in hashes.append(candidate) } }
    return hashes
  }
}
