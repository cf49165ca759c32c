extension DisplayWidth {
  /// How many cells of a terminal a text takes.
  static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }
}
