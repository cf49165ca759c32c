/// Renders a report in one format.
public protocol Reporter: Sendable {
  /// The name on the command line: `text`, `json`.
  static var name: String { get }
  /// What it is for, in one line.
  static var summary: String { get }
  func render(_ report: Report) -> String
  /// Why this report cannot be had in this format; nil where it can.
  func problem(with report: Report) -> Diagnostic?
}

extension Reporter {
  public func problem(with report: Report) -> Diagnostic? { nil }
}
