public import FactCheckKit

/// What a project says once for all its runs, in `factcheck.yaml`:
///
/// ```yaml
/// factcheck-config: 1
/// rules: [rules]
/// fail-on: unverified
/// baseline: baseline.json
/// ```
///
/// Options of the command line outweigh it. Paths are relative to the file.
public struct Configuration: Sendable {
  public static let fileName = "factcheck.yaml"

  /// As seen from the working directory.
  public var file: String
  public var rules: [String] = []
  public var failOn: Gate?
  public var baseline: String?
  public var waivers: String?
  public var glossary: [String] = []
  public var maxSourceSize: ByteSize?
  /// Process checkers that every rule set is given to.
  public var checkers: [CheckerDeclaration] = []
  /// Of each key that is given, where its value stands.
  public internal(set) var places: [String: Place] = [:]

  static let keys = [
    "factcheck-config", "rules", "fail-on", "baseline", "waivers", "glossary", "max-source-size",
    "checkers",
  ]

  init(file: String) { self.file = file }

  /// The file that is in force in the working directory: there, or in the nearest folder above, up to the root of the repository.
  public static func find() -> String? {
    for folder in Folder.upwards {
      if isOne(folder + fileName) { return folder + fileName }
      if Folder.exists(folder + ".git") { return nil }
    }
    return nil
  }

  /// Whether a file is a configuration and no rule file that has the same name.
  static func isOne(_ path: String) -> Bool {
    guard (try? Folder.kind(of: path)) == .file,
      let bytes = try? FileReader.read(path: path, limit: RuleFile.maximumSize)
    else { return false }
    let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    return !lines.contains { $0.starts(with: Array("factcheck:".utf8)) }
  }

  /// - Throws: a diagnostic where the file cannot be read at all.
  /// - Parameter builtIn: the names of the program's own checkers.
  public static func read(
    _ path: String, builtIn: [String] = []
  ) throws(Diagnostic) -> (configuration: Configuration, problems: [Diagnostic]) {
    do throws(FileError) {
      return configuration(
        in: try FileReader.read(path: path, limit: RuleFile.maximumSize), file: path, builtIn: builtIn)
    } catch {
      throw error.diagnostic(code: "config-invalid")
    }
  }

  static func configuration(
    in bytes: [UInt8], file: String, builtIn: [String] = []
  ) -> (configuration: Configuration, problems: [Diagnostic]) {
    var (document, reader) = RuleSetReader.open(bytes, file: file, builtIn: builtIn)
    let configuration = document.map { reader.configuration($0) } ?? Configuration(file: file)
    return (configuration, reader.problems.diagnostics)
  }
}

extension RuleSetReader {
  fileprivate mutating func configuration(_ node: YAMLNode) -> Configuration {
    var result = Configuration(file: problems.file)
    guard case .mapping(let mapping) = node else {
      add(wrongType("a configuration", takes: "keys and values", not: node), unless: node)
      return result
    }
    let fields = fields(of: mapping, accepted: Configuration.keys, owner: nil)
    if fields["factcheck-config"]?.scalar?.text != "1", !fields.mayBeMisspelled("factcheck-config") {
      problems.add(
        Complaint(
          "missing-version", "the file does not say which format it is in", at: mapping.start.location,
          hint: "start it with 'factcheck-config: 1'"))
    }
    result.rules = fields["rules"].map { paths($0, of: "rules") } ?? []
    result.glossary = fields["glossary"].map { paths($0, of: "glossary") } ?? []
    result.baseline = fields["baseline"].flatMap { paths($0, of: "baseline").first }
    result.waivers = fields["waivers"].flatMap { paths($0, of: "waivers").first }
    let gates = Gate.allCases.map(\.rawValue)
    result.failOn = fields["fail-on"].flatMap {
      choice($0, of: "fail-on", among: gates, code: "config-invalid", noun: "gate")
    }.flatMap(Gate.init)
    result.maxSourceSize = fields["max-source-size"].flatMap { size($0, of: "max-source-size", code: "config-invalid") }
    result.checkers = fields["checkers"].map { checkerDeclarations($0) } ?? []
    for key in Configuration.keys {
      guard let value = fields[key] else { continue }
      result.places[key] = Place(file: problems.file, location: value.start.location)
    }
    return result
  }

  private mutating func paths(_ node: YAMLNode, of key: String) -> [String] {
    texts(node, of: key).map { Path.resolve($0, fromFile: problems.file) }
  }
}
