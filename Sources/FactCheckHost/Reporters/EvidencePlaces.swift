internal import FactCheckKit

/// Turns evidence into lines and columns. Only sources that something is quoted from are indexed.
struct EvidencePlaces {
  private var indexes: [Int: LineIndex] = [:]

  init(_ report: Report) {
    for evidence in report.claims.lazy.flatMap(\.findings).flatMap(\.evidence)
    where indexes[evidence.source] == nil && report.sources.indices.contains(evidence.source) {
      indexes[evidence.source] = LineIndex(report.sources[evidence.source].bytes)
    }
  }

  func locations(of evidence: Evidence) -> (start: Location, end: Location) {
    guard let index = indexes[evidence.source] else {
      return (Location(line: 1, column: 1), Location(line: 1, column: 1))
    }
    return (index.location(of: evidence.span.start), index.location(of: evidence.span.end))
  }
}
