/// Words of claims and sources in Markdown and HTML, unable to be taken for markup, links, mentions or references.
enum MarkdownText {
  /// On one line, between code tags: hosts look for mentions everywhere but in code.
  static func code(_ text: String) -> String { "<code>\(escaped(TerminalText.plain(text)))</code>" }

  static func plain(_ text: String) -> String { escaped(TerminalText.plain(text)) }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if special.contains(scalar) {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let special = Set("&<>\"'*_`[]|\\~:@#!$".unicodeScalars)
}
