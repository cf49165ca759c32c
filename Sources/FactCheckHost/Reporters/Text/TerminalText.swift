/// Makes words of a source, a claim or a file name fit to be printed: on one line, and unable to drive the terminal.
enum TerminalText {
  /// White space is collapsed to single spaces; control characters and those that turn the direction of writing are spelled out.
  static func plain(_ text: String) -> String {
    var result = ""
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = true
        continue
      }
      if pendingSpace, !result.isEmpty { result.append(" ") }
      pendingSpace = false
      if isHarmful(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The text with its middle left out where it is wider than `width` columns. It is cut between characters as people see them.
  static func shortened(_ text: String, to width: Int, ellipsis: String) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    let room = max(2, width - DisplayWidth.of(ellipsis) - 2)
    let head = prefix(of: Array(text), width: room - room / 2)
    let tail = prefix(of: text.reversed(), width: room / 2)
    return trimmed(head) + " " + ellipsis + " " + String(trimmed(String(tail.reversed())))
  }

  private static func prefix(of characters: [Character], width: Int) -> String {
    var result = ""
    var used = 0
    for character in characters {
      used += DisplayWidth.of(String(character))
      if used > width { break }
      result.append(character)
    }
    return result
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
