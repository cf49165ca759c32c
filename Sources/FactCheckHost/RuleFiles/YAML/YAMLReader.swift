internal import FactCheckKit

/// Builds a tree of nodes from the events of the parser, and stops before it outgrows the limits.
///
/// Anchors, aliases, merge keys and tags are refused: they make a file mean something else than what it shows, and a few
/// lines of them can stand for gigabytes.
struct YAMLReader {
  struct Limits: Sendable {
    var bytes = 8 << 20
    var depth = 32
    var nodes = 500_000
  }

  /// Everything that is wrong with the text as YAML.
  private(set) var problems: DiagnosticList
  private let text: YAMLText
  private let limits: Limits
  private var nodeCount = 0
  /// For the words of a syntax error: what was read last, and the brackets and braces that are still open.
  private var last: YAMLEvent?
  private var openFlows: [Int?] = []

  /// Ends the reading; the reason is among the problems.
  private struct Stop: Error {}

  /// - Parameter text: valid UTF-8.
  init(_ text: YAMLText, file: String, limits: Limits = Limits()) {
    self.text = text
    self.limits = limits
    problems = DiagnosticList(file: file)
  }

  /// The text's only document; nil where there is none or it cannot be read to its end, with the reason among the problems,
  /// unless the text holds nothing.
  mutating func document() -> YAMLNode? {
    do throws(YAMLProblem) {
      let parser = try YAMLParser(text.bytes)
      return try? document(of: parser)
    } catch {
      problems.add(YAMLSyntax(text: text, problem: error).complaint)
      return nil
    }
  }

  private mutating func document(of parser: YAMLParser) throws(Stop) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next(parser)
      switch event.kind {
      case .streamEnd: return root
      case .documentStart:
        if root != nil {
          problems.add(YAMLRefusal.secondDocument(at: text.mark(event.start)))
          return root
        }
        root = try node(startingWith: next(parser), from: parser)
      default: break
      }
    }
  }

  private mutating func next(_ parser: YAMLParser) throws(Stop) -> YAMLEvent {
    do throws(YAMLProblem) {
      let event = try parser.next()
      last = event
      return event
    } catch {
      let openFlow = openFlows.last { $0.map(isBracket) ?? false } ?? nil
      problems.add(YAMLSyntax(text: text, problem: error, last: last, openFlow: openFlow).complaint)
      throw Stop()
    }
  }

  /// A pair inside brackets is a mapping, too, but none that anybody has to close.
  private func isBracket(_ index: Int) -> Bool {
    let scalar = text.scalar(at: index)
    return scalar == "[" || scalar == "{"
  }

  // MARK: Nodes

  private mutating func node(startingWith event: YAMLEvent, from parser: YAMLParser) throws(Stop) -> YAMLNode {
    let start = text.mark(event.start)
    try count(at: start)
    if let anchor = event.anchor { problems.add(YAMLRefusal.anchor(anchor, at: start)) }
    if let tag = event.tag { problems.add(YAMLRefusal.tag(tag, at: start)) }
    switch event.kind {
    case .alias(let name):
      problems.add(YAMLRefusal.alias(name, at: start))
      return .refused(start)
    case .scalar(let text, let style):
      return .scalar(YAMLScalar(text: text, style: style, start: start, end: self.text.mark(event.end)))
    case .sequenceStart(let isFlow):
      try descend(at: start, isFlow: isFlow)
      let items = try items(from: parser)
      openFlows.removeLast()
      return .sequence(YAMLSequence(items: items, start: start))
    case .mappingStart(let isFlow):
      try descend(at: start, isFlow: isFlow)
      let pairs = try pairs(from: parser)
      openFlows.removeLast()
      return .mapping(YAMLMapping(pairs: pairs, start: start))
    default: return .refused(start)
    }
  }

  private mutating func items(from parser: YAMLParser) throws(Stop) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try next(parser)
      if case .sequenceEnd = event.kind { return items }
      items.append(try node(startingWith: event, from: parser))
    }
  }

  private mutating func pairs(from parser: YAMLParser) throws(Stop) -> [YAMLMapping.Pair] {
    var pairs: [YAMLMapping.Pair] = []
    while true {
      let event = try next(parser)
      if case .mappingEnd = event.kind { return pairs }
      let key = try node(startingWith: event, from: parser)
      let value = try node(startingWith: next(parser), from: parser)
      if let scalar = key.scalar, scalar.style == .plain, scalar.text == "<<" {
        problems.add(YAMLRefusal.mergeKey(at: scalar.start))
      } else {
        pairs.append(YAMLMapping.Pair(key: key, value: value))
      }
    }
  }

  // MARK: Limits

  private mutating func descend(at mark: YAMLMark, isFlow: Bool) throws(Stop) {
    guard openFlows.count < limits.depth else {
      problems.add(YAMLRefusal.depth(limits.depth, at: mark))
      throw Stop()
    }
    openFlows.append(isFlow ? mark.index : nil)
  }

  private mutating func count(at mark: YAMLMark) throws(Stop) {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      problems.add(YAMLRefusal.nodes(limits.nodes, at: mark))
      throw Stop()
    }
  }
}
