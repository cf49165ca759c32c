/// Makes ids for claims that were given none: from their words, so that an id stays when claims are added or moved.
struct ClaimNames {
  /// Enough to tell claims apart, and short enough for a column of a table.
  private static let longest = 60

  private var taken: Set<String>
  /// Of each slug, the number that was last put behind it, so that many equal claims cost no search.
  private var lastNumber: [String: Int] = [:]

  init(taken: Set<String>) { self.taken = taken }

  /// A name that no other claim has: `35-troops`, then `35-troops-2`.
  mutating func name(for text: String) -> String {
    let slug = ClaimNames.slug(text)
    var name = slug
    while !taken.insert(name).inserted {
      let number = lastNumber[slug, default: 1] + 1
      lastNumber[slug] = number
      name = "\(slug)-\(number)"
    }
    return name
  }

  /// The letters and digits of a text in lower case, with a hyphen for whatever stands between them.
  static func slug(_ text: String) -> String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var length = 0
    for scalar in text.lowercased().unicodeScalars {
      let properties = scalar.properties
      let isMark = properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
      if properties.isAlphabetic || properties.numericType != nil || (isMark && !word.isEmpty) {
        word.append(scalar)
        length += 1
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
        length += 1
      }
      // A word that would be cut is left out, unless it is the first.
      if length > longest {
        if !words.isEmpty { word = String.UnicodeScalarView() }
        break
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.isEmpty ? "claim" : words.joined(separator: "-")
  }
}
