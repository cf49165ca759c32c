internal import FactCheckKit

/// Names that a translation puts into its own words, so that another language need not have them as they are: Victoria Cross, Supreme
/// Court, the White House; and abbreviations such as BST.
struct TranslatedName {
  let document: Document

  /// Letters of an abbreviation that other languages write otherwise: ONU and UN, BST and MEZ.
  private static let abbreviation = 4
  /// Roots of the concept tables whose words are surnames, too: Rose, Wolf, Stone.
  private static let surnames: Set<String> = ["plant", "animal", "substance", "place", "object", "weather"]

  func mayBeTranslated(_ name: NamedThing) -> Bool {
    guard !name.isPlace, let first = name.words.first else { return false }
    if name.words.allSatisfy({ isAbbreviation($0) }) { return true }
    if name.words.allSatisfy({ isPlain($0) }) { return true }
    return name.words.count >= 2 && (isThing(head(of: name) ?? first) || isThing(name.words[name.words.count - 1]))
  }

  private func isAbbreviation(_ i: Int) -> Bool {
    let token = document.tokens[i]
    return token.flags.contains(.allCapitals) && token.kind == .word
      && Int(token.end - token.start) <= TranslatedName.abbreviation
  }

  /// A word of the language that is no name by itself.
  private func isPlain(_ i: Int) -> Bool {
    document.senses(at: i).contains {
      document.concepts.place(of: $0.concept) == 0 && !document.concepts.traits(of: $0.concept).contains(.person)
    }
  }

  /// "Board of Immigrant Appeals": the word before the particle.
  private func head(of name: NamedThing) -> Int? {
    guard let particle = name.tokens.first(where: { i in !name.words.contains(i) && document.tokens[i].kind == .word })
    else { return nil }
    return name.words.last { $0 < particle }
  }

  private func isThing(_ i: Int) -> Bool {
    document.senses(at: i).contains { sense in
      !document.concepts.traits(of: sense.concept).contains(.person)
        && document.concepts.place(of: sense.concept) == 0
        && !TranslatedName.surnames.contains(root(of: sense.concept))
    }
  }

  private func root(of concept: ConceptID) -> String {
    var here = concept
    var steps = 0
    while let parent = document.concepts.parent(of: here), steps < 64 {
      here = parent
      steps += 1
    }
    return document.concepts.name(of: here)
  }
}
