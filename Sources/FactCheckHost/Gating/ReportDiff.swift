public import FactCheckKit

/// What has changed from one report to the next; claims are the same if their ids and the names of their rule files are.
public struct ReportDiff: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A claim that did not fail before, or was not there, fails.
    case regression
    case changed
    case fixed
    case added
    case removed
  }

  public struct Change: Sendable {
    public var kind: Kind
    public var before: ClaimResult?
    public var after: ClaimResult?
  }

  /// By kind, then in the order of the newer report.
  public let changes: [Change]

  public var hasRegressions: Bool { changes.contains { $0.kind == .regression } }

  public init(from old: Report, to new: Report) {
    var before: [String: ClaimResult] = [:]
    for result in old.claims { before[ReportDiff.key(result)] = result }
    var changes: [Change] = []
    var seen: Set<String> = []
    for after in new.claims {
      let key = ReportDiff.key(after)
      seen.insert(key)
      let before = before[key]
      if let kind = ReportDiff.kind(before, after) { changes.append(Change(kind: kind, before: before, after: after)) }
    }
    for gone in old.claims where !seen.contains(ReportDiff.key(gone)) {
      changes.append(Change(kind: .removed, before: gone, after: nil))
    }
    self.changes = Kind.allCases.flatMap { kind in changes.filter { $0.kind == kind } }
  }

  private static func key(_ result: ClaimResult) -> String {
    (result.claim.place.map { Path.components($0.file).last ?? "" } ?? "") + "\n" + result.claim.id
  }

  private static func kind(_ before: ClaimResult?, _ after: ClaimResult) -> Kind? {
    guard let before else { return after.passed ? .added : .regression }
    if before.passed, !after.passed { return .regression }
    if !before.passed, after.passed { return .fixed }
    return before.verdict == after.verdict ? nil : .changed
  }

  /// A line a change and a line of counts.
  public var text: String {
    var lines = changes.map { change -> String in
      let result = change.after ?? change.before
      let verdicts = [change.before, change.after].compactMap { $0?.verdict.rawValue }
      let claim = TerminalText.plain(result?.claim.text ?? "")
      return TerminalText.padded(change.kind.rawValue, to: 11) + verdicts.joined(separator: " → ") + "  " + claim
    }
    let counts = Kind.allCases.compactMap { kind -> String? in
      let count = changes.count { $0.kind == kind }
      return count > 0 ? "\(count) \(kind.rawValue)" + (kind == .regression && count > 1 ? "s" : "") : nil
    }
    lines.append(counts.isEmpty ? "no change" : counts.joined(separator: ", "))
    return lines.joined(separator: "\n") + "\n"
  }
}
