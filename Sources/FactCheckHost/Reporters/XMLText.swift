/// Text in XML 1.0: what must be is escaped, and characters that no document may hold are spelled out.
enum XMLText {
  /// On one line, for attributes and for text.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.plain(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case "\u{FFFE}", "\u{FFFF}": result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
