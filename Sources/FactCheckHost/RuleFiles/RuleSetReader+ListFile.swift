/// Files beside the rules that hold one list: `factcheck-tests: 1` with `tests:`, `factcheck-waivers: 1` with `waivers:`.
extension RuleSetReader {
  /// The fields of such a file and where they begin; nil where it is no mapping. A missing or other version is complained of.
  mutating func listFile(_ node: YAMLNode, of list: String) -> (fields: Fields, start: YAMLMark)? {
    guard case .mapping(let mapping) = node else {
      add(wrongType("a file of \(list)", takes: "keys and values", not: node), unless: node)
      return nil
    }
    let version = "factcheck-\(list)"
    let fields = fields(of: mapping, accepted: [version, list], owner: nil)
    if fields[version]?.scalar?.text != "1" {
      problems.add(
        Complaint(
          "missing-version", "the file does not say which format it is in", at: mapping.start.location,
          hint: "start it with '\(version): 1'"))
    }
    return (fields, mapping.start)
  }
}
