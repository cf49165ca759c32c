internal import FactCheckKit

/// Single values, as the keys take them.
extension RuleSetReader {
  /// Adds a complaint about a node, unless the node was refused, which has been said.
  mutating func add(_ complaint: Complaint, unless node: YAMLNode) {
    if case .refused = node { return }
    problems.add(complaint)
  }

  /// - Parameters:
  ///   - subject: the key between quotes, or what else the value is.
  ///   - takes: what would be right.
  func wrongType(_ subject: String, takes: String, not node: YAMLNode, hint: String? = nil) -> Complaint {
    let start = node.start.location
    switch node {
    case .scalar(let scalar) where scalar.isMissing:
      return Complaint("missing-value", "\(subject) has no value", at: start, hint: hint ?? "it takes \(takes)")
    case .scalar(let scalar):
      return Complaint(
        "wrong-type", "\(subject) takes \(takes), not \(Quoted(scalar.text))", at: start, width: scalar.width,
        hint: hint)
    case .sequence: return Complaint("wrong-type", "\(subject) takes \(takes), not a list", at: start, hint: hint)
    case .mapping:
      return Complaint("wrong-type", "\(subject) takes \(takes), not keys and values", at: start, hint: hint)
    case .refused: return Complaint("wrong-type", "\(subject) takes \(takes)", at: start, hint: hint)
    }
  }

  /// A text that says something: not empty, without the blanks around it.
  mutating func text(_ node: YAMLNode, of key: String) -> (text: String, scalar: YAMLScalar)? {
    guard let scalar = node.scalar, !scalar.isMissing else {
      add(wrongType("'\(key)'", takes: "a text", not: node), unless: node)
      return nil
    }
    let text = scalar.text.trimmed
    guard !text.isEmpty else {
      problems.add(Complaint("missing-value", "'\(key)' is empty", at: scalar.start.location, width: scalar.width))
      return nil
    }
    return (text, scalar)
  }

  /// One text or a list of texts.
  mutating func texts(_ node: YAMLNode, of key: String) -> [String] {
    switch node {
    case .sequence(let sequence):
      if sequence.items.isEmpty {
        problems.add(Complaint("missing-value", "'\(key)' is an empty list", at: sequence.start.location, width: 2))
      }
      return sequence.items.compactMap { text($0, of: key)?.text }
    case .scalar: return text(node, of: key).map { [$0.text] } ?? []
    default:
      add(wrongType("'\(key)'", takes: "a text or a list of texts", not: node), unless: node)
      return []
    }
  }

  /// One of a few words.
  mutating func choice(_ node: YAMLNode, of key: String, among accepted: [String], code: String, noun: String)
    -> String?
  {
    guard let (word, scalar) = text(node, of: key) else { return nil }
    if accepted.contains(word) { return word }
    let hint = { () -> String in
      let near = Spelling.nearest(to: word, in: accepted).map { "did you mean '\($0)'? " } ?? ""
      return accepted.isEmpty ? "there is none" : near + "accepted: " + accepted.joined(separator: ", ")
    }
    problems.add(
      Complaint(
        code, "unknown \(noun) \(Quoted(word))", at: scalar.start.location, width: scalar.width, hint: hint()))
    return nil
  }

  mutating func language(_ node: YAMLNode) -> String? {
    guard let (word, scalar) = text(node, of: "language") else { return nil }
    if languages.contains(word) { return word }
    let hint = { [languages] () -> String in
      let primary = word.lowercased().prefix { $0 != "-" && $0 != "_" }
      let near = languages.first { $0 == primary }.map { "did you mean '\($0)'? " } ?? ""
      return near + "accepted: " + languages.joined(separator: ", ")
    }
    problems.add(
      Complaint(
        "language-unknown", "no language pack for \(Quoted(word))", at: scalar.start.location, width: scalar.width,
        hint: hint()))
    return nil
  }

  mutating func bool(_ node: YAMLNode, of key: String) -> Bool? {
    if let scalar = node.scalar, scalar.style == .plain {
      if ["true", "True", "TRUE"].contains(scalar.text) { return true }
      if ["false", "False", "FALSE"].contains(scalar.text) { return false }
    }
    let quoted = node.scalar.map { $0.style != .plain } ?? false
    add(
      wrongType("'\(key)'", takes: "true or false", not: node, hint: quoted ? "write it without quotes" : nil),
      unless: node)
    return nil
  }

  mutating func date(_ node: YAMLNode, of key: String) -> CalendarDate? {
    guard let (word, scalar) = text(node, of: key) else { return nil }
    let isDate = word.unicodeScalars.dropFirst(10).allSatisfy { "0123456789TtZz:.+- ".unicodeScalars.contains($0) }
    if isDate, let date = CalendarDate(iso: word) { return date }
    problems.add(
      Complaint(
        "bad-date", "\(Quoted(word)) is not a date", at: scalar.start.location, width: scalar.width,
        hint: "write year, month and day as in 2020-09-12; the day must exist"))
    return nil
  }

  /// A share of a figure: `5%` or `0.05`.
  mutating func share(_ node: YAMLNode, of key: String) -> Double? {
    parsed(node, of: key, Share.read) {
      ("bad-tolerance", "'\(key)' takes a share, not \($0)", "write 5% or 0.05; at most 100%")
    }
  }

  /// A length of time, in seconds.
  mutating func seconds(_ node: YAMLNode, of key: String) -> Double? {
    parsed(node, of: key, TimeSpan.seconds) {
      (
        "bad-duration", "\($0) is no length of time",
        "write a number with a unit, as in 500ms, 5s or 2m; at most an hour"
      )
    }
  }

  /// A number of bytes.
  mutating func size(_ node: YAMLNode, of key: String, code: String) -> ByteSize? {
    parsed(node, of: key, ByteSize.init(parsing:)) {
      (code, "\($0) is no size", "write a whole number with a unit, as in 64MiB")
    }
  }

  /// A text that stands for a value.
  ///
  /// - Parameter problem: code, message and remedy where it stands for none, made from the text in quotes.
  private mutating func parsed<Value>(
    _ node: YAMLNode, of key: String, _ parse: (String) -> Value?,
    problem: (Quoted) -> (code: String, message: String, hint: String)
  ) -> Value? {
    guard let (word, scalar) = text(node, of: key) else { return nil }
    if let value = parse(word) { return value }
    let (code, message, hint) = problem(Quoted(word))
    problems.add(Complaint(code, message, at: scalar.start.location, width: scalar.width, hint: hint))
    return nil
  }
}
