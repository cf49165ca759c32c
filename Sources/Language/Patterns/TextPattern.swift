public import FactCheckKit

/// A phrase or a regular expression, ready to be looked for.
///
/// It is run as an automaton that is in all its states at once (K. Thompson, "Regular expression search algorithm", CACM 11, 1968), so the
/// time is that of the text times the size of the pattern, whatever the two are.
public struct TextPattern: Sendable {
  enum Instruction {
    case character(Character)
    case any
    case set(PatternSet)
    case assertion(PatternAssertion)
    case split(Int, Int)
    case jump(Int)
    case match
  }

  let program: [Instruction]
  let mindsCase: Bool

  /// - Throws: what is wrong with the expression; phrases are always right, unless they are overly long.
  public init(_ entry: WordingRule.Entry, mindsCase: Bool = false) throws(PatternError) {
    let node: PatternNode
    if entry.isPattern {
      var parser = PatternParser(entry.text)
      node = try parser.parse()
    } else {
      node = TextPattern.phrase(entry.text)
    }
    var compiler = PatternCompiler(mindsCase: mindsCase)
    program = try compiler.program(of: node)
    self.mindsCase = mindsCase
    if PatternCompiler.canBeEmpty(node) {
      throw PatternError(
        entry.isPattern ? "the pattern also matches nothing at all" : "the phrase has no words", at: 0,
        hint: "at least one character must be needed")
    }
  }

  /// The words with any blanks between them, not within longer words; `*` stands for the rest of a word.
  private static func phrase(_ text: String) -> PatternNode {
    var nodes: [PatternNode] = []
    let word = PatternSet.Kind.word
    for part in text.split(whereSeparator: \.isWhitespace) {
      if !nodes.isEmpty { nodes.append(.repetition(.set(PatternSet(.space, isNegated: false)), least: 1, most: nil)) }
      if part.first.map({ word.contains($0) || $0 == "*" && part.count > 1 }) ?? false {
        nodes.append(.assertion(.wordBoundary))
      }
      for character in part {
        let rest = PatternNode.repetition(.set(PatternSet(.word, isNegated: false)), least: 0, most: nil)
        nodes.append(character == "*" && part.count > 1 ? rest : .character(character))
      }
      if part.last.map({ word.contains($0) || $0 == "*" && part.count > 1 }) ?? false {
        nodes.append(.assertion(.wordBoundary))
      }
    }
    return .sequence(nodes)
  }

  /// The places in a text, by its bytes, in order and none within another: of several at one place the longest.
  public func matches(in source: SourceText) -> [Span] {
    var search = PatternSearch(self)
    search.run(over: String(decoding: source.readable, as: UTF8.self))
    return search.hits
  }
}
