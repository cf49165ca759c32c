/// Columns of text for terminals, for commands that print tables.
public enum Columns {
  public static func width(_ text: String) -> Int { DisplayWidth.of(TerminalText.plain(text)) }

  public static func padded(_ text: String, to width: Int) -> String {
    TerminalText.padded(TerminalText.plain(text), to: width)
  }

  /// Fit for a terminal: on one line, and unable to drive it.
  public static func plain(_ text: String) -> String { TerminalText.plain(text) }

  /// Without the blanks at its end.
  public static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
