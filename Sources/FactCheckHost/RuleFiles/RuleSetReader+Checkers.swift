internal import FactCheckKit

/// The process checkers that a file names: a list of names, or names with what is to be said of each.
extension RuleSetReader {
  private static let checkerKeys = ["path", "args", "timeout", "config"]

  mutating func checkerDeclarations(_ node: YAMLNode) -> [CheckerDeclaration] {
    switch node {
    case .sequence(let sequence):
      return sequence.items.compactMap { item in
        text(item, of: "checkers").flatMap { declaration($0.text, at: $0.scalar, nil) }
      }
    case .mapping(let mapping):
      return mapping.pairs.compactMap { pair in
        guard let key = pair.key.scalar else {
          add(wrongType("a name of 'checkers'", takes: "a text", not: pair.key), unless: pair.key)
          return nil
        }
        return declaration(key.text, at: key, pair.value)
      }
    default:
      add(wrongType("'checkers'", takes: "names of checkers", not: node), unless: node)
      return []
    }
  }

  private mutating func declaration(_ name: String, at key: YAMLScalar, _ node: YAMLNode?) -> CheckerDeclaration? {
    if let complaint = nameComplaint(name, at: key) {
      problems.add(complaint)
      return nil
    }
    var result = CheckerDeclaration(name: name)
    result.place = Place(file: problems.file, location: key.start.location)
    guard let node, !node.isMissing else { return result }
    guard case .mapping(let mapping) = node else {
      add(wrongType("checker '\(name)'", takes: "keys such as 'path'", not: node), unless: node)
      return nil
    }
    let fields = fields(of: mapping, accepted: RuleSetReader.checkerKeys, owner: "checker '\(name)'")
    result.path = fields["path"].flatMap { text($0, of: "path")?.text }.map {
      Path.resolve($0, fromFile: problems.file)
    }
    result.arguments = fields["args"].map { texts($0, of: "args") } ?? []
    result.timeout = fields["timeout"].flatMap { seconds($0, of: "timeout") }
    if let config = fields["config"] { result.config = json(config) }
    return result
  }

  private func nameComplaint(_ name: String, at key: YAMLScalar) -> Complaint? {
    let location = key.start.location
    if builtIn.contains(name) {
      return Complaint(
        "checker-name", "'\(name)' is a checker of the program, and no other can take its place", at: location,
        width: key.width, hint: "choose another name")
    }
    guard CheckerManifest.isName(name) else {
      return Complaint(
        "checker-name", "\(Quoted(name)) is no name of a checker", at: location, width: key.width,
        hint: "small letters, digits and hyphens, beginning with a letter")
    }
    return nil
  }

  /// Settings of a checker: what is plain is read as JSON would have it, what is quoted is text.
  private mutating func json(_ node: YAMLNode) -> JSONValue {
    switch node {
    case .scalar(let scalar): RuleSetReader.json(scalar)
    case .sequence(let sequence): .array(sequence.items.map { json($0) })
    case .mapping(let mapping):
      .object(mapping.pairs.map { JSONValue.Member($0.key.scalar?.text ?? "", json($0.value)) })
    case .refused: .null
    }
  }

  private static func json(_ scalar: YAMLScalar) -> JSONValue {
    guard scalar.style == .plain else { return .string(scalar.text) }
    switch scalar.text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "", "null", "~": return .null
    default:
      let isNumber = scalar.text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
      return (isNumber ? Double(scalar.text) : nil).map(JSONValue.number) ?? .string(scalar.text)
    }
  }
}
