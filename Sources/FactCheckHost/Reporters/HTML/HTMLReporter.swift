public import FactCheckKit

/// Renders a report as one page that needs nothing beside it: claims with filters, and the sources with the evidence marked.
///
/// Everything is in the markup, so that the page can be searched, printed and read aloud; the script only filters, and carries the eye
/// from a claim to its evidence and back.
public struct HTMLReporter: Reporter {
  public static let name = "html"
  public static let summary = "a page with the evidence marked in the sources"

  public init() {}

  public func render(_ report: Report) -> String {
    let places = SourcePlaces(report)
    let marks = report.sources.indices.map { SourceMarks(source: $0, report: report) }
    var page = HTMLPage.head(title: "factcheck: \(report.counts)")
    appendHeader(report, to: &page)
    page += "<main>\n<section id=\"left\" aria-labelledby=\"h-claims\" tabindex=\"0\"><h2 id=\"h-claims\">Claims</h2>\n"
    page += filters(report)
    // No list of HTML: browsers number its items anew, one by one, each time that some are hidden, which takes the square of their number.
    page += "<div role=\"list\" id=\"claims\">\n"
    for (i, result) in report.claims.enumerated() {
      HTMLClaim(result, number: i + 1, places: places, marks: marks).append(to: &page)
    }
    page += "</div></section>\n"
    page += "<section id=\"right\" aria-labelledby=\"h-sources\" tabindex=\"0\"><h2 id=\"h-sources\">Sources</h2>\n"
    for (i, source) in report.sources.enumerated() {
      if source.bytes.isEmpty {
        let name = HTMLText.escaped(source.name)
        page +=
          "<article class=\"src\"><h3>\(name)</h3><p class=\"gap\">its text is not at hand any more</p></article>\n"
      } else {
        HTMLSource(source, marks: marks[i], number: i).append(to: &page)
      }
    }
    return page + "</section>\n</main>\n" + HTMLPage.foot
  }

  private func appendHeader(_ report: Report, to page: inout String) {
    let state =
      switch report.exit.code {
      case 0: ("passed", "✓ passed")
      case 1: ("failed", "✗ \(report.failures) failed")
      default: ("failed", "! not completed")
      }
    page += "<header><h1>factcheck <span class=\"state \(state.0)\">\(state.1)</span></h1>\n"
    page += chart(report)
    if !report.isComplete {
      page +=
        "<p class=\"problem\">The run could not be completed: \(HTMLText.escaped(report.exit.reason ?? "unknown"))"
      for problem in report.diagnostics.prefix(20) { page += "<br>" + HTMLText.escaped(problem.message) }
      page += "</p>"
    }
    page += "</header>\n"
  }

  /// One bar, a part for each verdict.
  private func chart(_ report: Report) -> String {
    guard !report.claims.isEmpty else { return "<p>No claims.</p>\n" }
    var bar = "<svg role=\"img\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" aria-label=\""
    bar += HTMLText.escaped(report.counts) + "\">"
    var done = 0
    for verdict in Verdict.allCases where report.count(verdict) > 0 {
      let start = done * 1000 / report.claims.count
      done += report.count(verdict)
      let width = done * 1000 / report.claims.count - start
      bar += "<rect class=\"\(verdict.rawValue)\" x=\"\(start)\" width=\"\(width)\" height=\"20\"><title>"
      bar += "\(report.count(verdict)) \(verdict.rawValue)</title></rect>"
    }
    return bar + "</svg>\n"
  }

  private func filters(_ report: Report) -> String {
    var html = "<form id=\"filters\" role=\"search\"><fieldset><legend>Show</legend>"
    for verdict in Verdict.allCases where report.count(verdict) > 0 {
      html += "<label class=\"\(verdict.rawValue)\"><input type=\"checkbox\" name=\"\(verdict.rawValue)\" checked> "
      html += "\(HTMLClaim.sign(verdict)) \(verdict.rawValue) <b>\(report.count(verdict))</b></label>"
    }
    html += "<label><input type=\"checkbox\" name=\"failed\"> only failed</label></fieldset>"
    html += "<label class=\"find\">Find <input type=\"search\" name=\"find\" autocomplete=\"off\"></label>"
    return html + "<output id=\"shown\" aria-live=\"polite\">\(report.claims.count) shown</output></form>\n"
  }
}
