/// Finds what somebody meant to type.
enum Spelling {
  /// Longer words are not compared: nobody mistypes one, and the comparison takes the square of their length.
  private static let longest = 64

  /// The candidate that is nearest to `word`, if one is near enough to be meant; the first of equals.
  static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    ranked(word, candidates).first
  }

  /// The candidates that are near enough to be meant, nearest first.
  static func ranked(_ word: String, _ candidates: some Sequence<String>) -> [String] {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= longest else { return [] }
    var near: [(candidate: String, distance: Int)] = []
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let allowed = letters.count <= 3 ? 1 : 2
      guard letters.count <= longest, abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, letters)
      if distance <= allowed, distance < letters.count { near.append((candidate, distance)) }
    }
    let order = near.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    return order.map(\.element.candidate)
  }

  /// The least number of letters to add, drop, change or swap with a neighbour (optimal string alignment).
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
