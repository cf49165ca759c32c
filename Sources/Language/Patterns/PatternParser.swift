/// Reads regular expressions: those that can be matched in one pass over a text, however long. What would need more (references to
/// groups, looking ahead) is refused.
struct PatternParser {
  private static let longest = 2000
  private static let deepest = 50
  static let mostOften = 1000

  private let text: [Character]
  private var position = 0
  private var depth = 0

  init(_ text: String) { self.text = Array(text) }

  mutating func parse() throws(PatternError) -> PatternNode {
    guard text.count <= PatternParser.longest else {
      throw PatternError(
        "the pattern is longer than \(PatternParser.longest) characters", at: 0, hint: "make two of it")
    }
    let node = try choice()
    if next != nil { throw PatternError("')' closes no group", at: position, hint: "write '\\)' for the sign itself") }
    return node
  }

  private var next: Character? { position < text.count ? text[position] : nil }

  private mutating func take() -> Character? {
    guard let next else { return nil }
    position += 1
    return next
  }

  private mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  private mutating func choice() throws(PatternError) -> PatternNode {
    var options = [try sequence()]
    while take("|") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let next, next != "|", next != ")" { nodes.append(try repeated()) }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func repeated() throws(PatternError) -> PatternNode {
    let node = try single()
    let start = position
    guard let (least, most) = try count() else { return node }
    if let next, "?+*{".contains(next) {
      throw PatternError(
        "a repetition cannot be repeated or qualified", at: position,
        hint: "the longest match is taken; put a group around it to repeat it: (…)")
    }
    if case .assertion = node { throw PatternError("there is nothing to repeat", at: start) }
    return .repetition(node, least: least, most: most)
  }

  /// `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`.
  private mutating func count() throws(PatternError) -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = position
    guard take("{") else { return nil }
    let least = number()
    var most = least
    if take(",") { most = number() }
    guard let least, take("}"), least <= most ?? least, max(least, most ?? 0) <= PatternParser.mostOften else {
      throw PatternError(
        "this is no count", at: start,
        hint: "write {2}, {2,} or {2,5}, up to \(PatternParser.mostOften), or '\\{' for the sign itself")
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = next?.wholeNumberValue, next?.isASCII ?? false {
      value = min((value ?? 0) * 10 + digit, PatternParser.mostOften + 1)
      position += 1
    }
    return value
  }

  private mutating func single() throws(PatternError) -> PatternNode {
    let start = position
    switch take() {
    case "(": return try group(from: start)
    case "[": return .set(try set(from: start))
    case ".": return .any
    case "^": return .assertion(.lineStart)
    case "$": return .assertion(.lineEnd)
    case "\\": return try escape(from: start)
    case let sign? where "*+?{".contains(sign):
      throw PatternError(
        "there is nothing before '\(sign)' to repeat", at: start, hint: "write '\\\(sign)' for the sign itself")
    case let character?: return .character(character)
    case nil: throw PatternError("the pattern ends too early", at: start)
    }
  }

  private mutating func group(from start: Int) throws(PatternError) -> PatternNode {
    if next == "?" {
      let isPlain = position + 1 < text.count && text[position + 1] == ":"
      guard isPlain else {
        throw PatternError(
          "groups that look ahead or back, name or set something are not matched", at: start,
          hint: "write (…), and use 'near', 'case' and two entries for the rest")
      }
      position += 2
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= PatternParser.deepest else { throw PatternError("groups are nested too deep", at: start) }
    let node = try choice()
    guard take(")") else {
      throw PatternError("the group is not closed", at: start, hint: "add ')', or write '\\(' for the sign itself")
    }
    return node
  }

  private mutating func escape(from start: Int) throws(PatternError) -> PatternNode {
    switch next {
    case "b":
      position += 1
      return .assertion(.wordBoundary)
    case "B":
      position += 1
      return .assertion(.noWordBoundary)
    default:
      switch try escaped(from: start) {
      case .character(let character): return .character(character)
      case .set(let set): return .set(set)
      }
    }
  }

  private enum Escaped {
    case character(Character)
    case set(PatternSet)
  }

  /// What stands behind a backslash.
  private mutating func escaped(from start: Int) throws(PatternError) -> Escaped {
    guard let character = take() else {
      throw PatternError("a backslash ends the pattern", at: start, hint: "write '\\\\' for the sign itself")
    }
    switch character {
    case "d", "D": return .set(PatternSet(.digit, isNegated: character == "D"))
    case "w", "W": return .set(PatternSet(.word, isNegated: character == "W"))
    case "s", "S": return .set(PatternSet(.space, isNegated: character == "S"))
    case "n": return .character("\n")
    case "t": return .character("\t")
    default:
      guard !character.isLetter, !character.isNumber else {
        throw PatternError(
          "'\\\(character)' is not known", at: start,
          hint: "accepted: \\d \\w \\s \\D \\W \\S \\b \\B \\n \\t, and a backslash before a sign")
      }
      return .character(character)
    }
  }

  private mutating func set(from start: Int) throws(PatternError) -> PatternSet {
    var set = PatternSet()
    set.isNegated = take("^")
    var isFirst = true
    while isFirst || next != "]" {
      guard let low = try member(from: start, into: &set) else {
        isFirst = false
        continue
      }
      isFirst = false
      guard next == "-", position + 1 < text.count, text[position + 1] != "]" else {
        set.ranges.append(low...low)
        continue
      }
      position += 1
      let place = position
      guard let high = try member(from: start, into: &set), low <= high else {
        throw PatternError("this is no range of characters", at: place, hint: "write the lower end first: [a-z]")
      }
      set.ranges.append(low...high)
    }
    position += 1
    return set
  }

  /// One character of a set; nil where it was a class, which is added.
  private mutating func member(from start: Int, into set: inout PatternSet) throws(PatternError) -> Character? {
    let place = position
    guard let character = take() else {
      throw PatternError("the set is not closed", at: start, hint: "add ']', or write '\\[' for the sign itself")
    }
    guard character == "\\" else { return character }
    switch try escaped(from: place) {
    case .character(let character): return character
    case .set(let other):
      set.kinds += other.kinds
      return nil
    }
  }
}
