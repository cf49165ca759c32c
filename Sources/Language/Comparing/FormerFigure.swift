internal import FactCheckKit

/// Tells figures that held before: "200 steps instead of 50", "from 410 MB to 265 MB". A claim about now is not borne out by them.
struct FormerFigure {
  let claim: Document
  /// The claim's sentence.
  let part: Range<Int>
  let source: Document

  /// Words between "instead of" and its figure.
  private static let reach = 2

  /// The figure that took the place of one of the source, where the claim does not speak of the past.
  func successor(of own: Mention, among rivals: [FigureCandidate]) -> FigureCandidate? {
    let marks = claim.features.marks(in: part)
    guard !marks.contains(where: { $0.kind == .former || $0.kind == .versus }) else { return nil }
    if source.features.starts.contains(Int32(own.tokens.lowerBound)) {
      guard marks.contains(where: { $0.kind == .current }) else { return nil }
      return rivals.first { $0.mention.tokens.lowerBound >= own.tokens.upperBound && isNear($0, own) }
    }
    let sentence = source.sentenceRange(around: own.tokens.lowerBound)
    let before = source.features.marks(in: sentence.lowerBound..<own.tokens.lowerBound)
    guard let mark = before.last(where: { $0.kind == .versus }),
      own.tokens.lowerBound - mark.tokens.upperBound <= FormerFigure.reach
    else { return nil }
    return rivals.last { $0.mention.tokens.upperBound <= mark.tokens.lowerBound && isNear($0, own) }
  }

  private func isNear(_ rival: FigureCandidate, _ own: Mention) -> Bool {
    rival.isLinked && rival.mention.unit == own.unit
      && source.sentence(of: rival.mention.tokens.lowerBound) == source.sentence(of: own.tokens.lowerBound)
  }
}
