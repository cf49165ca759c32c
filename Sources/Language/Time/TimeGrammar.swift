/// The time patterns of a language, found by how they begin.
struct TimeGrammar: Sendable {
  private(set) var patterns: [TimePattern] = []
  /// Patterns by their first literal word.
  private(set) var byLiteral: [UInt64: [Int]] = [:]
  /// Patterns by the capture they begin with.
  private(set) var byCapture: [TimePattern.Capture: [Int]] = [:]

  static let empty = TimeGrammar([])

  init(_ patterns: [TimePattern]) {
    self.patterns = patterns
    for (i, pattern) in patterns.enumerated() {
      switch pattern.elements[0] {
      case .literal(let hash): byLiteral[hash, default: []].append(i)
      case .capture(let capture): byCapture[capture, default: []].append(i)
      }
    }
  }
}
