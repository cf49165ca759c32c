internal import FactCheckKit
internal import Language

/// What a claim demands of the words of its sources: `text:` with `require` and `forbid`.
extension RuleSetReader {
  private static let checker = "text"
  private static let wordingKeys = ["require", "forbid", "near", "within", "at-least", "at-most", "case"]
  private static let mostOften = 1_000_000
  private static let wordsBetween = 10

  /// `check: text` alone looks for the claim's own words.
  mutating func readWording(_ fields: Fields, of claim: inout Claim, owner: String) {
    guard let node = fields["text"] else {
      if claim.check == RuleSetReader.checker, !claim.text.isEmpty {
        claim.wording = WordingRule(required: [WordingRule.Entry(claim.text)])
        claim.wording?.isClaim = true
      }
      return
    }
    if let check = claim.check, check != RuleSetReader.checker, let key = fields.place(of: "check") {
      problems.add(
        Complaint(
          "conflicting-keys", "'text' is for the checker 'text', and 'check' asks '\(check)'", at: key.start.location,
          width: key.width, hint: "leave 'check' out"))
    }
    if let key = fields.place(of: "about") {
      problems.add(
        Complaint(
          "conflicting-keys", "'about' is not for claims with 'text'", at: key.start.location, width: key.width,
          hint: "write 'near' within 'text'"))
    }
    claim.wording = wording(node, owner: owner)
    claim.check = RuleSetReader.checker
  }

  private mutating func wording(_ node: YAMLNode, owner: String) -> WordingRule? {
    guard case .mapping(let mapping) = node else {
      add(
        wrongType(
          "'text'", takes: "'require', 'forbid' and more", not: node, hint: "for example: text: {forbid: [very]}"),
        unless: node)
      return nil
    }
    let fields = fields(of: mapping, accepted: RuleSetReader.wordingKeys, owner: "'text' of \(owner)")
    var rule = WordingRule()
    rule.mindsCase = fields["case"].flatMap { bool($0, of: "case") } ?? false
    rule.required = fields["require"].map { entries($0, of: "require", mindsCase: rule.mindsCase) } ?? []
    rule.forbidden = fields["forbid"].map { entries($0, of: "forbid", mindsCase: rule.mindsCase) } ?? []
    rule.near = fields["near"].flatMap { entry($0, of: "near", mindsCase: rule.mindsCase) }
    rule.distance = .words(RuleSetReader.wordsBetween)
    if let node = fields["within"] { rule.distance = distance(node) }
    rule.atLeast = fields["at-least"].flatMap { count($0, of: "at-least") } ?? 1
    rule.atMost = fields["at-most"].flatMap { count($0, of: "at-most") }
    checkKeys(fields, rule, at: mapping.start, owner: owner)
    return rule
  }

  /// Keys that say nothing without another, or exclude each other.
  private mutating func checkKeys(_ fields: Fields, _ rule: WordingRule, at start: YAMLMark, owner: String) {
    if fields["require"] == nil, fields["forbid"] == nil {
      guard !fields.mayBeMisspelled("require"), !fields.mayBeMisspelled("forbid") else { return }
      problems.add(
        Complaint(
          "missing-key", "'text' of \(owner) has neither 'require' nor 'forbid'", at: start.location,
          hint: "for example: text: {forbid: [very]}"))
    }
    for (key, needed) in [("within", "near"), ("at-least", "require")] where fields[needed] == nil {
      guard let place = fields.place(of: key), fields[key] != nil else { continue }
      problems.add(
        Complaint("missing-key", "'\(key)' needs '\(needed)' beside it", at: place.start.location, width: place.width))
    }
    if let most = rule.atMost, most < rule.atLeast, !rule.required.isEmpty, let place = fields.place(of: "at-most") {
      problems.add(
        Complaint(
          "bad-count", "'at-most' is less than 'at-least'", at: place.start.location, width: place.width,
          hint: "at least \(rule.atLeast), at most \(most) is never met"))
    }
  }

  // MARK: Values

  private mutating func entries(_ node: YAMLNode, of key: String, mindsCase: Bool) -> [WordingRule.Entry] {
    guard case .sequence(let sequence) = node else {
      return entry(node, of: key, mindsCase: mindsCase).map { [$0] } ?? []
    }
    if sequence.items.isEmpty {
      problems.add(Complaint("missing-value", "'\(key)' is an empty list", at: sequence.start.location, width: 2))
    }
    return sequence.items.compactMap { entry($0, of: key, mindsCase: mindsCase) }
  }

  private mutating func entry(_ node: YAMLNode, of key: String, mindsCase: Bool) -> WordingRule.Entry? {
    if case .mapping(let mapping) = node {
      let fields = fields(of: mapping, accepted: ["pattern"], owner: "'\(key)'")
      guard let value = fields["pattern"] else {
        if fields.unknown.isEmpty {
          problems.add(Complaint("missing-key", "'\(key)' has no 'pattern'", at: mapping.start.location))
        }
        return nil
      }
      return text(value, of: "pattern").flatMap { right($0, at: $1, isPattern: true, mindsCase) }
    }
    guard node.scalar != nil else {
      add(wrongType("'\(key)'", takes: "phrases, or {pattern: …}", not: node), unless: node)
      return nil
    }
    return text(node, of: key).flatMap { right($0, at: $1, isPattern: false, mindsCase) }
  }

  private mutating func right(
    _ text: String, at scalar: YAMLScalar, isPattern: Bool, _ mindsCase: Bool
  ) -> WordingRule.Entry? {
    let entry = WordingRule.Entry(text, isPattern: isPattern)
    do throws(PatternError) {
      _ = try TextPattern(entry, mindsCase: mindsCase)
      return entry
    } catch {
      var location = scalar.start.location
      // Where the value stands in the file as it is, the place within it is shown.
      let isAsWritten = scalar.style == .plain && !scalar.text.contains { $0.isNewline }
      if isAsWritten { location.column += error.offset }
      let place = error.offset > 0 && !isAsWritten ? " (after \(error.offset) characters)" : ""
      problems.add(
        Complaint(
          "bad-pattern", error.message + place, at: location, width: isAsWritten ? 1 : scalar.width, hint: error.hint))
      return nil
    }
  }

  private mutating func distance(_ node: YAMLNode) -> WordingRule.Distance {
    if node.scalar?.text == "sentence" { return .sentence }
    return count(node, of: "within").map { .words($0) } ?? .sentence
  }

  private mutating func count(_ node: YAMLNode, of key: String) -> Int? {
    guard let (word, scalar) = text(node, of: key) else { return nil }
    let isNumber = word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    if isNumber, let value = Int(word), 1...RuleSetReader.mostOften ~= value { return value }
    problems.add(
      Complaint(
        "bad-count", "'\(key)' takes a whole number from 1 on, not \(Quoted(word))", at: scalar.start.location,
        width: scalar.width, hint: key == "within" ? "or 'sentence'" : nil))
    return nil
  }
}
