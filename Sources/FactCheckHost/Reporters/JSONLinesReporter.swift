public import FactCheckKit

/// Renders a report as JSON lines: a claim a line, in the shape it has in the JSON report, and the outcome as the last line, so
/// that a file which was cut off can be told from a whole one.
public struct JSONLinesReporter: Reporter {
  public static let name = "jsonl"
  public static let summary = "a JSON line a claim, the outcome last"

  public init() {}

  public func render(_ report: Report) -> String {
    let shape = ReportJSON(report)
    var writer = JSONWriter(layout: .line)
    var text: [UInt8] = []
    for value in report.claims.map(shape.claim) + [shape.outcome] {
      writer.clear()
      writer.write(value)
      text += writer.bytes
      text.append(0x0A)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
