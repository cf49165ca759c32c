/// The groups of words that mean the same in this rule file.
extension RuleSetReader {
  private static let example = "write a group as '- [troops, militairen]'"

  mutating func glossary(_ node: YAMLNode) -> [[String]] {
    guard case .sequence(let sequence) = node else {
      add(wrongType("'glossary'", takes: "a list of groups", not: node, hint: RuleSetReader.example), unless: node)
      return []
    }
    return sequence.items.compactMap { group($0) }
  }

  private mutating func group(_ node: YAMLNode) -> [String]? {
    guard case .sequence(let sequence) = node else {
      add(
        wrongType("a group of the glossary", takes: "a list of words", not: node, hint: RuleSetReader.example),
        unless: node)
      return nil
    }
    let words = sequence.items.compactMap { text($0, of: "glossary")?.text }
    if words.count == sequence.items.count, Set(words).count < 2 {
      problems.add(
        Complaint(
          "glossary-group", "a group of the glossary takes at least two words", at: sequence.start.location,
          hint: RuleSetReader.example))
    }
    return words
  }
}
