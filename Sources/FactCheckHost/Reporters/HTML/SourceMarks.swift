internal import FactCheckKit

/// The stretches of a source that evidence lies on, cut so that none overlap and none goes over the end of a line.
struct SourceMarks {
  struct Mark {
    var span: Span
    /// Of what it is evidence for, the verdict that weighs most.
    var verdict: Verdict
    /// Position of a claim that it is evidence for.
    var claim: Int
  }

  private struct Piece {
    var span: Span
    var verdict: Verdict
    var claim: Int
  }

  /// In order of their place.
  private(set) var marks: [Mark] = []

  init(source: Int, report: Report) {
    let bytes = report.sources[source].bytes
    var pieces: [Piece] = []
    for (i, result) in report.claims.enumerated() {
      for finding in result.findings {
        for evidence in finding.evidence where evidence.source == source {
          let span = Span(start: max(0, evidence.span.start), end: min(bytes.count, evidence.span.end))
          if span.start < span.end { pieces.append(Piece(span: span, verdict: finding.verdict, claim: i)) }
        }
      }
    }
    pieces.sort { ($0.span.start, -$0.span.end, $0.claim) < ($1.span.start, -$1.span.end, $1.claim) }
    let ends = pieces.indices.sorted { pieces[$0].span.end < pieces[$1].span.end }
    var boundaries = Array(Set(pieces.flatMap { [$0.span.start, $0.span.end] })).sorted()
    if boundaries.isEmpty { boundaries = [0] }
    var (started, ended) = (0, 0)
    /// The pieces that have begun; the last that has not ended is the innermost.
    var stack: [Int] = []
    var counts: [Verdict: Int] = [:]
    for (start, end) in zip(boundaries, boundaries.dropFirst()) {
      while ended < ends.count, pieces[ends[ended]].span.end <= start {
        counts[pieces[ends[ended]].verdict, default: 0] -= 1
        ended += 1
      }
      while started < pieces.count, pieces[started].span.start <= start {
        stack.append(started)
        counts[pieces[started].verdict, default: 0] += 1
        started += 1
      }
      while let last = stack.last, pieces[last].span.end <= start { stack.removeLast() }
      guard let inner = stack.last else { continue }
      let weights: [Verdict] = [.contradicted, .supported, .unverified, .error]
      let verdict = weights.first { counts[$0, default: 0] > 0 } ?? .unverified
      add(Span(start: start, end: end), verdict, claim: pieces[inner].claim, bytes)
    }
  }

  /// Adds a stretch, cut at line ends.
  private mutating func add(_ span: Span, _ verdict: Verdict, claim: Int, _ bytes: [UInt8]) {
    var start = span.start
    for i in span.start...span.end where i == span.end || bytes[i] == 0x0A {
      if start < i { marks.append(Mark(span: Span(start: start, end: i), verdict: verdict, claim: claim)) }
      start = i + 1
    }
  }

  /// Positions of the marks that a piece of evidence covers.
  func positions(of span: Span) -> Range<Int> {
    let first = firstPosition(from: span.start)
    return first..<max(first, firstPosition(from: span.end))
  }

  /// Position of the first mark that begins at an offset or after it.
  func firstPosition(from offset: Int) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
