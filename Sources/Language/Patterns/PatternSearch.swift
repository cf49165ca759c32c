internal import FactCheckKit

/// One search for a pattern in a text: one pass, all states at once, one thread a state: that which began first.
struct PatternSearch {
  private struct Thread {
    var state: Int
    /// Where its match begins.
    var start: Int
  }

  private(set) var hits: [Span] = []
  private let pattern: TextPattern
  /// By start, as are those made of them.
  private var threads: [Thread] = []
  private var waiting: [Thread] = []
  /// For each state, the step at which it was last reached.
  private var reached: [Int]
  private var step = 0
  private var stack: [Int] = []

  init(_ pattern: TextPattern) {
    self.pattern = pattern
    reached = Array(repeating: -1, count: pattern.program.count)
  }

  mutating func run(over text: String) {
    var offset = 0
    var before: Character?
    var end = 0
    for written in text {
      let next = offset + written.utf8.count
      var folded: [Character] = []
      CaseFold.fold(written, mindsCase: pattern.mindsCase) { folded.append($0) }
      for character in folded {
        advance(between: before, and: character, end: end, start: offset)
        before = character
        end = next
      }
      offset = next
    }
    advance(between: before, and: nil, end: end, start: nil)
  }

  /// - Parameters:
  ///   - end: where a match ends that ends here.
  ///   - start: where one begins that begins here.
  private mutating func advance(between before: Character?, and after: Character?, end: Int, start: Int?) {
    step += 1
    threads.removeAll(keepingCapacity: true)
    for thread in waiting { follow(thread, before, after, end) }
    waiting.removeAll(keepingCapacity: true)
    if let start { follow(Thread(state: 0, start: start), before, after, end) }
    guard let after else { return }
    for thread in threads where !isWithinHit(thread.start) && takes(thread.state, after) {
      waiting.append(Thread(state: thread.state + 1, start: thread.start))
    }
  }

  /// Goes on from a state through all that need no character.
  private mutating func follow(_ thread: Thread, _ before: Character?, _ after: Character?, _ end: Int) {
    stack.append(thread.state)
    while let state = stack.popLast() {
      guard reached[state] != step else { continue }
      reached[state] = step
      switch pattern.program[state] {
      case .jump(let next): stack.append(next)
      case .split(let first, let second): stack += [second, first]
      case .assertion(let assertion):
        if assertion.holds(between: before, and: after) { stack.append(state + 1) }
      case .match: record(Span(start: thread.start, end: end))
      case .character, .any, .set: threads.append(Thread(state: state, start: thread.start))
      }
    }
  }

  private func takes(_ state: Int, _ character: Character) -> Bool {
    switch pattern.program[state] {
    case .character(let own): own == character
    case .any: !character.isNewline
    case .set(let set): set.contains(character, mindsCase: pattern.mindsCase)
    default: false
    }
  }

  /// A match that begins within one that was found would overlap it; one that begins with it or before it takes its place.
  private func isWithinHit(_ start: Int) -> Bool { hits.last.map { $0.start < start && start < $0.end } ?? false }

  private mutating func record(_ span: Span) {
    guard span.start < span.end else { return }
    while let last = hits.last, last.start >= span.start { hits.removeLast() }
    if !isWithinHit(span.start) { hits.append(span) }
  }
}
