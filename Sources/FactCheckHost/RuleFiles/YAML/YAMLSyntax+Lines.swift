internal import FactCheckKit

/// Mistakes of indentation, of colons and dashes, and of characters that mean something in YAML.
extension YAMLSyntax {
  var tab: Complaint? {
    guard says("tab character") || (says("cannot start any token") && text.scalar(at: problem.index) == "\t") else {
      return nil
    }
    return make("a tab where spaces are expected", at: mark, hint: "indent with spaces, as YAML asks for")
  }

  // MARK: Colons

  var colon: Complaint? {
    if says("could not find expected ':'") { return noColon(at: firstColumn(of: contextMark.location.line)) }
    if says("<document start>") { return lineWithoutColon }
    guard says("mapping values are not allowed") else { return nil }
    return secondColon ?? continuedText ?? lineWithoutColon ?? quoteTheLine
  }

  /// `a: b: c`: the text of a value holds a colon.
  private var secondColon: Complaint? {
    guard let last, case .scalar = last.kind else { return nil }
    let start = text.mark(last.start)
    guard start.location.line == mark.location.line, last.end <= problem.index else { return nil }
    let value = restOfLine(from: start)
    return make(
      "a second ': ' in one line", at: start, width: value.unicodeScalars.count,
      hint: "quote the text: \(inQuotes(value))")
  }

  /// A key that is indented under a value, so that YAML reads both lines as one text.
  private var continuedText: Complaint? {
    guard let last, case .scalar(_, .plain) = last.kind else { return nil }
    let start = text.mark(last.start)
    let line = text.mark(last.end).location.line
    guard start.location.line < line, line == mark.location.line else { return nil }
    let isFirst = start == firstColumn(of: start.location.line)
    if isFirst && start.location.column == firstColumn(of: line).location.column { return noColon(at: start) }
    return continuation(of: start.location.line)
  }

  private func continuation(of line: Int) -> Complaint {
    make(
      "this line is indented as if it went on with the text of line \(line)", at: firstColumn(of: mark.location.line),
      hint: "keys that belong together stand in one column; a text with keys below it needs a key, such as 'claim:'")
  }

  /// A line above that has neither a colon nor a comment and starts in the same column: YAML joins the two.
  private var lineWithoutColon: Complaint? {
    let column = firstColumn(of: mark.location.line).location.column
    for number in (1..<mark.location.line).reversed() {
      let line = text.line(number)
      let content = line.drop { $0 == " " }
      if content.starts(with: "...".unicodeScalars) { return nil }
      if content.isEmpty || content.first == "#" { continue }
      let words = line.drop { $0 == " " || $0 == "-" }
      let isKey = words.last == ":" || zip(words, words.dropFirst()).contains { $0 == ":" && $1 == " " }
      guard !isKey, words.startIndex + 1 == column else { return nil }
      return content.first == "-" ? continuation(of: number) : noColon(at: firstColumn(of: number))
    }
    return nil
  }

  private func noColon(at mark: YAMLMark) -> Complaint {
    let value = restOfLine(from: mark)
    return make(
      "neither 'key: value' nor a list item", at: mark, width: value.unicodeScalars.count,
      hint: "a key is followed by a colon and a space, a list item starts with '- '")
  }

  private var quoteTheLine: Complaint {
    make("unexpected ':'", at: mark, hint: "put a text that holds ': ' between quotes")
  }

  // MARK: Items and indentation

  var item: Complaint? {
    if says("block sequence entries are not allowed") {
      return make("a list cannot start here", at: mark, hint: "put '- ' on a line of its own, or quote the text")
    }
    guard says("did not find expected '-' indicator") else { return nil }
    return make(
      "a list item is expected here", at: mark, width: restOfLine(from: mark).unicodeScalars.count,
      hint: "start the line with '- ', or put it in the column of the keys it belongs to")
  }

  var indentation: Complaint? {
    guard says("did not find expected key") else { return nil }
    let width = restOfLine(from: mark).unicodeScalars.count
    if text.scalar(at: problem.index) == "-" {
      return make(
        "a list item where a key is expected", at: mark, width: width,
        hint: "put all items of a list in one column, below their key")
    }
    return make(
      "this line does not line up with the keys above it", at: mark, width: width,
      hint: "put the keys that belong together in one column")
  }

  // MARK: Characters

  /// A value that starts with a character that means something in YAML, or that none may start with.
  var character: Complaint? {
    guard says("cannot start any token", "did not find expected node content", "found unexpected ':'") else {
      return nil
    }
    let value = restOfLine(from: mark)
    return make(
      "a text cannot start with \(shown(problem.index))", at: mark, hint: "quote the text: \(inQuotes(value))")
  }

  var special: Complaint? {
    if isAt("anchor") || isAt("alias") || isAt("tag") || says("tag handle") {
      let value = restOfLine(from: contextMark)
      return make(
        "a text cannot start with \(shown(problem.contextIndex))", at: contextMark,
        hint: "quote the text: \(inQuotes(value))")
    }
    if isAt("block scalar") {
      return make(
        "nothing else may stand after \(shown(problem.contextIndex))", at: mark,
        hint:
          "start the text on the next line, indented; a text that starts with \(shown(problem.contextIndex)) needs quotes"
      )
    }
    if isAt("directive") || says("incompatible YAML", "directive", "<document start>") {
      return make("unexpected line", at: mark, hint: "a rule file starts with 'factcheck: 1' and holds one document")
    }
    return nil
  }

  // MARK: Text

  private func firstColumn(of line: Int) -> YAMLMark {
    let indent = text.line(line).prefix { $0 == " " }.count
    return text.mark(line: line, column: indent + 1)
  }

  /// What stands from there to the end of the line, without a comment.
  private func restOfLine(from mark: YAMLMark) -> String {
    var rest = Array(text.line(mark.location.line).dropFirst(mark.location.column - 1))
    for index in rest.indices.dropFirst()
    where rest[index] == "#" && (rest[index - 1] == " " || rest[index - 1] == "\t") {
      rest = Array(rest[..<index])
      break
    }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }

  /// The text as YAML takes it, whatever it holds.
  private func inQuotes(_ value: String) -> String {
    let value = Quoted.shortened(value)
    if !value.contains("\"") && !value.contains("\\") { return "\"\(value)\"" }
    return "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
