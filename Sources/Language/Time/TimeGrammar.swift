/// The time patterns of a language as one tree: patterns that begin alike share their way, so that what a place holds is read once for
/// all of them and a token that nothing begins with costs one look.
struct TimeGrammar: Sendable {
  /// Where a pattern ends.
  struct Ending: Sendable {
    var action: TimeAction
    /// Position in the pack: of two patterns of one length the earlier wins.
    var order: Int
  }

  static let root = 0
  static let empty = TimeGrammar([])

  /// Where the rows of each node begin in the lists below; one more entry than there are nodes.
  private var literalStarts: [Int32]
  private var captureStarts: [Int32]
  private var endingStarts: [Int32]
  /// Literal words of a node, sorted, and where they lead.
  private var literals: [UInt64] = []
  private var literalTargets: [Int32] = []
  private var captures: [TimePattern.Capture] = []
  private var captureTargets: [Int32] = []
  private var endings: [Ending] = []
  /// Of each node, what its literals and its captures may begin with; made from the lists above.
  private var openings: [Opening] = []

  init(_ patterns: [TimePattern]) {
    var tree = [Branch()]
    for pattern in patterns {
      var node = TimeGrammar.root
      for element in pattern.elements {
        if let next = tree[node].next[element] {
          node = next
        } else {
          tree[node].next[element] = tree.count
          node = tree.count
          tree.append(Branch())
        }
      }
      tree[node].endings.append(Ending(action: pattern.action, order: pattern.order))
    }
    literalStarts = []
    captureStarts = []
    endingStarts = []
    for branch in tree { append(branch) }
    closeRows()
    openings = (0..<nodeCount).map(opening)
  }

  var nodeCount: Int { literalStarts.count - 1 }

  @inline(__always)
  func openings(of node: Int) -> Opening { openings[node] }

  private func opening(of node: Int) -> Opening {
    var opening = Opening()
    for row in literalStarts[node]..<literalStarts[node + 1] { opening.words.insert(literals[Int(row)]) }
    for row in captures(of: node) { opening.add(capture(row).capture) }
    return opening
  }

  /// A node while the tree grows.
  private struct Branch {
    var next: [TimePattern.Element: Int] = [:]
    var endings: [Ending] = []
  }

  private mutating func append(_ branch: Branch) {
    closeRows()
    var words: [(UInt64, Int)] = []
    for (element, target) in branch.next {
      if case .literal(let hash) = element { words.append((hash, target)) }
    }
    for (hash, target) in words.sorted(by: { $0.0 < $1.0 }) {
      literals.append(hash)
      literalTargets.append(Int32(target))
    }
    for capture in TimePattern.Capture.allCases {
      guard let target = branch.next[.capture(capture)] else { continue }
      captures.append(capture)
      captureTargets.append(Int32(target))
    }
    endings += branch.endings
  }

  private mutating func closeRows() {
    literalStarts.append(Int32(literals.count))
    captureStarts.append(Int32(captures.count))
    endingStarts.append(Int32(endings.count))
  }

  // MARK: Walking

  @inline(__always)
  func endings(of node: Int) -> Range<Int> { Int(endingStarts[node])..<Int(endingStarts[node + 1]) }

  @inline(__always)
  func ending(_ row: Int) -> Ending { endings[row] }

  /// The places that may come next.
  @inline(__always)
  func captures(of node: Int) -> Range<Int> { Int(captureStarts[node])..<Int(captureStarts[node + 1]) }

  @inline(__always)
  func capture(_ row: Int) -> (capture: TimePattern.Capture, node: Int) {
    (captures[row], Int(captureTargets[row]))
  }

  /// Where a literal word leads.
  func node(after node: Int, word: UInt64) -> Int? {
    var low = Int(literalStarts[node])
    var high = Int(literalStarts[node + 1])
    while low < high {
      let middle = (low + high) / 2
      if literals[middle] == word { return Int(literalTargets[middle]) }
      if literals[middle] < word { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The node behind a date with which a pattern begins.
  var afterDate: Int? {
    captures(of: TimeGrammar.root).lazy.map { capture($0) }.first { $0.capture == .date }?.node
  }

  // MARK: Bytes

  func encode(into out: inout ByteWriter) {
    out.write(integers: literalStarts)
    out.write(integers: captureStarts)
    out.write(integers: endingStarts)
    out.write(integers: literals)
    out.write(integers: literalTargets)
    out.write(integers: captures.map(\.rawValue))
    out.write(integers: captureTargets)
    out.write(endings) { out, ending in
      out.write(UInt8(TimeAction.Kind.allCases.firstIndex(of: ending.action.kind) ?? 0))
      out.write(Int16(ending.action.offset))
      out.write(Int32(ending.order))
    }
  }

  init(from reader: inout ByteReader) {
    literalStarts = reader.integers()
    captureStarts = reader.integers()
    endingStarts = reader.integers()
    literals = reader.integers()
    literalTargets = reader.integers()
    let codes = reader.integers(UInt8.self)
    captures = codes.compactMap { TimePattern.Capture(rawValue: $0) }
    captureTargets = reader.integers()
    let kinds = TimeAction.Kind.allCases
    endings = reader.list(size: 7) { reader in
      let kind = kinds[min(Int(reader.integer(UInt8.self)), kinds.count - 1)]
      let offset = Int(reader.integer(Int16.self))
      return Ending(action: TimeAction(kind: kind, offset: offset), order: Int(reader.integer(Int32.self)))
    }
    if isSound { openings = (0..<nodeCount).map(opening) } else { self = .empty }
  }

  /// Whether every row stays inside its list and every way leads onwards, so that a walk can neither trap nor go round.
  private var isSound: Bool {
    func fits(_ starts: [Int32], _ count: Int) -> Bool {
      starts.first == 0 && starts.last == Int32(count) && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    }
    func leadsOn(_ starts: [Int32], _ targets: [Int32]) -> Bool {
      starts.indices.dropLast().allSatisfy { node in
        targets[Int(starts[node])..<Int(starts[node + 1])].allSatisfy { Int($0) > node && Int($0) < starts.count - 1 }
      }
    }
    return literalStarts.count > 1 && captureStarts.count == literalStarts.count
      && endingStarts.count == literalStarts.count && literals.count == literalTargets.count
      && captures.count == captureTargets.count
      && fits(literalStarts, literals.count) && fits(captureStarts, captures.count) && fits(endingStarts, endings.count)
      && leadsOn(literalStarts, literalTargets) && leadsOn(captureStarts, captureTargets)
  }
}
