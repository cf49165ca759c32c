internal import FactCheckHost
internal import FactCheckKit

/// What people are told of a process checker beside its findings: what its author should know, and, where it failed, its last words.
enum CheckerWords {
  private static let mostLines = 20

  static func text(of checker: CheckerRecord) -> String {
    var text = checker.notices.map { "factcheck: checker '\(checker.name)' \($0)\n" }.joined()
    guard !checker.faults.isEmpty, !checker.errors.isEmpty else { return text }
    let lines = checker.errors.split(whereSeparator: \.isNewline)
    text += "factcheck: checker '\(checker.name)' wrote to standard error:\n"
    text += lines.suffix(mostLines).map { "  | \(Columns.plain(String($0)))\n" }.joined()
    if lines.count > mostLines {
      text += "  (the last \(mostLines) of \(lines.count) lines; the JSON report has more)\n"
    }
    return text
  }
}
