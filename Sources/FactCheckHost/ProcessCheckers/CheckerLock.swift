internal import FactCheckKit

/// The checkers that a project trusts, in `factcheck.lock`; kept and reviewed with the rules.
///
/// It stops drift: a checker that changed does not start. It does not stop somebody who may change both.
public struct CheckerLock: Sendable {
  public static let fileName = "factcheck.lock"

  public struct Entry: Hashable, Sendable {
    public var name: String
    public var version: String
    public var sha256: String
  }

  /// By name.
  public private(set) var entries: [Entry] = []

  public init() {}

  func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  mutating func set(_ entry: Entry) {
    entries.removeAll { $0.name == entry.name }
    entries.append(entry)
    entries.sort { $0.name < $1.name }
  }

  /// What is in the file; nothing where there is none.
  ///
  /// - Throws: what is wrong with it.
  static func read(_ path: String) throws(DiagnosticsError) -> CheckerLock {
    guard (try? Folder.kind(of: path)) != nil else { return CheckerLock() }
    var (document, reader) = try RuleSetReader.open(path, code: "lock-invalid")
    let lock = document.map { reader.lock($0) } ?? CheckerLock()
    guard reader.problems.isEmpty else { throw DiagnosticsError(reader.problems.diagnostics) }
    return lock
  }

  /// The file.
  public var text: String {
    let head = "# Written by `factcheck checkers trust`; belongs into version control.\nfactcheck-lock: 1\nlock:\n"
    return head
      + entries.map { entry in
        "  - name: \(entry.name)\n    version: \(JSONWriter.text(.string(entry.version), layout: .line))\n    sha256: \"\(entry.sha256)\"\n"
      }.joined()
  }
}

extension RuleSetReader {
  fileprivate mutating func lock(_ node: YAMLNode) -> CheckerLock {
    var result = CheckerLock()
    guard let fields = listFile(node, of: "lock")?.fields, let list = fields["lock"], !list.isMissing else {
      return result
    }
    guard case .sequence(let sequence) = list else {
      add(wrongType("'lock'", takes: "a list", not: list), unless: list)
      return result
    }
    for item in sequence.items {
      guard case .mapping(let mapping) = item else {
        add(wrongType("an entry of 'lock'", takes: "'name' and 'sha256'", not: item), unless: item)
        continue
      }
      let parts = self.fields(of: mapping, accepted: ["name", "version", "sha256"], owner: "an entry of 'lock'")
      guard let name = parts["name"].flatMap({ text($0, of: "name")?.text }),
        let hash = parts["sha256"].flatMap({ text($0, of: "sha256")?.text })
      else { continue }
      let version = parts["version"].flatMap { text($0, of: "version")?.text } ?? "0"
      result.set(CheckerLock.Entry(name: name, version: version, sha256: hash))
    }
    return result
  }
}
