internal import FactCheckKit

/// Turns the nodes of a rule file into a rule set, and says everything that is wrong with them.
///
/// Where a value is wrong, a harmless one stands in for it, so that the rest of the file is read too; the result is only
/// good if there are no problems.
struct RuleSetReader {
  /// The version of the format that this reader knows.
  static let version = "1"

  var problems: DiagnosticList
  /// The program's own checkers, whose names no process checker can take.
  let builtIn: [String]
  /// The process checkers that the rule set is given to: its own, then those of the configuration.
  private var declared: [CheckerDeclaration]
  let languages: [String]

  init(problems: DiagnosticList, builtIn: [String], declared: [CheckerDeclaration], languages: [String]) {
    self.problems = problems
    self.builtIn = builtIn
    self.declared = declared
    self.languages = languages
  }

  /// What `check` accepts.
  var checkers: [String] { builtIn + declared.map(\.name) }

  static let keys = ["factcheck", "title", "language", "source", "sources", "glossary", "checkers", "review", "claims"]

  static var empty: Complaint {
    Complaint(
      "no-claims", "the file is empty", at: nil, hint: "a rule file starts with 'factcheck: 1' and lists its 'claims:'")
  }

  mutating func ruleSet(from node: YAMLNode) -> RuleSet {
    var result = RuleSet(file: problems.file)
    guard case .mapping(let mapping) = node else {
      add(wrongType("a rule file", takes: "keys and values", not: node), unless: node)
      return result
    }
    let fields = fields(of: mapping, accepted: RuleSetReader.keys, owner: nil)
    readVersion(fields, at: mapping.start)
    result.title = fields["title"].flatMap { text($0, of: "title") }?.text
    result.language = fields["language"].flatMap { language($0) }
    result.sources = sources(fields)
    result.glossary = fields["glossary"].map { glossary($0) } ?? []
    let own = fields["checkers"].map { checkerDeclarations($0) } ?? []
    declared = own + declared.filter { common in !own.contains { $0.name == common.name } }
    result.checkers = declared
    let details = fields["review"].flatMap { review($0) }
    result.claims = claims(fields, at: mapping.start).map { claim in
      var claim = claim
      claim.review = details
      return claim
    }
    return result
  }

  private mutating func readVersion(_ fields: Fields, at start: YAMLMark) {
    guard let node = fields["factcheck"] else {
      if fields.mayBeMisspelled("factcheck") { return }
      problems.add(
        Complaint(
          "missing-version", "the file does not say which format it is in", at: start.location,
          hint: "start it with 'factcheck: \(RuleSetReader.version)'"))
      return
    }
    guard let scalar = node.scalar, !scalar.isMissing else {
      add(wrongType("'factcheck'", takes: "the number of the format", not: node), unless: node)
      return
    }
    if scalar.text == RuleSetReader.version && scalar.style == .plain { return }
    let isNumber = scalar.text == RuleSetReader.version
    problems.add(
      Complaint(
        isNumber ? "wrong-type" : "unknown-version",
        isNumber ? "'factcheck' takes a number without quotes" : "unknown format version \(Quoted(scalar.text))",
        at: scalar.start.location, width: scalar.width,
        hint: "write 'factcheck: \(RuleSetReader.version)', the only format that this program reads"))
  }
}
