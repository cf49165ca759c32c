internal import FactCheckKit

/// What kept a run from being complete, each problem once and in the order met, however many claims it touches.
struct FailureList {
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  mutating func add(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }
}
