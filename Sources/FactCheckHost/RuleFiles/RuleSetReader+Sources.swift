internal import FactCheckKit

/// The sources that a rule file names: `source:` for one, `sources:` for several.
extension RuleSetReader {
  private static let sourceKeys = ["file", "language", "published"]

  mutating func sources(_ fields: Fields) -> [SourceEntry] {
    if let one = fields.place(of: "source"), let several = fields.place(of: "sources") {
      let second = max(one.start, several.start) == one.start ? one : several
      problems.add(
        Complaint(
          "conflicting-keys", "both 'source' and 'sources' are given", at: second.start.location, width: second.width,
          hint: "put all of them into 'sources'"))
    }
    var entries: [SourceEntry] = []
    if let node = fields["source"] {
      entries += [source(node, owner: "'source'")].compactMap(\.self)
    }
    if let node = fields["sources"] { entries += sourceList(node) }
    return entries
  }

  private mutating func sourceList(_ node: YAMLNode) -> [SourceEntry] {
    guard case .sequence(let sequence) = node else {
      add(
        wrongType(
          "'sources'", takes: "a list", not: node, hint: "write '- ' before each, or 'source:' for a single one"),
        unless: node)
      return []
    }
    if sequence.items.isEmpty {
      problems.add(
        Complaint(
          "missing-value", "'sources' is an empty list", at: sequence.start.location, width: 2,
          hint: "leave the key out to name the source on the command line"))
    }
    var entries: [SourceEntry] = []
    for (index, item) in sequence.items.enumerated() {
      if let entry = source(item, owner: "source \(index + 1)") { entries.append(entry) }
    }
    return entries
  }

  /// - Parameter owner: what the entry is called in messages.
  private mutating func source(_ node: YAMLNode, owner: String) -> SourceEntry? {
    switch node {
    case .scalar(let scalar) where !scalar.isMissing:
      return text(node, of: "file").map { entry($0.text, at: scalar) }
    case .mapping(let mapping):
      let fields = fields(of: mapping, accepted: RuleSetReader.sourceKeys, owner: owner)
      let tag = fields["language"].flatMap { language($0) }
      let day = fields["published"].flatMap { date($0, of: "published") }
      guard let node = fields["file"] else {
        if !fields.mayBeMisspelled("file") {
          problems.add(Complaint("missing-key", "\(owner) has no 'file'", at: mapping.start.location))
        }
        return nil
      }
      guard let (file, scalar) = text(node, of: "file") else { return nil }
      return entry(file, at: scalar, language: tag, published: day)
    default:
      add(wrongType(owner, takes: "a file, or 'file' with 'language' and 'published'", not: node), unless: node)
      return nil
    }
  }

  private func entry(
    _ file: String, at scalar: YAMLScalar, language: String? = nil, published: CalendarDate? = nil
  ) -> SourceEntry {
    SourceEntry(
      file: file, path: Path.resolve(file, fromFile: problems.file), language: language, published: published,
      place: Place(file: problems.file, location: scalar.start.location))
  }
}
