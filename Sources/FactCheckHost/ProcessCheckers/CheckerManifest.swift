internal import FactCheckKit

/// What a process checker says of itself, in `checker.yaml`:
///
/// ```yaml
/// name: house
/// version: 1.2.0
/// protocol: [1]
/// command: [python3, house.py]
/// ```
struct CheckerManifest: Sendable {
  static let fileName = "checker.yaml"

  var name: String
  var version = "0"
  /// The versions of the protocol that it speaks.
  var protocols = [1]
  /// What is started: a program of the PATH or of the checker's folder, and its arguments.
  var command: [String] = []
  /// Of claims and sources; empty: any.
  var languages: [String] = []
  var kinds: [String] = []
  /// Whether it may use the network, where a sandbox is in force.
  var needsNetwork = false
  /// Names of environment variables that it gets beside the usual ones.
  var environment: [String] = []
  /// How long a batch of claims may take, in seconds.
  var timeout: Double?
  /// The most memory that it may take.
  var memory: ByteSize?
  /// The file as seen from the working directory; nil for a program without a manifest.
  var file: String?

  static func isName(_ name: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = name.utf8.first, letters.contains(first), name.utf8.count <= 64 else { return false }
    return name.utf8.allSatisfy { letters.contains($0) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
  }

  /// - Throws: everything that is wrong with it.
  static func read(_ path: String) throws(DiagnosticsError) -> CheckerManifest {
    var (document, reader) = try RuleSetReader.open(path, code: "checker-invalid")
    let manifest = document.flatMap { reader.manifest($0) }
    guard reader.problems.isEmpty, var manifest else { throw DiagnosticsError(reader.problems.diagnostics) }
    manifest.file = path
    return manifest
  }
}

extension RuleSetReader {
  fileprivate mutating func manifest(_ node: YAMLNode) -> CheckerManifest? {
    guard case .mapping(let mapping) = node else {
      add(wrongType("a manifest", takes: "keys and values", not: node), unless: node)
      return nil
    }
    let keys = [
      "name", "version", "protocol", "command", "kinds", "languages", "permissions", "env", "timeout", "memory",
    ]
    let fields = fields(of: mapping, accepted: keys, owner: nil)
    for key in ["name", "command"] where fields[key] == nil && !fields.mayBeMisspelled(key) {
      problems.add(Complaint("missing-key", "the manifest has no '\(key)'", at: mapping.start.location))
    }
    let name = fields["name"].flatMap { text($0, of: "name")?.text } ?? ""
    var result = CheckerManifest(name: name)
    result.command = fields["command"].map { texts($0, of: "command") } ?? []
    if let version = fields["version"].flatMap({ text($0, of: "version")?.text }) { result.version = version }
    if let versions = fields["protocol"].map({ texts($0, of: "protocol") }) {
      result.protocols = versions.compactMap { Int($0) }
    }
    result.languages = fields["languages"].map { texts($0, of: "languages") } ?? []
    result.kinds = fields["kinds"].map { texts($0, of: "kinds") } ?? []
    result.environment = fields["env"].map { texts($0, of: "env") } ?? []
    result.timeout = fields["timeout"].flatMap { seconds($0, of: "timeout") }
    result.memory = fields["memory"].flatMap { size($0, of: "memory", code: "checker-invalid") }
    if let node = fields["permissions"], case .mapping(let permissions) = node {
      let parts = self.fields(of: permissions, accepted: ["network", "read"], owner: "'permissions'")
      result.needsNetwork = parts["network"].flatMap { bool($0, of: "network") } ?? false
    }
    return result
  }
}
