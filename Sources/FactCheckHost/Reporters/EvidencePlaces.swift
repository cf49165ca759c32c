internal import FactCheckKit

/// Turns evidence into words, lines and columns. Only sources that something is quoted from are indexed.
struct EvidencePlaces {
  private let report: Report
  private var indexes: [Int: LineIndex] = [:]

  init(_ report: Report) {
    self.report = report
    for evidence in report.claims.lazy.flatMap(\.findings).flatMap(\.evidence)
    where indexes[evidence.source] == nil && report.sources.indices.contains(evidence.source) {
      let source = report.sources[evidence.source]
      indexes[evidence.source] = LineIndex(source.origin?.bytes ?? source.bytes)
    }
  }

  func locations(of evidence: Evidence) -> (start: Location, end: Location) {
    if let recorded = report.recorded[evidence] { return (recorded.start, recorded.end) }
    guard let index = indexes[evidence.source] else {
      return (Location(line: 1, column: 1), Location(line: 1, column: 1))
    }
    let span = span(of: evidence)
    return (index.location(of: span.start), index.location(of: span.end))
  }

  /// Its offsets in the file, where the text was taken out of one.
  func span(of evidence: Evidence) -> Span {
    source(of: evidence)?.origin?.span(of: evidence.span) ?? evidence.span
  }

  /// The words as they stand in the source; nil where the report has no such source.
  func quote(_ evidence: Evidence) -> String? {
    if let recorded = report.recorded[evidence] { return recorded.quote }
    guard report.sources.indices.contains(evidence.source) else { return nil }
    return report.sources[evidence.source].quote(evidence.span)
  }

  func source(of evidence: Evidence) -> SourceText? {
    report.sources.indices.contains(evidence.source) ? report.sources[evidence.source] : nil
  }
}
