public import FactCheckKit

/// Reads the tests of a rule file. Those of `NAME.yaml` are in `NAME.test.yaml` beside it:
///
/// ```yaml
/// factcheck-tests: 1
/// tests:
///   - name: another figure
///     source: Er gaan 36 militairen naar Mali.
///     language: nl
///     expect:
///       35-troops: contradicted
///       one-year: unverified
/// ```
public enum RuleTestFile {
  static let code = "tests-invalid"

  /// Where the tests of a rule file are.
  public static func path(for rules: String) -> String {
    let dot = rules.lastIndex(of: ".") ?? rules.endIndex
    return rules[..<dot] + ".test" + rules[dot...]
  }

  public static func exists(_ path: String) -> Bool { (try? Folder.kind(of: path)) == .file }

  static func isTestFile(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".test.yaml") || name.hasSuffix(".test.yml")
  }

  /// - Throws: a diagnostic where the file cannot be read at all.
  public static func read(
    _ path: String, of ruleSet: RuleSet, languages: [String]
  ) throws(Diagnostic) -> (tests: [RuleTest], problems: [Diagnostic]) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.read(path: path, limit: RuleFile.maximumSize)
    } catch {
      throw error.diagnostic(code: code)
    }
    return tests(in: bytes, file: path, claims: ruleSet.claims.map(\.id), languages: languages)
  }

  static func tests(
    in bytes: [UInt8], file: String, claims: [String], languages: [String]
  ) -> (tests: [RuleTest], problems: [Diagnostic]) {
    var (document, reader) = RuleSetReader.open(bytes, file: file, languages: languages)
    let tests = document.map { reader.tests($0, claims: claims) } ?? []
    return (tests, reader.problems.diagnostics)
  }
}

extension RuleSetReader {
  fileprivate mutating func tests(_ node: YAMLNode, claims: [String]) -> [RuleTest] {
    guard let (fields, start) = listFile(node, of: "tests") else { return [] }
    guard let list = fields["tests"], case .sequence(let sequence) = list, !sequence.items.isEmpty else {
      problems.add(Complaint("missing-key", "the file has no list of 'tests'", at: start.location))
      return []
    }
    return sequence.items.enumerated().compactMap { test($1, number: $0 + 1, claims: claims) }
  }

  private mutating func test(_ node: YAMLNode, number: Int, claims: [String]) -> RuleTest? {
    let owner = "test \(number)"
    guard case .mapping(let mapping) = node else {
      add(wrongType(owner, takes: "'source' and 'expect'", not: node), unless: node)
      return nil
    }
    let keys = ["name", "source", "language", "published", "expect"]
    let fields = fields(of: mapping, accepted: keys, owner: owner)
    for key in ["source", "expect"] where fields[key] == nil && !fields.mayBeMisspelled(key) {
      problems.add(Complaint("missing-key", "\(owner) has no '\(key)'", at: mapping.start.location))
    }
    let name = fields["name"].flatMap { text($0, of: "name")?.text }
    let source = fields["source"].flatMap { text($0, of: "source")?.text }
    let tag = fields["language"].flatMap { language($0) }
    let day = fields["published"].flatMap { date($0, of: "published") }
    let expectations = fields["expect"].map { self.expectations($0, claims: claims) } ?? []
    guard let source else { return nil }
    return RuleTest(
      name: name ?? owner, source: source, language: tag, published: day, expectations: expectations,
      place: Place(file: problems.file, location: mapping.start.location))
  }

  private mutating func expectations(_ node: YAMLNode, claims: [String]) -> [RuleTest.Expectation] {
    guard case .mapping(let mapping) = node else {
      add(wrongType("'expect'", takes: "ids of claims and their verdicts", not: node), unless: node)
      return []
    }
    // Reads the keys as any others, so that an id that is misspelled or given twice is told as such.
    let fields = fields(of: mapping, accepted: claims, owner: "'expect'")
    return claims.compactMap { id in
      guard let value = fields[id], let key = fields.place(of: id) else { return nil }
      var (verdict, quote) = (value, YAMLNode?.none)
      if case .mapping(let details) = value {
        let parts = self.fields(of: details, accepted: ["verdict", "quote"], owner: "'\(id)'")
        guard let word = parts["verdict"] else {
          problems.add(Complaint("missing-key", "'\(id)' has no 'verdict'", at: details.start.location))
          return nil
        }
        (verdict, quote) = (word, parts["quote"])
      }
      let verdicts = [Verdict.supported, .contradicted, .unverified].map(\.rawValue)
      let word = choice(verdict, of: id, among: verdicts, code: "unknown-verdict", noun: "verdict")
      guard let expected = word.flatMap(Verdict.init) else { return nil }
      return RuleTest.Expectation(
        claim: id, verdict: expected, quote: quote.flatMap { text($0, of: "quote")?.text },
        place: Place(file: problems.file, location: key.start.location))
    }
  }
}
