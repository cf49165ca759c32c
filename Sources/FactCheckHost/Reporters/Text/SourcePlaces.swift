internal import FactCheckKit

/// Names the places of evidence for people: `jordan.txt:1:28`.
struct SourcePlaces {
  let places: EvidencePlaces
  private let names: [String]

  init(_ report: Report) {
    places = EvidencePlaces(report)
    let short = report.sources.map { SourcePlaces.lastComponent(of: $0.name) }
    // Two sources of the same name in different folders are told apart by their paths.
    names = zip(report.sources, short).map { source, name in
      TerminalText.plain(short.count { $0 == name } > 1 ? source.name : name)
    }
  }

  func place(of evidence: Evidence) -> String {
    guard names.indices.contains(evidence.source) else { return "" }
    let start = places.locations(of: evidence).start
    return "\(names[evidence.source]):\(start.line):\(start.column)"
  }

  func quote(_ evidence: Evidence) -> String {
    TerminalText.plain(places.quote(evidence) ?? "")
  }

  private static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
