public import FactCheckKit
internal import Language

/// A first rule set: one that runs, with a test that passes.
public struct StarterRules: Sendable {
  public struct File: Sendable {
    public var path: String
    public var text: String

    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  private let name: String
  private let source: String
  private let language: String
  private let claims: [String]
  /// The text of the source, where it is an example of our own.
  private let example: String?

  /// With a source of our own.
  public init(name: String) {
    self.name = name
    source = name + ".txt"
    language = "en"
    claims = ["48 volunteers", "the work took three weeks", "900 metres of path"]
    example = """
      Forty-eight volunteers repaired the towpath this spring.
      The work took three weeks. About 900 metres of path were laid anew.

      """
  }

  /// With claims made of the first figures of a source.
  ///
  /// - Parameter path: the source seen from the folder of the rules.
  /// - Throws: a diagnostic where nothing is recognised in it.
  public init(name: String, source text: SourceText, path: String) throws(Diagnostic) {
    self.name = name
    source = path
    language = text.language
    example = nil
    var claims: [String] = []
    let kinds: Set<Mention.Kind> = [.count, .duration, .percent, .money, .measure]
    try TextScanner(language: text.language).scan(text) { document, _ in
      for mention in document.mentions where claims.count < 3 && kinds.contains(mention.kind) {
        let words = TerminalText.plain(document.text(mention.span))
        if words.utf8.count < 60, !claims.contains(words) { claims.append(words) }
      }
    }
    guard !claims.isEmpty else {
      throw Diagnostic(
        code: "nothing-recognised", message: "no figure in '\(text.name)' that a claim could be made of",
        hint: "write the first claim by hand; `factcheck init` without --source shows how")
    }
    self.claims = claims
  }

  /// - Parameter schema: the JSON Schema of rule files, for editors.
  public func files(in folder: String, schema: String) -> [File] {
    var files = [
      File(path: Path.join(folder, "rules.schema.json"), text: schema),
      File(path: Path.join(folder, name + ".yaml"), text: rules),
    ]
    if let example {
      files.append(File(path: Path.join(folder, source), text: example))
      files.append(File(path: Path.join(folder, name + ".test.yaml"), text: StarterRules.tests))
    }
    return files
  }

  private var rules: String {
    var text = """
      # yaml-language-server: $schema=rules.schema.json
      factcheck: 1
      language: \(language)
      source: {file: \(quoted(source)), language: \(language)}
      claims:

      """
    for claim in claims { text += "  - \(quoted(claim))\n" }
    return text
  }

  private static let tests = """
    factcheck-tests: 1
    tests:
      - name: another figure
        source: Fifty volunteers repaired the towpath.
        language: en
        expect:
          48-volunteers: contradicted
          the-work-took-three-weeks: unverified

    """

  private func quoted(_ text: String) -> String { JSONWriter.text(.string(text), layout: .line) }
}
