internal import FactCheckKit

/// Puts a syntax error in plain words, at the place where the mistake was made rather than where the parser noticed it.
struct YAMLSyntax {
  var text: YAMLText
  var problem: YAMLProblem
  /// What was read just before.
  var last: YAMLEvent?
  /// Where the innermost bracket or brace that is still open stands.
  var openFlow: Int?

  static let code = "yaml-syntax"

  var complaint: Complaint {
    if problem.problem == "out of memory" { return Complaint("yaml-limit", problem.problem, at: nil) }
    return forbiddenCharacter ?? quote ?? tab ?? openBracket ?? textAfterEnd ?? colon ?? item ?? indentation
      ?? character
      ?? special ?? unexplained
  }

  func says(_ words: String...) -> Bool { words.contains { problem.problem.contains($0) } }

  func isAt(_ words: String) -> Bool { problem.context.contains(words) }

  var mark: YAMLMark { text.mark(problem.index) }

  var contextMark: YAMLMark { text.mark(problem.contextIndex) }

  func make(_ message: String, at mark: YAMLMark, width: Int = 1, hint: String) -> Complaint {
    Complaint(YAMLSyntax.code, message, at: mark.location, width: width, hint: hint)
  }

  private var unexplained: Complaint {
    let context = problem.context.isEmpty ? "" : " \(problem.context)"
    return make(
      "not valid YAML", at: mark, hint: "the parser says: \(problem.problem)\(context); text in quotes is always safe")
  }

  private var forbiddenCharacter: Complaint? {
    guard let byte = problem.forbiddenByte else { return nil }
    let mark = text.mark(ofByte: byte)
    let value = text.scalar(at: mark.index)?.value ?? 0
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hex(value).count)) + hex(value)
    return make(
      "the control character \(name) cannot stand in a rule file", at: mark, hint: "delete it; it may be invisible")
  }

  private func hex(_ value: UInt32) -> String { String(value, radix: 16, uppercase: true) }

  // MARK: Quotes and brackets

  /// A quote that is never closed, or closed by the next quote of the text, lines further on.
  private var quote: Complaint? {
    if isAt("quoted scalar") {
      let runsOn = says("end of stream", "document indicator") || mark.location.line != contextMark.location.line
      return runsOn ? unclosedQuote(at: contextMark) : escape
    }
    guard says("did not find expected", "mapping values are not allowed"), let last,
      case .scalar(_, let style) = last.kind,
      style == .singleQuoted || style == .doubleQuoted
    else { return nil }
    let start = text.mark(last.start)
    let end = text.mark(last.end)
    guard end.location.line == mark.location.line, start.location.line < end.location.line else { return nil }
    return unclosedQuote(at: start)
  }

  private func unclosedQuote(at mark: YAMLMark) -> Complaint {
    let quote = text.scalar(at: mark.index).map(String.init) ?? "\""
    return make("the quote that opens here is not closed", at: mark, hint: "close it with \(quote) on the same line")
  }

  private var escape: Complaint {
    make(
      "an escape that does not exist, in double quotes", at: mark, width: 2,
      hint: "write \\\\ for a backslash, or put the text between single quotes")
  }

  private var openBracket: Complaint? {
    let isInside = isAt("flow sequence") || isAt("flow mapping")
    let isAtEnd = text.scalar(at: problem.index) == nil
    if isInside, !isAtEnd, mark.location.line == contextMark.location.line {
      return make(
        "unexpected \(shown(problem.index))", at: mark, hint: "put a comma between two values, or quote the text")
    }
    guard let open = openFlow ?? (isInside ? problem.contextIndex : nil) else { return nil }
    let start = text.mark(open)
    guard isAtEnd || start.location.line < mark.location.line else { return nil }
    let bracket = text.scalar(at: open) == "{" ? ("{", "}") : ("[", "]")
    return make(
      "the '\(bracket.0)' that opens here is not closed", at: start,
      hint: "close it with '\(bracket.1)'; a text that starts with '\(bracket.0)' needs quotes")
  }

  /// Words behind the closing quote or bracket of a value.
  private var textAfterEnd: Complaint? {
    guard says("did not find expected key", "did not find expected '-' indicator", "expected <document start>"),
      let last
    else { return nil }
    let end = text.mark(last.end)
    guard end.location.line == mark.location.line, last.end <= problem.index else { return nil }
    switch last.kind {
    case .scalar(_, .singleQuoted):
      return make("text after the closing quote", at: mark, hint: "write '' for a quote inside single quotes")
    case .scalar(_, .doubleQuoted):
      return make(
        "text after the closing quote", at: mark,
        hint: "put all of the text between single quotes; \\\" stands for a quote inside double ones")
    case .sequenceEnd, .mappingEnd:
      let closing = text.scalar(at: last.end - 1)
      guard closing == "]" || closing == "}" else { return nil }
      return make("text after the closing bracket", at: mark, hint: "put all of the text between quotes")
    default: return nil
    }
  }

  func shown(_ index: Int) -> String {
    text.scalar(at: index).map { "'\($0)'" } ?? "end of line"
  }
}
