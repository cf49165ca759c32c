internal import FactCheckKit

/// What a text says somebody is: "Minister Blok of Foreign Affairs", "Anna Vries, director of the museum", "Tom Bakker is the mayor".
struct RoleLink {
  var name: NamedThing
  /// The token of the office.
  var role: Int
  /// Words with a capital that say of what: Foreign Affairs.
  var complement: [Int]
}

/// Finds them in sentences.
struct RoleLinks {
  let document: Document

  /// Tokens looked at on either side of a name.
  private static let reach = 5

  func links(of name: NamedThing) -> [RoleLink] {
    guard !name.isPlace else { return [] }
    let sentence = document.sentences[document.sentence(of: name.words[0])]
    return [before(name, sentence), after(name, sentence)].compactMap { $0 }.map { role in
      RoleLink(name: name, role: role, complement: complement(of: role, name, sentence))
    }
  }

  func links(in sentence: Int) -> [RoleLink] {
    let range = document.sentences[sentence]
    return document.features.names.filter { range.contains($0.tokens.lowerBound) && $0.isSure }.flatMap {
      links(of: $0)
    }
  }

  private func isOffice(_ i: Int) -> Bool {
    document.senses(at: i).contains {
      !$0.isWeak && RoleWord.isPerson($0.concept, document.concepts)
        && PlaceKey(of: $0.concept, in: document.concepts) == nil
    }
  }

  private func isFunction(_ i: Int) -> Bool {
    document.features.isFunction.indices.contains(i) && document.features.isFunction[i]
  }

  private func isComma(_ i: Int) -> Bool { document.tokens[i].kind == .sign && document.tokens[i].hash == 0x2C }

  /// "director Anna Vries", and "the director of the museum, Anna Vries".
  private func before(_ name: NamedThing, _ sentence: Range<Int>) -> Int? {
    var i = name.tokens.lowerBound - 1
    guard i >= sentence.lowerBound else { return nil }
    if isOffice(i) { return i }
    guard isComma(i) else { return nil }
    let low = max(sentence.lowerBound, i - RoleLinks.reach)
    i -= 1
    while i >= low, document.tokens[i].kind == .word {
      if isOffice(i) { return i }
      guard isFunction(i) || document.tokens[i].flags.contains(.capital) else { return nil }
      i -= 1
    }
    return nil
  }

  /// "Anna Vries, director of the museum", and "Anna Vries is the director".
  private func after(_ name: NamedThing, _ sentence: Range<Int>) -> Int? {
    var i = name.tokens.upperBound
    guard i < sentence.upperBound, isComma(i) || isFunction(i) else { return nil }
    let high = min(sentence.upperBound, i + RoleLinks.reach)
    i += 1
    while i < high, document.tokens[i].kind == .word {
      if isOffice(i) { return i }
      guard isFunction(i) else { return nil }
      i += 1
    }
    return nil
  }

  /// The words behind "of", up to the next sign or name of a person.
  private func complement(of role: Int, _ name: NamedThing, _ sentence: Range<Int>) -> [Int] {
    var start = role + 1
    if name.tokens.lowerBound == start { start = name.tokens.upperBound }
    guard start + 1 < sentence.upperBound, isFunction(start), document.tokens[start].kind == .word else { return [] }
    var words: [Int] = []
    var i = start + 1
    while i < min(sentence.upperBound, start + RoleLinks.reach), document.tokens[i].kind == .word {
      if isFunction(i) {
        if !words.isEmpty { break }
      } else {
        words.append(i)
      }
      i += 1
    }
    // "Of Foreign Affairs points out": a verb may follow; and behind "will" or "in" in small letters stands no office.
    return Array(words.prefix { document.tokens[$0].flags.contains(.capital) })
  }
}
