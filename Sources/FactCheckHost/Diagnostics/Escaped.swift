/// Makes characters visible that would act on a terminal, hide, or turn the text around.
enum Escaped {
  /// The text on one line, without anything that acts on a terminal.
  static func text(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let escape = escape(for: scalar) {
        result.append(contentsOf: escape.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// What is shown in place of a character; nil: the character itself.
  static func escape(for scalar: Unicode.Scalar) -> String? {
    if (0x20..<0x7F).contains(scalar.value) { return nil }
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{2029}": break
    // They change the direction of the text around them.
    case "\u{200E}", "\u{200F}", "\u{061C}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
    default:
      guard scalar.properties.generalCategory == .control else { return nil }
    }
    return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
