/// Renders a report in one format.
public protocol Reporter: Sendable {
  /// The name on the command line: `text`, `json`.
  static var name: String { get }
  /// What it is for, in one line.
  static var summary: String { get }
  func render(_ report: Report) -> String
}
