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
    var slug: [UInt8] = []
    slug.reserveCapacity(longest)
    var length = 0
    /// Where the last whole word ends.
    var whole = 0
    var isInWord = false
    for scalar in text.lowercased().unicodeScalars {
      guard isPartOfWord(scalar, isInWord: isInWord) else {
        isInWord = false
        continue
      }
      if !isInWord, length > 0 {
        whole = slug.count
        slug.append(UInt8(ascii: "-"))
        length += 1
      }
      // A word that would be cut is left out, unless it is the first.
      if length >= longest { return String(decoding: whole == 0 ? slug : Array(slug[..<whole]), as: UTF8.self) }
      slug.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      length += 1
      isInWord = true
    }
    return slug.isEmpty ? "claim" : String(decoding: slug, as: UTF8.self)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar, isInWord: Bool) -> Bool {
    // Most text is ASCII, and the tables of Unicode are slow.
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil { return true }
    let isMark = properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
    return isMark && isInWord
  }
}
