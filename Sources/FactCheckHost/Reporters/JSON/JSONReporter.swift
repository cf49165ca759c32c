public import FactCheckKit

/// Renders a report as JSON, format 1: a public contract, which changes only with its version.
public struct JSONReporter: Reporter {
  public static let name = "json"
  public static let summary = "everything, for programs"

  public init() {}

  public func render(_ report: Report) -> String {
    JSONWriter.text(ReportJSON(report).value, layout: .pretty) + "\n"
  }
}
