internal import FactCheckKit

/// The claims of a rule file, in their short form (the text alone) and their long one.
extension RuleSetReader {
  private static let claimKeys = [
    "claim", "id", "language", "about", "check", "expect", "strict", "tolerance", "severity", "tags", "text",
  ]
  private static let verdicts = [Verdict.supported, .contradicted, .unverified].map(\.rawValue)

  /// A claim that has been read, and where its id stands if it was given one.
  private typealias Entry = (claim: Claim, id: YAMLScalar?)

  mutating func claims(_ fields: Fields, at start: YAMLMark) -> [Claim] {
    guard let node = fields["claims"] else {
      if !fields.mayBeMisspelled("claims") {
        problems.add(
          Complaint("no-claims", "the file has no claims", at: start.location, hint: "list them under 'claims:'"))
      }
      return []
    }
    let hint = "start each claim with '- '"
    var items: [YAMLNode] = []
    if case .sequence(let sequence) = node {
      items = sequence.items
    } else if !node.isMissing {
      add(wrongType("'claims'", takes: "a list", not: node, hint: hint), unless: node)
      return []
    }
    if items.isEmpty {
      let key = fields.place(of: "claims")
      problems.add(
        Complaint(
          "no-claims", "the list of claims is empty", at: (key?.start ?? node.start).location, width: key?.width ?? 1,
          hint: hint))
    }
    var entries: [Entry] = []
    for (index, item) in items.enumerated() {
      if let entry = claim(item, number: index + 1) { entries.append(entry) }
    }
    return settleIDs(of: entries)
  }

  private mutating func claim(_ node: YAMLNode, number: Int) -> Entry? {
    switch node {
    case .scalar(let scalar):
      return claimText(scalar, owner: "claim \(number)").map { (newClaim($0, at: scalar), nil) }
    case .mapping(let mapping):
      return claim(mapping, owner: owner(of: mapping, number: number))
    default:
      add(wrongType("claim \(number)", takes: "a text, or 'claim' with further keys", not: node), unless: node)
      return nil
    }
  }

  private mutating func claim(_ mapping: YAMLMapping, owner: String) -> Entry? {
    let fields = fields(of: mapping, accepted: RuleSetReader.claimKeys, owner: owner)
    let id = fields["id"].flatMap { identifier($0) }
    var claim = statement(fields, at: mapping.start, owner: owner)
    claim.language = fields["language"].flatMap { language($0) } ?? ""
    claim.about = fields["about"].map { texts($0, of: "about") } ?? []
    claim.tags = fields["tags"].map { texts($0, of: "tags") } ?? []
    claim.check = fields["check"].flatMap {
      choice($0, of: "check", among: checkers, code: "unknown-checker", noun: "checker")
    }
    if let node = fields["expect"] {
      let word = choice(
        node, of: "expect", among: RuleSetReader.verdicts, code: "unknown-verdict", noun: "verdict")
      claim.expect = word.flatMap(Verdict.init) ?? .supported
      claim.expectIsStated = true
    }
    claim.strict = fields["strict"].flatMap { bool($0, of: "strict") } ?? false
    claim.tolerance = fields["tolerance"].flatMap { share($0, of: "tolerance") }
    let severities = Severity.allCases.map(\.rawValue)
    let severity = fields["severity"].flatMap {
      choice($0, of: "severity", among: severities, code: "unknown-severity", noun: "severity")
    }
    claim.severity = severity.flatMap(Severity.init) ?? .error
    readWording(fields, of: &claim, owner: owner)
    if let id { claim.id = id.text }
    return (claim, id)
  }

  /// The claim's text alone; an empty claim where it is missing or wrong.
  private mutating func statement(_ fields: Fields, at start: YAMLMark, owner: String) -> Claim {
    let nothing = Claim(id: "", text: "", language: "")
    guard let node = fields["claim"] else {
      let isExplained = fields.mayBeMisspelled("claim") || (fields.isEmpty && !fields.unknown.isEmpty)
      if !isExplained {
        problems.add(
          Complaint("missing-key", "\(owner) has no text", at: start.location, hint: "give it as 'claim: 35 troops'"))
      }
      return nothing
    }
    guard let scalar = node.scalar else {
      add(wrongType("'claim'", takes: "a text", not: node), unless: node)
      return nothing
    }
    return claimText(scalar, owner: owner).map { newClaim($0, at: scalar) } ?? nothing
  }

  private mutating func claimText(_ scalar: YAMLScalar, owner: String) -> String? {
    let text = scalar.text.trimmed
    if !text.isEmpty { return text }
    problems.add(
      Complaint(
        "empty-claim", "\(owner) is empty", at: scalar.start.location, width: scalar.width,
        hint: "write the statement that must hold, or take the entry out"))
    return nil
  }

  private func newClaim(_ text: String, at scalar: YAMLScalar) -> Claim {
    var claim = Claim(id: "", text: text, language: "")
    claim.place = Place(file: problems.file, location: scalar.start.location)
    return claim
  }

  /// What messages call a claim: its id, else its text, else its number.
  private func owner(of mapping: YAMLMapping, number: Int) -> String {
    for key in ["id", "claim"] {
      let value = mapping.pairs.first { $0.key.scalar?.text == key }?.value.scalar?.text.trimmed ?? ""
      if !value.isEmpty { return "claim \(Quoted(value))" }
    }
    return "claim \(number)"
  }

  // MARK: Ids

  private mutating func identifier(_ node: YAMLNode) -> YAMLScalar? {
    guard let (text, written) = text(node, of: "id") else { return nil }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      problems.add(
        Complaint("bad-id", "an id takes one line of text", at: written.start.location, hint: "for example: 35-troops"))
      return nil
    }
    var id = written
    id.text = text
    return id
  }

  /// Refuses ids that are given twice and makes one for each claim that has none.
  private mutating func settleIDs(of entries: [Entry]) -> [Claim] {
    var given: [String: Int] = [:]
    for case let id? in entries.map(\.id) {
      if let line = given[id.text] {
        problems.add(
          Complaint(
            "duplicate-id", "the id \(Quoted(id.text)) is given twice, on lines \(line) and \(id.start.location.line)",
            at: id.start.location, width: id.width, hint: "reports and tools tell claims apart by their ids"))
      } else {
        given[id.text] = id.start.location.line
      }
    }
    var names = ClaimNames(taken: Set(given.keys))
    return entries.map { entry in
      var claim = entry.claim
      if entry.id == nil { claim.id = names.name(for: claim.text) }
      return claim
    }
  }
}
