extension String {
  /// Without blanks and line ends at either end.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isBlank }), let end = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[start...end])
  }
}

extension Unicode.Scalar {
  /// White space of any kind, line ends included.
  fileprivate var isBlank: Bool {
    // Most text is ASCII, and the tables of Unicode are slow.
    isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
