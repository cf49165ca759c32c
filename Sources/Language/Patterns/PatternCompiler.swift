/// Turns an expression into the instructions of its automaton.
struct PatternCompiler {
  /// Instructions at most: every one may be looked at for every character of a text.
  private static let largest = 2000
  /// Repetitions of nothing make no instructions, and must end all the same.
  private static let mostSteps = 20_000

  private let mindsCase: Bool
  private var code: [TextPattern.Instruction] = []
  private var steps = 0

  init(mindsCase: Bool) { self.mindsCase = mindsCase }

  mutating func program(of node: PatternNode) throws(PatternError) -> [TextPattern.Instruction] {
    try add(node)
    code.append(.match)
    return code
  }

  /// Whether it matches without a character.
  static func canBeEmpty(_ node: PatternNode) -> Bool {
    switch node {
    case .character, .any, .set: false
    case .assertion: true
    case .sequence(let nodes): nodes.allSatisfy(canBeEmpty)
    case .choice(let nodes): nodes.contains(where: canBeEmpty)
    case .repetition(let node, let least, _): least == 0 || canBeEmpty(node)
    }
  }

  private mutating func emit(_ instruction: TextPattern.Instruction) throws(PatternError) {
    code.append(instruction)
    try check()
  }

  private func check() throws(PatternError) {
    guard code.count <= PatternCompiler.largest, steps <= PatternCompiler.mostSteps else {
      throw PatternError("the pattern is too large once its counts are written out", at: 0, hint: "use smaller counts")
    }
  }

  private mutating func add(_ node: PatternNode) throws(PatternError) {
    steps += 1
    try check()
    switch node {
    case .character(let character):
      var folded: [Character] = []
      CaseFold.fold(character, mindsCase: mindsCase) { folded.append($0) }
      for character in folded { try emit(.character(character)) }
    case .any: try emit(.any)
    case .set(let set): try emit(.set(set))
    case .assertion(let assertion): try emit(.assertion(assertion))
    case .sequence(let nodes): for node in nodes { try add(node) }
    case .choice(let nodes): try add(choice: nodes)
    case .repetition(let node, let least, let most): try add(node, least: least, most: most)
    }
  }

  private mutating func add(choice nodes: [PatternNode]) throws(PatternError) {
    var exits: [Int] = []
    for (i, node) in nodes.enumerated() {
      let split = code.count
      if i < nodes.count - 1 { try emit(.jump(0)) }
      try add(node)
      guard i < nodes.count - 1 else { break }
      exits.append(code.count)
      try emit(.jump(0))
      code[split] = .split(split + 1, code.count)
    }
    for exit in exits { code[exit] = .jump(code.count) }
  }

  private mutating func add(_ node: PatternNode, least: Int, most: Int?) throws(PatternError) {
    for _ in 0..<least { try add(node) }
    guard let most else {
      let split = code.count
      try emit(.jump(0))
      try add(node)
      try emit(.jump(split))
      code[split] = .split(split + 1, code.count)
      return
    }
    var splits: [Int] = []
    for _ in least..<most {
      splits.append(code.count)
      try emit(.jump(0))
      try add(node)
    }
    for split in splits { code[split] = .split(split + 1, code.count) }
  }
}
