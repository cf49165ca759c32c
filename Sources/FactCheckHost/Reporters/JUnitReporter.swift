public import FactCheckKit

/// Renders a report as JUnit XML that the schema of Jenkins' xUnit plugin takes and GitLab reads: a suite a rule file, a case a claim.
///
/// GitLab shows the text of a failure and not its attribute `message`, and counts cases of one name once; hence the text is in both
/// places and each name begins with the claim's id.
public struct JUnitReporter: Reporter {
  public static let name = "junit"
  public static let summary = "test results for Jenkins and GitLab"

  public init() {}

  public func render(_ report: Report) -> String {
    let places = SourcePlaces(report)
    let suites = suites(of: report)
    let results = report.claims
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"factcheck\" tests=\"\(results.count)\" failures=\"\(results.count(where: isFailure))\""
    text += " errors=\"\(report.count(.error))\">\n"
    for suite in suites { text += rendered(suite, places) }
    if !report.isComplete, results.isEmpty { text += incomplete(report) }
    return text + "</testsuites>\n"
  }

  private typealias Suite = (file: String, results: [ClaimResult])

  private func suites(of report: Report) -> [Suite] {
    var suites: [Suite] = []
    for result in report.claims {
      let file = result.claim.place?.file ?? "factcheck"
      if suites.last?.file != file { suites.append((file, [])) }
      suites[suites.count - 1].results.append(result)
    }
    return suites
  }

  private func isFailure(_ result: ClaimResult) -> Bool { result.alert == .failure && result.verdict != .error }

  /// What the gate lets pass although nothing bears it out must not count among the passed.
  private func isSkipped(_ result: ClaimResult) -> Bool {
    result.waiver != nil || result.alert == .notice || result.alert == .warning
  }

  private func rendered(_ suite: Suite, _ places: SourcePlaces) -> String {
    let file = XMLText.plain(suite.file)
    var text = "  <testsuite name=\"\(file)\" tests=\"\(suite.results.count)\""
    text += " failures=\"\(suite.results.count(where: isFailure))\""
    text += " errors=\"\(suite.results.count { $0.verdict == .error })\""
    text += " skipped=\"\(suite.results.count(where: isSkipped))\" file=\"\(file)\">\n"
    for result in suite.results {
      let name = XMLText.plain("\(result.claim.id): \(result.claim.text)")
      text += "    <testcase classname=\"\(file)\" name=\"\(name)\""
      let body = body(of: result, places)
      text += body.isEmpty ? "/>\n" : ">\n\(body)    </testcase>\n"
    }
    return text + "  </testsuite>\n"
  }

  private func body(of result: ClaimResult, _ places: SourcePlaces) -> String {
    let message = ClaimMessage(result, places: places)
    let element =
      switch (result.verdict, result.alert) {
      case (.error, _): "error"
      case (_, .failure): "failure"
      default: isSkipped(result) ? "skipped" : "system-out"
      }
    let line = element == "skipped" && result.waiver != nil ? "\(message.line); \(result.waiver ?? "")" : message.line
    let details = message.details.map { XMLText.plain($0) + "\n" }.joined()
    if element == "system-out" { return "      <system-out>\(details)</system-out>\n" }
    let attributes = "type=\"\(result.verdict.rawValue)\" message=\"\(XMLText.plain(line))\""
    return "      <\(element) \(attributes)>\(XMLText.plain(line))\n\(details)</\(element)>\n"
  }

  /// A run that came to no claim at all is no run that passed.
  private func incomplete(_ report: Report) -> String {
    let reason = XMLText.plain(report.diagnostics.first?.message ?? report.exit.reason ?? "")
    return """
        <testsuite name="factcheck" tests="1" failures="0" errors="1" skipped="0">
          <testcase classname="factcheck" name="the run">
            <error type="error" message="\(reason)">\(reason)</error>
          </testcase>
        </testsuite>

      """
  }
}
