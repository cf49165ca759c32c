public import FactCheckKit

/// Reads and writes files of waivers, which are kept and reviewed with the rules:
///
/// ```yaml
/// factcheck-waivers: 1
/// waivers:
///   - claim: 35-troops
///     rules: jordan.yaml
///     reason: the ministry has announced a correction
///     until: 2026-12-31
///     by: Jo
/// ```
public enum WaiverFile {
  /// Where waivers are if nobody says otherwise.
  public static let defaultName = "factcheck-waivers.yaml"
  static let code = "waivers-invalid"

  public static func exists(_ path: String) -> Bool { (try? Folder.kind(of: path)) == .file }

  /// - Throws: a diagnostic where the file cannot be read at all.
  /// - Returns: the waivers and everything that is wrong with them.
  public static func read(_ path: String) throws(Diagnostic) -> (waivers: [Waiver], problems: [Diagnostic]) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.read(path: path, limit: RuleFile.maximumSize)
    } catch {
      throw error.diagnostic(code: code)
    }
    return waivers(in: bytes, file: path)
  }

  static func waivers(in bytes: [UInt8], file: String) -> (waivers: [Waiver], problems: [Diagnostic]) {
    var (document, reader) = RuleSetReader.open(bytes, file: file)
    let waivers = document.map { reader.waivers($0) } ?? []
    return (waivers, reader.problems.diagnostics)
  }

  /// The file with a waiver added at its end.
  public static func adding(_ waiver: Waiver, to text: String) -> String {
    var result = text.isEmpty ? "factcheck-waivers: 1\nwaivers:\n" : text
    if !result.hasSuffix("\n") { result += "\n" }
    result += "  - claim: \(quoted(waiver.claim))\n"
    if let rules = waiver.rules { result += "    rules: \(quoted(rules))\n" }
    result += "    reason: \(quoted(waiver.reason))\n"
    if let until = waiver.until { result += "    until: \(until)\n" }
    if let by = waiver.by { result += "    by: \(quoted(by))\n" }
    return result
  }

  /// A JSON string is one of YAML, too.
  private static func quoted(_ text: String) -> String { JSONWriter.text(.string(text), layout: .line) }
}

extension RuleSetReader {
  private static let waiverKeys = ["claim", "rules", "reason", "until", "by"]

  fileprivate mutating func waivers(_ node: YAMLNode) -> [Waiver] {
    guard let fields = listFile(node, of: "waivers")?.fields else { return [] }
    guard let node = fields["waivers"], !node.isMissing else { return [] }
    guard case .sequence(let sequence) = node else {
      add(wrongType("'waivers'", takes: "a list", not: node), unless: node)
      return []
    }
    return sequence.items.enumerated().compactMap { waiver($1, owner: "waiver \($0 + 1)") }
  }

  private mutating func waiver(_ node: YAMLNode, owner: String) -> Waiver? {
    guard case .mapping(let mapping) = node else {
      add(wrongType(owner, takes: "'claim' and 'reason'", not: node), unless: node)
      return nil
    }
    let fields = fields(of: mapping, accepted: RuleSetReader.waiverKeys, owner: owner)
    for key in ["claim", "reason"] where fields[key] == nil && !fields.mayBeMisspelled(key) {
      problems.add(Complaint("missing-key", "\(owner) has no '\(key)'", at: mapping.start.location))
    }
    let claim = fields["claim"].flatMap { text($0, of: "claim")?.text }
    let reason = fields["reason"].flatMap { text($0, of: "reason")?.text }
    let until = fields["until"].flatMap { date($0, of: "until") }
    let rules = fields["rules"].flatMap { text($0, of: "rules")?.text }
    let by = fields["by"].flatMap { text($0, of: "by")?.text }
    guard let claim, let reason else { return nil }
    return Waiver(
      claim: claim, rules: rules, reason: reason, until: until, by: by,
      place: Place(file: problems.file, location: mapping.start.location))
  }
}
