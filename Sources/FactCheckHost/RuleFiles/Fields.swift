internal import FactCheckKit

/// The values of a mapping by their keys, once its keys have been checked.
struct Fields {
  fileprivate var values: [String: YAMLNode] = [:]
  /// Of each key, where it stands.
  fileprivate var keys: [String: YAMLScalar] = [:]
  /// Keys that are not accepted.
  fileprivate(set) var unknown: [YAMLScalar] = []

  subscript(key: String) -> YAMLNode? { values[key] }

  func place(of key: String) -> YAMLScalar? { keys[key] }

  var isEmpty: Bool { values.isEmpty }

  /// Whether an unknown key is likely meant to be this one; then nobody needs to be told that it is missing, too.
  func mayBeMisspelled(_ key: String) -> Bool {
    unknown.contains { Spelling.nearest(to: $0.text, in: [key]) != nil }
  }
}

extension RuleSetReader {
  /// Checks the keys of a mapping and takes its values; of a repeated key, the first.
  ///
  /// - Parameter owner: what the mapping is, for the message: "claim 'troops'"; nil for the file.
  mutating func fields(of mapping: YAMLMapping, accepted: [String], owner: String?) -> Fields {
    var result = Fields()
    let inOwner = owner.map { " in \($0)" } ?? ""
    for pair in mapping.pairs {
      guard let key = pair.key.scalar else {
        add(Complaint("wrong-type", "a key must be text\(inOwner)", at: pair.key.start.location), unless: pair.key)
        continue
      }
      if let first = result.keys[key.text] {
        let lines = "on lines \(first.start.location.line) and \(key.start.location.line)"
        problems.add(
          Complaint(
            "duplicate-key", "key \(Quoted(key.text)) is given twice\(inOwner), \(lines)", at: key.start.location,
            width: key.width, hint: "keep one of them"))
        continue
      }
      result.keys[key.text] = key
      if accepted.contains(key.text) {
        result.values[key.text] = pair.value
      } else if !key.text.hasPrefix("x-") {
        result.unknown.append(key)
        let lone = mapping.pairs.count == 1 ? pair.value.scalar : nil
        problems.add(unknownKey(key, with: lone, accepted: accepted, inOwner: inOwner))
      }
    }
    return result
  }

  /// - Parameter lone: the value, if there is no other key: then the mapping may be a text with a colon in it.
  private func unknownKey(_ key: YAMLScalar, with lone: YAMLScalar?, accepted: [String], inOwner: String) -> Complaint {
    let hint = { () -> String in
      let keys = "accepted: " + accepted.joined(separator: ", ")
      if let near = Spelling.nearest(to: key.text, in: accepted) { return "did you mean '\(near)'? \(keys)" }
      guard let lone, !lone.isMissing else { return keys }
      return "quote it if it is text: \"\(Quoted.shortened(key.text + ": " + lone.text))\"; \(keys)"
    }
    return Complaint(
      "unknown-key", "unknown key \(Quoted(key.text))\(inOwner)", at: key.start.location, width: key.width, hint: hint()
    )
  }
}
